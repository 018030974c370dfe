//! Uptake, which is what other bodies did with the reports: lookups and filters.

use std::slice;

use crate::model::{Body, BodyKind, Contested, Evidence, Stance, Target, TargetRef, Uptake, vocabulary};

use super::Record;

vocabulary! {
    /// The nearness of an entry of uptake to what one asks about.
    MatchLevel ("reach") {
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
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// assert!(Record::builtin().bodies().iter().any(|body| body.short == "G7"));
    /// ```
    pub fn bodies(&self) -> &[Body] {
        &self.parts.bodies
    }

    /// A body by its id: `g7`.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// assert_eq!(Record::builtin().body("g7").unwrap().short, "G7");
    /// ```
    pub fn body(&self, id: &str) -> Option<&Body> {
        self.parts.bodies.iter().find(|body| body.id == id)
    }

    /// The uptake, grouped by body; narrowed down by the methods of [`Uptakes`].
    ///
    /// ```
    /// use gge_core::{model::Stance, Record, Target};
    ///
    /// let target: Target = "A/70/174#13(c)".parse()?;
    /// let endorsed = Record::builtin().uptake().stance(Stance::Endorses).about(&target);
    /// assert!(endorsed.clone().any(|entry| entry.id == "g7-lucca-declaration"));
    /// # Ok::<(), gge_core::model::TargetError>(())
    /// ```
    pub fn uptake(&self) -> Uptakes<'_> {
        Uptakes {
            record: self,
            left: self.parts.uptake.iter(),
            by: None,
            kind: None,
            stance: None,
            evidence: None,
            target: None,
        }
    }

    /// An entry of uptake by its id: `g7-lucca-declaration`.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// assert_eq!(Record::builtin().uptake_entry("g7-lucca-declaration").unwrap().by[0], "g7");
    /// ```
    pub fn uptake_entry(&self, id: &str) -> Option<&Uptake> {
        self.parts.uptake.iter().find(|entry| entry.id == id)
    }

    /// The parts of the reports that were reportedly contested in a later Group.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// assert!(Record::builtin().contested().iter().all(|part| part.group == "2016-2017"));
    /// ```
    pub fn contested(&self) -> &[Contested] {
        &self.parts.contested
    }

    /// Those of them that are, hold or are a part of a target, as [`Uptakes::about`] takes it.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// let law = "law".parse()?;
    /// assert!(Record::builtin().contested_about(&law).count() > 0);
    /// # Ok::<(), gge_core::model::TargetError>(())
    /// ```
    pub fn contested_about<'r>(&'r self, target: &Target) -> impl Iterator<Item = &'r Contested> + use<'r> {
        let target = target.clone();
        let near = move |on: &Target| self.match_between(on, &target) == Some(MatchLevel::Names);
        self.parts.contested.iter().filter(move |it| it.on.iter().any(&near))
    }

    /// Returns how near an entry comes to a target; none if it does not touch it at all. The nearest of its touches
    /// counts.
    ///
    /// A report is named also by naming one of its provisions, a theme also by naming a provision of the theme.
    ///
    /// ```
    /// use gge_core::{record::MatchLevel, Record};
    ///
    /// let record = Record::builtin();
    /// let entry = record.uptake_entry("g7-lucca-declaration").unwrap();
    /// assert_eq!(record.match_level(entry, &"A/70/174#13(c)".parse()?), Some(MatchLevel::Names));
    /// # Ok::<(), gge_core::model::TargetError>(())
    /// ```
    pub fn match_level(&self, entry: &Uptake, target: &Target) -> Option<MatchLevel> {
        let all: Vec<MatchLevel> = entry.touches.iter().filter_map(|touch| self.match_of(touch, target)).collect();
        MatchLevel::ALL.iter().copied().find(|reach| all.contains(reach))
    }

    /// Returns how near one touch comes to a target.
    pub(crate) fn match_of(&self, touch: &TargetRef, target: &Target) -> Option<MatchLevel> {
        let all: Vec<MatchLevel> = touch.on.iter().filter_map(|on| self.match_between(on, target)).collect();
        MatchLevel::ALL.iter().copied().find(|reach| all.contains(reach))
    }

    pub(crate) fn match_between(&self, on: &Target, target: &Target) -> Option<MatchLevel> {
        let of_theme =
            |address, theme| self.provision(address).is_some_and(|provision| provision.themes.contains(theme));
        let (near, reach) = match (target, on) {
            (Target::Provision(asked), Target::Provision(on)) => {
                (asked.contains(on) || on.contains(asked), MatchLevel::Names)
            }
            (Target::Report(asked), Target::Provision(on)) => (on.symbol() == asked, MatchLevel::Names),
            (Target::Theme(asked), Target::Provision(on)) => (of_theme(on, asked), MatchLevel::Names),
            (Target::Report(asked), Target::Report(on)) => (asked == on, MatchLevel::Names),
            (Target::Theme(asked), Target::Theme(on)) => (asked == on, MatchLevel::Names),
            (Target::Provision(asked), Target::Report(on)) => (asked.symbol() == on, MatchLevel::Report),
            (Target::Provision(asked), Target::Theme(on)) => (of_theme(asked, on), MatchLevel::Theme),
            (Target::Report(_), Target::Theme(_)) | (Target::Theme(_), Target::Report(_)) => return None,
        };
        near.then_some(reach)
    }
}

