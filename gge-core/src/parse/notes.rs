//! Footnotes: where they stand at the end of a page or of the document, and which lines belong to which number.

use std::ops::Range;

use super::kind::FurnitureKind;
use super::lines::{Lines, Role};
use super::note_zone::{MAX_MISSING, Row, Start, starts};
use super::shape::is_note_rule;

/// A footnote, as lines of the text.
#[derive(Debug)]
pub(super) struct Footnote {
    /// The label of its marks: "3", "*".
    pub(super) label: String,
    /// The ranges of the text, that of the label among them.
    pub(super) places: Vec<Range<usize>>,
    /// The ranges of the words.
    pub(super) words: Vec<Range<usize>>,
    /// The first of its lines, and the last line of the zone in which it stands.
    pub(super) line: usize,
    /// The number of the list that it is in: lists begin again at 1.
    pub(super) series: usize,
}

/// The largest number of lines of the notes of a page.
const MAX_ZONE: usize = 120;

/// The largest number of lines of the last note of a page.
const MAX_NOTE: usize = 14;

/// Finds the footnotes, and marks their lines.
pub(super) fn mark(lines: &mut Lines<'_>) -> Vec<Footnote> {
    let mut reader = Reader { notes: Vec::new(), next: 1, series: 0 };
    let mut at = 0;
    while at < lines.all.len() {
        let is_edge = lines.all.get(at + 1).is_none() || lines.is_page_start(at + 1);
        // The notes of a page without a rule are its last lines.
        if is_edge
            && lines.has_pages
            && let Some(start) = reader.unruled(lines, at)
        {
            reader.zone(lines, start..at + 1);
        }
        if !lines.is_body(at) {
            at += 1;
            continue;
        }
        let (bare, is_apart) = (lines.bare(at), lines.all[at].is_apart);
        if is_note_rule(bare) {
            lines.mark(at, FurnitureKind::Rule);
            let end = zone_end(lines, at + 1);
            reader.begin(lines, at + 1..end);
            if reader.is_zone(lines, at + 1..end, true) {
                reader.zone(lines, at + 1..end);
            }
            at = end.max(at + 1);
            continue;
        }
        if !lines.has_pages && is_apart && (starred(lines, at) || glued_note(lines, at, reader.next)) {
            let end = block_end(lines, at);
            reader.zone(lines, at..end);
            // The number of the page, which nothing else tells from the text.
            if lines.all.get(end + 1).is_none_or(|line| line.is_apart)
                && lines.is_body(end)
                && matches!(lines.bare(end).as_bytes(), [b'1'..=b'9'] | [b'1'..=b'9', b'0'..=b'9'])
            {
                lines.mark(end, FurnitureKind::PageNumber);
            }
            at = end;
            continue;
        }
        let is_titled = is_notes_title(bare) && reader.is_zone(lines, at + 1..lines.all.len(), false);
        if is_titled || is_apart && set_off(lines, at, reader.next) || closing(lines, at, reader.next) {
            let start = at + usize::from(is_titled);
            let end = endnotes_end(lines, start);
            reader.zone(lines, start..end);
            at = end.max(at + 1);
            continue;
        }
        if let Some((label, words)) = bare.strip_prefix("[^").and_then(|it| it.split_once("]:")) {
            let end = (at + 1..lines.all.len())
                .find(|at| lines.all[*at].is_apart || lines.bare(*at).starts_with("[^"))
                .unwrap_or(lines.all.len());
            let start = lines.all[at].end - words.trim_start().len();
            let label = label.to_owned();
            reader.open(label, at);
            reader.put(lines, at, lines.all[at].start..lines.all[at].end, start..lines.all[at].end);
            for other in at + 1..end {
                let range = lines.range(other);
                reader.put(lines, other, range.clone(), range);
            }
            at = end;
            continue;
        }
        at += 1;
    }
    reader.notes
}

/// The title of notes at the end of a document.
fn is_notes_title(line: &str) -> bool {
    const TITLES: [&str; 5] = ["notes", "endnotes", "footnotes", "note", "notas"];
    let line = line.trim_matches(|c: char| !c.is_alphabetic());
    TITLES.iter().any(|title| line.eq_ignore_ascii_case(title))
}

