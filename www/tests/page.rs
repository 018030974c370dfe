//! The scripts of the page: what TypeScript's compiler makes of their types, and that a visitor gets all they load.

mod tools;

use std::fs;
use std::path::{Path, PathBuf};

use gge_www::home;
use tools::succeeded;

/// The lines of the longest script: one sits down to read no more.
const LONGEST: usize = 250;

/// The scripts use the module, and each other, as the types say.
#[test]
fn the_scripts_have_no_errors_of_types() {
    tools::install();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("page");
    drop(fs::remove_dir_all(&folder));
    for script in scripts() {
        let copy = folder.join(script.strip_prefix(home().join("assets")).unwrap());
        fs::create_dir_all(copy.parent().unwrap()).unwrap();
        fs::copy(&script, copy).unwrap();
    }
    fs::create_dir_all(folder.join("gge")).unwrap();
    // Of all modules together; that of Word documents has one function.
    let docx = "export function readDocument(name: string, bytes: Uint8Array): { text: string, reader: string, places: { start: number, name: string }[], doubts: string[] };\n";
    fs::write(folder.join("gge/gge.d.ts"), format!("{}{docx}", gge_wasm::TYPES)).unwrap();
    fs::copy(home().join("tests/page/tsconfig.json"), folder.join("tsconfig.json")).unwrap();
    let tsc = home().join("node_modules/typescript/bin/tsc");
    succeeded(&folder, "node", &[tsc.to_str().unwrap(), "--project", "."]);
}

/// Markup is never made of text, styles are never set by attribute, nothing is kept but the theme, no other host is asked,
/// and no script is long.
#[test]
fn the_scripts_do_nothing_that_the_page_forbids() {
    let forbidden = [
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
        "document.write",
        "eval(",
        "new Function",
        "style:",
        "cssText",
        "sessionStorage",
        "indexedDB",
        "document.cookie",
        "XMLHttpRequest",
        "sendBeacon",
        "http://",
        "https://",
    ];
    for script in scripts() {
        let text = fs::read_to_string(&script).unwrap();
        let found: Vec<&str> = forbidden.into_iter().filter(|it| text.contains(it)).collect();
        assert!(found.is_empty(), "{found:?} in {}", script.display());
        let keeps = text.contains("localStorage");
        assert_eq!(keeps, script.ends_with("theme.js") || script.ends_with("page.js"), "{}", script.display());
        assert!(text.lines().count() <= LONGEST, "{} is longer than {LONGEST} lines", script.display());
        assert!(
            script.ends_with("theme.js") || text.starts_with("// @ts-check\n"),
            "{} is not checked",
            script.display()
        );
    }
}

fn scripts() -> Vec<PathBuf> {
    fn collect(folder: &Path, into: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                collect(&path, into);
            } else if path.extension().is_some_and(|it| it == "js") {
                into.push(path);
            }
        }
    }
    let mut scripts = Vec::new();
    collect(&home().join("assets"), &mut scripts);
    assert!(scripts.len() > 10);
    scripts
}
