//! BibTeX entries of citations.

use crate::model::Date;

use super::cite::{Citation, Document, body};

impl Citation<'_> {
    /// Returns the BibTeX entry. Its key consists of the symbol and the place, so that it stays the same from version
    /// to version.
    pub(super) fn bibtex(&self) -> String {
        let (kind, key, mut fields) = match &self.document {
            Document::Report { symbol, report, .. } => {
                let title = report.and_then(|report| report.title.as_deref());
                let date = report.and_then(|report| report.dated.as_ref()).map(|claim| claim.value);
                let mut fields = vec![("author", whole(body(symbol)))];
                fields.extend(title.map(|title| ("title", whole(title))));
                fields.push(("institution", braced("United Nations")));
                fields.push(("number", braced(symbol)));
                fields.extend(date.into_iter().flat_map(dated));
                ("techreport", format!("un-{}", slug(symbol)), fields)
            }
            Document::Source(source, rendering) => {
                let fields = source.map(|it| vec![("author", whole(&it.author)), ("title", whole(&it.title))]);
                ("misc", slug(rendering.source.as_str()), fields.unwrap_or_default())
            }
        };
        let place = self.place();
        let key = place.iter().fold(key, |key, place| format!("{key}.{}", slug(place.trim_start_matches("para. "))));
        let note: Vec<String> = place.into_iter().chain(self.remarks()).collect();
        fields.extend((!note.is_empty()).then(|| ("note", braced(&capital(&note.join("; "))))));
        fields.extend(self.quotation().map(|text| ("annote", braced(text))));
        let fields: String = fields.iter().map(|(name, value)| format!("  {name} = {value},\n")).collect();
        format!("@{kind}{{{key},\n{fields}}}")
    }
}

/// The fields of a date, as far as it is known.
fn dated(date: Date) -> Vec<(&'static str, String)> {
    const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let month = date.month().and_then(|month| MONTHS.get(usize::from(month) - 1));
    let mut fields = vec![("year", braced(&date.year().to_string()))];
    // The names of months are macros, which each style writes out in its own way.
    fields.extend(month.map(|month| ("month", (*month).to_owned())));
    fields.extend(date.day().map(|day| ("day", braced(&day.to_string()))));
    fields
}

/// Turns a text into a key: letters and digits in lower case, with one hyphen for everything between them.
fn slug(text: &str) -> String {
    let parts = text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty());
    parts.map(str::to_ascii_lowercase).collect::<Vec<_>>().join("-")
}

/// Puts the first letter in upper case.
fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_ascii_uppercase().to_string() + chars.as_str()).unwrap_or_default()
}

/// Puts a text in braces, escaped.
fn braced(text: &str) -> String {
    format!("{{{}}}", escaped(text))
}

/// Puts a text in double braces, so that BibTeX neither takes it apart as a name nor changes its case as a title.
fn whole(text: &str) -> String {
    format!("{{{}}}", braced(text))
}

/// Escapes the characters that have a meaning in BibTeX and LaTeX.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' | '%' | '$' | '#' | '_' => out.extend(['\\', c]),
            // Braces count in BibTeX even when they are escaped, so that these go by name.
            '{' => out.push_str("\\textbraceleft{}"),
            '}' => out.push_str("\\textbraceright{}"),
            '\\' => out.push_str("\\textbackslash{}"),
            '~' => out.push_str("\\textasciitilde{}"),
            '^' => out.push_str("\\textasciicircum{}"),
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_tex_would_read_as_markup_is_escaped() {
        assert_eq!(
            escaped("50 % of A_B & {C} #1 $2 ~ ^"),
            "50 \\% of A\\_B \\& \\textbraceleft{}C\\textbraceright{} \\#1 \\$2 \\textasciitilde{} \\textasciicircum{}"
        );
        assert_eq!(escaped("\\end\n@article{"), "\\textbackslash{}end @article\\textbraceleft{}");
        assert_eq!(escaped("“State’s”, 13 (f)"), "“State’s”, 13 (f)");
    }

    #[test]
    fn keys_are_plain() {
        assert_eq!(slug("A/AC.290/2021/CRP.2"), "a-ac-290-2021-crp-2");
        assert_eq!(slug("16 (d) (iv), sentence 2"), "16-d-iv-sentence-2");
    }
}
