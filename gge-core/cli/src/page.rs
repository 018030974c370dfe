//! What the examples print on: coloured for terminals, plain and of a fixed width when piped.

#![allow(dead_code, reason = "each example uses a part of it")]

use std::io::{self, Write};
use std::process::ExitCode;

use anstream::{AutoStream, ColorChoice};
use anstyle::{AnsiColor, Effects, Style};
use comfy_table::{ColumnConstraint, ContentArrangement, LineStyle, Table, TableStyle, Width, presets};
use gge_core::compare::{Novelty, Piece, Redline};
use gge_core::model::SourcePlace;
use gge_core::{Target, Theme};
use serde::Serialize;
use textwrap::{WordSeparator, WordSplitter};

pub(crate) const TITLE: Style = Style::new().effects(Effects::BOLD);
pub(crate) const QUIET: Style = Style::new().effects(Effects::DIMMED);
pub(crate) const HIT: Style = AnsiColor::Yellow.on_default().effects(Effects::BOLD);
/// The spaces beside the words of a column, one on each side.
const COLUMN_PADDING: usize = 2;
/// The width that is enough for the first column where the others need room.
const FIRST_COLUMN: usize = 20;

const GONE: Style = AnsiColor::Red.on_default().effects(Effects::STRIKETHROUGH);
const NEW: Style = AnsiColor::Green.on_default().effects(Effects::UNDERLINE);

pub(crate) type Failure = Box<dyn std::error::Error>;

/// The exit code of a program: 2, with the error printed, for bad input.
pub(crate) fn exit(result: Result<(), Failure>) -> ExitCode {
    exit_as(result.map(|()| Outcome::Sound))
}

/// How a program that checks something ends, from the best to the worst.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Outcome {
    /// Nothing is wrong: exit code 0.
    Sound,
    /// Something is: exit code 1.
    Wrong,
    /// Some of the input was bad, as was told: exit code 2.
    Bad,
}

