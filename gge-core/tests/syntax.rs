//! What parses and what does not: `Display` and `FromStr` are inverse, and each error says what would be right.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;
use std::str::FromStr;

use gge_core::compare::{DriftKind, Op};
use gge_core::{
    Address, Date, Kind, Modality, Place, Record, RenderingId, Symbol, Target, Theme, VOCABULARIES,
    model::{Instrument, Subject, Years},
};

fn error<T: FromStr<Err: Display>>(input: &str) -> String {
    T::from_str(input).err().map_or_else(|| format!("`{input}` parses"), |error| error.to_string())
}

#[test]
fn addresses() {
    for (input, want) in [
        ("A/70/174", "`A/70/174` has no `#` between symbol and paragraph: write it as in `A/70/174#13(f)`"),
        (
            "70/174#13",
            "`70/174#13` does not start with a symbol: `70/174` is not the symbol of a UN document: it starts with a capital letter, as in `A/68/98`",
        ),
        (
            "A/68/98*#23",
            "`A/68/98*#23` does not start with a symbol: `A/68/98*` is not the symbol of a UN document: the asterisk marks a reissue; write `A/68/98`",
        ),
        (
            "A/68/98#",
            "`A/68/98#` has no paragraph after `#`: write a number from 1 or the name of a section, as in `A/68/98#23` or `A/68/98#summary(2)`",
        ),
        (
            "A/68/98#023",
            "`A/68/98#023` has no paragraph after `#`: write a number from 1 or the name of a section, as in `A/68/98#23` or `A/68/98#summary(2)`",
        ),
        (
            "A/70/174#13(f",
            "`A/70/174#13(f` has an item that is not a letter, numeral or number in brackets: `(f`; write it as in `A/70/174#16(d)(iv)`",
        ),
        (
            "A/70/174#13(F)",
            "`A/70/174#13(F)` has an item that is not a letter, numeral or number in brackets: `(F)`; write it as in `A/70/174#16(d)(iv)`",
        ),
        (
            "A/68/98#23:0",
            "`A/68/98#23:0` has no sentence number after the colon: sentences are counted from 1, as in `A/68/98#23:2`",
        ),
    ] {
        assert_eq!(error::<Address>(input), want);
    }
    let address: Address = "A/AC.290/2021/CRP.2#16(d)(iv):3".parse().unwrap();
    assert_eq!(address.symbol(), "A/AC.290/2021/CRP.2");
    assert_eq!(address.sentence().unwrap().get(), 3);
    assert_eq!(address.citation(), "A/AC.290/2021/CRP.2, para. 16 (d) (iv), sentence 3");
    assert_eq!(address.parent().unwrap().parent().unwrap().to_string(), "A/AC.290/2021/CRP.2#16(d)");
    assert_eq!("A/68/98#summary(2)".parse::<Address>().unwrap().citation(), "A/68/98, summary, para. 2");
}

#[test]
fn containment_of_addresses() {
    let contains = |a: &str, b: &str| a.parse::<Address>().unwrap().contains(&b.parse().unwrap());
    assert!(contains("A/70/174#16", "A/70/174#16(d)(iv)"));
    assert!(contains("A/68/98#23", "A/68/98#23:2"));
    assert!(contains("A/68/98#23:2", "A/68/98#23:2"));
    assert!(!contains("A/68/98#2", "A/68/98#23"));
    assert!(!contains("A/68/98#23:1", "A/68/98#23"));
    assert!(!contains("A/68/98#23:1", "A/68/98#23:11"));
}

#[test]
fn other_names() {
    for (error, want) in [
        (
            error::<Symbol>("A-68-98"),
            "`A-68-98` is not the symbol of a UN document: its parts are separated by slashes, as in `A/68/98`",
        ),
        (
            error::<Symbol>("A//98"),
            "`A//98` is not the symbol of a UN document: between slashes stand letters, digits, full stops and hyphens, as in `A/AC.290/2021/CRP.2`",
        ),
        (error::<Years>("2013"), "`2013` are not the years of a Group: write two years in order, as in `2012-2013`"),
        (
            error::<Years>("2013-2012"),
            "`2013-2012` are not the years of a Group: write two years in order, as in `2012-2013`",
        ),
        (
            error::<Date>("22 July 2015"),
            "`22 July 2015` is not a date: write a year, a month or a day, as in `2015`, `2015-07` or `2015-07-22`",
        ),
        (
            error::<Date>("2015-02-29"),
            "`2015-02-29` is not a date: write a year, a month or a day, as in `2015`, `2015-07` or `2015-07-22`",
        ),
        (
            error::<RenderingId>("hague"),
            "`hague` is not the address of a rendering: write source and place, as in `hague-table/2013/threats/3`",
        ),
        (
            error::<Place>("norm f"),
            "`norm f` is neither the address of a provision, as in `A/70/174#13(f)`, nor of a rendering, as in `hague-table/2013/threats/3`",
        ),
        (
            error::<Subject>("13 (f)"),
            "`13 (f)` is no subject: write a provision (`A/70/174#13(f)`), a report (`A/70/174`), a Group (`2016-2017`), a rendering (`hague-table/2013/threats/3`), uptake (`uptake/g7-lucca-declaration`), a process (`process/oewg-2021-2025`) or a source (`unidir-2017`)",
        ),
        (
            error::<Target>("norm f"),
            "`norm f` is no part of the reports: write a provision (`A/70/174#13(f)`), a report (`A/70/174`) or a theme (`cbm`)",
        ),
        (
            error::<Instrument>("the Charter"),
            "unknown instrument `the Charter`: expected `Charter of the United Nations`, `Universal Declaration of Human Rights`, `Millennium Development Goal 8`, `General Assembly resolution 58/199`, `Human Rights Council resolution 20/8`, or the symbol of a document, as in `A/66/359`",
        ),
        (error::<Theme>("laws"), "unknown theme `laws`: did you mean `law`?"),
        (error::<Kind>("x"), "unknown kind `x`: expected one of `norm`, `law`, `cbm`"),
        (error::<Modality>("shoud-not"), "unknown modality `shoud-not`: did you mean `should-not`?"),
    ] {
        assert_eq!(error, want);
    }
}

