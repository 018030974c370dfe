//! The quotation marks of a block of text.

use std::ops::Range;

use crate::text::offset_of;

/// The words in quotation marks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Marked {
    /// The words from the first character after the opening mark to the last before the closing one, in bytes.
    pub(super) inner: Range<usize>,
    /// The words with their marks, in bytes.
    pub(super) outer: Range<usize>,
    /// The number of other quotations that it stands in.
    pub(super) depth: usize,
}

/// A mark that is open: the kind of mark that closes it, the byte at which it begins, the byte at which its words
/// begin.
struct Open {
    closes: Close,
    outer: usize,
    inner: usize,
}

/// The kind of mark that closes a quotation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Close {
    Double,
    /// The mark “ after „.
    LowDouble,
    Straight,
    Single,
    /// The mark ‘ after ‚.
    LowSingle,
    StraightSingle,
    Guillemet,
    /// The mark « after ».
    Inward,
    Angle,
    /// Two straight single marks after two grave accents.
    Latex,
}

/// The largest number of quotations that are open at once.
const MAX_NESTING: usize = 8;

/// Finds the quotations of a block, in the order of their opening marks, outer ones before inner ones.
///
/// A mark that nothing closes is no quotation, but for a curly or angular one at the head of the block: a quotation of
/// several paragraphs opens each of them.
pub(super) fn marked(text: &str) -> Vec<Marked> {
    let mut found = spoken(text);
    // Most blocks have no marks.
    let bytes = text.as_bytes();
    if memchr::memchr3(b'"', b'\'', b'`', bytes).or_else(|| memchr::memchr2(0xC2, 0xE2, bytes)).is_none() {
        return found;
    }
    let spoken = found.len();
    let mut open: Vec<Open> = Vec::new();
    let begin = bytes.iter().enumerate().filter(|(_, byte)| matches!(byte, b'"' | b'\'' | b'`' | 0xC2 | 0xE2 | 0xEF));
    let marks = begin.filter_map(|(at, _)| Some((at, text.get(at..)?.chars().next()?)));
    let mut marks = marks.filter(|(_, c)| is_mark(*c)).peekable();
    while let Some((at, mark)) = marks.next() {
        let mut end = at + mark.len_utf8();
        let mut count = 1;
        while matches!(mark, '`' | '\'') && marks.next_if(|next| *next == (end, mark)).is_some() {
            (end, count) = (end + 1, count + 1);
        }
        let doubled = count == 2;
        if count > 2 {
            continue;
        }
        let (before, after) = (text[..at].chars().next_back(), text[end..].chars().next());
        let closing =
            open.iter().rposition(|it| closes(it.closes, mark, doubled) && may_close(text, mark, before, after, end));
        if let Some(level) = closing.filter(|_| !prefers_to_open(mark, before, after)) {
            let Open { outer, inner, .. } = open.swap_remove(level);
            open.truncate(level);
            if inner < at {
                found.push(Marked { inner: inner..at, outer: outer..end, depth: level });
            }
        } else if let Some(closes) = opens(mark, doubled, before, after).filter(|_| open.len() < MAX_NESTING) {
            open.push(Open { closes, outer: at, inner: end });
        }
    }
    if let Some(first) = open.first().filter(|it| {
        text[..it.outer].trim().is_empty() && matches!(it.closes, Close::Double | Close::LowDouble | Close::Guillemet)
    }) {
        let end = text.trim_end().len();
        if first.inner < end {
            found.push(Marked { inner: first.inner..end, outer: first.outer..end, depth: 0 });
        }
    }
    // Somebody may say and write them.
    let written: Vec<usize> = found.iter().skip(spoken).map(|it| it.outer.start).collect();
    let mut at = 0;
    found.retain(|it| {
        at += 1;
        at > spoken || !written.iter().any(|start| it.outer.contains(start))
    });
    found.sort_by_key(|it| (it.outer.start, it.depth));
    found
}

/// Finds quotations whose marks somebody says: "and I quote, …, unquote".
fn spoken(text: &str) -> Vec<Marked> {
    const MARK: &str = "quote";
    let mut found: Vec<Marked> = Vec::new();
    if memchr::memmem::find(text.as_bytes(), MARK.as_bytes()).is_none() {
        return found;
    }
    let small = text.to_ascii_lowercase();
    let mut open = None;
    for (at, _) in small.match_indices(MARK) {
        let (before, end) = (&small[..at], at + MARK.len());
        let closes = ["un", "end ", "end of ", "close "].iter().find(|it| before.ends_with(*it));
        match (closes, open.take()) {
            (Some(closes), Some(outer)) => {
                let rest = &text[outer + MARK.len()..at - closes.len()];
                let words = rest.trim_matches(|c: char| !c.is_alphanumeric());
                let start = offset_of(words, text);
                if !words.is_empty() {
                    found.push(Marked { inner: start..start + words.len(), outer: outer..end, depth: 0 });
                }
            }
            (None, _) if !before.ends_with(char::is_alphabetic) && !small[end..].starts_with(char::is_alphabetic) => {
                open = Some(at);
            }
            _ => {}
        }
    }
    found
}

