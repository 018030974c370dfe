//! What holds for the whole record. Each test names every offender.

use gge_core::{
    Kind, Record,
    model::{SourcePlace, Sourced, Value},
};

fn none(offenders: impl IntoIterator<Item = String>) {
    let offenders: Vec<String> = offenders.into_iter().collect();
    assert!(offenders.is_empty(), "\n{}", offenders.join("\n"));
}

#[test]
fn provisions_stand_in_the_order_of_the_document() {
    let record = Record::builtin();
    let mut offenders = Vec::new();
    for report in record.reports() {
        let provisions: Vec<_> = record.provisions().report(report.symbol.as_str()).collect();
        for (before, provision) in provisions.iter().zip(provisions.iter().skip(1)) {
            let number = |id: &gge_core::Address| id.paragraph().parse::<u32>().unwrap_or(0);
            let (a, b) = (&before.id, &provision.id);
            let follows = match b.parent() {
                Some(parent) => {
                    parent == *a
                        || a.parent().is_some_and(|above| parent.contains(&above) || above == parent)
                        || number(b) == 0
                }
                None => number(b) > number(a),
            };
            if !follows {
                offenders.push(format!("{b} after {a}"));
            }
        }
    }
    let order: Vec<usize> = record
        .provisions()
        .map(|it| record.reports().iter().position(|report| report.symbol == it.id.symbol()).unwrap())
        .collect();
    assert!(order.is_sorted(), "provisions do not follow the order of reports");
    none(offenders);
}

#[test]
fn lookups_find_what_iteration_shows() {
    let record = Record::builtin();
    for provision in record.provisions() {
        assert!(std::ptr::eq(record.provision(&provision.id).unwrap(), provision), "{}", provision.id);
    }
    for rendering in record.renderings() {
        assert!(std::ptr::eq(record.rendering(&rendering.id).unwrap(), rendering), "{}", rendering.id);
    }
}

#[test]
fn sentences_make_up_the_text() {
    let offenders = Record::builtin().provisions().filter(|provision| {
        let sentences: Vec<&str> = provision.sentences().collect();
        let text = provision.text().unwrap_or_default();
        let numbered: Vec<&str> = (1..).map_while(|number| provision.sentence(number)).collect();
        sentences.join(" ") != text || sentences != numbered || provision.sentence(0).is_some()
    });
    none(offenders.map(|provision| provision.id.to_string()));
}

#[test]
fn no_stray_white_space() {
    let record = Record::builtin();
    let stray = |text: &str| {
        text.trim() != text || text.contains("  ") || text.contains(|c: char| c.is_whitespace() && c != ' ')
    };
    let provisions = record.provisions().flat_map(|it| it.sentences().map(|text| (it.id.to_string(), text)));
    let renderings = record.renderings().flat_map(|it| {
        [Some(&it.text), it.lead.as_ref()].into_iter().flatten().map(|text| (it.id.to_string(), &**text))
    });
    let links = record.links().iter().map(|it| (it.from[0].to_string(), &*it.change));
    let notes = record.conflicts().iter().map(|it| (it.id.to_string(), &*it.note));
    let uptake = record.uptake().map(|it| (it.id.to_string(), &*it.summary));
    let contested = record.contested().iter().map(|it| (it.id.to_string(), &*it.summary));
    let mandates = record.organ_mandates().iter().map(|it| (it.organ.to_string(), &*it.summary));
    let recommended = record.recommendations().iter().map(|it| (it.id.to_string(), &*it.summary));
    let observed = record.observations().iter().map(|it| (it.id.to_string(), &*it.summary));
    let all = provisions.chain(renderings).chain(links).chain(notes);
    let all = all.chain(uptake).chain(contested).chain(mandates).chain(recommended).chain(observed);
    none(all.filter(|(_, text)| stray(text)).map(|(id, text)| format!("{id}: {text}")));
}

#[test]
fn every_provision_is_typed() {
    let record = Record::builtin();
    let offenders = record.provisions().filter(|it| {
        let numbered = it.id.is_numbered();
        let measure = it.kind() == Some(Kind::Cbm) && !it.themes.contains(&gge_core::Theme::Cbm);
        let law = it.law().is_some_and(|law| law.principles.is_empty()) && it.id != "A/65/201#16";
        let norm = it.norm().is_some_and(|norm| norm.topics.is_empty() || norm.title.is_empty());
        numbered && it.themes.is_empty() || measure || law || norm
    });
    none(offenders.map(|provision| provision.id.to_string()));
}

fn of<T>(claim: &Sourced<T>) -> &[SourcePlace] {
    &claim.sources
}

