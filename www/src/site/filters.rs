//! Filters of a table: where scripts run, a reader narrows it to some of its rows. It is whole without.

use maud::{Markup, html};

use super::parts::choice;

/// The script that narrows.
pub(crate) const SCRIPT: &str = "filters.js";

/// What can be chosen: its name, what it is called, and each token with its label. The rows that have the attribute `data-row`
/// carry the tokens in it, as `name:token`; parts of a row that are chosen one by one have them in `data-part`.
pub(crate) type Choice = (&'static str, &'static str, Vec<(String, String)>);

/// The form, and how much there is: `74 States`. `words` is what the words that one types stand in.
pub(crate) fn filters(all: &str, words: &str, choices: Vec<Choice>) -> Markup {
    html! {
        form.controls.only-scripted #filters autocomplete="off" aria-label="Filters" {
            @for (name, label, options) in choices { (choice(name, label, options)) }
            div.field { label for="by-words" { (words) } input #by-words name="words" type="search" spellcheck="false"; }
            div.buttons { button type="button" { "Show all" } }
        }
        p.shown #shown role="status" { (all) }
    }
}

/// The tokens of a vocabulary with their labels.
pub(crate) fn options<T: ToString, L: ToString>(all: impl IntoIterator<Item = (T, L)>) -> Vec<(String, String)> {
    all.into_iter().map(|(token, label)| (token.to_string(), label.to_string())).collect()
}

/// Tokens of one name, for a row or a part: `by:nato by:eu`.
pub(crate) fn tokens<T: ToString>(name: &str, tokens: impl IntoIterator<Item = T>) -> Markup {
    html! { @for token in tokens { (name) ":" (token.to_string()) " " } }
}
