//! `cargo run --release -p gge-bench -- redline` measures what a filter names.

fn main() {
    gge_bench::run(&std::env::args().skip(1).collect::<Vec<_>>());
}
