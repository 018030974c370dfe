//! Checks quotations against a record that was made ready for it.

use std::ops::Range;
use std::sync::{Arc, OnceLock};

use crate::compare::ModalityChange;
use crate::document;
use crate::model::{Fidelity, Provision, Wording};
use crate::record::Record;
use crate::text::Finder;

use super::align;
use super::check::{Check, CheckError, LONGEST, MATCHES, Match, Origin, Verdict};
use super::citation::KnownSymbols;
use super::explain::{
    Among, MAX_PHRASE_PLACES, MIN_CONTENT_WORDS, MIN_COVERED_SHARE, MIN_PART_WORDS, MIN_QUOTATION_WORDS, MIN_WEIGHT,
    Part, Way, parts, unbroken, weight_of, whole,
};
use super::paraphrase::ParaphraseIndex;
use super::reading::{Reading, read};
use crate::corpus::{Corpus, FUNCTION_WEIGHT, Item, Owner};

/// A record made ready to check quotations against: build it once, use it often.
///
/// ```
/// use gge_core::Record;
/// use gge_core::quote::{Checker, Verdict};
///
/// let checker = Checker::new(Record::builtin());
/// let check = checker.check("States should respect the use of proxies by other States.", None)?;
/// assert_eq!(check.verdict, Verdict::Unrecognized);
/// # Ok::<(), gge_core::quote::CheckError>(())
/// ```
#[derive(Debug)]
pub struct Checker<'r> {
    pub(super) record: &'r Record,
    pub(super) corpus: Corpus<'r>,
    pub(super) finder: Finder<'r>,
    pub(super) known: Arc<KnownSymbols<'r>>,
    /// The index of paraphrases, made when something is first compared in other words.
    paraphrases: OnceLock<ParaphraseIndex>,
}

impl<'r> Checker<'r> {
    /// Makes a record ready.
    pub fn new(record: &'r Record) -> Self {
        let finder = record.finder();
        Self {
            record,
            corpus: record.corpus(),
            finder,
            known: Arc::new(KnownSymbols::new(record)),
            paraphrases: OnceLock::new(),
        }
    }

    /// Returns the checker of the built-in record, made ready at its first use.
    pub fn builtin() -> &'static Checker<'static> {
        static BUILTIN: OnceLock<Checker<'static>> = OnceLock::new();
        BUILTIN.get_or_init(|| Checker::new(Record::builtin()))
    }

