//! Fixes: how findings are put right, as edits of the file.

use std::ops::Range;

/// The edits that put a finding right: only the words that differ.
///
/// Through serde it is `{edits: [{start, end, text}]}`, offsets in bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Fix {
    /// The edits, in order; none overlaps another.
    pub edits: Vec<Edit>,
}

/// A replacement of some bytes of a file. It keeps markup, escapes, line breaks and indentation as they are.
///
/// Through serde it is `{start, end, text}`, offsets in bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Edit {
    /// The bytes of the file as it is; none where words are inserted.
    pub range: Range<usize>,
    /// The text to put there; none where words are deleted.
    pub text: String,
}

/// The reason why a finding has no fix.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum NoFix {
    /// There is nothing to put right.
    #[error("nothing is wrong with it")]
    Right,
    /// The finding is of a citation.
    #[error("whether the place or the words are meant, only the author can tell")]
    Citation,
    /// The words are a paraphrase, cut short, or the author's own.
    #[error("the words are not said to be those of a provision, or are in other words")]
    OwnWords,
    /// Parts of several provisions are quoted as one.
    #[error("it joins parts of several provisions")]
    Composite,
    /// The words are from several provisions, or may be from any of them.
    #[error("several provisions fit")]
    SeveralProvisions,
    /// The wording is near the official one, or a secondary source's.
    #[error("the official wording is not in the record")]
    NotHeld,
    /// The words that differ stand before or behind the words quoted.
    #[error("the words that differ stand outside of the quotation")]
    Outside,
    /// Markup, an entity or an escape stands within a word that differs, or between such words.
    #[error("markup stands within the words that differ")]
    Markup,
    /// The end of a line cuts a word that differs, or words would be gone that stand alone on a line.
    #[error("the end of a line stands within the words that differ")]
    LineEnd,
    /// The furniture of a page stands within the quotation.
    #[error("a page ends within the quotation")]
    Furniture,
    /// An ellipsis, a bracket, an abbreviation or the like is in the way.
    #[error("the words that differ cannot be told from what stands among them")]
    Entangled,
    /// The official words have a character that means something else in the format.
    #[error("the official words cannot stand there as they are: the format would read them otherwise")]
    Format,
    /// A program puts something between the words.
    #[error("a program puts something between the words")]
    Hole,
    /// The quotation would not be right even so.
    #[error("other words would still be wrong")]
    NotEnough,
}

/// A text to which fixes were applied. Made by [`apply`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Applied {
    /// The text with the fixes.
    pub text: String,
    /// The positions, among the fixes given, of those that were left out: they overlap an earlier one, or are not of
    /// this text. A scan of the new text finds what they were for.
    pub left_out: Vec<usize>,
}

/// Applies fixes to the text that they were found in, each as a whole or not at all. Of the same fix twice, one is
/// applied.
///
/// ```
/// use gge_core::Record;
/// use gge_core::quote::{Format, apply, scan};
///
/// let text = "Norm 13 (c): “States must not allow their territory to be used for internationally wrongful acts”.";
/// let findings = scan(Record::builtin(), text, Format::Plain);
/// let fixed = apply(text, findings.iter().filter_map(|it| it.fix().ok()));
/// assert!(fixed.text.contains("“States should not knowingly allow their territory to be used"));
/// assert!(fixed.left_out.is_empty());
/// ```
pub fn apply<'f>(text: &str, fixes: impl IntoIterator<Item = &'f Fix>) -> Applied {
    let (mut taken, mut left_out): (Vec<&Edit>, _) = (Vec::new(), Vec::new());
    let key = |edit: &&Edit| (edit.range.start, edit.range.end);
    for (at, fix) in fixes.into_iter().enumerate() {
        let is_free = |edit: &Edit| {
            let next = taken.partition_point(|it| key(it) < key(&edit));
            let before = next.checked_sub(1).and_then(|it| taken.get(it));
            before.is_none_or(|it| it.range.end <= edit.range.start && !touch(it, edit))
                && taken.get(next).is_none_or(|it| edit.range.end <= it.range.start && !touch(edit, it))
                && text.get(edit.range.clone()).is_some()
        };
        let is_ordered = fix.edits.is_sorted_by(|one, other| one.range.end <= other.range.start);
        if is_ordered && fix.edits.iter().all(is_free) {
            for edit in &fix.edits {
                taken.insert(taken.partition_point(|it| key(it) < key(&edit)), edit);
            }
        } else if !fix
            .edits
            .iter()
            .all(|edit| taken.binary_search_by_key(&key(&edit), key).is_ok_and(|it| taken[it] == edit))
        {
            left_out.push(at);
        }
    }
    let (mut new, mut from) = (String::with_capacity(text.len()), 0);
    for edit in taken {
        new.push_str(text.get(from..edit.range.start).unwrap_or_default());
        new.push_str(&edit.text);
        from = edit.range.end;
    }
    new.push_str(text.get(from..).unwrap_or_default());
    Applied { text: new, left_out }
}

/// Tests whether two edits side by side are of the same place, so that their order would matter.
fn touch(one: &Edit, other: &Edit) -> bool {
    one.range.end == other.range.start && (one.range.is_empty() || other.range.is_empty())
}
