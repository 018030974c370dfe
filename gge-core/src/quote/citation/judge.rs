//! Asks the record about what is cited.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;

use crate::model::{Address, Provision, Report, Symbol};
use crate::record::ResolveError;

use super::atom::{Body, By, Named, Sort, Weight};
use super::join::Written;
use super::known::{Known, Slip};
use super::places::{Label, Listed, Paragraph, Spot};
use super::{CitedPlace, Document, Standing};

/// No report has more paragraphs, nor a paragraph more items.
const MOST: u32 = 150;
/// So many bytes back a document still counts as the one cited before.
const NEAR: usize = 4000;
/// So many for "ibid." alone.
const NEXT: usize = 400;

/// So many places are written out of ranges in any text; in a long one, more by its length.
const WRITTEN_OUT: usize = 10_000;
/// So many answers are kept.
const ANSWERS: usize = 4096;

/// How a place stands, and what there is to say.
type Answer = (Standing, Option<String>);

/// What is found out about a citation.
#[derive(Debug)]
pub(super) struct Finding<'r> {
    pub(super) document: Option<Document<'r>>,
    pub(super) places: Vec<CitedPlace<'r>>,
    pub(super) standing: Standing,
    pub(super) inferred: bool,
    pub(super) note: Option<String>,
    pub(super) suggestion: Option<String>,
}

impl<'r> Finding<'r> {
    fn of(document: Option<Document<'r>>, standing: Standing) -> Self {
        Self { document, places: Vec::new(), standing, inferred: false, note: None, suggestion: None }
    }

    /// The worse standing stays, with its note.
    fn worsen(&mut self, standing: Standing, note: Option<String>, suggestion: Option<String>) {
        if standing.rank() > self.standing.rank() || self.standing == standing && self.note.is_none() {
            self.standing = standing;
            self.note = note.or(self.note.take());
        }
        self.suggestion = self.suggestion.take().or(suggestion);
    }
}

/// A document that was cited, with where that ended.
#[derive(Clone, Debug)]
struct Mention<'r> {
    document: Document<'r>,
    end: usize,
    paragraph: usize,
}

pub(super) struct Judge<'r> {
    known: Known<'r>,
    /// For each report, the paragraph whose items are norms, and how many they are.
    norms: Vec<Option<(&'r str, usize)>>,
    /// What the record answered before.
    answers: RefCell<HashMap<(Option<Symbol>, Spot), Answer>>,
    /// How many more places ranges may be written out to.
    left: Cell<usize>,
    /// The document last cited, and the last of those that paragraphs may be meant of.
    before: Option<Mention<'r>>,
    report_before: Option<Mention<'r>>,
}

/// Where a written citation stands, as far as it matters for what is meant.
#[derive(Clone, Copy)]
pub(super) struct Context<'a, 't> {
    pub(super) text: &'t str,
    /// The number of its paragraph.
    pub(super) paragraph: usize,
    /// What follows in the same paragraph.
    pub(super) next: Option<&'a Named>,
}

