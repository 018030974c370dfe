//! `gge-bake originality`, as it runs: our words against texts of others in a folder.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use gge_bake::gge_core;

fn run(folder: &Path) -> (i32, String, String) {
    let Output { status, stdout, stderr } =
        Command::new(env!("CARGO_BIN_EXE_gge-bake")).arg("originality").arg(folder).output().unwrap();
    (status.code().unwrap(), String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap())
}

/// What is told of a folder with this text in a file of a folder in it.
fn against(text: &str) -> (i32, String) {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("below")).unwrap();
    fs::write(folder.path().join("below/text.txt"), text).unwrap();
    let (code, out, err) = run(folder.path());
    assert_eq!(err, "");
    (code, out.replace(&folder.path().display().to_string(), "DIR"))
}

/// The note of a source, and a meaning.
const NOTE: &str = "The transcript of a workshop, used for one fact: who chaired the fifth Group.";

#[test]
fn a_run_of_ours_is_found_with_its_place() {
    let (code, out) = against(&format!("1. Something else.\n2. {NOTE}\n"));
    assert_eq!(code, 1);
    assert_eq!(
        out,
        "data/sources.toml: igf-transcript: note: “the transcript of a workshop used for one fact who chaired the \
         fifth group” stands in DIR/below/text.txt:2\n\
         1 run(s) of 8 words or more, held against 1 file(s)\n",
    );
}

#[test]
fn case_punctuation_and_line_breaks_are_put_aside() {
    let text = "\n\nin the\n transcript of a\nWORKSHOP (“used”,\nfor)12 one\n\n33\nfact";
    let (code, out) = against(text);
    assert_eq!(code, 1);
    assert!(out.contains("“the transcript of a workshop used for one fact” stands in DIR/below/text.txt:3"), "{out}");
}

#[test]
fn seven_words_are_not_too_many() {
    let (code, out) = against("the transcript of a workshop, used for some fact: who chaired the fifth Group");
    assert_eq!((code, out.as_str()), (0, "0 run(s) of 8 words or more, held against 1 file(s)\n"));
}

/// The words of a name do not count, those around it do.
#[test]
fn names_are_exempt() {
    let data = tempfile::tempdir().unwrap();
    copy(&gge_core().join("data"), data.path());
    let file = data.path().join("uptake.toml");
    let ours =
        "This Lucca Declaration on Responsible State Behaviour in Cyberspace went very far that year, as did others.";
    let with_ours = fs::read_to_string(&file).unwrap().replacen("summary = \"", &format!("summary = \"{ours} "), 1);
    fs::write(&file, with_ours).unwrap();
    let texts = tempfile::tempdir().unwrap();
    let against = |text: &str| {
        fs::write(texts.path().join("text.txt"), text).unwrap();
        let arguments = ["--data".as_ref(), data.path()];
        let output = Command::new(env!("CARGO_BIN_EXE_gge-bake"))
            .arg("originality")
            .arg(texts.path())
            .args(arguments)
            .output()
            .unwrap();
        (output.status.code().unwrap(), String::from_utf8(output.stdout).unwrap())
    };
    let (code, out) = against(&ours.replace("year", "spring"));
    assert_eq!((code, out.as_str()), (0, "0 run(s) of 8 words or more, held against 1 file(s)\n"));
    let (code, out) = against(ours);
    assert_eq!(code, 1, "eight words besides the name are too many: {out}");
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

#[test]
fn a_folder_that_is_not_one() {
    let folder = tempfile::tempdir().unwrap();
    let (code, out, err) = run(&folder.path().join("none"));
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(err.starts_with("gge-bake: cannot read `") && err.contains("none`: No such file"), "{err}");
    let (code, out, err) = run(folder.path());
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(err.starts_with("gge-bake: no file stands below `"), "{err}");
    let output = Command::new(env!("CARGO_BIN_EXE_gge-bake")).arg("originality").output().unwrap();
    assert_eq!(output.status.code(), Some(2), "the folder is missing");
}
