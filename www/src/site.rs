//! The static site.

use std::fs;
use std::path::Path;

use crate::module::Module;
use crate::{Error, home, notices, package, workspace};

/// Writes the site into a folder, which is made if there is none: the files of `www/page`, the module in `gge/`, and
/// what it is made from in `NOTICE.txt` and `THIRD-PARTY.txt`.
///
/// # Errors
///
/// If a file cannot be read or written.
pub fn write(module: &Module, folder: &Path) -> Result<(), Error> {
    fs::create_dir_all(folder).map_err(Error::file("make", folder))?;
    let page = home().join("page");
    if page.is_dir() {
        copy(&page, folder)?;
    }
    package::write_module(module, &folder.join("gge"))?;
    let notice = workspace().join("NOTICE");
    package::put(folder, "NOTICE.txt", &fs::read(&notice).map_err(Error::file("read", &notice))?)?;
    package::put(folder, "THIRD-PARTY.txt", notices::collect()?.as_bytes())
}

fn copy(from: &Path, to: &Path) -> Result<(), Error> {
    fs::create_dir_all(to).map_err(Error::file("make", to))?;
    for entry in fs::read_dir(from).map_err(Error::file("read", from))? {
        let path = entry.map_err(Error::file("read", from))?.path();
        let Some(name) = path.file_name() else { continue };
        let target = to.join(name);
        if path.is_dir() {
            copy(&path, &target)?;
        } else {
            fs::copy(&path, &target).map_err(Error::file("write", &target))?;
        }
    }
    Ok(())
}
