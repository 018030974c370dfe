//! Typed by hand from the sources, never from the data or from what the library prints. Snapshots show that the record
//! is unchanged; these show that it is right. Where one fails, read the source again before touching it.

mod common;

use common::{group, provision, report};
use gge_core::overview::{Membership, in_every_group};
use gge_core::{
    Act, Address, Coverage, Fidelity, Kind, Modality, Place, Provision, Record, Relation, Wording,
    model::{Expectation, LinkKind, Person, Principle, State, Value},
};

/// The places of provisions, without the symbol: `13(a) 13(b)`.
fn places<'r>(provisions: impl Iterator<Item = &'r Provision>) -> String {
    provisions.map(|it| it.id.as_str().split_once('#').unwrap().1).collect::<Vec<_>>().join(" ")
}

fn of_kind(symbol: &str, kind: Kind) -> String {
    places(Record::builtin().provisions().report(symbol).kind(kind))
}

fn of_fidelity(symbol: &str, fidelity: Option<Fidelity>) -> String {
    let fits = |it: &&Provision| it.wording.as_ref().map(Wording::fidelity) == fidelity;
    places(Record::builtin().provisions().report(symbol).filter(fits))
}

fn names<'r>(states: impl IntoIterator<Item = &'r State>) -> String {
    states.into_iter().map(State::as_str).collect::<Vec<_>>().join(", ")
}

#[track_caller]
fn assert_sentences(address: &str, sentences: &[&str]) {
    assert_eq!(provision(address).sentences().collect::<Vec<_>>(), sentences, "{address}");
    assert_eq!(provision(address).text(), Some(&*sentences.join(" ")), "{address}");
}

#[track_caller]
fn assert_official(address: &str, sentences: &[&str]) {
    assert_sentences(address, sentences);
    assert_eq!(provision(address).wording.as_ref().unwrap().fidelity(), Fidelity::Verbatim, "{address}");
}

#[test]
fn norm_c_territory() {
    assert_official(
        "A/70/174#13(c)",
        &["States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs;"],
    );
}

#[test]
fn norm_d_cooperation() {
    assert_official(
        "A/70/174#13(d)",
        &[
            "States should consider how best to cooperate to exchange information, assist each other, prosecute \
             terrorist and criminal use of ICTs and implement other cooperative measures to address such threats.",
            "States may need to consider whether new measures need to be developed in this respect;",
        ],
    );
}

#[test]
fn norm_f_critical_infrastructure_of_others() {
    assert_official(
        "A/70/174#13(f)",
        &["A State should not conduct or knowingly support ICT activity contrary to its obligations under \
           international law that intentionally damages critical infrastructure or otherwise impairs the use and \
           operation of critical infrastructure to provide services to the public;"],
    );
}

#[test]
fn norm_h_requests_for_assistance() {
    assert_official(
        "A/70/174#13(h)",
        &[
            "States should respond to appropriate requests for assistance by another State whose critical \
             infrastructure is subject to malicious ICT acts.",
            "States should also respond to appropriate requests to mitigate malicious ICT activity aimed at the \
             critical infrastructure of another State emanating from their territory, taking into account due regard \
             for sovereignty;",
        ],
    );
}

#[test]
fn norm_k_emergency_response_teams() {
    assert_official(
        "A/70/174#13(k)",
        &[
            "States should not conduct or knowingly support activity to harm the information systems of the authorized \
             emergency response teams (sometimes known as computer emergency response teams or cybersecurity incident \
             response teams) of another State.",
            "A State should not use authorized emergency response teams to engage in malicious international activity.",
        ],
    );
}

#[test]
fn paragraph_23_of_2013_sentence_by_sentence() {
    let sentence = |number| provision("A/68/98#23").sentence(number);
    assert_eq!(
        sentence(1),
        Some(
            "States must meet their international obligations regarding internationally wrongful acts attributable to \
             them."
        ),
    );
    assert_eq!(sentence(2), Some("States must not use proxies to commit internationally wrongful acts."));
    assert_eq!(
        sentence(3),
        Some(
            "States should seek to ensure that their territories are not used by non-State actors for unlawful use of \
             ICTs."
        ),
    );
    assert_eq!((sentence(0), sentence(4)), (None, None));
}

