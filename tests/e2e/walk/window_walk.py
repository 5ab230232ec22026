#!/usr/bin/env python3
"""The way of a person through the real window, from a list to leads that are searched, edited, merged and brought back, by
mouse or by keyboard alone; leadwright-cli says after each step what became of it.
Usage: window_walk.py --window PATH --cli PATH --way mouse|keyboard [--pictures FOLDER]"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "support"))
import realwindow  # noqa: E402
import screenreader  # noqa: E402
from realwindow import until  # noqa: E402

LIST = """First Name,Last Name,Email,Phone,Company
Ada,Lovelace,ada@example.com,(212) 555-0101,Analytical Engines
Grace,Hopper,grace@example.com,(212) 555-0102,Compilers Inc
Grace,Hopper,hopper@example.org,(212) 555-0103,
Katherine,Johnson,katherine@example.com,(212) 555-0104,Orbits LLC
"""
MERGED = "Hopper"
MENU_STEP = 10  # px, less than a row is high


class Window:
    """The program on the screen and the ways to use it."""

    def __init__(self, screen, program, workspace, cli):
        self.screen = screen
        self.workspace = workspace
        self.cli = cli
        self.id = screen.window("Leadwright")
        self.reader = screenreader.Reader(program)
        self.xdo("windowfocus", "--sync", self.id)

    @staticmethod
    def xdo(*words):
        subprocess.run(["xdotool", *map(str, words)], check=True, timeout=30)

    def keys(self, *keys):
        self.xdo("key", "--delay", 30, *keys)

    def type(self, text):
        self.xdo("type", "--delay", 15, text)

    def click(self, role, name, times=1):
        thing = self.still(role, name)
        x, y = self.reader.place(thing)
        self.xdo("mousemove", "--sync", x, y, "click", "--repeat", times, "--delay", 60, 1)

    def still(self, role, name):
        """The thing once it stands still: what has just appeared may still be moved by its layout."""
        places = []

        def rests():
            thing = self.reader.find(role, name)
            places.append(self.reader.place(thing))
            return thing if places[-2:] == [places[-1]] * 2 else None

        return until(rests, what=f"{role} “{name}” at rest")

    def is_shown(self, role, name):
        return until(lambda: self.reader.look(role, name), what=f"{role} “{name}”")

    def is_gone(self, role, name):
        until(lambda: not self.reader.look(role, name), what=f"the end of {role} “{name}”")

    def is_focused(self, role, name):
        def focused():
            what, called = self.reader.focus()
            return what == role and called.startswith(name)

        try:
            until(focused, what=f"the focus on {role} “{name}”")
        except AssertionError as error:
            raise AssertionError(f"{error}; it is on {self.reader.focus()}") from None

    def focused_cell(self):
        """The name of the cell of the list that has the keyboard, or nothing."""
        role, name = self.reader.focus()
        return name if role == "table cell" else ""

    def menus(self):
        """The menus that are open, as (window, left, top, width, height)."""
        found = []
        for window in realwindow.output("xdotool", "search", "--onlyvisible", "--class", "leadwright").split():
            if window == self.id or "TOOLTIP" in realwindow.output("xprop", "-id", window, "_NET_WM_WINDOW_TYPE"):
                continue
            lines = realwindow.output("xdotool", "getwindowgeometry", "--shell", window).split()
            said = dict(line.split("=", 1) for line in lines)
            if "HEIGHT" in said:  # it may be gone by now
                found.append((window, *(int(said[name]) for name in ("X", "Y", "WIDTH", "HEIGHT"))))
        return found

    def new_menu(self, known):
        """One that is not known, once it stands still."""
        before = [menu for menu in self.menus() if menu[0] not in known]
        time.sleep(0.3)
        after = [menu for menu in self.menus() if menu[0] not in known]
        return after[0] if after and before == after else None

    def choose(self, *names):
        """Goes over the rows of the menu that is open, and of those that it opens, until the screen reader says the name, and
        presses the last."""
        with self.reader:
            self.go_over(names)
        self.xdo("click", 1)

    def go_over(self, names):
        known = []
        for name in names:
            window, left, top, width, height = until(lambda: self.new_menu(known), what=f"the menu with “{name}”")
            known.append(window)
            for y in range(top + MENU_STEP, top + height, MENU_STEP):
                self.xdo("mousemove", "--sync", left + width // 2, y)
                if any(said.replace("&", "").startswith(name) for _role, said in self.reader.listen(0.15)):
                    break
            else:
                raise AssertionError(f"no row of the menu says “{name}”")

    def leads(self):
        done = subprocess.run([self.cli, "--workspace", self.workspace, "--json", "leads"], capture_output=True, text=True, check=True, timeout=30)
        return json.loads(done.stdout)

    def cli_edit(self, lead, change):
        subprocess.run([self.cli, "--workspace", self.workspace, "edit", lead, change], check=True, stdout=subprocess.DEVNULL, timeout=30)

    def becomes(self, what, test):
        until(lambda: test(self.leads()), what=what)


def named(leads, last):
    return [lead for lead in leads if lead["last_name"] == last]


class Mouse:
    """Everything with the pointer; keys only for what has to be written."""

    def __init__(self, window):
        self.window = window

    def import_list(self, path):
        window = self.window
        window.click("push button", "Skip")  # the tour
        window.is_gone("push button", "Skip")
        window.click("push button", "Import a list")
        window.is_shown("dialog", "Import a list")
        window.type(path)
        window.click("label", "Files of type")  # closes the list of names that typing opened
        window.click("push button", "Open")
        for step in ("Continue to columns", "Continue to preview", "Continue with", "Continue to summary", "Import 4 leads"):
            window.click("push button", step)
        window.click("push button", "Show the imported leads")

    def search(self, text):
        self.window.click("text", "Search leads")
        self.window.type(text)

    def clear_search(self):
        self.window.click("text", "Search leads", times=3)
        self.window.keys("BackSpace")

    def edit(self, lead, field, text):
        self.window.click("table cell", f"{lead}, {field}: ", times=2)
        self.window.type(text)
        self.window.click("table column header", "Name")  # away from it, which saves

    def merge(self):
        window = self.window
        for _lead in range(2):
            window.click("table cell", f"Grace {MERGED}, not checked")
        window.click("push button", "More")
        window.choose("Merge")
        window.is_shown("dialog", "Merge two leads")
        window.click("push button", "Merge")

    def undo_edit(self):
        self.window.click("push button", "Undo")  # of the message that tells of it

    def undo_merge(self):
        self.window.click("push button", "Menu")
        self.window.choose("Edit", "Undo")


class Keyboard:
    """Everything without the pointer, which is far away."""

    def __init__(self, window):
        self.window = window
        window.xdo("mousemove", 1599, 999)

    def import_list(self, path):
        window = self.window
        window.is_shown("push button", "Skip")  # the tour
        window.keys("Escape")
        window.is_gone("push button", "Skip")
        window.keys("ctrl+i")
        window.is_shown("dialog", "Import a list")
        window.type(path)
        window.keys("Return")
        for step in ("Continue to columns", "Continue to preview", "Continue with", "Continue to summary", "Import 4 leads"):
            window.reader.find("push button", step)
            window.keys("ctrl+Return")
        window.reader.find("push button", "Show the imported leads")
        window.keys("g", "l")
        until(window.focused_cell, what="the keyboard in the list")  # which has it when its page is gone to

    def search(self, text):
        self.window.keys("ctrl+f")
        self.window.is_focused("text", "Search leads")
        self.window.type(text)

    def clear_search(self):
        self.window.keys("ctrl+f", "Escape")

    def edit(self, lead, field, text):
        window = self.window
        self.go_to_list()
        window.keys("Home")
        cell = f"{lead}, {field}: "
        for _column in range(20):
            if cell == window.focused_cell():
                break
            before = window.focused_cell()
            window.keys("Right")
            until(lambda: window.focused_cell() != before, what="the next column")
        window.keys("F2")
        window.type(text)
        window.keys("Return")

    def go_to_list(self):
        """By F6, from part to part of the page."""
        window = self.window
        for _part in range(8):
            if window.focused_cell():
                return
            window.keys("F6")
            try:
                until(window.focused_cell, 1)
            except AssertionError:
                continue
        raise AssertionError("F6 does not lead to the list")

    def merge(self):
        window = self.window
        self.go_to_list()
        window.keys("ctrl+Home", "x", "Down", "x")
        window.is_shown("table cell", f"Grace {MERGED}, checked")
        window.keys("ctrl+k")
        window.is_shown("text", "Search leads, commands")
        window.type(">Merge two")
        window.is_shown("list item", "Merge two leads")
        window.keys("Return")
        window.is_shown("dialog", "Merge two leads")
        window.reader.find("push button", "Merge")
        window.keys("ctrl+Return")

    def undo_edit(self):
        self.go_to_list()  # in a text field the keys take back what was typed there
        self.window.keys("ctrl+z")

    undo_merge = undo_edit

    def command(self, name):
        """By the palette."""
        window = self.window
        window.keys("ctrl+k")
        window.is_shown("text", "Search leads, commands")
        window.type(f">{name}")
        window.is_shown("list item", name)
        window.keys("Return")

    def go_to_first(self):
        self.go_to_list()
        self.window.keys("ctrl+Home", *["Left"] * 10)  # to the name, whatever column was edited before

    def edit_against(self, lead, other):
        """Edits a value in the lead's own window that somebody else changes meanwhile, and insists."""
        window = self.window
        self.go_to_first()
        window.keys("Return")
        window.is_shown("push button", "Source: ")
        self.tab_to("Source: ")
        window.keys("Return")
        time.sleep(0.3)  # the list of values is in no tree that can be walked
        window.type("Mine")
        window.cli_edit(lead, f"source={other}")
        window.keys("Return")
        window.is_shown("push button", "Take yours: Mine")
        window.keys("Return")
        window.becomes("my source", lambda leads: any(one.get("source") == "Mine" for one in leads))
        window.keys("ctrl+w")

    def tab_to(self, name):
        for _stop in range(30):
            if self.window.reader.focus()[1].startswith(name):
                return
            self.window.keys("Tab")
        raise AssertionError(f"Tab does not lead to {name}")

    def erase(self):
        self.go_to_first()
        self.command("Erase this person")
        self.window.is_focused("push button", "Cancel")
        self.window.keys("Tab", "Return")


