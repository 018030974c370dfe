"""The jobs of examples/spark, with the wheel: on a cluster of Spark that loses an executor, and on Sail."""

import csv
import json
import os
import signal
import socket
import subprocess
import time
import unittest
from contextlib import suppress
from pathlib import Path

import pyarrow
import pyarrow.parquet

from tried import REPOSITORY, RIGHT, TOOLS, WRONG, Tried

JOBS = REPOSITORY / "examples" / "spark"

# The program, but that it dies of a document, in the middle of what it says, and waits at another until it is let go.
FAULTY = """#!{python}
import os, signal, subprocess, sys, time
given = sys.stdin.buffer.read()
before, dies, _ = given.partition(b"DIES")
if b"WAITS" in given:
    open("{folder}/waits", "w").close()
    while not os.path.exists("{folder}/go"):
        time.sleep(0.05)
given = before[: before.rfind(b"\\n") + 1] if dies else given
code = subprocess.run(["{gge}", *sys.argv[1:]], input=given).returncode
if dies:
    os.write(1, b'{{"id":"di')
    os.kill(os.getpid(), signal.SIGKILL)
sys.exit(code)
"""

PROSE = "The harbour was quiet in the morning, and the ferry left without anybody on board.\n"
# Both reports say so.
PROXIES = "“States must not use proxies to commit internationally wrongful acts” (A/68/98, para. 23)\n"

MANY = [{"id": f"many/{it}", "date": "2017-01-31", "source": "blog", "text": PROSE * 20 + RIGHT * 10} for it in range(400)]
FEW = [
    {"id": "a", "date": "2015-07-22", "source": "press", "text": RIGHT},
    {"id": "b", "date": "2015-09-01", "source": "press", "text": WRONG + PROSE + RIGHT},
    {"id": "c", "date": "2016-03-01", "source": "ministry", "text": PROXIES},
    {"id": 7, "date": "2016", "source": "ministry", "text": PROXIES + PROSE + PROXIES},
    {"id": "e", "text": RIGHT},
    {"id": "f", "date": "2016-03-01", "source": "ministry", "text": PROSE},
    {"id": "g", "date": "2016-03-01", "source": "ministry", "text": "As A/70/174, para. 13 (c), has it.\n"},
    {"id": "h", "date": "2016-03-01", "source": "ministry"},
]
WAITS = {"id": "waits", "text": f"WAITS\n{PROSE}"}
DIES = {"id": "dies", "date": "2015-10-01", "source": "press", "text": f"DIES\n{RIGHT}"}

# What MANY and FEW echo.
ECHOES = """
provision,year,source,documents,echoes,wrong
A/68/98#23,2016,ministry,2,3,0
A/70/174#13(c),,,1,1,0
A/70/174#13(c),2015,press,2,3,1
A/70/174#13(c),2017,blog,400,4000,0
A/70/174#28(e),2016,ministry,2,3,0
"""

# A file is a partition, of which several batches are written before the one that is waited at.
FILES = [[*map(json.dumps, MANY[at : at + 80])] for at in range(0, 400, 80)]
FILES[1][20:20] = [json.dumps(it) for it in FEW]
FILES[2][75:75] = [json.dumps(WAITS), json.dumps(DIES)]
FILES[3][40:40] = ["", "not JSON", " \r"]
SMALL = {
    "spark.sql.files.openCostInBytes": "1m",
    "spark.sql.files.maxPartitionBytes": "1m",
    "spark.sql.execution.arrow.maxRecordsPerBatch": 10,
    "spark.hadoop.parquet.block.size": 1024,
}


