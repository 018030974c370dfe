//! `check`, as it runs.

mod run;

use run::{assert_snapshot, run, run_on, run_with};
use serde_json::{Value, json};

/// 13 (f) of A/70/174 without what makes it a norm that States agreed on.
const WITHOUT: &str = "A State should not conduct or knowingly support ICT activity that intentionally damages critical \
                       infrastructure or otherwise impairs the use and operation of critical infrastructure to provide \
                       services to the public";
const TERRITORY: &str =
    "States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs";
const PROXIES: &str = "States must not use proxies to commit internationally wrongful acts using ICTs";

/// The objects that `--json` prints, one a line.
fn objects(out: &str) -> Vec<Value> {
    out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn each_verdict_and_its_exit_code() {
    let altered = TERRITORY.replace("should not", "must not");
    let marked = WITHOUT.replace(" that intentionally", " […] that intentionally");
    let composite = format!(
        "{TERRITORY}. International law, and in particular the Charter of the United Nations, is applicable and is \
         essential to maintaining peace and stability"
    );
    // 16 (b) without “as appropriate”: near-verbatim wording proves nothing wrong.
    let near = "The development of and support for mechanisms and processes for bilateral, regional, subregional and \
                multilateral consultations to enhance inter-State confidence-building";
    for (quote, cited, verdict, code) in [
        (TERRITORY, None, "verbatim", 0),
        (TERRITORY, Some("A/70/174, para. 13 (c)"), "verbatim", 0),
        (TERRITORY, Some("A/70/174, para. 13 (d)"), "verbatim", 1),
        (TERRITORY, Some("A/76/135, para. 30"), "verbatim", 0),
        (PROXIES, None, "excerpt", 0),
        ("A State should not conduct or knowingly support ICT activity", None, "excerpt", 1),
        (WITHOUT, None, "abridged", 1),
        (&marked, None, "abridged", 0),
        (near, None, "abridged", 0),
        (&composite, None, "composite", 1),
        (&altered, None, "altered", 1),
        ("Nobody has ever written this sentence in a report.", None, "unrecognized", 0),
        ("Nobody has ever written this sentence in a report.", Some("A/70/74"), "unrecognized", 1),
    ] {
        let mut arguments = vec![quote];
        arguments.extend(cited.into_iter().flat_map(|cited| ["--cited", cited]));
        let plain = run("check", &arguments);
        assert_eq!((plain.code, plain.err.as_str()), (code, ""), "{arguments:?}: {}", plain.out);
        assert!(plain.out.starts_with(&format!("{verdict}: ")), "{arguments:?}: {}", plain.out);
        arguments.push("--json");
        let json = run("check", &arguments);
        assert_eq!((json.code, json.err.as_str()), (code, ""), "{arguments:?}");
        assert_eq!(objects(&json.out)[0]["verdict"], verdict, "{arguments:?}");
    }
}

/// A provision in other words is neither right nor wrong: what it changes is told, and fails nothing.
#[test]
fn a_provision_in_other_words() {
    let said = "Countries must never let their soil be used to launch digital attacks that break international law.";
    let plain = run("check", &[said]);
    assert_eq!((plain.code, plain.err.as_str()), (0, ""));
    assert!(plain.out.starts_with("in other words: A/70/174, para. 13 (c)\n"), "{}", plain.out);
    assert!(plain.out.contains("lost qualifiers    “knowingly”") && !plain.out.contains("[-"), "{}", plain.out);
    let json = &objects(&run("check", &[said, "--json"]).out)[0];
    assert_eq!((&json["verdict"], &json["standing"]), (&json!("paraphrase"), &json!("unrecognized")));
    assert_eq!(json["matches"][0]["id"], "A/70/174#13(c)");
}

#[test]
fn as_json() {
    let out = run("check", &[WITHOUT, "--cited", "A/70/174, para. 13 (e)", "--json"]).out;
    let corrected = WITHOUT.replace("activity", "activity contrary to its obligations under international law");
    let score = &objects(&out)[0]["matches"][0]["score"];
    assert!((0.8..1.0).contains(&score.as_f64().unwrap()), "{score}");
    assert_eq!(
        objects(&out),
        [json!({
            "quote": WITHOUT,
            "verdict": "abridged",
            "matches": [{
                "id": "A/70/174#13(f)", "through": null, "score": score, "verdict": "abridged", "fidelity": "verbatim",
                "quoted": [0, WITHOUT.len()], "text": WITHOUT, "official": corrected, "is_marked": false,
                "lost": ["contrary to its obligations under international law"], "added": [],
                "qualifiers_lost": [{
                    "qualifier": "contrary-to-obligations-under-international-law",
                    "words": "contrary to its obligations under international law", "is_marked": false, "is_near": true,
                }],
                "modality": [], "worded_by": null,
            }],
            "lost": ["contrary to its obligations under international law"],
            "added": [],
            "qualifiers_lost": ["contrary to its obligations under international law"],
            "modality": null,
            "citation": {
                "given": "A/70/174, para. 13 (e)", "fits": false, "right": "A/70/174, para. 13 (f)",
                "standing": "held", "note": null,
            },
            "corrected": corrected,
            "note": null,
            "standing": "wrong",
        })]
    );

    let out = run("check", &["Nobody has ever written this sentence.", "--json"]).out;
    let keys = ["quote", "verdict", "matches", "lost", "added", "qualifiers_lost", "modality", "citation", "corrected"];
    let keys = keys.into_iter().chain(["note", "standing"]);
    let at: Vec<usize> = keys.map(|key| out.find(&format!("\"{key}\":")).unwrap()).collect();
    assert!(at.is_sorted(), "the keys stand in their order: {out}");
    let none = objects(&out);
    assert_eq!(
        none,
        [json!({
            "quote": "Nobody has ever written this sentence.", "verdict": "unrecognized", "matches": [], "lost": [],
            "added": [], "qualifiers_lost": [], "modality": null, "citation": null, "corrected": null,
            "note": null, "standing": "unrecognized",
        })]
    );
    let altered = objects(&run("check", &[&TERRITORY.replace("should", "must"), "--json"]).out);
    assert_eq!(altered[0]["modality"], json!({ "from": "should-not", "to": "must-not" }));
    assert_eq!((&altered[0]["lost"], &altered[0]["added"]), (&json!(["should"]), &json!(["must"])));
    let unheld = objects(&run("check", &[TERRITORY, "--cited", "A/76/135, para. 30", "--json"]).out);
    let told = unheld[0]["citation"]["note"].as_str().unwrap();
    assert!(told.contains("A/76/135"), "{told}");
    assert_eq!(
        unheld[0]["citation"],
        json!({ "given": "A/76/135, para. 30", "fits": null, "right": null, "standing": "not-held", "note": told })
    );
}

#[test]
fn a_run_of_provisions_has_its_last_one() {
    let both = format!(
        "{TERRITORY}; States should consider how best to cooperate to exchange information, assist each other, \
         prosecute terrorist and criminal use of ICTs and implement other cooperative measures to address such threats."
    );
    let found = objects(&run("check", &[&both, "--json"]).out);
    assert_eq!(found[0]["matches"][0]["id"], "A/70/174#13(c)");
    assert_eq!(found[0]["matches"][0]["through"], "A/70/174#13(d)");
}

#[test]
fn a_composite_tells_of_every_part() {
    let parts = "A State should not conduct or knowingly support ICT activity that intentionally damages critical \
                 infrastructure. \
                 International law, and in particular the Charter of the United Nations, is applicable and is essential \
                 to maintaining peace and stability and promoting an open, secure and accessible ICT environment.";
    let found = objects(&run("check", &[parts, "--json"]).out);
    let ids: Vec<&Value> = found[0]["matches"].as_array().unwrap().iter().map(|it| &it["id"]).collect();
    assert_eq!(ids, ["A/70/174#13(f)", "A/68/98#19"]);
    assert_eq!(found[0]["lost"], json!(["contrary to its obligations under international law", "peaceful"]));
    assert_eq!(found[0]["qualifiers_lost"][0], "contrary to its obligations under international law");
}

#[test]
fn quotation_marks_around_a_quotation_are_taken_off() {
    for (open, close) in [("“", "”"), ("\"", "\""), ("‘", "’"), ("«", "»"), ("„", "“"), (" “ ", " ” ")]
    {
        let out = run("check", &[&format!("{open}{TERRITORY}{close}"), "--json"]).out;
        assert_eq!(objects(&out)[0]["quote"], TERRITORY, "{open}");
    }
    let two = "“States must not use proxies” and “should seek to ensure”";
    assert_eq!(objects(&run("check", &[two, "--json"]).out)[0]["quote"], two);
}

#[test]
fn one_a_line_on_standard_input() {
    let input = format!("\u{feff}“{TERRITORY}”\r\n\n   \n{}\n{PROXIES}", TERRITORY.replace("should", "must"));
    let json = run_on("check", &["--json"], &input);
    assert_eq!((json.code, json.err.as_str()), (1, ""));
    let found = objects(&json.out);
    let verdicts: Vec<&Value> = found.iter().map(|it| &it["verdict"]).collect();
    assert_eq!(verdicts, ["verbatim", "altered", "excerpt"]);
    let people = run_on("check", &[], &input);
    assert_eq!((people.code, people.err.as_str()), (1, ""));
    assert!(people.out.ends_with("\n3 quotations: 1 wrong\n"), "{}", people.out);
    assert_snapshot("check-lines", &people.out);
    let dash = run_on("check", &["-", "--json"], &input);
    assert_eq!((dash.code, dash.out), (1, json.out));

    let cited = run_on("check", &["--json", "--cited", "A/70/174, para. 13 (c)"], format!("{TERRITORY}\n{PROXIES}\n"));
    let fits: Vec<Value> = objects(&cited.out).iter().map(|it| it["citation"]["fits"].clone()).collect();
    assert_eq!((cited.code, fits), (1, vec![json!(true), json!(false)]));
    let nothing = run_on("check", &[], "");
    assert_eq!((nothing.code, nothing.out.as_str()), (0, "0 quotations: 0 wrong\n"));
    assert_eq!(run_on("check", &["--json"], "").out, "");
}

#[test]
fn a_line_that_cannot_be_read_does_not_hide_the_others() {
    let mut input = format!("{TERRITORY}\n").into_bytes();
    input.extend(b"States \xff must\n");
    input.extend("long ".repeat(20_000).into_bytes());
    input.extend(format!("\n{PROXIES}\n").into_bytes());
    let run = run_on("check", &["--json"], &input);
    assert_eq!(run.code, 2);
    assert_eq!(
        run.err,
        "error: line 2: the quotation is not UTF-8\n\
         error: line 3: the quotation is too long: 99999 bytes, where at most 65536 are read; a whole text is scanned \
         instead\n",
    );
    let found = objects(&run.out);
    let verdicts: Vec<&Value> = found.iter().map(|it| &it["verdict"]).collect();
    assert_eq!(verdicts, ["verbatim", "excerpt"]);
}

#[test]
fn for_people() {
    let abridged = run("check", &[WITHOUT, "--cited", "A/70/174, para. 13 (f)"]);
    assert!(abridged.out.contains("[-contrary to its obligations under"), "{}", abridged.out);
    let readme = include_str!("../../../README.md");
    assert!(readme.contains(&abridged.out), "the README shows another output:\n{}", abridged.out);
    let several = [
        "A State should not conduct or support ICT activity that intentionally damages critical infrastructure",
        "States must not knowingly allow their territory to be used for wrongful acts",
        "A State should not conduct or knowingly support ICT activity",
        "States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs. \
         International law, and in particular the Charter of the United Nations, is applicable and is essential to \
         maintaining peace and stability",
        "The development of and support for mechanisms and processes for consultations to enhance inter-State \
         confidence-building and to reduce the risk of misperception",
        "Nobody has ever written this sentence in a report.",
    ];
    let input = several.join("\n");
    assert_snapshot("check", &run_on("check", &["--cited", "A/70/174, para. 13 (c)"], &input).out);
}

#[test]
fn colour_is_for_terminals() {
    let arguments = &[WITHOUT][..];
    assert!(!run("check", arguments).out.contains('\u{1b}'), "piped output is plain");
    let forced = run_with("check", arguments, &[("CLICOLOR_FORCE", "1")]);
    assert!(forced.out.contains("\u{1b}[") && !forced.out.contains("[-"));
    let never = run_with("check", arguments, &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]);
    assert!(!never.out.contains('\u{1b}') && never.out.contains("[-"));
}