#[test]
fn law_of_2015_c_inherent_right() {
    assert_official(
        "A/70/174#28(c)",
        &[
            "Underscoring the aspirations of the international community to the peaceful use of ICTs for the common \
             good of mankind, and recalling that the Charter applies in its entirety, the Group noted the inherent \
             right of States to take measures consistent with international law and as recognized in the Charter.",
            "The Group recognized the need for further study on this matter;",
        ],
    );
}

#[test]
fn law_of_2015_d_established_principles() {
    assert_official(
        "A/70/174#28(d)",
        &["The Group notes the established international legal principles, including, where applicable, the \
           principles of humanity, necessity, proportionality and distinction;"],
    );
}

#[test]
fn law_of_2015_e_proxies() {
    assert_official(
        "A/70/174#28(e)",
        &["States must not use proxies to commit internationally wrongful acts using ICTs, and should seek to ensure \
           that their territory is not used by non-State actors to commit such acts;"],
    );
}

#[test]
fn law_of_2015_f_attribution() {
    assert_official(
        "A/70/174#28(f)",
        &[
            "States must meet their international obligations regarding internationally wrongful acts attributable to \
             them under international law.",
            "However, the indication that an ICT activity was launched or otherwise originates from the territory or \
             the ICT infrastructure of a State may be insufficient in itself to attribute the activity to that State.",
            "The Group noted that the accusations of organizing and implementing wrongful acts brought against States \
             should be substantiated.",
        ],
    );
}

#[test]
fn paragraph_16_of_2010() {
    assert_official(
        "A/65/201#16",
        &[
            "Existing agreements include norms relevant to the use of ICTs by States.",
            "Given the unique attributes of ICTs, additional norms could be developed over time.",
        ],
    );
}

#[test]
fn near_verbatim_wording_says_so() {
    assert_sentences(
        "A/70/174#16(a)",
        &["The identification of appropriate points of contact at the policy and technical levels to address serious \
           ICT incidents and the creation of a directory of such contacts;"],
    );
    let wording = provision("A/70/174#16(a)").wording.as_ref().unwrap();
    assert_eq!((wording.fidelity(), wording.source().as_str()), (Fidelity::NearVerbatim, "unidir-2017"));
}

#[test]
fn the_norms_have_the_letters_a_to_k() {
    let norms = Record::builtin().provisions().report("A/70/174").kind(Kind::Norm);
    let letters = norms.map(|norm| norm.letter().unwrap());
    assert_eq!(letters.collect::<String>(), "abcdefghijk");
}

#[test]
fn the_norms_c_f_and_k_are_restraints() {
    let norms = Record::builtin().provisions().report("A/70/174").kind(Kind::Norm);
    let restraints = norms.filter(|norm| norm.norm().unwrap().expects == Expectation::Restraint);
    assert_eq!(places(restraints), "13(c) 13(f) 13(k)");
}

#[test]
fn a_68_98_is_held_to_the_last_paragraph() {
    let items = |paragraph| match paragraph {
        26 => "abcdef",
        32 => "abcde",
        _ => "",
    };
    let mut expected: Vec<String> =
        ["summary", "foreword", "letter"].iter().flat_map(|it| (1..=5).map(move |n| format!("{it}({n})"))).collect();
    for paragraph in 1..=34 {
        expected.push(paragraph.to_string());
        expected.extend(items(paragraph).chars().map(|item| format!("{paragraph}({item})")));
    }
    assert_eq!(expected.len(), 5 + 5 + 5 + 34 + 6 + 5);
    assert_eq!(places(Record::builtin().provisions().report("A/68/98")), expected.join(" "));
    assert_eq!(of_fidelity("A/68/98", Some(Fidelity::Verbatim)), expected.join(" "));
    assert_eq!(report("A/68/98").paragraphs, Some(34));
}

#[test]
fn a_70_174_is_official_in_13_to_15_and_26_to_29() {
    let official = of_fidelity("A/70/174", Some(Fidelity::Verbatim));
    assert_eq!(
        official,
        "13 13(a) 13(b) 13(c) 13(d) 13(e) 13(f) 13(g) 13(h) 13(i) 13(j) 13(k) 14 15 \
         26 27 28 28(a) 28(b) 28(c) 28(d) 28(e) 28(f) 29",
    );
    assert_eq!(official.split(' ').count(), 24);
    assert_eq!(of_fidelity("A/70/174", None), "16 17");
}

