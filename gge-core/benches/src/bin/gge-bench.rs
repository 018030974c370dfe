//! `cargo run --release -p gge-bench -- redline` measures what a filter names, `growth` how costs grow with size.

fn main() {
    gge_bench::main(&std::env::args().skip(1).collect::<Vec<_>>());
}
