//! Documents that nobody would write: each is read or refused, in bounded memory, and never with a panic.
#![cfg(feature = "docx")]

mod common;

use common::{Docx, p, pack, pp, r, refused};
use gge_read::{Error, Foreign, Options, read};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

/// The main part of a document.
fn main_part(xml: &str) -> Vec<u8> {
    pack([("word/document.xml", xml.as_bytes())].into_iter())
}

const ROOT: &str = r#"<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">"#;

#[test]
fn bombs_are_refused() {
    let bomb = pack([("word/document.xml", vec![b' '; 16 << 20].as_slice())].into_iter());
    assert!(bomb.len() < 1 << 16, "{} bytes", bomb.len());
    let told = refused(bomb);
    assert!(told.starts_with("a Word document that is not unpacked: word/document.xml has "), "{told}");
    assert!(told.ends_with(" bytes that unpack to more than 6 MiB"), "{told}");
    // Many parts, each of which is small enough.
    let filler = format!("<!--{}-->", "x".repeat(3 << 20));
    let docx = (0..50).fold(Docx::new(&p("text")), |docx, number| docx.part(&format!("header{number}"), &filler));
    let told = docx.refused();
    assert!(told.starts_with("a Word document that is not unpacked: word/header42.xml has "), "{told}");
    let names: Vec<String> = (0..30_000).map(|number| format!("{number}")).collect();
    let told = refused(pack(
        names.iter().map(|it| (it.as_str(), b"".as_slice())).chain([("word/document.xml", b"".as_slice())]),
    ));
    assert!(told.contains("30001 parts, where at most 20000 are read"), "{told}");
}

#[test]
fn broken_documents_say_where() {
    let whole = Docx::new(&p("text")).part("footnotes", "").pack();
    for length in [30, whole.len() / 2, whole.len() - 1] {
        let told = refused(whole[..length].to_vec());
        assert!(told.starts_with("a broken Word document: the archive: "), "{length}: {told}");
    }
    let mut torn = whole.clone();
    let at = torn.windows(17).position(|it| it == b"word/document.xml").unwrap() + 17;
    torn[at..at + 20].fill(0xff);
    let told = refused(torn);
    assert!(told.starts_with("a broken Word document: word/document.xml: "), "{told}");
    let told = refused(pack([("word/styles.xml", b"<a/>".as_slice())].into_iter()));
    assert!(told.contains("the archive: word/document.xml is not in it"), "{told}");
    for (xml, reason) in [
        ("", "byte 0: it ends too early"),
        ("text", "text before the first element"),
        (ROOT, "it ends too early"),
        (&format!("{ROOT}<w:body></w:p>"), "expected `</w:body>`"),
        (&format!("{ROOT}<w:p>&bomb;</w:p></w:document>"), ""),
        (&format!("{ROOT}<w:p><w:t>&bomb;</w:t></w:p></w:document>"), "the entity `bomb` is not known"),
        ("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>", "a document type"),
        (
            "<!DOCTYPE a [<!ENTITY b \"bb\"><!ENTITY c \"&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;\">]><a>&d;</a>",
            "a document type",
        ),
    ] {
        let told = refused(main_part(xml));
        assert!(
            told.starts_with("a broken Word document: word/document.xml: ") && told.contains(reason),
            "{xml}: {told}"
        );
    }
}

#[test]
fn depth_is_bounded() {
    for element in ["w:p", "w:r", "w:tbl", "w:sdt", "w:x", "w:txbxContent"] {
        let xml = format!("{ROOT}{}", format!("<{element}>").repeat(1 << 20));
        let told = refused(main_part(&xml));
        assert!(told.contains("more than 256 elements in each other"), "{element}: {told}");
    }
}