#[test]
fn a_65_201_is_official_in_16_alone() {
    assert_eq!(of_fidelity("A/65/201", Some(Fidelity::Verbatim)), "16");
    assert_eq!(of_fidelity("A/65/201", Some(Fidelity::NearVerbatim)), "18(i) 18(ii) 18(iii) 18(iv) 18(v)");
    assert_eq!(of_fidelity("A/65/201", None), "18");
}

#[test]
fn kinds_of_2013() {
    assert_eq!(of_kind("A/68/98", Kind::Norm), "22 24 25");
    assert_eq!(of_kind("A/68/98", Kind::Law), "19 20 21 23");
    assert_eq!(of_kind("A/68/98", Kind::Cbm), "26(a) 26(b) 26(c) 26(d) 26(e) 26(f) 29");
}

#[test]
fn kinds_of_2015() {
    assert_eq!(of_kind("A/70/174", Kind::Norm).split(' ').count(), 11);
    assert_eq!(of_kind("A/70/174", Kind::Law), "26 27 28(a) 28(b) 28(c) 28(d) 28(e) 28(f)");
    assert_eq!(
        of_kind("A/70/174", Kind::Cbm),
        "16(a) 16(b) 16(c) 16(d) 16(d)(i) 16(d)(ii) 16(d)(iii) 16(d)(iv) 17(a) 17(b) 17(c) 17(d) 17(e)",
    );
}

#[test]
fn must_not_stands_once_in_2015() {
    let forbidden = Record::builtin().provisions().report("A/70/174").modality(Modality::MustNot);
    assert_eq!(places(forbidden), "28(e)");
}

#[test]
fn sizes_of_the_groups() {
    let sizes = Record::builtin().groups().iter().map(|it| (it.years.as_str(), it.members.value.len()));
    assert_eq!(
        sizes.collect::<Vec<_>>(),
        [("2004-2005", 15), ("2009-2010", 15), ("2012-2013", 15), ("2014-2015", 20), ("2016-2017", 25)],
    );
    assert!(Record::builtin().groups().iter().all(|it| usize::from(it.experts.value) == it.members.value.len()));
}

#[test]
fn six_states_were_in_all_five_groups() {
    assert_eq!(
        names(in_every_group(Record::builtin())),
        "China, France, Germany, Russian Federation, United Kingdom, United States of America",
    );
}

#[test]
fn who_joined_and_who_left_between_2013_and_2015() {
    let change = Membership::from(group("2012-2013")).change_to(&group("2014-2015").into());
    assert_eq!(
        names(change.joined),
        "Brazil, Colombia, Ghana, Israel, Kenya, Malaysia, Mexico, Pakistan, Republic of Korea, Spain",
    );
    assert_eq!(names(change.left), "Argentina, Australia, Canada, India, Indonesia");
}

#[test]
fn chair_and_sessions_of_the_third_group() {
    let third = group("2012-2013");
    let chair = &third.chair.as_ref().unwrap().value;
    assert_eq!((&*chair.name, &*chair.of), ("Deborah Stokes", "Australia"));
    let sessions = third.sessions.as_ref().unwrap().value.iter();
    assert_eq!(
        sessions.map(|it| format!("{} to {}, {}", it.from, it.to, it.place)).collect::<Vec<_>>(),
        [
            "2012-08-06 to 2012-08-10, New York",
            "2013-01-14 to 2013-01-18, Geneva",
            "2013-06-03 to 2013-06-07, New York",
        ],
    );
}

