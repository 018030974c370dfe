//! `gge scan` in somebody's project: folders, what is silenced, reports for other tools, and what cannot be read.

mod project;
mod run;

use std::fs;

use project::{ALTERED, Project, RIGHT};
use run::run_on;
use serde_json::Value;

fn told(files: &[(&str, &str)], arguments: &[&str]) -> Vec<(String, String)> {
    Project::new(files).rules(arguments)
}

fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    expected.iter().map(|(file, rule)| ((*file).to_owned(), (*rule).to_owned())).collect()
}

#[test]
fn a_folder_is_walked_in_order_and_what_git_ignores_is_not() {
    let project = Project::new(&[
        (".gitignore", "build/\n"),
        ("build/a.md", ALTERED),
        (".hidden/a.md", ALTERED),
        ("b/two.html", &format!("<p>{ALTERED}</p>")),
        ("a.md", ALTERED),
        ("c.txt", RIGHT),
        ("b/one.py", &format!("# {ALTERED}\n")),
    ]);
    let all = pairs(&[("a.md", "changed-modal"), ("b/one.py", "changed-modal"), ("b/two.html", "changed-modal")]);
    for threads in ["1", "2", "5"] {
        assert_eq!(project.rules(&["--threads", threads]), all);
    }
    assert_eq!(project.rules(&["--glob", "!b/**"]), pairs(&[("a.md", "changed-modal")]));
    assert_eq!(project.rules(&["--glob", "*.html"]), pairs(&[("b/two.html", "changed-modal")]));
    project.write("gge.toml", "[files]\nexclude = [\"b\"]\n");
    assert_eq!(project.rules(&["--glob", "*.html"]), [], "both are heeded");
    let nothing = project.scan(&["--glob", "*.html"]);
    assert_eq!((nothing.code, nothing.out.as_str(), nothing.err.as_str()), (2, "", "error: no document there\n"));
    fs::remove_file(project.path("gge.toml")).unwrap();
    let people = project.scan(&["--quiet"]);
    assert_eq!((people.code, people.err.as_str()), (1, ""));
    assert!(people.out.ends_with("\n4 documents: 4 quotations, 4 citations: 3 errors\n"), "{}", people.out);
}

#[test]
fn an_ignore_silences_a_line_a_block_or_a_stretch() {
    let wrong = &[("a.md", "changed-modal")];
    for (text, expected) in [
        (format!("{ALTERED} <!-- gge: ignore -->"), &[][..]),
        (format!("{ALTERED} <!-- gge: ignore changed-modal -->"), &[]),
        (
            format!("{ALTERED} <!-- gge: ignore lost-qualifier -->"),
            &[("a.md", "changed-modal"), ("a.md", "unused-ignore")],
        ),
        (format!("<!-- gge: ignore -->\n\n{ALTERED}\n"), &[]),
        (format!("<!-- gge: ignore changed-modal -->\n{ALTERED}\n"), &[]),
        (
            format!("<!-- gge: ignore -->\nNothing.\n\n{ALTERED}\n"),
            &[("a.md", "unused-ignore"), ("a.md", "changed-modal")],
        ),
        (format!("<!-- gge: ignore -->\n```python\none = 1\n\nsaid = '''{ALTERED}'''\n```\n"), &[]),
        (format!("<!-- gge: off -->\n\nOne.\n\n{ALTERED}\n\n<!-- gge: on -->\n\nTwo.\n"), &[]),
        (
            format!("<!-- gge: off -->\n\nOne.\n\n<!-- gge: on -->\n\n{ALTERED}\n"),
            &[("a.md", "unused-ignore"), ("a.md", "changed-modal")],
        ),
        (format!("<!-- gge: off -->\n\n{ALTERED}\n"), &[]),
        (format!("{ALTERED} <!-- gge: ignore changed-modal -- a parody -->"), &[]),
        (format!("{ALTERED}\n\n<!-- gge: of -->\n"), &[("a.md", "changed-modal"), ("a.md", "unused-ignore")]),
        (format!("Say `<!-- gge: ignore -->` before it.\n\n{ALTERED}\n"), wrong),
        (format!("The tool gge: ignore it.\n\n{ALTERED}\n"), wrong),
        (
            format!("{ALTERED}\n\n<!-- gge: ignore changd-modal -->\n"),
            &[("a.md", "changed-modal"), ("a.md", "unused-ignore")],
        ),
    ] {
        assert_eq!(told(&[("a.md", &text)], &[]), pairs(expected), "{text}");
    }
    for (name, comment) in [
        ("a.py", "# gge: ignore"),
        ("a.rs", "// gge: ignore"),
        ("a.c", "/* gge: ignore */"),
        ("a.sql", "-- gge: ignore"),
        ("a.tex", "% gge: ignore changed-modal"),
        ("a.yaml", "# gge: ignore"),
    ] {
        let quoted = ALTERED.replace(['“', '”'], "'");
        let line = match name {
            "a.tex" => ALTERED.to_owned(),
            "a.yaml" => format!("said: {ALTERED}"),
            _ => format!("said = \"{quoted}\""),
        };
        assert_ne!(told(&[(name, &line)], &[]), [], "{name}");
        assert_eq!(told(&[(name, &format!("{line} {comment}"))], &[]), [], "{name}");
    }
    let unknown = Project::new(&[("a.md", "Text.\n\n<!-- gge: ignore changd-modal -->\n")]).scan(&[]);
    assert!(unknown.out.contains("unknown rule `changd-modal`: did you mean `changed-modal`?"), "{}", unknown.out);
}

