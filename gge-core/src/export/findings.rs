//! What a scan finds, as a table.

use crate::quote::{Finding, Level, Rule, Verdict};

use super::{Content, Table};
use crate::text::Span;

/// The findings of a scan as a table: a row a finding, in the order of the document, whose name goes into the caption.
///
/// The columns: the line and the column that it begins in (`3:14`); its kind; its words, white space aside; the token of
/// its verdict or standing; its level and its rule, which what is right has not; what to say of it; and what would be
/// right, of an error or a warning: the official wording, then the citation.
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

/// How many findings there are of each level.
fn counted(findings: &[Finding<'_, '_>]) -> String {
    let count = |level: &Level| {
        let count = findings.iter().filter(|it| it.level() == Some(*level)).count();
        let plural = if count == 1 { "" } else { "s" };
        (count > 0).then(|| format!("{count} {level}{plural}"))
    };
    let counts: Vec<String> = Level::ALL.iter().filter_map(count).collect();
    if counts.is_empty() { "nothing wrong".to_owned() } else { counts.join(", ") }
}

/// What would be right, a line each.
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
