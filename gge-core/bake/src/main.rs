//! `cargo run -p gge-bake`: checks `gge-core/data` and writes `gge-core/src/baked.rs`.

use std::fs;
use std::process::ExitCode;

fn main() -> ExitCode {
    if let Some(argument) = std::env::args().nth(1) {
        eprintln!("gge-bake: unknown argument `{argument}`; it takes none");
        return ExitCode::from(2);
    }
    let root = gge_bake::gge_core();
    let result = gge_bake::Data::load(&root.join("data")).and_then(|data| {
        let problems = gge_bake::check(&data);
        if problems.is_empty() { Ok(gge_bake::bake(&data)) } else { Err(problems) }
    });
    match result {
        Ok(source) => {
            let target = root.join("src/baked.rs");
            let unchanged = fs::read_to_string(&target).is_ok_and(|old| old == source);
            if unchanged {
                println!("src/baked.rs is up to date");
            } else if let Err(error) = fs::write(&target, source) {
                eprintln!("gge-bake: {}: {error}", target.display());
                return ExitCode::FAILURE;
            } else {
                println!(
                    "src/baked.rs written; review the snapshots with `cargo insta review` or `INSTA_UPDATE=always cargo test -p gge-core`"
                );
            }
            ExitCode::SUCCESS
        }
        Err(problems) => {
            for problem in &problems {
                eprintln!("{problem}");
            }
            eprintln!("gge-bake: {} problem(s), nothing written", problems.len());
            ExitCode::FAILURE
        }
    }
}
