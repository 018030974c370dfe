//! Uptake across bodies: their stances to provisions and themes, and the order of time.

use crate::model::{Body, Date, Evidence, Kind, Stance, Target, TargetRef, Theme, Uptake, UptakeId, vocabulary};
use crate::record::{MatchLevel, Record};

vocabulary! {
    /// The columns of a matrix of uptake.
    UptakeColumns ("columns") {
        /// The provisions that some entry names, in the order of the documents.
        Provisions = "provisions",
        /// The themes.
        Themes = "themes",
    }
}

/// A table of bodies by provisions or themes. Made by [`uptake_matrix`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UptakeMatrix<'r> {
    /// The columns.
    pub columns: Vec<Target>,
    /// A row for each body, in the order of the record.
    pub rows: Vec<UptakeRow<'r>>,
}

/// The row of one body. Made by [`uptake_matrix`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UptakeRow<'r> {
    /// The body.
    pub body: &'r Body,
    /// The stances to each column: see [`Uptakes::about`](crate::record::Uptakes::about).
    pub cells: Vec<Vec<UptakeCell<'r>>>,
    /// The stances to other things than the columns: a report as a whole, or in a matrix of provisions a theme.
    pub elsewhere: Vec<UptakeCell<'r>>,
}

/// One stance of one entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UptakeCell<'r> {
    /// The entry.
    pub entry: &'r UptakeId,
    /// The stance.
    pub stance: Stance,
    /// The evidence for it.
    #[cfg_attr(feature = "serde", serde(rename = "basis"))]
    pub evidence: Evidence,
}

/// Sets bodies against provisions or themes.
///
/// A provision stands in a column of its own only if some entry names it, and a theme is touched also by naming one of its
/// provisions. What fits no column is kept apart in its row, so that nothing of an entry is lost.
///
/// ```
/// use gge_core::{model::Stance, overview::{UptakeColumns, uptake_matrix}, Record};
///
/// let matrix = uptake_matrix(Record::builtin(), UptakeColumns::Provisions);
/// let cell = matrix.cell("g7", &"A/70/174#13(k)".parse()?).unwrap();
/// assert_eq!((cell[0].entry.as_str(), cell[0].stance), ("g7-lucca-declaration", Stance::Endorses));
/// # Ok::<(), gge_core::model::TargetError>(())
/// ```
pub fn uptake_matrix(record: &Record, columns: UptakeColumns) -> UptakeMatrix<'_> {
    let columns: Vec<Target> = match columns {
        UptakeColumns::Themes => Theme::ALL.iter().copied().map(Target::Theme).collect(),
        UptakeColumns::Provisions => named(record),
    };
    let rows = record.bodies().iter().map(|body| row(record, body, &columns)).collect();
    UptakeMatrix { columns, rows }
}

impl<'r> UptakeMatrix<'r> {
    /// Finds the row of a body by its id.
    ///
    /// ```
    /// # use gge_core::{overview::{UptakeColumns, uptake_matrix}, Record};
    /// let matrix = uptake_matrix(Record::builtin(), UptakeColumns::Themes);
    /// assert_eq!(matrix.row("g7").unwrap().body.short, "G7");
    /// ```
    pub fn row(&self, body: &str) -> Option<&UptakeRow<'r>> {
        self.rows.iter().find(|row| row.body.id == body)
    }

    /// Lists the stances of a body to the thing of one column.
    ///
    /// ```
    /// # use gge_core::{overview::{UptakeColumns, uptake_matrix}, Record};
    /// let matrix = uptake_matrix(Record::builtin(), UptakeColumns::Themes);
    /// assert!(matrix.cell("g7", &"law".parse()?).is_some_and(|cell| !cell.is_empty()));
    /// # Ok::<(), gge_core::model::TargetError>(())
    /// ```
    pub fn cell(&self, body: &str, column: &Target) -> Option<&[UptakeCell<'r>]> {
        let at = self.columns.iter().position(|it| it == column)?;
        self.row(body)?.cells.get(at).map(Vec::as_slice)
    }
}

/// The provisions that some entry names, in the order of the documents.
fn named(record: &Record) -> Vec<Target> {
    let is_named =
        |target: &Target| record.uptake().any(|entry| entry.touches.iter().any(|touch| touch.on.contains(target)));
    let all = record.provisions().flat_map(|provision| {
        let sentences = (1..).map_while(std::num::NonZeroU32::new).take(provision.sentences().count());
        let sentences = sentences.map(|number| provision.id.at_sentence(number));
        std::iter::once(provision.id.clone()).chain(sentences).map(Target::Provision)
    });
    all.filter(is_named).collect()
}

