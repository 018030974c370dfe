//! The five minutes of the README, run as they stand.

use std::path::Path;
use std::process::Command;
use std::{env, fs};

const README: &str = include_str!("../README.md");

/// The commands of the consoles in a part of the README, each with what it prints.
fn commands(part: &str) -> Vec<(String, String)> {
    let consoles = part.split("```console\n").skip(1).filter_map(|rest| rest.split("\n```").next());
    let mut commands: Vec<(String, String)> = Vec::new();
    for line in consoles.flat_map(str::lines) {
        match (line.strip_prefix("$ "), commands.last_mut()) {
            (Some(command), _) => commands.push((command.to_owned(), String::new())),
            (None, Some((_, output))) => output.extend([line, "\n"]),
            (None, None) => panic!("a console begins with output: {line}"),
        }
    }
    commands
}

/// A file that is shown is written, and every other command prints what the README says.
#[test]
fn five_minutes() {
    let folder = tempfile::tempdir().unwrap();
    let program = Path::new(env!("CARGO_BIN_EXE_gge")).parent().unwrap().to_str().unwrap();
    let path = format!("{program}:{}", env::var("PATH").unwrap());
    let part = README.split("\n## Five minutes\n").nth(1).unwrap().split("\n## ").next().unwrap();
    let commands = commands(part);
    assert!(commands.len() > 10, "{commands:?}");
    for (command, output) in commands {
        if let Some(name) = command.strip_prefix("cat ") {
            let file = folder.path().join(name);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, output).unwrap();
            continue;
        }
        let run = Command::new("bash").args(["-c", &command]).current_dir(&folder).env("PATH", &path).output().unwrap();
        assert_eq!(String::from_utf8(run.stdout).unwrap(), output, "$ {command}");
    }
    let sarif: serde_json::Value =
        serde_json::from_str(&fs::read_to_string(folder.path().join("gge.sarif")).unwrap()).unwrap();
    assert_eq!(sarif["version"], "2.1.0");
}
