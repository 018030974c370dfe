//! Lookup of bodies and of targets of uptake from written names.

use crate::model::{Address, Body, RenderingId, Symbol, Target, Theme, Truncated, UnknownTokenError, nearest};

use super::{Found, Record, ResolveError};

/// The error of [`Record::find_body`]: no body has the name.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no body `{input}` in the record{}", hint(suggestion.as_deref()))]
#[non_exhaustive]
pub struct UnknownBodyError {
    /// The input, as [`Truncated`] prints it.
    pub input: String,
    /// The id of the nearest body. None if none is near.
    pub suggestion: Option<String>,
}

fn hint(suggestion: Option<&str>) -> String {
    suggestion.map(|it| format!(": did you mean `{it}`?")).unwrap_or_default()
}

/// The provisions of a rendering as a choice of words for the error.
fn alternatives(renders: &[Address]) -> String {
    if renders.is_empty() {
        return "whose wording is not held".to_owned();
    }
    renders.iter().map(|address| format!("`{address}`")).collect::<Vec<_>>().join(" or ")
}

/// The error of [`Record::find_target`]: the input names nothing that uptake can be about.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FindTargetError {
    /// The input is close to the token of a theme, but none.
    #[error(transparent)]
    Theme(UnknownTokenError),
    /// The input is a document of which the record has facts only.
    #[error("`{symbol}` is a document of the {process}: the record has facts about it, not its wording")]
    FactsOnly {
        /// The symbol of the document.
        symbol: Symbol,
        /// The name of the process that issued it.
        process: String,
    },
    /// The input is a rendering.
    #[error("`{id}` is a rendering: name what it renders, {}", alternatives(renders))]
    Rendering {
        /// The id of the rendering.
        id: RenderingId,
        /// The provisions that it renders. Empty where their wording is not in the record.
        renders: Vec<Address>,
    },
    /// The input resolves to no place.
    #[error(transparent)]
    Place(#[from] ResolveError),
}

impl Record {
    /// Finds a body by its id, short name or name, in any case.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// let record = Record::builtin();
    /// assert_eq!(record.find_body("NATO")?.kind.to_string(), "military-alliance");
    /// assert_eq!(
    ///     record.find_body("microsft").unwrap_err().to_string(),
    ///     "no body `microsft` in the record: did you mean `microsoft`?",
    /// );
    /// # Ok::<(), gge_core::record::UnknownBodyError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Fails if no body has this name.
    pub fn find_body(&self, written: &str) -> Result<&Body, UnknownBodyError> {
        let written = written.trim();
        let lower = written.to_lowercase();
        let same = |name: &str| name.to_lowercase() == lower;
        let found = self.bodies().iter().find(|body| same(body.id.as_str()) || same(&body.short) || same(&body.name));
        found.ok_or_else(|| {
            let ids = self.bodies().iter().map(|body| body.id.as_str());
            let suggestion = nearest(written, ids).map(str::to_owned);
            UnknownBodyError { input: Truncated(written).to_string(), suggestion }
        })
    }

    /// Finds a target of uptake: a theme by its token, or a report or provision as [`Record::resolve`] reads them.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// let record = Record::builtin();
    /// assert_eq!(record.find_target("norm (f)")?.to_string(), "A/70/174#13(f)");
    /// assert_eq!(record.find_target("2013")?.to_string(), "A/68/98");
    /// assert_eq!(
    ///     record.find_target("A/76/135").unwrap_err().to_string(),
    ///     "`A/76/135` is a document of the Group of Governmental Experts 2019-2021: \
    ///      the record has facts about it, not its wording",
    /// );
    /// # Ok::<(), gge_core::record::FindTargetError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Fails as [`Record::resolve`] does; also for renderings, for documents after 2017, and for what is close to a
    /// theme.
    pub fn find_target(&self, written: &str) -> Result<Target, FindTargetError> {
        let written = written.trim();
        let theme = written.to_lowercase().parse::<Theme>();
        if let Ok(theme) = theme {
            return Ok(Target::Theme(theme));
        }
        if let Some((process, document)) = self.process_document(written) {
            let symbol = document.value.symbol.clone();
            return Err(FindTargetError::FactsOnly { symbol, process: process.name.to_string() });
        }
        match (self.resolve(written), theme) {
            (Ok(Found::Report(report)), _) => Ok(Target::Report(report.symbol.clone())),
            (Ok(Found::Provision(provision)), _) => Ok(Target::Provision(provision.id.clone())),
            (Ok(Found::Sentence(provision, number)), _) => Ok(Target::Provision(provision.id.at_sentence(number))),
            (Ok(Found::Rendering(rendering)), _) => {
                Err(FindTargetError::Rendering { id: rendering.id.clone(), renders: rendering.renders.to_vec() })
            }
            (Err(_), Err(unknown)) if unknown.suggestion().is_some() => Err(FindTargetError::Theme(unknown)),
            (Err(error), _) => Err(error.into()),
        }
    }
}
