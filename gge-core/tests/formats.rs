//! The formats of other programs, each read back by a reader that is not ours and held against the record.

use std::collections::{BTreeMap, BTreeSet};

use gge_core::compare::{compare, profile};
use gge_core::export::{self, CsvTable, Style, cite};
use gge_core::model::{Link, LinkKind, Place, Principle, Topic};
use gge_core::overview::memberships;
use gge_core::record::Filter;
use gge_core::{Found, Provision, Record, Theme};
use layout::gv::DotParser;
use layout::gv::parser::ast::{NodeStmt, Stmt};
use oxjsonld::JsonLdParser;
use oxrdf::Term;
use roxmltree::{Document, Node};
use serde_json::Value;

fn record() -> &'static Record {
    Record::builtin()
}

/// The provisions that have wording, which is what every format has.
fn held() -> Vec<&'static Provision> {
    record().provisions().filter(|it| it.wording.is_some()).collect()
}

/// The pairs of places of all links.
fn pairs() -> Vec<(&'static Link, &'static Place, &'static Place)> {
    let of =
        |link: &'static Link| link.from.iter().flat_map(move |from| link.to.iter().map(move |to| (link, from, to)));
    record().links().iter().flat_map(of).collect()
}

/// The provision or rendering of a place.
fn item(place: &Place) -> String {
    place.address().map_or_else(|| place.to_string(), |address| address.provision().to_string())
}

/// The rows of a table, read by the crate `csv`, each by the names of the head.
fn rows(table: CsvTable) -> Vec<BTreeMap<String, String>> {
    let text = export::csv(record(), table).to_string();
    csv::Reader::from_reader(text.as_bytes()).deserialize().map(Result::unwrap).collect()
}

#[test]
fn provisions_are_rows() {
    let (rows, held) = (rows(CsvTable::Provisions), held());
    assert_eq!(rows.len(), held.len());
    assert!(held.len() > 70);
    for (row, provision) in rows.iter().zip(&held) {
        assert_eq!(row["address"], provision.id.as_str());
        assert_eq!(row["text"], provision.text().unwrap());
        assert_eq!(row["url"], format!("https://undocs.org/{}", provision.id.symbol()));
        assert_eq!(row["kind"], provision.kind().map_or("", |kind| kind.as_str()));
        assert_eq!(row["our_title"], provision.norm().map_or("", |norm| &norm.title));
        let themes: Vec<&str> = provision.themes.iter().map(|theme| theme.as_str()).collect();
        assert_eq!(row["themes"], themes.join("; "));
        assert_eq!(row["fidelity"], provision.wording.as_ref().unwrap().fidelity().as_str());
    }
}

#[test]
fn renderings_claims_profiles_and_members_are_rows() {
    let renderings = rows(CsvTable::Renderings);
    assert_eq!(renderings.len(), record().renderings().count());
    for (row, rendering) in renderings.iter().zip(record().renderings()) {
        assert_eq!((&*row["address"], &*row["text"]), (rendering.id.as_str(), &*rendering.text));
    }
    let claims = rows(CsvTable::Claims);
    let expected: Vec<_> = record().claims();
    let expected = expected.iter().flat_map(|claim| {
        claim.sources.iter().map(move |it| (claim.path.as_str(), claim.item.as_str(), it.source.as_str()))
    });
    let told = claims.iter().map(|row| (row["path"].as_str(), row["item"].as_str(), row["source"].as_str()));
    assert!(told.eq(expected));
    let dated = claims.iter().find(|row| row["path"] == "reports[2].dated").unwrap();
    assert_eq!((&*dated["url"], &*dated["confidence"]), ("https://undocs.org/A/68/98", "high"));
    let modals = rows(CsvTable::Profile);
    let expected = record().reports().iter().flat_map(|report| profile(record(), report, Filter::new()).counts);
    assert!(modals.iter().map(|row| row["count"].parse::<usize>().unwrap()).eq(expected.map(|it| it.count)));
    let members: BTreeSet<(String, String)> =
        rows(CsvTable::Members).iter().map(|row| (row["state"].clone(), row["group"].clone())).collect();
    let expected = memberships(record()).into_iter().flat_map(|group| {
        group.members.iter().map(move |state| (state.to_string(), group.years.clone())).collect::<Vec<_>>()
    });
    assert_eq!(members, expected.collect());
}

