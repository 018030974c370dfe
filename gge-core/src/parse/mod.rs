//! Documents of one's own, parsed from their text into provisions, headings and notes.
//!
//! [`Report::parse`] takes plain text as it comes out of a PDF, a web page or a word processor, or Markdown:
//!
//! 1. `lines` cuts the text into lines that know their place; `columns` puts those of a right column behind the left one,
//!    `order` labels before their words.
//! 2. `furniture`, `contents`, `notes` and `masthead` say which lines belong to the pages, and not to the text.
//! 3. `body` reads the labels of what is left, and looks ahead. What one line is by itself, `label`, `shape` and
//!    `wording` tell: by what it begins with, by its characters, by its words.
//! 4. `outline` goes over it once. By what is expected it decides where a paragraph, an item, a heading or a part begins:
//!    `context` is where the numbering stands, `numbering` takes labels, `heading` and
//!    `title` take what stands between texts, `prose` what has no label, `meeting` the speakers of a meeting.
//! 5. `assemble` joins the lines of each text, takes the marks of notes out, and accounts for every character.
//!
//! Nothing is refused, and nothing is dropped: see [`Parsed`].

mod assemble;
mod body;
mod clean;
mod columns;
mod contents;
mod context;
mod furniture;
mod heading;
mod kind;
mod label;
mod lines;
mod margin;
mod marks;
mod masthead;
mod meeting;
mod note_zone;
mod notes;
mod numbering;
mod order;
mod outline;
mod parsed;
mod piece;
mod prose;
mod report;
mod sections;
#[cfg(feature = "serde")]
mod serial;
mod shape;
mod states;
mod suggest;
#[cfg(test)]
mod tests;
mod title;
mod wording;

pub use kind::{FurnitureKind, NumberKind, PartKind};
pub use parsed::{Doubt, Furniture, Heading, Note, Parsed, ParsedProvision, Part, Reason};
pub use report::ToReportError;
pub use suggest::{Suggestion, Suggestions};

use crate::model::{Report, Symbol};

impl Report {
    /// Parses a document of one's own from its text. It never fails: what is not recognized is
    /// [returned](Parsed::rest), and what is unsure is [told](Parsed::doubts).
    ///
    /// ```
    /// use gge_core::Report;
    ///
    /// let parsed = Report::parse("A/79/999\n\nI. Norms\n\n1. States should:\n(a) Cooperate;\n(b) Re-\nfrain.\n");
    /// assert_eq!(parsed.symbol.as_ref().unwrap(), "A/79/999");
    /// assert_eq!(parsed.headings[0].text, "I. Norms");
    /// let ids: Vec<_> = parsed.provisions.iter().map(|it| it.id.as_str()).collect();
    /// assert_eq!(ids, ["A/79/999#1", "A/79/999#1(a)", "A/79/999#1(b)"]);
    /// assert!(parsed.rest.is_empty() && parsed.doubts.is_empty());
    /// ```
    pub fn parse(text: &str) -> Parsed {
        let wide = lines::wide(text);
        let mut lines = lines::Lines::read(text, &wide);
        columns::part(&mut lines);
        margin::mark(&mut lines);
        order::mend(&mut lines);
        let symbol = masthead::own_symbol(&lines);
        furniture::mark(&mut lines, symbol.as_ref().map(Symbol::as_str));
        let contents = contents::mark(&mut lines);
        let notes = notes::mark(&mut lines);
        masthead::mark_adoption(&mut lines);
        let mut head = masthead::mark(&mut lines);
        head.symbol.clone_from(&symbol);
        let words = clean::Words::read(text);
        let mut body = body::Body::new(&lines);
        body.sections = sections::find(&body);
        let kind = meeting::kind(&lines, symbol.as_ref());
        let mut outline = outline::Outline::new(&body, &contents, &words, kind, head, &notes);
        outline.run();
        let (assembly, doubts) = (outline.assembly, outline.doubts);
        assembly.finish(&lines, doubts, &words)
    }
}
