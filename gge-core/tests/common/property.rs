//! How all properties are tried: how many cases, and from which seed.

use proptest::test_runner::{Config, RngSeed};

/// How many cases of each property a test run tries.
const CASES: u32 = 256;

/// The seed of these cases. Any other would do.
const SEED: u64 = 2015;

/// The configuration of each property: the same cases in every run.
///
/// With `GGE_PROPERTIES=random` in the environment, the cases are new ones, as many as `PROPTEST_CASES` says.
pub(crate) fn config() -> Config {
    let any = Config { failure_persistence: None, max_global_rejects: u32::MAX, ..Config::default() };
    match std::env::var("GGE_PROPERTIES").as_deref() {
        Err(std::env::VarError::NotPresent) => Config { cases: CASES, rng_seed: RngSeed::Fixed(SEED), ..any },
        Ok("random") => any,
        other => panic!("GGE_PROPERTIES takes `random`, and not {other:?}"),
    }
}
