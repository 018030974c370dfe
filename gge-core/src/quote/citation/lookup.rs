//! Looks places up in the record, each once.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;

use crate::model::{Address, Provision, Report, Symbol};
use crate::record::ResolveError;
use crate::{Coverage, Record};

use super::finding::{Answer, Finding, not_held};
use super::places::{Label, Listed, Paragraph, Spot};
use super::{CitedPlace, Document, Standing};

/// No report has more paragraphs.
const MOST: u32 = 150;
/// No paragraph has more items.
const ITEMS: u32 = 26;
/// So many places are written out of ranges in any text; in a long one, more by its length.
const WRITTEN_OUT: usize = 10_000;
/// So many answers are kept.
const ANSWERS: usize = 4096;
const BACKWARDS: &str = "the range runs backwards";

/// Places, and what is wrong with their order.
type Expanded = (Vec<Spot>, Option<&'static str>);

pub(super) struct Lookup<'r> {
    record: &'r Record,
    /// For each report, the paragraph whose items are norms, and how many they are.
    norms: Vec<Option<(&'r str, usize)>>,
    /// What the record answered before.
    answers: RefCell<HashMap<(Option<Symbol>, Spot), Answer>>,
    /// How many more places ranges may be written out to.
    left: Cell<usize>,
}

impl<'r> Lookup<'r> {
    /// For a text of a length.
    pub(super) fn new(record: &'r Record, length: usize) -> Self {
        let norms = |report: &'r Report| {
            let all = record.provisions().report(report.symbol.as_str());
            Some((record.norm_paragraph(report)?, all.filter(|it| it.letter().is_some()).count()))
        };
        let norms = record.reports().iter().map(norms).collect();
        Self { record, norms, answers: RefCell::default(), left: Cell::new(WRITTEN_OUT + length / 16) }
    }

    pub(super) fn norm_paragraph(&self, report: &Report) -> Option<&'r str> {
        self.norms(report).map(|(paragraph, _)| paragraph)
    }

    pub(super) fn norms(&self, report: &Report) -> Option<(&'r str, usize)> {
        let at = self.record.reports().iter().position(|it| it.symbol == report.symbol)?;
        self.norms.get(at).copied().flatten()
    }

    pub(super) fn places(&self, finding: &mut Finding<'r>, listed: &[Listed]) {
        let document = finding.document.clone();
        for listed in listed {
            let (spots, note) = self.expanded(document.as_ref(), listed);
            if let Some(note) = note {
                finding.worsen(Standing::Suspicious, Some(note.to_owned()), None);
            }
            for spot in &spots {
                if finding.places.len() >= MOST as usize {
                    return;
                }
                self.place(finding, document.as_ref(), spot);
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
        let provision = address.as_ref().and_then(|address| self.record.provision(address));
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
        let all = self.record.items(&address).map(|it| CitedPlace {
            address: Some(it.id.clone()),
            provision: Some(it),
            standing: Standing::Held,
        });
        let before = finding.places.len();
        finding.places.extend(all);
        finding.places.len() > before
    }

    /// An answer of the record, asked once.
    pub(super) fn answer(&self, document: Option<&Document<'r>>, spot: &Spot, ask: impl FnOnce() -> Answer) -> Answer {
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
    pub(super) fn holds(&self, document: &Document<'r>, spot: &Spot) -> bool {
        let record = self.record;
        self.address(document, spot).is_some_and(|address| {
            record.provision(&address).is_some()
                || matches!(spot.paragraph, Paragraph::Section(_)) && record.items(&address).next().is_some()
        })
    }

    /// Whether a document has a place, and what there is to say if not.
    pub(super) fn try_place(&self, document: &Document<'r>, spot: &Spot) -> Answer {
        match document {
            Document::Report(report) => self.answer(Some(document), spot, || self.ask(document, report, spot)),
            Document::Other(symbol) => (Standing::NotHeld, Some(not_held(symbol))),
        }
    }

    fn ask(&self, document: &Document<'r>, report: &Report, spot: &Spot) -> Answer {
        let record = self.record;
        let symbol = report.symbol.to_string();
        let Some(address) = self.address(document, spot) else {
            return match (spot.paragraph, record.resolve(&format!("{symbol}, {}", written_form(spot)))) {
                // A number that no address can carry.
                (Paragraph::Number(number), _) if report.coverage == Coverage::Whole => {
                    let has = format!("{} paragraphs", report.paragraphs.unwrap_or_default());
                    let error = ResolveError::NoParagraph { symbol, paragraph: format!("paragraph {number}"), has };
                    (Standing::Impossible, Some(error.to_string()))
                }
                (Paragraph::Norms, Err(error)) => (standing_of_error(&error), Some(error.to_string())),
                _ => (Standing::NotHeld, Some(format!("it is not in the record, which holds {symbol} in part"))),
            };
        };
        if record.provision(&address).is_some() {
            return (Standing::Held, None);
        }
        let error = match record.provision(&address.provision()) {
            Some(provision) => ResolveError::NoSentence {
                provision: provision.id.clone(),
                number: spot.sentence.unwrap_or_default(),
                count: provision.sentences().count(),
            },
            None => record.missing(report, &address.provision()),
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

    pub(super) fn address(&self, document: &Document<'r>, spot: &Spot) -> Option<Address> {
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
    fn expanded(&self, document: Option<&Document<'r>>, listed: &Listed) -> Expanded {
        let (from, to) = match *listed {
            Listed::One(spot) => return (vec![spot], None),
            Listed::Range(from, to) => (from, to),
        };
        let ends = |note| (vec![from, to], note);
        match (from.paragraph, to.paragraph, from.last(), to.last()) {
            (Paragraph::Number(first), Paragraph::Number(last), None, None) => {
                let last = lengthened(first, last);
                match last.checked_sub(first) {
                    None => ends(Some(BACKWARDS)),
                    Some(more) if last <= MOST && self.spend(more) => {
                        ((first..=last).map(|number| Spot::new(Paragraph::Number(number))).collect(), None)
                    }
                    Some(_) => ends(None),
                }
            }
            (a, b, Some(first), Some(last))
                if a == b && from.labels().len() == to.labels().len() && self.spend(ITEMS) =>
            {
                let held = document.and_then(|document| self.held_between(document, &from, &to));
                match held.map_or_else(|| between(first, last), Between::Labels) {
                    Between::Labels(labels) => {
                        (labels.into_iter().map(|label| from.above().with(label)).collect(), None)
                    }
                    Between::Backwards => ends(Some(BACKWARDS)),
                    Between::Unlike => ends(None),
                }
            }
            _ => ends(None),
        }
    }

    /// Whether so many more places may be written out.
    fn spend(&self, more: u32) -> bool {
        let left = self.left.get().checked_sub(more as usize);
        left.inspect(|left| self.left.set(*left)).is_some()
    }

    /// The items between two that the record holds, in its order.
    fn held_between(&self, document: &Document<'r>, from: &Spot, to: &Spot) -> Option<Vec<Label>> {
        let (first, last) = (self.address(document, from)?, self.address(document, to)?);
        let parent = first.parent()?;
        let all: Vec<&Provision> =
            self.record.items(&parent).filter(|it| it.id.parent().as_ref() == Some(&parent)).collect();
        let at = |address: &Address| all.iter().position(|it| it.id == *address);
        let run = all.get(at(&first)?..=at(&last)?)?;
        Some(run.iter().filter_map(|it| Label::new(it.id.items().last()?)).collect())
    }
}

fn standing_of_error(error: &ResolveError) -> Standing {
    match error {
        ResolveError::NoItem { .. } | ResolveError::NoParagraph { .. } | ResolveError::NoSentence { .. } => {
            Standing::Impossible
        }
        _ => Standing::NotHeld,
    }
}

pub(super) fn bracketed(spot: &Spot) -> String {
    spot.labels().iter().map(|label| format!("({})", label.as_str())).collect()
}

/// A place as `Record::resolve` reads it.
pub(super) fn written_form(spot: &Spot) -> String {
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
    if last >= first || last >= 100 || first < unit {
        return last;
    }
    let full = (first / unit * unit).saturating_add(last);
    if full > first { full } else { last }
}

enum Between {
    Labels(Vec<Label>),
    Backwards,
    /// One is a letter, the other no letter.
    Unlike,
}

/// The labels from one to another: letters, or roman numerals.
fn between(first: Label, last: Label) -> Between {
    const ROMAN: [&str; 15] =
        ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv"];
    let roman = |label: Label| ROMAN.iter().position(|it| *it == label.as_str());
    let numerals = match (first.letter(), last.letter()) {
        (Some(b'i'), Some(_)) => roman(last).is_some(),
        (Some(_), Some(_)) => false,
        _ => true,
    };
    let labels: Option<Vec<Label>> = if numerals {
        let (Some(from), Some(to)) = (roman(first), roman(last)) else { return Between::Unlike };
        ROMAN.get(from..=to).map(|all| all.iter().filter_map(|it| Label::new(it)).collect())
    } else {
        let (Some(from), Some(to)) = (first.letter(), last.letter()) else { return Between::Unlike };
        let label = |letter: u8| Label::new(char::from(letter).encode_utf8(&mut [0; 4]));
        (from <= to).then(|| (from..=to).filter_map(label).collect())
    };
    labels.filter(|labels| !labels.is_empty()).map_or(Between::Backwards, Between::Labels)
}
