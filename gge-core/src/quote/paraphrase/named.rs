//! A provision in other words that is named: which one is meant need not be found.

use super::{ParaphraseIndex, Passage, once};
use crate::model::Provision;
use crate::quote::force::{force, is_reversed};
use crate::record::Record;
use crate::text::Finder;

/// The likeness from which words under the name of a provision are that provision in other words.
const MIN_NAMED_SCORE: f64 = 0.3;

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
        let said = once(&self.thesaurus.read(text));
        let own = force(finder, text);
        let is_one = |it: &Passage| record.all_provisions().get(it.provision).is_some_and(is_named);
        let near = self.nearest(text, &said, &own);
        let mut named = near.iter().filter_map(|it| self.passages.get(it.passage).map(|passage| (it, passage)));
        let (best, passage) = named.find(|(_, passage)| passage.is_sentence && is_one(passage))?;
        if best.score < MIN_NAMED_SCORE {
            return None;
        }
        let wording = passage.text(record)?;
        let theirs = force(finder, wording);
        let is_lost = || !self.lost(finder, passage, wording, text, &said).is_empty();
        let is_opposite = || is_reversed(passage.is_denied, theirs.is_asked(), &own);
        Some(theirs.changed(&own).is_some() || is_opposite() || is_lost())
    }
}
