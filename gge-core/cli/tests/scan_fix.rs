//! `gge scan --fix`, `--diff` and `--coverage`.

mod project;
mod run;

use std::fs;

use project::{ALTERED, Project, RIGHT};
use run::run_on;

#[test]
fn the_official_words_take_the_place_of_the_wrong_ones() {
    let altered = ALTERED.replace("territory", "**territory**");
    let right = RIGHT.replace("territory", "**territory**");
    let files = [
        ("a.md", format!("# Title\r\n\r\nOne says {altered}.\r\n"), format!("# Title\r\n\r\nOne says {right}.\r\n")),
        ("b.html", format!("\u{feff}<p>{ALTERED}</p>"), format!("\u{feff}<p>{RIGHT}</p>")),
        ("c.txt", RIGHT.to_owned(), RIGHT.to_owned()),
        ("d.py", format!("said = \'\'\'{ALTERED}\'\'\'\n"), format!("said = \'\'\'{RIGHT}\'\'\'\n")),
    ];
    let written: Vec<(&str, &str)> = files.iter().map(|(name, before, _)| (*name, before.as_str())).collect();
    let project = Project::new(&written);
    let diff = project.scan(&["--diff"]);
    assert_eq!((diff.code, diff.err.as_str()), (1, ""));
    for (name, before, _) in &files {
        assert_eq!(project.read(name), *before, "a diff changes nothing");
    }
    let changed = |sign: char| diff.out.lines().filter(|it| it.starts_with(sign) && !it.starts_with("+++")).count();
    assert_eq!(changed('+'), 3, "{}", diff.out);
    assert!(diff.out.starts_with("--- a.md\n+++ a.md\n@@ -1,3 +1,3 @@\n"), "{}", diff.out);

    let fixed = project.scan(&["--fix", "--quiet"]);
    assert_eq!((fixed.code, fixed.err.as_str()), (0, ""));
    assert_eq!(fixed.out, "4 documents: 4 quotations, 4 citations: nothing wrong, 3 put right\n");
    for (name, _, after) in &files {
        assert_eq!(project.read(name), *after, "{name}");
    }
    let modified = |name: &str| fs::metadata(project.path(name)).unwrap().modified().unwrap();
    let before = modified("a.md");
    let again = project.scan(&["--fix", "--quiet"]);
    assert_eq!((again.code, again.out.contains("put right")), (0, false), "{}", again.out);
    assert_eq!(modified("a.md"), before, "what is right is not written");
    assert_eq!(project.scan(&["--diff"]).out, "");
    let left: Vec<_> = fs::read_dir(project.path("")).unwrap().map(|it| it.unwrap().file_name()).collect();
    assert_eq!(left.len(), files.len(), "no temporary file is left: {left:?}");
}

#[test]
fn what_cannot_be_put_right_is_told() {
    let marked = ALTERED.replace("must not", "m<b>ust</b> not");
    let project = Project::new(&[
        ("a.html", &format!("<p>{marked}</p>")),
        ("b.md", &format!("{ALTERED} <!-- gge: ignore -->\n")),
    ]);
    let run = project.scan(&["--fix", "--quiet"]);
    assert_eq!(run.code, 1);
    assert!(run.out.contains("= help: not put right: markup stands within the words that differ\n"), "{}", run.out);
    assert_eq!(project.read("a.html"), format!("<p>{marked}</p>"));
    assert!(project.read("b.md").contains("must not"), "what is stood by is not put right");
    let input = run_on("scan", &["--fix", "-"], ALTERED);
    assert_eq!((input.code, input.out.as_str()), (2, ""));
    assert_eq!(input.err, "error: standard input cannot be written: name files, or say --diff\n");
    let diff = run_on("scan", &["--diff", "-"], format!("{ALTERED}\n"));
    assert!(diff.code == 1 && diff.out.contains(&format!("\n+{RIGHT}\n")), "{}", diff.out);
}

#[cfg(unix)]
#[test]
fn a_file_keeps_its_permissions_and_a_link_its_target() {
    use std::os::unix::fs::{PermissionsExt, symlink};

    let project = Project::new(&[("a.md", ALTERED)]);
    fs::set_permissions(project.path("a.md"), fs::Permissions::from_mode(0o640)).unwrap();
    symlink("a.md", project.path("link.md")).unwrap();
    assert_eq!(project.run(&["--fix", "link.md"]).code, 0);
    assert_eq!(project.read("a.md"), RIGHT);
    assert_eq!(fs::metadata(project.path("a.md")).unwrap().permissions().mode() & 0o777, 0o640);
    assert!(fs::symlink_metadata(project.path("link.md")).unwrap().is_symlink());
}

#[test]
fn coverage_tells_what_could_not_be_checked() {
    let text = format!("{RIGHT}\n\n{ALTERED}\n\nSee A/70/174, para. 4, and A/70/174, para. 13 (m).\n");
    let run = run_on("scan", &["--coverage", "--quiet"], &text);
    let expected = "quotations: 2 seen, 2 checked: 1 right, 1 wrong; 0 undecided\n\
                    citations: 4 seen, 3 checked: 2 right, 1 wrong; 1 undecided\n  1 of what is not held\n";
    assert!(run.out.ends_with(expected), "{}", run.out);
    let json = run_on("scan", &["--coverage", "--json"], &text);
    assert_eq!(json.err, expected, "beside the JSON, not in it");
    assert!(serde_json::from_str::<serde_json::Value>(&json.out).is_ok());
}
