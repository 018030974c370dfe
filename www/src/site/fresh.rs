//! What is new, and what leads to what is not: one answer for all pages.

use std::cmp::Reverse;

use gge_core::compare::Alignment;
use gge_core::model::LinkKind;
use gge_core::{Coverage, Place, Provision, Record, Report, Theme};
use maud::{Markup, html};

use super::links::{self, Links};
use super::names::{Named, counted, sentence, spelled};
use super::parts::joined;

/// What the site calls new, in words. Every page that counts what is new says so.
pub(crate) fn meaning_of_new() -> Markup {
    html! {
        details.lead {
            summary.quiet { "What “new” counts" }
            p.quiet { "Paragraphs and items, each once. One is new if nothing that is held of the earlier reports has its wording or its idea, by the links "
            "that editors made and by comparing all words. One that is not new may still be worded quite differently." }
        }
    }
}

/// The paragraphs and items that are new, counted and named, as a sentence.
pub(crate) fn tally(
    links: &Links<'_>,
    report: &Report,
    theme: Option<Theme>,
    all: usize,
    new: &[&Provision],
    against: &str,
) -> Markup {
    let held = if report.coverage == Coverage::Whole { "" } else { " that are held" };
    let named =
        new.iter().map(|it| html! { a href=(links.address(&it.id)) { (links::label(&it.id).trim_start_matches("para. ").replace(' ', "\u{a0}")) } });
    html! {
        @if let Some(theme) = theme { (theme.name()) ", " (report.year()) ": " }
        (spelled_or_none(new.len())) " of the " (counted(all, "paragraph")) " and items" (held) " of " (report.symbol)
        @if new.len() == 1 { " is new" } @else { " are new" } " against " (against)
        @if !new.is_empty() { ": " (joined(named, ", ")) } "."
    }
}

/// A count that begins a sentence.
pub(crate) fn spelled_or_none(count: usize) -> String {
    if count == 0 { "None".to_owned() } else { sentence(&spelled(count)).trim_end_matches('.').to_owned() }
}

/// The numbered paragraphs of a report that have text, of one theme or of all.
pub(crate) fn counted_provisions<'r>(record: &'r Record, report: &Report, theme: Option<Theme>) -> Vec<&'r Provision> {
    let of =
        record.provisions().report(report.symbol.as_str()).filter(|it| it.id.is_numbered() && it.wording.is_some());
    of.filter(|it| theme.is_none_or(|theme| it.themes.contains(&theme))).collect()
}

/// The best first: wording before ideas, numbered paragraphs before the summary that repeats them, much in common
/// before little.
pub(crate) fn ranked<'a, 'r>(alignments: impl Iterator<Item = &'a Alignment<'r>>) -> Vec<&'a Alignment<'r>> {
    let mut all: Vec<_> = alignments.collect();
    all.sort_by_cached_key(|it| {
        let shared = it.redline().containment();
        let is_numbered = it.earlier.iter().any(|place| matches!(place, Place::Provision(id) if id.is_numbered()));
        Reverse((
            it.link == LinkKind::Wording,
            is_numbered,
            per_mille(shared.of_earlier.min(shared.of_later)),
            per_mille(shared.of_later),
        ))
    });
    all
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is from 0 to 1000")]
fn per_mille(share: f64) -> u16 {
    (share * 1000.0) as u16
}

#[cfg(test)]
mod tests {
    use gge_core::{Place, Record, Theme};

    use super::{counted_provisions, ranked};
    use crate::site::Site;

    #[test]
    fn what_is_new_in_law_is_one_answer() {
        let record = Record::builtin();
        let site = Site::new(record);
        let later = record.report_of_year(2015).unwrap();
        let law = counted_provisions(record, later, Some(Theme::Law));
        let new: Vec<_> = law.iter().filter(|it| site.is_new(it) == Some(true)).map(|it| it.id.as_str()).collect();
        assert_eq!((law.len(), new), (10, vec!["A/70/174#28(d)"]));
        let compared = site.comparisons.iter().find(|it| it.earlier.year() == 2013 && it.later.year() == 2015).unwrap();
        let compared = compared.clone().only(Theme::Law);
        assert_eq!(compared.new.iter().map(|it| it.id.as_str()).collect::<Vec<_>>(), ["A/70/174#28(d)"]);
    }

    #[test]
    fn the_best_ancestor_leads() {
        let site = Site::new(Record::builtin());
        let best = |place: &str| {
            let place: Place = place.parse().unwrap();
            ranked(site.counterparts(&place)).first().map(|it| it.earlier[0].to_string())
        };
        assert_eq!(best("A/70/174#13(c)").as_deref(), Some("A/68/98#23:3"));
        assert_eq!(best("A/70/174#28(e)").as_deref(), Some("A/68/98#23:2"));
        assert_eq!(best("A/70/174#15").as_deref(), Some("A/65/201#16:2"));
        assert_eq!(best("A/70/174#13(f)"), None);
    }
}
