//! Texts that were cut within a form of an abbreviation: `communications technologies are ...`.

use super::fold::Form;
use super::{CorpusIndex, WordId};

impl CorpusIndex {
    /// Recognizes, at the beginning of a text, the end of a form of an abbreviation that lost its first words, if the
    /// wording of the record goes on as the text does. Returns how many words of the text belong to the form, the words
    /// as which the form is read, and the number of the form.
    pub(crate) fn cut_before(&self, words: &[WordId]) -> Option<(usize, &[WordId], u8)> {
        let (first, after) = words.split_first()?;
        let tails = self.abbreviations.tails.beginning(*first);
        let literal = if tails.is_empty() { return None } else { self.run_from(words) };
        let reach = |(rest, form): &(Box<[WordId]>, Form)| {
            let (after, read_as) = (after.strip_prefix(&**rest)?, self.abbreviations.read_as(*form));
            let run = self.run_from(&[read_as, after].concat());
            let explained = (run + rest.len() + 1).saturating_sub(read_as.len());
            (run > 0 && explained > literal).then_some((explained, rest.len() + 1, read_as, form.number))
        };
        let best = tails.iter().filter_map(reach).max_by_key(|(run, ..)| *run);
        best.map(|(_, count, read_as, form)| (count, read_as, form))
    }

    /// Recognizes, at the end of a text, the beginning of a form that lost its last words. Returns as
    /// [`CorpusIndex::cut_before`] does.
    pub(crate) fn cut_after(&self, words: &[WordId]) -> Option<(usize, &[WordId], u8)> {
        let literal = std::cell::LazyCell::new(|| self.run_to(words));
        let reach = |(head, form): &(Box<[WordId]>, Form)| {
            let (before, read_as) = (words.strip_suffix(&**head)?, self.abbreviations.read_as(*form));
            let run = self.run_to(&[before, read_as].concat());
            let explained = (run + head.len()).saturating_sub(read_as.len());
            (run > 0 && explained > *literal).then_some((explained, head.len(), read_as, form.number))
        };
        let best = self.abbreviations.heads.iter().filter_map(reach).max_by_key(|(run, ..)| *run);
        best.map(|(_, count, read_as, form)| (count, read_as, form))
    }

    /// Counts the words at the beginning of a text that stand in the wording in this order. 0 for fewer than three.
    fn run_from(&self, words: &[WordId]) -> usize {
        let [one, two, three, rest @ ..] = words else { return 0 };
        let run = |place: &u32| {
            let tokens = self.tokens.get(*place as usize + 3..).unwrap_or_default();
            3 + rest.iter().zip(tokens).take_while(|(word, token)| **word == token.word).count()
        };
        self.places([*one, *two, *three]).iter().map(run).max().unwrap_or_default()
    }

    /// Counts the words at the end of a text that stand in the wording in this order. 0 for fewer than three.
    fn run_to(&self, words: &[WordId]) -> usize {
        let [rest @ .., one, two, three] = words else { return 0 };
        let run = |place: &u32| {
            let tokens = self.tokens.get(..*place as usize).unwrap_or_default();
            3 + rest.iter().rev().zip(tokens.iter().rev()).take_while(|(word, token)| **word == token.word).count()
        };
        self.places([*one, *two, *three]).iter().map(run).max().unwrap_or_default()
    }
}
