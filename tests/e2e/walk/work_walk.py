#!/usr/bin/env python3
"""The work of a day in the real window, by mouse or by keyboard alone: cards are moved on the board, one and several, to a stage that
asks and is left without an answer; leads get times in the calendar; a session works what is due. leadwright-cli says after each step what
became of it.
Usage: work_walk.py --window PATH --cli PATH --way mouse|keyboard [--pictures FOLDER]"""

import json
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "support"))
import realwindow  # noqa: E402
import window_walk  # noqa: E402
from realwindow import until  # noqa: E402

PEOPLE = ["Ada Lovelace", "Grace Hopper", "Katherine Johnson", "Dorothy Vaughan"]
PHONE = "+49 30 901820"  # whose hour of the day nobody can tell, so that it may be called at any time
STEPS = 10
REASON = "No budget"


class Window(window_walk.Window):
    """With what a hand does on the board and in the calendar, and what is known of leads and tasks."""

    def ask(self, *words):
        done = subprocess.run([self.cli, "--workspace", self.workspace, "--json", *words], capture_output=True, text=True, check=True, timeout=30)
        return json.loads(done.stdout)

    def at(self, role, name):
        return self.reader.place(self.still(role, name))

    def drag(self, start, end, drop=True):
        """From one place of the screen to another, as a hand does it: in steps, and resting before it lets go."""
        (x, y), (to_x, to_y) = start, end
        self.xdo("mousemove", "--sync", x, y, "mousedown", 1)
        for step in range(1, STEPS + 1):
            time.sleep(0.03)
            self.xdo("mousemove", x + (to_x - x) * step // STEPS, y + (to_y - y) * step // STEPS)
        time.sleep(0.3)
        if drop:
            self.xdo("mouseup", 1)

    def stages(self):
        return {f"{lead['first_name']} {lead['last_name']}": lead["stage"] for lead in self.ask("leads")}

    def are_in(self, stage, *names):
        until(lambda: all(self.stages()[name] == stage for name in names), what=f"{names} in {stage}")

    def due(self, name):
        """When the open task of a lead is due, or nothing."""
        dues = [task["due"] for task in self.ask("calendar", "list", "--open", "--from", "2026-01-01", "--to", "2100-01-01") if task["name"] == name]
        return dues[0] if dues else None

    def calls(self):
        return self.ask("day")["goals"]["calls"]["done"]

    def asks(self):
        """What is asked stands in a window of its own, in no tree that can be walked. It is there once it stands still."""
        until(lambda: self.new_menu([]), what="a question")

    def pause(self):
        """Esc while the next lead is counted down leaves it waiting, and pauses on a lead."""
        for _time in range(3):
            self.keys("Escape")
            try:
                until(lambda: self.reader.look("push button", "End session"), 3)
                return
            except AssertionError:
                self.keys("Return")  # to the lead that waits
                time.sleep(0.5)

    def says(self, begin):
        self.is_shown("label", begin)


class Mouse:
    """Everything with the pointer; keys only to hold and to let be."""

    def __init__(self, window):
        self.window = window

    def begin(self):
        self.window.click("push button", "Skip")  # the tour
        self.window.is_gone("push button", "Skip")

    def board(self):
        self.window.click("check box", "Pipeline")
        self.window.is_shown("list item", PEOPLE[0])

    def move_one(self, name, stage):
        self.window.drag(self.window.at("list item", name), self.window.at("list", stage))

    def let_be(self, name, stage):
        self.window.drag(self.window.at("list item", name), self.window.at("list", stage), drop=False)
        self.window.keys("Escape")
        self.window.xdo("mouseup", 1)

    def move_two(self, names, stage):
        window = self.window
        window.click("list item", names[0])
        window.xdo("mousemove", "--sync", *window.at("list item", names[1]), "keydown", "ctrl", "click", 1, "keyup", "ctrl")
        window.drag(window.at("list item", names[1]), window.at("list", stage))

    def lose(self, name):
        self.window.drag(self.window.at("list item", name), self.window.at("push button", "Lost"))

    def undo(self):
        self.window.click("push button", "Undo")  # of the message that tells of it

    def calendar(self):
        self.window.click("check box", "Calendar")
        self.window.is_shown("list item", PEOPLE[0])

    def plan(self, name):
        window = self.window
        x, y = window.at("list item", name)
        left = window.at("push button", "Today")[0] - 200
        self.spot = (left, y + 120)
        window.drag((x, y), self.spot)

    def postpone(self):
        x, y = self.spot
        self.window.drag((x, y + 4), (x, y + 94))

    def session(self):
        self.window.click("check box", "My Day")
        self.window.click("push button", "Start session")
        self.window.is_shown("push button", "No answer")

    def no_answer(self):
        self.window.click("push button", "No answer")
        self.window.click("push button", "2  +3 h")

    def end(self):
        self.window.pause()
        self.window.click("push button", "End session")


class Keyboard:
    """Everything without the pointer, which is far away."""

    def __init__(self, window):
        self.window = window
        window.xdo("mousemove", 1599, 999)

    def begin(self):
        self.window.is_shown("push button", "Skip")  # the tour
        self.window.keys("Escape")
        self.window.is_gone("push button", "Skip")
        until(lambda: self.window.reader.focus()[0] != "text", what="the focus on the page instead of its search")

    def board(self):
        self.window.keys("g", "p")
        self.window.is_focused("list", "New")

    def go_to(self, name):
        """To the card, from the top of its column."""
        window = self.window
        window.keys("g", "p")  # from a message or a strip back to the cards
        window.is_focused("list", "New")
        cards = sorted((thing for thing in window.reader.all() if thing.getRoleName() == "list item" and ". New, " in thing.name), key=lambda thing: window.reader.place(thing)[1])
        row = next(row for row, thing in enumerate(cards) if thing.name.startswith(name))
        window.keys("Home", *["Down"] * row)

    def move_one(self, name, _stage):
        self.go_to(name)
        self.window.keys("ctrl+Right")
        time.sleep(0.5)
        self.window.keys("ctrl+Right")

    def let_be(self, name, _stage):
        self.go_to(name)
        self.window.keys("space", "Right")
        self.window.says(f"{name} over Attempting")
        self.window.keys("Escape")
        self.window.says(f"{name} stays in New.")

    def move_two(self, names, stage):
        self.go_to(names[0])
        down = self.window.keys
        down("shift+Down", "space", "Right", "Right", "Right")
        self.window.says(f"2 leads over {stage}")
        down("Return")

    def lose(self, name):
        self.go_to(name)
        self.window.keys("m")
        self.window.asks()
        self.window.type("Lost")
        self.window.keys("Return")

    def undo(self):
        self.window.keys("ctrl+z")

    def calendar(self):
        self.window.keys("g", "t")
        self.window.is_shown("list item", PEOPLE[0])

    def plan(self, name):
        window = self.window
        window.keys("n")
        window.asks()
        window.type(name)
        time.sleep(1)  # until it is found
        window.keys("Return")
        time.sleep(1)
        window.type("Call")
        window.keys("Return")

    def postpone(self):
        self.window.keys("ctrl+Down", "space", "Down", "Down", "Return")

    def session(self):
        self.window.keys("g", "d")
        time.sleep(1)
        self.window.keys("ctrl+Return")
        self.window.is_shown("push button", "No answer")

    def no_answer(self):
        self.window.keys("1")
        self.window.is_shown("push button", "2  +3 h")
        self.window.keys("2")

    def end(self):
        self.window.pause()
        self.window.is_focused("push button", "Go on")
        self.window.keys("shift+Tab", "Return")


def walk_board(window, way):
    ada, grace, katherine, dorothy = PEOPLE
    way.board()
    way.let_be(ada, "Contacted")
    window.are_in("New", ada)
    way.move_one(ada, "Contacted")
    window.are_in("Contacted", ada)
    way.move_two([grace, katherine], "Qualified")
    window.are_in("Qualified", grace, katherine)
    way.undo()
    window.are_in("New", grace, katherine)
    way.lose(dorothy)
    window.asks()
    window.keys("Escape")
    window.says("Nothing was moved.")
    window.are_in("New", dorothy)
    way.lose(dorothy)
    window.asks()
    window.type(REASON)
    window.keys("Return")
    window.are_in("Lost", dorothy)


def walk_calendar(window, way):
    ada = PEOPLE[0]
    way.calendar()
    way.plan(ada)
    before = until(lambda: window.due(ada), what="a time for the lead")
    time.sleep(1)  # until the calendar shows it
    way.postpone()
    until(lambda: window.due(ada) > before, what="a later time")


def walk_session(window, way):
    way.session()
    way.no_answer()
    until(lambda: window.calls() == 1, what="the call")
    way.end()
    window.is_gone("push button", "No answer")


def run(options, folder):
    workspace = folder / "work.leadwright"

    def cli(*words):
        done = subprocess.run([options.cli, "--workspace", workspace, "--json", *words], capture_output=True, text=True, check=True, timeout=30)
        return json.loads(done.stdout) if done.stdout.startswith(("{", "[")) else None

    cli("init")
    for name in PEOPLE:
        first, last = name.split()
        cli("add", f"first_name={first}", f"last_name={last}", f"phone={PHONE}", "owner=Maya Torres", "stage=New")
    with window_walk.screenreader.Listening(), realwindow.Screen() as screen:
        window = Window(screen, screen.start(options.window, workspace), workspace, options.cli)
        try:
            way = {"mouse": Mouse, "keyboard": Keyboard}[options.way](window)
            way.begin()
            walk_board(window, way)
            walk_calendar(window, way)
            walk_session(window, way)
        finally:
            window_walk.picture(options, f"work-{options.way}")
    window_walk.check_whole(options, workspace)
    print(f"moved cards, planned and worked a day by {options.way}")


if __name__ == "__main__":
    window_walk.main(__file__, run)
