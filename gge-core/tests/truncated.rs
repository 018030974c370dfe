//! What errors show of a text that is not ours.

use std::fmt::Display;

use gge_core::compare::compare;
use gge_core::record::Filter;
use gge_core::search::SearchIndex;
use gge_core::text::Truncated;
use gge_core::{
    Address, Date, Fidelity, Place, Record, RenderingId, Symbol, Target, Theme, Wording,
    model::{Instrument, Subject, Years},
};

/// A sequence that clears a terminal, one that turns the direction of the text, and one that is not seen.
const HOSTILE: &str = "A/1\u{1b}[2J\u{202e}\u{200b}b";
const SEEN: &str = "A/1<U+001B>[2J<U+202E><U+200B>b";

fn error<T: std::str::FromStr<Err: Display>>(text: &str) -> String {
    text.parse::<T>().err().unwrap().to_string()
}

#[test]
fn what_is_not_seen_is_named() {
    assert_eq!(Truncated("“Zwei” – 国家 e\u{301}").to_string(), "“Zwei” – 国家 e\u{301}");
    for (text, seen) in [
        ("\0", "<U+0000>"),
        ("\t\r\n", "<U+0009><U+000D><U+000A>"),
        ("\u{7f}\u{9b}", "<U+007F><U+009B>"),
        ("\u{ad}\u{61c}\u{200d}\u{200e}", "<U+00AD><U+061C><U+200D><U+200E>"),
        ("\u{2028}\u{2066}\u{2069}\u{feff}", "<U+2028><U+2066><U+2069><U+FEFF>"),
        ("\u{e0041}", "<U+E0041>"),
    ] {
        assert_eq!(Truncated(text).to_string(), seen);
    }
}

#[test]
fn what_is_long_is_shortened() {
    let of = |count: usize| Truncated("国".repeat(count)).to_string();
    assert_eq!(of(80), "国".repeat(80));
    assert_eq!(of(81), "国".repeat(80) + "…");
    assert_eq!(of(1_000_000), of(81));
    // Written in parts as in one.
    assert_eq!(
        Truncated(format_args!("{}{}", "a".repeat(50), "b".repeat(50))).to_string(),
        "a".repeat(50) + &"b".repeat(30) + "…"
    );
}

#[test]
fn errors_of_parsing() {
    assert_eq!(
        error::<Symbol>(HOSTILE),
        format!(
            "`{SEEN}` is not the symbol of a UN document: between slashes stand letters, digits, full stops and hyphens, as in `A/AC.290/2021/CRP.2`"
        )
    );
    assert_eq!(
        error::<Years>(HOSTILE),
        format!("`{SEEN}` are not the years of a Group: write two years in order, as in `2012-2013`")
    );
    assert_eq!(
        error::<Date>(HOSTILE),
        format!("`{SEEN}` is not a date: write a year, a month or a day, as in `2015`, `2015-07` or `2015-07-22`")
    );
    assert_eq!(
        error::<Address>(HOSTILE),
        format!("`{SEEN}` has no `#` between symbol and paragraph: write it as in `A/70/174#13(f)`")
    );
    assert_eq!(
        error::<Address>("A/1#1\u{1b}"),
        "`A/1#1<U+001B>` has no paragraph after `#`: write a number from 1 or the name of a section, as in `A/68/98#23` \
         or `A/68/98#summary(2)`"
    );
    assert_eq!(
        error::<Address>("A/1#1(\u{1b})"),
        "`A/1#1(<U+001B>)` has an item that is not a letter, numeral or number in brackets: `(<U+001B>)`; write it as in \
         `A/70/174#16(d)(iv)`"
    );
    assert_eq!(
        error::<RenderingId>(HOSTILE),
        format!(
            "`{SEEN}` is not the address of a rendering: write source and place, as in `hague-table/2013/threats/3`"
        )
    );
    assert_eq!(error::<Theme>("\u{1b}law"), "unknown theme `<U+001B>law`: did you mean `law`?");
    for text in
        [error::<Instrument>(HOSTILE), error::<Place>(HOSTILE), error::<Subject>(HOSTILE), error::<Target>(HOSTILE)]
    {
        assert!(text.contains(&format!("`{SEEN}`")) && !text.contains('\u{1b}'), "{text}");
    }
    let wording = Wording::new(["a\u{1b} "], "own".into(), Fidelity::Verbatim, Vec::new()).unwrap_err().to_string();
    assert_eq!(wording, "sentence 1 has white space at an end, or more than one space between words: `a<U+001B> `");
}