#[test]
fn links_are_rows() {
    let (rows, pairs) = (rows(CsvTable::Links), pairs());
    assert_eq!(rows.len(), pairs.len());
    for (row, (link, from, to)) in rows.iter().zip(&pairs) {
        assert_eq!((&*row["from_place"], &*row["to_place"]), (from.as_str(), to.as_str()));
        assert_eq!((&*row["from"], &*row["to"]), (&*item(from), &*item(to)));
        assert_eq!((&*row["relation"], &*row["link"]), (link.relation.as_str(), link.link.as_str()));
        assert_eq!(row["our_change"], link.change);
        assert!(row["from_url"].starts_with("https://undocs.org/A/"), "{row:?}");
    }
    let numbers: BTreeSet<&str> = rows.iter().map(|row| &*row["number"]).collect();
    assert_eq!(numbers.len(), record().links().len());
}

#[test]
fn graphml_has_provisions_and_links() {
    let text = export::graphml(record()).to_string();
    let xml = Document::parse(&text).unwrap();
    let all = |name: &'static str| xml.descendants().filter(move |node| node.tag_name().name() == name);
    let keys: BTreeSet<&str> = all("key").map(|key| key.attribute("id").unwrap()).collect();
    assert_eq!(keys.len(), all("key").count());
    assert!(all("data").all(|data| keys.contains(data.attribute("key").unwrap())));
    let by = |node: Node<'_, '_>| (node.attribute("id").unwrap().to_owned(), node.id());
    let nodes: BTreeMap<String, _> = all("node").map(by).collect();
    assert_eq!(nodes.len(), all("node").count(), "ids are distinct");
    let texts: BTreeMap<&str, &str> = xml
        .descendants()
        .filter(|it| it.tag_name().name() == "node")
        .map(|it| {
            let field =
                |key| it.children().find(|data| data.attribute("key") == Some(key)).and_then(|data| data.text());
            (field("node_address").unwrap(), field("node_text").unwrap_or_default())
        })
        .collect();
    for provision in held() {
        assert_eq!(texts[provision.id.as_str()], provision.text().unwrap());
    }
    let linked: BTreeSet<String> = pairs().iter().flat_map(|(_, from, to)| [item(from), item(to)]).collect();
    let renderings = linked.iter().filter(|place| !place.contains('#')).count();
    assert!(renderings > 0);
    assert_eq!(nodes.len(), held().len() + renderings);
    let edges: Vec<_> = xml.descendants().filter(|it| it.tag_name().name() == "edge").collect();
    assert_eq!(edges.len(), pairs().len());
    for (edge, (link, from, to)) in edges.iter().zip(pairs()) {
        for (end, place) in [("source", from), ("target", to)] {
            let node = xml.get_node(nodes[edge.attribute(end).unwrap()]).unwrap();
            assert!(node.children().any(|data| data.text() == Some(&item(place))), "{place}");
        }
        let value = |key| edge.children().find(|it| it.attribute("key") == Some(key)).and_then(|it| it.text());
        assert_eq!(value("edge_relation"), Some(link.relation.as_str()));
        assert_eq!(value("edge_link"), Some(link.link.as_str()));
        assert_eq!(value("edge_our_change").unwrap_or_default(), link.change);
    }
}

#[test]
fn dot_has_provisions_and_links() {
    let graph = DotParser::new(&export::dot(record()).to_string()).process().unwrap();
    let mut nodes: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    let mut edges = Vec::new();
    for statement in &graph.list.list {
        match statement {
            Stmt::Node(NodeStmt { id, list }) => {
                nodes.insert(id.name.clone(), list.iter().cloned().collect());
            }
            Stmt::Edge(edge) => edges.push((edge.from.name.clone(), edge.to[0].0.name.clone())),
            _ => {}
        }
    }
    for provision in held() {
        let node = &nodes[provision.id.as_str()];
        assert_eq!(node["label"], provision.id.citation());
        assert_eq!(node["tooltip"], provision.text().unwrap());
    }
    let expected: Vec<_> = pairs().iter().map(|(_, from, to)| (item(from), item(to))).collect();
    assert_eq!(edges, expected);
    assert!(edges.iter().all(|(from, to)| nodes.contains_key(from) && nodes.contains_key(to)));
}

