//! Words of the field that the reports put otherwise, as data.
//!
//! An entry leads from what people say to the words that stand in the texts, and to nothing else. It does not say that
//! the two mean the same, let alone in law. Where no text has words for it (hacking back, espionage), there is no entry.

use std::ops::Range;

use super::terms::terms;
use super::vocabulary::{Stem, Vocabulary};
use crate::corpus::Phrases;

/// What people say, and the words of the texts that it leads to. Other forms of the words count as well.
pub(super) struct Concept {
    /// What people say. Texts that say so too are found by it.
    pub(super) said: &'static [&'static str],
    /// What the texts say.
    pub(super) stands: &'static [&'static str],
}

const fn leads(said: &'static [&'static str], stands: &'static [&'static str]) -> Concept {
    Concept { said, stands }
}

/// Each with the reason why it is here.
pub(super) const CONCEPTS: &[Concept] = &[
    // The Charter, to which 28 (c) points, calls the inherent right that of self-defence; 28 (c) does not.
    leads(&["self-defence", "article 51", "right to defend"], &["inherent right"]),
    // The four principles of 28 (d) are known as those of this body of law, which no report names.
    leads(
        &["humanitarian law", "IHL", "law of armed conflict", "law of war", "LOAC", "jus in bello"],
        &["principles of humanity", "necessity, proportionality and distinction"],
    ),
    // How the literature calls what States owe with regard to their territory; no report uses the words.
    leads(
        &["due diligence", "safe haven"],
        &["knowingly allow their territory", "territory is not used", "territories are not used"],
    ),
    // Examples that people give of infrastructure that serves the public. What is critical is each State's to say: 16 (d).
    leads(
        &[
            "hospital",
            "health care",
            "healthcare",
            "power grid",
            "power plant",
            "electricity",
            "water supply",
            "airport",
            "railway",
            "bank",
            "utilities",
        ],
        &["critical infrastructure", "services to the public"],
    ),
    // 13 (k) gives both other names of the teams; 2013 writes CERT.
    leads(&["CERT", "CSIRT"], &["response team"]),
    // The norms of 2015 do not speak of attacks but of what they do.
    leads(
        &["attack", "cyberattack", "hack", "sabotage"],
        &[
            "harm",
            "intentionally damages",
            "impairs",
            "malicious ICT act",
            "malicious ICT activity",
            "disruptive activities",
        ],
    ),
    // The reports say ICT where everybody else says cyber.
    leads(&["cyber", "cyberspace", "cybersecurity", "internet", "online", "digital"], &["ICT"]),
    // One matter in word forms that do not share a stem.
    leads(&["crime", "cybercrime", "criminal"], &[]),
    leads(&["terrorism", "terrorist"], &[]),
    leads(&["prosecutor"], &["prosecutorial", "prosecute"]),
    leads(&["attribution", "attributable"], &[]),
    // What the law of wrongful acts is called; the reports write of obligations regarding such acts.
    leads(&["state responsibility"], &["obligations regarding internationally wrongful acts"]),
    // Kinds of tools; the reports name the genus, and bot-nets.
    leads(
        &["malware", "ransomware", "spyware", "virus", "cyberweapon", "cyber weapon"],
        &["malicious tools", "malicious ICT tools", "attack tools"],
    ),
    leads(&["botnet"], &["bot-net"]),
    leads(&["backdoor", "back door"], &["harmful hidden functions"]),
    // "Responsible reporting" and "remedies" in 13 (j).
    leads(&["disclosure", "bug bounty"], &["responsible reporting"]),
    leads(&["patch"], &["available remedies"]),
    // What 28 (f) says of accusations.
    leads(&["evidence", "proof", "prove"], &["substantiated"]),
    leads(&["blame"], &["accusations", "attribute"]),
    leads(&["free speech", "freedom of speech"], &["freedom of expression"]),
    // The principle of the Charter is that of non-intervention in internal affairs.
    leads(&["interference", "meddling"], &["non-intervention", "internal affairs"]),
    leads(&["hotline", "contact point"], &["points of contact", "focal points"]),
    leads(&["company", "industry", "business"], &["private sector"]),
    leads(&["NGO"], &["civil society"]),
    leads(&["hacker", "hacktivist"], &["non-State actors", "criminal groups"]),
    leads(&["CBM"], &["confidence-building"]),
];

