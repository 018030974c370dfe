//! The Groups, what came after them, and everything on one line of time.

use gge_core::overview as core;
use gge_core::{
    Date,
    model::{Matter, Process},
};
use serde_json::{Value, json};
use wasm_bindgen::prelude::*;

use crate::js::with;
use crate::{JsData, JsResult, builtin};

/// The five Groups.
#[wasm_bindgen(js_name = groups, skip_typescript)]
pub fn groups() -> JsData {
    JsData::new(builtin().groups())
}

/// What came after 2017: facts only.
#[wasm_bindgen(js_name = processes, skip_typescript)]
pub fn processes() -> JsData {
    let view = |process: &Process| with(process, json!({ "years": process.years(), "caveat": Process::CAVEAT }));
    JsData::new(builtin().processes().iter().map(view).collect::<Value>())
}

/// States by Groups, the one of 2019-2021 included. What is counted says what it counts: of the five Groups, and of all
/// columns.
#[wasm_bindgen(js_name = membershipMatrix, skip_typescript)]
pub fn membership_matrix() -> JsData {
    let matrix = core::membership_matrix(&core::memberships(builtin()));
    let of_five = |row: &core::MembershipRow<'_>| {
        let columns = matrix.memberships.iter().zip(&row.member);
        columns.filter(|(column, is_member)| **is_member && !column.after_2017).count()
    };
    let row = |row: &core::MembershipRow<'_>| json!({ "state": row.state, "member": row.member, "of_five": of_five(row), "of_six": row.count });
    let states: Value = matrix.states.iter().map(row).collect();
    JsData::new(with(&matrix, json!({ "states": states })))
}

/// Who joined, left and stayed from each Group to the next.
#[wasm_bindgen(js_name = membershipChanges, skip_typescript)]
pub fn membership_changes() -> JsData {
    JsData::new(core::membership_changes(&core::memberships(builtin())))
}

/// How many States each two Groups have in common.
#[wasm_bindgen(js_name = membershipOverlaps, skip_typescript)]
pub fn membership_overlaps() -> JsData {
    JsData::new(core::membership_overlaps(&core::memberships(builtin())))
}

/// Everything with a date that lies, or could lie, between two dates, and everything without one.
///
/// # Errors
///
/// If a date is none.
#[wasm_bindgen(js_name = timeline, skip_typescript)]
pub fn timeline(from: Option<String>, to: Option<String>) -> JsResult {
    let date = |given: Option<String>| given.map(|it| it.parse::<Date>()).transpose();
    let timeline = core::timeline(builtin());
    let dated: Vec<_> = timeline.between(date(from)?, date(to)?).collect();
    Ok(JsData::new(json!({ "dated": dated, "undated": timeline.undated })))
}

/// The organs of the United Nations that deal with ICTs.
#[wasm_bindgen(js_name = organs, skip_typescript)]
pub fn organs() -> JsData {
    JsData::new(builtin().organs())
}

/// Which organ deals with which matter, or with one matter.
///
/// # Errors
///
/// For an unknown matter.
#[wasm_bindgen(js_name = organMandates, skip_typescript)]
pub fn organ_mandates(matter: Option<String>) -> JsResult {
    let matter: Option<Matter> = matter.map(|token| token.parse()).transpose()?;
    let mandates = builtin().organ_mandates().iter().filter(|it| matter.is_none_or(|matter| it.matter == matter));
    Ok(JsData::new(mandates.collect::<Vec<_>>()))
}

/// What the sources recommend to the United Nations and its Member States.
#[wasm_bindgen(js_name = recommendations, skip_typescript)]
pub fn recommendations() -> JsData {
    JsData::new(builtin().recommendations())
}

/// What the sources observe and give as a list.
#[wasm_bindgen(js_name = observations, skip_typescript)]
pub fn observations() -> JsData {
    JsData::new(builtin().observations())
}
