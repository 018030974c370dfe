//! Comparing: tables, reports, provisions, words.

use gge_core::compare::{self as core, Alignment, Baseline, Expressions, Op, Redline, Scope, Step};
use gge_core::export;
use gge_core::overview::{self, TableWording};
use gge_core::{
    Act, Address, Link, Place, Relation, Theme,
    model::{Basis, LinkKind, QualifierClass},
};
use serde::Serialize;
use serde_json::Value;
use wasm_bindgen::prelude::*;

use crate::options::Options;
use crate::plain::{object, value_of, with};
use crate::record::report;
use crate::table::{unknown, written};
use crate::{Answer, Error, Plain, builtin};

/// A redline, with offsets in code units.
#[derive(Serialize)]
pub(crate) struct RedlineView {
    changes: Vec<ChangeView>,
    pieces: Value,
    of_earlier: f64,
    of_later: f64,
}

#[derive(Serialize)]
struct ChangeView {
    op: Op,
    a: Option<[usize; 2]>,
    b: Option<[usize; 2]>,
    a_text: String,
    b_text: String,
    moved: Option<usize>,
}

impl RedlineView {
    pub(crate) fn of(redline: &Redline<'_>) -> Self {
        let (mut a, mut b) = (0, 0);
        let parts = redline.changes().iter().zip(redline.parts());
        let changes = parts.map(|(change, (op, a_text, b_text))| ChangeView {
            op,
            a: advance(&mut a, a_text),
            b: advance(&mut b, b_text),
            a_text: a_text.to_owned(),
            b_text: b_text.to_owned(),
            moved: change.moved,
        });
        let containment = redline.containment();
        Self {
            changes: changes.collect(),
            pieces: value_of(&redline.pieces()),
            of_earlier: containment.of_earlier,
            of_later: containment.of_later,
        }
    }
}

/// The range of the next stretch of a text; none if it is empty.
fn advance(at: &mut usize, text: &str) -> Option<[usize; 2]> {
    let start = *at;
    *at += text.encode_utf16().count();
    (start < *at).then_some([start, *at])
}

#[derive(Serialize)]
struct ExpressionsView {
    modality: Value,
    lost: Vec<QualifierView>,
    gained: Vec<QualifierView>,
}

#[derive(Serialize)]
struct QualifierView {
    qualifier: String,
    class: QualifierClass,
    words: String,
}

impl ExpressionsView {
    fn of(expressions: &Expressions<'_>) -> Self {
        let qualifier = |it: &core::QualifierChange<'_>| QualifierView {
            qualifier: it.qualifier.id.to_string(),
            class: it.qualifier.class,
            words: it.words.clone(),
        };
        Self {
            modality: value_of(&expressions.modality),
            lost: expressions.lost.iter().map(qualifier).collect(),
            gained: expressions.gained.iter().map(qualifier).collect(),
        }
    }
}

/// The differences of two texts, word by word, with what they do to modality and qualifiers.
///
/// # Errors
///
/// None that is known.
#[wasm_bindgen(js_name = redline, skip_typescript)]
pub fn redline(a: &str, b: &str) -> Answer {
    let redline = core::redline(a, b);
    let expressions = ExpressionsView::of(&redline.expressions(&builtin().finder()));
    Plain::made(with(&RedlineView::of(&redline), object!({ "expressions": expressions })))
}

#[derive(Serialize)]
struct ComparisonView<'r> {
    from: &'r str,
    to: &'r str,
    alignments: Vec<AlignmentView<'r>>,
    new: Vec<&'r Address>,
    not_carried: Vec<&'r Address>,
    caveats: Vec<String>,
}

#[derive(Serialize)]
struct AlignmentView<'r> {
    from: &'r [Place],
    to: &'r [Place],
    link: LinkKind,
    relation: Relation,
    act: Act,
    basis: Basis,
    reason: String,
    themes: &'r [Theme],
    shared: &'r [&'r str],
    redline: RedlineView,
    expressions: ExpressionsView,
}

impl<'r> AlignmentView<'r> {
    fn of(alignment: &'r Alignment<'_>) -> Self {
        let redline = alignment.redline();
        Self {
            from: &alignment.earlier,
            to: &alignment.later,
            link: alignment.link,
            relation: alignment.relation,
            act: alignment.act,
            basis: alignment.basis,
            reason: alignment.reason(),
            themes: &alignment.themes,
            shared: &alignment.shared,
            expressions: ExpressionsView::of(&redline.expressions(&builtin().finder())),
            redline: RedlineView::of(redline),
        }
    }
}

/// Two reports, the earlier one first: what the later one did with the wording of the earlier.
///
/// # Errors
///
/// If a report is not in the record, or as `compare::compare`.
#[wasm_bindgen(js_name = compare, skip_typescript)]
pub fn compare(from: &str, to: &str) -> Answer {
    let found = core::compare(builtin(), report(from)?, report(to)?)?;
    Plain::of(&ComparisonView {
        from: found.earlier.symbol.as_str(),
        to: found.later.symbol.as_str(),
        alignments: found.alignments.iter().map(AlignmentView::of).collect(),
        new: found.new.iter().map(|it| &it.id).collect(),
        not_carried: found.not_carried.iter().map(|it| &it.id).collect(),
        caveats: found.caveats,
    })
}

fn table(wording: Option<String>) -> Result<overview::Cumulative<'static>, Error> {
    let wording = wording.map(|token| token.parse()).transpose()?.unwrap_or(TableWording::Official);
    Ok(overview::cumulative(builtin(), wording))
}

