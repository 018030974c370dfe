//! The static site.

use std::fs;
use std::path::Path;

use crate::module::{self, Module};
use crate::{Error, home, notices, package, workspace};

/// Writes the site into a folder, which is made if there is none: the files of `www/page`, scripts without
/// their comments, the module in `gge/`, and what it is made from in `NOTICE.txt` and `THIRD-PARTY.txt`.
///
/// # Errors
///
/// If a file cannot be read or written.
pub fn write(module: &Module, folder: &Path) -> Result<(), Error> {
    fs::create_dir_all(folder).map_err(Error::file("make", folder))?;
    let page = home().join("page");
    copy(&page, folder)?;
    package::write_module(module, &folder.join("gge"))?;
    let notice = workspace().join("NOTICE");
    package::put(folder, "NOTICE.txt", &fs::read(&notice).map_err(Error::file("read", &notice))?)?;
    package::put(folder, "THIRD-PARTY.txt", notices::collect(&[&module::LINKED])?.as_bytes())
}

fn copy(from: &Path, to: &Path) -> Result<(), Error> {
    fs::create_dir_all(to).map_err(Error::file("make", to))?;
    for entry in fs::read_dir(from).map_err(Error::file("read", from))? {
        let path = entry.map_err(Error::file("read", from))?.path();
        let Some(name) = path.file_name() else { continue };
        let target = to.join(name);
        if path.is_dir() {
            copy(&path, &target)?;
        } else if path.extension().is_some_and(|it| it == "js") {
            let script = fs::read_to_string(&path).map_err(Error::file("read", &path))?;
            fs::write(&target, uncommented(&script)).map_err(Error::file("write", &target))?;
        } else {
            fs::copy(&path, &target).map_err(Error::file("write", &target))?;
        }
    }
    Ok(())
}

/// A script without the comments that have lines of their own. They are a fifth of what the page's scripts cost.
///
/// Lines are all it looks at: a text over several lines must not have one that begins like a comment.
fn uncommented(script: &str) -> String {
    let mut within = false;
    let stays = |line: &&str| {
        let line = line.trim();
        within |= line.starts_with("/**") && !line.contains("*/ ");
        let is_comment = within || line.starts_with("//");
        within &= !line.ends_with("*/");
        !is_comment
    };
    script.split_inclusive('\n').filter(stays).collect()
}

#[cfg(test)]
mod tests {
    use super::uncommented;

    #[test]
    fn comments_go_and_code_stays() {
        let script = "// @ts-check\n/** One line. */\nlet a = \"//\"; // why\n  /**\n   * @param {string} b\n   */\n\
                      /** @type {number} */ (c).d = 1 / 2 / 3;\n";
        assert_eq!(uncommented(script), "let a = \"//\"; // why\n/** @type {number} */ (c).d = 1 / 2 / 3;\n");
    }
}
