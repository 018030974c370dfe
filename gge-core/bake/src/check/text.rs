//! Texts: white space, sentences, and words that must be found.

use std::collections::BTreeSet;

use super::{Context, Report};
use crate::truncated::Truncated;
use crate::{lock, own};

/// No text has white space at an end, two spaces in a row, or characters that cannot be seen.
pub(super) fn space(context: &Context<'_>, report: &mut Report<'_>) {
    let mut see = |file: &str, name: &str, text: &str| {
        if text.trim() != text || text.is_empty() {
            report.add(file, name, "the text is empty or has white space at an end");
        }
        if let Some(bad) = text.chars().find(|&c| {
            (c.is_whitespace() && c != ' ') || c.is_control() || "\u{ad}\u{200b}\u{feff}\u{fffd}".contains(c)
        }) {
            report.add(file, name, format!("the text has the character U+{:04X}", u32::from(bad)));
        }
        if text.contains("  ") {
            report.add(file, name, "the text has two spaces in a row");
        }
    };
    lock::each_quoted(context.data, &mut see);
    own::texts(context.data).into_iter().for_each(|own| see(own.file, own.item, own.text));
}

/// Sentences begin and end as sentences do.
pub(super) fn sentences(context: &Context<'_>, report: &mut Report<'_>) {
    for (file, id, provision) in context.each_provision() {
        for (number, sentence) in (1..).zip(&provision.sentences) {
            let item = format!("{id}:{number}");
            if !sentence.starts_with(|first: char| first.is_uppercase()) {
                report.add(file, &item, "the sentence does not begin with a capital letter");
            }
            let last = number == provision.sentences.len();
            let ends: &[char] = if last { &['.', ';', ':', '"', 'd'] } else { &['.'] };
            if !sentence.ends_with(ends) {
                report.add(file, &item, "the sentence does not end with a full stop, or the item with its mark");
            }
            if last && sentence.ends_with('d') && !sentence.ends_with("; and") {
                report.add(file, &item, "the item does not end with its mark");
            }
        }
    }
}

/// The words that carry a principle, level, aim or citation stand in the text.
pub(super) fn words(context: &Context<'_>, report: &mut Report<'_>) {
    for (file, id, provision) in context.each_provision() {
        let symbol = id.split('#').next().unwrap_or_default();
        let mut find = |words: &str, at: Option<&String>| {
            let place = at.map_or_else(|| id.clone(), |at| format!("{symbol}#{at}"));
            match context.text(&place) {
                None => report.add(file, &id, format!("`{}` is not in the record", Truncated(place))),
                Some(text) if !text.contains(words) => {
                    report.add(file, &id, format!("`{}` does not stand in {}", Truncated(words), Truncated(place)));
                }
                Some(_) => {}
            }
        };
        provision.cites.iter().for_each(|it| find(&it.words, None));
        if let Some(law) = &provision.law {
            law.principles.iter().for_each(|it| find(&it.words, it.at.as_ref()));
        }
        if let Some(cbm) = &provision.cbm {
            cbm.aims.iter().for_each(|it| find(&it.words, it.at.as_ref()));
            cbm.levels.iter().for_each(|it| find(&it.words, it.at.as_ref()));
        }
    }
}

/// The phrases that a link calls shared stand on both of its sides.
pub(super) fn shared(context: &Context<'_>, report: &mut Report<'_>) {
    for link in &context.data.links.link {
        let item = format!("{} -> {}", link.from.join(" "), link.to.join(" "));
        for phrase in &link.shared {
            for (side, places) in [("from", &link.from), ("to", &link.to)] {
                let found = places
                    .iter()
                    .filter_map(|place| context.place(place))
                    .any(|text| plain(&text).contains(&plain(phrase)));
                if !found {
                    report.add("links.toml", &item, format!("`{}` does not stand in its `{side}`", Truncated(phrase)));
                }
            }
        }
        if link.link == "wording" && link.shared.is_empty() {
            report.add("links.toml", &item, "a link of wording names the phrase that both sides share");
        }
    }
}

