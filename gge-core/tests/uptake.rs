//! What other bodies did with the reports: controls typed by hand from section 2.3 of UNIDIR's paper, and what holds for
//! all of it.

use gge_core::overview::{UptakeColumns, bodies_by_stance, endorsers_of_all, uptake_matrix, uptake_timeline};
use gge_core::{
    Record, Target, Theme,
    model::{
        Body, BodyId, BodyKind, Confidence, Evidence, Matter, ObservationKind, OrganId, SourceRole, Stance, Subject,
        Uptake,
    },
    record::MatchLevel,
};

const ELEVEN: [&str; 11] = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"];

fn record() -> &'static Record {
    Record::builtin()
}

fn entry(id: &str) -> &'static Uptake {
    record().uptake_entry(id).unwrap_or_else(|| panic!("no entry {id}"))
}

fn target(text: &str) -> Target {
    text.parse().unwrap()
}

/// The targets of the touches of one stance.
fn on(id: &str, stance: Stance) -> Vec<String> {
    let touches = entry(id).touches.iter().filter(|touch| touch.stance == stance);
    touches.flat_map(|touch| touch.on.iter().map(ToString::to_string)).collect()
}

fn ids<'r>(entries: impl IntoIterator<Item = &'r Uptake>) -> Vec<&'r str> {
    entries.into_iter().map(|entry| entry.id.as_str()).collect()
}

/// "endorses and promotes the 11 voluntary, non-binding norms ... listing them alongside the norm endorsed by the G20";
/// "specifically takes up ... the use of non-forcible countermeasures".
#[test]
fn the_g7_in_lucca() {
    let lucca = entry("g7-lucca-declaration");
    assert_eq!((lucca.by[0].as_str(), lucca.date.unwrap().to_string().as_str()), ("g7", "2017-04"));
    let norms: Vec<String> = ELEVEN.iter().map(|letter| format!("A/70/174#13({letter})")).collect();
    assert_eq!(on("g7-lucca-declaration", Stance::Endorses), norms);
    assert_eq!(on("g7-lucca-declaration", Stance::Extends), ["norms"], "against the theft of intellectual property");
    assert_eq!(on("g7-lucca-declaration", Stance::Proposes), ["law"], "countermeasures");
    assert!(lucca.summary.contains("countermeasures"));
    let countermeasures = record().contested().iter().find(|it| it.id == "countermeasures").unwrap();
    assert_eq!(*countermeasures.on, [target("law")]);
}

/// "The 2016 Warsaw Summit saw NATO take up the recommendations of the 2015 GGE"; "many non-NATO States view this
/// posturing as acting contrary to goals and recommendations".
#[test]
fn nato_in_warsaw() {
    let warsaw = entry("nato-warsaw-summit");
    assert_eq!(warsaw.date.unwrap().to_string(), "2016");
    assert!(on("nato-warsaw-summit", Stance::Endorses).contains(&"A/70/174".to_owned()));
    assert_eq!(record().body("nato").unwrap().kind, BodyKind::MilitaryAlliance);
    assert_eq!(record().match_level(warsaw, &target("A/70/174#13(f)")), Some(MatchLevel::Report));
    assert_eq!(
        record().match_level(warsaw, &target("A/68/98#19")),
        Some(MatchLevel::Theme),
        "of international law only"
    );
}

/// "affirmed the norm that no State should conduct or support the ICT-enabled theft of intellectual property".
#[test]
fn the_g20_in_2015() {
    let communique = entry("g20-communique-2015");
    assert_eq!(communique.date.unwrap().to_string(), "2015-11");
    assert_eq!(on("g20-communique-2015", Stance::Extends), ["norms"]);
    assert!(communique.summary.contains("theft of intellectual property"));
    assert!(on("g20-communique-2015", Stance::Endorses).contains(&"A/70/174".to_owned()));
}

/// "endorsed the recommendations of the 2010, 2013 and 2015 GGEs"; the sentence of 13 (c), cited as 28 (e) and (f).
#[test]
fn the_european_union() {
    let endorsed = on("eu-cyber-diplomacy-toolbox", Stance::Endorses);
    for report in ["A/65/201", "A/68/98", "A/70/174", "A/70/174#13(c)"] {
        assert!(endorsed.contains(&report.to_owned()), "{report}");
    }
    assert!(!endorsed.contains(&"A/70/174#28(e)".to_owned()), "its words are not quoted");
    let about: Subject = "uptake/eu-cyber-diplomacy-toolbox".parse().unwrap();
    let conflicts: Vec<&str> = record().conflicts_about(&about).map(|conflict| &*conflict.id).collect();
    assert_eq!(conflicts, ["13c-cited-as-28", "european-union-members"]);
}

