//! The site as a whole: what each page links to is there, and what it says of the record is so.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::path::{Component, Path, PathBuf};
use std::sync::LazyLock;

use gge_core::Record;
use gge_www::site;
use html5gum::{Token, Tokenizer};
use tempfile::TempDir;

/// What is looked at of a page.
#[derive(Default)]
struct Page {
    html: String,
    ids: Vec<String>,
    /// The targets of its links, forms, scripts and style sheets.
    links: Vec<String>,
    /// The levels of its headings, in order.
    headings: Vec<u32>,
    /// The text that a reader sees, with all white space as one space.
    text: String,
    title: String,
    description: String,
}

static SITE: LazyLock<(TempDir, BTreeMap<String, Page>)> = LazyLock::new(|| {
    let folder = tempfile::tempdir().unwrap();
    site::pages(folder.path(), Some("https://example.org/gge")).unwrap();
    let mut pages = BTreeMap::new();
    collect(folder.path(), folder.path(), &mut pages);
    (folder, pages)
});

fn collect(root: &Path, folder: &Path, pages: &mut BTreeMap<String, Page>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(root, &path, pages);
        } else if path.ends_with("index.html") {
            let at = path.parent().unwrap().strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
            pages.insert(if at.is_empty() { at } else { at + "/" }, read(fs::read_to_string(&path).unwrap()));
        }
    }
}

fn read(html: String) -> Page {
    let mut page = Page::default();
    let (mut within, mut text) = (Vec::new(), String::new());
    for token in Tokenizer::new(&html).map(Result::unwrap) {
        match token {
            Token::StartTag(tag) => {
                let name = String::from_utf8(tag.name.to_vec()).unwrap();
                let value = |name: &str| {
                    tag.attributes.get(name.as_bytes()).map(|it| String::from_utf8(it.value.to_vec()).unwrap())
                };
                page.ids.extend(value("id"));
                page.links.extend(["href", "src", "action"].into_iter().filter_map(value));
                if value("name").as_deref() == Some("description") {
                    page.description = value("content").unwrap();
                }
                if let Some(level) = name.strip_prefix('h').and_then(|level| level.parse().ok()) {
                    page.headings.push(level);
                }
                within.push(name);
            }
            Token::EndTag(tag) => {
                let name = String::from_utf8(tag.name.to_vec()).unwrap();
                if let Some(at) = within.iter().rposition(|open| *open == name) {
                    within.truncate(at);
                }
            }
            Token::String(words) => match within
                .iter()
                .rev()
                .find(|name| ["title", "script", "main"].contains(&name.as_str()))
                .map(String::as_str)
            {
                Some("title") => page.title = String::from_utf8(words.to_vec()).unwrap(),
                Some("main") => text.push_str(std::str::from_utf8(&words).unwrap()),
                _ => {}
            },
            _ => {}
        }
    }
    page.text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    Page { html, ..page }
}

/// Where a link of a page leads: the path from the root, and the fragment.
fn resolved(page: &str, link: &str) -> (PathBuf, Option<String>) {
    let (path, fragment) =
        link.split_once('#').map_or((link, None), |(path, fragment)| (path, Some(fragment.to_owned())));
    let path = path.split('?').next().unwrap_or_default();
    let mut out = PathBuf::new();
    for component in Path::new(page).join(path).components() {
        match component {
            Component::ParentDir => assert!(out.pop(), "{link} on {page} leads out of the site"),
            Component::Normal(part) => out.push(part),
            _ => {}
        }
    }
    (out, fragment)
}

