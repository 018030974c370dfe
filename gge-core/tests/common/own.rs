//! Records of one's own, in JSON, and their parts.

use serde::Serialize;
use serde_json::{Value, json};

/// The source of all that follows.
pub(crate) fn source() -> Value {
    json!({ "id": "own", "title": "A paper", "author": "Someone", "transmits": ["facts"], "official": true, "note": "" })
}

/// A fact from that source.
pub(crate) fn claim(value: impl Into<Value>) -> Value {
    json!({ "value": value.into(), "confidence": "high", "sources": [{ "source": "own" }] })
}

/// A Group of one State that agreed on a report.
pub(crate) fn group(years: &str, document: &str) -> Value {
    json!({
        "years": years, "experts": claim(1), "members": claim(json!(["Estonia"])),
        "mandate": claim(json!({ "resolution": "A/RES/1/1" })), "document": claim(document), "consensus": claim(true),
    })
}

/// A report that is held whole, of one section.
pub(crate) fn report(symbol: &str, years: &str, paragraphs: usize) -> Value {
    json!({
        "symbol": symbol, "group": years, "coverage": "whole", "paragraphs": paragraphs, "procedural": false,
        "sections": [{ "id": "all", "heading": "All", "source": "own" }],
    })
}

/// A provision of that section.
pub(crate) fn provision(id: &str, sentences: &[impl Serialize]) -> Value {
    json!({
        "id": id, "section": "all", "themes": ["norms"], "cites": [],
        "wording": { "sentences": sentences, "source": "own", "fidelity": "verbatim" },
    })
}

/// A source of facts that needs no place, and one that the record was entered from.
pub(crate) fn sources() -> Value {
    json!([
        { "id": "own", "title": "A paper", "author": "Someone", "transmits": ["facts"], "official": true, "note": "" },
        { "id": "paper", "title": "A paper", "author": "Someone", "transmits": ["renderings"], "note": "" },
    ])
}

/// Two short reports and a link between them.
pub(crate) fn two_reports() -> Value {
    let claim = |value: Value| json!({ "value": value, "confidence": "high", "sources": [{ "source": "own" }] });
    let group = |years: &str, document: &str| {
        json!({
            "years": years,
            "experts": claim(json!(2)),
            "members": claim(json!(["Estonia", "Kenya"])),
            "mandate": claim(json!({ "resolution": "A/RES/1/1" })),
            "document": claim(json!(document)),
            "consensus": claim(json!(true)),
        })
    };
    let report = |symbol: &str, years: &str| {
        json!({
            "symbol": symbol, "group": years, "coverage": "whole", "paragraphs": 2, "procedural": false,
            "sections": [
                { "id": "all", "heading": "All", "source": "own" },
                { "id": "end", "heading": "End", "source": "own", "under": "all" },
            ],
        })
    };
    let provision = |id: &str, section: &str, text: &str| {
        json!({
            "id": id, "section": section, "themes": ["norms"], "cites": [],
            "wording": { "sentences": [text], "source": "own", "fidelity": "verbatim" },
            "particulars": { "norm": { "title": "Ours", "expects": "conduct", "topics": ["assistance"] } },
        })
    };
    json!({
        "sources": sources(),
        "groups": [group("2031-2032", "A/87/1"), group("2033-2034", "A/89/1")],
        "reports": [report("A/87/1", "2031-2032"), report("A/89/1", "2033-2034")],
        "provisions": [
            provision("A/87/1#1", "all", "States should help each other."),
            provision("A/87/1#2", "end", "States should not attack each other."),
            provision("A/89/1#1", "all", "States should, where possible, help each other."),
            provision("A/89/1#2", "end", "States should talk."),
        ],
        "links": [{
            "from": ["A/87/1#1"], "to": ["A/89/1#1"], "link": "wording", "relation": "subset", "act": "lengthened",
            "basis": "curated", "shared": ["help each other"], "change": "a condition is new",
        }],
    })
}

