//! Rules for texts: none is empty, and none has stray white space or invisible characters.

use super::{Checker, ItemPath, placed};
use crate::model::{Classification, Group, Officeholder, Person, Process, Sourced, State, Value};
use crate::record::Fault;

impl Checker<'_> {
    /// Checks every text of the record.
    pub(super) fn prose(&mut self) {
        self.prose_of_groups();
        self.prose_of_reports();
        self.prose_of_statements();
        self.prose_of_organizations();
        self.prose_of_consultation();
        for claim in self.record.claims() {
            let at = ItemPath { path: claim.path, item: claim.item };
            for (at, place) in at.each("sources", claim.sources) {
                self.texts(&at, "place", place.place.as_deref());
            }
        }
    }

    /// Checks a text that must not be empty.
    pub(super) fn text(&mut self, at: &ItemPath, text: &str) {
        self.add_if(text.trim().is_empty(), at, || Fault::EmptyText);
        self.spaced(at, text);
    }

    /// Checks a text for white space and invisible characters. It may be empty.
    fn spaced(&mut self, at: &ItemPath, text: &str) {
        let has_stray_space = text.trim() != text || text.contains("  ");
        self.add_if(has_stray_space && !text.trim().is_empty(), at, || Fault::Space);
        // The invisible characters include the soft hyphen, the zero-width space, the byte order mark, and the
        // replacement character of undecodable bytes.
        let is_unseen = |c: &char| {
            c.is_whitespace() && *c != ' '
                || c.is_control()
                || ['\u{ad}', '\u{200b}', '\u{feff}', '\u{fffd}'].contains(c)
        };
        if let Some(character) = text.chars().find(is_unseen) {
            self.add(at, Fault::Character { character });
        }
    }

    /// Checks the texts under a key, each of which must not be empty: one, an optional one, or several.
    fn texts<T: AsRef<str>>(&mut self, at: &ItemPath, key: &str, texts: impl IntoIterator<Item = T>) {
        for text in texts {
            self.text(&at.key(key), text.as_ref());
        }
    }

    /// Checks each text of a list under a key.
    fn listed<T: AsRef<str>>(&mut self, at: &ItemPath, key: &str, texts: &[T]) {
        for (at, text) in at.each(key, texts) {
            self.text(&at, text.as_ref());
        }
    }

    fn prose_of_groups(&mut self) {
        for (at, source) in placed(&self.parts.sources) {
            self.texts(&at, "title", [&source.title]);
            self.texts(&at, "author", [&source.author]);
            self.spaced(&at.key("note"), &source.note);
        }
        for (at, group) in placed(&self.parts.groups) {
            self.prose_of_group(&at, group);
        }
    }

    fn prose_of_group(&mut self, at: &ItemPath, group: &Group) {
        self.listed::<State>(at, "members.value", &group.members.value);
        self.texts(at, "mandate.value.paragraph", group.mandate.value.paragraph.as_deref());
        let quote = group.taken_up_by.as_ref().and_then(|taken| taken.value.quote.as_deref());
        self.texts(at, "taken_up_by.value.quote", quote);
        self.texts(at, "mandate_quote.value", group.mandate_quote.as_ref().map(|quote| &quote.value));
        for (at, account) in at.each("accounts", &group.accounts) {
            self.texts(&at, "value", [&account.value]);
        }
        self.officeholder(&at.key("chair"), group.chair.as_ref());
        self.officeholder(&at.key("secretary"), group.secretary.as_ref());
        if let Some(sessions) = &group.sessions {
            for (at, session) in at.key("sessions").each("value", &sessions.value) {
                self.texts(&at, "place", [&session.place]);
            }
        }
        if let Some(consultants) = &group.consultants {
            let at = at.key("consultants.value");
            self.texts(&at, "organization", [&consultants.value.organization]);
            self.persons(&at, "persons", &consultants.value.persons);
        }
        if let Some(persons) = &group.persons {
            self.persons(&at.key("persons"), "value", &persons.value);
        }
    }

    fn officeholder(&mut self, at: &ItemPath, officeholder: Option<&Sourced<Officeholder>>) {
        if let Some(officeholder) = officeholder {
            self.texts(at, "value.name", [&officeholder.value.name]);
            self.texts(at, "value.of", [&officeholder.value.of]);
        }
    }

    fn persons(&mut self, at: &ItemPath, key: &str, persons: &[Person]) {
        for (at, person) in at.each(key, persons) {
            self.texts(&at, "name", [&person.name]);
            self.texts(&at, "honorific", person.honorific.as_deref());
            self.texts(&at, "position", person.position.as_deref());
        }
    }

    fn prose_of_reports(&mut self) {
        for (at, report) in placed(&self.parts.reports) {
            self.texts(&at, "title", report.title.as_deref());
            self.texts(&at, "reissue_reason", report.reissue_reason.as_deref());
            for (at, section) in at.each("sections", &report.sections) {
                self.texts(&at, "id", [&section.id]);
                self.texts(&at, "heading", [&section.heading]);
            }
        }
        for (at, provision) in placed(&self.parts.provisions) {
            for (number, sentence) in provision.sentences().enumerate() {
                self.text(&at.key("wording.sentences").index(number), sentence);
            }
            if let Some(Classification::Norm(norm)) = &provision.classification {
                self.texts(&at, "particulars.norm.title", [&norm.title]);
            }
        }
        for (at, rendering) in placed(&self.parts.renderings) {
            self.texts(&at, "heading", rendering.heading.as_deref());
            self.texts(&at, "lead", rendering.lead.as_deref());
            self.texts(&at, "text", [&rendering.text]);
        }
        for (at, fragment) in placed(&self.parts.fragments) {
            self.texts(&at, "text", [&fragment.text]);
            self.texts(&at, "place", [&fragment.place]);
            self.texts(&at, "context", [&fragment.context]);
        }
    }

    fn prose_of_statements(&mut self) {
        for (at, link) in placed(&self.parts.links) {
            self.listed(&at, "shared", &link.shared);
            self.texts(&at, "change", [&link.change]);
        }
        for (at, conflict) in placed(&self.parts.conflicts) {
            self.texts(&at, "id", [&conflict.id]);
            self.texts(&at, "field", [&conflict.field]);
            self.spaced(&at.key("note"), &conflict.note);
            for (at, statement) in at.each("values", &conflict.values) {
                match &statement.value {
                    Value::Quote(words) => self.texts(&at, "value.quote", [words]),
                    Value::Says(words) => self.texts(&at, "value.says", [words]),
                    _ => {}
                }
            }
        }
        let lexicon = ItemPath::single("lexicon");
        for (at, modal) in lexicon.each("modals", &self.parts.lexicon.modals) {
            self.listed(&at, "forms", &modal.forms);
        }
        for (at, qualifier) in lexicon.each("qualifiers", &self.parts.lexicon.qualifiers) {
            self.listed(&at, "forms", &qualifier.forms);
        }
        for (at, abbreviation) in lexicon.each("abbreviations", &self.parts.lexicon.abbreviations) {
            self.texts(&at, "short", [&abbreviation.short]);
            self.listed(&at, "forms", &abbreviation.forms);
        }
    }

    fn prose_of_organizations(&mut self) {
        for (at, body) in placed(&self.parts.bodies) {
            self.texts(&at, "name", [&body.name]);
            self.texts(&at, "short", [&body.short]);
        }
        for (at, entry) in placed(&self.parts.uptake) {
            self.texts(&at, "instrument", [&entry.instrument]);
            self.texts(&at, "summary", [&entry.summary]);
        }
        for (at, contested) in placed(&self.parts.contested) {
            self.texts(&at, "summary", [&contested.summary]);
        }
        for (at, organ) in placed(&self.parts.organs) {
            self.texts(&at, "name", [&organ.name]);
        }
        for (at, mandate) in placed(&self.parts.organ_mandates) {
            self.texts(&at, "summary", [&mandate.summary]);
        }
        for (at, recommendation) in placed(&self.parts.recommendations) {
            self.texts(&at, "summary", [&recommendation.summary]);
        }
        for (at, observation) in placed(&self.parts.observations) {
            self.texts(&at, "summary", [&observation.summary]);
        }
        for (at, process) in placed(&self.parts.processes) {
            self.prose_of_process(&at, process);
        }
    }

    fn prose_of_process(&mut self, at: &ItemPath, process: &Process) {
        self.texts(at, "name", [&process.name]);
        if let Some(members) = &process.members {
            self.listed::<State>(at, "members.value", &members.value);
        }
        self.officeholder(&at.key("chair"), process.chair.as_ref());
        for (at, document) in at.each("documents", &process.documents) {
            self.texts(&at, "value.decision", document.value.decision.as_deref());
        }
        for (at, dissociation) in at.each("dissociations", &process.dissociations) {
            self.texts(&at, "value.state", [&dissociation.value.state]);
            self.texts(&at, "value.from", [&dissociation.value.from]);
        }
        for (at, meeting) in at.each("meetings", &process.meetings) {
            self.texts(&at, "value.title", [&meeting.value.title]);
        }
    }

    fn prose_of_consultation(&mut self) {
        let Some(consultation) = &self.parts.consultation else { return };
        let at = ItemPath::single("consultation");
        self.texts(&at, "title", [&consultation.title]);
        self.texts(&at, "organizer", [&consultation.organizer]);
        self.texts(&at, "partner", [&consultation.partner]);
        for (key, text) in
            [("series", &consultation.series), ("sought", &consultation.sought), ("period", &consultation.period)]
        {
            self.spaced(&at.key(key), text);
        }
        self.listed(&at, "addressees", &consultation.addressees);
        self.listed(&at, "subjects", &consultation.subjects);
        self.listed(&at, "asked", &consultation.asked);
        for (at, group) in at.each("working_groups", &consultation.working_groups) {
            self.texts(&at, "title", [&group.title]);
            self.texts(&at, "lead.name", [&group.lead.name]);
            self.texts(&at, "lead.affiliation", [&group.lead.affiliation]);
        }
    }
}
