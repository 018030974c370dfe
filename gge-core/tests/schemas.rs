//! The schemas of what the library writes as JSON, held against what it writes.

use std::collections::BTreeSet;
use std::fmt::Debug;

use gge_core::compare::{self, Baseline, compare, counterparts, drift, lineage, progression, redline};
use gge_core::export::{self, Citation, cite};
use gge_core::model::Target;
use gge_core::overview::{self, TableWording, UptakeColumns};
use gge_core::quote::{Check, Checker, CitationOptions, Finding, Format, Level, Standing, Verdict};
use gge_core::record::Filter;
use gge_core::search::SearchIndex;
use gge_core::{Found, Place, Record};
use jsonschema::Validator;
use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde::Serialize;
use serde_json::{Map, Value, json};

const SPEECH: &str = include_str!("../../examples/data/speech.md");

/// The schema of what a type writes.
fn schema_of<T: JsonSchema>() -> Value {
    SchemaSettings::draft2020_12().for_serialize().into_generator().into_root_schema_for::<T>().to_value()
}

/// Visits a value and all in it.
fn visit(value: &mut Value, each: &mut dyn FnMut(&mut Map<String, Value>)) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|it| visit(it, each)),
        Value::Object(map) => {
            each(map);
            map.values_mut().for_each(|it| visit(it, each));
        }
        _ => {}
    }
}

/// The properties of a schema of objects.
fn properties(schema: &Map<String, Value>) -> Option<&Map<String, Value>> {
    (schema.get("type")? == "object").then(|| schema.get("properties")?.as_object()).flatten()
}

/// The same schema, which refuses every key that it does not declare.
fn closed(mut schema: Value) -> Value {
    visit(&mut schema, &mut |map| {
        if properties(map).is_some() {
            assert!(map.insert("additionalProperties".to_owned(), false.into()).is_none_or(|it| it == false));
        }
    });
    schema
}

/// Tests whether all properties of a schema are described, in words that are not code.
fn assert_described(name: &str, mut schema: Value) {
    visit(&mut schema, &mut |map| {
        let description = map.get("description").and_then(Value::as_str).unwrap_or_default();
        // A variant with a value of its own is described as a whole.
        let is_variant = map.get("additionalProperties") == Some(&false.into()) && !description.is_empty();
        for (key, property) in properties(map).into_iter().flatten() {
            assert!(is_variant || property["description"].is_string(), "{name}: `{key}` has no description");
        }
        assert!(!description.contains("```"), "{name}: {description}");
    });
}

/// The pointers to all values in a value, itself included.
fn pointers(value: &Value, at: &str, all: &mut Vec<String>) {
    all.push(at.to_owned());
    match value {
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, it)| pointers(it, &format!("{at}/{index}"), all));
        }
        Value::Object(map) => map.iter().for_each(|(key, it)| {
            pointers(it, &format!("{at}/{}", key.replace('~', "~0").replace('/', "~1")), all);
        }),
        _ => {}
    }
}

/// The number of values of each type in which every key and every value is changed in turn.
const CHANGED: usize = 3;

/// The number of places at which a value is changed: of a large one, evenly among all.
const CHANGES: usize = 150;

/// Holds what a type writes against its schema. Each value keeps to it; each further key, each key that is left out and
/// each value of another type is refused, except the keys in `optional`; so is a wrong token at each of the pointers.
#[track_caller]
fn assert_schema<T: JsonSchema + Serialize + Debug>(
    values: impl IntoIterator<Item = T>,
    optional: &[&str],
    tokens: &[&str],
) -> usize {
    let name = T::schema_name();
    let schema = schema_of::<T>();
    assert_described(&name, schema.clone());
    let [validator, open] = [closed(schema.clone()), schema].map(|it| jsonschema::validator_for(&it).unwrap());
    let (mut count, mut changed) = (0, BTreeSet::new());
    for value in values {
        let json = serde_json::to_value(&value).unwrap();
        let errors: Vec<String> =
            validator.iter_errors(&json).map(|it| format!("{it} at {}", it.instance_path())).collect();
        assert!(errors.is_empty(), "{name}: {errors:#?} in {value:?}");
        count += 1;
        if count <= CHANGED {
            assert_changes_are_refused(&name, &validator, &json, optional);
        }
        for token in tokens.iter().filter(|it| json.pointer(it).is_some_and(Value::is_string)) {
            let mut wrong = json.clone();
            *wrong.pointer_mut(token).unwrap() = "no-such-token".into();
            assert!(!open.is_valid(&wrong), "{name}: a wrong token at {token} is not refused");
            changed.insert(*token);
        }
    }
    assert_eq!(changed.len(), tokens.len(), "{name}: only {changed:?} were there to be changed");
    assert!(count > 0, "{name} has no values");
    count
}

