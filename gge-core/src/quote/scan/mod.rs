//! The pipeline of a scan: read the document, find passages, candidates, alignment, attribution, judgement, level.

mod block;
mod plain;

use std::cell::OnceCell;
use std::ops::Range;

use crate::corpus::{Corpus, Owner};
use crate::document::{self, Document, Format};
use crate::model::{Address, Fidelity, Provision};

use crate::quote::attribution::{Cited, Claim, Speaker};
use crate::quote::check::{Check, Match, Verdict};
use crate::quote::checker::Checker;
use crate::quote::citation::{CitationOptions, CitedPlace};
use crate::quote::cited::fits;
use crate::quote::cited::{attach, fits_any};
use crate::quote::explain::MIN_PART_WORDS;
use crate::quote::finding::{Finding, FindingKind, Rule};
use crate::quote::fix::NoFix;
use crate::quote::fixing::Quoted;
use crate::quote::force::{force, is_duty};
use crate::quote::head::imposes;
use crate::quote::judgement::{Circumstances, Judgement, is_title, judge};
use crate::quote::passage::{Form, Passage};
use crate::quote::placed::names_group;
use crate::quote::position::Positions;
use crate::quote::runs::Runs;
use crate::quote::saying::is_state;
use crate::quote::saying::{bare_words, entitles};

/// The number of words below which those that ask nothing may be a title or a list of keywords.
const MIN_ASKING_WORDS: usize = 12;

/// The number of words of a sentence that are searched for its subject.
const SUBJECT_WORDS: usize = 4;

/// The blank for words that the reader is to fill in.
const FILL_IN_BLANK: &str = "___";

impl<'r> Checker<'r> {
    /// Finds the citations and passages in a document, in its order, and judges each.
    ///
    /// A passage is what stands in quotation marks, a block quotation, what stands behind a label ("Norm 13 (f):"), and
    /// most of a sentence of a report without any of these. It is checked against the citation that belongs to it, and
    /// judged by whose words the document says that they are. Work grows with the length of the document.
    ///
    /// ```
    /// use gge_core::Record;
    /// use gge_core::quote::{Checker, FindingKind, Format, Level, Rule};
    ///
    /// let text = "States agreed that “States must not use proxies to commit internationally wrongful acts \
    ///             using ICTs” (A/70/174, para. 13 (c)).";
    /// let checker = Checker::new(Record::builtin());
    /// let findings = checker.scan(text, Format::Plain);
    /// let [quotation, citation] = findings.as_slice() else { panic!("{findings:?}") };
    /// assert_eq!((quotation.kind, quotation.line, quotation.column), (FindingKind::Quotation, 1, 21));
    /// assert_eq!((quotation.level(), quotation.is_sound()), (None, false));
    /// assert_eq!((citation.rule, citation.level()), (Some(Rule::WrongCitation), Some(Level::Error)));
    /// assert_eq!(citation.reason.as_deref(), Some("the words beside it stand in A/70/174, para. 28 (e)"));
    /// ```
    pub fn scan<'t>(&self, text: &'t str, format: Format) -> Vec<Finding<'r, 't>> {
        self.scan_with(text, format, CitationOptions::new())
    }

    /// Scans a document, and with [`CitationOptions::all`] lists the citations of all UN documents.
    pub fn scan_with<'t>(&self, text: &'t str, format: Format, options: CitationOptions) -> Vec<Finding<'r, 't>> {
        let document = document::read(text, format);
        let citations = self.placed(text, &document);
        let cited = Cited::new(text, &document, &citations);
        let mut scan = Scan {
            checker: self,
            source: text,
            document: &document,
            cited: &cited,
            names_group: OnceCell::new(),
            runs: Runs::default(),
            format,
            findings: Vec::new(),
            faults: vec![None; citations.len()],
            is_beside: vec![false; citations.len()],
            taken: 0,
            quotes_report: false,
        };
        for at in 0..document.blocks.len() {
            scan.block(at);
        }
        scan.finish(options)
    }
}

/// A document that is scanned, and what was found in it.
struct Scan<'c, 'r, 't> {
    checker: &'c Checker<'r>,
    source: &'t str,
    document: &'c Document<'t>,
    cited: &'c Cited<'c, 'r, 't>,
    /// What [`Self::names_group`] has found: most documents are never asked.
    names_group: OnceCell<bool>,
    runs: Runs,
    format: Format,
    findings: Vec<Finding<'r, 't>>,
    /// The right places for each citation that the words beside it show to be wrong.
    faults: Vec<Option<Vec<String>>>,
    /// The flag of each citation: true if it stands beside a quotation.
    is_beside: Vec<bool>,
    /// The byte at which the citation ends that closed the last passage of the block.
    taken: usize,
    /// True if official words are quoted as they stand: the document is about the reports even if it names none.
    quotes_report: bool,
}

