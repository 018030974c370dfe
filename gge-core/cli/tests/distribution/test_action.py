"""The steps of the GitHub Action, run as a runner runs those of a composite action."""

import re
import unittest

import yaml

from tried import COMMAND, RIGHT, VERSION, WRONG, Tried

# What `shell: bash` means to a runner.
BASH = ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail"]


class Action(Tried):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.action = yaml.safe_load((COMMAND / "action" / "action.yml").read_text(encoding="utf-8"))
        cls.wheel = cls.artefact("dist/gge-*.whl")
        cls.environment["PIP_NO_INDEX"] = "1"

    def setUp(self):
        self.write("work/right.md", RIGHT)
        self.write("work/wrong.md", f"Well.\n\n{WRONG}")
        self.write("work/of two words/right.txt", RIGHT)

    def use(self, **inputs):
        """Runs the steps, and returns how the last of them ended that was run."""
        for name in inputs:
            self.assertIn(name, self.action["inputs"])
        values = {name: str(it["default"]) for name, it in self.action["inputs"].items()} | inputs

        def substituted(text):
            return re.sub(r"\$\{\{ inputs\.([a-z]+) \}\}", lambda it: values[it[1]], text)

        for step in self.action["runs"]["steps"]:
            self.assertEqual(step["shell"], "bash")
            self.assertNotIn("${{", step["run"], "what a user writes goes through variables: it is no code")
            script = self.write("step.sh", step["run"])
            variables = {name: substituted(value) for name, value in step["env"].items()}
            self.assertNotIn("${{", "".join(variables.values()))
            ended = self.run_in(self.folder / "work", *BASH, script, RUNNER_TEMP=self.folder, **variables)
            if ended.returncode != 0:
                break
        return ended

    def test_a_misquotation_fails_it_on_its_line(self):
        ended = self.use(wheel=str(self.wheel))
        self.assertEqual(ended.returncode, 1, ended.stderr.decode())
        out = ended.stdout.decode()
        self.assertTrue(out.startswith("::error file=wrong.md,line=3,"), out)
        self.assertEqual(out.count("::error"), 1, out)

    def test_what_is_right_passes_in_each_path_that_is_named(self):
        ended = self.use(wheel=str(self.wheel), paths="right.md\nof two words\n", level="note", format="text")
        self.assertEqual((ended.returncode, ended.stderr.decode()), (0, ""), ended.stdout.decode())
        self.assertIn("2 quotations", ended.stdout.decode())

    def test_it_takes_its_version_from_where_pip_looks(self):
        self.environment = self.environment | {"PIP_FIND_LINKS": str(self.folder)}
        ended = self.use(paths="right.md", version=VERSION)
        self.assertEqual(ended.returncode, 0, ended.stderr.decode())
        ended = self.use(paths="right.md", version="0.0.1")
        self.assertNotEqual(ended.returncode, 0, "there is none of this version")

    def test_what_is_not_there_fails_it(self):
        ended = self.use(wheel=str(self.wheel), paths="missing.md")
        self.assertEqual(ended.returncode, 2)
        self.assertIn("missing.md", ended.stderr.decode())


if __name__ == "__main__":
    unittest.main()