def walk(window, way, path):
    way.import_list(path)
    window.becomes("the import of four leads", lambda leads: len(leads) == 4)
    window.is_shown("table cell", "Katherine Johnson")

    way.search("lovel")
    window.is_gone("table cell", "Katherine Johnson")
    window.is_shown("table cell", "Ada Lovelace")

    way.edit("Ada Lovelace", "Source", "Trade fair")
    window.becomes("the new source", lambda leads: named(leads, "Lovelace")[0]["source"] == "Trade fair")
    way.undo_edit()
    window.becomes("the old source", lambda leads: not named(leads, "Lovelace")[0].get("source"))

    way.clear_search()
    way.search(MERGED.lower())
    window.is_gone("table cell", "Ada Lovelace")
    way.merge()
    window.becomes("one lead of two", lambda leads: len(named(leads, MERGED)) == 1)
    window.is_gone("dialog", "Merge two leads")
    way.undo_merge()
    window.becomes("two leads again", lambda leads: len(named(leads, MERGED)) == 2)
    if isinstance(way, Keyboard):
        walk_on(window, way)


def walk_on(window, way):
    """What is seldom done, and by the keyboard no worse than by the mouse."""
    way.clear_search()
    way.search("lovel")
    window.is_gone("table cell", f"Grace {MERGED}")
    lead = named(window.leads(), "Lovelace")[0]["id"]
    way.edit_against(lead, "Theirs")
    way.erase()
    window.becomes("three leads", lambda leads: len(leads) == 3 and not named(leads, "Lovelace"))


