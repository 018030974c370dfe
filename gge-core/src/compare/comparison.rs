//! Two reports, from the links of the record.

use crate::model::{Act, Coverage, Link, LinkKind, Place, Provision, Relation, Report, Theme};
use crate::record::Record;

use super::redline::{Redline, redline};

/// What a later report did with an earlier one. Made by [`compare`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Comparison<'r> {
    /// The earlier report.
    pub from: &'r Report,
    /// The later report.
    pub to: &'r Report,
    /// What is in both, in the order of the later report.
    pub alignments: Vec<Alignment<'r>>,
    /// Numbered provisions of the later report without a counterpart among those held of the earlier one.
    pub new: Vec<&'r Provision>,
    /// Numbered provisions of the earlier report without a counterpart among those held of the later one.
    pub not_carried: Vec<&'r Provision>,
}

/// Places of two reports that carry one wording or one idea.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Alignment<'r> {
    /// The places in the earlier report.
    pub from: &'r [Place],
    /// The places in the later report.
    pub to: &'r [Place],
    /// Whether they share wording or only an idea.
    pub link: LinkKind,
    /// How the earlier wording stands to the later one.
    pub relation: Relation,
    /// What the later report did with it.
    pub act: Act,
    /// The links that it follows: one, or several by way of a report between the two.
    pub steps: Vec<&'r Link>,
    themes: Vec<Theme>,
    texts: (String, String),
}

/// Why two reports cannot be compared.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CompareError {
    /// A report is compared with itself.
    #[error("{symbol} is compared with itself: choose two reports")]
    Same {
        /// The report.
        symbol: String,
    },
    /// The first report is the later one.
    #[error("{from} is later than {to}: put the earlier report first")]
    Order {
        /// The report that was put first.
        from: String,
        /// The report that was put second.
        to: String,
    },
    /// The record holds no wording of a report.
    #[error("the record holds no wording of {symbol}{}", if *procedural { ", a procedural document" } else { "" })]
    NothingHeld {
        /// The report.
        symbol: String,
        /// Whether the report is procedural only.
        procedural: bool,
    },
}

/// Compares two reports of a record, the earlier one first.
///
/// ```
/// use gge_core::{Record, compare::compare};
///
/// let record = Record::builtin();
/// let comparison = compare(record, record.report("A/68/98").unwrap(), record.report("A/70/174").unwrap())?;
/// let new: Vec<_> = comparison.new.iter().map(|provision| provision.id.as_str()).collect();
/// assert!(new.contains(&"A/70/174#13(f)"));
/// assert!(comparison.caveats().next().unwrap().contains("A/70/174 is held in part"));
/// # Ok::<(), gge_core::compare::CompareError>(())
/// ```
///
/// # Errors
///
/// If the reports are one, in the wrong order, or not held.
pub fn compare<'r>(record: &'r Record, from: &'r Report, to: &'r Report) -> Result<Comparison<'r>, CompareError> {
    if from.symbol == to.symbol {
        return Err(CompareError::Same { symbol: from.symbol.to_string() });
    }
    if from.group.first() > to.group.first() {
        return Err(CompareError::Order { from: from.symbol.to_string(), to: to.symbol.to_string() });
    }
    for report in [from, to] {
        if report.coverage == Coverage::None {
            return Err(CompareError::NothingHeld { symbol: report.symbol.to_string(), procedural: report.procedural });
        }
    }
    let starts = |link: &&&Link| link.from.first().is_some_and(|place| in_report(record, place, from));
    let paths = record.links().iter().filter(|link| starts(&link)).flat_map(|link| paths(record, vec![link], to));
    let mut alignments: Vec<Alignment<'r>> = paths.filter_map(|steps| alignment(record, steps)).collect();
    alignments
        .sort_by_key(|alignment| (position(record, alignment.to.first()), position(record, alignment.from.first())));
    let aligned = |provision: &Provision, side: fn(&Alignment<'r>) -> &'r [Place]| {
        alignments.iter().flat_map(side).filter_map(Place::address).any(|address| address.provision() == provision.id)
    };
    let alone = |report: &'r Report, side: fn(&Alignment<'r>) -> &'r [Place]| -> Vec<&'r Provision> {
        let numbered =
            |provision: &&Provision| provision.id.paragraph().starts_with(|first: char| first.is_ascii_digit());
        let held = record.provisions().report(report.symbol.as_str()).filter(|provision| provision.wording.is_some());
        held.filter(numbered).filter(|provision| !aligned(provision, side)).collect()
    };
    let (new, not_carried) = (alone(to, |alignment| alignment.to), alone(from, |alignment| alignment.from));
    Ok(Comparison { from, to, alignments, new, not_carried })
}