/// Four States, before any of the reports that it could speak of but one.
#[test]
fn the_code_of_conduct() {
    let code = entry("code-of-conduct-2011");
    let by: Vec<&str> = code.by.iter().map(BodyId::as_str).collect();
    assert_eq!(by, ["russian-federation", "china", "tajikistan", "uzbekistan"]);
    assert!(code.touches.iter().all(|touch| touch.stance == Stance::Proposes));
    assert_eq!(code.symbol.as_ref().map(ToString::to_string).as_deref(), Some("A/66/359"));
    assert_eq!(on("sco-code-of-conduct-2015", Stance::Diverges), ["A/68/98", "norms"], "A/70/174 came after it");
    let inferred =
        |touch: &&gge_core::model::TargetRef| touch.stance == Stance::Diverges && touch.evidence == Evidence::Inferred;
    assert_eq!(entry("sco-code-of-conduct-2015").touches.iter().filter(inferred).count(), 1, "commentators say so");
}

/// "peaceful resolution of disputes (corresponding to paragraph 26), sovereignty and jurisdiction (... 28a and b);
/// self-defence (... 28c), international humanitarian law (... 28d), and internationally wrongful acts (... 28e and f)".
#[test]
fn what_was_reportedly_contested() {
    let named: Vec<String> = record().contested().iter().flat_map(|it| it.on.iter().map(ToString::to_string)).collect();
    for at in ["26", "28(a)", "28(b)", "28(c)", "28(d)", "28(e)", "28(f)"] {
        assert!(named.contains(&format!("A/70/174#{at}")), "{at}");
        assert_eq!(record().contested_about(&target(&format!("A/70/174#{at}"))).count(), 1, "{at}");
    }
    for it in record().contested() {
        assert_eq!(it.group.as_str(), "2016-2017", "{}", it.id);
        assert!(it.summary.to_lowercase().contains("reportedly") && it.confidence != Confidence::High, "{}", it.id);
    }
    assert_eq!(record().contested_about(&target("A/70/174#28")).count(), 4, "the items of 28, (a) and (b) together");
}

#[test]
fn who_endorsed_all_eleven_norms() {
    let endorsers = endorsers_of_all(record(), "A/70/174");
    let of = |reach| {
        let all = endorsers.iter().filter(|it| it.reach == reach);
        all.map(|it| it.entry.id.as_str()).collect::<Vec<_>>()
    };
    assert_eq!(of(MatchLevel::Names), ["g20-communique-2015", "g7-lucca-declaration"]);
    let whole = of(MatchLevel::Report);
    for id in ["nato-warsaw-summit", "eu-cyber-diplomacy-toolbox", "general-assembly-70-237"] {
        assert!(whole.contains(&id), "{id}");
    }
    assert!(endorsers.is_sorted_by_key(|it| it.reach != MatchLevel::Names));
    assert!(endorsers_of_all(record(), "A/65/201").is_empty(), "no norm of it is held");
    assert!(endorsers_of_all(record(), "A/70/74").is_empty());
}

/// "the US–China agreement was immediately followed by ... and shortly thereafter by the G20 communiqué".
#[test]
fn uptake_in_time() {
    let norms = uptake_timeline(record(), &target("norms"));
    let dated = ids(norms.dated.iter().map(|step| step.entry));
    let at = |id: &str| dated.iter().position(|it| *it == id).unwrap_or_else(|| panic!("{id} is not dated"));
    let order = ["united-states-china-2015", "g20-communique-2015", "nato-warsaw-summit", "g7-lucca-declaration"];
    assert!(order.map(at).is_sorted(), "{dated:?}");
    let undated = ids(norms.undated.iter().map(|step| step.entry));
    assert!(undated.contains(&"united-kingdom-china-agreement"), "the paper gives it no date: {undated:?}");
    for step in norms.steps() {
        assert!(
            step.date == step.entry.date && !step.stances.is_empty() && !step.bodies.is_empty(),
            "{}",
            step.entry.id
        );
    }
    let days: Vec<_> = norms.dated.iter().map(|step| step.date.unwrap().first_day().to_string()).collect();
    assert!(days.is_sorted(), "{days:?}");
    assert!(norms.undated.iter().all(|step| step.date.is_none()));
}