/// The concepts, ready to be looked for: their phrases by the numbers of their stems.
#[derive(Clone, Debug)]
pub(super) struct Concepts {
    /// Which concept, and whether it is what people say.
    phrases: Phrases<(u32, bool)>,
}

/// Where a concept stands in a text, in words.
pub(super) struct Occurrence {
    pub(super) concept: u32,
    pub(super) words: Range<usize>,
}

impl Concepts {
    pub(super) fn new(vocabulary: &mut Vocabulary) -> Self {
        let mut phrases = Phrases::default();
        for (concept, entry) in (0..).zip(CONCEPTS) {
            let said = entry.said.iter().map(|phrase| (phrase, true));
            for (phrase, said) in said.chain(entry.stands.iter().map(|phrase| (phrase, false))) {
                let stems: Vec<Stem> = terms(phrase).map(|term| vocabulary.intern_stem(&term.stem())).collect();
                phrases.add(&stems, (concept, said));
            }
        }
        Self { phrases }
    }

    /// The phrases that stand at the beginning of a text, given by its stems: how long, which concept, and whether it is
    /// said.
    fn at<'c>(&'c self, stems: &'c [Stem]) -> impl Iterator<Item = (usize, u32, bool)> + 'c {
        let here = stems.first().map_or(&[][..], |first| self.phrases.beginning(*first));
        let after = stems.get(1..).unwrap_or_default();
        let stands = here.iter().filter(move |(rest, _)| after.starts_with(rest));
        stands.map(|(rest, (concept, said))| (rest.len() + 1, *concept, *said))
    }

    /// Where concepts stand in a text, given by its stems; each place once.
    pub(super) fn in_text(&self, stems: &[Stem]) -> Vec<Occurrence> {
        let mut found: Vec<Occurrence> = Vec::new();
        for start in 0..stems.len() {
            for (length, concept, _) in self.at(&stems[start..]) {
                let end = start + length;
                match found.iter_mut().rev().find(|it| it.concept == concept && it.words.end > start) {
                    // Of two that begin here, the longer one.
                    Some(before) if before.words.start == start => before.words.end = before.words.end.max(end),
                    Some(_) => {}
                    None => found.push(Occurrence { concept, words: start..end }),
                }
            }
        }
        found
    }

    /// The concepts that people mean by the words at the beginning, and by how many words: those of the longest phrase.
    pub(super) fn said(&self, stems: &[Stem]) -> (usize, Vec<u32>) {
        let here = || self.at(stems).filter(|(.., said)| *said);
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
        let mut led = vec![false; CONCEPTS.len()];
        let record = Record::builtin();
        let provisions = record.provisions().filter_map(|it| it.text());
        for text in provisions.chain(record.renderings().map(|it| &*it.text)) {
            let stems: Vec<Stem> = terms(text).map(|term| vocabulary.any_stem(&term.stem())).collect();
            concepts.in_text(&stems).iter().for_each(|it| led[it.concept as usize] = true);
        }
        let idle: Vec<&str> = CONCEPTS.iter().zip(led).filter(|(_, led)| !led).map(|(it, _)| it.said[0]).collect();
        assert_eq!(idle, [""; 0]);
    }

    #[test]
    fn a_place_counts_once_and_the_longest_phrase_is_meant() {
        let mut vocabulary = Vocabulary::default();
        let concepts = Concepts::new(&mut vocabulary);
        let said = |stems: &[&str]| {
            let stems: Vec<Stem> = stems.iter().map(|stem| vocabulary.any_stem(stem)).collect();
            concepts.said(&stems)
        };
        let stems = ["malici", "ict", "activ", "and", "harm"].map(|stem| vocabulary.any_stem(stem));
        let attack = said(&["attack"]).1;
        let found: Vec<Range<usize>> =
            concepts.in_text(&stems).into_iter().filter(|it| attack.contains(&it.concept)).map(|it| it.words).collect();
        assert_eq!(found, [0..3, 4..5]);
        assert_eq!(said(&["self", "defens"]).0, 2);
        assert_eq!(said(&["self"]), (0, Vec::new()));
        // What only stands in the texts is nobody's word for something else.
        assert_eq!(said(&["harm"]), (0, Vec::new()));
    }
}
