//! Reading without a connection: a service worker that keeps the pages.

use std::fs;
use std::path::Path;

use sha2::{Digest, Sha256};

use crate::{Error, home, package};

/// Writes `sw.js` into the folder of a finished site, with the list of what it keeps and a version that changes with any
/// file.
pub(super) fn write(folder: &Path) -> Result<(), Error> {
    let mut files = Vec::new();
    collect(folder, "", &mut files)?;
    files.sort();
    let mut hash = Sha256::new();
    for path in &files {
        let file = folder.join(path);
        hash.update(path);
        hash.update(fs::read(&file).map_err(Error::file("read", &file))?);
    }
    let version: String = hash.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    let kept: Vec<&str> = files.iter().filter(|path| is_kept(path)).map(|path| address(path)).collect();
    let template = home().join("src/site/sw.js");
    let script = fs::read_to_string(&template).map_err(Error::file("read", &template))?;
    let list = serde_json::to_string(&kept).expect("paths are text");
    package::put(
        folder,
        "sw.js",
        script.replace("\"VERSION\"", &format!("{version:?}")).replace("[\"FILES\"]", &list).as_bytes(),
    )
}

fn collect(folder: &Path, path: &str, files: &mut Vec<String>) -> Result<(), Error> {
    let within = folder.join(path);
    for entry in fs::read_dir(&within).map_err(Error::file("read", &within))? {
        let entry = entry.map_err(Error::file("read", &within))?;
        let path = format!("{path}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            collect(folder, &format!("{path}/"), files)?;
        } else if path != "sw.js" {
            files.push(path);
        }
    }
    Ok(())
}

/// Whether a file is kept before anybody asks for it: what pages show and run. Modules are kept when they are used.
fn is_kept(path: &str) -> bool {
    let is_part = path.starts_with("embed/") || path.starts_with("gge/");
    let is_shown = [".html", ".css", ".js", ".svg", ".webmanifest"].iter().any(|end| path.ends_with(end));
    !is_part && (is_shown || path == "search/more.json")
}

/// The address of a file from the root: that of a page ends at its folder.
fn address(path: &str) -> &str {
    match path.strip_suffix("index.html") {
        Some("") => "./",
        Some(page) => page,
        None => path,
    }
}

#[cfg(test)]
mod tests {
    use super::{address, is_kept};

    #[test]
    fn pages_are_kept_under_their_addresses() {
        assert_eq!(
            (address("index.html"), address("A/68/98/index.html"), address("site.css")),
            ("./", "A/68/98/", "site.css")
        );
        let kept = ["A/68/98/index.html", "site.css", "script/page.js", "search/more.json"];
        let left = ["A/68/98/index.json", "embed/A/68/98/23/index.html", "gge/check_bg.wasm", "gge/check.js"];
        assert!(kept.iter().all(|path| is_kept(path)) && !left.iter().any(|path| is_kept(path)));
    }
}