#[test]
fn eighteen_persons_for_fifteen_states() {
    let persons = &group("2012-2013").persons.as_ref().unwrap().value;
    let row = |it: &'static Person| (it.state.as_ref().unwrap().as_str(), &*it.name, &*it.sessions);
    let rows: [(&str, &str, &[u8]); 18] = [
        ("Argentina", "Alfredo Morelli", &[]),
        ("Australia", "Deborah Stokes", &[]),
        ("Belarus", "Vladimir N. Gerasimovich", &[]),
        ("Canada", "Michael Walma", &[]),
        ("China", "Lei Wang", &[1, 2]),
        ("China", "Zhihua Dong", &[3]),
        ("Egypt", "Sherif Hashem", &[]),
        ("Estonia", "Linnar Viik", &[]),
        ("France", "Jean-Francois Blarel", &[]),
        ("Germany", "Detlev Wolter", &[]),
        ("India", "Harsh K. Jain", &[]),
        ("Indonesia", "Febrian A. Ruddyard", &[1]),
        ("Indonesia", "Andy Rachmianto", &[3]),
        ("Japan", "Tamotsu Shinotsuka", &[1]),
        ("Japan", "Osamu Imai", &[2, 3]),
        ("Russian Federation", "Andrey V. Krutskikh", &[]),
        // The annex has the long name; the record spells States as the table of members does.
        ("United Kingdom", "Nicholas Haycock", &[]),
        ("United States of America", "Michele G. Markoff", &[]),
    ];
    assert_eq!(persons.iter().map(row).collect::<Vec<_>>(), rows);
    let twice: Vec<_> = rows.windows(2).filter(|it| it[0].0 == it[1].0).map(|it| it[0].0).collect();
    assert_eq!(twice, ["China", "Indonesia", "Japan"]);
}

#[test]
fn documents_and_consensus_are_two_facts() {
    let outcomes = Record::builtin().groups().iter().map(|it| (it.document.value.as_str(), it.consensus.value));
    assert_eq!(
        outcomes.collect::<Vec<_>>(),
        [("A/60/202", false), ("A/65/201", true), ("A/68/98", true), ("A/70/174", true), ("A/72/327", false)],
    );
}

#[test]
fn dates_of_a_68_98() {
    let report = report("A/68/98");
    let dates = [&report.letter, &report.dated, &report.reissued].map(|it| it.as_ref().unwrap().value.to_string());
    assert_eq!(dates, ["2013-06-07", "2013-06-24", "2013-07-30"]);
}

#[test]
fn coverage_of_the_five_reports() {
    let coverage = Record::builtin().reports().iter().map(|it| (it.symbol.as_str(), it.coverage));
    assert_eq!(
        coverage.collect::<Vec<_>>(),
        [
            ("A/60/202", Coverage::None),
            ("A/65/201", Coverage::Part),
            ("A/68/98", Coverage::Whole),
            ("A/70/174", Coverage::Part),
            ("A/72/327", Coverage::None),
        ],
    );
}

#[test]
fn principles_that_28_d_names() {
    let principles = provision("A/70/174#28(d)").law().unwrap().principles.iter();
    assert_eq!(
        principles.map(|it| (it.value, &*it.words, it.at.as_str())).collect::<Vec<_>>(),
        [
            (Principle::Humanity, "humanity", "A/70/174#28(d)"),
            (Principle::Necessity, "necessity", "A/70/174#28(d)"),
            (Principle::Proportionality, "proportionality", "A/70/174#28(d)"),
            (Principle::Distinction, "distinction", "A/70/174#28(d)"),
        ],
    );
}

#[test]
fn what_13_e_and_13_g_cite() {
    let cited = |address| provision(address).cites.iter().map(|it| it.instrument.to_string()).collect::<Vec<_>>();
    assert_eq!(
        cited("A/70/174#13(e)"),
        [
            "Human Rights Council resolution 20/8",
            "Human Rights Council resolution 26/13",
            "General Assembly resolution 68/167",
            "General Assembly resolution 69/166",
        ],
    );
    assert_eq!(cited("A/70/174#13(g)"), ["General Assembly resolution 58/199"]);
}

/// The sources of each turn, in the one conflict about a provision that quotes both.
fn who_says<'r>(about: &str, turns: [&str; 2]) -> [Vec<&'r str>; 2] {
    let quotes = |value: &Value, turn: &str| matches!(value, Value::Quote(words) if words.contains(turn));
    let all: Vec<_> = Record::builtin().conflicts_about(&about.parse().unwrap()).collect();
    let both = all.iter().find(|it| turns.iter().all(|turn| it.values.iter().any(|said| quotes(&said.value, turn))));
    let values = &both.unwrap_or_else(|| panic!("no conflict about {about} has {turns:?}")).values;
    turns.map(|turn| {
        let said = values.iter().filter(|said| quotes(&said.value, turn)).flat_map(|said| said.sources.iter());
        let mut sources: Vec<_> = said.map(|it| it.source.as_str()).collect();
        sources.sort_unstable();
        sources
    })
}

