//! Attribution: tells whose words a text says that they are.

use rustc_hash::FxHashMap;

use crate::document::{Block, Document, Kind, TERM, names_source};
use crate::text::floor_char_boundary;

use super::citation::CitationStatus;
use super::passage::{Form, Passage};
use super::placed::Placed;
use super::saying::{bare_words, is_ours, is_pronoun, locates, points_back, said_by};

mod telling;

/// The one whose words a passage is said to be.
#[derive(Clone, Debug)]
pub(super) enum Speaker<'c, 'r, 't> {
    /// A report: the citation that belongs to the passage names it.
    Report(Claim<'c, 'r, 't>),
    /// Another document, or a place that is not in the record.
    Another(&'c Placed<'r, 't>),
    /// Somebody: "said the Minister".
    Somebody,
    /// Nobody in particular.
    Nobody,
}

impl Speaker<'_, '_, '_> {
    /// Tests whether the words are said to be those of a place, and to be nowhere else.
    pub(super) fn is_of_a_place(&self) -> bool {
        self.cites_a_place() && matches!(self, Self::Report(claim) if claim.must_fit)
    }

    /// Tests whether the citation that belongs to the passage names a place, and not a report alone.
    pub(super) fn cites_a_place(&self) -> bool {
        matches!(self, Self::Report(claim) if claim.citation.has_places())
    }
}

/// A citation that says whose words a passage is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Claim<'c, 'r, 't> {
    pub(super) citation: &'c Placed<'r, 't>,
    /// True if the citation stands so close that it must fit: in brackets after the passage, in its note, as its label.
    /// A report that is only spoken of in the sentence need not be the one quoted.
    pub(super) must_fit: bool,
    /// True if another citation of the sentence may as well be meant: this one stands neither in brackets, nor in a
    /// note, nor as a label.
    pub(super) is_loose: bool,
}

/// The largest distance from a passage to the citation after it that belongs to it, in bytes; the smaller one is for a
/// document without a place, which has to stand right beside.
const MAX_CITATION_DISTANCE: usize = 80;
const AFTER_DOCUMENT: usize = 24;

/// The largest distance from a document without a place to the passage after it at which it must fit, in bytes.
const BEFORE_DOCUMENT: usize = 40;

/// The greatest length of the block under a block quotation that tells its source, in bytes.
const SOURCE_LINE: usize = 160;

/// The largest number of bytes beside its citation in a block that is the label of what stands under it.
const LABEL_WORDS: usize = 40;

/// The number of cells of a row that are looked at, and the largest number of bytes beside its citation in a cell that
/// is a label.
const MAX_ROW_CELLS: usize = 12;
const LABEL_MARKS: usize = 4;

/// The number of strings before a string that are searched for its label.
const MAX_LABEL_STRINGS: usize = 3;

/// The number of blocks before and behind a value that are searched for one of its object.
const MAX_OBJECT_VALUES: usize = 16;

/// The number of blocks after an item that are searched for the end of its list, under which the source stands.
const MAX_LIST_ITEMS: usize = 24;

/// The largest number of bytes of a block before its label: the mark or number of an item.
const BEFORE_LABEL: usize = 12;

/// The largest number of bytes from a label to its colon: "Norm 13 (c), territory used for wrongful acts:".
const LABEL_TITLE: usize = 80;

/// The citations of a document, in its order, found by block.
pub(super) struct Cited<'c, 'r, 't> {
    file: &'c str,
    document: &'c Document<'t>,
    pub(super) all: &'c [Placed<'r, 't>],
    /// The index of the first note block of each label.
    notes: FxHashMap<&'c str, usize>,
}

impl<'c, 'r, 't> Cited<'c, 'r, 't> {
    pub(super) fn new(file: &'c str, document: &'c Document<'t>, all: &'c [Placed<'r, 't>]) -> Self {
        let mut notes = FxHashMap::default();
        for (at, block) in document.blocks.iter().enumerate() {
            if let Kind::Note { label } = &block.kind {
                notes.entry(&**label).or_insert(at);
            }
        }
        Self { file, document, all, notes }
    }

