//! Properties of parsing, and texts that nobody would write.

use gge_core::Report;
use proptest::prelude::*;

#[path = "common/accounts.rs"]
mod accounts;
#[path = "common/property.rs"]
mod property;

use accounts::accounts_for_everything;

/// The pieces that lines are made of in a property: labels, furniture, marks, characters that nobody sees.
const PIECES: &[&str] = &[
    "1.",
    "2.",
    "3.",
    "12.",
    "2 bis.",
    "1.1",
    "1.2.",
    "(a)",
    "(b)",
    "(i)",
    "(ii)",
    "(1)",
    "a)",
    "I.",
    "II.",
    "A.",
    "•",
    "-",
    "States should help.",
    "Recalling its resolution,",
    "The General Assembly,",
    "the following:",
    "to do so;",
    "Annex",
    "Annex II",
    "Article 1",
    "Article 2. Scope",
    "Chapter I",
    "Contents",
    "Introduction . . . . . . 4",
    "Summary",
    "Letter of transmittal",
    "A/79/1",
    "A /7 9/ 1",
    "United Nations",
    "Distr.: General",
    "24-12345 (E)",
    "2/4",
    "7",
    "iv",
    "*2412345*",
    "Please recycle",
    "__________________",
    "1",
    "2",
    "1 See A/68/98.",
    "* A star.",
    "[1] A note.",
    "[^1]: A note.",
    "Group,1",
    "20152",
    "Notes:",
    "¹",
    "---",
    "title: X",
    "# Head",
    "**Bold**",
    "17\\. Text",
    "S p a c e d  w o r d s",
    "co-",
    "operate",
    "\u{ad}",
    "\u{200b}",
    "\u{202b}",
    "\u{feff}",
    "ﬁrst",
    "\u{c}",
    "\r\n",
    "\r",
    "\t",
    "   ",
    "\u{a0}",
    "\n",
    "\n\n",
    "\u{0}",
    "é",
    "漢字",
    "Table 1",
    "Mr. Tamm (Brevia): Yes.",
    "was called to order at",
    "50th plenary meeting",
    "28 December 2023",
    "(Signed) X",
];

proptest! {
    #![proptest_config(property::config())]

    #[test]
    fn each_character_stands_in_one_place(
        pieces in prop::collection::vec((prop::sample::select(PIECES), prop::sample::select(&["\n", " ", "\n\n", "", "\u{c}"][..])), 0..60),
    ) {
        let text: String = pieces.iter().flat_map(|(piece, gap)| [*piece, *gap]).collect();
        accounts_for_everything(&text, &Report::parse(&text));
    }

    #[test]
    fn any_text_is_parsed(text in any::<String>()) {
        accounts_for_everything(&text, &Report::parse(&text));
    }
}

/// A text of a quarter of a megabyte that repeats a piece.
fn repeated(piece: &str) -> String {
    piece.repeat((1 << 18) / piece.len())
}

#[test]
fn hostile_texts_are_parsed() {
    for piece in [
        "(a) (i) ",
        "(a)\n(i)\n",
        "\u{c}",
        "\u{c}\u{c}1\n",
        "1. 2. ",
        "1.\n",
        "1.1.1.1.",
        "1.1\n",
        "*\n",
        "____________\n1\n",
        "____________\n",
        "A/79/1\n",
        "Annex\n",
        "Article 1\n",
        "Contents\n. . . . . .\n",
        "a ",
        "- ",
        "[1] x\n\n",
        "The General Assembly,\n",
        "x:\n1.\n",
        "\n",
        "x\n",
        "I.\nA\n",
        "Draft resolution I\n:\n",
        "1 a\n",
        "5\n",
        "Notes\n1 a\n",
        "a-\n",
        "\u{0}\u{1}\u{7f}",
        "¹",
        "**",
        "2/3\nState\n",
    ] {
        let text = repeated(piece);
        let parsed = Report::parse(&text);
        accounts_for_everything(&text, &parsed);
    }
}
