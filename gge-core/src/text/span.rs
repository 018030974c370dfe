//! Texts in which words are marked.

use std::borrow::Cow;
use std::ops::Range;

/// A piece of a text that is marked or not: what a search asked for, what is new in a wording.
///
/// The spans of a text, one after the other, make it up whole.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Span<'t> {
    /// The piece.
    pub text: Cow<'t, str>,
    /// Whether it is marked.
    pub is_marked: bool,
}

impl<'t> Span<'t> {
    /// A piece that is not marked.
    ///
    /// ```
    /// use gge_core::text::Span;
    ///
    /// assert!(!Span::plain("States").is_marked);
    /// ```
    pub fn plain(text: impl Into<Cow<'t, str>>) -> Self {
        Self { text: text.into(), is_marked: false }
    }

    /// A piece that is marked.
    ///
    /// ```
    /// use gge_core::text::Span;
    ///
    /// assert!(Span::marked("States").is_marked);
    /// ```
    pub fn marked(text: impl Into<Cow<'t, str>>) -> Self {
        Self { text: text.into(), is_marked: true }
    }
}

/// A text cut at ranges of bytes, which are marked. They stand in order, none over another; a range that is outside of the
/// text, or within a character, is left out.
pub(crate) fn spans(text: &str, marked: impl IntoIterator<Item = Range<usize>>) -> Vec<Span<'_>> {
    let (mut spans, mut at) = (Vec::new(), 0);
    for range in marked {
        let (Some(before), Some(words)) = (text.get(at..range.start), text.get(range.clone())) else { continue };
        spans.extend([Span::plain(before), Span::marked(words)]);
        at = range.end;
    }
    spans.push(Span::plain(text.get(at..).unwrap_or_default()));
    spans.retain(|span| !span.text.is_empty());
    spans
}
