//! Progressions and counterparts as tables.

use super::{Content, Table, marked};
use crate::compare::{Counterpart, Counterparts, Novelty, Progression, Stage, StageChange};
use crate::model::{LinkKind, Place, Report};
use crate::text::Span;

/// Makes a table of a progression for people: a column for each report, with the place, the wording with new words
/// marked, what was done with the wording before, and the changes word by word.
///
/// ```
/// use gge_core::{Record, compare::progression, export};
///
/// let found = progression(Record::builtin(), &"A/70/174#13(c)".parse()?);
/// let table = export::wide_progression(&found);
/// assert_eq!(table.head()[2..], ["A/68/98 (2013)", "A/70/174 (2015)"]);
/// assert_eq!(table.rows()[2][3].text(), "idea, revised since A/68/98, intersects");
/// # Ok::<(), gge_core::model::PlaceError>(())
/// ```
pub fn wide_progression(progression: &Progression<'_>) -> Table {
    let head = progression.stages.iter().map(|stage| named(stage.report));
    let caveats = caveats(&progression.caveats);
    let caption =
        format!("{}, report by report. Words that stood in no earlier report are marked.{caveats}", progression.place);
    let mut table = Table::new(caption, std::iter::once(String::new()).chain(head));
    let mut push = |name: &str, cell: &dyn Fn(&Stage<'_>) -> Content| {
        table.push(std::iter::once(name.into()).chain(progression.stages.iter().map(cell)));
    };
    let of_change = |tell: fn(&StageChange<'_>) -> String| {
        move |stage: &Stage<'_>| stage.change.as_ref().map(tell).unwrap_or_default().into()
    };
    push("place", &|stage| listed(&stage.places).into());
    push("wording", &wording);
    push("change", &of_change(change));
    push(
        "word by word",
        &of_change(|it| if it.link == LinkKind::Wording { it.redline().to_string() } else { String::new() }),
    );
    push("why", &of_change(|it| it.reason.clone()));
    table
}

