//! Search provisions, renderings and uptake.

use std::io::{self, Write};

use clap::Args;
use clap::builder::RangedU64ValueParser;
use gge_core::record::{Filter, ItemKind};
use gge_core::search::{Hit, Item};
use gge_core::{Kind, Record, Theme, model::Topic};

use crate::output::{self, Failure, Output};
use crate::own;
use crate::page::{HIT, Page, QUIET, TITLE};

/// How many entries are listed unless more are asked for.
pub(crate) const LIMIT: usize = 10;

/// Search what the reports say, how others word it, and what others did with it.
///
/// Example: gge search who must not use proxies
#[derive(Args)]
pub(crate) struct Arguments {
    /// Words, "phrases in quotation marks", -excluded words, addresses (28c, norm f 2015), and filters (kind:norm,
    /// report:2015, theme:law, topic:territory, only:provisions).
    #[arg(required = true)]
    query: Vec<String>,
    /// Only what belongs to a report, by symbol or year, or touches it.
    #[arg(long)]
    report: Option<String>,
    /// Only norm, law or cbm.
    #[arg(long)]
    kind: Option<Kind>,
    /// Only a theme.
    #[arg(long)]
    theme: Option<Theme>,
    /// Only norms about a topic.
    #[arg(long)]
    topic: Option<Topic>,
    /// Only provisions, renderings or uptake.
    #[arg(long)]
    only: Option<ItemKind>,
    /// How many to list at most.
    #[arg(long, default_value_t = LIMIT, value_parser = RangedU64ValueParser::<usize>::new().range(1..))]
    limit: usize,
    #[command(flatten)]
    output: Output,
}

pub(crate) fn run(arguments: &Arguments, record: &'static Record) -> Result<(), Failure> {
    let filter = Filter::new();
    let filter = arguments.report.iter().fold(filter, |filter, written| filter.report(written)).resolved(record)?;
    let filter = arguments.kind.into_iter().fold(filter, Filter::kind);
    let filter = arguments.theme.into_iter().fold(filter, Filter::theme);
    let filter = arguments.topic.into_iter().fold(filter, Filter::topic);
    let filter = arguments.only.into_iter().fold(filter, Filter::only);
    let hits = own::index(record).search(&arguments.query.join(" "), &filter, arguments.limit)?;
    if arguments.output.is_json() {
        return output::json(&hits);
    }
    Ok(print(&mut Page::new(), record, &hits)?)
}

fn print(page: &mut Page, record: &Record, hits: &[Hit<'_>]) -> io::Result<()> {
    if hits.is_empty() {
        return writeln!(page.out, "nothing found among what the record holds");
    }
    for (number, hit) in (1..).zip(hits) {
        let aside = match hit.item {
            Item::Provision(_) => None,
            Item::Rendering(rendering) => Some(format!("rendering of {}", rendering.source)),
            Item::Uptake(entry) => {
                let bodies = entry.by.iter().filter_map(|id| record.body(id.as_str()));
                Some(format!("uptake by {}", bodies.map(|body| &*body.short).collect::<Vec<_>>().join(", ")))
            }
            _ => Some(hit.kind.to_string()),
        };
        let aside = aside.map(|it| format!("  {QUIET}{it}{QUIET:#}")).unwrap_or_default();
        page.paragraph(&format!("{number:>2} {TITLE}{}{TITLE:#}{aside}", hit.citation), "", "   ")?;
        let text = if page.is_coloured() {
            let pieces = hit.pieces.iter();
            pieces
                .map(|it| if it.is_marked { format!("{HIT}{}{HIT:#}", it.text) } else { it.text.to_string() })
                .collect()
        } else {
            hit.marked()
        };
        page.paragraph(&text, "   ", "   ")?;
    }
    Ok(())
}