#[test]
fn errors_of_a_long_text_are_short() {
    let long = "*".repeat(20_000);
    let start = "*".repeat(80);
    for text in [
        error::<Symbol>(&long),
        error::<Instrument>(&long),
        error::<Years>(&long),
        error::<Date>(&long),
        error::<Address>(&long),
        error::<RenderingId>(&long),
        error::<Place>(&long),
        error::<Subject>(&long),
        error::<Target>(&long),
        error::<Theme>(&long),
    ] {
        assert!(text.contains(&format!("`{start}…`")) && text.len() < 500, "{text}");
    }
    let wording = Wording::new([format!("{long} ")], "own".into(), Fidelity::Verbatim, Vec::new()).unwrap_err();
    assert!(wording.to_string().ends_with(&format!("`{start}…`")), "{wording}");
}

#[test]
fn errors_of_looking_up() {
    let record = Record::builtin();
    let resolve = |text: &str| record.resolve(text).unwrap_err().to_string();
    assert_eq!(
        resolve("\u{1b}[2J"),
        "cannot read `<U+001B>` in `<U+001B>[2J`: write a report and a paragraph, as in `A/70/174, para. 13 (f)`"
    );
    assert_eq!(
        resolve("the\u{b}report"),
        "`the<U+000B>report` names no place: write a report and a paragraph, as in `A/70/174, para. 13 (f)`"
    );
    assert_eq!(resolve("unidir-2017/\u{1b}"), "no rendering `unidir-2017/<U+001B>` in the record");
    let long = format!("A/{}", "1".repeat(150));
    assert!(resolve(&long).starts_with(&format!("no report `{}…` in the record: ", &long[..80])));
    assert_eq!(
        record.find_body("nat\u{1b}o").unwrap_err().to_string(),
        "no body `nat<U+001B>o` in the record: did you mean `nato`?"
    );
    assert!(record.find_target("\u{1b}").unwrap_err().to_string().starts_with("cannot read `<U+001B>`"));
    let search = |text: &str| SearchIndex::builtin().search(text, &Filter::new(), 5).unwrap_err().to_string();
    assert_eq!(search("\u{1b}"), "the query has a control character, U+001B");
    assert!(
        search("kind:nor\u{202e}m").starts_with("`kind:nor<U+202E>m` filters nothing: unknown kind `nor<U+202E>m`")
    );
    let report = record.report("A/68/98").unwrap();
    assert_eq!(
        compare(record, report, report).unwrap_err().to_string(),
        "A/68/98 is compared with itself: choose two reports"
    );
}

#[cfg(feature = "serde")]
#[test]
fn errors_of_loading_a_record() {
    let problem = |name: &str| {
        let section = serde_json::json!({ "id": "all", "heading": "All", "source": "own" });
        let record = serde_json::json!({
            "sources": [{
                "id": "own", "title": "A paper", "author": "Someone", "transmits": ["facts"], "official": true, "note": "",
            }],
            "groups": [], "reports": [{
                "symbol": "A/87/1", "group": "2031-2032", "coverage": "whole", "paragraphs": 1, "procedural": false,
                "sections": [section],
            }],
            "provisions": [{
                "id": "A/87/1#1", "section": name, "themes": ["norms"], "cites": [],
                "wording": { "sentences": ["One."], "source": "own", "fidelity": "verbatim" },
            }],
        });
        serde_json::from_value::<Record>(record).unwrap_err().to_string()
    };
    let expected = |shown: &str| {
        format!(
            "the record is not sound: reports[0].group (A/87/1): Group `2031-2032` is not in the record; \
             provisions[0].section (A/87/1#1): section `{shown}` is not in the report"
        )
    };
    assert_eq!(problem(HOSTILE), expected(SEEN));
    assert_eq!(problem(&"x".repeat(1000)), expected(&("x".repeat(80) + "…")));
    let symbol = serde_json::from_value::<Symbol>(HOSTILE.into()).unwrap_err().to_string();
    assert!(symbol.starts_with(&format!("`{SEEN}` is not the symbol")), "{symbol}");
}
