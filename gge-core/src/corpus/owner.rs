//! Owners of the words of a corpus: the record itself, another instrument, a title or a name.

use super::vocabulary::{Phrases, UNKNOWN, WordId};
use super::{CorpusIndex, Texts};
use crate::model::{SharedKind, SharedWording};
use crate::number::to_u32;

/// The owner of a token that is not the record's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Owner<'r> {
    /// Another instrument, with its name and article.
    Instrument(&'r str),
    /// The title of a report, a body or the like.
    Title,
    /// The name of an instrument, a body or the like.
    Name,
}

/// The owners of all tokens of a corpus.
#[derive(Clone, Debug, Default)]
pub(super) struct Owners {
    /// The number of the shared wording at each token, from 1. 0 for the record's own.
    by_token: Vec<u16>,
}

/// The number for the titles of reports, which are shared wording without an entry in the record.
const TITLE: u16 = u16::MAX;

impl Owners {
    /// Finds the shared wording and the titles of reports wherever they stand. Where two overlap, the longer one
    /// counts.
    pub(super) fn new(texts: Texts<'_>, corpus: &CorpusIndex) -> Self {
        let mut phrases: Phrases<u16> = Phrases::default();
        let shared = (1..TITLE).zip(texts.shared_wording);
        let shared = shared.flat_map(|(at, it)| it.words.iter().map(move |words| (at, &**words)));
        let titles = texts.reports.iter().filter_map(|report| report.title.as_deref()).map(|title| (TITLE, title));
        for (at, text) in shared.chain(titles) {
            let words: Vec<WordId> = corpus.words(text).map(|(word, _)| word).collect();
            if !words.contains(&UNKNOWN) {
                phrases.add(&words, at);
            }
        }
        let words: Vec<WordId> = corpus.tokens.iter().map(|token| token.word).collect();
        let mut found: Vec<(u32, u32, u16)> = Vec::new();
        for at in 0..words.len() {
            if let Some((length, what)) = phrases.longest(&words[at..]) {
                found.push((to_u32(length), to_u32(at), what));
            }
        }
        found.sort_unstable();
        let mut by_token = vec![0; words.len()];
        for (length, at, what) in found {
            by_token[at as usize..(at + length) as usize].fill(what);
        }
        Self { by_token }
    }

    pub(super) fn of<'r>(&self, shared: &'r [SharedWording], token: usize) -> Option<Owner<'r>> {
        match *self.by_token.get(token)? {
            0 => None,
            TITLE => Some(Owner::Title),
            at => shared.get(usize::from(at) - 1).map(Owner::of),
        }
    }
}

impl<'r> Owner<'r> {
    fn of(shared: &'r SharedWording) -> Self {
        match shared.kind {
            SharedKind::Instrument => Self::Instrument(shared.owner.as_deref().unwrap_or_default()),
            SharedKind::Title => Self::Title,
            SharedKind::Name => Self::Name,
        }
    }
}
