//! Layers: additions to a record, and the problems that they bring.

use std::collections::HashMap;

use super::parts::{Item, VisitList};
use super::{NewReport, Problem, RecordError, RecordParts};

/// An addition to a record: renderings, links, uptake, annotations, whole reports. [`Record::with`] adds it.
///
/// It has the lists of [`RecordParts`], each of which may be missing. A layer adds, and is read strictly: an unknown key,
/// a reference that leads nowhere, an id that the record has already are problems, all of which are told together, and
/// then nothing is added. A text, a source, a body in one layer may be used by the next.
///
/// [`Record::with`]: crate::Record::with
///
/// ```
/// use gge_core::{Record, record::Layer};
///
/// let layer = Layer::from_json(r#"{
///   "sources": [{ "id": "our-paper", "title": "Our paper", "author": "Ministry", "transmits": ["facts"], "note": "" }],
///   "annotations": [{
///     "id": "norm-c-distinct",
///     "kind": "comment",
///     "on": ["A/70/174#13(c)"],
///     "text": "The norm restates due diligence.",
///     "answers": { "distinct": { "answer": "no", "reason": "Customary law has it." } },
///     "sources": [{ "source": "our-paper" }]
///   }]
/// }"#)?;
/// let record = Record::builtin().with(layer)?;
/// let target = "A/70/174#13(c)".parse().unwrap();
/// assert_eq!(record.annotations_about(&target).next().unwrap().id, "norm-c-distinct");
/// # Ok::<(), gge_core::RecordError>(())
/// ```
///
/// # Limits
///
/// - A layer changes and takes away nothing: [`Record::edit`](crate::Record::edit) does. It has neither lexicon nor
///   consultation, of which a record has one.
/// - A report that the record has is a copy of it, as [`Record::with`] tells: what is official must be equal, and what
///   the record knows of a provision stays.
/// - A body stands in a layer with something that it did, since a record has no body that did nothing.
/// - JSON may be nested 127 deep. The size is limited by memory alone.
#[derive(Clone, Debug)]
pub struct Layer {
    pub(super) parts: RecordParts,
    /// The text from which the layer was read, if it was.
    pub(super) lines: Option<Lines>,
}

/// A text, and the function that finds the lines of problems in it: only what reads text refers to that.
#[derive(Clone, Debug)]
pub(super) struct Lines {
    pub(super) text: String,
    pub(super) set: fn(&str, &mut [Problem]),
}

impl Layer {
    /// The items that the layer adds. The lexicon is the built-in one, and is not added.
    ///
    /// ```
    /// use gge_core::record::{Layer, RecordParts};
    ///
    /// assert!(Layer::from(RecordParts::default()).parts().annotations.is_empty());
    /// ```
    pub const fn parts(&self) -> &RecordParts {
        &self.parts
    }

    /// Takes the layer apart: its items, and the places in it by which problems of the joined record are told.
    pub(super) fn into_parts(self) -> (RecordParts, Origin) {
        let origin = Origin { own: Ids::of(&self.parts), lines: self.lines };
        (self.parts, origin)
    }
}

impl From<RecordParts> for Layer {
    fn from(parts: RecordParts) -> Self {
        Self { parts, lines: None }
    }
}

impl TryFrom<NewReport> for Layer {
    type Error = RecordError;

    fn try_from(report: NewReport) -> Result<Self, RecordError> {
        RecordParts::try_from(report).map(Self::from)
    }
}

/// The places of the items of a layer.
pub(super) struct Origin {
    own: Ids,
    lines: Option<Lines>,
}

impl Origin {
    /// Turns problems of the joined record into those of the layer. The path of a problem that arose in what the record
    /// had before begins with `record`.
    pub(super) fn problems(&self, joined: &RecordParts, mut problems: Vec<Problem>) -> Vec<Problem> {
        let joined = Ids::of(joined);
        for problem in &mut problems {
            let own = self.own_path(&joined, &problem.path);
            problem.path = own.unwrap_or_else(|| format!("record.{}", problem.path));
        }
        self.located(problems)
    }

    /// Sets the lines of problems of the layer.
    pub(super) fn located(&self, mut problems: Vec<Problem>) -> Vec<Problem> {
        if let Some(lines) = &self.lines {
            (lines.set)(&lines.text, &mut problems);
        }
        problems
    }

    /// The path within the layer. None if it leads to no item of the layer.
    fn own_path(&self, joined: &Ids, path: &str) -> Option<String> {
        let (list, rest) = path.split_once('[')?;
        let (position, rest) = rest.split_once(']')?;
        let position = position.parse().ok()?;
        let all = joined.0.get(list)?;
        let id = all.ids.get(position)?;
        // Of items with one id, those of the layer are the last.
        let same = all.positions.get(id)?;
        let behind = same.len() - 1 - same.binary_search(&position).ok()?;
        let own = self.own.0.get(list)?.positions.get(id)?.iter().rev().nth(behind)?;
        Some(format!("{list}[{own}]{rest}"))
    }
}

/// The ids of all items, by the list.
#[derive(Default)]
struct Ids(HashMap<&'static str, ListIds>);

/// The ids of a list.
struct ListIds {
    ids: Vec<String>,
    /// The positions of each id, in order.
    positions: HashMap<String, Vec<usize>>,
}

impl Ids {
    fn of(parts: &RecordParts) -> Self {
        let mut ids = Self::default();
        parts.each_list(&mut ids);
        ids
    }
}

impl VisitList for Ids {
    fn visit<T: Item>(&mut self, items: &[T]) {
        let ids: Vec<String> = items.iter().map(Item::id).collect();
        let mut positions: HashMap<String, Vec<usize>> = HashMap::new();
        for (position, id) in ids.iter().enumerate() {
            positions.entry(id.clone()).or_default().push(position);
        }
        self.0.insert(T::LIST, ListIds { ids, positions });
    }
}
