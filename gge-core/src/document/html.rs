//! The reading of HTML, and of the HTML in Markdown.
//!
//! Tags are found by html5gum, which cuts as browsers do and tells where in the file each piece stands.

use std::collections::HashSet;
use std::convert::Infallible;
use std::ops::Range;

use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};
use html5gum::{Span, Tokenizer};

use super::block::{Document, TERM};
use super::outline::Outline;

pub(super) fn read(file: &str) -> Document<'_> {
    let mut outline = Outline::new(file);
    let is_xml = file.trim_start().starts_with("<?xml") && memchr::memmem::find(file.as_bytes(), b"<html").is_none();
    Html { is_xml, ..Html::default() }.read(&mut outline, 0..file.len());
    outline.finish()
}

/// The elements that are open and change how their text is read.
#[derive(Debug, Default)]
pub(super) struct Html {
    /// The element whose text nobody reads, by name, and the byte at which it began.
    hidden: Option<(String, usize)>,
    /// The byte of the text at which what may be the mark of a footnote began, and the label that its link names.
    mark: Option<(usize, Option<String>)>,
    /// The element that is a footnote, by name.
    note: Option<String>,
    /// The labels that marks of footnotes link to: an element with such an id is a footnote, whatever its name.
    linked: HashSet<String>,
    /// True if the elements are those of some other vocabulary of XML, each a block unless it is one of the line.
    is_xml: bool,
    tag: Tag,
}

/// A start tag, as far as it is read.
#[derive(Debug, Default)]
struct Tag {
    name: String,
    start: usize,
    attribute: String,
    id: String,
    href: String,
}

/// The elements whose text is no prose.
const HIDDEN: [&str; 9] = ["script", "style", "template", "svg", "math", "code", "pre", "samp", "kbd"];
/// The elements whose text is struck out: it counts no more.
const STRUCK: [&str; 3] = ["del", "s", "strike"];

/// The marks around a section of character data.
const SECTION: [&str; 2] = ["<![CDATA[", "]]>"];

impl Html {
    /// Reads a stretch of a file.
    pub(super) fn read(&mut self, outline: &mut Outline<'_>, range: Range<usize>) {
        let file = outline.builder.file;
        let mut start = range.start;
        // What a feed wraps in sections is HTML as well.
        for mark in SECTION.into_iter().cycle() {
            let Some(text) = file.get(start..range.end) else { return };
            let found = text.find(mark);
            tokenize(&text[..found.unwrap_or(text.len())], true, &mut |event, span| {
                self.event(outline, event, start + span.start..start + span.end);
            });
            let Some(length) = found else { return };
            start += length + mark.len();
            if self.hidden.is_none() {
                outline.paragraph();
            }
        }
    }

    /// Forgets the elements that were never closed.
    pub(super) fn reset(&mut self) {
        (self.hidden, self.mark) = (None, None);
    }

    /// Tests whether the text here is not read.
    pub(super) fn is_hidden(&self) -> bool {
        self.hidden.is_some()
    }

    fn event(&mut self, outline: &mut Outline<'_>, event: &CallbackEvent<'_>, range: Range<usize>) {
        match event {
            CallbackEvent::OpenStartTag { name } => {
                self.tag = Tag { name: lossy(name), start: range.start, ..Tag::default() };
            }
            CallbackEvent::AttributeName { name } => self.tag.attribute = lossy(name),
            CallbackEvent::AttributeValue { value } => match self.tag.attribute.as_str() {
                "id" => self.tag.id = lossy(value),
                "href" => self.tag.href = lossy(value),
                _ => {}
            },
            CallbackEvent::CloseStartTag { self_closing } => {
                let tag = std::mem::take(&mut self.tag);
                if self.hidden.is_none() {
                    self.start(outline, &tag, tag.start..range.end, *self_closing);
                }
            }
            CallbackEvent::EndTag { name } => self.end(outline, &lossy(name), range),
            CallbackEvent::String { .. } if self.hidden.is_none() => text(outline, range),
            _ => {}
        }
    }

