//! Where the sources disagree, with what each of them says.

use gge_core::model::{Conflict, Subject};
use maud::{Markup, html};

use crate::site::Site;
use crate::site::files::{csv, saved};
use crate::site::links::Links;
use crate::site::names::{counted, sentence};
use crate::site::page::Page;
use crate::site::parts::{contents, joined, section};
use crate::site::told;

pub(super) fn page(site: &Site<'_>) -> Page {
    let (record, links) = (site.record, &site.links("conflicts/"));
    // Each stands once, under the first thing that it is about.
    let mut under: Vec<(String, Vec<&Conflict>)> = Vec::new();
    let mut sorted: Vec<&Conflict> = Vec::new();
    for disputed in record.disputed() {
        for conflict in disputed.conflicts {
            if !sorted.iter().any(|it| it.id == conflict.id) {
                sorted.push(conflict);
                let heading = heading(&disputed.subject);
                match under.iter_mut().find(|(other, _)| *other == heading) {
                    Some((_, list)) => list.push(conflict),
                    None => under.push((heading, vec![conflict])),
                }
            }
        }
    }
    let headings: Vec<(String, &str)> = under.iter().map(|(heading, _)| (anchor(heading), heading.as_str())).collect();
    let headings: Vec<(&str, &str)> = headings.iter().map(|(id, heading)| (id.as_str(), *heading)).collect();
    let file = csv(
        "conflicts.csv",
        ["about", "field", "value", "source", "place", "note"],
        sorted.iter().flat_map(|it| {
            let about: Vec<String> = it.about.iter().map(ToString::to_string).collect();
            it.values.iter().flat_map(|statement| statement.sources.iter().map(move |at| (statement, at))).map(
                move |(statement, at)| {
                    let place = at.place.as_deref().unwrap_or_default().to_owned();
                    vec![
                        about.join("; "),
                        it.field.to_string(),
                        statement.value.to_string(),
                        at.source.to_string(),
                        place,
                        it.note.to_string(),
                    ]
                },
            )
        }),
    );
    let main = html! {
        div.leaf.tells {
            header.head {
                h1 { "Where sources disagree" }
                p.lede { (counted(sorted.len(), "disagreement")) " of the sources that this record rests on: on words, dates, numbers and names. Every value stands with who has it; nothing is picked here." }
            }
            (contents(&headings))
            div.body {
                @for (heading, list) in &under {
                    (section(&anchor(heading), heading, html! { @for conflict in list { (shown(site, links, conflict)) } }))
                }
                (saved(&[("disagreements (CSV)", &file)]))
            }
        }
    };
    let about = "Where sources on the UN Groups of Governmental Experts and their reports disagree, with what each of them says and where.";
    Page::new("conflicts/", "Where sources disagree", about, main, record.conflicts()).files([file])
}

/// What a thing that is disputed is sorted under: its report or Group, or what sort of thing it is.
fn heading(subject: &Subject) -> String {
    match subject {
        Subject::Provision(address) => format!("The wording of {}", address.symbol()),
        Subject::Report(symbol) => format!("The document {symbol}"),
        Subject::Group(_) => "The Groups".to_owned(),
        Subject::Rendering(_) => "What sources word in their own way".to_owned(),
        Subject::Uptake(_) => "Uptake by others".to_owned(),
        Subject::Process(_) => "What came after 2017".to_owned(),
        _ => "The sources themselves".to_owned(),
    }
}

fn anchor(heading: &str) -> String {
    heading
        .to_lowercase()
        .split(|it: char| !it.is_ascii_alphanumeric())
        .filter(|it| !it.is_empty())
        .collect::<Vec<_>>()
        .join("-")
}

fn shown(site: &Site<'_>, links: &Links<'_>, conflict: &Conflict) -> Markup {
    let one = |it: &Subject| html! { a href=(links.subject(it)) { (told::called(site.record, it)) } };
    html! {
        article id=(conflict.id) {
            h3 { (sentence(&conflict.field).trim_end_matches('.')) ": " (joined(conflict.about.iter().map(one), ", ")) }
            (told::sides(links, conflict))
        }
    }
}

#[cfg(test)]
mod tests {
    use gge_core::Record;

    use crate::site::Site;
    use crate::site::links::Links;

    #[test]
    fn every_conflict_stands_once() {
        let record = Record::builtin();
        let html = super::page(&Site::new(record)).html(&Links::new(record, "conflicts/"), None);
        for conflict in record.conflicts() {
            assert_eq!(html.matches(&format!("article id=\"{}\"", conflict.id)).count(), 1, "{}", conflict.id);
        }
    }
}
