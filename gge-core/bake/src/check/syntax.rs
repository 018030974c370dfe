//! Tokens, names, order and shape.

use std::collections::BTreeMap;

use super::{Context, Report};
use crate::truncated::Truncated;

/// Every token stands in `vocabulary.toml`.
pub(super) fn tokens(context: &Context<'_>, report: &mut Report<'_>) {
    let data = context.data;
    let mut see = |vocabulary: &str, token: &str, file: &str, item: &str| {
        let known = data.vocabularies.vocabulary.get(vocabulary);
        if known.is_some_and(|known| known.contains_key(token)) {
            return;
        }
        let known = known.map(|known| known.keys().cloned().collect::<Vec<_>>().join(", ")).unwrap_or_default();
        report.add(file, item, format!("`{}` is no {vocabulary}: one of {known}", Truncated(token)));
    };
    for source in &data.sources.source {
        for token in &source.transmits {
            see("transmits", token, "sources.toml", &source.id);
        }
    }
    for (file, it) in &data.reports {
        see("coverage", &it.coverage, file, &it.symbol);
        if let Some(fidelity) = &it.fidelity {
            see("fidelity", fidelity, file, &it.symbol);
        }
    }
    for (file, id, provision) in context.each_provision() {
        for theme in &provision.themes {
            see("theme", theme, file, &id);
        }
        if let Some(fidelity) = &provision.fidelity {
            see("fidelity", fidelity, file, &id);
        }
        if let Some(norm) = &provision.norm {
            see("expectation", &norm.expects, file, &id);
            norm.topics.iter().for_each(|topic| see("topic", topic, file, &id));
        }
        if let Some(law) = &provision.law {
            law.principles.iter().for_each(|it| see("principle", &it.principle, file, &id));
        }
        if let Some(cbm) = &provision.cbm {
            see("measure", &cbm.measure, file, &id);
            cbm.aims.iter().for_each(|it| see("aim", &it.aim, file, &id));
            cbm.levels.iter().for_each(|it| see("level", &it.level, file, &id));
        }
    }
    for (file, id, part, line) in context.each_line() {
        see("theme", &part.theme, file, &id);
        if let Some(fidelity) = &line.fidelity {
            see("fidelity", fidelity, file, &id);
        }
    }
    for fragment in &data.fragments.fragment {
        fragment.themes.iter().for_each(|theme| see("theme", theme, "fragments.toml", &fragment.id));
    }
    for (number, link) in (1..).zip(&data.links.link) {
        let item = format!("link {number}");
        see("link", &link.link, "links.toml", &item);
        see("relation", &link.relation, "links.toml", &item);
        see("act", &link.act, "links.toml", &item);
    }
    for conflict in &data.conflicts.conflict {
        for kind in conflict.value.iter().filter_map(|value| value.kind.as_ref()) {
            see("kind", kind, "conflicts.toml", &conflict.id);
        }
    }
    for body in &data.uptake.body {
        see("body-kind", &body.kind, "uptake.toml", &body.id);
    }
    for entry in &data.uptake.uptake {
        for touch in &entry.touch {
            see("stance", &touch.stance, "uptake.toml", &entry.id);
            see("evidence", &touch.basis, "uptake.toml", &entry.id);
        }
        let targets = entry.touch.iter().flat_map(|touch| &touch.on);
        targets.filter(|on| !on.contains('/')).for_each(|theme| see("theme", theme, "uptake.toml", &entry.id));
    }
    for it in &data.uptake.contested {
        it.on.iter().filter(|on| !on.contains('/')).for_each(|theme| see("theme", theme, "uptake.toml", &it.id));
    }
    for it in &data.united_nations.mandate {
        see("matter", &it.matter, "united-nations.toml", &it.item());
    }
    for it in &data.united_nations.recommendation {
        it.matter.iter().for_each(|matter| see("matter", matter, "united-nations.toml", &it.id));
    }
    for it in &data.united_nations.observation {
        see("observation-kind", &it.kind, "united-nations.toml", &it.id);
        it.matter.iter().for_each(|matter| see("matter", matter, "united-nations.toml", &it.id));
    }
    for process in &data.processes.process {
        see("process-kind", &process.kind, "processes.toml", &process.id);
        for document in &process.document {
            see("document-role", &document.value.role, "processes.toml", &process.id);
        }
    }
    for shared in &data.shared.shared {
        see("shared-kind", &shared.kind, "shared-wording.toml", &shared.item());
    }
    for modal in &data.lexicon.modal {
        see("modal-class", &modal.class, "lexicon.toml", &modal.id);
    }
    for qualifier in &data.lexicon.qualifier {
        see("qualifier-class", &qualifier.class, "lexicon.toml", &qualifier.id);
    }
    super::reference::each_claim(data, |file, item, confidence, _| see("confidence", confidence, file, item));
}