/// Finds the end of the zone of notes that begins at a line: the end of the page, or of its column.
fn zone_end(lines: &Lines<'_>, start: usize) -> usize {
    if lines.has_pages {
        let is_end = |at: &usize| lines.is_page_start(*at) || is_note_rule(lines.bare(*at));
        let end = (start..lines.all.len()).find(is_end).unwrap_or(lines.all.len());
        return column_end(lines, start..end).unwrap_or(end);
    }
    let end = lines.all.len().min(start + MAX_ZONE);
    (start..end).find(|at| lines.is_edge(*at)).unwrap_or(end)
}

/// Finds the end of the notes of a column, behind which the next column begins: more lines than a note has stand behind
/// the last one.
fn column_end(lines: &Lines<'_>, zone: Range<usize>) -> Option<usize> {
    let is_label = |at: &usize| lines.is_body(*at) && head(lines.bare(*at)).is_some();
    let ends = |at: usize| super::wording::end(lines.bare(at - 1)) == super::wording::End::Sentence;
    let mut seen = Vec::new();
    let mut last = zone.start;
    for at in zone.clone().filter(is_label) {
        let number = head(lines.bare(at)).map_or(0, |(_, number, _)| number);
        if number > 0 && seen.contains(&number) && ends(at) {
            break;
        }
        seen.push(number);
        last = at;
    }
    if zone.end - last <= MAX_NOTE {
        return None;
    }
    (last + 1..zone.end).find(|at| ends(*at) && (lines.all[*at].is_apart || is_label(at)))
}

/// Finds the end of the notes at the end of a document: where they stop counting.
fn endnotes_end(lines: &Lines<'_>, start: usize) -> usize {
    let mut end = start;
    let mut without = 0;
    for at in start..lines.all.len() {
        if head(lines.bare(at)).is_some() || lines.is_furniture(at) {
            (end, without) = (at + 1, 0);
        } else if lines.all[at].is_apart {
            without += 1;
            if without > 1 {
                break;
            }
        } else if without == 0 {
            end = at + 1;
        }
    }
    end
}

/// Tests whether a line is a note with a star, whose mark stood before it.
fn starred(lines: &Lines<'_>, at: usize) -> bool {
    let bare = lines.bare(at);
    let stars = bare.len() - bare.trim_start_matches('*').len();
    (1..=3).contains(&stars)
        && bare[stars..].starts_with(' ')
        && lines.all[at].is_apart
        && (at.saturating_sub(60)..at).any(|before| {
            let before = lines.bare(before);
            before.ends_with(&bare[..stars]) && before.len() > stars && !before.starts_with(&bare[..stars])
        })
}

/// Finds the end of the lines that no blank line parts from one.
fn block_end(lines: &Lines<'_>, start: usize) -> usize {
    (start + 1..lines.all.len()).find(|at| lines.all[*at].is_apart || !lines.is_body(*at)).unwrap_or(lines.all.len())
}

/// The number of lines before a note without a rule in which its mark stands.
const MARKED_BEFORE: usize = 60;

/// Tests whether a line begins with the bare number of the next note, whose mark stood before it, glued to a sign.
fn glued_note(lines: &Lines<'_>, at: usize, next: u32) -> bool {
    let bare = lines.bare(at);
    let Some((label, number, len)) = head(bare) else { return false };
    let is_next = number == next && len < bare.len() && bare.as_bytes().get(label.len()) == Some(&b' ');
    is_next
        && (at.saturating_sub(MARKED_BEFORE)..at).filter(|at| lines.is_body(*at)).any(|before| {
            lines.bare(before).match_indices(label).any(|(place, _)| {
                let (head, tail) = (&lines.bare(before)[..place], &lines.bare(before)[place + label.len()..]);
                let is_sign = head.ends_with([',', ';', ')', '”'])
                    || head.ends_with('.')
                        && super::wording::ends_sentence(head.rsplit(' ').next().unwrap_or_default());
                is_sign && (tail.is_empty() || tail.starts_with(' '))
            })
        })
}

/// Tests whether the notes of the whole document begin at a line: the numbers count up from it to the end, and the mark
/// of each stands before it.
fn closing(lines: &Lines<'_>, at: usize, next: u32) -> bool {
    let count = lines.all.len();
    if at + MAX_ZONE < count || head(lines.bare(at)).is_none_or(|(_, number, _)| number != next) {
        return false;
    }
    let (mut number, mut last) = (next, at);
    for line in (at..count).filter(|at| lines.is_body(*at)) {
        let Some((text, _, len)) = head(lines.bare(line)).filter(|it| it.1 == number) else { continue };
        if lines.bare(line)[..len].contains('.') || !marked(lines, 0..at, text) {
            return false;
        }
        (number, last) = (number + 1, line);
    }
    number - next > 1 && count - last <= MAX_NOTE
}

