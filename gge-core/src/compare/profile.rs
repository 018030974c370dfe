//! Which modal expressions a report uses, and how that shifted from one report to another.

use crate::model::{Coverage, Fidelity, Kind, ModalClass, Modality, Provision, Report, Theme};
use crate::number::to_f64;
use crate::record::Record;
use crate::text::{Word, modals, words};

/// Which provisions of a report are counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Scope {
    /// Only provisions of this kind.
    pub kind: Option<Kind>,
    /// Only provisions of this theme. A provision may have several, so that counts by theme do not add up.
    pub theme: Option<Theme>,
}

/// How often a report uses each modal expression. Made by [`profile`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Profile<'r> {
    /// The report.
    pub report: &'r Report,
    /// Which of its provisions were counted.
    pub scope: Scope,
    /// How many provisions were counted.
    pub provisions: usize,
    /// How many words they have.
    pub words: usize,
    /// How many of these words stand in wording that is not verbatim but near to it.
    pub near: usize,
    /// What was found, in the order of the [`Modality`]s; nothing for those that were not found.
    pub counts: Vec<ModalCount>,
}

/// How often a modal expression is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ModalCount {
    /// The expression.
    pub modality: Modality,
    /// What sort of words it consists of.
    pub class: ModalClass,
    /// How often it is used.
    pub count: usize,
}

/// Two profiles side by side. Made by [`shift`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Shift<'p, 'r> {
    /// The earlier one.
    pub from: &'p Profile<'r>,
    /// The later one.
    pub to: &'p Profile<'r>,
    /// A row for each expression that either of them uses, in the order of the [`Modality`]s.
    pub rows: Vec<ShiftRow>,
}

/// How the use of a modal expression shifted.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ShiftRow {
    /// The expression.
    pub modality: Modality,
    /// What sort of words it consists of.
    pub class: ModalClass,
    /// How often the earlier report uses it.
    pub from: usize,
    /// How often the later report uses it.
    pub to: usize,
    /// The same per thousand words, since lengths differ.
    pub from_per_thousand: f64,
    /// The same per thousand words, since lengths differ.
    pub to_per_thousand: f64,
}

impl Scope {
    /// All provisions.
    pub const ALL: Self = Self { kind: None, theme: None };

    /// Keeps the provisions of a kind.
    pub const fn kind(self, kind: Kind) -> Self {
        Self { kind: Some(kind), ..self }
    }

    /// Keeps the provisions of a theme.
    pub const fn theme(self, theme: Theme) -> Self {
        Self { theme: Some(theme), ..self }
    }

    fn keeps(self, provision: &Provision) -> bool {
        self.kind.is_none_or(|kind| provision.kind() == Some(kind))
            && self.theme.is_none_or(|theme| provision.themes.contains(&theme))
    }
}

/// Counts the modal expressions in the numbered paragraphs of a report, as far as the record holds their wording.
///
/// Summary, foreword and letter say again what the paragraphs say, and are not counted. Wording of secondary sources is
/// not counted either; that which is near to the official one is, and [`Profile::caveats`] tells how much of it there is.
///
/// ```
/// use gge_core::compare::{Scope, profile};
/// use gge_core::{Kind, Modality, Record};
///
/// let record = Record::builtin();
/// let norms = profile(record, record.report("A/70/174").unwrap(), Scope::ALL.kind(Kind::Norm));
/// assert_eq!(norms.provisions, 11);
/// // 13 (c), (f), and both sentences of (k).
/// assert_eq!(norms.count(Modality::ShouldNot), 4);
/// assert_eq!(norms.count(Modality::Must), 0);
/// ```
pub fn profile<'r>(record: &'r Record, report: &'r Report, scope: Scope) -> Profile<'r> {
    let mut profile = Profile { report, scope, provisions: 0, words: 0, near: 0, counts: Vec::new() };
    let mut found: Vec<Modality> = Vec::new();
    for provision in record.provisions().report(report.symbol.as_str()).filter(|it| it.id.is_numbered()) {
        let Some(wording) = provision.wording.as_ref().filter(|_| scope.keeps(provision)) else { continue };
        let length = words(wording.text()).filter(Word::is_word).count();
        profile.provisions += 1;
        profile.words += length;
        profile.near += if wording.fidelity() == Fidelity::Verbatim { 0 } else { length };
        found.extend(modals(wording.text(), record.lexicon()).map(|it| it.modality));
    }
    let class = |modality: Modality| record.lexicon().modals.iter().find(|it| it.modality == modality);
    for &modality in Modality::ALL {
        let count = found.iter().filter(|it| **it == modality).count();
        if let Some(modal) = class(modality).filter(|_| count > 0) {
            profile.counts.push(ModalCount { modality, class: modal.class, count });
        }
    }
    profile
}

