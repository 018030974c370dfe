//! A table of aligned text.

use std::fmt;
use std::time::Duration;

use crate::measure::medians;

const COLUMNS: usize = 6;

/// Rows under titles. The first column is for names, the others for figures.
pub(crate) struct Table {
    head: [&'static str; COLUMNS],
    lines: Vec<Line>,
}

enum Line {
    Title(String),
    Row([String; COLUMNS]),
}

impl Table {
    pub(crate) const fn new(head: [&'static str; COLUMNS]) -> Self {
        Self { head, lines: Vec::new() }
    }

    pub(crate) fn title(&mut self, title: &str) {
        self.lines.push(Line::Title(title.to_owned()));
    }

    pub(crate) fn row(&mut self, row: [String; COLUMNS]) {
        self.lines.push(Line::Row(row));
    }

    /// Rows that have nothing but a time.
    pub(crate) fn times(&mut self, runs: &[(&str, &dyn Fn())]) {
        let times = medians(&runs.iter().map(|(_, run)| *run).collect::<Vec<_>>());
        for ((name, _), took) in runs.iter().zip(times) {
            let mut row = [const { String::new() }; COLUMNS];
            (row[0], row[1]) = ((*name).to_owned(), time(took));
            self.row(row);
        }
    }
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
        let mut widths = self.head.map(str::len);
        for line in &self.lines {
            if let Line::Row(row) = line {
                for (width, cell) in widths.iter_mut().zip(row) {
                    *width = (*width).max(cell.chars().count());
                }
            }
        }
        let row = |f: &mut fmt::Formatter<'_>, cells: &[String; COLUMNS]| {
            write!(f, "{:<width$}", cells[0], width = widths[0])?;
            let filled = cells.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1);
            cells[..filled].iter().zip(widths).skip(1).try_for_each(|(cell, width)| write!(f, "  {cell:>width$}"))?;
            writeln!(f)
        };
        row(f, &self.head.map(str::to_owned))?;
        self.lines.iter().try_for_each(|line| match line {
            Line::Title(title) => writeln!(f, "\n{title}"),
            Line::Row(cells) => row(f, cells),
        })
    }
}