#[track_caller]
fn assert_changes_are_refused(name: &str, validator: &Validator, json: &Value, optional: &[&str]) {
    let mut all = Vec::new();
    pointers(json, "", &mut all);
    for at in all.iter().step_by(1 + all.len() / CHANGES) {
        let mut other = json.clone();
        let value = other.pointer_mut(at).unwrap();
        let keys: Vec<String> = value.as_object().into_iter().flat_map(Map::keys).cloned().collect();
        *value = json!([[[]]]);
        assert!(!validator.is_valid(&other), "{name}: a list of lists is not refused at `{at}`");
        if json.pointer(at).is_some_and(Value::is_object) {
            let mut more = json.clone();
            more.pointer_mut(at).unwrap()["undeclared"] = Value::Null;
            assert!(!validator.is_valid(&more), "{name}: an undeclared key is not refused at `{at}`");
        }
        // Where keys are addresses, none need be there.
        for key in keys.iter().filter(|key| !optional.contains(&key.as_str()) && !key.contains('#')) {
            let mut less = json.clone();
            less.pointer_mut(at).unwrap().as_object_mut().unwrap().remove(key);
            assert!(!validator.is_valid(&less), "{name}: `{key}` may be left out at `{at}`");
        }
    }
}

/// The texts of all provisions and renderings.
fn texts() -> Vec<&'static str> {
    let record = Record::builtin();
    record.provisions().filter_map(|it| it.text()).chain(record.renderings().map(|it| &*it.text)).collect()
}

/// All places of the record: provisions, their sentences, renderings.
fn places() -> Vec<Place> {
    let record = Record::builtin();
    let sentences = record.provisions().flat_map(|it| (1..=it.sentences().count()).map(|at| format!("{}:{at}", it.id)));
    let provisions = record.provisions().map(|it| it.id.to_string());
    let renderings = record.renderings().map(|it| it.id.to_string());
    provisions.chain(sentences).chain(renderings).map(|it| it.parse().unwrap()).collect()
}

/// Quotations of all kinds: whole, changed, cut, put together, in other words, and of something else.
fn quotations() -> Vec<String> {
    let texts = texts();
    let without = |text: &str| {
        let words: Vec<&str> = text.split(' ').collect();
        let (head, tail) = words.split_at(words.len() / 2);
        [head, &tail[(tail.len() / 4).min(6)..]].concat().join(" ")
    };
    let half = |text: &str| text.split(' ').take(text.split(' ').count() / 2).collect::<Vec<_>>().join(" ");
    let mut all: Vec<String> = texts.iter().map(|it| (*it).to_owned()).collect();
    all.extend(texts.iter().map(|it| it.replace("should", "must").replace("must not", "should not")));
    all.extend(texts.iter().map(|it| without(it)));
    all.extend(texts.iter().map(|it| half(it)));
    all.extend(texts.chunks(7).map(|it| format!("{} {}", half(it[0]), half(it[it.len() - 1]))));
    all.extend(
        [
            "Countries must never let their soil be used to launch digital attacks that break international law.",
            "Nobody has ever written this sentence in a report.",
            "",
        ]
        .map(str::to_owned),
    );
    all
}

