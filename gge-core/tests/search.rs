//! Searching: what people look for, and what they should find first.

mod common;

use common::{own, property};
use gge_core::record::{Filter, ItemKind};
use gge_core::search::{Hit, Item, MatchReason, SearchError, SearchIndex};
use gge_core::{Kind, Record, Target, Theme, model::Topic, record::MatchLevel};
use proptest::prelude::*;

/// What people type and the provision that answers it. The answers were read out of the texts before anything was
/// ranked.
const QUERIES: &[(&str, &str)] = &[
    // From the words alone.
    ("supply chain integrity", "A/70/174#13(i)"),
    ("embedding hidden functions", "A/68/98#8"),
    ("accusations should be substantiated", "A/70/174#28(f)"),
    ("attribution insufficient in itself", "A/70/174#28(f)"),
    ("humanity necessity proportionality distinction", "A/70/174#28(d)"),
    ("requests for assistance critical infrastructure", "A/70/174#13(h)"),
    ("directory of points of contact", "A/70/174#16(a)"),
    ("botnets or bot-nets", "A/68/98#6"),
    ("terrorists recruit and solicit funding", "A/68/98#7"),
    ("cloud computing", "A/68/98#9"),
    ("private sector civil society supply chain", "A/68/98#24"),
    ("freedom of expression", "A/70/174#13(e)"),
    ("Universal Declaration of Human Rights", "A/68/98#21"),
    ("millennium development goals", "A/68/98#33"),
    ("international code of conduct", "A/68/98#18"),
    ("ASEAN Regional Forum best practices", "A/68/98#27"),
    ("jurisdiction over infrastructure", "A/70/174#28(a)"),
    ("threat or use of force", "A/70/174#26"),
    ("e-learning digital divide", "A/68/98#32(c)"),
    ("CERT-to-CERT", "A/68/98#32(b)"),
    ("classify incidents by seriousness", "A/70/174#16(d)(iv)"),
    ("repository of national laws", "A/70/174#16(d)(i)"),
    ("regular institutional dialogue", "A/68/98#29"),
    ("research institutes and universities", "A/68/98#32(e)"),
    ("common terms and definitions", "A/65/201#18(v)"),
    ("James Lewis", "A/68/98#letter(5)"),
    ("Estonia Egypt Belarus experts", "A/68/98#letter(3)"),
    ("exchanges of personnel", "A/70/174#17(a)"),
    ("anonymity", "A/68/98#5"),
    ("common good of mankind", "A/70/174#28(c)"),
    ("developing countries cannot implement the norms yet", "A/70/174#14"),
    ("territory non-State actors proxies", "A/70/174#28(e)"),
    // With the modal verb.
    ("who must not use proxies", "A/70/174#28(e)"),
    ("should not knowingly allow territory", "A/70/174#13(c)"),
    // Other forms of the words: stems, spelling, case, a word that is not finished.
    ("vulnerab", "A/70/174#13(j)"),
    ("vulnerab kind:norm", "A/70/174#13(j)"),
    ("REPORTING A VULNERABILITY", "A/70/174#13(j)"),
    ("harmonising legal approaches", "A/68/98#22"),
    ("misinterpreting hostile actions law enforcement", "A/68/98#26(f)"),
    // Words of the field that the texts do not use.
    ("hospital attack CERT", "A/70/174#13(k)"),
    ("hospital", "A/70/174#13(f)"),
    ("self-defence", "A/70/174#28(c)"),
    ("international humanitarian law", "A/70/174#28(d)"),
    ("due diligence", "A/70/174#13(c)"),
    ("malware proliferation", "A/70/174#13(i)"),
    ("free speech online", "A/70/174#13(e)"),
    ("vulnerability disclosure", "A/70/174#13(j)"),
    ("blame without evidence", "A/70/174#28(f)"),
    ("cyber crime cooperation of prosecutors", "A/68/98#22"),
    ("protect the power grid", "A/70/174#13(g)"),
    ("state responsibility", "A/68/98#23"),
    // Addresses with words, and reports.
    ("28c self-defence", "A/70/174#28(c)"),
    ("2013 must not use proxies", "A/68/98#23"),
    ("A/65/201 critical infrastructure", "A/65/201#18(i)"),
    // Asked after the ranking was made, and not tuned for.
    ("how should States treat requests for help", "A/70/174#13(h)"),
    ("private companies role", "A/68/98#24"),
    ("is hacking of power plants allowed", "A/70/174#13(f)"),
    ("does the UN Charter apply in its entirety", "A/70/174#28(c)"),
    ("early warning", "A/68/98#26(c)"),
    ("misperception and escalation", "A/70/174#16(b)"),
    ("sharing information about incidents", "A/68/98#26(c)"),
    ("critical information infrastructure protection", "A/70/174#13(g)"),
    ("use of force", "A/70/174#26"),
];

