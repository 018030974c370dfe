//! Wording in the record: text that a person cut into sentences, with its source.

use super::{Fidelity, List, SourceId, Text};
use crate::number::to_u32;

/// The wording of a provision: sentences that, joined by one space, are the text.
///
/// A person made the cuts and they are stored as data, so that the address of a sentence never changes.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(try_from = "Parts", into = "Parts"))]
pub struct Wording {
    text: Text,
    /// The byte at which each sentence but the first starts.
    starts: List<u32>,
    source: SourceId,
    fidelity: Fidelity,
    witnesses: List<SourceId>,
}

#[cfg(feature = "packed")]
crate::codec::fields! { Wording { text starts source fidelity witnesses } }

/// The error of making a [`Wording`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum WordingError {
    /// No sentences were given.
    #[error("a wording has at least one sentence")]
    Empty,
    /// A sentence is empty, has white space at an end, or has anything but one space between two words.
    #[error("sentence {number} has white space at an end, or more than one space between words: `{sentence}`")]
    Space {
        /// The number of the sentence, from 1.
        number: usize,
        /// The sentence as given, truncated for print.
        sentence: String,
    },
}

impl Wording {
    pub(crate) const fn baked(
        text: &'static str,
        starts: &'static [u32],
        source: SourceId,
        fidelity: Fidelity,
        witnesses: &'static [SourceId],
    ) -> Self {
        Self {
            text: Text::Borrowed(text),
            starts: List::Borrowed(starts),
            source,
            fidelity,
            witnesses: List::Borrowed(witnesses),
        }
    }

    /// Makes a wording from its sentences.
    ///
    /// # Errors
    ///
    /// Fails if there is no sentence, or one is empty or has stray white space.
    ///
    /// ```
    /// use gge_core::{Fidelity, Wording};
    ///
    /// let wording = |sentences: &[&str]| Wording::new(sentences, "own".into(), Fidelity::Verbatim, Vec::new());
    /// assert_eq!(wording(&["One.", "Two."])?.text(), "One. Two.");
    /// assert!(wording(&["One. "]).is_err());
    /// # Ok::<(), gge_core::model::WordingError>(())
    /// ```
    pub fn new<S: AsRef<str>>(
        sentences: impl IntoIterator<Item = S>,
        source: SourceId,
        fidelity: Fidelity,
        witnesses: Vec<SourceId>,
    ) -> Result<Self, WordingError> {
        let (mut text, mut starts) = (String::new(), Vec::new());
        for (index, sentence) in sentences.into_iter().enumerate() {
            let sentence = sentence.as_ref();
            if sentence.is_empty()
                || sentence.split(' ').any(|word| word.is_empty() || word.contains(char::is_whitespace))
            {
                return Err(WordingError::Space {
                    number: index + 1,
                    sentence: super::Truncated(sentence).to_string(),
                });
            }
            if index > 0 {
                text.push(' ');
                starts.push(to_u32(text.len()));
            }
            text.push_str(sentence);
        }
        if text.is_empty() {
            return Err(WordingError::Empty);
        }
        Ok(Self { text: text.into(), starts: starts.into(), source, fidelity, witnesses: witnesses.into() })
    }

