//! Guards the answer of a chat bot: what it quotes or cites wrongly is put right before anybody reads it.
//!
//! `cargo run --example chat_bot`

use gge_core::quote::{Checker, Format, Level};

const ANSWER: &str = "In 2015 the experts agreed that “States must respond to appropriate requests for assistance by \
                      another State whose critical infrastructure is subject to malicious ICT acts” (A/70/174, \
                      para. 13 (h)). See also norm 13 (n) of the same report.";

fn main() {
    let findings = Checker::builtin().scan(ANSWER, Format::Plain);
    let wrong = findings.iter().filter(|it| it.level() == Some(Level::Error));
    let mut answer = ANSWER.to_owned();
    for finding in wrong.rev() {
        println!("{}: {}", finding.text, finding.reason.as_deref().unwrap_or_default());
        match finding.check.as_ref().and_then(|it| it.corrected.as_deref()) {
            Some(right) => answer.replace_range(finding.start..finding.end(), right),
            None => answer.insert_str(finding.end(), " [no such place]"),
        }
    }
    println!("\n{answer}");
}
