//! What a text tells of the words that it gives: that they are not the report's, that they are somebody's own, that the
//! report says them.

use crate::document::{Block, Kind};
use crate::quote::passage::{Form, Passage};
use crate::quote::placed::Placed;
use crate::quote::saying::{
    asks, bare_words, calls_wrong, denies, denies_after, disclaims, heads_mistakes, heads_proposals, is_corrected,
    is_ours, leads_in_ours, marks_as_wrong, said_by, says_it_ends, says_it_is_none, says_there_is_no_such,
    says_there_is_none, supposes,
};
use crate::text::{ceil_char_boundary, floor_char_boundary};

use super::Cited;

/// The number of bytes after a passage that are searched for a remark that it is not the report's.
const MAX_REMARK_BYTES: usize = 80;

/// The number of headings over a passage that are looked at.
const MAX_HEADINGS: usize = 3;

/// The number of bytes behind a citation, and of the block after it, that are searched for an answer that there is no such
/// place.
const MAX_ANSWER_BYTES: usize = 160;

/// The number of bytes on either side of a string that are searched for what calls it wrong.
const MAX_VALUE_BYTES: usize = 1 << 10;

/// The number of bytes of a sentence before a citation that are looked at.
const MAX_SENTENCE_BYTES: usize = 200;

/// The largest number of blocks since a report was named at which "the report" still means it.
const MAX_BLOCKS_SINCE_NAMED: usize = 4;

