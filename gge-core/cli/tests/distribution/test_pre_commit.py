"""The hooks, in a repository of their own, as pre-commit installs and runs them."""

import shutil
import unittest

from registry import Registry
from tried import COMMAND, RIGHT, TOOLS, VERSION, WRONG, Tried

WHO = ["-c", "user.name=Somebody", "-c", "user.email=somebody@example.org"]


class PreCommit(Tried):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        wheels = cls.folder / "wheels"
        wheels.mkdir()
        shutil.move(cls.artefact("dist/gge-*.whl"), wheels)
        registry = Registry(cls.artefact("dist/gge-wasm-*.tgz"))
        cls.addClassCleanup(registry.stop)
        # What is not published yet is offered here.
        cls.environment |= {
            "PRE_COMMIT_HOME": str(cls.folder / "pre-commit"),
            "PIP_FIND_LINKS": f"{wheels} {cls.environment.get('PIP_FIND_LINKS', '')}".strip(),
            "npm_config_registry": registry.address,
            "npm_config_cache": str(cls.folder / "npm"),
        }
        shutil.copytree(COMMAND / "pre-commit", cls.folder / "hooks")

    def setUp(self):
        if not (self.folder / "hooks" / ".git").exists():
            self.commit_all(self.folder / "hooks")
            self.succeeds(self.folder / "hooks", "git", *WHO, "tag", f"v{VERSION}")

    def commit_all(self, folder):
        self.succeeds(folder, "git", "init", "--quiet")
        self.succeeds(folder, "git", "add", "--all")
        self.succeeds(folder, "git", *WHO, "commit", "--quiet", "--message", "all")

    def tries(self, hook):
        """Tests that a commit with a misquotation is refused, and one without is not."""
        mine = self.folder / hook
        configuration = f"repos: [{{repo: {self.folder / 'hooks'}, rev: v{VERSION}, hooks: [{{id: {hook}}}]}}]\n"
        self.write(f"{hook}/.pre-commit-config.yaml", configuration)
        self.commit_all(mine)
        self.succeeds(mine, TOOLS / "pre-commit", "install", "--install-hooks")
        commits = ["git", "rev-list", "--count", "HEAD"]

        self.write(f"{hook}/speech.md", WRONG)
        self.succeeds(mine, "git", "add", "--all")
        ended = self.run_in(mine, "git", *WHO, "commit", "--message", "wrong")
        told = ended.stderr.decode()
        self.assertEqual(ended.returncode, 1, told)
        self.assertIn("error[changed-modal]", told)
        self.assertIn("speech.md:1:", told)
        self.assertEqual(self.succeeds(mine, *commits), "1\n", "it is not committed")

        self.write(f"{hook}/speech.md", RIGHT)
        # Programs are not documents: the hook does not read them unless it is told to.
        self.write(f"{hook}/speech.py", f"SPEECH = '''{WRONG}'''\n")
        self.succeeds(mine, "git", "add", "--all")
        self.succeeds(mine, "git", *WHO, "commit", "--message", "right")
        self.assertEqual(self.succeeds(mine, *commits), "2\n")

    def test_with_python(self):
        self.tries("gge-scan")

    def test_with_node(self):
        self.tries("gge-scan-node")


if __name__ == "__main__":
    unittest.main()