/// The triples of the linked data: subject, predicate, and the object, of which a text is without its quotation marks.
fn triples() -> Vec<[String; 3]> {
    let json = serde_json::to_string(&export::json_ld(record())).unwrap();
    let quads = JsonLdParser::new().for_slice(json.as_bytes()).map(Result::unwrap);
    let object = |object: Term| match object {
        Term::Literal(text) => text.value().to_owned(),
        object => object.to_string(),
    };
    quads.map(|quad| [quad.subject.to_string(), quad.predicate.to_string(), object(quad.object)]).collect()
}

#[test]
fn linked_data_is_what_the_record_has() {
    let triples = triples();
    let objects = |subject: &str, predicate: &str| -> BTreeSet<&str> {
        let of = triples.iter().filter(|[s, p, _]| s == subject && p == predicate);
        of.map(|[_, _, object]| object.as_str()).collect()
    };
    let schema = |name: &str| format!("<https://schema.org/{name}>");
    for provision in held() {
        let subject = format!("<https://undocs.org/{}>", provision.id);
        assert_eq!(objects(&subject, &schema("text")), BTreeSet::from([provision.text().unwrap()]));
        let report = format!("<https://undocs.org/{}>", provision.id.symbol());
        assert_eq!(objects(&subject, &schema("isPartOf")), BTreeSet::from([&*report]));
        let count = provision.themes.len()
            + provision.norm().map_or(0, |norm| norm.topics.len())
            + provision.law().map_or(0, |law| law.principles.iter().map(|it| it.value).collect::<BTreeSet<_>>().len());
        assert_eq!(objects(&subject, &schema("about")).len(), count, "{subject}");
    }
    let skos = |name: &str| format!("<http://www.w3.org/2004/02/skos/core#{name}>");
    let notations: Vec<_> =
        triples.iter().filter(|[_, p, _]| *p == skos("notation")).map(|[.., object]| object).collect();
    let tokens = Theme::ALL.iter().map(|it| it.as_str()).chain(Topic::ALL.iter().map(|it| it.as_str()));
    let tokens: BTreeSet<String> =
        tokens.chain(Principle::ALL.iter().map(|it| it.as_str())).map(str::to_owned).collect();
    assert_eq!(notations.len(), Theme::ALL.len() + Topic::ALL.len() + Principle::ALL.len());
    assert_eq!(notations.iter().map(|it| (**it).clone()).collect::<BTreeSet<_>>(), tokens);
    // A concept that a provision is about is described.
    let described: BTreeSet<&str> =
        triples.iter().filter(|[_, p, _]| *p == skos("definition")).map(|[s, ..]| s.as_str()).collect();
    let about = triples.iter().filter(|[_, p, _]| *p == schema("about"));
    assert!(about.clone().count() > 100 && about.clone().all(|[.., concept]| described.contains(concept.as_str())));
    let based = triples.iter().filter(|[_, p, _]| *p == schema("isBasedOn")).count();
    let wording: BTreeSet<_> = pairs()
        .into_iter()
        .filter(|(link, from, to)| link.link == LinkKind::Wording && from.address().is_some() && to.address().is_some())
        .map(|(_, from, to)| (from.to_string(), item(to)))
        .collect();
    assert_eq!(based, wording.len());
    // Our own titles are remarks, and say whose.
    let titles = held().iter().filter(|it| it.norm().is_some()).count();
    assert_eq!(triples.iter().filter(|[_, p, _]| *p == schema("comment")).count(), titles);
    let dates =
        triples.iter().find(|[s, p, _]| s == "<https://undocs.org/A/70/174>" && *p == schema("legislationDate"));
    assert_eq!(dates.unwrap()[2], "2015-07-22");
}

