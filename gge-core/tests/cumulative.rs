//! The cumulative table, and what it looks like in other formats.

use gge_core::export::{Content, Table, long_table, wide_table};
use gge_core::overview::{Cumulative, Entry, TableWording, cumulative};
use gge_core::text::Span;
use gge_core::{Coverage, Record, Theme};

fn table(wording: TableWording) -> Cumulative<'static> {
    cumulative(Record::builtin(), wording)
}

fn cell<'t>(table: &'t Cumulative<'static>, theme: Theme, year: u16) -> &'t [Entry<'static>] {
    let row = table.theme(theme).unwrap();
    &row.cells.iter().find(|cell| cell.report.year() == year).unwrap().entries
}

fn places<'t>(entries: &'t [Entry<'_>]) -> Vec<&'t str> {
    entries.iter().map(|entry| entry.place.as_str()).collect()
}

#[test]
fn themes_by_reports() {
    for wording in TableWording::ALL {
        let table = table(*wording);
        assert_eq!(table.rows.iter().filter_map(|row| row.theme).collect::<Vec<_>>(), Theme::ALL);
        let symbols: Vec<&str> = table.reports.iter().map(|report| report.symbol.as_str()).collect();
        assert_eq!(symbols, ["A/65/201", "A/68/98", "A/70/174"]);
        assert!(table.reports.iter().all(|report| report.coverage != Coverage::None));
        for row in &table.rows {
            assert!(row.cells.iter().map(|cell| cell.report.symbol.as_str()).eq(symbols.iter().copied()));
        }
    }
}

#[test]
fn official_wording() {
    let table = table(TableWording::Official);
    assert_eq!(places(cell(&table, Theme::Law, 2010)), ["A/65/201#16"]);
    assert_eq!(
        places(cell(&table, Theme::Norms, 2013)),
        ["3", "4", "11", "16", "17", "18", "22", "24", "25"].map(|number| format!("A/68/98#{number}")),
    );
    let norms = cell(&table, Theme::Norms, 2015);
    assert_eq!(norms.len(), 14, "13 with its eleven items, 14 and 15");
    assert_eq!((norms[6].place.as_str(), norms[6].citation.as_str()), ("A/70/174#13(f)", "A/70/174, para. 13 (f)"));
    assert!((norms[6].novelty.as_ref().unwrap().new_share - 1.0).abs() < f64::EPSILON);
    assert!(norms[13].novelty.as_ref().unwrap().new_share.abs() < f64::EPSILON);
    assert!(table.entries().all(|(.., entry)| {
        !["summary", "foreword", "letter"].iter().any(|section| entry.place.as_str().contains(section))
    }));
    assert!(table.entries().all(|(.., entry)| !entry.is_blank() && entry.place.as_str() != "A/70/174#16"));
}

#[test]
fn renderings_stand_in() {
    let table = table(TableWording::Official);
    for (theme, year, count) in [
        (Theme::Goal, 2010, 1),
        (Theme::Goal, 2015, 1),
        (Theme::Threats, 2010, 14),
        (Theme::Threats, 2015, 11),
        (Theme::Cooperation, 2010, 12),
        (Theme::Cooperation, 2015, 2),
        (Theme::Recommendations, 2015, 3),
    ] {
        let entries = cell(&table, theme, year);
        assert_eq!(entries.len(), count, "{theme} {year}");
        assert!(entries.iter().all(|entry| entry.rendering_only && entry.place.address().is_none()));
    }
    assert_eq!(table.entries().filter(|(.., entry)| entry.rendering_only).count(), 44);
    for (.., entry) in table.entries() {
        let novelty = entry.novelty.as_ref().unwrap();
        assert_eq!(novelty.origin.as_str() == "official", !entry.rendering_only, "{}", entry.place);
    }
    let caveats: Vec<String> = table.caveats().collect();
    assert_eq!(caveats.len(), 3);
    assert_eq!(caveats[0], "A/65/201 is held in part: new means new among the wording held");
    assert!(caveats[2].ends_with("renderings of the Hague table stand in, and are marked"));
    let norms = table.only(Theme::Norms);
    assert_eq!((norms.rows.len(), norms.caveats().count()), (1, 2), "nothing stands in for norms");
}

#[test]
fn the_hague_table() {
    let record = Record::builtin();
    let table = table(TableWording::HagueTable);
    let entries: Vec<_> = table.entries().map(|(.., entry)| entry.place.as_str().to_owned()).collect();
    let mut all: Vec<_> = record.renderings().source("hague-table").map(|it| it.id.to_string()).collect();
    let mut sorted = entries.clone();
    sorted.sort();
    all.sort();
    assert_eq!(sorted, all, "every line of the source stands in the table once");
    let blank: Vec<_> = table
        .entries()
        .filter(|(.., entry)| entry.is_blank())
        .filter_map(|(theme, report, _)| Some((theme?, report.year())))
        .collect();
    assert_eq!(blank, [(Theme::Norms, 2010), (Theme::Law, 2010), (Theme::Cbm, 2010), (Theme::Recommendations, 2013)],);
    assert!(table.entries().all(|(.., entry)| !entry.rendering_only && (entry.text == "-") == entry.is_blank()));
    let first = &cell(&table, Theme::Threats, 2013)[1];
    assert_eq!((first.lead, first.text), (Some("The combination of"), "Global connectivity"));
    assert!(first.citation.ends_with("Cumulative Recommendations in the UN GGE Reports (2010-2015), 2013/threats/2"));
}

#[test]
fn wording_is_a_closed_vocabulary() {
    for wording in TableWording::ALL {
        assert_eq!(wording.as_str().parse(), Ok(*wording));
    }
    let error = "hage-table".parse::<TableWording>().unwrap_err();
    assert_eq!(error.to_string(), "unknown wording `hage-table`: did you mean `hague-table`?");
}

fn small() -> Table {
    let mut table = Table::new("One & <two>", ["a|b", "say \"c\""].map(str::to_owned));
    table.push([
        Content::from("x,y"),
        Content::new([vec![Span::plain("old "), Span::marked("new*")], vec![Span::plain("l\r\n2")]]),
    ]);
    table.push([Content::from("-"), Content::from(""), Content::from("third")]);
    table
}

#[test]
fn csv() {
    assert_eq!(small().csv(), "a|b,\"say \"\"c\"\"\",\r\n\"x,y\",\"old new*\nl\r\n2\",\r\n-,,third\r\n");
    assert_eq!(Table::new("", ["a".to_owned()]).csv(), "a\r\n");
    assert_eq!(Table::new("", []).csv(), "");
    let mut empty = Table::new("", ["a".to_owned()]);
    empty.push([Content::default()]);
    assert_eq!(empty.csv(), "a\r\n\"\"\r\n");
}

#[test]
fn markdown() {
    assert_eq!(
        small().markdown(),
        "One \\& \\<two\\>\n\n| a\\|b | say \"c\" |  |\n| --- | --- | --- |\n| x,y | old **new\\***<br>l<br>2 |  |\n| - |  | third |\n",
    );
}

#[test]
fn html() {
    let html = small().html();
    assert!(html.starts_with(
        "<table>\n<caption>One &amp; &lt;two&gt;</caption>\n<thead>\n<tr><th scope=\"col\">a|b</th>\
         <th scope=\"col\">say &quot;c&quot;</th><td></td></tr>\n</thead>\n<tbody>\n<tr><th scope=\"row\">x,y</th>"
    ));
    let hidden = "<span class=\"visually-hidden\">";
    assert!(
        html.contains(&format!(
            "<td><p>old <ins>{hidden}[new: </span>new*{hidden}]</span></ins></p><p>l\r\n2</p></td>"
        ))
    );
    assert_eq!(html.matches("<td").count(), html.matches("</td>").count());
}

#[test]
fn the_record_in_other_formats() {
    for wording in TableWording::ALL {
        let table = table(*wording);
        let entries = table.entries().count();
        assert_eq!(long_table(&table).rows().len(), entries);
        let wide = wide_table(&table);
        assert_eq!((wide.head().len(), wide.rows().len()), (4, 8));
        let markdown = wide.markdown();
        for line in markdown.lines().skip(2) {
            assert_eq!(line.matches(" |").count(), 4, "{line}");
        }
        let html = wide.html();
        let news: usize = table
            .entries()
            .filter_map(|(.., entry)| entry.novelty.as_ref())
            .map(|novelty| novelty.spans.iter().filter(|span| span.is_new()).count())
            .sum();
        assert_eq!((html.matches("<ins>").count(), html.matches("</ins>").count()), (news, news));
        let json = serde_json::to_value(&table).unwrap();
        assert_eq!(json["wording"], wording.as_str());
        assert_eq!(json["reports"][1], "A/68/98");
        assert_eq!(json["rows"][3]["theme"], "law");
        assert_eq!(json["rows"][3]["cells"][2]["report"], "A/70/174");
    }
}