    fn start(&mut self, outline: &mut Outline<'_>, tag: &Tag, range: Range<usize>, is_closed: bool) {
        let name = tag.name.as_str();
        // TEI marks sentences so.
        let is_sentence = name == "s" && self.is_xml;
        if HIDDEN.contains(&name) || STRUCK.contains(&name) && !is_sentence {
            if name == "pre" {
                outline.paragraph();
            }
            if !is_closed {
                self.hidden = Some((tag.name.clone(), range.start));
            }
            return;
        }
        match name {
            "q" => outline.open_marks(range),
            "br" => outline.builder.put(" ", range),
            "img" | "object" | "video" | "audio" | "iframe" | "canvas" => outline.builder.bar(range),
            "sup" => self.mark = Some((outline.builder.text().len(), None)),
            "a" => {
                let at = self.mark.as_ref().map(|(at, _)| *at);
                if at.is_some() || label(&tag.href).is_some() || is_back(&tag.href) {
                    let linked = if is_back(&tag.href) { Some(String::new()) } else { label(&tag.href) };
                    let anchor = || tag.href.strip_prefix('#').filter(|it| !it.is_empty()).map(str::to_owned);
                    let linked = linked.or_else(anchor);
                    self.mark = Some((at.unwrap_or_else(|| outline.builder.text().len()), linked));
                }
            }
            "blockquote" => outline.begin_quotation(),
            "ul" | "ol" | "menu" => outline.begin_list(),
            "table" => outline.begin_table(),
            "tr" => outline.begin_row(false),
            "td" | "th" => outline.begin_cell(name == "th"),
            "li" => outline.begin_item(0..0),
            // A term heads its description.
            "dt" => outline.begin_heading(TERM),
            _ => match level(name) {
                Some(level) => outline.begin_heading(level),
                None if self.is_block(name) => outline.paragraph(),
                None => {}
            },
        }
        let is_linked = || self.linked.contains(&tag.id).then(|| tag.id.clone());
        let note = label(&tag.id).or_else(is_linked);
        if let Some(label) = note.filter(|_| matches!(name, "li" | "p" | "div" | "dd" | "aside")) {
            outline.begin_note(&label);
            self.note = Some(tag.name.clone());
        }
    }

    fn end(&mut self, outline: &mut Outline<'_>, name: &str, range: Range<usize>) {
        if let Some((hidden, start)) = &self.hidden {
            // What is struck out and never closed ends with its block.
            let is_struck = STRUCK.contains(&hidden.as_str());
            if is_struck && is_block(name) {
                self.hidden = None;
                return self.end(outline, name, range);
            }
            if hidden == name {
                let is_gone = is_struck || matches!(name, "script" | "style" | "template");
                if !outline.builder.text().is_empty() && !is_gone {
                    outline.builder.bar(*start..range.end);
                }
                self.hidden = None;
            }
            return;
        }
        match name {
            "q" => outline.close_marks(range),
            "sup" | "a" => self.end_mark(outline),
            "blockquote" => outline.end_quotation(),
            "ul" | "ol" | "menu" => outline.end_list(),
            "dt" => outline.end_heading(TERM),
            "dl" => outline.forget_heading(TERM),
            "table" => outline.end_table(),
            "td" | "th" => outline.end_cell(),
            _ => match level(name) {
                Some(level) => outline.end_heading(level),
                None if self.is_block(name) => outline.paragraph(),
                None => {}
            },
        }
        if self.note.as_deref() == Some(name) {
            self.note = None;
            outline.end_note();
        }
    }

    /// Tests whether an element is a block of its own.
    fn is_block(&self, name: &str) -> bool {
        const INLINE: &str = "a abbr b bdi bdo big bold cite citetitle dfn em emphasis ext-link font foreign hi i ins italic link \
            mark monospace named-content orgname persname phrase placename q quote ref s sc small span strong \
            styled-content sub sup term title tt u underline var xref";
        is_block(name) || self.is_xml && !INLINE.split(' ').any(|it| it == name)
    }