def picture(options, name):
    """What is on the screen, where the one who runs this wants to see it."""
    if options.pictures:
        os.makedirs(options.pictures, exist_ok=True)
        subprocess.run(["import", "-window", "root", os.path.join(options.pictures, f"{name}.png")], check=False)


def check_whole(options, workspace):
    check = subprocess.run([options.cli, "--workspace", workspace, "check"], capture_output=True, text=True, check=False)
    if check.returncode != 0:
        sys.exit(f"the workspace is not whole: {check.stdout}{check.stderr}")


def run(options, folder):
    workspace = folder / "walk.leadwright"
    path = folder / "people.csv"
    path.write_text(LIST, encoding="utf-8")
    subprocess.run([options.cli, "--workspace", workspace, "init"], check=True, stdout=subprocess.DEVNULL)
    with screenreader.Listening(), realwindow.Screen() as screen:
        window = Window(screen, screen.start(options.window, workspace), workspace, options.cli)
        try:
            walk(window, {"mouse": Mouse, "keyboard": Keyboard}[options.way](window), str(path))
        finally:
            picture(options, f"walk-{options.way}")
    check_whole(options, workspace)
    print(f"imported, searched, edited, merged and undone by {options.way}")


def main(script, walk_through):
    """Calls `walk_through(options, folder)` of a script on a screen of its own."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--window", required=True, type=os.path.abspath)
    parser.add_argument("--cli", required=True, type=os.path.abspath)
    parser.add_argument("--way", required=True, choices=("mouse", "keyboard"))
    parser.add_argument("--pictures", type=os.path.abspath)
    parser.add_argument("--inside", action="store_true")
    options = parser.parse_args()
    if options.inside:
        with tempfile.TemporaryDirectory() as folder:
            walk_through(options, Path(folder))
        return
    gone = screenreader.missing()
    if gone:
        realwindow.skip_or_fail(gone)
    sys.exit(realwindow.inside([screenreader.PYTHON, "-B", os.path.abspath(script), "--inside"], sys.argv[1:]))


if __name__ == "__main__":
    main(__file__, run)