    /// Tells which provision a quotation is from, and whether it is right; and if it was cited, whether the citation
    /// fits.
    ///
    /// The text is the quotation alone, without the quotation marks around it. Ellipses and brackets are read as
    /// quoting: words in brackets are neither added nor altered, and what an ellipsis stands for is left out openly.
    ///
    /// # Errors
    ///
    /// Returns [`CheckError::TooLong`] if the text is longer than [`LONGEST`].
    pub fn check(&self, text: &str, cited: Option<&str>) -> Result<Check<'r>, CheckError> {
        if text.len() > LONGEST {
            return Err(CheckError::TooLong { length: text.len(), limit: LONGEST });
        }
        let block = document::one_block(text);
        let words = &*block.text;
        let mut check = self.in_other_words(words, self.judge(words, &read(&self.corpus, words)));
        if let Some(cited) = cited {
            self.cite(&mut check, cited);
        }
        self.near_only(&mut check);
        let mut check = self.concluded(check);
        for found in &mut check.matches {
            found.quoted = block.source(found.quoted.clone());
        }
        Ok(check)
    }

    /// Checks a text of a document by its wording alone, without a citation.
    pub(super) fn check_wording(&self, text: &str) -> Check<'r> {
        let mut check = self.judge(text, &read(&self.corpus, text));
        self.near_only(&mut check);
        self.concluded(check)
    }

    /// Returns a check as it is; or if nothing was recognized and nothing is near, one of what the text words in other
    /// words.
    pub(super) fn in_other_words(&self, text: &str, check: Check<'r>) -> Check<'r> {
        if check.verdict != Verdict::Unrecognized || check.note.is_some() {
            return check;
        }
        self.paraphrased(text).filter(|_| !self.is_shared_wording(text)).unwrap_or(check)
    }

    /// Tests whether a text is a stretch of shared wording, as of the title of the Groups: that is nobody's paraphrase.
    fn is_shared_wording(&self, text: &str) -> bool {
        let words = read(&self.corpus, text).words;
        let [one, two, three, ..] = words.as_slice() else { return false };
        self.corpus.places([one.word, two.word, three.word]).iter().any(|place| {
            let first = *place as usize;
            let tokens = self.corpus.get(first..first + words.len()).unwrap_or_default();
            let is_same =
                tokens.len() == words.len() && words.iter().zip(tokens).all(|(word, token)| word.is(token.word));
            is_same && (first..first + words.len()).all(|token| self.corpus.owner(token).is_some())
        })
    }

    /// Adds to a check what is known when all else is: the corrected quotation, and what to know of the answer.
    pub(super) fn concluded(&self, mut check: Check<'r>) -> Check<'r> {
        conclude(&mut check);
        self.correct(&mut check);
        check
    }

    fn paraphrases(&self) -> &ParaphraseIndex {
        self.paraphrases.get_or_init(|| ParaphraseIndex::new(self.record))
    }

    /// Checks what a text words in other words. None if no provision is near enough.
    fn paraphrased(&self, text: &str) -> Option<Check<'r>> {
        let found = self.paraphrases().paraphrase(self.record, &self.finder, text)?;
        let modality = found.modality.map(|(earlier, later)| ModalityChange {
            earlier,
            later,
            earlier_start: None,
            later_start: None,
        });
        let as_match = |provision: &'r Provision| {
            let official = provision.text().unwrap_or_default().to_owned();
            Match {
                origin: Origin::Provisions(vec![provision]),
                verdict: Verdict::Paraphrase,
                score: found.score,
                fidelity: provision.wording.as_ref().map_or(Fidelity::Verbatim, Wording::fidelity),
                quoted: 0..text.len(),
                is_marked: false,
                lost: Vec::new(),
                added: Vec::new(),
                qualifiers_lost: found.qualifiers_lost.clone(),
                modality: modality.iter().copied().collect(),
                worded_by: None,
                extent: 1.0,
                span: 0..0,
                changes_sense: found.negated || found.modality.is_some() || !found.qualifiers_lost.is_empty(),
                slips: Vec::new(),
                text: text.to_owned(),
                right: official.clone(),
                official,
            }
        };
        let matches = found.provisions.iter().map(|it| as_match(it)).collect();
        let note = match (found.negated, found.subject_changed) {
            (true, _) => Some("it says the opposite".to_owned()),
            (false, true) => Some("it asks of others what the provision asks of States".to_owned()),
            (false, false) => None,
        };
        Some(Check { verdict: Verdict::Paraphrase, matches, citation: None, corrected: None, note })
    }

    /// Tests whether a text that is given as one of some provisions changes what that asks. None if it words none of them.
    pub(super) fn changes(&self, text: &str, is_named: &dyn Fn(&Provision) -> bool) -> Option<bool> {
        self.paraphrases().changes(self.record, &self.finder, text, is_named)
    }

    /// Finds the owner of the words that a match explains, if hardly any of them are the record's own.
    pub(super) fn owner(&self, lead: &Match<'r>) -> Option<Owner<'r>> {
        let says = |token: &usize| self.corpus.weight(self.corpus.token(*token).word) > FUNCTION_WEIGHT;
        let (mut own, mut owners) = (0, Vec::new());
        for token in lead.span.clone().filter(says) {
            match self.corpus.owner(token) {
                None => own += 1,
                Some(owner) => owners.push(owner),
            }
        }
        let is_title = |owner: &&Owner<'_>| !matches!(owner, Owner::Instrument(_));
        let instrument = owners.iter().find(|owner| !is_title(owner));
        (own < OWN_WORDS && OWN_SHARE * own < owners.len()).then(|| instrument.or(owners.first()).copied())?
    }

    /// Takes scraps of wording in other words for no quotation, and changed words for none of what is cited, if that is
    /// not in the record: what it says there nobody can tell here, and only what is nearly the same is recognized. Changed
    /// words of another instrument are that one's.
    fn near_only(&self, check: &mut Check<'r>) {
        let Some(lead) = check.matches.first() else { return };
        let is_changed = matches!(check.verdict, Verdict::Altered | Verdict::Composite);
        let fits = check.citation.as_ref().and_then(|it| it.fits) == Some(true);
        let owner = if fits { None } else { self.owner(lead) };
        let is_same_sentence = check.verdict == Verdict::Altered && lead.score >= MIN_SCORE_CITED_ELSEWHERE;
        let is_cited_elsewhere = check.is_cited_to_unheld() && !is_same_sentence;
        let are_scraps = match check.verdict {
            Verdict::Altered => lead.score < MIN_SCORE_ALTERED,
            Verdict::Composite => {
                check.matches.iter().all(|it| it.extent < PART_OF_A_SENTENCE) || check.matches.iter().any(is_scrap)
            }
            _ => false,
        };
        if !(are_scraps || is_changed && (is_cited_elsewhere || owner.is_some())) {
            return;
        }
        let mut note = match owner {
            Some(Owner::Instrument(name)) => format!("near the words of the {name} in {}", lead.origin.citation()),
            _ => format!("near {}", lead.origin.citation()),
        };
        if let Some(citation) = check.citation.as_mut().filter(|_| is_cited_elsewhere) {
            note.push_str("; ");
            note.push_str(citation.note.as_deref().unwrap_or("what is cited is not in the record"));
            citation.right.clear();
        }
        check.note = Some(note);
        check.verdict = Verdict::Unrecognized;
        check.matches.clear();
    }

    /// Widens a correction that would be wrong again, since it ends before a qualifier or has too few words to be
    /// recognized, to the sentences that it is from; to the whole wording where these are not enough either.
    fn correct(&self, check: &mut Check<'r>) {
        let Some(corrected) = check.corrected.take() else { return };
        let is_wrong = |text: &String| {
            let again = self.judge(text, &read(&self.corpus, text));
            again.verdict == Verdict::Unrecognized || again.fault().is_some()
        };
        let sentences = |of: &dyn Fn(&str) -> bool| {
            let provisions = check.matches.iter().take(1).flat_map(|it| it.origin.provisions());
            provisions.flat_map(|it| it.sentences()).filter(|it| of(it)).collect::<Vec<_>>().join(" ")
        };
        check.corrected = Some(if check.is_composite() || !is_wrong(&corrected) {
            corrected
        } else {
            let part = sentences(&|sentence| sentence.contains(corrected.as_str()));
            if part.is_empty() || is_wrong(&part) { sentences(&|_| true) } else { part }
        });
    }

    /// Explains a text by the reports, and by secondary sources where these do not explain all of it.
    fn judge(&self, text: &str, reading: &Reading) -> Check<'r> {
        let official = self.explained(text, reading);
        let whole = |matches: &[Match<'r>]| matches.iter().all(|it| it.score >= 1.0);
        let matches = if !official.is_empty() && whole(&official) {
            official
        } else {
            self.with_renderings(text, reading, official)
        };
        assembled(matches)
    }

    /// Checks a stretch of a longer text that one unit explains, or several equally well.
    pub(super) fn check_part(&self, text: &str, reading: &Reading, part: &Part) -> Check<'r> {
        let q = part.q();
        let matched = |way| self.matched(text, reading, way, q.clone(), None);
        let mut check = assembled(best_first(part.ways.iter().map(matched).collect()));
        let start = reading.bytes(q.clone()).start;
        for it in &mut check.matches {
            it.quoted = it.quoted.start - start..it.quoted.end - start;
        }
        self.concluded(check)
    }

    /// Adds the wording of secondary sources to the official matches: as a note on the first where one words it so, and
    /// in their place where one is clearly nearer.
    fn with_renderings(&self, text: &str, reading: &Reading, mut official: Vec<Match<'r>>) -> Vec<Match<'r>> {
        if official.first().is_some_and(|lead| lead.verdict == Verdict::Composite) {
            return official;
        }
        let Some(way) = self.rendered(reading) else { return official };
        let Item::Rendering(rendering) = self.corpus.unit(way.units.start).item else { return official };
        let laid = self.laid(text, reading, &way, 0..reading.words.len());
        let score = laid.score();
        let leads = match official.first_mut() {
            Some(lead) => {
                if score > lead.score && score >= 0.9 {
                    lead.worded_by = Some(rendering);
                }
                rendering.renders.is_empty() && score > lead.score + 0.2
            }
            // Somebody's own words for what a report says are no quotation of it.
            None => score >= 0.8 && rendering.fidelity != Some(Fidelity::Paraphrase),
        };
        if leads { vec![laid.matched(None)] } else { official }
    }

    /// Tests whether words that stand so in several places are only a phrase of the field, and no quotation.
    fn is_phrase(&self, ways: &[Way]) -> bool {
        let Some(way) = ways.first() else { return false };
        let is_common =
            ways.len() > MAX_PHRASE_PLACES || ways.len() > 1 && self.corpus.content_words(way.s()) < MIN_CONTENT_WORDS;
        let is_shared = || way.s().all(|token| self.corpus.owner(token).is_some());
        is_common && !self.corpus.is_sentence(&way.s())
            || way.kept() < MIN_PART_WORDS && is_shared()
            || way.kept() < MIN_QUOTATION_WORDS
            || align::weight(&self.corpus, &way.blocks) < MIN_WEIGHT
    }

    /// Finds a rendering that explains a quotation as a whole.
    fn rendered(&self, reading: &Reading) -> Option<Way> {
        let unbroken = unbroken(&self.corpus, reading, Among::Renderings);
        if self.is_phrase(&unbroken) {
            return None;
        }
        let unbroken = unbroken.into_iter().next();
        let way = unbroken.or_else(|| whole(&self.corpus, reading, Among::Renderings)?.ways.into_iter().next())?;
        let weight = align::weight(&self.corpus, &way.blocks);
        (self.covers(weight, reading) && weight >= MIN_WEIGHT && way.kept() >= MIN_QUOTATION_WORDS).then_some(way)
    }

    /// Tests whether equal words of this weight explain enough of a quotation.
    fn covers(&self, weight: u32, reading: &Reading) -> bool {
        f64::from(weight) >= MIN_COVERED_SHARE * f64::from(weight_of(&self.corpus, reading, 0..reading.words.len()))
    }

    /// Explains a text by the reports: by one unbroken stretch, or by parts. Empty if they explain too little.
    fn explained(&self, text: &str, reading: &Reading) -> Vec<Match<'r>> {
        let words = 0..reading.words.len();
        let ways = unbroken(&self.corpus, reading, Among::Official);
        if !ways.is_empty() {
            if self.is_phrase(&ways) {
                return Vec::new();
            }
            return best_first(ways.iter().map(|way| self.matched(text, reading, way, words.clone(), None)).collect());
        }
        let parts = parts(&self.corpus, reading);
        let weight = |part: &Part| align::weight(&self.corpus, &part.ways[0].blocks);
        let explained: u32 = parts.iter().map(weight).sum();
        if !self.covers(explained, reading) {
            return Vec::new();
        }
        match self.groups(parts).as_slice() {
            [one] => {
                best_first(one.ways.iter().map(|way| self.matched(text, reading, way, words.clone(), None)).collect())
            }
            several => {
                let regions = regions(text, reading, several);
                let each = |(part, region): (&Part, Range<usize>)| {
                    let matched = |way| self.matched(text, reading, way, region.clone(), Some(Verdict::Composite));
                    part.ways.iter().map(matched).collect::<Vec<_>>()
                };
                several.iter().zip(regions).flat_map(each).collect()
            }
        }
    }

    /// Joins the parts that one provision, or some that follow one another, explain.
    fn groups(&self, parts: Vec<Part>) -> Vec<Part> {
        let mut groups: Vec<Part> = Vec::new();
        for part in parts {
            let fits = |group: &Part| {
                let pairs = group.ways.iter().flat_map(|one| part.ways.iter().map(move |other| (one, other)));
                pairs.filter_map(|(one, other)| self.joined(one, other)).collect::<Vec<Way>>()
            };
            let joined =
                groups.iter().enumerate().map(|(at, group)| (at, fits(group))).find(|(_, ways)| !ways.is_empty());
            match joined {
                Some((at, ways)) => groups[at].ways = ways,
                None => groups.push(part),
            }
        }
        groups
    }

    /// Joins two ways into one of units that follow one another. None if they are no neighbours, or claim the same
    /// words.
    fn joined(&self, one: &Way, other: &Way) -> Option<Way> {
        let (a, b) = (&one.units, &other.units);
        let within = |range: &Range<u32>| range.clone().skip(1).all(|unit| self.corpus.unit(unit).follows);
        let units = a.start.min(b.start)..a.end.max(b.end);
        let touch = a.start <= b.end && b.start <= a.end;
        if !touch || !within(&units) {
            return None;
        }
        let mut blocks = one.blocks.clone();
        blocks.extend(&other.blocks);
        blocks.sort_unstable_by_key(|block| block.q);
        // Words that both claim belong to one.
        let apart = blocks.is_sorted_by(|one, other| one.q_end() <= other.q);
        apart.then_some(Way { units, blocks })
    }
}

