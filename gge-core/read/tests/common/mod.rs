//! A small writer of DOCX.
#![allow(dead_code, reason = "each test uses a part of it")]

use std::io::{Cursor, Write};

use gge_read::{Error, Options, Text, read};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// A DOCX: its parts by name, in order.
pub(crate) struct Docx {
    parts: Vec<(String, String)>,
}

const SPACES: &str = r#"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math""#;

const RELATIONS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";

const RELATION: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

impl Docx {
    /// A document with these blocks in its body.
    pub(crate) fn new(body: &str) -> Self {
        Self { parts: Vec::new() }.part("document", &format!("<w:body>{body}</w:body>"))
    }

    /// Adds a part of `word/`: its root is as the part is called, without the digits that tell several apart.
    pub(crate) fn part(mut self, name: &str, inner: &str) -> Self {
        let root = match name.trim_end_matches(|c: char| c.is_ascii_digit()) {
            "header" => "hdr",
            "footer" => "ftr",
            name => name,
        };
        let xml = format!(r#"<?xml version="1.0" encoding="UTF-8"?><w:{root} {SPACES}>{inner}</w:{root}>"#);
        self.parts.push((name.to_owned(), xml));
        self
    }

    /// Packs the document.
    pub(crate) fn pack(&self) -> Vec<u8> {
        let mut files = vec![(
            "_rels/.rels".to_owned(),
            format!(
                r#"<Relationships xmlns="{RELATIONS}"><Relationship Id="r" Type="{RELATION}/officeDocument" Target="word/document.xml"/></Relationships>"#
            ),
        )];
        let mut relations = Vec::new();
        for (name, xml) in &self.parts {
            files.push((format!("word/{name}.xml"), xml.clone()));
            let kind = name.trim_end_matches(|c: char| c.is_ascii_digit());
            let relation = format!(r#"<Relationship Id="{name}" Type="{RELATION}/{kind}" Target="{name}.xml"/>"#);
            relations.push(relation);
        }
        let relations = relations.concat();
        let relations = format!(r#"<Relationships xmlns="{RELATIONS}">{relations}</Relationships>"#);
        files.push(("word/_rels/document.xml.rels".to_owned(), relations));
        pack(files.iter().map(|(name, text)| (name.as_str(), text.as_bytes())))
    }

    /// Reads the document.
    pub(crate) fn read(&self) -> Text {
        read(self.pack(), &Options::named("a.docx")).unwrap()
    }

    /// Reads the document as it was before its tracked changes.
    pub(crate) fn original(&self) -> Text {
        read(self.pack(), &Options::named("a.docx").original(true)).unwrap()
    }

    /// Tells why the document is not read.
    pub(crate) fn refused(&self) -> String {
        refused(self.pack())
    }
}

/// Tells why bytes are not read as a DOCX.
pub(crate) fn refused(bytes: Vec<u8>) -> String {
    let error: Error = read(bytes, &Options::named("a.docx")).unwrap_err();
    error.to_string()
}

/// Packs files into an archive.
pub(crate) fn pack<'f>(files: impl Iterator<Item = (&'f str, &'f [u8])>) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(name, SimpleFileOptions::default().compression_method(CompressionMethod::Deflated)).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A paragraph with this text.
pub(crate) fn p(text: &str) -> String {
    format!("<w:p>{}</w:p>", r(text))
}

/// A paragraph with these properties and this text.
pub(crate) fn pp(properties: &str, text: &str) -> String {
    format!("<w:p><w:pPr>{properties}</w:pPr>{}</w:p>", r(text))
}

/// A run of text.
pub(crate) fn r(text: &str) -> String {
    format!(r#"<w:r><w:t xml:space="preserve">{text}</w:t></w:r>"#)
}

/// The lines of a text that are not blank.
pub(crate) fn lines(text: &Text) -> Vec<&str> {
    text.text.lines().filter(|it| !it.is_empty()).collect()
}
