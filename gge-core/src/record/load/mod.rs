//! Loading of records: finds every problem of the input, each with its path.

mod layer;
#[cfg(feature = "json")]
mod lines;
mod reader;
mod tree;

use std::cell::{Cell, RefCell};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Fault, Problem, Record, RecordError, RecordParts};
use reader::{Log, Path, Reader};
use tree::Tree;

impl Record {
    /// Loads a record from JSON or a similar format.
    ///
    /// `Deserialize` does the same, but its error has the problems only as text. A [`Layer`](super::Layer) is loaded in
    /// the same way, and needs no lists that it does not add to.
    ///
    /// A minimal record, of a report with one paragraph:
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// let json = r#"{
    ///   "sources": [{ "id": "paper", "title": "A position", "author": "Estonia", "transmits": ["wording"], "note": "" }],
    ///   "groups": [],
    ///   "reports": [{
    ///     "symbol": "EE/2026",
    ///     "group": "state/Estonia",
    ///     "coverage": "whole",
    ///     "paragraphs": 1,
    ///     "procedural": false,
    ///     "dated": { "value": "2026-05-04", "confidence": "medium", "sources": [{ "source": "paper", "place": "page 1" }] },
    ///     "sections": [{ "id": "norms", "heading": "Norms", "source": "paper" }]
    ///   }],
    ///   "provisions": [{
    ///     "id": "EE/2026#1",
    ///     "section": "norms",
    ///     "themes": ["norms"],
    ///     "cites": [],
    ///     "wording": { "sentences": ["States should help each other."], "source": "paper", "fidelity": "verbatim" }
    ///   }]
    /// }"#;
    /// let record = Record::load(&mut serde_json::Deserializer::from_str(json))?;
    /// assert_eq!(record.get("EE/2026#1").unwrap().text(), Some("States should help each other."));
    /// # Ok::<(), gge_core::RecordError>(())
    /// ```
    ///
    /// All that is wrong is told at once:
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// let json = r#"{ "groups": [], "reports": [], "provisons": [] }"#;
    /// let error = Record::load(&mut serde_json::Deserializer::from_str(json)).unwrap_err();
    /// assert_eq!(
    ///     error.to_string(),
    ///     "the record is not sound: unknown key `provisons`: did you mean `provisions`?; lacks `provisions`",
    /// );
    /// ```
    ///
    /// # Errors
    ///
    /// Fails if the record is not sound. The error has every problem of its shape, and, if it can be read in spite of
    /// them, every problem of its contents.
    pub fn load<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, RecordError> {
        let root = Tree::deserialize(deserializer).map_err(|error| RecordError::new(vec![no_format(&error)]))?;
        let (parts, mut problems) = read::<RecordParts>(&root);
        match parts.map(Self::try_from) {
            Some(Ok(record)) if problems.is_empty() => return Ok(record),
            Some(Err(error)) => problems.extend(error.problems().iter().cloned()),
            _ => {}
        }
        Err(RecordError::new(problems))
    }
}

/// The problem of input that does not have the format from which it is read.
fn no_format(error: &impl ToString) -> Problem {
    Problem::new(String::new(), String::new(), Fault::Format { reason: error.to_string() })
}

/// Reads a value, and every problem of its shape. None if it cannot be read in spite of them.
fn read<T: for<'de> Deserialize<'de>>(root: &Tree) -> (Option<T>, Vec<Problem>) {
    let log = Log { root, problems: RefCell::default(), is_incomplete: Cell::default() };
    let value = T::deserialize(Reader { tree: root, path: &Path::Root, log: &log })
        .map_err(|error| log.add_error(&Path::Root, error));
    let is_whole = !log.is_incomplete.get();
    (value.ok().filter(|_| is_whole), log.problems.take())
}

impl<'de> Deserialize<'de> for Record {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::load(deserializer).map_err(serde::de::Error::custom)
    }
}

impl Serialize for Record {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.parts.serialize(serializer)
    }
}