/// Citations that fit some words, none, that cannot be judged, cannot be read, and cannot be.
const CITED: [Option<&str>; 7] = [
    None,
    Some("A/70/174, para. 13 (c)"),
    Some("A/68/98, para. 23"),
    Some("A/76/135, para. 30"),
    Some("A/70/74"),
    Some("A/68/98, para. 99"),
    Some("somewhere"),
];

#[test]
fn checks() {
    let checker = Checker::builtin();
    let quotations = quotations();
    let all: Vec<Check<'_>> = quotations
        .iter()
        .zip(CITED.iter().cycle())
        .chain(quotations.iter().zip(CITED.iter().cycle().skip(1)))
        .map(|(text, cited)| checker.check(text, *cited).unwrap())
        .collect();
    let verdicts: BTreeSet<Verdict> = all.iter().map(|it| it.verdict).collect();
    assert_eq!(verdicts.len(), Verdict::ALL.len(), "{verdicts:?}");
    let standings: BTreeSet<Standing> = all.iter().map(Check::standing).collect();
    assert_eq!(standings.len(), Standing::ALL.len(), "{standings:?}");
    let fits: BTreeSet<Option<bool>> = all.iter().flat_map(|it| &it.citation).map(|it| it.fits).collect();
    assert_eq!(fits.len(), 3, "{fits:?}");
    assert!(all.iter().any(|it| it.matches.iter().any(|it| it.worded_by.is_some() && !it.qualifiers_lost.is_empty())));
    let tokens = [
        "/verdict",
        "/standing",
        "/matches/0/verdict",
        "/matches/0/fidelity",
        "/citation/standing",
        "/modality/from",
        "/matches/0/modality/0/to",
        "/matches/0/worded_by",
    ];
    assert!(assert_schema(&all, &[], &tokens) > 500);
}

#[test]
fn findings() {
    let quotations = quotations();
    let quoted = quotations.iter().zip(CITED.iter().cycle()).enumerate().map(|(at, (text, cited))| {
        let cited = cited.map(|it| format!(" ({it})")).unwrap_or_default();
        if at % 2 == 0 { format!("The Group said: “{text}”{cited}.\n\n") } else { format!("{text}{cited}\n\n") }
    });
    let document: String = quoted.collect();
    let checker = Checker::builtin();
    let mut all = checker.scan(SPEECH, Format::Markdown);
    all.extend(checker.scan_with(&document, Format::Plain, CitationOptions::new().all(true)));
    let levels: BTreeSet<Option<Level>> = all.iter().map(Finding::level).collect();
    assert_eq!(levels.len(), 4, "{levels:?}");
    let tokens = ["/kind", "/verdict", "/level", "/rule", "/check/verdict", "/citation/document", "/citation/standing"];
    assert!(assert_schema(&all, &[], &tokens) > 500);
    assert!(assert_schema(gge_core::quote::citations(Record::builtin(), &document), &[], &["/places/0/address"]) > 50);
}

#[test]
fn comparisons() {
    let record = Record::builtin();
    let pairs = record.reports().iter().flat_map(|one| record.reports().iter().map(move |other| (one, other)));
    let all: Vec<_> = pairs.filter_map(|(one, other)| compare(record, one, other).ok()).collect();
    let tokens = ["/from", "/alignments/0/link", "/alignments/0/act", "/alignments/0/redline/0/op", "/new/0"];
    assert!(assert_schema(&all, &["moved"], &tokens) > 2);
    let alignments = all.iter().flat_map(|it| &it.alignments);
    assert!(assert_schema(alignments, &["moved"], &["/basis", "/themes/0", "/relation"]) > 50);
}

