//! ES modules as `CommonJS`.
//!
//! The scripts of the package import and export in five forms, each on a line of its own: those of wasm-bindgen, and those
//! that are written so. A tool for all of JavaScript would make npm a part of every build.

/// The same script for `require`.
///
/// # Panics
///
/// If it imports or exports in a form that is not known.
pub(super) fn script(module: &str) -> String {
    let (mut out, mut names) = (vec!["\"use strict\";\n".to_owned()], Vec::new());
    for line in module.lines() {
        if let Some((what, from)) = line.strip_prefix("import ").and_then(|rest| rest.split_once(" from ")) {
            out.push(format!(
                "const {} = require({});\n",
                what.trim_start_matches("* as "),
                from.trim_end_matches(';')
            ));
        } else if let Some(declared) = line.strip_prefix("export ") {
            let starts = ["function ", "async function ", "const "];
            if let Some(rest) = starts.iter().find_map(|start| declared.strip_prefix(start)) {
                let name = rest.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default();
                names.push(name.to_owned());
                out.push(format!("{declared}\n"));
            } else {
                let (list, from) =
                    declared.split_once('}').unwrap_or_else(|| panic!("an export of no known form: {line}"));
                let list: Vec<&str> = list.trim_start_matches('{').split(',').map(str::trim).collect();
                if let Some(from) = from.strip_prefix(" from ") {
                    out.push(format!("const {{ {} }} = require({});\n", list.join(", "), from.trim_end_matches(';')));
                }
                names.extend(list.iter().map(|it| match it.split_once(" as ") {
                    Some((name, exported)) => format!("{exported}: {name}"),
                    None => (*it).to_owned(),
                }));
            }
        } else {
            out.push(format!("{line}\n"));
        }
    }
    out.push(format!("module.exports = {{ {} }};\n", names.join(", ")));
    out.concat()
}

#[cfg(test)]
mod tests {
    #[test]
    fn imports_and_exports_become_those_of_common_js() {
        let module = "import * as glue from \"./glue.js\";\nimport { a, b } from \"./ab.js\";\n\
                      export { c, d } from \"./cd.js\";\nexport const e = 1;\nexport async function f(x) {\n}\n\
                      export { e as default };\n";
        assert_eq!(
            super::script(module),
            "\"use strict\";\nconst glue = require(\"./glue.js\");\nconst { a, b } = require(\"./ab.js\");\n\
             const { c, d } = require(\"./cd.js\");\nconst e = 1;\nasync function f(x) {\n}\n\
             module.exports = { c, d, e, f, default: e };\n",
        );
    }
}
