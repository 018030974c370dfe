//! What other bodies did with the reports: lookups and filters.

use std::slice;

use crate::model::{Body, BodyKind, Contested, Evidence, Stance, Target, Touch, Uptake, vocabulary};

use super::Record;

vocabulary! {
    /// How near an entry of uptake comes to what one asks about.
    Reach ("reach") {
        /// It names it, a part of it, or the paragraph that it is an item of.
        Names = "names",
        /// It touches the report as a whole, in which the provision stands.
        Report = "report",
        /// It touches only a theme, to which the provision belongs.
        Theme = "theme",
    }
}

impl Record {
    /// The bodies that did something with the reports, in the order of the source.
    pub fn bodies(&self) -> &[Body] {
        &self.parts.bodies
    }

    /// A body by its id: `g7`.
    pub fn body(&self, id: &str) -> Option<&Body> {
        self.parts.bodies.iter().find(|body| body.id == id)
    }

    /// What other bodies did with the reports, grouped by body; narrowed down by the methods of [`Uptakes`].
    ///
    /// ```
    /// use gge_core::{Record, Stance, Target};
    ///
    /// let target: Target = "A/70/174#13(c)".parse()?;
    /// let endorsed = Record::builtin().uptake().stance(Stance::Endorses).touching(&target);
    /// assert!(endorsed.clone().any(|entry| entry.id == "g7-lucca-declaration"));
    /// # Ok::<(), gge_core::TargetError>(())
    /// ```
    pub fn uptake(&self) -> Uptakes<'_> {
        Uptakes {
            record: self,
            left: self.parts.uptake.iter(),
            by: None,
            kind: None,
            stance: None,
            basis: None,
            target: None,
        }
    }

    /// An entry of uptake by its id: `g7-lucca-declaration`.
    pub fn uptake_entry(&self, id: &str) -> Option<&Uptake> {
        self.parts.uptake.iter().find(|entry| entry.id == id)
    }

    /// The parts of the reports that were reportedly contested in a later Group.
    pub fn contested(&self) -> &[Contested] {
        &self.parts.contested
    }

    /// Those of them that are, hold or are a part of a target, as [`Uptakes::touching`] takes it.
    pub fn contested_about<'r>(&'r self, target: &Target) -> impl Iterator<Item = &'r Contested> + use<'r> {
        let target = target.clone();
        let near = move |on: &Target| self.reach_between(on, &target) == Some(Reach::Names);
        self.parts.contested.iter().filter(move |it| it.on.iter().any(&near))
    }

    /// How near an entry comes to a target; none if it does not touch it at all. The nearest of its touches counts.
    ///
    /// A report is named also by naming one of its provisions, a theme also by naming a provision of the theme.
    pub fn reach(&self, entry: &Uptake, target: &Target) -> Option<Reach> {
        let all: Vec<Reach> = entry.touches.iter().filter_map(|touch| self.reach_of(touch, target)).collect();
        Reach::ALL.iter().copied().find(|reach| all.contains(reach))
    }

    /// How near one touch comes to a target.
    pub(crate) fn reach_of(&self, touch: &Touch, target: &Target) -> Option<Reach> {
        let all: Vec<Reach> = touch.on.iter().filter_map(|on| self.reach_between(on, target)).collect();
        Reach::ALL.iter().copied().find(|reach| all.contains(reach))
    }

    pub(crate) fn reach_between(&self, on: &Target, target: &Target) -> Option<Reach> {
        let of_theme =
            |address, theme| self.provision(address).is_some_and(|provision| provision.themes.contains(theme));
        let (near, reach) = match (target, on) {
            (Target::Provision(asked), Target::Provision(on)) => {
                (asked.contains(on) || on.contains(asked), Reach::Names)
            }
            (Target::Report(asked), Target::Provision(on)) => (on.symbol() == asked, Reach::Names),
            (Target::Theme(asked), Target::Provision(on)) => (of_theme(on, asked), Reach::Names),
            (Target::Report(asked), Target::Report(on)) => (asked == on, Reach::Names),
            (Target::Theme(asked), Target::Theme(on)) => (asked == on, Reach::Names),
            (Target::Provision(asked), Target::Report(on)) => (asked.symbol() == on, Reach::Report),
            (Target::Provision(asked), Target::Theme(on)) => (of_theme(asked, on), Reach::Theme),
            (Target::Report(_), Target::Theme(_)) | (Target::Theme(_), Target::Report(_)) => return None,
        };
        near.then_some(reach)
    }
}

/// What other bodies did with the reports, grouped by body. Made by [`Record::uptake`].
///
/// Each method keeps those that fit; several methods keep those that fit all. Stance, basis and target must fit one and
/// the same touch: an entry that endorses the norms and contests the law does not contest the norms.
#[derive(Clone, Debug)]
pub struct Uptakes<'r> {
    record: &'r Record,
    left: slice::Iter<'r, Uptake>,
    by: Option<&'r str>,
    kind: Option<BodyKind>,
    stance: Option<Stance>,
    basis: Option<Evidence>,
    target: Option<Target>,
}

impl<'r> Uptakes<'r> {
    /// Keeps those of a body, by its id, joint ones included.
    pub fn by(self, body: &'r str) -> Self {
        Self { by: Some(body), ..self }
    }

    /// Keeps those of bodies of a kind.
    pub fn kind(self, kind: BodyKind) -> Self {
        Self { kind: Some(kind), ..self }
    }

    /// Keeps those with a touch of this stance.
    pub fn stance(self, stance: Stance) -> Self {
        Self { stance: Some(stance), ..self }
    }

    /// Keeps those with a touch known in this way.
    pub fn basis(self, basis: Evidence) -> Self {
        Self { basis: Some(basis), ..self }
    }

    /// Keeps those that name a target: it, a part of it, or the paragraph that it is an item of.
    ///
    /// An entry that touches only the report of a provision, or only its theme, does not name it: see
    /// [`Record::reach`] and [`compare::cascade`](crate::compare::cascade), which tell these apart.
    pub fn touching(self, target: &Target) -> Self {
        Self { target: Some(target.clone()), ..self }
    }

    fn keeps(&self, entry: &Uptake) -> bool {
        let touch_fits = |touch: &Touch| {
            self.stance.is_none_or(|stance| touch.stance == stance)
                && self.basis.is_none_or(|basis| touch.basis == basis)
                && self.target.as_ref().is_none_or(|it| self.record.reach_of(touch, it) == Some(Reach::Names))
        };
        let is_kind = |kind| entry.by.iter().filter_map(|id| self.record.body(id.as_str())).any(|it| it.kind == kind);
        self.by.is_none_or(|body| entry.by.iter().any(|id| id == body))
            && self.kind.is_none_or(is_kind)
            && entry.touches.iter().any(touch_fits)
    }
}

impl<'r> Iterator for Uptakes<'r> {
    type Item = &'r Uptake;

    fn next(&mut self) -> Option<&'r Uptake> {
        loop {
            let entry = self.left.next()?;
            if self.keeps(entry) {
                return Some(entry);
            }
        }
    }
}

impl std::iter::FusedIterator for Uptakes<'_> {}