/// Tests whether a line begins with the number of the next note, in brackets or raised, as its mark stood before.
fn set_off(lines: &Lines<'_>, at: usize, next: u32) -> bool {
    let bare = lines.bare(at);
    let label = head(bare).filter(|(_, number, _)| *number == next).map_or("", |(_, _, len)| bare[..len].trim_end());
    let before = &lines.text.as_bytes()[..lines.all[at].start];
    !label.starts_with(|c: char| c.is_ascii_digit())
        && !label.is_empty()
        && memchr::memmem::find(before, label.as_bytes()).is_some()
}

/// Reads the label that a line of notes begins with: its text, its number, and the length up to the words.
fn head(line: &str) -> Option<(&str, u32, usize)> {
    let raised: usize = line.chars().map_while(|c| crate::number::raised(c).map(|_| c.len_utf8())).sum();
    if raised > 0 {
        let digits: Vec<u32> = line[..raised].chars().filter_map(crate::number::raised).collect();
        // Of more digits no note has a number.
        if digits.len() > 3 {
            return None;
        }
        let number = digits.into_iter().fold(0, |all, digit| all * 10 + digit);
        return Some((&line[..raised], number, line.len() - line[raised..].trim_start().len()));
    }
    let stars = line.len() - line.trim_start_matches('*').len();
    let rest = &line[stars..];
    if (1..=3).contains(&stars) {
        let rest = rest.strip_prefix('.').unwrap_or(rest);
        return (rest.is_empty() || rest.starts_with([' ', '\u{a0}', '\t']))
            .then(|| (&line[..stars], 0, line.len() - rest.trim_start().len()));
    }
    let inner = line.strip_prefix('[').unwrap_or(line);
    let digits = inner.bytes().take_while(u8::is_ascii_digit).count();
    let number = inner.get(..digits).filter(|it| (1..=3).contains(&it.len()) && !it.starts_with('0'))?;
    let mut rest = &inner[digits..];
    if inner.len() < line.len() {
        rest = rest.strip_prefix(']')?;
    }
    let bare = rest.strip_prefix(['.', '/']).unwrap_or(rest);
    let is_label = bare.is_empty()
        || bare.starts_with([' ', '\u{a0}', '\t'])
        || bare.starts_with(char::is_uppercase) && bare.len() == rest.len();
    is_label.then(|| (number, number.parse().unwrap_or(0), line.len() - bare.trim_start().len()))
}

/// The notes that were read.
struct Reader {
    notes: Vec<Footnote>,
    /// The number of the next note.
    next: u32,
    series: usize,
}

impl Reader {
    /// Lets the numbers begin with the first of the first zone whose mark stands before it: that of an extract is not 1.
    fn begin(&mut self, lines: &Lines<'_>, zone: Range<usize>) {
        if self.next > 1 || !self.notes.is_empty() {
            return;
        }
        let before = zone.start.saturating_sub(MAX_ZONE)..zone.start;
        // Some extractors give the mark a line of its own.
        let is_marked = |text: &str| {
            let is_alone = |at: usize| lines.is_body(at) && lines.bare(at) == text;
            marked(lines, before.clone(), text) || before.clone().any(is_alone)
        };
        let numbers = zone.filter(|at| lines.is_body(*at)).filter_map(|at| head(lines.bare(at)));
        self.next = numbers.filter(|it| it.1 > 0 && is_marked(it.0)).map(|it| it.1).next().unwrap_or(1);
    }

    fn fits(&self, number: u32) -> bool {
        (self.next..=self.next + MAX_MISSING).contains(&number)
    }

    /// Tests whether some lines are notes: one has a label that comes next, or begins anew; the first one, or one that
    /// follows.
    fn is_zone(&self, lines: &Lines<'_>, range: Range<usize>, may_follow: bool) -> bool {
        let body = range.take(MAX_ZONE).filter(|at| lines.is_body(*at));
        let mut heads = body.map(|at| head(lines.bare(at))).peekable();
        (may_follow || matches!(heads.peek(), Some(Some(_))))
            && heads.flatten().any(|(_, number, _)| number <= 1 || self.fits(number))
    }

