//! The shape of a parsed document in JSON.

use std::ops::Range;

use crate::model::{Date, Symbol, serde_as_shape};
use crate::record::Record;
use crate::text::sentences;

use super::kind::NumberKind;
use super::parsed::{Doubt, Furniture, Heading, Note, Parsed, ParsedProvision, Part};
use super::suggest::Suggestions;

/// A document, parsed from its text. Places are ranges of bytes of the text.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub(super) struct ParsedShape<'s> {
    /// The symbol of the document, where the text gives it.
    symbol: Option<&'s Symbol>,
    /// The title.
    title: Option<&'s str>,
    /// The date of the document, where its head gives it.
    date: Option<Date>,
    /// The provisions, in the order of the text.
    provisions: Vec<ProvisionShape<'s>>,
    /// The headings, in the order of the text.
    headings: &'s [Heading],
    /// The parts that count their own paragraphs: annexes, articles, statements, quoted documents.
    parts: &'s [Part],
    /// The footnotes and endnotes.
    notes: &'s [Note],
    /// The furniture of the pages.
    furniture: &'s [Furniture],
    /// The places of the title.
    title_places: &'s [Range<usize>],
    /// The places of what was recognized as nothing.
    rest: &'s [Range<usize>],
    /// What the parser was unsure of.
    doubts: &'s [Doubt],
}

serde_as_shape!(Parsed as ParsedShape<'_>);

/// A provision of a parsed document.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
struct ProvisionShape<'s> {
    /// The address: the symbol of the document, `#`, and the place.
    id: &'s str,
    /// The symbol of the document.
    report: Option<&'s Symbol>,
    /// The heading that it stands under.
    section: Option<&'s str>,
    /// The wording, without the number and the marks of notes.
    text: &'s str,
    /// The sentences of the wording.
    sentences: Vec<&'s str>,
    /// The part in which it stands, with which its place begins. Empty for the document's own text.
    within: &'s str,
    /// The number of the paragraph, or the name of the section.
    paragraph: &'s str,
    /// The labels of the items, from the outermost on.
    items: &'s [String],
    /// How it got its number.
    number: NumberKind,
    /// The labels of the notes that are marked in it.
    notes: Vec<&'s str>,
    /// What the provision may be.
    suggested: Suggestions,
    /// Where it stands in the input.
    places: &'s [Range<usize>],
}

impl<'s> From<&'s Parsed> for ParsedShape<'s> {
    fn from(parsed: &'s Parsed) -> Self {
        Self {
            symbol: parsed.symbol.as_ref(),
            title: parsed.title.as_deref(),
            date: parsed.date,
            provisions: parsed
                .provisions
                .iter()
                .zip(parsed.suggestions(Record::builtin()))
                .map(|(it, suggested)| provision(parsed, it, suggested))
                .collect(),
            headings: &parsed.headings,
            parts: &parsed.parts,
            notes: &parsed.notes,
            furniture: &parsed.furniture,
            title_places: &parsed.title_places,
            rest: &parsed.rest,
            doubts: &parsed.doubts,
        }
    }
}

fn provision<'s>(parsed: &'s Parsed, it: &'s ParsedProvision, suggested: Suggestions) -> ProvisionShape<'s> {
    ProvisionShape {
        id: &it.id,
        report: parsed.symbol.as_ref(),
        section: parsed.heading_of(it).map(|heading| heading.text.as_str()),
        text: &it.text,
        sentences: sentences(&it.text).collect(),
        within: &it.within,
        paragraph: &it.paragraph,
        items: &it.items,
        number: it.number,
        notes: it
            .marks
            .iter()
            .filter_map(|(note, _)| parsed.notes.get(*note))
            .map(|note| note.label.as_str())
            .collect(),
        suggested,
        places: &it.places,
    }
}
