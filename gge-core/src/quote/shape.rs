//! The shapes of checks, findings and citations in JSON.

use crate::compare::ModalityChange;
use crate::compare::serial::rounded;
use crate::model::{Fidelity, RenderingId, Symbol, serde_as_shape};

use super::check::{Check, CitationCheck, LostQualifier, Match, Standing, Verdict};
use super::citation::{Citation, CitationStatus, CitedPlace, Document};
use super::finding::{Finding, FindingKind, Level, Rule};
use super::fix::{Edit, Fix};

/// The check of a quotation: what it is and whether it is right.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub(super) struct CheckShape<'s> {
    /// The verdict: the best of its matches'.
    verdict: Verdict,
    /// The places that it is from: all provisions that explain it equally well, the cited one first; for a composite,
    /// those of its parts, in order. Empty if it is unrecognized.
    matches: &'s [Match<'s>],
    /// The words left out inside: of the first match; of a composite, of all its parts.
    lost: Vec<&'s str>,
    /// The words that the wording does not have: of the first match; of a composite, of all its parts.
    added: Vec<&'s str>,
    /// The words of the qualifiers left out: of the first match; of a composite, of all its parts.
    qualifiers_lost: Vec<&'s str>,
    /// The first modal expression that changed.
    modality: Option<ModalityChange>,
    /// The check of its citation. Null if no citation was given.
    citation: Option<&'s CitationCheck>,
    /// The official wording to put in its place, where something is wrong with it and that wording is held.
    corrected: Option<&'s str>,
    /// A sentence on what to know of the answer: that the official wording is not held, for one.
    note: Option<&'s str>,
    /// Whether the quotation is right, wrong, or not recognized as one.
    standing: Standing,
}

serde_as_shape!(Check<'_> as CheckShape<'_>);

impl<'s> From<&'s Check<'_>> for CheckShape<'s> {
    fn from(check: &'s Check<'_>) -> Self {
        Self {
            verdict: check.verdict,
            matches: &check.matches,
            lost: check.leads().flat_map(|it| &it.lost).map(String::as_str).collect(),
            added: check.leads().flat_map(|it| &it.added).map(String::as_str).collect(),
            qualifiers_lost: check.leads().flat_map(|it| &it.qualifiers_lost).map(|it| it.words).collect(),
            modality: check.leads().flat_map(|it| &it.modality).next().copied(),
            citation: check.citation.as_ref(),
            corrected: check.corrected.as_deref(),
            note: check.note.as_deref(),
            standing: check.standing(),
        }
    }
}

/// A source of a quotation, or of a part of it.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub(super) struct MatchShape<'s> {
    /// The address of the first provision that it is from, or the id of the rendering.
    id: &'s str,
    /// The address of the last provision. Null if there is only one, and for a rendering.
    through: Option<&'s str>,
    /// The likeness of the words, from 0 to 1, to three digits. Of wording, not of duties.
    score: f64,
    /// The verdict on the quotation against this origin alone.
    verdict: Verdict,
    /// The fidelity of the wording held to the official one. Findings count only against verbatim wording.
    fidelity: Fidelity,
    /// The part of the quotation that it explains: start and end, in bytes.
    quoted: [usize; 2],
    /// The same as text, without markup.
    text: &'s str,
    /// The wording that stands for the part: from the first to the last word quoted, with those replaced at its ends.
    official: &'s str,
    /// True if every place where words are left out is marked, by an ellipsis or a bracket.
    is_marked: bool,
    /// The words left out inside, in order.
    lost: &'s [String],
    /// The words that the wording does not have, in order.
    added: &'s [String],
    /// The qualifiers left out, inside or cut off from a sentence that is quoted in part.
    qualifiers_lost: &'s [LostQualifier<'s>],
    /// The modal expressions that changed, in order.
    modality: &'s [ModalityChange],
    /// The rendering of a secondary source that words it so, where one does.
    worded_by: Option<&'s RenderingId>,
}

