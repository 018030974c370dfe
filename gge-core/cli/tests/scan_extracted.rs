//! `gge scan` of documents that are no text themselves, or not in UTF-8: DOCX, PDF, UTF-16.

mod project;
mod run;

use std::io::{Cursor, Write};

use project::{ALTERED, Project, RIGHT};
use serde_json::Value;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// A DOCX with these paragraphs, a note, and a comment.
fn docx(paragraphs: &[&str]) -> Vec<u8> {
    const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    let body: String = paragraphs.iter().map(|it| format!("<w:p><w:r><w:t>{it}</w:t></w:r></w:p>")).collect();
    let xml = format!(
        "<w:document xmlns:w=\"{WORD}\"><w:body>{body}<w:p><w:r><w:commentReference/></w:r></w:p></w:body></w:document>"
    );
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("word/document.xml", SimpleFileOptions::default()).unwrap();
    zip.write_all(xml.as_bytes()).unwrap();
    zip.finish().unwrap().into_inner()
}

#[test]
fn a_word_document_is_told_by_its_paragraphs() {
    let project = Project::new(&[]);
    project.write("draft.docx", docx(&["A draft.", "It says:", ALTERED, RIGHT]));
    let run = project.run(&["draft.docx", "--json"]);
    assert_eq!((run.code, run.err.as_str()), (1, "note: draft.docx: 1 comment left out\n"));
    let all: Vec<Value> = serde_json::from_str(&run.out).unwrap();
    let places: Vec<&str> = all.iter().map(|it| it["place"].as_str().unwrap()).collect();
    assert_eq!(places, ["paragraph 3", "paragraph 3", "paragraph 4", "paragraph 4"]);
    assert_eq!(all[0]["rule"], "changed-modal");

    let people = project.run(&["draft.docx", "--quiet"]);
    assert!(people.out.contains("--> draft.docx, paragraph 3\n"), "{}", people.out);
    assert!(people.out.contains("States must not knowingly"), "{}", people.out);
    assert_eq!(people.err, "", "what is left out is told to those who read all");
    let github = project.run(&["draft.docx", "--quiet", "--format", "github"]).out;
    assert!(github.starts_with("::error file=draft.docx,title=gge changed-modal::paragraph 3: "), "{github}");
    let markdown = project.run(&["draft.docx", "--format", "markdown"]).out;
    assert!(markdown.contains("| paragraph 3 | quotation | States must not"), "{markdown}");
    let sarif = project.run(&["draft.docx", "--quiet", "--format", "sarif"]).out;
    let sarif: Value = serde_json::from_str(&sarif).unwrap();
    let place = &sarif["runs"][0]["results"][0]["locations"][0];
    assert_eq!(place["logicalLocations"][0]["fullyQualifiedName"], "paragraph 3");
    assert!(place["physicalLocation"]["region"].is_null());
    let text = project.run(&["draft.docx", "--as", "html", "--quiet", "--format", "jsonl"]);
    assert_eq!(text.out.lines().count(), 1, "its text is plain, whatever the others are");
}

#[test]
fn what_cannot_be_written_back_is_not_put_right() {
    let project = Project::new(&[("a.md", ALTERED)]);
    let wide: Vec<u8> = ALTERED.encode_utf16().flat_map(u16::to_le_bytes).collect();
    project.write("b.docx", docx(&[ALTERED]));
    project.write("c.txt", &wide);
    let diff = project.scan(&["--diff"]);
    assert!(
        diff.out.contains("+++ a.md") && !diff.out.contains("b.docx") && !diff.out.contains("c.txt"),
        "{}",
        diff.out
    );
    let run = project.scan(&["--fix", "--quiet"]);
    assert_eq!(run.code, 1);
    assert_eq!(project.read("a.md"), RIGHT);
    for reason in
        ["not put right: it is no text: its text was read by docx", "not put right: it is not UTF-8: save it as"]
    {
        assert!(run.out.contains(reason), "{}", run.out);
    }
    assert_eq!(std::fs::read(project.path("c.txt")).unwrap(), wide);
    assert_eq!(std::fs::read(project.path("b.docx")).unwrap(), docx(&[ALTERED]));
    assert!(run.out.contains("c.txt:1:2"), "lines of UTF-16 are lines: {}", run.out);
}

/// A program takes the place of `pdftotext`: what it writes is what the document says.
#[cfg(unix)]
#[test]
fn a_pdf_is_told_by_pages_and_lines() {
    use std::os::unix::fs::PermissionsExt;

    let project = Project::new(&[]);
    project.write("paper.pdf", b"%PDF-1.7\n\x00\x01");
    let with = |script: Option<&str>| {
        let bin = project.path("bin");
        let _ = std::fs::remove_dir_all(&bin);
        std::fs::create_dir(&bin).unwrap();
        if let Some(script) = script {
            let program = format!("{bin}/pdftotext");
            std::fs::write(&program, format!("#!/bin/sh\n{script}\n")).unwrap();
            std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).unwrap();
        }
        run::run_with("scan", &[&project.path("paper.pdf"), "--quiet"], &[("PATH", &bin)])
    };
    let pages = format!("printf 'First page.\\n\\fSecond page.\\n\\n{ALTERED}\\n\\f'");
    let run = with(Some(&pages));
    assert_eq!((run.code, run.err.as_str()), (1, ""));
    assert!(run.out.contains("paper.pdf, page 2, line 3\n"), "{}", run.out);
    let run = with(Some("printf '\\f\\f'"));
    assert_eq!(run.code, 0);
    assert!(
        run.err.contains("paper.pdf: no page has any text: they may be pictures of text, which need OCR"),
        "{}",
        run.err
    );
    let run = with(Some("echo 'Syntax Error: no xref' >&2; exit 1"));
    assert_eq!(run.code, 2);
    assert!(run.err.ends_with("paper.pdf: a PDF that pdftotext does not read: Syntax Error: no xref\n"), "{}", run.err);
    let run = with(None);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("paper.pdf: a PDF, which needs the program `pdftotext` to be read"), "{}", run.err);
    // Laid out, the columns are in the wrong order.
    let columns = "one() { for w in a b c d e f g h i j k l m n o p q r s t; do printf \"$1$w \"; done; }";
    let run =
        with(Some(&format!("{columns}; case \"$*\" in *-raw*) one x; one y;; *) one y; one x;; esac; printf '\\f'")));
    assert!(
        run.err.ends_with("paper.pdf: 1 page, of columns perhaps, is read in the order of the file\n"),
        "{}",
        run.err
    );
}
