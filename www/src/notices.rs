//! The licences of what the module contains.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use cargo_metadata::{CargoOpt, DependencyKind, Metadata, MetadataCommand, Package, PackageId, TargetKind};

use crate::module::TARGET;
use crate::{Error, workspace};

/// Gathers the crates that the module is linked from, with their licences: a text, each licence once.
///
/// Of a crate that offers several licences, the shortest way to comply is taken: where it has another, the Apache
/// licence is left out.
///
/// # Errors
///
/// If Cargo cannot tell the crates, a licence cannot be read, or a crate has none.
pub fn collect() -> Result<String, Error> {
    let failed = |error: cargo_metadata::Error| Error::Contents { reason: error.to_string() };
    let mut command = MetadataCommand::new();
    command.manifest_path(workspace().join("Cargo.toml")).features(CargoOpt::NoDefaultFeatures);
    let metadata = command.other_options(vec![format!("--filter-platform={TARGET}")]).exec().map_err(failed)?;
    let mut texts: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for package in linked(&metadata) {
        let name =
            format!("{} {} ({})", package.name, package.version, package.license.as_deref().unwrap_or("see below"));
        let files = licences(package)?;
        if files.is_empty() {
            return Err(Error::Contents { reason: format!("{} has no licence file", package.name) });
        }
        for file in files {
            let text = fs::read_to_string(&file).map_err(Error::file("read", &file))?;
            texts.entry(text.trim().replace("\r\n", "\n")).or_default().insert(name.clone());
        }
    }
    Ok(written(texts))
}

/// The crates of others that are linked into gge-wasm.
fn linked(metadata: &Metadata) -> Vec<&Package> {
    let Some(resolve) = &metadata.resolve else { return Vec::new() };
    let nodes: BTreeMap<&PackageId, _> = resolve.nodes.iter().map(|node| (&node.id, node)).collect();
    let root = metadata.packages.iter().find(|package| package.name.as_str() == "gge-wasm").map(|package| &package.id);
    let mut seen: BTreeSet<&PackageId> = BTreeSet::new();
    let mut open: Vec<&PackageId> = root.into_iter().collect();
    while let Some(id) = open.pop() {
        if !metadata[id].targets.iter().any(|target| target.kind.contains(&TargetKind::ProcMacro)) && seen.insert(id) {
            let normal =
                |kinds: &[cargo_metadata::DepKindInfo]| kinds.iter().any(|it| it.kind == DependencyKind::Normal);
            let dependencies = nodes.get(id).into_iter().flat_map(|node| &node.deps);
            open.extend(dependencies.filter(|it| normal(&it.dep_kinds)).map(|it| &it.pkg));
        }
    }
    seen.into_iter().filter(|id| !metadata.workspace_members.contains(id)).map(|id| &metadata[id]).collect()
}

fn licences(package: &Package) -> Result<Vec<PathBuf>, Error> {
    let folder = package.manifest_path.parent().map_or_else(|| Path::new("."), |it| it.as_std_path());
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(Error::file("read", folder))? {
        let path = entry.map_err(Error::file("read", folder))?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().to_uppercase();
        let is_licence = ["LICENSE", "LICENCE", "COPYING", "NOTICE", "UNLICENSE"].iter().any(|it| name.starts_with(it));
        if is_licence && path.is_file() {
            files.push(path);
        }
    }
    files.sort();
    let is_apache = |path: &PathBuf| path.to_string_lossy().to_uppercase().ends_with("APACHE");
    if !files.iter().all(is_apache) {
        files.retain(|path| !is_apache(path));
    }
    Ok(files)
}

fn written(texts: BTreeMap<String, BTreeSet<String>>) -> String {
    let mut out = "The module is linked from Rust's standard library (MIT OR Apache-2.0, the Rust Project) and these \
                   crates.\n"
        .to_owned();
    let mut texts: Vec<_> = texts.into_iter().map(|(text, names)| (names, text)).collect();
    texts.sort();
    for (names, text) in texts {
        let names: Vec<_> = names.into_iter().collect();
        let _ = write!(out, "\n{}\n\n{}\n\n{text}\n", "-".repeat(80), names.join("\n"));
    }
    out
}
