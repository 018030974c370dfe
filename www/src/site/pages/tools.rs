//! What a reader brings: a text to check, words to search for, a text to lay beside a report.

use gge_core::quote::{CitationStatus, Format, Rule, Verdict};
use gge_core::record::ItemKind;
use gge_core::{Coverage, Kind, Provision, Report, Theme, model::Topic};
use maud::{Markup, html};
use serde_json::json;

use crate::site::Site;
use crate::site::links::{self, Links};
use crate::site::names::{Named, sentence};
use crate::site::page::{Menu, Page};
use crate::site::parts::{choice, table};
use crate::site::words::unpunctuated;

/// Checking a quotation or a whole text.
pub(super) fn check(site: &Site<'_>) -> Page {
    let description = "Is it the wording of the UN GGE reports, and does it stand where it is cited? Paste or drop a quotation or a whole \
        text: it is checked on your own device and sent to no one.";
    let rules: Vec<_> = Rule::ALL
        .iter()
        .map(|rule| json!({ "rule": rule, "level": rule.level(), "summary": rule.summary() }))
        .collect();
    let main = html! {
        h1 { "Check a quotation or a text" }
        p.lede {
            "Paste what somebody quotes from the reports, or a whole text that cites them: is it the wording of the reports, and does "
            "it stand where it is cited?"
        }
        (without_scripts("Texts are checked on your own device, which takes scripts from a web server; the command gge scan does the same. The wording itself is on the pages of the reports."))
        form.controls.tool.only-scripted #checker {
            div.field.whole { label for="text" { "Quotation or text" } textarea #text rows="7" spellcheck="false" autocomplete="off" aria-describedby="privacy" {} }
            (file_field())
            details.whole {
                summary { "More choices" }
                div.choices {
                    div.field { label for="as" { "Read it as" } select #as { option value="" { "what it looks like" } option value="quotation" { "one quotation" } option value="document" { "a whole text" } } }
                    div.field { label for="format" { "Format of a whole text" } select #format { @for format in Format::ALL { option value=(format) { (format_name(*format)) } } } }
                    div.field { label for="cited" { "Where it is said to stand (for one quotation)" } input #cited type="text" autocomplete="off" spellcheck="false" placeholder="A/70/174, para. 13 (f)"; }
                }
            }
            div.buttons.whole { button.main type="submit" { "Check" } button #clear type="button" hidden { "Clear" } button #link type="button" hidden { "Make a link" } }
            p #privacy .quiet.whole { "It stays on your device and is forgotten when you leave. A link, if you ask for one, holds the whole text. " kbd { "Ctrl" } " + " kbd { "Enter" } " checks." }
        }
        div #result {}
        div #examples .only-scripted { h2 { "Try one" } ul.examples { @for (label, text, cited) in examples(site) { li { button type="button" data-text=(text) data-cited=[cited] { (label) } q { (text) } } } } }
        h2 { "What is found" }
        p { "Words of a report in quotation marks, in a block quotation, or said to be the report’s, and citations in any of their usual forms. Errors are certain, warnings likely; a note is worth knowing." }
        (table("What a finding is called, and how much it matters", &["Finding", "Matters as", "What it means"], html! {
            @for rule in Rule::ALL { tr { th scope="row" data-token=(rule) { (rule_name(*rule)) } td { (rule.level()) } td { (rule.summary()) } } }
        }))
        (table("What one quotation may be", &["Verdict", "What it means"], html! {
            @for verdict in Verdict::ALL { tr { th scope="row" data-token=(verdict) { (verdict_name(*verdict)) } td { (sentence(verdict_meaning(*verdict))) } } }
        }))
        (table("How a citation may stand", &["Citation", "What it means"], html! {
            @for status in CitationStatus::ALL { tr { th scope="row" data-token=(status) { (status_name(*status)) } td { (sentence(status.description().split_once(": ").map_or(status.description(), |(_, meaning)| meaning))) } } }
        }))
    };
    Page::new("check/", "Check a quotation or a text", description, main, json!({ "rules": rules }))
        .menu(Menu::Check)
        .script("check.js")
}

/// What is said where scripts do not run, or not from here.
pub(super) fn without_scripts(text: &str) -> Markup {
    html! { div.note.caveat #unscripted { p { (text) } } }
}

/// Where a file is chosen or dropped.
pub(super) fn file_field() -> Markup {
    html! { div.field.whole { label for="file" { "Or a file: text, Markdown, HTML, Word (.docx). It may be dropped on the page." } input #file type="file" accept=".txt,.md,.markdown,.html,.htm,.docx,text/*"; p #read .quiet role="status" {} } }
}

fn format_name(format: Format) -> String {
    match format.as_str() {
        "plain" => "plain text",
        "markdown" => "Markdown",
        "html" => "HTML",
        "source" => "source code: its texts and comments",
        "data" => "JSON, YAML or TOML: its texts",
        "notebook" => "Jupyter notebook",
        other => other,
    }
    .to_owned()
}

fn rule_name(rule: Rule) -> &'static str {
    match rule {
        Rule::ChangedModal => "another modal verb",
        Rule::LostQualifier => "a qualifier is left out",
        Rule::CutShort => "the quotation stops before words that limit the sentence",
        Rule::UnmarkedOmission => "words are left out, and nothing shows it",
        Rule::ChangedWording => "other words than the report’s",
        Rule::JoinedProvisions => "several provisions quoted as one",
        Rule::WrongCitation => "the words stand elsewhere",
        Rule::ImpossibleCitation => "there is no such paragraph or report",
        Rule::ChangedParaphrase => "in other words that say more or less",
        Rule::OtherWords => "the place named says something else",
        Rule::Adapted => "near the wording, in the text’s own voice",
        Rule::Restated => "word for word, unmarked",
        Rule::Near => "near wording of the record",
        Rule::Paraphrase => "a provision in other words",
        other => other.as_str(),
    }
}

fn verdict_name(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Verbatim => "word for word",
        Verdict::Paraphrase => "in other words",
        Verdict::Unrecognized => "not recognized",
        other => other.as_str(),
    }
}

fn verdict_meaning(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Verbatim => "the whole wording, spelling and typography aside",
        Verdict::Excerpt => "one unbroken part of the wording",
        Verdict::Abridged => "words are left out inside, none added or moved",
        Verdict::Composite => "parts of several provisions that are not neighbours, put together as if they were one",
        Verdict::Altered => "words are added, replaced or moved",
        Verdict::Paraphrase => {
            "what the provision says, said differently; whether it means the same is for a reader to judge"
        }
        Verdict::Unrecognized => {
            "no quotation of the wording in the record. A quotation is recognized if at least five words, and about half of \
             what it says, stand so in one provision; phrases that everyone in the field uses are not enough. It may still \
             be right: not every paragraph is in the record"
        }
        other => other.as_str(),
    }
}

fn status_name(status: CitationStatus) -> &'static str {
    match status.as_str() {
        "held" => "names what is there",
        "not-held" => "not in the record",
        "ambiguous" => "may mean several places",
        "suspicious" => "looks like a slip",
        "impossible" => "names what does not exist",
        other => other,
    }
}

/// What to try: a label, a text, and where it is said to stand.
fn examples(site: &Site<'_>) -> Vec<(&'static str, String, Option<&'static str>)> {
    let text = |id: &str| site.record.get(id).and_then(|it| it.text()).map(unpunctuated).unwrap_or_default();
    let (territory, infrastructure) = (text("A/70/174#13(c)"), text("A/70/174#13(f)"));
    let start = infrastructure.split(" or otherwise").next().unwrap_or_default();
    let bent = territory.replace("should", "must");
    let abridged = start.replace("knowingly ", "").replace("contrary to its obligations under international law ", "");
    let law = text("A/68/98#20");
    vec![
        ("A right one, rightly cited", start.to_owned(), Some("A/70/174, para. 13 (f)")),
        ("“Must” for “should”", bent.clone(), None),
        ("The qualifiers are gone, and the citation is wrong", abridged, Some("A/70/174, para. 13 (e)")),
        (
            "A paragraph that quotes and cites",
            format!(
                "The Group agreed that “{bent}” (A/70/174, para. 13 (c)). It also said that “{law}” (A/68/98, para. 20); see further A/70/174, para. 13 (l)."
            ),
            None,
        ),
    ]
}

/// Searching, and everything there is.
pub(super) fn search(site: &Site<'_>) -> Page {
    let links = &site.links("search/");
    let record = site.record;
    let description = "Search the UN GGE reports, what others make of them, Groups, people, bodies and conflicts; or go through the \
        index of all there is.";
    let main = html! {
        h1 { "Search" }
        form.controls.tool #searcher method="get" action="./" {
            div.field.whole { label for="q" { "Words, a citation in any form, or both" } input #q name="q" type="search" autocomplete="off" spellcheck="false" placeholder="28c self-defence"; }
            (choice("only", "In", ItemKind::ALL.iter().map(|it| (it.as_str(), item_name(it.as_str())))))
            (choice("report", "Report", record.reports().iter().filter(|it| it.coverage != Coverage::None).map(|it| (it.symbol.as_str(), format!("{} ({})", it.symbol, it.year())))))
            (choice("kind", "Kind", Kind::ALL.iter().map(|it| (it.as_str(), it.name()))))
            (choice("theme", "Theme", Theme::ALL.iter().map(|it| (it.as_str(), it.name()))))
            (choice("topic", "Topic of a norm", Topic::ALL.iter().map(|it| (it.as_str(), it.name()))))
            div.buttons.whole { button.main type="submit" { "Search" } }
        }
        (without_scripts("Searching takes scripts from a web server. Everything that there is stands below."))
        div #result {}
        section #help .only-scripted {
            h2 { "What can be searched" }
            p { "Words count in all their forms, the last one as a beginning too; official wording comes first. A citation opens its paragraph." }
            ul.tries { @for query in ["28c self-defence", "hospital attack CERT", "who must not use proxies", "A/70/174, para. 13 (f)", "\"in a manner consistent with\"", "vulnerab kind:norm", "norm f"] { li { a href={ "./?q=" (encoded(query)) } { (query) } } } }
            p { code { "\"…\"" } " finds words that stand so, " code { "-word" } " leaves out what has the word, " code { "kind:norm" } ", " code { "report:2015" } ", " code { "theme:law" } " and " code { "only:provisions" } " filter as the lists above do." }
        }
        section #index { h2 { "Everything there is" } (index(site, links)) }
    };
    Page::new("search/", "Search", description, main, json!({ "reports": record.reports() })).script("search.js")
}

/// The part of the page on comparing where a text of the reader's own is laid beside a report.
pub(super) fn own(site: &Site<'_>) -> Markup {
    html! {
        div #own {
            (without_scripts("Comparing a text of your own takes scripts from a web server; the command gge compare does the same."))
            form.controls.tool.only-scripted #beside {
                div.field.whole { label for="own-text" { "A text of your own: a draft, a declaration, another report" } textarea #own-text rows="6" spellcheck="false" autocomplete="off" {} }
                (file_field())
                div.field { label for="own-report" { "Beside" } select #own-report { @for report in site.record.reports().iter().rev().filter(|it| it.coverage != Coverage::None) { option value=(report.symbol) { (report.symbol) " (" (report.year()) ")" } } } }
                div.buttons { button.main type="submit" { "Compare" } }
                p.quiet.whole { "It stays on your device. Paragraphs are found by their numbers, headings and blank lines; what is compared is wording, not duties." }
            }
            div #own-result {}
        }
    }
}

fn item_name(token: &str) -> &str {
    match token {
        "provisions" => "the reports",
        "renderings" => "what sources make of them",
        "uptake" => "what was done with them",
        other => other,
    }
}

fn index(site: &Site<'_>, links: &Links<'_>) -> Markup {
    let record = site.record;
    let of = |report: &Report| -> Vec<&Provision> { record.provisions().report(report.symbol.as_str()).collect() };
    let list = |heading: &str, all: Vec<(String, String)>| {
        html! { h3 { (heading) } ul.index { @for (path, label) in &all { li { a href=(links.to(path)) { (label) } } } } }
    };
    html! {
        (list("Reports", record.reports().iter().map(|it| (links::report(it.symbol.as_str()), format!("{} ({})", it.symbol, it.year()))).collect()))
        (list("Themes", Theme::ALL.iter().map(|it| (links::theme(*it), it.name().into_owned())).collect()))
        (list("Groups, and what came after", record.groups().iter().map(|it| (links::group(it.years.as_str()), format!("Group of {}", it.years)))
            .chain(record.processes().iter().map(|it| (links::group(it.id.as_str()), it.name.to_string()))).collect()))
        (list("Who took the reports up", record.bodies().iter().map(|it| (links::body(it.id.as_str()), it.name.to_string())).collect()))
        h3 { "What was done with them" } ul.index { @for entry in record.uptake() { li { a href=(links.uptake(entry)) data-id=(entry.id) { (entry.instrument) } } } }
        (list("Sources", record.sources().iter().map(|it| (links::source(it.id.as_str()), it.title.to_string())).collect()))
        @for report in record.reports() {
            @let provisions = of(report);
            @if !provisions.is_empty() {
                (list(&format!("Paragraphs of {}", report.symbol), provisions.iter().map(|it| {
                    let title = it.norm().map(|norm| format!(": {}", norm.title)).unwrap_or_default();
                    (links::provision(&it.id), links::label(&it.id) + &title)
                }).collect()))
            }
        }
    }
}

/// A query within an address.
fn encoded(query: &str) -> String {
    let safe = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    query.bytes().map(|byte| if safe(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

#[cfg(test)]
mod tests {
    use gge_core::Record;
    use gge_core::quote::{Verdict, check};

    use super::{encoded, examples};
    use crate::site::Site;

    #[test]
    fn the_examples_are_what_they_are_called() {
        let site = Site::new(Record::builtin());
        let verdict = |at: usize| {
            let (_, text, cited) = &examples(&site)[at];
            let check = check(site.record, text, *cited).unwrap();
            (check.verdict, check.citation.and_then(|it| it.fits))
        };
        assert_eq!(verdict(0), (Verdict::Excerpt, Some(true)));
        assert_eq!(verdict(1), (Verdict::Altered, None));
        assert_eq!(verdict(2), (Verdict::Abridged, Some(false)));
    }

    #[test]
    fn queries_are_encoded() {
        assert_eq!(encoded("\"a b\" -ü"), "%22a%20b%22%20-%C3%BC");
    }
}
