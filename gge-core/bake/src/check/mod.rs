//! The named checks. All of them run, and all that they find is reported together.

mod later;
mod reference;
mod syntax;
mod text;
mod uptake;

use std::collections::{BTreeMap, BTreeSet};

use crate::{Data, Problem, schema};

type Check = fn(&Context<'_>, &mut Report<'_>);

/// The table of checks: a name and what runs under it.
const CHECKS: &[(&str, Check)] = &[
    ("token", syntax::tokens),
    ("syntax", syntax::names),
    ("unique", syntax::unique),
    ("order", syntax::order),
    ("shape", syntax::shape),
    ("space", text::space),
    ("sentence", text::sentences),
    ("words", text::words),
    ("shared", text::shared),
    ("shared-wording", text::shared_wording),
    ("abbreviation", text::abbreviations),
    ("concept", text::concepts),
    ("source", reference::sources),
    ("confidence", reference::confidence),
    ("reference", reference::references),
    ("coverage", reference::coverage),
    ("link", reference::links),
    ("group", reference::groups),
    ("uptake", uptake::uptake),
    ("target", uptake::targets),
    ("place", uptake::places),
    ("organ", later::organs),
    ("process", later::processes),
];

/// Runs every check over the data: all problems, sorted by file and item.
pub fn check(data: &Data) -> Vec<Problem> {
    let context = Context::new(data);
    let mut problems = Vec::new();
    for (name, run) in CHECKS {
        run(&context, &mut Report { check: name, problems: &mut problems });
    }
    problems.sort_by(|a, b| (&a.file, &a.item, a.check).cmp(&(&b.file, &b.item, b.check)));
    problems
}

/// Where a check puts what it finds.
struct Report<'a> {
    check: &'static str,
    problems: &'a mut Vec<Problem>,
}

impl Report<'_> {
    fn add(&mut self, file: &str, item: &str, message: impl Into<String>) {
        self.problems.push(Problem {
            check: self.check,
            file: file.to_owned(),
            item: item.to_owned(),
            message: message.into(),
        });
    }
}

/// The data with what several checks look up.
struct Context<'a> {
    data: &'a Data,
    /// Provisions by address.
    provisions: BTreeMap<String, &'a schema::Provision>,
    /// Renderings by id, with the report that they speak of.
    renderings: BTreeMap<String, (&'a schema::Line, &'a str)>,
    sources: BTreeSet<&'a str>,
    reports: BTreeMap<&'a str, &'a schema::Report>,
}

impl<'a> Context<'a> {
    fn new(data: &'a Data) -> Self {
        let provisions = data.reports.iter().flat_map(|(_, report)| {
            report.provision.iter().map(move |provision| (format!("{}#{}", report.symbol, provision.at), provision))
        });
        let renderings = data.renderings.iter().flat_map(|(_, file)| {
            file.part.iter().flat_map(move |part| {
                part.line.iter().map(move |line| (part.id(&file.source, line), (line, part.report.as_str())))
            })
        });
        Self {
            data,
            provisions: provisions.collect(),
            renderings: renderings.collect(),
            sources: data.sources.source.iter().map(|source| source.id.as_str()).collect(),
            reports: data.reports.iter().map(|(_, report)| (report.symbol.as_str(), report)).collect(),
        }
    }

    /// Every provision with its file and address.
    fn each_provision(&self) -> impl Iterator<Item = (&'a str, String, &'a schema::Provision)> {
        self.data.reports.iter().flat_map(|(file, report)| {
            report
                .provision
                .iter()
                .map(move |provision| (file.as_str(), format!("{}#{}", report.symbol, provision.at), provision))
        })
    }

    /// Every line of a rendering with its file, id and part.
    fn each_line(&self) -> impl Iterator<Item = (&'a str, String, &'a schema::Part, &'a schema::Line)> {
        self.data.renderings.iter().flat_map(|(file, renderings)| {
            renderings.part.iter().flat_map(move |part| {
                part.line.iter().map(move |line| (file.as_str(), part.id(&renderings.source, line), part, line))
            })
        })
    }

    /// The text at an address: a provision or one of its sentences.
    fn text(&self, address: &str) -> Option<String> {
        let (provision, sentence) = match address.split_once(':') {
            Some((provision, number)) => (provision, Some(number.parse::<usize>().ok()?.checked_sub(1)?)),
            None => (address, None),
        };
        let provision = self.provisions.get(provision)?;
        match sentence {
            Some(index) => provision.sentences.get(index).cloned(),
            None => Some(provision.text()),
        }
    }

    /// The name of every document of a process.
    fn documents(&self) -> impl Iterator<Item = &'a str> {
        self.data.processes.process.iter().flat_map(|it| &it.document).map(|it| it.value.symbol.as_str())
    }

    /// The text at the end of a link.
    fn place(&self, place: &str) -> Option<String> {
        self.text(place).or_else(|| self.renderings.get(place).map(|(line, _)| line.text.clone()))
    }

    /// The report in which a place stands.
    fn report_of(&self, place: &str) -> Option<&'a schema::Report> {
        let symbol = match place.split_once('#') {
            Some((symbol, _)) => symbol,
            None => self.renderings.get(place)?.1,
        };
        self.reports.get(symbol).copied()
    }
}