class Spark(Tried):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        wheel = cls.artefact("dist/gge-*.whl")
        subprocess.run([TOOLS / "pip", "install", "--quiet", "--no-index", "--force-reinstall", wheel], check=True)
        path = f"{TOOLS}{os.pathsep}{cls.environment['PATH']}"
        cls.environment |= {"PATH": path, "PYSPARK_PYTHON": str(TOOLS / "python"), "SPARK_LOCAL_IP": "127.0.0.1"}
        # Jobs so short are over before what is compiled with more care would pay.
        cls.environment["JDK_JAVA_OPTIONS"] = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
        cls.faulty = cls.folder / "faulty"
        cls.faulty.write_text(FAULTY.format(python=TOOLS / "python", folder=cls.folder, gge=TOOLS / "gge"))
        cls.faulty.chmod(0o755)
        cls.waits, cls.go = cls.folder / "waits", cls.folder / "go"

    def setUp(self):
        for at, lines in enumerate(FILES):
            self.write(f"documents/{at}.jsonl", "\n".join(lines) + "\n")
        self.waits.unlink(missing_ok=True)
        self.go.unlink(missing_ok=True)

    def submit(self, master, *job, **settings):
        """Returns the command that runs a job."""
        settings |= {"spark.driver.host": "127.0.0.1", "spark.driver.bindAddress": "127.0.0.1", "spark.ui.enabled": "false"}
        told = [word for name, value in settings.items() for word in ("--conf", f"{name}={value}")]
        return [str(it) for it in (TOOLS / "spark-submit", "--master", master, *told, *job)]

    def one_process(self, given):
        """Returns the rows of lines that one process reads."""
        ended = self.run_in(self.folder, TOOLS / "gge", "scan", "--jsonl", given="\n".join(given))
        rows = []
        for line, answer in zip(filter(str.strip, given), map(json.loads, ended.stdout.splitlines()), strict=True):
            document = {} if "error" in answer and answer["id"] is None else json.loads(line)
            about = {name: document.get(name) for name in ("date", "source")}
            about["id"] = None if answer["id"] is None else str(answer["id"])
            if "error" in answer:
                rows.append({"kind": "error", "text": line[:200], "error": answer["error"], **about})
            rows += [finding | about for finding in answer.get("findings", [])]
        return rows

    def assert_is_as_of_one_process(self, output):
        rows = pyarrow.parquet.read_table(output).to_pylist()
        dies = json.dumps(DIES)
        lines = [line for file in FILES for line in file]
        expected = self.one_process([line for line in lines if line != dies])
        expected.append({name: DIES[name] for name in ("id", "date", "source")})
        expected[-1] |= {"kind": "error", "text": dies[:200], "error": "gge ended at this document"}
        self.assertGreater(len(expected), 8_000)
        self.assertEqual(sum(row["kind"] == "error" for row in expected), 3)
        known = [name for name in rows[0] if name != "documents"]
        normal = lambda rows: sorted(json.dumps([row.get(name) for name in known]) for row in rows)
        self.assertEqual(normal(row for row in rows if row["kind"] != "count"), normal(expected))
        counted = sum(row["documents"] for row in rows if row["kind"] == "count")
        self.assertEqual(counted, sum(bool(line.strip()) for line in lines))

    def assert_are_the_echoes(self, told, output):
        self.assertIn("411 documents, of which 3 could not be read\n", told)
        rows = [row for part in output.glob("*.csv") for row in csv.reader(part.read_text(encoding="utf-8").splitlines())]
        header, *expected = csv.reader(ECHOES.split())
        self.assertEqual(sorted(row for row in rows if row != header), expected)

    def unfinished(self, output):
        """Returns which process has which file of findings open that has something in it."""
        found = []
        for process in filter(str.isdigit, os.listdir("/proc")):
            # Processes and files go while they are looked at.
            with suppress(OSError):
                for link in Path("/proc", process, "fd").iterdir():
                    file = link.readlink()
                    if file.is_relative_to(output) and file.suffix == ".parquet" and file.stat().st_size > 1_000:
                        found.append((int(process), file))
        return found

    def test_a_cluster_loses_an_executor_and_no_document(self):
        output, log = self.folder / "findings", self.folder / "log"
        log.mkdir()
        events = {"spark.eventLog.enabled": "true", "spark.eventLog.compress": "false", "spark.eventLog.dir": log.as_uri()}
        job = [JOBS / "scan.py", self.folder / "documents", output]
        command = self.submit("local-cluster[3,1,1024]", *job, **SMALL, **events)
        with (self.folder / "told").open("w+") as told:
            faulty = self.environment | {"GGE": str(self.faulty)}
            running = subprocess.Popen(command, cwd=self.folder, env=faulty, stdout=told, stderr=told)
            self.addCleanup(running.kill)
            # All others are done. The last has written findings, and waits.
            until = time.monotonic() + 180
            is_last = lambda: self.waits.exists() and len([*output.glob("_temporary/0/task_*")]) == len(FILES) - 1
            while not (is_last() and (held := self.unfinished(output))):
                told.seek(0)
                self.assertTrue(running.poll() is None and time.monotonic() < until, told.read()[-5_000:])
                time.sleep(0.1)
            ((executor, file),) = held
            self.assertIn(b"CoarseGrainedExecutorBackend", Path(f"/proc/{executor}/cmdline").read_bytes())
            os.kill(executor, signal.SIGKILL)
            self.go.touch()
            code = running.wait(180)
            told.seek(0)
            self.assertEqual(code, 0, told.read()[-5_000:])

        # attempt_202611281200123456789_0000_m_000002_2: of the partition 2, by the task 2.
        partition, task = map(int, file.parent.name.split("_")[-2:])
        self.assertEqual(partition, self.partition_of(output, "many/160"))
        ended = [json.loads(line) for part in log.rglob("events_*") for line in part.read_text(encoding="utf-8").splitlines()]
        ended = [it for it in ended if it["Event"] == "SparkListenerTaskEnd" and it["Task Info"]["Index"] == partition]
        ended = {it["Task Info"]["Task ID"]: it["Task End Reason"]["Reason"] for it in ended}
        self.assertEqual(ended.pop(task), "ExecutorLostFailure")
        self.assertEqual([*ended.values()], ["Success"])

        self.assert_is_as_of_one_process(output)
        echoes = self.submit("local[1]", JOBS / "echoes.py", output, self.folder / "echoes")
        self.assert_are_the_echoes(self.succeeds(self.folder, *echoes), self.folder / "echoes")

    def partition_of(self, output, document):
        """Returns the number of the partition whose file has a document."""
        for part in output.glob("*.parquet"):
            if document in pyarrow.parquet.read_table(part)["id"].to_pylist():
                return int(part.name.split("-")[1])

    def test_sail_runs_the_same_jobs(self):
        self.go.touch()
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        server = [TOOLS / "sail", "spark", "server", "--port", str(port)]
        server = subprocess.Popen(server, cwd=self.folder, env=self.environment)
        self.addCleanup(server.wait)
        self.addCleanup(server.terminate)
        remote = {"SPARK_REMOTE": f"sc://127.0.0.1:{port}", "GGE": self.faulty}
        found, echoes = self.folder / "sail", self.folder / "sail-echoes"
        self.succeeds(self.folder, TOOLS / "python", JOBS / "scan.py", self.folder / "documents", found, **remote)
        self.assert_is_as_of_one_process(found)
        told = self.succeeds(self.folder, TOOLS / "python", JOBS / "echoes.py", found, echoes, **remote)
        self.assert_are_the_echoes(told, echoes)

        pages = pyarrow.Table.from_pylist([it for it in FEW if isinstance(it["id"], str)])
        pyarrow.parquet.write_table(pages, self.write("pages/all.parquet", ""))
        job = [JOBS / "scan.py", "--format", "parquet", self.folder / "pages", self.folder / "of-pages"]
        self.succeeds(self.folder, TOOLS / "python", *job, **remote)
        self.assert_are_quoting(self.folder / "of-pages", [*"abbceh"])

    def test_text_files_are_read(self):
        self.write("texts/one.txt", PROSE + WRONG)
        self.write("texts/two.txt", PROSE)
        job = [JOBS / "scan.py", "--format", "text", self.folder / "texts", self.folder / "of-texts"]
        self.succeeds(self.folder, *self.submit("local[1]", *job))
        self.assert_are_quoting(self.folder / "of-texts", ["one.txt"])

    def assert_are_quoting(self, output, documents):
        """Tests that these have a quotation, or could not be read."""
        rows = pyarrow.parquet.read_table(output).to_pylist()
        found = [row["id"].rpartition("/")[2] for row in rows if row["kind"] in ("quotation", "error")]
        self.assertEqual(sorted(found), documents)


if __name__ == "__main__":
    unittest.main()
