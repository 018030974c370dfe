"""Scans documents with `gge` on Apache Spark, and writes what it finds as Parquet. README.md beside this file tells more.

    spark-submit scan.py [--format jsonl|text|parquet] INPUT OUTPUT
"""

import argparse
import json
import os
import shutil
import subprocess
import sys

import pyarrow as pa
from pyspark.sql import SparkSession
from pyspark.sql import functions as F

# The program, as the driver names it; unless it is a path, each executor looks for it beside its Python, then on its PATH.
GGE = os.environ.get("GGE", "gge")

# A row is a finding; or, by its kind, the "error" of a document that could not be read; or the "count" of the documents of
# a batch, whether anything was found in them or not.
SCHEMA = (
    "id string, date string, source string, kind string, start bigint, end bigint, line bigint, column bigint, "
    "level string, rule string, verdict string, ids array<string>, text string, note string, reason string, "
    "error string, documents bigint"
)
TYPES = {"string": pa.string(), "bigint": pa.int64(), "array<string>": pa.list_(pa.string())}
ARROW = pa.schema([(name, TYPES[kind]) for name, kind in map(str.split, SCHEMA.split(", "))])
FOUND = [name for name in ARROW.names if name not in ("id", "date", "source", "error", "documents")]

BLANK = b" \t\r\n\f"
NOTHING = b'"findings":[]}'
DIED = "gge ended at this document"


def documents(spark, form, path):
    """Returns a row for each document: a line as `gge scan --jsonl` reads them, with `date` and `source` if known."""
    if form == "jsonl":
        return spark.read.text(path, lineSep="\n").select(F.col("value").cast("binary").alias("line"))
    if form == "text":
        rows = spark.read.text(path, wholetext=True).select(F.input_file_name().alias("id"), F.col("value").alias("text"))
    else:
        rows = spark.read.parquet(path)
    keys = [it for it in ("id", "text", "as", "date", "source") if it in rows.columns]
    return rows.select(F.to_json(F.struct(*keys)).cast("binary").alias("line"))


def scan(batches):
    """Yields the rows of each batch of documents."""
    places = os.pathsep.join([os.path.dirname(sys.executable), os.environ.get("PATH", os.defpath)])
    command = [shutil.which(GGE, path=places) or GGE, "scan", "--jsonl", "--threads", "1"]
    # It must run at all. Otherwise each document would look as if the program died of it.
    subprocess.run(command, stdin=subprocess.DEVNULL, check=True)
    for batch in batches:
        lines = [it for it in batch.column("line").to_pylist() if it.strip(BLANK)]
        found = [row for line, answer in answered(command, lines) for row in rows(line, answer)]
        yield pa.RecordBatch.from_pylist([*found, {"kind": "count", "documents": len(lines)}], ARROW)


def answered(command, lines):
    """Yields each document with what the program says of it; None where the program dies of it."""
    said = subprocess.run(command, input=b"\n".join(lines), stdout=subprocess.PIPE).stdout
    # What is behind the last end of a line was not said in full.
    answers = said.split(b"\n")[:-1]
    yield from zip(lines, answers)
    left = lines[len(answers) :]
    if left and len(lines) == 1:
        yield lines[0], None
    elif left:
        # It died of one of these. Halves find it.
        half = (len(left) + 1) // 2
        yield from answered(command, left[:half])
        yield from answered(command, left[half:])


def rows(line, answer):
    """Returns the rows of a document."""
    if answer and answer.endswith(NOTHING):
        return []
    try:
        document = json.loads(line)
    except (ValueError, RecursionError):
        document = None
    document = document if isinstance(document, dict) else {}
    told = json.loads(answer) if answer else {"id": document.get("id"), "error": DIED}
    about = {"id": text(told["id"]), "date": text(document.get("date")), "source": text(document.get("source"))}
    if "error" in told:
        return [about | {"kind": "error", "text": line[:200].decode(errors="replace"), "error": told["error"]}]
    return [about | {name: it.get(name) for name in FOUND} for it in told["findings"]]


def text(value):
    """Returns a value of JSON as a string that can be written."""
    if value is None:
        return None
    return (value if isinstance(value, str) else json.dumps(value)).encode(errors="replace").decode()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--format", choices=["jsonl", "text", "parquet"], default="jsonl")
    parser.add_argument("input")
    parser.add_argument("output")
    given = parser.parse_args()
    spark = SparkSession.builder.appName("gge scan").getOrCreate()
    documents(spark, given.format, given.input).mapInArrow(scan, SCHEMA).write.parquet(given.output)
    spark.stop()
