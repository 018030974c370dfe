#![no_main]

use gge_core::Record;
use gge_core::quote::citations;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let mut at = 0;
    for found in citations(Record::builtin(), text) {
        assert!(found.start >= at);
        assert_eq!(text.get(found.start..found.end()), Some(found.text));
        let _ = found.to_string();
        at = found.end();
    }
});