impl Comparison<'_> {
    /// What to know before saying that something is new or gone: a report that is held in part.
    pub fn caveats(&self) -> impl Iterator<Item = String> {
        let part = |report: &&Report| report.coverage == Coverage::Part;
        [self.from, self.to].into_iter().filter(part).map(|report| {
            format!("{} is held in part: no counterpart means none among the paragraphs held", report.symbol)
        })
    }
}

impl Alignment<'_> {
    /// Why these places belong together, step by step.
    pub fn reason(&self) -> String {
        self.steps.iter().map(|link| link.reason()).collect::<Vec<_>>().join("; then ")
    }

    /// The themes of the later places; of the earlier ones where those have none.
    pub fn themes(&self) -> &[Theme] {
        &self.themes
    }

    /// What changed, word by word. Several places on a side are joined by one space.
    pub fn redline(&self) -> Redline<'_> {
        redline(self.texts.0.as_str(), self.texts.1.as_str())
    }
}

fn in_report(record: &Record, place: &Place, report: &Report) -> bool {
    record.report_of(place).is_some_and(|of| of.symbol == report.symbol)
}

/// The ways from a link into a report: the link alone, or with the links that lead on from where it ends.
fn paths<'r>(record: &'r Record, steps: Vec<&'r Link>, to: &Report) -> Vec<Vec<&'r Link>> {
    let Some(last) = steps.last().and_then(|link| link.to.first()) else { return Vec::new() };
    if in_report(record, last, to) {
        return vec![steps];
    }
    if record.report_of(last).is_none_or(|between| between.group.first() >= to.group.first()) {
        return Vec::new();
    }
    let ends: Vec<&Place> = steps.last().into_iter().flat_map(|link| link.to.iter()).collect();
    let leads_on = |link: &&Link| link.from.iter().any(|place| ends.iter().any(|end| meets(end, place)));
    let next = record.links().iter().filter(leads_on);
    next.flat_map(|link| paths(record, steps.iter().copied().chain([link]).collect(), to)).collect()
}

/// Whether a later link goes on from where an earlier one ended.
fn meets(end: &Place, start: &Place) -> bool {
    match (end, start) {
        (Place::Provision(end), Place::Provision(start)) => {
            end == start || end.provision() == *start || start.provision() == *end
        }
        (end, start) => end == start,
    }
}

fn alignment<'r>(record: &'r Record, steps: Vec<&'r Link>) -> Option<Alignment<'r>> {
    let (first, last) = (*steps.first()?, *steps.last()?);
    let (mut link, mut relation, mut act) = (first.link, first.relation, first.act);
    for next in &steps[1..] {
        if next.link == LinkKind::Idea {
            link = LinkKind::Idea;
        }
        (relation, act) = match (relation, next.relation) {
            (Relation::Equal, _) => (next.relation, next.act),
            (same, Relation::Equal) => (same, act),
            (a, b) if a == b => (a, next.act),
            _ => (Relation::Intersects, Act::Revised),
        };
    }
    let text = |places: &[Place]| -> String {
        places.iter().filter_map(|place| record.text_at(place)).collect::<Vec<_>>().join(" ")
    };
    let mut themes = themes_of(record, &last.to);
    if themes.is_empty() {
        themes = themes_of(record, &first.from);
    }
    let texts = (text(&first.from), text(&last.to));
    Some(Alignment { from: &first.from, to: &last.to, link, relation, act, steps, themes, texts })
}

fn themes_of(record: &Record, places: &[Place]) -> Vec<Theme> {
    let mut themes = Vec::new();
    for place in places {
        let of = match place {
            Place::Provision(address) => record.provision(address).map(|provision| provision.themes.to_vec()),
            Place::Rendering(id) => record.rendering(id).map(|rendering| vec![rendering.theme]),
        };
        for theme in of.into_iter().flatten() {
            if !themes.contains(&theme) {
                themes.push(theme);
            }
        }
    }
    themes
}

/// Where a place stands in the record: provisions in the order of the documents, renderings after them.
fn position(record: &Record, place: Option<&Place>) -> (usize, u32) {
    match place {
        Some(Place::Provision(address)) => {
            let at = record.all_provisions().iter().position(|provision| provision.id == address.provision());
            (at.unwrap_or(usize::MAX), address.sentence().map_or(0, std::num::NonZeroU32::get))
        }
        Some(Place::Rendering(id)) => {
            let at = record.all_renderings().iter().position(|rendering| rendering.id == *id);
            (record.all_provisions().len() + at.unwrap_or_default(), 0)
        }
        None => (usize::MAX, 0),
    }
}
