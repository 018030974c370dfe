//! Changes of a provision in other words: which of its qualifiers are gone, and of whom it is asked.

use super::{ParaphraseIndex, Passage, Said, start, words};
use crate::model::QualifierClass;
use crate::quote::check::LostQualifier;
use crate::quote::force::Force;
use crate::text::{Finder, Meaning, Sense};

/// The least share of the weight of a qualifier's words where it is kept in other words.
const MIN_KEPT_SHARE: f64 = 0.6;

/// The number of words beside a qualifier that it limits.
const LIMITED_WORDS: usize = 2;

impl ParaphraseIndex {
    /// The qualifiers of a passage that are not said, where what they limit is: those of what is left out are not lost.
    pub(super) fn lost<'r>(
        &self,
        finder: &Finder<'r>,
        passage: &Passage,
        text: &'r str,
        said: &Said,
    ) -> Vec<LostQualifier<'r>> {
        let has = |word: &Said| word.iter().any(|it| said.iter().any(|other| other.sense == it.sense));
        let is_free = |word: &&Said| !passage.qualifiers.iter().any(|it| it.contains(&start(word)));
        let mut lost = Vec::new();
        for found in finder.find(text).1.into_iter().filter(|it| !is_circumstance(it.qualifier.class, it.words)) {
            let forms = found.qualifier.forms.iter().map(|form| self.thesaurus.read(form));
            let is_kept = forms.filter(|form| !form.is_empty()).any(|form| {
                let weight =
                    |is: &dyn Fn(&Said) -> bool| words(&form).filter(|it| is(it)).map(|it| self.weight_of(it)).sum();
                let (some, all): (f64, f64) =
                    (weight(&|word| self.rarest(word).is_some_and(|it| has(&[it]))), weight(&|_| true));
                some >= MIN_KEPT_SHARE * all
            });
            // A single word ("knowingly") limits what comes after it, several what came before.
            let mut limited: Vec<&Said> = words(&passage.said).filter(is_free).collect();
            let at = limited.partition_point(|word| start(word) < passage.range.start + found.start);
            limited = if found.words.contains(' ') {
                limited.drain(at.saturating_sub(LIMITED_WORDS)..at).collect()
            } else {
                limited.drain(at..).take(LIMITED_WORDS).collect()
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
    pub(super) fn is_of_others(
        &self,
        passage: &Passage,
        sentence: &str,
        theirs: &Force,
        text: &str,
        own: &Force,
    ) -> bool {
        let (Some(theirs), Some(own)) = (&theirs.modal, &own.modal) else { return false };
        let subject = |text: &str, end: usize| self.thesaurus.read(text.get(..end).unwrap_or_default());
        let (subject, own) = (subject(sentence, theirs.start), subject(text, own.start));
        let is_new = |sense: Sense| !passage.said.iter().any(|it| it.sense == sense);
        self.is(&subject, "state")
            && !self.is(&own, "state")
            && own.iter().any(|it| self.is(&[*it], "other") && is_new(it.sense))
    }

    /// The rarest thing that a word says.
    fn rarest(&self, word: &Said) -> Option<Meaning> {
        word.iter().max_by(|a, b| self.weight(a.sense).total_cmp(&self.weight(b.sense))).copied()
    }
}

/// Tests whether a qualifier only tells of where, of whom or in which case: a paraphrase says that elsewhere, or in its
/// context.
fn is_circumstance(class: QualifierClass, words: &str) -> bool {
    let first = words.split(' ').next().unwrap_or_default().to_lowercase();
    let is_preposition =
        matches!(&*first, "in" | "of" | "to" | "by" | "on" | "using" | "within" | "emanating" | "taking" | "due");
    class == QualifierClass::Degree && words.contains(' ') && is_preposition
}