#[test]
fn codes_are_the_vocabularies() {
    let text = export::codebook().to_string();
    let xml = Document::parse(&text).unwrap();
    let codes: Vec<_> = xml.descendants().filter(|it| it.tag_name().name() == "Code").collect();
    let guids: BTreeSet<&str> = codes.iter().map(|code| code.attribute("guid").unwrap()).collect();
    assert_eq!(
        (codes.len(), guids.len()),
        (3 + Theme::ALL.len() + Topic::ALL.len() + Principle::ALL.len(), codes.len())
    );
    let values_of = codes.iter().filter(|code| code.attribute("isCodable") == Some("true"));
    let told: Vec<(&str, &str)> = values_of
        .map(|code| {
            (
                code.attribute("name").unwrap(),
                code.descendants().find_map(|it| it.text().filter(|text| !text.trim().is_empty())).unwrap(),
            )
        })
        .collect();
    let values = Theme::ALL.iter().map(|it| (it.as_str(), it.description()));
    let values = values.chain(Topic::ALL.iter().map(|it| (it.as_str(), it.description())));
    let values = values.chain(Principle::ALL.iter().map(|it| (it.as_str(), it.description())));
    assert!(told.into_iter().eq(values));
    // What is meant for the docs is not in them.
    assert!(!text.contains('`') && !text.contains("[`"));
}

#[test]
fn akoma_ntoso_has_the_wording_in_its_order() {
    for report in record().reports() {
        let text = export::akoma_ntoso(record(), report).to_string();
        let xml = Document::parse(&text).unwrap();
        let body = xml.descendants().find(|it| it.tag_name().name() == "mainBody").unwrap();
        let of_body = |name: &'static str| body.descendants().filter(move |it| it.tag_name().name() == name);
        let told: Vec<&str> =
            of_body("p").filter(|it| it.attribute("status").is_none()).filter_map(|it| it.text()).collect();
        let expected: Vec<&str> =
            record().provisions().report(report.symbol.as_str()).filter_map(Provision::text).collect();
        assert_eq!(told, expected, "{}", report.symbol);
        let headings: BTreeSet<&str> = of_body("heading").filter_map(|it| it.text()).collect();
        assert_eq!(headings, report.sections.iter().map(|section| &*section.heading).collect());
        let ids: Vec<&str> = xml.descendants().filter_map(|it| it.attribute("eId")).collect();
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "ids are distinct");
        let is_name = |id: &&str| {
            id.starts_with(|c: char| c.is_ascii_alphabetic())
                && id.bytes().all(|b| b.is_ascii_alphanumeric() || b"_-.".contains(&b))
        };
        assert_eq!(ids.iter().find(|id| !is_name(id)), None);
        let references = xml.descendants().filter_map(|it| it.attribute("refersTo"));
        assert!(references.clone().all(|it| ids.contains(&it.trim_start_matches('#'))));
        let uri = xml.descendants().find(|it| it.tag_name().name() == "FRBRuri").unwrap().attribute("value").unwrap();
        assert!(uri.starts_with("/akn/un/doc/report/un-ga/20"), "{uri}");
        assert!(uri.ends_with(&report.symbol.as_str().replace('/', "-")), "{uri}");
    }
    let text = export::akoma_ntoso(record(), record().report("A/70/174").unwrap()).to_string();
    let xml = Document::parse(&text).unwrap();
    let point = xml.descendants().find(|it| it.attribute("eId") == Some("para_16__point_d__point_iv")).unwrap();
    assert_eq!(point.children().find(|it| it.tag_name().name() == "num").unwrap().text(), Some("(iv)"));
    assert_eq!(point.parent().unwrap().attribute("eId"), Some("para_16__point_d"));
}

#[test]
fn a_mapping_is_the_comparison() {
    let [earlier, later] = ["A/68/98", "A/70/174"].map(|symbol| record().report(symbol).unwrap());
    let comparison = compare(record(), earlier, later).unwrap();
    let json = serde_json::to_value(export::oscal(record(), &comparison).unwrap()).unwrap();
    let mapping = &json["mapping-collection"]["mappings"][0];
    let places = |side: &Value| -> Vec<String> {
        side.as_array().unwrap().iter().map(|it| it["remarks"].as_str().unwrap().to_owned()).collect()
    };
    for (map, alignment) in mapping["maps"].as_array().unwrap().iter().zip(&comparison.alignments) {
        assert_eq!(places(&map["sources"]), alignment.earlier.iter().map(Place::to_string).collect::<Vec<_>>());
        assert_eq!(places(&map["targets"]), alignment.later.iter().map(Place::to_string).collect::<Vec<_>>());
    }
    for (gap, provisions) in [("source-gap-summary", &comparison.not_carried), ("target-gap-summary", &comparison.new)]
    {
        let ids = mapping[gap]["unmapped-controls"][0]["with-ids"].as_array().unwrap();
        assert_eq!(ids.len(), provisions.len());
    }
    let new = mapping["target-gap-summary"]["unmapped-controls"][0]["with-ids"].to_string();
    assert!(new.contains("\"A_70_174__13.f\""), "{new}");
}

