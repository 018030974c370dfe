//! What documents tell of words besides whose they are: struck out, proposed, called wrong, asked, answered; and where keys,
//! columns, notes and templates say that they stand.

mod common;

use common::told;
use gge_core::quote::Format;

/// The slip that all of these tell of.
const SLIP: &str =
    "States must not knowingly allow their territory to be used for internationally wrongful acts using ICTs";

#[test]
fn words_that_nobody_gives_as_the_reports() {
    let of_slip = |text: &str| text.replace("SLIP", SLIP);
    for (text, format) in [
        ("The GGE wrote ~~“SLIP”~~ that law applies.", Format::Markdown),
        ("<p>The GGE wrote <del>“SLIP”</del> that law applies.</p>", Format::Html),
        ("no;target;proposed_text\n1;A/70/174, 13 (c);\"SLIP\"\n", Format::Data),
        ("{\"q\": \"What does norm 13(c) of the GGE say?\", \"answer\": \"SLIP\", \"grade\": \"wrong\"}", Format::Data),
        ("# The GGE: A/70/174, para. 13 (c)\nBAD_MODAL = \"SLIP\"\n", Format::Source),
        ("# The GGE\nmutants = [\n    \"SLIP\",\n    \"Norm 13 (m) has it\",\n]\n", Format::Source),
        (
            "Errata. GGE report, p. 41: for “SLIP” read “States should not knowingly allow their territory”.",
            Format::Plain,
        ),
        ("# Misquoted again\n\nA lecturer has the GGE say “SLIP” (A/70/174, para. 13 (c)).\n", Format::Markdown),
        ("The GGE of 2015. The author quotes norm (c) as “SLIP”. The report has “should”.", Format::Plain),
    ] {
        assert_eq!(told(&of_slip(text), format), [], "{text}");
    }
    assert_eq!(
        told(&of_slip("The GGE wrote “SLIP” in norm (c)."), Format::Plain),
        [("changed-modal", "States must not".to_owned())]
    );
}

#[test]
fn what_only_sounds_like_a_denial_denies_nothing() {
    let of_slip = |text: &str| text.replace("SLIP", SLIP);
    for (text, format) in [
        (
            "# Five myths about cyber diplomacy\n\n## What the norms say\n\nNorm (c) of the GGE: “SLIP”.\n",
            Format::Markdown,
        ),
        ("Norm (c) of the GGE of 2015: “SLIP”. The report has 35 paragraphs.", Format::Plain),
        ("{\"title\": \"Bad actors\", \"quote\": \"SLIP\", \"source\": \"A/70/174, para. 13 (c)\"}", Format::Data),
        ("[{\"norm\": \"A/70/174, para. 13 (c)\", \"text\": \"SLIP\"}, {\"status\": \"invalid\"}]", Format::Data),
        ("Source,Suggested by\n\"A/70/174, para. 13 (c)\",\"SLIP\"\n", Format::Data),
        ("The report of the GGE calls for “SLIP” (A/70/174, para. 13 (c)). Read it.", Format::Plain),
    ] {
        assert!(told(&of_slip(text), format).iter().any(|it| it.0 == "changed-modal"), "{text}");
    }
    for text in [
        "Why does paragraph 13 (z) of A/70/174 matter?",
        "Norm (z) of the GGE of 2015 is often cited.\n\nA binding treaty does not exist.",
    ] {
        assert!(matches!(told(text, Format::Plain).as_slice(), [("impossible-citation", _)]), "{text}");
    }
    for text in [
        "We looked at paragraph 13 (f) of A/70/174, which is why our States have to fund the national response teams.",
        "In paragraph 13 (c) of A/70/174, which many States read as settled law, governments must now agree on the next steps.",
    ] {
        assert_eq!(told(text, Format::Plain), [], "{text}");
    }
}

#[test]
fn places_that_nobody_says_there_are() {
    for text in [
        "What is norm 13 (m) of the GGE of 2015? A mistake.",
        "GGE of 2015. I read that norm (l) says so.\n\nThere is no norm (l).",
        "In 2015 the GGE had eleven. A new norm (l) should read otherwise.",
        "P. 9 cites “A/68/98, para. 36”. That report ends with paragraph 34.",
    ] {
        assert_eq!(told(text, Format::Plain), [], "{text}");
    }
    assert_eq!(told("Norm 13 (m) of the GGE of 2015 says so.", Format::Plain).len(), 1);
}

#[test]
fn keys_columns_and_templates_say_where_words_stand() {
    let proxies = "States must not use proxies to commit internationally wrongful acts using ICTs";
    for (text, format, place) in [
        ("# A/70/174\nNORMS = {'28(f)': 'PROXIES'}\n", Format::Source, "28(f)"),
        ("{\"of\": \"A/70/174\", \"items\": {\"28(f)\": \"PROXIES\"}}", Format::Data, "28(f)"),
        (
            "#separator:tab\n#notetype:Basic\nGGE\tnorm 1, and more\nNorm 5 (on proxies)\tPROXIES\n",
            Format::Data,
            "Norm 5",
        ),
        ("From the GGE (A/70/174, para. 13):\n\n2.2     13 (j)    “PROXIES”\n", Format::Plain, "13 (j)"),
        ("{{Quote\n|text=PROXIES\n|source=A/70/174, para. 28 (d)\n}}\n", Format::Plain, "A/70/174, para. 28"),
        ("[quote, \"A/70/174, para. 28 (d)\"]\n____\nPROXIES\n____\n", Format::Plain, "A/70/174, para. 28"),
        ("It is “PROXIES”.1 So be it.\n\n------------\n1 A/70/174, para. 27.\n", Format::Plain, "A/70/174, para. 27"),
        (
            "1 INTRODUCTION\n\nIt is “PROXIES” [1, para. 20].\n\n[1] A/68/98, 24 June 2013.\n",
            Format::Plain,
            "1, para. 20",
        ),
    ] {
        assert_eq!(told(&text.replace("PROXIES", proxies), format), [("wrong-citation", place.to_owned())], "{text}");
    }
}

#[test]
fn a_place_is_said_to_make_a_duty() {
    for text in [
        "Norm (g) of the GGE, which in one breath says that every government must make its own power plants unbreakable, is famous.",
        "Norm 13 (g) of the GGE obliges every State to guarantee the safety of its grid.",
        "The GGE met in 2015. Norm (e) says, in short, that no government may ever switch the Internet off.",
        "The GGE met in 2015. By norm (b), a State that has been hit is forbidden to accuse anybody before an inquiry has ended.",
    ] {
        assert!(matches!(told(text, Format::Plain).as_slice(), [("changed-paraphrase", _)]), "{text}");
    }
    for text in [
        "True or false: norm (j) of the GGE obliges States to publish all vulnerabilities.",
        "The delegate claimed that norm (h) of the GGE “obliges all States to respond within three days”. No such words were found.",
    ] {
        assert_eq!(told(text, Format::Plain), [], "{text}");
    }
}
