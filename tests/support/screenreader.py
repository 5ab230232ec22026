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
        realwindow.until(self.roots, 30, "the program on the accessibility bus")

    def roots(self):
        return [program for program in self.atspi.Registry.getDesktop(0) if program and program.get_process_id() == self.process.pid]

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
        """The first object in view of the role whose name begins so, or None. A button says its key with its name."""
        for _attempt in range(3):
            try:
                for thing in self.all():
                    if thing.getRoleName() == role and thing.name.replace("&", "").startswith(name):
                        return thing
                return None
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

    def inventory(self):
        return sorted({f"{thing.getRoleName()} “{thing.name[:60]}”" for thing in self.all() if thing.name})

    def place(self, thing):
        """The middle of it on the screen."""
        box = thing.queryComponent().getExtents(self.atspi.DESKTOP_COORDS)
        return box.x + box.width // 2, box.y + box.height // 2

    @staticmethod
    def act(thing, *names):
        """Does what a screen reader does on Enter."""
        actions = thing.queryAction()
        known = [actions.getName(index) for index in range(actions.nActions)]
        for name in names or ("Press", "Toggle", "SetFocus"):
            if name in known:
                actions.doAction(known.index(name))
                return
        raise AssertionError(f"{thing.getRoleName()} “{thing.name}” can do {known}, not {names}")
