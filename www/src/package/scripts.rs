//! The scripts of the package, as ES modules.

use std::fmt::Write;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::Error;
use crate::module::Module;

/// What stays in bundles: minifiers keep comments of this form.
pub(super) const BANNER: &str = concat!(
    "/*! gge-wasm ",
    env!("CARGO_PKG_VERSION"),
    " | MIT OR Apache-2.0 | the wording of the reports: United Nations; see NOTICE and THIRD-PARTY of the package */\n",
);

/// The scripts by name: those that are written by hand, which `read` reads, and those that are made.
pub(super) fn all(
    module: &Module,
    read: &dyn Fn(&str) -> Result<String, Error>,
) -> Result<Vec<(&'static str, String)>, Error> {
    let functions = functions(module);
    // Bundlers drop what stands over an import, and keep what stands over code that stays.
    let entry = |name: &'static str| {
        let script = read(name)?.replacen("function start(", &format!("{BANNER}function start("), 1);
        Ok((name, format!("{script}\n{functions}")))
    };
    let inline = format!("export const base64 = \"{}\";\n", STANDARD.encode(&module.wasm));
    Ok(vec![
        entry("index")?,
        entry("init")?,
        ("worker", read("worker")?),
        ("call", read("call")?),
        ("helpers", read("helpers")?),
        ("gge_wasm", module.js.clone()),
        ("gge_wasm_bg", inline),
    ])
}

/// Each function of the module, called by way of `call`.
fn functions(module: &Module) -> String {
    module.functions().iter().fold(String::new(), |mut out, name| {
        // Writing to a string does not fail.
        let _ =
            writeln!(out, "export function {name}(...given) {{ return call(start, \"{name}\", glue.{name}, given); }}");
        out
    })
}
