//! What a scan finds, as a table.

use crate::quote::Finding;

use super::{Content, Run, Table};

/// The findings of a scan as a table: a row a finding, in the order of the document, whose name goes into the caption.
///
/// The columns: the line and the column that it begins in (`3:14`); its kind; its words, white space aside; the token of
/// its verdict or standing; whether it is `right` or `wrong`; what to say of it; and what would be right, where something
/// is wrong: the official wording, then the citation.
///
/// ```
/// use gge_core::exchange::findings;
/// use gge_core::quote::{Format, scan};
///
/// let text = "“States must not use <proxies> to commit internationally wrongful acts” (A/70/174, para. 13 (c))";
/// let findings = findings("speech.md", &scan(text, Format::Markdown));
/// let markdown = findings.markdown();
/// assert!(markdown.starts_with("Citations, quotations and echoes in speech.md: 1 wrong.\n\n| Place | Kind |"));
/// assert!(markdown.contains("| 1:2 | quotation | States must not use \\<proxies\\> to commit"));
/// assert_eq!(findings.rows()[0][6].text(), "A/68/98, para. 23; A/70/174, para. 28 (e)");
/// assert_eq!(findings.rows()[1][4].text(), "right");
/// ```
pub fn findings(name: &str, findings: &[Finding<'_, '_>]) -> Table {
    let head = ["Place", "Kind", "Words", "Verdict", "Result", "Note", "Right wording"];
    let wrong = findings.iter().filter(|finding| !finding.is_sound()).count();
    let caption = format!(
        "Citations, quotations and echoes in {name}: {} wrong.",
        if wrong == 0 { "none".to_owned() } else { wrong.to_string() }
    );
    let mut table = Table::new(caption, head.map(str::to_owned));
    for finding in findings {
        let is_sound = finding.is_sound();
        table.push([
            format!("{}:{}", finding.line, finding.column).as_str().into(),
            finding.kind.as_str().into(),
            finding.text.split_whitespace().collect::<Vec<_>>().join(" ").as_str().into(),
            finding.verdict().into(),
            if is_sound { "right" } else { "wrong" }.into(),
            finding.note().as_str().into(),
            if is_sound { Content::default() } else { right(finding) },
        ]);
    }
    table
}

/// What would be right, a line each.
fn right(finding: &Finding<'_, '_>) -> Content {
    let check = finding.check.as_ref();
    let corrected = check.and_then(|it| it.corrected.clone());
    let places = check.and_then(|it| it.citation.as_ref()).map(|it| it.right.join("; "));
    let suggested = finding.citation.as_ref().and_then(|it| it.suggestion.clone());
    let cited = places.filter(|it| !it.is_empty()).or(suggested);
    let lines = corrected.into_iter().chain(cited);
    Content::new(lines.map(|text| vec![Run { text, new: false }]))
}
