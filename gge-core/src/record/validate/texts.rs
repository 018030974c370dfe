//! Rules for renderings, fragments, conflicts, shared wording and the lexicon.

use std::collections::HashSet;

use super::{Checker, ItemPath, placed};
use crate::model::{Address, Place, RenderingId, SharedKind, Subject, Symbol, Value};
use crate::record::{EntryKind, Fault};
use crate::text::{Word, words};

impl Checker<'_> {
    /// Checks that words stand to the letter at a place.
    pub(super) fn expect_words(&mut self, at: &ItemPath, words: &str, place: &Place) {
        if let Some(text) = self.record.text_at(place) {
            let is_found = !words.is_empty() && text.contains(words);
            self.add_if(!is_found, at, || Fault::WordsNotFound { words: words.to_owned(), place: place.to_string() });
        } else {
            self.expect_place(at, place);
        }
    }

    /// Checks that renderings and fragments name a source and a report of the record, and render provisions of that
    /// report.
    pub(super) fn renderings(&mut self) {
        for (at, rendering) in placed(&self.parts.renderings) {
            self.rendered(&at, &rendering.id, rendering.source.as_str(), &rendering.report);
            for (at, address) in at.each("renders", &rendering.renders) {
                let is_other = address.symbol() != rendering.report;
                self.add_if(is_other, &at, || Fault::OtherReport { report: rendering.report.clone() });
                self.expect_place(&at, &Place::Provision(address.clone()));
            }
            let is_held = rendering.renders.iter().any(|address: &Address| self.record.text(address).is_some());
            self.add_if(is_held && rendering.fidelity.is_none(), &at, || Fault::MissingKey { key: "fidelity" });
        }
        for (at, fragment) in placed(&self.parts.fragments) {
            self.rendered(&at, &fragment.id, fragment.source.as_str(), &fragment.report);
        }
    }

    /// Checks the source and report of a rendering or fragment, and that the id begins with the source.
    fn rendered(&mut self, at: &ItemPath, id: &RenderingId, source: &str, report: &Symbol) {
        self.expect_source(&at.key("source"), source);
        self.expect_report(&at.key("report"), report.as_str());
        self.add_if(id.source() != source, &at.key("id"), || Fault::OtherSource { source: source.into() });
    }

    /// Checks that each conflict has a subject, and at least two values, all different.
    pub(super) fn conflicts(&mut self) {
        for (at, conflict) in placed(&self.parts.conflicts) {
            self.add_if(conflict.about.is_empty(), &at.key("about"), || Fault::EmptyList);
            for (at, subject) in at.each("about", &conflict.about) {
                self.subject(&at, subject);
            }
            let values: Vec<&Value> = conflict.values.iter().map(|statement| &statement.value).collect();
            self.add_if(values.len() < 2, &at.key("values"), || Fault::NoConflict);
            for (position, value) in values.iter().enumerate() {
                let is_repeated = values.iter().take(position).any(|before| before == value);
                let at = at.key("values").index(position);
                self.add_if(is_repeated, &at, || Fault::Repeated { name: value.to_string() });
            }
        }
    }

    fn subject(&mut self, at: &ItemPath, subject: &Subject) {
        match subject {
            Subject::Provision(address) => self.expect_place(at, &Place::Provision(address.clone())),
            Subject::Rendering(id) => self.expect_place(at, &Place::Rendering(id.clone())),
            Subject::Report(symbol) => {
                self.expect_report(at, symbol.as_str());
            }
            Subject::Group(years) => self.expect_group(at, years.as_str()),
            Subject::Source(id) => self.expect_source(at, id.as_str()),
            Subject::Uptake(id) if !self.known.uptake.contains(id.as_str()) => {
                let known = self.parts.uptake.iter().map(|entry| entry.id.as_str());
                self.not_in_record(at, EntryKind::Uptake, id.as_str(), known);
            }
            Subject::Process(id) => self.expect_process(at, id.as_str()),
            Subject::Uptake(_) => {}
        }
    }

    pub(super) fn expect_process(&mut self, at: &ItemPath, id: &str) {
        if !self.known.processes.contains(id) {
            let known = self.parts.processes.iter().map(|process| process.id.as_str());
            self.not_in_record(at, EntryKind::Process, id, known);
        }
    }

    /// Checks that shared wording stands at its place to the letter, as whole words, and is listed once. Only wording
    /// of an instrument has an owner.
    pub(super) fn shared_wording(&mut self) {
        let mut seen = HashSet::new();
        for (at, shared) in placed(&self.parts.shared_wording) {
            self.expect_place(&at.key("at"), &shared.at);
            let text = self.record.text_at(&shared.at);
            self.add_if(shared.words.is_empty(), &at.key("words"), || Fault::EmptyList);
            for (at, words) in at.each("words", &shared.words) {
                let is_found = text.is_none_or(|text| stands_in(words, text));
                self.add_if(!is_found, &at, || Fault::WordsNotFound {
                    words: words.to_string(),
                    place: shared.at.to_string(),
                });
                self.add_if(!seen.insert(plain(words)), &at, || Fault::Repeated { name: words.to_string() });
            }
            let is_instrument = shared.kind == SharedKind::Instrument;
            self.add_if(is_instrument && shared.owner.is_none(), &at, || Fault::MissingKey { key: "owner" });
            self.add_if(!is_instrument && shared.owner.is_some(), &at, || Fault::UnwantedKey { key: "owner" });
        }
    }

    /// Checks that the lexicon has modal expressions and qualifiers, that each has forms, and that no form belongs to
    /// two.
    pub(super) fn lexicon(&mut self) {
        let (at, lexicon) = (ItemPath::single("lexicon"), &self.parts.lexicon);
        self.add_if(lexicon.modals.is_empty(), &at.key("modals"), || Fault::EmptyList);
        self.add_if(lexicon.qualifiers.is_empty(), &at.key("qualifiers"), || Fault::EmptyList);
        let modals = at.each("modals", &lexicon.modals).map(|(at, modal)| (at, modal.modality.as_str(), &modal.forms));
        let qualifiers = at.each("qualifiers", &lexicon.qualifiers).map(|(at, it)| (at, &*it.id, &it.forms));
        let (mut ids, mut seen) = (HashSet::new(), HashSet::new());
        for (mut at, id, forms) in modals.chain(qualifiers) {
            id.clone_into(&mut at.item);
            self.add_if(!ids.insert(id), &at, || Fault::Repeated { name: id.to_owned() });
            self.add_if(forms.is_empty(), &at.key("forms"), || Fault::EmptyList);
            for (at, form) in at.each("forms", forms) {
                self.add_if(!seen.insert(&**form), &at, || Fault::Repeated { name: form.to_string() });
            }
        }
        let mut seen = HashSet::new();
        for (mut at, abbreviation) in at.each("abbreviations", &lexicon.abbreviations) {
            at.item = abbreviation.short.to_string();
            self.add_if(abbreviation.forms.is_empty(), &at.key("forms"), || Fault::EmptyList);
            // The first form may be the abbreviation itself.
            let short = Some(&abbreviation.short).filter(|short| abbreviation.forms.first() != Some(*short));
            for form in abbreviation.forms.iter().chain(short) {
                self.add_if(!seen.insert(plain(form)), &at, || Fault::Repeated { name: form.to_string() });
            }
        }
    }
}

/// Tests whether words stand in a text to the letter, not within longer words.
fn stands_in(words: &str, text: &str) -> bool {
    text.match_indices(words).any(|(at, _)| {
        let (before, after) = (&text[..at], &text[at + words.len()..]);
        !words.is_empty() && !before.ends_with(char::is_alphanumeric) && !after.starts_with(char::is_alphanumeric)
    })
}

/// The words of a text in normal form, each between spaces, so that `contains` compares whole words.
pub(super) fn plain(text: &str) -> String {
    words(text).filter(Word::is_word).fold(String::from(" "), |plain, word| plain + &word.normal() + " ")
}
