//! The units of a corpus: what has wording.

use std::ops::{Deref, Range};

use super::{Corpus, CorpusIndex, Expression, Owner, TextWord, Texts, UnitIndex, WordId};
use crate::model::{Fidelity, Modality, Provision, Qualifier, Rendering, Wording};
use crate::text::{Word, words};

/// What wording belongs to.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Item<'r> {
    Provision(&'r Provision),
    Rendering(&'r Rendering),
}

/// A provision or a rendering, with its words.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Unit<'r> {
    pub(crate) item: Item<'r>,
    pub(crate) text: &'r str,
    /// Its words as they stand.
    pub(crate) words: &'r [TextWord],
    /// Its sentences, as ranges of tokens.
    pub(crate) sentences: &'r [Range<usize>],
    /// Whether it comes right after the unit before it.
    pub(crate) follows: bool,
    texts: Texts<'r>,
    index: &'r UnitIndex,
}

/// A qualifier of a unit.
#[derive(Clone, Debug)]
pub(crate) struct UnitQualifier<'r> {
    pub(crate) qualifier: &'r Qualifier,
    pub(crate) words: &'r str,
    pub(crate) tokens: Range<usize>,
}

impl<'r> Unit<'r> {
    pub(crate) const fn is_official(&self) -> bool {
        self.index.is_official
    }

    pub(crate) fn fidelity(&self) -> Fidelity {
        match self.item {
            Item::Provision(provision) => provision.wording.as_ref().map_or(Fidelity::Verbatim, Wording::fidelity),
            Item::Rendering(rendering) => rendering.fidelity.unwrap_or(Fidelity::Paraphrase),
        }
    }

    /// Where it stands among the provisions, or among the renderings.
    pub(crate) const fn position(&self) -> usize {
        self.index.position as usize
    }

    /// Its words in a stretch of its text.
    pub(crate) fn words_in(&self, bytes: &Range<usize>) -> &'r [TextWord] {
        let at = |byte: usize| self.words.partition_point(|word| (word.start as usize) < byte);
        &self.words[at(bytes.start)..at(bytes.end)]
    }

    pub(crate) fn tokens(&self) -> Range<usize> {
        self.index.tokens.clone()
    }

    pub(crate) fn qualifiers(&self) -> impl Iterator<Item = UnitQualifier<'r>> + Clone + use<'r> {
        let (all, text) = (&self.texts.lexicon.qualifiers, self.text);
        self.index.qualifiers.iter().filter_map(move |(position, bytes, tokens)| {
            let words = text.get(bytes.start as usize..bytes.end as usize)?;
            Some(UnitQualifier { qualifier: all.get(*position as usize)?, words, tokens: tokens.clone() })
        })
    }
}

impl<'r> Corpus<'r> {
    pub(crate) const fn new(texts: Texts<'r>, index: &'r CorpusIndex) -> Self {
        Self { texts, index }
    }

    pub(crate) fn unit(&self, at: u32) -> Unit<'r> {
        let index = &self.index.units[at as usize];
        let item = if index.is_official {
            Item::Provision(&self.texts.provisions[index.position as usize])
        } else {
            Item::Rendering(&self.texts.renderings[index.position as usize])
        };
        Unit {
            item,
            text: item.text(),
            words: &self.index.words[index.words.start as usize..index.words.end as usize],
            sentences: &index.sentences,
            follows: index.follows,
            texts: self.texts,
            index,
        }
    }

    /// All units, in order.
    pub(crate) fn all_units(&self) -> impl Iterator<Item = Unit<'r>> + use<'r> {
        let corpus = *self;
        (0..).take(self.units()).map(move |at| corpus.unit(at))
    }

    /// The modal expressions among words, with their places in bytes.
    pub(crate) fn modals(&self, words: &[TextWord]) -> Vec<(Modality, Range<u32>)> {
        let ids: Vec<WordId> = words.iter().map(|word| word.word).collect();
        let modal = |(range, expression): (Range<usize>, Expression)| {
            let Expression::Modal(position) = expression else { return None };
            let modal = self.texts.lexicon.modals.get(position as usize)?;
            Some((modal.modality, words[range.start].start..words[range.end - 1].end))
        };
        self.index.expressions.find(&ids).filter_map(modal).collect()
    }

    /// What the modal expressions of a text say, in order.
    pub(crate) fn modalities(&self, text: &str) -> Vec<Modality> {
        let words = words(text).filter(Word::is_word);
        let ids: Vec<WordId> = words.map(|word| self.index.vocabulary.get(word.text)).collect();
        let modality = |(_, expression): (Range<usize>, Expression)| {
            let Expression::Modal(position) = expression else { return None };
            self.texts.lexicon.modals.get(position as usize).map(|modal| modal.modality)
        };
        self.index.expressions.find(&ids).filter_map(modality).collect()
    }

    /// Whose a token is, if it is not the record's own.
    pub(crate) fn owner(&self, token: usize) -> Option<Owner<'r>> {
        self.index.owners.of(self.texts.shared_wording, token)
    }

    /// The wording from one token to another, units joined by a space.
    pub(crate) fn text(&self, tokens: Range<usize>) -> String {
        let mut text = String::new();
        let mut stretches = self.tokens(tokens).chunk_by(|one, other| one.unit == other.unit).peekable();
        while let Some(stretch) = stretches.next() {
            let (unit, first, last) = (self.unit(stretch[0].unit), stretch[0], stretch[stretch.len() - 1]);
            // Within a run of units their marks stand as well.
            let from = if text.is_empty() { first.start as usize } else { 0 };
            let to = if stretches.peek().is_some() { unit.text.len() } else { last.end as usize };
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(&unit.text[from..to]);
        }
        text
    }
}

impl Deref for Corpus<'_> {
    type Target = CorpusIndex;

    fn deref(&self) -> &CorpusIndex {
        self.index
    }
}

impl<'r> Item<'r> {
    /// The address of the provision, or the id of the rendering.
    pub(crate) fn id(self) -> &'r str {
        match self {
            Self::Provision(provision) => provision.id.as_str(),
            Self::Rendering(rendering) => rendering.id.as_str(),
        }
    }

    /// The symbol of the report that it belongs to.
    pub(crate) fn symbol(self) -> &'r str {
        match self {
            Self::Provision(provision) => provision.id.symbol(),
            Self::Rendering(rendering) => rendering.report.as_str(),
        }
    }

    pub(crate) fn text(self) -> &'r str {
        match self {
            Self::Provision(provision) => provision.text().unwrap_or_default(),
            Self::Rendering(rendering) => &rendering.text,
        }
    }
}