#[test]
fn every_link_leads_to_something() {
    let (folder, pages) = &*SITE;
    // What is put beside the pages by a build with the module.
    let later = ["gge", "THIRD-PARTY.txt"];
    let ids: HashMap<&str, BTreeSet<&str>> =
        pages.iter().map(|(path, page)| (path.as_str(), page.ids.iter().map(String::as_str).collect())).collect();
    let mut dead = Vec::new();
    for (path, page) in pages {
        for link in page.links.iter().filter(|link| !link.starts_with("https://")) {
            let (target, fragment) = resolved(path, link);
            if later.iter().any(|later| target.starts_with(later)) {
                continue;
            }
            let file = folder.path().join(&target);
            let at = if target.as_os_str().is_empty() { String::new() } else { format!("{}/", target.display()) };
            let there = if file.is_dir() {
                link.split(['#', '?']).next().unwrap_or_default().ends_with('/') || link.starts_with(['#', '?'])
            } else {
                file.is_file()
            };
            let known = fragment.is_none_or(|fragment| {
                fragment.is_empty() || ids.get(at.as_str()).is_some_and(|ids| ids.contains(fragment.as_str()))
            });
            if !there || !known || (file.is_dir() && !pages.contains_key(&at)) {
                dead.push(format!("{path}: {link}"));
            }
        }
    }
    assert!(dead.is_empty(), "{} links lead nowhere, as {:#?}", dead.len(), &dead[..dead.len().min(20)]);
}

#[test]
fn links_to_other_hosts_are_to_the_united_nations_alone() {
    let others = |page: &Page| {
        let links =
            page.links.iter().filter(|link| link.contains("://") && !link.starts_with("https://example.org/gge/"));
        links.filter(|link| !link.starts_with("https://undocs.org/")).cloned().collect::<Vec<_>>()
    };
    let found: Vec<_> =
        SITE.1.iter().map(|(path, page)| (path, others(page))).filter(|(_, links)| !links.is_empty()).collect();
    assert_eq!(found, []);
}

#[test]
fn each_page_says_what_it_is_and_has_one_heading_above_all() {
    let mut titles = BTreeMap::new();
    for (path, page) in &SITE.1 {
        assert!(!page.description.is_empty() && !page.title.is_empty(), "{path} has no title or description");
        // What other sites show is called as the page that it is of.
        let other = if path.starts_with("embed/") { None } else { titles.insert(&page.title, path) };
        if let Some(other) = other {
            panic!("{path} and {other} are both called {}", page.title);
        }
        // What other sites show within their own pages has the heading of that page.
        let expected = usize::from(!path.starts_with("embed/"));
        let count = page.headings.iter().filter(|level| **level == 1).count();
        assert_eq!(count, expected, "{path}: {:?}", page.headings);
        let skips = page.headings.windows(2).find(|pair| pair[1] > pair[0] + 1);
        assert_eq!(skips, None, "the headings of {path} skip a level: {:?}", page.headings);
        let ids: BTreeSet<&String> = page.ids.iter().collect();
        let twice: Vec<_> =
            ids.into_iter().filter(|id| page.ids.iter().filter(|other| other == id).count() > 1).collect();
        assert!(twice.is_empty(), "{path} has twice {twice:?}");
        assert!(!page.html.contains(" style="), "{path} has styles that its policy forbids");
    }
}

#[test]
fn each_provision_stands_on_its_page_to_the_letter_and_so_does_its_data() {
    let (folder, pages) = &*SITE;
    for provision in Record::builtin().provisions() {
        let path = format!("{}/", provision.id.as_str().replace(['#', '('], "/").replace(')', ""));
        let page = &pages[&path];
        for sentence in provision.sentences() {
            assert!(page.text.contains(sentence), "{path} lacks “{sentence}”");
        }
        let data = fs::read_to_string(folder.path().join(&path).join("index.json")).unwrap();
        let data: serde_json::Value = serde_json::from_str(&data).unwrap();
        assert_eq!(data["provision"], serde_json::to_value(provision).unwrap());
    }
}

#[test]
fn the_sitemap_has_every_page_but_those_for_other_sites() {
    let sitemap = fs::read_to_string(SITE.0.path().join("sitemap.xml")).unwrap();
    for path in SITE.1.keys() {
        let is_there = sitemap.contains(&format!("<loc>https://example.org/gge/{path}</loc>"));
        assert_eq!(is_there, !path.starts_with("embed/"), "{path}");
    }
}
