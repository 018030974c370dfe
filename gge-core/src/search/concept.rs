//! Query expansion: concepts, whose triggers in a query also find the words of the reports (`data/concepts.toml`).

use std::ops::Range;

use super::terms::terms;
use super::vocabulary::{Stem, Vocabulary};
use crate::baked::CONCEPTS;
use crate::corpus::Phrases;

/// The concepts, with their phrases indexed by stems.
#[derive(Clone, Debug)]
pub(super) struct Concepts {
    /// The concept of each phrase, and `true` for a trigger.
    phrases: Phrases<(u32, bool)>,
}

/// An occurrence of a concept in a text, by a trigger or an expansion, as a range of words.
pub(super) struct Occurrence {
    pub(super) concept: u32,
    pub(super) words: Range<usize>,
}

impl Concepts {
    pub(super) fn new(vocabulary: &mut Vocabulary) -> Self {
        let mut phrases = Phrases::default();
        for (concept, entry) in (0..).zip(CONCEPTS) {
            let triggers = entry.triggers.iter().map(|phrase| (phrase, true));
            for (phrase, is_trigger) in triggers.chain(entry.expansions.iter().map(|phrase| (phrase, false))) {
                let stems: Vec<Stem> = terms(phrase).map(|term| vocabulary.intern_stem(&term.stem())).collect();
                phrases.add(&stems, (concept, is_trigger));
            }
        }
        Self { phrases }
    }

    /// The phrases at the beginning of a text, given by its stems: their number of words, the concept, and `true` for a
    /// trigger.
    fn at<'c>(&'c self, stems: &'c [Stem]) -> impl Iterator<Item = (usize, u32, bool)> + 'c {
        let here = stems.first().map_or(&[][..], |first| self.phrases.beginning(*first));
        let after = stems.get(1..).unwrap_or_default();
        let found = here.iter().filter(move |(rest, _)| after.starts_with(rest));
        found.map(|(rest, (concept, is_trigger))| (rest.len() + 1, *concept, *is_trigger))
    }

    /// The occurrences of concepts in a text, given by its stems. Occurrences of one concept do not overlap.
    pub(super) fn in_text(&self, stems: &[Stem]) -> Vec<Occurrence> {
        let mut found: Vec<Occurrence> = Vec::new();
        for start in 0..stems.len() {
            for (length, concept, _) in self.at(&stems[start..]) {
                let end = start + length;
                match found.iter_mut().rev().find(|it| it.concept == concept && it.words.end > start) {
                    // Of two occurrences that begin here, the longer one counts.
                    Some(before) if before.words.start == start => before.words.end = before.words.end.max(end),
                    Some(_) => {}
                    None => found.push(Occurrence { concept, words: start..end }),
                }
            }
        }
        found
    }

    /// The concepts of the longest trigger at the beginning of a text, and its number of words. 0 if there is no
    /// trigger.
    pub(super) fn triggered(&self, stems: &[Stem]) -> (usize, Vec<u32>) {
        let here = || self.at(stems).filter(|(.., is_trigger)| *is_trigger);
        let Some(longest) = here().map(|(length, ..)| length).max() else { return (0, Vec::new()) };
        (longest, here().filter(|(length, ..)| *length == longest).map(|(_, concept, _)| concept).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Record;

    #[test]
    fn every_concept_leads_to_a_text() {
        let mut vocabulary = Vocabulary::default();
        let concepts = Concepts::new(&mut vocabulary);
        let mut found = vec![false; CONCEPTS.len()];
        let record = Record::builtin();
        let provisions = record.provisions().filter_map(|provision| provision.text());
        for text in provisions.chain(record.renderings().map(|rendering| &*rendering.text)) {
            let stems: Vec<Stem> = terms(text).map(|term| vocabulary.any_stem(&term.stem())).collect();
            concepts.in_text(&stems).iter().for_each(|place| found[place.concept as usize] = true);
        }
        let idle: Vec<_> = CONCEPTS.iter().zip(found).filter(|(_, found)| !found).map(|(it, _)| it.triggers).collect();
        assert!(idle.is_empty() && CONCEPTS.len() > 20, "{idle:?}");
    }

    #[test]
    fn a_place_counts_once_and_the_longest_trigger_is_meant() {
        let mut vocabulary = Vocabulary::default();
        let concepts = Concepts::new(&mut vocabulary);
        let triggered = |stems: &[&str]| {
            let stems: Vec<Stem> = stems.iter().map(|stem| vocabulary.any_stem(stem)).collect();
            concepts.triggered(&stems)
        };
        let stems = ["malici", "ict", "activ", "and", "harm"].map(|stem| vocabulary.any_stem(stem));
        let attack = triggered(&["attack"]).1;
        let found: Vec<Range<usize>> =
            concepts.in_text(&stems).into_iter().filter(|it| attack.contains(&it.concept)).map(|it| it.words).collect();
        assert_eq!(found, [0..3, 4..5]);
        assert_eq!(triggered(&["self", "defens"]).0, 2);
        assert_eq!(triggered(&["self"]), (0, Vec::new()));
        // An expansion triggers nothing.
        assert_eq!(triggered(&["harm"]), (0, Vec::new()));
    }
}
