//! What is told of a document: its findings with their levels, and ignores that silence nothing.

use gge_core::quote::{Finding, FindingKind, Level, Verdict};

use super::config::Config;
use super::files::Document;
use super::report::Coverage;
use super::silence::Silences;

/// The rule of an ignore that silences nothing.
pub(super) const UNUSED_IGNORE: &str = "unused-ignore";

/// A document with what is told of it.
pub(super) struct Scanned<'d> {
    pub(super) document: &'d Document,
    pub(super) told: Vec<Told<'d>>,
    /// How many findings were silenced.
    pub(super) silenced: usize,
    /// How much could be checked, of all that is told.
    pub(super) coverage: Coverage,
}

/// Something that is told of a place in a document.
#[derive(Clone)]
pub(super) struct Told<'d> {
    pub(super) start: usize,
    pub(super) end: usize,
    /// Counted from 1.
    pub(super) line: usize,
    /// Counted from 1, in characters.
    pub(super) column: usize,
    /// Its level here. None where it is right.
    pub(super) level: Option<Level>,
    pub(super) rule: Option<&'static str>,
    /// The words of the document.
    pub(super) text: &'d str,
    /// What it is about, in one sentence.
    pub(super) message: String,
    /// The finding of the library. None for an ignore that silences nothing.
    pub(super) finding: Option<Finding<'d, 'd>>,
}

impl<'d> Told<'d> {
    fn of(finding: Finding<'d, 'd>) -> Self {
        Self {
            start: finding.start,
            end: finding.end(),
            line: finding.line,
            column: finding.column,
            level: finding.level(),
            rule: finding.rule.map(gge_core::quote::Rule::as_str),
            text: finding.text,
            message: finding.reason.clone().unwrap_or_else(|| finding.note()),
            finding: Some(finding),
        }
    }

    /// Tests whether it is an error or a warning.
    pub(super) fn is_alarming(&self) -> bool {
        matches!(self.level, Some(Level::Error | Level::Warning))
    }

    /// Tests whether its level is at least this one.
    pub(super) fn is_at_least(&self, least: Level) -> bool {
        self.level.is_some_and(|level| rank(level) <= rank(least))
    }

    /// Returns its rule, or its kind where it is right.
    pub(super) fn name(&self) -> &'static str {
        self.rule.or(self.finding.as_ref().map(|it| it.kind.as_str())).unwrap_or(UNUSED_IGNORE)
    }

    /// Tests whether it is a finding of this kind.
    pub(super) fn is_of(&self, kind: FindingKind) -> bool {
        self.finding.as_ref().is_some_and(|it| it.kind == kind)
    }

    /// Tells why an error in a document is not put right.
    pub(super) fn not_fixed(&self, document: &Document) -> Option<String> {
        let finding = self.finding.as_ref().filter(|_| self.level == Some(Level::Error))?;
        document.unfixable().or_else(|| finding.fix().err().map(|reason| reason.to_string()))
    }

    /// Lists what would be right: the wording, the citation.
    pub(super) fn help(&self) -> Vec<String> {
        let Some(finding) = self.finding.as_ref().filter(|_| self.is_alarming()) else { return Vec::new() };
        let check = finding.check.as_ref();
        let reads = check.and_then(|it| match it.verdict {
            Verdict::Paraphrase => it.matches.first().map(|lead| &lead.official),
            _ => it.corrected.as_ref(),
        });
        let right = check.and_then(|it| it.citation.as_ref()).map(|it| it.right.join("; ")).filter(|it| !it.is_empty());
        let right = right.or_else(|| finding.citation.as_ref()?.suggestion.clone());
        let reads = reads.map(|it| format!("it reads: {it}"));
        reads.into_iter().chain(right.map(|it| format!("cite: {it}"))).collect()
    }
}

/// The place of a level among all, from the worst.
fn rank(level: Level) -> Option<usize> {
    Level::ALL.iter().position(|it| *it == level)
}

impl<'d> Scanned<'d> {
    /// Gives the findings in a document their levels, and takes out those that are silenced.
    pub(super) fn new(document: &'d Document, findings: Vec<Finding<'d, 'd>>, config: &Config) -> Self {
        let mut ignores = Silences::of(document, config);
        let (mut told, mut silenced, mut coverage) = (Vec::new(), 0, Coverage::default());
        for finding in findings {
            let finding = match finding.rule {
                None => finding,
                Some(rule) => match config.level(rule.as_str(), rule.level()) {
                    None => {
                        coverage.leave_out(finding.kind, "of a rule that is off");
                        continue;
                    }
                    Some(level) => finding.with_level(level),
                },
            };
            if finding.rule.is_some() && ignores.silence(&finding) {
                silenced += 1;
                coverage.leave_out(finding.kind, "silenced");
            } else {
                told.push(Told::of(finding));
            }
        }
        told.extend(ignores.unused().filter_map(|it| {
            let usual = if it.is_fault { Level::Warning } else { Level::Note };
            Some(Told {
                start: it.range.start,
                end: it.range.end,
                line: it.line,
                column: it.column,
                level: Some(config.level(UNUSED_IGNORE, usual)?),
                rule: Some(UNUSED_IGNORE),
                text: &document.text()[it.range],
                message: it.message,
                finding: None,
            })
        }));
        told.sort_by_key(|it| (it.start, it.end));
        Self { document, told, silenced, coverage }
    }
}
