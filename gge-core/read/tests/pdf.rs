//! PDFs by four producers, in one column and in two with footnotes, made by `files/make.py`; and some that nobody would
//! write. Each reader that is there has to have the words in their order.

use std::fs;
use std::path::Path;
use std::process::Command;

use gge_read::{Error, Options, Reader, Text, read};

/// The smallest share of the words that a reader has in their order.
const AGREEMENT: f64 = 0.98;

/// A file of the folder.
fn file(name: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/files").join(name)).unwrap()
}

/// The words of a text, with those whole that a hyphen cuts at the end of a line.
fn words(text: &str) -> Vec<String> {
    let mut whole = text.replace("\u{2010}\n", "").replace("\u{AD}\n", "").replace("\u{AD}", "");
    whole = whole.replace("-\n", "\u{1}");
    whole.split_whitespace().map(|word| word.replace('\u{1}', "")).collect()
}

/// The length of the longest common subsequence of words.
fn common(one: &[String], other: &[String]) -> usize {
    let mut row = vec![0; other.len() + 1];
    for word in one {
        let mut before = 0;
        for (at, it) in other.iter().enumerate() {
            let above = std::mem::replace(&mut before, row[at + 1]);
            row[at + 1] = if word == it { above + 1 } else { row[at + 1].max(row[at]) };
        }
    }
    row[other.len()]
}

/// Checks that a reader has the words of a document in their order.
fn check(name: &str, text: &Text) {
    // Where words are hyphenated does not matter, nor the marks of notes, which are glued to them. Notes stand elsewhere.
    let plain = |text: &str| {
        let word = |it: &String| it.replace('-', "").trim_end_matches(|c: char| c.is_ascii_digit()).to_owned();
        words(text).iter().map(word).collect::<Vec<_>>()
    };
    let expected = plain(&String::from_utf8(file("pdf.txt")).unwrap());
    let found = plain(&text.text);
    #[expect(clippy::cast_precision_loss, reason = "some hundred words")]
    let share = common(&expected, &found) as f64 / expected.len() as f64;
    assert!(share >= AGREEMENT, "{name} by {}: {share}", text.reader);
    assert!(text.locate(text.text.len() - 2).unwrap().starts_with("page "));
}

const PRODUCERS: [&str; 4] = ["chromium", "libreoffice", "typst", "weasyprint"];

/// The program need not be installed: then the document is refused, or read by the crate.
#[test]
fn the_words_are_there_in_their_order() {
    let has_program = Command::new("pdftotext").arg("-v").output().is_ok();
    for name in PRODUCERS {
        match read(file(&format!("{name}.pdf")), &Options::named(name)) {
            Ok(text) => {
                assert_eq!(text.reader == Reader::Pdftotext, has_program);
                check(name, &text);
            }
            Err(error) => {
                assert!(matches!(error, Error::NoPdfReader) && !has_program && !cfg!(feature = "pdf"), "{error}");
            }
        }
    }
}

#[test]
fn alone_a_pdf_is_read_by_the_crate() {
    for name in PRODUCERS {
        let read = read(file(&format!("{name}.pdf")), &Options::named(name).alone(true));
        if cfg!(feature = "pdf") {
            let text = read.unwrap();
            assert_eq!((text.reader, text.doubts.as_slice()), (Reader::Hayro, &[][..]));
            check(name, &text);
        } else {
            assert!(read.unwrap_err().to_string().starts_with("a PDF, which needs the program `pdftotext` to be read"));
        }
    }
}

#[cfg(feature = "pdf")]
mod hostile {
    use std::io::Write;

    use flate2::Compression;
    use flate2::write::ZlibEncoder;

    use super::{Options, file, read};

    /// A PDF of these objects, the first of which is its root.
    fn pdf(objects: &[Vec<u8>]) -> Vec<u8> {
        let mut bytes = b"%PDF-1.4\n".to_vec();
        let mut places = Vec::new();
        for (number, object) in (1..).zip(objects) {
            places.push(bytes.len());
            bytes.extend([format!("{number} 0 obj\n").as_bytes(), object, b"\nendobj\n"].concat());
        }
        let table = bytes.len();
        let count = objects.len() + 1;
        bytes.extend(format!("xref\n0 {count}\n0000000000 65535 f \n").into_bytes());
        places.iter().for_each(|place| bytes.extend(format!("{place:010} 00000 n \n").into_bytes()));
        bytes.extend(format!("trailer<</Size {count}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n").into_bytes());
        bytes
    }

