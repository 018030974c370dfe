"""The command as `cargo install` makes it."""

import shutil
import unittest

from tried import BUILT, Tried

# What somebody waits for in CI without a cache, in bytes: the promise of the README.
LARGEST = 10_000_000


class Command(Tried):
    def test_it_runs_where_it_was_put(self):
        gge = shutil.copy(BUILT / "cargo" / "bin" / "gge", self.folder)
        self.assert_is_the_command(self.folder, gge)

    def test_it_is_small(self):
        gge = shutil.copy(BUILT / "cargo" / "bin" / "gge", self.folder / "stripped")
        self.succeeds(self.folder, "strip", gge)
        size = (self.folder / "stripped").stat().st_size
        print(f"gge, stripped: {size:,} bytes")
        self.assertLessEqual(size, LARGEST)


if __name__ == "__main__":
    unittest.main()
