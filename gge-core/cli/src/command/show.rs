//! The official words of a place, or a whole report to read through.

use std::io::{self, Write};

use clap::Args;
use gge_core::model::{Annotation, Author, Coverage, Fidelity, SourceId};
use gge_core::{Address, Found, Provision, Record, Rendering, Report, Target, Wording};
use serde::Serialize;

use crate::output::{self, Failure, Output};
use crate::page::{self, Page, QUIET, TITLE};

/// Show the official words of a place, with their source; or a report, to read through.
///
/// Example: gge show "norm (f)"
#[derive(Args)]
pub(crate) struct Arguments {
    /// A report, a paragraph, an item, a sentence or a rendering, as people write it: `A/68/98`, `2015`, `norm (f)`,
    /// `A/70/174, para. 28 (e)`, `2013 para 23:2`.
    place: String,
    #[command(flatten)]
    output: Output,
}

pub(crate) fn run(arguments: &Arguments, record: &Record) -> Result<(), Failure> {
    let shown = Shown::of(record, record.resolve(&arguments.place)?);
    if arguments.output.is_json() { output::json(&shown) } else { Ok(shown.print(&mut Page::new())?) }
}

/// A place with what it says, and what stands under it.
#[derive(Serialize)]
#[cfg_attr(any(test, feature = "schemars"), derive(schemars::JsonSchema))]
pub(crate) struct Shown<'r> {
    #[serde(flatten)]
    found: Found<'r>,
    /// The address of the document of the United Nations.
    url: Option<String>,
    /// The source that the words are taken from.
    source: Option<&'r SourceId>,
    /// How near they are to the official ones.
    fidelity: Option<Fidelity>,
    /// Of a report, its provisions; of a provision, its items.
    provisions: Vec<Found<'r>>,
    /// The words of secondary sources for it that a layer brought. Left out where there are none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    renderings: Vec<&'r Rendering>,
    /// The annotations of it, of a part of it, or of the paragraph that it is an item of. Left out where there are none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    annotations: Vec<&'r Annotation>,
    #[serde(skip)]
    report: Option<&'r Report>,
}

impl<'r> Shown<'r> {
    pub(crate) fn of(record: &'r Record, found: Found<'r>) -> Self {
        let (report, under): (_, Vec<&Provision>) = match found {
            Found::Report(report) => {
                (Some(report), record.provisions().filter(|it| it.id.symbol() == report.symbol.as_str()).collect())
            }
            Found::Provision(provision) => {
                (record.report(provision.id.symbol()), record.items(&provision.id).collect())
            }
            Found::Sentence(provision, _) => (record.report(provision.id.symbol()), Vec::new()),
            Found::Rendering(rendering) => (record.report(rendering.report.as_str()), Vec::new()),
            _ => (None, Vec::new()),
        };
        let wording = found.provision().and_then(|it| it.wording.as_ref());
        let (source, fidelity) = match found {
            Found::Rendering(rendering) => (Some(&rendering.source), None),
            _ => (wording.map(Wording::source), wording.map(Wording::fidelity)),
        };
        let target = match found {
            Found::Report(report) => Some(Target::Report(report.symbol.clone())),
            Found::Rendering(_) => None,
            _ => found.address().map(Target::Provision),
        };
        Self {
            renderings: found.address().map_or_else(Vec::new, |address| renderings_of_layers(record, &address)),
            annotations: target.map_or_else(Vec::new, |target| record.annotations_about(&target).collect()),
            found,
            url: report.map(Report::url),
            source,
            fidelity,
            provisions: under.into_iter().map(Found::Provision).collect(),
            report,
        }
    }

    fn print(&self, page: &mut Page) -> io::Result<()> {
        match self.found {
            Found::Report(report) => self.print_report(page, report),
            _ => self.print_place(page),
        }
    }

