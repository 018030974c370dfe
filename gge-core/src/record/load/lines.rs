//! Lines of problems in the text of JSON that was read.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde_json::value::RawValue;

use super::reader::Path;
use crate::record::{Fault, Problem};
use crate::text::offset_of;

/// Sets the line of each problem: that of the value to which its path leads, or of the nearest value around it. A path that
/// leads out of the text has none.
pub(super) fn set(text: &str, problems: &mut [Problem]) {
    let paths: Vec<String> = problems.iter().map(path).collect();
    let wanted = paths.iter().flat_map(|path| above(path)).chain([""]).collect();
    let mut search = Search { text, wanted, found: HashMap::new() };
    if let Ok(root) = serde_json::from_str(text) {
        search.walk(root, &Path::Root);
    }
    let breaks: Vec<usize> = memchr::memchr_iter(b'\n', text.as_bytes()).collect();
    for (problem, path) in problems.iter_mut().zip(&paths) {
        let offset = above(path).find_map(|path| search.found.get(path));
        problem.line = problem.line.or_else(|| offset.map(|offset| 1 + breaks.partition_point(|at| at < offset)));
    }
}

/// The path of a problem: with the key, where that is what should not be there.
fn path(problem: &Problem) -> String {
    let key = match &problem.fault {
        Fault::UnknownKey { key, .. } | Fault::RepeatedKey { key } => key,
        Fault::UnwantedKey { key } => *key,
        _ => return problem.path.clone(),
    };
    if problem.path.is_empty() { key.to_owned() } else { format!("{}.{key}", problem.path) }
}

/// A path and those above it, without that of the root.
fn above(path: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(path), |path| path.rfind(['.', '[']).map(|end| &path[..end]))
}

/// The search for values by their paths. It enters only values on the way to those that are sought.
struct Search<'t> {
    text: &'t str,
    wanted: HashSet<&'t str>,
    /// The offset in bytes of each value, by its path.
    found: HashMap<String, usize>,
}

impl<'t> Search<'t> {
    fn walk(&mut self, value: &'t RawValue, path: &Path<'_>) {
        let written = path.to_string();
        if !self.wanted.contains(&*written) {
            return;
        }
        self.found.insert(written, offset_of(value.get(), self.text));
        if let Ok(entries) = serde_json::from_str::<BTreeMap<String, &'t RawValue>>(value.get()) {
            for (key, value) in entries {
                self.walk(value, &Path::Key(path, &key));
            }
        } else if let Ok(elements) = serde_json::from_str::<Vec<&'t RawValue>>(value.get()) {
            for (index, value) in elements.into_iter().enumerate() {
                self.walk(value, &Path::Index(path, index));
            }
        }
    }
}
