//! The marks of footnotes in the text: found by the notes that there are, and taken out.

use super::label::raised;
use super::notes::Footnote;

/// The marks of a document, in the order of its text.
#[derive(Debug)]
pub(super) struct Marks<'n> {
    notes: &'n [Footnote],
    /// The index of the note whose mark comes next.
    next: usize,
}

/// The number of notes whose marks may be lost before the next one that is found.
const MAX_LOST: usize = 3;

/// The same for a mark that is glued to a sign: hardly anything else is.
const MAX_LOST_BEFORE_SIGN: usize = 40;

/// The number of lines before the notes of a page in which their marks stand, at most.
const MAX_LINES_BEFORE: usize = 160;

/// Words behind which a number is part of the sentence.
const CITING: [&str; 70] = [
    "paragraph",
    "paragraphs",
    "para",
    "paras",
    "article",
    "articles",
    "art",
    "section",
    "sections",
    "sect",
    "chapter",
    "chapters",
    "chap",
    "annex",
    "annexes",
    "no",
    "nos",
    "number",
    "page",
    "pages",
    "p",
    "pp",
    "vol",
    "volume",
    "part",
    "item",
    "items",
    "rule",
    "rules",
    "goal",
    "goals",
    "target",
    "option",
    "figure",
    "table",
    "group",
    "class",
    "level",
    "principle",
    "principles",
    "decision",
    "decisions",
    "resolution",
    "resolutions",
    "conclusion",
    "conclusions",
    "protocol",
    "pillar",
    "phase",
    "norm",
    "norms",
    "recommendation",
    "recommendations",
    "and",
    "or",
    "of",
    "the",
    "to",
    "in",
    "on",
    "at",
    "by",
    "from",
    "for",
    "with",
    "than",
    "over",
    "about",
    "least",
    "between",
];

const MONTHS: [&str; 12] = crate::model::Date::MONTHS;

impl<'n> Marks<'n> {
    pub(super) const fn new(notes: &'n [Footnote]) -> Self {
        Self { notes, next: 0 }
    }

    /// Takes the marks out of a text that begins at a line. Returns it with the indices of the notes, and the bytes of
    /// the new text at which their marks stood.
    pub(super) fn take(&mut self, text: String, line: usize) -> (String, Vec<(usize, usize)>) {
        if self.notes.is_empty() || !text.bytes().any(|b| b.is_ascii_digit() || b == b'*' || b == 0xc2 || b == 0xe2) {
            return (text, Vec::new());
        }
        let (mut out, mut marks, mut from) = (String::with_capacity(text.len()), Vec::new(), 0);
        let mut at = 0;
        let bytes = text.as_bytes();
        while at < bytes.len() {
            let Some(offset) =
                bytes[at..].iter().position(|b| b.is_ascii_digit() || matches!(b, b'*' | b'[' | 0xc2 | 0xe2))
            else {
                break;
            };
            let start = at + offset;
            let (end, cut, labels) = Self::candidate(&text, start);
            let found: Vec<usize> = labels.iter().filter_map(|(label, form)| self.note(label, *form, line)).collect();
            if !labels.is_empty() && found.len() == labels.len() {
                out.push_str(&text[from..cut]);
                let kept = out.trim_end().len();
                out.truncate(kept);
                for note in found {
                    marks.push((note, out.len()));
                    if note >= self.next {
                        self.next = note + 1;
                    }
                }
                from = end;
            }
            at = end.max(start + 1);
        }
        out.push_str(&text[from..]);
        let kept = out.trim_end().len();
        out.truncate(kept);
        (out, marks)
    }

