//! The consultation on the norms, and what is said about them in the forms that it asked for.

use super::{MatchLevel, Record};
use crate::model::{Annotation, Consultation, Target};

impl Record {
    /// The consultation on the norms of 2015, if the record has one.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// assert_eq!(Record::builtin().consultation().unwrap().paragraph, "A/70/174#13");
    /// ```
    pub const fn consultation(&self) -> Option<&Consultation> {
        self.parts.consultation.as_ref()
    }

    /// The annotations: comments, guidance and reference material. The built-in record has none: a
    /// [`Layer`](super::Layer) brings them.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// assert!(Record::builtin().annotations().is_empty());
    /// ```
    pub fn annotations(&self) -> &[Annotation] {
        &self.parts.annotations
    }

    /// Those of them that name a target, a part of it, or the paragraph that it is an item of.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// let target = "A/70/174#13(c)".parse()?;
    /// assert_eq!(Record::builtin().annotations_about(&target).count(), 0);
    /// # Ok::<(), gge_core::model::TargetError>(())
    /// ```
    pub fn annotations_about<'r>(&'r self, target: &Target) -> impl Iterator<Item = &'r Annotation> + use<'r> {
        let target = target.clone();
        let names = move |on: &Target| self.match_between(on, &target) == Some(MatchLevel::Names);
        self.annotations().iter().filter(move |it| it.on.iter().any(&names))
    }
}
