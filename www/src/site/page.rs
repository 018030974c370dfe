//! A page of the site, and what every page has around its content.

use gge_core::DATA_VERSION;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use serde::Serialize;
use serde_json::{Value, json};

use super::files::File;
use super::links::Links;

/// What scripts may do, and where they may load from: nothing but the site itself.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; \
    connect-src 'self'; worker-src 'self'; manifest-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'self'";

/// The entries of the menu, in its order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Menu {
    Norms,
    Reports,
    Compare,
    Check,
    Groups,
    Uptake,
}

impl Menu {
    const ALL: [Self; 6] = [Self::Norms, Self::Reports, Self::Compare, Self::Check, Self::Groups, Self::Uptake];

    /// The path and the label of the entry.
    const fn entry(self) -> (&'static str, &'static str) {
        match self {
            Self::Norms => ("", "The norms"),
            Self::Reports => ("themes/", "All reports"),
            Self::Compare => ("compare/", "Compare"),
            Self::Check => ("check/", "Check a text"),
            Self::Groups => ("groups/", "Groups"),
            Self::Uptake => ("uptake/", "Who took it up"),
        }
    }
}

/// A page that stands before or after another: its path and how it is called.
pub(crate) type Neighbour = (String, String);

/// A page of the site.
pub(crate) struct Page {
    /// Its path from the root: `A/70/174/13/f/`, empty for the first page.
    pub(crate) path: String,
    /// Its title, without the name of the site.
    title: String,
    /// What it is in one or two sentences, for those who see a link to it.
    description: String,
    main: Markup,
    menu: Option<Menu>,
    /// What it shows, as data: its `index.json`.
    data: Value,
    /// What it is, for machines that read schema.org.
    linked: Value,
    previous: Option<Neighbour>,
    next: Option<Neighbour>,
    /// The module that it needs besides those of every page: `check.js`.
    script: Option<&'static str>,
    /// What stands in its folder besides.
    pub(crate) files: Vec<File>,
    wide: bool,
    /// The page that it shows a part of, within another site: it has nothing around it.
    of: Option<String>,
}

impl Page {
    /// A page with its content and what it shows as data.
    pub(crate) fn new(
        path: impl Into<String>,
        title: impl Into<String>,
        description: impl Into<String>,
        main: Markup,
        data: impl Serialize,
    ) -> Self {
        let (title, description) = (title.into(), description.into());
        let data = serde_json::to_value(data).expect("what the library gives is JSON");
        Self {
            linked: json!({ "@type": "WebPage", "name": title, "description": description }),
            path: path.into(),
            title,
            description,
            main,
            menu: None,
            data,
            previous: None,
            next: None,
            script: None,
            files: Vec::new(),
            wide: false,
            of: None,
        }
    }

    /// Marks the entry of the menu that it belongs to.
    pub(crate) fn menu(self, menu: Menu) -> Self {
        Self { menu: Some(menu), ..self }
    }

    /// Says what it is in terms of schema.org.
    pub(crate) fn linked(self, linked: Value) -> Self {
        Self { linked, ..self }
    }

    /// Puts it between two others.
    pub(crate) fn between(self, previous: Option<Neighbour>, next: Option<Neighbour>) -> Self {
        Self { previous, next, ..self }
    }

    /// Adds a module that makes it do more.
    pub(crate) fn script(self, script: &'static str) -> Self {
        Self { script: Some(script), ..self }
    }

    /// Puts files beside it.
    pub(crate) fn files(mut self, files: impl IntoIterator<Item = File>) -> Self {
        self.files.extend(files);
        self
    }

    /// Lets it be as wide as the window.
    pub(crate) fn wide(self) -> Self {
        Self { wide: true, ..self }
    }

    /// Makes it a part of another page, shown without what stands around pages.
    pub(crate) fn of(self, page: impl Into<String>) -> Self {
        Self { of: Some(page.into()), ..self }
    }

    /// Whether it is a page to be found, and no part of another.
    pub(crate) const fn is_whole(&self) -> bool {
        self.of.is_none()
    }

