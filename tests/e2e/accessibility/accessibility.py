#!/usr/bin/env python3
"""What a screen reader meets in the real window: every object that the keyboard reaches has a name.
Usage: accessibility.py --window PATH --cli PATH"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "support"))
import realwindow  # noqa: E402
import screenreader  # noqa: E402
from screenreader import CELLS  # noqa: E402

MOST_CHILDREN = 20  # of lists and tables, whose cells are alike


class Walk:
    def __init__(self, pyatspi):
        self.pyatspi = pyatspi
        self.roles = Counter()
        self.nameless = []
        self.focusable = 0

    def program(self, process):
        desktop = self.pyatspi.Registry.getDesktop(0)
        for candidate in desktop:
            if candidate and candidate.get_process_id() == process:
                return candidate
        return None

    def look(self, thing, path):
        role = thing.getRoleName()
        self.roles[role] += 1
        state = thing.getState()
        if state.contains(self.pyatspi.STATE_FOCUSABLE) and state.contains(self.pyatspi.STATE_SHOWING):
            self.focusable += 1
            if not thing.name and role not in CELLS:
                self.nameless.append(f"{role} in {path}")
        most = MOST_CHILDREN if role in ("table", "tree table", "list", "tree") else 10000
        for index in range(min(thing.childCount, most)):
            child = thing.getChildAtIndex(index)
            if child:
                self.look(child, f"{path} > {role} “{thing.name}”"[-160:])


def run(window, cli):
    import pyatspi

    workspace = os.path.join(tempfile.mkdtemp(), "sample.leadwright")
    subprocess.run([cli, "--workspace", workspace, "sample", "--leads", "300"], check=True, stdout=subprocess.DEVNULL)
    with screenreader.Listening(), realwindow.Screen() as screen:
        program = screen.start(window, workspace)
        name = screen.window("Leadwright")
        walk = Walk(pyatspi)
        root = realwindow.until(lambda: walk.program(program.pid), 30, "the program on the accessibility bus")
        # The list, then the settings, as a person would go there.
        for keys in ([], ["ctrl+comma"]):
            if keys:
                subprocess.run(["xdotool", "windowfocus", "--sync", name, "key", *keys], check=True)
            time.sleep(2)
            walk.look(root, "")
    print(f"{sum(walk.roles.values())} objects, {walk.focusable} that the keyboard reaches, {len(walk.nameless)} without a name")
    for nameless in walk.nameless[:20]:
        print("  nameless:", nameless)
    if walk.focusable < 10:
        sys.exit("too few objects were found for the look to mean anything")
    sys.exit(1 if walk.nameless else 0)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--window", required=True)
    parser.add_argument("--cli", required=True)
    parser.add_argument("--inside", action="store_true")
    arguments = parser.parse_args()
    if arguments.inside:
        run(arguments.window, arguments.cli)
    gone = screenreader.missing()
    if gone:
        realwindow.skip_or_fail(gone)
    sys.exit(realwindow.inside([screenreader.PYTHON, "-B", os.path.abspath(__file__)],
                               ["--inside", "--window", os.path.abspath(arguments.window), "--cli", os.path.abspath(arguments.cli)]))


if __name__ == "__main__":
    main()
