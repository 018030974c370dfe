#![no_main]

use gge_core::{Address, Record};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Ok(address) = text.parse::<Address>() {
        assert_eq!(address.to_string().parse::<Address>(), Ok(address));
    }
    match Record::builtin().resolve(text) {
        Ok(found) => {
            let again = Record::builtin().resolve(&found.to_string()).map(|it| it.to_string());
            assert_eq!(again.ok(), Some(found.to_string()));
        }
        Err(error) => assert!(!error.to_string().is_empty()),
    }
});