    /// Reads what may be marks at a place: where they end, where they begin without the word that they are glued to,
    /// and their labels.
    fn candidate(text: &str, start: usize) -> (usize, usize, Vec<(&str, Form)>) {
        let bytes = text.as_bytes();
        let none = |end: usize| (end, start, Vec::new());
        let before = text[..start].chars().next_back();
        match bytes[start] {
            b'*' => {
                let end = start + text[start..].bytes().take_while(|b| *b == b'*').count();
                let is_mark = before.is_some_and(|c| c != '*')
                    && end - start <= 3
                    && text[end..].chars().next().is_none_or(|c| !c.is_alphanumeric());
                if is_mark { (end, start, vec![(&text[start..end], Form::Glued)]) } else { none(end) }
            }
            b'[' => {
                let inner = text[start + 1..].trim_start_matches('^');
                let from = text.len() - inner.len();
                let len = inner.find(']').unwrap_or(0);
                let is_mark =
                    (1..=4).contains(&len) && (from > start + 1 || inner[..len].bytes().all(|b| b.is_ascii_digit()));
                if is_mark { (from + len + 1, start, vec![(&inner[..len], Form::Glued)]) } else { none(start + 1) }
            }
            0xc2 | 0xe2 => {
                let len = text[start..].chars().take_while(|c| raised(*c).is_some()).map(char::len_utf8).sum::<usize>();
                if len == 0 {
                    return none(start + text[start..].chars().next().map_or(1, char::len_utf8));
                }
                (start + len, start, vec![(&text[start..start + len], Form::Glued)])
            }
            _ => {
                let mut end = start + text[start..].bytes().take_while(u8::is_ascii_digit).count();
                let first_end = end;
                let mut labels = vec![&text[start..end]];
                // "3,4" are two marks.
                while bytes.get(end) == Some(&b',') {
                    let len = text[end + 1..].bytes().take_while(u8::is_ascii_digit).count();
                    if !(1..=3).contains(&len) {
                        break;
                    }
                    labels.push(&text[end + 1..end + 1 + len]);
                    end += 1 + len;
                }
                let behind = text[end..].chars().next();
                let second = text[end..].chars().nth(1);
                let goes_on = behind.is_some_and(|c| c.is_alphanumeric() || "/-–%°".contains(c))
                    || behind == Some('.') && second.is_some_and(|c| c.is_ascii_digit());
                if goes_on {
                    return none(first_end);
                }
                let length = first_end - start;
                if length > 4
                    && length <= 7
                    && (text[start..].starts_with("19") || text[start..].starts_with("20"))
                    && before.is_none_or(|c| c != '/')
                {
                    labels[0] = &text[start + 4..first_end];
                    return (end, start + 4, labels.into_iter().map(|it| (it, Form::Year)).collect());
                }
                if length == 4 && labels.len() > 1 {
                    // "1902,8": a year, a comma and a mark.
                    let from = first_end + 1;
                    return (end, from, labels.drain(1..).map(|it| (it, Form::Sign)).collect());
                }
                if length > 3 {
                    return none(first_end);
                }
                match before {
                    Some(c) if c.is_alphabetic() => {
                        (end, start, labels.into_iter().map(|it| (it, Form::Glued)).collect())
                    }
                    Some(c) if ",;:)”’\"»".contains(c) => {
                        (end, start, labels.into_iter().map(|it| (it, Form::Sign)).collect())
                    }
                    Some('.')
                        if super::wording::ends_sentence(text[..start].rsplit(' ').next().unwrap_or_default()) =>
                    {
                        (end, start, labels.into_iter().map(|it| (it, Form::Sign)).collect())
                    }
                    Some(' ') if stands_apart(text, start, end) => {
                        (end, start, labels.into_iter().map(|it| (it, Form::Apart)).collect())
                    }
                    _ => none(first_end),
                }
            }
        }
    }

    /// Finds the note that a label marks.
    fn note(&self, label: &str, form: Form, line: usize) -> Option<usize> {
        // Raised digits are those of the label.
        let plain: String =
            label.chars().map(|c| raised(c).and_then(|it| char::from_digit(it, 10)).unwrap_or(c)).collect();
        let label = plain.as_str();
        let is_near = |note: &Footnote| note.line + 2 >= line && note.line <= line + MAX_LINES_BEFORE;
        let window = if form == Form::Sign { MAX_LOST_BEFORE_SIGN } else { MAX_LOST };
        let ahead = self
            .notes
            .iter()
            .enumerate()
            .skip(self.next)
            .filter(|(_, note)| !note.label.starts_with('*') || label.starts_with('*'));
        let mut ahead = ahead.take(window + 1).enumerate().filter(|(_, (_, note))| note.label == label);
        let is_glued = matches!(form, Form::Glued | Form::Sign);
        if let Some((_, (index, _))) = ahead.find(|(lost, (_, note))| is_near(note) || is_glued && *lost <= MAX_LOST) {
            return Some(index);
        }
        if form == Form::Apart {
            return None;
        }
        // The same note may be marked again.
        let series = self.notes.get(self.next.saturating_sub(1)).map_or(0, |note| note.series);
        let known = self.notes.iter().enumerate().take(self.next).rev().take(MAX_LINES_BEFORE);
        known
            .take_while(|(_, note)| note.series == series)
            .find(|(_, note)| note.label == label)
            .map(|(index, _)| index)
    }
}

/// How a mark stands in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    /// Glued to a word or a sign.
    Glued,
    /// Glued to a sign.
    Sign,
    /// Glued to a year.
    Year,
    /// A word of its own.
    Apart,
}

/// Tests whether a number that stands apart may be a mark, by the words around it.
fn stands_apart(text: &str, start: usize, end: usize) -> bool {
    let word = text[..start].trim_end().rsplit(' ').next().unwrap_or_default();
    let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
    let lower = bare.to_lowercase();
    let is_year = bare.len() == 4 && (bare.starts_with("19") || bare.starts_with("20"));
    let is_number = bare.bytes().any(|b| b.is_ascii_digit()) && !is_year && !bare.contains('/');
    let next = text[end..].trim_start().split(' ').next().unwrap_or_default();
    let is_date = MONTHS.contains(&next.trim_matches(|c: char| !c.is_alphabetic()));
    let is_quantity =
        ["per", "cent", "percent", "million", "billion", "degrees", "years", "days", "months"].contains(&next);
    let is_cited = CITING.contains(&lower.as_str()) && !word.ends_with([',', ';', ':', '”', ')']);
    !(is_cited
        || MONTHS.contains(&bare)
        || is_number
        || is_date
        || is_quantity
        || bare.is_empty() && !word.ends_with(['”', ')', '"']))
}
