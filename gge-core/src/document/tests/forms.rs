//! Words in every form of markup that people put them in.

use super::{Format, Kind, check, read, words};

/// The words that each form has.
const WORDS: &str = "States should not knowingly allow their territory to be used";

/// Forms of Markdown.
const MARKDOWN: &[&str] = &[
    "States should not knowingly allow their territory to be used.",
    "“States should not knowingly allow their territory to be used” (A/70/174).",
    "\"States should not knowingly allow their territory to be used\"",
    "> States should not knowingly allow their territory to be used",
    "> States should not knowingly\n> allow their territory to be used",
    "> States should not knowingly\nallow their territory to be used",
    "> > States should not\n> > knowingly allow their territory to be used",
    "- States should not knowingly allow their territory to be used",
    "* States should not knowingly\n  allow their territory to be used",
    "- [x] States should not knowingly allow their territory to be used",
    "1. one\n   - States should not knowingly allow their territory to be used",
    "- one\n\n  States should not knowingly allow their territory to be used",
    "(c) States should not knowingly allow their territory to be used",
    "| a | b |\n|---|---|\n| 13 (c) | States should not knowingly allow their territory to be used |",
    "| a | b |\n|---|---|\n| c | States **should** not knowingly allow [their](/x) territory to be used |",
    "## States should not knowingly allow their territory to be used",
    "States should not knowingly allow their territory to be used\n====",
    "**States should not knowingly allow their territory to be used**",
    "States **should** not *knowingly* allow __their__ _territory_ to be used",
    "***States*** should not knowingly allow their territory to be ***used***",
    "States should not knowing**ly** allow their territory to be used",
    "States ~~must~~ should not knowingly allow their territory to be used",
    "[States should not knowingly allow their territory to be used](/x \"title\")",
    "States should not knowingly allow [their territory](/x) to be used",
    "States should not knowingly allow [their territory][ref] to be used\n\n[ref]: /x",
    "States should not knowingly allow [their territory] to be used\n\n[their territory]: /x",
    "States should not knowingly allow <b>their</b> territory to be used",
    "States should not knowingly allow <i class=\"x > y\">their</i> territory to be used",
    "States should not <mark>knowingly allow</mark> their territory to be used",
    "States should not <span style='color: red'>knowingly</span> allow their territory to be used",
    "States should not <u>knowingly</u> allow <del>its</del> <ins>their</ins> <s>soil</s> territory to be used",
    "States should not <a href=\"#there\">knowingly allow</a> their territory to be used",
    "States should not know<wbr>ingly allow their territory to be used",
    "States should not<br>knowingly allow their territory<br/>to be used",
    "<q>States should not knowingly allow their territory to be used</q>",
    "<blockquote>States should not knowingly allow their territory to be used</blockquote>",
    "<blockquote>\n\nStates should not knowingly **allow** their territory to be used\n\n</blockquote>",
    "<details><summary>c</summary>\n\nStates should not knowingly allow their territory to be used\n\n</details>",
    "<div align=center>\n<p>States should not <em>knowingly</em> allow their territory to be used</p>\n</div>",
    "<table><tr><td>c</td><td>States should not knowingly allow their territory to be used</td></tr></table>",
    "States should not knowingly<sup>3</sup> allow their territory<sup><a href=\"#fn4\">4</a></sup> to be used",
    "States should not knowingly[^1] allow their territory to be used[^2]\n\n[^1]: a\n\n[^2]: b",
    "States should not knowingly[^1] allow their territory to be used",
    "States should not knowingly³ allow their territory¹² to be used",
    "A claim.[^1]\n\n[^1]: States should not knowingly allow their territory to be used",
    "States&nbsp;should not knowingly allow their&#32;territory to&#x20;be used",
    "States should not know&shy;ingly allow their terri&#173;tory to be used",
    "States should not know\u{AD}ingly allow their terri\u{AD}\ntory to be used",
    "States\u{A0}should not knowingly\u{2009}allow their territory to be used",
    "States should not know\u{200B}ingly allow their\u{200F} territory \u{202A}to be used\u{202C}",
    "\u{FEFF}States should not knowingly allow their territory to be used",
    "States should not <!-- x --> knowingly allow their territory to be used",
    "States should not <!-- x\ny -->knowingly allow their territory to be used",
    "States should not know<!-- x -->ingly allow their territory to be used",
    "Stаtеs should not knowingly allow their tеrritory to be used",
    "States should not knowingly allow their territοry to be usеd",
    "States should not knowingly  \nallow their territory\\\nto be used",
    "States should not know-\ningly allow their terri-\n  tory to be used",
    "States should not knowingly\r\nallow their territory\r\nto be used\r\n",
    "---\ntitle: x\n---\n\nStates should not knowingly allow their territory to be used",
    "```\ncode\n```\nStates should not knowingly allow their territory to be used",
    "```go\n// States should not knowingly allow\n\t// their territory to be used\nconst Tag = 1\n```\n",
    "`x` States should not knowingly allow their territory to be used `y`",
    "![alt](x.png) States should not knowingly allow their territory to be used",
    "> [!NOTE]\n> States should not knowingly allow their territory to be used",
    "<!-- c -->\nStates should not knowingly allow their territory to be used",
    "<style>p { color: red }</style>\n\nStates should not knowingly allow their territory to be used",
    "<script>\nlet a = \"b\";\n</script>\n\nStates should not knowingly allow their territory to be used",
    "States should not knowingly allow their territory to be used’9 and so on.",
    "“States should not knowingly allow their territory to be used.”7",
];