/// Symbols, years, dates and paragraphs are written as the library reads them.
pub(super) fn names(context: &Context<'_>, report: &mut Report<'_>) {
    let data = context.data;
    let is_symbol = |text: &str| {
        text.starts_with(|first: char| first.is_ascii_uppercase())
            && text.contains('/')
            && text
                .split('/')
                .all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b".-".contains(&b)))
    };
    let is_years = |text: &str| {
        text.split_once('-').is_some_and(|(first, last)| {
            first <= last
                && [first, last].iter().all(|year| year.len() == 4 && year.bytes().all(|b| b.is_ascii_digit()))
        })
    };
    for (file, it) in &data.reports {
        if !is_symbol(&it.symbol) {
            report.add(file, &it.symbol, "the symbol is not written as in `A/68/98`");
        }
        for provision in &it.provision {
            if split(&provision.at).is_none() {
                let item = format!("{}#{}", it.symbol, provision.at);
                report.add(
                    file,
                    &item,
                    format!("`{}` is not written as in `13(f)` or `summary(2)`", Truncated(&provision.at)),
                );
            }
        }
    }
    for group in &data.groups.group {
        if !is_years(&group.years) {
            report.add("groups.toml", &group.years, "the years are not written as in `2012-2013`");
        }
        for symbol in [&group.mandate.value.resolution, &group.document.value]
            .into_iter()
            .chain(group.taken_up_by.iter().map(|taken| &taken.value.resolution))
            .chain(group.first_asked.iter().map(|asked| &asked.value.resolution))
        {
            if !is_symbol(symbol) {
                report.add(
                    "groups.toml",
                    &group.years,
                    format!("`{}` is not written as in `A/RES/66/24`", Truncated(symbol)),
                );
            }
        }
    }
    super::later::symbols(data, &mut |file, item, symbol| {
        if !is_symbol(symbol) {
            report.add(file, item, format!("`{}` is not written as in `A/RES/66/24`", Truncated(symbol)));
        }
    });
    super::later::ids(data, &mut |file, id| {
        if !is_id(id) {
            report.add(file, id, "the id is not written as in `oewg-2021-2025`");
        }
    });
    let mut dates: Vec<(&str, String, &str)> = Vec::new();
    super::later::dates(data, &mut |file, item, date| dates.push((file, item.to_owned(), date)));
    for (file, it) in &data.reports {
        for when in [&it.letter, &it.dated, &it.reissued].into_iter().flatten() {
            dates.push((file, it.symbol.clone(), &when.value));
        }
    }
    for group in &data.groups.group {
        for when in [&group.adopted, &group.concluded, &group.started].into_iter().flatten() {
            dates.push(("groups.toml", group.years.clone(), &when.value));
        }
        let taken = group.taken_up_by.iter().filter_map(|taken| taken.value.date.as_ref());
        let asked = group.first_asked.iter().filter_map(|asked| asked.value.date.as_ref());
        let sessions =
            group.sessions.iter().flat_map(|all| &all.value).flat_map(|session| [&session.from, &session.to]);
        dates
            .extend(taken.chain(asked).chain(sessions).map(|date| ("groups.toml", group.years.clone(), date.as_str())));
    }
    for conflict in &data.conflicts.conflict {
        let all = conflict.value.iter().filter_map(|value| value.date.as_ref());
        dates.extend(all.map(|date| ("conflicts.toml", conflict.id.clone(), date.as_str())));
    }
    for when in [&data.consultation.launched, &data.consultation.commentary] {
        dates.push(("consultation.toml", "consultation".to_owned(), &when.value));
    }
    for (file, item, date) in dates {
        if !is_date(date) {
            report.add(
                file,
                &item,
                format!("`{}` is not a date as in `2015`, `2015-07` or `2015-07-22`", Truncated(date)),
            );
        }
    }
}

fn is_id(text: &str) -> bool {
    text.split('-').all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()))
}

fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let number = |part: &str, digits: usize, range: std::ops::RangeInclusive<u16>| {
        part.len() == digits && part.parse().is_ok_and(|number| range.contains(&number))
    };
    match parts.as_slice() {
        [year] => number(year, 4, 1..=9999),
        [year, month] => number(year, 4, 1..=9999) && number(month, 2, 1..=12),
        [year, month, day] => number(year, 4, 1..=9999) && number(month, 2, 1..=12) && number(day, 2, 1..=31),
        _ => false,
    }
}

/// `16(d)(iv)` as paragraph and items; none if it is not written so.
fn split(at: &str) -> Option<(&str, Vec<&str>)> {
    let (paragraph, mut rest) = at.split_at(at.find('(').unwrap_or(at.len()));
    let label = |text: &str| {
        !text.is_empty()
            && (text.bytes().all(|b| b.is_ascii_lowercase())
                || text.bytes().all(|b| b.is_ascii_digit()) && !text.starts_with('0'))
    };
    let mut items = Vec::new();
    while !rest.is_empty() {
        let (item, after) = rest.strip_prefix('(')?.split_once(')')?;
        items.push(item);
        rest = after;
    }
    (label(paragraph) && items.iter().all(|item| label(item))).then_some((paragraph, items))
}

/// No two items have one id.
pub(super) fn unique(context: &Context<'_>, report: &mut Report<'_>) {
    let data = context.data;
    let mut seen: BTreeMap<(&str, String), u32> = BTreeMap::new();
    let mut see = |file: &'static str, item: String| *seen.entry((file, item)).or_default() += 1;
    data.sources.source.iter().for_each(|it| see("sources.toml", it.id.clone()));
    data.groups.group.iter().for_each(|it| see("groups.toml", it.years.clone()));
    data.reports.iter().for_each(|(_, it)| see("reports", it.symbol.clone()));
    context.each_provision().for_each(|(_, id, _)| see("reports", id));
    for (_, it) in &data.reports {
        it.section.iter().for_each(|section| see("reports", section.item(it)));
    }
    context.each_line().for_each(|(_, id, _, _)| see("renderings", id));
    data.fragments.fragment.iter().for_each(|it| see("fragments.toml", it.id.clone()));
    data.conflicts.conflict.iter().for_each(|it| see("conflicts.toml", it.id.clone()));
    data.uptake.body.iter().for_each(|it| see("uptake.toml", format!("body {}", it.id)));
    data.uptake.uptake.iter().for_each(|it| see("uptake.toml", it.id.clone()));
    data.uptake.contested.iter().for_each(|it| see("uptake.toml", format!("contested {}", it.id)));
    data.united_nations.organ.iter().for_each(|it| see("united-nations.toml", format!("organ {}", it.id)));
    data.united_nations.mandate.iter().for_each(|it| see("united-nations.toml", it.item()));
    let recommendations = &data.united_nations.recommendation;
    recommendations.iter().for_each(|it| see("united-nations.toml", format!("recommendation {}", it.id)));
    data.united_nations.observation.iter().for_each(|it| see("united-nations.toml", format!("observation {}", it.id)));
    data.processes.process.iter().for_each(|it| see("processes.toml", it.id.clone()));
    data.links.link.iter().for_each(|it| see("links.toml", format!("{} -> {}", it.from.join(" "), it.to.join(" "))));
    data.lexicon.modal.iter().for_each(|it| see("lexicon.toml", format!("modal {}", it.id)));
    data.lexicon.qualifier.iter().for_each(|it| see("lexicon.toml", format!("qualifier {}", it.id)));
    let forms = data
        .lexicon
        .modal
        .iter()
        .flat_map(|it| &it.forms)
        .chain(data.lexicon.qualifier.iter().flat_map(|it| &it.forms));
    forms.for_each(|form| see("lexicon.toml", format!("form `{}`", Truncated(form))));
    for ((file, item), count) in seen {
        if count > 1 {
            report.add(file, &item, format!("stands here {count} times"));
        }
    }
}

