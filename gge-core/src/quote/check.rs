//! The check of a quotation: which provision it is from, and whether it is right.

use std::fmt;
use std::ops::Range;

use crate::compare::{ModalityChange, Redline, redline};
use crate::model::{Fidelity, Provision, Qualifier, Rendering, vocabulary};

use super::citation::CitationStatus;
use super::slip::Slip;

vocabulary! {
    /// The kind of agreement between a quotation and the record. The first that holds.
    Verdict ("verdict") {
        /// The whole wording of a provision, or of some that follow one another; spelling and typography aside.
        Verbatim = "verbatim",
        /// One unbroken part of the wording.
        Excerpt = "excerpt",
        /// A wording of which words are left out inside, and none added or moved.
        Abridged = "abridged",
        /// Parts of at least six words each from provisions that are not neighbours, none explaining all.
        Composite = "composite",
        /// A wording to which words are added, or in which words are replaced or moved.
        Altered = "altered",
        /// The provision in other words.
        Paraphrase = "paraphrase",
        /// No quotation of what the record holds.
        Unrecognized = "unrecognized",
    }
}

vocabulary! {
    /// The outcome of a check.
    Standing ("standing of a quotation") {
        /// The words are the official ones, and stand where they are cited.
        Right = "right",
        /// The words are not the official ones, or the citation is wrong.
        Wrong = "wrong",
        /// The text is no quotation of what the record holds.
        Unrecognized = "unrecognized",
    }
}

/// The longest quotation that is read, in bytes.
pub const LONGEST: usize = 64 * 1024;

/// The largest number of matches that are told.
pub(super) const MATCHES: usize = 32;

/// The error of checking a quotation.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CheckError {
    /// A quotation longer than [`LONGEST`].
    #[error(
        "the quotation is too long: {length} bytes, where at most {limit} are read; a whole text is scanned instead"
    )]
    TooLong {
        /// The length of the text in bytes.
        length: usize,
        /// The greatest length that is read, in bytes.
        limit: usize,
    },
}

/// The result of checking a quotation: what it is and whether it is right. Made by [`check`](super::check) and
/// [`Checker::check`](super::Checker::check).
///
/// Through serde it is `{verdict, matches, lost, added, qualifiers_lost, modality, citation, corrected, note, standing}`:
/// what is lost, added and changed is that of its [leads](Check::leads).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Check<'r> {
    /// The verdict: the best of its matches'.
    pub verdict: Verdict,
    /// The places that it is from: all provisions that explain it equally well, the cited one first; for a composite,
    /// those of its parts, in order. Empty if it is unrecognized.
    pub matches: Vec<Match<'r>>,
    /// The check of its citation. None if no citation was given.
    pub citation: Option<CitationCheck>,
    /// The official wording to put in its place, where something is wrong with it and that wording is held.
    pub corrected: Option<String>,
    /// A sentence on what to know of the answer: that the official wording is not held, for one.
    pub note: Option<String>,
}

impl<'r> Check<'r> {
    /// Tells whether the quotation is right, wrong, or not recognized as one.
    ///
    /// Right is what is verbatim, an excerpt that cuts off no qualifier, or leaves out nothing but openly; and stands
    /// where it is cited, if it is. A citation that the record cannot judge is not wrong; nor are changed words with such a
    /// one, which stand so there for all that the record knows.
    ///
    /// ```
    /// use gge_core::Record;
    /// use gge_core::quote::{Standing, check};
    ///
    /// let standing = |text| check(Record::builtin(), text, None).map(|check| check.standing());
    /// assert_eq!(standing("States should encourage responsible reporting of ICT vulnerabilities")?, Standing::Right);
    /// assert_eq!(standing("States must encourage responsible reporting of ICT vulnerabilities")?, Standing::Wrong);
    /// assert_eq!(standing("States should report the weather to one another")?, Standing::Unrecognized);
    /// # Ok::<(), gge_core::quote::CheckError>(())
    /// ```
    pub fn standing(&self) -> Standing {
        let is_wrong = |it: &CitationCheck| {
            it.fits == Some(false) || it.fits.is_none() && it.standing.is_some_and(CitationStatus::is_wrong)
        };
        match self.verdict {
            _ if self.citation.as_ref().is_some_and(is_wrong) || self.fault().is_some() => Standing::Wrong,
            Verdict::Unrecognized | Verdict::Paraphrase => Standing::Unrecognized,
            Verdict::Altered if self.is_cited_to_unheld() => Standing::Unrecognized,
            _ => Standing::Right,
        }
    }

