//! The findings of a scan, their kinds, levels and rules.

use std::fmt;

use crate::model::vocabulary;

use super::check::{Check, Origin, Verdict};
use super::citation::Citation;
use super::fix::{Fix, NoFix};

vocabulary! {
    /// The kind of a finding.
    FindingKind ("kind of finding") {
        /// A citation of a report or of another UN document.
        Citation = "citation",
        /// Words of a report: in quotation marks, under a label, said to be the report's, or most of a sentence of it.
        Quotation = "quotation",
        /// Unmarked words that a report has too, too few of its sentence to be a quotation.
        Echo = "echo",
    }

    /// The weight of a finding. What is right has none.
    Level ("level") {
        /// Wrong: the words are said to be the report's and are not, or the citation names what is not there.
        Error = "error",
        /// Probably wrong: a place in other words that say more or less.
        Warning = "warning",
        /// Good to know: the wording in somebody's own voice, or near to it.
        Note = "note",
    }

    /// The subject of a finding: the main thing, where there are several.
    Rule ("rule") {
        /// Another modal verb: *must* for *should*.
        ChangedModal = "changed-modal",
        /// A word that limits the sentence is left out: *knowingly*, *as appropriate*.
        LostQualifier = "lost-qualifier",
        /// Other words are left out inside, without a mark.
        UnmarkedOmission = "unmarked-omission",
        /// Words that are added, replaced or moved.
        ChangedWording = "changed-wording",
        /// Parts of several provisions are quoted as one.
        JoinedProvisions = "joined-provisions",
        /// The words stand elsewhere than cited.
        WrongCitation = "wrong-citation",
        /// A paragraph, norm or report that does not exist.
        ImpossibleCitation = "impossible-citation",
        /// A place in other words, with another modal verb or without a qualifier.
        ChangedParaphrase = "changed-paraphrase",
        /// A place named over words that say something else.
        OtherWords = "other-words",
        /// An unbroken quotation that stops before a word that limits the sentence, or begins after it.
        CutShort = "cut-short",
        /// Near the wording, in the author's own voice.
        Adapted = "adapted",
        /// Word for word, unmarked and unattributed.
        Restated = "restated",
        /// Near wording in the record; what is cited, or who speaks, is not.
        Near = "near",
        /// A provision in other words.
        Paraphrase = "paraphrase",
    }
}

impl Rule {
    /// Describes the findings of this rule in one sentence.
    ///
    /// ```
    /// use gge_core::quote::Rule;
    ///
    /// assert_eq!(Rule::WrongCitation.summary(), "The words stand elsewhere than cited.");
    /// ```
    pub const fn summary(self) -> &'static str {
        match self {
            Self::ChangedModal => "Another modal verb stands in a quotation: must for should.",
            Self::LostQualifier => "A quotation lacks words that limit the sentence: knowingly, as appropriate.",
            Self::UnmarkedOmission => "A quotation leaves words out, and nothing shows it.",
            Self::ChangedWording => "Words of a quotation are not those of the report.",
            Self::JoinedProvisions => "Parts of several provisions are quoted as one.",
            Self::WrongCitation => "The words stand elsewhere than cited.",
            Self::ImpossibleCitation => "A paragraph, norm or report is cited that does not exist.",
            Self::ChangedParaphrase => "A provision is told in other words that say more or less.",
            Self::OtherWords => "A place is named over words that say something else.",
            Self::CutShort => "A quotation stops before words that limit the sentence, or begins behind them.",
            Self::Adapted => "Words near to those of a report stand in the author's own voice.",
            Self::Restated => "Words of a report stand unmarked and unattributed.",
            Self::Near => "Words near to those of a report are quoted from something that is not in the record.",
            Self::Paraphrase => "A provision is told in other words.",
        }
    }

    /// Returns the level of all findings of this rule.
    ///
    /// ```
    /// use gge_core::quote::{Level, Rule};
    ///
    /// assert_eq!(Rule::ChangedModal.level(), Level::Error);
    /// assert_eq!(Rule::Restated.level(), Level::Note);
    /// ```
    pub const fn level(self) -> Level {
        match self {
            Self::ChangedModal
            | Self::LostQualifier
            | Self::UnmarkedOmission
            | Self::ChangedWording
            | Self::JoinedProvisions
            | Self::WrongCitation
            | Self::ImpossibleCitation => Level::Error,
            Self::ChangedParaphrase | Self::OtherWords => Level::Warning,
            Self::CutShort | Self::Adapted | Self::Restated | Self::Near | Self::Paraphrase => Level::Note,
        }
    }
}

/// A finding of a scan in a document.
///
/// `Display` is one line for people. Through serde it is `{kind, start, end, line, column, text, is_marked, is_sound,
/// ids, verdict, note, check, citation, level, rule, reason, fix}`, offsets in bytes; the fix is null if there is none.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Finding<'r, 't> {
    /// The kind: citation, quotation or echo.
    pub kind: FindingKind,
    /// The words in the document, with the markup inside.
    pub text: &'t str,
    /// The offset of its first character, in bytes.
    pub start: usize,
    /// The line that it begins in, counted from 1.
    pub line: usize,
    /// The column that it begins in, counted from 1, in characters.
    pub column: usize,
    /// True if it stands in quotation marks, or is a block quotation.
    pub is_marked: bool,
    /// The check of its words against the record. None for a citation.
    pub check: Option<Check<'r>>,
    /// The citation; of a quotation, the one that belongs to it.
    pub citation: Option<Citation<'r, 't>>,
    /// The rule by which there is something to say against it or about it. None where it is right.
    pub rule: Option<Rule>,
    /// The reason, in one sentence. None where it is right.
    pub reason: Option<String>,
    /// The level, where it is not that of the rule.
    pub(super) level: Option<Level>,
    /// The fix, or why there is none.
    pub(super) fix: Result<Fix, NoFix>,
}

