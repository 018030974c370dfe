//! Properties of all documents.

#[path = "../../../tests/common/property.rs"]
mod property;

use proptest::prelude::*;

use super::{Format, check, read, words};

fn format() -> impl Strategy<Value = Format> {
    proptest::sample::select(Format::ALL)
}

/// The pieces of text that the formats take for markup.
const PIECES: &[&str] = &[
    "States",
    "should not",
    "ICTs",
    "”",
    "’",
    "“",
    "\"",
    "'",
    "`",
    "```\n",
    "1",
    "23",
    ".",
    ",",
    ":",
    "-",
    "-\n",
    "\n",
    "\n\n",
    "\r\n",
    " ",
    "  ",
    "\t",
    "> ",
    "- ",
    "1. ",
    "(a) ",
    "# ",
    "|",
    "|---|\n",
    "*",
    "**",
    "_",
    "~~",
    "[",
    "](x)",
    "[^1]",
    "[^1]: ",
    "<b>",
    "</b>",
    "<p>",
    "<li>",
    "<ul>",
    "</ul>",
    "<q>",
    "</q>",
    "<sup>",
    "</sup>",
    "<a href='#fn1'>",
    "</a>",
    "<td>",
    "<tr>",
    "<table>",
    "</table>",
    "<pre>",
    "</pre>",
    "<script>",
    "</script>",
    "<br>",
    "<!--",
    "-->",
    "&amp;",
    "&shy;",
    "&nbsp;",
    "&#x41;",
    "&",
    ";",
    "\u{AD}",
    "\u{200B}",
    "\u{202E}",
    "\0",
    "\u{FEFF}",
    "С",
    "ﬁ",
    "ｆ",
    "¹",
    "é",
    "e\u{301}",
    "🦀",
    "\x0c",
    "3/17",
    "A/70/174",
    "15-12404",
    "______________\n",
    "//",
    "/*",
    "*/",
    "\\",
    "\\n",
    "\\u0041",
    "${",
    "}",
    "{",
    "[",
    "]",
    "=",
    "r#\"",
    "\"#",
    "key: ",
    "|\n  ",
    "---\n",
    "a,b\n",
    "\"\"",
    "(1)",
    "1 x\n",
    "\\begin{",
    "\\footnote{",
    "\\enquote{",
    "~",
    "%",
];

/// What a file of some formats begins with.
const HEADS: [&str; 5] = [
    "",
    "\\section{a}\n",
    "a,b\nc,d\n",
    "{\"cells\": [{\"cell_type\": \"markdown\", \"source\": [\"",
    "{\"cells\": [{\"cell_type\": \"code\", \"source\": \"",
];

/// Texts full of what the formats take for markup.
fn document() -> impl Strategy<Value = String> {
    let piece = prop_oneof![8 => proptest::sample::select(PIECES).prop_map(str::to_owned), 1 => "\\PC{1,4}"];
    proptest::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

/// Words that no format takes for anything else.
fn prose() -> impl Strategy<Value = Vec<&'static str>> {
    const WORDS: &[&str] = &[
        "States",
        "should",
        "never",
        "knowingly",
        "allow",
        "their",
        "territory",
        "for",
        "acts",
        "using",
        "ICTs",
        "naïve",
    ];
    proptest::collection::vec(proptest::sample::select(WORDS), 2..20)
}

/// Lists the ways in which a word may be marked up in a format: the markup before and behind it.
fn markup(format: Format) -> &'static [(&'static str, &'static str)] {
    match format {
        Format::Markdown => &[
            ("", ""),
            ("**", "**"),
            ("*", "*"),
            ("[", "](/x)"),
            ("<b>", "</b>"),
            ("", "<!-- x -->"),
            ("", "[^1]"),
            ("", " ~~x~~"),
            ("", "\u{200B}"),
        ],
        Format::Html => &[
            ("", ""),
            ("<b>", "</b>"),
            ("<span class='a > b'>", "</span>"),
            ("", "<!-- x -->"),
            ("", "<sup>1</sup>"),
            ("&shy;", ""),
            ("<a href=x>", "</a>"),
        ],
        _ => &[("", ""), ("\u{200B}", ""), ("\u{AD}", ""), ("", "¹")],
    }
}

proptest! {
    #![proptest_config(property::config())]

    #[test]
    fn every_letter_has_its_place(
        head in proptest::sample::select(&HEADS[..]), file in document(), format in format(),
    ) {
        let file = format!("{head}{file}");
        check(&read(&file, format), &file);
    }

    #[test]
    fn marked_up_words_are_found(
        said in prose(), choices in proptest::collection::vec(any::<prop::sample::Index>(), 40),
        format in proptest::sample::select(&[Format::Plain, Format::Markdown, Format::Html][..]),
    ) {
        let spaces: &[&str] = if format == Format::Html { &[" ", "\n", "&nbsp;", "<br>"] } else { &[" ", "\n", "\u{A0}", " "] };
        let mut sentence = String::from("It said “");
        for (word, choice) in said.iter().zip(choices.chunks(2)) {
            let (before, after) = choice[0].get(markup(format));
            sentence.extend([*before, *word, *after, *choice[1].get(spaces)]);
        }
        let file = format!("Before it.\n\n{sentence}” and so on.\n\n[^1]: x\n");
        let document = read(&file, format);
        let wanted = said.join(" ");
        let block = document.blocks.iter().find(|block| words(&block.text).contains(&wanted));
        prop_assert!(block.is_some(), "{:?} of {:?}", document.blocks, file);
        let block = block.unwrap();
        let start = block.text.find('“').unwrap() + '“'.len_utf8();
        let end = block.text.rfind('”').unwrap();
        let source = &file[block.source(start..end)];
        let at: Vec<Option<usize>> = said.iter().map(|word| source.find(word)).collect();
        prop_assert!(at.iter().all(Option::is_some), "{:?} lacks a word of {:?}", source, said);
    }

    #[test]
    fn no_word_is_lost(
        lines in proptest::collection::vec((proptest::sample::select(&["", "- ", "> ", "(a) ", "13. ", "  ", "\n", "# "][..]), prose()), 1..12),
        format in proptest::sample::select(&[Format::Plain, Format::Markdown][..]),
    ) {
        let file: String = lines.iter().map(|(prefix, said)| format!("{prefix}{}\n", said.join(" "))).collect();
        let mut wanted: Vec<&str> = lines.iter().flat_map(|(_, said)| said.iter().copied()).collect();
        let document = read(&file, format);
        let read: Vec<String> = document.blocks.iter().map(|block| words(&block.text)).collect();
        let mut found: Vec<&str> = read.iter().flat_map(|text| text.split(' ')).filter(|word| word.len() > 2 && word.starts_with(char::is_alphabetic)).collect();
        wanted.sort_unstable();
        found.sort_unstable();
        prop_assert_eq!(found, wanted, "{}", file);
    }
}
