//! Quotations of markup that plain text is written in: the templates of wikis, the delimited blocks of `AsciiDoc`.

use std::ops::Range;

/// The names of templates that quote, in lower case.
const TEMPLATES: [&str; 7] = ["quote", "blockquote", "cquote", "quotation", "quote box", "zitat", "citation bloc"];
/// The names of the parameters that have the words, and of those that have their source.
const WORDS: [&str; 4] = ["text", "quote", "1", "content"];
const SOURCES: [&str; 5] = ["source", "author", "title", "2", "sign"];
/// The greatest length of a template, in bytes.
const LONGEST_TEMPLATE: usize = 4 << 10;

/// A template that quotes, by its bytes in the text that begins with it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Template {
    pub(super) words: Range<usize>,
    pub(super) sources: Vec<Range<usize>>,
    pub(super) end: usize,
}

/// Reads the template that a text begins with: `{{Quote |text=States should … |source=A/70/174}}`. None if it is none that
/// quotes.
pub(super) fn template(text: &str) -> Option<Template> {
    let inner = text.strip_prefix("{{")?;
    let name = inner.split(['|', '}', '\n']).next()?.trim().to_lowercase();
    if !TEMPLATES.contains(&name.as_str()) {
        return None;
    }
    let (mut depth, mut from, mut parts) = (0_usize, None, Vec::new());
    let bytes = text.as_bytes();
    let (mut at, limit) = (2, text.len().min(LONGEST_TEMPLATE));
    memchr::memmem::find(bytes.get(..limit)?, b"}}")?;
    let end = loop {
        match bytes.get(at..limit)? {
            [b'{', b'{', ..] | [b'[', b'[', ..] => (depth, at) = (depth + 1, at + 2),
            [b'}', b'}', ..] if depth == 0 => break at,
            [b'}', b'}', ..] | [b']', b']', ..] => (depth, at) = (depth.saturating_sub(1), at + 2),
            [b'|', ..] if depth == 0 => {
                parts.extend(from.replace(at + 1).map(|from| from..at));
                at += 1;
            }
            [] => return None,
            _ => at += 1,
        }
    };
    parts.extend(from.map(|from| from..end));
    let (mut words, mut sources) = (None, Vec::new());
    for (number, part) in (1..).zip(parts) {
        let (name, value) = parameter(text, part, number);
        if WORDS.contains(&name.as_str()) {
            words = words.or(Some(value));
        } else if SOURCES.contains(&name.as_str()) {
            sources.push(value);
        }
    }
    Some(Template { words: words?, sources, end: end + 2 })
}

/// Returns the name of a parameter, or else its number, and the bytes of its value.
fn parameter(text: &str, part: Range<usize>, number: u32) -> (String, Range<usize>) {
    let written = text.get(part.clone()).unwrap_or_default();
    let named = written.split_once('=').filter(|(name, _)| {
        let name = name.trim();
        !name.is_empty() && name.len() < 16 && name.chars().all(char::is_alphanumeric)
    });
    match named {
        Some((name, value)) => (name.trim().to_lowercase(), part.end - value.len()..part.end),
        None => (number.to_string(), part),
    }
}

/// Returns the bytes of the source in the line over a delimited block that quotes: `[quote, "A/70/174, para. 13"]`. Empty if
/// it names none; None if the line is none of these.
pub(super) fn attribution(line: &str) -> Option<Range<usize>> {
    let inner = line.strip_prefix("[quote").or_else(|| line.strip_prefix("[verse"))?.strip_suffix(']')?;
    let source = inner.trim_start_matches([',', ' ']);
    let start = line.len() - 1 - source.len();
    (inner.is_empty() || inner.starts_with(',')).then_some(start..line.len() - 1)
}

/// Tests whether a delimited block is closed in the text behind the line that opens it.
pub(super) fn is_closed(text: &str) -> bool {
    memchr::memmem::find(text.as_bytes(), b"\n____").is_some()
}

/// Tests whether a line opens or closes a delimited block that quotes.
pub(super) fn is_delimiter(line: &str) -> bool {
    line == "____"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn templates_that_quote() {
        for (text, words, sources) in [
            (
                "{{Quote\n|text=States [[a|b]] should\n|source=A/70/174\n}} x",
                "States [[a|b]] should\n",
                vec!["A/70/174\n"],
            ),
            ("{{quote|States should|A/70/174}}", "States should", vec!["A/70/174"]),
            ("{{cquote|a {{sic}} b}}", "a {{sic}} b", vec![]),
        ] {
            let read = template(text).unwrap();
            assert_eq!(&text[read.words], words);
            assert_eq!(read.sources.into_iter().map(|it| &text[it]).collect::<Vec<_>>(), sources);
        }
        for text in ["{{Infobox|text=x}}", "{{quote|a", "{{quote}}", "quote", "{{"] {
            assert_eq!(template(text), None, "{text}");
        }
    }

    #[test]
    fn lines_over_delimited_blocks() {
        let source = |line: &'static str| attribution(line).map(|it| &line[it]);
        assert_eq!(source("[quote, The Group, \"A/70/174\"]"), Some("The Group, \"A/70/174\""));
        assert_eq!((source("[quote]"), source("[quoted, x]"), source("[source,rust]")), (Some(""), None, None));
    }
}
