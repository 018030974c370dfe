//! The links of a record as a graph, in GraphML and DOT: provisions are the nodes, links the edges.

use std::collections::HashSet;
use std::fmt::{self, Write};

use crate::model::{Place, Rendering};
use crate::record::Record;

use super::rows;
use super::written::{RIGHTS, Written, identifier};
use super::xml::Xml;

/// Writes the links of a record as GraphML, for Gephi, yEd, igraph or networkx.
///
/// A node is a provision that has wording, or a rendering at which a link begins or ends; an edge is a pair of places of a
/// link, from the earlier report to the later one. The id of a node is its address in letters that XML takes
/// (`A_70_174__13.f`), its field `address` the address itself. The fields are those of the tables that [`csv`] writes.
///
/// ```
/// use gge_core::{Record, export};
///
/// let graph = export::graphml(Record::builtin()).to_string();
/// assert!(graph.contains("<node id=\"A_70_174__13.f\">"));
/// ```
///
/// [`csv`]: super::csv()
pub fn graphml(record: &Record) -> impl fmt::Display + '_ {
    Written(|f: &mut fmt::Formatter<'_>| {
        let mut xml = Xml::new(f)?;
        xml.open("graphml", &[("xmlns", "http://graphml.graphdrawing.org/xmlns")])?;
        xml.text("desc", &[], RIGHTS)?;
        let of_renderings = rows::RENDERING.iter().filter(|name| !rows::PROVISION.contains(name));
        for name in ["type"].iter().chain(&rows::PROVISION).chain(of_renderings) {
            key(&mut xml, "node", name)?;
        }
        // The ends of an edge are its attributes.
        for name in &rows::LINK {
            key(&mut xml, "edge", name)?;
        }
        xml.open("graph", &[("id", "links"), ("edgedefault", "directed")])?;
        for row in rows::provisions(record) {
            node(&mut xml, "provision", &rows::PROVISION, &row)?;
        }
        for rendering in linked(record) {
            node(&mut xml, "rendering", &rows::RENDERING, &rows::rendering(record, rendering))?;
        }
        for (index, row) in rows::links(record).enumerate() {
            let id = format!("edge_{}", index + 1);
            xml.open("edge", &[("id", &id), ("source", &identifier(&row[1])), ("target", &identifier(&row[2]))])?;
            data(&mut xml, "edge", &rows::LINK, &row)?;
            xml.close()?;
        }
        xml.close()?;
        xml.close()
    })
}

fn key(xml: &mut Xml<'_, '_>, of: &str, name: &str) -> fmt::Result {
    let id = format!("{of}_{name}");
    xml.empty("key", &[("id", &id), ("for", of), ("attr.name", name), ("attr.type", "string")])
}

fn node<const N: usize>(
    xml: &mut Xml<'_, '_>,
    kind: &str,
    names: &[&'static str; N],
    row: &rows::Row<'_, N>,
) -> fmt::Result {
    xml.open("node", &[("id", &identifier(&row[0]))])?;
    xml.text("data", &[("key", "node_type")], kind)?;
    data(xml, "node", names, row)?;
    xml.close()
}

/// Writes the fields that are not empty.
fn data<const N: usize>(xml: &mut Xml<'_, '_>, of: &str, names: &[&str; N], row: &rows::Row<'_, N>) -> fmt::Result {
    let mut fields = names.iter().zip(row).filter(|(_, value)| !value.is_empty());
    fields.try_for_each(|(name, value)| xml.text("data", &[("key", &format!("{of}_{name}"))], value))
}

/// The renderings at which links begin or end.
fn linked(record: &Record) -> impl Iterator<Item = &Rendering> {
    let places = record.links().iter().flat_map(|link| link.from.iter().chain(link.to.iter()));
    let linked: HashSet<&str> = places.map(Place::as_str).collect();
    record.renderings().filter(move |rendering| linked.contains(rendering.id.as_str()))
}

/// Writes the links of a record in DOT, for Graphviz.
///
/// Nodes and edges are those of [`graphml`], with the address as the id of a node, its citation as the label, and the
/// wording as the tooltip. An edge of a shared idea is dashed.
///
/// ```
/// use gge_core::{Record, export};
///
/// let graph = export::dot(Record::builtin()).to_string();
/// assert!(graph.contains("\"A/70/174#13(f)\" [label=\"A/70/174, para. 13 (f)\""));
/// ```
pub fn dot(record: &Record) -> impl fmt::Display + '_ {
    Written(|f: &mut fmt::Formatter<'_>| {
        writeln!(f, "// {RIGHTS}\ndigraph links {{\n  rankdir=LR;\n  node [shape=box];")?;
        for row in rows::provisions(record) {
            let [address, url, _, _, citation, kind, _, _, text, fidelity, _] = &row;
            vertex(
                f,
                address,
                &[("label", citation), ("URL", url), ("class", kind), ("comment", fidelity), ("tooltip", text)],
            )?;
        }
        for rendering in linked(record) {
            let [address, url, _, _, _, _, _, text, fidelity, _] = &rows::rendering(record, rendering);
            vertex(
                f,
                address,
                &[("label", address), ("URL", url), ("class", "rendering"), ("comment", fidelity), ("tooltip", text)],
            )?;
        }
        for row in rows::links(record) {
            let [_, from, to, _, _, _, _, link, relation, act, basis, .., change] = &row;
            let style = if link == "idea" { "dashed" } else { "solid" };
            write!(f, "  {} -> {}", Quoted(from), Quoted(to))?;
            let class = format!("{link} {act} {basis}");
            attributes(f, &[("label", relation), ("style", style), ("class", &class), ("tooltip", change)])?;
        }
        f.write_str("}\n")
    })
}

fn vertex(f: &mut fmt::Formatter<'_>, address: &str, fields: &[(&str, &str)]) -> fmt::Result {
    write!(f, "  {}", Quoted(address))?;
    attributes(f, fields)
}

/// Writes the attributes that are not empty, and ends the statement.
fn attributes(f: &mut fmt::Formatter<'_>, fields: &[(&str, &str)]) -> fmt::Result {
    let fields = fields.iter().filter(|(_, value)| !value.is_empty());
    let fields: Vec<String> = fields.map(|(name, value)| format!("{name}={}", Quoted(value))).collect();
    writeln!(f, " [{}];", fields.join(", "))
}

/// A text as a quoted string of DOT, which Graphviz shows to the letter.
struct Quoted<'t>(&'t str);

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_char('"')?;
        for c in self.0.chars() {
            match c {
                '"' | '\\' => write!(f, "\\{c}")?,
                '\n' | '\r' => f.write_char(' ')?,
                c => f.write_char(c)?,
            }
        }
        f.write_char('"')
    }
}
