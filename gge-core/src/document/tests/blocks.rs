//! Tests of the blocks of documents: their kinds, and what stands under what.

use super::{Format, check, lines, read};

fn check_blocks(format: Format, file: &str, expected: &[&str]) {
    check(&read(file, format), file);
    assert_eq!(lines(format, file), expected, "{file}");
}

#[test]
fn formats() {
    for (name, format) in [
        ("a/b.md", Format::Markdown),
        ("notes.Rmd", Format::Markdown),
        ("x.QMD", Format::Markdown),
        ("page.xhtml", Format::Html),
        ("main.rs", Format::Source),
        ("data.yml", Format::Data),
        ("cards.csv", Format::Data),
        ("cards.TSV", Format::Data),
        ("page.MDX", Format::Markdown),
        ("a.b\\log.ndjson", Format::Data),
        ("norms.ipynb", Format::Notebook),
        ("lib.kt", Format::Source),
        ("install.ps1", Format::Source),
        ("infra/Makefile", Format::Source),
        ("Dockerfile.dev", Format::Source),
        ("CMakeLists.txt", Format::Source),
        ("/home/a/.bash_profile", Format::Source),
        (".md", Format::Markdown),
        ("paper.rst", Format::Plain),
        ("paper.adoc", Format::Plain),
        ("paper.tex", Format::Plain),
        ("README", Format::Plain),
        ("rs", Format::Plain),
        ("docs.md/notes", Format::Plain),
        ("", Format::Plain),
    ] {
        assert_eq!(Format::of(name), format, "{name}");
    }
}