#[test]
fn regarding_or_arising_from() {
    let [regarding, arising] = who_says("A/68/98#23", ["regarding", "arising from"]);
    // UNIDIR's paper has it both ways: right in its text, changed in figure 4.
    assert_eq!(regarding, ["a-68-98", "unidir-2017", "unidir-extract"]);
    assert_eq!(arising, ["hague-table", "unidir-2017"]);
}

#[test]
fn acknowledged_or_agreed_to_be_harmful() {
    let [acknowledged, agreed] = who_says("A/70/174#13(a)", ["acknowledged to be harmful", "agreed to be harmful"]);
    assert_eq!(acknowledged, ["leiden-consultation", "unidir-2017", "unidir-extract"]);
    assert_eq!(agreed, ["hague-table"]);
}

#[track_caller]
fn assert_rendering(id: &str, text: &str, renders: &[&str]) {
    let rendering = Record::builtin().rendering(&id.parse().unwrap()).unwrap_or_else(|| panic!("{id} is not held"));
    assert_eq!(rendering.text, text, "{id}");
    assert_eq!(rendering.renders.iter().map(Address::as_str).collect::<Vec<_>>(), renders, "{id}");
}

#[test]
fn renderings_of_the_hague_table() {
    assert_rendering(
        "hague-table/2013/law/5",
        "States must meet their international obligations arising from internationally wrongful acts attributable to \
         them.",
        &["A/68/98#23:1"],
    );
    assert_rendering(
        "hague-table/2013/law/6",
        "States must not use proxies to commit internationally wrongful acts and should seek to ensure that their \
         territories are not used by non-state actors for unlawful use of ICTs",
        &["A/68/98#23:2", "A/68/98#23:3"],
    );
    assert_rendering(
        "hague-table/2015/norms/12",
        "States should consider how best to cooperate to exchange information, assist each other, prosecute terrorist \
         and criminal use of ICTs, and implement other cooperative measures to address such threats.",
        &["A/70/174#13(d):1"],
    );
}

#[test]
fn renderings_of_figures_4_and_5() {
    assert_rendering(
        "unidir-2017/figure-4/2013/5",
        "States should cooperate against criminal and terrorist use of ICT including through harmonizing legal \
         approaches and strengthening collaboration between law enforcement and prosecutorial agencies;",
        &["A/68/98#22"],
    );
    assert_rendering(
        "unidir-2017/figure-4/2015/5",
        "States have an inherent right to take measures consistent with international law and as recognized in the UN \
         Charter. The Group recognized the need for further study on this matter;",
        &["A/70/174#28(c)"],
    );
    assert_rendering(
        "unidir-2017/figure-5/2015/4.ii",
        "The development of mechanisms and processes for bilateral, subregional, regional and multilateral \
         consultations on the protection of ICT-enabled critical infrastructure;",
        &["A/70/174#16(d)(ii)"],
    );
}

#[track_caller]
fn assert_wording_link(from: &[&str], to: &[&str], relation: Relation, act: Act) {
    let ids = |places: &'static [Place]| places.iter().map(Place::as_str).collect::<Vec<_>>();
    let found = Record::builtin().links().iter().find(|it| ids(&it.from) == from && ids(&it.to) == to);
    let link = found.unwrap_or_else(|| panic!("no link from {from:?} to {to:?}"));
    assert_eq!((link.link, link.relation, link.act), (LinkKind::Wording, relation, act), "{from:?} to {to:?}");
}

#[test]
fn additional_norms_go_from_report_to_report() {
    assert_wording_link(&["A/65/201#16:2"], &["A/68/98#16:3"], Relation::Equal, Act::Reiterated);
    assert_wording_link(&["A/68/98#16:3"], &["A/70/174#15"], Relation::Equal, Act::Reiterated);
}

#[test]
fn sovereignty_is_reworded() {
    assert_wording_link(&["A/68/98#20"], &["A/70/174#27"], Relation::Intersects, Act::Revised);
}

#[test]
fn obligations_are_kept_and_lengthened() {
    assert_wording_link(&["A/68/98#23:1"], &["A/70/174#28(f):1"], Relation::Subset, Act::Lengthened);
}

#[test]
fn proxies_and_territory_become_one_sentence() {
    let from = ["A/68/98#23:2", "A/68/98#23:3"];
    assert_wording_link(&from, &["A/70/174#28(e)"], Relation::Intersects, Act::Revised);
}
