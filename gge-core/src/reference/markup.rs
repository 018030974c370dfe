//! Markup that stands between the words of a place, where a text is read as it stands in its file.

/// The HTML entities for what a place is written with.
const ENTITIES: [(&str, Meaning); 9] = [
    ("&nbsp;", Meaning::Space),
    ("&#160;", Meaning::Space),
    ("&thinsp;", Meaning::Space),
    ("&#8239;", Meaning::Space),
    ("&sect;", Meaning::Sign),
    ("&para;", Meaning::Sign),
    ("&ndash;", Meaning::Dash),
    ("&#8211;", Meaning::Dash),
    ("&mdash;", Meaning::Dash),
];
/// The elements that stand within a line.
const INLINE: [&str; 12] = ["a", "abbr", "b", "cite", "code", "em", "i", "q", "small", "span", "strong", "u"];

/// The meaning of a piece of markup.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    /// White space.
    Space,
    /// "§".
    Sign,
    Dash,
}

/// Reads the markup at the beginning of a text: its meaning, and its length in bytes.
pub(super) fn at(text: &str, is_glued: bool) -> Option<(Meaning, usize)> {
    match text.as_bytes().first()? {
        b'~' if is_glued => Some((Meaning::Space, 1)),
        b'\\' => tex(text),
        b'&' => ENTITIES.iter().find(|(name, _)| text.starts_with(name)).map(|(name, it)| (*it, name.len())),
        b'<' => Some((Meaning::Space, tag(text)?)),
        _ => None,
    }
}

/// Reads a command of TeX: "\ ", "\,", "\S".
fn tex(text: &str) -> Option<(Meaning, usize)> {
    let mut rest = text.chars().skip(1);
    match (rest.next()?, rest.next()) {
        (' ' | ',' | '\n', _) => Some((Meaning::Space, 2)),
        ('S' | 'P', next) if !next.is_some_and(char::is_alphabetic) => Some((Meaning::Sign, 2)),
        _ => None,
    }
}

/// Returns the length in bytes of a tag without attributes: one with them may hold the address of a document.
fn tag(text: &str) -> Option<usize> {
    let name = text.strip_prefix("</").or_else(|| text.strip_prefix('<'))?;
    let end = name.bytes().take_while(u8::is_ascii_alphanumeric).count();
    let is_inline = INLINE.iter().any(|it| name.get(..end).is_some_and(|name| name.eq_ignore_ascii_case(it)));
    (is_inline && name.get(end..)?.starts_with('>')).then(|| text.len() - name.len() + end + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_white_space_or_a_sign() {
        for (text, length) in [
            ("</cite>, ", Some(7)),
            ("<em>", Some(4)),
            ("<a href=\"A/70/174\">", None),
            ("<p>", None),
            ("&nbsp;13", Some(6)),
            ("&c", None),
            ("\\ 13", Some(2)),
            ("\\S~13", Some(2)),
            ("\\Sigma", None),
            ("~13", Some(1)),
        ] {
            assert_eq!(at(text, true).map(|(_, length)| length), length, "{text}");
        }
        assert!(at("~13", false).is_none());
    }
}
