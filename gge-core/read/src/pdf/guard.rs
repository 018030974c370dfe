//! What a PDF may unpack to, and how deep things may stand in each other: what reads it has no bounds of its own.

use std::borrow::Cow;
use std::io::Read;

use flate2::read::ZlibDecoder;
use hayro_interpret::hayro_syntax::Pdf;
use hayro_interpret::hayro_syntax::object::Object;
use hayro_interpret::hayro_syntax::object::stream::Stream;
use memchr::memmem;

/// The largest size of a stream that is unpacked, in bytes: a page in colours at 600 dots an inch has 105 MB.
const MOST_BYTES: u64 = 128 << 20;

/// The largest size of all streams, in bytes.
const MOST_BYTES_TOGETHER: u64 = 1 << 30;

/// The largest size of a stream that is packed twice, in bytes: it may grow by the factor of a thousand unseen.
const MOST_BYTES_TWICE: usize = 128 << 10;

/// The greatest depth of lists, and of states that are kept. Nobody writes more than ten; bytes of a font that look like
/// brackets come to some hundred.
const MOST_DEEP: usize = 5000;

/// Checks the streams of a file as they stand in it, before anything reads them.
pub(super) fn raw(bytes: &[u8]) -> Result<(), String> {
    let mut left = MOST_BYTES_TOGETHER;
    for at in memmem::find_iter(bytes, b"stream") {
        let packed = bytes.get(at + "stream".len()..).unwrap_or_default();
        let packed = packed.strip_prefix(b"\r").unwrap_or(packed);
        let packed = packed.strip_prefix(b"\n").unwrap_or(packed);
        if packed.first().is_some_and(|first| first & 0x0f == 8) {
            unpack(packed, &mut left, false)?;
        }
    }
    Ok(())
}

/// Checks the streams of a document by how they are packed.
pub(super) fn objects(pdf: &Pdf) -> Result<(), String> {
    let mut left = MOST_BYTES_TOGETHER;
    for object in pdf.objects() {
        if let Object::Stream(stream) = object {
            check(&stream, &mut left)?;
        }
    }
    Ok(())
}

fn check(stream: &Stream<'_>, left: &mut u64) -> Result<(), String> {
    let raw = stream.raw_data();
    // The type of a filter has no public name.
    let filters: Vec<String> = stream.filters().iter().map(|filter| format!("{filter:?}")).collect();
    let filters: Vec<&str> = filters.iter().map(String::as_str).collect();
    let data = match filters.as_slice() {
        [] => raw,
        ["FlateDecode"] => Cow::Owned(unpack(&raw, left, true)?),
        // Pictures are not unpacked at all.
        [.., "DctDecode" | "CcittFaxDecode" | "Jbig2Decode" | "JpxDecode"] => return Ok(()),
        ["AsciiHexDecode" | "Ascii85Decode"] => stream.decoded().unwrap_or_default(),
        ["AsciiHexDecode" | "Ascii85Decode", "FlateDecode"] if raw.len() <= MOST_BYTES_TWICE => {
            stream.decoded().unwrap_or_default()
        }
        _ => return Err("it is packed in a way that is not trusted".to_owned()),
    };
    if is_deep(&data) { Err(format!("it has more than {MOST_DEEP} things in each other")) } else { Ok(()) }
}

/// Unpacks a stream, as far as it is whole, and keeps it if it is asked for.
fn unpack(packed: &[u8], left: &mut u64, is_kept: bool) -> Result<Vec<u8>, String> {
    let most = MOST_BYTES.min(*left);
    let mut unpacked = ZlibDecoder::new(packed).take(most + 1);
    let (mut data, mut buffer, mut size) = (Vec::new(), [0; 1 << 14], 0);
    while let Ok(read @ 1..) = unpacked.read(&mut buffer) {
        size += read as u64;
        if is_kept {
            data.extend_from_slice(&buffer[..read]);
        }
    }
    if size > most {
        return Err(format!("a part of it unpacks to more than {} MiB", most >> 20));
    }
    *left -= size;
    Ok(data)
}

/// Tests whether more lists, or more states, are open than anybody writes.
fn is_deep(data: &[u8]) -> bool {
    let (mut lists, mut states) = (0_usize, 0_usize);
    let is_blank = |byte: Option<&u8>| byte.is_none_or(u8::is_ascii_whitespace);
    for (at, byte) in data.iter().enumerate() {
        let is_word = || is_blank(at.checked_sub(1).and_then(|at| data.get(at))) && is_blank(data.get(at + 1));
        match byte {
            b'[' | b'<' | b'{' => lists += 1,
            b']' | b'>' | b'}' => lists = lists.saturating_sub(1),
            b'q' if is_word() => states += 1,
            b'Q' if is_word() => states = states.saturating_sub(1),
            _ => continue,
        }
        if lists > MOST_DEEP || states > MOST_DEEP {
            return true;
        }
    }
    false
}
