//! The parts that pages are made of.

use maud::{Markup, Render, html};

/// A section with its heading, which links can lead to.
pub(crate) fn section(id: &str, heading: impl Render, content: impl Render) -> Markup {
    html! {
        section id=(id) { h2 { (heading) } (content) }
    }
}

/// Something to know before one relies on what stands there.
pub(crate) fn caveat(content: impl Render) -> Markup {
    html! {
        div.note.caveat { p { (content) } }
    }
}

/// Caveats, each once.
pub(crate) fn caveats<T: Render>(caveats: impl IntoIterator<Item = T>) -> Markup {
    let caveats: Vec<T> = caveats.into_iter().collect();
    html! {
        @if !caveats.is_empty() {
            div.note.caveat { ul { @for caveat in &caveats { li { (caveat) } } } }
        }
    }
}

/// Terms with what they are. Those without details are left out.
pub(crate) fn facts(rows: impl IntoIterator<Item = (&'static str, Markup)>) -> Markup {
    html! {
        dl.facts {
            @for (term, details) in rows {
                @if !details.0.is_empty() { div { dt { (term) } dd { (details) } } }
            }
        }
    }
}

/// A table that scrolls within its own frame where it is too wide; the frame can be scrolled by keyboard.
pub(crate) fn table(caption: &str, heads: &[&str], rows: impl Render) -> Markup {
    html! {
        div.frame role="region" aria-label=(caption) tabindex="0" {
            table {
                caption { (caption) }
                thead { tr { @for head in heads { th scope="col" { (head) } } } }
                tbody { (rows) }
            }
        }
    }
}

/// A button that copies a text. It shows only where scripts run.
pub(crate) fn copy(label: &str, text: &str) -> Markup {
    html! {
        button.only-scripted type="button" data-copy=(text) { (label) }
    }
}

/// A button that copies the link to a part of the page.
pub(crate) fn copy_link(anchor: &str, whose: &str) -> Markup {
    html! {
        button.plain.only-scripted type="button" data-copy-link={ "#" (anchor) } { "Copy the link" span.unseen { " to " (whose) } }
    }
}

/// A list to choose from, or to choose nothing: tokens with their labels.
pub(crate) fn choice<T: Render, L: Render>(
    name: &str,
    label: &str,
    options: impl IntoIterator<Item = (T, L)>,
) -> Markup {
    html! {
        @let by = format!("by-{name}");
        div.field.only-scripted { label for=(by) { (label) } select id=(by) name=(name) { option value="" { "any" } @for (value, label) in options { option value=(value) { (label) } } } }
    }
}

/// A list within a sentence.
pub(crate) fn joined<T: Render>(items: impl IntoIterator<Item = T>, between: &str) -> Markup {
    html! {
        @for (index, item) in items.into_iter().enumerate() {
            @if index > 0 { (between) }
            (item)
        }
    }
}

/// A page of parts, each with its id and its heading: those that have something to tell, and what leads to them. What
/// stands before and behind them has no heading.
pub(crate) fn leaf<S: AsRef<str>>(
    class: &str,
    head: &Markup,
    before: &Markup,
    parts: &[(S, S, Markup)],
    behind: &Markup,
) -> Markup {
    let told = parts.iter().filter(|(_, _, content)| !content.0.is_empty());
    let parts: Vec<(&str, &str, &Markup)> =
        told.map(|(id, name, content)| (id.as_ref(), name.as_ref(), content)).collect();
    let headings: Vec<(&str, &str)> = parts.iter().map(|(id, name, _)| (*id, *name)).collect();
    html! {
        div class=(class) {
            header.head { (head) }
            (contents(&headings))
            div.body { (before) @for (id, heading, content) in &parts { (section(id, heading, content)) } (behind) }
        }
    }
}

/// The parts of a page, to go to.
pub(crate) fn contents(sections: &[(&str, &str)]) -> Markup {
    html! {
        nav.contents aria-label="On this page" {
            p aria-hidden="true" { "On this page" }
            ul { @for (id, heading) in sections { li { a href={ "#" (id) } { (heading) } } } }
        }
    }
}
