//! What holds of quotations in documents, whatever markup stands around and inside of them.

mod common;

use common::property;
use common::quoting::{Document, document};
use gge_core::quote::{Checker, Finding, FindingKind, Level};
use proptest::prelude::*;

fn kept(sentence: &str) -> Option<String> {
    (!sentence.is_empty()).then(|| sentence.to_owned())
}

fn with_another_modal(sentence: &str) -> Option<String> {
    let is_plain = |words: &str| sentence.matches(words).count() == 1;
    (is_plain(" should ") && !sentence.contains("should not")).then(|| sentence.replace(" should ", " must "))
}

fn scan(document: &Document) -> Vec<Finding<'static, '_>> {
    Checker::builtin().scan(&document.text, document.format)
}

proptest! {
    #![proptest_config(property::config())]

    #[test]
    fn an_exact_quotation_is_right_in_any_markup(document in document(kept)) {
        let findings = scan(&document);
        let wrong: Vec<String> = findings.iter().filter(|it| it.level().is_some()).map(ToString::to_string).collect();
        prop_assert!(wrong.is_empty(), "{wrong:?} in {}", document.text);
        let id = document.provision.id.to_string();
        let quotation = findings.iter().find(|it| it.kind == FindingKind::Quotation && it.ids().contains(&id));
        prop_assert!(quotation.is_some(), "not found in {}", document.text);
        for it in &findings {
            prop_assert_eq!(document.text.get(it.start..it.end()), Some(it.text));
        }
    }

    #[test]
    fn a_changed_modal_is_an_error_in_any_markup(document in document(with_another_modal)) {
        let findings = scan(&document);
        let error = findings.iter().find(|it| it.level() == Some(Level::Error) && it.text.contains("must"));
        prop_assert!(error.is_some(), "{findings:?} in {}", document.text);
    }
}
