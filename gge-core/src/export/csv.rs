//! Tables of a record as comma-separated values.

use std::borrow::Cow;
use std::fmt;

use crate::compare::profile;
use crate::model::{Confidence, Report, vocabulary};
use crate::overview::memberships;
use crate::record::{Filter, Record};

use super::rows;
use super::table::csv_line;
use super::written::Written;

vocabulary! {
    /// A table of a record, as [`csv`] writes it.
    CsvTable ("table") {
        /// The provisions that have wording, each with address, URL of the document, and text.
        Provisions = "provisions",
        /// The renderings: the words of secondary sources.
        Renderings = "renderings",
        /// The facts with their sources, a row for each source of a fact.
        Claims = "claims",
        /// The links between provisions, as edges: a row for each pair of places.
        Links = "links",
        /// The modal expressions of each report, counted.
        Profile = "profile",
        /// The members of the Groups, as edges from States to Groups.
        Members = "members",
    }
}

/// Writes a table of a record as comma-separated values by RFC 4180, in UTF-8: a head, then a row for each entry.
///
/// A field that holds a list separates its entries by `; `. Columns whose names begin with `our_` are in our words; `text`
/// is the wording to the letter.
///
/// ```
/// use gge_core::Record;
/// use gge_core::export::{CsvTable, csv};
///
/// let links = csv(Record::builtin(), CsvTable::Links).to_string();
/// assert!(links.starts_with("number,from,to,from_place,to_place,from_url,to_url,link,relation,act,basis,"));
/// ```
pub fn csv(record: &Record, table: CsvTable) -> impl fmt::Display + '_ {
    Written(move |f: &mut fmt::Formatter<'_>| match table {
        CsvTable::Provisions => write(f, &rows::PROVISION, rows::provisions(record)),
        CsvTable::Renderings => write(f, &rows::RENDERING, record.renderings().map(|it| rows::rendering(record, it))),
        CsvTable::Claims => write(f, &["item", "url", "path", "confidence", "source", "place"], claims(record)),
        CsvTable::Links => write(f, &rows::LINK, rows::links(record)),
        CsvTable::Profile => write(
            f,
            &["report", "url", "modality", "class", "count", "per_thousand_words", "words", "provisions"],
            profiles(record),
        ),
        CsvTable::Members => write(f, &["state", "group", "report", "url", "after_2017"], members(record)),
    })
}

/// Writes the head and the rows.
fn write<'r, const N: usize>(
    f: &mut fmt::Formatter<'_>,
    head: &[&str; N],
    mut rows: impl Iterator<Item = rows::Row<'r, N>>,
) -> fmt::Result {
    f.write_str(&csv_line(head.iter().copied()))?;
    rows.try_for_each(|row| f.write_str(&csv_line(row.iter().map(|field| &**field))))
}

fn claims(record: &Record) -> impl Iterator<Item = rows::Row<'_, 6>> {
    record.claims().into_iter().flat_map(move |claim| {
        let url = url_of(record, &claim.item);
        claim.sources.iter().map(move |place| {
            [
                claim.item.clone().into(),
                url.clone().into(),
                claim.path.clone().into(),
                claim.confidence.map_or("", Confidence::as_str).into(),
                place.source.as_str().into(),
                place.place.as_deref().unwrap_or_default().into(),
            ]
        })
    })
}

/// The URL of the report that an item is, or that the Group issued which it is. Empty for any other item.
fn url_of(record: &Record, item: &str) -> String {
    let of_group = || record.report(record.group(item)?.document.value.as_str());
    record.report(item).or_else(of_group).map(Report::url).unwrap_or_default()
}

fn profiles(record: &Record) -> impl Iterator<Item = rows::Row<'_, 8>> {
    record.reports().iter().flat_map(move |report| {
        let profile = profile(record, report, Filter::new());
        let row = |it: &crate::compare::ModalCount| {
            [
                report.symbol.as_str().into(),
                Cow::Owned(report.url()),
                it.modality.as_str().into(),
                it.class.as_str().into(),
                it.count.to_string().into(),
                format!("{:.3}", profile.per_thousand(it.count)).into(),
                profile.words.to_string().into(),
                profile.provisions.to_string().into(),
            ]
        };
        profile.counts.iter().map(row).collect::<Vec<_>>()
    })
}

fn members(record: &Record) -> impl Iterator<Item = rows::Row<'_, 5>> {
    memberships(record).into_iter().flat_map(move |group| {
        let symbol = group.report.map_or("", |symbol| symbol.as_str());
        let url = record.report(symbol).map(Report::url).unwrap_or_default();
        group.members.iter().map(move |state| {
            [
                state.as_str().into(),
                group.years.clone().into(),
                symbol.into(),
                url.clone().into(),
                if group.after_2017 { "true" } else { "false" }.into(),
            ]
        })
    })
}