const fn is_mark(c: char) -> bool {
    matches!(c, '"' | '\'' | '`' | '“' | '”' | '„' | '‟' | '‘' | '’' | '‚' | '«' | '»' | '‹' | '›' | '＂')
}

fn is_letter(c: Option<char>) -> bool {
    c.is_some_and(char::is_alphanumeric)
}

/// Tells what closes the quotation that a mark opens. None if it may open none.
fn opens(mark: char, doubled: bool, before: Option<char>, after: Option<char>) -> Option<Close> {
    let is_free = !is_letter(before) && after.is_some_and(|c| !c.is_whitespace());
    match mark {
        '“' | '‟' => Some(Close::Double),
        '„' => Some(Close::LowDouble),
        '‘' => (!is_letter(before)).then_some(Close::Single),
        '‚' => Some(Close::LowSingle),
        '«' => Some(Close::Guillemet),
        '»' => is_free.then_some(Close::Inward),
        '‹' => Some(Close::Angle),
        '"' | '＂' => is_free.then_some(Close::Straight),
        '`' => (doubled && is_free).then_some(Close::Latex),
        '\'' => (!doubled
            && is_free
            && before.is_none_or(|c| {
                c.is_whitespace() || matches!(c, '(' | '[' | '"' | '“' | '—' | '–' | '-' | ':' | '*' | '_' | '>')
            }))
        .then_some(Close::StraightSingle),
        _ => None,
    }
}

/// Tests whether a mark closes a quotation.
const fn closes(open: Close, mark: char, doubled: bool) -> bool {
    match open {
        Close::Double => matches!(mark, '”'),
        Close::LowDouble => matches!(mark, '“' | '”'),
        Close::Straight => matches!(mark, '"' | '＂'),
        Close::Single => matches!(mark, '’'),
        Close::LowSingle => matches!(mark, '‘' | '’'),
        Close::StraightSingle => matches!(mark, '\'') && !doubled,
        Close::Guillemet => matches!(mark, '»'),
        Close::Inward => matches!(mark, '«'),
        Close::Angle => matches!(mark, '›'),
        Close::Latex => matches!(mark, '\'') && doubled || matches!(mark, '”'),
    }
}

/// Tests whether a mark that closes is not an apostrophe.
fn may_close(text: &str, mark: char, before: Option<char>, after: Option<char>, end: usize) -> bool {
    if !matches!(mark, '’' | '\'') {
        return true;
    }
    if after.is_some_and(char::is_alphabetic) || before.is_none_or(char::is_whitespace) {
        return false;
    }
    // The genitive: "other States’ rights" goes on, and the mark that closes is still to come.
    let goes_on = text[end..].strip_prefix(' ').is_some_and(|rest| rest.starts_with(char::is_lowercase));
    let next = || text[end..].chars().find(|c| *c == mark || matches!(c, '‘'));
    !(matches!(before, Some('s')) && goes_on && next() == Some(mark))
}

/// Tests whether a mark that may close rather opens: a straight one between a space and a letter.
fn prefers_to_open(mark: char, before: Option<char>, after: Option<char>) -> bool {
    matches!(mark, '"' | '\'' | '»' | '“')
        && before.is_none_or(|c| c.is_whitespace() || matches!(c, '(' | '['))
        && is_letter(after)
        && mark != '“'
}

#[cfg(test)]
mod tests {
    use super::marked;

    fn found(text: &str) -> Vec<(&str, usize)> {
        marked(text).into_iter().map(|it| (&text[it.inner], it.depth)).collect()
    }

    #[test]
    fn marks_of_all_styles() {
        for (text, want) in [
            ("He said “a b” and \"c d\".", &[("a b", 0), ("c d", 0)][..]),
            ("„a b“, »c d«, «e f», ‹g›", &[("a b", 0), ("c d", 0), ("e f", 0), ("g", 0)]),
            ("``a b'' and 'c d'.", &[("a b", 0), ("c d", 0)]),
            ("the State's 'a b' isn't", &[("a b", 0)]),
            ("‘using ICTs’9 and", &[("using ICTs", 0)]),
            ("‘respect other States’ rights and ICTs’ so", &[("respect other States’ rights and ICTs", 0)]),
            ("“a ‘b’ c”", &[("a ‘b’ c", 0), ("b", 1)]),
            ("\"a 'b' c\"", &[("a 'b' c", 0), ("b", 1)]),
            ("“goes on in the next", &[("goes on in the next", 0)]),
            ("see “never closed", &[]),
            ("a 5\" disk and 6\" more", &[]),
            ("“”", &[]),
            ("and I quote, a b, unquote. Quote: c d, end of quote, not a quote", &[("a b", 0), ("c d", 0)]),
        ] {
            assert_eq!(found(text), want, "{text:?}");
        }
    }
}