#[test]
fn json_lines_are_the_entries_of_the_whole() {
    let export = export::export(record());
    let whole = serde_json::to_value(&export).unwrap();
    let mut lines: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    for line in export.lines() {
        let Value::Object(mut line) = serde_json::to_value(&line).unwrap() else { panic!("a line is no object") };
        let entry = line.remove("entry").unwrap().as_str().unwrap().to_owned();
        lines.entry(entry).or_default().push(line.into());
    }
    for (key, value) in whole.as_object().unwrap() {
        let entry = match key.as_str() {
            "data_version" | "digest" | "rights" => {
                assert_eq!(lines["record"][0][key], *value);
                continue;
            }
            "bodies" => "body".to_owned(),
            "processes" => "process".to_owned(),
            "uptake" | "contested" | "consultation" | "lexicon" | "shared_wording" => key.replace('_', "-"),
            key => key.strip_suffix('s').unwrap().replace('_', "-"),
        };
        let of_whole = value.as_array().cloned().unwrap_or_else(|| vec![value.clone()]);
        assert_eq!(lines.remove(&entry).unwrap_or_default(), of_whole, "{entry}");
    }
    assert_eq!(lines.keys().collect::<Vec<_>>(), ["record"]);
    let texts = whole["provisions"].as_array().unwrap().iter().map(|it| it["text"].as_str().unwrap());
    assert!(texts.eq(held().iter().map(|it| it.text().unwrap())));
}

#[test]
fn references_are_the_reports() {
    let entries: Vec<String> =
        record().reports().iter().map(|it| cite(record(), &Found::Report(it)).format(Style::Bibtex)).collect();
    let bibliography = biblatex::Bibliography::parse(&entries.join("\n\n")).unwrap();
    assert_eq!(bibliography.len(), record().reports().len());
}

/// A record of one's own, with letters that mean something to each format.
#[test]
fn letters_that_are_markup_elsewhere_are_read_back() {
    const TEXT: &str = "“<b>&amp;” \\N 'a' \"b\", c; {d} [e] --> ]]> %20 \\";
    let own = record()
        .edit(|parts| {
            let wording = parts.provisions.to_mut().iter_mut().find(|it| it.id == "A/68/98#14").unwrap();
            let old = wording.wording.take().unwrap();
            wording.wording =
                Some(gge_core::Wording::new([TEXT], old.source().clone(), old.fidelity(), Vec::new()).unwrap());
            parts.links = Vec::new().into();
            parts.shared_wording = Vec::new().into();
        })
        .unwrap();
    let has = |xml: &str| Document::parse(xml).unwrap().descendants().any(|it| it.text() == Some(TEXT));
    assert!(has(&export::graphml(&own).to_string()));
    assert!(has(&export::akoma_ntoso(&own, own.report("A/68/98").unwrap()).to_string()));
    let graph = DotParser::new(&export::dot(&own).to_string()).process().unwrap();
    let tooltips = graph.list.list.iter().filter_map(|statement| match statement {
        Stmt::Node(node) => node.list.iter().find(|(name, _)| name == "tooltip").map(|(_, text)| text.clone()),
        _ => None,
    });
    let tooltips: Vec<String> = tooltips.collect();
    assert!(tooltips.iter().any(|text| text == TEXT), "{:?}", tooltips.iter().find(|it| it.contains("<b>")));
    let text = export::csv(&own, CsvTable::Provisions).to_string();
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    assert!(reader.records().any(|row| row.unwrap().iter().any(|field| field == TEXT)));
    let json = serde_json::to_string(&export::json_ld(&own)).unwrap();
    let is_there = |object: &Term| matches!(object, Term::Literal(it) if it.value() == TEXT);
    assert!(JsonLdParser::new().for_slice(json.as_bytes()).any(|quad| is_there(&quad.unwrap().object)));
}
