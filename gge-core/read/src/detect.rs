//! What a document is, by its first bytes, the names in it, and its own name.

use memchr::memmem;

use crate::error::Foreign;

/// What the text of a document is packed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Container {
    /// It is text itself.
    None,
    Docx,
    Pdf,
    Foreign(Foreign),
}

/// The number of bytes in which the head of a PDF stands, as readers of PDF have it: mail may have put lines before it.
const PDF_HEAD: usize = 1024;

/// The number of bytes in which a text has no zero byte, as git has it.
const LOOKED_AT: usize = 8000;

/// The share of control characters in what is no text, one in so many bytes.
const MOST_CONTROLS: usize = 50;

/// The smallest number of units that tell UTF-16 without a mark.
const FEWEST_PAIRS: usize = 4;

/// Tells what a document is.
pub(crate) fn container(bytes: &[u8], name: &str) -> Container {
    let extension = name.rsplit(['/', '\\']).next().and_then(|it| it.rsplit_once('.')).map(|it| it.1);
    let extension = extension.unwrap_or_default().to_ascii_lowercase();
    let head = &bytes[..bytes.len().min(PDF_HEAD)];
    if bytes.starts_with(b"%PDF-") || extension == "pdf" && memmem::find(head, b"%PDF-").is_some() {
        return Container::Pdf;
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return zip(bytes, &extension);
    }
    if bytes.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
        return Container::Foreign(match extension.as_str() {
            "xls" | "xlsx" => Foreign::Workbook,
            "ppt" | "pptx" => Foreign::Slides,
            _ => Foreign::Doc,
        });
    }
    if bytes.starts_with(b"{\\rtf") {
        return Container::Foreign(Foreign::Rtf);
    }
    if bytes.starts_with(b"\xff\xfe\0\0") || bytes.starts_with(b"\0\0\xfe\xff") {
        return Container::Foreign(Foreign::Utf32);
    }
    if is_binary(bytes) {
        let is_named = matches!(extension.as_str(), "pdf" | "docx" | "docm" | "doc" | "odt" | "rtf");
        return Container::Foreign(if is_named { Foreign::Misnamed } else { Foreign::Binary });
    }
    Container::None
}

/// Tells what is in an archive, by the names that stand in it as they are.
fn zip(bytes: &[u8], extension: &str) -> Container {
    let has = |name: &str| memmem::find(bytes, name.as_bytes()).is_some();
    if has("word/document.xml") || matches!(extension, "docx" | "docm" | "dotx") {
        return Container::Docx;
    }
    Container::Foreign(if has("mimetypeapplication/vnd.oasis.opendocument.text") {
        Foreign::Odt
    } else if has("mimetypeapplication/epub+zip") {
        Foreign::Epub
    } else if has("xl/workbook.xml") {
        Foreign::Workbook
    } else if has("ppt/presentation.xml") {
        Foreign::Slides
    } else if has("[Content_Types].xml") && has("word/") {
        return Container::Docx;
    } else {
        Foreign::Archive
    })
}

/// Tests whether bytes are no text in any encoding that is read.
fn is_binary(bytes: &[u8]) -> bool {
    let head = &bytes[..bytes.len().min(LOOKED_AT)];
    if utf16(bytes).is_some() {
        return false;
    }
    let controls = head.iter().filter(|byte| is_control(**byte)).count();
    // The last character may be cut.
    let is_utf8 = || std::str::from_utf8(head).map_or_else(|error| error.error_len().is_none(), |_| true);
    head.contains(&0) || controls * MOST_CONTROLS > head.len() && !is_utf8()
}

/// The order of the bytes of UTF-16.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Order {
    Little,
    Big,
}

/// Tells the order of the bytes of a text in UTF-16, by its mark or by where the zero bytes of Latin letters stand.
pub(crate) fn utf16(bytes: &[u8]) -> Option<Order> {
    match bytes {
        [0xff, 0xfe, ..] => return Some(Order::Little),
        [0xfe, 0xff, ..] => return Some(Order::Big),
        _ => {}
    }
    let (pairs, _) = bytes[..bytes.len().min(LOOKED_AT)].as_chunks::<2>();
    let is = |high: usize, low: usize| {
        let latin = pairs.iter().filter(|pair| pair[high] == 0 && !is_control(pair[low])).count();
        // Most letters are Latin, and no character is U+0000.
        pairs.len() >= FEWEST_PAIRS && latin * 2 > pairs.len() && pairs.iter().all(|pair| pair[low] != 0)
    };
    if is(1, 0) {
        Some(Order::Little)
    } else if is(0, 1) {
        Some(Order::Big)
    } else {
        None
    }
}

/// Tests whether a byte is a control character that no text has.
const fn is_control(byte: u8) -> bool {
    matches!(byte, 0..=0x08 | 0x0e..=0x1a | 0x1c..=0x1f | 0x7f)
}

#[cfg(test)]
mod tests {
    use super::{Container, Order, container, utf16};
    use crate::error::Foreign;

    #[test]
    fn documents_are_what_their_bytes_are() {
        let cases: &[(&[u8], &str, Container)] = &[
            (b"", "a.txt", Container::None),
            (b"%PDF-1.7\n\0\x01", "a.txt", Container::Pdf),
            (b"From: x\n%PDF-1.4\0", "a.PDF", Container::Pdf),
            (b"A PDF begins with %PDF-1.4.", "a.txt", Container::None),
            (b"PK\x03\x04....word/document.xml\0", "a", Container::Docx),
            (b"PK\x03\x04....\0", "a.docx", Container::Docx),
            (b"PK\x03\x04..mimetypeapplication/vnd.oasis.opendocument.text", "a", Container::Foreign(Foreign::Odt)),
            (b"PK\x03\x04..mimetypeapplication/epub+zip", "a", Container::Foreign(Foreign::Epub)),
            (b"PK\x03\x04..xl/workbook.xml", "a", Container::Foreign(Foreign::Workbook)),
            (b"PK\x03\x04..a.txt", "a", Container::Foreign(Foreign::Archive)),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0", "a.doc", Container::Foreign(Foreign::Doc)),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0", "a.xls", Container::Foreign(Foreign::Workbook)),
            (b"{\\rtf1\\ansi", "a.doc", Container::Foreign(Foreign::Rtf)),
            (b"\xff\xfe\0\0A\0\0\0", "a.txt", Container::Foreign(Foreign::Utf32)),
            (b"\0\x01\x02", "a.bin", Container::Foreign(Foreign::Binary)),
            (b"\0\x01\x02", "a.pdf", Container::Foreign(Foreign::Misnamed)),
            (b"\x89PNG\r\n\x1a\n\x0d\x0e\x0f\x10\xff", "a.png", Container::Foreign(Foreign::Binary)),
            (b"\xff\xfeA\0", "a.txt", Container::None),
            ("¿qué?".as_bytes(), "", Container::None),
            (b"\x01\x02 control characters are text, if they are UTF-8", "", Container::None),
        ];
        for (bytes, name, expected) in cases {
            assert_eq!(container(bytes, name), *expected, "{} {name}", String::from_utf8_lossy(bytes));
        }
    }

    #[test]
    fn utf16_is_seen_without_a_mark() {
        let text = "13. States should “not” knowingly allow";
        let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!((utf16(&little), utf16(&big)), (Some(Order::Little), Some(Order::Big)));
        assert_eq!(utf16(text.as_bytes()), None);
        assert_eq!((utf16(&[0; 16]), utf16(b"\x01\0\x02\0\x03\0\x04\0\x05\0")), (None, None));
        assert_eq!((utf16(b""), utf16(b"A")), (None, None));
    }
}
