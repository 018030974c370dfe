//! The npm package, as a web developer gets it.

mod fixture;
mod tools;

use std::fs;

use fixture::FIXTURE;
use gge_www::{budget, home};
use tools::succeeded;

#[test]
fn node_calls_every_function() {
    succeeded(&FIXTURE.consumer, "node", &["--test", "node.mjs"]);
}

/// A program that uses every function compiles, wrong uses do not, and what the functions give is what the types say.
#[test]
fn types_are_right() {
    let sample = fs::read_to_string(FIXTURE.consumer.join("sample.ts")).unwrap();
    let unused: Vec<&str> = functions().into_iter().filter(|name| !sample.contains(&format!(".{name}("))).collect();
    assert!(unused.is_empty(), "the sample does not use {unused:?}");
    succeeded(&FIXTURE.consumer, "node", &["answers.mjs"]);
    succeeded(&FIXTURE.consumer, "node", &[&tool("typescript/bin/tsc"), "--project", "."]);
}

/// The path of a script that `package-lock.json` pins.
fn tool(path: &str) -> String {
    home().join("node_modules").join(path).display().to_string()
}

fn functions() -> Vec<&'static str> {
    gge_wasm::TYPES.split("export function ").skip(1).map(|rest| rest.split('(').next().unwrap()).collect()
}

#[test]
fn publint_finds_nothing() {
    let tarball = FIXTURE.tarball.to_str().unwrap();
    succeeded(&FIXTURE.consumer, "node", &[&tool("publint/src/cli.js"), "run", tarball, "--strict"]);
}

#[test]
fn the_types_are_not_wrong() {
    let tarball = FIXTURE.tarball.to_str().unwrap();
    let attw = tool("@arethetypeswrong/cli/dist/index.js");
    succeeded(&FIXTURE.consumer, "node", &[&attw, tarball, "--profile", "esm-only", "--no-color"]);
}

#[test]
fn the_examples_of_the_readme_run() {
    let readme = fs::read_to_string(FIXTURE.consumer.join("node_modules/gge-wasm/README.md")).unwrap();
    let examples = readme.split("```js\n").skip(1).map(|rest| rest.split("```").next().unwrap());
    let names: Vec<String> = examples
        .enumerate()
        .map(|(index, example)| {
            let name = format!("example-{index}.mjs");
            fs::write(FIXTURE.consumer.join(&name), example).unwrap();
            name
        })
        .collect();
    let arguments: Vec<&str> = std::iter::once("readme.mjs").chain(names.iter().map(String::as_str)).collect();
    let printed = succeeded(&FIXTURE.consumer, "node", &arguments);
    assert_eq!(
        printed,
        "abridged knowingly
A/70/174, para. 13 (f)
\
         unknown-report
no report `A/70/74` in the record: did you mean `A/70/174`?
",
    );
}

#[test]
fn the_package_holds_what_it_should() {
    let folder = FIXTURE.consumer.join("node_modules/gge-wasm");
    let mut names: Vec<String> =
        fs::read_dir(&folder).unwrap().map(|it| it.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    assert_eq!(
        names,
        [
            "LICENSE-APACHE",
            "LICENSE-MIT",
            "NOTICE",
            "README.md",
            "THIRD-PARTY",
            "bin",
            "browser.js",
            "gge-cli.wasm",
            "gge_wasm.js",
            "gge_wasm_bg.wasm",
            "node.js",
            "package.json",
            "types.d.ts",
        ],
    );
    let (here, home) =
        (gge_www::workspace().display().to_string(), std::env::home_dir().unwrap().display().to_string());
    for name in names.into_iter().map(|it| if it == "bin" { "bin/gge.mjs".to_owned() } else { it }) {
        let content = fs::read(folder.join(&name)).unwrap();
        let content = String::from_utf8_lossy(&content);
        assert!(!content.contains(&format!("{here}/")), "{name} names a folder of this machine");
        assert!(!content.contains(&format!("{home}/.cargo")), "{name} names a folder of this machine");
    }
}

#[test]
fn the_site_keeps_to_its_budget() {
    let mut costs = budget::measure(&FIXTURE.site).unwrap();
    costs.check().unwrap_or_else(|error| panic!("{error}\n{costs}"));
    costs.uses[0].limit = costs.uses[0].brotli - 1;
    let error = costs.check().unwrap_err();
    assert!(error.to_string().contains("1 more than budget.toml allows"), "{error}");
}

#[test]
fn node_runs_the_command() {
    let version = succeeded(&FIXTURE.consumer, "npx", &["gge", "--version"]);
    assert!(version.starts_with(concat!("gge ", env!("CARGO_PKG_VERSION"), "\ndata ")), "{version}");
}

/// Whoever downloads the package for its functions downloads the command too.
#[test]
fn the_command_keeps_to_its_budget() {
    let command = FIXTURE.consumer.join("node_modules/gge-wasm/gge-cli.wasm");
    let (size, limit) = (fs::metadata(command).unwrap().len(), budget::command_limit().unwrap());
    assert!(size <= limit, "the command has {size} bytes, and budget.toml allows {limit}");
}

/// Versions and hashes are pinned; from where they come is each machine's own affair.
#[test]
fn the_lock_file_names_no_host() {
    let lock = fs::read_to_string(home().join("package-lock.json")).unwrap();
    assert!(lock.matches("\"integrity\": \"sha512-").count() > 50 && !lock.contains("\"resolved\""));
    let manifest = fs::read_to_string(home().join("package.json")).unwrap();
    let (_, pinned) = manifest.split_once("\"devDependencies\": {").unwrap();
    let versions = pinned.split('}').next().unwrap().lines().filter_map(|line| line.split('"').nth(3));
    let is_exact = |version: &str| version.split('.').all(|part| part.parse::<u32>().is_ok());
    assert!(versions.map(|version| assert!(is_exact(version), "{version}")).count() >= 6);
}
