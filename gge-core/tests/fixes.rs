//! Fixes of findings: what they edit, what they leave alone, and that nothing is left to fix once they are applied.

mod common;

use std::fs;
use std::path::Path;

use common::property;
use common::quoting::{Around, INSIDE, Inside, SENTENCES, arounds, quoting};
use gge_core::Provision;
use gge_core::quote::{Checker, Edit, Finding, Fix, Format, Level, NoFix, Rule, apply};
use proptest::prelude::*;

const FIXED_RULES: &[Rule] = &[Rule::ChangedModal, Rule::LostQualifier, Rule::UnmarkedOmission, Rule::ChangedWording];

fn scan(text: &str, format: Format) -> Vec<Finding<'static, '_>> {
    Checker::builtin().scan(text, format)
}

fn fixes<'f>(findings: &'f [Finding<'_, '_>]) -> Vec<&'f Fix> {
    findings.iter().filter_map(|it| it.fix().ok()).collect()
}

fn is_of_fixed_rule(it: &Finding<'_, '_>) -> bool {
    it.rule.is_some_and(|rule| FIXED_RULES.contains(&rule))
}

fn told(findings: &[Finding<'_, '_>]) -> Vec<String> {
    findings.iter().filter(|it| it.level().is_some()).map(|it| format!("{it}: {:?}", it.text)).collect()
}

/// A text with all its fixes.
fn fixed(text: &str, format: Format) -> String {
    apply(text, fixes(&scan(text, format))).text
}

/// The reason why the first error of a text has no fix.
fn refused(text: &str, format: Format) -> NoFix {
    let findings = scan(text, format);
    let error = findings
        .iter()
        .find(|it| it.level() == Some(Level::Error))
        .unwrap_or_else(|| panic!("{text}: {:?}", told(&findings)));
    error.fix().unwrap_err()
}

const MUST_NOT: &str =
    "States must not knowingly allow their territory to be used for internationally wrongful acts using ICTs";

/// A text in a format, and what is edited in it: the words there, and those put in their place.
type Case = (Format, &'static str, &'static [(&'static str, &'static str)]);

