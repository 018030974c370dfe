//! Documents of one's own: the record held against a copy, reports added to it, drafts compared.

mod project;
mod run;

use std::fmt::Write;

use gge_core::Record;
use project::Project;
use run::run_in;
use serde_json::Value;

const PARAGRAPH_20: &str = "States should consider a national view of the categories of incidents that they report.";

/// The text of a copy of A/70/174, as it comes out of a PDF: what the record has, and words of ours for the rest.
fn copy(print: impl Fn(&str, &str) -> String) -> String {
    let mut text = "A/70/174\n\nGeneral Assembly\n\nDistr.: General\n22 July 2015\n\nOriginal: English\n".to_owned();
    let mut paragraph = |number: u32| {
        let heading = match number {
            1 => "I. Introduction",
            9 => "III. Norms, Rules and Principles for the Responsible Behaviour of States",
            16 => "IV. Confidence-Building Measures",
            25 => "VI. How International Law applies to the Use of ICTs",
            _ => "",
        };
        if !heading.is_empty() {
            write!(text, "\n{heading}\n").unwrap();
        }
        let head = format!("A/70/174#{number}");
        let held: Vec<_> = Record::builtin()
            .provisions()
            .report("A/70/174")
            .filter(|it| it.id.paragraph() == number.to_string())
            .collect();
        let own = match number {
            20 => PARAGRAPH_20.to_owned(),
            _ => format!("These words of a copy stand in paragraph {number}."),
        };
        let lead = held.iter().find(|it| it.id == *head).and_then(|it| it.text()).unwrap_or(&own);
        write!(text, "\n{number}. {}\n", print(&number.to_string(), lead)).unwrap();
        for it in held.iter().filter(|it| it.id != *head) {
            let place = it.id.as_str().split_once('#').unwrap().1;
            let label = it.id.items().last().unwrap();
            write!(text, "\n({label}) {}\n", print(place, it.text().unwrap())).unwrap();
        }
    };
    (1..=30).for_each(&mut paragraph);
    text
}

fn same(_: &str, text: &str) -> String {
    text.replace('’', "'")
}

#[test]
fn a_copy_proves_the_record() {
    let project = Project::new(&[("copy.txt", &copy(same))]);
    let run = project.gge("verify", &["copy.txt"]);
    assert_eq!((run.code, run.err.as_str()), (0, ""), "{}", run.out);
    assert!(run.out.contains(" 0 different, 0 missing in\nthe copy"), "{}", run.out);
    assert!(run.out.ends_with("The copy has all that the record holds as verbatim.\n"), "{}", run.out);
    let json: Value = serde_json::from_str(&project.gge("verify", &["copy.txt", "--json"]).out).unwrap();
    assert_eq!(json["report"], "A/70/174");
    assert!(json["only_in_copy"].as_array().unwrap().iter().any(|id| id == "A/70/174#20"));
    let norm = json["provisions"].as_array().unwrap().iter().find(|it| it["id"] == "A/70/174#13(a)").unwrap();
    assert_eq!((norm["agreement"].as_str(), norm["redline"].is_null()), (Some("equal"), true));
}

#[test]
fn a_copy_that_differs_is_told_and_not_taken() {
    let changed = |place: &str, text: &str| match place {
        "13(f)" => same(place, text).replace("should", "must"),
        _ => same(place, text),
    };
    let project = Project::new(&[("copy.txt", &copy(changed))]);
    let run = project.gge("verify", &["copy.txt"]);
    assert_eq!((run.code, run.err.as_str()), (1, ""), "{}", run.out);
    assert!(run.out.contains("  13(f)\n    A State [-should-]{+must+} not conduct"), "{}", run.out);
    let run = project.gge("show", &["2015 para 20", "--with", "copy.txt"]);
    assert_eq!((run.code, run.out.as_str()), (2, ""));
    assert!(
        run.err.contains("copy.txt: ") && run.err.contains("the copy has `must`, where it reads `should`"),
        "{}",
        run.err
    );
}

#[test]
fn a_copy_makes_the_report_whole() {
    let wrong = format!("“{}” (A/70/174, para. 20)", PARAGRAPH_20.replace("should", "must"));
    let project = Project::new(&[("copies/A_70_174.txt", &copy(same)), ("docs/a.md", &wrong)]);
    let run = project.gge("show", &["2015 para 20"]);
    assert!(run.code == 2 && run.err.contains("not in the record"), "{}", run.err);
    let run = project.gge("show", &["2015 para 20", "--with", "copies/A_70_174.txt"]);
    assert!(run.code == 0 && run.out.contains("States should consider a national view"), "{} {}", run.out, run.err);
    let run = project.gge("search", &["national view of the categories", "--with", "copies/A_70_174.txt", "--json"]);
    assert_eq!(serde_json::from_str::<Value>(&run.out).unwrap()[0]["id"], "A/70/174#20");
    let rules = |project: &Project| project.gge("scan", &["docs", "--json", "--quiet"]).out;
    let none: Value = serde_json::from_str(&rules(&project)).unwrap();
    assert_eq!(none.as_array().unwrap().len(), 0, "{none}");
    project.write("gge.toml", "[with]\ndocuments = [\"copies/A_70_174.txt\"]\n");
    let found: Value = serde_json::from_str(&rules(&project)).unwrap();
    assert_eq!(found[0]["rule"], "changed-modal", "{found}");
}

#[test]
fn a_draft_is_compared_with_a_report() {
    let draft = "# Draft\n\n1. States must not knowingly allow their territory to be used for internationally wrongful acts \
                 using ICTs.\n\n2. The secretariat brings coffee.\n";
    let project = Project::new(&[("draft.md", draft)]);
    let run = project.gge("compare", &["A/70/174", "draft.md"]);
    assert_eq!((run.code, run.err.as_str()), (0, ""), "{}", run.out);
    assert!(run.out.contains("A/70/174#13(c):1 -> OWN/draft#1:1  reiterated, measured"), "{}", run.out);
    assert!(run.out.contains("States [-should-]{+must+} not knowingly allow"), "{}", run.out);
    assert!(
        run.out.contains("Only in OWN/draft\n\n  OWN/draft#2\n    The secretariat brings coffee.\n"),
        "{}",
        run.out
    );
    let run = project.gge("compare", &["draft.md", "draft.md"]);
    assert_eq!(run.code, 2, "{}", run.out);
}

impl Project {
    fn gge(&self, command: &str, arguments: &[&str]) -> run::Run {
        run_in(self.folder(), command, arguments)
    }
}