    /// The text: the sentences, joined by one space.
    ///
    /// ```
    /// use gge_core::{Fidelity, Wording};
    ///
    /// let wording = Wording::new(["One.", "Two."], "own".into(), Fidelity::Verbatim, Vec::new())?;
    /// assert_eq!(wording.text(), "One. Two.");
    /// # Ok::<(), gge_core::model::WordingError>(())
    /// ```
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The sentences, in order.
    ///
    /// ```
    /// use gge_core::{Fidelity, Wording};
    ///
    /// let wording = Wording::new(["One.", "Two."], "own".into(), Fidelity::Verbatim, Vec::new())?;
    /// assert!(wording.sentences().eq(["One.", "Two."]));
    /// # Ok::<(), gge_core::model::WordingError>(())
    /// ```
    pub fn sentences(&self) -> Sentences<'_> {
        Sentences { wording: self, next: 0 }
    }

    /// The sentence with this number, counted from 1. None for 0, and if there are fewer.
    ///
    /// ```
    /// use gge_core::{Fidelity, Wording};
    ///
    /// let wording = Wording::new(["One.", "Two."], "own".into(), Fidelity::Verbatim, Vec::new())?;
    /// assert_eq!(wording.sentence(2), Some("Two."));
    /// # Ok::<(), gge_core::model::WordingError>(())
    /// ```
    pub fn sentence(&self, number: u32) -> Option<&str> {
        let index = usize::try_from(number).ok()?.checked_sub(1)?;
        let start = if index == 0 { 0 } else { *self.starts.get(index - 1)? as usize };
        let end = self.starts.get(index).map_or(self.text.len(), |next| *next as usize - 1);
        self.text.get(start..end)
    }

    /// The source of the text.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// let norm = Record::builtin().get("A/68/98#23").unwrap();
    /// let source = norm.wording.as_ref().unwrap().source();
    /// assert!(Record::builtin().source(source.as_str()).is_some());
    /// ```
    pub const fn source(&self) -> &SourceId {
        &self.source
    }

    /// The closeness of the text to the official one.
    ///
    /// ```
    /// use gge_core::{Fidelity, Record};
    ///
    /// let norm = Record::builtin().get("A/68/98#23").unwrap();
    /// assert_eq!(norm.wording.as_ref().unwrap().fidelity(), Fidelity::Verbatim);
    /// ```
    pub const fn fidelity(&self) -> Fidelity {
        self.fidelity
    }

    /// Further sources that transmit the same official text.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// let norm = Record::builtin().get("A/70/174#28(e)").unwrap();
    /// assert!(!norm.wording.as_ref().unwrap().witnesses().is_empty());
    /// ```
    pub fn witnesses(&self) -> &[SourceId] {
        &self.witnesses
    }
}

/// An iterator over the sentences of a [`Wording`], made by [`Wording::sentences`].
#[derive(Clone, Debug)]
pub struct Sentences<'r> {
    wording: &'r Wording,
    next: u32,
}

impl<'r> Iterator for Sentences<'r> {
    type Item = &'r str;

    fn next(&mut self) -> Option<&'r str> {
        self.next += 1;
        self.wording.sentence(self.next)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = (self.wording.starts.len() + 1).saturating_sub(self.next as usize);
        (left, Some(left))
    }
}

impl ExactSizeIterator for Sentences<'_> {}

impl std::iter::FusedIterator for Sentences<'_> {}

/// The shape of a [`Wording`] in data and JSON.
#[cfg(feature = "serde")]
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct Parts {
    sentences: Vec<String>,
    source: SourceId,
    fidelity: Fidelity,
    #[serde(default)]
    witnesses: Vec<SourceId>,
}

#[cfg(feature = "serde")]
impl TryFrom<Parts> for Wording {
    type Error = WordingError;

    fn try_from(parts: Parts) -> Result<Self, WordingError> {
        Self::new(parts.sentences, parts.source, parts.fidelity, parts.witnesses)
    }
}

#[cfg(feature = "serde")]
impl From<Wording> for Parts {
    fn from(wording: Wording) -> Self {
        Self {
            sentences: wording.sentences().map(str::to_owned).collect(),
            source: wording.source,
            fidelity: wording.fidelity,
            witnesses: wording.witnesses.into_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wording_has_sentences() {
        let new = |sentences: &[&str]| Wording::new(sentences, "own".into(), Fidelity::Verbatim, Vec::new());
        assert_eq!(new(&[]).unwrap_err().to_string(), "a wording has at least one sentence");
        assert!(new(&["One.", ""]).is_err() && new(&["One.\n"]).is_err());
        let wording = new(&["One.", "Zwei – drei.", "Four."]).unwrap();
        assert_eq!(wording.sentences().len(), 3);
        assert_eq!(wording.sentence(2), Some("Zwei – drei."));
        assert_eq!((wording.sentence(0), wording.sentence(4)), (None, None));
    }
}
