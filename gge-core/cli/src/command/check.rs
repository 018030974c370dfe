//! Whether a quotation is right, and where it is from.

use std::io::{self, BufRead, IsTerminal, Write};

use clap::Args;
use gge_core::compare::{ModalityChange, redline};
use gge_core::quote::{Check, Checker, CitationStatus, Origin, Standing, Verdict};
use gge_core::{Modality, Record};
use serde::Serialize;

use crate::output::{self, Failure, Outcome, Output};
use crate::own;
use crate::page::{Page, QUIET, TITLE, one_line};

/// Check quotations: which provision each is from, what is wrong with it, and what would be right.
///
/// The exit code is 0 if nothing is wrong, 1 if something is, 2 for input that cannot be read.
///
/// Example: gge check "States must not use proxies" --cited "A/68/98, para. 23"
#[derive(Args)]
pub(crate) struct Arguments {
    /// The quotation; without it, or with `-`, one a line is read from standard input.
    quote: Option<String>,
    /// Where it is said to stand: "A/70/174, para. 13 (f)".
    #[arg(long, value_name = "PLACE")]
    cited: Option<String>,
    #[command(flatten)]
    output: Output,
}

pub(crate) fn run(arguments: &Arguments, record: &'static Record) -> Result<Outcome, Failure> {
    let checker = own::checker(record);
    refuse_unreadable(checker, arguments.cited.as_deref())?;
    let mut desk = Desk { arguments, checker, page: Page::new(), counts: Counts::default() };
    match arguments.quote.as_deref() {
        None | Some("-") => desk.lines()?,
        Some(quote) => desk.check(None, whole(quote)?)?,
    }
    Ok(desk.counts.outcome())
}

/// Checks a quotation, as `gge check` does with the one that it is given.
#[cfg(feature = "mcp")]
pub(crate) fn checked<'q>(
    checker: &'q Checker<'_>,
    quote: &'q str,
    cited: Option<&str>,
) -> Result<Checked<'q>, Failure> {
    refuse_unreadable(checker, cited)?;
    let quote = whole(quote)?;
    Ok(Checked { quote, check: checker.check(quote, cited)? })
}

/// Refuses a citation that nobody can read: that is bad usage, not a quotation that cannot be judged.
fn refuse_unreadable(checker: &Checker<'_>, cited: Option<&str>) -> Result<(), Failure> {
    let Some(cited) = cited else { return Ok(()) };
    let read = checker.check("", Some(cited))?.citation.filter(|it| it.standing.is_none());
    read.and_then(|it| it.note).map_or(Ok(()), |note| Err(one_line(&note).into()))
}

/// The quotation in what is given as one.
fn whole(given: &str) -> Result<&str, Failure> {
    if given.trim().is_empty() { Err("the quotation is empty".into()) } else { Ok(unquoted(given)) }
}

/// What was checked.
#[derive(Default)]
struct Counts {
    all: usize,
    wrong: usize,
    unrecognized: usize,
    bad: usize,
}

impl Counts {
    const fn outcome(&self) -> Outcome {
        Outcome::of(self.wrong > 0, self.bad > 0)
    }
}

struct Desk<'a> {
    arguments: &'a Arguments,
    checker: &'a Checker<'a>,
    page: Page,
    counts: Counts,
}

impl Desk<'_> {
    /// Checks each line of the standard input. One that cannot be read does not keep the others from being checked.
    fn lines(&mut self) -> Result<(), Failure> {
        let input = io::stdin();
        if input.is_terminal() {
            eprintln!("one quotation a line, please");
        }
        for (number, line) in (1..).zip(input.lock().split(b'\n')) {
            match String::from_utf8(line?) {
                Err(_) => self.refuse(number, &"the quotation is not UTF-8"),
                Ok(line) => match unquoted(line.trim_start_matches('\u{feff}')) {
                    "" => {}
                    quote => self.check(Some(number), quote)?,
                },
            }
        }
        if !self.arguments.output.is_json() {
            let Counts { all, wrong, unrecognized, .. } = self.counts;
            let noun = if all == 1 { "quotation" } else { "quotations" };
            let unrecognized = (unrecognized > 0).then(|| format!(", {unrecognized} not recognized"));
            writeln!(self.page.out, "{all} {noun}: {wrong} wrong{}", unrecognized.unwrap_or_default())?;
        }
        Ok(())
    }

    fn refuse(&mut self, line: usize, error: &dyn std::fmt::Display) {
        self.counts.bad += 1;
        eprintln!("error: line {line}: {error}");
    }

    fn check(&mut self, line: Option<usize>, quote: &str) -> Result<(), Failure> {
        let check = match (self.checker.check(quote, self.arguments.cited.as_deref()), line) {
            (Ok(check), _) => check,
            (Err(error), None) => return Err(error.into()),
            (Err(error), Some(line)) => {
                self.refuse(line, &error);
                return Ok(());
            }
        };
        self.counts.all += 1;
        self.counts.wrong += usize::from(check.standing() == Standing::Wrong);
        self.counts.unrecognized += usize::from(check.standing() == Standing::Unrecognized);
        if self.arguments.output.is_json() {
            return output::json_line(&Checked { quote, check });
        }
        if let Some(line) = line {
            self.page.paragraph(&format!("{QUIET}line {line}: {}{QUIET:#}", one_line(quote)), "", "  ")?;
        }
        print(&mut self.page, quote, &check)?;
        if line.is_some() {
            writeln!(self.page.out)?;
        }
        Ok(())
    }
}

/// A quotation without white space and quotation marks around it.
fn unquoted(text: &str) -> &str {
    const MARKS: [(char, char); 6] = [('"', '"'), ('“', '”'), ('„', '“'), ('‘', '’'), ('\'', '\''), ('«', '»')];
    let text = text.trim();
    let within = |(open, close)| text.strip_prefix(open)?.strip_suffix(close).filter(|inner| !inner.contains(open));
    MARKS.into_iter().find_map(within).map_or(text, str::trim)
}

