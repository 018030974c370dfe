//! Each example, as it runs.

use std::path::Path;
use std::process::Command;

/// What `cargo run --example NAME -- ARGUMENTS` prints.
fn output(name: &str, arguments: &[&str]) -> String {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(workspace).args(["run", "--quiet", "--example", name, "--"]).args(arguments);
    let output = command.output().unwrap();
    assert_eq!((output.status.code(), String::from_utf8(output.stderr).unwrap().as_str()), (Some(0), ""), "{name}");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn look_up() {
    let out = output("look_up", &[]);
    assert!(out.starts_with("norm (c) is A/70/174#13(c): States should not knowingly allow"), "{out}");
    let listed: Vec<&str> = out.lines().filter_map(|it| it.strip_prefix("  A/70/174, para. 13 ")?.get(..3)).collect();
    assert_eq!(listed, ["(c)", "(f)", "(k)"]);
}

#[test]
fn compare() {
    let out = output("compare", &[]);
    assert!(out.contains("A/68/98#20 was revised in A/70/174#27:\n"), "{out}");
    assert!(out.contains("apply to [-State-]{+the+} conduct {+by States+} of ICT-related activities"), "{out}");
}

#[test]
fn check() {
    let out = output("check", &[]);
    assert!(out.starts_with("altered: ") && out.contains("which is not norm (d)"), "{out}");
    assert!(out.contains("\nIt reads: States should not knowingly allow their territory"), "{out}");
}

#[test]
fn scan() {
    let out = output("scan", &["examples/data/speech.md"]);
    let rules: Vec<&str> = out.lines().map(|line| line.rsplit_once('(').unwrap().1).collect();
    let expected =
        ["lost-qualifier)", "changed-modal)", "wrong-citation)", "impossible-citation)", "impossible-citation)"];
    assert_eq!(rules, expected);
}

#[test]
fn search() {
    let out = output("search", &["hospital", "attack", "CERT"]);
    assert!(out.starts_with("A/70/174, para. 13 (k)\n    States should not conduct or knowingly support"), "{out}");
    assert_eq!(out.lines().filter(|line| !line.starts_with(' ')).count(), 5);
}

#[test]
fn own_record() {
    let new = "{+or their clouds to be used for such acts+}.";
    let out = output("own_record", &[]);
    assert!(out.ends_with(&format!("States should not knowingly allow their territory {new}\n")), "{out}");
}

#[test]
fn layer() {
    let out = output("layer", &["examples/data/layer.json", "norm c"]);
    let (words, said) = out.split_once('\n').unwrap();
    assert!(words.starts_with("A/70/174, para. 13 (c): States should not knowingly allow"), "{words}");
    assert_eq!(
        said,
        "  comment: Read it with due diligence in mind.\n    distinct? no: Customary law has it.\n    \
         relevant? yes: Traffic crosses many States.\n  guidance: Name a point of contact that answers by night.\n"
    );
}

#[test]
fn chat_bot() {
    let out = output("chat_bot", &[]);
    let (told, answer) = out.split_once("\n\n").unwrap();
    assert_eq!(told.lines().count(), 2, "{told}");
    assert!(answer.contains("“States should respond to appropriate requests for assistance"), "{answer}");
    assert!(answer.contains("norm 13 (n) of the same report [no such place]"), "{answer}");
}
