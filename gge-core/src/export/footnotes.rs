//! Citations as the footnotes of law and of the humanities have them.

use crate::model::Date;

use super::cite::{Citation, Document};

impl Citation<'_> {
    /// Returns the footnote of OSCOLA, whose abbreviations have no full stops: author, title in single quotation marks,
    /// date, symbol, paragraph.
    pub(super) fn oscola(&self) -> String {
        let place = self.place().map(|place| format!(", {}", closed_up(&place).replace("para.", "para")));
        let place = place.unwrap_or_default();
        match &self.document {
            Document::Report { symbol, .. } => {
                let title = self.title().map(|title| format!("‘{title}’ ")).unwrap_or_default();
                let date = self.date().map(|date| format!("({}) ", date.written_out())).unwrap_or_default();
                format!("{} {title}{date}UN Doc {symbol}{place}", organ(symbol, "UNGA", "UNSC", "UN"))
            }
            Document::Source(Some(source), _) => format!("{}, ‘{}’{place}", source.author, source.title),
            Document::Source(None, rendering) => rendering.id.to_string(),
        }
    }

    /// Returns the footnote of the Bluebook: author, title, paragraph by its sign, symbol, date with the month first.
    pub(super) fn bluebook(&self) -> String {
        let place = self.place().map(|place| format!(", {}", closed_up(&place).replace("para. ", "¶ ")));
        let place = place.unwrap_or_default();
        match &self.document {
            Document::Report { symbol, .. } => {
                let author = organ(symbol, "U.N. General Assembly", "U.N. Security Council", "U.N.");
                let title = self.title().map(|title| format!(", {title}")).unwrap_or_default();
                let date = self.date().map(|date| format!(" ({})", month_first(date))).unwrap_or_default();
                format!("{author}{title}{place}, U.N. Doc. {symbol}{date}")
            }
            Document::Source(Some(source), _) => format!("{}, {}{place}", source.author, source.title),
            Document::Source(None, rendering) => rendering.id.to_string(),
        }
    }

    /// Returns the note of the Chicago Manual of Style: author, title, symbol, date with the month first, paragraph.
    pub(super) fn chicago(&self) -> String {
        let place = self.place().map(|place| format!(", {place}")).unwrap_or_default();
        match &self.document {
            Document::Report { symbol, .. } => {
                let author = organ(symbol, "UN General Assembly", "UN Security Council", "United Nations");
                let title = self.title().map(|title| format!(", {title}")).unwrap_or_default();
                let date = self.date().map(|date| format!(" ({})", month_first(date))).unwrap_or_default();
                format!("{author}{title}, {symbol}{date}{place}")
            }
            Document::Source(Some(source), _) => format!("{}, “{}”{place}", source.author, source.title),
            Document::Source(None, rendering) => rendering.id.to_string(),
        }
    }

    /// Returns the record in the RIS format: one tag a line.
    pub(super) fn ris(&self) -> String {
        let mut lines = Vec::new();
        match &self.document {
            Document::Report { symbol, .. } => {
                let author = organ(
                    symbol,
                    "United Nations General Assembly",
                    "United Nations Security Council",
                    "United Nations",
                );
                lines.push(("TY", "RPRT".to_owned()));
                lines.push(("A2", author.to_owned()));
                lines.extend(self.title().map(|title| ("TI", title.to_owned())));
                lines.push(("PB", "United Nations".to_owned()));
                lines.push(("M1", (*symbol).to_owned()));
                if let Some(date) = self.date() {
                    lines.push(("PY", date.year().to_string()));
                    let part = |part: Option<u8>| part.map(|it| format!("{it:02}")).unwrap_or_default();
                    lines.push(("DA", format!("{}/{}/{}/", date.year(), part(date.month()), part(date.day()))));
                }
                lines.extend(self.url().map(|url| ("UR", url)));
            }
            Document::Source(source, rendering) => {
                lines.push(("TY", "GEN".to_owned()));
                if let Some(source) = source {
                    lines.push(("A2", source.author.to_string()));
                    lines.push(("TI", source.title.to_string()));
                }
                lines.push(("ID", rendering.id.to_string()));
            }
        }
        lines.extend(self.place().map(|place| ("N1", place)));
        lines.extend(self.remarks().into_iter().map(|remark| ("N1", remark)));
        lines.extend(self.quotation().map(|text| ("AB", text.to_owned())));
        let lines: String = lines.iter().map(|(tag, value)| format!("{tag}  - {value}\r\n")).collect();
        format!("{lines}ER  - ")
    }

    fn title(&self) -> Option<&str> {
        match &self.document {
            Document::Report { report, .. } => report.and_then(|report| report.title.as_deref()),
            Document::Source(source, _) => source.map(|source| &*source.title),
        }
    }

    fn date(&self) -> Option<Date> {
        match &self.document {
            Document::Report { report, .. } => report.and_then(|report| report.dated.as_ref()).map(|claim| claim.value),
            Document::Source(..) => None,
        }
    }

    fn url(&self) -> Option<String> {
        match &self.document {
            Document::Report { report, .. } => report.map(crate::model::Report::url),
            Document::Source(..) => None,
        }
    }
}

/// Names the organ that issued a document, by the series of its symbol.
fn organ<'n>(symbol: &str, assembly: &'n str, council: &'n str, other: &'n str) -> &'n str {
    match super::cite::body(symbol).rsplit(", ").next() {
        Some("General Assembly") => assembly,
        Some("Security Council") => council,
        _ => other,
    }
}

/// Takes out the space before a label in brackets: `para. 13(f)`.
fn closed_up(place: &str) -> String {
    place.replace(" (", "(")
}

/// Writes a date with the month first: `July 22, 2015`, `July 2010`, `2015`.
fn month_first(date: Date) -> String {
    let month = date.month().and_then(|month| Date::MONTHS.get(usize::from(month) - 1));
    match (month, date.day()) {
        (Some(month), Some(day)) => format!("{month} {day}, {}", date.year()),
        (Some(month), None) => format!("{month} {}", date.year()),
        (None, _) => date.year().to_string(),
    }
}