impl<'c, 'r, 't> Scan<'c, 'r, 't> {
    fn corpus(&self) -> &'c Corpus<'r> {
        &self.checker.corpus
    }

    /// Tests whether a Group or a report of one is named anywhere: norms and paragraphs alone may be those of others.
    fn names_group(&self) -> bool {
        *self.names_group.get_or_init(|| names_group(self.source, self.cited.all))
    }

    fn text(&self, block: usize, range: &Range<usize>) -> Option<&'c str> {
        self.document.blocks.get(block)?.text.get(range.clone())
    }

    /// Checks and judges words that stand in marks. False if they are no quotation.
    fn marked_words(&mut self, passage: &Passage) -> bool {
        let Some(words) = self.text(passage.block, &passage.inner) else { return false };
        let speaker = self.cited.speaker(passage, self.taken);
        let is_claimed = speaker.is_of_a_place();
        if !self.runs.meet(&passage.inner) && !is_claimed {
            return false;
        }
        let mut check = self.checker.check_wording(words);
        if check.verdict == Verdict::Unrecognized
            && let Speaker::Report(claim) = &speaker
            && claim.must_fit
            && claim.citation.is_held()
            && let Some(short) = self.checker.check_short(words, &claim.citation.citation)
        {
            check = short;
        }
        if check.verdict == Verdict::Unrecognized {
            let is_long = words.split_whitespace().count() >= MIN_PART_WORDS;
            // A wording beside its translations, or beside remarks, is found by its sentences.
            if is_claimed && self.is_much(&passage.inner) {
                return false;
            }
            if is_claimed && is_long {
                self.other_words(passage, self.checker.in_other_words(words, check), &speaker);
            }
            return is_claimed && is_long;
        }
        if check.matches.first().is_some_and(|lead| is_title(words, lead) || self.is_anothers(lead, &speaker)) {
            return true;
        }
        let is_literal = self.document.blocks.get(passage.block).is_some_and(|it| it.kind.is_literal());
        let is_string = is_literal && passage.form == Form::Block;
        if check.fault().is_some() && self.asks_nothing(words) && (is_string || self.is_entitled(passage, words)) {
            return true;
        }
        let mut range = passage.inner.clone();
        if let Some((start, stretched)) = self.with_head(passage, &check) {
            (range.start, check) = (start, stretched);
        }
        let speaker = self.as_meant(passage, speaker, &check);
        attach_claim(&mut check, &speaker);
        let is_sure = matches!(&speaker, Speaker::Report(claim) if claim.must_fit && !claim.is_loose);
        let is_denied = self.cited.is_denied(passage, is_sure) || words.contains(FILL_IN_BLANK);
        let names_group = self.names_group();
        let circumstances =
            Circumstances { is_said: true, is_all: true, is_disclaimed: false, is_string, is_denied, names_group };
        let changes_sense = |lead: &Match<'_>| self.changes_sense(words, lead);
        let judgement = judge(&check, passage, &speaker, circumstances, &changes_sense);
        self.add(FindingKind::Quotation, passage, &range, check, &speaker, judgement);
        true
    }

    /// Tests whether words are as few as those of a title or a list of keywords, and ask nothing of anybody.
    fn asks_nothing(&self, words: &str) -> bool {
        words.split_whitespace().count() < MIN_ASKING_WORDS && !self.checker.is_rule(words)
    }

    /// Tests whether the words before a passage say that it is a title, which begins with a capital.
    fn is_entitled(&self, passage: &Passage, words: &str) -> bool {
        let before = self.text(passage.block, &(passage.sentence.start..passage.outer.start)).unwrap_or_default();
        words.trim_start_matches(|c: char| !c.is_alphanumeric()).starts_with(char::is_uppercase) && entitles(before)
    }

    /// Returns the speaker as the words show him: an inferred report is a guess, which gives way to the one that has
    /// the words in a paragraph of that number; of two citations in a sentence that which fits is meant.
    fn as_meant(&self, passage: &Passage, speaker: Speaker<'c, 'r, 't>, check: &Check<'r>) -> Speaker<'c, 'r, 't> {
        let (citation, is_loose) = match &speaker {
            Speaker::Report(claim) if claim.must_fit => (claim.citation, claim.is_loose),
            Speaker::Another(citation) => (*citation, false),
            _ => return speaker,
        };
        if fits_any(&citation.citation, check) {
            return speaker;
        }
        let mut provisions = check.matches.iter().flat_map(|it| it.origin.provisions());
        if citation.citation.inferred && provisions.any(|it| citation.is_of_number(&it.id)) {
            return Speaker::Report(Claim { citation, must_fit: false, is_loose });
        }
        let others = self.cited.beside(passage);
        match others.into_iter().flatten().find(|it| is_loose && fits_any(&it.citation, check)) {
            Some(citation) => Speaker::Report(Claim { citation, must_fit: true, is_loose }),
            None => speaker,
        }
    }

    /// Tests whether somebody's own words for what a provision says ask something else than it does.
    fn changes_sense(&self, words: &str, lead: &Match<'_>) -> bool {
        let is_one = |provision: &Provision| lead.origin.provisions().iter().any(|it| it.id == provision.id);
        self.checker.changes(words, &is_one) == Some(true)
    }

    /// Tells of words that are said to be a provision's and are none of its words.
    fn other_words(&mut self, passage: &Passage, mut check: Check<'r>, speaker: &Speaker<'_, 'r, 't>) {
        attach_claim(&mut check, speaker);
        let words = self.text(passage.block, &passage.inner).unwrap_or_default();
        let is_place = check.citation.as_ref().is_some_and(|it| it.fits == Some(true));
        // Words that only follow a label or a citation may be about the place: they are wrong if they impose.
        let is_labelled = passage.is_marked() || passage.label.is_some();
        let changes = check.matches.first().is_some_and(|lead| lead.changes_sense && (is_labelled || imposes(lead)));
        let is_rule = self.checker.is_rule(words);
        let is_held = matches!(speaker, Speaker::Report(claim) if claim.citation.is_held());
        let changes_cited = || match speaker {
            Speaker::Report(claim) if is_rule => {
                self.checker.changes(words, &|it| claim.citation.citation.names(&it.id))
            }
            _ => None,
        };
        let imposes_more = || matches!(speaker, Speaker::Report(claim) if self.imposes_more(words, claim));
        let told = |rule, what| {
            if check.matches.is_empty() { Judgement::ToldOfPlace(rule, what) } else { Judgement::Told(rule) }
        };
        let judgement = match check.verdict {
            _ if self.cited.is_denied(passage, false) => Judgement::Nothing,
            Verdict::Paraphrase if is_place && changes && self.names_group() && (is_rule || imposes_more()) => {
                Judgement::Told(Rule::ChangedParaphrase)
            }
            Verdict::Paraphrase if is_place => Judgement::Told(Rule::Paraphrase),
            _ if !self.names_group() || self.has_fault(speaker) => Judgement::Nothing,
            _ => match changes_cited() {
                Some(false) => Judgement::Nothing,
                _ if imposes_more() => told(Rule::ChangedParaphrase, "makes no duty of anything"),
                Some(true) if is_labelled => told(Rule::ChangedParaphrase, "says more or less than this"),
                _ if is_rule && is_held => told(Rule::OtherWords, "does not say this"),
                _ if passage.is_marked() => Judgement::Right,
                _ => Judgement::Nothing,
            },
        };
        if let Some(found) = &mut check.citation {
            // Which of the two is meant, the words or the number, nobody can tell.
            (found.fits, found.right) = (found.fits.filter(|fits| *fits), Vec::new());
        }
        self.add(FindingKind::Quotation, passage, &passage.inner, check, speaker, judgement);
    }

    /// Tests whether the citation of a speaker was found to be wrong: what it says of other words, nobody can tell.
    fn has_fault(&self, speaker: &Speaker<'_, '_, '_>) -> bool {
        matches!(speaker, Speaker::Report(claim) if self.faults[self.cited.position(claim.citation)].is_some())
    }

    /// Tests whether words make a duty of States of what a held place only recommends.
    fn imposes_more(&self, words: &str, claim: &Claim<'_, '_, '_>) -> bool {
        let is_duty = |text: &str| force(&self.checker.finder, text).modality.is_some_and(is_duty);
        let recommends = |place: &CitedPlace<'_>| {
            let text = place.provision.and_then(|it| it.text()).unwrap_or_default();
            let force = force(&self.checker.finder, text);
            force.is_asked() && !force.modality.is_some_and(self::is_duty)
        };
        let names_states = || bare_words(words).take(SUBJECT_WORDS).any(is_state);
        claim.citation.is_held()
            && claim.citation.citation.places.iter().all(recommends)
            && names_states()
            && is_duty(words)
    }

    /// Tests whether words are a title, a name, or another instrument's, unless they are cited to places of a report.
    fn is_anothers(&self, lead: &Match<'r>, speaker: &Speaker<'_, '_, '_>) -> bool {
        match self.checker.owner(lead) {
            Some(Owner::Instrument(_)) => !speaker.is_of_a_place(),
            Some(Owner::Title | Owner::Name) => true,
            None => false,
        }
    }

    /// Tests whether the block begins with the letter of the item that a passage is from: "(c) States should not …".
    fn bears_label(&self, passage: &Passage, check: &Check<'r>) -> bool {
        let text = self.document.blocks.get(passage.block).map_or("", |it| &*it.text);
        let label = text.trim_start_matches('(').split(')').next().filter(|it| (1..=4).contains(&it.len()));
        let provision = check.matches.first().and_then(|it| it.origin.provisions().first());
        label.zip(provision).is_some_and(|(label, provision)| provision.id.as_str().ends_with(&format!("({label})")))
    }

    /// Checks a passage with the words before it that stand for the head of the official sentence: "States should
    /// cooperate “to exchange information”". Returns the byte at which these begin, and the check. None if they do not
    /// change it.
    fn with_head(&self, passage: &Passage, check: &Check<'r>) -> Option<(usize, Check<'r>)> {
        let lead = check.matches.first()?;
        let official = self.checker.head(lead)?;
        let from = passage.label.unwrap_or(0).max(passage.sentence.start);
        // What is quoted before is no head of it.
        let ahead = self.text(passage.block, &(from..passage.outer.start.max(from)))?;
        let is_quoted = |c: char| matches!(c, '“' | '”' | '"' | '«' | '»');
        let from = from + ahead.rfind(is_quoted).filter(|_| passage.is_marked()).unwrap_or_default();
        let before = self.text(passage.block, &(from..passage.inner.start))?;
        let start = from + self.checker.changed_head(before, official, passage.is_marked())?;
        let text = self.text(passage.block, &(start..passage.inner.end))?;
        let stretched = self.checker.check_wording(text);
        let same = stretched.matches.first().is_some_and(|it| it.origin == lead.origin);
        (same && stretched.fault().is_some()).then_some((start, stretched))
    }

    /// Adds a finding, and keeps what it tells of the citation beside it.
    fn add(
        &mut self,
        kind: FindingKind,
        passage: &Passage,
        range: &Range<usize>,
        mut check: Check<'r>,
        speaker: &Speaker<'_, 'r, 't>,
        judgement: Judgement,
    ) {
        let (rule, of_place) = match judgement {
            Judgement::Nothing => return,
            Judgement::Right => (None, None),
            Judgement::Told(rule) => (Some(rule), None),
            Judgement::ToldOfPlace(rule, what) => (Some(rule), Some(what)),
        };
        let citation = match speaker {
            Speaker::Report(Claim { citation, .. }) | Speaker::Another(citation) => Some(*citation),
            _ => None,
        };
        if let Some(citation) = citation.filter(|it| it.block == passage.block && it.range.start >= range.end) {
            self.taken = self.taken.max(citation.range.end);
        }
        if let Some(at) = citation.map(|it| self.cited.position(it)) {
            self.is_beside[at] = true;
            // A citation of one of the provisions that were joined is of the words all the same.
            let is_of_a_part = check.is_composite()
                && check.matches.iter().any(|it| citation.is_some_and(|placed| fits(&placed.citation, it)));
            let wrong = check.citation.as_ref().filter(|it| it.fits == Some(false) && !it.right.is_empty());
            if let Some(found) = wrong.filter(|_| !is_of_a_part) {
                self.faults[at] = Some(found.right.clone());
            }
        }
        self.quotes_report |= passage.is_marked() && is_official_quotation(&check);
        let Some(block) = self.document.blocks.get(passage.block) else { return };
        let place = block.source(range.clone());
        if let Some(odd) = block.odd().iter().find(|odd| range.contains(&odd.at)) {
            let letter = block.text[odd.at..].chars().next().unwrap_or_default();
            let code = u32::from(odd.letter);
            let note = format!("for “{letter}” stands the letter U+{code:04X}, which looks the same");
            check.note = Some(check.note.take().map_or(note.clone(), |before| format!("{before}; {note}")));
        }
        let quoted = Quoted { file: self.source, format: self.format, block, passage, range };
        let fix = self.checker.fix(rule, &check, &quoted);
        for found in &mut check.matches {
            let quoted = block.source(range.start + found.quoted.start..range.start + found.quoted.end);
            found.quoted = quoted.start.saturating_sub(place.start)..quoted.end.saturating_sub(place.start);
        }
        let reason = rule.map(|_| match (of_place, citation) {
            (Some(what), Some(citation)) => {
                let places = citation.citation.places.iter().filter_map(|it| it.address.as_ref());
                let places: Vec<String> = places.map(Address::citation).collect();
                format!("{} {what}", places.join(", "))
            }
            _ => check.to_string(),
        });
        self.findings.push(Finding {
            kind,
            text: &self.source[place.clone()],
            start: place.start,
            line: 0,
            column: 0,
            is_marked: passage.is_marked(),
            check: Some(check),
            citation: citation.map(|it| it.citation.clone()),
            rule,
            reason,
            level: None,
            fix,
        });
    }

    /// Adds the citations, and returns the findings in the order of the document.
    fn finish(self, options: CitationOptions) -> Vec<Finding<'r, 't>> {
        let names_group = !self.cited.all.is_empty() && self.names_group();
        let Self { mut findings, faults, is_beside, cited, source, quotes_report, .. } = self;
        for ((it, fault), is_beside) in cited.all.iter().zip(faults).zip(is_beside) {
            if !(it.citation.is_listed || is_beside || options.all) {
                continue;
            }
            let mut citation = it.citation.clone();
            let (rule, reason) = match fault {
                // Norms and paragraphs of others have other numbers.
                _ if !names_group && (citation.standing.is_wrong() || fault.is_some() && !quotes_report) => continue,
                _ if citation.standing.is_wrong() && cited.is_denied_citation(it) => (None, None),
                _ if citation.standing.is_wrong() => (Some(Rule::ImpossibleCitation), citation.note.clone()),
                Some(right) => {
                    citation.suggestion = Some(right.join("; "));
                    let reason = format!("the words beside it stand in {}", right.join(", "));
                    (Some(Rule::WrongCitation), Some(reason))
                }
                None => (None, None),
            };
            findings.push(Finding {
                kind: FindingKind::Citation,
                text: citation.text,
                start: citation.start,
                line: 0,
                column: 0,
                is_marked: false,
                check: None,
                citation: Some(citation),
                rule,
                reason,
                level: None,
                fix: Err(rule.map_or(NoFix::Right, |_| NoFix::Citation)),
            });
        }
        findings.sort_by_key(|finding| (finding.start, finding.kind == FindingKind::Citation));
        let starts = findings.iter().flat_map(|it| [Some(it.start), it.citation.as_ref().map(|it| it.start)]);
        let positions = Positions::new(source, starts.flatten().collect());
        for finding in &mut findings {
            (finding.line, finding.column) = positions.of(finding.start);
            if let Some(citation) = &mut finding.citation {
                (citation.line, citation.column) = positions.of(citation.start);
            }
        }
        findings
    }
}

/// The number of words that are a quotation of a report for certain, whoever is named.
const MIN_OFFICIAL_WORDS: usize = 10;

/// Tests whether a check is of official words as they stand, enough of them that nobody else's are meant.
fn is_official_quotation(check: &Check<'_>) -> bool {
    let is_official = |lead: &Match<'_>| {
        lead.fidelity == Fidelity::Verbatim
            && !lead.origin.provisions().is_empty()
            && lead.official.split_whitespace().count() >= MIN_OFFICIAL_WORDS
    };
    matches!(check.verdict, Verdict::Verbatim | Verdict::Excerpt) && check.matches.first().is_some_and(is_official)
}

/// Checks the citation that a passage is said to be from.
fn attach_claim(check: &mut Check<'_>, speaker: &Speaker<'_, '_, '_>) {
    let citation = match speaker {
        Speaker::Report(claim) if claim.must_fit => claim.citation,
        Speaker::Another(citation) => citation,
        _ => return,
    };
    attach(check, citation.citation.text, std::slice::from_ref(&citation.citation));
}