serde_as_shape!(Match<'_> as MatchShape<'_>);

impl<'s> From<&'s Match<'_>> for MatchShape<'s> {
    fn from(it: &'s Match<'_>) -> Self {
        Self {
            id: it.origin.id(),
            through: it.origin.through(),
            score: rounded(it.score),
            verdict: it.verdict,
            fidelity: it.fidelity,
            quoted: [it.quoted.start, it.quoted.end],
            text: &it.text,
            official: &it.official,
            is_marked: it.is_marked,
            lost: &it.lost,
            added: &it.added,
            qualifiers_lost: &it.qualifiers_lost,
            modality: &it.modality,
            worded_by: it.worded_by.map(|it| &it.id),
        }
    }
}

/// A qualifier that a quotation leaves out.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub(super) struct LostQualifierShape<'s> {
    /// The id of the qualifier in the lexicon.
    qualifier: &'s str,
    /// The words of the qualifier in the official wording.
    words: &'s str,
    /// True if a mark shows that words are left out there.
    is_marked: bool,
    /// True if it stands where words are left out inside, or close to where the quotation breaks off. Findings count no
    /// others.
    is_near: bool,
}

serde_as_shape!(LostQualifier<'_> as LostQualifierShape<'_>);

impl<'s> From<&'s LostQualifier<'_>> for LostQualifierShape<'s> {
    fn from(lost: &'s LostQualifier<'_>) -> Self {
        let LostQualifier { qualifier, words, is_marked, is_near } = *lost;
        Self { qualifier: &qualifier.id, words, is_marked, is_near }
    }
}

/// The check of the citation of a quotation.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub(super) struct CitationCheckShape<'s> {
    /// The citation, as given.
    given: &'s str,
    /// True if it fits, false if the words stand elsewhere. Null where the record cannot tell.
    fits: Option<bool>,
    /// The right citations, in the style of the United Nations, parted by `; `. Null where none is to be told.
    right: Option<String>,
    /// The worst status of what it names. Null where it names no place that can be read.
    standing: Option<CitationStatus>,
    /// The reason why it does not fit or cannot be judged.
    note: Option<&'s str>,
}

serde_as_shape!(CitationCheck as CitationCheckShape<'_>);

impl<'s> From<&'s CitationCheck> for CitationCheckShape<'s> {
    fn from(check: &'s CitationCheck) -> Self {
        Self {
            given: &check.given,
            fits: check.fits,
            right: (!check.right.is_empty()).then(|| check.right.join("; ")),
            standing: check.standing,
            note: check.note.as_deref(),
        }
    }
}

/// A finding of a scan in a document.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub(super) struct FindingShape<'s> {
    /// The kind: citation, quotation or echo.
    kind: FindingKind,
    /// The offset of its first character, in bytes.
    start: usize,
    /// The offset behind its last character, in bytes.
    end: usize,
    /// The line that it begins in, counted from 1.
    line: usize,
    /// The column that it begins in, counted from 1, in characters.
    column: usize,
    /// The words in the document, with the markup inside.
    text: &'s str,
    /// True if it stands in quotation marks, or is a block quotation.
    is_marked: bool,
    /// True if it is neither an error nor a warning, and what it quotes is cited rightly if it is cited.
    is_sound: bool,
    /// The addresses of the provisions, or the ids of the renderings, that it is from or names, each once; of a citation
    /// without a place, the symbol of the document.
    ids: Vec<String>,
    /// The verdict on a quotation or an echo, or the status of a citation.
    verdict: Outcome,
    /// What the check says, or what the citation does, in words.
    note: String,
    /// The check of its words against the record. Null for a citation.
    check: Option<&'s Check<'s>>,
    /// The citation; of a quotation, the one that belongs to it.
    citation: Option<&'s Citation<'s, 's>>,
    /// The level of its rule. Null where it is right.
    level: Option<Level>,
    /// The rule by which there is something to say against it or about it. Null where it is right.
    rule: Option<Rule>,
    /// The reason, in one sentence. Null where it is right.
    reason: Option<&'s str>,
    /// The edits that put it right. Null where nothing is wrong, or nobody can tell how.
    fix: Option<&'s Fix>,
}

