//! The vocabularies as a codebook for qualitative data analysis.

use std::fmt;

use crate::record::DATA_VERSION;

use super::written::{RIGHTS, Vocabulary, Written, uuid, vocabularies};
use super::xml::Xml;

/// Writes the themes, topics and principles as a codebook of REFI-QDA (`.qdc`), for NVivo, MAXQDA, ATLAS.ti or QualCoder.
///
/// The three vocabularies are codes that take no coding themselves; under each is a code for every value, named by its
/// token and described in our words. The GUID of a code is the same in each version.
///
/// ```
/// let codebook = gge_core::export::codebook().to_string();
/// assert!(codebook.contains("name=\"critical-infrastructure\""));
/// ```
pub fn codebook() -> impl fmt::Display {
    Written(|f: &mut fmt::Formatter<'_>| {
        let mut xml = Xml::new(f)?;
        let origin = format!("gge {DATA_VERSION}");
        xml.open("CodeBook", &[("xmlns", "urn:QDA-XML:codebook:1.0"), ("origin", &origin)])?;
        xml.open("Codes", &[])?;
        vocabularies().iter().try_for_each(|it| vocabulary(&mut xml, it))?;
        xml.close()?;
        xml.close()
    })
}

/// Writes the codes of a vocabulary, under a code for the vocabulary itself.
fn vocabulary(xml: &mut Xml<'_, '_>, Vocabulary { kind, name, values }: &Vocabulary) -> fmt::Result {
    let guid = uuid(kind).to_string();
    xml.open("Code", &[("guid", &guid), ("name", name), ("isCodable", "false")])?;
    xml.text("Description", &[], RIGHTS)?;
    values.iter().try_for_each(|(token, description)| {
        let guid = uuid(&format!("{kind}/{token}")).to_string();
        xml.open("Code", &[("guid", &guid), ("name", token), ("isCodable", "true")])?;
        xml.text("Description", &[], description)?;
        xml.close()
    })?;
    xml.close()
}
