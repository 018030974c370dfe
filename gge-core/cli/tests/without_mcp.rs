//! The command as it is without the feature `mcp`.

#![cfg(not(feature = "mcp"))]

mod run;

use run::run;

#[test]
fn says_how_the_server_is_had_and_lists_it_nowhere() {
    for asked in [run("mcp", &[]), run("mcp", &["--help"]), run("help", &["mcp"])] {
        assert_eq!((asked.code, asked.out.as_str()), (2, ""));
        assert!(asked.err.contains("cargo install gge-cli --features mcp"), "{}", asked.err);
    }
    for listed in [run("help", &[]), run("completions", &["bash"]), run("man", &[])] {
        assert_eq!((listed.code, listed.err.as_str()), (0, ""));
        assert!(!listed.out.contains("mcp"), "{}", listed.out);
    }
    assert!(run("mcq", &[]).err.contains("unrecognized subcommand 'mcq'"));
}
