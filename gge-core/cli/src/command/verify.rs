//! The record held against the reader's own copy of a report.

use std::io::{self, Write};
use std::path::PathBuf;

use clap::Args;
use gge_core::Record;
use gge_core::compare::{Agreement, Verification, VerifiedProvision, VerifyError, verify};
use gge_core::model::Fidelity;

use crate::output::{self, Failure, Outcome, Output};
use crate::own::Own;
use crate::page::{Page, QUIET, TITLE};

/// Hold the record against your own copy of a report, word by word: proof that it has the words of the document.
///
/// The copy is a PDF, a Word document or text. The exit code is 0 if all that the record holds as verbatim stands in the
/// copy, typography aside, and 1 if not.
///
/// Example: gge verify copy.pdf
#[derive(Args)]
pub(crate) struct Arguments {
    /// The file of the copy, or `-` for the standard input.
    file: PathBuf,
    /// The report that it is a copy of, by symbol or year, where its text does not give the symbol.
    #[arg(long, value_name = "REPORT")]
    of: Option<String>,
    #[command(flatten)]
    output: Output,
}

pub(crate) fn run(arguments: &Arguments, record: &Record) -> Result<Outcome, Failure> {
    let of = arguments.of.as_deref().map(|of| record.find_report(of)).transpose()?;
    let Own { report, .. } = Own::read(&arguments.file, record, of.map(|report| report.symbol.clone()))?;
    let verification = verify(record, report).map_err(|error| match error {
        VerifyError::NoReport { .. } if of.is_none() => {
            format!("{error}: name the report with --of, as in `--of 2013`")
        }
        error => error.to_string(),
    })?;
    if arguments.output.is_json() {
        output::json(&verification)?;
    } else {
        print(&mut Page::new(), &verification)?;
    }
    Ok(Outcome::of(!verification.is_proven(), false))
}

fn print(page: &mut Page, verification: &Verification<'_>) -> io::Result<()> {
    let Verification { report, provisions, only_in_copy, .. } = verification;
    let count = |wanted: Agreement| provisions.iter().filter(|it| it.agreement == wanted).count();
    writeln!(page.out, "{TITLE}{} ({}){TITLE:#}\n", report.symbol, report.year())?;
    for provision in provisions.iter().filter(|it| it.redline.is_some() || it.agreement == Agreement::Missing) {
        print_provision(page, provision)?;
    }
    let noun = |count: usize| if count == 1 { "provision" } else { "provisions" };
    let all = provisions.len();
    let agree = format!(
        "{all} {} held: {} the same to the letter, {} in other typography, {} different, {} missing in the copy",
        noun(all),
        count(Agreement::Equal),
        count(Agreement::Typography),
        count(Agreement::Different),
        count(Agreement::Missing),
    );
    page.paragraph(&agree, "", "")?;
    if let [first, .., last] = only_in_copy.as_slice() {
        let more = format!("{} only in the copy, from {} to {}", only_in_copy.len(), first.place(), last.place());
        page.paragraph(&format!("{QUIET}{more}{QUIET:#}"), "", "")?;
    } else if let [one] = only_in_copy.as_slice() {
        page.paragraph(&format!("{QUIET}1 only in the copy: {}{QUIET:#}", one.place()), "", "")?;
    }
    let verdict = if verification.is_proven() {
        "The copy has all that the record holds as verbatim."
    } else {
        "The copy does not have all that the record holds as verbatim."
    };
    page.paragraph(verdict, "", "")
}

fn print_provision(page: &mut Page, provision: &VerifiedProvision<'_>) -> io::Result<()> {
    let claim = match provision.fidelity {
        Fidelity::Verbatim => String::new(),
        fidelity => format!(" {QUIET}(held as {fidelity}){QUIET:#}"),
    };
    writeln!(page.out, "  {TITLE}{}{TITLE:#}{claim}", provision.id.place())?;
    match &provision.redline {
        Some(redline) if redline.is_equal() => {
            let words = format!("the record has “{}”, the copy “{}”", provision.held, provision.copy);
            page.paragraph(&words, "    ", "    ")?;
        }
        Some(redline) => page.paragraph(&page.redline(redline), "    ", "    ")?,
        None => writeln!(page.out, "    missing in the copy")?,
    }
    writeln!(page.out)
}