fn row<'r>(record: &'r Record, body: &'r Body, columns: &[Target]) -> UptakeRow<'r> {
    let touches: Vec<(&Uptake, &TargetRef)> = record
        .uptake()
        .by(body.id.as_str())
        .flat_map(|entry| entry.touches.iter().map(move |touch| (entry, touch)))
        .collect();
    let cell = |(entry, touch): &(&'r Uptake, &'r TargetRef)| UptakeCell {
        entry: &entry.id,
        stance: touch.stance,
        evidence: touch.evidence,
    };
    let names = |on: &Target, column: &Target| record.match_between(on, column) == Some(MatchLevel::Names);
    let cells = |column: &Target| {
        touches.iter().filter(|(_, touch)| touch.on.iter().any(|on| names(on, column))).map(cell).collect()
    };
    let outside = |on: &Target| !columns.iter().any(|column| names(on, column));
    UptakeRow {
        body,
        cells: columns.iter().map(cells).collect(),
        elsewhere: touches.iter().filter(|(_, touch)| touch.on.iter().any(outside)).map(cell).collect(),
    }
}

/// The bodies of one stance. Made by [`bodies_by_stance`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct StanceBodies<'r> {
    /// The stance.
    pub stance: Stance,
    /// The bodies, in the order of the record, each with its entries.
    pub bodies: Vec<BodyEntries<'r>>,
}

/// A body with entries of it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct BodyEntries<'r> {
    /// The body.
    pub body: &'r Body,
    /// The entries, in the order of the record; at least one.
    pub entries: Vec<&'r UptakeId>,
}

/// Lists who endorsed, repeated, contested ... a target, or anything at all: every stance, in the order of [`Stance::ALL`].
///
/// ```
/// use gge_core::{model::Stance, overview::bodies_by_stance, Record};
///
/// let target = "A/70/174#13(b)".parse()?;
/// let stances = bodies_by_stance(Record::builtin(), Some(&target));
/// let endorsed = stances.iter().find(|it| it.stance == Stance::Endorses).unwrap();
/// assert!(endorsed.bodies.iter().any(|it| it.body.short == "G7"));
/// # Ok::<(), gge_core::model::TargetError>(())
/// ```
pub fn bodies_by_stance<'r>(record: &'r Record, target: Option<&Target>) -> Vec<StanceBodies<'r>> {
    let entries = |stance: Stance, body: &'r Body| {
        let all = record.uptake().by(body.id.as_str()).stance(stance);
        let all = if let Some(target) = target { all.about(target) } else { all };
        all.map(|entry| &entry.id).collect::<Vec<_>>()
    };
    let of = |&stance: &Stance| {
        let all = record.bodies().iter().map(|body| BodyEntries { body, entries: entries(stance, body) });
        StanceBodies { stance, bodies: all.filter(|it| !it.entries.is_empty()).collect() }
    };
    Stance::ALL.iter().map(of).collect()
}

/// An entry that endorses every norm of a report. Made by [`endorsers_of_all`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Endorser<'r> {
    /// The bodies.
    pub bodies: Vec<&'r Body>,
    /// The entry.
    pub entry: &'r Uptake,
    /// [`MatchLevel::Names`] if it names each of the norms or the paragraph that they stand in; [`MatchLevel::Report`] if it endorses
    /// the report as a whole, the norms with the rest.
    pub reach: MatchLevel,
    /// Stated, if all of this is stated in the source.
    #[cfg_attr(feature = "serde", serde(rename = "basis"))]
    pub evidence: Evidence,
}

/// Lists who endorsed all norms of a report by one instrument: for A/70/174 all eleven. Those that name the norms come first.
///
/// Whoever endorses the theme, "the norms of responsible State behaviour", without the report is not among them.
///
/// ```
/// use gge_core::{overview::endorsers_of_all, record::MatchLevel, Record};
///
/// let endorsers = endorsers_of_all(Record::builtin(), "A/70/174");
/// let lucca = endorsers.iter().find(|it| it.entry.id == "g7-lucca-declaration").unwrap();
/// assert_eq!(lucca.reach, MatchLevel::Names);
/// ```
pub fn endorsers_of_all<'r>(record: &'r Record, report: &'r str) -> Vec<Endorser<'r>> {
    let norms: Vec<Target> = record
        .provisions()
        .report(report)
        .kind(Kind::Norm)
        .map(|provision| Target::Provision(provision.id.clone()))
        .collect();
    let mut endorsers: Vec<Endorser<'r>> =
        record.uptake().filter_map(|entry| endorser(record, entry, &norms)).collect();
    endorsers.sort_by_key(|it| it.reach != MatchLevel::Names);
    endorsers
}