/// Uptake, a map and a process of one's own; the exports of before have none of these keys, and load.
pub(crate) fn with_uptake() -> Value {
    let mut own = two_reports();
    let sources = json!([{ "source": "paper", "place": "page 1" }]);
    own["bodies"] = json!([{ "id": "club", "name": "A club", "short": "Club", "kind": "plurilateral" }]);
    own["uptake"] = json!([{
        "id": "club-declaration", "by": ["club"], "instrument": "Declaration", "date": "2035", "summary": "Agrees.",
        "touches": [{ "stance": "endorses", "on": ["A/87/1#1", "norms"], "basis": "stated" }],
        "confidence": "medium", "sources": sources,
    }]);
    own["contested"] = json!([{
        "id": "help", "group": "2033-2034", "on": ["A/87/1"], "summary": "Reportedly.", "confidence": "low",
        "sources": sources,
    }]);
    own["organs"] = json!([{ "id": "assembly", "name": "Assembly", "part_of": null }]);
    own["organ_mandates"] = json!([{
        "organ": "assembly", "matter": "crime", "summary": "Debates.", "confidence": "medium", "sources": sources,
    }]);
    own["recommendations"] = json!([{ "id": "more", "summary": "Do more.", "sources": sources }]);
    own["observations"] = json!([{ "id": "gap", "kind": "obstacle", "summary": "A gap.", "sources": sources }]);
    let claim = |value: Value| json!({ "value": value, "confidence": "medium", "sources": sources });
    own["processes"] = json!([{
        "id": "talks", "kind": "mechanism", "name": "Talks", "from": "2040", "to": "2041",
        "documents": [claim(json!({ "symbol": "A/95/1", "role": "report" }))],
        "dissociations": [claim(json!({ "state": "Estonia", "document": "A/95/1", "from": "paragraph 1" }))],
        "meetings": [claim(json!({ "title": "First", "from": "2040-01", "to": "2040-02", "scheduled": false }))],
        "basis": claim(json!({ "restates": ["A/87/1#1"], "names": ["A/89/1", "A/95/1"] })),
    }]);
    own
}

/// Uptake with a rendering, a conflict and an abbreviation: something of everything.
pub(crate) fn with_everything() -> Value {
    let mut own = with_uptake();
    let place = json!([{ "source": "paper", "place": "page 3" }]);
    own["renderings"] = json!([{
        "id": "paper/1", "source": "paper", "report": "A/87/1", "theme": "norms", "text": "Help each other.",
        "renders": ["A/87/1#1"], "fidelity": "paraphrase",
    }]);
    own["fragments"] = json!([{
        "id": "paper/2", "report": "A/87/1", "themes": ["norms"], "text": "Some words.", "source": "paper",
        "place": "page 4", "context": "Quoted.",
    }]);
    own["conflicts"] = json!([{
        "id": "number", "about": ["A/87/1#1", "2031-2032"], "field": "number", "note": "They differ.",
        "values": [{ "value": { "number": 1 }, "sources": place }, { "value": { "number": 2 }, "sources": place }],
    }]);
    own["shared_wording"] = json!([{
        "kind": "instrument", "owner": "A treaty", "at": "A/87/1#1", "words": ["help each other"], "sources": place,
    }]);
    own["lexicon"] = json!({
        "modals": [{ "modality": "should", "forms": ["should"], "class": "recommendation" }],
        "qualifiers": [{ "id": "knowingly", "forms": ["knowingly"], "class": "intent" }],
        "abbreviations": [{ "short": "ICT", "forms": ["information technology"], "sources": place }],
    });
    own
}

/// Loads a record, or tells what is wrong with it.
#[cfg(feature = "serde")]
pub(crate) fn load(value: Value) -> Result<gge_core::Record, String> {
    serde_json::from_value(value).map_err(|error| error.to_string())
}
