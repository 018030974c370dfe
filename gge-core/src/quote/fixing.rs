//! The making of fixes: the words that differ, with the official ones in their place, as edits of the file.

use std::ops::Range;

use crate::document::{Block, Format, Kind};
use crate::model::Fidelity;
use crate::text::{is_function_word, offset_of};

use super::check::{Check, Match, Verdict};
use super::checker::Checker;
use super::finding::{Level, Rule};
use super::fix::{Edit, Fix, NoFix};
use super::judgement;
use super::passage::Passage;
use super::slip::{Slip, is_balanced};

/// The characters that mean something in a format, or would open or close a quotation.
const MARKUP: &str = "\\`\"“”„«»‘|*_~^$%&#<>{}[]@=";

/// The marks that are deleted with the words between them.
const LIGHT_MARKS: [char; 2] = [',', ';'];

/// Words of a document that were checked.
pub(super) struct Quoted<'a, 't> {
    pub(super) file: &'t str,
    pub(super) format: Format,
    pub(super) block: &'a Block<'t>,
    pub(super) passage: &'a Passage,
    /// The words, in bytes of the text of the block.
    pub(super) range: &'a Range<usize>,
}

/// A change of the text of a block.
#[derive(Debug)]
struct Change {
    range: Range<usize>,
    text: String,
}

impl<'r> Checker<'r> {
    /// Finds how checked words are put right, or why that cannot be told.
    pub(super) fn fix(&self, rule: Option<Rule>, check: &Check<'r>, quoted: &Quoted<'_, '_>) -> Result<Fix, NoFix> {
        match rule {
            None => return Err(NoFix::Right),
            Some(Rule::ChangedModal | Rule::LostQualifier | Rule::UnmarkedOmission | Rule::ChangedWording) => {}
            Some(Rule::JoinedProvisions) => return Err(NoFix::Composite),
            Some(Rule::WrongCitation | Rule::ImpossibleCitation) => return Err(NoFix::Citation),
            Some(_) => return Err(NoFix::OwnWords),
        }
        let [lead] = check.matches.as_slice() else { return Err(NoFix::SeveralProvisions) };
        match lead.origin.provisions().len() {
            1 if lead.fidelity == Fidelity::Verbatim => {}
            0 | 1 => return Err(NoFix::NotHeld),
            _ => return Err(NoFix::SeveralProvisions),
        }
        if quoted.is_broken_by_furniture() {
            return Err(NoFix::Furniture);
        }
        if quoted.has_holes() {
            return Err(NoFix::Hole);
        }
        if quoted.has_struck_words() {
            return Err(NoFix::Markup);
        }
        let fixer = Fixer { quoted, lead, start: quoted.range.start + lead.quoted.start };
        let mut changes = Vec::new();
        for slip in &lead.slips {
            changes.append(&mut fixer.changes(slip)?);
        }
        if changes.is_empty() {
            // An excerpt is wrong by what is cut off from it.
            return Err(if check.verdict == Verdict::Excerpt { NoFix::Outside } else { NoFix::Entangled });
        }
        let bounds = if quoted.passage.is_marked() { &quoted.passage.inner } else { quoted.range };
        let is_within = |it: &Change| bounds.start <= it.range.start && it.range.end <= bounds.end;
        if !changes.iter().all(is_within) {
            return Err(NoFix::Outside);
        }
        if !changes.is_sorted_by(|one, other| one.range.end <= other.range.start) {
            return Err(NoFix::Entangled);
        }
        if !self.is_right(lead, &fixer.with(&changes)) {
            return Err(NoFix::NotEnough);
        }
        let edit = |it: &Change| Ok(Edit { range: quoted.place(it)?, text: it.text.clone() });
        Ok(Fix { edits: changes.iter().map(edit).collect::<Result<_, NoFix>>()? })
    }

    /// Tests whether words are those of the provision, with nothing in them that would be an error.
    fn is_right(&self, lead: &Match<'r>, words: &str) -> bool {
        let check = self.check_wording(words);
        let is_error =
            |it: &Match<'r>| check.fault().is_some_and(|fault| judgement::rule(fault, it).level() == Level::Error);
        check.matches.iter().any(|it| it.origin == lead.origin) && !check.matches.first().is_some_and(is_error)
    }
}

impl Quoted<'_, '_> {
    fn text(&self) -> &str {
        &self.block.text
    }

