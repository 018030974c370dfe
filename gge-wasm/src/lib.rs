//! gge-core for the web: convert, call, convert.
//!
//! Each function that JavaScript sees is one function here, and may be called natively as well, which is how it is
//! tested. It gives [`JsData`], made of what the core serializes, with keys in camelCase, absent values as null, and
//! offsets in UTF-16 code units, as JavaScript counts them; or an [`Error`] with the core's message and a `code`. The
//! types for TypeScript are written by hand, in `types/`: [`TYPES`].

// A module with a part of the features leaves out what only the others use.
#![cfg_attr(not(feature = "default"), allow(dead_code, unused_imports, unused_macros))]
// wasm-bindgen hands optional arguments over as values.
#![expect(clippy::needless_pass_by_value, reason = "the other side of the bindings gives its arguments away")]

#[cfg(feature = "cite")]
pub mod cite;
#[cfg(feature = "compare")]
pub mod compare;
#[cfg(feature = "docx")]
pub mod docx;
mod error;
#[cfg(feature = "groups")]
pub mod groups;
mod js;
pub mod options;
#[cfg(feature = "own")]
pub mod own;
#[cfg(any(feature = "compare", feature = "record", feature = "search"))]
pub mod place;
#[cfg(feature = "quote")]
pub mod quote;
#[cfg(feature = "record")]
pub mod record;
pub mod redline;
#[cfg(feature = "scan")]
pub mod scan;
#[cfg(feature = "search")]
pub mod search;
mod table;
#[cfg(feature = "uptake")]
pub mod uptake;

pub use error::{CODES, Error};
pub use js::{JsData, JsResult};

use std::sync::OnceLock;

use gge_core::Record;
use gge_core::quote::Checker;
use wasm_bindgen::prelude::wasm_bindgen;

/// The declarations for TypeScript: what the package has as `index.d.ts`.
pub const TYPES: &str = concat!(
    include_str!("../types/tokens.d.ts"),
    include_str!("../types/record.d.ts"),
    include_str!("../types/compare.d.ts"),
    include_str!("../types/quote.d.ts"),
    include_str!("../types/groups.d.ts"),
    include_str!("../types/uptake.d.ts"),
    include_str!("../types/search.d.ts"),
    include_str!("../types/cite.d.ts"),
    include_str!("../types/own.d.ts"),
);

#[wasm_bindgen(typescript_custom_section)]
const _: &'static str = TYPES;

/// The built-in record, as the build script packed it. `Record::builtin`, and whatever calls it, would put a second one
/// into the module, of three times the bytes.
fn builtin() -> &'static Record {
    static RECORD: OnceLock<Record> = OnceLock::new();
    RECORD.get_or_init(|| {
        let packed = include_bytes!(concat!(env!("OUT_DIR"), "/record"));
        Record::unpack(packed).expect("the build script packed it")
    })
}

fn checker() -> &'static Checker<'static> {
    static CHECKER: OnceLock<Checker<'static>> = OnceLock::new();
    CHECKER.get_or_init(|| Checker::new(builtin()))
}

#[cfg(test)]
mod tests {
    use gge_core::Record;

    #[test]
    fn the_record_is_the_built_in_one() {
        assert_eq!(super::builtin(), Record::builtin());
    }
}
