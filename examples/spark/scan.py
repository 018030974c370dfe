"""Scans documents with `gge` on Apache Spark, and writes what it finds as Parquet. README.md beside this file tells more.

    spark-submit scan.py [--format jsonl|text|parquet] INPUT OUTPUT
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import threading
from collections import deque
from contextlib import suppress

import pyarrow as pa
from pyspark.sql import SparkSession
from pyspark.sql import functions as F

# The program; unless it is a path, it is looked for beside the executor's Python, then on its PATH.
GGE = os.environ.get("GGE", "gge")

# A row is a finding; or, by its kind, the "error" of a document that could not be read; or the "count" of all documents of
# a partition, whether anything was found in them or not.
SCHEMA = (
    "id string, date string, source string, kind string, start bigint, end bigint, line bigint, column bigint, "
    "level string, rule string, verdict string, ids array<string>, text string, note string, reason string, "
    "error string, documents bigint"
)
TYPES = {"string": pa.string(), "bigint": pa.int64(), "array<string>": pa.list_(pa.string())}
ARROW = pa.schema([(name, TYPES[kind]) for name, kind in map(str.split, SCHEMA.split(", "))])
FOUND = [name for name in ARROW.names if name not in ("id", "date", "source", "error", "documents")]

DIED = "gge ended at this document"
NOTHING = b'"findings":[]}\n'
ROWS = 1_000


def documents(spark, form, path):
    """Returns a row for each document: a line as `gge scan --jsonl` reads them, with `date` and `source` if known."""
    if form == "jsonl":
        return spark.read.text(path, lineSep="\n").select(F.col("value").cast("binary").alias("line"))
    if form == "text":
        rows = spark.read.text(path, wholetext=True).select(F.input_file_name().alias("id"), F.col("value").alias("text"))
    else:
        rows = spark.read.parquet(path)
    keys = ["id", "text"] + [it for it in ("as", "date", "source") if it in rows.columns]
    return rows.select(F.to_json(F.struct(*keys)).cast("binary").alias("line"))


def scan(batches):
    """Returns what is found in the documents of a partition, which are never all held."""
    places = os.pathsep.join([os.path.dirname(sys.executable), os.environ.get("PATH", os.defpath)])
    command = [shutil.which(GGE, path=places) or GGE, "scan", "--jsonl", "--threads", "1"]
    # It must run. Otherwise each document would look as if the program died of it.
    subprocess.run(command, stdin=subprocess.DEVNULL, check=True)
    lines = (it.as_py() for batch in batches for it in batch.column("line"))
    held, count = [], 0
    for line, answer in answered(command, (it for it in lines if it.strip(b" \t\r\n\f"))):
        count += 1
        held += rows(line, answer)
        if len(held) >= ROWS:
            yield pa.RecordBatch.from_pylist(held, ARROW)
            held = []
    yield pa.RecordBatch.from_pylist([*held, {"kind": "count", "documents": count}], ARROW)


def answered(command, lines):
    """Yields each document with what a process says of it, in their order; None where the process dies of it."""
    is_over = False
    while not is_over:
        sent, answers = deque(), deque()
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        try:
            # Its answers are taken as they come, so that it never waits to be read while this waits to write.
            reader = threading.Thread(target=answers.extend, args=[process.stdout], daemon=True)
            reader.start()
            with suppress(BrokenPipeError):
                for line in lines:
                    sent.append(line)
                    process.stdin.write(line + b"\n")
                    while len(answers) > 1:
                        yield sent.popleft(), answers.popleft()
                is_over = True
            with suppress(BrokenPipeError):
                process.stdin.close()
            reader.join()
        finally:
            process.kill()
            process.wait()
        while answers and answers[0].endswith(b"\n"):
            yield sent.popleft(), answers.popleft()
        yield from again(command, list(sent))


def again(command, lines):
    """Yields the same for documents that a process died among: in halves, until it dies of one alone."""
    if not lines:
        return
    told = subprocess.run(command, input=b"".join(it + b"\n" for it in lines), stdout=subprocess.PIPE).stdout
    told = [it for it in told.splitlines(keepends=True) if it.endswith(b"\n")]
    yield from zip(lines, told)
    left = lines[len(told) :]
    if len(lines) == 1 and left:
        yield lines[0], None
    elif left:
        half = (len(left) + 1) // 2
        yield from again(command, left[:half])
        yield from again(command, left[half:])


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
