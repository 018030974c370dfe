//! Units of a corpus: the provisions and renderings that have wording.

use std::ops::{Deref, Range};

use super::{Corpus, CorpusIndex, Expression, Owner, TextWord, Texts, UnitIndex, WordId};
use crate::model::{Fidelity, Modality, Provision, Qualifier, Rendering, Wording};
use crate::number::to_u32;
use crate::text::{Word, words};

/// A provision or a rendering.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Item<'r> {
    Provision(&'r Provision),
    Rendering(&'r Rendering),
}

/// A provision or rendering as the corpus has it, with its words.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Unit<'r> {
    pub(crate) item: Item<'r>,
    pub(crate) text: &'r str,
    /// The words of the text as they stand, not folded.
    pub(crate) words: &'r [TextWord],
    /// The sentences, as ranges of tokens of the corpus.
    pub(crate) sentences: &'r [Range<usize>],
    /// `true` if the unit directly follows the one before it in the same report.
    pub(crate) follows: bool,
    texts: Texts<'r>,
    index: &'r UnitIndex,
}

/// A qualifier that stands in a unit, with its words and its range of tokens.
#[derive(Clone, Debug)]
pub(crate) struct UnitQualifier<'r> {
    pub(crate) qualifier: &'r Qualifier,
    pub(crate) words: &'r str,
    pub(crate) tokens: Range<usize>,
}

impl<'r> Unit<'r> {
    /// Tests whether the unit is a provision, whose wording is official.
    pub(crate) const fn is_official(&self) -> bool {
        matches!(self.item, Item::Provision(_))
    }

    /// The closeness of the wording to the official one. Paraphrase for a rendering whose fidelity is unknown.
    pub(crate) fn fidelity(&self) -> Fidelity {
        match self.item {
            Item::Provision(provision) => provision.wording.as_ref().map_or(Fidelity::Verbatim, Wording::fidelity),
            Item::Rendering(rendering) => rendering.fidelity.unwrap_or(Fidelity::Paraphrase),
        }
    }

    /// The position of the provision among the provisions of the record, or of the rendering among the renderings.
    pub(crate) const fn position(&self) -> usize {
        self.index.position as usize
    }

    /// The words of the unit that begin within a range of bytes of its text.
    pub(crate) fn words_in(&self, bytes: &Range<usize>) -> &'r [TextWord] {
        let at = |byte: usize| self.words.partition_point(|word| (word.start as usize) < byte);
        &self.words[at(bytes.start)..at(bytes.end)]
    }

    /// The range of tokens of the unit in the corpus.
    pub(crate) fn tokens(&self) -> Range<usize> {
        self.index.tokens.clone()
    }

    /// The qualifiers that stand in the unit, in order.
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
        let item = if self.is_official(at) {
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

    /// All units, in the order of the corpus.
    pub(crate) fn all_units(&self) -> impl Iterator<Item = Unit<'r>> + use<'r> {
        let corpus = *self;
        (0..).take(self.units()).map(move |at| corpus.unit(at))
    }

    /// The provisions with wording among those at some positions in the record.
    pub(crate) fn provisions(&self, positions: Range<usize>) -> impl Iterator<Item = Unit<'r>> + use<'r> {
        let (corpus, units) = (*self, &self.index.units[..self.index.provisions as usize]);
        let at = |position: usize| units.partition_point(|it| (it.position as usize) < position);
        (to_u32(at(positions.start))..to_u32(at(positions.end))).map(move |at| corpus.unit(at))
    }

    /// The modal expressions in a list of words, with their ranges of bytes.
    pub(crate) fn modals(&self, words: &[TextWord]) -> Vec<(Modality, Range<u32>)> {
        let ids: Vec<WordId> = words.iter().map(|word| word.word).collect();
        let found = self.modals_among(&ids);
        found.map(|(modality, range)| (modality, words[range.start].start..words[range.end - 1].end)).collect()
    }

    /// The modal expressions of a text, in order.
    pub(crate) fn modalities(&self, text: &str) -> Vec<Modality> {
        let words = words(text).filter(Word::is_word);
        let mut ids: Vec<WordId> = Vec::with_capacity(text.len() / 4);
        ids.extend(words.map(|word| self.index.vocabulary.get(word.text)));
        self.modals_among(&ids).map(|(modality, _)| modality).collect()
    }

    /// The modal expressions over a range of tokens, in order.
    pub(crate) fn modalities_over(&self, tokens: Range<usize>) -> Vec<Modality> {
        let mut ids: Vec<WordId> = Vec::with_capacity(tokens.len());
        for stretch in self.tokens(tokens).chunk_by(|one, other| one.unit == other.unit) {
            let bytes = stretch[0].start as usize..stretch[stretch.len() - 1].end as usize;
            ids.extend(self.unit(stretch[0].unit).words_in(&bytes).iter().map(|word| word.word));
        }
        self.modals_among(&ids).map(|(modality, _)| modality).collect()
    }

    /// The modal expressions in a list of words, each with the range of its words.
    fn modals_among<'w>(&'w self, words: &'w [WordId]) -> impl Iterator<Item = (Modality, Range<usize>)> {
        let modals = &self.texts.lexicon.modals;
        self.index.expressions.find(words).filter_map(|(range, expression)| {
            let Expression::Modal(position) = expression else { return None };
            Some((modals.get(position as usize)?.modality, range))
        })
    }

    /// The owner of a token. None if the words are the record's own.
    pub(crate) fn owner(&self, token: usize) -> Option<Owner<'r>> {
        self.index.owners.of(self.texts.shared_wording, token)
    }

    /// The wording over a range of tokens. Units are joined by a space.
    pub(crate) fn text(&self, tokens: Range<usize>) -> String {
        let mut text = String::new();
        let mut stretches = self.tokens(tokens).chunk_by(|one, other| one.unit == other.unit).peekable();
        while let Some(stretch) = stretches.next() {
            let (unit, first, last) = (self.unit(stretch[0].unit), stretch[0], stretch[stretch.len() - 1]);
            // Marks between two units of the range stand as well.
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

    /// The symbol of the report to which the provision or rendering belongs.
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
