//! The records of meetings, where each speaker has a statement; and resolutions in parts, each with a letter.

use crate::model::Symbol;

use super::kind::PartKind;
use super::lines::Lines;
use super::outline::Outline;
use super::piece::Kind;
use super::wording::{End, is_opening, part_label};

/// The number of lines in which a record says when the meeting began.
const HEAD_LINES: usize = 60;

/// The largest number of lines of a title, or of headings before a speaker.
const MAX_LINES: usize = 8;

/// The greatest length of what names a speaker, in bytes.
const MAX_SPEAKER: usize = 160;

/// How the names of speakers begin.
const SPEAKERS: [&str; 16] = [
    "Mr. ",
    "Ms. ",
    "Mrs. ",
    "Miss ",
    "Dame ",
    "Sir ",
    "Lord ",
    "Prince ",
    "King ",
    "Archbishop ",
    "Monsignor ",
    "Dr. ",
    "The President",
    "The Acting President",
    "The Chair",
    "The Secretary",
];

/// Tells what a document is.
pub(super) fn kind(lines: &Lines<'_>, symbol: Option<&Symbol>) -> Kind {
    match () {
        () if is_record(lines, symbol) => Kind::Record,
        () if is_compendium(lines) => Kind::Compendium,
        () => Kind::Text,
    }
}

/// Tests whether a document is the record of a meeting.
fn is_record(lines: &Lines<'_>, symbol: Option<&Symbol>) -> bool {
    symbol.is_some_and(|it| it.as_str().contains("/PV.") || it.as_str().contains("/SR."))
        || (0..lines.all.len().min(HEAD_LINES)).any(|at| lines.bare(at).contains("was called to order at"))
}

/// Tests whether a document is a collection of statements, by its first lines.
fn is_compendium(lines: &Lines<'_>) -> bool {
    const WORDS: [&str; 5] =
        ["compendium", "statements", "explanation of position", "replies received", "explanations of"];
    (0..lines.all.len().min(HEAD_LINES / 2)).any(|at| {
        let lower = lines.bare(at).to_lowercase();
        lower.len() < MAX_SPEAKER && WORDS.iter().any(|word| lower.contains(word))
    })
}

/// Returns the length of the name of a speaker that a line begins with, the colon included: "Mr. Tamm (Brevia):".
fn speaker(line: &str) -> Option<usize> {
    let bare = line.trim_start_matches(['*', '_']);
    SPEAKERS.iter().find(|it| bare.starts_with(**it))?;
    let at = line.find(':').filter(|at| *at < MAX_SPEAKER)?;
    let name = &line[..at];
    let is_name = !name.contains(['.', ',', ';', '“'])
        || name.matches('.').count() == 1 && name.find('.').is_some_and(|at| at < 5);
    let is_name = is_name && name.split(' ').count() <= 16;
    // A part of the day, or of a sentence.
    let behind = line.as_bytes().get(at + 1).is_none_or(|b| matches!(b, b' ' | b'*' | b'_'));
    (is_name && behind).then_some(at + 1)
}

impl Outline<'_, '_> {
    /// Takes the name of a speaker, whose statement follows.
    pub(super) fn speaker(&mut self, place: usize) -> Option<usize> {
        // The line in which the name ends, and where.
        let (last, len) = self.speaks(place)?;
        let bare = self.body.bare(last);
        self.stack.truncate(1);
        let count = self.top().counts.entry("statement".to_owned()).or_insert(0);
        *count += 1;
        let word = format!("statement-{count}");
        self.push_part(PartKind::Statement, &word, String::new(), place);
        self.is_front = false;
        if last > place {
            self.add(place, 0, 0);
        }
        self.part_of_line(last, len - 1, len);
        let rest = bare[len..].trim_start_matches(['*', '_', ' ']);
        if !rest.is_empty() {
            self.top().count();
            self.provision(last, bare.len() - rest.len(), super::kind::NumberKind::Counted);
            self.begin_at(last, bare.len() - rest.len());
        }
        Some(last + 1)
    }

    /// Finds the end of the name of a speaker that begins at a line of a record: the line, and the byte behind the
    /// colon. What stands in brackets may go on in the next line.
    fn speaks(&self, place: usize) -> Option<(usize, usize)> {
        if self.kind != Kind::Record {
            return None;
        }
        let bare = self.body.bare(place);
        if let Some(len) = speaker(bare) {
            return Some((place, len));
        }
        let is_open = bare.matches('(').count() > bare.matches(')').count() && !bare.contains(':');
        let is_named = SPEAKERS.iter().any(|it| bare.starts_with(it));
        let joined = (is_open && is_named).then(|| format!("{bare} {}", self.body.bare(place + 1)))?;
        speaker(&joined)?.checked_sub(bare.len() + 1).map(|len| (place + 1, len))
    }

    /// Finds the end of headings behind which a speaker begins.
    pub(super) fn before_speaker(&self, place: usize) -> Option<usize> {
        if self.kind != Kind::Record {
            return None;
        }
        for at in place..(place + MAX_LINES).min(self.body.len()) {
            let bare = self.body.bare(at);
            if self.speaks(at).is_some() {
                return (at > place).then_some(at);
            }
            if self.body.end(at) != End::Open || bare.starts_with('(') {
                return None;
            }
        }
        None
    }

    /// Takes the letter and title of a part of a resolution: "A", its title, and "The General Assembly,".
    pub(super) fn lettered(&mut self, place: usize) -> Option<usize> {
        let bare = self.body.bare(place).trim_matches(['*', '_', ' ']);
        let (letter, rest) = bare.split_once(' ').unwrap_or((bare, ""));
        let is_letter = letter.len() == 1 && letter.as_bytes()[0].is_ascii_uppercase()
            || crate::number::roman(&letter.to_ascii_lowercase()).is_some()
                && letter.bytes().all(|b| b.is_ascii_uppercase());
        if !is_letter || !(rest.is_empty() || rest.starts_with(char::is_uppercase)) {
            return None;
        }
        let last = (place + MAX_LINES).min(self.body.len());
        let opening = (place + 1..last).find(|at| is_opening(self.body.bare(*at)))?;
        let is_title = |at: usize| self.body.end(at) == End::Open && part_label(self.body.bare(at)).is_none();
        if !(place..opening).all(is_title) {
            return None;
        }
        while self.top_ref().kind == Some(PartKind::Sequence) {
            self.stack.pop();
        }
        self.push_part(PartKind::Sequence, &format!("part-{}", letter.to_ascii_lowercase()), letter.to_owned(), place);
        (place..opening).for_each(|at| self.add(at, 0, 0));
        self.is_front = false;
        Some(opening)
    }
}
