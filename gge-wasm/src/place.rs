//! Places as one writes them: read in one manner by every function, and refused in one manner.

use gge_core::model::Subject;
use gge_core::text::Truncated;
use gge_core::{Address, Found, Place, Provision, ResolveError};
use wasm_bindgen::prelude::*;

use crate::{Error, JsData, JsResult, builtin};

/// Finds the place that somebody wrote down: as `Record::resolve`.
///
/// # Errors
///
/// As `Record::resolve`.
#[wasm_bindgen(js_name = resolve, skip_typescript)]
pub fn resolve(written: &str) -> JsResult {
    Ok(JsData::new(builtin().resolve(written)?))
}

/// A provision, or one of its sentences, with the address that was meant.
pub(crate) fn provision_at(written: &str) -> Result<(&'static Provision, Address), Error> {
    let found = builtin().resolve(written)?;
    match (found.provision(), found.address()) {
        (Some(provision), Some(address)) => Ok((provision, address)),
        _ => Err(no_provision(written, &found, "a provision or a sentence of one: `norm (f)`")),
    }
}

/// A provision, a sentence or a rendering.
pub(crate) fn place_at(written: &str) -> Result<Place, Error> {
    match builtin().resolve(written)? {
        Found::Rendering(rendering) => Ok(Place::Rendering(rendering.id.clone())),
        found => {
            let address = found.address().map(Place::Provision);
            address.ok_or_else(|| {
                no_provision(written, &found, "a provision, a sentence of one, or a rendering: `norm (f)`")
            })
        }
    }
}

/// What sources may disagree about. An id that the record lacks is an error, as a place is.
pub(crate) fn subject_at(written: &str) -> Result<Subject, Error> {
    let named = written.trim().parse::<Subject>().ok().filter(|subject| match subject {
        Subject::Group(years) => builtin().group(years.as_str()).is_some(),
        Subject::Uptake(id) => builtin().uptake().any(|it| it.id == *id),
        Subject::Process(id) => builtin().process(id.as_str()).is_some(),
        Subject::Source(id) => builtin().sources().iter().any(|it| it.id == *id),
        other => builtin().conflicts_about(other).next().is_some(),
    });
    match (named, builtin().resolve(written)) {
        (Some(subject), _) => Ok(subject),
        (_, Ok(Found::Report(report))) => Ok(Subject::Report(report.symbol.clone())),
        (_, Ok(Found::Rendering(rendering))) => Ok(Subject::Rendering(rendering.id.clone())),
        (_, Ok(found)) => {
            let address = found.address().map(Subject::Provision);
            address.ok_or_else(|| no_provision(written, &found, "a provision"))
        }
        (_, Err(ResolveError::Unreadable { .. } | ResolveError::Nothing { .. })) => Err(Error::new(
            "bad-subject",
            format!(
                "`{}` is nothing that sources could disagree about: write a provision, a report or a rendering, as in `norm (f)`, \
                 or the id of a Group, a source, a process or an entry of uptake, as in `2014-2015`, `uptake/g20-2015`",
                Truncated(written.trim())
            ),
        )),
        (_, Err(error)) => Err(error.into()),
    }
}

fn no_provision(written: &str, found: &Found<'_>, expected: &str) -> Error {
    Error::new("no-provision", format!("`{}` is {found}: write {expected}", Truncated(written.trim())))
}
