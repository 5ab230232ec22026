#!/usr/bin/env python3
"""What a screen reader meets in the real window. By roles and names alone a list is imported, searched, a lead edited and the
edit undone; on the way every object that the keyboard reaches has to have a name.
Usage: accessibility.py --window PATH --cli PATH"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "support"))
import realwindow  # noqa: E402
import screenreader  # noqa: E402
from realwindow import until  # noqa: E402

LIST = """First Name,Last Name,Email,Phone
Ada,Lovelace,ada@example.com,(212) 555-0101
Grace,Hopper,grace@example.com,(212) 555-0102
Katherine,Johnson,katherine@example.com,(212) 555-0104
"""


class Audit:
    """Collects what has no name, wherever the walk comes."""

    def __init__(self, reader):
        self.reader = reader
        self.roles = Counter()
        self.nameless = set()
        self.focusable = 0

    def look(self, where):
        for thing in self.reader.all():
            role = thing.getRoleName()
            self.roles[role] += 1
            if self.reader.has(thing, "focusable"):
                self.focusable += 1
                if not thing.name and role not in screenreader.CELLS:
                    self.nameless.add(f"{role} in {where}, below “{thing.parent.name if thing.parent else ''}”")

    def report(self):
        print(f"{sum(self.roles.values())} objects, {self.focusable} that the keyboard reaches, {len(self.nameless)} without a name")
        for nameless in sorted(self.nameless):
            print("  nameless:", nameless)
        for role in ("push button", "table", "table cell", "text", "page tab", "combo box"):
            if not self.roles[role]:
                sys.exit(f"no {role} was met: the look means nothing")
        if self.nameless:
            sys.exit(1)


def leads(cli, workspace):
    done = subprocess.run([cli, "--workspace", workspace, "--json", "leads"], capture_output=True, text=True, check=True, timeout=30)
    return json.loads(done.stdout)


def source_of(cli, workspace):
    return next(lead["source"] for lead in leads(cli, workspace) if lead["last_name"] == "Lovelace")


def type_into(reader, thing, text):
    """As a screen reader's user: to the object, then the keys."""
    thing.queryComponent().grabFocus()
    until(lambda: reader.has(thing, "focused"), what=f"the focus on {thing.name}")
    subprocess.run(["xdotool", "type", "--delay", "15", text], check=True, timeout=30)


def walk(reader, audit, cli, workspace):
    audit.look("the first screen")
    reader.act(reader.find("push button", "Skip"))  # the tour
    until(lambda: not reader.look("push button", "Skip"), what="the end of the tour")
    for step in ("Continue to columns", "Continue to preview", "Continue with", "Continue to summary", "Import 3 leads"):
        button = reader.find("push button", step)
        audit.look(step)
        reader.act(button)
    reader.act(reader.find("push button", "Show the imported leads"))
    until(lambda: len(leads(cli, workspace)) == 3, what="three leads")
    reader.find("table cell", "Katherine Johnson")
    audit.look("the leads")

    type_into(reader, reader.find("text", "Search leads"), "lovel")
    until(lambda: not reader.look("table cell", "Katherine Johnson"), what="the end of the search")
    cell = reader.find("table cell", "Ada Lovelace, ")
    assert "New" in cell.name, f"a row is a sentence with its stage: {cell.name}"

    reader.act(reader.find("table cell", "Ada Lovelace, Source: "), "SetFocus", "Toggle", "Press")
    subprocess.run(["xdotool", "key", "F2"], check=True, timeout=30)
    subprocess.run(["xdotool", "type", "--delay", "15", "Trade fair"], check=True, timeout=30)
    subprocess.run(["xdotool", "key", "Return"], check=True, timeout=30)
    until(lambda: source_of(cli, workspace) == "Trade fair", what="the new source")
    reader.find("table cell", "Ada Lovelace, Source: Trade fair")
    subprocess.run(["xdotool", "key", "ctrl+z"], check=True, timeout=30)
    until(lambda: not source_of(cli, workspace), what="the old source")
    audit.look("after the undo")

    reader.act(reader.find("check box", "Settings"))
    reader.find("list item", "Appearance")
    audit.look("the settings")


def run(options):
    folder = Path(tempfile.mkdtemp())
    workspace = folder / "read.leadwright"
    path = folder / "people.csv"
    path.write_text(LIST, encoding="utf-8")
    subprocess.run([options.cli, "--workspace", workspace, "init"], check=True, stdout=subprocess.DEVNULL)
    with screenreader.Listening(), realwindow.Screen() as screen:
        program = screen.start(options.window, "--import", str(path), str(workspace))
        name = screen.window("Leadwright")
        subprocess.run(["xdotool", "windowfocus", "--sync", name], check=True, timeout=30)
        reader = screenreader.Reader(program)
        audit = Audit(reader)
        walk(reader, audit, options.cli, workspace)
        audit.report()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--window", required=True, type=os.path.abspath)
    parser.add_argument("--cli", required=True, type=os.path.abspath)
    parser.add_argument("--inside", action="store_true")
    options = parser.parse_args()
    if options.inside:
        run(options)
        return
    gone = screenreader.missing()
    if gone:
        realwindow.skip_or_fail(gone)
    sys.exit(realwindow.inside([screenreader.PYTHON, "-B", os.path.abspath(__file__), "--inside"], sys.argv[1:]))


if __name__ == "__main__":
    main()
