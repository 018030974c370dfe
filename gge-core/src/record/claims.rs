//! Claims: the facts of a record with their sources.

use super::path::{ItemPath, placed};
use super::{Record, RecordParts};
use crate::model::{Confidence, SourcePlace, Sourced};

/// A fact of a record, located and with its sources. Made by [`Record::claims`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Claim<'r> {
    /// The path of the fact by the keys of JSON: `groups[0].experts`.
    pub path: String,
    /// The id of the item to which the fact belongs: `2004-2005`.
    pub item: String,
    /// The certainty of the fact. None where the sources only speak for themselves: in a conflict, a recommendation, an
    /// observation, an annotation.
    pub confidence: Option<Confidence>,
    /// The sources, with the places in them.
    pub sources: &'r [SourcePlace],
}

impl Record {
    /// Every fact that has sources of its own, in this order: Groups, reports, uptake, organs, processes and the
    /// consultation; the sides of conflicts; recommendations, observations and annotations; shared wording and abbreviations.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// let claims = Record::builtin().claims();
    /// let experts = claims.iter().find(|claim| claim.path == "groups[0].experts").unwrap();
    /// assert_eq!((&*experts.item, experts.sources[0].source.as_str()), ("2004-2005", "unidir-2017"));
    /// assert!(claims.iter().all(|claim| !claim.sources.is_empty()));
    /// ```
    pub fn claims(&self) -> Vec<Claim<'_>> {
        let mut claims = Claims(Vec::new());
        claims.of_groups(&self.parts);
        claims.of_uptake(&self.parts);
        claims.of_processes(&self.parts);
        claims.of_texts(&self.parts);
        claims.0
    }
}

/// The claims collected so far.
struct Claims<'r>(Vec<Claim<'r>>);

impl<'r> Claims<'r> {
    fn add(&mut self, at: ItemPath, confidence: Option<Confidence>, sources: &'r [SourcePlace]) {
        self.0.push(Claim { path: at.path, item: at.item, confidence, sources });
    }

    /// Adds one or no fact under a key of an item.
    fn fact<T: 'r>(&mut self, at: &ItemPath, key: &str, claim: impl IntoIterator<Item = &'r Sourced<T>>) {
        for claim in claim {
            self.add(at.key(key), Some(claim.confidence), &claim.sources);
        }
    }

    /// Adds the facts of a list under a key of an item.
    fn facts<T>(&mut self, at: &ItemPath, key: &str, claims: &'r [Sourced<T>]) {
        for (at, claim) in at.each(key, claims) {
            self.add(at, Some(claim.confidence), &claim.sources);
        }
    }

    fn of_groups(&mut self, parts: &'r RecordParts) {
        for (at, group) in placed(&parts.groups) {
            self.fact(&at, "experts", Some(&group.experts));
            self.fact(&at, "members", Some(&group.members));
            self.fact(&at, "mandate", Some(&group.mandate));
            self.fact(&at, "document", Some(&group.document));
            self.fact(&at, "consensus", Some(&group.consensus));
            self.fact(&at, "adopted", &group.adopted);
            self.fact(&at, "concluded", &group.concluded);
            self.fact(&at, "taken_up_by", &group.taken_up_by);
            self.fact(&at, "sought_by", &group.sought_by);
            self.fact(&at, "first_asked", &group.first_asked);
            self.fact(&at, "mandate_quote", &group.mandate_quote);
            self.fact(&at, "started", &group.started);
            self.fact(&at, "meetings", &group.meetings);
            self.facts(&at, "accounts", &group.accounts);
            self.fact(&at, "chair", &group.chair);
            self.fact(&at, "sessions", &group.sessions);
            self.fact(&at, "consultants", &group.consultants);
            self.fact(&at, "secretary", &group.secretary);
            self.fact(&at, "persons", &group.persons);
        }
        for (at, report) in placed(&parts.reports) {
            self.fact(&at, "letter", &report.letter);
            self.fact(&at, "dated", &report.dated);
            self.fact(&at, "reissued", &report.reissued);
            if !report.procedural_sources.is_empty() {
                self.add(at.key("procedural_sources"), None, &report.procedural_sources);
            }
        }
    }

    fn of_uptake(&mut self, parts: &'r RecordParts) {
        for (at, entry) in placed(&parts.uptake) {
            self.add(at, Some(entry.confidence), &entry.sources);
        }
        for (at, part) in placed(&parts.contested) {
            self.add(at, Some(part.confidence), &part.sources);
        }
        for (at, mandate) in placed(&parts.organ_mandates) {
            self.add(at, Some(mandate.confidence), &mandate.sources);
        }
        for (at, recommendation) in placed(&parts.recommendations) {
            self.add(at, None, &recommendation.sources);
        }
        for (at, observation) in placed(&parts.observations) {
            self.add(at, None, &observation.sources);
        }
        for (at, annotation) in placed(&parts.annotations) {
            self.add(at, None, &annotation.sources);
        }
    }

    fn of_processes(&mut self, parts: &'r RecordParts) {
        for (at, process) in placed(&parts.processes) {
            self.fact(&at, "mandate", &process.mandate);
            self.fact(&at, "experts", &process.experts);
            self.fact(&at, "members", &process.members);
            self.fact(&at, "chair", &process.chair);
            self.fact(&at, "substantive_sessions", &process.substantive_sessions);
            self.fact(&at, "basis", &process.builds_on);
            self.facts(&at, "documents", &process.documents);
            self.facts(&at, "dissociations", &process.dissociations);
            self.facts(&at, "meetings", &process.meetings);
        }
        if let Some(consultation) = &parts.consultation {
            let at = ItemPath::single("consultation");
            self.fact(&at, "launched", Some(&consultation.launched));
            self.fact(&at, "commentary", Some(&consultation.commentary));
        }
    }

    fn of_texts(&mut self, parts: &'r RecordParts) {
        for (at, conflict) in placed(&parts.conflicts) {
            for (at, statement) in at.each("values", &conflict.values) {
                self.add(at, None, &statement.sources);
            }
        }
        for (at, shared) in placed(&parts.shared_wording) {
            self.add(at, None, &shared.sources);
        }
        let lexicon = ItemPath::single("lexicon");
        for (mut at, abbreviation) in lexicon.each("abbreviations", &parts.lexicon.abbreviations) {
            at.item = abbreviation.short.to_string();
            self.add(at, None, &abbreviation.sources);
        }
    }
}
