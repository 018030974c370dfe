//! XML, read element by element within limits. Entities that a document declares are refused.

use std::borrow::Cow;
use std::str::FromStr;

use quick_xml::XmlVersion;
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::{Namespace, ResolveResult};
use quick_xml::reader::NsReader;

use super::archive::broken;
use crate::error::Error;

/// The largest depth of elements. Word processors do not write tables deeper than some ten levels, each of five elements.
const MOST_DEEP: usize = 256;

/// The greatest length of a value, in bytes. Names of styles have at most 253 characters, and each use of a longer one
/// would take its time.
const LONGEST_VALUE: usize = 1024;

/// A part of a document as XML.
pub(super) struct Xml<'x> {
    reader: NsReader<&'x [u8]>,
    /// The number of elements that are open.
    depth: usize,
    /// The name of the part.
    part: &'x str,
}

/// An element, at its start.
pub(super) struct Element<'x> {
    space: Space,
    start: BytesStart<'x>,
}

/// The vocabulary that an element belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Space {
    /// `WordprocessingML`.
    Word,
    /// Markup compatibility: the same thing in several ways.
    Compatibility,
    /// Formulas.
    Math,
    /// All others.
    Other,
}

impl Space {
    fn of(space: &ResolveResult<'_>) -> Self {
        let ResolveResult::Bound(Namespace(name)) = space else { return Self::Other };
        match *name {
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
            | "http://purl.oclc.org/ooxml/wordprocessingml/main" => Self::Word,
            "http://schemas.openxmlformats.org/markup-compatibility/2006" => Self::Compatibility,
            "http://schemas.openxmlformats.org/officeDocument/2006/math"
            | "http://purl.oclc.org/ooxml/officeDocument/math" => Self::Math,
            _ => Self::Other,
        }
    }
}

impl Element<'_> {
    /// Returns the vocabulary and the name.
    pub(super) fn name(&self) -> (Space, &str) {
        (self.space, self.start.local_name().into_inner())
    }

    /// Returns the value of an attribute, by its name without a prefix. None if it is longer than any that means something.
    pub(super) fn attribute(&self, name: &str) -> Option<Cow<'_, str>> {
        // To compare each with all others takes quadratic time.
        let mut all = self.start.attributes();
        let found = all.with_checks(false).flatten().find(|it| it.key.local_name().into_inner() == name)?;
        found.normalized_value(XmlVersion::Implicit1_0).ok().filter(|it| it.len() <= LONGEST_VALUE)
    }

    /// Returns the value of `w:val`.
    pub(super) fn val(&self) -> Option<Cow<'_, str>> {
        self.attribute("val")
    }

    /// Returns the number that `w:val` is. None if it is none.
    pub(super) fn number<T: FromStr>(&self) -> Option<T> {
        self.val()?.parse().ok()
    }

    /// Tests whether a property is on, as it is if it has no value.
    pub(super) fn is_on(&self) -> bool {
        !self.val().is_some_and(|it| matches!(&*it, "0" | "false" | "off" | "none"))
    }
}

/// What comes next.
enum Node<'x> {
    Start(Element<'x>),
    Text(Cow<'x, str>),
    End,
}

impl<'x> Xml<'x> {
    /// Goes to the root of a part.
    pub(super) fn new(text: &'x str, part: &'x str) -> Result<Self, Error> {
        let mut reader = NsReader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        let mut xml = Self { reader, depth: 0, part };
        loop {
            match xml.next()? {
                Node::Start(_) => return Ok(xml),
                Node::Text(text) if text.trim().is_empty() => {}
                _ => return Err(xml.error("text before the first element")),
            }
        }
    }

    /// Goes through the elements in the one that is open, to its end. What `visit` leaves of one is passed over.
    pub(super) fn each(
        &mut self,
        mut visit: impl FnMut(&mut Self, &Element<'x>) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let depth = self.depth;
        loop {
            match self.next()? {
                Node::Start(element) => {
                    visit(self, &element)?;
                    while self.depth > depth {
                        self.next()?;
                    }
                }
                Node::Text(_) => {}
                Node::End => return Ok(()),
            }
        }
    }

    /// Reads the text in the element that is open, to its end.
    pub(super) fn text(&mut self) -> Result<String, Error> {
        let (depth, mut text) = (self.depth, String::new());
        while self.depth >= depth {
            if let Node::Text(more) = self.next()? {
                text.push_str(&more);
            }
        }
        Ok(text)
    }

    fn next(&mut self) -> Result<Node<'x>, Error> {
        loop {
            let (space, event) = match self.reader.read_resolved_event() {
                Ok((space, event)) => (Space::of(&space), event),
                Err(error) => return Err(self.error(&error.to_string())),
            };
            return Ok(match event {
                Event::Start(start) => {
                    self.depth += 1;
                    if self.depth > MOST_DEEP {
                        return Err(self.error(&format!("more than {MOST_DEEP} elements in each other")));
                    }
                    Node::Start(Element { space, start })
                }
                Event::End(_) => {
                    self.depth -= 1;
                    Node::End
                }
                Event::Text(text) => Node::Text(text.into_inner()),
                Event::CData(text) => Node::Text(text.into_inner()),
                Event::GeneralRef(name) => match name.resolve_char_ref() {
                    Ok(Some(c)) => Node::Text(c.to_string().into()),
                    Ok(None) => match resolve_xml_entity(&name) {
                        Some(text) => Node::Text(text.into()),
                        None => return Err(self.error(&format!("the entity `{}` is not known", &*name))),
                    },
                    Err(error) => return Err(self.error(&error.to_string())),
                },
                Event::DocType(_) => return Err(self.error("a document type, which no word processor writes")),
                Event::Eof => return Err(self.error("it ends too early")),
                Event::Empty(_) | Event::Decl(_) | Event::PI(_) | Event::Comment(_) => continue,
            });
        }
    }

    fn error(&self, reason: &str) -> Error {
        broken(self.part, &format!("byte {}: {reason}", self.reader.buffer_position()))
    }
}