fn index() -> &'static SearchIndex<'static> {
    SearchIndex::builtin()
}

fn search(query: &str) -> Vec<Hit<'static>> {
    index().search(query, &Filter::new(), 20).unwrap_or_else(|error| panic!("{query}: {error}"))
}

fn ids(hits: &[Hit<'_>]) -> Vec<String> {
    hits.iter().map(|hit| hit.id.to_owned()).collect()
}

#[test]
fn the_right_provision_comes_first() {
    let mut wrong = Vec::new();
    for (query, right) in QUERIES {
        let found = ids(&search(query));
        if found.first().map(String::as_str) != Some(*right) {
            wrong.push(format!("{query}: {right} is not first of {:?}", &found[..found.len().min(5)]));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), QUERIES.len(), wrong.join("\n"));
    assert!(QUERIES.len() >= 30);
}

#[test]
fn what_others_did_is_found_by_who_and_what() {
    for (query, entry) in [
        ("Digital Geneva Convention", "microsoft-digital-geneva-convention"),
        ("Tallinn Manual 2.0", "tallinn-manual-2"),
        ("G7 Lucca", "g7-lucca-declaration"),
        ("NATO cyber defence policy", "nato-cyber-defence-policy"),
        ("public core of the internet", "public-core"),
        ("BRICS Xiamen", "brics-xiamen-statement"),
        ("only:uptake G7 norm c", "g7-lucca-declaration"),
        ("general-assembly-70-237", "general-assembly-70-237"),
    ] {
        assert_eq!(ids(&search(query)).first().map(String::as_str), Some(entry), "{query}");
    }
    let law = Filter::new().only(ItemKind::Uptake).theme(Theme::Law);
    let (record, theme) = (Record::builtin(), Target::Theme(Theme::Law));
    assert_eq!(index().search("", &law, 100).unwrap().len(), record.uptake().about(&theme).count());
}

#[test]
fn norms_of_attack_and_teams_lead_where_both_are_meant() {
    // No provision is on hospitals. 13 (k) is on harm to emergency response teams, 13 (f) on harm to critical
    // infrastructure.
    let found = ids(&search("hospital attack CERT"));
    assert_eq!(found[0], "A/70/174#13(k)");
    assert!(found[..5].contains(&"A/70/174#13(f)".to_owned()), "{found:?}");
}

#[test]
fn any_written_form_of_an_address_finds_its_provision_first() {
    for provision in Record::builtin().provisions() {
        let (symbol, citation) = (provision.id.symbol(), provision.id.citation());
        let year = Record::builtin().report(symbol).unwrap().year();
        let place = citation.trim_start_matches(symbol).trim_start_matches(", ");
        let written = [
            provision.id.to_string(),
            citation.clone(),
            format!("{place} of {symbol}"),
            format!("GGE {year}, {place}"),
            format!("{citation} wording"),
        ];
        for query in written {
            let first = search(&query).into_iter().next().unwrap_or_else(|| panic!("{query} finds nothing"));
            assert_eq!((first.id, first.reason), (provision.id.as_str(), MatchReason::Address), "{query}");
        }
    }
    for rendering in Record::builtin().renderings().filter(|it| !it.is_blank()) {
        assert_eq!(ids(&search(rendering.id.as_str()))[0], rendering.id.as_str());
    }
    for written in
        ["norm f", "norm f 2015", "2015 norm (f)", "13(f)", "13f", "¶ 13 (f)", "A/70/174* 13(f)", "norm f banks"]
    {
        assert_eq!(ids(&search(written))[0], "A/70/174#13(f)", "{written}");
    }
}

#[test]
fn what_stands_under_a_place_and_what_words_it_follow() {
    let found = ids(&search("A/70/174#17"));
    let items = ["", "(a)", "(b)", "(c)", "(d)", "(e)"].map(|item| format!("A/70/174#17{item}"));
    assert_eq!(found[..6], items);
    let hits = search("28(c)");
    assert_eq!(
        ids(&hits)[..4],
        ["A/70/174#28(c)", "hague-table/2015/law/5", "unidir-2017/figure-4/2015/5", "unidir-2017/section-2.1/2015/3"],
    );
    let target = "A/70/174#28(c)".parse().unwrap();
    let names = |hit: &Hit<'_>| match hit.item {
        Item::Uptake(entry) => Record::builtin().match_level(entry, &target) == Some(MatchLevel::Names),
        _ => false,
    };
    assert!(hits[4..].iter().all(|hit| names(hit) && hit.reason == MatchReason::Address));
    assert!(ids(&search("13(c)")).contains(&"g7-lucca-declaration".to_owned()));
    // Several reports have a paragraph 16: all of them, in order.
    assert_eq!(ids(&search("para 16"))[..3], ["A/65/201#16", "A/68/98#16", "A/70/174#16"]);
    assert_eq!(ids(&search("13(f) and 13(g)"))[..2], ["A/70/174#13(f)", "A/70/174#13(g)"]);
}