    /// Takes raised digits, and what links to a footnote, out of the text.
    fn end_mark(&mut self, outline: &mut Outline<'_>) {
        let Some((at, linked)) = self.mark.take() else { return };
        let written = outline.builder.text().get(at..).unwrap_or_default().trim();
        let bare = written.trim_matches(['[', ']', '(', ')', ',', ' ']);
        let is_number = !bare.is_empty() && bare.len() <= 3 && bare.bytes().all(|b| b.is_ascii_digit());
        let is_after_digit =
            outline.builder.text().get(..at).is_some_and(|it| it.ends_with(|c: char| c.is_ascii_digit()));
        let is_sign = bare.chars().count() == 1 && !is_after_digit;
        if is_number || is_sign {
            let label = linked.unwrap_or_else(|| bare.to_owned());
            outline.builder.cut(at);
            if !label.is_empty() {
                outline.builder.mark(&label);
                self.linked.insert(label);
            }
        }
    }
}

/// Reads the label of the footnote that an id, or a link to it, names: "fn1", "#cite_note-5", "_ftn2".
fn label(id: &str) -> Option<String> {
    const NOTES: [&str; 8] = ["cite_note", "footnote", "endnote", "note", "ftn", "edn", "fn", "en"];
    let id = id.strip_prefix('#').unwrap_or(id);
    let id = id.strip_prefix("user-content-").unwrap_or(id).trim_start_matches('_');
    let rest = NOTES.iter().find_map(|note| id.strip_prefix(note))?.trim_start_matches(['-', ':', '_', '.']);
    let digits = rest.len() - rest.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    let is_label = (1..=4).contains(&digits) && !rest.contains("ref");
    is_label.then(|| rest[rest.len() - digits..].to_owned())
}

/// Tests whether a link leads back from a footnote to its mark.
fn is_back(href: &str) -> bool {
    href.starts_with('#')
        && ["fnref", "ftnref", "ednref", "cite_ref", "footnote-ref"].iter().any(|it| href.contains(it))
}

/// Adds the text of a stretch of HTML, in which entities are the only markup.
fn text(outline: &mut Outline<'_>, range: Range<usize>) {
    let file = outline.builder.file;
    let Some(raw) = file.get(range.clone()) else { return };
    let mut from = 0;
    for at in memchr::memchr_iter(b'&', raw.as_bytes()) {
        if at < from {
            continue;
        }
        let length = raw[at + 1..].bytes().take(33).take_while(|b| b.is_ascii_alphanumeric() || *b == b'#').count();
        let end = at + 1 + length;
        let end = end + usize::from(raw[end..].starts_with(';'));
        if let Some(decoded) = decoded(&raw[at..end]) {
            outline.builder.keep(range.start + from..range.start + at);
            outline.builder.put(&decoded, range.start + at..range.start + end);
            from = end;
        }
    }
    outline.builder.keep(range.start + from..range.end);
}

/// Cuts a text into tokens. What elements such as scripts hold is text alone, if they are `naive`ly taken by their name.
fn tokenize(text: &str, naive: bool, take: &mut dyn FnMut(&CallbackEvent<'_>, Span<usize>)) {
    let mut emitter = CallbackEmitter::new(|event: CallbackEvent<'_>, span: Span<usize>| -> Option<Infallible> {
        take(&event, span);
        None
    });
    emitter.naively_switch_states(naive);
    let Ok(()) = Tokenizer::new_with_emitter(text, emitter).finish();
}

/// Decodes an entity. None if it stands for itself.
fn decoded(entity: &str) -> Option<String> {
    let mut decoded = String::new();
    tokenize(entity, false, &mut |event, _| {
        if let CallbackEvent::String { value } = event {
            decoded.push_str(&String::from_utf8_lossy(value));
        }
    });
    (decoded != entity).then_some(decoded)
}

fn lossy(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// Returns the level of a heading, by the name of its element.
fn level(name: &str) -> Option<u8> {
    match name.as_bytes() {
        [b'h', level @ b'1'..=b'6'] => Some(level - b'0'),
        b"title" => Some(1),
        _ => None,
    }
}

/// Tests whether an element of HTML is a block of its own.
fn is_block(name: &str) -> bool {
    const BLOCKS: &str = "address article aside body caption center dd details dialog div dl fieldset figcaption figure \
        footer form head header hgroup hr html legend li main nav option p search section select summary \
        tbody tfoot thead tr textarea";
    BLOCKS.split(' ').any(|block| block == name)
}
