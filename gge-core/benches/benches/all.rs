//! `cargo bench -p gge-bench`

fn main() {
    let (options, filters): (Vec<_>, Vec<_>) = std::env::args().skip(1).partition(|arg| arg.starts_with('-'));
    // A test run of all targets starts this as well, without optimization.
    if options.iter().any(|option| option == "--bench") {
        gge_bench::run(&filters);
    }
}