impl<'r> Judge<'r> {
    /// For a text of a length.
    pub(super) fn new(known: Known<'r>, length: usize) -> Self {
        let norms = |report: &'r Report| {
            let all = known.record.provisions().report(report.symbol.as_str());
            Some((known.record.norm_paragraph(report)?, all.filter(|it| it.letter().is_some()).count()))
        };
        let norms = known.record.reports().iter().map(norms).collect();
        let (answers, left) = (RefCell::default(), Cell::new(WRITTEN_OUT + length / 16));
        Self { known, norms, answers, left, before: None, report_before: None }
    }

    /// What is cited; nothing if it is no citation after all.
    pub(super) fn judge(&mut self, written: &Written, context: Context<'_, '_>) -> Option<Finding<'r>> {
        let found = self.find(written, context);
        let named = written.named.as_ref().filter(|named| named.weight != Weight::WithPlace || found.is_some());
        let document = match (&found, named) {
            (Some(found), _) => found.document.clone(),
            (None, Some(named)) => self.named(named).document,
            (None, None) => None,
        };
        if let Some(document) = document {
            let mention = Mention { document, end: written.end, paragraph: context.paragraph };
            if self.serves(&mention.document) {
                self.report_before = Some(mention.clone());
            }
            self.before = Some(mention);
        }
        found
    }

    fn norm_paragraph(&self, report: &Report) -> Option<&'r str> {
        self.norms(report).map(|(paragraph, _)| paragraph)
    }

    fn norms(&self, report: &Report) -> Option<(&'r str, usize)> {
        let at = self.known.record.reports().iter().position(|it| it.symbol == report.symbol)?;
        self.norms.get(at).copied().flatten()
    }

    /// Whether paragraphs may be meant to be of this document without its being named.
    fn serves(&self, document: &Document<'r>) -> bool {
        match document {
            Document::Report(report) => !report.procedural,
            Document::Other(symbol) => self.known.is_report(symbol.as_str()),
        }
    }

    fn find(&self, written: &Written, context: Context<'_, '_>) -> Option<Finding<'r>> {
        if written.count.is_some() {
            return self.count(written, context);
        }
        let Some(named) = &written.named else { return self.unnamed(written, context) };
        if written.listed.is_empty() && named.weight != Weight::Whole {
            return None;
        }
        let mut finding = if named.by == By::Before { self.ibid(written)? } else { self.named(named) };
        // "The GGE reports (2010-2015)" are several.
        let several = matches!(named.by, By::Years(_)) && named.years.is_some_and(|(from, to)| to - from > 1);
        if several && finding.document.is_none() {
            return None;
        }
        if let Some(also) = &written.also {
            finding = Self::both(finding, self.named(also));
        }
        if finding.document.is_none() && named.by == By::Before && !written.listed.is_empty() {
            return self.unnamed(written, context);
        }
        self.suspect(&mut finding, written, context);
        self.places(&mut finding, &written.listed);
        Some(finding)
    }

    fn ibid(&self, written: &Written) -> Option<Finding<'r>> {
        let near = if written.listed.is_empty() { NEXT } else { NEAR };
        let before = self.before.as_ref().filter(|it| written.start - it.end.min(written.start) <= near);
        let Some(before) = before else {
            return (!written.listed.is_empty()).then(|| Finding::of(None, Standing::Ambiguous));
        };
        let standing = standing_of(&before.document);
        let mut finding = Finding::of(Some(before.document.clone()), standing);
        if standing == Standing::NotHeld {
            finding.note = Some(not_held(before.document.symbol()));
        }
        finding.inferred = true;
        Some(finding)
    }

    /// A document by its name alone.
    fn named(&self, named: &Named) -> Finding<'r> {
        match &named.by {
            By::Symbol(symbol) => self.by_symbol(symbol, named),
            By::Years(body) => self.by_years(named.years.unwrap_or_default(), *body),
            By::Ordinal(number) => {
                let groups = self.known.record.groups();
                let sure = groups.first().is_some_and(|group| group.years.first() == 2004);
                let report = groups
                    .get(*number)
                    .filter(|_| sure)
                    .and_then(|it| self.known.record.report(it.document.value.as_str()));
                match report {
                    Some(report) => Finding::of(Some(Document::Report(report)), Standing::Held),
                    None => Finding::of(None, Standing::NotHeld),
                }
            }
            By::Before => Finding::of(None, Standing::Ambiguous),
        }
    }

    fn by_symbol(&self, symbol: &Symbol, named: &Named) -> Finding<'r> {
        let record = self.known.record;
        let document = record.report(symbol.as_str()).map_or_else(|| Document::Other(symbol.clone()), Document::Report);
        let standing = standing_of(&document);
        let mut finding = Finding::of(Some(document), standing);
        if standing == Standing::NotHeld {
            finding.note = Some(not_held(symbol));
        }
        if named.as_resolution && self.known.is_report(symbol.as_str()) {
            let note = format!("`{symbol}` is a report, not a resolution");
            finding.worsen(Standing::Suspicious, Some(note), Some(symbol.to_string()));
        }
        if let (Some((from, to)), Document::Report(report)) =
            (named.years, finding.document.clone().unwrap_or_else(|| Document::Other(symbol.clone())))
            && (to < report.group.first() || from > report.group.last())
        {
            let error = ResolveError::Contradiction { symbol: symbol.to_string(), year: from.to_string() };
            let right = format!("{symbol} ({})", report.year());
            finding.worsen(Standing::Suspicious, Some(error.to_string()), Some(right));
        }
        if !self.known.has(symbol.as_str())
            && let Some(report) = self.known.same_number(symbol.as_str())
        {
            let error = ResolveError::Resolution { symbol: symbol.to_string(), suggestion: Some(report.to_owned()) };
            finding.worsen(Standing::Suspicious, Some(error.to_string()), Some(report.to_owned()));
        }
        finding
    }

    fn by_years(&self, (from, to): (u16, u16), body: Body) -> Finding<'r> {
        let record = self.known.record;
        let year = if from == to { to.to_string() } else { format!("{from}-{to}") };
        let report = record
            .report_of_year(to)
            .filter(|it| body != Body::WorkingGroup && (from == to || it.group.as_str() == year));
        if let Some(report) = report {
            return Finding::of(Some(Document::Report(report)), Standing::Held);
        }
        let body = if body == Body::Unsaid { Body::Group } else { body };
        if let Some(symbol) = self.known.later(to, body).and_then(|it| it.parse::<Symbol>().ok()) {
            let mut finding = Finding::of(Some(Document::Other(symbol.clone())), Standing::NotHeld);
            finding.note = Some(not_held(&symbol));
            return finding;
        }
        let held = || record.reports().iter().map(|report| report.year().to_string()).collect();
        let error = ResolveError::UnknownYear { year, held: held() }.to_string();
        let mut finding = Finding::of(None, Standing::NotHeld);
        finding.note = Some(error);
        let spans = || record.groups().iter().map(|group| &group.years);
        let within = spans().any(|it| it.first() <= to) && spans().any(|it| it.last() >= to);
        if within && body == Body::Group {
            // Within the record's years no other Group handed in a report.
            let near = record.groups().iter().find(|group| group.years.first() <= to && to <= group.years.last());
            finding.standing = Standing::Suspicious;
            finding.suggestion = near.map(|group| group.document.value.to_string());
        }
        finding
    }

    /// A report named by its year and by a symbol.
    fn both(first: Finding<'r>, second: Finding<'r>) -> Finding<'r> {
        let (year, symbol) =
            if first.note.is_none() && second.note.is_some() { (first, second) } else { (first, second) };
        let same = year.document.as_ref().map(Document::symbol) == symbol.document.as_ref().map(Document::symbol);
        if same || year.document.is_none() && year.standing == Standing::NotHeld {
            return symbol;
        }
        let right = year.document.as_ref().map(|it| it.symbol().to_string());
        let mut both = symbol;
        let note = match (&both.document, &right) {
            (Some(document), Some(right)) => {
                Some(format!("`{}` is not that report, which is `{right}`", document.symbol()))
            }
            _ => year.note,
        };
        both.worsen(Standing::Suspicious, note, right.or(year.suggestion));
        both
    }

    /// A symbol that is nearly that of a report.
    fn suspect(&self, finding: &mut Finding<'r>, written: &Written, context: Context<'_, '_>) {
        let Some(Document::Other(symbol)) = finding.document.clone() else { return };
        if self.known.has(symbol.as_str()) || finding.standing == Standing::Suspicious {
            return;
        }
        let Some((report, slip)) = self.known.near(symbol.as_str()) else { return };
        // The number of a neighbour in the same series is a slip only where it is cited as a report of a Group.
        let cited_so = || {
            !written.listed.is_empty()
                || written.also.is_some()
                || near(context.text, written, &["GGE", "Governmental Experts"])
        };
        if slip == Slip::Miswritten || cited_so() {
            let error = ResolveError::UnknownReport {
                symbol: symbol.to_string(),
                suggestion: Some(report.to_owned()),
                held: Vec::new(),
            };
            finding.worsen(Standing::Suspicious, Some(error.to_string()), Some(report.to_owned()));
        }
    }

    /// Places without a document.
    fn unnamed(&self, written: &Written, context: Context<'_, '_>) -> Option<Finding<'r>> {
        let bare = match written.sort {
            Some(Sort::Said | Sort::Norms) => false,
            Some(Sort::Bare) => true,
            Some(Sort::Letter) | None => return None,
        };
        let mut finding = Finding::of(self.meant(written, context, bare), Standing::Held);
        finding.inferred = finding.document.is_some();
        self.places(&mut finding, &written.listed);
        let fits = finding.standing == Standing::Held;
        if bare {
            return fits.then_some(finding);
        }
        if finding.document.is_none() {
            finding.places.iter_mut().for_each(|place| place.address = None);
            self.anywhere(&mut finding, &written.listed);
        }
        Some(finding)
    }

    /// The document that is meant where none is named.
    fn meant(&self, written: &Written, context: Context<'_, '_>, bare: bool) -> Option<Document<'r>> {
        let record = self.known.record;
        let first = first_spot(&written.listed)?;
        let norms = first.paragraph == Paragraph::Norms || written.sort == Some(Sort::Norms);
        let only = |holds: &dyn Fn(&'r Report) -> bool| {
            let mut holding = record.reports().iter().filter(|report| holds(report));
            holding.next().filter(|_| holding.next().is_none())
        };
        if norms {
            return only(&|report| self.norm_paragraph(report).is_some()).map(Document::Report);
        }
        let last = self.report_before.as_ref().filter(|it| written.start.saturating_sub(it.end) <= NEAR);
        let last = last.filter(|it| !bare || it.paragraph == context.paragraph).map(|it| it.document.clone());
        let next = || {
            context
                .next
                .filter(|it| it.by != By::Before)
                .and_then(|it| self.named(it).document)
                .filter(|it| self.serves(it))
        };
        let near = last.or_else(next);
        match &near {
            Some(document) if self.holds(document, &first) => return near,
            Some(Document::Other(_)) => return near.filter(|_| !bare),
            _ if bare => return None,
            _ => {}
        }
        let sure = !first.labels().is_empty() || matches!(first.paragraph, Paragraph::Section(_));
        if sure && let Some(report) = only(&|report| self.holds(&Document::Report(report), &first)) {
            return Some(Document::Report(report));
        }
        // A paragraph that the report cannot have is of another document; an item may be miswritten.
        near.filter(|document| {
            self.try_place(document, &first).0 == Standing::NotHeld
                || paragraph_of(document, &first).is_some_and(|it| record.items(&it).next().is_some())
        })
    }

    /// The note of a place that may be of more than one report.
    fn anywhere(&self, finding: &mut Finding<'r>, listed: &[Listed]) {
        let Some(spot) = first_spot(listed) else { return };
        finding.note = None;
        finding.standing = Standing::Ambiguous;
        finding.places.iter_mut().for_each(|place| place.standing = Standing::Ambiguous);
        let ask = || match self.known.record.resolve(&written_form(&spot)) {
            Ok(found) => {
                let address = found.address().map(|it| it.to_string()).unwrap_or_default();
                format!("no report is named: it may be {address}, or of a report held in part")
            }
            Err(error @ ResolveError::Ambiguous { .. }) => error.to_string(),
            Err(error) => format!("no report is named, and {error}"),
        };
        finding.note = self.answer(None, &spot, || (Standing::Ambiguous, Some(ask()))).1;
    }

    fn places(&self, finding: &mut Finding<'r>, listed: &[Listed]) {
        let document = finding.document.clone();
        for listed in listed {
            for (spot, note) in self.expanded(document.as_ref(), listed) {
                if finding.places.len() >= MOST as usize {
                    return;
                }
                if let Some(note) = note {
                    finding.worsen(Standing::Suspicious, Some(note.to_owned()), None);
                }
                self.place(finding, document.as_ref(), &spot);
            }
        }
    }

    fn place(&self, finding: &mut Finding<'r>, document: Option<&Document<'r>>, spot: &Spot) {
        let Some(document) = document else {
            finding.places.push(CitedPlace { address: None, provision: None, standing: Standing::Ambiguous });
            if finding.standing.rank() < Standing::Ambiguous.rank()
                && !finding.standing.is_wrong()
                && finding.note.is_none()
            {
                finding.worsen(Standing::Ambiguous, None, None);
            }
            return;
        };
        let address = self.address(document, spot);
        let provision = address.as_ref().and_then(|address| self.known.record.provision(address));
        let (standing, note) = match provision {
            Some(_) => (Standing::Held, None),
            None => self.try_place(document, spot),
        };
        if standing == Standing::Held && provision.is_none() && self.section(finding, document, spot) {
            return;
        }
        if standing != Standing::Held {
            finding.worsen(standing, note, None);
        }
        finding.places.push(CitedPlace { address, provision, standing });
    }

    /// The paragraphs of a section that is cited as a whole.
    fn section(&self, finding: &mut Finding<'r>, document: &Document<'r>, spot: &Spot) -> bool {
        let Some(address) = self.address(document, spot) else { return false };
        let all = self.known.record.items(&address).map(|it| CitedPlace {
            address: Some(it.id.clone()),
            provision: Some(it),
            standing: Standing::Held,
        });
        let before = finding.places.len();
        finding.places.extend(all);
        finding.places.len() > before
    }

    /// An answer of the record, asked once.
    fn answer(&self, document: Option<&Document<'r>>, spot: &Spot, ask: impl FnOnce() -> Answer) -> Answer {
        let key = (document.map(|it| it.symbol().clone()), *spot);
        if let Some(answer) = self.answers.borrow().get(&key) {
            return answer.clone();
        }
        let answer = ask();
        let mut answers = self.answers.borrow_mut();
        if answers.len() < ANSWERS {
            answers.insert(key, answer.clone());
        }
        answer
    }

    /// Whether the record holds a place.
    fn holds(&self, document: &Document<'r>, spot: &Spot) -> bool {
        let record = self.known.record;
        self.address(document, spot).is_some_and(|address| {
            record.provision(&address).is_some()
                || matches!(spot.paragraph, Paragraph::Section(_)) && record.items(&address).next().is_some()
        })
    }

    /// Whether a document has a place, and what there is to say if not.
    fn try_place(&self, document: &Document<'r>, spot: &Spot) -> Answer {
        match document {
            Document::Report(report) => self.answer(Some(document), spot, || self.ask(document, report, spot)),
            Document::Other(symbol) => (Standing::NotHeld, Some(not_held(symbol))),
        }
    }

    fn ask(&self, document: &Document<'r>, report: &Report, spot: &Spot) -> Answer {
        let record = self.known.record;
        let Some(address) = self.address(document, spot) else {
            return match (spot.paragraph, record.resolve(&format!("{}, {}", report.symbol, written_form(spot)))) {
                // A number that no address can carry.
                (Paragraph::Number(number), _) if report.coverage == crate::Coverage::Whole => {
                    let has = format!("{} paragraphs", report.paragraphs.unwrap_or_default());
                    let paragraph = format!("paragraph {number}");
                    let error = ResolveError::NoParagraph { symbol: report.symbol.to_string(), paragraph, has };
                    (Standing::Impossible, Some(error.to_string()))
                }
                (_, Err(error)) => (standing_of_error(&error), Some(error.to_string())),
                (_, Ok(_)) => (Standing::NotHeld, None),
            };
        };
        if record.provision(&address).is_some() {
            return (Standing::Held, None);
        }
        let error = match record.resolve(address.as_str()) {
            Ok(_) => return (Standing::Held, None),
            Err(error) => error,
        };
        let standing = match &error {
            // A paragraph held only through its items has a text that is not held; an annex was left out.
            ResolveError::NoSentence { count: 0, .. } => Standing::NotHeld,
            ResolveError::NoParagraph { .. } if address.paragraph() == "annex" => Standing::NotHeld,
            ResolveError::WholeSection { .. } if spot.labels().is_empty() => return (Standing::Held, None),
            error => standing_of_error(error),
        };
        let note = if address.paragraph() == "annex" {
            format!("the annex of {} is not in the record", report.symbol)
        } else {
            error.to_string()
        };
        (standing, Some(note))
    }

    fn address(&self, document: &Document<'r>, spot: &Spot) -> Option<Address> {
        let paragraph = match (spot.paragraph, document) {
            (Paragraph::Number(number), _) => number.to_string(),
            (Paragraph::Section(name), _) => name.to_owned(),
            (Paragraph::Norms, Document::Report(report)) => self.norm_paragraph(report)?.to_owned(),
            (Paragraph::Norms, Document::Other(_)) => return None,
        };
        let sentence = spot.sentence.map(|number| format!(":{number}")).unwrap_or_default();
        format!("{}#{paragraph}{}{sentence}", document.symbol(), bracketed(spot)).parse().ok()
    }

    /// The places of a range, or the one place.
    fn expanded(&self, document: Option<&Document<'r>>, listed: &Listed) -> Vec<(Spot, Option<&'static str>)> {
        const BACKWARDS: &str = "the range runs backwards";
        let (from, to) = match *listed {
            Listed::One(spot) => return vec![(spot, None)],
            Listed::Range(from, to) => (from, to),
        };
        let ends = |note| vec![(from, note), (to, note)];
        match (from.paragraph, to.paragraph, from.last(), to.last()) {
            (Paragraph::Number(first), Paragraph::Number(last), None, None) => {
                let last = lengthened(first, last);
                let most = match document {
                    Some(Document::Report(report)) => report.paragraphs.unwrap_or(MOST).min(MOST),
                    _ => MOST,
                };
                if last < first {
                    ends(Some(BACKWARDS))
                } else if last - first >= most || last > most.max(MOST) {
                    ends(None)
                } else if self.left.get() < (last - first) as usize {
                    ends(None)
                } else {
                    self.left.set(self.left.get() - (last - first) as usize);
                    (first..=last).map(|number| (Spot::new(Paragraph::Number(number)), None)).collect()
                }
            }
            (a, b, Some(first), Some(last)) if a == b && from.labels().len() == to.labels().len() => {
                if self.left.get() < 26 {
                    return ends(None);
                }
                self.left.set(self.left.get() - 26);
                let held = document.and_then(|document| self.held_between(document, &from, &to));
                match held.or_else(|| between(first, last)) {
                    Some(labels) => labels.into_iter().map(|label| (from.above().with(label), None)).collect(),
                    None => ends(Some(BACKWARDS)),
                }
            }
            _ => ends(None),
        }
    }

    /// The items between two that the record holds, in its order.
    fn held_between(&self, document: &Document<'r>, from: &Spot, to: &Spot) -> Option<Vec<Label>> {
        let (first, last) = (self.address(document, from)?, self.address(document, to)?);
        let parent = first.parent()?;
        let all: Vec<&Provision> =
            self.known.record.items(&parent).filter(|it| it.id.parent().as_ref() == Some(&parent)).collect();
        let at = |address: &Address| all.iter().position(|it| it.id == *address);
        let run = all.get(at(&first)?..=at(&last)?)?;
        Some(run.iter().filter_map(|it| Label::new(it.id.items().last()?)).collect())
    }

    /// A number of norms that is not the report's.
    fn count(&self, written: &Written, context: Context<'_, '_>) -> Option<Finding<'r>> {
        let count = written.count?;
        let record = self.known.record;
        let lettered = || record.reports().iter().find(|report| self.norm_paragraph(report).is_some());
        let named = written.named.as_ref().map(|named| self.named(named));
        let by_year = count.year.map(|year| self.by_years((year, year), Body::Group));
        let explicit = named.or(by_year);
        let report = match &explicit {
            Some(Finding { document: Some(Document::Report(report)), .. }) => *report,
            Some(_) => return explicit.filter(|_| whole(written)),
            // Where another report has just been cited, its norms may be meant.
            None => lettered().filter(|report| {
                let last = self.report_before.as_ref().filter(|it| written.start.saturating_sub(it.end) <= NEXT);
                last.is_none_or(|it| it.document.symbol() == &report.symbol)
            })?,
        };
        let (paragraph, norms) = self.norms(report).unzip();
        let norms = norms.unwrap_or_default();
        let wrong = u32::try_from(norms)
            .is_ok_and(|norms| count.number > norms || count.all && count.number < norms && count.number + 3 >= norms);
        let inferred = explicit.is_none();
        let told = !inferred
            || count.told
            || near(
                context.text,
                written,
                &["GGE", "Governmental Experts", "voluntary", "esponsible State behav", report.symbol.as_str()],
            );
        if paragraph.is_none() || !wrong || !told {
            return explicit.filter(|_| whole(written));
        }
        let mut finding = Finding::of(Some(Document::Report(report)), Standing::Suspicious);
        finding.inferred = inferred;
        finding.note = Some(format!("{} has {norms} norms, not {}", report.symbol, count.number));
        finding.suggestion = Some(format!("{norms} norms"));
        Some(finding)
    }
}

