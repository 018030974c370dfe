//! The licences of what is compiled here and handed out.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use cargo_metadata::{CargoOpt, DependencyKind, Metadata, MetadataCommand, Package, PackageId, TargetKind};

use crate::compile::Linked;
use crate::{Error, workspace};

/// Gathers the crates that some files are linked from, with their licences: a text, each licence once.
///
/// Of a crate that offers several licences, the shortest way to comply is taken: where it has another, the Apache
/// licence is left out.
///
/// # Errors
///
/// If Cargo cannot tell the crates, a licence cannot be read, or a crate has none.
pub(crate) fn collect(files: &[&Linked]) -> Result<String, Error> {
    let mut texts = BTreeMap::new();
    files.iter().try_for_each(|linked| gather(linked, &mut texts))?;
    Ok(written(texts))
}

/// The crates under each licence.
type Texts = BTreeMap<String, BTreeSet<String>>;

fn gather(file: &Linked, texts: &mut Texts) -> Result<(), Error> {
    let failed = |error: cargo_metadata::Error| Error::Contents { reason: error.to_string() };
    let mut command = MetadataCommand::new();
    command.manifest_path(workspace().join("Cargo.toml")).features(CargoOpt::NoDefaultFeatures);
    let named = |feature: &str| format!("{}/{feature}", file.package);
    let features = file.features.into_iter().flat_map(|list| list.split(','));
    command.features(CargoOpt::SomeFeatures(features.map(named).collect()));
    let metadata = command.other_options(vec![format!("--filter-platform={}", file.target)]).exec().map_err(failed)?;
    for package in linked(&metadata, file.package) {
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
    Ok(())
}

/// The crates of others that are linked into a package of the workspace.
fn linked<'m>(metadata: &'m Metadata, package: &str) -> Vec<&'m Package> {
    let Some(resolve) = &metadata.resolve else { return Vec::new() };
    let nodes: BTreeMap<&PackageId, _> = resolve.nodes.iter().map(|node| (&node.id, node)).collect();
    let root = metadata.packages.iter().find(|it| it.name.as_str() == package).map(|it| &it.id);
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

fn written(texts: Texts) -> String {
    let mut out =
        "Linked from Rust's standard library (MIT OR Apache-2.0, the Rust Project), for WASI with its C library \
                   (Apache-2.0 OR MIT, the WASI and musl authors), and these crates.\n"
            .to_owned();
    let mut texts: Vec<_> = texts.into_iter().map(|(text, names)| (names, text)).collect();
    texts.sort();
    for (names, text) in texts {
        let names: Vec<_> = names.into_iter().collect();
        let _ = write!(out, "\n{}\n\n{}\n\n{text}\n", "-".repeat(80), names.join("\n"));
    }
    out
}