/// Makes a table of a progression for programs: a row for each report.
///
/// The columns: the symbol of the report; its year; the places, separated by `; `; the text; the earlier report whose wording
/// it is held against; the common ground of the two, the relation of the earlier wording to this one, the act, their basis
/// and the likeness (0.00 to 1.00); the changes word by word, as a redline prints them; the new words, separated by `; `; the
/// places where the others first stood; and the reason.
///
/// ```
/// use gge_core::{Record, compare::progression, export};
///
/// let found = progression(Record::builtin(), &"A/70/174#13(c)".parse()?);
/// let csv = export::long_progression(&found).csv();
/// assert!(csv.starts_with("report,year,places,text,since,link,relation,act,basis,score,redline,new,first_stood,reason\r\nA/65/201,2010,,"));
/// # Ok::<(), gge_core::model::PlaceError>(())
/// ```
pub fn long_progression(progression: &Progression<'_>) -> Table {
    let head = [
        "report",
        "year",
        "places",
        "text",
        "since",
        "link",
        "relation",
        "act",
        "basis",
        "score",
        "redline",
        "new",
        "first_stood",
        "reason",
    ];
    let mut table = Table::new(progression.place.to_string(), head.map(str::to_owned));
    for stage in &progression.stages {
        let change = stage.change.as_ref();
        let of_change = |tell: &dyn Fn(&StageChange<'_>) -> String| change.map(tell).unwrap_or_default().into();
        table.push([
            stage.report.symbol.as_str().into(),
            stage.report.year().to_string().into(),
            listed(&stage.places).into(),
            stage.text.text.as_ref().into(),
            of_change(&|it| it.since.symbol.to_string()),
            of_change(&|it| it.link.to_string()),
            of_change(&|it| it.relation.to_string()),
            of_change(&|it| it.act.to_string()),
            of_change(&|it| it.basis.to_string()),
            of_change(&|it| format!("{:.2}", it.redline().containment().score())),
            of_change(&|it| it.redline().to_string()),
            new_words(&stage.novelty).into(),
            first_stood(&stage.novelty).into(),
            of_change(&|it| it.reason.clone()),
        ]);
    }
    table
}

/// Makes a table of counterparts for people: a row for each provision, with its wording, in which the words that no other
/// report has are marked, and the nearest place in each other report.
///
/// ```
/// use gge_core::{Record, compare::counterparts, export};
///
/// let record = Record::builtin();
/// let table = export::wide_counterparts(&counterparts(record, record.report("A/70/174").unwrap())?);
/// assert_eq!(table.head(), ["A/70/174 (2015)", "Wording", "A/65/201 (2010)", "A/68/98 (2013)"]);
/// # Ok::<(), gge_core::compare::CompareError>(())
/// ```
pub fn wide_counterparts(found: &Counterparts<'_>) -> Table {
    let head = [named(found.report), "Wording".to_owned()];
    let caveats = caveats(&found.caveats);
    let caption = format!(
        "{} and its nearest counterparts. Words that stand in no other report are marked.{caveats}",
        found.report.symbol
    );
    let mut table = Table::new(caption, head.into_iter().chain(found.others.iter().map(|other| named(other))));
    for row in &found.provisions {
        let text = match &row.novelty {
            Some(novelty) => Content::new([marked(novelty)]),
            None => row.provision.text().unwrap_or_default().into(),
        };
        let cells = found.others.iter().map(|other| row.in_report(other.symbol.as_str()).map(counterpart));
        let cells = cells.map(|cell| Content::from(cell.unwrap_or_default()));
        let place = row.provision.id.place();
        table.push([Content::from(place), text].into_iter().chain(cells));
    }
    table
}

/// Makes a table of counterparts for programs: a row for each provision and each other report.
///
/// The columns: the address of the provision; its text; the share of its words that no other report has (0.00 to 1.00), and
/// these words, separated by `; `; the symbol of the other report; the nearest places in it, separated by `; `; the common
/// ground, the relation of the earlier wording to the later one, the act, their basis and the likeness. What follows the
/// symbol is empty where the report has no counterpart.
///
/// ```
/// use gge_core::{Record, compare::counterparts, export};
///
/// let record = Record::builtin();
/// let found = counterparts(record, record.report("A/70/174").unwrap())?;
/// let table = export::long_counterparts(&found);
/// assert_eq!(table.rows().len(), found.provisions.len() * found.others.len());
/// assert!(table.csv().starts_with("provision,text,new_share,new,report,places,link,relation,act,basis,score\r\n"));
/// # Ok::<(), gge_core::compare::CompareError>(())
/// ```
pub fn long_counterparts(found: &Counterparts<'_>) -> Table {
    let head =
        ["provision", "text", "new_share", "new", "report", "places", "link", "relation", "act", "basis", "score"];
    let mut table = Table::new(found.report.symbol.as_str(), head.map(str::to_owned));
    for row in &found.provisions {
        for other in &found.others {
            let best = row.in_report(other.symbol.as_str());
            let of_best = |tell: &dyn Fn(&Counterpart<'_>) -> String| best.map(tell).unwrap_or_default().into();
            table.push([
                row.provision.id.as_str().into(),
                row.provision.text().unwrap_or_default().into(),
                row.novelty.as_ref().map(|it| format!("{:.2}", it.new_share)).unwrap_or_default().into(),
                new_words(row.novelty.as_slice()).into(),
                other.symbol.as_str().into(),
                of_best(&|it| listed(it.places())),
                of_best(&|it| it.alignment.link.to_string()),
                of_best(&|it| it.alignment.relation.to_string()),
                of_best(&|it| it.alignment.act.to_string()),
                of_best(&|it| it.alignment.basis.to_string()),
                of_best(&|it| format!("{:.2}", it.alignment.redline().containment().score())),
            ]);
        }
    }
    table
}

/// A report as the head of a column.
fn named(report: &Report) -> String {
    format!("{} ({})", report.symbol, report.year())
}

fn caveats(caveats: &[String]) -> String {
    caveats.iter().map(|caveat| format!(" {caveat}.")).collect()
}

fn listed(places: &[Place]) -> String {
    places.iter().map(Place::as_str).collect::<Vec<_>>().join("; ")
}

/// The wording of a stage, with its new words marked; a line for each place.
fn wording(stage: &Stage<'_>) -> Content {
    let line = |place: &Place| {
        let novelty = stage.novelty.iter().find(|it| it.place == *place);
        let text =
            stage.text.places.iter().find(|(of, _)| of == place).map(|(_, range)| &stage.text.text[range.clone()]);
        novelty.map_or_else(|| vec![Span::plain(text.unwrap_or_default().to_owned())], marked)
    };
    Content::new(stage.places.iter().map(line))
}

fn change(change: &StageChange<'_>) -> String {
    let idea = if change.link == LinkKind::Idea { "idea, " } else { "" };
    format!("{idea}{} since {}, {}", change.act, change.since.symbol, change.relation)
}

fn counterpart(counterpart: &Counterpart<'_>) -> String {
    let it = &counterpart.alignment;
    let idea = if it.link == LinkKind::Idea { "idea, " } else { "" };
    let score = it.redline().containment().score();
    format!("{}: {idea}{}, {score:.2}", listed(counterpart.places()), it.relation)
}

/// The new words, phrase by phrase.
fn new_words(novelty: &[Novelty<'_>]) -> String {
    novelty.iter().flat_map(Novelty::new_words).collect::<Vec<_>>().join("; ")
}

/// The places where the other words first stood, each once.
fn first_stood(novelty: &[Novelty<'_>]) -> String {
    let mut places: Vec<&Place> = Vec::new();
    for place in novelty.iter().flat_map(Novelty::first_occurrences) {
        if !places.contains(&place) {
            places.push(place);
        }
    }
    places.into_iter().map(Place::as_str).collect::<Vec<_>>().join("; ")
}