fn same_again<T: FromStr<Err: Display> + Display + PartialEq + std::fmt::Debug>(value: &T) {
    let text = value.to_string();
    match T::from_str(&text) {
        Ok(parsed) => assert_eq!(parsed, *value),
        Err(error) => panic!("{text}: {error}"),
    }
}
#[test]
fn every_id_of_the_record() {
    let record = Record::builtin();
    for provision in record.provisions() {
        same_again(&provision.id);
        provision.cites.iter().for_each(|cited| same_again(&cited.instrument));
    }
    record.disputed().iter().for_each(|it| same_again(&it.subject));
    for touch in record.uptake().flat_map(|entry| &*entry.touches) {
        touch.on.iter().for_each(same_again);
    }
    for rendering in record.renderings() {
        same_again(&rendering.id);
        rendering.renders.iter().for_each(same_again);
    }
    for link in record.links() {
        link.from.iter().chain(&*link.to).for_each(same_again);
    }
    record.conflicts().iter().flat_map(|conflict| &*conflict.about).for_each(same_again);
    for report in record.reports() {
        same_again(&report.symbol);
        same_again(&report.author);
        [&report.letter, &report.dated, &report.reissued]
            .into_iter()
            .flatten()
            .for_each(|claim| same_again(&claim.value));
    }
    for group in record.groups() {
        same_again(&group.years);
        group.sessions.iter().flat_map(|all| &*all.value).for_each(|it| [it.from, it.to].iter().for_each(same_again));
    }
}

/// `BodyKind` as `body-kind`.
fn kebab(name: &str) -> String {
    let word = |c: char| if c.is_ascii_uppercase() { format!("-{}", c.to_ascii_lowercase()) } else { c.to_string() };
    name.chars().map(word).collect::<String>().trim_start_matches('-').to_owned()
}

/// The tokens of the library's enums are those of `data/vocabulary.toml` and `data/lexicon.toml`.
#[test]
fn vocabularies_of_the_model_are_those_of_the_data() {
    let read = |file: &str| -> toml::Table {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
        std::fs::read_to_string(folder.join(file)).unwrap().parse().unwrap()
    };
    let (vocabulary, lexicon) = (read("vocabulary.toml"), read("lexicon.toml"));
    let mut in_data: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (name, tokens) in vocabulary["vocabulary"].as_table().unwrap() {
        in_data.insert(name, tokens.as_table().unwrap().keys().map(String::as_str).collect());
    }
    in_data
        .insert("modality", lexicon["modal"].as_array().unwrap().iter().map(|it| it["id"].as_str().unwrap()).collect());
    let in_model = VOCABULARIES.iter().filter_map(|(path, tokens)| {
        let name = match path.strip_prefix("gge_core::model::vocabulary::")?.rsplit("::").next()? {
            "LinkKind" => "link".to_owned(),
            "SourceRole" => "transmits".to_owned(),
            name => kebab(name),
        };
        Some((name, tokens.iter().copied().collect::<BTreeSet<&str>>()))
    });
    let in_model: BTreeMap<String, BTreeSet<&str>> = in_model.collect();
    assert_eq!(format!("{in_model:#?}"), format!("{in_data:#?}"));
}

#[test]
fn tokens_are_distinct_and_in_kebab_case() {
    assert!(VOCABULARIES.len() > 40);
    for (path, tokens) in VOCABULARIES {
        let is_kebab = |token: &&str| {
            token.split('-').all(|word| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase()))
        };
        assert!(tokens.iter().all(is_kebab), "{path}: {tokens:?}");
        assert_eq!(tokens.iter().collect::<BTreeSet<_>>().len(), tokens.len(), "{path}: {tokens:?}");
    }
}

#[test]
fn a_value_of_a_vocabulary_is_its_token() {
    assert_eq!(Theme::try_from("cbm"), Ok(Theme::Cbm));
    assert_eq!(Theme::Cbm.to_string(), "cbm");
    assert_eq!(serde_json::to_value(DriftKind::Reworded).unwrap(), "reworded");
    assert_eq!(serde_json::from_str::<Op>("\"move\"").unwrap(), Op::Move);
    for modality in Modality::ALL {
        assert_eq!(modality.as_str().parse(), Ok(*modality));
    }
    assert!(Modality::ALL.is_sorted(), "the order is that of declaration");
}