#[test]
fn a_sentence_is_marked() {
    let hit = search("A/68/98#23:2").remove(0);
    assert_eq!(hit.id, "A/68/98#23");
    let marked: Vec<&str> = hit.ranges.iter().map(|range| &hit.text[range.clone()]).collect();
    assert_eq!(marked, ["States must not use proxies to commit internationally wrongful acts."]);
}

#[test]
fn a_report_is_its_provisions_and_favours_them() {
    for query in ["A/65/201", "GGE 2010", "the report of 2010"] {
        let hits = search(query);
        assert_eq!(hits[0].id, "A/65/201#16", "{query}");
        assert!(hits.iter().all(|hit| hit.reports == ["A/65/201"] && hit.reason == MatchReason::Address), "{query}");
    }
    assert_eq!(search("2013 proxies")[0].reason, MatchReason::Words);
    // A number in a sentence is no paragraph.
    assert_ne!(ids(&search("the 11 norms"))[0], "A/68/98#11");
    assert_eq!(ids(&search("20 States use proxies"))[0], ids(&search("States use proxies"))[0]);
}

#[test]
fn places_that_are_not_held_say_so() {
    for (query, error) in [
        (
            "A/70/174, para. 33",
            "paragraph 33 of A/70/174 is not in the record, which holds that report in part: 13-17 and 26-29",
        ),
        ("13(l)", "no report in the record has paragraph 13 (l): paragraph 13 of A/70/174 has items (a) to (k)"),
        ("A/68/98#35", "A/68/98 has no paragraph 35: it has 34 paragraphs"),
        ("A/RES/70/174", "`A/RES/70/174` is a resolution, not a report: did you mean `A/70/174`?"),
    ] {
        let found = index().search(query, &Filter::new(), 5);
        assert_eq!(found.unwrap_err().to_string(), error, "{query}");
    }
    // A resolution that a provision cites is found, however it is written.
    for query in ["A/RES/58/199", "resolution 58/199", "58/199"] {
        assert!(ids(&search(query)).contains(&"A/70/174#13(g)".to_owned()), "{query}");
    }
}

#[test]
fn phrases_and_exclusions() {
    let texts = |query: &str| {
        let hits = index().search(query, &Filter::new().only(ItemKind::Provisions), 50).unwrap();
        hits.iter().map(|hit| hit.text.to_lowercase()).collect::<Vec<_>>()
    };
    for query in ["\"critical infrastructure\"", "“critical infrastructure”", "protect \"critical infrastructure\""]
    {
        let found = texts(query);
        assert!(found.len() >= 5 && found.iter().all(|text| text.contains("critical infrastructure")), "{query}");
    }
    assert!(texts("\"infrastructure critical\"").is_empty());
    // Spelling is put aside within marks as well; other forms of a word are not.
    assert_eq!(ids(&search("\"authorised emergency response teams\""))[0], "A/70/174#13(k)");
    assert!(texts("\"use proxy\"").is_empty());
    // Marks that are not closed yet: the last word may go on.
    assert_eq!(ids(&search("\"inherent rig"))[0], "A/70/174#28(c)");
    let without = texts("infrastructure -critical");
    assert!(!without.is_empty() && without.iter().all(|text| !text.contains("critical")));
    assert!(texts("must -proxies").iter().all(|text| !text.contains("prox")));
    assert!(texts("proxies -\"must not use proxies\"").iter().all(|text| !text.contains("must not use proxies")));
    // A hyphen within a word excludes nothing.
    assert_eq!(ids(&search("self-defence")), ids(&search("self defence")));
}