/// The public shape of `--json`.
#[derive(Serialize)]
#[cfg_attr(any(test, feature = "schemars"), derive(schemars::JsonSchema))]
pub(crate) struct Checked<'c> {
    /// The quotation, without quotation marks around it.
    quote: &'c str,
    #[serde(flatten)]
    check: Check<'c>,
}

fn print(page: &mut Page, quote: &str, check: &Check<'_>) -> io::Result<()> {
    let verdict = if check.verdict == Verdict::Paraphrase { "in other words" } else { check.verdict.as_str() };
    page.paragraph(&format!("{TITLE}{verdict}{TITLE:#}: {}", what(check)), "", "  ")?;
    // Other words are not an edit of the wording.
    for lead in check.leads().filter(|_| check.verdict != Verdict::Paraphrase) {
        let part = quote.get(lead.quoted.clone()).map(one_line).unwrap_or_default();
        let redline = redline(&*lead.official, part);
        if check.verdict == Verdict::Composite || !redline.is_equal() {
            writeln!(page.out)?;
        }
        if check.verdict == Verdict::Composite {
            page.paragraph(&place(&lead.origin), "  ", "  ")?;
        }
        if check.verdict == Verdict::Composite || !redline.is_equal() {
            page.paragraph(&page.redline(&redline), "    ", "    ")?;
        }
    }
    let details = details(check);
    if !details.is_empty() {
        writeln!(page.out)?;
    }
    for (name, detail) in details {
        page.paragraph(&format!("{name:<19}{detail}"), "  ", &" ".repeat(21))?;
    }
    if let Some(corrected) = &check.corrected {
        // On one line, as it is to be copied.
        writeln!(page.out, "\n{TITLE}corrected{TITLE:#}\n{corrected}")?;
    }
    Ok(())
}

/// The verdict in words.
fn what(check: &Check<'_>) -> String {
    let Some(lead) = check.matches.first() else { return "no quotation of any wording in the record".to_owned() };
    if check.verdict == Verdict::Paraphrase {
        return place(&lead.origin);
    }
    let mut places: Vec<String> = Vec::new();
    for it in &check.matches {
        let place = place(&it.origin);
        if !places.contains(&place) {
            places.push(place);
        }
    }
    let places = places.join(" and ");
    match check.verdict {
        Verdict::Verbatim => format!("the whole of {places}"),
        Verdict::Excerpt if lead.qualifiers_lost.iter().any(|it| it.is_near && !it.is_marked) => {
            format!("one unbroken part of {places}, without a qualifier that goes with it")
        }
        Verdict::Excerpt => format!("one unbroken part of {places}"),
        Verdict::Abridged if lead.is_marked => format!("words of {places} are left out, and it shows"),
        Verdict::Abridged => format!("words of {places} are left out, and nothing shows it"),
        Verdict::Composite => format!("put together from {places}"),
        _ => format!("not the words of {places}"),
    }
}

/// A place as the United Nations cite it.
fn place(origin: &Origin<'_>) -> String {
    match origin {
        Origin::Rendering(rendering) => format!("{} ({})", rendering.source, rendering.id),
        _ => origin.citation(),
    }
}

/// What else there is to say, each with its name.
fn details(check: &Check<'_>) -> Vec<(&'static str, String)> {
    let mut details = Vec::new();
    for lead in check.leads() {
        let [mut lost, mut open, mut beyond] = [const { Vec::new() }; 3];
        for it in &lead.qualifiers_lost {
            let kind = match (it.is_near, it.is_marked) {
                (true, false) => &mut lost,
                (true, true) => &mut open,
                (false, _) => &mut beyond,
            };
            kind.push(format!("“{}”", it.words));
        }
        let qualifiers = [("lost qualifiers", lost), ("left out openly", open), ("beyond the quote", beyond)];
        let told = qualifiers.into_iter().filter(|(_, words)| !words.is_empty());
        details.extend(told.map(|(name, words)| (name, words.join(", "))));
        details.extend(lead.modality.iter().map(|it| ("modality", change(*it))));
        details.extend(lead.worded_by.map(|it| ("worded as in", it.id.to_string())));
    }
    if let Some(citation) = &check.citation {
        let given = one_line(&citation.given);
        let right = citation.right.join(if check.verdict == Verdict::Composite { " and " } else { " or " });
        let note = citation.note.as_deref().map(|note| format!(" ({})", one_line(note))).unwrap_or_default();
        details.push((
            "citation",
            match citation.fits {
                Some(true) => format!("{given} fits"),
                Some(false) if right.is_empty() => format!("{given} does not fit{note}"),
                Some(false) => format!("{given} does not fit: it is {right}{note}"),
                None if citation.standing.is_some_and(CitationStatus::is_wrong) => {
                    format!("{given} is probably a slip{note}")
                }
                None => format!("{given} cannot be judged{note}"),
            },
        ));
    }
    details.extend(check.note.as_ref().map(|note| match check.verdict {
        Verdict::Paraphrase => ("note", note.clone()),
        _ => ("not counted", format!("{note}: no difference from it counts")),
    }));
    details
}

fn change(change: ModalityChange) -> String {
    let name = |modality: Modality| modality.as_str().replace('-', " ");
    match (change.earlier, change.later) {
        (Some(from), Some(to)) => format!("“{}” for “{}”", name(to), name(from)),
        (Some(from), None) => format!("no more “{}”", name(from)),
        (None, Some(to)) => format!("“{}” is new", name(to)),
        (None, None) => String::new(),
    }
}
