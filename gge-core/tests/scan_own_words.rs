//! What real documents give as a report's without quoting it: titles, keywords, their own words for a whole report, and
//! words that stand in a paragraph that is not in the record. And slips under labels that real documents write.

mod common;

use common::told;
use gge_core::Record;
use gge_core::quote::{Format, Verdict, check};

#[test]
fn titles_and_keywords_are_no_quotations() {
    for (text, format) in [
        ("{ num: 'Norm 13(i)', title: 'Ensure supply chain integrity', year: 'GGE 2015' }", Format::Source),
        ("{ num: 'Norm 13(d)', title: 'Cooperate to exchange information and assist', by: 'GGE' }", Format::Source),
        (
            "{\"source\": \"GGE 2013\", \"kw\": \"international law,UN Charter,applicability,peace and stability\"}",
            Format::Data,
        ),
        (
            "The GGE met. The Assembly has two resolutions on information security, “*Developments in the field of information \
             and telecommunications in the context of international security*” and “*Countering the use of information and \
             communications technologies for criminal purposes*”.",
            Format::Markdown,
        ),
    ] {
        assert_eq!(told(text, format), [], "{text}");
    }
}

#[test]
fn what_is_said_of_a_whole_report_is_in_ones_own_words() {
    for text in [
        "Cumulatively the 2010, 2013 and 2015 GGE reports (A/65/201; A/68/98; A/70/174) affirm that existing international law – \
         and in particular, the Charter of the United Nations in its entirety – is applicable and essential to maintaining \
         peace and stability and promoting an open, secure, stable, accessible and peaceful ICT environment.",
        "Norm (k) of the GGE emphasises that states should refrain from conducting or supporting activities that harm the \
         information systems of another state’s authorised emergency response teams, such as CERTs or CSIRTs.",
        // Paragraph 10 of that report says so, and is not in the record.
        "According to the Group of 2015 (GGE), “voluntary, non-binding norms of responsible State behaviour can reduce risks to \
         international peace, security and stability.”",
        "The GGE of 2021, Para 72: “The inherent right of States to take measures consistent with international law, including \
         the right of self-defense as recognized in Article 51 of the Charter of the United Nations, applies in the ICT \
         environment.”",
    ] {
        assert_eq!(told(text, Format::Plain), [], "{text}");
    }
}

/// What a document calls its own words is a warning at most.
#[test]
fn words_that_are_said_to_be_ones_own() {
    for text in [
        "# GGE\n\n## Norm (k) – response teams\n\n*In short:* States should not conduct any activity to harm the information systems of \
         emergency response teams.",
        "## The eleven GGE norms (2015) in my words\n\n- (c) States must not let their territory be used for internationally \
         wrongful acts using ICTs.",
    ] {
        let told = told(text, Format::Markdown);
        assert!(matches!(told.as_slice(), [("changed-paraphrase", _)]), "{text}: {told:?}");
    }
}

/// A feed wraps HTML in sections of character data, a wiki writes its notes where they stand.
#[test]
fn feeds_and_wikis() {
    let feed = "<description><![CDATA[<p>Norm (e) of the GGE: States, in ensuring the secure use of ICTs, should respect Human Rights \
                Council resolutions 20/8 and 26/13 on the promotion, protection and enjoyment of human rights on the Internet \
                &hellip;</p><p>Four resolutions in one sentence.</p>]]></description>";
    assert_eq!(told(feed, Format::of("norms.xml")), []);
    let slip = feed.replace("should respect", "must respect");
    assert!(matches!(told(&slip, Format::of("norms.rss")).as_slice(), [("changed-modal", _)]));
    let wiki = "The GGE writes that States \"should seek to ensure that their territory is not used by non-State actors to commit \
                such acts\".<ref>UN Doc A/70/174, para 13(e).</ref>";
    assert!(matches!(told(wiki, Format::of("vigilance.wiki")).as_slice(), [("wrong-citation", _)]));
}

#[test]
fn changed_scraps_are_no_composite() {
    let verdict = |text: &str| check(Record::builtin(), text, None).unwrap().verdict;
    let scraps = "voluntary, non-binding norms of responsible State behaviour can reduce risks to international peace, \
                  security and stability";
    let put_together = "International law, and in particular the Charter of the United Nations, is applicable to guarantee \
                        full respect for human rights, including the right to freedom of expression";
    assert_eq!((verdict(scraps), verdict(put_together)), (Verdict::Unrecognized, Verdict::Composite));
}

