//! Tests of attribution: whose words a text says that the first words in its quotation marks are.

use super::{Cited, Speaker};
use crate::document::{self, Format};
use crate::quote::checker::Checker;
use crate::quote::marks::marked;
use crate::quote::passage::{Form, Passage, sentence_around, sentences};
use crate::record::Record;

fn speaker(text: &str) -> String {
    let checker = Checker::new(Record::builtin());
    let document = document::read(text, Format::Markdown);
    let all = checker.placed(text, &document);
    let cited = Cited::new(text, &document, &all);
    let mut blocks = document.blocks.iter().enumerate();
    let (at, block, marks) =
        blocks.find_map(|(at, block)| Some((at, block, marked(&block.text).into_iter().next()?))).unwrap();
    let sentence = sentence_around(&sentences(&block.text), &marks.outer);
    let passage =
        Passage { block: at, form: Form::Marks, inner: marks.inner, outer: marks.outer, sentence, label: None };
    match cited.speaker(&passage, 0) {
        Speaker::Report(claim) => {
            let places: Vec<&str> = claim
                .citation
                .citation
                .places
                .iter()
                .filter_map(|place| Some(place.address.as_ref()?.as_str()))
                .collect();
            format!("{} {}", if claim.must_fit { "of" } else { "near" }, places.join(" "))
        }
        Speaker::Another(placed) => format!("another: {}", placed.citation.text),
        Speaker::Somebody => "somebody".to_owned(),
        Speaker::Nobody => "nobody".to_owned(),
    }
}

#[test]
fn the_citation_in_reach_tells_whose_words_they_are() {
    for (text, want) in [
        ("States agreed that “proxies must not be used” (A/70/174, para. 28 (e)).", "of A/70/174#28(e)"),
        ("Paragraph 28 (e) of A/70/174: “proxies must not be used”.", "of A/70/174#28(e)"),
        ("“Proxies must not be used”.[^1]\n\n[^1]: A/68/98, para. 23.", "of A/68/98#23"),
        ("As the GGE said in paragraph 23 of its 2013 report, “proxies must not be used” by States.", "of A/68/98#23"),
        ("“Proxies must not be used”, said the Minister of Transport.", "somebody"),
        ("“Proxies must not be used” (A/RES/73/27, para. 1).", "another: A/RES/73/27, para. 1"),
        ("“Proxies must not be used” is on every wall here.", "nobody"),
    ] {
        assert_eq!(speaker(text), want, "{text}");
    }
}
