//! Words of the field that the reports put otherwise, as data.
//!
//! An entry leads from what people say to the words that stand in the texts, and to nothing else. It does not say that
//! the two mean the same, let alone in law. Where no text has words for it (hacking back, espionage), there is no entry.

use std::collections::BTreeMap;
use std::ops::Range;

use super::terms::terms;

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

/// A phrase by its stems, without the first.
#[derive(Clone, Debug)]
struct Phrase {
    rest: Vec<String>,
    concept: u32,
    said: bool,
}

/// The concepts, ready to be looked for: their phrases by the first stem.
#[derive(Clone, Debug)]
pub(super) struct Concepts {
    /// Which list of phrases is that of a first stem.
    first: BTreeMap<String, u32>,
    phrases: Vec<Vec<Phrase>>,
}

/// Where a concept stands in a text, in words.
pub(super) struct Occurrence {
    pub(super) concept: u32,
    pub(super) words: Range<usize>,
}

impl Concepts {
    pub(super) fn new() -> Self {
        let (mut first, mut phrases) = (BTreeMap::new(), Vec::<Vec<Phrase>>::new());
        for (concept, entry) in (0..).zip(CONCEPTS) {
            let said = entry.said.iter().map(|phrase| (phrase, true));
            for (phrase, said) in said.chain(entry.stands.iter().map(|phrase| (phrase, false))) {
                let mut stems = terms(phrase).map(|term| term.stem().into_owned());
                let Some(stem) = stems.next() else { continue };
                let next = u32::try_from(phrases.len()).unwrap_or(u32::MAX);
                let list = *first.entry(stem).or_insert(next);
                if list == next {
                    phrases.push(Vec::new());
                }
                if let Some(list) = phrases.get_mut(list as usize) {
                    list.push(Phrase { rest: stems.collect(), concept, said });
                }
            }
        }
        Self { first, phrases }
    }

    /// The phrases that stand at the beginning of a text, given by its stems.
    fn at<'c>(&'c self, stems: &'c [&'c str]) -> impl Iterator<Item = &'c Phrase> + 'c {
        let list = stems.first().and_then(|first| self.first.get(*first));
        let phrases = list.and_then(|list| self.phrases.get(*list as usize)).map_or(&[][..], Vec::as_slice);
        let after = stems.get(1..).unwrap_or_default();
        phrases.iter().filter(move |phrase| {
            phrase.rest.len() <= after.len() && phrase.rest.iter().zip(after).all(|(one, other)| one == other)
        })
    }

    /// Where concepts stand in a text, given by its stems; each place once.
    pub(super) fn in_text(&self, stems: &[&str]) -> Vec<Occurrence> {
        let mut found: Vec<Occurrence> = Vec::new();
        for start in 0..stems.len() {
            for phrase in self.at(&stems[start..]) {
                let (concept, end) = (phrase.concept, start + 1 + phrase.rest.len());
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
    pub(super) fn said(&self, stems: &[&str]) -> (usize, Vec<u32>) {
        let here = || self.at(stems).filter(|phrase| phrase.said);
        let Some(longest) = here().map(|phrase| phrase.rest.len()).max() else { return (0, Vec::new()) };
        (longest + 1, here().filter(|phrase| phrase.rest.len() == longest).map(|phrase| phrase.concept).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Record;

    #[test]
    fn every_concept_leads_to_a_text() {
        let concepts = Concepts::new();
        let mut led = vec![false; CONCEPTS.len()];
        let record = Record::builtin();
        let provisions = record.provisions().filter_map(|it| it.text());
        for text in provisions.chain(record.renderings().map(|it| &*it.text)) {
            let stems: Vec<String> = terms(text).map(|term| term.stem().into_owned()).collect();
            let stems: Vec<&str> = stems.iter().map(String::as_str).collect();
            concepts.in_text(&stems).iter().for_each(|it| led[it.concept as usize] = true);
        }
        let idle: Vec<&str> = CONCEPTS.iter().zip(led).filter(|(_, led)| !led).map(|(it, _)| it.said[0]).collect();
        assert_eq!(idle, [""; 0]);
    }

    #[test]
    fn a_place_counts_once_and_the_longest_phrase_is_meant() {
        let concepts = Concepts::new();
        let stems = ["malici", "ict", "activ", "and", "harm"];
        let attack = concepts.said(&["attack"]).1;
        let found: Vec<Range<usize>> =
            concepts.in_text(&stems).into_iter().filter(|it| attack.contains(&it.concept)).map(|it| it.words).collect();
        assert_eq!(found, [0..3, 4..5]);
        assert_eq!(concepts.said(&["self", "defens"]).0, 2);
        assert_eq!(concepts.said(&["self"]), (0, Vec::new()));
        // What only stands in the texts is nobody's word for something else.
        assert_eq!(concepts.said(&["harm"]), (0, Vec::new()));
    }
}
