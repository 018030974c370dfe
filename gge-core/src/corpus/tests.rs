//! Tests of the corpus of the built-in record.

use super::{Corpus, Owner, UNKNOWN};
use crate::Record;

fn corpus() -> Corpus<'static> {
    Record::builtin().corpus()
}

/// The words of a text as the corpus has them.
fn read(text: &str) -> Vec<u32> {
    corpus().words(text).map(|(word, _)| word).collect()
}

/// The stretch of a text that each of its words covers.
fn covered(text: &str) -> Vec<&str> {
    corpus().words(text).map(|(_, bytes)| &text[bytes]).collect()
}

#[test]
fn what_is_written_out_is_the_same_word() {
    for (one, other) in [
        ("the use of ICTs", "the use of information and communications technologies"),
        ("the use of ICTs", "the use of Information and Communication Technologies (ICTs)"),
        ("the use of ICTs", "the use of ICTs [information and communications technologies]"),
        ("the use of ICTs", "the use of information and communications technologies (“ICTs”)"),
        ("ICT infrastructure", "information and communications technology infrastructure"),
        ("ICT-related", "information and communication technology-related"),
        ("national CERTs", "national computer emergency response teams (CERTs)"),
        ("the UN Charter", "the Charter of the United Nations"),
        ("the U.N. Charter", "the United Nations Charter"),
        ("the UN", "the United Nations"),
        ("the OSCE and", "the Organization for Security and Co-operation in Europe (OSCE) and"),
        ("CBMs", "confidence-building measures"),
        ("resolution 58/199 on", "resolution 58/199 (2003) on"),
        ("resolution 58/199 on", "resolution 58/199 of 23 December 2003 on"),
        ("resolution 58/199 on", "resolution 58/199 (20037) on"),
    ] {
        assert_eq!(read(one), read(other), "{one} and {other}");
        assert!(!read(one).contains(&UNKNOWN), "{one}");
    }
}

#[test]
fn what_is_not_the_same_stays_apart() {
    for (one, other) in [
        ("ICTs", "such technologies"),
        ("ICTs", "information technologies"),
        ("the Charter", "the Charter of the United Nations"),
        ("ICTs", "information and, communications technologies"),
        ("resolution 58/199", "resolution 58/199 (199)"),
        ("resolution 58/199", "resolution 58/199 of 2003"),
        ("paragraph 13", "paragraph 13 (2003)"),
        ("ICTs", "ICTs (CERTs)"),
        ("CERT", "CERTs"),
    ] {
        assert_ne!(read(one), read(other), "{one} and {other}");
    }
}

#[test]
fn a_word_covers_all_that_is_folded_to_it() {
    assert_eq!(
        covered("Use of information and communications technologies (ICTs), resolution 58/199 (2003), well-known."),
        [
            "Use",
            "of",
            "information and communications technologies (ICTs)",
            "resolution",
            "58/199 (2003)",
            "well",
            "known",
        ],
    );
    assert_eq!(covered("ICTs (see above), ICT ("), ["ICTs", "see", "above", "ICT"]);
}

/// The owners of a provision's words, with the words of each.
fn owners(address: &str) -> Vec<(Option<Owner<'static>>, String)> {
    let corpus = corpus();
    let is_it = |unit: &u32| matches!(corpus.unit(*unit).item, super::Item::Provision(it) if it.id == address);
    let unit = (0..).take(corpus.units()).find(is_it).unwrap();
    let tokens: Vec<usize> = corpus.unit(unit).tokens().collect();
    let same = |one: &usize, other: &usize| corpus.owner(*one) == corpus.owner(*other);
    let stretch = |tokens: &[usize]| (corpus.owner(tokens[0]), corpus.text(tokens[0]..tokens[tokens.len() - 1] + 1));
    tokens.chunk_by(same).map(stretch).collect()
}

#[test]
fn the_charter_is_not_the_groups_own() {
    let all = owners("A/70/174#26");
    let own: Vec<&str> = all.iter().filter(|(owner, _)| owner.is_none()).map(|(_, words)| words.as_str()).collect();
    assert_eq!(own.len(), 2, "{own:?}");
    assert!(own[0].starts_with("In considering the application of international law to State use of ICTs"));
    assert_eq!(own[1], "and");
    let charter = |article: &str| format!("Charter of the United Nations, Article {article}");
    let instruments: Vec<&str> = all
        .iter()
        .filter_map(|(owner, _)| if let Some(Owner::Instrument(name)) = owner { Some(*name) } else { None })
        .collect();
    assert_eq!(instruments[..4], [charter("2 (1)"), charter("2 (3)"), charter("2 (4)"), charter("1 (3)")]);
}

#[test]
fn titles_and_names_are_known_wherever_they_stand() {
    let title = "Group of Governmental Experts on Developments in the Field of Information and Telecommunications in the \
                 Context of International Security";
    let (owner, words) = &owners("A/68/98#15")[4];
    assert_eq!((*owner, words.as_str()), (Some(Owner::Title), format!("report of the {title}").as_str()));
    let all = owners("A/68/98#14");
    assert!(all.iter().any(|(owner, words)| *owner == Some(Owner::Name) && words.starts_with("the African Union")));
    // A sentence of a norm is the report's own.
    assert_eq!(owners("A/70/174#13(c)").len(), 1);
    assert_eq!(owners("A/70/174#13(c)")[0].0, None);
}