fn whole(written: &Written) -> bool {
    written.named.as_ref().is_some_and(|named| named.weight == Weight::Whole)
}

fn standing_of(document: &Document<'_>) -> Standing {
    if matches!(document, Document::Report(_)) { Standing::Held } else { Standing::NotHeld }
}

fn standing_of_error(error: &ResolveError) -> Standing {
    match error {
        ResolveError::NoItem { .. } | ResolveError::NoParagraph { .. } | ResolveError::NoSentence { .. } => {
            Standing::Impossible
        }
        _ => Standing::NotHeld,
    }
}

fn not_held(symbol: &Symbol) -> String {
    format!("`{symbol}` is not in the record")
}

fn first_spot(listed: &[Listed]) -> Option<Spot> {
    listed.first().map(|listed| match listed {
        Listed::One(spot) | Listed::Range(spot, _) => *spot,
    })
}

fn paragraph_of(document: &Document<'_>, spot: &Spot) -> Option<Address> {
    let Paragraph::Number(number) = spot.paragraph else { return None };
    format!("{}#{number}", document.symbol()).parse().ok()
}

fn bracketed(spot: &Spot) -> String {
    spot.labels().iter().map(|label| format!("({})", label.as_str())).collect()
}

/// A place as `Record::resolve` reads it.
fn written_form(spot: &Spot) -> String {
    let paragraph = match spot.paragraph {
        Paragraph::Number(number) => format!("para {number}"),
        Paragraph::Section(name) => name.to_owned(),
        Paragraph::Norms => "norm ".to_owned(),
    };
    paragraph + &bracketed(spot)
}

