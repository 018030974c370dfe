//! Facts typed by hand from the sources, as in `controls.rs`: the Groups, the documents, the consultation, the lexicon.

mod common;

use common::{group, provision, report};
use gge_core::{
    Modality, Record,
    model::{Aim, Confidence, ModalClass, QualifierClass, SharedKind, Sourced},
};

#[track_caller]
fn assert_claim<T: ToString>(claim: Option<&Sourced<T>>, value: &str, confidence: Confidence, sources: &[&str]) {
    let claim = claim.unwrap_or_else(|| panic!("nothing claims {value}"));
    assert_eq!((claim.value.to_string().as_str(), claim.confidence), (value, confidence));
    assert_eq!(claim.sources.iter().map(|it| it.source.as_str()).collect::<Vec<_>>(), sources, "{value}");
}

#[test]
fn chairs_of_the_first_two_groups() {
    for (years, confidence, sources) in
        [("2004-2005", Confidence::Medium, &["IA"][..]), ("2009-2010", Confidence::High, &["IA", "IM"])]
    {
        let chair = group(years).chair.as_ref().unwrap();
        assert_eq!((&*chair.value.name, &*chair.value.of), ("Andrey Krutskikh", "Russian Federation"));
        assert_eq!(chair.confidence, confidence, "{years}");
        assert_eq!(chair.sources.iter().map(|it| it.source.as_str()).collect::<Vec<_>>(), sources);
    }
}

#[test]
fn how_the_groups_began() {
    let first = group("2004-2005").first_asked.as_ref().unwrap();
    assert_eq!((first.value.resolution.as_str(), first.confidence), ("A/RES/56/19", Confidence::Medium));
    assert_eq!(first.value.date.unwrap().to_string(), "2001-11-29");
    assert_claim(group("2009-2010").started.as_ref(), "2009-11", Confidence::Medium, &["IA"]);
    assert_claim(group("2009-2010").meetings.as_ref(), "4", Confidence::Medium, &["IA"]);
    assert_claim(group("2016-2017").started.as_ref(), "2016-08", Confidence::Medium, &["unidir-2017"]);
    for (years, sources) in [("2004-2005", &["unidir-2017", "unidir-2017"][..]), ("2014-2015", &["unidir-2017"])] {
        assert_claim(group(years).sought_by.as_ref(), "Russian Federation", Confidence::Medium, sources);
    }
    let words = "relevant international concepts aimed at strengthening the security of global information and \
                 communications systems";
    assert_claim(group("2014-2015").mandate_quote.as_ref(), words, Confidence::Medium, &["unidir-2017"]);
    let mandate = &group("2014-2015").mandate;
    assert_eq!((mandate.value.resolution.as_str(), mandate.value.paragraph.as_deref()), ("A/RES/68/243", Some("4")));
    assert!(mandate.sources.iter().any(|it| it.source == "CS"));
}

#[test]
fn what_is_reported_of_the_fourth_and_the_fifth_group() {
    let accounts = |years| group(years).accounts.iter().map(|it| &*it.value).collect::<Vec<_>>();
    assert_eq!(accounts("2009-2010").len() + accounts("2012-2013").len(), 0);
    assert!(accounts("2014-2015")[0].contains("2013") && accounts("2014-2015")[1].contains("20 experts instead of 15"));
    let [failed, served] = accounts("2016-2017")[..] else { panic!("two accounts") };
    assert!(["legal, technical and political", "wrong place"].iter().all(|it| failed.contains(it)), "{failed}");
    assert!(served.contains("red lines"), "{served}");
}

#[test]
fn what_the_assembly_asked_of_member_states() {
    let taken = group("2014-2015").taken_up_by.as_ref().unwrap();
    assert_eq!((taken.value.resolution.as_str(), taken.confidence), ("A/RES/70/237", Confidence::Medium));
    assert_eq!(
        taken.value.quote.as_deref(),
        Some(
            "be guided in their use of information and communications technologies by the 2015 report of the Group of \
             Governmental Experts"
        ),
    );
}

#[test]
fn sure_is_what_an_official_source_or_two_say() {
    let official = Record::builtin().sources().iter().filter(|it| it.official).map(|it| it.id.as_str());
    assert_eq!(official.collect::<Vec<_>>(), ["a-68-98", "FS", "MU", "PR", "CS"]);
    assert_eq!(group("2009-2010").consensus.confidence, Confidence::Medium);
    assert_claim(group("2009-2010").adopted.as_ref(), "2010-07", Confidence::Medium, &["unidir-2017"]);
    assert_claim(report("A/65/201").dated.as_ref(), "2010-07", Confidence::High, &["a-68-98", "hague-table"]);
    // The table has September, and neither is a document.
    assert_claim(report("A/70/174").dated.as_ref(), "2015-07-22", Confidence::Low, &["leiden-consultation"]);
    // The report itself against a later count.
    assert_eq!(group("2012-2013").sessions.as_ref().unwrap().confidence, Confidence::High);
}