#[test]
fn filters_fit_one_and_the_same_touch() {
    let all = record().uptake();
    assert_eq!(ids(all.clone().by("nato").stance(Stance::Endorses).about(&target("A/70/174"))), ["nato-warsaw-summit"]);
    let lucca =
        |uptakes: gge_core::record::Uptakes<'static>| uptakes.by("g7").any(|it| it.id == "g7-lucca-declaration");
    assert!(lucca(all.clone().stance(Stance::Extends)) && lucca(all.clone().about(&target("A/70/174#13(a)"))));
    assert!(!lucca(all.clone().stance(Stance::Extends).about(&target("A/70/174#13(a)"))), "it endorses 13 (a)");
    assert!(lucca(all.clone().about(&target("A/70/174#13"))), "an item of 13");
    assert!(lucca(all.clone().about(&target("A/70/174#13(c):1"))), "what holds a sentence");
    assert!(lucca(all.clone().about(&target("A/70/174"))) && lucca(all.clone().about(&target("norms"))));
    assert!(!lucca(all.clone().about(&target("A/70/174#28(c)"))) && !lucca(all.clone().about(&target("A/68/98"))));
    assert!(all.clone().kind(BodyKind::PrivateSector).all(|it| it.by.iter().any(|id| id == "microsoft")));
    let inferred = all.clone().evidence(Evidence::Inferred).count();
    let stated = all.clone().evidence(Evidence::Stated).count();
    assert!(inferred > 0 && stated > 0 && inferred + stated > all.count(), "some entries have both");
}

/// What stands in a cell is what a query gives; what stands in none is kept beside.
#[test]
fn a_matrix_has_all_of_it() {
    for columns in UptakeColumns::ALL {
        let matrix = uptake_matrix(record(), *columns);
        assert_eq!(matrix.rows.len(), record().bodies().len());
        for row in &matrix.rows {
            for (column, cell) in matrix.columns.iter().zip(&row.cells) {
                let mut entries: Vec<&str> = cell.iter().map(|taken| taken.entry.as_str()).collect();
                entries.dedup();
                let by = record().uptake().by(row.body.id.as_str());
                assert_eq!(entries, ids(by.about(column)), "{} {column}", row.body.id);
            }
            for entry in record().uptake().by(row.body.id.as_str()) {
                for touch in &*entry.touches {
                    let is_it = |taken: &&gge_core::overview::UptakeCell<'_>| {
                        *taken.entry == entry.id && taken.stance == touch.stance && taken.evidence == touch.evidence
                    };
                    let cells = row.cells.iter().flatten().filter(is_it).count();
                    assert!(cells + row.elsewhere.iter().filter(is_it).count() > 0, "{} {columns}", entry.id);
                }
            }
        }
    }
    let themes = uptake_matrix(record(), UptakeColumns::Themes);
    assert_eq!(themes.columns.len(), Theme::ALL.len());
    let provisions = uptake_matrix(record(), UptakeColumns::Provisions);
    assert!(provisions.columns.iter().any(|it| it.to_string() == "A/70/174#13(e)"));
    assert!(!provisions.columns.iter().any(|it| it.to_string() == "A/70/174#15"), "nobody names it");
}

#[test]
fn bodies_stand_with_their_stances() {
    for it in bodies_by_stance(record(), None) {
        let of = |body: &'static Body| ids(record().uptake().by(body.id.as_str()).stance(it.stance));
        for body in record().bodies() {
            let listed = it.bodies.iter().find(|listed| listed.body.id == body.id);
            let entries: Vec<&str> = listed.iter().flat_map(|it| &it.entries).map(|id| id.as_str()).collect();
            assert_eq!(entries, of(body), "{} {}", body.id, it.stance);
        }
    }
    let reports = bodies_by_stance(record(), Some(&target("A/68/98")));
    let diverge = reports.iter().find(|it| it.stance == Stance::Diverges).unwrap();
    let bodies: Vec<&str> = diverge.bodies.iter().map(|it| it.body.id.as_str()).collect();
    assert_eq!(bodies, ["russian-federation", "sco", "china"]);
}