    /// Returns the index in `all` of a citation.
    pub(super) fn position(&self, citation: &Placed<'_, '_>) -> usize {
        self.all.partition_point(|it| (it.block, it.range.start) < (citation.block, citation.range.start))
    }

    /// Returns the citations of a block.
    pub(super) fn of(&self, block: usize) -> &'c [Placed<'r, 't>] {
        let from = self.all.partition_point(|it| it.block < block);
        let to = self.all.partition_point(|it| it.block <= block);
        &self.all[from..to]
    }

    fn block(&self, at: usize) -> Option<&'c Block<'t>> {
        self.document.blocks.get(at)
    }

    /// Tells whose words a passage is said to be. `taken` is the byte at which the citation ends that closed the
    /// passage before.
    pub(super) fn speaker(&self, passage: &Passage, taken: usize) -> Speaker<'c, 'r, 't> {
        let claim = self.after(passage).or_else(|| self.note(passage)).or_else(|| self.before(passage, taken));
        let claim = claim.or_else(|| self.behind(passage)).or_else(|| self.around(passage));
        let claim = claim.or_else(|| self.note_of_sentence(passage));
        match claim {
            Some(claim)
                if claim.citation.is_report() && claim.citation.citation.standing != CitationStatus::NotHeld =>
            {
                Speaker::Report(claim)
            }
            Some(claim)
                if claim.citation.citation.document.is_some()
                    || claim.citation.citation.standing == CitationStatus::NotHeld =>
            {
                Speaker::Another(claim.citation)
            }
            Some(claim) if claim.citation.citation.standing.is_wrong() || claim.citation.has_places() => {
                Speaker::Report(claim)
            }
            _ if self.is_somebodys(passage) => Speaker::Somebody,
            _ => Speaker::Nobody,
        }
    }

    /// Finds the citation after a passage: in brackets, after a dash, or after a word or two that tie them.
    fn after(&self, passage: &Passage) -> Option<Claim<'c, 'r, 't>> {
        let block = self.block(passage.block)?;
        let next = self.of(passage.block).iter().find(|it| it.range.start >= passage.outer.end)?;
        let gap = block.text.get(passage.outer.end..next.range.start)?;
        let bare = gap.trim_start_matches(|c: char| !c.is_alphanumeric() && !matches!(c, '(' | '['));
        let is_document = !next.has_places();
        let is_tied = gap.len() <= if is_document { AFTER_DOCUMENT } else { MAX_CITATION_DISTANCE }
            && !bare.contains(['“', '"', '«', '‘', '”'])
            && !gap.contains(';')
            && !bare.contains(". ");
        // A wiki writes its notes where they stand: “…”<ref>A/70/174, para. 13</ref>.
        let is_note = bare.starts_with("ref>") || bare.starts_with("ref name");
        let is_bracket = is_note || bare.starts_with(['(', '[']) && !bare.contains([')', ']']);
        let ends_sentence = gap[..gap.len() - bare.len()].contains(['.', '!', '?']);
        let is_said = !ends_sentence
            && passage.is_marked()
            && (bare.split_whitespace().count() <= 4 || locates(bare))
            && !bare.contains([',', ')', ']']);
        (is_tied && (is_bracket || is_said) && !opens_the_next(block, next)).then_some(Claim {
            citation: next,
            must_fit: is_bracket || !is_document,
            is_loose: !is_bracket,
        })
    }

    /// Tests whether a passage, from a byte on, and the source behind it are all that a block says: "States should …
    /// (A/70/174, para. 13 (c))".
    pub(super) fn is_all_but_source(&self, passage: &Passage, from: usize) -> bool {
        let Some(text) = self.block(passage.block).map(|it| &*it.text) else { return false };
        let head = text.get(..from).unwrap_or_default();
        let Some(next) = self.of(passage.block).iter().find(|it| it.range.start >= passage.outer.end) else {
            return false;
        };
        let gap = text.get(passage.outer.end..next.range.start).unwrap_or_default();
        let rest = text.get(next.range.end..).unwrap_or_default();
        let behind = gap.trim_start_matches([' ', '.', ';', '…', '\n']);
        let behind = behind.strip_prefix("[…]").or_else(|| behind.strip_prefix("[...]")).unwrap_or(behind);
        let is_source = behind.trim_start_matches([' ', '.', '\n']).starts_with(['(', '[', '—', '–', '-']);
        let is_bare = |text: &str| !text.contains(char::is_alphanumeric);
        is_source && gap.len() <= MAX_CITATION_DISTANCE && is_bare(head) && is_bare(rest)
    }

    /// Finds the citation in the sentence that goes on about a quotation at the end of the one before: "“…” That
    /// sentence stands in paragraph 23."
    fn behind(&self, passage: &Passage) -> Option<Claim<'c, 'r, 't>> {
        let block = self.block(passage.block).filter(|_| passage.is_marked())?;
        let next = self.of(passage.block).iter().find(|it| it.range.start >= passage.outer.end && it.has_places())?;
        let gap = block.text.get(passage.outer.end..next.range.start)?;
        let rest = gap.trim_start_matches(|c: char| !c.is_alphanumeric());
        let ends = block.text.get(..passage.outer.end)?.trim_end_matches(is_closing).ends_with(['.', '!', '?'])
            || gap.starts_with(['.', '!', '?']);
        let is_one = !rest.contains(['.', ';', '“', '"', '«']);
        (ends && is_one && points_back(rest)).then_some(Claim { citation: next, must_fit: true, is_loose: true })
    }

    /// Returns the nearest citations before and after a passage in its sentence.
    pub(super) fn beside(&self, passage: &Passage) -> [Option<&'c Placed<'r, 't>>; 2] {
        let all = self.of(passage.block);
        let (from, to) = (passage.sentence.start, passage.sentence.end);
        let before = all.iter().rfind(|it| it.range.end <= passage.outer.start && from <= it.range.start);
        [before, all.iter().find(|it| passage.outer.end <= it.range.start && it.range.end <= to)]
    }

    /// Finds the citation in the note whose mark stands behind a passage.
    fn note(&self, passage: &Passage) -> Option<Claim<'c, 'r, 't>> {
        let block = self.block(passage.block)?;
        let mark = block.marks().iter().find(|mark| {
            let gap = block.text.get(passage.inner.end..mark.at);
            gap.is_some_and(|gap| gap.len() <= 12 && !gap.contains(char::is_alphanumeric))
        })?;
        let note = *self.notes.get(&*mark.label)?;
        let citation = self.of(note).iter().find(|it| it.citation.document.is_some())?;
        Some(Claim { citation, must_fit: true, is_loose: false })
    }

    /// Finds the citation in the note at the end of the sentence, which may be on all of it.
    fn note_of_sentence(&self, passage: &Passage) -> Option<Claim<'c, 'r, 't>> {
        let block = self.block(passage.block)?;
        let marks = block.marks().iter().skip_while(|mark| mark.at < passage.outer.end);
        let last = marks.take_while(|mark| mark.at <= passage.sentence.end).last()?;
        let citation = self.of(*self.notes.get(&*last.label)?).iter().find(|it| it.citation.document.is_some())?;
        // Of several quotations, any may be that of the note.
        let before = block.text.get(passage.sentence.start..passage.outer.start)?;
        let after = block.text.get(passage.outer.end..last.at)?;
        let has_marks = |text: &str| text.contains(['“', '”', '"', '«', '»']);
        let is_only = passage.is_marked() && !has_marks(before) && !has_marks(after);
        Some(Claim { citation, must_fit: is_only && self.marks_of(passage) == 1, is_loose: true })
    }

    /// Counts the marks of notes in the sentence of a passage.
    fn marks_of(&self, passage: &Passage) -> usize {
        let marks = self.block(passage.block).map_or(&[][..], |it| it.marks());
        marks.iter().filter(|mark| (passage.sentence.start..=passage.sentence.end).contains(&mark.at)).count()
    }

    /// Finds the citation before a passage in the same sentence, or in its label. `taken` is as for
    /// [`speaker`](Self::speaker).
    fn before(&self, passage: &Passage, taken: usize) -> Option<Claim<'c, 'r, 't>> {
        let block = self.block(passage.block)?;
        let last = self.of(passage.block).iter().rfind(|it| it.range.end <= passage.outer.start)?;
        let gap = block.text.get(last.range.end..passage.outer.start)?;
        let is_label = passage.label.is_some_and(|end| last.range.end <= end);
        let bare = gap.trim_start_matches(|c: char| !c.is_alphanumeric());
        // A citation that closed one quotation is not handed to the next.
        let is_taken = last.range.start < taken && taken <= passage.outer.start;
        if is_taken || !is_label && (last.range.start < passage.sentence.start || bare.contains([';', '”', '»'])) {
            return None;
        }
        let is_close = last.has_places() || gap.len() <= BEFORE_DOCUMENT;
        Some(Claim { citation: last, must_fit: is_close, is_loose: !is_label })
    }

    /// Finds the citation that a passage which fills its block stands under: a heading, the words that lead in, the
    /// first cell of the row, the key of a value; or the line under a block quotation.
    fn around(&self, passage: &Passage) -> Option<Claim<'c, 'r, 't>> {
        let block = self.block(passage.block)?;
        if !passage.fills(&block.text) {
            return None;
        }
        if let Some(citation) = self.source_line(passage, block) {
            return Some(Claim { citation, must_fit: true, is_loose: false });
        }
        if let Kind::Literal { object, .. } = block.kind {
            if let Some(citation) = self.label_in_object(passage.block, object) {
                return Some(Claim { citation, must_fit: true, is_loose: false });
            }
            let is_key = |at: usize| self.block(at).is_some_and(|it| it.kind == Kind::Key) && !self.of(at).is_empty();
            if !block.under.is_some_and(is_key)
                && let Some(citation) = self.label_before(passage.block)
            {
                return Some(Claim { citation, must_fit: false, is_loose: false });
            }
        }
        if let Kind::Cell { .. } = block.kind
            && let Some(citation) =
                self.label_in_row(passage.block, block).or_else(|| self.label_behind_in_row(passage.block, block))
        {
            return Some(Claim { citation, must_fit: true, is_loose: false });
        }
        let (mut at, mut is_of_part) = (block.under, false);
        // A label heads what stands right under it; what stands under that as well.
        for step in 0..3 {
            let above = at?;
            if let Some(citation) = self.of(above).last() {
                let is_label = self.block(above)?.text.len() <= citation.range.len() + LABEL_WORDS;
                let is_loose = block.kind.is_literal() && self.block(above)?.kind != Kind::Key;
                let must_fit = citation.has_places()
                    && self.of(above).len() == 1
                    && (passage.is_marked() && step == 0 || is_label)
                    && !is_of_part
                    && !is_loose;
                return Some(Claim { citation, must_fit, is_loose: false });
            }
            // What a chapter is on need not be what a part of it quotes.
            is_of_part |= matches!(self.block(above)?.kind, Kind::Heading { .. });
            at = self.block(above)?.under;
        }
        None
    }

    /// Tests whether words stand under the label of a place: an item or a definition under its heading or term, a cell
    /// behind another one in its row, a value beside another one in its object.
    pub(super) fn is_under_label(&self, at: usize) -> bool {
        let Some(block) = self.block(at) else { return false };
        match (&block.kind, block.under) {
            (Kind::Cell { .. }, _) => self.label_in_row(at, block).is_some_and(Placed::has_places),
            (Kind::Literal { object, .. }, _) => self.label_in_object(at, *object).is_some(),
            (kind @ (Kind::Item | Kind::Paragraph), Some(above)) => {
                let is_term = || self.block(above).is_some_and(|it| it.kind == Kind::Heading { level: TERM });
                (*kind == Kind::Item || is_term()) && matches!(self.of(above), [only] if only.has_places())
            }
            _ => false,
        }
    }

    /// Finds the citation that is all that a cell before a cell in its row says; one of a place before one of a
    /// document.
    fn label_in_row(&self, at: usize, cell: &Block<'t>) -> Option<&'c Placed<'r, 't>> {
        let in_row = |before: &usize| {
            Some(*before) == cell.under
                || self.block(*before).is_some_and(|it| it.under.is_some() && it.under == cell.under)
        };
        let cells = (at.saturating_sub(MAX_ROW_CELLS)..at).rev().filter(in_row);
        let labels = cells.filter_map(|before| {
            self.label_alone(before, LABEL_MARKS)
                .or_else(|| self.label(before).map(|(label, _)| label))
                .or_else(|| self.titled(before))
        });
        let labels: Vec<&Placed<'_, '_>> = labels.collect();
        labels.iter().find(|it| it.has_places()).or(labels.first()).copied()
    }

    /// Finds the citation that is all that a cell behind a cell in its row says, if there is but one, in a column of sources.
    fn label_behind_in_row(&self, at: usize, cell: &Block<'t>) -> Option<&'c Placed<'r, 't>> {
        let in_row = |behind: &usize| {
            let under = self.block(*behind).and_then(|it| it.under);
            under == Some(at) || under.is_some() && under == cell.under
        };
        let header = |at: usize| self.document.header(self.block(at)?);
        let is_of_sources = |behind: &usize| header(*behind).is_some_and(|(_, header)| names_source(&header.text));
        let cells = (at + 1..=at + MAX_ROW_CELLS).filter(in_row).filter(is_of_sources);
        let mut labels = cells.filter_map(|behind| self.label_alone(behind, LABEL_MARKS));
        labels.next().filter(|label| label.has_places() && labels.next().is_none())
    }

    /// Finds the citation in the value that the object of a value gives for its source, if there is but one:
    /// `{"quote": "States …", "source": "A/70/174, para. 13 (c)"}`.
    fn label_in_object(&self, at: usize, object: u32) -> Option<&'c Placed<'r, 't>> {
        let is_of_object = |other: &usize| {
            *other != at && self.block(*other).is_some_and(|it| it.kind == Kind::Literal { object, is_source: true })
        };
        let values = (at.saturating_sub(MAX_OBJECT_VALUES)..=at + MAX_OBJECT_VALUES).filter(is_of_object);
        let mut labels = values.filter(|_| object > 0).filter_map(|other| self.label_alone(other, LABEL_WORDS));
        labels.next().filter(|label| label.has_places() && labels.next().is_none())
    }

    /// Returns the citation that a block is but the label of, with so many bytes beside it.
    fn label_alone(&self, at: usize, beside: usize) -> Option<&'c Placed<'r, 't>> {
        let citation = self.of(at).first()?;
        (self.block(at)?.text.len() <= citation.range.len() + beside).then_some(citation)
    }

    /// Returns the citation that a block begins with and has a title for: "Norm 7 (own infrastructure)".
    fn titled(&self, at: usize) -> Option<&'c Placed<'r, 't>> {
        let (citation, text) = (self.of(at).first()?, &self.block(at)?.text);
        let title = text.get(citation.range.end..)?.trim();
        let is_title = title.starts_with('(') && title.ends_with(')') || title.ends_with("words");
        let is_title = is_title && title.len() <= LABEL_WORDS;
        (citation.range.start == 0 && citation.has_places() && is_title).then_some(citation)
    }

    /// Finds the citation in a short string before a string: `("13 (c)", "States should …")`.
    fn label_before(&self, at: usize) -> Option<&'c Placed<'r, 't>> {
        (at.saturating_sub(MAX_LABEL_STRINGS)..at).rev().find_map(|before| {
            let citation = self.of(before).first().filter(|it| !it.citation.standing.is_wrong())?;
            (self.block(before)?.text.len() <= citation.range.len() + LABEL_WORDS).then_some(citation)
        })
    }

    /// Finds the citation in a short line under a block quotation, or under a list.
    fn source_line(&self, passage: &Passage, block: &Block<'_>) -> Option<&'c Placed<'r, 't>> {
        let is_item = block.kind == Kind::Item;
        // A string stands among others: what follows is the label of the next.
        if block.kind.is_literal() {
            return None;
        }
        let rest = self.document.blocks.iter().enumerate().skip(passage.block + 1);
        let (at, next) = rest.take(MAX_LIST_ITEMS).find(|(_, next)| !is_item || next.kind != Kind::Item)?;
        let citation = self.of(at).first()?;
        // A sentence that begins with a citation goes on to something else, and a label leads in what comes next.
        let is_short = next.text.len() <= citation.range.len() + LABEL_WORDS;
        let is_label = next.text.trim_end().ends_with(':') || !matches!(next.kind, Kind::Paragraph | Kind::Quote);
        let is_signed = next.text.starts_with(['(', '[', '—', '–', '-']);
        let is_source = is_signed || is_short && !is_label && (is_item || passage.form == Form::Block);
        (is_source && next.text.len() <= SOURCE_LINE && citation.range.start <= BEFORE_LABEL).then_some(citation)
    }

    /// Tests whether the sentence gives a passage to somebody who is none of the reports.
    fn is_somebodys(&self, passage: &Passage) -> bool {
        let Some(block) = self.block(passage.block) else { return false };
        let before = block.text.get(passage.sentence.start..passage.outer.start).unwrap_or_default();
        let after = block.text.get(passage.outer.end..passage.sentence.end.max(passage.outer.end)).unwrap_or_default();
        if is_ours(before) {
            return false;
        }
        let before = said_by(before).is_some_and(|subject| !is_pronoun(&subject));
        let after = !is_ours(after) && said_by(after).is_some_and(|subject| subject.len() <= 3);
        before || after
    }

    /// Finds the label at the head of a block, "Norm (c):", "13 (f) –", and the byte at which the words begin that it
    /// stands over.
    pub(super) fn label(&self, at: usize) -> Option<(&'c Placed<'r, 't>, usize)> {
        let block = self.block(at)?;
        let first = self.of(at).first().filter(|it| it.has_places() && it.range.start <= BEFORE_LABEL)?;
        let head = block.text.get(..first.range.start)?;
        let is_bare = bare_words(head).all(|word| matches!(word, "UN" | "U" | "N" | "The" | "the" | "See" | "see"));
        if !is_bare && head.contains(char::is_alphabetic) {
            return None;
        }
        let rest = block.text.get(first.range.end..)?;
        let near = &rest[..floor_char_boundary(rest, LABEL_TITLE)];
        let is_end = |c: char| matches!(c, ':' | '–' | '—' | '.');
        let bare = rest.len() - rest.trim_start_matches([')', ']', '*', ' ']).len();
        let end = match rest[bare..].chars().next() {
            Some(c) if is_end(c) => bare + c.len_utf8(),
            // "[A/68/98, para. 21] State efforts …".
            Some(_) if head.contains('[') && rest[..bare].contains(']') => bare,
            Some('“' | '"' | '«') => bare,
            _ => near
                .find(':')
                .map(|colon| colon + 1)
                .or_else(|| near.find(" – ").map(|dash| dash + " – ".len()))
                .or_else(
                    // "Norm (c), your backyard. A country …".
                    || near.find(". ").filter(|_| rest[bare..].starts_with(',')).map(|end| end + ". ".len()),
                )?,
        };
        Some((first, first.range.end + end))
    }
}

const fn is_closing(c: char) -> bool {
    matches!(c, '”' | '"' | '»' | '’' | '\'' | ' ')
}

/// Tests whether a citation is the label of what comes next, and no source of what came before: "…”; 13 (c) “…".
fn opens_the_next(block: &Block<'_>, citation: &Placed<'_, '_>) -> bool {
    let rest = block.text.get(citation.range.end..).unwrap_or_default();
    rest.trim_start_matches([' ', ':']).starts_with(['“', '"', '«'])
}

#[cfg(test)]
mod tests;
