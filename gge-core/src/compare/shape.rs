//! The shapes of comparisons in JSON.

use crate::model::{
    Act, Address, Basis, Fidelity, LinkKind, Place, Relation, RenderingId, SourceId, Theme, serde_as_shape,
};

use super::comparison::{Alignment, item};
use super::drift::{Drift, DriftKind, DriftedQualifier};
use super::expressions::ModalityChange;
use super::novelty::{Span, WordingOrigin};
use super::redline::{Containment, Op, Piece, Redline};
use super::serial::rounded;

/// What is on each of two sides.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
struct Sides<T> {
    /// What is on the earlier side.
    from: T,
    /// What is on the later side.
    to: T,
}

/// A pair of places of two reports: what the later one did with the earlier. Several places on one side are a provision
/// that was split or merged.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
struct AlignmentShape<'s> {
    /// The provisions or renderings of both sides.
    #[serde(flatten)]
    items: Sides<Vec<&'s str>>,
    /// The places of both sides, to the sentence.
    places: Sides<&'s [Place]>,
    /// The common ground: wording, or only an idea.
    link: LinkKind,
    /// The relation of the earlier wording to the later one.
    relation: Relation,
    /// The act of the later report upon the earlier wording.
    act: Act,
    /// The authority for the pair: a measurement, or a person.
    basis: Basis,
    /// The likeness of the wordings, from 0 to 1, to three digits.
    score: f64,
    /// The share of each wording that is in the other.
    containment: Containment,
    /// The reason for the pair, in words.
    reason: String,
    /// The themes of the places, each once.
    themes: &'s [Theme],
    /// The heaviest phrases that both sides have. Empty for a pair that a person entered.
    shared: &'s [&'s str],
    /// The differences of the wordings, word by word.
    redline: &'s Redline<'s>,
}

serde_as_shape!(Alignment<'_> as AlignmentShape<'_>);

impl<'s> From<&'s Alignment<'_>> for AlignmentShape<'s> {
    fn from(alignment: &'s Alignment<'_>) -> Self {
        fn items(places: &[Place]) -> Vec<&str> {
            let mut items: Vec<&str> = places.iter().map(item).collect();
            items.dedup();
            items
        }
        let containment = alignment.redline().containment();
        Self {
            items: Sides { from: items(&alignment.earlier), to: items(&alignment.later) },
            places: Sides { from: &alignment.earlier, to: &alignment.later },
            link: alignment.link,
            relation: alignment.relation,
            act: alignment.act,
            basis: alignment.basis,
            score: rounded(containment.score()),
            containment,
            reason: alignment.reason(),
            themes: &alignment.themes,
            shared: &alignment.shared,
            redline: alignment.redline(),
        }
    }
}

/// The departure of a rendering from the official wording that it renders.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
struct DriftShape<'s> {
    /// The id of the rendering that departs.
    id: &'s RenderingId,
    /// The source of the rendering.
    source: &'s SourceId,
    /// The provisions or sentences that are rendered.
    official: &'s [Address],
    /// The fidelity of their wording in the record, the farthest from verbatim if they differ.
    fidelity: Fidelity,
    /// The words of the rendering.
    rendering: &'s str,
    /// The kind of drift.
    kind: DriftKind,
    /// The official words that the rendering lacks, phrase by phrase, then the sentences that it leaves out.
    lost: Vec<&'s str>,
    /// The words that the rendering adds, phrase by phrase.
    added: Vec<&'s str>,
    /// The number of words lost, those of left-out sentences included.
    words_lost: usize,
    /// The number of words that only the rendering has.
    words_added: usize,
    /// The words of the qualifiers that only the official side has.
    qualifiers_lost: Vec<&'s str>,
    /// The words of the qualifiers that only the rendering has.
    qualifiers_gained: Vec<&'s str>,
    /// The qualifiers that only one side has, with what they are and where they stand.
    qualifiers: Qualifiers<'s>,
    /// The first change of modality.
    modality: Option<&'s ModalityChange>,
    /// The changes of modality, in the order of the official side.
    modalities: &'s [ModalityChange],
    /// Further sentences of the same provisions that the rendering leaves out.
    left_out: &'s [Address],
    /// What to keep in mind: that the wording held is not verbatim, for one.
    caveat: Option<String>,
}

/// The qualifiers that only one side has.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
struct Qualifiers<'s> {
    /// Those that only the official side has.
    lost: &'s [DriftedQualifier<'s>],
    /// Those that only the rendering has.
    gained: &'s [DriftedQualifier<'s>],
}

serde_as_shape!(Drift<'_> as DriftShape<'_>);

