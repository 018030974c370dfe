//! What a scan says of documents: one line for each, and what is wanted. `{13(c)}` stands for the wording of that provision
//! of A/70/174, without the full stop.

use gge_core::Record;
use gge_core::quote::{Checker, Finding, FindingKind, Format};

fn wording(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((head, tail)) = rest.split_once('{') {
        let (place, tail) = tail.split_once('}').unwrap();
        out.push_str(head);
        let id = if place.contains('#') { place.to_owned() } else { format!("A/70/174#{place}") };
        let provision = Record::builtin().provision(&id.parse().unwrap()).unwrap();
        out.push_str(provision.text().unwrap().trim_end_matches(['.', ';']));
        rest = tail;
    }
    out + rest
}

/// Every finding that is not right, as `rule: words`.
fn told(findings: &[Finding<'_, '_>]) -> Vec<String> {
    let line = |it: &Finding<'_, '_>| {
        Some(format!("{}: {}", it.rule?, it.text.split_whitespace().collect::<Vec<_>>().join(" ")))
    };
    findings.iter().filter_map(line).collect()
}

/// Compares with what is wanted: `rule` alone, or `rule: the beginning of the words`. Notes that are not wanted are let by
/// where nothing is said of notes.
fn assert_told(format: Format, cases: &[(&str, &[&str])]) {
    let mut wrong = Vec::new();
    for (text, want) in cases {
        let text = wording(text);
        let findings = Checker::builtin().scan(&text, format);
        let found = told(&findings);
        let fits = |(found, want): (&String, &&str)| found.starts_with(*want);
        if found.len() != want.len() || !found.iter().zip(*want).all(fits) {
            wrong.push(format!("{text}\n  wanted {want:?}\n  found  {found:?}"));
        }
        for it in &findings {
            assert_eq!(text.get(it.start..it.end()), Some(it.text));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

#[test]
fn words_under_a_label_are_the_provisions() {
    assert_told(
        Format::Plain,
        &[
            (
                "According to norm (c), States must not knowingly allow their territory to be used for internationally wrongful acts using ICTs.",
                &["changed-modal: States must not"],
            ),
            (
                "Norm (c): States must not knowingly allow their territory to be used for internationally wrongful acts using ICTs.",
                &["changed-modal: States must not"],
            ),
            (
                "Norm (c): States should never knowingly allow their territory to be used for internationally wrongful acts using ICTs.",
                &["changed-"],
            ),
            ("Norm (c): {13(c)}.", &[]),
            (
                "Norm (i): Every State must take reasonable steps to ensure the integrity of the supply chain so that end users can have confidence in the security of ICT products.",
                &["changed-modal: Every State must"],
            ),
            (
                "Norm (d) of the 2015 report: All States should cooperate to exchange information, assist each other, prosecute terrorist and criminal use of ICTs and implement other cooperative measures to address such threats.",
                &["changed-modal: All States should cooperate"],
            ),
            (
                "The 2015 norms of the GGE:\n\n(c) States must not knowingly allow their territory to be used for internationally wrongful acts using ICTs.",
                &["changed-modal: States must not"],
            ),
            ("Norm (a): Foreign Affairs will draft the reply. No discussion.", &[]),
            (
                "Norm 13 (b): States should not interfere in the elections or other political processes of another State by means of ICTs.",
                &["other-words"],
            ),
        ],
    );
}

#[test]
fn words_in_marks_are_quoted() {
    assert_told(
        Format::Markdown,
        &[
            (
                "> States must not knowingly allow their territory to be used for internationally wrongful acts using ICTs.\n\n(A/70/174, para. 13 (c))",
                &["changed-modal"],
            ),
            (
                "> States should not use proxies to commit internationally wrongful acts using ICTs.\n>\n> — A/70/174, para. 28 (e)",
                &["changed-modal"],
            ),
            (
                "> States **must** not knowingly allow their territory to be used for internationally wrongful acts using ICTs (A/70/174, para. 13 (c)).",
                &["changed-modal"],
            ),
            (
                "The Group said “{13(c)}” (A/70/174, para. 13 (c)). It also said: “States must not use proxies to commit internationally wrongful acts using ICTs”.",
                &[],
            ),
            (
                "States should “not knowingly allow their territory” to be used for “internationally wrongful acts using ICTs” (A/70/174, para. 13(c)).",
                &[],
            ),
            ("“{13(f)}” (A/70/174, para. 13 (f)), and “{13(c)}” (ibid., para. 13 (g)).", &["wrong-citation: ibid"]),
            ("“{13(c)}”[^1]\n\n[^1]: A/70/174, para. 13 (d).", &["wrong-citation: A/70/174"]),
            ("### Norm (d) of the GGE\n\n> {13(c)}.", &["wrong-citation: Norm (d)"]),
            ("As norm (d) of the 2015 GGE report has it:\n\n> {13(c)}.", &["wrong-citation: norm (d)"]),
            (
                "The text of A/70/174, para. 13 (c), is “[A State] should not knowingly allow [its] territory to be used for internationally wrongful acts using ICTs [sic]”.",
                &[],
            ),
            (
                "“States should not knowingly allow their territory to be used … for internationally wrongful acts using ICTs” (A/70/174, para. 13 (c)).",
                &[],
            ),
            ("She said “The report holds that ‘{13(c)}’, and we agree” (A/70/174, para. 13 (c)).", &[]),
            ("The text says that ‘{13(c)}’9 and nothing else (A/70/174, para. 13 (c)).", &[]),
            ("In A/70/174 there is “should not knowingly allow their territory”.", &[]),
            (
                "The choir recalls that in A/70/174, para. 13 (d), States should cooperate “to exchange information, assist each other, prosecute terrorist and criminal use of ICTs and implement other cooperative measures”.",
                &["changed-modal: States should cooperate"],
            ),
            ("> {13(c)}.\n\n> {13(g)}.", &[]),
        ],
    );
}

#[test]
fn somebody_elses_words_are_theirs() {
    assert_told(
        Format::Plain,
        &[
            (
                "Article 2 (4) of the Charter, as in A/70/174, tells all Members to “refrain in their international relations, offline and online, from the threat or use of force against the territorial integrity or political independence of any State”.",
                &[],
            ),
            (
                "The Assembly adopted the resolution entitled “Cooperation between the United Nations and the League of Arab States”. See A/68/98.",
                &[],
            ),
            (
                "See the article “How International Law Applies to the Use of Artificial Intelligence by States”, 2023, and A/68/98.",
                &[],
            ),
            (
                "In 2021 the Group said that “the indication that an ICT activity was launched from the infrastructure of a State may be insufficient to attribute the activity” (A/76/135, para. 71 (g)). A/70/174 said less.",
                &["near"],
            ),
            (
                "Ruritania’s submission on A/68/98 called on the group to “strengthen law enforcement cooperation to prevent the use of drones for terrorist purposes”.",
                &[],
            ),
            (
                "The alliance held that “the basic principles of international maritime law are also applicable to cyberspace”. It did not cite A/70/174.",
                &[],
            ),
            (
                "“We will not conduct or support ICT activity that intentionally damages critical infrastructure,” said the Minister of the norms in A/70/174.",
                &["near"],
            ),
            (
                "Club rule 4: Members and guests should encourage responsible reporting of ICT vulnerabilities and share associated information on known remedies to such vulnerabilities.",
                &["adapted"],
            ),
            (
                "The mayors declare that States have jurisdiction over the information and communications technology infrastructure located within their territory.",
                &["restated"],
            ),
            (
                "In my view a State should not conduct or knowingly support any activity that intentionally damages critical infrastructure. A/70/174 agrees.",
                &["adapted"],
            ),
            (
                "The law would restrict the use of and the trade in information and communication technologies (ICTs). See A/68/98.",
                &[],
            ),
            (
                "United Nations, “Report of the Group of Governmental Experts on Developments in the Field of Information and Telecommunications in the Context of International Security”, A/70/174.",
                &[],
            ),
            (
                "Group of Governmental Experts on Developments in the Field of Information and Telecommunications in the Context of International Security, A/68/98, para. 23.",
                &[],
            ),
            (
                "In favour: Andorra, United Kingdom of Great Britain and Northern Ireland, United States of America. See A/68/98.",
                &[],
            ),
        ],
    );
}

#[test]
fn each_quotation_has_its_own_citation() {
    assert_told(
        Format::Plain,
        &[
            (
                "Of A/70/174, 13 (f) without “contrary to its obligations under international law” forbids more, 13 (c) without “knowingly” as well.",
                &[],
            ),
            (
                "The 2015 report: norm (h), by which States should respond to appropriate requests for assistance by another State whose critical infrastructure is subject to malicious ICT acts; and norm (k), on response teams.",
                &[],
            ),
            (
                "“{13(g)}” (A/70/174, para. 13 (g)). As the 2013 report put it in its paragraph 19, “International law, and in particular the Charter of the United Nations, is applicable and is essential to maintaining peace and stability”.",
                &[],
            ),
            ("“{13(c)}”¹ is the norm.\n\n1. A/70/174, para. 13 (g).", &["wrong-citation: A/70/174"]),
        ],
    );
}

#[test]
fn words_that_belong_to_a_resolution_number_are_not_added() {
    assert_told(
        Format::Plain,
        &[
            (
                "“States should take appropriate measures to protect their critical infrastructure from ICT threats, taking into account General Assembly resolution 58/199 (2003) on the creation of a global culture of cybersecurity and the protection of critical information infrastructures, and other relevant resolutions” (A/70/174, para. 13 (g)).",
                &[],
            ),
            (
                "“increase stability and security in the use of ICTs [information and communications technologies]” (A/70/174, para. 13 (a)).",
                &[],
            ),
        ],
    );
}

#[test]
fn code_is_no_prose() {
    let text = "`let s = \"States must not knowingly allow their territory to be used for internationally wrongful acts using ICTs\";`";
    let found = Checker::builtin().scan(text, Format::Markdown);
    assert!(found.iter().all(|it| it.kind == FindingKind::Citation), "{found:?}");
}
