//! The static site: the record and every comparison of it as pages that are complete without scripts.
//!
//! [`write()`] makes a folder for each page, with `index.html` and the same as data in `index.json`, and puts beside them
//! the style sheet, the scripts, and the WebAssembly module for what a reader brings: texts to check, words to search.

mod files;
mod filters;
mod fresh;
mod links;
mod names;
mod offline;
mod page;
mod pages;
mod parts;
mod picture;
mod search;
mod told;
mod words;

use std::fs;
use std::path::Path;

use gge_core::compare::{Alignment, Comparison, Drift, Lineage, compare, drift, lineage};
use gge_core::{Address, Place, Provision, Record, Rendering};

use self::links::Links;
use self::page::Page;
use crate::module::{self, Module};
use crate::{Error, home, notices, package, workspace};

/// The changes of the data and of the library.
const CHANGELOG: &str = include_str!("../../../CHANGELOG.md");

/// What the pages are made from.
pub(crate) struct Site<'r> {
    record: &'r Record,
    drifts: Vec<Drift<'r>>,
    /// Each pair of reports of which text is held, in the order of the later and then of the earlier ones.
    comparisons: Vec<Comparison<'r>>,
}

impl<'r> Site<'r> {
    fn new(record: &'r Record) -> Self {
        let reports = record.reports();
        let pairs = reports.iter().flat_map(|later| reports.iter().map(move |earlier| (earlier, later)));
        let comparisons = pairs.filter_map(|(earlier, later)| compare(record, earlier, later).ok()).collect();
        Self { record, drifts: drift(record), comparisons }
    }

    /// What leads from earlier reports to a place, all sentences of its provision included.
    fn counterparts<'s>(&'s self, place: &'s Place) -> impl Iterator<Item = &'s Alignment<'r>> {
        let alignments = self.comparisons.iter().flat_map(|comparison| &comparison.alignments);
        alignments.filter(|alignment| alignment.later.iter().any(|later| is_within(later, place)))
    }

    /// Whether no earlier report of which text is held has the wording or the idea of a provision. This is what the
    /// site calls new. None where there is no earlier report to compare with.
    fn is_new(&self, provision: &Provision) -> Option<bool> {
        let earlier = self.comparisons.iter().filter(|it| it.later.symbol == provision.id.symbol());
        earlier
            .map(|comparison| comparison.new.iter().any(|new| new.id == provision.id))
            .reduce(|one, other| one && other)
    }

    /// How a rendering departs from the official wording. None if it does not, or nothing can be said.
    fn drift_of(&self, rendering: &Rendering) -> Option<&Drift<'r>> {
        self.drifts.iter().find(|drift| drift.rendering.id == rendering.id)
    }

    /// The links from the page of a path.
    fn links(&self, path: &str) -> Links<'r> {
        Links::new(self.record, path)
    }

    /// The lineage of a provision.
    fn lineage(&self, address: &Address) -> Lineage<'r> {
        lineage(self.record, &Place::Provision(address.clone()))
    }

    /// All pages.
    fn pages(&self) -> Vec<Page> {
        pages::all(self)
    }
}

/// Whether a place is another or a sentence of it.
fn is_within(place: &Place, whole: &Place) -> bool {
    match (place, whole) {
        (Place::Provision(place), Place::Provision(whole)) => place.provision() == whole.provision(),
        (place, whole) => place == whole,
    }
}

/// Writes the site into a folder, which is made if there is none.
///
/// `base` is the address at which it will stand, if that is known: with it, pages have canonical addresses and what
/// previews need, and there is a sitemap.
///
/// # Errors
///
/// If a file cannot be read or written.
pub fn write(modules: &[Module], folder: &Path, base: Option<&str>) -> Result<(), Error> {
    write_pages(folder, base)?;
    for Module { name, js, wasm, .. } in modules {
        package::put(folder, &format!("gge/{name}.js"), uncommented(js).as_bytes())?;
        package::put(folder, &format!("gge/{name}_bg.wasm"), wasm)?;
    }
    let linked: Vec<_> = module::PARTS.iter().map(|(_, linked)| linked).collect();
    package::put(folder, "THIRD-PARTY.txt", notices::collect(&linked)?.as_bytes())?;
    offline::write(folder)
}

/// Writes all of the site but the module.
///
/// # Errors
///
/// If a file cannot be read or written.
pub fn pages(folder: &Path, base: Option<&str>) -> Result<(), Error> {
    write_pages(folder, base)?;
    offline::write(folder)
}

