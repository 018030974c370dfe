"""Python's peers on the inputs of gge-bench: a row each, with the task, the program and its setting, seconds, result."""

import json
import statistics
import sys
import time

import eyecite
import rapidfuzz
from quid.core.Quid import Quid

inputs = json.load(open(sys.argv[1], encoding="utf-8"))
provisions = {it["id"]: it["text"] for it in inputs["provisions"]}


def row(task, name, run, runs=1, samples=5, result=lambda value: ""):
    times = []
    for _ in range(samples):
        start = time.process_time()
        value = run()
        times.append(time.process_time() - start)
    print(task, name, statistics.median(times) / runs, result(value), sep="\t", flush=True)


for pair in inputs["pairs"]:
    a, b = pair["a"].split(), pair["b"].split()
    row(
        f"redline {pair['name']}",
        "rapidfuzz Indel.opcodes (Python), words at white space",
        lambda: [rapidfuzz.distance.Indel.opcodes(a, b) for _ in range(100)],
        runs=100,
        result=lambda value: f"{sum(op.tag != 'equal' for op in value[0])} places",
    )

# Choices are made ready once, as the documentation of `process` advises; quotations in each run.
quotations = inputs["quotations"]
ready = {id: rapidfuzz.utils.default_process(text) for id, text in provisions.items()}
for scorer in ("ratio", "WRatio", "partial_ratio"):

    def check(text):
        text = rapidfuzz.utils.default_process(text)
        return rapidfuzz.process.extractOne(text, ready, scorer=getattr(rapidfuzz.fuzz, scorer))[2]

    # As our row is: those that are quotations, no longer than a query may be.
    short = [it for it in quotations if it["provisions"] and len(it["text"].encode()) <= 512]
    row(
        "check",
        f"rapidfuzz process.extractOne, {scorer} (Python)",
        lambda: [check(it["text"]) for it in quotations],
        runs=len(quotations),
        result=lambda _: f"{sum(check(it['text']) in it['provisions'] for it in short)} of {len(short)} right",
    )


def judged(matches):
    """Those planted of which a half is covered, and the matches that touch none."""
    planted, spans = inputs["planted"], [(m.target_span.start, m.target_span.end) for m in matches]
    common = lambda one, other: max(0, min(one[1], other[1]) - max(one[0], other[0]))
    found = sum(2 * max((common(it, span) for span in spans), default=0) >= it[1] - it[0] for it in planted)
    stray = sum(all(common(it, span) == 0 for it in planted) for span in spans)
    return f"{found} found of {len(planted)}, {stray} stray"


source = "\n".join(provisions.values())
row(
    "scan",
    "Quid().compare, as it is (Python)",
    lambda: Quid().compare(source, inputs["document"]),
    samples=1,
    result=judged,
)

cited = inputs["citations"]
row(
    "citations",
    "eyecite get_citations, as it is: for courts of the United States (Python)",
    lambda: eyecite.get_citations(cited),
    samples=1,
    result=lambda value: f"{len(value)} found",
)
