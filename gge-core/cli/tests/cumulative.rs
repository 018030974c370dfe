//! `cumulative`, as it runs.

mod run;

use csv_core::{ReadRecordResult, Reader};
use run::{assert_snapshot, run, run_with};
use serde_json::Value;

fn output(arguments: &[&str]) -> String {
    let run = run("cumulative", arguments);
    assert_eq!((run.code, run.err.as_str()), (0, ""), "{arguments:?}");
    run.out
}

/// The records of a CSV file.
fn records(csv: &str) -> Vec<Vec<String>> {
    let (mut reader, mut input, mut records) = (Reader::new(), csv.as_bytes(), Vec::new());
    loop {
        let (mut text, mut ends) = (vec![0; csv.len()], [0; 32]);
        let (result, read, written, fields) = reader.read_record(input, &mut text, &mut ends);
        input = &input[read..];
        match result {
            ReadRecordResult::Record => {
                let starts = std::iter::once(0).chain(ends[..fields].iter().copied());
                let field = |(start, end): (usize, &usize)| String::from_utf8(text[start..*end].to_vec()).unwrap();
                records.push(starts.zip(&ends[..fields]).map(field).collect());
                assert!(written <= text.len());
            }
            ReadRecordResult::InputEmpty => {}
            ReadRecordResult::End => return records,
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn one_theme() {
    let norms = output(&["--theme", "norms"]);
    assert!(!norms.contains('\u{1b}'), "piped output is plain");
    assert!(norms.lines().all(|line| line.chars().count() <= 100), "a line is wider than 100 columns");
    assert_snapshot("cumulative-norms", &norms);
    assert_snapshot("cumulative-norms-hague-table", &output(&["--theme", "norms", "--wording", "hague-table"]));
}

#[test]
fn all_themes() {
    let all = output(&[]);
    for heading in ["Goal", "Norms", "International law", "Recommendations"] {
        assert!(all.lines().any(|line| line == heading), "{heading}");
    }
    assert!(all.contains("| 2010/goal/1 100% new,"), "a rendering stands in");
}

#[test]
fn as_csv() {
    let csv = output(&["--format", "csv"]);
    let records = records(&csv);
    let (head, rows) = records.split_first().unwrap();
    assert_eq!(
        *head,
        [
            "theme",
            "report",
            "place",
            "citation",
            "lead",
            "text",
            "new_share",
            "first_stood",
            "fidelity",
            "rendering_only"
        ]
    );
    assert!(rows.iter().all(|row| row.len() == head.len()));
    let repeated = rows.iter().find(|row| row[2] == "A/70/174#15").unwrap();
    assert_eq!(
        *repeated,
        [
            "norms",
            "A/70/174",
            "A/70/174#15",
            "A/70/174, para. 15",
            "",
            "Given the unique attributes of ICTs, additional norms could be developed over time.",
            "0.00",
            "A/65/201#16:2",
            "verbatim",
            "false"
        ]
    );
    assert!(rows.iter().all(|row| (0.0..=1.0).contains(&row[6].parse::<f64>().unwrap())));
}

#[test]
fn as_markup() {
    let markdown = output(&["--format", "markdown", "--theme", "law"]);
    assert!(markdown.contains("\n| Theme | A/65/201 (2010) | A/68/98 (2013) | A/70/174 (2015) |\n"));
    assert!(markdown.contains("A/70/174, para. 28 (d): The Group notes the **established international legal"));
    let html = output(&["--format", "html", "--theme", "law"]);
    assert!(html.contains("<th scope=\"row\">law</th>") && html.ends_with("</tbody>\n</table>\n"));
    assert!(
        html.contains("attributable to them <ins><span class=\"visually-hidden\">[new: </span>under international law")
    );
}

#[test]
fn as_json() {
    let short = output(&["--json", "--theme", "law"]);
    assert_eq!(short, output(&["--format", "json", "--theme", "law"]));
    let table: Value = serde_json::from_str(&short).unwrap();
    assert_eq!(table["rows"].as_array().unwrap().len(), 1);
    let sovereignty = &table["rows"][0]["cells"][2]["entries"][1];
    assert_eq!(sovereignty["place"], "A/70/174#27");
    assert_eq!(sovereignty["novelty"]["spans"][0]["first"], "A/68/98#20");
    assert_eq!(sovereignty["novelty"]["spans"][1]["text"], "the conduct by States ");
}

#[test]
fn colour_is_for_terminals() {
    let narrow = [("CLICOLOR_FORCE", "1"), ("COLUMNS", "60")];
    let forced = run_with("cumulative", &["--theme", "law"], &narrow);
    assert!(forced.out.contains("\u{1b}[") && !forced.out.contains("{+"));
    let never = run_with("cumulative", &["--theme", "law"], &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]);
    assert!(!never.out.contains('\u{1b}') && never.out.contains("{+"));
}

#[test]
fn bad_arguments() {
    for (arguments, part) in [
        (&["--theme", "laws"][..], "unknown theme `laws`: did you mean `law`?"),
        (&["--wording", "hague"], "unknown wording `hague`: expected one of `official`, `hague-table`"),
        (&["--format", "xml"], "invalid value 'xml'"),
        (&["--json", "--format", "csv"], "cannot be used with"),
    ] {
        let run = run("cumulative", arguments);
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{arguments:?}");
        assert!(run.err.contains(part), "{}", run.err);
    }
}

#[test]
fn the_shape_of_json() {
    assert_snapshot("cumulative-json", &run::run("cumulative", &["--theme", "goal", "--json"]).out);
}