fn write_pages(folder: &Path, base: Option<&str>) -> Result<(), Error> {
    let base = base.map(|base| format!("{}/", base.trim_end_matches('/')));
    let site = Site::new(Record::builtin());
    let pages = site.pages();
    for page in &pages {
        let html = page.html(&site.links(&page.path), base.as_deref());
        package::put(folder, &format!("{}index.html", page.path), html.as_bytes())?;
        package::put(folder, &format!("{}index.json", page.path), page.json().as_bytes())?;
        for file in &page.files {
            package::put(folder, &format!("{}{}", page.path, file.name), file.text.as_bytes())?;
        }
    }
    if let Some(base) = &base {
        package::put(folder, "sitemap.xml", sitemap(base, &pages).as_bytes())?;
    }
    let more = serde_json::to_string(&search::entries(site.record)).expect("entries are JSON");
    package::put(folder, search::FILE, more.as_bytes())?;
    let notice = workspace().join("NOTICE");
    package::put(folder, "NOTICE.txt", &fs::read(&notice).map_err(Error::file("read", &notice))?)?;
    copy(&home().join("assets"), folder)?;
    package::put(folder, "site.css", style()?.as_bytes())
}

/// The paths of all pages, from the root of the site.
pub fn paths() -> Vec<String> {
    Site::new(Record::builtin()).pages().into_iter().map(|page| page.path).collect()
}

/// The style sheet: the files of `style`, in the order of their names.
fn style() -> Result<String, Error> {
    let folder = home().join("style");
    let mut files = Vec::new();
    for entry in fs::read_dir(&folder).map_err(Error::file("read", &folder))? {
        files.push(entry.map_err(Error::file("read", &folder))?.path());
    }
    files.sort();
    files.iter().map(|path| fs::read_to_string(path).map_err(Error::file("read", path))).collect()
}

fn sitemap(base: &str, pages: &[Page]) -> String {
    let entry = |page: &Page| format!("<url><loc>{base}{}</loc><lastmod>{}</lastmod></url>\n", page.path, changed());
    let entries: String = pages.iter().filter(|page| page.is_whole()).map(entry).collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{entries}</urlset>\n"
    )
}

/// The day of the last change of the data: that of its newest version in the changelog.
fn changed() -> &'static str {
    let heading = CHANGELOG.lines().find_map(|line| line.strip_prefix("### ")).unwrap_or_default();
    heading.split_once('(').map_or("", |(_, day)| day.trim_end_matches(')'))
}

fn copy(from: &Path, to: &Path) -> Result<(), Error> {
    fs::create_dir_all(to).map_err(Error::file("make", to))?;
    for entry in fs::read_dir(from).map_err(Error::file("read", from))? {
        let path = entry.map_err(Error::file("read", from))?.path();
        let Some(name) = path.file_name() else { continue };
        let target = to.join(name);
        if path.is_dir() {
            copy(&path, &target)?;
        } else if path.extension().is_some_and(|it| it == "js") {
            let script = fs::read_to_string(&path).map_err(Error::file("read", &path))?;
            fs::write(&target, uncommented(&script)).map_err(Error::file("write", &target))?;
        } else {
            fs::copy(&path, &target).map_err(Error::file("write", &target))?;
        }
    }
    Ok(())
}

/// A script without the comments that have lines of their own. They are a fifth of what the page's scripts cost.
///
/// Lines are all it looks at: a text over several lines must not have one that begins like a comment.
fn uncommented(script: &str) -> String {
    let mut within = false;
    let stays = |line: &&str| {
        let line = line.trim();
        within |= line.starts_with("/**") && !line.contains("*/ ");
        let is_comment = within || line.starts_with("//");
        within &= !line.ends_with("*/");
        !is_comment
    };
    script.split_inclusive('\n').filter(stays).collect()
}

#[cfg(test)]
mod tests {
    use gge_core::DATA_VERSION;

    use super::{CHANGELOG, changed, uncommented};

    #[test]
    fn comments_go_and_code_stays() {
        let script = "// @ts-check\n/** One line. */\nlet a = \"//\"; // why\n  /**\n   * @param {string} b\n   */\n\
                      /** @type {number} */ (c).d = 1 / 2 / 3;\n";
        assert_eq!(uncommented(script), "let a = \"//\"; // why\n/** @type {number} */ (c).d = 1 / 2 / 3;\n");
    }

    #[test]
    fn the_changelog_tells_when_the_data_changed() {
        assert!(CHANGELOG.contains(&format!("### {DATA_VERSION} ({})", changed())));
        assert_eq!(changed().len(), "2026-11-26".len());
    }
}
