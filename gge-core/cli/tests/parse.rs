//! `gge parse` of documents that are no text themselves.

mod run;

use std::fs;

use run::{run, run_on};

const DRAFT: &str = "gge-core/read/tests/files/docx-js.docx";

#[test]
fn a_word_document_is_parsed_with_its_numbers() {
    let parsed = run("parse", &[DRAFT]);
    assert_eq!(parsed.code, 0);
    assert!(parsed.out.contains("\nA/70/174#13(b)(ii)\nand the context.\n"), "{}", parsed.out);
    assert!(parsed.out.contains("States should not allow."), "{}", parsed.out);
    assert!(parsed.err.contains("docx-js.docx: 1 tracked change left out\n"), "{}", parsed.err);
    let original = run("parse", &[DRAFT, "--original"]);
    assert!(original.out.contains("States must not allow."), "{}", original.out);
    let draft = fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/../read/tests/files/docx-js.docx")).unwrap();
    assert_eq!(run_on("parse", &["-"], draft).out, parsed.out);
}

#[test]
fn a_document_is_written_in_akoma_ntoso_as_a_report_is() {
    let text = "A/79/999\n\n9 May 2024\n\nI. Norms\n\n1. States should:\n\n(a) Help;\n\n(b) Harm nobody.\n";
    let written = run_on("parse", &["-", "--akn"], text);
    assert_eq!(written.code, 0, "{}", written.err);
    for part in ["/akn/un/doc/report/un-ga/2024-05-09/A-79-999", ">I. Norms<", "eId=\"para_1__point_b\""] {
        assert!(written.out.contains(part), "{part}: {}", written.out);
    }
}
