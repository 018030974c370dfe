//! Tests of the reading of documents: by table for each format, and by properties for all of them.

mod blocks;
mod forms;
mod hostile;
mod properties;

use super::{Block, Document, Format, Kind, read};

/// Lists the blocks of a document, each as a line: its kind, what it stands under, its text and the labels of its
/// marks.
fn lines(format: Format, file: &str) -> Vec<String> {
    let document = read(file, format);
    let line = |block: &Block<'_>| {
        let kind = match &block.kind {
            Kind::Heading { level } => format!("h{level}"),
            Kind::Cell { header } => format!("cell{}", header.map(|it| format!(" of {it}")).unwrap_or_default()),
            Kind::Note { label } => format!("note {label}"),
            Kind::Literal { .. } => "literal".to_owned(),
            kind => format!("{kind:?}").to_lowercase(),
        };
        let under = block.under.map(|under| format!("<{under}")).unwrap_or_default();
        let marks: String = block.marks().iter().map(|mark| format!(" ^{}", mark.label)).collect();
        format!("{kind}{under}: {}{marks}", words(&block.text))
    };
    document.blocks.iter().map(line).collect()
}

/// Puts one space wherever a text has white space.
fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Checks what holds for every document.
fn check(document: &Document<'_>, file: &str) {
    for (at, block) in document.blocks.iter().enumerate() {
        assert!(!block.text.trim().is_empty(), "an empty block {at}");
        assert!(block.text.len() <= (64 << 10) + 64, "a block of {} bytes", block.text.len());
        assert!(block.under.is_none_or(|under| under < at), "{at} stands under {:?}", block.under);
        let mut last = 0;
        for (from, c) in block.text.char_indices() {
            let place = block.source(from..from + c.len_utf8());
            assert!(file.get(place.clone()).is_some_and(|it| !it.is_empty()), "{c:?} stands at {place:?} of {file:?}");
            assert!(place.start >= last, "{c:?} stands at {place:?}, before {last}, in {file:?}");
            last = place.start;
        }
        for mark in block.marks() {
            assert!(block.text.is_char_boundary(mark.at), "the mark {mark:?} in {:?}", block.text);
        }
        for odd in block.odd() {
            let place = block.source(odd.at..odd.at + 1);
            assert_eq!(file.get(place).and_then(|it| it.chars().next()), Some(odd.letter), "{:?}", block.text);
        }
    }
}
