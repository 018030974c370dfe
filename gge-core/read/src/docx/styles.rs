//! Styles: what makes a paragraph a heading or numbers it.

use std::collections::HashMap;

use super::xml::{Element, Space, Xml};
use crate::error::Error;

/// The styles of a document, by their ids.
#[derive(Default)]
pub(super) struct Styles {
    by_id: HashMap<String, Style>,
    /// The id of the style of paragraphs that name none.
    default: Option<String>,
}

/// What a paragraph has of its own or by its style.
#[derive(Clone, Debug, Default)]
pub(super) struct Properties {
    /// The id of the style.
    pub(super) style: Option<String>,
    /// The id of the numbering, which is 0 for none.
    pub(super) numbering: Option<i64>,
    /// The level in the numbering, from 0.
    pub(super) level: Option<u8>,
    /// The level in the outline, from 0; from 9 on it is text.
    pub(super) outline: Option<u8>,
}

#[derive(Default)]
struct Style {
    /// The level of the headings that its name says it is for.
    heading: Option<u8>,
    based_on: Option<String>,
    properties: Properties,
}

/// The number of styles that one may be based on. Word allows ten.
const MOST_BASES: usize = 20;

/// The outline level of text.
const BODY_TEXT: u8 = 9;

impl Properties {
    /// Reads an element of a paragraph's properties. False if it is none that counts here.
    pub(super) fn read<'x>(&mut self, xml: &mut Xml<'x>, element: &Element<'x>) -> Result<bool, Error> {
        match element.name() {
            (Space::Word, "pStyle") => self.style = element.val().map(Into::into),
            (Space::Word, "outlineLvl") => self.outline = element.number(),
            (Space::Word, "numPr") => {
                xml.each(|_, element| {
                    match element.name() {
                        (Space::Word, "ilvl") => self.level = element.number(),
                        (Space::Word, "numId") => self.numbering = element.number(),
                        _ => {}
                    }
                    Ok(())
                })?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl Styles {
    pub(super) fn read(text: &str, part: &str) -> Result<Self, Error> {
        let mut styles = Self::default();
        Xml::new(text, part)?.each(|xml, element| {
            let (Space::Word, "style") = element.name() else { return Ok(()) };
            let Some(id) = element.attribute("styleId").map(String::from) else { return Ok(()) };
            let is_default = element.attribute("default").is_some_and(|it| matches!(&*it, "1" | "true" | "on"));
            if is_default && element.attribute("type").is_some_and(|it| it == "paragraph") {
                styles.default = Some(id.clone());
            }
            let mut style = Style { heading: level_of(&id), ..Style::default() };
            xml.each(|xml, element| {
                match element.name() {
                    (Space::Word, "name") => style.heading = element.val().and_then(|name| level_of(&name)),
                    (Space::Word, "basedOn") => style.based_on = element.val().map(Into::into),
                    (Space::Word, "pPr") => {
                        xml.each(|xml, element| style.properties.read(xml, element).map(drop))?;
                    }
                    _ => {}
                }
                Ok(())
            })?;
            styles.by_id.insert(id, style);
            Ok(())
        })?;
        Ok(styles)
    }

    /// Lists a style and those that it is based on, with their ids.
    fn chain<'s>(&'s self, id: Option<&'s str>) -> impl Iterator<Item = (&'s str, &'s Style)> {
        let with = |id: &'s str| self.by_id.get(id).map(|style| (id, style));
        let first = id.or(self.default.as_deref()).and_then(with);
        std::iter::successors(first, move |(_, style)| style.based_on.as_deref().and_then(with)).take(MOST_BASES)
    }

    /// Returns the level of a heading, from 1 to 9. None for text.
    pub(super) fn heading(&self, paragraph: &Properties) -> Option<u8> {
        let id = paragraph.style.as_deref();
        let outline = paragraph.outline.or_else(|| self.chain(id).find_map(|(_, style)| style.properties.outline));
        if let Some(level) = outline {
            return (level < BODY_TEXT).then_some(level + 1);
        }
        let unknown = id.filter(|id| !self.by_id.contains_key(*id)).and_then(level_of);
        unknown.or_else(|| self.chain(id).find_map(|(_, style)| style.heading))
    }

    /// Returns the numbering of a paragraph with its level, as far as it is told, and the style that it comes from, if it
    /// comes from one.
    pub(super) fn numbering<'s>(&'s self, paragraph: &'s Properties) -> Option<(i64, Option<u8>, Option<&'s str>)> {
        let own = paragraph.numbering.map(|id| (id, paragraph.level, None));
        let of_style = || {
            self.chain(paragraph.style.as_deref()).find_map(|(id, style)| {
                Some((style.properties.numbering?, paragraph.level.or(style.properties.level), Some(id)))
            })
        };
        own.or_else(of_style).filter(|(id, ..)| *id != 0)
    }

    /// Returns the id of the numbering that a style of lists leads to.
    pub(super) fn list(&self, id: &str) -> Option<i64> {
        self.by_id.get(id)?.properties.numbering
    }
}

/// Returns the level of the headings that a style's name, or its id, says it is for: "heading 2", "Heading2", "Title", and
/// those of the templates of the United Nations, `_ H _Ch_G`, `_ H _1_G`, `_ H _2/3_G`.
fn level_of(name: &str) -> Option<u8> {
    let plain: String = name.chars().filter(|c| !matches!(c, ' ' | '_' | '/')).collect::<String>().to_lowercase();
    if plain == "title" {
        return Some(1);
    }
    if name.starts_with('_') {
        return match plain.strip_suffix('g').unwrap_or(&plain) {
            "hm" | "hch" => Some(1),
            "h1" => Some(2),
            "h23" => Some(3),
            "h4" => Some(4),
            "h56" => Some(5),
            _ => None,
        };
    }
    plain.strip_prefix("heading")?.parse().ok().filter(|level| (1..=9).contains(level))
}

#[cfg(test)]
mod tests {
    use super::level_of;

    #[test]
    fn names_of_headings() {
        for (name, level) in [
            ("heading 1", Some(1)),
            ("Heading9", Some(9)),
            ("heading 10", None),
            ("Title", Some(1)),
            ("Normal", None),
            ("Heading", None),
            ("_ H _Ch_G", Some(1)),
            ("_ H _1_G", Some(2)),
            ("_ H _2/3", Some(3)),
            ("_ H _23_G", Some(3)),
            ("_ Single Txt_G", None),
            ("H1", None),
        ] {
            assert_eq!(level_of(name), level, "{name}");
        }
    }
}