const CASES: &[Case] = &[
    (
        Format::Plain,
        "“States must not knowingly allow their territory to be used for internationally wrongful acts using ICTs” (A/70/174, para. 13 (c)).",
        &[("must", "should")],
    ),
    (
        Format::Plain,
        "“States should not allow their territory to be used for internationally wrongful acts using ICTs” (A/70/174, para. 13 (c)).",
        &[("", " knowingly")],
    ),
    (
        Format::Plain,
        "“States should not really knowingly allow their territory to be used for internationally wrongful acts using ICTs” (A/70/174, para. 13 (c)).",
        &[(" really", "")],
    ),
    (
        Format::Plain,
        "\u{FEFF}“States should not\r\nreally knowingly allow\r\ntheir territory to be used for\r\nwrongful acts using ICTs” (A/70/174, para. 13 (c)).",
        &[("really ", ""), ("", " internationally")],
    ),
    (
        Format::Plain,
        "> States should not\n>   allow their territory to be used for internationally wrongful acts using ICTs (A/70/174, para. 13 (c)).",
        &[("", " knowingly")],
    ),
    (
        Format::Plain,
        "“Countries should not knowingly allow their territory to be used for internationally wrongful acts using ICTs” (A/70/174, para. 13 (c)).",
        &[("Countries", "States")],
    ),
    (
        Format::Plain,
        "“STATES SHOULD NOT ALLOW THEIR TERRITORY TO BE USED FOR INTERNATIONALLY WRONGFUL ACTS USING ICTS” (A/70/174, para. 13 (c)).",
        &[("", " KNOWINGLY")],
    ),
    (
        Format::Plain,
        "“States must not knowingly\nalways allow their territory to be used for internationally wrongful acts using ICTs” (A/70/174, para. 13 (c)).",
        &[("must", "should"), ("always ", "")],
    ),
    (
        Format::Markdown,
        "> States **must** *not* knowingly allow[^1] their territory to be used for internationally wrongful acts using ICTs\n\n(A/70/174, para. 13 (c))\n\n[^1]: x",
        &[("must", "should")],
    ),
    (
        Format::Markdown,
        "| a | b |\n|---|---|\n| “States should *not* **allow** their territory to be used for internationally wrongful acts using ICTs” | A/70/174, para. 13 (c) |",
        &[("", " knowingly")],
    ),
    (
        Format::Html,
        "<p>“States&nbsp;<b>must</b> not knowingly allow their territory to be used for internationally wrongful acts using ICTs” (A/70/174, para.&nbsp;13 (c)).</p>",
        &[("must", "should")],
    ),
    (
        Format::Html,
        "<p><q>States should not&nbsp;allow their territory to be used for internationally wrongful acts using ICTs</q> (A/70/174, para. 13 (c)).</p>",
        &[("", " knowingly")],
    ),
    (
        Format::Source,
        "let s = \"Norm \\\"States must not \\\n    allow their territory to be used for internationally wrongful acts using ICTs\\\" (A/70/174, para. 13 (c))\";",
        &[("must", "should"), ("", " knowingly")],
    ),
    (
        Format::Source,
        "/// “States must not\n/// allow their territory to be used for internationally wrongful acts using ICTs” (A/70/174, para. 13 (c)).\nfn a() {}",
        &[("must", "should"), ("", " knowingly")],
    ),
    (
        Format::Data,
        "{\"text\": \"\\u201cStates must not\\nallow their territory to be used for internationally wrongful acts using ICTs\\u201d (A/70/174, para. 13 (c)).\"}",
        &[("must", "should"), ("", " knowingly")],
    ),
    (
        Format::Data,
        "text: >\n  “States must not\n  allow their territory to be used for internationally wrongful acts using ICTs” (A/70/174, para. 13 (c)).\n",
        &[("must", "should"), ("", " knowingly")],
    ),
    (
        Format::Notebook,
        "{\"cells\": [{\"cell_type\": \"markdown\", \"source\": [\"> States **must** not\\n\",\n \"> allow their territory to be used for internationally wrongful acts using ICTs\\n\", \"\\n\", \"(A/70/174, para. 13 (c))\"]}]}",
        &[("must", "should"), ("", " knowingly")],
    ),
    // The marks around what is inserted come along where they mean themselves.
    (
        Format::Plain,
        "“The Group notes the established international legal principles, including the principles of humanity, necessity, proportionality and distinction” (A/70/174, para. 28 (d)).",
        &[("", ", where applicable,")],
    ),
    (
        Format::Data,
        "source,text\nA/70/174 28 (d),“The Group notes the established international legal principles including the principles of humanity necessity proportionality and distinction” (A/70/174 para. 28 (d))\n",
        &[("", " where applicable")],
    ),
    // A verb that the quotation begins with is the second one of the sentence.
    (
        Format::Plain,
        "The Group said that States “must seek to ensure that their territory is not used by non-State actors to commit such acts” (A/70/174, para. 28 (e)).",
        &[("must", "should")],
    ),
];

