//! Prints the text of a document, with who read it and what was unsure:
//!
//! ```sh
//! cargo run -p gge-read --example read -- draft.docx
//! ```

use std::process::ExitCode;
use std::{env, fs};

use gge_read::{Options, read};

fn main() -> ExitCode {
    let Some(path) = env::args().nth(1) else {
        eprintln!("name a document");
        return ExitCode::from(2);
    };
    let text = fs::read(&path).map_err(Into::into).and_then(|bytes| read(bytes, &Options::named(&*path)));
    match text {
        Ok(text) => {
            eprintln!("{path}: read by {}", text.reader);
            text.doubts.iter().for_each(|doubt| eprintln!("{path}: {doubt}"));
            print!("{}", text.text);
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{path}: {error}");
            ExitCode::FAILURE
        }
    }
}
