//! Reasons for and against it that a text words a provision, beside the words that they share.

use super::{Compared, ParaphraseIndex, Passage, Said, is_name, words};
use crate::number::to_f64;
use crate::quote::force::Force;
use crate::text::{EMPTY, Meaning, Sense, Word};

/// A reason, and by how much it raises the score from which a text is recognized.
#[derive(Clone, Copy, Debug)]
enum Reason {
    /// A word of another field, or of a rule that no report has; two at most count.
    Elsewhere(usize),
    /// An amount, a section or a limit of time: the reports give none.
    Amount,
    /// It is asked of others what the provision asks of States.
    OfOthers,
    /// It is asked to do something that the provision does not name.
    OtherAct,
    /// It is told, where the provision asks for it.
    Told,
    /// No word is of information technology.
    NotDigital,
    /// States are named.
    OfStates,
    /// The share of its words that the provision does not explain.
    Unexplained(f64),
    /// Hardly any word that is shared is the reports' own: who words the Charter words no report.
    NotOwn,
    /// It says of itself that it is from a report.
    FromReport,
}

impl Reason {
    fn raises(self) -> f64 {
        match self {
            Self::Elsewhere(times) => 0.2 * f64::from(u8::try_from(times.min(2)).unwrap_or(2)),
            Self::Amount | Self::OtherAct | Self::Told => 0.1,
            Self::OfOthers => 0.2,
            Self::NotDigital => 0.13,
            Self::OfStates => -0.06,
            Self::Unexplained(share) => 0.7 * share,
            Self::NotOwn => 1.0,
            Self::FromReport => -0.25,
        }
    }
}

/// The least share that is the record's own, of what a text that is not of information technology shares with a
/// provision.
const OWN_SHARE: f64 = 1.0 / 3.0;

/// The number of words that tell what is asked: an adverb and the verb, or the verb and what it is about.
const ACT_WORDS: usize = 2;

impl ParaphraseIndex {
    /// By how much what a text is about, and of whom it asks what, raises the score from which it is a passage in other
    /// words.
    pub(super) fn reasons(
        &self,
        (passage, is_asked): (&Passage, bool),
        shared: Compared,
        text: &str,
        said: &Said,
        own: &Force,
    ) -> f64 {
        let elsewhere = words(said).filter(|word| self.is(word, "elsewhere")).count();
        let is_digital = self.is(said, "digital");
        let reasons = [
            (elsewhere > 0, Reason::Elsewhere(elsewhere)),
            (has_amount(text), Reason::Amount),
            (self.is_asked_of_others(passage, text, own), Reason::OfOthers),
            (self.is_other_act(passage, text, own), Reason::OtherAct),
            (is_asked && own.modality.is_none(), Reason::Told),
            (!is_digital, Reason::NotDigital),
            (self.is(said, "state"), Reason::OfStates),
            (true, Reason::Unexplained(self.unexplained(passage, text, said))),
            (!is_digital && shared.own < OWN_SHARE * shared.both, Reason::NotOwn),
            (self.is(said, "frame") && names_year(text), Reason::FromReport),
        ];
        reasons.into_iter().filter(|(is, _)| *is).map(|(_, reason)| reason.raises()).sum()
    }

    /// Returns the share of the words of a text that a passage does not explain, of all that do not tell who says it:
    /// those that can hardly say little.
    fn unexplained(&self, passage: &Passage, text: &str, said: &Said) -> f64 {
        let is_in = |it: &Meaning| it.sense == EMPTY || passage.said.iter().any(|other| other.sense == it.sense);
        let own = || words(said).filter(|word| !is_name(text, word) && !self.is(word, "frame"));
        to_f64(own().filter(|word| !word.iter().any(is_in)).count()) / to_f64(own().count().max(1))
    }

    /// Tests whether what is asked, or said to be possible, is so of others than States, whom a passage does not name.
    fn is_asked_of_others(&self, passage: &Passage, text: &str, own: &Force) -> bool {
        let Some(modal) = &own.modal else { return false };
        let subject = self.thesaurus.read(text.get(..modal.start).unwrap_or_default());
        let is_new = |sense: Sense| !passage.said.iter().any(|it| it.sense == sense);
        !self.is(&subject, "state") && subject.iter().any(|it| self.is(&[*it], "other") && is_new(it.sense))
    }

    /// Tests whether what is asked is to do something that a passage does not name.
    fn is_other_act(&self, passage: &Passage, text: &str, own: &Force) -> bool {
        let Some(modal) = own.modal.as_ref().filter(|_| own.is_asked()) else { return false };
        let after = self.thesaurus.read(text.get(modal.end..).unwrap_or_default());
        let is_frame = |it: &Meaning| self.is(&[*it], "frame") || it.sense == EMPTY;
        let is_in = |word: &Said| {
            word.iter().any(|it| !is_frame(it) && passage.said.iter().any(|other| other.sense == it.sense))
        };
        let is_act = |word: &&Said| !self.is(word, "state") && !word.iter().all(is_frame);
        let list: Vec<&Said> = words(&after).filter(is_act).take(ACT_WORDS).collect();
        !list.is_empty() && !list.into_iter().any(is_in)
    }
}

/// Tests whether a text has a number of three digits or more that is no year, and no number of a document.
fn has_amount(text: &str) -> bool {
    let is_amount = |word: Word<'_>| {
        let digits = word.text.bytes().filter(u8::is_ascii_digit).count();
        let is_number = word.text.bytes().all(|it| it.is_ascii_digit() || matches!(it, b'.' | b','));
        is_number && digits >= 3 && !is_year(word.text)
    };
    crate::text::words(text).any(is_amount)
}

fn is_year(word: &str) -> bool {
    word.len() == 4 && (word.starts_with("19") || word.starts_with("20"))
}

/// Tests whether a text names the year of a report.
fn names_year(text: &str) -> bool {
    crate::text::words(text).any(|word| matches!(word.text, "2010" | "2013" | "2015"))
}