#[test]
fn a_configuration_gives_levels_files_and_accepted_wordings() {
    let accepted =
        "“States must not knowingly allow their territory to be used for internationally wrongful acts using ICTs”";
    let project = Project::new(&[
        ("a.md", ALTERED),
        ("drafts/b.md", ALTERED),
        ("gge.toml", "[files]\nexclude = [\"drafts/\"]\n[scan.level]\nchanged-modal = \"warning\"\n"),
    ]);
    let run = project.scan(&["--quiet"]);
    assert_eq!(run.code, 0, "{}", run.out);
    assert!(run.out.starts_with("warning[changed-modal]: "), "{}", run.out);
    assert!(run.out.ends_with("\na.md: 1 quotation, 1 citation: 1 warning\n"), "{}", run.out);
    assert_eq!(project.scan(&["--level", "warning"]).code, 1);
    // The nearest one above the only path counts.
    assert_eq!(project.run(&["a.md"]).code, 0);
    project.write("gge.toml", "[scan.level]\nchanged-modal = \"off\"\n");
    assert_eq!(project.rules(&[]), []);
    project.write("gge.toml", format!("[accept]\n\"{accepted}\" = \"a motion of 2024, as it stands\"\n"));
    assert_eq!(project.rules(&[]), []);
    project.write(
        "drafts/b.md",
        format!("> {}\n", accepted.trim_matches(['“', '”']).replace("must not", "**must** not\n>"))
            + "\n(A/70/174, para. 13 (c))\n",
    );
    assert_eq!(project.rules(&[]), [], "whatever markup stands between its words");
    assert!(project.scan(&[]).out.ends_with("2 silenced\n"), "{}", project.scan(&[]).out);
    project.write("gge.toml", "[accept]\n\"never said\" = \"a reason\"\n");
    let unused = project.scan(&[]);
    assert!(unused.err.ends_with("gge.toml: accepted but found nowhere: “never said”\n"), "{}", unused.err);
    for (text, part) in [
        ("[scan.level]\nchanged-modl = \"note\"\n", "unknown rule `changed-modl`: did you mean `changed-modal`?"),
        ("[scan.level]\nchanged-modal = \"fatal\"\n", "unknown variant `fatal`"),
        ("[file]\n", "unknown field `file`"),
        ("[accept]\n\"words\" = \" \"\n", "“words” has no reason"),
        ("[files]\nexclude = [\"a[\"]\n", "[files]: "),
        ("[files\n", "TOML parse error at line 1"),
    ] {
        project.write("gge.toml", text);
        let run = project.scan(&[]);
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{text}");
        assert!(run.err.contains("gge.toml: ") && run.err.contains(part), "{}", run.err);
    }
    let other = Project::new(&[("own.toml", "[scan.level]\nchanged-modal = \"note\"\n")]);
    assert_eq!(project.scan(&["--config", &other.path("own.toml")]).code, 0);
    assert_eq!(project.scan(&["--config", &other.path("none.toml")]).code, 2);
}