#[test]
fn filters_by_value_and_by_query_are_the_same() {
    let by_value = [
        (Filter::new().kind(Kind::Norm), "kind:norm"),
        (Filter::new().report("A/68/98"), "report:A/68/98"),
        (Filter::new().report("A/68/98"), "Report:2013"),
        (Filter::new().theme(Theme::Law), "theme:law"),
        (Filter::new().topic(Topic::Territory), "topic:territory"),
        (Filter::new().only(ItemKind::Renderings), "only:renderings"),
        (Filter::new().report("A/70/174").kind(Kind::Cbm), "report:2015 kind:cbm"),
    ];
    for (filters, written) in by_value {
        for words in ["territory", "\"use of ICTs\"", ""] {
            let set = index().search(words, &filters, 500).unwrap();
            let read = index().search(&format!("{words} {written}"), &Filter::new(), 500).unwrap();
            assert_eq!(ids(&set), ids(&read), "{words} {written}");
            let all = index().search(words, &Filter::new(), 500).unwrap();
            assert!(set.len() < all.len() && ids(&set).iter().all(|id| ids(&all).contains(id)), "{written}");
        }
    }
    let norms = search("kind:norm report:2015 only:provisions");
    let letters: Vec<_> =
        Record::builtin().provisions().report("A/70/174").kind(Kind::Norm).map(|it| it.id.as_str()).collect();
    assert_eq!(ids(&norms), letters);
    assert!(norms.iter().all(|hit| hit.reason == MatchReason::Filters && hit.score == 0 && hit.ranges.is_empty()));
    // Without words or filters, everything: provisions, renderings that are not blank, uptake.
    let everything = index().search("", &Filter::new(), usize::MAX).unwrap().len();
    let record = Record::builtin();
    let renderings = record.renderings().filter(|it| !it.is_blank()).count();
    assert_eq!(everything, record.provisions().count() + renderings + record.uptake().count());
    assert!(search("?! …").is_empty());
}

#[test]
fn what_is_not_read_says_why() {
    let error = |query: &str| index().search(query, &Filter::new(), 5).unwrap_err();
    assert_eq!(
        error(&"state ".repeat(2_000_000)).to_string(),
        "the query is 12000000 bytes long: it takes at most 512"
    );
    assert_eq!(error("proxies\0").to_string(), "the query has a control character, U+0000");
    assert_eq!(error("kind:nrm").to_string(), "`kind:nrm` filters nothing: unknown kind `nrm`: did you mean `norm`?");
    let not = "`13(f)` is A/70/174#13(f), not a report: write one, as in `A/68/98` or `2013`";
    assert_eq!(error("report:13(f)").to_string(), format!("`report:13(f)` filters nothing: {not}"));
    let held = "no report of 2021 in the record: it has those of 2005, 2010, 2013, 2015 and 2017";
    assert_eq!(error("report:2021").to_string(), format!("`report:2021` filters nothing: {held}"));
    assert!(matches!(error("A/70/174#99"), SearchError::Place(_)));
}

#[test]
fn a_rendering_stays_behind_what_it_words() {
    for (query, _) in QUERIES {
        let hits = index().search(query, &Filter::new(), usize::MAX).unwrap();
        let place = |id: &str| hits.iter().position(|hit| hit.id == id);
        for (at, hit) in hits.iter().enumerate() {
            let Item::Rendering(rendering) = hit.item else { continue };
            let official: Vec<_> = rendering.renders.iter().filter_map(|it| place(it.provision().as_str())).collect();
            assert!(official.is_empty() || official.iter().any(|it| *it < at), "{query}: {}", rendering.id);
        }
    }
}

#[test]
fn the_order_is_that_of_scores_and_then_of_the_record() {
    let order = ids(&index().search("", &Filter::new(), usize::MAX).unwrap());
    let place = |hit: &Hit<'_>| order.iter().position(|id| id == hit.id);
    let again = SearchIndex::new(Record::builtin());
    for (query, _) in QUERIES {
        let hits = search(query);
        for pair in
            hits.windows(2).filter(|pair| pair[0].reason == pair[1].reason && pair[1].reason == MatchReason::Words)
        {
            assert!(
                pair[0].score > pair[1].score || pair[0].score == pair[1].score && place(&pair[0]) < place(&pair[1])
            );
        }
        let other = again.search(query, &Filter::new(), 20).unwrap();
        assert_eq!(hits, other, "{query}");
        let fewer = index().search(query, &Filter::new(), 3).unwrap();
        assert_eq!(ids(&fewer)[..], ids(&hits)[..fewer.len()], "{query}");
    }
}

