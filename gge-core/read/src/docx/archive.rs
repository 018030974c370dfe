//! The archive of a DOCX: its parts, unpacked within limits.

use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use crate::error::Error;

/// The largest number of parts. A document with a picture on each of some thousand pages has fewer.
const MOST_PARTS: usize = 20_000;

/// The largest size of a part that is unpacked, in bytes: the XML of some ten thousand pages.
const MOST_BYTES: u64 = 64 << 20;

/// The largest size of all parts that are unpacked, in bytes.
const MOST_BYTES_TOGETHER: u64 = 128 << 20;

/// The largest ratio of a part's size to its packed size. The XML of word processors has 5 to 50, of tables that say the
/// same in each row up to 200.
const MOST_RATIO: u64 = 400;

/// The size from which on the ratio counts, in bytes: below it nothing is at stake.
const RATIO_FROM: u64 = 4 << 20;

/// An archive that is open.
pub(super) struct Archive<'b> {
    zip: ZipArchive<Cursor<&'b [u8]>>,
    /// The number of bytes that may still be unpacked.
    left: u64,
}

impl<'b> Archive<'b> {
    pub(super) fn open(bytes: &'b [u8]) -> Result<Self, Error> {
        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken("the archive", &error))?;
        if zip.len() > MOST_PARTS {
            return Err(Error::TooLarge(format!("{} parts, where at most {MOST_PARTS} are read", zip.len())));
        }
        Ok(Self { zip, left: MOST_BYTES_TOGETHER })
    }

    /// Unpacks a part. None if there is none of this name.
    pub(super) fn part(&mut self, name: &str) -> Result<Option<Vec<u8>>, Error> {
        let file = match self.zip.by_name(name) {
            Ok(file) => file,
            Err(ZipError::FileNotFound) => return Ok(None),
            Err(error) => return Err(broken(name, &error)),
        };
        let packed = file.compressed_size().max(1);
        let most = MOST_BYTES.min(self.left).min(RATIO_FROM.max(packed.saturating_mul(MOST_RATIO)));
        let mut bytes = Vec::new();
        // What an archive says of its sizes need not be true.
        file.take(most + 1).read_to_end(&mut bytes).map_err(|error| broken(name, &error))?;
        let size = bytes.len() as u64;
        if size > most {
            let mib = most >> 20;
            return Err(Error::TooLarge(format!("{name} has {packed} bytes that unpack to more than {mib} MiB")));
        }
        self.left -= size;
        Ok(Some(bytes))
    }
}

/// Makes the error for a part that is not whole.
pub(super) fn broken(part: &str, reason: &dyn std::fmt::Display) -> Error {
    Error::Broken { part: part.to_owned(), reason: reason.to_string() }
}