    /// Tests whether lines that are no prose stand between the words: a page number, a running head.
    fn is_broken_by_furniture(&self) -> bool {
        let Some(text) = self.text().get(self.range.clone()).filter(|_| self.format == Format::Plain) else {
            return false;
        };
        let place = self.block.source(self.range.clone());
        let mut end = place.start;
        self.file.get(place) != Some(text)
            && text.char_indices().any(|(at, c)| {
                let at = self.range.start + at;
                let place = self.block.source(at..at + c.len_utf8());
                let between = self.file.get(end..place.start).unwrap_or_default();
                end = place.end;
                between.contains('\n') && between.contains(char::is_alphanumeric)
            })
    }

    /// The words as they stand in the file.
    fn written(&self) -> &str {
        self.file.get(self.block.source(self.range.clone())).unwrap_or_default()
    }

    /// Tests whether a program puts something between the words: `{name}`, `%s`, `$name`.
    fn has_holes(&self) -> bool {
        let is_program = matches!(self.format, Format::Source | Format::Notebook | Format::Data);
        let follows = |sign: char| {
            let after = |rest: &str| rest.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '(' | '{'));
            self.written().match_indices(sign).any(|(at, _)| after(&self.written()[at + 1..]))
        };
        is_program && (self.written().contains('{') || follows('%') || follows('$'))
    }

    /// Tests whether some of the words are struck through.
    fn has_struck_words(&self) -> bool {
        match self.format {
            Format::Markdown | Format::Notebook => self.written().contains("~~"),
            Format::Html => ["<del", "<s>", "<strike"].iter().any(|it| self.written().contains(it)),
            _ => false,
        }
    }

    /// Tests whether a range of the text stands in the file as it is.
    fn is_verbatim(&self, range: &Range<usize>) -> bool {
        self.file.get(self.block.source(range.clone())) == self.text().get(range.clone())
    }

    /// Finds the bytes of the file that a change is of.
    fn place(&self, change: &Change) -> Result<Range<usize>, NoFix> {
        let Change { range, .. } = change;
        if range.is_empty() {
            let length = self.text().get(range.start..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
            let mut at = self.block.source(range.start..range.start + length).start;
            // The two characters of a line end stay together.
            let bytes = self.file.as_bytes();
            at -= usize::from(bytes.get(at) == Some(&b'\n') && at > 0 && bytes[at - 1] == b'\r');
            return Ok(at..at);
        }
        if self.is_verbatim(range) {
            return Ok(self.block.source(range.clone()));
        }
        let written = self.file.get(self.block.source(range.clone())).unwrap_or_default();
        let is_cut = written.contains('\n') && written.contains(['-', '\u{2010}', '\u{AD}', '/']);
        Err(if is_cut { NoFix::LineEnd } else { NoFix::Markup })
    }

    /// Tests whether a text means itself where it is put.
    fn may_stand(&self, text: &str) -> bool {
        let is_json = || self.file.trim_start_matches('\u{FEFF}').trim_start().starts_with(['{', '[']);
        let is_literal = matches!(self.block.kind, Kind::Literal { .. } | Kind::Key | Kind::Cell { .. });
        // The values in Markdown are those of its front matter.
        let is_front = self.format == Format::Markdown && !matches!(self.block.kind, Kind::Cell { .. });
        let is_data = is_literal && (is_front || self.format == Format::Data && !is_json());
        let is_code = is_literal && matches!(self.format, Format::Source | Format::Notebook);
        let is_special = |c: char| {
            MARKUP.contains(c)
                || c.is_control()
                || c == '\'' && (is_code || is_data)
                || matches!(c, ',' | ';' | ':') && is_data
        };
        !text.contains(is_special)
    }
}

/// The making of the changes of one quotation.
struct Fixer<'a, 'r, 't> {
    quoted: &'a Quoted<'a, 't>,
    lead: &'a Match<'r>,
    /// The byte of the text of the block at which the part of the quotation begins that the match explains.
    start: usize,
}

