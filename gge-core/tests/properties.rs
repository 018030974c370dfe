//! What holds for any input.

mod common;

use common::property;
use gge_core::compare::{Op, redline};
use gge_core::export::{Content, Table};
use gge_core::text::{Span, Utf16, modals, normal, qualifiers, words};
use gge_core::{
    Address, Date, Place, Record, RenderingId, Symbol,
    model::{Instrument, Subject, Years},
};
use proptest::prelude::*;

/// Texts like those of reports, so that two of them share words.
fn wording() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        Just("States"),
        Just("should"),
        Just("not"),
        Just("knowingly"),
        Just("the"),
        Just("use"),
        Just("of"),
        Just("ICTs"),
        Just("organisation"),
        Just("organization"),
        Just("State’s"),
        Just("—"),
        Just(","),
        Just("\u{a0}"),
        Just("اختبار"),
    ];
    prop::collection::vec(word, 0..40).prop_map(|words| words.join(" "))
}

fn address() -> impl Strategy<Value = String> {
    "A/[0-9]{2}/[0-9]{1,3}#([1-9][0-9]{0,2}|summary)(\\([a-k]\\)|\\([1-9]\\)){0,2}(\\((i|ii|iv)\\))?(:[1-9])?"
}

/// What fields of tables are made of, above all what has to be quoted.
fn cell() -> impl Strategy<Value = String> {
    prop::collection::vec(
        prop_oneof![Just(","), Just("\""), Just("\r\n"), Just("\n"), Just("ä"), Just(" "), Just("a")],
        0..6,
    )
    .prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(property::config())]

    #[test]
    fn comma_separated_values_are_read_as_they_were_written(
        head in prop::collection::vec(cell(), 1..4), rows in prop::collection::vec(prop::collection::vec(cell(), 4), 0..5),
    ) {
        let mut table = Table::new("", head.clone());
        let rows: Vec<Vec<String>> = rows.into_iter().map(|row| row.into_iter().take(head.len()).collect()).collect();
        for row in &rows {
            table.push(row.iter().map(|cell| Content::new([vec![Span::plain(cell.clone())]])));
        }
        let csv = table.csv();
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(csv.as_bytes());
        let read: Vec<Vec<String>> =
            reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect();
        prop_assert_eq!(read, [vec![head], rows].concat());
    }

    #[test]
    fn offsets_in_code_units_count_the_units_before(text in "[a–é𝄞]{0,300}|\\PC{0,300}") {
        let units = Utf16::new(&text);
        for (byte, _) in text.char_indices() {
            prop_assert_eq!(units.offset(byte), text[..byte].encode_utf16().count());
        }
        prop_assert_eq!(units.offset(text.len()), text.encode_utf16().count());
    }

    #[test]
    fn parsing_never_panics_and_is_the_inverse_of_display(input in "\\PC{0,60}") {
        macro_rules! inverse {
            ($($name:ident)+) => {$(
                if let Ok(value) = input.parse::<$name>() {
                    prop_assert_eq!(value.to_string().parse::<$name>().ok(), Some(value));
                }
            )+};
        }
        inverse!(Address Symbol Years Date Instrument RenderingId Place Subject);
    }

    #[test]
    fn addresses_are_what_they_print(input in address()) {
        let address: Address = input.parse().unwrap();
        prop_assert_eq!(address.as_str(), &input);
        let mut place = address.clone();
        while let Some(parent) = place.parent() {
            prop_assert!(parent.contains(&place) && !place.contains(&parent));
            place = parent;
        }
        prop_assert_eq!(place.to_string(), format!("{}#{}", address.symbol(), address.paragraph()));
    }

    #[test]
    fn resolving_never_panics(input in prop_oneof!["\\PC{0,80}", "[A-Za-z0-9/#():,. §¶*-]{0,60}", address()]) {
        match Record::builtin().resolve(&input) {
            Ok(found) => {
                let again = Record::builtin().resolve(&found.to_string()).unwrap();
                prop_assert_eq!(again.to_string(), found.to_string());
            }
            Err(error) => prop_assert!(!error.to_string().is_empty()),
        }
    }

    #[test]
    fn a_redline_makes_up_both_texts(a in prop_oneof![wording(), "\\PC{0,80}"], b in prop_oneof![wording(), "\\PC{0,80}"]) {
        let redline = redline(a.as_str(), b.as_str());
        prop_assert_eq!(redline.parts().map(|(_, a, _)| a).collect::<String>(), a.clone());
        prop_assert_eq!(redline.parts().map(|(_, _, b)| b).collect::<String>(), b.clone());
        for (op, a, b) in redline.parts() {
            let form = |text: &str| words(text).map(|word| word.normal().into_owned()).collect::<Vec<_>>();
            match op {
                Op::Equal => prop_assert_eq!(form(a), form(b)),
                Op::Delete => prop_assert!(!form(a).is_empty() && form(b).is_empty()),
                Op::Insert => prop_assert!(form(a).is_empty() && !form(b).is_empty()),
                Op::Move => prop_assert!(form(a).is_empty() != form(b).is_empty()),
                _ => prop_assert!(!form(a).is_empty() && !form(b).is_empty()),
            }
        }
    }

    #[test]
    fn a_text_has_no_redline_with_itself(a in wording()) {
        prop_assert!(redline(a.as_str(), a.as_str()).is_equal());
    }

    #[test]
    fn words_tile_a_text(text in "\\PC{0,120}") {
        let mut at = 0;
        for word in words(&text) {
            prop_assert!(text[at..word.start].chars().all(char::is_whitespace));
            prop_assert_eq!(&text[word.start..word.end()], word.text);
            let form = word.normal();
            prop_assert_eq!(&normal(&form), &form);
            at = word.end();
        }
        prop_assert!(text[at..].chars().all(char::is_whitespace));
    }

    #[test]
    fn expressions_stand_where_they_say(text in prop_oneof![wording(), "\\PC{0,80}"]) {
        let lexicon = Record::builtin().lexicon();
        for found in modals(&text, lexicon) {
            prop_assert!(text[found.start..].starts_with(found.words));
        }
        for found in qualifiers(&text, lexicon) {
            prop_assert!(text[found.start..].starts_with(found.words));
        }
    }
}

#[test]
fn redlines_of_all_pairs_of_provisions() {
    let record = Record::builtin();
    let texts: Vec<&str> = record.provisions().filter_map(|provision| provision.text()).collect();
    for a in &texts {
        for b in &texts {
            let redline = redline(*a, *b);
            assert_eq!(redline.parts().map(|(_, a, _)| a).collect::<String>(), **a);
            assert_eq!(redline.parts().map(|(_, _, b)| b).collect::<String>(), **b);
            assert_eq!(redline.is_equal(), a == b, "{a}\n{b}");
        }
    }
}

/// One that takes a configuration of its own would answer differently each time.
#[test]
fn all_properties_take_the_one_configuration() {
    let mut count = 0;
    for entry in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests")).unwrap() {
        let path = entry.unwrap().path();
        let Ok(code) = std::fs::read_to_string(&path) else { continue };
        let opened: Vec<&str> = code.split("proptest! {\n").skip(1).collect();
        for body in &opened {
            let first = body.trim_start().lines().next().unwrap_or_default();
            assert!(first.ends_with("property::config())]"), "{}: {first}", path.display());
        }
        count += opened.len();
    }
    assert!(count >= 7, "{count}");
}
