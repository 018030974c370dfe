//! Automatic numbering: lists of up to nine levels, and where each of them has got to.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::label::{Format, bullet};
use super::styles::Styles;
use super::xml::{Element, Space, Xml};
use crate::error::Error;

/// The number of levels of a list.
const LEVELS: usize = 9;

/// The greatest length of what is written around the numbers of a level, in characters. Word allows 31; more would let a
/// short document become long.
const MOST_AROUND: usize = 64;

/// The numbering of a document.
#[derive(Default)]
pub(super) struct Numbering {
    lists: HashMap<i64, List>,
    uses: HashMap<i64, Use>,
    /// The numbers that the levels of each list have got to.
    counters: HashMap<i64, [Option<u32>; LEVELS]>,
    /// The uses and levels that have started over.
    started: HashSet<(i64, usize)>,
    /// The names of forms that are written in decimal.
    unknown: BTreeSet<String>,
}

/// A list, which several uses may go on with.
#[derive(Default)]
struct List {
    levels: [Level; LEVELS],
    /// The style that stands for another list.
    link: Option<String>,
}

/// A use of a list, with what is different in it.
#[derive(Default)]
struct Use {
    list: i64,
    starts: [Option<u32>; LEVELS],
    levels: [Option<Level>; LEVELS],
}

/// A level of a list.
#[derive(Clone)]
struct Level {
    start: u32,
    format: Format,
    /// The text around the numbers, with `%1` for that of the first level.
    text: String,
    /// The level, counted from 1, after which this one starts over; 0 if it never does. None for any before it.
    restart: Option<usize>,
    /// True if the numbers of other levels are decimal in it.
    is_legal: bool,
    /// True if there is a space behind it.
    is_apart: bool,
    /// The style of the paragraphs that have this level.
    style: Option<String>,
}

impl Default for Level {
    fn default() -> Self {
        Self {
            start: 0,
            format: Format::Decimal,
            text: String::new(),
            restart: None,
            is_legal: false,
            is_apart: true,
            style: None,
        }
    }
}

impl Numbering {
    pub(super) fn read(text: &str, part: &str, styles: &Styles) -> Result<Self, Error> {
        let mut numbering = Self::default();
        Xml::new(text, part)?.each(|xml, element| {
            let id = |name: &str| element.attribute(name).and_then(|it| it.parse().ok()).unwrap_or_default();
            match element.name() {
                (Space::Word, "abstractNum") => {
                    let list = List::read(xml)?;
                    numbering.lists.insert(id("abstractNumId"), list);
                }
                (Space::Word, "num") => {
                    let it = Use::read(xml)?;
                    numbering.uses.insert(id("numId"), it);
                }
                _ => {}
            }
            Ok(())
        })?;
        // A list may be another one, by the name of a style.
        let linked = |it: &Use| {
            let style = numbering.lists.get(&it.list)?.link.as_deref()?;
            Some(numbering.uses.get(&styles.list(style)?)?.list)
        };
        let links: Vec<(i64, i64)> = numbering.uses.iter().filter_map(|(id, it)| Some((*id, linked(it)?))).collect();
        for (id, list) in links {
            numbering.uses.entry(id).or_default().list = list;
        }
        Ok(numbering)
    }

