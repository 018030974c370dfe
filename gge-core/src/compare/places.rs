//! Joined texts of several places, and the order of places and reports.

use std::borrow::Cow;
use std::num::NonZeroU32;
use std::ops::Range;

use crate::model::{Act, Coverage, Place, Relation, Report};
use crate::record::Record;

/// The texts of places of one report, joined by one space.
///
/// ```
/// use gge_core::{compare::compare, Record};
///
/// let record = Record::builtin();
/// let comparison = compare(record, record.report("A/68/98").unwrap(), record.report("A/70/174").unwrap())?;
/// let several = comparison.alignments.iter().find(|it| it.later.len() > 1).unwrap();
/// let (place, range) = &several.later_text.places[1];
/// assert_eq!(Some(&several.later_text.text[range.clone()]), record.text_at(place));
/// # Ok::<(), gge_core::compare::CompareError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct JoinedText<'r> {
    /// The joined text.
    pub text: Cow<'r, str>,
    /// The places, each with the range of bytes of its text, which is empty for a place without text.
    pub places: Vec<(Place, Range<usize>)>,
}

impl<'r> JoinedText<'r> {
    pub(super) fn new(record: &'r Record, places: impl IntoIterator<Item = Place>) -> Self {
        let mut joined = Self { text: Cow::Borrowed(""), places: Vec::new() };
        for place in places {
            let text = record.text_at(&place).unwrap_or_default();
            if joined.text.is_empty() {
                joined.text = Cow::Borrowed(text);
            } else if !text.is_empty() {
                *joined.text.to_mut() += " ";
                *joined.text.to_mut() += text;
            }
            joined.places.push((place, joined.text.len() - text.len()..joined.text.len()));
        }
        joined
    }

    /// Finds the place to whose text a byte belongs, including the space after the text.
    ///
    /// ```
    /// # use gge_core::{compare::lineage, Record};
    /// let lineage = lineage(Record::builtin(), &"A/70/174#15".parse()?);
    /// let text = &lineage.steps[0].earlier_text;
    /// assert_eq!(text.place_at(0).map(|(place, _)| place), Some(&lineage.steps[0].earlier[0]));
    /// # Ok::<(), gge_core::model::PlaceError>(())
    /// ```
    pub fn place_at(&self, byte: usize) -> Option<&(Place, Range<usize>)> {
        self.places.iter().rev().find(|(_, range)| range.start <= byte)
    }
}

/// The sort key of a place: the report, then provisions in the order of the document, then renderings, then the
/// sentence.
pub(super) fn position(record: &Record, place: Option<&Place>) -> (usize, usize, u32) {
    let Some(place) = place else { return (usize::MAX, usize::MAX, 0) };
    let report = record.report_of(place).and_then(|of| record.position_of_report(of.symbol.as_str()));
    let (at, sentence) = match place {
        Place::Provision(address) => {
            (record.position(&address.provision()), address.sentence().map_or(0, NonZeroU32::get))
        }
        Place::Rendering(id) => {
            let at = record.all_renderings().iter().position(|rendering| rendering.id == *id);
            (at.map(|at| record.all_provisions().len() + at), 0)
        }
    };
    (report.unwrap_or(usize::MAX), at.unwrap_or(usize::MAX), sentence)
}

/// The reports with wording in the record, by time.
pub(super) fn held_by_time(record: &Record) -> Vec<&Report> {
    let mut reports: Vec<&Report> = record.reports().iter().filter(|it| it.coverage != Coverage::None).collect();
    reports.sort_by_key(|report| report.first_year());
    reports
}

/// Composes two successive links into one relation and act. Where the relations differ, neither text is taken to
/// contain the other.
pub(super) fn compose(earlier: (Relation, Act), later: (Relation, Act)) -> (Relation, Act) {
    match (earlier, later) {
        ((Relation::Equal, _), _) => later,
        (_, (Relation::Equal, _)) => earlier,
        ((relation, act), (same, then)) if relation == same => (relation, if act == then { act } else { Act::Revised }),
        _ => (Relation::Intersects, Act::Revised),
    }
}