#[test]
fn slips_under_the_labels_of_real_documents() {
    for (text, format, rule) in [
        (
            "Canada implements the 2015 GGE report. Norm 1 – Consistent with the purposes of the United Nations, including to \
             maintain international peace and security, States should cooperate in developing and applying measures to \
             increase stability and security in the use of ICTs and to prevent ICT practices that are agreed to be harmful \
             or that may pose threats to international peace and security.",
            Format::Plain,
            "lost-qualifier",
        ),
        (
            "{ cite: \"UN GGE 2015, §13(f): States should not conduct or knowingly support ICT activity that intentionally \
             damages critical infrastructure. Tallinn Manual 2.0, Rule 4.\" }",
            Format::Source,
            "lost-qualifier",
        ),
        (
            "{ un_gge_norms: [ { norm: \"States should not use proxies to commit internationally wrongful acts using ICTs\" } ] }",
            Format::Source,
            "changed-modal",
        ),
    ] {
        let told = told(text, format);
        assert!(matches!(told.as_slice(), [(it, _)] if *it == rule), "{text}: {told:?}");
    }
}

/// In a field of data under the number of a norm stands what somebody makes of it: it is wrong only where it asks
/// something else; where it is the norm's own words, it is held to them.
#[test]
fn plain_words_in_a_field_are_no_quotation() {
    let card = |id: &str, plain: &str| {
        let text = format!(
            "{{\"source\": \"UN GGE, 2015 (A/70/174)\", \"cards\": [\n{{\"id\": \"{id}\", \"title\": \"Card\", \"plain\": \"{plain}\"}}]}}"
        );
        told(&text, Format::Data).into_iter().map(|(rule, _)| rule).collect::<Vec<_>>()
    };
    for (id, plain) in [
        ("13c", "Governments should not knowingly let their territory serve internationally wrongful acts with ICTs."),
        ("13g", "Governments should take appropriate measures to shield critical infrastructure from ICT threats."),
        ("13k", "Nations should not harm, or knowingly help to harm, the authorized response teams of another State."),
    ] {
        assert!(card(id, plain).is_empty(), "{plain}: {:?}", card(id, plain));
    }
    let other = "Governments must report ICT vulnerabilities and share associated information on remedies.";
    assert_eq!(card("13j", other), ["changed-paraphrase"]);
    let own =
        "States must not knowingly allow their territory to be used for internationally wrongful acts using ICTs.";
    assert_eq!(card("13c", own), ["changed-modal"]);
}

#[test]
fn a_list_of_what_a_report_says_is_in_ones_own_words() {
    let list = "- should consider all relevant information when an incident happens;\n\
                - should not allow their territory to be used for internationally wrongful acts;\n\
                - should take appropriate measures to protect their own critical infrastructure.\n";
    for head in ["The GGE of 2015 agreed that States:", "## The eleven norms of the 2015 GGE report"] {
        let text = format!("{head}\n\n{list}");
        let told = told(&text, Format::Markdown);
        assert!(matches!(told.as_slice(), [("changed-paraphrase", _)]), "{text}: {told:?}");
    }
    // Of a list that nobody gives as a report's nothing is known.
    assert_eq!(told(&format!("The GGE met. Our members:\n\n{list}"), Format::Markdown), []);
}

/// Labels that are a term, a name with a title, the source of a value, or the place of which a sentence tells.
#[test]
fn other_words_under_labels() {
    for (text, format) in [
        (
            "<p>The GGE norms of 2015</p><dl><dt>Norm (h)</dt><dd>Governments have to help whenever the power plants of a State \
             are attacked and it asks.</dd></dl>",
            Format::Html,
        ),
        (
            "The GGE reported in 2015.\n\n1. **Norm (c)**, at home. A country must not let its territory be used for wrongful acts \
             that it knows of.",
            Format::Markdown,
        ),
        (
            "- id: X1\n  ref: \"A/70/174 13(j)\"\n  summary: \"States must publish every vulnerability within a day.\"\n",
            Format::Data,
        ),
        (
            "The delegate said that under norm 13 (j) of the 2015 GGE report States were obliged to tell of all ICT \
             vulnerabilities. They would not conduct or knowingly support any activity to harm the fishing fleets.",
            Format::Plain,
        ),
    ] {
        let told = told(text, format);
        assert!(matches!(told.as_slice(), [("changed-paraphrase", _)]), "{text}: {told:?}");
    }
}

#[test]
fn what_is_asked_is_not_said() {
    for text in [
        "**Is there a norm 14?** Not in the report of the GGE of 2015, which has eleven.",
        "The GGE reported in 2015. A pupil asked whether norm (j) requires that governments must publish all that they know.",
    ] {
        assert_eq!(told(text, Format::Markdown), [], "{text}");
    }
}
