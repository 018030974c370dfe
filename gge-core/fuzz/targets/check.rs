#![no_main]

use gge_core::quote::{Checker, LONGEST, Verdict};
use libfuzzer_sys::fuzz_target;

// The first line is the citation, the rest the quotation.
fuzz_target!(|text: &str| {
    let (cited, quotation) = text.split_once('\n').map_or((None, text), |(cited, rest)| (Some(cited), rest));
    let Ok(check) = Checker::builtin().check(quotation, cited) else {
        assert!(quotation.len() > LONGEST);
        return;
    };
    assert_eq!(check.verdict == Verdict::Unrecognized, check.matches.is_empty());
    assert_eq!(check.citation.is_some(), cited.is_some());
    for found in &check.matches {
        assert!((0.0..=1.0).contains(&found.score));
        assert!(quotation.get(found.quoted.clone()).is_some());
        let _ = found.redline().to_string();
    }
    let _ = check.to_string();
});