#[test]
fn a_hit_as_json() {
    let hit = search("who must not use proxies").remove(0);
    let json = serde_json::to_value(&hit).unwrap();
    assert_eq!(json["kind"], "provisions");
    assert_eq!(json["id"], "A/70/174#28(e)");
    assert_eq!(json["citation"], "A/70/174, para. 28 (e)");
    assert_eq!(json["reason"], "words");
    assert_eq!(json["ranges"][0], serde_json::json!([7, 15]));
    assert_eq!(json["pieces"][1], serde_json::json!({ "text": "must not", "is_marked": true }));
    assert!(hit.to_string().starts_with("A/70/174, para. 28 (e): States [must not] [use] [proxies] to commit"));
}

#[test]
fn filters_from_json() {
    let read = |json: serde_json::Value| serde_json::from_value::<Filter>(json);
    let all = serde_json::json!({
        "only": "provisions", "report": "A/70/174", "kind": "norm", "theme": "norms", "topic": "territory",
    });
    let filters = Filter::new().only(ItemKind::Provisions).report("A/70/174").kind(Kind::Norm);
    assert_eq!(read(all).unwrap(), filters.theme(Theme::Norms).topic(Topic::Territory));
    assert_eq!(read(serde_json::json!({ "kind": null })).unwrap(), Filter::new());
    let error = |json| read(json).unwrap_err().to_string();
    assert!(error(serde_json::json!({ "reprot": "A/70/174" })).starts_with("unknown field `reprot`"));
    assert!(error(serde_json::json!({ "kind": "nrom" })).starts_with("unknown kind `nrom`: expected one of `norm`"));
}

#[test]
fn a_record_of_ones_own() {
    let record: Record = serde_json::from_value(serde_json::json!({
        "sources": [own::source()],
        "groups": [own::group("2031-2032", "A/87/1")],
        "reports": [own::report("A/87/1", "2031-2032", 1)],
        "provisions": [own::provision("A/87/1#1", &["States must not attack satellites."])],
    }))
    .unwrap();
    let index = SearchIndex::new(&record);
    for query in ["satellite", "must not hack", "2032", "A/87/1, para. 1", "para 1 orbit"] {
        assert_eq!(ids(&index.search(query, &Filter::new(), 5).unwrap()), ["A/87/1#1"], "{query}");
    }
    assert!(index.search("proxies", &Filter::new(), 5).unwrap().is_empty());
}

proptest! {
    #![proptest_config(property::config())]

    #[test]
    fn no_query_breaks_it(query in "\\PC{0,60}|([a-z]{1,3}[ \"-]){0,80}|([0-9]{1,3}[a-z(/:#. ]{1,2}){0,60}") {
        if let Ok(hits) = index().search(&query, &Filter::new(), usize::MAX) {
            for hit in &hits {
                let text: String = hit.pieces.iter().map(|piece| &*piece.text).collect();
                prop_assert_eq!(text, hit.text);
                prop_assert!(hit.ranges.windows(2).all(|pair| pair[0].end <= pair[1].start));
                prop_assert!(hit.ranges.iter().all(|it| !it.is_empty() && hit.text.get(it.clone()).is_some()));
            }
        }
    }

    #[test]
    fn a_sentence_of_a_provision_finds_it(number in any::<prop::sample::Index>()) {
        let all: Vec<&str> = Record::builtin()
            .provisions()
            .flat_map(gge_core::Provision::sentences)
            .filter(|sentence| sentence.len() < 480 && sentence.len() > 60)
            .collect();
        let sentence = all[number.index(all.len())];
        let hits = search(&format!("\"{}\"", sentence.replace('"', " ")));
        prop_assert!(hits.is_empty() == sentence.contains('"') || hits[0].text.contains(sentence), "{sentence}");
    }
}

#[test]
fn every_first_answer_shows_where_it_was_found() {
    for (query, _) in QUERIES {
        let hit = search(query).remove(0);
        assert!(!hit.ranges.is_empty(), "{query}");
    }
}