impl Finding<'_, '_> {
    /// Returns how it is put right, or the reason why that cannot be told.
    ///
    /// There is a fix where a modal verb, a qualifier or other words are changed, added or left out
    /// ([`Rule::ChangedModal`], [`Rule::LostQualifier`], [`Rule::UnmarkedOmission`], [`Rule::ChangedWording`]), exactly
    /// one provision fits, its wording is held verbatim, and all that differs lies inside the words quoted. A wrong
    /// citation has none: whether it or the quotation is meant, nobody can tell.
    ///
    /// ```
    /// use gge_core::Record;
    /// use gge_core::quote::{Format, NoFix, apply, scan};
    ///
    /// let text = "> States **must** not knowingly allow their territory to be used for internationally\n> wrongful \
    ///             acts using ICTs (A/70/174, para. 13 (d)).\n";
    /// let findings = scan(Record::builtin(), text, Format::Markdown);
    /// let fix = findings[0].fix().unwrap();
    /// assert_eq!((&text[fix.edits[0].range.clone()], fix.edits[0].text.as_str()), ("must", "should"));
    /// assert_eq!(apply(text, [fix]).text, text.replace("must", "should"));
    /// assert_eq!(findings[1].fix(), Err(NoFix::Citation));
    /// ```
    ///
    /// # Errors
    ///
    /// Returns the [`NoFix`] that says why there is none.
    pub const fn fix(&self) -> Result<&Fix, NoFix> {
        match &self.fix {
            Ok(fix) => Ok(fix),
            Err(reason) => Err(*reason),
        }
    }

    /// Returns the offset behind its last character, in bytes.
    pub const fn end(&self) -> usize {
        self.start + self.text.len()
    }

    /// Returns the level: that of its rule, unless it was given another. None where it is right.
    pub fn level(&self) -> Option<Level> {
        self.rule.map(|rule| self.level.unwrap_or(rule.level()))
    }

    /// Gives it another level than that of its rule. What is right has none, and keeps none.
    ///
    /// ```
    /// use gge_core::Record;
    /// use gge_core::quote::{Format, Level, scan};
    ///
    /// let findings = scan(Record::builtin(), "Report A/68/98, para. 99.", Format::Plain);
    /// let finding = findings[0].clone().with_level(Level::Note);
    /// assert_eq!((findings[0].level(), finding.level()), (Some(Level::Error), Some(Level::Note)));
    /// ```
    #[must_use]
    pub const fn with_level(mut self, level: Level) -> Self {
        self.level = Some(level);
        self
    }

    /// Tests whether it is neither an error nor a warning, and what it quotes is cited rightly if it is cited.
    pub fn is_sound(&self) -> bool {
        let fits = self.check.as_ref().and_then(|it| it.citation.as_ref()?.fits);
        !matches!(self.level(), Some(Level::Error | Level::Warning)) && (fits != Some(false) || self.level().is_some())
    }

    /// Lists the addresses of the provisions, or the ids of the renderings, that it is from or names, each once.
    pub fn ids(&self) -> Vec<String> {
        let mut ids: Vec<String> = Vec::new();
        let mut add = |id: String| {
            if !ids.contains(&id) {
                ids.push(id);
            }
        };
        match (&self.check, &self.citation) {
            (Some(check), _) => check.matches.iter().for_each(|it| match &it.origin {
                Origin::Provisions(provisions) => provisions.iter().for_each(|it| add(it.id.to_string())),
                Origin::Rendering(rendering) => add(rendering.id.to_string()),
            }),
            (None, Some(citation)) if citation.places.is_empty() => {
                citation.document.iter().for_each(|it| add(it.symbol().to_string()));
            }
            (None, Some(citation)) => {
                citation.places.iter().filter_map(|it| it.address.as_ref()).for_each(|it| add(it.to_string()));
            }
            (None, None) => {}
        }
        ids
    }

    /// Returns the verdict on a quotation or an echo, or the standing of a citation, as a token.
    pub fn verdict(&self) -> &'static str {
        match (&self.check, &self.citation) {
            (Some(check), _) => check.verdict.as_str(),
            (None, Some(citation)) => citation.standing.as_str(),
            (None, None) => Verdict::Unrecognized.as_str(),
        }
    }

    /// Tells in words what the check says, or what the citation does.
    pub fn note(&self) -> String {
        match (&self.check, &self.citation) {
            (Some(check), _) => check.to_string(),
            (None, Some(citation)) => citation.note.clone().unwrap_or_else(|| self.ids().join(", ")),
            (None, None) => String::new(),
        }
    }
}

impl fmt::Display for Finding<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { line, column, kind, .. } = self;
        match (&self.rule, &self.reason) {
            (Some(rule), Some(reason)) => {
                write!(f, "line {line}, column {column}: {}: {reason} ({rule})", self.level().unwrap_or(rule.level()))
            }
            _ => write!(f, "line {line}, column {column}: {kind}: {}", self.note()),
        }
    }
}