/// Shared wording stands to the letter where it is said to, once in the file, and has an owner if it is an instrument's.
pub(super) fn shared_wording(context: &Context<'_>, report: &mut Report<'_>) {
    const FILE: &str = "shared-wording.toml";
    let mut seen = BTreeSet::new();
    for shared in &context.data.shared.shared {
        let item = shared.item();
        match context.place(&shared.at) {
            None => report.add(FILE, &item, format!("`{}` is not in the record", Truncated(&shared.at))),
            Some(text) => {
                for words in shared.words.iter().filter(|words| !stands_in(words, &text)) {
                    report.add(
                        FILE,
                        &item,
                        format!("`{}` does not stand in {}", Truncated(words), Truncated(&shared.at)),
                    );
                }
            }
        }
        for words in shared.words.iter().filter(|words| !seen.insert(plain(words))) {
            report.add(FILE, &item, format!("`{}` stands twice in the file", Truncated(words)));
        }
        if shared.words.is_empty() {
            report.add(FILE, &item, "has no words");
        }
        if shared.owner.is_some() != (shared.kind == "instrument") {
            report.add(FILE, &item, "words of an instrument have an owner, titles and names have none");
        }
    }
}

/// Whether words stand in a text to the letter, and as whole words.
fn stands_in(words: &str, text: &str) -> bool {
    let is_letter = |c: char| c.is_alphanumeric();
    text.match_indices(words).any(|(at, _)| {
        !text[..at].ends_with(is_letter) && !text[at + words.len()..].starts_with(is_letter) && !words.is_empty()
    })
}

/// A form belongs to one abbreviation, and an abbreviation has forms.
pub(super) fn abbreviations(context: &Context<'_>, report: &mut Report<'_>) {
    let mut seen = BTreeSet::new();
    for it in &context.data.lexicon.abbreviation {
        if it.forms.is_empty() {
            report.add("lexicon.toml", &it.short, "the abbreviation has no other form");
        }
        // The first form may be the abbreviation itself.
        let short = Some(&it.short).filter(|short| it.forms.first() != Some(*short));
        for form in it.forms.iter().chain(short).filter(|form| !seen.insert(plain(form))) {
            report.add("lexicon.toml", &it.short, format!("`{}` is a form twice", Truncated(form)));
        }
    }
}

/// A concept leads from its triggers, each of which is its own alone, to words that stand in the record.
pub(super) fn concepts(context: &Context<'_>, report: &mut Report<'_>) {
    const FILE: &str = "concepts.toml";
    let provisions = context.each_provision().map(|(.., provision)| plain(&provision.text()));
    let texts: Vec<String> = provisions.chain(context.each_line().map(|(.., line)| plain(&line.text))).collect();
    let stands = |phrase: &String| !phrase.is_empty() && texts.iter().any(|text| text.contains(&plain(phrase)));
    let mut seen = BTreeSet::new();
    for concept in &context.data.concepts.concept {
        for phrase in concept.expansions.iter().filter(|phrase| !stands(phrase)) {
            report.add(FILE, concept.item(), format!("`{}` stands in no text of the record", Truncated(phrase)));
        }
        if concept.expansions.is_empty() && !concept.triggers.iter().any(stands) {
            report.add(
                FILE,
                concept.item(),
                "leads to no text: it has no expansions, and no text has one of its triggers",
            );
        }
        for phrase in concept.triggers.iter().filter(|phrase| !seen.insert(plain(phrase))) {
            report.add(FILE, concept.item(), format!("`{}` is a trigger twice", Truncated(phrase)));
        }
        if concept.triggers.iter().all(|phrase| plain(phrase).trim().is_empty()) {
            report.add(FILE, concept.item(), "has no triggers");
        }
    }
}

/// Words with their case, spelling variants and punctuation put aside.
fn plain(text: &str) -> String {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let words: Vec<String> =
        words.map(|word| word.to_lowercase().replace("isation", "ization").replace("ise", "ize")).collect();
    format!(" {} ", words.join(" "))
}