    /// Iterates over the matches that tell what is wrong: the first one; of a composite, the first of each part.
    ///
    /// ```
    /// use gge_core::Record;
    /// use gge_core::quote::check;
    ///
    /// let quoted = "States must not use proxies to commit internationally wrongful acts using ICTs";
    /// let check = check(Record::builtin(), quoted, None)?;
    /// assert_eq!(check.leads().map(|it| it.origin.id()).collect::<Vec<_>>(), ["A/70/174#28(e)"]);
    /// # Ok::<(), gge_core::quote::CheckError>(())
    /// ```
    pub fn leads(&self) -> impl Iterator<Item = &Match<'r>> {
        let most = if self.is_composite() { usize::MAX } else { 1 };
        self.parts().filter_map(|mut part| part.next()).take(most)
    }

    pub(super) const fn unrecognized() -> Self {
        Self { verdict: Verdict::Unrecognized, matches: Vec::new(), citation: None, corrected: None, note: None }
    }

    pub(super) fn is_composite(&self) -> bool {
        self.verdict == Verdict::Composite
    }

    /// Returns the parts of a composite, each with all matches that explain it.
    pub(super) fn parts(&self) -> impl Iterator<Item = std::slice::Iter<'_, Match<'r>>> {
        self.matches.chunk_by(|one, other| one.quoted == other.quoted).map(<[Match<'r>]>::iter)
    }

    /// Tests whether what is cited is not in the record.
    pub(super) fn is_cited_to_unheld(&self) -> bool {
        self.citation.as_ref().is_some_and(|it| it.fits.is_none() && it.standing == Some(CitationStatus::NotHeld))
    }

    /// Names what is wrong with the words of the first match. None if nothing is, or if its wording is not verbatim: what
    /// another text may word so, which is cited and not in the record, is not wrong.
    pub(crate) fn fault(&self) -> Option<Fault> {
        let official = |it: &&Match<'_>| it.fidelity == Fidelity::Verbatim && !it.origin.provisions().is_empty();
        let lead = self.matches.first().filter(official)?;
        let loses = lead.qualifiers_lost.iter().any(|lost| lost.is_near && !lost.is_marked);
        match self.verdict {
            Verdict::Altered if self.is_cited_to_unheld() => None,
            Verdict::Altered => Some(Fault::Altered),
            Verdict::Composite => Some(Fault::Composite),
            Verdict::Abridged if !lead.is_marked => Some(Fault::Abridged),
            Verdict::Excerpt | Verdict::Abridged if loses => Some(Fault::Qualifier),
            _ => None,
        }
    }
}

/// The fault of the words of a quotation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    Altered,
    Composite,
    Abridged,
    Qualifier,
}

/// A source of a quotation, or of a part of it.
///
/// Through serde it is `{id, through, score, verdict, fidelity, quoted, text, official, is_marked, lost,
/// added, qualifiers_lost, modality, worded_by}`, the score to three digits.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Match<'r> {
    /// The provisions or the rendering that it is from.
    pub origin: Origin<'r>,
    /// The verdict on the quotation against this origin alone.
    pub verdict: Verdict,
    /// The likeness of the words, from 0 to 1: those that both have, counted twice, by the words of the quotation and
    /// of the stretch that it quotes. Of wording, not of duties.
    pub score: f64,
    /// The fidelity of the wording held to the official one. Findings count only against verbatim wording.
    pub fidelity: Fidelity,
    /// The part of the quotation that it explains, in bytes.
    pub quoted: Range<usize>,
    /// The wording that stands for the part: from the first to the last word quoted, with those replaced at its ends.
    pub official: String,
    /// True if every place where words are left out is marked, by an ellipsis or a bracket.
    pub is_marked: bool,
    /// The words left out inside, in order.
    pub lost: Vec<String>,
    /// The words that the wording does not have, in order.
    pub added: Vec<String>,
    /// The qualifiers left out, inside or cut off from a sentence that is quoted in part.
    pub qualifiers_lost: Vec<LostQualifier<'r>>,
    /// The modal expressions that changed, in order.
    pub modality: Vec<ModalityChange>,
    /// A secondary source that words it so, where one does.
    pub worded_by: Option<&'r Rendering>,
    /// The share that it quotes of the sentences that it touches, from 0 to 1.
    pub(super) extent: f64,
    /// The wording that stands for it, in tokens of the corpus.
    pub(super) span: Range<usize>,
    /// The stretches in which it differs from the wording, where they can be told.
    pub(super) slips: Vec<Slip>,
    /// True if a paraphrase has another modal verb, or no word for a qualifier, or says the opposite.
    pub(super) changes_sense: bool,
    /// The part of the quotation that it explains, as text.
    pub(super) text: String,
    /// The wording to put in its place: the official words, with the qualifiers that were cut off.
    pub(super) right: String,
}

