//! Files that are written whole or not at all.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

#[cfg(unix)]
use std::os::unix::fs::MetadataExt;

use tempfile::NamedTempFile;

/// Writes a file: what is there is replaced when all is written, and keeps its permissions.
pub(super) fn replace(file: &Path, bytes: &[u8]) -> io::Result<()> {
    // What a link leads to is written, not the link.
    let file: PathBuf = fs::canonicalize(file).unwrap_or_else(|_| file.to_path_buf());
    let there = fs::metadata(&file).ok();
    if there.as_ref().is_some_and(|it| it.permissions().readonly()) {
        return Err(io::Error::new(io::ErrorKind::PermissionDenied, "it is read-only, and was not changed"));
    }
    #[cfg(unix)]
    if there.as_ref().is_some_and(|it| it.nlink() > 1) {
        let why = "it has other names (hard links), which would keep the old words, and was not changed";
        return Err(io::Error::other(why));
    }
    let mut whole = NamedTempFile::new_in(folder(&file))
        .map_err(|error| io::Error::new(error.kind(), format!("{}: cannot be written", file.display())))?;
    whole.write_all(bytes)?;
    whole.as_file().sync_all()?;
    // On WASI files have no permissions to set.
    if !cfg!(target_family = "wasm")
        && let Ok(there) = fs::metadata(&file)
    {
        fs::set_permissions(whole.path(), there.permissions())?;
    }
    whole.persist(&file).map_err(|it| it.error)?;
    Ok(())
}

/// Returns the folder of a file.
pub(super) fn folder(file: &Path) -> &Path {
    file.parent().filter(|it| !it.as_os_str().is_empty()).unwrap_or(Path::new("."))
}
