//! The data is sound, and what is checked in is what it bakes to.

use std::fs;

use gge_bake::{Data, Locked, bake, check, difference, gge_core};

fn list(problems: &[gge_bake::Problem]) -> String {
    problems.iter().map(|problem| format!("\n{problem}")).collect()
}

#[test]
fn the_data_is_sound() {
    let data = Data::load(&gge_core().join("data")).unwrap_or_else(|problems| panic!("{}", list(&problems)));
    let problems = check(&data);
    assert!(problems.is_empty(), "{}", list(&problems));
}

#[test]
fn every_text_is_the_reviewed_one() {
    let data = Data::load(&gge_core().join("data")).unwrap();
    let lock = fs::read_to_string(gge_core().join("tests/snapshots/index.snap")).unwrap();
    let problems = Locked::parse(&lock).check(&data);
    assert!(problems.is_empty(), "{}", list(&problems));
}

#[test]
fn baked_rs_is_fresh() {
    let data = Data::load(&gge_core().join("data")).unwrap();
    let baked = fs::read_to_string(gge_core().join("src/baked.rs")).unwrap();
    let difference = difference(&baked, &bake(&data));
    assert!(
        difference.is_empty(),
        "gge-core/src/baked.rs is not what gge-core/data bakes to:\n{difference}\nrun `cargo run -p gge-bake`"
    );
}
