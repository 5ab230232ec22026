#!/usr/bin/env python3
"""The end of the journal is found cut off by what the keychain knows, in a session with a keyring of its own; without one the program
says so. Usage: keychain.py --cli PATH"""

import argparse
import json
import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "support"))
from leadwrightcli import Cli  # noqa: E402

SKIP = 77
TOOLS = ("dbus-run-session", "gnome-keyring-daemon")


def cut(path, left):
    """As somebody does who knows the file well: the triggers are there again afterwards, since a workspace without them is refused."""
    with sqlite3.connect(path) as database:
        triggers = database.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        assert len(triggers) == 4, triggers
        for name, _ in triggers:
            database.execute(f"DROP TRIGGER {name}")
        database.execute("PRAGMA foreign_keys=OFF")
        database.execute("DELETE FROM change WHERE operation_id IN (SELECT id FROM operation WHERE seq > ?)", (left,))
        database.execute("DELETE FROM operation WHERE seq > ?", (left,))
        for _, sql in triggers:
            database.execute(sql)
    database.close()


def inside(cli):
    """Runs in the session with the keyring."""
    workspace = cli.workspace()
    for name in ("Ada", "Bob", "Cy", "Di"):
        workspace.do("add", f"last_name={name}")
    first = workspace.json("audit", "verify")
    assert first["ok"] and first["keychain"] == "absent", first
    kept = workspace.json("audit", "keep")
    assert kept["operations"] == 4, kept
    workspace.do("add", "last_name=Eve")
    whole = workspace.json("audit", "verify")
    assert whole["ok"] and whole["keychain"] == "checked", whole
    tried, missed = 0, 0
    for left in (3, 2, 1, 0):
        cut(workspace.path, left)
        found = workspace.json("audit", "verify", codes=(0, 1))
        tried += 1
        missed += found["ok"]
        assert found["ok"] or "keychain" in found["reason"], found
    # Written on until there are as many acts again, but others.
    for name in "ABCDEFG":
        workspace.do("add", f"last_name={name}")
    replaced = workspace.json("audit", "verify", codes=(0, 1))
    return tried + 1, missed + replaced["ok"]


def without(cli):
    workspace = cli.workspace()
    workspace.do("add", "last_name=Ada")
    found = workspace.json("audit", "verify")
    assert found["ok"] and found["keychain"] in ("absent", "unavailable"), found
    said = workspace.run("audit", "verify")
    assert "keychain" in said.out, said
    kept = workspace.run("audit", "keep")
    assert kept.code == 1 and "keychain" in kept.err, kept
    for path in cli.home.rglob("*"):
        if path.is_file():
            assert b"journal-head" not in path.read_bytes(), f"{path} keeps what belongs into a keychain"


def say(count, bad, untried=None):
    line = {"promise": "P12", "what": "journal: ends cut off or replaced, against the keychain", "count": count, "bad": bad}
    if untried:
        line["untried"] = untried
    print("TRUST " + json.dumps(line))
    if os.environ.get("LEADWRIGHT_TRUST_DIR"):
        with open(Path(os.environ["LEADWRIGHT_TRUST_DIR"]) / "keychain.jsonl", "a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cli", required=True)
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.inside:
        with Cli(arguments.cli) as cli:
            count, bad = inside(cli)
        say(count, bad)
        return 1 if bad else 0
    os.environ.pop("DBUS_SESSION_BUS_ADDRESS", None)
    os.environ.pop("DISPLAY", None)
    with Cli(arguments.cli) as cli:
        without(cli)
        print("without a keychain it says so")
        missing = [tool for tool in TOOLS if not shutil.which(tool)]
        if missing:
            say(0, 0, f"not installed: {', '.join(missing)}")
            return 0 if not os.environ.get("CI") else SKIP
        run = cli.path("run")
        run.mkdir(mode=0o700)
        environment = dict(os.environ, HOME=str(cli.home), XDG_RUNTIME_DIR=str(run))
        script = 'printf test | gnome-keyring-daemon --unlock --components=secrets > /dev/null; exec "$@"'
        done = subprocess.run(["dbus-run-session", "--", "bash", "-c", script, "bash", sys.executable, "-B", __file__, "--cli", arguments.cli, "--inside"],
                              env=environment, timeout=120)
        return done.returncode


if __name__ == "__main__":
    sys.exit(main())
