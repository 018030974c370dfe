//! Differences between two records: what was added, removed and changed.

use std::collections::HashMap;

use super::Record;
use super::parts::{EntryKind, Item, VisitPair};
use super::path::placed;

/// The difference between two records, item by item. Made by [`Record::diff`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RecordDiff {
    /// The items that only the later record has.
    pub added: Vec<EntryRef>,
    /// The items that only the earlier record has.
    pub removed: Vec<EntryRef>,
    /// The items that both records have, with different contents.
    pub changed: Vec<EntryRef>,
}

/// An item of a record, by kind and id.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct EntryRef {
    /// The kind of the item.
    pub kind: EntryKind,
    /// The id. The consultation and the lexicon have none: here their key stands for it.
    pub id: String,
}

impl RecordDiff {
    /// Tests whether the two records have the same items, in whatever order.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// assert!(Record::builtin().diff(Record::builtin()).is_empty());
    /// ```
    pub const fn is_empty(&self) -> bool {
        self.added.is_empty() && self.removed.is_empty() && self.changed.is_empty()
    }

    /// Compares a part that a record has once or not at all.
    fn single<T: PartialEq>(&mut self, kind: EntryKind, key: &str, earlier: Option<&T>, later: Option<&T>) {
        let list = match (earlier, later) {
            (None, Some(_)) => &mut self.added,
            (Some(_), None) => &mut self.removed,
            (earlier, later) if earlier != later => &mut self.changed,
            _ => return,
        };
        list.push(EntryRef { kind, id: key.to_owned() });
    }
}

impl VisitPair for RecordDiff {
    fn visit<T: Item>(&mut self, earlier: &[T], later: &[T]) {
        let reference = |id: &str| EntryRef { kind: T::KIND, id: id.to_owned() };
        let by_id = |items| placed::<T>(items).map(|(at, item)| (at.item, item)).collect::<HashMap<_, _>>();
        let (before, after) = (by_id(earlier), by_id(later));
        for (at, item) in placed(later) {
            match before.get(&at.item) {
                None => self.added.push(reference(&at.item)),
                Some(before) if *before != item => self.changed.push(reference(&at.item)),
                Some(_) => {}
            }
        }
        let gone = placed(earlier).filter(|(at, _)| !after.contains_key(&at.item));
        self.removed.extend(gone.map(|(at, _)| reference(&at.item)));
    }
}

impl Record {
    /// Compares this record with a later one, item by item.
    ///
    /// ```
    /// use gge_core::{record::EntryKind, Record};
    ///
    /// let record = Record::builtin();
    /// let later = record.edit(|parts| {
    ///     parts.sources.to_mut()[0].note = "Read twice.".into();
    ///     parts.links.to_mut().pop();
    /// })?;
    /// let diff = record.diff(&later);
    /// assert_eq!((diff.added.len(), diff.removed[0].kind), (0, EntryKind::Link));
    /// assert_eq!(diff.changed[0].id, record.sources()[0].id.as_str());
    /// # Ok::<(), gge_core::RecordError>(())
    /// ```
    pub fn diff(&self, later: &Self) -> RecordDiff {
        let mut diff = RecordDiff::default();
        self.parts.each_pair(&later.parts, &mut diff);
        let consultations = (self.consultation(), later.consultation());
        diff.single(EntryKind::Consultation, "consultation", consultations.0, consultations.1);
        diff.single(EntryKind::Lexicon, "lexicon", Some(self.lexicon()), Some(later.lexicon()));
        diff
    }
}