fn endorser<'r>(record: &'r Record, entry: &'r Uptake, norms: &[Target]) -> Option<Endorser<'r>> {
    let endorsing: Vec<&TargetRef> = entry.touches.iter().filter(|touch| touch.stance == Stance::Endorses).collect();
    // Each norm by the nearest touch; of equals the one that is stated.
    let nearest = |norm: &Target| {
        let covers = |on: &Target, norm: &Target| match (on, norm) {
            // An endorsed sentence or item of a norm is not the norm.
            (Target::Provision(on), Target::Provision(norm)) => on.contains(norm).then_some(MatchLevel::Names),
            _ => record.match_between(on, norm),
        };
        [MatchLevel::Names, MatchLevel::Report].into_iter().find_map(|reach| {
            let mut of_it = endorsing.iter().filter(|it| it.on.iter().any(|on| covers(on, norm) == Some(reach)));
            let first = of_it.next()?;
            let stated = first.evidence == Evidence::Stated || of_it.any(|it| it.evidence == Evidence::Stated);
            Some((reach, if stated { Evidence::Stated } else { Evidence::Inferred }))
        })
    };
    let each: Vec<(MatchLevel, Evidence)> = norms.iter().map(nearest).collect::<Option<_>>()?;
    if each.is_empty() {
        return None;
    }
    let all_named = each.iter().all(|(reach, _)| *reach == MatchLevel::Names);
    let all_stated = each.iter().all(|(_, basis)| *basis == Evidence::Stated);
    Some(Endorser {
        bodies: entry.by.iter().filter_map(|id| record.body(id.as_str())).collect(),
        entry,
        reach: if all_named { MatchLevel::Names } else { MatchLevel::Report },
        evidence: if all_stated { Evidence::Stated } else { Evidence::Inferred },
    })
}

/// The uptake of a target in the course of time. Made by [`uptake_timeline`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UptakeTimeline<'r> {
    /// The target.
    pub target: Target,
    /// The entries with a date, by the first day that it may mean, then by the last, then in the order of the record.
    pub dated: Vec<UptakeStep<'r>>,
    /// The entries whose date the source does not tell, in the order of the record.
    pub undated: Vec<UptakeStep<'r>>,
}

/// One entry that took a target up.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UptakeStep<'r> {
    /// The date.
    pub date: Option<Date>,
    /// The bodies.
    pub bodies: Vec<&'r Body>,
    /// The entry.
    pub entry: &'r Uptake,
    /// The nearness to the target. Entries that touch only its report or its theme are told apart by this.
    pub reach: MatchLevel,
    /// The stances to the target at this level, each once.
    pub stances: Vec<Stance>,
}

/// Puts the uptake of a provision, a report or a theme in the order of time.
///
/// ```
/// use gge_core::{overview::uptake_timeline, record::MatchLevel, Record};
///
/// let timeline = uptake_timeline(Record::builtin(), &"A/70/174#13(c)".parse()?);
/// let named: Vec<&str> = timeline.steps().filter(|step| step.reach == MatchLevel::Names).map(|step| step.entry.id.as_str()).collect();
/// let at = |id: &str| named.iter().position(|it| *it == id);
/// assert!(at("g7-lucca-declaration") < at("eu-cyber-diplomacy-toolbox"));
/// # Ok::<(), gge_core::model::TargetError>(())
/// ```
pub fn uptake_timeline<'r>(record: &'r Record, target: &Target) -> UptakeTimeline<'r> {
    let step = |entry: &'r Uptake| {
        let reach = record.match_level(entry, target)?;
        let mut stances = Vec::new();
        for touch in entry.touches.iter().filter(|touch| record.match_of(touch, target) == Some(reach)) {
            if !stances.contains(&touch.stance) {
                stances.push(touch.stance);
            }
        }
        let bodies = entry.by.iter().filter_map(|id| record.body(id.as_str())).collect();
        Some(UptakeStep { date: entry.date, bodies, entry, reach, stances })
    };
    let (mut dated, undated): (Vec<_>, Vec<_>) = record.uptake().filter_map(step).partition(|it| it.date.is_some());
    dated.sort_by_key(|it| it.date.map(|date| (date.first_day().number(), date.last_day().number())));
    UptakeTimeline { target: target.clone(), dated, undated }
}

impl<'r> UptakeTimeline<'r> {
    /// Iterates over all entries: the dated, then the undated.
    ///
    /// ```
    /// # use gge_core::{overview::uptake_timeline, Record};
    /// let timeline = uptake_timeline(Record::builtin(), &"norms".parse()?);
    /// assert_eq!(timeline.steps().count(), timeline.dated.len() + timeline.undated.len());
    /// # Ok::<(), gge_core::model::TargetError>(())
    /// ```
    pub fn steps(&self) -> impl Iterator<Item = &UptakeStep<'r>> {
        self.dated.iter().chain(&self.undated)
    }
}