/// What stands beside the reports, or came before them, says nothing of any of them.
#[test]
fn what_stands_beside_the_reports() {
    for entry in record().uptake().stance(Stance::Parallels) {
        let beside = entry.touches.iter().filter(|touch| touch.stance == Stance::Parallels);
        for target in beside.flat_map(|touch| &*touch.on) {
            assert!(matches!(target, Target::Theme(_)), "{} {target}", entry.id);
        }
    }
    for (id, themes) in [
        ("russia-united-states-1999", &["cbm"][..]),
        ("oas-cybercrime-working-group", &["cooperation"]),
        ("nato-cyber-defence-policy", &["law", "cooperation"]),
        ("tallinn-manual", &["law"]),
        ("tallinn-manual-2", &["law"]),
        ("budapest-convention", &["cooperation"]),
        ("human-rights-council-internet", &["norms"]),
        ("general-assembly-privacy", &["norms"]),
        ("general-assembly-culture-2002", &["capacity", "cooperation"]),
        ("general-assembly-critical-infrastructure-2004", &["norms", "cooperation"]),
        ("general-assembly-self-assessment-2009", &["capacity", "cooperation"]),
        ("wassenaar-intrusion-controls", &["norms"]),
    ] {
        assert_eq!(on(id, Stance::Parallels), themes, "{id}");
        assert_eq!(on(id, Stance::Proposes), [""; 0], "{id}");
    }
    // "developing additional proposals for norms"; a treaty that is asked for.
    for id in ["gcsc-launch", "microsoft-digital-geneva-convention", "public-core"] {
        assert!(!on(id, Stance::Proposes).is_empty(), "{id}");
    }
}

/// "representatives from governments, the technology sector, civil society, and academia".
#[test]
fn kinds_of_bodies() {
    let of = |kind| record().bodies().iter().filter(move |it| it.kind == kind).map(|it| it.id.as_str());
    assert_eq!(of(BodyKind::MultiStakeholder).collect::<Vec<_>>(), ["gcsc", "london-process"]);
    assert_eq!(of(BodyKind::CivilSociety).collect::<Vec<_>>(), ["ict4peace"]);
}

/// Five factors, eight areas, and what could come next, as the paper lists them.
#[test]
fn what_the_paper_observes() {
    let of = |kind| record().observations().iter().filter(move |it| it.kind == kind);
    assert_eq!(of(ObservationKind::Obstacle).count(), 5);
    let areas: Vec<Option<Matter>> = of(ObservationKind::Area).map(|it| it.matter).collect();
    assert_eq!(areas.len(), 8);
    assert!(areas.contains(&Some(Matter::ExportControl)), "no organ deals with it");
    assert_eq!(record().organs_on(Matter::ExportControl).count(), 0);
    let formats: Vec<&str> = of(ObservationKind::Format).map(|it| &*it.id).collect();
    assert_eq!(
        formats,
        [
            "another-group",
            "open-ended-working-group",
            "conference-on-disarmament",
            "committee-like-copuos",
            "outside-the-united-nations",
            "hybrid-format",
        ],
    );
    let to_states = record().recommendations().iter().filter(|it| it.summary.starts_with("To States: "));
    assert_eq!(to_states.count(), 3);
}

/// A provision is reached by whatever reaches a part of it, and what an entry touches is older than it for certain.
#[test]
fn reach_and_time_hold_together() {
    for entry in record().uptake() {
        for touch in &*entry.touches {
            for target in &*touch.on {
                assert_eq!(record().match_level(entry, target), Some(MatchLevel::Names), "{} {target}", entry.id);
                let report = target.symbol().and_then(|symbol| record().report(symbol));
                if let (Some(report), Some(date)) = (report, entry.date) {
                    assert!(date.year() >= report.year(), "{} {target}", entry.id);
                    let dated = report.dated.as_ref().map(|it| it.value);
                    assert!(dated.is_none_or(|dated| dated.is_before(date)), "{} {target}", entry.id);
                }
            }
        }
        let entered = |id: &str| record().source(id).unwrap().transmits.iter().any(|it| *it != SourceRole::Facts);
        for place in entry.sources.iter().filter(|place| entered(place.source.as_str())) {
            assert!(place.place.is_some(), "{}", entry.id);
        }
    }
    assert!(record().uptake().count() >= 60, "about sixty instruments");
    assert!(record().bodies().iter().all(|body| record().uptake().by(body.id.as_str()).next().is_some()));
}

