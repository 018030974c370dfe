//! XML, written element by element.

use std::fmt;

use crate::text::escape_html;

/// The names and values of the attributes of an element.
pub(super) type Attributes<'a> = &'a [(&'a str, &'a str)];

/// A writer of XML: each element on a line of its own, indented by its depth.
pub(super) struct Xml<'w, 'f> {
    out: &'w mut fmt::Formatter<'f>,
    /// The elements that are open, from the outermost.
    open: Vec<&'static str>,
}

impl<'w, 'f> Xml<'w, 'f> {
    /// Begins a document.
    pub(super) fn new(out: &'w mut fmt::Formatter<'f>) -> Result<Self, fmt::Error> {
        out.write_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")?;
        Ok(Self { out, open: Vec::new() })
    }

    /// Opens an element that holds others.
    pub(super) fn open(&mut self, name: &'static str, attributes: Attributes<'_>) -> fmt::Result {
        self.tag(name, attributes)?;
        self.open.push(name);
        self.out.write_str(">\n")
    }

    /// Closes the element that was opened last.
    pub(super) fn close(&mut self) -> fmt::Result {
        let Some(name) = self.open.pop() else { return Ok(()) };
        self.indent()?;
        writeln!(self.out, "</{name}>")
    }

    /// Writes an element that holds text and nothing else.
    pub(super) fn text(&mut self, name: &'static str, attributes: Attributes<'_>, text: &str) -> fmt::Result {
        self.tag(name, attributes)?;
        writeln!(self.out, ">{}</{name}>", escaped(text))
    }

    /// Writes an element that holds nothing.
    pub(super) fn empty(&mut self, name: &'static str, attributes: Attributes<'_>) -> fmt::Result {
        self.tag(name, attributes)?;
        self.out.write_str("/>\n")
    }

    fn tag(&mut self, name: &str, attributes: Attributes<'_>) -> fmt::Result {
        self.indent()?;
        write!(self.out, "<{name}")?;
        attributes.iter().try_for_each(|(name, value)| write!(self.out, " {name}=\"{}\"", escaped(value)))
    }

    fn indent(&mut self) -> fmt::Result {
        self.open.iter().try_for_each(|_| self.out.write_str("  "))
    }
}

/// Escapes a text for content and attributes. The characters that XML has no way to write, which no record holds, become
/// the replacement character.
fn escaped(text: &str) -> String {
    let is_unwritable =
        |c: char| matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}');
    escape_html(&text.replace(is_unwritable, "\u{fffd}"))
}
