//! How citations in running text are read, against what a careful reader sees in them. `citations/README.md` tells what
//! stands where.
//!
//! `cargo test -p gge-core --test citations_in_text -- --nocapture` prints the table.

use gge_core::Record;
use gge_core::quote::{Citation, CitationStatus, CitedPlace, Document, Format, Rule, citations, scan};
use serde::Deserialize;

const TUNING: &str = include_str!("citations/tuning.toml");
const SECOND_TUNING: &str = include_str!("citations/tuning-2.toml");
const THIRD_TUNING: &str = include_str!("citations/tuning-3.toml");
const FOURTH_TUNING: &str = include_str!("citations/tuning-4.toml");
const FIFTH_TUNING: &str = include_str!("citations/tuning-5.toml");
const SIXTH_TUNING: &str = include_str!("citations/tuning-6.toml");
const SEVENTH_TUNING: &str = include_str!("citations/tuning-7.toml");
const EIGHTH_TUNING: &str = include_str!("citations/tuning-8.toml");
const NINTH_TUNING: &str = include_str!("citations/tuning-9.toml");
const TENTH_TUNING: &str = include_str!("citations/tuning-10.toml");
const ELEVENTH_TUNING: &str = include_str!("citations/tuning-11.toml");
const TWELFTH_TUNING: &str = include_str!("citations/tuning-12.toml");
const HELD_OUT: &str = include_str!("citations/held-out.toml");
const SECOND_HELD_OUT: &str = include_str!("citations/held-out-2.toml");
const THIRD_HELD_OUT: &str = include_str!("citations/held-out-3.toml");

#[derive(Deserialize)]
struct Set {
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    text: String,
    why: String,
    #[serde(default)]
    citation: Vec<Cited>,
}

/// A citation that a careful reader sees.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cited {
    text: String,
    places: Vec<String>,
    status: Status,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
enum Status {
    InRecord,
    NotInRecord,
    Ambiguous,
    LikelyTypo,
    Impossible,
}

impl Status {
    /// The token of the library.
    const fn token(self) -> &'static str {
        match self {
            Self::InRecord => "held",
            Self::NotInRecord => "not-held",
            Self::Ambiguous => "ambiguous",
            Self::LikelyTypo => "suspicious",
            Self::Impossible => "impossible",
        }
    }

    const fn is_wrong(self) -> bool {
        matches!(self, Self::LikelyTypo | Self::Impossible)
    }
}

#[derive(Debug, Default, PartialEq, Eq)]
struct Score {
    all: usize,
    read: usize,
    wrong: usize,
    flagged: usize,
    /// Citations found where a reader sees none, or none that is wrong.
    listed_too_much: usize,
    /// Of these, those that are a document alone.
    documents_too_much: usize,
    /// Of those that are not read: those of which nothing is found, and those that are read as a document and a place
    /// of it, one by one.
    unseen: usize,
    apart: usize,
    accused: usize,
    offenders: Vec<String>,
}

/// The places that a citation names, or of them those in the record, or the document alone.
fn places(citation: &Citation<'_, '_>, held: bool) -> Vec<String> {
    let counts = |it: &&CitedPlace<'_>| !held || it.standing != CitationStatus::NotHeld;
    let places = citation.places.iter().filter(counts).filter_map(|it| it.address.as_ref()).map(ToString::to_string);
    let document = citation.document.iter().map(|it| it.symbol().to_string());
    if citation.places.is_empty() { document.collect() } else { places.collect() }
}

/// Finds the citations of a text; one that a scan finds to be wrong, since the words beside it stand elsewhere, is.
fn told(text: &str) -> Vec<Citation<'static, '_>> {
    let mut found = citations(Record::builtin(), text);
    let findings = scan(Record::builtin(), text, Format::Plain);
    for wrong in findings.iter().filter(|it| it.rule == Some(Rule::WrongCitation)) {
        for citation in found.iter_mut().filter(|it| it.start < wrong.end() && wrong.start < it.end()) {
            citation.standing = CitationStatus::Suspicious;
        }
    }
    found
}