serde_as_shape!(Finding<'_, '_> as FindingShape<'_>);

/// A replacement of some bytes of a file.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub(super) struct EditShape<'s> {
    /// The offset of the first byte that is replaced.
    start: usize,
    /// The offset behind the last byte that is replaced; that of the first where text is only put in.
    end: usize,
    /// The text to put there.
    text: &'s str,
}

serde_as_shape!(Edit as EditShape<'_>);

impl<'s> From<&'s Edit> for EditShape<'s> {
    fn from(edit: &'s Edit) -> Self {
        Self { start: edit.range.start, end: edit.range.end, text: &edit.text }
    }
}

/// The verdict on a quotation, or the status of a citation.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(untagged)]
enum Outcome {
    Quotation(Verdict),
    Citation(CitationStatus),
}

impl<'s> From<&'s Finding<'_, '_>> for FindingShape<'s> {
    fn from(finding: &'s Finding<'_, '_>) -> Self {
        Self {
            kind: finding.kind,
            start: finding.start,
            end: finding.end(),
            line: finding.line,
            column: finding.column,
            text: finding.text,
            is_marked: finding.is_marked,
            is_sound: finding.is_sound(),
            ids: finding.ids(),
            verdict: match (&finding.check, &finding.citation) {
                (Some(check), _) => Outcome::Quotation(check.verdict),
                (None, Some(citation)) => Outcome::Citation(citation.standing),
                (None, None) => Outcome::Quotation(Verdict::Unrecognized),
            },
            note: finding.note(),
            check: finding.check.as_ref(),
            citation: finding.citation.as_ref(),
            level: finding.level(),
            rule: finding.rule,
            reason: finding.reason.as_deref(),
            fix: finding.fix().ok(),
        }
    }
}

/// A citation in a text.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub(super) struct CitationShape<'s> {
    /// The citation as written, from its first character to its last.
    text: &'s str,
    /// The offset of its first character, in bytes.
    start: usize,
    /// The offset behind its last character, in bytes.
    end: usize,
    /// The line that it begins in, counted from 1.
    line: usize,
    /// The column that it begins in, counted from 1, in characters.
    column: usize,
    /// The document. Null where none is named and none can be inferred, or where the record knows none of that year.
    document: Option<&'s Symbol>,
    /// The places in it, ranges and lists written out, in the order of the text. Empty where the document alone is
    /// cited.
    places: &'s [CitedPlace<'s>],
    /// The status of the whole: the worst of its parts.
    standing: CitationStatus,
    /// True if the document is not named in the citation itself.
    inferred: bool,
    /// The reason why it is wrong, not held or not clear, in words.
    note: Option<&'s str>,
    /// The nearest right citation, as one writes it.
    suggestion: Option<&'s str>,
}

serde_as_shape!(Citation<'_, '_> as CitationShape<'_>);

impl<'s> From<&'s Citation<'_, '_>> for CitationShape<'s> {
    fn from(citation: &'s Citation<'_, '_>) -> Self {
        Self {
            text: citation.text,
            start: citation.start,
            end: citation.end(),
            line: citation.line,
            column: citation.column,
            document: citation.document.as_ref().map(Document::symbol),
            places: &citation.places,
            standing: citation.standing,
            inferred: citation.inferred,
            note: citation.note.as_deref(),
            suggestion: citation.suggestion.as_deref(),
        }
    }
}

/// The symbol of a document that is cited.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub(super) struct DocumentShape<'s>(&'s Symbol);

serde_as_shape!(Document<'_> as DocumentShape<'_>);

impl<'s> From<&'s Document<'_>> for DocumentShape<'s> {
    fn from(document: &'s Document<'_>) -> Self {
        Self(document.symbol())
    }
}
