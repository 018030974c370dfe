//! Symbols of UN documents, bare and in the addresses of pages.

use std::borrow::Cow;

use crate::model::Symbol;

/// The greatest length of a symbol, in bytes.
const MAX_SYMBOL_BYTES: usize = 96;
/// The slash, and the characters that look like it.
const SLASHES: [char; 4] = ['/', '\u{2044}', '\u{2215}', '\u{ff0f}'];
/// The characters that may stand beside a slash where a text was extracted.
const SLASH_GAPS: [char; 4] = [' ', '\n', '\u{a0}', '\u{ad}'];
/// The number of bytes of the address of a page that are read.
const MAX_LINK_BYTES: usize = 160;
/// Organs whose letters begin a symbol.
const SYMBOL_ORGANS: [&str; 10] = ["A", "S", "E", "ST", "T", "CD", "NPT", "CCW", "TD", "DP"];
/// Sites whose addresses carry a symbol or a job number.
const DOCUMENT_SITES: [&str; 6] = [
    "undocs.org",
    "docs.un.org",
    "www.undocs.org",
    "documents.un.org",
    "documents-dds-ny.un.org",
    "daccess-ods.un.org",
];
/// The job numbers under which the files of the reports are kept.
const JOB_NUMBERS: [(&str, &str); 3] =
    [("N15/228/35", "A/70/174"), ("N13/371/66", "A/68/98"), ("N10/469/57", "A/65/201")];

/// The names of these files.
const FILE_NAMES: [(&str, &str); 3] = [("N1522835", "A/70/174"), ("N1337166", "A/68/98"), ("N1046957", "A/65/201")];

/// A piece of text that begins with a word and goes on without a space.
pub(super) enum Chunk {
    Symbol {
        start: usize,
        end: usize,
    },
    /// A path of which no part is a place.
    Path {
        end: usize,
    },
    None,
}

/// Makes the symbol that a token is. None if it is none.
pub(super) fn symbol(token: &str) -> Option<Symbol> {
    let bare: Cow<'_, str> = match token.trim_end_matches('*') {
        bare if bare.contains([' ', '\n', '\u{ad}']) || !bare.is_ascii() => bare
            .chars()
            .filter(|c| !SLASH_GAPS.contains(c))
            .map(|c| if SLASHES.contains(&c) { '/' } else { c })
            .collect::<String>()
            .into(),
        // "A_70_174" in the name of a file.
        bare if !bare.contains('/') => bare.replace("%2F", "/").replace("%2f", "/").replace(['_', '-'], "/").into(),
        bare => bare.into(),
    };
    if let Some(right) = mended(&bare) {
        return right.parse().ok();
    }
    let known = JOB_NUMBERS.iter().chain(&FILE_NAMES).find(|(job, _)| *job == bare);
    let upper = || {
        if bare.starts_with(|c: char| c.is_ascii_lowercase()) { bare.to_ascii_uppercase() } else { bare.to_string() }
    };
    known.map_or_else(upper, |(_, symbol)| (*symbol).to_owned()).parse().ok()
}

/// Makes the symbol of the Assembly that another form is a slip for: "A70/174", "A/70174", "A/68//98", "A.70/174",
/// "A/70-174".
pub(super) fn mended(token: &str) -> Option<String> {
    const MARKS: [&str; 6] = ["", "/", "//", ".", "-", " "];
    let rest = token.trim_end_matches('*').strip_prefix('A')?;
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let start = rest.find(|c: char| c.is_ascii_digit())?;
    let (first, rest) = rest.split_at(start);
    let (session, rest) = rest.split_at_checked(2).filter(|(session, _)| digits(session) == 2)?;
    let second = rest.get(..rest.find(|c: char| c.is_ascii_digit())?)?;
    let number = rest.get(second.len()..)?;
    let has_slash = [first, second].iter().any(|it| it.starts_with('/'));
    let is_slip = has_slash && first != second;
    let fits = MARKS.contains(&first) && MARKS.contains(&second) && is_slip;
    (fits && (2..=3).contains(&number.len()) && digits(number) == number.len()).then(|| format!("A/{session}/{number}"))
}

/// Tests whether a path is written as the symbol of another body's document: "LS/14/5".
pub(super) fn is_foreign(path: &str) -> bool {
    let is_all = |part: &str, fits: fn(&u8) -> bool| (1..=6).contains(&part.len()) && part.as_bytes().iter().all(fits);
    let mut parts = path.split('/');
    parts.next().is_some_and(|body| is_all(body, u8::is_ascii_uppercase))
        && parts.clone().count() == 2
        && parts.all(|number| is_all(number, u8::is_ascii_digit))
}