/// The same for a program that checks something.
pub(crate) fn exit_as(result: Result<Outcome, Failure>) -> ExitCode {
    match result {
        Ok(outcome) => ExitCode::from(outcome as u8),
        // Whoever reads the output may stop reading.
        Err(error) if error.downcast_ref().is_some_and(|it: &io::Error| it.kind() == io::ErrorKind::BrokenPipe) => {
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

pub(crate) fn json(value: &impl Serialize) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    match serde_json::to_writer_pretty(&mut out, value) {
        Err(error) if error.is_io() => Err(io::Error::from(error).into()),
        other => Ok(other.map(|()| writeln!(out))??),
    }
}

/// A value on a line of its own.
pub(crate) fn json_line(value: &impl Serialize) -> Result<(), Failure> {
    let mut line = serde_json::to_string(value)?;
    line.push('\n');
    Ok(io::stdout().lock().write_all(line.as_bytes())?)
}

/// Text that is not ours as one line that a terminal shows and does not obey.
pub(crate) fn one_line(text: &str) -> String {
    annotate_snippets::normalize_untrusted_str(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}

pub(crate) struct Page {
    pub(crate) out: Box<dyn Write>,
    coloured: bool,
    width: usize,
}

impl Page {
    pub(crate) fn new() -> Self {
        let coloured = AutoStream::choice(&io::stdout()) != ColorChoice::Never;
        let width = if coloured { textwrap::termwidth().clamp(40, 120) } else { 100 };
        Self { out: Box::new(anstream::stdout().lock()), coloured, width }
    }

    pub(crate) const fn is_coloured(&self) -> bool {
        self.coloured
    }

    pub(crate) const fn width(&self) -> usize {
        self.width
    }

    pub(crate) fn redline(&self, redline: &Redline<'_>) -> String {
        if !self.coloured {
            return redline.to_string();
        }
        redline.pieces().into_iter().map(coloured).collect()
    }

    /// A text with its new words marked.
    pub(crate) fn novelty(&self, novelty: &Novelty<'_>) -> String {
        if self.coloured { novelty.pieces().into_iter().map(coloured).collect() } else { novelty.to_string() }
    }

    /// A paragraph whose first line begins with one indent and whose further lines begin with another.
    pub(crate) fn paragraph(&mut self, text: &str, first: &str, rest: &str) -> io::Result<()> {
        let options = textwrap::Options::new(self.width).initial_indent(first).subsequent_indent(rest);
        let options = options
            .break_words(false)
            .word_splitter(WordSplitter::NoHyphenation)
            .word_separator(WordSeparator::AsciiSpace);
        textwrap::wrap(text, options).iter().try_for_each(|line| writeln!(self.out, "{line}"))
    }

    /// A text in lines that all begin with one indent.
    pub(crate) fn wrapped(&self, text: &str, indent: &str) -> String {
        let options = textwrap::Options::new(self.width).initial_indent(indent).subsequent_indent(indent);
        let options = options.break_words(false).word_splitter(WordSplitter::NoHyphenation);
        textwrap::fill(text, options.word_separator(WordSeparator::AsciiSpace))
    }

    /// A table as wide as the page at most, with long cells wrapped and a line between rows. The first column is not
    /// wrapped, where there is room for it.
    pub(crate) fn table(&mut self, header: &[&str], rows: Vec<Vec<String>>) -> io::Result<()> {
        self.print(header, rows, presets::UTF8_HORIZONTAL_ONLY, Vec::new())
    }

    /// A table with a line below its header only, for short cells.
    pub(crate) fn list(&mut self, header: &[&str], rows: Vec<Vec<String>>) -> io::Result<()> {
        let line = LineStyle::none().fill('─').junction('─');
        let longest = |name: &&str| name.split_whitespace().map(|it| it.chars().count()).max().unwrap_or(0);
        let names = header.iter().map(longest).collect();
        self.print(header, rows, TableStyle::new().header_separator(line), names)
    }

    /// Prints a table whose columns have at least some widths, where the page has room.
    fn print(
        &mut self,
        header: &[&str],
        rows: Vec<Vec<String>>,
        style: TableStyle,
        widths: Vec<usize>,
    ) -> io::Result<()> {
        let mut table = Table::new();
        table.load_style(style).set_content_arrangement(ContentArrangement::Dynamic);
        table.set_width(u16::try_from(self.width).unwrap_or(100)).set_header(header).add_rows(rows);
        // The others first have the width of their names, if there is room for them beside some of the first column.
        let others: usize = widths.iter().skip(1).map(|width| width + COLUMN_PADDING).sum();
        let longest = table.column_max_content_widths().first().map_or(0, |width| usize::from(*width)) + COLUMN_PADDING;
        let has_room = !widths.is_empty() && others + longest.min(FIRST_COLUMN) <= self.width;
        if let Some(first) =
            table.column_mut(0).filter(|_| self.width >= 80 && (!has_room || others + longest <= self.width))
        {
            first.set_constraint(ColumnConstraint::ContentWidth);
        }
        for (column, width) in table.column_iter_mut().zip(widths).skip(1).filter(|_| has_room) {
            let width = u16::try_from(width + COLUMN_PADDING).unwrap_or(u16::MAX);
            column.set_constraint(ColumnConstraint::LowerBoundary(Width::Fixed(width)));
        }
        table.lines().try_for_each(|line| writeln!(self.out, "{}", line.trim_end()))
    }
}

/// A piece of a text in colours.
fn coloured(piece: Piece<'_>) -> String {
    match piece {
        Piece::Gone(text) | Piece::MovedFrom(_, text) => format!("{GONE}{text}{GONE:#}"),
        Piece::New(text) | Piece::MovedTo(_, text) => format!("{NEW}{text}{NEW:#}"),
        piece => piece.text().to_owned(),
    }
}

/// Sources with the places in them.
pub(crate) fn sources(sources: &[SourcePlace]) -> String {
    let place = |it: &SourcePlace| match &it.place {
        Some(place) => format!("{}, {place}", it.source),
        None => it.source.to_string(),
    };
    sources.iter().map(place).collect::<Vec<_>>().join("; ")
}

/// Targets in few words: consecutive letters of one paragraph as a range.
pub(crate) fn places(targets: &[Target]) -> String {
    let letter = |target: &Target| {
        let text = target.to_string();
        let (head, label) = text.rsplit_once('(')?;
        let label = label.strip_suffix(')').filter(|label| label.len() == 1)?;
        Some((head.to_owned(), label.bytes().next()?))
    };
    let mut runs: Vec<(&Target, &Target)> = Vec::new();
    for target in targets {
        let follows = |before: &Target| match (letter(before), letter(target)) {
            (Some((a, before)), Some((b, now))) => a == b && before + 1 == now,
            _ => false,
        };
        match runs.last_mut() {
            Some((_, last)) if follows(last) => *last = target,
            _ => runs.push((target, target)),
        }
    }
    let shown = |(first, last): &(&Target, &Target)| match letter(last) {
        Some((_, label)) if first != last => format!("{first} to ({})", char::from(label)),
        _ => first.to_string(),
    };
    runs.iter().map(shown).collect::<Vec<_>>().join(", ")
}

pub(crate) const fn heading(theme: Theme) -> &'static str {
    match theme {
        Theme::Goal => "Goal",
        Theme::Threats => "Threats, risks and vulnerabilities",
        Theme::Norms => "Norms",
        Theme::Law => "International law",
        Theme::Cbm => "Confidence-building measures",
        Theme::Cooperation => "Cooperative measures",
        Theme::Capacity => "Capacity-building",
        Theme::Recommendations => "Recommendations",
        _ => "Other",
    }
}
