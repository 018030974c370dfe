//! What holds of quotations, citations and scans for any text.

mod common;

use std::sync::LazyLock;

use common::property;
use gge_core::quote::{Check, Checker, Finding, FindingKind, Format, Standing, Verdict, citations};
use gge_core::text::{Word, words};
use gge_core::{Fidelity, Provision, Record};
use proptest::prelude::*;

/// The provisions with wording.
static PROVISIONS: LazyLock<Vec<&'static Provision>> =
    LazyLock::new(|| Record::builtin().provisions().filter(|it| it.text().is_some()).collect());

/// Those whose wording can prove a quotation wrong.
static VERBATIM: LazyLock<Vec<&'static Provision>> =
    LazyLock::new(|| PROVISIONS.iter().copied().filter(|it| fidelity(it) == Some(Fidelity::Verbatim)).collect());

fn fidelity(provision: &Provision) -> Option<Fidelity> {
    provision.wording.as_ref().map(gge_core::Wording::fidelity)
}

fn text(provision: &Provision) -> &str {
    provision.text().unwrap_or_default()
}

fn check(text: &str) -> Check<'static> {
    Checker::builtin().check(text, None).unwrap_or_else(|error| panic!("{error}"))
}

fn names(check: &Check<'_>, provision: &Provision) -> bool {
    check.matches.iter().flat_map(|it| it.origin.provisions()).any(|it| it.id == provision.id)
}

fn provision() -> impl Strategy<Value = &'static Provision> {
    any::<prop::sample::Index>().prop_map(|at| *at.get(PROVISIONS.as_slice()))
}

fn verbatim() -> impl Strategy<Value = &'static Provision> {
    any::<prop::sample::Index>().prop_map(|at| *at.get(VERBATIM.as_slice()))
}

/// What people, and those who mean harm, do to a wording.
#[derive(Clone, Debug)]
enum Change {
    Drop,
    Swap,
    Insert(&'static str),
    Join,
}

fn change() -> impl Strategy<Value = Change> {
    let inserted = prop::sample::select(vec![
        "…",
        "[…]",
        "...",
        "(...)",
        "[and]",
        "[",
        "]",
        "(",
        ")",
        "“",
        "”",
        "\"",
        "’",
        "«",
        "»",
        "\0",
        "👩\u{200d}💻",
        "e\u{301}",
        "\u{301}",
        "\u{202e}الدول",
        "国家",
        "must",
        "not",
        "however",
        "A/70/174",
        "para. 13 (f)",
        "13(f)",
        "ibid.",
        "(f)",
        "\n\n",
        "\n",
        "`",
        "```\n",
        "-",
        "…]",
        "\u{a0}",
        "\u{feff}",
    ]);
    prop_oneof![
        3 => Just(Change::Drop),
        2 => Just(Change::Swap),
        4 => inserted.prop_map(Change::Insert),
        1 => Just(Change::Join),
    ]
}

/// A provision after some changes, each at one of its words.
fn mutated() -> impl Strategy<Value = String> {
    let changes = prop::collection::vec((any::<prop::sample::Index>(), change()), 0..12);
    (provision(), changes).prop_map(|(provision, changes)| {
        let mut words: Vec<String> = text(provision).split(' ').map(str::to_owned).collect();
        for (at, change) in changes {
            let at = at.index(words.len());
            match change {
                Change::Drop if words.len() > 1 => _ = words.remove(at),
                Change::Swap if at > 0 => words.swap(at - 1, at),
                Change::Insert(word) => words.insert(at, word.to_owned()),
                Change::Join if at > 0 => {
                    let word = words.remove(at);
                    words[at - 1].push_str(&word);
                }
                _ => {}
            }
        }
        words.join(" ")
    })
}

/// A text of mutated provisions, prose, citations and anything else.
fn document() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => mutated(),
        2 => mutated().prop_map(|it| format!("“{it}” (A/70/174, para. 13 (f))")),
        1 => mutated().prop_map(|it| format!("\"{it}\"")),
        2 => "\\PC{0,60}",
        1 => "[A-Za-z0-9/#():,. §¶*\"“”«»`>\n-]{0,60}",
        1 => Just(" A/68/98, paras. 19–23; ibid., para. 4. ".to_owned()),
        1 => Just("\n\n".to_owned()),
    ];
    prop::collection::vec(piece, 0..5).prop_map(|pieces| pieces.concat())
}

fn anything() -> impl Strategy<Value = String> {
    prop_oneof![mutated(), document(), "\\PC{0,120}", "[\\s\\S]{0,120}"]
}