/// Reads on from a word, to what goes on without a space.
pub(super) fn at(text: &str, start: usize, word_end: usize) -> Chunk {
    let part = |byte: &u8| byte.is_ascii_alphanumeric() || b"/.-_".contains(byte);
    let rest = |from: usize| text.as_bytes().get(from..).unwrap_or_default().iter().take(MAX_LINK_BYTES);
    let run = |from: usize| rest(from).take_while(|byte| part(byte)).count();
    let word = text.get(start..word_end).unwrap_or_default();
    if let Some(end) = loose(text, word, word_end) {
        return Chunk::Symbol { start, end: starred(text, end) };
    }
    if let Some((rest, end)) = spaced(text, word, word_end).map(|rest| (rest, rest + run(rest))) {
        let end = rest + trimmed(text.get(rest..end).unwrap_or_default()).len();
        let joined = format!("{word}/{}", text.get(rest..end).unwrap_or_default());
        return if is_well_formed(&joined) { Chunk::Symbol { start, end: starred(text, end) } } else { Chunk::None };
    }
    if text.as_bytes().get(word_end) == Some(&b' ') {
        // "A 70/174".
        let end = word_end + 1 + run(word_end + 1);
        let whole = trimmed(text.get(start..end).unwrap_or_default());
        let is_slip = word == "A" && mended(whole).is_some();
        return if is_slip { Chunk::Symbol { start, end: start + whole.len() } } else { Chunk::None };
    }
    if let Some(end) = file_name(text, start, word_end) {
        return Chunk::Symbol { start, end };
    }
    let all = start + run(start);
    let whole = trimmed(text.get(start..all).unwrap_or_default());
    let end = start + whole.len();
    if let Some((job, _)) = FILE_NAMES.iter().find(|(job, _)| whole.starts_with(job)) {
        return Chunk::Symbol { start, end: start + job.len() };
    }
    if !whole.contains('/') || !whole.bytes().any(|byte| byte.is_ascii_digit()) {
        return Chunk::None;
    }
    // A Chinese word begins without a space.
    let goes_on = |c: char| c.is_alphanumeric() && c < '\u{2e80}';
    let closes = !text.get(end..).is_some_and(|rest| rest.starts_with(goes_on));
    let is_slip = || mended(whole).is_some();
    if whole.len() <= MAX_SYMBOL_BYTES
        && closes
        && (is_well_formed(whole) || is_slip() || JOB_NUMBERS.iter().any(|(job, _)| *job == whole))
    {
        return Chunk::Symbol { start, end: starred(text, end) };
    }
    if DOCUMENT_SITES.iter().any(|site| whole.strip_prefix(site).is_some_and(|rest| rest.starts_with('/'))) {
        if let Some((at, job)) = JOB_NUMBERS.iter().find_map(|(job, _)| Some((whole.find(job)?, job))) {
            return Chunk::Symbol { start: start + at, end: start + at + job.len() };
        }
        let starts = whole.match_indices('/').map(|(at, _)| at + 1).take(16);
        if let Some(at) = starts.into_iter().find(|at| whole.get(*at..).is_some_and(is_well_formed)) {
            return Chunk::Symbol { start: start + at, end: starred(text, end) };
        }
    }
    Chunk::Path { end }
}

/// Finds the byte at which a symbol of two numbers ends whose slashes have white space beside them, or are other
/// characters.
fn loose(text: &str, word: &str, word_end: usize) -> Option<usize> {
    let mut rest = text.get(word_end..).filter(|_| matches!(word, "A" | "S" | "E"))?;
    for longest in [3, 4] {
        rest = rest.trim_start_matches(SLASH_GAPS).strip_prefix(SLASHES)?.trim_start_matches(SLASH_GAPS);
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        (1..=longest).contains(&digits).then_some(())?;
        rest = rest.get(digits..)?;
    }
    let end = text.len() - rest.len();
    let is_plain = text.get(word_end..end)?.bytes().all(|byte| byte.is_ascii_digit() || byte == b'/');
    let ends = !rest.starts_with(|c: char| c.is_alphanumeric() || SLASHES.contains(&c));
    (!is_plain && ends && end - word_end <= MAX_SYMBOL_BYTES).then_some(end)
}