/// What somebody else wrote does not steer the terminal.
#[test]
fn control_characters_are_shown() {
    let quote = format!("{}\u{1b}[2J\u{202e}", TERRITORY.replace("should", "\u{1b}[8mmust"));
    let run = run_with("check", &[&quote, "--cited", "para. 13 \u{1b}[2J"], &[("CLICOLOR_FORCE", "1")]);
    assert!(!run.out.contains("\u{1b}[2J") && !run.out.contains("\u{1b}[8m") && !run.out.contains('\u{202e}'));
    assert!(run.out.contains("para. 13 ␛[2J"), "{}", run.out);
    let unread = run_with("check", &[&quote, "--cited", "\u{1b}[2J"], &[("CLICOLOR_FORCE", "1")]);
    assert_eq!(unread.code, 2);
    assert!(unread.err.contains("names no place") && !unread.err.contains("\u{1b}[2J"), "{}", unread.err);
}

#[test]
fn bad_arguments() {
    let empty = run("check", &["  "]);
    assert_eq!((empty.code, empty.out.as_str(), empty.err.as_str()), (2, "", "error: the quotation is empty\n"));
    let long = run("check", &[&"long ".repeat(20_000)]);
    assert_eq!((long.code, long.out.as_str()), (2, ""));
    assert!(long.err.starts_with("error: the quotation is too long: 99999 bytes"), "{}", long.err);
    for arguments in [&["--jsn"][..], &["one", "two"], &["one", "--cited"]] {
        let run = run("check", arguments);
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{arguments:?}");
    }
}
