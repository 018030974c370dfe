//! What an author has already seen and stands by: ignores in the document, and wordings accepted in `gge.toml`.
//!
//! | in the document | silences |
//! |---|---|
//! | `<!-- gge: ignore -->` alone on its line | the block that follows, to the next empty line or the end of its fence |
//! | `<!-- gge: off -->`, `<!-- gge: on -->` | what stands between |
//! | `gge: ignore` in a comment at the end of a line | what stands on the line, be it in part |
//! | `gge: ignore RULE` in either place | findings of that rule alone |
//!
//! A reason stands behind two dashes: `gge: ignore changed-modal -- a parody`.

use std::ops::Range;

use gge_core::quote::{Finding, Rule};
use memchr::memmem;

use super::config::Config;
use super::files::Document;

/// The mark by which an ignore is known.
const MARK: &str = "gge:";

/// The silences of a document, in its order.
pub(super) struct Silences<'d> {
    all: Vec<Silence>,
    config: &'d Config,
    text: &'d str,
}

/// Part of a document in which findings are silenced.
struct Silence {
    /// Where the ignore stands itself.
    at: Range<usize>,
    /// Where what it silences begins or goes on.
    over: Range<usize>,
    rule: Option<Rule>,
    /// A fault of the ignore itself.
    fault: Option<String>,
    is_used: bool,
}

/// An ignore that silences nothing, or says nothing that is understood.
pub(super) struct Unused {
    pub(super) range: Range<usize>,
    pub(super) line: usize,
    pub(super) column: usize,
    pub(super) message: String,
    /// True if it is not understood, and its author thinks that it silences something.
    pub(super) is_fault: bool,
}

impl<'d> Silences<'d> {
    /// Reads the ignores of a document.
    pub(super) fn of(document: &'d Document, config: &'d Config) -> Self {
        let text = document.text();
        let mut all: Vec<Silence> = Vec::new();
        let mut off: Option<Silence> = None;
        for found in memmem::find_iter(text.as_bytes(), MARK) {
            let Some(ignore) = Ignore::at(text, found) else { continue };
            match ignore.order {
                Order::Off if off.is_none() => {
                    off = Some(Silence::new(ignore.at.clone(), ignore.at.end..text.len()));
                }
                Order::Off => {}
                Order::On => {
                    if let Some(mut open) = off.take() {
                        open.over.end = ignore.at.start;
                        all.push(open);
                    }
                }
                Order::Block(rule) => {
                    let block = block_after(text, ignore.line.end);
                    all.push(Silence { rule, ..Silence::new(ignore.at.clone(), block) });
                }
                Order::Line(rule) => {
                    all.push(Silence { rule, ..Silence::new(ignore.at.clone(), ignore.line.clone()) });
                }
                Order::UnknownRule(word) => {
                    let fault = word.parse::<Rule>().err().map(|error| format!("`gge: ignore`: {error}"));
                    all.push(Silence { fault, ..Silence::new(ignore.at.clone(), 0..0) });
                }
                Order::Unknown(words) => {
                    let fault = format!(
                        "`gge: {words}` is not understood: say `ignore`, `ignore RULE`, `off` or `on`; a reason stands behind ` -- `"
                    );
                    all.push(Silence { fault: Some(fault), ..Silence::new(ignore.at.clone(), 0..0) });
                }
            }
        }
        all.extend(off);
        Self { all, config, text }
    }

    /// Tests whether a finding is silenced, and takes note of what silences it.
    pub(super) fn silence(&mut self, finding: &Finding<'_, '_>) -> bool {
        let mut is_silenced = false;
        for silence in &mut self.all {
            let is_meant = silence.rule.is_none_or(|rule| finding.rule == Some(rule));
            // A finding of several lines is silenced by an ignore on any of them.
            if is_meant && silence.over.start < finding.end() && finding.start < silence.over.end {
                silence.is_used = true;
                is_silenced = true;
            }
        }
        is_silenced || self.config.accepts(finding.text)
    }