impl Match<'_> {
    /// Compares the official wording with the quotation, word by word.
    pub fn redline(&self) -> Redline<'_> {
        redline(&*self.official, &*self.text)
    }
}

/// The origin of a quotation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Origin<'r> {
    /// A provision, or some that follow one another, in order.
    Provisions(Vec<&'r Provision>),
    /// The wording of a secondary source.
    Rendering(&'r Rendering),
}

impl<'r> Origin<'r> {
    /// Returns the provisions; none for a rendering.
    pub fn provisions(&self) -> &[&'r Provision] {
        match self {
            Self::Provisions(provisions) => provisions,
            Self::Rendering(_) => &[],
        }
    }

    /// Returns the address of the first provision, or the id of the rendering.
    pub fn id(&self) -> &'r str {
        match self {
            Self::Provisions(provisions) => provisions.first().map_or("", |it| it.id.as_str()),
            Self::Rendering(rendering) => rendering.id.as_str(),
        }
    }

    /// Returns the address of the last provision. None if there is only one, and for a rendering.
    pub fn through(&self) -> Option<&'r str> {
        match self {
            Self::Provisions(provisions) if provisions.len() > 1 => provisions.last().map(|it| it.id.as_str()),
            _ => None,
        }
    }
}

impl Origin<'_> {
    /// Returns the citation in the style of the United Nations: `A/70/174, para. 13 (f)`; of several provisions, the
    /// first and the last: `A/68/98, paras. 19–20`. The id of a rendering.
    pub fn citation(&self) -> String {
        match self.provisions() {
            [] => self.id().to_owned(),
            [one] => one.id.citation(),
            [first, .., last] => {
                let (one, other) = (first.id.citation(), last.id.citation());
                let number = other.rsplit("para. ").next().unwrap_or_default();
                format!("{}–{number}", one.replacen("para. ", "paras. ", 1))
            }
        }
    }
}

impl fmt::Display for Origin<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())?;
        self.through().map_or(Ok(()), |last| write!(f, " to {last}"))
    }
}

/// A qualifier that a quotation leaves out.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LostQualifier<'r> {
    /// The qualifier of the record.
    pub qualifier: &'r Qualifier,
    /// The words of the qualifier in the official wording.
    pub words: &'r str,
    /// True if a mark shows that words are left out there.
    pub is_marked: bool,
    /// True if it stands where words are left out inside, or close to where the quotation breaks off: in the same
    /// clause, at most four words away. Findings count no others.
    pub is_near: bool,
}

/// The check of the citation of a quotation.
///
/// Through serde it is `{given, fits, right, standing, note}`, the right citations as one text or null.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CitationCheck {
    /// The citation, as given.
    pub given: String,
    /// True if it fits, false if the words stand elsewhere. None where the record cannot tell: it does not hold the
    /// paragraph, or nothing was recognized.
    pub fits: Option<bool>,
    /// The right citations, in the style of the United Nations, where it does not fit; several where the words stand in
    /// several places.
    pub right: Vec<String>,
    /// The worst status of what it names. None where it names no place that can be read.
    pub standing: Option<CitationStatus>,
    /// The reason why it does not fit or cannot be judged.
    pub note: Option<String>,
}
