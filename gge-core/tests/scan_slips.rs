//! One slip in each norm, in each manner of citing it: the modal verb or a qualifier changes, and nothing else does.

use gge_core::Record;
use gge_core::quote::{Format, Level, scan};

/// Provisions of one sentence and of several.
const CITED: [&str; 16] = [
    "A/70/174#13(a)",
    "A/70/174#13(b)",
    "A/70/174#13(c)",
    "A/70/174#13(d)",
    "A/70/174#13(e)",
    "A/70/174#13(f)",
    "A/70/174#13(g)",
    "A/70/174#13(h)",
    "A/70/174#13(i)",
    "A/70/174#13(j)",
    "A/70/174#13(k)",
    "A/70/174#28(b)",
    "A/70/174#28(e)",
    "A/70/174#28(f)",
    "A/68/98#21",
    "A/68/98#23",
];

/// `Q` is the wording, `C` the citation.
const MANNERS: [&str; 10] = [
    "The report says: “Q” (C).",
    "According to C, “Q”.",
    "C: Q.",
    "**C.** Q.",
    "Q (C).",
    "Q [C]",
    "According to C, Q.",
    "As C says:\n\n> Q\n\nThat is all.",
    "We read:\n\n> Q\n>\n> — C\n",
    "| Place | Text |\n| --- | --- |\n| C | Q |\n",
];

const SLIPS: [(&str, &str); 7] = [
    ("should", "must"),
    ("should", "shall"),
    ("should", "may"),
    ("must", "should"),
    ("knowingly ", ""),
    ("appropriate ", ""),
    ("contrary to its obligations under international law ", ""),
];

/// What an author may say of a provision, in words that are partly the reports' own.
const REMARKS: [&str; 4] = [
    "Our ministry supports this norm and has set up a contact point.",
    "States should respond to such requests as soon as they can.",
    "It applies to critical infrastructure and to the information systems of emergency response teams.",
    "In our view, States must protect their critical infrastructure from ICT threats.",
];

/// A wording with its citation, the mark at its end aside.
fn cited() -> impl Iterator<Item = (&'static str, String)> {
    CITED.into_iter().map(|id| {
        let provision = Record::builtin().get(id).unwrap();
        (provision.text().unwrap().trim_end_matches(['.', ';']), provision.id.citation())
    })
}

fn is_wrong(text: &str) -> bool {
    scan(Record::builtin(), text, Format::Markdown)
        .iter()
        .any(|it| matches!(it.level(), Some(Level::Error | Level::Warning)))
}

#[test]
fn a_slip_is_told_in_every_manner_of_citing() {
    let mut slips = 0;
    for (wording, citation) in cited() {
        for manner in MANNERS {
            let written = |wording: &str| manner.replace('C', &citation).replace('Q', wording);
            assert!(!is_wrong(&written(wording)), "{}", written(wording));
            for (right, wrong) in SLIPS {
                let slip = wording.replacen(right, wrong, 1);
                if slip != wording {
                    slips += 1;
                    assert!(is_wrong(&written(&slip)), "{right} became {wrong}: {}", written(&slip));
                }
            }
        }
    }
    assert!(slips > 400, "{slips}");
}

#[test]
fn what_an_author_adds_is_his_own() {
    for (wording, citation) in cited() {
        for remark in REMARKS {
            for text in [
                format!("{citation}: {wording}. {remark}"),
                format!("{wording}. {remark} ({citation})."),
                format!("{wording} ({citation}). {remark}"),
                format!("According to {citation}, {wording}. {remark}"),
            ] {
                assert!(!is_wrong(&text), "{text}");
            }
        }
    }
}