#[test]
fn short_documents_do_not_become_long() {
    let level = r#"<w:lvl w:ilvl="0"><w:start w:val="4294967295"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="TEXT"/></w:lvl>"#;
    let level = level.replace("TEXT", &"%1 and ".repeat(120));
    let numbering = format!(
        r#"<w:abstractNum w:abstractNumId="0">{level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>"#
    );
    let style = format!(
        r#"<w:style w:default="1" w:type="paragraph" w:styleId="{0}"><w:name w:val="{0}"/></w:style>"#,
        "s".repeat(1 << 20)
    );
    let item = pp(r#"<w:numPr><w:numId w:val="1"/></w:numPr>"#, "x");
    let text = Docx::new(&item.repeat(20_000)).part("numbering", &numbering).part("styles", &style).read();
    assert!(text.text.len() < 20_000 * 300, "{} bytes", text.text.len());
    let note = format!("<w:p>{}</w:p>", r#"<w:r><w:footnoteReference w:id="1"/></w:r>"#.repeat(100_000));
    let footnotes = format!(r#"<w:footnote w:id="1">{}</w:footnote>"#, p(&"long ".repeat(100_000)));
    let text = Docx::new(&note).part("footnotes", &footnotes).read();
    assert!(text.text.len() < 2 << 20, "{} bytes", text.text.len());
}

#[test]
fn attributes_and_numbers_without_end() {
    let many: String = (0..100_000).map(|number| format!(r#" w:a{number}="x""#)).collect();
    let body = format!(
        "<w:p{many}><w:pPr><w:outlineLvl w:val=\"99999999999999\"/><w:numPr><w:ilvl w:val=\"200\"/><w:numId w:val=\"-1\"/></w:numPr></w:pPr>{}</w:p>",
        r("text")
    );
    assert_eq!(Docx::new(&body).read().text, "text\n");
    let ends = r#"<w:r><w:fldChar w:fldCharType="end"/></w:r>"#;
    assert_eq!(Docx::new(&format!("<w:p>{}{}</w:p>", ends.repeat(1000), r("text"))).read().text, "text\n");
}

#[test]
fn nonsense_is_no_text() {
    let mut random = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let mut nonsense = vec![0; 10 << 20];
    random.fill_bytes(&mut nonsense);
    for head in ["", "PK\x03\x04", "%PDF-1.7\n", "{\\rtf", "\u{1}"] {
        nonsense[..head.len()].copy_from_slice(head.as_bytes());
        for name in ["a.docx", "a.pdf", "a.txt", ""] {
            assert!(read(nonsense.clone(), &Options::named(name).alone(true)).is_err(), "{head:?} {name}");
        }
    }
    let refused = read(vec![0; 10 << 20], &Options::default()).unwrap_err();
    assert!(matches!(refused, Error::Foreign(Foreign::Binary)), "{refused}");
}

/// Documents of which some bytes were changed, and any bytes at all, are read or refused.
#[test]
fn any_bytes_are_read_or_refused() {
    let body = [
        p("one"),
        pp(r#"<w:numPr><w:numId w:val="1"/></w:numPr>"#, "two"),
        format!("<w:tbl><w:tr><w:tc>{}</w:tc></w:tr></w:tbl>", p("three")),
    ];
    let body = body.concat();
    let xml = format!("{ROOT}<w:body>{body}</w:body></w:document>").into_bytes();
    let mut runner = TestRunner::new_with_rng(
        Config { cases: 400, failure_persistence: None, ..Config::default() },
        TestRng::from_seed(RngAlgorithm::ChaCha, &[7; 32]),
    );
    let changes = prop::collection::vec((0..xml.len(), any::<u8>()), 1..6);
    let places_are_in_the_text = |bytes: Vec<u8>| {
        if let Ok(text) = read(bytes, &Options::default().alone(true)) {
            for place in &text.places {
                prop_assert!(text.text.is_char_boundary(place.start));
            }
            prop_assert!(text.places.is_sorted_by_key(|it| it.start));
        }
        Ok(())
    };
    runner
        .run(&(changes, any::<bool>()), |(changes, is_packed)| {
            let mut xml = xml.clone();
            for (at, byte) in &changes {
                xml[*at] = *byte;
            }
            let bytes = pack([("word/document.xml", xml.as_slice())].into_iter());
            places_are_in_the_text(if is_packed {
                let mut bytes = bytes;
                for (at, byte) in changes {
                    let at = at % bytes.len();
                    bytes[at] = byte;
                }
                bytes
            } else {
                bytes
            })
        })
        .unwrap();
    runner.run(&prop::collection::vec(any::<u8>(), 0..200), places_are_in_the_text).unwrap();
}