/// The cumulative table: themes by reports, each entry with what was new in it.
///
/// # Errors
///
/// For an unknown wording.
#[wasm_bindgen(js_name = cumulative, skip_typescript)]
pub fn cumulative(wording: Option<String>) -> Answer {
    let table = table(wording)?;
    let mut value = with(&table, object!({ "caveats": table.caveats().collect::<Vec<_>>() }));
    let below = |value: &'_ mut Value, key: &str| value.get_mut(key).and_then(Value::as_array_mut).map(std::mem::take);
    let mut rows = below(&mut value, "rows").unwrap_or_default();
    for row in &mut rows {
        for cell in row.get_mut("cells").and_then(Value::as_array_mut).into_iter().flatten() {
            for entry in cell.get_mut("entries").and_then(Value::as_array_mut).into_iter().flatten() {
                entry.get_mut("novelty").into_iter().for_each(count_spans);
            }
        }
    }
    value["rows"] = Value::Array(rows);
    Plain::made(value)
}

/// Puts the ranges of spans, which make up a text one after the other, into code units.
fn count_spans(novelty: &mut Value) {
    let mut at = 0;
    for span in novelty.get_mut("spans").and_then(Value::as_array_mut).into_iter().flatten() {
        let start = at;
        advance(&mut at, span.get("text").and_then(Value::as_str).unwrap_or_default());
        span["range"] = value_of(&[start, at]);
    }
}

/// The cumulative table as a file: `csv`, `markdown` or `html`; `wide`, for people, or `long`, for programs.
///
/// # Errors
///
/// For an unknown format, shape or wording.
#[wasm_bindgen(js_name = cumulativeTable, skip_typescript)]
pub fn cumulative_table(format: &str, shape: Option<String>, wording: Option<String>) -> Result<String, Error> {
    let table = table(wording)?;
    let table = match shape.as_deref() {
        None | Some("wide") => export::wide_table(&table),
        Some("long") => export::long_table(&table),
        Some(other) => return Err(unknown("shape", other, "`wide` or `long`")),
    };
    written(&table, format)
}

/// Which words of a provision, sentence or rendering stood in earlier reports; null where it has no text.
///
/// # Errors
///
/// If it is neither.
#[wasm_bindgen(js_name = novelty, skip_typescript)]
pub fn novelty(place: &str) -> Answer {
    let place: Place = place.parse()?;
    let mut value = value_of(&core::novelty(builtin(), &place, Baseline::Earlier));
    count_spans(&mut value);
    Plain::made(value)
}

/// Where a wording comes from, and where it went.
///
/// # Errors
///
/// If it is neither a provision nor a rendering.
#[wasm_bindgen(js_name = lineage, skip_typescript)]
pub fn lineage(place: &str) -> Answer {
    let found = core::lineage(builtin(), &place.parse()?);
    let step = |step: &Step<'static>| with(step, object!({ "redline": RedlineView::of(step.redline()) }));
    let steps: Vec<Value> = found.steps.iter().map(step).collect();
    Plain::made(with(&found, object!({ "steps": steps })))
}

/// How secondary sources depart from the official wording: of a provision or sentence, or all of them.
///
/// # Errors
///
/// If it is no address.
#[wasm_bindgen(js_name = drift, skip_typescript)]
pub fn drift(address: Option<String>) -> Answer {
    let found = match address {
        Some(address) => core::drift_from(builtin(), &address.parse()?),
        None => core::drift(builtin()),
    };
    let view = |it: &core::Drift<'_>| with(it, object!({ "redline": RedlineView::of(it.redline()) }));
    Plain::made(found.iter().map(view).collect())
}

fn scope(mut options: Options) -> Result<Scope, Error> {
    let mut scope = Scope::default();
    scope.kind = options.take("kind")?;
    scope.theme = options.take("theme")?;
    options.finish()?;
    Ok(scope)
}

/// Which modal expressions a report uses, in all or in provisions of a `kind` or `theme`.
///
/// # Errors
///
/// If the report is not in the record; for unknown options and tokens.
pub fn profile_of(of: &str, options: Options) -> Answer {
    Plain::of(&core::profile(builtin(), report(of)?, scope(options)?))
}

/// [`profile_of`] for JavaScript.
///
/// # Errors
///
/// As [`profile_of`].
#[wasm_bindgen(js_name = profile, skip_typescript)]
pub fn profile(of: &str, options: JsValue) -> Answer {
    profile_of(of, Options::read(options)?)
}

/// The change of modal expressions from one report to another.
///
/// # Errors
///
/// As [`profile_of`].
pub fn profile_change_of(from: &str, to: &str, options: Options) -> Answer {
    let scope = scope(options)?;
    let (from, to) = (core::profile(builtin(), report(from)?, scope), core::profile(builtin(), report(to)?, scope));
    Plain::of(&core::profile_change(&from, &to))
}

/// [`profile_change_of`] for JavaScript.
///
/// # Errors
///
/// As [`profile_of`].
#[wasm_bindgen(js_name = profileChange, skip_typescript)]
pub fn profile_change(from: &str, to: &str, options: JsValue) -> Answer {
    profile_change_of(from, to, Options::read(options)?)
}

/// The links of the record that begin or end at a provision, or all of them, each with its reason.
///
/// # Errors
///
/// If it is no address.
#[wasm_bindgen(js_name = links, skip_typescript)]
pub fn links(address: Option<String>) -> Answer {
    let view = |link: &Link| with(link, object!({ "reason": link.reason() }));
    let links = match address {
        None => builtin().links().iter().map(view).collect(),
        Some(address) => {
            let address: Address = address.parse()?;
            let both = builtin().links_to(&address).chain(builtin().links_from(&address));
            both.map(view).collect()
        }
    };
    Plain::made(links)
}