#[test]
fn a_baseline_is_written_once_and_what_is_new_fails() {
    let project = Project::new(&[("a.md", ALTERED)]);
    let file = "baseline.json";
    let arguments = ["--baseline", file];
    let first = project.scan(&arguments);
    assert_eq!((first.code, first.err), (0, format!("{file}: written, with 1 finding\n")));
    let written = project.read("baseline.json");
    assert_eq!(project.scan(&arguments).code, 0);
    project.write("a.md", format!("A line before.\n\n{ALTERED}"));
    assert_eq!(project.scan(&arguments).code, 0, "what moves is the same");
    project.write("a.md", format!("{ALTERED}\n\n{ALTERED}"));
    let twice = project.scan(&arguments);
    assert_eq!(twice.code, 1, "the same words once more are new");
    assert_eq!(twice.out.matches("error[").count(), 1);
    project.write("a.md", ALTERED);
    let elsewhere = Project::new(&[]);
    let [folder, whole] = [project.path(""), project.path(file)];
    assert_eq!(elsewhere.run(&[&folder, "--baseline", &whole]).code, 0, "from wherever it is scanned");
    project.write("b.md", ALTERED);
    assert_eq!(project.scan(&arguments).code, 1);
    let nowhere = project.scan(&["--baseline", "none/baseline.json"]);
    assert_eq!((nowhere.code, nowhere.err.as_str()), (2, "error: none/baseline.json: cannot be written\n"));
    assert_eq!(project.read("baseline.json"), written, "it is not written again");
    project.write("baseline.json", "[]");
    assert_eq!(project.scan(&arguments).code, 2);
}

#[test]
fn annotations_of_github() {
    let project = Project::new(&[("a, 50%.md", &format!("One.\n\n{ALTERED}\n"))]);
    let run = project.scan(&["--format", "github"]);
    assert_eq!((run.code, run.err.as_str()), (1, ""));
    let line = run.out.lines().next().unwrap();
    let path = "a%2C 50%25.md";
    assert!(
        line.starts_with(&format!("::error file={path},line=3,col=2,title=gge changed-modal::altered from")),
        "{line}"
    );
    assert!(line.contains("%0Ait reads: States should not knowingly"), "{line}");
    assert_eq!(run.out.lines().count(), 1, "what is right is no annotation: {}", run.out);
}

#[test]
fn sarif_fits_its_schema() {
    let mut schema: Value = serde_json::from_str(include_str!("data/sarif-2.1.0.schema.json")).unwrap();
    // The pattern of two properties that are not used is no regular expression.
    for of in ["run", "toolComponent"] {
        schema["definitions"][of]["properties"]["language"].as_object_mut().unwrap().remove("pattern").unwrap();
    }
    let schema = jsonschema::validator_for(&schema).unwrap();
    let project = Project::new(&[
        ("with space.md", &format!("Ünder.\n\nÜ {ALTERED} and {RIGHT}\n\n<!-- gge: ignore -->\n")),
        ("b.txt", &ALTERED.replace("territory", "territory\r\n")),
        ("none.txt", "Nothing."),
    ]);
    let run = project.scan(&["--format", "sarif"]);
    assert_eq!((run.code, run.err.as_str()), (1, ""));
    let sarif: Value = serde_json::from_str(&run.out).unwrap();
    let faults: Vec<String> = schema.iter_errors(&sarif).map(|it| it.to_string()).collect();
    assert_eq!(faults, [""; 0]);
    let results = sarif["runs"][0]["results"].as_array().unwrap();
    let ids: Vec<&str> = results.iter().map(|it| it["ruleId"].as_str().unwrap()).collect();
    assert_eq!(
        ids,
        ["changed-modal", "citation", "changed-modal", "citation", "quotation", "citation", "unused-ignore"]
    );
    let place = &results[2]["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"].as_str(), Some("with%20space.md"));
    let region = &place["region"];
    assert_eq!((region["startLine"].as_u64(), region["startColumn"].as_u64()), (Some(3), Some(4)));
    assert_eq!((region["endLine"].as_u64(), region["endColumn"].as_u64()), (Some(3), Some(107)));
    let region = &results[0]["locations"][0]["physicalLocation"]["region"];
    assert_eq!((region["startLine"].as_u64(), region["endLine"].as_u64()), (Some(1), Some(2)));
    let nothing = run_on("scan", &["--format", "sarif"], "Nothing.");
    let sarif: Value = serde_json::from_str(&nothing.out).unwrap();
    assert!(schema.is_valid(&sarif) && sarif["runs"][0]["results"] == serde_json::json!([]));
    let mut broken = sarif;
    broken["runs"][0]["results"] = serde_json::json!([{ "level": "fatal" }]);
    assert!(!schema.is_valid(&broken), "the schema refuses what is wrong");
}

