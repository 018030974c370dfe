//! The parts of one citation that stand side by side: a name, another name, a place.

use crate::reference::{NamedBy, Reference, TITLES};

use super::{BlockCitation, Document};
use crate::quote::wordset::WordSet;

/// The greatest length of what stands between two parts, in bytes: the title of a report and its date fit in.
const LONGEST_GLUE: usize = 280;
/// The words between two parts: those that tie, those that a report is called by, and those of a date.
static GLUE: WordSet = WordSet::new(
    "the of on in en at as its from under contained set out found given s un u n united nations ga gaor unga \
     general assembly doc document symbol report rep consensus final gge ungge group governmental experts issued \
     published dated adopted session sess th https undocs org docs june july du de del des der le la il o el die \
     das by supra above cited op cit préc précité a oben года г",
);

/// The citations of a block, of which a name, another name and a place that stand side by side are made one.
#[derive(Debug, Default)]
pub(super) struct Parts<'r> {
    all: Vec<Part<'r>>,
}

/// A citation that may be a part of another.
#[derive(Debug)]
struct Part<'r> {
    citation: BlockCitation<'r>,
    /// The byte at which it ends, with the name that it gives its document.
    end: usize,
    /// What it has: a symbol, another name, a place.
    has: [bool; 3],
}

impl<'r> Parts<'r> {
    /// Adds the next citation, with what it was read as.
    pub(super) fn push(&mut self, citation: BlockCitation<'r>, reference: &Reference, end: Option<usize>, text: &str) {
        let by = reference.document.as_ref().map(|it| &it.by);
        let is_symbol = matches!(by, Some(NamedBy::Symbol(_)));
        let has_place = !citation.finding.places.is_empty() || reference.count.is_some();
        let is_before = matches!(by, Some(NamedBy::Before));
        let has = [is_symbol || is_before, by.is_some() && !is_symbol, has_place || is_before];
        let mut part = Part { end: end.unwrap_or_default().max(citation.span.end), citation, has };
        while let Some(last) = self.all.pop() {
            if !last.goes_on_with(&part, text) {
                self.all.push(last);
                break;
            }
            part = last.with(part);
        }
        self.all.push(part);
    }

    pub(super) fn into_citations(self) -> Vec<BlockCitation<'r>> {
        self.all.into_iter().map(|part| part.citation).collect()
    }
}

impl Part<'_> {
    /// Tests whether the next citation in a text is a part of this one.
    fn goes_on_with(&self, next: &Self, text: &str) -> bool {
        let symbols = [self, next].map(|it| it.citation.finding.document.as_ref().map(Document::symbol));
        let is_sound = |it: &Self| it.has[2] || !next.has[2] || !it.citation.finding.standing.is_wrong();
        // "Resolution A/65/201 of the Group in 2010" is wrong as a whole.
        let is_wrong = self.citation.finding.standing.is_wrong();
        let fits = self.has.iter().zip(next.has).all(|(one, other)| !(*one && other))
            && (self.has[2] || next.has[2] || is_wrong);
        let between = text.get(self.end..next.citation.span.start).unwrap_or_default();
        let rest = text.get(next.citation.span.end..).unwrap_or_default();
        let is_one = symbols[0].is_some() && symbols[0] == symbols[1] && fits && is_sound(self) && is_sound(next);
        // "… the 2015 report. Norm 1 – States should": the label of what follows.
        let is_label = between.contains(". ") && rest.trim_start().starts_with([':', '–', '—']);
        is_one && !is_label && is_glue(between, !rest.trim_start().starts_with(char::is_alphabetic))
    }

    /// Makes one of two parts.
    fn with(self, next: Self) -> Self {
        let (first, second) = (self.citation, next.citation);
        let is_inferred = first.finding.is_inferred && second.finding.is_inferred;
        let mut finding = if self.has[2] || !next.has[2] { first.finding } else { second.finding };
        finding.is_inferred = is_inferred;
        let span = first.span.start..second.span.end;
        let has = std::array::from_fn(|at| self.has[at] || next.has[at]);
        let is_listed = first.is_listed || second.is_listed;
        Self { citation: BlockCitation { span, finding, is_listed }, end: next.end, has }
    }
}

/// Tests whether a text does no more than tie what stands on both sides. A full stop ends a sentence, but in a list of
/// sources, where the name behind it is the whole of the next.
fn is_glue(text: &str, ends: bool) -> bool {
    let is_list = || text.lines().skip(1).any(|line| !line.trim_start().starts_with(char::is_alphabetic));
    // A bracket that ends its line ends what is cited there.
    let is_closed = text.trim_end_matches(' ').ends_with(")\n");
    if text.len() > LONGEST_GLUE || text.contains([';', '!', '?', '•']) || is_closed || is_list() {
        return false;
    }
    let text = TITLES.iter().fold(text.to_owned(), |text, title| text.replace(title, ""));
    let is_date = |word: &str| word.len() < 5 && word.starts_with(|c: char| c.is_ascii_digit());
    let is_tie = |word: &str| word.is_empty() || is_date(word) || GLUE.has(word);
    let is_stop = |before: &str| {
        let word = before.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
        word.is_empty() || word.len() > 4 || is_date(word)
    };
    let mut stops = text.match_indices(". ").filter_map(|(at, _)| text.get(..at));
    text.split(|c: char| !c.is_alphanumeric()).all(is_tie) && (ends || !stops.any(is_stop))
}
