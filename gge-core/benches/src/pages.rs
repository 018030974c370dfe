//! Documents as a crawl has them, to measure how many are scanned in a second.

use std::io::{self, Write};

use gge_core::{Kind, Record};

use crate::prose::sentence;
use crate::random::Random;

/// The bytes of a document: about what a page of the web has of text.
const BYTES: usize = 5_000;

/// Writes documents of prose as `gge scan --jsonl` reads them. One in so many quotes a norm in its middle, none if that is 0.
///
/// # Errors
///
/// If they cannot be written.
pub fn pages(count: usize, quoting: usize, out: &mut impl Write) -> io::Result<()> {
    let norms: Vec<_> = Record::builtin().provisions().kind(Kind::Norm).filter(|it| it.text().is_some()).collect();
    let mut random = Random::new();
    for id in 0..count {
        let mut text = String::with_capacity(BYTES + 1_000);
        let mut quotes = quoting > 0 && id % quoting == 0;
        while text.len() < BYTES {
            if quotes && text.len() > BYTES / 2 {
                let norm = norms[random.below(norms.len())];
                text += &["“", norm.text().unwrap_or_default(), "” (", &norm.id.citation(), "). "].concat();
                quotes = false;
            }
            text.push_str(&sentence(&mut random));
            text.push_str(if random.below(5) == 0 { "\n\n" } else { " " });
        }
        writeln!(out, "{}", serde_json::json!({ "id": id, "text": text }))?;
    }
    Ok(())
}
