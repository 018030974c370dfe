//! Tables of the findings of a scan.

use crate::quote::{Finding, Level, Rule, Verdict};

use super::{Content, Table};
use crate::text::Span;

/// Makes a table of the findings of a scan, one row for each, in the order of the document. The name of the document
/// goes into the caption.
///
/// The columns: line and column at which the finding begins (`3:14`); its kind; its words, with white space reduced;
/// the token of its verdict or status; its level and its rule, empty if nothing is wrong; a note; and, for an error or
/// a warning, the right wording and citation.
///
/// ```
/// use gge_core::export::findings;
/// use gge_core::Record;
/// use gge_core::quote::{Format, scan};
///
/// let text = "“States must not use <proxies> to commit internationally wrongful acts” (A/70/174, para. 13 (c))";
/// let findings = findings("speech.md", &scan(Record::builtin(), text, Format::Plain));
/// let markdown = findings.markdown();
/// assert!(markdown.starts_with("Citations and quotations in speech.md: 1 error.\n\n| Place | Kind |"));
/// assert!(markdown.contains("| 1:2 | quotation | States must not use \\<proxies\\> to commit"));
/// let [quotation, citation] = findings.rows() else { panic!("{markdown}") };
/// assert_eq!(quotation[4].text(), "");
/// assert_eq!((citation[4].text(), citation[5].text()), ("error".to_owned(), "wrong-citation".to_owned()));
/// assert_eq!(citation[7].text(), "A/68/98, para. 23; A/70/174, para. 28 (e)");
/// ```
pub fn findings(name: &str, findings: &[Finding<'_, '_>]) -> Table {
    let head = ["Place", "Kind", "Words", "Verdict", "Level", "Rule", "Note", "Right wording"];
    let caption = format!("Citations and quotations in {name}: {}.", counted(findings));
    let mut table = Table::new(caption, head.map(str::to_owned));
    for finding in findings {
        let level = finding.level();
        let is_alarming = matches!(level, Some(Level::Error | Level::Warning));
        let reason = finding.reason.clone().unwrap_or_else(|| finding.note());
        table.push([
            format!("{}:{}", finding.line, finding.column).into(),
            finding.kind.as_str().into(),
            finding.text.split_whitespace().collect::<Vec<_>>().join(" ").into(),
            finding.verdict().into(),
            level.map_or("", Level::as_str).into(),
            finding.rule.map_or("", Rule::as_str).into(),
            reason.into(),
            if is_alarming { right(finding) } else { Content::default() },
        ]);
    }
    table
}

/// Counts the findings of each level in words.
fn counted(findings: &[Finding<'_, '_>]) -> String {
    let count = |level: &Level| {
        let count = findings.iter().filter(|it| it.level() == Some(*level)).count();
        let plural = if count == 1 { "" } else { "s" };
        (count > 0).then(|| format!("{count} {level}{plural}"))
    };
    let counts: Vec<String> = Level::ALL.iter().filter_map(count).collect();
    if counts.is_empty() { "nothing wrong".to_owned() } else { counts.join(", ") }
}

/// The right wording and the right citation of a finding, a line each.
fn right(finding: &Finding<'_, '_>) -> Content {
    let check = finding.check.as_ref();
    let reads = check.and_then(|it| match it.verdict {
        Verdict::Paraphrase => it.matches.first().map(|lead| lead.official.clone()),
        _ => it.corrected.clone(),
    });
    let places = check.and_then(|it| it.citation.as_ref()).map(|it| it.right.join("; "));
    let suggested = finding.citation.as_ref().and_then(|it| it.suggestion.clone());
    let cited = places.filter(|it| !it.is_empty()).or(suggested);
    let lines = reads.into_iter().chain(cited);
    Content::new(lines.map(|text| vec![Span::plain(text)]))
}
