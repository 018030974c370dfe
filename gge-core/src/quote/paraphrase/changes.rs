//! Changes of a provision in other words: which of its qualifiers are gone, and of whom it is asked.

use super::{Given, MIN_SCORE, ParaphraseIndex, Passage, Said, start, words};
use crate::model::{Provision, QualifierClass};
use crate::quote::check::LostQualifier;
use crate::quote::force::{Force, force, is_reversed};
use crate::record::Record;
use crate::text::{EMPTY, Finder, Sense};

/// The least share of the weight of a qualifier's words where it is kept in other words.
const MIN_KEPT_SHARE: f64 = 0.4;

/// The number of words that a qualifier limits, before it or after it: a single word ("knowingly") limits what comes
/// after it, several what came before.
const LIMITED_WORDS_BEFORE: usize = 2;
const LIMITED_WORDS_AFTER: usize = 1;

/// What people write for qualifiers whose own words say too little to be compared.
const OTHER_WORDS: &[(&str, &[&str])] = &[
    ("how-best-to", &["best", "how", "way", "ways"]),
    ("possibly", &["perhaps", "maybe", "possibly", "possible", "potentially", "even", "might"]),
];

impl ParaphraseIndex {
    /// Tests whether a text that is given as one of some provisions changes what that asks: its modal verb, a qualifier,
    /// or into the opposite. None if it words none of them.
    pub(in crate::quote) fn changes(
        &self,
        record: &Record,
        finder: &Finder<'_>,
        text: &str,
        is_named: &dyn Fn(&Provision) -> bool,
    ) -> Option<bool> {
        let given = self.read(finder, text);
        let is_one = |it: &Passage| record.all_provisions().get(it.provision).is_some_and(is_named);
        let near = self.nearest(&given);
        let mut named = near.iter().filter_map(|it| self.passages.get(it.passage).map(|passage| (it, passage)));
        let (best, passage) = named.find(|(_, passage)| passage.is_sentence && is_one(passage))?;
        if best.score < MIN_SCORE {
            return None;
        }
        let wording = passage.text(record)?;
        let theirs = force(finder, wording);
        let is_lost = || !self.lost(finder, passage, wording, &given).is_empty();
        let is_opposite = || is_reversed(passage.is_denied, theirs.is_asked(), &given.force);
        Some(theirs.changed(&given.force).is_some() || is_opposite() || is_lost())
    }

    /// The qualifiers of a passage that are not said, where what they limit is: those of what is left out are not lost.
    pub(super) fn lost<'r>(
        &self,
        finder: &Finder<'r>,
        passage: &Passage,
        wording: &'r str,
        given: &Given<'_>,
    ) -> Vec<LostQualifier<'r>> {
        let has = |word: &Said| word.iter().any(|it| given.said.iter().any(|other| other.sense == it.sense));
        // A word is said in one of its own senses, if it has any.
        let is_said = |word: &Said| {
            let mut own = word.iter().filter(|it| !it.is_broad && it.sense != EMPTY).peekable();
            if own.peek().is_some() { own.any(|it| has(&[*it])) } else { has(word) }
        };
        let is_free = |word: &&Said| !passage.qualifiers.iter().any(|it| it.contains(&start(word)));
        let has_word = |other: &str| crate::text::words(given.text).any(|word| word.text.eq_ignore_ascii_case(other));
        let mut lost = Vec::new();
        for found in finder.find(wording).1.into_iter().filter(|it| !is_circumstance(it.qualifier.class, it.words)) {
            let forms = found.qualifier.forms.iter().map(|form| self.thesaurus.read(form));
            let other = OTHER_WORDS.iter().find(|(id, _)| *id == &*found.qualifier.id).map_or(&[][..], |it| it.1);
            let is_kept = other.iter().any(|it| has_word(it))
                || forms.filter(|form| !form.is_empty()).any(|form| {
                    let weight = |is: &dyn Fn(&Said) -> bool| {
                        words(&form).filter(|it| is(it)).map(|it| self.weight_of(it)).sum()
                    };
                    let (some, all): (f64, f64) = (weight(&is_said), weight(&|_| true));
                    some >= MIN_KEPT_SHARE * all
                });
            let mut limited: Vec<&Said> = words(&passage.said).filter(is_free).collect();
            let at = limited.partition_point(|word| start(word) < passage.range.start + found.start);
            limited = if found.words.contains(' ') {
                limited.drain(at.saturating_sub(LIMITED_WORDS_BEFORE)..at).collect()
            } else {
                limited.drain(at..).take(LIMITED_WORDS_AFTER).collect()
            };
            if !is_kept && (limited.is_empty() || limited.into_iter().any(has)) {
                lost.push(LostQualifier {
                    qualifier: found.qualifier,
                    words: found.words,
                    is_marked: false,
                    is_near: true,
                });
            }
        }
        lost
    }

    /// Tests whether what is asked of States in a sentence is asked of others, whom the record does not name there.
    pub(super) fn is_of_others(&self, passage: &Passage, sentence: &str, theirs: &Force, given: &Given<'_>) -> bool {
        let (Some(theirs), Some(own)) = (&theirs.modal, &given.force.modal) else { return false };
        let subject = |text: &str, end: usize| self.thesaurus.read(text.get(..end).unwrap_or_default());
        let (subject, own) = (subject(sentence, theirs.start), subject(given.text, own.start));
        let is_new = |sense: Sense| !passage.said.iter().any(|it| it.sense == sense);
        self.is(&subject, "state")
            && !self.is(&own, "state")
            && own.iter().any(|it| self.is(&[*it], "other") && is_new(it.sense))
    }
}

/// Tests whether a qualifier only tells of where, of whom or in which case, which a paraphrase says elsewhere or in its
/// context, or stresses an example.
fn is_circumstance(class: QualifierClass, words: &str) -> bool {
    let first = words.split(' ').next().unwrap_or_default().to_lowercase();
    let is_preposition = matches!(
        &*first,
        "in" | "of" | "to" | "by" | "on" | "using" | "within" | "emanating" | "taking" | "due" | "among"
    );
    let is_stress = matches!(&*first, "particularly" | "especially");
    class == QualifierClass::Degree && (is_stress || words.contains(' ') && is_preposition)
}