#[test]
fn what_is_no_text_is_told_by_its_kind() {
    let project = Project::new(&[("a.md", ALTERED)]);
    project.write("draft.docx", b"PK\x03\x04....word/document.xml\x00");
    project.write("old.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00");
    project.write("picture.bin", b"\x00\x01\x02");
    project.write("latin.txt", b"one\ncaf\xe9\n");
    let run = project.scan(&["--quiet"]);
    assert_eq!(run.code, 1, "an error in a text comes before what is no text");
    let [docx, latin, doc] = run.err.lines().collect::<Vec<_>>()[..] else { panic!("{}", run.err) };
    assert!(docx.starts_with("warning: draft.docx: a broken Word document: the archive: "), "{docx}");
    assert_eq!(latin, "warning: latin.txt: line 2 is not UTF-8: read as Windows-1252");
    assert!(doc.starts_with("warning: old.doc: a Word document of before 2007"), "{doc}");
    for (name, part) in [
        ("draft.docx", "save it anew"),
        ("old.doc", "save it as DOCX"),
        ("picture.bin", "not a text"),
        ("none.md", "No such file"),
    ] {
        let named = project.run(&[name]);
        assert_eq!((named.code, named.out.as_str()), (2, ""), "{name}");
        assert!(named.err.starts_with("error: ") && named.err.contains(part), "{}", named.err);
    }
    assert_eq!(project.run(&["a.md", "none.md"]).code, 1);
}

#[cfg(unix)]
#[test]
fn links_holes_and_loops() {
    use std::os::unix::fs::symlink;

    let project = Project::new(&[("a.md", RIGHT), ("sub/b.md", RIGHT)]);
    symlink(project.path("none"), project.path("broken.md")).unwrap();
    symlink(project.path(""), project.path("sub/loop")).unwrap();
    let run = project.scan(&[]);
    assert_eq!((run.code, run.err.as_str()), (0, ""), "links in a folder are not followed");
    assert!(run.out.ends_with("\n2 documents: 2 quotations, 2 citations: nothing wrong\n"), "{}", run.out);
    assert_eq!(project.run(&["broken.md"]).code, 2);
    let hole = fs::File::create(project.path("hole.txt")).unwrap();
    hole.set_len(2 << 30).unwrap();
    let run = project.run(&["hole.txt"]);
    assert_eq!(run.code, 2);
    assert!(run.err.ends_with("hole.txt: 2048 MiB, where at most 1024 are read: split it\n"), "{}", run.err);
}

/// Whoever stops reading does not make an error a success.
#[cfg(unix)]
#[test]
fn a_pipe_that_closes() {
    let project = Project::new(&[("a.md", &format!("{RIGHT}\n\n").repeat(2000)), ("b.md", ALTERED)]);
    let command = format!(
        "set -o pipefail; {} scan {} | head -1 > /dev/null; echo ${{PIPESTATUS[0]}}",
        env!("CARGO_BIN_EXE_gge"),
        project.path("")
    );
    let output = std::process::Command::new("bash").args(["-c", &command]).output().unwrap();
    assert_eq!(String::from_utf8(output.stdout).unwrap(), "1\n");
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
}