    /// Counts a paragraph, and returns its number as it is written, with the space behind it. None if it has none.
    pub(super) fn next(&mut self, id: i64, level: Option<u8>, style: Option<&str>) -> Option<String> {
        let it = self.uses.get(&id)?;
        let list = self.lists.get(&it.list)?;
        let own = |at: usize| it.levels[at].as_ref().unwrap_or(&list.levels[at]);
        let of_style = || style.and_then(|style| (0..LEVELS).find(|at| own(*at).style.as_deref() == Some(style)));
        let level = of_style().or(level.map(usize::from)).unwrap_or(0).min(LEVELS - 1);
        let counters = self.counters.entry(it.list).or_default();
        let start = it.starts[level].filter(|_| self.started.insert((id, level)));
        let number = match (start, counters[level]) {
            (Some(start), _) => start,
            (None, Some(number)) => number.saturating_add(1),
            (None, None) => own(level).start,
        };
        counters[level] = Some(number);
        for (deeper, counter) in counters.iter_mut().enumerate().skip(level + 1) {
            // `restart` counts from 1.
            if own(deeper).restart.is_none_or(|after| level < after) {
                *counter = None;
            }
        }
        let this = own(level);
        if this.format == Format::Bullet {
            return Some(format!("{} ", bullet(this.text.trim())).trim_start().to_owned());
        }
        let mut label = String::new();
        let mut around = this.text.chars().take(MOST_AROUND).peekable();
        while let Some(c) = around.next() {
            let digit = around.peek().and_then(|it| it.to_digit(10)).filter(|digit| c == '%' && *digit > 0);
            let Some(digit) = digit else {
                label.push(c);
                continue;
            };
            around.next();
            let at = digit as usize - 1;
            let shown = own(at);
            let number = counters[at].unwrap_or(shown.start);
            let is_decimal = this.is_legal && !matches!(shown.format, Format::None | Format::Bullet);
            label += &if is_decimal { number.to_string() } else { shown.format.write(number) };
            if let (Format::Other(name), false) = (&shown.format, is_decimal) {
                self.unknown.insert(name.clone());
            }
        }
        let label = label.trim();
        let space = if this.is_apart || this.text.ends_with(char::is_whitespace) { " " } else { "" };
        Some(if label.is_empty() { String::new() } else { format!("{label}{space}") })
    }

    /// Lists the names of forms that were written in decimal.
    pub(super) fn unknown(&self) -> impl Iterator<Item = &str> {
        self.unknown.iter().map(String::as_str)
    }
}

impl List {
    fn read(xml: &mut Xml<'_>) -> Result<Self, Error> {
        let mut list = Self::default();
        xml.each(|xml, element| {
            match element.name() {
                (Space::Word, "lvl") => {
                    if let Some(at) = place(element) {
                        list.levels[at] = Level::read(xml)?;
                    }
                }
                (Space::Word, "numStyleLink") => list.link = element.val().map(Into::into),
                _ => {}
            }
            Ok(())
        })?;
        Ok(list)
    }
}

impl Use {
    fn read(xml: &mut Xml<'_>) -> Result<Self, Error> {
        let mut it = Self::default();
        xml.each(|xml, element| {
            match (element.name(), place(element)) {
                ((Space::Word, "abstractNumId"), _) => {
                    it.list = element.number().unwrap_or_default();
                }
                ((Space::Word, "lvlOverride"), Some(at)) => xml.each(|xml, element| {
                    match element.name() {
                        (Space::Word, "startOverride") => it.starts[at] = element.number(),
                        (Space::Word, "lvl") => it.levels[at] = Some(Level::read(xml)?),
                        _ => {}
                    }
                    Ok(())
                })?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(it)
    }
}

impl Level {
    fn read(xml: &mut Xml<'_>) -> Result<Self, Error> {
        let mut level = Self::default();
        xml.each(|_, element| {
            match element.name() {
                (Space::Word, "start") => level.start = element.number().unwrap_or_default(),
                (Space::Word, "numFmt") => level.format = Format::of(&element.val().unwrap_or_default()),
                (Space::Word, "lvlText") => level.text = element.val().unwrap_or_default().into(),
                (Space::Word, "lvlRestart") => level.restart = element.number(),
                (Space::Word, "isLgl") => level.is_legal = element.is_on(),
                (Space::Word, "suff") => level.is_apart = element.val().is_none_or(|it| it != "nothing"),
                (Space::Word, "pStyle") => level.style = element.val().map(Into::into),
                _ => {}
            }
            Ok(())
        })?;
        Ok(level)
    }
}

/// Returns the level that an element is of, if there is such a level.
fn place(element: &Element<'_>) -> Option<usize> {
    element.attribute("ilvl")?.parse().ok().filter(|at| *at < LEVELS)
}
