//! The site, as a reader gets it, in a browser. The tests themselves are in `browser/*.test.mjs`.
//!
//! `TESTS=shell,check cargo test -p gge-www --test browser` runs two of the files; with `FIREFOX=firefox-esr`, in that;
//! with `PAGES=all`, axe looks at every page.

#[path = "browser/chromium.rs"]
mod chromium;
mod tools;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;

use gge_www::{home, module, serve, site};
use serde_json::{Value, json};

/// The folder that keeps what is unpacked and built for these tests.
const FOLDER: &str = env!("CARGO_TARGET_TMPDIR");

#[test]
fn the_site_works_in_a_browser() {
    tools::install();
    let files = files();
    fs::create_dir_all(FOLDER).unwrap();
    let (browser, described) = browser();
    let built = module::parts(&|_| {}).unwrap_or_else(|error| panic!("{error}"));
    // A static host serves it anywhere: at the root, and below a path.
    let host = tempfile::tempdir_in(FOLDER).unwrap();
    let site = host.path().join("some/path");
    site::write(&built, &site, None).unwrap();
    let pictures = Path::new(FOLDER).join("pictures");
    drop(fs::remove_dir_all(&pictures));
    let address = serving(&site);
    // A page of somebody else, at another origin, with a provision in it.
    let element = r#"<gge-provision address="A/70/174#13(f)"></gge-provision>"#;
    let other = format!(
        "<!doctype html><title>Other</title><script type=module src={address}script/embed.js></script>{element}"
    );
    fs::write(host.path().join("other.html"), other).unwrap();
    let settings = json!({
        "site": address,
        "below": format!("{}some/path/", serving(host.path())),
        "browser": browser,
        "pictures": pictures,
        "paths": site::paths(),
    });
    let path = host.path().join("settings.json");
    fs::write(&path, settings.to_string()).unwrap();

    let mut node = Command::new("node");
    node.current_dir(home()).env("GGE_BROWSER_TEST", &path).arg("tests/browser/run.mjs").args(files);
    let output = node.output().unwrap();
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    println!("{described}\n{out}\n{err}");
    assert!(output.status.success(), "the site fails, as told above; it looked as in {}", pictures.display());
}

/// What the tests need to start the browser, and what it is: the Firefox that `FIREFOX` names, or a Chromium.
fn browser() -> (Value, String) {
    if let Some(named) = env::var_os("FIREFOX") {
        let path = chromium::located(Path::new(&named));
        let described = format!("Firefox at {}", path.display());
        return (json!({ "name": "firefox", "path": path }), described);
    }
    let chromium = chromium::find(Path::new(FOLDER)).unwrap_or_else(|error| panic!("{error}"));
    (chromium.settings(), chromium.describe())
}

/// The files with tests: all, or those that `TESTS` names.
fn files() -> Vec<PathBuf> {
    let wanted = env::var("TESTS").ok();
    let wanted = |name: &str| wanted.as_ref().is_none_or(|wanted| wanted.split(',').any(|it| it == name));
    let entries = fs::read_dir(home().join("tests/browser")).unwrap().map(|entry| entry.unwrap().path());
    let name = |path: &Path| path.file_name()?.to_str()?.strip_suffix(".test.mjs").map(str::to_owned);
    let mut files: Vec<PathBuf> = entries.filter(|path| name(path).is_some_and(|name| wanted(&name))).collect();
    files.sort();
    assert!(!files.is_empty(), "there is no file of tests of the name that TESTS gives");
    files
}

/// Serves a folder until the tests end, and tells the address.
fn serving(folder: &Path) -> String {
    let listener = serve::listen(0).unwrap();
    let address = listener.local_addr().unwrap();
    let folder = folder.to_owned();
    thread::spawn(move || serve::serve(listener, &folder, &|_| {}));
    format!("http://{address}/")
}
