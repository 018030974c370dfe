"""What is built, laid out in a folder outside of the repository, and the tools that take it from there."""

import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[4]
COMMAND = REPOSITORY / "gge-core" / "cli"

# Where .ci/distribution puts what it builds, and the version of the workspace.
BUILT = Path(os.environ["GGE_BUILT"])
VERSION = os.environ["GGE_VERSION"]

# Where .ci/distribution installs pre-commit and its like. The folder of a virtual environment: not what it links to.
TOOLS = Path(sys.executable).parent

RIGHT = (
    "“States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs” "
    "(A/70/174, para. 13 (c))\n"
)
WRONG = RIGHT.replace("should not", "must not")


class Tried(unittest.TestCase):
    """Tests in a folder of their own, which has nothing of the repository on its path."""

    @classmethod
    def setUpClass(cls):
        cls.folder = Path(tempfile.mkdtemp(prefix="gge-")).resolve()
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        assert REPOSITORY not in cls.folder.parents
        cls.environment = {name: value for name, value in os.environ.items() if not is_of_the_build(name)}
        cls.environment["PATH"] = os.pathsep.join(
            path for path in os.environ["PATH"].split(os.pathsep) if not path.startswith(str(REPOSITORY))
        )

    @classmethod
    def artefact(cls, pattern):
        """Returns a copy of what was built, which must be one file."""
        (built,) = BUILT.glob(pattern)
        return Path(shutil.copy(built, cls.folder))

    def write(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    def run_in(self, folder, *command, given="", **variables):
        """Runs a command and returns how it ended, with what it printed."""
        return subprocess.run(
            [str(it) for it in command],
            cwd=folder,
            env=self.environment | {name: str(value) for name, value in variables.items()},
            input=given.encode(),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )

    def succeeds(self, folder, *command, **variables):
        """Runs a command that must succeed, and returns what it printed."""
        ended = self.run_in(folder, *command, **variables)
        self.assertEqual(ended.returncode, 0, f"{command}:\n{(ended.stdout + ended.stderr).decode()}")
        return ended.stdout.decode()

    def assert_is_the_command(self, folder, *command, **variables):
        """Tests that this runs `gge` of this version, which tells what is wrong from what is right."""
        self.assertTrue(self.succeeds(folder, *command, "--version", **variables).startswith(f"gge {VERSION}\ndata "))
        for text, code, told in [(RIGHT, 0, ""), (WRONG, 1, "error[changed-modal]")]:
            ended = self.run_in(folder, *command, "scan", "--quiet", "-", given=text, **variables)
            self.assertEqual((ended.returncode, ended.stderr.decode()), (code, ""), ended.stdout.decode())
            self.assertIn(told, ended.stdout.decode())


def is_of_the_build(variable):
    """Tests whether a variable speaks of how the artefacts were built: whoever installs them has it not."""
    return variable.startswith(("CARGO", "GGE_", "RUST")) or variable in ("NO_COLOR", "PYTHONPATH", "VIRTUAL_ENV")