#[test]
fn title_headings_and_address_of_a_70_174() {
    let report = report("A/70/174");
    assert_eq!(
        report.title.as_deref(),
        Some(
            "Group of Governmental Experts on Developments in the Field of Information and Telecommunications in the \
             Context of International Security"
        ),
    );
    assert_eq!(report.url(), "https://undocs.org/A/70/174");
    assert_eq!(
        report.sections.iter().map(|it| (&*it.id, &*it.heading, it.source.as_str())).collect::<Vec<_>>(),
        [
            ("introduction", "Introduction", "CS"),
            ("threats", "Existing and Potential Threats", "CS"),
            ("norms", "Norms, Rules and Principles for the Responsible Behaviour of States", "CS"),
            ("cbm", "Confidence-Building Measures", "CS"),
            ("cooperation", "International Cooperation and Assistance in ICT Security and Capacity Building", "CS"),
            ("law", "How International Law applies to the Use of ICTs", "CS"),
        ],
    );
    for (places, section) in
        [(["13", "14", "15"], "norms"), (["16", "17", "17(e)"], "cbm"), (["26", "28(f)", "29"], "law")]
    {
        places.iter().for_each(|at| assert_eq!(provision(&format!("A/70/174#{at}")).section, section, "{at}"));
    }
}

#[test]
fn procedural_and_reissued_by_whom_and_why() {
    for symbol in ["A/60/202", "A/72/327"] {
        let sources = report(symbol).procedural_sources.iter().map(|it| it.source.as_str());
        assert_eq!((report(symbol).procedural, sources.collect::<Vec<_>>()), (true, vec!["unidir-extract", "FS"]));
    }
    assert!(!report("A/68/98").procedural && report("A/68/98").procedural_sources.is_empty());
    assert_eq!(report("A/68/98").reissue_reason.as_deref(), Some("technical reasons"));
}

#[test]
fn the_consultation_in_full() {
    let it = Record::builtin().consultation().unwrap();
    assert_eq!((&*it.sought, &*it.period), ("recommendations, comments, and guidance", "throughout the summer"));
    assert_eq!(*it.addressees, ["academia", "civil society", "the corporate world", "public administration"]);
    assert_eq!(it.series, "Civil Society and Disarmament");
    assert!(it.open_working_groups);
    assert_eq!(
        *it.subjects,
        [
            "cooperation",
            "mutual assistance",
            "information exchange",
            "respect for Human Rights",
            "integrity of the supply chain",
            "critical infrastructure protection",
        ],
    );
}

#[test]
fn classes_of_qualifiers_and_of_shall() {
    let lexicon = Record::builtin().lexicon();
    let class = |id: &str| lexicon.qualifiers.iter().find(|it| it.id == id).unwrap().class;
    assert_eq!((class("where-applicable"), class("as-appropriate")), (QualifierClass::Law, QualifierClass::Discretion));
    assert!(["reasonable", "where-possible", "where-needed"].iter().all(|it| class(it) == QualifierClass::Standard));
    let shall = lexicon.modals.iter().find(|it| it.modality == Modality::Shall).unwrap();
    assert_eq!(shall.class, ModalClass::Obligation);
}

#[test]
fn aims_stand_on_words_that_are_held() {
    let aims = |at| provision(at).cbm().unwrap().aims.iter().map(|it| (it.value, &*it.words)).collect::<Vec<_>>();
    assert_eq!(
        aims("A/70/174#16(d)(iv)"),
        [(Aim::InformationExchange, "facilitating the exchange of information on incidents")],
    );
    assert_eq!(
        aims("A/68/98#26(c)").last(),
        Some(&(Aim::Response, "timely response, recovery and mitigation actions"))
    );
    // The lead-ins of 16 and 17 are not held.
    assert!(aims("A/70/174#16(a)").is_empty());
    assert!(provision("A/70/174#14").kind().is_none() && provision("A/70/174#15").kind().is_none());
}

#[test]
fn what_is_not_the_records_own() {
    let owner = |words: &str| {
        let mut all = Record::builtin().shared_wording().iter();
        let it = all.find(|it| it.words.iter().any(|it| it.starts_with(words))).unwrap_or_else(|| panic!("{words}"));
        (it.kind, it.owner.as_deref())
    };
    for (words, article) in [
        ("sovereign equality", "2 (1)"),
        ("the settlement of international disputes by peaceful means", "2 (3)"),
        ("the settlement of disputes by peaceful means", "2 (3)"),
        ("refraining in their international relations from the threat or use of force", "2 (4)"),
        ("the inherent right", "51"),
    ] {
        let charter = format!("Charter of the United Nations, Article {article}");
        assert_eq!(owner(words), (SharedKind::Instrument, Some(&*charter)));
    }
    let assembly = "General Assembly resolution 66/24";
    assert_eq!(owner("on the basis of equitable geographical"), (SharedKind::Instrument, Some(assembly)));
    assert_eq!(owner("Developments in the field of information"), (SharedKind::Title, None));
    assert_eq!(owner("the League of Arab States"), (SharedKind::Name, None));
}

#[test]
fn abbreviations_and_what_they_are_short_for() {
    let all = &Record::builtin().lexicon().abbreviations;
    let short = |form: &str| all.iter().find(|it| it.forms.iter().any(|it| it == form)).map(|it| &*it.short);
    assert_eq!(short("information and communications technologies"), Some("ICT"));
    assert_eq!(short("Charter of the United Nations"), Some("UN Charter"));
    assert_eq!(short("such technologies"), None);
}