fn score(name: &str, text: &str) -> Score {
    let set: Set = toml::from_str(text).unwrap_or_else(|error| panic!("{name}: {error}"));
    let mut score = Score::default();
    for case in &set.case {
        let found = told(&case.text);
        let told: Vec<String> =
            found.iter().map(|it| format!("{:?} {} {:?}", it.text, it.standing, places(it, false))).collect();
        let mut offend =
            |what: String| score.offenders.push(format!("{what}\n      {}: {:?}\n      {told:?}", case.why, case.text));
        let (mut from, mut ranges) = (0, Vec::new());
        for cited in &case.citation {
            let start =
                case.text[from..].find(&cited.text).unwrap_or_else(|| panic!("{:?} does not stand there", cited.text))
                    + from;
            let range = start..start + cited.text.len();
            from = range.end;
            let beside = || found.iter().filter(|it| it.start < range.end && range.start < it.end());
            // A list may be read as one citation or as several.
            // What is not in the record is left out of the places of a list that is.
            let is_held = |it: &&Citation<'_, '_>| matches!(it.document, Some(Document::Report(_)));
            let counts = |it: &&Citation<'_, '_>| cited.status != Status::InRecord || is_held(it);
            let wants_held = cited.status == Status::InRecord;
            let read: Vec<String> = beside().filter(counts).flat_map(|it| places(it, wants_held)).collect();
            // Of a list that the record holds in part, what it holds is told place by place.
            let is_partly = |it: &Citation<'_, '_>| {
                wants_held
                    && it.standing == CitationStatus::NotHeld
                    && it.places.iter().any(|place| place.standing == CitationStatus::Held)
            };
            let is_read = beside().any(|it| it.standing.as_str() == cited.status.token() || is_partly(it))
                && (cited.status.is_wrong() || cited.status == Status::Ambiguous || same(&read, &cited.places));
            let is_flagged = beside().any(|it| it.standing.is_wrong());
            score.all += 1;
            score.read += usize::from(is_read);
            score.wrong += usize::from(cited.status.is_wrong());
            score.flagged += usize::from(cited.status.is_wrong() && is_flagged);
            if is_flagged && !cited.status.is_wrong() {
                score.accused += 1;
            }
            if !is_read {
                let documents =
                    |it: &&String| it.contains('#') || !cited.places.iter().any(|place| place.starts_with(it.as_str()));
                let inner: Vec<String> = read.iter().filter(documents).cloned().collect();
                score.unseen += usize::from(beside().next().is_none());
                score.apart += usize::from(inner.len() < read.len() && same(&inner, &cited.places));
                offend(format!("{:?}: {} {:?}", cited.text, cited.status.token(), cited.places));
            }
            ranges.push(range);
        }
        let is_ours =
            |it: &&Citation<'_, '_>| matches!(it.document, Some(Document::Report(_))) || it.standing.is_wrong();
        let is_unmarked =
            |it: &&Citation<'_, '_>| !ranges.iter().any(|range| it.start < range.end && range.start < it.end());
        for extra in found.iter().filter(is_ours).filter(is_unmarked) {
            score.listed_too_much += 1;
            score.documents_too_much += usize::from(extra.places.is_empty());
            score.accused += usize::from(extra.standing.is_wrong());
            offend(format!("too much: {:?}", extra.text));
        }
    }
    println!(
        "{name}: read {} of {}; wrong ones flagged {} of {}; listed too much {}; flagged wrongly {}",
        score.read, score.all, score.flagged, score.wrong, score.listed_too_much, score.accused
    );
    println!(
        "{name}: not found {}, document and place apart {}; of those too much {} are documents alone",
        score.unseen, score.apart, score.documents_too_much
    );
    score
}

/// Whether places are those that are wanted. The report alone will do for "the eleven norms".
fn same(read: &[String], wanted: &[String]) -> bool {
    let sorted = |list: &[String]| {
        let mut list = list.to_vec();
        list.sort();
        list.dedup();
        list
    };
    let (read, wanted) = (sorted(read), sorted(wanted));
    read == wanted || wanted == ["A/70/174#13"] && read == ["A/70/174"]
}

#[test]
fn the_sets_that_may_be_looked_at() {
    let sets = [
        ("tuning", TUNING, 0, 0),
        ("tuning 2", SECOND_TUNING, 1, 1),
        ("tuning 3", THIRD_TUNING, 0, 0),
        ("tuning 4", FOURTH_TUNING, 8, 3),
        ("tuning 5", FIFTH_TUNING, 1, 0),
        ("tuning 6", SIXTH_TUNING, 13, 22),
        ("tuning 7", SEVENTH_TUNING, 30, 24),
        ("tuning 8", EIGHTH_TUNING, 5, 6),
        ("tuning 9", NINTH_TUNING, 14, 0),
        ("tuning 10", TENTH_TUNING, 3, 0),
        ("tuning 11", ELEVENTH_TUNING, 17, 0),
        ("tuning 12", TWELFTH_TUNING, 3, 1),
    ];
    let scores = sets.map(|(name, text, missed, extra)| (name, score(name, text), missed, extra));
    for (name, score, ..) in &scores {
        score.offenders.iter().for_each(|offender| println!("  {name}: {offender}"));
    }
    // Sets that stand elsewhere are printed alone.
    for path in std::env::var_os("GGE_CITATIONS").iter().flat_map(std::env::split_paths) {
        let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let score = score(&path.display().to_string(), &text);
        score.offenders.iter().for_each(|offender| println!("  {offender}"));
    }
    for (name, score, missed, extra) in scores {
        assert!(score.all - score.read <= missed, "{name}: {} of {} are read", score.read, score.all);
        assert!(score.wrong - score.flagged <= missed, "{name}: wrong ones not flagged");
        assert_eq!(score.accused, 0, "{name}: flagged wrongly");
        assert!(score.listed_too_much <= extra, "{name}: {} are listed too much", score.listed_too_much);
    }
}

#[test]
fn the_sets_that_are_held_out() {
    let sets = [
        ("held out", HELD_OUT, 128, 13, 2, 0),
        ("held out 2", SECOND_HELD_OUT, 91, 4, 3, 0),
        ("held out 3", THIRD_HELD_OUT, 71, 3, 7, 1),
    ];
    for (name, text, read, flagged, extra, accused) in sets {
        let score = score(name, text);
        assert!(
            score.read >= read && score.flagged >= flagged,
            "{name}: {} read, {} flagged",
            score.read,
            score.flagged
        );
        assert!(
            score.listed_too_much <= extra && score.accused <= accused,
            "{name}: {} too much",
            score.listed_too_much
        );
    }
}
