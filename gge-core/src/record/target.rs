//! Reads what people write for a body, and for what uptake touches.

use crate::model::{Address, Body, RenderingId, Symbol, Target, Theme, Truncated, UnknownTokenError, nearest};

use super::{Found, Record, ResolveError};

/// The error of [`Record::find_body`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no body `{input}` in the record{}", hint(suggestion.as_deref()))]
#[non_exhaustive]
pub struct UnknownBodyError {
    /// The input.
    pub input: String,
    /// The id of the nearest body, if one is near.
    pub suggestion: Option<String>,
}

fn hint(suggestion: Option<&str>) -> String {
    suggestion.map(|it| format!(": did you mean `{it}`?")).unwrap_or_default()
}

fn alternatives(renders: &[Address]) -> String {
    if renders.is_empty() {
        return "whose wording is not held".to_owned();
    }
    renders.iter().map(|address| format!("`{address}`")).collect::<Vec<_>>().join(" or ")
}

/// The error of [`Record::find_target`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FindTargetError {
    /// It is nearly a theme.
    #[error(transparent)]
    Theme(UnknownTokenError),
    /// It is a document of which the record has facts only.
    #[error("`{symbol}` is a document of the {process}: the record has facts about it, not its wording")]
    FactsOnly {
        /// The symbol.
        symbol: Symbol,
        /// The name of the process.
        process: String,
    },
    /// It is a rendering.
    #[error("`{id}` is a rendering: name what it renders, {}", alternatives(renders))]
    Rendering {
        /// The rendering.
        id: RenderingId,
        /// The provisions that it renders; none where their wording is not in the record.
        renders: Vec<Address>,
    },
    /// No place can be found.
    #[error(transparent)]
    Place(#[from] ResolveError),
}

impl Record {
    /// Finds the body that somebody wrote down: by its id, its short name or its name, in any case.
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
    /// If no body is called so.
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

    /// Finds what uptake may touch: a theme by its token, a report or a provision as [`Record::resolve`] reads them.
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
    /// As [`Record::resolve`]; and for renderings, for documents after 2017, and for what is nearly a theme.
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
