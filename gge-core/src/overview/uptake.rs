//! Tables of uptake: stances of bodies on provisions and themes, and uptake by time.

use crate::model::{Body, Date, Evidence, Kind, Stance, Target, TargetRef, Theme, Uptake, UptakeId, vocabulary};
use crate::record::{MatchLevel, Record};

vocabulary! {
    /// The columns of an uptake matrix.
    UptakeColumns ("columns") {
        /// The provisions that some entry names, in the order of the documents.
        Provisions = "provisions",
        /// All themes.
        Themes = "themes",
    }
}

/// A table of the stances of bodies on provisions or themes. Made by [`uptake_matrix`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UptakeMatrix<'r> {
    /// The columns: provisions and sentences, or themes.
    pub columns: Vec<Target>,
    /// A row for each body, in the order of the record.
    pub rows: Vec<UptakeRow<'r>>,
}

/// The row of one body in an [`UptakeMatrix`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UptakeRow<'r> {
    /// The body of the row.
    pub body: &'r Body,
    /// The stances on each column, matched as in [`Uptakes::about`](crate::record::Uptakes::about).
    pub cells: Vec<Vec<UptakeCell<'r>>>,
    /// The stances on targets without a column: a report as a whole, or a theme in a matrix of provisions.
    pub elsewhere: Vec<UptakeCell<'r>>,
}

/// The stance of one entry on the target of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UptakeCell<'r> {
    /// The short name of the entry.
    pub entry: &'r UptakeId,
    /// The stance that the entry takes.
    pub stance: Stance,
    /// The ground for recording the stance.
    #[cfg_attr(feature = "serde", serde(rename = "basis"))]
    pub evidence: Evidence,
}

/// Makes a table of bodies by provisions or themes.
///
/// A provision has a column only if some entry names it. A theme's column also has the stances on its provisions.
/// Stances that fit no column are kept in [`UptakeRow::elsewhere`], so that none is lost.
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
    /// Finds the row of a body by its id. None if there is no such body.
    ///
    /// ```
    /// # use gge_core::{overview::{UptakeColumns, uptake_matrix}, Record};
    /// let matrix = uptake_matrix(Record::builtin(), UptakeColumns::Themes);
    /// assert_eq!(matrix.row("g7").unwrap().body.short, "G7");
    /// ```
    pub fn row(&self, body: &str) -> Option<&UptakeRow<'r>> {
        self.rows.iter().find(|row| row.body.id == body)
    }

    /// Lists the stances of a body on one column. None if there is no such body or column.
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

/// The provisions and sentences that some entry names, in the order of the documents.
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

/// Makes the row of a body.
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

/// The bodies that take one stance. Made by [`bodies_by_stance`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct StanceBodies<'r> {
    /// The stance that the bodies take.
    pub stance: Stance,
    /// The bodies, in the order of the record, each with its entries.
    pub bodies: Vec<BodyEntries<'r>>,
}

/// A body with its entries of one stance.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct BodyEntries<'r> {
    /// The body that takes the stance.
    pub body: &'r Body,
    /// The ids of the entries, in the order of the record; at least one.
    pub entries: Vec<&'r UptakeId>,
}

/// Lists the bodies that take each stance on a target, or on anything if the target is None. Every stance is listed, in
/// the order of [`Stance::ALL`], also without bodies.
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
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Endorser<'r> {
    /// The bodies that made the instrument; several if they acted jointly.
    pub bodies: Vec<&'r Body>,
    /// The entry that endorses the norms.
    pub entry: &'r Uptake,
    /// [`MatchLevel::Names`] if the entry names each norm or the paragraph with the norms; [`MatchLevel::Report`] if it
    /// endorses the report as a whole.
    pub reach: MatchLevel,
    /// Stated if the source states all of it, else inferred.
    #[cfg_attr(feature = "serde", serde(rename = "basis"))]
    pub evidence: Evidence,
}

/// Lists the entries that endorse every norm of a report, which is given by its symbol; A/70/174 has eleven norms.
/// Entries that name the norms come first.
///
/// An entry that endorses the theme, "the norms of responsible State behaviour", without the report is not listed.
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

/// Makes the endorser of an entry. None if it does not endorse every norm, or there are no norms.
fn endorser<'r>(record: &'r Record, entry: &'r Uptake, norms: &[Target]) -> Option<Endorser<'r>> {
    let endorsing: Vec<&TargetRef> = entry.touches.iter().filter(|touch| touch.stance == Stance::Endorses).collect();
    // The nearest endorsement of each norm counts; of equally near ones, a stated one.
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

/// The uptake of a target by time. Made by [`uptake_timeline`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UptakeTimeline<'r> {
    /// The target whose uptake this is.
    pub target: Target,
    /// The entries with a date, by the first day that it may mean, then by the last, then in the order of the record.
    pub dated: Vec<UptakeStep<'r>>,
    /// The entries without a date, in the order of the record.
    pub undated: Vec<UptakeStep<'r>>,
}

/// An entry about the target.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UptakeStep<'r> {
    /// The date, as precise as its source.
    pub date: Option<Date>,
    /// The bodies that made the instrument; several if they acted jointly.
    pub bodies: Vec<&'r Body>,
    /// The entry about the target.
    pub entry: &'r Uptake,
    /// The nearness of the entry to the target: it may name the target, or only its report or theme.
    pub reach: MatchLevel,
    /// The stances on the target at this level, each once.
    pub stances: Vec<Stance>,
}

/// Lists the uptake of a provision, a report or a theme by time.
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
    /// Iterates over all entries: the dated ones, then the undated ones.
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
