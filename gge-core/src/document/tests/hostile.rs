//! Input that is made to break a reader: it takes time in proportion to its length, and no more than its length.

use std::time::{Duration, Instant};

use super::{Format, check, read};

/// The longest time that 64 KB may take, in a build that is not optimized. What is quadratic takes minutes.
const LONGEST: Duration = Duration::from_secs(5);

#[test]
fn one_pattern_over_and_over() {
    let patterns = [
        "a",
        " ",
        "\n",
        "\0",
        "1",
        ".1",
        "”1",
        "-\na",
        "\"",
        "'",
        "`",
        "\\",
        "<",
        ">",
        "&",
        "[",
        "]",
        "[^",
        "(",
        "*",
        "**a",
        "_",
        "<b>",
        "<div>",
        "<blockquote>",
        "<ul><li>",
        "<table><tr><td>",
        "<q>",
        "<sup>1</sup>",
        "<!--",
        "<pre>",
        "<![CDATA[",
        "]]>",
        "<![CDATA[]]>",
        "&amp;",
        "&#",
        "> ",
        "- ",
        "1. ",
        "|",
        "|a",
        "\u{202E}",
        "\u{AD}",
        "С",
        "aС",
        "\u{301}",
        "¹",
        "\r",
        "\x0c",
        "3/17\n",
        "A/70/174\n",
        "1\n\n",
        "{\"a\":",
        "[[",
        "- - ",
        "a: ",
        "/*",
        "//",
        "r#",
        "${",
        "\"\"\"",
        "#",
        "____________\n",
        "[a]: b\n",
        "![",
        "~~",
        "<a href=#fn1>",
        "\"\",",
        "\"a,",
        ",\n",
        "(1)\n",
        "1 \n2 \n",
        "\\begin{a}\n",
        "\\footnote{",
        "\\footnote{}",
        "\\enquote{",
        "$",
    ];
    for (head, pattern) in
        ["", "\\section{a}\n", "a,b\n"].iter().flat_map(|head| patterns.map(|pattern| (head, pattern)))
    {
        let file = format!("{head}{}", pattern.repeat((64 << 10) / pattern.len()));
        for format in Format::ALL {
            let start = Instant::now();
            let document = read(&file, *format);
            let took = start.elapsed();
            assert!(took < LONGEST, "{pattern:?} as {format} took {took:?}");
            assert!(document.blocks.iter().all(|block| block.text.len() <= (64 << 10) + 64), "{pattern:?} as {format}");
        }
    }
}

#[test]
fn a_long_paragraph_is_split_at_a_space() {
    let file = "word ".repeat(40_000);
    for format in [Format::Plain, Format::Markdown, Format::Html] {
        let document = read(&file, format);
        assert_eq!(document.blocks.len(), 4, "{format}");
        assert!(document.blocks.iter().all(|block| block.text.starts_with("word ") && block.text.ends_with("word")));
        check(&document, &file);
    }
}