/// "119-21" means 119 to 121.
fn lengthened(first: u32, last: u32) -> u32 {
    let unit = if last < 10 { 10 } else { 100 };
    let full = first / unit * unit + last;
    if last < first && last < 100 && full > first && first >= unit { full } else { last }
}

/// The labels from one to another: letters, or roman numerals.
fn between(first: Label, last: Label) -> Option<Vec<Label>> {
    const ROMAN: [&str; 15] =
        ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv"];
    let roman = |label: Label| ROMAN.iter().position(|it| *it == label.as_str());
    let as_roman =
        first.letter().is_none() || last.letter().is_none() || first.as_str() == "i" && roman(last).is_some();
    let labels: Vec<Label> = if as_roman {
        ROMAN.get(roman(first)?..=roman(last)?)?.iter().filter_map(|it| Label::new(it)).collect()
    } else {
        let letters = (first.letter()?..=last.letter()?).map(char::from);
        letters.filter_map(|letter| Label::new(letter.encode_utf8(&mut [0; 4]))).collect()
    };
    (!labels.is_empty()).then_some(labels)
}

/// Whether one of these words stands near a citation.
fn near(text: &str, written: &Written, words: &[&str]) -> bool {
    const WINDOW: usize = 80;
    let mut start = written.start.saturating_sub(WINDOW);
    let mut end = (written.end + WINDOW).min(text.len());
    while !text.is_char_boundary(start) {
        start += 1;
    }
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let window = text.get(start..end).unwrap_or_default();
    words.iter().any(|word| window.contains(word))
}
