//! String literals: their ends, and the characters that their escapes stand for.

use std::ops::Range;

use super::builder::Builder;

/// A string literal.
#[derive(Clone, Debug)]
pub(super) struct Literal {
    /// The bytes between the quotation marks.
    pub(super) inner: Range<usize>,
    /// The byte behind the literal.
    pub(super) end: usize,
    /// True if a backslash stands for itself.
    is_raw: bool,
}

/// The greatest length of a literal in bytes, and so how far one that is never closed is followed; raw and tripled ones
/// may be four times as long.
const MAX_LITERAL_BYTES: usize = 1 << 16;

/// Reads the literal that opens at a byte: `"…"`, `'…'`, `` `…` ``, `"""…"""`, `r#"…"#`.
pub(super) fn literal(text: &str, at: usize) -> Option<Literal> {
    let rest = &text.as_bytes()[at..];
    let first = *rest.first()?;
    if first == b'r' {
        let hashes = rest[1..].iter().take_while(|b| **b == b'#').count();
        let start = at + hashes + 2;
        let is_open =
            rest.get(hashes + 1) == Some(&b'"') && !text[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_');
        let closing = format!("\"{}", "#".repeat(hashes));
        let end = start + find(text.get(start..).filter(|_| is_open && hashes < 16)?, &closing)?;
        return Some(Literal { inner: start..end, end: end + closing.len(), is_raw: true });
    }
    let mark = text.get(at..at + 1).filter(|mark| matches!(*mark, "\"" | "'" | "`"))?;
    let triple = mark.repeat(3);
    if text[at..].starts_with(&triple) {
        let start = at + 3;
        let end = start + find(&text[start..], &triple)?;
        return Some(Literal { inner: start..end, end: end + 3, is_raw: false });
    }
    let (mut end, mut is_long) = (at + 1, false);
    loop {
        let limit = text.len().min(at + MAX_LITERAL_BYTES);
        end += text.as_bytes().get(end..limit)?.iter().position(|b| *b == first || matches!(b, b'\\' | b'\n'))?;
        match text.as_bytes()[end] {
            b'\\' => end += 1 + text[end + 1..].chars().next().map_or(0, char::len_utf8),
            b'\n' if first == b'\'' => return None,
            b'\n' => {
                is_long |= first == b'"' && !text[..end].trim_end_matches('\r').ends_with('\\');
                end += 1;
            }
            _ => break,
        }
    }
    let after = text[end + 1..].trim_start_matches([' ', '\t']).chars().next();
    // A mark that opens nothing would otherwise turn the program inside out.
    let is_closed =
        !is_long || after.is_none_or(|c| matches!(c, ';' | ',' | ')' | ']' | '}' | '+' | '.' | ':' | '\n' | '\r'));
    let is_word = first == b'\''
        && (text[..at].ends_with(char::is_alphanumeric) || text[end + 1..].starts_with(char::is_alphanumeric));
    (is_closed && !is_word).then_some(Literal { inner: at + 1..end, end: end + 1, is_raw: false })
}

/// Finds the mark that closes a raw or tripled literal.
fn find(text: &str, what: &str) -> Option<usize> {
    let limit = text.len().min(MAX_LITERAL_BYTES * 4);
    memchr::memmem::find(&text.as_bytes()[..limit], what.as_bytes())
}

/// Adds the text of a literal. A blank line begins another block.
pub(super) fn write(builder: &mut Builder<'_>, literal: &Literal) {
    let Some(text) = builder.file.get(literal.inner.clone()) else { return };
    let (base, mut from) = (literal.inner.start, 0);
    for at in memchr::memchr2_iter(b'\\', b'$', text.as_bytes()) {
        if at < from || literal.is_raw {
            continue;
        }
        let rest = &text[at..];
        if rest.starts_with('$') {
            let Some(end) = rest.strip_prefix("${").and_then(|rest| rest.bytes().take(200).position(|b| b == b'}'))
            else {
                continue;
            };
            builder.keep(base + from..base + at);
            from = at + end + 3;
            builder.bar(base + at..base + from);
            continue;
        }
        let (length, decoded) = escape(rest);
        builder.keep(base + from..base + at);
        from = at + length;
        if let Some(decoded) = decoded {
            builder.put(decoded.encode_utf8(&mut [0; 4]), base + at..base + from);
        }
    }
    builder.keep(base + from..literal.inner.end);
}

/// Reads an escape: its length in bytes, and the character that it stands for.
pub(crate) fn escape(rest: &str) -> (usize, Option<char>) {
    let Some(c) = rest.chars().nth(1) else { return (rest.len(), None) };
    let length = 1 + c.len_utf8();
    let hex = |from: usize, digits: usize| {
        let digits = rest.get(from..from + digits)?;
        u32::from_str_radix(digits, 16).ok()
    };
    let coded = match c {
        'n' | 'r' | 't' | 'f' | 'v' => return (length, Some(' ')),
        '\n' | '\r' => {
            let next = rest[length..].trim_start_matches([' ', '\t', '\r', '\n']);
            return (rest.len() - next.len(), None);
        }
        'u' if rest[2..].starts_with('{') => {
            rest[3..].bytes().take(9).position(|b| b == b'}').and_then(|digits| Some((digits + 4, hex(3, digits)?)))
        }
        'u' => hex(2, 4).map(|code| {
            match hex(8, 4).filter(|low| {
                (0xD800..0xDC00).contains(&code) && rest[6..].starts_with("\\u") && (0xDC00..0xE000).contains(low)
            }) {
                Some(low) => (12, 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00)),
                None => (6, code),
            }
        }),
        'U' => hex(2, 8).map(|code| (10, code)),
        'x' => hex(2, 2).map(|code| (4, code)),
        _ => None,
    };
    coded.and_then(|(length, code)| Some((length, Some(char::from_u32(code)?)))).unwrap_or((length, Some(c)))
}