/// Provisions stand in the order of the document: paragraphs count up, items follow each other under their paragraph.
pub(super) fn order(context: &Context<'_>, report: &mut Report<'_>) {
    for (file, it) in &context.data.reports {
        let (mut before, mut heading) = (None, 0);
        for provision in &it.provision {
            let item = format!("{}#{}", it.symbol, provision.at);
            match it.section.iter().position(|section| section.id == provision.section) {
                None => report.add(file, &item, format!("section `{}` is not listed", Truncated(&provision.section))),
                Some(position) if position < heading => {
                    report.add(file, &item, "its section stands before that of the provision before");
                }
                Some(position) => heading = position,
            }
            let Some(now) = split(&provision.at) else { continue };
            if !follows(before.as_ref(), &now) {
                report.add(file, &item, "does not follow the provision before in the order of the document");
            }
            before = Some(now);
        }
    }
}

/// A paragraph and the labels of its items.
type Place<'a> = (&'a str, Vec<&'a str>);

fn follows(before: Option<&Place<'_>>, (paragraph, items): &Place<'_>) -> bool {
    let Some((label, parents)) = items.split_last() else {
        let number = paragraph.parse::<u32>();
        return match before.map(|(paragraph, _)| paragraph.parse::<u32>()) {
            Some(Ok(before)) => number.is_ok_and(|number| number > before),
            _ => number.is_ok(),
        };
    };
    match before {
        Some((same, earlier)) if same == paragraph => {
            earlier.starts_with(parents) && succeeds(earlier.get(parents.len()).copied(), label)
        }
        // The paragraphs of an unnumbered section have no paragraph above them.
        _ => paragraph.parse::<u32>().is_err() && items.len() == 1 && *label == "1",
    }
}

/// Whether a label comes next: (a) (b), (i) (ii), (1) (2). The same label may be a letter or a roman numeral.
fn succeeds(before: Option<&str>, label: &str) -> bool {
    const ROMAN: [&str; 12] = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];
    let Some(before) = before else { return ["a", "i", "1"].contains(&label) };
    let roman = |text: &str| ROMAN.iter().position(|numeral| *numeral == text);
    let letter = |text: &str| (text.len() == 1).then(|| text.as_bytes()[0]);
    roman(before).is_some_and(|before| roman(label) == Some(before + 1))
        || letter(before).is_some_and(|before| letter(label) == Some(before + 1))
        || before.parse::<u32>().is_ok_and(|before| label.parse() == Ok(before + 1))
}

/// What must be there is there, and only once.
pub(super) fn shape(context: &Context<'_>, report: &mut Report<'_>) {
    for (file, id, provision) in context.each_provision() {
        let kinds = [provision.norm.is_some(), provision.law.is_some(), provision.cbm.is_some()];
        if kinds.iter().filter(|kind| **kind).count() > 1 {
            report.add(file, &id, "is at most one of norm, law, cbm");
        }
        if provision.sentences.is_empty()
            && !context.provisions.keys().any(|other| other.starts_with(&format!("{id}(")))
        {
            report.add(file, &id, "has neither sentences nor items");
        }
        let numbered = provision.at.starts_with(|first: char| first.is_ascii_digit());
        if numbered && provision.themes.is_empty() {
            report.add(file, &id, "has no theme");
        }
    }
    for (file, it) in &context.data.reports {
        let without = |all: Option<&String>, own: fn(&crate::schema::Provision) -> Option<&String>| {
            all.is_none()
                && it.provision.iter().any(|provision| !provision.sentences.is_empty() && own(provision).is_none())
        };
        if without(it.source.as_ref(), |provision| provision.source.as_ref()) {
            report.add(file, &it.symbol, "a provision has no source, and the report names none");
        }
        if without(it.fidelity.as_ref(), |provision| provision.fidelity.as_ref()) {
            report.add(file, &it.symbol, "a provision has no fidelity, and the report names none");
        }
    }
    for (file, id, _, line) in context.each_line() {
        let held = line.renders.iter().any(|address| context.text(address).is_some_and(|text| !text.is_empty()));
        if line.fidelity.is_none() && held {
            report.add(file, &id, "words a provision, so it has a fidelity");
        }
    }
    for conflict in &context.data.conflicts.conflict {
        if conflict.value.len() < 2 {
            report.add("conflicts.toml", &conflict.id, "has at least two values");
        }
        for it in &conflict.value {
            let given = [
                it.quote.is_some(),
                it.date.is_some(),
                it.number.is_some(),
                it.symbol.is_some(),
                it.kind.is_some(),
                it.says.is_some(),
            ];
            if given.iter().filter(|given| **given).count() != 1 {
                report.add(
                    "conflicts.toml",
                    &conflict.id,
                    "each value is one of quote, date, number, symbol, kind, says",
                );
            }
        }
    }
}
