//! Where in the files the items of the record stand.

use crate::Data;

/// The lists of a record, the file or folder of each, and the line that begins an item there.
const ORIGINS: &[(&str, &str, &str)] = &[
    ("sources", "sources.toml", "[[source]]"),
    ("groups", "groups.toml", "[[group]]"),
    ("reports", "reports/", "symbol = "),
    ("provisions", "reports/", "[[provision]]"),
    ("renderings", "renderings/", "[[part.line]]"),
    ("fragments", "fragments.toml", "[[fragment]]"),
    ("links", "links.toml", "[[link]]"),
    ("conflicts", "conflicts.toml", "[[conflict]]"),
    ("consultation", "consultation.toml", "title = "),
    ("bodies", "uptake.toml", "[[body]]"),
    ("uptake", "uptake.toml", "[[uptake]]"),
    ("contested", "uptake.toml", "[[contested]]"),
    ("organs", "united-nations.toml", "[[organ]]"),
    ("organ_mandates", "united-nations.toml", "[[mandate]]"),
    ("recommendations", "united-nations.toml", "[[recommendation]]"),
    ("observations", "united-nations.toml", "[[observation]]"),
    ("processes", "processes.toml", "[[process]]"),
    ("shared_wording", "shared-wording.toml", "[[shared]]"),
    ("concepts", "concepts.toml", "[[concept]]"),
    ("lexicon.modals", "lexicon.toml", "[[modal]]"),
    ("lexicon.qualifiers", "lexicon.toml", "[[qualifier]]"),
    ("lexicon.abbreviations", "lexicon.toml", "[[abbreviation]]"),
];

/// The file and the line, from 1, where the item at a path of the record begins.
pub(crate) fn origin<'d>(data: &'d Data, path: &str) -> (&'d str, usize) {
    let (list, rest) = path.split_once('[').unwrap_or((path.split('.').next().unwrap_or_default(), ""));
    let position = rest.split(']').next().and_then(|number| number.parse::<usize>().ok()).unwrap_or_default();
    let Some((_, name, start)) = ORIGINS.iter().find(|(key, ..)| *key == list) else { return ("", 0) };
    // Reports and renderings stand in the record in the order in which they were read.
    let files: Vec<&String> = match *name {
        "reports/" => data.reports.iter().map(|(file, _)| file).collect(),
        "renderings/" => data.renderings.iter().map(|(file, _)| file).collect(),
        name => data.files.keys().filter(|file| *file == name).collect(),
    };
    let lines = files.into_iter().flat_map(|file| {
        let text = data.files.get(file).map_or("", String::as_str);
        (1..)
            .zip(text.lines())
            .filter(|(_, line)| line.starts_with(start))
            .map(move |(number, _)| (file.as_str(), number))
    });
    lines.into_iter().nth(position).unwrap_or(("", 0))
}