    /// The whole page as HTML. `base` is the address of the site, if it is known, and ends in `/`.
    pub(crate) fn html(&self, links: &Links<'_>, base: Option<&str>) -> String {
        let title = if self.path.is_empty() { self.title.clone() } else { format!("{} · gge", self.title) };
        let canonical = base.map(|base| format!("{base}{}", self.of.as_ref().unwrap_or(&self.path)));
        let page = html! {
            (DOCTYPE)
            html lang="en" {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta http-equiv="Content-Security-Policy" content=(POLICY);
                    meta name="referrer" content="no-referrer";
                    @if !self.is_whole() { meta name="robots" content="noindex"; }
                    meta name="color-scheme" content="light dark";
                    title { (title) }
                    meta name="description" content=(self.description);
                    @if let Some(canonical) = &canonical {
                        link rel="canonical" href=(canonical);
                        meta property="og:title" content=(self.title);
                        meta property="og:description" content=(self.description);
                        meta property="og:type" content="article";
                        meta property="og:url" content=(canonical);
                        meta property="og:site_name" content="gge";
                    }
                    link rel="icon" href=(links.to("icon.svg")) type="image/svg+xml";
                    link rel="stylesheet" href=(links.to("site.css"));
                    link rel="alternate" type="application/json" href="index.json" title="The same as data";
                    script src=(links.to("script/theme.js")) {}
                    link rel="manifest" href=(links.to("site.webmanifest"));
                    script defer src=(links.to("script/page.js")) {}
                    @if let Some(script) = self.script { script type="module" src=(links.to(&format!("script/{script}"))) {} }
                    (linked_data(&self.linked, canonical.as_deref()))
                }
                body {
                    @if self.is_whole() { (self.header(links)) }
                    main id="main" tabindex="-1" class=[self.wide.then_some("wide")] {
                        (self.main)
                        (self.neighbours(links))
                    }
                    div.unseen role="status" aria-live="polite" id="announcements" {}
                    @if self.is_whole() { (self.footer(links)) }
                }
            }
        };
        page.into_string()
    }

    /// The data of the page, as JSON.
    pub(crate) fn json(&self) -> String {
        serde_json::to_string(&self.data).expect("it is JSON already") + "\n"
    }

    fn header(&self, links: &Links<'_>) -> Markup {
        html! {
            a.skip href="#main" { "Skip to the content" }
            header.top {
                a.mark href=(links.to("")) { b { "gge" } " " span { "the UN cyber norms, word for word" } }
                form.search role="search" action=(links.to("search/")) method="get" {
                    label.unseen for="search" { "Search the reports" }
                    input id="search" name="q" type="search" autocomplete="off" spellcheck="false" placeholder="Search: norm (f), self-defence";
                    button type="submit" { "Search" }
                }
                button.plain.only-scripted type="button" id="theme" { "Colours: as the system" }
                nav aria-label="Main" {
                    ul {
                        @for entry in Menu::ALL {
                            @let (path, label) = entry.entry();
                            @let current = if self.menu == Some(entry) { Some(if self.path == path { "page" } else { "true" }) } else { None };
                            li { a href=(links.to(path)) aria-current=[current] { (label) } }
                        }
                    }
                }
            }
        }
    }

    fn neighbours(&self, links: &Links<'_>) -> Markup {
        html! {
            @if self.previous.is_some() || self.next.is_some() {
                nav.beside aria-label="Before and after" {
                    @if let Some((path, label)) = &self.previous { a rel="prev" href=(links.to(path)) { "← " (label) } }
                    @if let Some((path, label)) = &self.next { a rel="next" href=(links.to(path)) { (label) " →" } }
                }
            }
        }
    }

    fn footer(&self, links: &Links<'_>) -> Markup {
        let about = |anchor: &str| links.to(&format!("about/#{anchor}"));
        html! {
            footer.bottom {
                p {
                    "The words of the reports are set in " span.official { "this type" } "; where they are not held word for word, a label "
                    "says so. Words of other sources are named where they stand; everything else is ours. The site compares wording: it "
                    "interprets no law."
                }
                p {
                    a href=(about("report-an-error")) data-report=(self.path) { "Report an error" } "\u{a0}· "
                    a href=(links.to("about/")) { "About" } "\u{a0}· "
                    a href=(links.to("timeline/")) { "Timeline" } "\u{a0}· "
                    a href=(links.to("conflicts/")) { "Where sources disagree" } "\u{a0}· "
                    a href=(links.to("sources/")) { "Sources" } "\u{a0}· "
                    a href=(links.to("handout/")) { "Handout" } "\u{a0}· "
                    a href=(about("licence")) { "Whose words these are" } "\u{a0}· "
                    a href="index.json" { "This page as data" }
                }
                p {
                    span data-version { "Data " (DATA_VERSION) ", last changed " (super::changed()) "." } " The site asks no other host for anything."
                    span data-offline hidden { " It is kept on this device: it can be read without a connection." }
                }
            }
        }
    }
}

fn linked_data(linked: &Value, canonical: Option<&str>) -> Markup {
    let mut whole = json!({ "@context": "https://schema.org" });
    for (key, value) in linked.as_object().into_iter().flatten() {
        whole[key] = value.clone();
    }
    if let Some(canonical) = canonical {
        whole["url"] = canonical.into();
    }
    // A `<` could end the script.
    let text = whole.to_string().replace('<', "\\u003c");
    html! { script type="application/ld+json" { (PreEscaped(text)) } }
}
