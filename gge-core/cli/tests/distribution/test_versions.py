"""The version stands in Cargo.toml; where else it must be written down, it is the same."""

import json
import re
import unittest

import yaml

from tried import COMMAND, VERSION


class Versions(unittest.TestCase):
    def test_the_hooks_install_the_command_of_their_own_version(self):
        python = (COMMAND / "pre-commit" / "pyproject.toml").read_text(encoding="utf-8")
        self.assertIn(f'\nversion = "{VERSION}"\n', python)
        self.assertIn(f'\ndependencies = ["gge=={VERSION}"]\n', python)
        node = json.loads((COMMAND / "pre-commit" / "package.json").read_text(encoding="utf-8"))
        self.assertEqual((node["version"], node["dependencies"]), (VERSION, {"gge-wasm": VERSION}))

    def test_the_action_installs_the_command_of_its_own_version(self):
        action = yaml.safe_load((COMMAND / "action" / "action.yml").read_text(encoding="utf-8"))
        self.assertEqual(action["inputs"]["version"]["default"], VERSION)

    def test_the_readmes_name_it(self):
        for path in [COMMAND / "README.md", COMMAND / "pre-commit" / "README.md"]:
            named = set(re.findall(r"(?:rev: v|@v|[=-])(\d+\.\d+\.\d+)\b", path.read_text(encoding="utf-8")))
            self.assertEqual(named, {VERSION}, path)


if __name__ == "__main__":
    unittest.main()