impl<'c, 't> Cited<'c, '_, 't> {
    /// Tests whether the text tells of words as not being the report's: "often misquoted as “…”", "it would say “…”";
    /// "“…” Not the text." What only might be said is not cited, unless `is_sure`: a note or brackets tell where it
    /// stands.
    pub(in crate::quote) fn is_denied(&self, passage: &Passage, is_sure: bool) -> bool {
        let text = self.block(passage.block).map_or("", |it| &*it.text);
        let before = text.get(passage.sentence.start..passage.outer.start).unwrap_or_default();
        let next = if passage.form == Form::Block { self.block(passage.block + 1) } else { None };
        let after = next.map_or_else(|| text.get(passage.outer.end..).unwrap_or_default(), |it| &*it.text);
        // What stands in other marks is said of something else.
        let before = before.rsplit(['”', '»']).next().unwrap_or_default();
        let mut headings = self.above(passage.block);
        denies(before)
            || is_corrected(before, after)
            || headings.any(|it| heads_mistakes(&it.text))
            || self.is_proposed(passage.block)
            || self.is_called_wrong(passage.block)
            || !is_sure && supposes(before)
            || denies_after(head(after, MAX_REMARK_BYTES).split(['“', '«', '"']).next().unwrap_or_default())
    }

    /// Tests whether the words before a passage, or the headings over it, say that it is in somebody's own words.
    pub(in crate::quote) fn is_in_own_words(&self, passage: &Passage) -> bool {
        let text = self.block(passage.block).map_or("", |it| &*it.text);
        let before = text.get(passage.sentence.start.min(passage.outer.start)..passage.outer.start).unwrap_or_default();
        disclaims(before) || self.above(passage.block).any(|it| disclaims(&it.text))
    }

    /// Tests whether a block is a cell in a column of what the text might become.
    pub(in crate::quote) fn is_proposed(&self, at: usize) -> bool {
        let header = self.block(at).and_then(|block| self.document.header(block));
        header.is_some_and(|(_, header)| heads_proposals(&header.text))
    }

    /// Returns the blocks that a block stands under, from the nearest on.
    fn above(&self, at: usize) -> impl Iterator<Item = &'c Block<'t>> {
        let above = |block: &&'c Block<'t>| block.under.and_then(|at| self.block(at));
        std::iter::successors(self.block(at), above).skip(1).take(MAX_HEADINGS)
    }

    /// Tests whether the sentence tells of a citation as being wrong: "It is wrong to call it “the twelfth norm”."
    pub(in crate::quote) fn is_denied_citation(&self, citation: &Placed<'_, '_>) -> bool {
        let text = self.block(citation.block).and_then(|it| it.text.get(..citation.range.start)).unwrap_or_default();
        let before = &text[ceil_char_boundary(text, text.len().saturating_sub(MAX_SENTENCE_BYTES))..];
        let sentence = before.rsplit(['.', '?', '!']).next().unwrap_or_default();
        let after = self.block(citation.block).and_then(|it| it.text.get(citation.range.end..)).unwrap_or_default();
        let answer = self.block(citation.block + 1).map_or("", |it| &*it.text);
        denies(sentence)
            || says_there_is_none(sentence)
            || says_it_is_none(after)
            || bare_words(sentence).last().is_some_and(|word| word == "new")
            || asks(sentence, after)
            || says_it_ends(head(after, MAX_ANSWER_BYTES))
            || [after, answer].iter().any(|text| says_there_is_no_such(head(text, MAX_ANSWER_BYTES)))
            || is_corrected(before, after)
            || self.above(citation.block).any(|it| heads_mistakes(&it.text))
            || self.is_called_wrong(citation.block)
    }

    /// Tests whether a program or a record calls a string wrong, by its name or in a field behind it: `BAD_MODAL = "…"`,
    /// `wrong = ["…",`, `{"answer": "…", "grade": "wrong"}`.
    fn is_called_wrong(&self, at: usize) -> bool {
        let file = self.file;
        let Some(block) = self.block(at).filter(|it| it.kind.is_literal()) else { return false };
        let place = block.source(0..block.text.len());
        let start = ceil_char_boundary(file, place.start.saturating_sub(MAX_VALUE_BYTES));
        let end = floor_char_boundary(file, place.end.saturating_add(MAX_VALUE_BYTES));
        let before = file.get(start..place.start).unwrap_or_default();
        let behind = file.get(place.end + 1..end).unwrap_or_default();
        // The value begins where it is given its name.
        let name = before.rsplit(['}', ';', ')']).next().and_then(|it| it.rsplit_once('=')).map(|(name, _)| name);
        let name = name.map(|it| it.trim_end().rsplit(char::is_whitespace).next().unwrap_or_default());
        name.is_some_and(calls_wrong) || marks_as_wrong(behind.split(['{', '}']).next().unwrap_or_default())
    }

    /// Tests whether the words before a passage say that the Group or its report says it, where one of ours was the
    /// last that was named.
    pub(in crate::quote) fn is_led_in(&self, passage: &Passage) -> bool {
        let text = self.block(passage.block).map_or("", |it| &*it.text);
        let before = text.get(passage.sentence.start..passage.outer.start).unwrap_or_default();
        let named = self.all.partition_point(|it| (it.block, it.range.start) < (passage.block, passage.outer.start));
        let last = named.checked_sub(1).and_then(|at| self.all.get(at));
        leads_in_ours(before)
            && last.is_some_and(|it| it.is_report() && passage.block - it.block <= MAX_BLOCKS_SINCE_NAMED)
    }

    /// Tests whether a passage is an item of a list of what a report says: led in by "The Group of 2015 agreed that States:",
    /// or under the heading "The norms of the 2015 report".
    pub(in crate::quote) fn is_listed(&self, passage: &Passage) -> bool {
        let item = self.block(passage.block).filter(|it| it.kind == Kind::Item);
        let Some(at) = item.and_then(|it| it.under) else { return false };
        let Some(above) = self.block(at).filter(|_| self.of(at).last().is_some_and(Placed::is_report)) else {
            return false;
        };
        let is_led_in = || said_by(&above.text).is_some_and(|subject| is_ours(&subject.join(" ")));
        match above.kind {
            Kind::Heading { .. } => {
                bare_words(&above.text.to_lowercase()).any(|it| matches!(it, "norms" | "recommendations"))
            }
            _ => above.text.trim_end().ends_with(':') && is_led_in(),
        }
    }
}

/// Returns the head of a text, up to so many bytes.
fn head(text: &str, length: usize) -> &str {
    &text[..floor_char_boundary(text, length)]
}