    fn print_place(&self, page: &mut Page) -> io::Result<()> {
        let citation = self.found.address().map_or_else(|| self.found.to_string(), |it| it.citation());
        writeln!(page.out, "{TITLE}{citation}{TITLE:#}\n")?;
        match self.found.text() {
            Some(text) => page.paragraph(text, "  ", "  ")?,
            None => page.paragraph("The record has the items of this paragraph, not its own words.", "  ", "  ")?,
        }
        self.print_under(page)?;
        writeln!(page.out)?;
        if let Some(fidelity) = self.fidelity.filter(|it| *it != Fidelity::Verbatim) {
            page.paragraph(&format!("{QUIET}not the official wording to the letter: {fidelity}{QUIET:#}"), "", "")?;
        }
        if let Some(source) = self.source {
            page.paragraph(&format!("{QUIET}words from {source}{QUIET:#}"), "", "")?;
        }
        self.print_url(page)?;
        self.print_layers(page)
    }

    /// Prints what layers say of the place.
    fn print_layers(&self, page: &mut Page) -> io::Result<()> {
        for rendering in &self.renderings {
            let fidelity = rendering.fidelity.map_or(String::new(), |it| format!(" ({it})"));
            let line = format!("{TITLE}{}{TITLE:#}{fidelity}  {}", rendering.id, rendering.text);
            writeln!(page.out)?;
            page.paragraph(&line, "", "  ")?;
        }
        for annotation in &self.annotations {
            let by = annotation.author.as_ref().map(|author| format!("by {author}, "));
            let sources = page::sources(&annotation.sources);
            let head =
                format!("{TITLE}{}{TITLE:#} {QUIET}{}{sources}{QUIET:#}", annotation.kind, by.unwrap_or_default());
            writeln!(page.out)?;
            page.paragraph(&head, "", "  ")?;
            if !annotation.text.is_empty() {
                page.paragraph(&annotation.text, "  ", "  ")?;
            }
            for (question, answer) in annotation.answers.iter() {
                page.paragraph(&format!("{question}? {}: {}", answer.answer, answer.reason), "  ", "    ")?;
            }
        }
        Ok(())
    }

    fn print_report(&self, page: &mut Page, report: &Report) -> io::Result<()> {
        let title = report.title.as_ref().map(|it| format!(": {it}")).unwrap_or_default();
        page.paragraph(&format!("{TITLE}{} ({}){TITLE:#}{title}", report.symbol, report.year()), "", "  ")?;
        let author = match &report.author {
            Author::Group(years) => format!("the Group of Governmental Experts of {years}"),
            author => author.to_string(),
        };
        let held = match report.coverage {
            Coverage::Whole => "held whole",
            Coverage::Part => "held in part",
            _ => "only facts are held, no wording",
        };
        page.paragraph(&format!("{QUIET}by {author}; {held}{QUIET:#}"), "", "")?;
        let mut section = None;
        for provision in self.provisions.iter().filter_map(Found::provision) {
            if section != Some(&provision.section) {
                section = Some(&provision.section);
                let heading = report.section(&provision.section).map_or("", |it| &it.heading);
                writeln!(page.out, "\n{TITLE}{heading}{TITLE:#}")?;
            }
            print_item(page, provision, 0)?;
        }
        writeln!(page.out)?;
        self.print_url(page)?;
        self.print_layers(page)
    }

    /// Prints the items of a paragraph, each under its own label.
    fn print_under(&self, page: &mut Page) -> io::Result<()> {
        self.provisions.iter().filter_map(Found::provision).try_for_each(|it| print_item(page, it, 2))
    }

    fn print_url(&self, page: &mut Page) -> io::Result<()> {
        self.report.map_or(Ok(()), |report| writeln!(page.out, "{QUIET}{}{QUIET:#}", report.url()))
    }
}

/// Returns the renderings of a place that the built-in record has not.
fn renderings_of_layers<'r>(record: &'r Record, address: &Address) -> Vec<&'r Rendering> {
    let renders = |it: &&Rendering| it.renders.iter().any(|own| own.contains(address) || address.contains(own));
    record.renderings().filter(|it| Record::builtin().rendering(&it.id).is_none()).filter(renders).collect()
}

/// Prints a provision with the last part of its address before it.
fn print_item(page: &mut Page, provision: &Provision, indent: usize) -> io::Result<()> {
    let Some(text) = provision.text() else { return Ok(()) };
    let indent = " ".repeat(indent);
    writeln!(page.out)?;
    page.paragraph(&format!("{TITLE}{}{TITLE:#}  {text}", provision.id.place()), &indent, &format!("{indent}  "))
}
