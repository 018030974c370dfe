//! Footnotes that stand as numbered paragraphs after the text whose marks they explain.

use std::collections::HashMap;

use super::block::{Document, Kind};
use super::label::number;

/// Finds the notes: numbered paragraphs in a row, each after the mark with its number, that have nearly all the marks.
pub(super) fn find(document: &mut Document<'_>) {
    let mut marks: HashMap<Box<str>, usize> = HashMap::new();
    for (at, block) in document.blocks.iter().enumerate() {
        for mark in block.marks().iter().filter(|mark| mark.label.bytes().all(|b| b.is_ascii_digit())) {
            marks.entry(mark.label.clone()).or_insert(at);
        }
    }
    for block in &document.blocks {
        if let Kind::Note { label } = &block.kind {
            marks.remove(label);
        }
    }
    if marks.is_empty() {
        return;
    }
    let blocks = &mut document.blocks;
    let candidate = |at: usize, text: &str, kind: &Kind| {
        let is_text = matches!(kind, Kind::Item | Kind::Paragraph);
        number(text).filter(|label| is_text && marks.get(label.as_str()).is_some_and(|mark| *mark < at))
    };
    let labels: Vec<Option<String>> =
        blocks.iter().enumerate().map(|(at, block)| candidate(at, &block.text, &block.kind)).collect();
    let mut at = 0;
    while at < labels.len() {
        let count = labels[at..].iter().take_while(|label| label.is_some()).count();
        // Marks may be read where there are none, and notes may be broken: most is enough.
        if count > 0 && count * 5 >= marks.len() * 4 {
            for (block, label) in blocks.iter_mut().zip(&labels).skip(at).take(count) {
                if let Some(label) = label {
                    block.kind = Kind::Note { label: label.as_str().into() };
                }
            }
        }
        at += count.max(1);
    }
}
