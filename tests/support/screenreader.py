"""What a screen reader knows of a running program (AT-SPI): its objects by role and name, where they are on the screen, and
what can be done with them. Needs the Python of the distribution, which has pyatspi."""

import os
import subprocess
import time

import realwindow

PYTHON = "/usr/bin/python3"
LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
BUS = ["gdbus", "call", "--session", "-d", "org.a11y.Bus", "-o", "/org/a11y/bus", "-m"]
CELLS = {"table cell", "list item", "table column header", "tree item"}


def missing():
    """What a machine lacks to listen."""
    gone = [] if os.path.exists(LAUNCHER) else ["at-spi2-core"]
    gone += [] if realwindow.output("which", "gdbus") else ["libglib2.0-bin"]
    if subprocess.run([PYTHON, "-c", "import pyatspi"], capture_output=True, check=False).returncode != 0:
        gone.append("python3-pyatspi")
    return gone


class Listening:
    """Tells the bus that somebody listens, as long as it lasts; programs build their tree only then."""

    def __enter__(self):
        self.launcher = subprocess.Popen([LAUNCHER, "--launch-immediately"], stderr=subprocess.DEVNULL)
        realwindow.until(lambda: realwindow.output(*BUS, "org.a11y.Bus.GetAddress"), what="the accessibility bus")
        for name in ("IsEnabled", "ScreenReaderEnabled"):
            realwindow.output(*BUS, "org.freedesktop.DBus.Properties.Set", "org.a11y.Status", name, "<true>")
        os.environ.update(QT_ACCESSIBILITY="1", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        return self

    def __exit__(self, *_):
        self.launcher.terminate()
        self.launcher.wait(10)


class Reader:
    """The objects of one program."""

    def __init__(self, process):
        import pyatspi

        self.atspi = pyatspi
        self.process = process
        self.heard = []  # roles and names of what said that it has the focus, the newest last
        realwindow.until(self.roots, 30, "the program on the accessibility bus")

    def roots(self):
        return [program for program in self.atspi.Registry.getDesktop(0) if program and program.get_process_id() == self.process.pid]

    def hear(self, event):
        try:
            if event.detail1:
                self.heard.append((event.source.getRoleName(), event.source.name))
        except Exception:  # gone already
            pass

    def listen(self, seconds):
        """What says so within the time. Menus are in no tree that can be walked, but tell where they are."""
        from gi.repository import GLib

        self.heard = []
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            while GLib.MainContext.default().iteration(False):
                pass
            time.sleep(0.01)
        return self.heard

    def __enter__(self):
        # Only as long as it is needed: with a listener, states come from a copy that is older than what is on the screen.
        self.atspi.Registry.registerEventListener(self.hear, "object:state-changed:focused")
        return self

    def __exit__(self, *_):
        self.atspi.Registry.deregisterEventListener(self.hear, "object:state-changed:focused")

    def has(self, thing, state):
        return thing.getState().contains(getattr(self.atspi, f"STATE_{state.upper()}"))

    def all(self, thing=None, hidden=False):
        """Every object below, depth first, the ones in view first asked for."""
        for child in self.roots() if thing is None else self.children(thing):
            if not hidden and thing is not None and not self.has(child, "showing"):
                continue
            yield child
            yield from self.all(child, hidden)

    @staticmethod
    def children(thing):
        for index in range(min(thing.childCount, 400)):
            child = thing.getChildAtIndex(index)
            if child:
                yield child

    def look(self, role, name):
        """The first object in view of the role with the name, or whose name begins so, or None. A button says its key with its name."""
        for _attempt in range(3):
            try:
                begins = None
                for thing in self.all():
                    if thing.getRoleName() != role:
                        continue
                    said = thing.name.replace("&", "")
                    if said == name:
                        return thing
                    if begins is None and said.startswith(name):
                        begins = thing
                return begins
            except Exception:  # objects go while one looks at them
                time.sleep(0.1)
        return None

    def find(self, role, name, seconds=20):
        """The same, as soon as it is there and can be used."""

        def ready():
            thing = self.look(role, name)
            return thing if thing and (role in CELLS or role == "label" or self.has(thing, "enabled")) else None

        try:
            return realwindow.until(ready, seconds, f"{role} “{name}”")
        except AssertionError as error:
            raise AssertionError(f"{error}. There are: {', '.join(self.inventory())}") from None

    def focus(self):
        """The role and name of what has the keyboard. Of a table its cell; the current tab and cell say of themselves that
        they have it even when the keyboard is elsewhere."""
        for _attempt in range(3):
            try:
                focused = [thing for thing in self.all() if self.has(thing, "focused")]
                owner = next((thing for thing in focused if thing.getRoleName() not in CELLS | {"page tab", "frame"}), None)
                if owner is None:
                    return "", ""
                if owner.getRoleName() == "table":
                    owner = next((thing for thing in focused if thing.getRoleName() == "table cell"), owner)
                return owner.getRoleName(), owner.name
            except Exception:  # objects go while one looks at them
                time.sleep(0.1)
        return "", ""

    def inventory(self):
        return sorted({f"{thing.getRoleName()} “{thing.name[:60]}”" for thing in self.all() if thing.name})

    def place(self, thing):
        """The middle of it on the screen."""
        box = thing.queryComponent().getExtents(self.atspi.DESKTOP_COORDS)
        return box.x + box.width // 2, box.y + box.height // 2
