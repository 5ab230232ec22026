"""Runs leadwright-cli in a folder of its own, far from the workspaces of whoever runs the tests."""

import json
import os
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path


@dataclass
class Done:
    """How one run ended."""

    command: list
    code: int
    out: str
    err: str

    @property
    def json(self):
        try:
            return json.loads(self.out)
        except ValueError as error:
            raise AssertionError(f"{' '.join(self.command)} printed no JSON ({error}): {self.out[:300]!r} {self.err[:300]!r}")

    def __str__(self):
        return f"{' '.join(self.command)}\n  exit {self.code}\n  out {self.out[:600]!r}\n  err {self.err[:600]!r}"


class Cli:
    """leadwright-cli with a home that is empty at first and gone afterwards."""

    def __init__(self, binary, user=None):
        self.binary = str(Path(binary).resolve())
        self.folder = Path(tempfile.mkdtemp(prefix="leadwright-test-"))
        self.home = self.folder / "home"
        self.home.mkdir()
        self.before = []
        if user is not None:
            self.before = ["setpriv", f"--reuid={user}", f"--regid={user}", "--clear-groups"]
            os.chown(self.folder, user, user)
            os.chown(self.home, user, user)
        self.environment = {key: value for key, value in os.environ.items() if not key.startswith(("XDG_", "QT_", "LC_"))}
        self.environment.update(HOME=str(self.home), TZ="UTC", LC_ALL="C.UTF-8", LANG="C.UTF-8", QT_QPA_PLATFORM="offscreen")
        self._made = 0

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for path, folders, _files in os.walk(self.folder):
            for folder in folders:
                if not os.path.islink(os.path.join(path, folder)):
                    os.chmod(os.path.join(path, folder), 0o700)
        shutil.rmtree(self.folder, ignore_errors=True)

    def command(self, *words):
        return [*self.before, self.binary, *map(str, words)]

    def run(self, *words, timeout=120):
        command = self.command(*words)
        done = subprocess.run(command, capture_output=True, env=self.environment, cwd=self.folder, timeout=timeout,
                              stdin=subprocess.DEVNULL)
        return Done(command, done.returncode, done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace"))

    def start(self, *words):
        return subprocess.Popen(self.command(*words), stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=self.environment,
                                cwd=self.folder, stdin=subprocess.DEVNULL)

    def path(self, name):
        return self.folder / name

    def file(self, name, content):
        path = self.path(name)
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return path

    def workspace(self, name=None):
        """A fresh one."""
        self._made += 1
        path = self.path(f"{name or 'workspace'}-{self._made}.leadwright")
        done = self.run("--workspace", path, "init")
        assert done.code == 0, done
        return InWorkspace(self, path)


class InWorkspace:
    """leadwright-cli --workspace PATH."""

    def __init__(self, cli, path):
        self.cli = cli
        self.path = path

    def run(self, *words, timeout=120):
        return self.cli.run("--workspace", self.path, *words, timeout=timeout)

    def start(self, *words):
        return self.cli.start("--workspace", self.path, *words)

    def json(self, *words, codes=(0,), timeout=120):
        done = self.run("--json", *words, timeout=timeout)
        assert done.code in codes, done
        return done.json

    def do(self, *words, timeout=120):
        done = self.run(*words, timeout=timeout)
        assert done.code == 0, done
        return done.out

    def leads(self, *words):
        """In the order of the file they came from."""
        return sorted(self.json("leads", *words), key=lambda lead: (int(lead["import"] or 0), lead["import_line"] or 0, int(lead["id"])))

    def count(self, *words):
        return self.json("leads", "--count", *words)["count"]

    def operations(self):
        return len(self.json("log", "--limit", "100000"))
