//! The parts of a DOCX, by what they are to the document.

use std::collections::HashSet;

use super::archive::{Archive, broken};
use super::xml::Xml;
use crate::detect::utf16;
use crate::error::Error;
use crate::plain::wide;

/// What a part is to the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Document,
    Styles,
    Numbering,
    Footnotes,
    Endnotes,
    Header,
    Footer,
}

impl Kind {
    /// Returns the kind that a relation is of. Its name is a URI, of which the last part is the same in all editions.
    fn of(relation: &str) -> Option<Self> {
        Some(match relation.rsplit('/').next()? {
            "officeDocument" => Self::Document,
            "styles" => Self::Styles,
            "numbering" => Self::Numbering,
            "footnotes" => Self::Footnotes,
            "endnotes" => Self::Endnotes,
            "header" => Self::Header,
            "footer" => Self::Footer,
            _ => return None,
        })
    }
}

/// The names of the parts.
pub(super) struct Parts {
    main: String,
    all: Vec<(Kind, String)>,
}

/// The name that word processors give the main part.
const MAIN: &str = "word/document.xml";

impl Parts {
    /// Finds the parts of a document.
    pub(super) fn find(archive: &mut Archive<'_>) -> Result<Self, Error> {
        let roots = relations(archive, "_rels/.rels", "")?;
        let main =
            roots.into_iter().find(|(kind, _)| *kind == Kind::Document).map_or_else(|| MAIN.to_owned(), |it| it.1);
        let (folder, file) = main.rsplit_once('/').unwrap_or(("", &main));
        let slash = if folder.is_empty() { "" } else { "/" };
        let all = relations(archive, &format!("{folder}{slash}_rels/{file}.rels"), folder)?;
        Ok(Self { main, all })
    }

    /// Returns the name of the main part.
    pub(super) fn main(&self) -> &str {
        &self.main
    }

    /// Returns the name of the part of a kind of which there is one.
    pub(super) fn of(&self, kind: Kind) -> Option<&str> {
        self.all(kind).next()
    }

    /// Lists the names of all parts of a kind, in the order in which they are named.
    pub(super) fn all(&self, kind: Kind) -> impl Iterator<Item = &str> {
        self.all.iter().filter(move |it| it.0 == kind).map(|it| it.1.as_str())
    }
}

/// Reads relations to parts in the archive. There need not be any.
fn relations(archive: &mut Archive<'_>, name: &str, folder: &str) -> Result<Vec<(Kind, String)>, Error> {
    let Some(bytes) = archive.part(name)? else { return Ok(Vec::new()) };
    let text = decode(&bytes, name)?;
    let (mut found, mut seen) = (Vec::new(), HashSet::new());
    Xml::new(&text, name)?.each(|_, relation| {
        let kind = relation.attribute("Type").and_then(|it| Kind::of(&it));
        let is_outside = relation.attribute("TargetMode").is_some_and(|it| it == "External");
        if let (Some(kind), Some(target), false) = (kind, relation.attribute("Target"), is_outside) {
            let path = path(folder, &target);
            if seen.insert(path.clone()) {
                found.push((kind, path));
            }
        }
        Ok(())
    })?;
    Ok(found)
}

/// Returns the name of the part that a target leads to from a folder.
fn path(folder: &str, target: &str) -> String {
    let mut steps: Vec<&str> = Vec::new();
    let from = if target.starts_with('/') { "" } else { folder };
    for step in from.split('/').chain(target.split('/')) {
        match step {
            "" | "." => {}
            ".." => drop(steps.pop()),
            step => steps.push(step),
        }
    }
    steps.join("/")
}

/// Unpacks and decodes a part that must be there. Returns its name with it.
pub(super) fn text(archive: &mut Archive<'_>, name: &str) -> Result<(String, String), Error> {
    let bytes = archive.part(name)?.ok_or_else(|| broken("the archive", &format!("{name} is not in it")))?;
    Ok((name.to_owned(), decode(&bytes, name)?))
}

/// Decodes a part: XML is UTF-8 or UTF-16.
fn decode(bytes: &[u8], name: &str) -> Result<String, Error> {
    if let Some(order) = utf16(bytes) {
        return Ok(wide(bytes, order));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| broken(name, &error))?;
    Ok(text.trim_start_matches('\u{feff}').to_owned())
}

#[cfg(test)]
mod tests {
    use super::path;

    #[test]
    fn targets_lead_from_their_folder() {
        for (folder, target, expected) in [
            ("word", "footnotes.xml", "word/footnotes.xml"),
            ("word", "/word/styles.xml", "word/styles.xml"),
            ("word", "../word/./a.xml", "word/a.xml"),
            ("", "word/document.xml", "word/document.xml"),
            ("word", "../../../etc/passwd", "etc/passwd"),
        ] {
            assert_eq!(path(folder, target), expected);
        }
    }
}
