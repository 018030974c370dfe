//! The npm package.

mod common;
mod data;
mod scripts;

use std::fs;
use std::path::Path;

use gge_wasm::TYPES;

use crate::module::{self, Module};
use crate::{Error, command, home, notices, workspace};

/// The names of the entries that are scripts: each is an ES module and a `CommonJS` one, with types for both.
const ENTRIES: &[&str] = &["index", "init", "worker"];

/// Writes the package into a folder, which is made if there is none: the module, its entries as ES modules and for
/// `CommonJS`, the record as data, types, the command `gge`, `package.json`, README and licences.
///
/// # Errors
///
/// If a file cannot be read or written.
pub fn write(module: &Module, command: &[u8], folder: &Path) -> Result<(), Error> {
    let from = home().join("package");
    let read = |name: &str| {
        let path = from.join(name);
        fs::read_to_string(&path).map_err(Error::file("read", &path))
    };
    put(folder, "gge_wasm_bg.wasm", &module.wasm)?;
    for (name, script) in scripts::all(module, &|name| read(&format!("entries/{name}.js")))? {
        put(folder, &format!("cjs/{name}.js"), common::script(&script).as_bytes())?;
        put(folder, &format!("{name}.js"), script.as_bytes())?;
    }
    for name in ENTRIES {
        let types = if *name == "index" { TYPES.to_owned() } else { read(&format!("entries/{name}.d.ts"))? };
        put(folder, &format!("{name}.d.ts"), types.as_bytes())?;
        put(folder, &format!("cjs/{name}.d.ts"), types.as_bytes())?;
    }
    data::write(folder)?;
    put(folder, "cjs/package.json", b"{ \"type\": \"commonjs\" }\n")?;
    put(folder, "gge-cli.wasm", command)?;
    put(folder, "THIRD-PARTY", notices::collect(&[&module::LINKED, &command::LINKED])?.as_bytes())?;
    put(folder, "package.json", read("package.json")?.replace("0.0.0", env!("CARGO_PKG_VERSION")).as_bytes())?;
    for (name, from) in [
        ("README.md", from.join("README.md")),
        ("bin/gge.mjs", from.join("gge.mjs")),
        ("LICENSE-APACHE", workspace().join("LICENSE-APACHE")),
        ("LICENSE-MIT", workspace().join("LICENSE-MIT")),
        ("NOTICE", workspace().join("NOTICE")),
    ] {
        put(folder, name, &fs::read(&from).map_err(Error::file("read", &from))?)?;
    }
    Ok(())
}

pub(crate) fn put(folder: &Path, name: &str, content: &[u8]) -> Result<(), Error> {
    let path = folder.join(name);
    let parent = path.parent().unwrap_or(folder);
    fs::create_dir_all(parent).map_err(Error::file("make", parent))?;
    fs::write(&path, content).map_err(Error::file("write", &path))
}
