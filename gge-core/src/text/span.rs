//! Texts divided into marked and unmarked spans.

use std::borrow::Cow;
use std::ops::Range;

/// A span of a text that is marked or not. The marks show what a search asked for, or what is new in a wording.
///
/// The spans of a text, joined in order, are the whole text.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Span<'t> {
    /// The words and marks of the span.
    pub text: Cow<'t, str>,
    /// `true` if the span is marked.
    pub is_marked: bool,
}

impl<'t> Span<'t> {
    /// Makes a span that is not marked.
    ///
    /// ```
    /// use gge_core::text::Span;
    ///
    /// assert!(!Span::plain("States").is_marked);
    /// ```
    pub fn plain(text: impl Into<Cow<'t, str>>) -> Self {
        Self { text: text.into(), is_marked: false }
    }

    /// Makes a span that is marked.
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

/// Divides a text into spans, of which the given ranges of bytes are marked. The ranges are in order and do not
/// overlap; a range outside the text, or within a character, is ignored.
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
