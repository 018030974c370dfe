//! The npm package.

use std::fs;
use std::path::Path;

use gge_wasm::TYPES;

use crate::module::{self, Module};
use crate::{Error, command, home, notices, workspace};

const BROWSER: &str = "\
import init from \"./gge_wasm.js\";

await init();
";

const NODE: &str = "\
import { readFileSync } from \"node:fs\";
import { initSync } from \"./gge_wasm.js\";

initSync({ module: readFileSync(new URL(\"./gge_wasm_bg.wasm\", import.meta.url)) });
";

/// Writes the package into a folder, which is made if there is none: the module, an entry for browsers and one for Node,
/// types, the command `gge`, `package.json`, README and licences.
///
/// # Errors
///
/// If a file cannot be read or written.
pub fn write(module: &Module, command: &[u8], folder: &Path) -> Result<(), Error> {
    write_module(module, folder)?;
    let names = names(module);
    put(folder, "node.js", format!("{NODE}\n{names}").as_bytes())?;
    put(folder, "types.d.ts", TYPES.as_bytes())?;
    put(folder, "gge-cli.wasm", command)?;
    let manifest = home().join("package/package.json");
    let manifest = fs::read_to_string(&manifest).map_err(Error::file("read", &manifest))?;
    put(folder, "THIRD-PARTY", notices::collect(&[&module::LINKED, &command::LINKED])?.as_bytes())?;
    put(folder, "package.json", manifest.replace("0.0.0", env!("CARGO_PKG_VERSION")).as_bytes())?;
    for (name, from) in [
        ("README.md", home().join("package/README.md")),
        ("bin/gge.mjs", home().join("package/gge.mjs")),
        ("LICENSE-APACHE", workspace().join("LICENSE-APACHE")),
        ("LICENSE-MIT", workspace().join("LICENSE-MIT")),
        ("NOTICE", workspace().join("NOTICE")),
    ] {
        put(folder, name, &fs::read(&from).map_err(Error::file("read", &from))?)?;
    }
    Ok(())
}

/// Writes what a browser loads: `browser.js`, `gge_wasm.js`, `gge_wasm_bg.wasm`.
pub(crate) fn write_module(module: &Module, folder: &Path) -> Result<(), Error> {
    fs::create_dir_all(folder).map_err(Error::file("make", folder))?;
    put(folder, "browser.js", format!("{BROWSER}\n{}", names(module)).as_bytes())?;
    put(folder, "gge_wasm.js", module.js.as_bytes())?;
    put(folder, "gge_wasm_bg.wasm", &module.wasm)
}

fn names(module: &Module) -> String {
    format!("export {{ {} }} from \"./gge_wasm.js\";\n", module.functions().join(", "))
}

pub(crate) fn put(folder: &Path, name: &str, content: &[u8]) -> Result<(), Error> {
    let path = folder.join(name);
    let parent = path.parent().unwrap_or(folder);
    fs::create_dir_all(parent).map_err(Error::file("make", parent))?;
    fs::write(&path, content).map_err(Error::file("write", &path))
}