    /// Lists the ignores that silenced nothing.
    pub(super) fn unused(self) -> impl Iterator<Item = Unused> {
        let text = self.text;
        self.all.into_iter().filter(|it| !it.is_used).map(move |it| {
            let before = &text[..it.at.start];
            let line_start = before.rfind('\n').map_or(0, |at| at + 1);
            Unused {
                line: 1 + memchr::memchr_iter(b'\n', before.as_bytes()).count(),
                column: 1 + before[line_start..].chars().count(),
                is_fault: it.fault.is_some(),
                message: it.fault.unwrap_or_else(|| "this ignore silences nothing".to_owned()),
                range: it.at,
            }
        })
    }
}

impl Silence {
    const fn new(at: Range<usize>, over: Range<usize>) -> Self {
        Self { at, over, rule: None, fault: None, is_used: false }
    }
}

/// What an ignore says.
enum Order {
    Off,
    On,
    Block(Option<Rule>),
    Line(Option<Rule>),
    UnknownRule(String),
    Unknown(String),
}

/// An ignore.
struct Ignore {
    at: Range<usize>,
    line: Range<usize>,
    order: Order,
}

impl Ignore {
    /// Reads the ignore at a mark. None if it is none: `gge:` in a sentence, or in the middle of a line.
    fn at(text: &str, mark: usize) -> Option<Self> {
        let start = text[..mark].rfind('\n').map_or(0, |at| at + 1);
        let end = text[mark..].find('\n').map_or(text.len(), |at| mark + at);
        let line = &text[start..end];
        let before = line[..mark - start].trim_end();
        let rest = line[mark - start + MARK.len()..].trim_end();
        // Of a comment, the mark that closes it.
        let rest = ["-->", "*/}", "*/", "#}", "--}}", "%>"].iter().find_map(|it| rest.strip_suffix(it)).unwrap_or(rest);
        let opened = COMMENTS.iter().find(|it| before.ends_with(**it))?;
        if before[..before.len() - opened.len()].ends_with('`') {
            // It is named, not said.
            return None;
        }
        let at = start + before.len() - opened.len()..start + line.trim_end().len();
        let is_alone = before[..before.len() - opened.len()].trim().is_empty();
        // Behind two dashes stands the reason.
        let order = rest.split(" -- ").next().unwrap_or_default();
        let mut words = order.split_whitespace();
        let order = match (words.next().unwrap_or_default(), words.next(), words.next()) {
            ("off", None, None) if is_alone => Order::Off,
            ("on", None, None) if is_alone => Order::On,
            ("ignore", rule, None) => match rule.map(str::parse).transpose() {
                Ok(rule) if is_alone => Order::Block(rule),
                Ok(rule) => Order::Line(rule),
                Err(_) => Order::UnknownRule(rule.unwrap_or_default().to_owned()),
            },
            _ => Order::Unknown(order.trim().to_owned()),
        };
        Some(Self { at, line: start..end, order })
    }
}

/// The marks that open a comment, of the languages in use.
const COMMENTS: [&str; 12] = ["<!--", "/*", "..", "//", "{#", "{{!--", "<%--", "#", "--", "%", ";", "'"];

/// The block behind a line: from the next line that is not empty to the next that is, or to the end of the fence that begins
/// there.
fn block_after(text: &str, line_end: usize) -> Range<usize> {
    let rest = &text[line_end..];
    let start = rest.split_inclusive('\n').take_while(|line| line.trim().is_empty()).map(str::len).sum::<usize>();
    let mut lines = rest[start..].split_inclusive('\n');
    let first = lines.next().unwrap_or_default();
    let fence = FENCES.iter().find(|it| first.trim_start().starts_with(**it));
    let mut end = start + first.len();
    for line in lines {
        match fence {
            None if line.trim().is_empty() => break,
            Some(fence) if line.trim_start().starts_with(fence) => {
                return line_end + start..line_end + end + line.len();
            }
            _ => end += line.len(),
        }
    }
    line_end + start..line_end + end
}

/// The marks between which code stands in Markdown.
const FENCES: [&str; 2] = ["```", "~~~"];
