//! `cargo run --release -p gge-bench --bin pages -- 200000 100` writes documents, of which one in a hundred quotes a norm.

use std::io::{self, BufWriter, Write};

fn main() -> io::Result<()> {
    let mut given = std::env::args().skip(1).map(|it| it.parse().unwrap_or_default());
    let (count, quoting) = (given.next().unwrap_or_default(), given.next().unwrap_or_default());
    let mut out = BufWriter::new(io::stdout().lock());
    gge_bench::pages(count, quoting, &mut out)?;
    out.flush()
}
