//! Runs the command as a user does.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::{Map, Value};

pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// `gge NAME ARGUMENTS`, with the variables set and nothing on standard input.
pub(crate) fn run_with(name: &str, arguments: &[&str], variables: &[(&str, &str)]) -> Run {
    start(workspace(), name, arguments, variables, b"")
}

/// The same in another folder.
#[allow(dead_code, reason = "not every command reads files")]
pub(crate) fn run_in(folder: &Path, name: &str, arguments: &[&str]) -> Run {
    start(folder, name, arguments, &[], b"")
}

fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().parent().unwrap()
}

/// The same with something on standard input.
#[allow(dead_code, reason = "not every command reads it")]
pub(crate) fn run_on(name: &str, arguments: &[&str], input: impl AsRef<[u8]>) -> Run {
    start(workspace(), name, arguments, &[], input.as_ref())
}

fn start(folder: &Path, name: &str, arguments: &[&str], variables: &[(&str, &str)], input: &[u8]) -> Run {
    let mut child = Command::new(env!("CARGO_BIN_EXE_gge"))
        .current_dir(folder)
        .arg(name)
        .args(arguments)
        .env_remove("NO_COLOR")
        .env_remove("CLICOLOR_FORCE")
        .envs(variables.iter().copied())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let output = std::thread::scope(|scope| {
        // A program that reads no input closes it.
        scope.spawn(move || stdin.write_all(input));
        child.wait_with_output().unwrap()
    });
    Run {
        code: output.status.code().unwrap(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

pub(crate) fn run(name: &str, arguments: &[&str]) -> Run {
    run_with(name, arguments, &[])
}

/// What a command prints when all is well: plain, and no wider than a page unless it is JSON.
#[allow(dead_code, reason = "some commands print other things")]
pub(crate) fn output(name: &str, arguments: &[&str]) -> String {
    let run = run(name, arguments);
    assert_eq!((run.code, run.err.as_str()), (0, ""), "{arguments:?}");
    assert!(!run.out.contains('\u{1b}'), "piped output is plain");
    let narrow = run.out.lines().all(|line| line.chars().count() <= 100);
    assert!(narrow || arguments.contains(&"--json"), "a line is wider than 100 columns");
    run.out
}

/// Holds a text against its snapshot, which is named without the module.
#[allow(dead_code, reason = "not every command has one")]
pub(crate) fn assert_snapshot(name: &str, text: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.set_snapshot_path("../snapshots");
    settings.bind(|| insta::assert_snapshot!(name, text));
}

/// The shape of JSON: each path with the types that stand there, and `absent` where some of its objects have no such key.
#[allow(dead_code, reason = "not every command prints much JSON")]
pub(crate) fn shape(json: &Value) -> String {
    fn visit(json: &Value, path: &str, types: &mut BTreeMap<String, BTreeSet<&'static str>>) {
        let name = match json {
            Value::Null => "null",
            Value::Bool(_) => "boolean",
            Value::Number(_) => "number",
            Value::String(_) => "string",
            Value::Array(_) => "array",
            Value::Object(_) => "object",
        };
        types.entry(path.to_owned()).or_default().insert(name);
        match json {
            Value::Array(items) => {
                let keys: BTreeSet<&String> = items.iter().filter_map(Value::as_object).flat_map(Map::keys).collect();
                for item in items {
                    visit(item, &format!("{path}[]"), types);
                    for key in keys.iter().filter(|key| item.is_object() && item.get(key.as_str()).is_none()) {
                        types.entry(format!("{path}[].{key}")).or_default().insert("absent");
                    }
                }
            }
            Value::Object(members) => {
                members.iter().for_each(|(key, value)| visit(value, &format!("{path}.{key}"), types));
            }
            _ => {}
        }
    }
    let mut types = BTreeMap::new();
    visit(json, "", &mut types);
    let line = |(path, types): (String, BTreeSet<_>)| {
        format!("{path}: {}\n", types.into_iter().collect::<Vec<_>>().join(" | "))
    };
    types.into_iter().map(line).collect()
}
