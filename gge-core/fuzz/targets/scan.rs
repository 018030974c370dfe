#![no_main]

use gge_core::quote::{Checker, Format};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    for format in Format::ALL.iter().copied() {
        let mut at = 0;
        for found in Checker::builtin().scan(text, format) {
            assert!(found.start >= at);
            assert_eq!(text.get(found.start..found.end()), Some(found.text));
            assert_eq!(found.line, 1 + text[..found.start].matches('\n').count());
            let _ = found.to_string();
            at = found.start;
        }
    }
});
