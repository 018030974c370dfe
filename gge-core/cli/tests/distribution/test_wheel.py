"""The wheel, as pip, uv and pipx take it."""

import sys
import unittest
import zipfile

from tried import TOOLS, VERSION, Tried

# The Python that whoever has the wheel has: not that of the tools.
PYTHON = sys.base_prefix + "/bin/python3"


class Wheel(Tried):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.wheel = cls.artefact("dist/gge-*.whl")
        print(f"{cls.wheel.name}: {cls.wheel.stat().st_size:,} bytes")

    def test_pip_installs_it_into_a_fresh_environment(self):
        self.succeeds(self.folder, PYTHON, "-m", "venv", "fresh")
        programs = self.folder / "fresh" / "bin"
        self.succeeds(self.folder, programs / "pip", "install", "--no-index", self.wheel)
        self.assert_is_the_command(self.folder, programs / "gge")

        self.succeeds(self.folder, programs / "pip", "uninstall", "--yes", "gge")
        self.assertFalse((programs / "gge").exists(), "it goes as it came")

    def test_uvx_runs_it(self):
        uvx = [TOOLS / "uvx", "--quiet", "--offline", "--no-config", "--python", PYTHON, "--from", self.wheel, "gge"]
        self.assert_is_the_command(self.folder, *uvx, UV_CACHE_DIR=self.folder / "uv")

    def test_pipx_installs_it(self):
        homes = {"PIPX_HOME": self.folder / "pipx", "PIPX_BIN_DIR": self.folder / "bin", "PIP_NO_INDEX": 1}
        self.succeeds(self.folder, TOOLS / "pipx", "install", "--python", PYTHON, self.wheel, **homes)
        self.assert_is_the_command(self.folder, self.folder / "bin" / "gge")

    def test_it_says_what_it_is(self):
        with zipfile.ZipFile(self.wheel) as wheel:
            names = wheel.namelist()
            (metadata,) = [wheel.read(it).decode() for it in names if it.endswith(".dist-info/METADATA")]
        lines = metadata.split("\n\n")[0].splitlines()
        for line in ["Name: gge", f"Version: {VERSION}", "License-Expression: MIT OR Apache-2.0"]:
            self.assertIn(line, lines)
        self.assertFalse([it for it in lines if it.startswith("Requires-Dist")], "it needs nothing else")
        for licence in ["LICENSE-APACHE", "LICENSE-MIT", "NOTICE"]:
            self.assertTrue([it for it in names if it.endswith(f"/{licence}")], f"{licence} goes with it")


if __name__ == "__main__":
    unittest.main()