/// An iterator over uptake, grouped by body. Made by [`Record::uptake`].
///
/// Each method keeps those that fit; several methods keep those that fit all. Stance, basis and target must fit one and
/// the same touch: an entry that endorses the norms and contests the law does not contest the norms.
#[derive(Clone, Debug)]
pub struct Uptakes<'r> {
    record: &'r Record,
    left: slice::Iter<'r, Uptake>,
    by: Option<String>,
    kind: Option<BodyKind>,
    stance: Option<Stance>,
    evidence: Option<Evidence>,
    target: Option<Target>,
}

impl Uptakes<'_> {
    /// Keeps those of a body, by its id, joint ones included.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// assert!(Record::builtin().uptake().by("g7").any(|entry| entry.id == "g7-lucca-declaration"));
    /// ```
    pub fn by(self, body: &str) -> Self {
        Self { by: Some(body.to_owned()), ..self }
    }

    /// Keeps those of bodies of a kind.
    ///
    /// ```
    /// use gge_core::{model::BodyKind, Record};
    ///
    /// assert!(Record::builtin().uptake().kind(BodyKind::MilitaryAlliance).all(|entry| entry.by[0] == "nato"));
    /// ```
    pub fn kind(self, kind: BodyKind) -> Self {
        Self { kind: Some(kind), ..self }
    }

    /// Keeps those with a touch of this stance.
    ///
    /// ```
    /// use gge_core::{model::Stance, Record};
    ///
    /// assert!(Record::builtin().uptake().stance(Stance::Endorses).count() > 1);
    /// ```
    pub fn stance(self, stance: Stance) -> Self {
        Self { stance: Some(stance), ..self }
    }

    /// Keeps those with a touch known in this way.
    ///
    /// ```
    /// use gge_core::{model::Evidence, Record};
    ///
    /// assert!(Record::builtin().uptake().evidence(Evidence::Stated).count() > 1);
    /// ```
    pub fn evidence(self, evidence: Evidence) -> Self {
        Self { evidence: Some(evidence), ..self }
    }

    /// Keeps those that name a target: it, a part of it, or the paragraph that it is an item of.
    ///
    /// An entry that touches only the report of a provision, or only its theme, does not name it: see
    /// [`Record::match_level`] and [`overview::uptake_timeline`](crate::overview::uptake_timeline), which tell these apart.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// let target = "A/70/174#13(c)".parse()?;
    /// assert!(Record::builtin().uptake().about(&target).any(|entry| entry.id == "g7-lucca-declaration"));
    /// # Ok::<(), gge_core::model::TargetError>(())
    /// ```
    pub fn about(self, target: &Target) -> Self {
        Self { target: Some(target.clone()), ..self }
    }

    fn keeps(&self, entry: &Uptake) -> bool {
        let touch_fits = |touch: &TargetRef| {
            self.stance.is_none_or(|stance| touch.stance == stance)
                && self.evidence.is_none_or(|evidence| touch.evidence == evidence)
                && self.target.as_ref().is_none_or(|it| self.record.match_of(touch, it) == Some(MatchLevel::Names))
        };
        let is_kind = |kind| entry.by.iter().filter_map(|id| self.record.body(id.as_str())).any(|it| it.kind == kind);
        self.by.as_deref().is_none_or(|body| entry.by.iter().any(|id| id == body))
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