/// Forms of HTML.
const HTML: &[&str] = &[
    "<p>States should not knowingly allow their territory to be used",
    "<html><body><h2>13 (c)</h2><p>States should not\n   knowingly <b>allow</b> their territory to be used</p></body></html>",
    "<ul><li>States should not knowingly allow their territory to be used</ul>",
    "<p>a<blockquote><p>States should not <q></q>knowingly</p></blockquote><td>States should not knowingly allow their territory to be used</td>",
    "States should not&nbsp;knowingly allow their&ensp;territory to be used &lt;b&gt;",
    "<p>States should not <!-- > -->knowingly allow<!----> their territory to be used</p><!-- never closed",
    "<p title='a > b' hidden>States should not know<i></i>ingly allow their territory to be used</P>",
    "<dl><dt>13 (c)<dd>States should not knowingly allow their territory to be used</dl>",
    "<li id=\"fn3\">States should not knowingly allow their territory to be used <a href=\"#fnref3\">^</a></li>",
    "<![CDATA[x]]><?php x ?><p>States should not knowingly allow their territory to be used",
];

/// Forms of plain text.
const PLAIN: &[&str] = &[
    "States should not knowingly\nallow their territory\nto be used",
    "   States should not knowingly   \n   allow their territory to be used",
    "(c) States should not knowingly\n    allow their territory to be used",
    "> States should not knowingly\n> allow their territory to be used",
    "States should not knowingly allow\n\n15-12404 3/17\n\ntheir territory to be used",
    "States should not knowingly allow\n\x0cA/70/174\n\x0ctheir territory to be used\n\nA/70/174\n12/17",
    "States should not know-\ningly allow their terri\u{2010}\ntory to be used",
    "It says “States should not knowingly1 ”. States should not knowingly allow their territory to be used.12 The end.",
];

