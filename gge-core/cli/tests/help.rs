//! The help of each command, as people ask for it.

mod run;

use run::run;

const COMMANDS: [&str; 17] = [
    "check",
    "cite",
    "compare",
    "completions",
    "cumulative",
    "drift",
    "export",
    "lineage",
    "man",
    "members",
    "parse",
    "scan",
    "schema",
    "search",
    "show",
    "timeline",
    "verify",
];

/// Each command has an example, which runs, but for those that read files or print for others.
#[test]
fn each_command_has_an_example_that_runs() {
    for command in COMMANDS.into_iter().chain(["uptake"]) {
        let help = run(command, &["--help"]);
        assert_eq!((help.code, help.err.as_str()), (0, ""), "{command}");
        let example = help.out.lines().map(str::trim).find_map(|line| line.split_once(&format!("gge {command} ")));
        let Some((_, example)) = example else { panic!("{command} has no example:\n{}", help.out) };
        if matches!(command, "scan" | "completions" | "man" | "parse" | "verify") {
            continue;
        }
        let example = example.split(" > ").next().unwrap();
        let arguments: Vec<&str> = example
            .split('"')
            .enumerate()
            .flat_map(|(at, part)| match at % 2 {
                0 => part.split_whitespace().collect(),
                _ => vec![part],
            })
            .collect();
        let run = run(command, &arguments);
        assert!(run.code < 2 && run.err.is_empty() && !run.out.is_empty(), "gge {command} {example}: {}", run.err);
    }
    let all = run("--help", &[]).out;
    for command in COMMANDS {
        assert!(all.contains(&format!("\n  {command} ")), "{command}");
    }
}

#[test]
fn the_version_has_the_data_and_the_digest() {
    let version = run("--version", &[]);
    let lines: Vec<&str> = version.out.lines().collect();
    assert_eq!(lines[0], format!("gge {}", env!("CARGO_PKG_VERSION")));
    assert_eq!(lines[1], format!("data {}", gge_core::DATA_VERSION));
    assert_eq!(lines[2], format!("wording sha256:{}", gge_core::Record::builtin().digest()));
}

#[test]
fn completions_and_man_pages() {
    let [bash, fish] = ["bash", "fish"].map(|shell| run("completions", &[shell]).out);
    assert!(bash.contains("--baseline") && fish.contains("baseline"), "{bash}");
    let page = run("man", &["scan"]).out;
    assert!(page.starts_with(".ie") && page.contains("gge\\-scan") && page.contains("\\-\\-baseline"), "{page}");
    assert_eq!(run("man", &["scna"]).err, "error: no command `scna`\n");
}

/// The digest is what the export lets anybody take: addresses and texts, line by line.
#[test]
fn the_digest_can_be_taken_of_the_export() {
    use sha2::Digest;

    let export: serde_json::Value = serde_json::from_str(&run("export", &["json"]).out).unwrap();
    let lines: String = export["provisions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| format!("{}\t{}\n", it["id"].as_str().unwrap(), it["text"].as_str().unwrap()))
        .collect();
    let digest: String = sha2::Sha256::digest(lines).iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(digest, gge_core::Record::builtin().digest());
}