/// What each scan keeps to.
fn assert_findings(document: &str, findings: &[Finding<'_, '_>]) {
    let mut before: (usize, usize, usize) = (0, 0, 0);
    for finding in findings {
        let (start, end) = (finding.start, finding.end());
        assert_eq!(document.get(start..end), Some(finding.text), "{finding}");
        assert!(start >= before.0, "out of order: {finding}");
        if finding.kind == FindingKind::Citation {
            assert!(start >= before.1 && finding.citation.is_some() && finding.check.is_none(), "{finding}");
            before.1 = end;
        } else {
            assert!(start >= before.2 && finding.check.is_some(), "{finding}");
            before.2 = end;
        }
        before.0 = start;
        let above = &document[..start];
        assert_eq!(finding.line, 1 + above.matches('\n').count(), "{finding}");
        assert_eq!(finding.column, 1 + above.rsplit('\n').next().unwrap_or_default().chars().count(), "{finding}");
        if let Some(citation) = &finding.citation {
            let above = &document[..citation.start];
            let column = 1 + above.rsplit('\n').next().unwrap_or_default().chars().count();
            assert_eq!((citation.line, citation.column), (1 + above.matches('\n').count(), column), "{finding}");
        }
        assert!(
            !finding.to_string().is_empty() && (finding.note().is_empty() || !finding.ids().contains(&String::new()))
        );
    }
}

fn assert_check(text: &str, check: &Check<'_>) {
    assert_eq!(check.verdict == Verdict::Unrecognized, check.matches.is_empty(), "{text}");
    for found in &check.matches {
        assert!((0.0..=1.0).contains(&found.score), "{} of {text}", found.score);
        assert!(text.get(found.quoted.clone()).is_some_and(|it| !it.is_empty()), "{:?} of {text}", found.quoted);
        assert!(!found.official.is_empty());
        assert!(found.added.iter().all(|it| text.contains(it.as_str())), "{:?} of {text}", found.added);
        let _ = found.redline().to_string();
    }
    assert!(!check.to_string().is_empty());
}

/// What the Groups were called, after the item of the agenda: several paragraphs name it.
const TITLE: &str =
    "on Developments in the Field of Information and Telecommunications in the Context of International Security";

/// Words that follow one another in a provision are an excerpt that names it; those of the title are no quotation.
fn assert_excerpt(provision: &Provision, quoted: &str) {
    let check = check(quoted);
    if is_of_title(quoted) {
        assert_eq!(check.verdict, Verdict::Unrecognized, "{check} of {quoted}");
        return;
    }
    assert!(matches!(check.verdict, Verdict::Excerpt | Verdict::Verbatim), "{check} of {quoted}");
    assert!(names(&check, provision), "{check} of {quoted}");
    assert!(check.matches.iter().all(|it| it.lost.is_empty() && it.added.is_empty() && it.score >= 1.0), "{quoted}");
}

fn is_of_title(quoted: &str) -> bool {
    let form = |text: &str| {
        let words: Vec<String> = words(text).filter(Word::is_word).map(|it| it.normal().into_owned()).collect();
        format!(" {} ", words.join(" "))
    };
    form(TITLE).contains(&form(quoted))
}

/// Other marks, spaces, spelling and case change nothing of what is found.
fn assert_spelling_is_put_aside(text: &str) {
    let before = check(text);
    for other in [
        text.replace(['’', '‘'], "'"),
        text.replace('\'', "’"),
        text.replace("ization", "isation").replace("behavior", "behaviour"),
        text.replace(' ', "  "),
        text.to_lowercase(),
        text.replace(['“', '”'], "\""),
    ] {
        let after = check(&other);
        assert_eq!(after.verdict, before.verdict, "{text}\n{other}");
        let ids = |check: &Check<'_>| check.matches.iter().map(|it| it.origin.id().to_owned()).collect::<Vec<_>>();
        assert_eq!(ids(&after), ids(&before), "{text}\n{other}");
    }
}

/// A paragraph that follows changes nothing of what a scan finds.
fn assert_unchanged(text: &str, format: Format) {
    let longer = format!("{text}\n\nNobody disputes the sums. The fishermen cut more cables than navies do.\n");
    let (before, after) = (Checker::builtin().scan(text, format), Checker::builtin().scan(&longer, format));
    let list = |findings: &[Finding<'_, '_>]| {
        findings.iter().map(|it| (it.start, it.text.to_owned(), it.to_string())).collect::<Vec<_>>()
    };
    assert_eq!(list(&before), list(&after));
}

