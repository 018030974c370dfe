//! The order of the crate's modules: a module depends only on those before it, and no files depend on each other in a circle.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The modules in the order in which they are to be read. `baked` is the data of the record, and belongs to it.
const ORDER: &[&str] = &[
    "number",
    "candidates",
    "codec",
    "model",
    "text",
    "document",
    "reference",
    "corpus",
    "record",
    "parse",
    "compare",
    "overview",
    "quote",
    "search",
    "export",
];

/// The files of a folder, and of those in it.
fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|it| it == "rs") {
            found.push(path);
        }
    }
}

/// The lines of a file that are code, without the tests in it.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap();
    let text = text.split("#[cfg(test)]").next().unwrap_or_default();
    text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// What follows each occurrence of a path's head, to the end of its statement.
fn names<'t>(code: &'t str, head: &'t str) -> impl Iterator<Item = &'t str> {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    code.match_indices(head).flat_map(move |(at, _)| {
        let rest = &code[at + head.len()..];
        match rest.strip_prefix('{') {
            Some(list) => list.split('}').next().unwrap_or_default().split(',').map(str::trim).collect::<Vec<_>>(),
            None => vec![rest],
        }
        .into_iter()
        .map(move |name| name.split(|c| !is_word(c)).next().unwrap_or_default())
    })
}

#[test]
fn a_module_depends_only_on_those_before_it() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let (mut all, mut against, mut seen) = (Vec::new(), Vec::new(), BTreeSet::new());
    files(&root, &mut all);
    let place = |module: &str| ORDER.iter().position(|it| *it == module);
    for path in all.iter().filter(|path| !path.to_string_lossy().contains("tests")) {
        let inner = path.strip_prefix(&root).unwrap().to_string_lossy().replace(".rs", "");
        let module = inner.split('/').next().unwrap();
        if matches!(module, "lib" | "baked") {
            continue;
        }
        let own = place(module).unwrap_or_else(|| panic!("{module} has no place in the order"));
        let code = code(path);
        for used in names(&code, "crate::").filter_map(place) {
            seen.insert((own, used));
            if used > own {
                against.push(format!("{inner} depends on {}", ORDER[used]));
            }
        }
    }
    assert!(seen.len() > 20, "{} dependencies were read", seen.len());
    assert!(against.is_empty(), "{}", against.join("\n"));
}

/// The files and folders beside a module on which it depends, by the names behind `super::`.
fn beside(folder: &Path, module: &str, all: &BTreeSet<String>) -> BTreeSet<String> {
    let mut used = BTreeSet::new();
    let mut add = |path: &Path, head: &str| {
        used.extend(names(&code(path), head).filter(|name| all.contains(*name) && *name != module).map(str::to_owned));
    };
    let file = folder.join(format!("{module}.rs"));
    if file.exists() {
        add(&file, "super::");
    }
    for entry in fs::read_dir(folder.join(module)).into_iter().flatten().map(|entry| entry.unwrap().path()) {
        let is_head = entry.file_name().is_some_and(|it| it == "mod.rs");
        if entry.extension().is_some_and(|it| it == "rs") && !entry.to_string_lossy().ends_with("tests.rs") {
            add(&entry, if is_head { "super::" } else { "super::super::" });
        }
    }
    used
}

/// The modules of a folder, files and folders.
fn modules(folder: &Path) -> BTreeSet<String> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let stems = entries.filter_map(|path| path.file_stem().map(|it| it.to_string_lossy().into_owned()));
    stems.filter(|stem| !matches!(stem.as_str(), "mod" | "lib" | "tests")).collect()
}

/// Whether one module leads to another.
fn leads(edges: &BTreeMap<String, BTreeSet<String>>, from: &str, to: &str) -> bool {
    let (mut open, mut seen) = (vec![from], BTreeSet::new());
    while let Some(next) = open.pop() {
        for used in edges.get(next).into_iter().flatten() {
            if used == to {
                return true;
            }
            if seen.insert(used.as_str()) {
                open.push(used);
            }
        }
    }
    false
}

#[test]
fn no_files_depend_on_each_other_in_a_circle() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let (mut all, mut circles) = (Vec::new(), Vec::new());
    files(&root, &mut all);
    let folders: BTreeSet<&Path> = all.iter().filter_map(|path| path.parent()).filter(|it| **it != root).collect();
    assert!(folders.len() > 10, "{} folders were read", folders.len());
    for folder in folders {
        let modules = modules(folder);
        let edges: BTreeMap<String, BTreeSet<String>> =
            modules.iter().map(|module| (module.clone(), beside(folder, module, &modules))).collect();
        for module in modules.iter().filter(|module| leads(&edges, module, module)) {
            circles.push(format!("{}/{module}", folder.strip_prefix(&root).unwrap().display()));
        }
    }
    assert!(circles.is_empty(), "in a circle: {}", circles.join(", "));
}