#[test]
fn words() {
    let texts = texts();
    let redlines: Vec<_> = texts.windows(2).map(|it| redline(it[0], it[1])).collect();
    assert!(assert_schema(&redlines, &["moved"], &["/0/op"]) > 100);
    let moved = redline(
        "One two three four five six. Seven eight nine ten eleven twelve thirteen.",
        "Seven eight nine ten eleven twelve thirteen. One two three four five six.",
    );
    assert_schema([&moved], &["moved"], &[]);
    assert_schema(moved.changes(), &["moved"], &["/op"]);
    assert_schema(redlines.iter().flat_map(compare::Redline::pieces).chain(moved.pieces()), &[], &["/piece"]);
    let finder = Record::builtin().finder();
    let expressions = redlines.iter().map(|it| it.expressions(&finder));
    assert_schema(expressions, &[], &["/modality/0/from", "/lost/0/class", "/gained/0/class"]);
}

#[test]
fn lineages() {
    let all = places().into_iter().map(|place| lineage(Record::builtin(), &place)).collect::<Vec<_>>();
    assert!(all.iter().any(|it| !it.ancestors.is_empty() && !it.descendants.is_empty()));
    let tokens = ["/ancestors/0/relation", "/descendants/0/act", "/descendants/0/link", "/steps/0/redline/0/op"];
    assert!(assert_schema(&all, &["moved"], &tokens) > 200);
}

#[test]
fn progressions_and_counterparts() {
    let record = Record::builtin();
    let all = places().into_iter().map(|place| progression(record, &place)).collect::<Vec<_>>();
    let tokens = ["/stages/1/report", "/stages/2/change/act", "/stages/2/change/link"];
    assert!(assert_schema(&all, &["moved"], &tokens) > 200);
    let held = ["A/65/201", "A/68/98", "A/70/174"].map(|symbol| record.report(symbol).unwrap());
    let all = held.map(|report| counterparts(record, report).unwrap());
    let tokens =
        ["/report", "/others/0", "/provisions/0/counterparts/0/relation", "/provisions/0/counterparts/0/report"];
    assert_schema(&all, &["moved"], &tokens);
}

#[test]
fn drifts() {
    let tokens = ["/kind", "/fidelity", "/official/0", "/modality/to", "/qualifiers/lost/0/class", "/left_out/0"];
    assert!(assert_schema(drift(Record::builtin()), &[], &tokens) > 20);
}

#[test]
fn novelties() {
    let record = Record::builtin();
    let all = places().into_iter().filter_map(|place| compare::novelty(record, &place, Baseline::Earlier));
    assert!(assert_schema(all, &[], &["/spans/0/span", "/reports/0"]) > 200);
}

#[test]
fn overviews() {
    let record = Record::builtin();
    let tables = TableWording::ALL.iter().map(|wording| overview::cumulative(record, *wording));
    assert_schema(tables, &[], &["/wording", "/reports/0", "/rows/0/theme"]);

    let memberships = overview::memberships(record);
    assert_schema(&memberships, &[], &["/report"]);
    assert_schema([overview::membership_matrix(&memberships)], &[], &["/memberships/0/report"]);
    assert_schema(overview::membership_changes(&memberships), &[], &[]);
    assert_schema(overview::membership_overlaps(&memberships), &[], &[]);

    let timeline = overview::timeline(record);
    assert_schema([&timeline], &[], &["/dated/0/kind"]);
    let between = timeline.between(Some("2013".parse().unwrap()), None);
    assert!(assert_schema(between, &[], &["/kind", "/date", "/confidence"]) > 20);
}

#[test]
fn uptake() {
    let record = Record::builtin();
    let matrices = UptakeColumns::ALL.iter().map(|columns| overview::uptake_matrix(record, *columns));
    assert_schema(matrices, &[], &["/rows/0/body/kind", "/rows/0/elsewhere/0/stance"]);
    let targets: Vec<Target> = record.provisions().map(|it| it.id.to_string().parse().unwrap()).collect();
    let targets = [None].into_iter().chain(targets.iter().map(Some));
    let by_stance = targets.clone().flat_map(|target| overview::bodies_by_stance(record, target));
    assert!(assert_schema(by_stance, &[], &["/stance"]) > 500);
    let endorsers = record.reports().iter().flat_map(|it| overview::endorsers_of_all(record, it.symbol.as_str()));
    assert_schema(endorsers, &[], &["/reach", "/basis"]);
    let steps = targets.flatten().map(|target| overview::uptake_timeline(record, target));
    assert!(assert_schema(steps, &[], &["/dated/0/reach", "/dated/0/entry/touches/0/stance"]) > 50);
}