impl<'s> From<&'s Drift<'_>> for DriftShape<'s> {
    fn from(drift: &'s Drift<'_>) -> Self {
        Self {
            id: &drift.rendering.id,
            source: &drift.rendering.source,
            official: drift.official,
            fidelity: drift.fidelity,
            rendering: &drift.rendering.text,
            kind: drift.kind,
            lost: drift.lost().collect(),
            added: drift.added().collect(),
            words_lost: drift.words_lost,
            words_added: drift.words_added,
            qualifiers_lost: drift.qualifiers_lost.iter().map(|it| it.words.as_str()).collect(),
            qualifiers_gained: drift.qualifiers_gained.iter().map(|it| it.words.as_str()).collect(),
            qualifiers: Qualifiers { lost: &drift.qualifiers_lost, gained: &drift.qualifiers_gained },
            modality: drift.modality.first(),
            modalities: &drift.modality,
            left_out: &drift.left_out,
            caveat: drift.caveat(),
        }
    }
}

/// The differences of two texts, in the order of both.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(transparent)]
struct RedlineShape<'s>(Vec<PartShape<'s>>);

/// A stretch of two texts and the operation between them.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
struct PartShape<'s> {
    /// The operation between the two ranges.
    op: Op,
    /// The range in the earlier text: start and end, in bytes. Null if it is empty.
    a: Option<[usize; 2]>,
    /// The range in the later text: start and end, in bytes. Null if it is empty.
    b: Option<[usize; 2]>,
    /// The words in the earlier text.
    a_text: &'s str,
    /// The words in the later text.
    b_text: &'s str,
    /// The number of the move, counted from 1 and shared by its two changes.
    #[serde(skip_serializing_if = "Option::is_none")]
    moved: Option<usize>,
}

serde_as_shape!(Redline<'_> as RedlineShape<'_>);

impl<'s> From<&'s Redline<'_>> for RedlineShape<'s> {
    fn from(redline: &'s Redline<'_>) -> Self {
        let pair = |range: &std::ops::Range<usize>| (!range.is_empty()).then_some([range.start, range.end]);
        let parts = redline.changes().iter().zip(redline.parts());
        let part = parts.map(|(change, (op, a_text, b_text))| PartShape {
            op,
            a: pair(&change.earlier),
            b: pair(&change.later),
            a_text,
            b_text,
            moved: change.moved,
        });
        Self(part.collect())
    }
}

/// A piece of a text for display.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
struct PieceShape<'s> {
    /// What became of the words.
    piece: PieceKind,
    /// The words of the piece.
    text: &'s str,
    /// The number of the move.
    moved: Option<usize>,
}

/// What became of words.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
enum PieceKind {
    Same,
    Gone,
    New,
    MovedFrom,
    MovedTo,
}

serde_as_shape!(Piece<'_> as PieceShape<'_>);

impl<'s> From<&'s Piece<'_>> for PieceShape<'s> {
    fn from(piece: &'s Piece<'_>) -> Self {
        let (kind, moved) = match *piece {
            Piece::Same(_) => (PieceKind::Same, None),
            Piece::Gone(_) => (PieceKind::Gone, None),
            Piece::New(_) => (PieceKind::New, None),
            Piece::MovedFrom(number, _) => (PieceKind::MovedFrom, Some(number)),
            Piece::MovedTo(number, _) => (PieceKind::MovedTo, Some(number)),
        };
        Self { piece: kind, text: piece.text(), moved }
    }
}

/// A span of a text: words that are new, or that stand in another report.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
struct SpanShape<'s> {
    /// Whether the words are new.
    span: SpanKind,
    /// The range in the text: start and end, in bytes.
    range: [usize; 2],
    /// The words of the span, with the marks after them.
    text: &'s str,
    /// The place where they first stood. Null for new words.
    first: Option<&'s Place>,
    /// The other places where all of them stood, in order.
    also: &'s [Place],
}

/// Whether words are new.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
enum SpanKind {
    Reused,
    New,
}

serde_as_shape!(Span<'_> as SpanShape<'_>);

impl<'s> From<&'s Span<'_>> for SpanShape<'s> {
    fn from(span: &'s Span<'_>) -> Self {
        let (text, range) = (span.text(), [span.range().start, span.range().end]);
        match span {
            Span::New { .. } => Self { span: SpanKind::New, range, text, first: None, also: &[] },
            Span::Reused { first, also, .. } => Self { span: SpanKind::Reused, range, text, first: Some(first), also },
        }
    }
}

/// The origin of a wording: `official`, or the id of the source that words it.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(transparent)]
struct WordingOriginShape<'s>(&'s str);

serde_as_shape!(WordingOrigin<'_> as WordingOriginShape<'_>);

impl<'s> From<&'s WordingOrigin<'_>> for WordingOriginShape<'s> {
    fn from(origin: &'s WordingOrigin<'_>) -> Self {
        Self(origin.as_str())
    }
}
