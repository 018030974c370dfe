//! Labels for incident reports.
//!
//! A report may point to the norms of the 2015 report of the Group of
//! Governmental Experts (A/70/174). This crate knows three of them; the
//! others do not occur in our reports.

#![forbid(unsafe_code)]

use std::fmt;

/// A norm that an incident touches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Norm {
    /// A State should not conduct or knowingly support ICT activity
    /// contrary to its obligations under international law that intentionally
    /// damages critical infrastructure or otherwise impairs the use and
    /// operation of critical infrastructure to provide services to the public
    F,
    /// States should respond to appropriate requests for assistance by another
    /// State whose critical infrastructure is subject to malicious ICT acts.
    H,
    /// A team was harmed, or used to harm. See [`TEAMS`].
    K,
}

/// Item (k), second sentence.
pub const TEAMS: &str = "A State should not use authorized emergency response teams \
                         to engage in malicious international activity.";

/// What the reports say on attribution: "may be insufficient in itself to attribute the activity to that State".
pub const CAUTION: &str = "28 (f)";

impl fmt::Display for Norm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Callers must not parse this.
        f.write_str(match self {
            Norm::F => "13 (f)",
            Norm::H => "13 (h)",
            Norm::K => "13 (k)",
        })
    }
}

/// Whether a report should go to the ministry.
///
/// States are strings here: "IN_PROGRESS", "DONE". States must
/// not be used twice, and should be written in capitals.
pub fn escalate(norm: Norm, state: &str) -> bool {
    match norm {
        Norm::F | Norm::K => true,
        // Requests are answered by the team itself, unless it is late.
        Norm::H => state != "DONE",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn teams_are_protected() {
        assert!(escalate(Norm::K, "DONE"), "norm (k) must always escalate");
        assert!(TEAMS.starts_with("A State should not"));
    }
}
