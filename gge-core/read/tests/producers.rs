//! Documents as programs write them: pandoc, python-docx, docx (JavaScript), and `LibreOffice` from two of these. They are
//! made by `files/make.py`; what they are read as stands beside them and was compared with them by hand.
#![cfg(feature = "docx")]

use std::fs;
use std::path::Path;

use gge_read::{Options, Reader, Text, read};

/// Reads a document of the folder.
fn document(name: &str, is_original: bool) -> Text {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/files").join(name).with_extension("docx");
    read(fs::read(path).unwrap(), &Options::named(name).original(is_original)).unwrap()
}

#[test]
fn documents_are_read_whole() {
    for (name, doubts) in [
        ("pandoc", &["1 comment left out", "1 tracked change left out"][..]),
        ("libreoffice-pandoc", &["1 comment left out", "1 tracked change left out"]),
        ("python-docx", &["1 footer left out"]),
        ("docx-js", &["1 tracked change left out"]),
        ("libreoffice-docx-js", &["1 footer left out", "1 tracked change left out"]),
    ] {
        let text = document(name, false);
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/files").join(name).with_extension("txt");
        assert_eq!(text.text, fs::read_to_string(path).unwrap(), "{name}");
        assert_eq!(text.reader, Reader::Docx);
        assert_eq!(text.doubts.iter().map(ToString::to_string).collect::<Vec<_>>(), doubts, "{name}");
    }
}

/// Each document is read the same when another program has written it anew.
#[test]
fn producers_agree() {
    for name in ["pandoc", "docx-js"] {
        let (one, other) = (document(name, false), document(&format!("libreoffice-{name}"), false));
        assert_eq!(one.text, other.text);
        let parts = |text: &Text| text.places.iter().map(|it| it.part.clone()).collect::<Vec<_>>();
        assert_eq!(parts(&one), parts(&other));
    }
}

#[test]
fn tracked_changes_are_undone() {
    for (name, now, before) in [
        ("pandoc", "States should not[^2] knowingly", "States must not[^2] knowingly"),
        ("docx-js", "States should not allow.", "States must not allow."),
    ] {
        for name in [name.to_owned(), format!("libreoffice-{name}")] {
            let (accepted, original) = (document(&name, false), document(&name, true));
            assert!(accepted.text.contains(now) && !accepted.text.contains(before), "{name}");
            assert!(original.text.contains(before) && !original.text.contains(now), "{name}");
        }
    }
}
