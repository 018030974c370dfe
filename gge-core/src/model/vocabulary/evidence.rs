//! Vocabularies of evidence: coverage, fidelity, confidence, and the use of sources.

use super::vocabulary;

vocabulary! {
    /// The share of a report's wording that is in the record. A claim that a report does not say something is only as
    /// good as this.
    Coverage ("coverage") {
        /// Every numbered paragraph.
        Whole = "whole",
        /// Some paragraphs.
        Part = "part",
        /// No wording at all.
        None = "none",
    }

    /// The closeness of a wording to the official one.
    ///
    /// Only verbatim wording can prove a quotation wrong, and only a report's: a rendering is not official wording.
    Fidelity ("fidelity") {
        /// The official words, each of them and no others; only spelling and the mark at the end may differ.
        Verbatim = "verbatim",
        /// The official words except for a few, or as a source lists them.
        NearVerbatim = "near-verbatim",
        /// Official words with some left out.
        Abridged = "abridged",
        /// The words of someone else.
        Paraphrase = "paraphrase",
    }

    /// The certainty of a fact.
    Confidence ("confidence") {
        /// Official text (a document, page or fact sheet of the United Nations), or two sources that agree.
        High = "high",
        /// One good source that is not official.
        Medium = "medium",
        /// A weak source, or one that another source contradicts. A document against a mere slip is not contradicted.
        Low = "low",
    }

    /// The use that the record makes of a source.
    SourceRole ("use of a source") {
        /// Official wording.
        Wording = "wording",
        /// Wording of the source's own for the provisions.
        Renderings = "renderings",
        /// Facts.
        Facts = "facts",
    }

    /// The origin of words in the record that come from elsewhere.
    SharedKind ("kind of shared wording") {
        /// Words of another instrument.
        Instrument = "instrument",
        /// The title of a Group, a report, a section, an agenda item, a resolution or a code.
        Title = "title",
        /// The name of an instrument, a body, a State, a person or a right.
        Name = "name",
    }
}
