//! Rules for Groups, reports and provisions.

use std::collections::HashSet;

use super::order::follows;
use super::{Checker, ItemPath, placed};
use crate::model::{
    Annotated, Author, Classification, Coverage, Group, InstrumentCitation, Place, Provision, Report, SourceId, State,
};
use crate::number::to_u32;
use crate::record::{EntryKind, Fault};

impl Checker<'_> {
    /// Checks that Groups are sorted by time, that their numbers agree, and that the persons and the proposing State
    /// belong to members.
    pub(super) fn groups(&mut self) {
        let groups = &self.parts.groups;
        for (pair, position) in groups.windows(2).zip(1..) {
            let [before, group] = pair else { continue };
            self.add_if(group.years.first() < before.years.first(), &ItemPath::new(position, group), || {
                Fault::OutOfOrder { after: before.years.to_string() }
            });
        }
        for (at, group) in placed(groups) {
            self.group(&at, group);
        }
    }

    fn group(&mut self, at: &ItemPath, group: &Group) {
        let members = &group.members.value;
        self.count(&at.key("experts"), group.experts.value.into(), members.len());
        self.expect_different(&at.key("members.value"), members.iter().map(State::as_str));
        let dates = [("started", &group.started), ("adopted", &group.adopted), ("concluded", &group.concluded)];
        for (key, date) in dates {
            // The years of a Group are those of its sessions; a report adopted in the last session may bear a date of
            // the next year.
            let is_outside = |year: u16| year < group.years.first() || year > group.years.last() + 1;
            if let Some(date) = date.as_ref().filter(|date| is_outside(date.value.year())) {
                let at = at.key(key);
                self.add(&at, Fault::OutOfPeriod { date: date.value, period: group.years.to_string() });
            }
        }
        for session in group.sessions.iter().flat_map(|sessions| sessions.value.iter()) {
            self.expect_order(&at.key("sessions"), session.from, Some(session.to));
        }
        if let Some(by) = &group.sought_by {
            self.member(&at.key("sought_by"), members, Some(&by.value));
        }
        let held = group.sessions.as_ref().map(|sessions| to_u32(sessions.value.len()));
        for person in group.persons.iter().flat_map(|persons| persons.value.iter()) {
            self.member(&at.key("persons"), members, person.state.as_ref());
            if let Some(last) = held {
                let is_past = person.sessions.iter().any(|session| u32::from(*session) > last);
                self.add_if(is_past, &at.key("persons"), || Fault::PastEnd { last });
            }
        }
        if let Some(report) = self.record.report(group.document.value.as_str())
            && report.author.years() != Some(&group.years)
        {
            self.add(&at.key("document"), Fault::OtherAuthor { author: report.author.clone() });
        }
    }

    /// Checks that a stated number is the number of items listed.
    pub(super) fn count(&mut self, at: &ItemPath, stated: u32, listed: usize) {
        self.add_if(to_u32(listed) != stated, at, || Fault::Count { stated, listed });
    }

    /// Checks that a State is a member of the Group.
    fn member(&mut self, at: &ItemPath, members: &[State], state: Option<&State>) {
        let is_member = state.is_some_and(|state| members.contains(state));
        self.add_if(!is_member, at, || Fault::NoMember {
            state: state.map_or_else(|| "nobody".to_owned(), State::to_string),
        });
    }

    /// Checks that reports are sorted by time, that their author is in the record, and that their coverage agrees with
    /// their provisions.
    pub(super) fn reports(&mut self) {
        let reports = &self.parts.reports;
        for (pair, position) in reports.windows(2).zip(1..) {
            let [before, report] = pair else { continue };
            self.add_if(report.year() < before.year(), &ItemPath::new(position, report), || Fault::OutOfOrder {
                after: before.symbol.to_string(),
            });
        }
        for (at, report) in placed(reports) {
            self.author(&at, report);
            self.sections(&at, report);
            self.coverage(&at, report);
            let sources = report.procedural_sources.is_empty();
            self.add_if(report.procedural && sources, &at, || Fault::MissingKey { key: "procedural_sources" });
            self.add_if(!report.procedural && !sources, &at, || Fault::UnwantedKey { key: "procedural_sources" });
            let has_reason = report.reissue_reason.is_some();
            self.add_if(has_reason && report.reissued.is_none(), &at, || Fault::MissingKey { key: "reissued" });
        }
    }

    fn author(&mut self, at: &ItemPath, report: &Report) {
        let author = at.key("group");
        match &report.author {
            Author::Group(years) => {
                self.expect_group(&author, years.as_str());
                let document = self.record.group(years.as_str()).map(|group| &group.document.value);
                if let Some(document) = document.filter(|document| **document != report.symbol) {
                    self.add(&author, Fault::OtherDocument { document: document.clone() });
                }
            }
            Author::Process(id) => self.expect_process(&author, id.as_str()),
            Author::Organ(id) => self.expect_organ(&author, id.as_str()),
            Author::Other(name) => self.text(&author, name),
            Author::State(_) => {}
        }
        let is_undated = report.author.years().is_none() && report.dated.is_none();
        self.add_if(is_undated, at, || Fault::MissingKey { key: "dated" });
    }

    fn sections(&mut self, at: &ItemPath, report: &Report) {
        self.expect_different(&at.key("sections"), report.sections.iter().map(|section| &*section.id));
        for (at, section) in at.each("sections", &report.sections) {
            self.expect_source(&at.key("source"), section.source.as_str());
            if let Some(under) = section.under.as_ref().filter(|under| report.section(under).is_none()) {
                let known = report.sections.iter().map(|section| &*section.id);
                self.not_in_record(&at.key("under"), EntryKind::Section, under, known);
            }
        }
    }

    /// Checks that the provisions agree with the coverage: all paragraphs, some, or none.
    fn coverage(&mut self, at: &ItemPath, report: &Report) {
        let provisions = || self.record.provisions().report(report.symbol.as_str());
        let count = provisions().count();
        let held: HashSet<u32> = provisions().filter_map(|it| it.id.paragraph().parse().ok()).collect();
        let numbers: Vec<u32> = match report.coverage {
            // In a record of one's own the number may be any, so that it is cut off at a limit.
            Coverage::Whole => (1..=report.paragraphs.unwrap_or_default().min(MOST_PARAGRAPHS))
                .filter(|number| !held.contains(number))
                .collect(),
            Coverage::Part | Coverage::None => Vec::new(),
        };
        let is_wrong = match report.coverage {
            Coverage::Whole | Coverage::Part => count == 0,
            Coverage::None => count > 0,
        };
        let coverage = report.coverage;
        self.add_if(is_wrong, &at.key("coverage"), || Fault::WrongCoverage { coverage, provisions: count });
        let is_unknown = report.coverage == Coverage::Whole && report.paragraphs.is_none();
        self.add_if(is_unknown, at, || Fault::MissingKey { key: "paragraphs" });
        self.add_if(!is_wrong && !numbers.is_empty(), at, || Fault::MissingParagraphs { numbers });
    }

    /// Checks that provisions stand in the order of the reports and of the documents, in sections of their report, and
    /// that the words quoted from them stand in them.
    pub(super) fn provisions(&mut self) {
        let parts = self.parts;
        let mut before: Option<(&Provision, usize)> = None;
        for (at, provision) in placed(&parts.provisions) {
            let known = self.known.reports.get(provision.id.symbol());
            let position = known.map_or(usize::MAX, |(position, _)| *position);
            let is_part = known.is_some_and(|(_, report)| report.coverage == Coverage::Part);
            let last = before.map(|(last, _)| last);
            let same = last.filter(|last| last.id.symbol() == provision.id.symbol());
            let is_behind = before.is_some_and(|(_, before)| before > position);
            let follows = follows(same.map(|it| &it.id), &provision.id, is_part);
            if is_behind || provision.id.sentence().is_none() && !follows {
                let after = last.map_or_else(|| "nothing".to_owned(), |last| last.id.to_string());
                self.add(&at, Fault::OutOfOrder { after });
            }
            self.provision(&at, provision);
            if let Some(report) = self.expect_report(&at.key("id"), provision.id.symbol()) {
                self.section(&at, provision, same, report);
            }
            before = Some((provision, position));
        }
    }

    fn section(&mut self, at: &ItemPath, provision: &Provision, before: Option<&Provision>, report: &Report) {
        let position = |id: &str| report.sections.iter().position(|section| section.id == id);
        match position(&provision.section) {
            None => {
                let known = report.sections.iter().map(|section| &*section.id);
                self.not_in_record(&at.key("section"), EntryKind::Section, &provision.section, known);
            }
            Some(section) => {
                let before = before.filter(|before| position(&before.section).is_some_and(|before| before > section));
                if let Some(before) = before {
                    self.add(&at.key("section"), Fault::OutOfOrder { after: before.section.to_string() });
                }
            }
        }
        let number = provision.id.paragraph().parse::<u32>().ok();
        if let Some(last) = report.paragraphs.filter(|last| number.is_some_and(|number| number > *last)) {
            self.add(&at.key("id"), Fault::PastEnd { last });
        }
    }

    fn provision(&mut self, at: &ItemPath, provision: &Provision) {
        self.add_if(provision.id.sentence().is_some(), &at.key("id"), || Fault::IsSentence);
        let has_items = || self.record.items(&provision.id).next().is_some();
        let has_nothing = provision.wording.is_none() && !has_items();
        self.add_if(has_nothing, at, || Fault::NoWording);
        if let Some(wording) = &provision.wording {
            let at = at.key("wording");
            self.expect_source(&at.key("source"), wording.source().as_str());
            for (at, witness) in at.each("witnesses", wording.witnesses()) {
                self.expect_source(&at, witness.as_str());
            }
            self.expect_different(&at.key("witnesses"), wording.witnesses().iter().map(SourceId::as_str));
        }
        if let Some(source) = &provision.numbering {
            self.expect_source(&at.key("numbering"), source.as_str());
        }
        for (at, InstrumentCitation { words, .. }) in at.each("cites", &provision.cites) {
            self.expect_words(&at.key("words"), words, &Place::Provision(provision.id.clone()));
        }
        let at = at.key("particulars");
        match &provision.classification {
            Some(Classification::Law(law)) => self.annotated(&at.key("law"), "principles", &law.principles),
            Some(Classification::Cbm(cbm)) => {
                self.annotated(&at.key("cbm"), "aims", &cbm.aims);
                self.annotated(&at.key("cbm"), "levels", &cbm.levels);
            }
            Some(Classification::Norm(_)) | None => {}
        }
    }

    fn annotated<T>(&mut self, at: &ItemPath, key: &str, annotations: &[Annotated<T>]) {
        for (at, annotation) in at.each(key, annotations) {
            self.expect_words(&at.key("words"), &annotation.words, &Place::Provision(annotation.at.clone()));
        }
    }
}

/// The number of paragraphs that are looked for one by one: more than any document has.
const MOST_PARAGRAPHS: u32 = 10_000;
