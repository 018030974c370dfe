//! The digest of all wording.

use std::fmt::Write;

use sha2::{Digest, Sha256};

use super::Record;

impl Record {
    /// Returns one SHA-256 over all wording, in hexadecimal: two records with the same digest have the same words at the
    /// same addresses.
    ///
    /// It is taken of one line for each provision that has wording, in the order of the record: its address, a tab, its
    /// text, a line feed. The export as JSON has both, so that anybody can take it without this library.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// let record = Record::builtin();
    /// assert_eq!(record.digest().len(), 64);
    /// assert_ne!(record.digest(), Record::empty().digest());
    /// ```
    pub fn digest(&self) -> String {
        let mut hash = Sha256::new();
        for provision in self.provisions() {
            if let Some(text) = provision.text() {
                hash.update(provision.id.as_str());
                hash.update(b"\t");
                hash.update(text);
                hash.update(b"\n");
            }
        }
        hex(&hash.finalize())
    }
}

/// Writes bytes in hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a string does not fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