proptest! {
    #![proptest_config(property::config())]

    #[test]
    fn checking_takes_any_text(text in anything(), cited in prop::option::of(anything())) {
        let check = Checker::builtin().check(&text, cited.as_deref()).unwrap();
        assert_check(&text, &check);
        prop_assert_eq!(check.citation.is_some(), cited.is_some());
    }

    #[test]
    fn citing_takes_any_text(text in anything()) {
        let mut at = 0;
        for found in citations(Record::builtin(), &text) {
            prop_assert!(found.start >= at && !found.text.is_empty());
            prop_assert_eq!(text.get(found.start..found.end()), Some(found.text));
            let above = &text[..found.start];
            prop_assert_eq!(found.line, 1 + above.matches('\n').count());
            prop_assert_eq!(found.column, 1 + above.rsplit('\n').next().unwrap_or_default().chars().count());
            at = found.end();
        }
    }

    #[test]
    fn scanning_takes_any_text(text in anything(), markdown in any::<bool>()) {
        let format = if markdown { Format::Markdown } else { Format::Plain };
        assert_findings(&text, &Checker::builtin().scan(&text, format));
    }

    #[test]
    fn a_stretch_of_a_provision_is_an_excerpt_that_names_it(
        provision in provision(),
        from in any::<prop::sample::Index>(),
        to in any::<prop::sample::Index>(),
    ) {
        let words: Vec<&str> = text(provision).split(' ').collect();
        prop_assume!(words.len() >= 12);
        let from = from.index(words.len() - 11);
        let to = from + 12 + to.index(words.len() - from - 11);
        assert_excerpt(provision, &words[from..to].join(" "));
    }

    #[test]
    fn a_provision_without_some_inner_words_is_abridged(
        provision in provision(),
        at in any::<prop::sample::Index>(),
        count in 1_usize..4,
    ) {
        let words: Vec<&str> = text(provision).split(' ').collect();
        prop_assume!(words.len() >= 20 + count);
        let at = 10 + at.index(words.len() - 19 - count);
        let quoted = [&words[..at], &words[at + count..]].concat().join(" ");
        let check = check(&quoted);
        // What the words left out leave may be unbroken elsewhere, or say the same: "of and of".
        let is_telling = words[at..at + count].iter().flat_map(|it| gge_core::text::words(it)).any(|it| it.is_word());
        prop_assume!(is_telling);
        prop_assert!(matches!(check.verdict, Verdict::Abridged | Verdict::Verbatim | Verdict::Excerpt), "{} of {}", check, quoted);
        prop_assert!(names(&check, provision), "{} of {}", check, quoted);
        prop_assert!(check.verdict == Verdict::Abridged || check.matches[0].origin.provisions()[0].id != provision.id);
    }

    #[test]
    fn spelling_and_typography_are_put_aside(text in mutated()) {
        assert_spelling_is_put_aside(&text);
    }

    #[test]
    fn what_follows_leaves_the_findings_as_they_are(text in document(), markdown in any::<bool>()) {
        // Code that is not closed would swallow what follows.
        assert_unchanged(&text.replace('`', ""), if markdown { Format::Markdown } else { Format::Plain });
    }

    #[test]
    fn what_is_corrected_is_right(provision in verbatim(), changes in prop::collection::vec((any::<prop::sample::Index>(), 0_usize..4), 1..4)) {
        let mut words: Vec<&str> = text(provision).split(' ').collect();
        for (at, what) in changes {
            let at = at.index(words.len());
            match what {
                0 if words.len() > 1 => _ = words.remove(at),
                1 => words[at] = "must",
                2 => words.insert(at, "promptly"),
                _ => words.truncate(at.max(words.len() / 2)),
            }
        }
        let quoted = words.join(" ");
        let first = check(&quoted);
        prop_assume!(first.verdict != Verdict::Composite);
        if let Some(corrected) = &first.corrected {
            let again = check(corrected);
            prop_assert!(matches!(again.verdict, Verdict::Verbatim | Verdict::Excerpt), "{again} of {corrected}, for {quoted}");
            prop_assert!(again.standing() == Standing::Right, "{again} of {corrected}, for {quoted}");
        }
    }
}