/// The prose of section 1 and 3.
#[test]
fn the_map_of_the_united_nations() {
    let deals = |organ: &str, matter| record().organs_on(matter).any(|(it, _)| it.id == organ);
    for (organ, matter) in [
        ("first-committee", Matter::PeaceAndSecurity),
        ("security-council", Matter::Terrorism),
        ("unodc", Matter::Crime),
        ("human-rights-council", Matter::HumanRights),
        ("second-committee", Matter::Development),
        ("igf", Matter::InternetGovernance),
    ] {
        assert!(deals(organ, matter), "{organ} {matter}");
    }
    assert!(!deals("igf", Matter::Terrorism));
    let first = record().organ("first-committee").unwrap();
    assert_eq!(first.part_of.as_ref().map(OrganId::as_str), Some("general-assembly"));
    assert!(record().recommendations().len() >= 10);
    let mandates = record().organ_mandates();
    assert_eq!(mandates.len(), Matter::ALL.iter().map(|matter| record().organs_on(*matter).count()).sum::<usize>());
}

/// Everything that sources disagree about, by what it is; each conflict is found by each of its subjects.
#[test]
fn conflicts_over_all_claims() {
    let disputed = record().disputed();
    for conflict in record().conflicts() {
        for subject in &*conflict.about {
            let found =
                disputed.iter().filter(|it| it.conflicts.contains(&conflict)).any(|it| match (&it.subject, subject) {
                    (Subject::Provision(a), Subject::Provision(b)) => *a == b.provision(),
                    (a, b) => a == b,
                });
            assert!(found, "{} about {subject}", conflict.id);
        }
    }
    let sort = |subject: &Subject| match subject {
        Subject::Group(_) => 0,
        Subject::Report(_) => 1,
        Subject::Provision(_) => 2,
        Subject::Rendering(_) => 3,
        Subject::Uptake(_) => 4,
        Subject::Process(_) => 5,
        _ => 6,
    };
    assert!(disputed.is_sorted_by_key(|it| sort(&it.subject)));
    // The table's "agreed to be harmful" is the odd one out in 13 (a); its line is disputed, and so is the paper's.
    let renders = |source: &str| {
        let at = "A/70/174#13(a)".parse().unwrap();
        record().renderings().source(source).of(&at).map(|it| it.id.clone()).next().unwrap()
    };
    let about = Subject::Rendering(renders("hague-table"));
    let conflicts: Vec<&str> = record().conflicts_about(&about).map(|it| &*it.id).collect();
    assert_eq!(conflicts, ["13a-agreed-or-acknowledged"]);
    assert!(disputed.iter().any(|it| it.subject == about));
}

#[test]
fn what_people_write() {
    let found =
        |written: &str| record().find_target(written).map_or_else(|error| error.to_string(), |it| it.to_string());
    for (written, want) in [
        ("norm c", "A/70/174#13(c)"),
        (" CBM ", "cbm"),
        ("A/68/98*", "A/68/98"),
        ("A/68/98#23:2", "A/68/98#23:2"),
        ("norm", "A/70/174#13"),
        ("capacty", "unknown theme `capacty`: did you mean `capacity`?"),
        (
            "A/79/214",
            "`A/79/214` is a document of the Open-ended working group 2021-2025: the record has facts about it, not its wording",
        ),
        (
            "hague-table/2013/threats/3",
            "`hague-table/2013/threats/3` is a rendering: name what it renders, `A/68/98#5:5`",
        ),
        ("13(l)", "no report in the record has paragraph 13 (l): paragraph 13 of A/70/174 has items (a) to (k)"),
    ] {
        assert_eq!(found(written), want, "{written}");
    }
    let body =
        |written: &str| record().find_body(written).map_or_else(|error| error.to_string(), |it| it.id.to_string());
    for (written, want) in [
        ("NATO", "nato"),
        ("group of seven", "g7"),
        ("g8", "no body `g8` in the record: did you mean `g7`?"),
        ("the moon", "no body `the moon` in the record"),
    ] {
        assert_eq!(body(written), want, "{written}");
    }
}
