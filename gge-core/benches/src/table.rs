//! A table of aligned text.

use std::fmt;
use std::time::Duration;

use crate::measure::{Limits, medians};

/// The figures beside the name of a row, and those that tell how far it is from what bounds it.
const COLUMNS: usize = 6;
const ALL: usize = COLUMNS + 2;

/// Rows under titles. The first column is for names, the others for figures.
pub(crate) struct Table {
    head: [&'static str; COLUMNS],
    lines: Vec<Line>,
    /// What bounds the next rows.
    limits: Option<Limits>,
}

enum Line {
    Title(String),
    Row([String; ALL]),
}

impl Table {
    pub(crate) const fn new(head: [&'static str; COLUMNS]) -> Self {
        Self { head, lines: Vec::new(), limits: None }
    }

    pub(crate) fn title(&mut self, title: &str) {
        self.limits = None;
        self.lines.push(Line::Title(title.to_owned()));
    }

    /// Tells the text that each of the next rows reads, up to the next title: it is what bounds them.
    pub(crate) fn reads(&mut self, text: &str) {
        self.reads_one_of(&[text]);
    }

    /// The same of rows that tell the average over some texts.
    pub(crate) fn reads_one_of(&mut self, texts: &[&str]) {
        self.limits = Some(Limits::of(texts));
    }

    pub(crate) fn row(&mut self, row: [String; COLUMNS]) {
        let mut cells = row.into_iter();
        self.lines.push(Line::Row(std::array::from_fn(|_| cells.next().unwrap_or_default())));
    }

    /// Adds a row with the time that something took, other figures, and how far it is from what bounds it.
    pub(crate) fn timed(&mut self, name: &str, took: Duration, [a, b, c, d]: [String; 4]) {
        let [words, bytes] = self.limits.map_or_else(Default::default, |limits| limits.times(took).map(times));
        self.lines.push(Line::Row([name.to_owned(), time(took), a, b, c, d, words, bytes]));
    }

    /// Rows that have nothing but a time.
    pub(crate) fn times(&mut self, runs: &[(&str, &dyn Fn())]) {
        let times = medians(&runs.iter().map(|(_, run)| *run).collect::<Vec<_>>());
        for ((name, _), took) in runs.iter().zip(times) {
            self.timed(name, took, Default::default());
        }
    }
}

/// How many times something is another.
fn times(times: f64) -> String {
    let digits = if times < 1.0 { 2 } else { usize::from(times < 100.0) };
    format!("{times:.digits$}")
}

/// A count as a number to reckon with.
pub(crate) fn to_f64(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

/// A time in the unit that suits it.
pub(crate) fn time(time: Duration) -> String {
    let microseconds = time.as_secs_f64() * 1e6;
    match microseconds {
        ..1.0 => format!("{:.0} ns", microseconds * 1e3),
        1.0..1e3 => format!("{microseconds:.1} µs"),
        1e3..1e6 => format!("{:.2} ms", microseconds / 1e3),
        _ => format!("{:.2} s", microseconds / 1e6),
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let is_bounded = |line: &Line| matches!(line, Line::Row(row) if !row[COLUMNS].is_empty());
        let mut head = [""; ALL];
        head[..COLUMNS].copy_from_slice(&self.head);
        if self.lines.iter().any(is_bounded) {
            head[COLUMNS..].copy_from_slice(&["× words", "× bytes"]);
        }
        let mut widths = head.map(|cell| cell.chars().count());
        for line in &self.lines {
            if let Line::Row(row) = line {
                for (width, cell) in widths.iter_mut().zip(row) {
                    *width = (*width).max(cell.chars().count());
                }
            }
        }
        let row = |f: &mut fmt::Formatter<'_>, cells: &[String; ALL]| {
            write!(f, "{:<width$}", cells[0], width = widths[0])?;
            let filled = cells.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1);
            cells[..filled].iter().zip(widths).skip(1).try_for_each(|(cell, width)| write!(f, "  {cell:>width$}"))?;
            writeln!(f)
        };
        row(f, &head.map(str::to_owned))?;
        self.lines.iter().try_for_each(|line| match line {
            Line::Title(title) => writeln!(f, "\n{title}"),
            Line::Row(cells) => row(f, cells),
        })
    }
}