impl Profile<'_> {
    /// How often an expression is used.
    pub fn count(&self, modality: Modality) -> usize {
        self.counts.iter().find(|it| it.modality == modality).map_or(0, |it| it.count)
    }

    /// How often expressions of a class are used.
    pub fn count_of(&self, class: ModalClass) -> usize {
        self.counts.iter().filter(|it| it.class == class).map(|it| it.count).sum()
    }

    /// How often per thousand words something that was counted is used; 0 where there are no words.
    pub fn per_thousand(&self, count: usize) -> f64 {
        if self.words == 0 { 0.0 } else { to_f64(count) * 1000.0 / to_f64(self.words) }
    }

    /// What to know before drawing conclusions: how much of the report is held, and how much of it is verbatim.
    pub fn caveats(&self) -> impl Iterator<Item = String> {
        let symbol = &self.report.symbol;
        let coverage = match self.report.coverage {
            Coverage::Whole => None,
            Coverage::Part => Some(format!("{symbol} is held in part: only the paragraphs held are counted")),
            Coverage::None => Some(format!("the record holds no wording of {symbol}: nothing is counted")),
        };
        let near = (self.near > 0).then(|| {
            format!(
                "{} of the {} words of {symbol} are near to the official wording, not verbatim",
                self.near, self.words
            )
        });
        coverage.into_iter().chain(near)
    }
}

/// Puts two profiles side by side.
///
/// ```
/// use gge_core::compare::{Scope, profile, shift};
/// use gge_core::{Kind, Modality, Record};
///
/// let record = Record::builtin();
/// let law = |symbol| profile(record, record.report(symbol).unwrap(), Scope::ALL.kind(Kind::Law));
/// let (from, to) = (law("A/68/98"), law("A/70/174"));
/// let shift = shift(&from, &to);
/// let noted = shift.rows.iter().find(|row| row.modality == Modality::Noted).unwrap();
/// // 28 (c), (f) and no paragraph of 2013 that is law.
/// assert_eq!((noted.from, noted.to), (0, 2));
/// assert!(shift.caveats().next().unwrap().starts_with("A/70/174 is held in part"));
/// ```
pub fn shift<'p, 'r>(from: &'p Profile<'r>, to: &'p Profile<'r>) -> Shift<'p, 'r> {
    let mut rows = Vec::new();
    for &modality in Modality::ALL {
        let mut either = from.counts.iter().chain(&to.counts);
        let Some(class) = either.find(|it| it.modality == modality).map(|it| it.class) else { continue };
        let (before, after) = (from.count(modality), to.count(modality));
        rows.push(ShiftRow {
            modality,
            class,
            from: before,
            to: after,
            from_per_thousand: from.per_thousand(before),
            to_per_thousand: to.per_thousand(after),
        });
    }
    Shift { from, to, rows }
}

impl Shift<'_, '_> {
    /// What to know before drawing conclusions, of either report.
    pub fn caveats(&self) -> impl Iterator<Item = String> {
        self.from.caveats().chain(self.to.caveats())
    }
}

#[cfg(feature = "serde")]
mod serial {
    use serde::{Serialize, Serializer};

    use super::{ModalCount, Profile, Scope, Shift, ShiftRow};
    use crate::model::Symbol;

    #[derive(Serialize)]
    struct ProfileParts<'s> {
        report: &'s Symbol,
        scope: Scope,
        provisions: usize,
        words: usize,
        near: usize,
        counts: &'s [ModalCount],
        caveats: Vec<String>,
    }

    impl Serialize for Profile<'_> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let Self { report, scope, provisions, words, near, ref counts } = *self;
            let (report, caveats) = (&report.symbol, self.caveats().collect());
            ProfileParts { report, scope, provisions, words, near, counts, caveats }.serialize(serializer)
        }
    }

    #[derive(Serialize)]
    struct ShiftParts<'s> {
        from: &'s Profile<'s>,
        to: &'s Profile<'s>,
        rows: &'s [ShiftRow],
    }

    impl Serialize for Shift<'_, '_> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            ShiftParts { from: self.from, to: self.to, rows: &self.rows }.serialize(serializer)
        }
    }
}