impl Fixer<'_, '_, '_> {
    fn get(&self, range: &Range<usize>) -> &str {
        self.quoted.text().get(range.clone()).unwrap_or_default()
    }

    /// Returns the quotation with changes.
    fn with(&self, changes: &[Change]) -> String {
        let (mut words, mut from) = (String::new(), self.quoted.range.start);
        for change in changes {
            words.push_str(self.get(&(from..change.range.start)));
            words.push_str(&change.text);
            from = change.range.end;
        }
        words.push_str(self.get(&(from..self.quoted.range.end)));
        words
    }

    /// Finds the changes that put a slip right.
    fn changes(&self, slip: &Slip) -> Result<Vec<Change>, NoFix> {
        let range = self.start + slip.quoted.start..self.start + slip.quoted.end;
        let official = self.lead.official.get(slip.official.clone()).unwrap_or_default();
        let old = self.get(&range);
        let (mut left, mut right) = (range.clone(), official);
        trim(old, official, |start, end, rest| (left, right) = (range.start + start..range.start + end, rest));
        if !is_balanced(right) {
            return Err(NoFix::Entangled);
        }
        let (has_old, has_new) = (has_words(self.get(&left)), has_words(right));
        match (has_old, has_new) {
            (false, false) => Ok(Vec::new()),
            (false, true) => {
                let is_edge = slip.quoted.start == 0 || slip.quoted.end == self.lead.quoted.len();
                if is_edge { Err(NoFix::Outside) } else { Ok(vec![self.insertion(&range, left, right)?]) }
            }
            (true, false) => self.deletions(left, right),
            (true, true) => self.replacements(left, right),
        }
    }

    /// Inserts words, with the marks around them where nothing stands in their way: at the end of the word before, so
    /// that white space and markup stay where they are.
    fn insertion(&self, gap: &Range<usize>, place: Range<usize>, words: &str) -> Result<Change, NoFix> {
        let whole = self.dressed(words);
        if place.is_empty() && self.quoted.may_stand(&whole) {
            return Ok(Change { range: place, text: whole });
        }
        let space = self.get(gap).trim_end_matches(|c: char| !c.is_whitespace()).trim_end().len();
        if !self.get(gap).contains(char::is_whitespace) {
            return Err(NoFix::Entangled);
        }
        let text = format!(" {}", self.dressed(core(words).1));
        let at = gap.start + space;
        if self.quoted.may_stand(&text) { Ok(Change { range: at..at, text }) } else { Err(NoFix::Format) }
    }

    /// Deletes words, each line's for itself, with one space and with the marks that only they needed.
    fn deletions(&self, range: Range<usize>, marks: &str) -> Result<Vec<Change>, NoFix> {
        let words = self.get(&range);
        if !is_clear(core(words).1) {
            return Err(NoFix::Entangled);
        }
        let is_whole =
            is_clear(words) && marks.is_empty() && words.starts_with(LIGHT_MARKS) && !words.contains(['\n', '\r']);
        if is_whole && self.quoted.is_verbatim(&range) {
            return Ok(vec![Change { range, text: String::new() }]);
        }
        let (start, words) = core(words);
        let mut changes = Vec::new();
        let mut at = range.start + start;
        for line in words.split_inclusive(['\n', '\r']) {
            let (skipped, bare) = core(line);
            if !bare.is_empty() {
                let start = at + skipped;
                changes.push(self.deletion(start..start + bare.len())?);
            }
            at += line.len();
        }
        Ok(changes)
    }

    /// Deletes words that stand on one line, with the space before or behind them.
    fn deletion(&self, words: Range<usize>) -> Result<Change, NoFix> {
        let text = self.quoted.text();
        let (before, after) = (&text[..words.start], &text[words.end..]);
        let is_plain = |space: &str| !space.is_empty() && !space.contains(['\n', '\r']);
        let space_before = &before[before.trim_end().len()..];
        let space_after = &after[..after.len() - after.trim_start().len()];
        let one = |c: Option<char>| c.map_or(0, char::len_utf8);
        let leading = words.start - one(space_before.chars().next_back())..words.end;
        let trailing = words.start..words.end + one(space_after.chars().next());
        // A line that then began with a number would be an item.
        let is_item = space_before.contains(['\n', '\r'])
            && after.trim_start().starts_with(|c: char| !c.is_alphabetic() && !c.is_whitespace());
        let is_first = words.start == self.start;
        let choices = [(leading, is_plain(space_before) && !is_first), (trailing, is_plain(space_after) && !is_item)];
        let mut error = NoFix::LineEnd;
        for (range, _) in choices.into_iter().filter(|(_, is_plain)| *is_plain) {
            if self.quoted.is_verbatim(&range) {
                return Ok(Change { range, text: String::new() });
            }
            error = NoFix::Markup;
        }
        Err(error)
    }

    /// Replaces words, with the marks around them where these are all that stands there: as one, or word by word over
    /// the end of a line.
    fn replacements(&self, range: Range<usize>, official: &str) -> Result<Vec<Change>, NoFix> {
        let whole = self.get(&range);
        let (start, words) = core(whole);
        if !is_clear(words) {
            return Err(NoFix::Entangled);
        }
        let is_all_clear = is_clear(whole) && is_clear(official);
        if is_all_clear
            && !whole.contains(['\n', '\r'])
            && self.quoted.is_verbatim(&range)
            && self.quoted.may_stand(official)
        {
            return Ok(vec![self.replacement(range, official)?]);
        }
        let (_, mut official) = core(official);
        let range = range.start + start..range.start + start + words.len();
        if !words.contains(['\n', '\r']) && self.quoted.is_verbatim(&range) {
            return Ok(vec![self.replacement(range, official)?]);
        }
        let (mut changes, mut words, mut end) = (Vec::new(), words.split_whitespace().peekable(), range.start);
        while let Some(word) = words.next().filter(|_| !official.is_empty()) {
            let at = offset_of(word, self.quoted.text());
            let next;
            (next, official) = match official.split_once(' ') {
                Some(split) if words.peek().is_some() => split,
                _ => (official, ""),
            };
            end = at + word.len();
            if next != word {
                changes.push(self.replacement(at..end, next)?);
            }
        }
        if has_words(self.get(&(end..range.end))) {
            changes.append(&mut self.deletions(end..range.end, "")?);
        }
        Ok(changes)
    }

    fn replacement(&self, range: Range<usize>, official: &str) -> Result<Change, NoFix> {
        let mut text = self.dressed(official);
        if !self.quoted.may_stand(&text) {
            return Err(NoFix::Format);
        }
        // The quotation begins with a capital, or goes on with the sentence around it.
        let first = self.get(&range).chars().next();
        if let Some(initial) = text.chars().next().filter(|_| range.start == self.start) {
            let word = text.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
            let rest = &text[initial.len_utf8()..];
            if first.is_some_and(char::is_uppercase) {
                text = initial.to_uppercase().chain(rest.chars()).collect();
            } else if first.is_some_and(char::is_lowercase) && is_function_word(&word.to_lowercase()) {
                text = initial.to_lowercase().chain(rest.chars()).collect();
            }
        }
        Ok(Change { range, text })
    }

    /// Returns official words in the typography of the words around them: straight or curly apostrophes, capitals.
    fn dressed(&self, official: &str) -> String {
        let words = self.get(self.quoted.range);
        let is_straight = |text: &str| text.contains('\'') && !text.contains('’');
        let is_curly = |text: &str| text.contains('’');
        let file = self.quoted.file;
        let is_any_straight = || is_straight(words) || !is_curly(words) && (is_straight(file) || file.is_ascii());
        let text = match official.contains(['\'', '’']) {
            true if is_any_straight() => official.replace('’', "'"),
            true => official.replace('\'', "’"),
            false => official.to_owned(),
        };
        let is_large = words.contains(char::is_uppercase) && !words.contains(char::is_lowercase);
        if is_large { text.to_uppercase() } else { text }
    }
}

