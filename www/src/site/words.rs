//! Texts as they are read and compared: what is official, new, gone, moved.

use gge_core::Modality;
use gge_core::compare::{Containment, ModalityChange, Novelty, Op, Piece, Redline};
use gge_core::model::{LinkKind, Wording};
use maud::{Markup, html};

use super::links::sentence_anchor;
use super::names::Named;

/// Official wording, set apart from ours.
pub(crate) fn official(text: &str) -> Markup {
    html! { span.official { (text) } }
}

/// The sentences of a wording, each an anchor, numbered where there are several.
pub(crate) fn sentences(wording: &Wording) -> Markup {
    let sentences: Vec<&str> = wording.sentences().collect();
    html! {
        @for (number, text) in (1..).zip(&sentences) {
            @if number > 1 { " " }
            span.sentence id=(sentence_anchor(number)) {
                @if sentences.len() > 1 {
                    a.verse href={ "#" (sentence_anchor(number)) } aria-label={ "Sentence " (number) } { (number) }
                }
                (text)
            }
        }
    }
}

/// Words that are said to those who do not see the marks, and never copied.
fn said(words: &str) -> Markup {
    html! { span.unseen { (words) } }
}

fn marked(piece: Piece<'_>) -> Markup {
    let (text, note, number) = match piece {
        Piece::Gone(text) => (text, "removed", None),
        Piece::New(text) => (text, "added", None),
        Piece::MovedFrom(number, text) => (text, "moved from here", Some(number + 1)),
        Piece::MovedTo(number, text) => (text, "moved to here", Some(number + 1)),
        other => return html! { (other.text()) },
    };
    let core = text.trim_end();
    let within = html! { (said(&format!("[{note}: "))) (core) (said("]")) };
    html! {
        @match piece {
            Piece::Gone(_) => del { (within) },
            Piece::New(_) => ins { (within) },
            Piece::MovedFrom(..) => del.moved { (within) },
            _ => ins.moved { (within) },
        }
        @if let Some(number) = number { sup.moved aria-hidden="true" { (number) } }
        (&text[core.len()..])
    }
}

/// The pieces of a redline in one text: what is gone is struck, what is new is underlined, as track changes do.
pub(crate) fn pieces(pieces: &[Piece<'_>]) -> Markup {
    // What was removed and what stands in its place are kept apart.
    let close = |index: usize| {
        let before = index.checked_sub(1).map(|before| pieces[before]);
        matches!((before, pieces[index]), (Some(Piece::Gone(_)), Piece::New(_)))
    };
    html! {
        @for (index, piece) in pieces.iter().enumerate() {
            @if close(index) { "\u{2009}" }
            (marked(*piece))
        }
    }
}

/// A redline in one text.
pub(crate) fn redline(redline: &Redline<'_>) -> Markup {
    html! { span.official.redline { (pieces(&redline.pieces())) } }
}

/// Two texts side by side: on each side its own words, those that the other lacks marked.
pub(crate) fn sides(redline: &Redline<'_>) -> (Markup, Markup) {
    let earlier = |piece: &Piece<'_>| !matches!(piece, Piece::New(_) | Piece::MovedTo(..));
    let later = |piece: &Piece<'_>| !matches!(piece, Piece::Gone(_) | Piece::MovedFrom(..));
    let side = |keep: &dyn Fn(&Piece<'_>) -> bool| {
        let kept: Vec<Piece<'_>> = redline.pieces().into_iter().filter(|piece| keep(piece)).collect();
        html! { span.official.redline { (pieces(&kept)) } }
    };
    (side(&earlier), side(&later))
}

/// Two texts that share little, side by side: what both have is marked, and nothing else.
pub(crate) fn shared_sides(redline: &Redline<'_>) -> (Markup, Markup) {
    let side = |later: bool| {
        html! {
            @for (op, before, after) in redline.parts() {
                @let text = if later { after } else { before };
                // Single words in common ("the", "of") say nothing.
                @if op == Op::Equal && text.trim().contains(' ') { (kept(text)) } @else { (text) }
            }
        }
    };
    (side(false), side(true))
}

/// A text of new and old words with the fewer of them marked: what is new is underlined, or what is old is dotted.
pub(crate) fn novel(novelty: &Novelty<'_>) -> Markup {
    let mostly_new = novelty.new_share > 0.5;
    html! {
        @for piece in novelty.pieces() {
            @match (piece, mostly_new) {
                (Piece::New(text), false) => ins.novel { (said("[new: ")) (text) (said("]")) },
                (Piece::Same(text), true) if text.trim().contains(' ') => (kept(text)),
                (other, _) => (other.text()),
            }
        }
    }
}

/// Words that stood before, the white space around them apart.
fn kept(text: &str) -> Markup {
    let core = text.trim();
    let start = text.len() - text.trim_start().len();
    html! { (&text[..start]) span.kept { (core) } (&text[start + core.len()..]) }
}

/// What the marks of a redline mean.
pub(crate) fn legend() -> Markup {
    html! {
        ul.legend {
            li { del { "struck" } ": only in the earlier text" }
            li { ins { "underlined" } ": only in the later text" }
            li { ins.moved { "dotted" } ": moved, with its number" }
        }
    }
}

/// Whether two texts share so little that a redline would strike the one and write the other.
pub(crate) fn is_little(shared: Containment) -> bool {
    let (earlier, later) = (shared.of_earlier, shared.of_later);
    // Below a harmonic mean of 0.35 more words are marked than not, on the links of the record.
    2.0 * earlier * later < 0.35 * (earlier + later) || earlier + later == 0.0
}

/// What two places share.
pub(crate) fn shares(link: LinkKind) -> &'static str {
    if link == LinkKind::Wording { "shared wording" } else { "shared idea" }
}

/// A modal expression that changed: `“should” → “must”`.
pub(crate) fn modality(change: &ModalityChange) -> Markup {
    let said = |modal: Option<Modality>| modal.map_or_else(|| "none".into(), |modal| format!("“{}”", modal.name()));
    html! { (said(change.earlier)) " → " (said(change.later)) }
}

/// A text without the mark at its end that belongs to the list or the paragraph it stands in.
pub(crate) fn unpunctuated(text: &str) -> &str {
    text.trim_end_matches([';', ',', ':', '.'])
}

/// A text as one quotes it, with its citation.
pub(crate) fn quoted(text: &str, citation: &str) -> String {
    format!("“{}” ({citation})", unpunctuated(text))
}