/// The number of words that say something from which a match is the record's own, and the number of others for each of
/// them that outweighs it: names and titles are no evidence, and the Charter's words are the Charter's.
const OWN_WORDS: usize = 4;
const OWN_SHARE: usize = 2;

/// The lowest score of changed words that are still a provision's: of the slips in labelled quotations the lowest has
/// 0.59.
const MIN_SCORE_ALTERED: f64 = 0.5;

/// The score of changed words from which they are recognized where what is cited is not in the record: all but a word or
/// two of a sentence, which the cited text may word so.
const MIN_SCORE_CITED_ELSEWHERE: f64 = 0.85;

/// The smallest share of the sentences that they touch that one part of a composite has: a quarter.
const PART_OF_A_SENTENCE: f64 = 0.25;

/// The lowest score of a part of a composite that has few words, and the number of words from which it may have a lower
/// one: what people put together are parts as they stand, or sentences; the lowest in labelled quotations has 0.91.
const MIN_SCORE_FEW_WORDS: f64 = 0.9;
const FEW_WORDS: usize = 12;

/// Tests whether a part of a composite is a scrap: changed words that may stand so in a paragraph that is not held.
fn is_scrap(part: &Match<'_>) -> bool {
    let is_few = part.official.split_whitespace().count() < FEW_WORDS;
    part.score < if is_few { MIN_SCORE_FEW_WORDS } else { MIN_SCORE_ALTERED }
}