    /// Finds where the notes at the end of a page begin, if they do without a rule.
    fn unruled(&self, lines: &Lines<'_>, last: usize) -> Option<usize> {
        let page = lines.all.get(last)?.page;
        let first = (0..=last).rev().take(MAX_ZONE).take_while(|at| lines.all[*at].page == page).last()?;
        (first..=last).filter(|at| lines.is_body(*at)).find(|at| {
            let (at, bare) = (*at, lines.bare(*at));
            let Some((text, number, len)) = head(bare) else { return false };
            // The next note begins a line too, behind it.
            let goes_on = || {
                (at + 1..=last).any(|at| {
                    let next = head(lines.bare(at)).filter(|(_, next, _)| *next == number + 1);
                    next.is_some_and(|(text, ..)| marked(lines, first.saturating_sub(2)..at, text))
                })
            };
            let is_apart = lines.all[at].is_apart;
            let follows = number > 0 && (number == self.next || number == 1 && self.next > 1 && len < bare.len());
            number == 0 && is_apart && starred(lines, at)
                || follows
                    && !bare[..len].contains('.')
                    && (len == bare.len() || is_apart || goes_on() || glued_note(lines, at, number))
                    && marked(lines, first.saturating_sub(2)..at, text)
        })
    }

    fn open(&mut self, label: String, line: usize) {
        if let Ok(number) = label.parse::<u32>() {
            if number < self.next && number <= 1 && self.next > 1 {
                self.series += 1;
            }
            self.next = number + 1;
        }
        self.notes.push(Footnote { label, places: Vec::new(), words: Vec::new(), line, series: self.series });
    }

    /// Gives a line, or a part of it, to the last note.
    fn put(&mut self, lines: &mut Lines<'_>, at: usize, place: Range<usize>, words: Range<usize>) {
        if let Some(note) = self.notes.last_mut() {
            note.places.push(place);
            if !words.is_empty() {
                note.words.push(words);
            }
            lines.all[at].role = Role::Note;
        }
    }

    /// Reads the notes of a zone: numbers may stand before the words, behind them, or alone in a row.
    fn zone(&mut self, lines: &mut Lines<'_>, range: Range<usize>) {
        let body: Vec<usize> = range.filter(|at| lines.is_body(*at)).collect();
        let mut rows: Vec<Row> = Vec::new();
        for at in body {
            let bare = lines.bare(at);
            let found = head(bare).filter(|(_, number, _)| *number == 0 || *number < self.next + 80);
            let (label, number, len) = found.map_or((None, 0, 0), |(text, number, len)| {
                let label = if number > 0 { number.to_string() } else { text.to_owned() };
                (Some(label), number, len)
            });
            rows.push(Row { at, label, number, is_alone: found.is_some() && len == bare.len(), len });
        }
        let starts = starts(lines, &rows, self.next);
        let mut pending: Vec<usize> = Vec::new();
        for (index, row) in rows.iter().enumerate() {
            let range = lines.range(row.at);
            match &starts[index] {
                Start::Label => {
                    pending.push(index);
                }
                Start::Note(label, len) => {
                    self.open(label.clone(), row.at);
                    self.put(lines, row.at, range.clone(), range.start + len..range.end);
                }
                // Words before any label go on with a note of the page before, if there is one.
                Start::None => self.put(lines, row.at, range.clone(), range),
            }
        }
        // Labels that stand apart belong to the notes that they name.
        for index in pending {
            let row = &rows[index];
            let label = row.label.clone().unwrap_or_default();
            let range = lines.range(row.at);
            if let Some(note) = self.notes.iter_mut().rev().take(MAX_ZONE).find(|note| note.label == label) {
                note.places.push(range);
                note.line = note.line.min(row.at);
            } else {
                self.open(label, row.at);
                self.put(lines, row.at, range.clone(), range.end..range.end);
            }
            lines.all[row.at].role = Role::Note;
        }
    }
}

/// Tests whether the mark of a note stands in some lines: glued to a word, or apart.
fn marked(lines: &Lines<'_>, range: Range<usize>, label: &str) -> bool {
    range.rev().filter(|at| lines.is_body(*at)).any(|at| {
        let bare = lines.bare(at);
        bare.match_indices(label).any(|(place, _)| {
            let before = bare[..place].chars().next_back();
            let behind = bare[place + label.len()..].chars().next();
            before.is_some_and(|c| !c.is_ascii_digit() && c != '/' && c != '.' || c == '.' && place > 1)
                && behind.is_none_or(|c| !c.is_alphanumeric() && c != '/')
        })
    })
}