/// Finds the byte at which the rest of a symbol begins whose first slash has a space beside it:
/// "A/ 70/174", "A /70/174".
fn spaced(text: &str, word: &str, word_end: usize) -> Option<usize> {
    let rest = text.get(word_end..)?;
    let after = rest.strip_prefix("/ ").or_else(|| rest.strip_prefix("/\u{a0}")).or_else(|| rest.strip_prefix(" /"))?;
    let starts = after.starts_with(|c: char| c.is_ascii_digit() || c.is_ascii_uppercase());
    (SYMBOL_ORGANS.contains(&word) && starts).then(|| text.len() - after.len())
}

/// Finds the byte at which a symbol of the Assembly ends that is written with other marks, as in the name of a file:
/// "A_70_174-EN.pdf".
fn file_name(text: &str, start: usize, word_end: usize) -> Option<usize> {
    let rest = text.get(word_end..)?;
    let mark = ["_", "-", "%2F", "%2f"].into_iter().find(|mark| rest.starts_with(mark))?;
    let mut end = word_end;
    for _ in 0..2 {
        let number = text.get(end..)?.strip_prefix(mark)?;
        let digits = number.bytes().take_while(u8::is_ascii_digit).count();
        end += mark.len() + digits;
        (2..=3).contains(&digits).then_some(())?;
    }
    let rest = text.get(end..)?;
    let is_field = text.get(..start).is_some_and(|it| it.ends_with(['=', '"', '/']));
    let is_file = mark != "-" || is_field || rest.get(..16).unwrap_or(rest).to_ascii_lowercase().contains(".pdf");
    let goes_on = rest.trim_start_matches(mark).starts_with(|c: char| c.is_ascii_digit());
    let is_whole = !goes_on && !rest.starts_with(char::is_alphanumeric);
    (matches!(text.get(start..word_end)?, "A" | "a") && is_file && is_whole).then_some(end)
}

/// Returns the byte behind the asterisks that may follow a symbol.
fn starred(text: &str, end: usize) -> usize {
    end + text.as_bytes().get(end..).unwrap_or_default().iter().take_while(|byte| **byte == b'*').count()
}

fn trimmed(chunk: &str) -> &str {
    chunk.trim_end_matches(['.', '-', '/', '_'])
}

/// Tests whether a text has the form of a symbol of the United Nations.
fn is_well_formed(symbol: &str) -> bool {
    // In lower case only where it can be nothing else.
    if symbol.starts_with(['a', 's']) {
        let upper = symbol.to_ascii_uppercase();
        return symbol.len() <= MAX_SYMBOL_BYTES
            && symbol.matches('/').count() >= 2
            && !symbol.bytes().any(|byte| byte.is_ascii_uppercase())
            && is_well_formed(&upper);
    }
    let mut parts = symbol.split('/');
    if !parts.next().is_some_and(|organ| SYMBOL_ORGANS.contains(&organ)) {
        return false;
    }
    let parts: Vec<&str> = parts.collect();
    let is_special = parts.first().is_some_and(|part| part.bytes().any(|byte| byte.is_ascii_digit()));
    parts.iter().all(|part| is_number(part) || is_named(part))
        && (parts.len() >= 2 && (is_special || parts.iter().any(|part| is_number(part)))
            || parts.len() == 1 && parts.iter().all(|part| part.starts_with("PV.")))
}

/// Tests whether a part of a symbol is the name of a body or of a kind of document: "RES", "C.1", "AC.290", "Corr.1".
fn is_named(part: &str) -> bool {
    let known = ["Corr.", "Add.", "Rev.", "Amend."].iter().find_map(|prefix| part.strip_prefix(prefix)).unwrap_or(part);
    part.len() <= 16
        && part.starts_with(|c: char| c.is_ascii_uppercase())
        && known.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || b".-".contains(&byte))
}

/// Tests whether a part of a symbol is a number.
fn is_number(part: &str) -> bool {
    // "7O", "l74": a letter that looks like a digit stands for it.
    let looks = |byte: u8| byte.is_ascii_digit() || b"OIl".contains(&byte);
    let digits = part.trim_end_matches(|c: char| c.is_ascii_uppercase());
    let is_misread = part.bytes().all(looks) && part.bytes().filter(u8::is_ascii_digit).count() + 1 == part.len();
    (part.len() - digits.len() <= 1 || is_misread)
        && (1..=4).contains(&digits.len())
        && digits.bytes().all(|byte| byte.is_ascii_digit() || is_misread && looks(byte))
}
