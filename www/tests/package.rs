//! The npm package, as a web developer gets it.

mod fixture;
mod tools;

use std::fs;
use std::path::Path;

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
    succeeded(
        &FIXTURE.consumer,
        "node",
        &[&attw, tarball, "--profile", "node16", "--exclude-entrypoints", "gge_wasm_bg.wasm", "--no-color"],
    );
}

/// Editors show the comments: of each function, each type and each property.
#[test]
fn the_types_are_documented() {
    let package = FIXTURE.consumer.join("node_modules/gge-wasm");
    let files = ["index", "init", "worker", "data/index", "cjs/data"].map(|it| package.join(format!("{it}.d.ts")));
    let files = files.map(|it| it.display().to_string());
    let arguments = ["documented.mjs".to_owned(), tool("typescript/lib/typescript.js")].into_iter().chain(files);
    let arguments: Vec<String> = arguments.collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    assert_eq!(
        succeeded(&FIXTURE.consumer, "node", &arguments),
        "",
        "these have no comment, or none that is a sentence"
    );
}

/// The blocks of the README in a language.
fn examples(language: &str) -> Vec<String> {
    let readme = fs::read_to_string(FIXTURE.consumer.join("node_modules/gge-wasm/README.md")).unwrap();
    let begins = format!("```{language}\n");
    let blocks = readme.split(&begins).skip(1);
    blocks.map(|rest| rest.split("```").next().unwrap().to_owned()).collect()
}

#[test]
fn the_examples_of_the_readme_run() {
    let names: Vec<String> = examples("js")
        .into_iter()
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
<q>A State should not conduct or knowingly support ICT activity contrary to its obligations under international law that \
         intentionally damages critical infrastructure or otherwise impairs the use and operation of critical \
         infrastructure to provide services to the public;</q> <a href=\"https://undocs.org/A/70/174\">A/70/174, para. 13 \
         (f)</a>
\
         must -> should
China, France, Germany, Russian Federation, United Kingdom, United States of America
",
    );
}

#[test]
fn the_commands_of_the_readme_run() {
    let [.., command] = &examples("sh")[..] else { panic!("the README has no commands") };
    let docs = FIXTURE.consumer.join("docs");
    fs::create_dir_all(&docs).unwrap();
    let wrong = "“States must not knowingly allow their territory to be used for internationally wrongful acts using \
                 ICTs” (A/70/174, para. 13 (c))";
    fs::write(docs.join("speech.md"), wrong).unwrap();
    let command = format!("{} | tee found; test ${{PIPESTATUS[0]}} = 1", command.trim());
    let printed = succeeded(&FIXTURE.consumer, "bash", &["-c", &command]);
    assert!(printed.starts_with("::error file=docs/speech.md,line=1"), "{printed}");
}

/// The files below a folder, by their paths within it.
fn files(folder: &Path, within: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut found: Vec<String> = entries
        .flat_map(|path| {
            if path.is_dir() {
                files(&path, within)
            } else {
                vec![path.strip_prefix(within).unwrap().to_str().unwrap().replace('\\', "/")]
            }
        })
        .collect();
    found.sort();
    found
}

#[test]
fn the_package_holds_what_it_should() {
    let folder = FIXTURE.consumer.join("node_modules/gge-wasm");
    let names = files(&folder, &folder);
    let (data, others): (Vec<_>, Vec<_>) = names.iter().map(String::as_str).partition(|it| it.starts_with("data/"));
    assert_eq!(
        others,
        [
            "LICENSE-APACHE",
            "LICENSE-MIT",
            "NOTICE",
            "README.md",
            "THIRD-PARTY",
            "bin/gge.mjs",
            "call.js",
            "cjs/call.js",
            "cjs/data.d.ts",
            "cjs/data.js",
            "cjs/gge_wasm.js",
            "cjs/gge_wasm_bg.js",
            "cjs/helpers.js",
            "cjs/index.d.ts",
            "cjs/index.js",
            "cjs/init.d.ts",
            "cjs/init.js",
            "cjs/package.json",
            "cjs/worker.d.ts",
            "cjs/worker.js",
            "gge-cli.wasm",
            "gge_wasm.js",
            "gge_wasm_bg.js",
            "gge_wasm_bg.wasm",
            "helpers.js",
            "index.d.ts",
            "index.js",
            "init.d.ts",
            "init.js",
            "package.json",
            "worker.d.ts",
            "worker.js",
        ],
    );
    assert!(data.contains(&"data/norms.json") && data.contains(&"data/norms.js"), "{data:?}");
    let (here, home) =
        (gge_www::workspace().display().to_string(), std::env::home_dir().unwrap().display().to_string());
    for name in names {
        let content = fs::read(folder.join(&name)).unwrap();
        let content = String::from_utf8_lossy(&content);
        assert!(!content.contains(&format!("{here}/")), "{name} names a folder of this machine");
        assert!(!content.contains(&format!("{home}/.cargo")), "{name} names a folder of this machine");
        let is_entry = ["index.js", "init.js"].iter().any(|it| name.ends_with(it));
        assert!(!is_entry || content.contains("/*! gge-wasm "), "{name} has no licence");
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