#[test]
fn entries_of_the_record() {
    let record = Record::builtin();
    let optional = ["norm", "law", "cbm"];
    assert!(assert_schema(record.provisions(), &optional, &["/id", "/themes/0", "/wording/fidelity"]) > 100);
    assert_schema(record.renderings(), &[], &["/theme", "/fidelity", "/renders/0"]);
    assert_schema(record.reports(), &[], &["/symbol", "/coverage", "/dated/value"]);
    assert_schema(record.groups(), &[], &["/years", "/document/confidence"]);
    assert_schema(record.sources(), &[], &[]);
    assert_schema(record.fragments(), &[], &["/report", "/themes/0"]);
    assert_schema(record.links(), &[], &["/link", "/relation", "/act", "/basis"]);
    assert_schema(record.conflicts(), &[], &[]);
    assert_schema(record.consultation(), &[], &[]);
    assert_schema(record.bodies(), &[], &["/kind"]);
    assert_schema(record.uptake(), &[], &["/touches/0/stance", "/touches/0/basis", "/confidence"]);
    assert_schema(record.contested(), &[], &["/group", "/confidence"]);
    assert_schema(record.organs(), &[], &[]);
    assert_schema(record.organ_mandates(), &[], &["/matter"]);
    assert_schema(record.recommendations(), &[], &["/matter"]);
    assert_schema(record.observations(), &[], &["/kind"]);
    assert_schema(record.processes(), &[], &["/kind"]);
    assert_schema(record.shared_wording(), &[], &["/kind"]);
    assert_schema([record.lexicon()], &[], &["/modals/0/class"]);
}

#[test]
fn exports() {
    let export = export::export(Record::builtin());
    let tokens = ["/reports/0/coverage", "/provisions/0/kind", "/provisions/0/themes/0", "/links/0/relation"];
    assert_schema([&export], &["norm", "law", "cbm"], &tokens);
    // What a line holds is told by a reference, beside which no schema can be closed.
    let validator = jsonschema::validator_for(&schema_of::<export::ExportLine<'_>>()).unwrap();
    let lines: Vec<Value> = export.lines().map(|line| serde_json::to_value(line).unwrap()).collect();
    assert!(lines.len() > 500);
    for line in lines {
        assert!(validator.is_valid(&line), "{line}");
        let mut other = line.clone();
        other["entry"] = if line["entry"] == "source" { "group" } else { "source" }.into();
        assert!(!validator.is_valid(&other), "{line} is taken for another entry");
    }
}

#[test]
fn what_is_found() {
    let record = Record::builtin();
    let reports = record.reports().iter().map(|it| it.symbol.to_string());
    let written = places().into_iter().map(|it| it.to_string()).chain(reports);
    let found: Vec<Found<'_>> = written.map(|it| record.resolve(&it).unwrap()).collect();
    assert!(assert_schema(&found, &[], &["/kind"]) > 200);
    let cited: Vec<_> = found.iter().flat_map(|it| [cite(record, it), cite(record, it).quoting()]).collect();
    let optional = ["author", "title", "number", "publisher", "issued", "note", "annote", "label", "locator", "prefix"];
    assert_schema(cited.iter().map(Citation::csl_item), &optional, &[]);
    assert_schema(cited.iter().map(Citation::csl_citation), &optional, &[]);
    let filter = Filter::new();
    let queries =
        ["proxies", "norm f 2015", "hospital attack", "\"critical infrastructure\"", "theme:law", "A/68/98, para. 23"];
    let hits = queries.iter().flat_map(|it| SearchIndex::builtin().search(it, &filter, 20).unwrap());
    assert!(assert_schema(hits, &[], &["/kind", "/reason", "/themes/0"]) > 50);
}