/// Trims from both ends of two texts the marks and the white space that they share; white space is as good as any
/// other. Gives the range that is left of the first, and what is left of the second.
fn trim<'o>(old: &str, official: &'o str, mut given: impl FnMut(usize, usize, &'o str)) {
    let (mut left, mut right) = (old, official);
    while let (Some(one), Some(other)) = (left.chars().next_back(), right.chars().next_back()) {
        if one.is_whitespace() && other.is_whitespace() {
            (left, right) = (left.trim_end(), right.trim_end());
        } else if one == other && !one.is_alphanumeric() {
            (left, right) = (&left[..left.len() - one.len_utf8()], &right[..right.len() - one.len_utf8()]);
        } else {
            break;
        }
    }
    let end = left.len();
    while let (Some(one), Some(other)) = (left.chars().next(), right.chars().next()) {
        if one.is_whitespace() && other.is_whitespace() {
            (left, right) = (left.trim_start(), right.trim_start());
        } else if one == other && !one.is_alphanumeric() {
            (left, right) = (&left[one.len_utf8()..], &right[one.len_utf8()..]);
        } else {
            break;
        }
    }
    given(end - left.len(), end, right);
}

fn has_words(text: &str) -> bool {
    text.contains(char::is_alphanumeric)
}

/// Returns the words of a text without what stands around them, and the byte at which they begin.
fn core(text: &str) -> (usize, &str) {
    let bare = text.trim_start_matches(|c: char| !c.is_alphanumeric());
    (text.len() - bare.len(), bare.trim_end_matches(|c: char| !c.is_alphanumeric()))
}

/// Tests whether nothing but words and light marks stands in a text.
fn is_clear(text: &str) -> bool {
    text.chars().all(|c| {
        c.is_alphanumeric()
            || c.is_whitespace()
            || LIGHT_MARKS.contains(&c)
            || matches!(c, '-' | '\u{2010}' | '\u{2011}' | '\'' | '’' | '/' | '.')
    })
}