    /// A stream.
    fn stream(more: &str, data: &[u8]) -> Vec<u8> {
        [format!("<</Length {}{more}>>stream\n", data.len()).as_bytes(), data, b"\nendstream"].concat()
    }

    /// A document of one page with this content, a font, and a form.
    fn page(content: Vec<u8>, form: Vec<u8>) -> Vec<u8> {
        let object = |text: &str| text.as_bytes().to_vec();
        pdf(&[
            object("<</Type/Catalog/Pages 2 0 R>>"),
            object("<</Type/Pages/Kids[3 0 R]/Count 1>>"),
            object(
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>/XObject<</X 6 0 R>>>>>>",
            ),
            content,
            object("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"),
            form,
        ])
    }

    const TEXT: &[u8] = b"BT /F 12 Tf 72 700 Td (Norms of States) Tj 0 -14 Td [(and r)-20(ules)-400(too)] TJ ET";

    /// What a PDF is read as, or why it is not.
    fn told(bytes: Vec<u8>) -> String {
        read(bytes, &Options::named("a.pdf").alone(true)).map_or_else(|error| error.to_string(), |text| text.text)
    }

    #[test]
    fn a_page_is_read() {
        assert_eq!(told(page(stream("", TEXT), b"null".to_vec())), "Norms of States\nand rules too\n\u{c}");
    }

    #[test]
    fn loops_end() {
        let form = b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>";
        let form = stream(std::str::from_utf8(form).unwrap(), b"/X Do");
        let content = [TEXT, b" /X Do"].concat();
        assert!(told(page(stream("", &content), form)).starts_with("Norms of States\n"));
        for kids in ["2 0 R", "3 0 R"] {
            let pages = format!("<</Type/Pages/Kids[{kids}]/Count 1>>").into_bytes();
            let loops = b"<</Type/Pages/Parent 2 0 R/Kids[2 0 R]/Count 1>>".to_vec();
            let told = told(pdf(&[b"<</Type/Catalog/Pages 2 0 R>>".to_vec(), pages, loops]));
            assert!(told.starts_with("a PDF that hayro does not read: "), "{told}");
        }
    }

    #[test]
    fn bombs_are_refused() {
        let packed = |data: &[u8]| {
            let mut encoder = ZlibEncoder::new(Vec::new(), Compression::fast());
            encoder.write_all(data).unwrap();
            encoder.finish().unwrap()
        };
        let bomb = packed(&vec![b' '; 200 << 20]);
        for (filter, data, reason) in [
            ("/Filter/FlateDecode", bomb.clone(), "a part of it unpacks to more than 128 MiB"),
            ("/Filter[/FlateDecode/FlateDecode]", packed(&bomb), "it is packed in a way that is not trusted"),
            ("/Filter/LZWDecode", vec![0; 9], "it is packed in a way that is not trusted"),
            ("", b"[ ".repeat(200_000), "more than 5000 things in each other"),
            ("/Filter/FlateDecode", packed(&b"<</A ".repeat(200_000)), "more than 5000 things in each other"),
            ("", b"q ".repeat(200_000), "more than 5000 things in each other"),
        ] {
            let told = told(page(stream(filter, &data), b"null".to_vec()));
            assert!(told.starts_with("a PDF that hayro does not read: ") && told.ends_with(reason), "{filter}: {told}");
        }
        let deep = b"[ ".repeat(4000);
        assert_eq!(told(page(stream("", &[&deep, TEXT].concat()), b"null".to_vec())).chars().last(), Some('\u{c}'));
    }

    #[test]
    fn torn_files_are_read_or_refused() {
        let whole = file("weasyprint.pdf");
        for cut in [10, 100, whole.len() / 3, whole.len() / 2, whole.len() - 1] {
            told(whole[..cut].to_vec());
        }
        for step in [997, 4001] {
            let mut torn = whole.clone();
            torn.iter_mut().skip(20).step_by(step).for_each(|byte| *byte ^= 0x15);
            told(torn);
        }
        assert!(told(b"%PDF-1.7\n".repeat(100_000)).starts_with("a PDF that hayro does not read: "));
    }
}