#[test]
fn every_claim_and_statement_has_a_known_source() {
    let record = Record::builtin();
    let mut offenders = Vec::new();
    let mut see = |item: String, sources: &[SourcePlace]| {
        if sources.is_empty() || sources.iter().any(|place| record.source(place.source.as_str()).is_none()) {
            offenders.push(item);
        }
    };
    for group in record.groups() {
        let named = |what: &str| format!("{}: {what}", group.years);
        see(named("experts"), of(&group.experts));
        see(named("members"), of(&group.members));
        see(named("mandate"), of(&group.mandate));
        see(named("document"), of(&group.document));
        see(named("consensus"), of(&group.consensus));
        [&group.adopted, &group.concluded].into_iter().flatten().for_each(|it| see(named("date"), of(it)));
        [&group.chair, &group.secretary].into_iter().flatten().for_each(|it| see(named("office"), of(it)));
        group.taken_up_by.iter().for_each(|it| see(named("taken up"), of(it)));
        group.sessions.iter().for_each(|it| see(named("sessions"), of(it)));
        group.sought_by.iter().for_each(|it| see(named("sought by"), of(it)));
        group.first_asked.iter().for_each(|it| see(named("first asked"), of(it)));
        group.started.iter().for_each(|it| see(named("started"), of(it)));
        group.meetings.iter().for_each(|it| see(named("meetings"), of(it)));
        group.mandate_quote.iter().chain(&*group.accounts).for_each(|it| see(named("words"), of(it)));
        group.consultants.iter().for_each(|it| see(named("consultants"), of(it)));
        group.persons.iter().for_each(|it| see(named("persons"), of(it)));
    }
    for report in record.reports() {
        let dates = [&report.letter, &report.dated, &report.reissued].into_iter().flatten();
        dates.for_each(|it| see(report.symbol.to_string(), of(it)));
    }
    record.uptake().for_each(|it| see(it.id.to_string(), &it.sources));
    record.contested().iter().for_each(|it| see(it.id.to_string(), &it.sources));
    record.organ_mandates().iter().for_each(|it| see(format!("{} on {}", it.organ, it.matter), &it.sources));
    record.recommendations().iter().for_each(|it| see(it.id.to_string(), &it.sources));
    record.observations().iter().for_each(|it| see(it.id.to_string(), &it.sources));
    for process in record.processes() {
        let named = |what: &str| format!("{}: {what}", process.id);
        process.mandate.iter().for_each(|it| see(named("mandate"), of(it)));
        process.experts.iter().for_each(|it| see(named("experts"), of(it)));
        process.members.iter().for_each(|it| see(named("members"), of(it)));
        process.chair.iter().for_each(|it| see(named("chair"), of(it)));
        process.substantive_sessions.iter().for_each(|it| see(named("sessions"), of(it)));
        process.builds_on.iter().for_each(|it| see(named("basis"), of(it)));
        process.documents.iter().for_each(|it| see(named("document"), of(it)));
        process.dissociations.iter().for_each(|it| see(named("dissociation"), of(it)));
        process.meetings.iter().for_each(|it| see(named("meeting"), of(it)));
    }
    for conflict in record.conflicts() {
        conflict.values.iter().for_each(|it| see(conflict.id.to_string(), &it.sources));
    }
    for provision in record.provisions() {
        let wording = provision.wording.iter().flat_map(|it| it.witnesses().iter().chain([it.source()]));
        let places = wording.chain(&provision.numbering);
        if places.clone().any(|source| record.source(source.as_str()).is_none()) {
            offenders.push(provision.id.to_string());
        }
    }
    none(offenders);
}

#[test]
fn conflicts_set_different_values_against_each_other() {
    let offenders = Record::builtin().conflicts().iter().filter(|conflict| {
        let values: Vec<&Value> = conflict.values.iter().map(|statement| &statement.value).collect();
        values.len() < 2 || values.iter().enumerate().any(|(at, value)| values[..at].contains(value))
    });
    none(offenders.map(|conflict| conflict.id.to_string()));
}

/// Words that a link says both sides share are found there by the bake; that an equal link is equal is found here.
#[test]
fn relations_of_links_are_those_of_the_texts() {
    use gge_core::compare::{Op, redline};
    use gge_core::{Relation, model::LinkKind};
    let record = Record::builtin();
    let offenders = record.links().iter().filter(|link| link.link == LinkKind::Wording).filter(|link| {
        let text = |places: &[gge_core::Place]| {
            places.iter().filter_map(|place| record.text_at(place)).collect::<Vec<_>>().join(" ")
        };
        let (a, b) = (text(&link.from), text(&link.to));
        let redline = redline(a.as_str(), b.as_str());
        let has = |op: Op| redline.changes().iter().any(|change| change.op == op);
        let (gone, new) = (has(Op::Delete) || has(Op::Replace), has(Op::Insert) || has(Op::Replace));
        match link.relation {
            Relation::Equal => gone || new,
            Relation::Subset => gone || !new,
            Relation::Superset => new && link.to.iter().all(|place| place.address().is_some()) || !gone,
            _ => !gone && !new,
        }
    });
    none(offenders.map(|link| format!("{:?} to {:?}: {}", link.from, link.to, link.relation)));
}
