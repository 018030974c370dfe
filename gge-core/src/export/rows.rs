//! The rows of a record: its provisions, renderings and links as named fields of text.

use std::borrow::Cow;

use crate::compare::item;
use crate::model::{Address, Classification, Fidelity, Kind, Link, Place, Provision, Rendering, Report, Theme};
use crate::record::Record;

use super::written::list;

/// The fields of a row, in the order of their names.
pub(super) type Row<'r, const N: usize> = [Cow<'r, str>; N];

/// The names of the fields of a provision. What begins with `our_` is in our words.
pub(super) const PROVISION: [&str; 11] =
    ["address", "url", "report", "section", "citation", "kind", "themes", "our_title", "text", "fidelity", "source"];

/// The names of the fields of a rendering.
pub(super) const RENDERING: [&str; 10] =
    ["address", "url", "report", "source", "theme", "heading", "lead", "text", "fidelity", "renders"];

/// The names of the fields of a link. A link of several places has a row for each pair of them, all with its number.
pub(super) const LINK: [&str; 15] = [
    "number",
    "from",
    "to",
    "from_place",
    "to_place",
    "from_url",
    "to_url",
    "link",
    "relation",
    "act",
    "basis",
    "from_fidelity",
    "to_fidelity",
    "shared",
    "our_change",
];

/// Iterates over the rows of the provisions that have wording.
pub(super) fn provisions(record: &Record) -> impl Iterator<Item = Row<'_, { PROVISION.len() }>> {
    record.provisions().filter_map(|it| provision(record, it))
}

fn provision<'r>(record: &'r Record, provision: &'r Provision) -> Option<Row<'r, { PROVISION.len() }>> {
    let wording = provision.wording.as_ref()?;
    let report = record.report(provision.id.symbol())?;
    Some([
        provision.id.as_str().into(),
        report.url().into(),
        report.symbol.as_str().into(),
        report.section(&provision.section).map_or("", |section| &section.heading).into(),
        provision.id.citation().into(),
        provision.kind().map_or("", Kind::as_str).into(),
        list(provision.themes.iter().map(|theme| theme.as_str())),
        title(provision).unwrap_or_default().into(),
        wording.text().into(),
        wording.fidelity().as_str().into(),
        wording.source().as_str().into(),
    ])
}

/// The title of a provision in our words.
pub(super) fn title(provision: &Provision) -> Option<&str> {
    match &provision.classification {
        Some(Classification::Norm(norm)) => Some(&norm.title),
        _ => None,
    }
}

/// Returns the row of a rendering.
pub(super) fn rendering<'r>(record: &'r Record, rendering: &'r Rendering) -> Row<'r, { RENDERING.len() }> {
    [
        rendering.id.as_str().into(),
        record.report(rendering.report.as_str()).map(Report::url).unwrap_or_default().into(),
        rendering.report.as_str().into(),
        rendering.source.as_str().into(),
        Theme::as_str(rendering.theme).into(),
        rendering.heading.as_deref().unwrap_or_default().into(),
        rendering.lead.as_deref().unwrap_or_default().into(),
        (&*rendering.text).into(),
        rendering.fidelity.map_or("", Fidelity::as_str).into(),
        list(rendering.renders.iter().map(Address::as_str)),
    ]
}

/// Iterates over the rows of the links.
pub(super) fn links(record: &Record) -> impl Iterator<Item = Row<'_, { LINK.len() }>> {
    record.links().iter().enumerate().flat_map(move |(index, link)| {
        let pairs = link.from.iter().flat_map(|from| link.to.iter().map(move |to| (from, to)));
        pairs.map(move |(from, to)| edge(record, index + 1, link, from, to))
    })
}

fn edge<'r>(
    record: &'r Record,
    number: usize,
    link: &'r Link,
    from: &'r Place,
    to: &'r Place,
) -> Row<'r, { LINK.len() }> {
    let url = |place| record.report_of(place).map(Report::url).unwrap_or_default().into();
    let fidelity = |place| fidelity(record, place).map_or("", Fidelity::as_str).into();
    [
        number.to_string().into(),
        item(from).into(),
        item(to).into(),
        from.as_str().into(),
        to.as_str().into(),
        url(from),
        url(to),
        link.link.as_str().into(),
        link.relation.as_str().into(),
        link.act.as_str().into(),
        link.basis.as_str().into(),
        fidelity(from),
        fidelity(to),
        list(link.shared.iter().map(|phrase| &**phrase)),
        (&*link.change).into(),
    ]
}

/// The fidelity of the wording at a place.
fn fidelity(record: &Record, place: &Place) -> Option<Fidelity> {
    match place {
        Place::Provision(address) => Some(record.provision(address)?.wording.as_ref()?.fidelity()),
        Place::Rendering(id) => record.rendering(id)?.fidelity,
    }
}