/// Two parts may meet within the words that an abbreviation stands for.
#[test]
fn an_abbreviation_between_two_parts_is_cut_by_none() {
    let check = check(
        "In addition to work in the United Nations system, valuable efforts are being made by international organizations \
         and regional entities such as the African Union; the Association of Southeast Asian Nations (ASEAN) Regional Forum; \
         the Asia Pacific Cooperation Forum; the Council of Europe; the Economic Community of West African States; the \
         European Union; the League of Arab States; the Organization of American States; the Organization for Security and \
         Cooperation in Europe promptly (OSCE);",
    );
    assert_eq!(check.standing(), Standing::Wrong, "{check}");
    assert_eq!(check.matches[0].origin.provisions()[0].id.as_str(), "A/68/98#14");
}

/// A correction that would end before a qualifier, or have too few words to be recognized, is widened.
#[test]
fn a_correction_that_would_be_wrong_again_is_widened() {
    let text = |address: &str| Record::builtin().provision(&address.parse().unwrap()).unwrap().text().unwrap();
    let (views, _) = text("A/68/98#26(a)").split_once(" The extent of").unwrap();
    let (whole, _) = text("A/68/98#26(a)").split_once(". This information").unwrap();
    assert_eq!(check(&format!("{views} extent of such information")).corrected.as_deref(), Some(whole));
    let law = check("International law, and in particular the must").corrected.unwrap();
    assert_eq!(check(&law).standing(), Standing::Right);
    assert!(text("A/68/98#summary(5)").starts_with(&law) && law.ends_with('.'), "{law}");
}

#[test]
fn a_letter_in_brackets_is_a_label_in_any_case() {
    let rest = "repository of national laws and policies for the protection of data";
    assert_eq!(check(&format!("A ) {rest}")).verdict, check(&format!("a ) {rest}")).verdict);
}

#[test]
fn every_provision_is_verbatim_of_itself() {
    for provision in PROVISIONS.iter() {
        let count = words(text(provision)).filter(Word::is_word).count();
        let check = check(text(provision));
        assert_eq!(check.verdict, Verdict::Verbatim, "{}, of {count} words: {check}", provision.id);
        assert!(names(&check, provision), "{}: {check}", provision.id);
        for change in [str::to_uppercase, str::to_lowercase] {
            let other = self::check(&change(text(provision)));
            assert_eq!(other.verdict, Verdict::Verbatim, "{}: {other}", provision.id);
        }
    }
}

#[test]
fn every_twelve_words_of_a_provision_are_an_excerpt_that_names_it() {
    for provision in PROVISIONS.iter() {
        let words: Vec<&str> = text(provision).split(' ').collect();
        words.windows(12).for_each(|words| assert_excerpt(provision, &words.join(" ")));
    }
}

#[test]
fn the_title_of_the_groups_is_no_quotation() {
    let words: Vec<&str> = TITLE.split(' ').collect();
    for words in (5..=words.len()).flat_map(|count| words.windows(count)) {
        let check = check(&words.join(" "));
        assert_eq!(check.verdict, Verdict::Unrecognized, "{check} of {words:?}");
    }
}

/// What a scan found of this text once depended on the paragraph after it.
#[test]
fn what_follows_provisions_that_ran_together_changes_nothing() {
    let text = "Different levels of \u{202e}الدول capacity e\u{301} for ICT security among different States can increase \
        vulnerability in an interconnected world. Malicious actors exploit networks no matter where they are located. \
        These vulnerabilities are amplified by disparities in national law, regulations and practices related to the \
        use of ICTs.Underscoring … the aspirations the international community to the peaceful use of ICTs for the \
        common good of recalling mankind,and that Charter the applies its entirety, the Group noted the inherent right \
        of to take measures consistent international with law and as recognized in the e\u{301} Charter. The Group \
        recognized the need for further study on this matter;";
    assert_unchanged(text, Format::Plain);
}

/// "a ..." in lower case was once read as the label of an item and two full stops.
#[test]
fn an_ellipsis_after_the_first_letter_is_no_label() {
    assert_spelling_is_put_aside(&text(norm()).replacen("A State", "A ... … … State", 1));
    let check = check(&text(norm()).replacen("A State", "a ... State", 1));
    assert_eq!(check.verdict, Verdict::Verbatim, "{check}");
}

/// A label after a closing quotation mark was once a word, and none after a straight one.
#[test]
fn an_item_begins_after_a_quotation_mark_of_either_shape() {
    let whole = text(norm());
    for mark in ["”", "“", "\""] {
        let quoted = whole.replacen("A State", &format!("A {mark} (f) State"), 1);
        assert_spelling_is_put_aside(&quoted);
        assert_eq!(check(&quoted).verdict, Verdict::Verbatim, "{quoted}");
    }
}

fn norm() -> &'static Provision {
    Record::builtin().provision(&"A/70/174#13(f)".parse().unwrap()).unwrap()
}
