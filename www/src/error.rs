//! Why a build fails.

use std::io;
use std::path::{Path, PathBuf};

/// Why something cannot be built or served.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A file cannot be read or written.
    #[error("cannot {what} {}: {error}", path.display())]
    File {
        /// What was tried.
        what: &'static str,
        /// With which file or folder.
        path: PathBuf,
        /// Why not.
        error: io::Error,
    },
    /// A program cannot be run.
    #[error("cannot run `{command}`: {error}")]
    Run {
        /// The command.
        command: String,
        /// Why not.
        error: io::Error,
    },
    /// A program failed; it has told why.
    #[error("`{command}` failed")]
    Failed {
        /// The command.
        command: String,
    },
    /// The JavaScript for the module cannot be made.
    #[error("cannot make the JavaScript for the module: {reason}")]
    Bindings {
        /// Why not.
        reason: String,
    },
    /// What the module contains cannot be told.
    #[error("cannot tell what the module contains: {reason}")]
    Contents {
        /// Why not.
        reason: String,
    },
    /// The budget cannot be read.
    #[error("cannot read {}: {reason}", path.display())]
    Budget {
        /// The file.
        path: PathBuf,
        /// Why not.
        reason: String,
    },
    /// A use of the site costs more than it may.
    #[error("{what} costs {total} bytes, {} more than budget.toml allows ({limit})", total - limit)]
    TooLarge {
        /// Which use.
        what: String,
        /// What it costs.
        total: usize,
        /// What it may cost.
        limit: usize,
    },
    /// Speed is measured by a program that is not optimized.
    #[error("speed is measured by `cargo run --release -p gge-www -- measure`")]
    NotOptimized,
    /// No port is free.
    #[error("no port from {first} to {last} is free: choose one with --port")]
    NoPort {
        /// The first that was tried.
        first: u16,
        /// The last that was tried.
        last: u16,
    },
    /// The server stopped.
    #[error("the server stopped: {0}")]
    Server(io::Error),
}

impl Error {
    pub(crate) fn file(what: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |error| Self::File { what, path, error }
    }
}
