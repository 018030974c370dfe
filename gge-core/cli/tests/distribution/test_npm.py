"""The npm package: its command, compiled for WASI, does what the native one does."""

import shutil
import subprocess
import unittest

from registry import Registry
from tried import BUILT, RIGHT, VERSION, WRONG, Tried

PLACE = ["--cited", "A/70/174, para. 13 (c)"]
QUOTED = RIGHT.split("”")[0].strip("“")

# What both commands are given, in the folder `texts`, and what is on standard input.
INPUTS = [
    (["--version"], ""),
    ([], ""),
    (["check", "--no-such-option"], ""),
    (["check", QUOTED, *PLACE], ""),
    (["check", QUOTED.replace("should", "must"), *PLACE, "--json"], ""),
    (["check"], f"{QUOTED}\n\nNobody has ever written this sentence.\nState sovereignty\n"),
    (["scan"], WRONG),
    (["scan", "-", "--as", "html", "--json"], f"<p>{WRONG}</p>"),
    (["scan", "speech.md", "other/notes.txt"], ""),
    (["scan", "./other/../speech.md", "../beside.md", "--quiet"], ""),
    (["scan", "{folder}/texts/speech.md", "--format", "sarif"], ""),
    (["scan", ".", "--format", "jsonl"], ""),
    (["scan", "other", "--strict", "--glob", "!*.html"], ""),
    (["scan", "link.md", "linked", "--format", "github"], ""),
    (["scan", "missing.md", "picture.bin", "speech.md", "--format", "markdown"], ""),
    (["scan", ".", "--threads", "4", "--baseline", "known.json"], ""),
    (["show", "norm (f)"], ""),
    (["compare", "2013", "2015", "--json"], ""),
    (["search", "critical infrastructure", "--limit", "3"], ""),
    (["cumulative", "--format", "csv"], ""),
    (["members"], ""),
    (["export", "json"], ""),
    (["completions", "bash"], ""),
    (["man"], ""),
]


class Npm(Tried):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.environment["npm_config_cache"] = str(cls.folder / "npm")
        cls.tarball = cls.artefact("dist/gge-wasm-*.tgz")
        print(f"{cls.tarball.name}: {cls.tarball.stat().st_size:,} bytes")
        cls.native = shutil.copy(BUILT / "cargo" / "bin" / "gge", cls.folder)
        cls.consumer = cls.folder / "consumer"
        cls.consumer.mkdir()
        (cls.consumer / "package.json").write_text('{ "private": true }', encoding="utf-8")
        install = ["npm", "install", "--offline", "--no-audit", "--no-fund", cls.tarball]
        subprocess.run(install, cwd=cls.consumer, env=cls.environment, check=True, stdout=subprocess.DEVNULL)
        cls.command = cls.consumer / "node_modules" / ".bin" / "gge"

    def documents(self, name):
        """Writes documents of all kinds into a folder, and returns it with one beside it."""
        shutil.rmtree(self.folder / name, ignore_errors=True)
        folder = self.write(f"{name}/texts/speech.md", f"# Speech\n\n{WRONG}\n{RIGHT}").parent
        for path, text in {
            "texts/.gitignore": "ignored*\n",
            "texts/ignored.md": WRONG,
            "texts/gge.toml": '[scan.level]\nimpossible-citation = "off"\n\n[accept]\n"We wish it" = "not here"\n',
            "texts/other/notes.txt": f"\n\n{RIGHT}",
            "texts/other/page.html": f"<blockquote>{WRONG}</blockquote>",
            "texts/other/ignored-by-the-folder-above.md": WRONG,
            "texts/picture.bin": "GIF\0",
            "beside.md": WRONG,
            "elsewhere/deep/text.md": WRONG,
        }.items():
            self.write(f"{name}/{path}", text)
        (folder / "link.md").symlink_to("../beside.md")
        (folder / "linked").symlink_to(self.folder / name / "elsewhere", target_is_directory=True)
        return folder

    def test_npx_runs_it(self):
        self.assert_is_the_command(self.consumer, "npx", "gge")
        self.assert_is_the_command(self.folder, "npx", "--yes", "--package", self.tarball, "gge")

    def test_npx_runs_it_by_the_name_of_the_package(self):
        registry = Registry(self.tarball)
        self.addCleanup(registry.stop)
        npx = ["npx", "--yes", "--package", f"gge-wasm@{VERSION}", "gge"]
        self.assert_is_the_command(self.folder, *npx, npm_config_registry=registry.address)

    def test_it_prints_and_ends_as_the_native_one(self):
        self.assertGreaterEqual(len(INPUTS), 20)
        codes = set()
        for arguments, given in INPUTS:
            with self.subTest(arguments=arguments):
                ends = []
                for command in [self.native, self.command]:
                    texts = self.documents("documents")
                    arguments = [it.format(folder=texts.parent) for it in arguments]
                    ended = self.run_in(texts, command, *arguments, given=given)
                    written = {it.name: it.read_text(encoding="utf-8") for it in texts.glob("known.json")}
                    ends.append((ended.returncode, ended.stdout.decode(), ended.stderr.decode(), written))
                (code, out, err, written), wasm = ends
                codes.add(code)
                self.assertEqual(wasm[0], code, wasm[2])
                self.assertEqual(wasm[1], out)
                self.assertEqual(wasm[3], written)
                # The reasons of a system are its own, and its numbers.
                self.assertEqual(wasm[2].count("\n"), err.count("\n"), wasm[2])
        self.assertEqual(codes, {0, 1, 2}, "there is one of each")

    def test_who_stops_reading_ends_it(self):
        script = f'"{self.command}" export json | head -c 10'
        ended = self.run_in(self.folder, "bash", "-o", "pipefail", "-c", script)
        self.assertEqual((ended.returncode, len(ended.stdout), ended.stderr), (0, 10, b""))

    def test_a_slow_reader_gets_all_of_it(self):
        script = f'"{self.command}" export json | (sleep 2; cat)'
        slow = self.succeeds(self.folder, "bash", "-o", "pipefail", "-c", script)
        self.assertEqual(slow, self.succeeds(self.folder, self.native, "export", "json"))


if __name__ == "__main__":
    unittest.main()
