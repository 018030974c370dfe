//! The reader of DOCX: an archive of XML parts, which a part of relations ties together.

mod archive;
mod body;
mod label;
mod numbering;
mod paragraph;
mod parts;
mod styles;
mod write;
mod xml;

use crate::error::Error;
use crate::text::Text;
use archive::Archive;
use body::Body;
use numbering::Numbering;
use parts::{Kind, Parts};
use styles::Styles;
use write::Writer;

/// Reads a DOCX, as it is or as it was before its tracked changes.
pub(crate) fn read(bytes: &[u8], is_original: bool) -> Result<Text, Error> {
    let mut archive = Archive::open(bytes)?;
    let parts = Parts::find(&mut archive)?;
    let mut text_of = |kind: Kind| parts.of(kind).map(|name| parts::text(&mut archive, name)).transpose();
    let styles = text_of(Kind::Styles)?;
    let numbering = text_of(Kind::Numbering)?;
    let styles = styles.map_or_else(|| Ok(Styles::default()), |(name, text)| Styles::read(&text, &name))?;
    let numbering =
        numbering.map_or_else(|| Ok(Numbering::default()), |(name, text)| Numbering::read(&text, &name, &styles))?;
    let mut body = Body::new(&styles, numbering, is_original);
    let mut writer = Writer::default();
    let mut headers = Vec::new();
    for name in parts.all(Kind::Header) {
        let (name, text) = parts::text(&mut archive, name)?;
        headers.extend(body.apart(&text, &name)?);
    }
    writer.headers(&headers);
    for name in parts.all(Kind::Footer) {
        let (name, text) = parts::text(&mut archive, name)?;
        body.footer(&text, &name)?;
    }
    let (name, text) = parts::text(&mut archive, parts.main())?;
    let blocks = body.document(&text, &name)?;
    writer.blocks(blocks, body.has_pages());
    for kind in [Kind::Footnotes, Kind::Endnotes] {
        if let Some(name) = parts.of(kind) {
            let (name, text) = parts::text(&mut archive, name)?;
            body.notes(&text, &name, kind)?;
        }
    }
    let (notes, doubts) = body.finish();
    writer.notes(notes);
    Ok(writer.finish(doubts))
}