#[test]
fn only_the_words_that_differ_are_edited() {
    let mut wrong = Vec::new();
    for (format, text, want) in CASES {
        let findings = scan(text, *format);
        let found: Vec<(&str, &str)> = fixes(&findings)
            .into_iter()
            .flat_map(|fix| fix.edits.iter().map(|it| (&text[it.range.clone()], it.text.as_str())))
            .collect();
        if found != *want {
            wrong.push(format!(
                "{text}\n  wanted {want:?}\n  found  {found:?}\n  {:?} {:?}",
                told(&findings),
                findings.iter().map(|it| it.fix().err()).collect::<Vec<_>>()
            ));
        }
        let after = fixed(text, *format);
        let again = scan(&after, *format);
        if !told(&again).is_empty() || !fixes(&again).is_empty() {
            wrong.push(format!("{text}\n  became {after}\n  {:?}", told(&again)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn fixed_texts_keep_their_form() {
    let text = "> States must not\r\n> allow their territory to be\r\n> used for internationally wrongful acts using ICTs\r\n\r\n(A/70/174, para. 13 (c))\r\n";
    assert_eq!(fixed(text, Format::Markdown), text.replace("must not", "should not knowingly"));
    let text = "{\"a\": \"“States should consider the integrity of the other State's … and”\"}";
    assert_eq!(fixed(text, Format::Data), text);
}

#[test]
fn what_has_no_fix_says_why() {
    let quoted = |words: &str| format!("“{words}” (A/70/174, para. 13 (c)).");
    assert_eq!(
        refused(&format!("“{MUST_NOT}” (A/70/174, para. 13 (d)).").replace("must", "should"), Format::Plain),
        NoFix::Citation
    );
    assert_eq!(refused("See A/70/174, para. 13 (z).", Format::Plain), NoFix::Citation);
    assert_eq!(refused(&quoted(&MUST_NOT.replace("must", "m*us*t")), Format::Markdown), NoFix::Markup);
    assert_eq!(refused(&quoted(&MUST_NOT.replace("must", "m&#117;st")), Format::Html), NoFix::Markup);
    assert_eq!(refused(&quoted(&MUST_NOT.replace("must", "mu\u{AD}st")), Format::Plain), NoFix::Markup);
    assert_eq!(
        refused(&quoted(&MUST_NOT.replace("must", "should").replace("territory", "hinter-\nland")), Format::Plain),
        NoFix::LineEnd
    );
    assert_eq!(
        refused(
            "The norm asks that States must “not knowingly allow their territory to be used for internationally wrongful acts using ICTs” (A/70/174, para. 13 (c)).",
            Format::Plain
        ),
        NoFix::Outside
    );
    assert_eq!(
        refused(
            "States should “allow their territory to be used for internationally wrongful acts using ICTs” (A/70/174, para. 13 (c)).",
            Format::Plain
        ),
        NoFix::Outside
    );
    let page = format!(
        "{}\n\n15-12404\n\n3/17\n\n{}",
        "“States must not knowingly allow their territory to be",
        "used for internationally wrongful acts using ICTs” (A/70/174, para. 13 (c))."
    );
    assert_eq!(refused(&page, Format::Plain), NoFix::Furniture);
    assert_eq!(
        refused(
            "“Given the unique attributes of ICTs, additional norms should be developed over time” (A/68/98, para. 16).",
            Format::Plain
        ),
        NoFix::SeveralProvisions
    );
    let right = quoted(&MUST_NOT.replace("must", "should"));
    assert_eq!(scan(&right, Format::Plain)[0].fix(), Err(NoFix::Right));
    assert_eq!(NoFix::Furniture.to_string(), "a page ends within the quotation");
}

#[test]
fn overlapping_fixes_are_left_out_and_told() {
    let text = format!("“{MUST_NOT}” (A/70/174, para. 13 (c)).");
    let findings = scan(&text, Format::Plain);
    let one = fixes(&findings)[0];
    let mut other = one.clone();
    other.edits[0].text = "ought to".to_owned();
    let applied = apply(&text, [one, one, &other]);
    assert_eq!((applied.text, applied.left_out), (text.replace("must", "should"), vec![2]));
    // A fix of another text.
    let applied = apply("“", [one]);
    assert_eq!((applied.text.as_str(), applied.left_out), ("“", vec![0]));
}

#[test]
fn a_fix_is_an_object_of_edits() {
    let text = format!("“{MUST_NOT}” (A/70/174, para. 13 (d)).");
    let findings = scan(&text, Format::Plain);
    let json = serde_json::to_value(&findings).unwrap();
    assert_eq!(json[0]["fix"], serde_json::json!({"edits": [{"start": 10, "end": 14, "text": "should"}]}));
    assert_eq!(json[1]["fix"], serde_json::Value::Null);
}

#[test]
fn fixes_of_documents_leave_nothing_to_fix() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/documents/tuning");
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let (mut errors, mut fixable, mut wrong) = (0, 0, Vec::new());
    for path in paths.iter().filter(|path| !path.to_string_lossy().ends_with(".expected.toml")) {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let text = fs::read_to_string(path).unwrap();
        let format = Format::of(&name);
        let before = scan(&text, format);
        errors += before.iter().filter(|it| is_of_fixed_rule(it)).count();
        fixable += fixes(&before).len();
        for it in &before {
            let range = it.start..it.end();
            let is_within = |edit: &Edit| range.start <= edit.range.start && edit.range.end <= range.end;
            if it.fix().is_ok_and(|fix| !fix.edits.iter().all(is_within)) {
                wrong.push(format!("{name}: an edit outside of {it}"));
            }
        }
        let applied = apply(&text, fixes(&before));
        let after = scan(&applied.text, format);
        let count =
            |findings: &[Finding<'_, '_>]| findings.iter().filter(|it| it.level() == Some(Level::Error)).count();
        let is_less = count(&after) + fixes(&before).len() == count(&before);
        if !applied.left_out.is_empty() || !fixes(&after).is_empty() || !is_less {
            wrong.push(format!("{name}: {:#?}\n  became {:#?}", told(&before), told(&after)));
        }
    }
    println!("{fixable} of {errors} have a fix");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(fixable * 10 >= errors * 9, "only {fixable} of {errors} have a fix");
}

/// What a quotation stands in.
#[derive(Clone, Copy, Debug)]
enum Host {
    Itself(Format),
    Comment,
    Literal,
    Joined,
    Json,
    Yaml,
    Csv,
    Cell,
    CodeCell,
}

impl Host {
    const ALL: [Self; 11] = [
        Self::Itself(Format::Plain),
        Self::Itself(Format::Markdown),
        Self::Itself(Format::Html),
        Self::Comment,
        Self::Literal,
        Self::Joined,
        Self::Json,
        Self::Yaml,
        Self::Csv,
        Self::Cell,
        Self::CodeCell,
    ];

    fn format(self) -> Format {
        match self {
            Self::Itself(format) => format,
            Self::Comment | Self::Literal | Self::Joined => Format::Source,
            Self::Json | Self::Yaml | Self::Csv => Format::Data,
            Self::Cell | Self::CodeCell => Format::Notebook,
        }
    }

    /// The format of what stands in it.
    fn inner(self) -> Format {
        if matches!(self, Self::Cell) { Format::Markdown } else { self.format() }
    }

    fn around(self, text: &str) -> String {
        let escaped = |text: &str| text.replace('\\', "\\\\").replace('"', "\\\"");
        match self {
            Self::Itself(_) => text.to_owned(),
            Self::Comment => format!("fn a() {{\n    // {}\n}}\n", text.replace('\n', "\n    // ")),
            Self::Literal => format!("let a = \"{}\";\n", escaped(text).replace('\n', " \\\n        ")),
            Self::Joined => format!("a = (\"{}\")\n", escaped(text).replace('\n', "\"\n     \"")),
            Self::Json => format!("{{\"a\": \"{}\"}}\n", escaped(text).replace('\n', "\\n")),
            Self::Cell => {
                let lines = escaped(text).replace('\n', "\\n\",\n  \"");
                format!("{{\"cells\": [{{\"cell_type\": \"markdown\", \"source\": [\n  \"{lines}\"]}}]}}\n")
            }
            Self::CodeCell => {
                let code = escaped(&Self::Joined.around(text)).replace('\n', "\\n");
                format!("{{\"cells\": [{{\"source\": \"{code}\", \"cell_type\": \"code\"}}]}}\n")
            }
            Self::Yaml => format!("a: |\n  {}\n", text.replace('\n', "\n  ")),
            Self::Csv => format!("a,b\n1,\"{}\"\n", text.replace('"', "\"\"")),
        }
    }
}

/// What is done to a sentence on purpose.
#[derive(Clone, Copy, Debug)]
enum Slip {
    Modal,
    Dropped(usize),
    Added(usize),
    Replaced(usize),
}

impl Slip {
    fn made(self, sentence: &str) -> Option<String> {
        let mut words: Vec<&str> = sentence.split(' ').collect();
        // Not at an end: what is cut off there is not left out.
        let inner = |at: usize| 1 + at % (words.len() - 3);
        match self {
            Self::Modal => {
                let at = words.iter().position(|it| matches!(*it, "should" | "must"))?;
                words[at] = if words[at] == "should" { "must" } else { "should" };
            }
            Self::Dropped(at) => {
                words.remove(inner(at));
            }
            Self::Added(at) => words.insert(inner(at), "allegedly"),
            Self::Replaced(at) => {
                let at = inner(at);
                words[at] = "umbrella";
            }
        }
        Some(words.join(" "))
    }
}

fn slips() -> impl Strategy<Value = Slip> {
    prop_oneof![
        Just(Slip::Modal),
        (0..60_usize).prop_map(Slip::Dropped),
        (0..60_usize).prop_map(Slip::Added),
        (0..60_usize).prop_map(Slip::Replaced),
    ]
}

#[derive(Clone, Debug)]
struct Document {
    format: Format,
    slip: Slip,
    text: String,
    /// The same without the slip.
    right: String,
}

fn documents() -> impl Strategy<Value = Document> {
    let markup = prop::collection::vec(prop::sample::select(INSIDE), 1..16);
    let form = (prop::sample::select(&Host::ALL[..]), any::<bool>(), any::<bool>());
    (any::<prop::sample::Index>(), form, arounds(), markup, slips()).prop_filter_map(
        "the sentence has nothing to change",
        |(at, (host, is_crlf, has_mark), around, markup, slip): (_, _, Around, Vec<Inside>, Slip)| {
            let (provision, sentence): (&Provision, &str) = *at.get(SENTENCES.as_slice());
            let slipped = slip.made(sentence)?;
            let format = host.format();
            let written = |sentence: &str| {
                let text = host.around(&quoting(provision, sentence, host.inner(), around, &markup));
                let text = if is_crlf { text.replace('\n', "\r\n") } else { text };
                if has_mark { format!("\u{FEFF}{text}") } else { text }
            };
            Some(Document { format, slip, text: written(&slipped), right: written(sentence) })
        },
    )
}

proptest! {
    #![proptest_config(property::config())]

    #[test]
    fn fixed_documents_have_nothing_left_to_fix(document in documents()) {
        let Document { format, slip, text, right } = &document;
        let before = scan(text, *format);
        let applied = apply(text, fixes(&before));
        let after = scan(&applied.text, *format);
        prop_assert!(applied.left_out.is_empty(), "{text}");
        prop_assert!(fixes(&after).is_empty(), "{text}\nbecame {}\n{:?}", applied.text, told(&after));
        let count = |findings: &[Finding<'_, '_>]| findings.iter().filter(|it| it.level() == Some(Level::Error)).count();
        prop_assert_eq!(count(&after) + fixes(&before).len(), count(&before), "{}\nbecame {}\n{:?}", text, &applied.text, told(&after));
        if matches!(slip, Slip::Modal) && !fixes(&before).is_empty() {
            prop_assert_eq!(&applied.text, right);
        }
        for it in before.iter().filter(|it| matches!(slip, Slip::Modal) && is_of_fixed_rule(it)) {
            let reason = it.fix().err();
            prop_assert!(matches!(reason, None | Some(NoFix::SeveralProvisions)), "{:?} of {text}", reason);
        }
    }
}