/// Forms of programs and data.
const STRINGS: &[(Format, &str)] = &[
    (Format::Source, "let a = \"States should not knowingly allow their territory to be used\";"),
    (Format::Source, "a = 'States should not knowingly allow their territory to be used'"),
    (Format::Source, "a = `States should not knowingly\nallow their territory to be used`;"),
    (Format::Source, "a = \"\"\"\nStates should not knowingly\nallow their territory to be used\n\"\"\""),
    (Format::Source, "let a = r#\"States should not knowingly allow their territory to be used\"#;"),
    (Format::Source, "a = \"States should not knowingly \" +\n    \"allow their territory to be used\""),
    (Format::Source, "a = (\"States should not knowingly \"\n     'allow their territory to be used')"),
    (Format::Source, "let a = \"States should not knowingly \\\n         allow their territory to be used\";"),
    (Format::Source, "/// States should not knowingly\n/// allow their territory to be used\nfn a() {}"),
    (Format::Source, "/*\n * States should not knowingly\n * allow their territory to be used\n */"),
    (Format::Source, "a = 1  # States should not knowingly allow their territory to be used"),
    (Format::Source, "a = \"States should not\\u0020knowingly\\nallow their territory\\x20to be used\""),
    (Format::Data, r#"{"13 (c)": {"text": "States should not knowingly allow their territory to be used"}}"#),
    (Format::Data, r#"[1, "States should not\u0020knowingly allow their territory\nto be used", null]"#),
    (Format::Data, "text: States should not knowingly\n  allow their territory to be used\nother: x"),
    (Format::Data, "- text: |\n    States should not knowingly\n    allow their territory to be used\n- x"),
    (Format::Data, "text = \"\"\"\nStates should not knowingly \\\n  allow their territory to be used\"\"\""),
    (Format::Data, "text: 'States should not knowingly allow their territory to be used' # why"),
];

fn check_form(format: Format, file: &str) {
    let document = read(file, format);
    check(&document, file);
    let found = document.blocks.iter().find_map(|block| {
        let start = block.text.rfind("States")?;
        let end = start + block.text[start..].find("used")? + 4;
        (words(&block.text[start..end]) == WORDS).then(|| block.source(start..end))
    });
    let place = found.unwrap_or_else(|| panic!("not in {:?} of {file:?}", document.blocks));
    let source = &file[place];
    let is_whole = |it: &str| it.starts_with('S') && it.ends_with('d');
    assert!(is_whole(source), "{source:?} of {file:?}");
}

#[test]
fn markdown() {
    MARKDOWN.iter().for_each(|file| check_form(Format::Markdown, file));
}

#[test]
fn html() {
    HTML.iter().for_each(|file| check_form(Format::Html, file));
}

#[test]
fn plain() {
    PLAIN.iter().for_each(|file| check_form(Format::Plain, file));
}

#[test]
fn strings() {
    STRINGS.iter().for_each(|(format, file)| check_form(*format, file));
}

/// The objects of a data file, as the values stand in them: each value with the number of its object, and a star for a source.
#[track_caller]
fn assert_objects(file: &str, expected: &[&str]) {
    let found: Vec<String> = read(file, Format::Data)
        .blocks
        .iter()
        .filter_map(|block| match block.kind {
            Kind::Literal { object, is_source } => {
                Some(format!("{object}{} {}", if is_source { "*" } else { "" }, block.text))
            }
            _ => None,
        })
        .collect();
    assert_eq!(found, expected, "{file}");
}

#[test]
fn values_know_their_object() {
    assert_objects(r#"[{"a": "x", "source": "y"}, {"a": ["z", "w"]}]"#, &["1 x", "1* y", "2 z", "2 w"]);
    assert_objects(r#"{"a": {"b": "x"}, "ref": "y"}"#, &["2 x", "1* y"]);
    assert_objects("- a: x\n  cited: y\n- a: z\nb: v\n", &["1 x", "1* y", "2 z", "3 v"]);
    assert_objects("a:\n  - b: x\n    source: y\nc: z\n", &["2 x", "2* y", "1 z"]);
    assert_objects("a: x\n---\na: y\n", &["1 x", "2 y"]);
    assert_objects("[[a]]\nb = \"x\"\nsource = \"y\"\n[[a]]\nb = \"z\"\n", &["2 x", "2* y", "3 z"]);
    assert_objects(&"{".repeat(1 << 20), &[]);
}
