//! How a source's wording departs from the official one.

use gge_core::compare::Drift;
use maud::{Markup, html};

use crate::site::links::Links;
use crate::site::names::{counted, sentence};
use crate::site::parts::{caveat, facts, joined};
use crate::site::words;

/// What was lost and gained, with the redline from the official wording to the source's.
pub(super) fn details(links: &Links<'_>, drift: &Drift<'_>) -> Markup {
    let left_out = drift.left_out.iter().map(|at| html! { a href=(links.address(at)) { (at.citation()) } });
    html! {
        p.quiet { (counted(drift.words_lost, "word")) " of the report’s left out, " (drift.words_added) " of the source’s added." }
        (facts([
            ("Modal verb", joined(drift.modality.iter().map(words::modality), "; ")),
            ("Qualifiers lost", joined(drift.qualifiers_lost.iter().map(|lost| format!("“{}”", lost.words)), ", ")),
            ("Qualifiers gained", joined(drift.qualifiers_gained.iter().map(|gained| format!("“{}”", gained.words)), ", ")),
            ("Sentences left out", joined(left_out, ", ")),
        ]))
        p.words { (words::redline(drift.redline())) }
        @if let Some(limit) = drift.caveat() { (caveat(sentence(&limit))) }
    }
}