#[test]
fn notebooks() {
    let file = r##"{
 "cells": [
  {"cell_type": "markdown", "metadata": {"source": "x"}, "source": ["# Norm (c)\n", "\n", "> States *should*\n", "> not \u201cknow\u201d[^1]\n", "\n", "[^1]: A \"note\""]},
  {"cell_type": "code", "source": "# a \"comment\"\nprint('States should\\'')", "outputs": [{"output_type": "stream", "text": ["States must"]}]},
  {"source": ["| a | b |\n", "|---|---|\n", "| c | d |"], "cell_type": "markdown"},
  {"cell_type": "raw", "source": ["raw"]}
 ]
}"##;
    check_blocks(
        Format::Notebook,
        file,
        &[
            "h1: Norm (c)",
            "quote<0: States should not “know” ^1",
            "note 1<0: A \"note\"",
            "comment: a \"comment\"",
            "literal: States should'",
            "cell<0: a",
            "cell<0: b",
            "cell of 5<5: c",
            "cell of 6<7: d",
        ],
    );
    let document = read(file, Format::Notebook);
    let place = |block: usize, words: &str| {
        let block = &document.blocks[block];
        let at = block.text.find(words).unwrap();
        &file[block.source(at..at + words.len())]
    };
    assert_eq!(place(1, "should\nnot"), r#"should*\n", "> not"#);
    assert_eq!(place(1, "“know”"), r"\u201cknow\u201d");
    assert_eq!(place(4, "should'"), r"should\\'");
    // What is cut off, and what is other JSON.
    check_blocks(Format::Notebook, r#"{"cells": [{"cell_type": "markdown", "source": ["a b"#, &["paragraph: a b"]);
    check_blocks(Format::Notebook, r#"{"a": "b c"}"#, &["literal: b c"]);
    check_blocks(Format::Notebook, r#"{"cells": [], "a": "b c"}"#, &[]);
}

#[test]
fn markdown() {
    for (file, expected) in [
        (
            "# GGE\n\n### Norm (d)\n\n> Q one\n\n> Q two\n\nText.",
            &["h1: GGE", "h3<0: Norm (d)", "quote<1: Q one", "quote<1: Q two", "paragraph<1: Text."][..],
        ),
        ("As norm (d) has it:\n\n> Q\n>\n> R", &["paragraph: As norm (d) has it:", "quote<0: Q", "quote<0: R"]),
        (
            "Norms:\n\n1. one:\n   - a\n   - b\n\n     c\n2. two",
            &["paragraph: Norms:", "item<0: 1. one:", "item<1: a", "item<1: b", "item<3: c", "item<0: 2. two"],
        ),
        (
            "| Norm | Text |\n|---|---|\n| 13 (d) | “Q” |\n| | R |",
            &["cell: Norm", "cell: Text", "cell of 0<0: 13 (d)", "cell of 1<2: “Q”", "cell of 1<1: R"],
        ),
        ("“Q”[^n] and `code`.\n\n[^n]: A/70/174.", &["paragraph: “Q” and \u{FFFC}. ^n", "note n: A/70/174."]),
        ("“Q”¹\n\n1. A/70/174, para. 13.", &["paragraph: “Q” ^1", "note 1: 1. A/70/174, para. 13."]),
        ("a\n\n    code\n\n---\n\nb", &["paragraph: a", "paragraph: b"]),
    ] {
        check_blocks(Format::Markdown, file, expected);
    }
}

#[test]
fn html() {
    for (file, expected) in [
        (
            "<title>T</title><h2>H</h2><p>a<p>b<pre>c</pre>",
            &["h1: T", "h2<0: H", "paragraph<1: a", "paragraph<1: b"][..],
        ),
        ("<p>It says:<blockquote>Q</blockquote>after", &["paragraph: It says:", "quote<0: Q", "paragraph: after"]),
        ("<ul><li>a<ul><li>b</ul><li>c</ul>", &["item: a", "item<0: b", "item: c"]),
        (
            "<table><tr><th>N<th>T</th></tr><tr><td>1</td><td>x</td></tr></table>",
            &["cell: N", "cell: T", "cell of 0<0: 1", "cell of 1<2: x"],
        ),
        (
            "<p>“Q”<sup><a href='#fn1'>1</a></sup> 10<sup>th</sup></p><ol><li id=fn1>A/70/174 <a href='#fnref1'>↩</a></ol>",
            &["paragraph: “Q” 10th ^1", "note 1: A/70/174"],
        ),
        ("<p>See <a href='#s3'>3</a> and <q>a <q>b</q></q>.", &["paragraph: See 3 and “a ‘b’”."]),
        ("<p>a <code>x</code> b<script>if (a < b) {}</script>", &["paragraph: a \u{FFFC} b"]),
    ] {
        check_blocks(Format::Html, file, expected);
    }
}

#[test]
fn plain() {
    for (file, expected) in [
        (
            "Norm (d)\n\nText of it,\nwrapped.\n\nMore.",
            &["h1: Norm (d)", "paragraph<0: Text of it, wrapped.", "paragraph<0: More."][..],
        ),
        ("Norm (d)\n========\nText of it.", &["h1: Norm (d)", "paragraph<0: Text of it."]),
        ("== Norm (d)\n\ntext", &["h1: Norm (d)", "paragraph<0: text"]),
        ("it says:\n\n> Q\n> R\n\nend.", &["paragraph: it says:", "quote<0: Q R", "paragraph: end."]),
        (
            "13. States should:\n(a) one;\n(b) two:\n(i) three;\n(ii) four.\n14. Next.",
            &[
                "item: 13. States should:",
                "item<0: (a) one;",
                "item<0: (b) two:",
                "item<2: (i) three;",
                "item<2: (ii) four.",
                "item: 14. Next.",
            ],
        ),
        ("as in paragraph 13\n(a) and in\n13. Then", &["paragraph: as in paragraph 13 (a) and in 13. Then"]),
        ("- one\n- two\n  goes on", &["item: - one", "item: - two goes on"]),
        (
            "“Q”¹ a.\n\n“R”.2 B.\n\n1. A/70/174.\n2. A/68/98.",
            &["paragraph: “Q” a. ^1", "paragraph: “R”. B. ^2", "note 1: 1. A/70/174.", "note 2: 2. A/68/98."],
        ),
        ("“Q”[^a].\n\n[^a]: A/70/174.", &["paragraph: “Q”. ^a", "note a: [^a]: A/70/174."]),
        (
            "the records, 1 of the\n________________\n\n1 See A/70/174.\n\n15-12404 3/17\n\ngroup goes on.",
            &["paragraph: the records, of the group goes on. ^1", "note 1: 1 See A/70/174."],
        ),
        ("It ends here.\n\n15-12404 3/17\n\nAnother one.", &["paragraph: It ends here.", "paragraph: Another one."]),
        (
            "resolution\n66/24), and 3/17\nof the A/70/174\n3/17\n73/266\nGroup",
            &["paragraph: resolution 66/24), and 3/17 of the A/70/174 3/17 73/266 Group"],
        ),
        ("In the\n\n3/17\n\nfield of ICTs", &["paragraph: In the field of ICTs"]),
        (
            "1. One two three\n3\n2. Four\n4\n1. One two three\n5",
            &["item: 1. One two three 3", "item: 2. Four 4 1. One two three 5"],
        ),
        (
            "of ICTs\n3\n\nYes\n\nand so\n4\n\nYes\n\non.",
            &["paragraph: of ICTs 3", "h1: Yes", "paragraph<1: and so 4", "h1: Yes", "paragraph<3: on."],
        ),
        ("a list of\n\n3\n\nnumbers here", &["paragraph: a list of numbers here"]),
        ("a table.\n\n3\n\nNumbers here.", &["paragraph: a table.", "h1: 3", "paragraph<1: Numbers here."]),
    ] {
        check_blocks(Format::Plain, file, expected);
    }
}

#[test]
fn running_heads() {
    let page = |number: u32| format!("{}to {number}\n", "of the use of ICTs by States\n".repeat(12));
    let head = |number: u32| format!("{number}\n\nPosition on Law in 2022     MFA\n\n");
    let file = [page(1), head(3), page(2), head(4), page(3)].concat();
    let prose = super::words(&[page(1), page(2), page(3)].concat());
    check_blocks(Format::Plain, &file, &[&format!("paragraph: {prose}")]);
    // What comes again near the end of a page, but not beside it, is prose.
    let page = |number: u32| {
        format!("Of this, too,\nstates {number} and so\n15-12404 3/17\nin {number} of them\n{}", page(number))
    };
    let prose = super::words(&[page(1), page(2)].concat()).replace("15-12404 3/17 ", "");
    check_blocks(Format::Plain, &[page(1), page(2)].concat(), &[&format!("paragraph: {prose}")]);
}

#[test]
fn lists_of_notes() {
    for (file, expected) in [
        (
            "As in the 2010,1 20132 and 20153 reports \"of\nICTs\".4\nIt is.\n\n1 A/65/201.\n2 A/68/98,\nannex.\n3 Ibid.\n4 A/70/174.",
            &[
                "paragraph: As in the 2010, 2013 and 2015 reports \"of ICTs\". It is. ^1 ^2 ^3 ^4",
                "note 1: 1 A/65/201.",
                "note 2: 2 A/68/98, annex.",
                "note 3: 3 Ibid.",
                "note 4: 4 A/70/174.",
            ][..],
        ),
        (
            "It is \"so\";(1) in 2015 no. 2, (2) “more”.(2)\nIt is.\n\nNOTES\n\n(1) 2013 Report,\npara. 4.\n(2) 2015 Report (n 1), para. 28 (f).\n\nEnd of it.",
            &[
                "paragraph: It is \"so\"; in 2015 no. 2, (2) “more”. It is. ^1 ^2",
                "h1: NOTES",
                "note 1: (1) 2013 Report, para. 4.",
                "note 2: (2) 2015 Report (n 1), para. 28 (f).",
                "paragraph<1: End of it.",
            ],
        ),
        (
            "“One” [1] and two.[2]\n\n[1] A/68/98.\n[2] A/70/174.\n",
            &["paragraph: “One” and two. ^1 ^2", "note 1: [1] A/68/98.", "note 2: [2] A/70/174."],
        ),
        (
            "Paragraphs in 20153 and 2010,1 say so.\n\n1 one\n2 two\n3 three\n4 four",
            &["paragraph: Paragraphs in 20153 and 2010,1 say so.", "paragraph: 1 one 2 two 3 three 4 four"],
        ),
    ] {
        check_blocks(Format::Plain, file, expected);
    }
}

#[test]
fn marks() {
    for (file, expected) in [
        ("“Q”7 and ‘R’9, “S”12.", "“Q” and ‘R’, “S”. ^7 ^9 ^12"),
        ("the digital.7 The next", "the digital. The next ^7"),
        ("of security,1 and", "of security, and ^1"),
        ("in 20132 and 20153 and 2010,1 or", "in 20132 and 20153 and 2010,1 or"),
        ("see para.7 The no.3 And art.2 Then", "see para.7 The no.3 And art.2 Then"),
        ("it is 1.5 and 3.7 The and 5’10 and ’90s", "it is 1.5 and 3.7 The and 5’10 and ’90s"),
        ("10² km² 10⁶ but 2015³ and ICTs⁴.", "10² km² 10⁶ but 2015 and ICTs. ^3 ^4"),
        ("the text[3] at [64] and a[i]", "the text at [64] and a[i] ^3"),
        ("use of ICTs.24. It then", "use of ICTs.24. It then"),
    ] {
        check_blocks(Format::Plain, file, &[&format!("paragraph: {expected}")]);
    }
}

#[test]
fn letters() {
    for (file, text, odd) in [
        ("IСTs аnd words", "ICTs and words", "Са"),
        ("Слово and λόγος", "Слово and λόγος", ""),
        ("the ﬁrst oﬃce", "the first office", ""),
        ("a ｆull width", "a full width", "ｆ"),
        (
            "ICT-\nrelated, Open-\nended, A/68/\n98, inter-\nnational",
            "ICT-related, Open-ended, A/68/98, international",
            "",
        ),
    ] {
        let document = read(file, Format::Plain);
        check(&document, file);
        let odd: Vec<char> = odd.chars().collect();
        let found: Vec<char> = document.blocks[0].odd().iter().map(|it| it.letter).collect();
        assert_eq!((&*document.blocks[0].text, found), (text, odd), "{file}");
    }
}

#[test]
fn programs_and_data() {
    for (format, file, expected) in [
        (Format::Source, "// a b\n// c\n//\n// d\nx(); // e f", &["comment: a b c", "comment: d", "comment: e f"][..]),
        (
            Format::Source,
            "f(\"one\", \"two words\", 'a');\nlet x: &'a str = \"three four\";",
            &["literal: two words", "literal: three four"],
        ),
        (Format::Source, "https://x.org/a b", &[]),
        (Format::Data, r#"{"13 (f)": {"text": "a"}, "id": "b"}"#, &["key: 13 (f)", "literal<0: a", "literal: b"]),
        (Format::Data, "13 (f):\n  text: a b\n  n: 5\nid: c", &["key: 13 (f)", "literal<0: a b", "literal: c"]),
        (
            Format::Data,
            "[norm.13]\ntext = \"a\"\n# why\n[x]\nid = 'b'",
            &["key: norm.13", "literal<0: a", "comment<0: why", "literal: b"],
        ),
    ] {
        check_blocks(format, file, expected);
    }
}

#[test]
fn tex() {
    for (file, expected) in [
        (
            "% no\n\\documentclass[a]{b}\nno\n\\begin{document}\n\\section{One}\\label{x}\n\nSee~\\emph{the \\textbf{Group}} % no\nin section~\\ref{x} and \\cite[p.~3]{y} $x$, 5\\% -- so.\n\n\\subsection*{Two}\nEnd.",
            &[
                "h2: One",
                "paragraph<0: See the Group in section and \u{FFFC}, 5% -- so.",
                "h3<0: Two",
                "paragraph<2: End.",
            ][..],
        ),
        (
            "\\section{A}\n\\enquote{one \\enquote{two}}.\\footnote{A/70/174, para.~13~(f).} ``Three''\n\\begin{quote}\n[a] Four.\\footnote{Ibid.}\n\\end{quote}\nFive.",
            &[
                "h2: A",
                "paragraph<0: “one ‘two’”. “Three” ^1",
                "note 1<0: A/70/174, para. 13 (f).",
                "quote<0: [a] Four. ^2",
                "note 2<0: Ibid.",
                "paragraph<0: Five.",
            ],
        ),
        (
            "\\begin{itemize}\n\\item one\n\\item two\n\\end{itemize}\n\\begin{tabular}{ll}\n\\hline\na & b \\\\\nc & d \\\\\n\\end{tabular}",
            &["item: one", "item: two", "cell: a", "cell: b", "cell of 2<2: c", "cell of 3<4: d"],
        ),
        ("It has \\begin and ``no'' section{", &["paragraph: It has \\begin and ``no'' section{"]),
    ] {
        check_blocks(Format::Plain, file, expected);
    }
}

#[test]
fn tables() {
    for (file, expected) in [
        (
            "id,symbol,text\n1,A/68/98,\"It is \"\"so\"\", as\nit says\"\n2,,x\n",
            &[
                "cell: id",
                "cell: symbol",
                "cell: text",
                "cell of 0<0: 1",
                "cell of 1<1: A/68/98",
                "cell of 2<4: It is \"so\", as it says",
                "cell of 0<0: 2",
                "cell of 2<2: x",
            ][..],
        ),
        (
            "norm\ttext\r\n13 (c)\tone, two\r\n13 (d)\t\"a\tb\"\r\n",
            &[
                "cell: norm",
                "cell: text",
                "cell of 0<0: 13 (c)",
                "cell of 1<2: one, two",
                "cell of 0<0: 13 (d)",
                "cell of 1<4: a b",
            ],
        ),
        (
            "norm;text\n(c);\"“Q” said\" it\nd;e;f",
            &[
                "cell: norm",
                "cell: text",
                "cell of 0<0: (c)",
                "cell of 1<2: \"“Q” said\" it",
                "cell of 0<0: d",
                "cell of 1<4: e",
                "cell<4: f",
            ],
        ),
        ("a: one, two\nb: three, four", &["literal: one, two", "literal: three, four"]),
    ] {
        check_blocks(Format::Data, file, expected);
    }
    let file = "a,b\nx,\"one \"\"two\"\" three\"\n";
    let document = read(file, Format::Data);
    assert_eq!(&file[document.blocks[3].source(4..9)], "\"\"two\"");
}

#[test]
fn plain_prose_is_borrowed() {
    let file = "The Group said so,\nand “so” it is.\n\nMore of it.\n";
    let document = read(file, Format::Plain);
    assert!(document.blocks.iter().all(|block| matches!(block.text, std::borrow::Cow::Borrowed(_))));
    assert!(size_of::<super::Block<'_>>() <= 100);
}