/// Adds the corrected quotation, and the note on wording that is not held.
fn conclude(check: &mut Check<'_>) {
    check.matches.truncate(MATCHES);
    let Some(lead) = check.matches.first() else { return };
    if check.verdict == Verdict::Paraphrase {
        return;
    }
    if lead.fidelity != Fidelity::Verbatim || matches!(lead.origin, Origin::Rendering(_)) {
        check.note = Some(unheld(lead));
        return;
    }
    if check.fault().is_none() {
        return;
    }
    check.corrected = Some(if check.verdict == Verdict::Composite {
        let mut cited: Vec<String> = Vec::new();
        let mut at = None;
        for part in check.matches.iter().filter(|it| it.fidelity == Fidelity::Verbatim) {
            // One of those that explain a part equally well is enough.
            if at != Some(part.quoted.clone()) {
                cited.push(format!("“{}” ({})", part.right, part.origin.citation()));
                at = Some(part.quoted.clone());
            }
        }
        cited.join(" … ")
    } else {
        lead.right.clone()
    });
}

/// Makes a check of matches; its verdict is the best of theirs.
pub(super) fn assembled(matches: Vec<Match<'_>>) -> Check<'_> {
    let verdict = matches.iter().map(|it| it.verdict).min_by_key(|verdict| rank(*verdict));
    let verdict = verdict.unwrap_or(Verdict::Unrecognized);
    Check { verdict, matches, citation: None, corrected: None, note: None }
}

/// Splits the words of a quotation among its parts: each answers for its own, and for those up to where a sentence ends
/// between two parts.
fn regions(text: &str, reading: &Reading, parts: &[Part]) -> Vec<Range<usize>> {
    let mut regions: Vec<Range<usize>> = parts.iter().map(Part::q).collect();
    for at in 1..regions.len() {
        let (end, start) = (regions[at - 1].end, regions[at].start);
        let ends = |word: &usize| {
            // The words that an abbreviation stands for all stand where it does.
            let between = text.get(reading.words[word - 1].end..reading.words[*word].start).unwrap_or_default();
            between.contains(['.', ';', ':', '!', '?'])
        };
        if let Some(bound) = (end.max(1)..=start).find(ends) {
            (regions[at - 1].end, regions[at].start) = (bound, bound);
        }
    }
    if let Some(first) = regions.first_mut() {
        first.start = 0;
    }
    if let Some(last) = regions.last_mut() {
        last.end = last.end.max(reading.words.len());
    }
    regions
}

/// Sorts those that explain a quotation equally well: the one that it is truest to first.
fn best_first(mut matches: Vec<Match<'_>>) -> Vec<Match<'_>> {
    matches.sort_by_key(|it| (rank(it.verdict), it.qualifiers_lost.len()));
    matches
}

/// Ranks a verdict: 0 is the best.
fn rank(verdict: Verdict) -> usize {
    Verdict::ALL.iter().position(|it| *it == verdict).unwrap_or(usize::MAX)
}

/// Tells that the official wording is not held.
fn unheld(lead: &Match<'_>) -> String {
    match lead.fidelity {
        Fidelity::NearVerbatim => "the wording held is near the official one, which is not in the record".to_owned(),
        _ => "the official wording is not in the record".to_owned(),
    }
}
