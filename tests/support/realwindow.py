"""The program in a real X window: a screen of its own (Xvfb), a window manager, a session bus, a home of its own.
Started as `realwindow.py SCRIPT ARGUMENTS...` it runs the script inside; the script uses what is below."""

import os
import shutil
import subprocess
import sys
import tempfile
import time

TOOLS = ["xvfb-run", "openbox", "dbus-run-session", "xdotool", "xprop"]
SKIPPED = 77  # ctest's SKIP_RETURN_CODE


def missing(tools):
    return [tool for tool in tools if not shutil.which(tool)]


def skip_or_fail(what):
    """Where a person runs the tests a missing tool is no fault; a build server has to have it."""
    if os.environ.get("CI"):
        sys.exit(f"missing: {', '.join(what)}")
    print(f"1 skipped: {', '.join(what)} missing (packaging/install-dependencies test)")
    sys.exit(SKIPPED)


def inside(script, arguments):
    """Runs a script on a screen and a bus of its own."""
    gone = missing(TOOLS)
    if gone:
        skip_or_fail(gone)
    with tempfile.TemporaryDirectory() as home:
        run = os.path.join(home, "run")
        os.mkdir(run, 0o700)
        environment = {**os.environ, "HOME": home, "XDG_RUNTIME_DIR": run, "LC_ALL": "C.UTF-8", "TZ": "UTC", "QT_QPA_PLATFORM": "xcb",
                       "LEADWRIGHT_USER": "Maya Torres", "NO_AT_BRIDGE": "0", "LIBGL_ALWAYS_SOFTWARE": "1"}
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "DBUS_SESSION_BUS_ADDRESS", "WAYLAND_DISPLAY", "DISPLAY"):
            environment.pop(name, None)
        command = ["timeout", "240", "xvfb-run", "-a", "-s", "-screen 0 1600x1000x24 -nolisten tcp", "dbus-run-session", "--", *script, *arguments]
        return subprocess.run(command, env=environment, check=False).returncode


def until(question, seconds=20, what="it"):
    """The first answer that is true."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        answer = question()
        if answer:
            return answer
        time.sleep(0.1)
    raise AssertionError(f"{what} did not come within {seconds} s")


def output(*command):
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=30)
    return done.stdout.strip() if done.returncode == 0 else ""


class Screen:
    """The window manager, and the program on it."""

    def __enter__(self):
        self.started = [subprocess.Popen(["openbox"], stderr=subprocess.DEVNULL)]
        until(lambda: "0x" in output("xprop", "-root", "_NET_SUPPORTING_WM_CHECK"), what="the window manager")
        return self

    def start(self, *command, **environment):
        self.started.append(subprocess.Popen(command, env={**os.environ, **environment}))
        return self.started[-1]

    def window(self, name):
        """The id of a visible window with the name."""
        return until(lambda: output("xdotool", "search", "--onlyvisible", "--name", name).split("\n")[0], 40, f"the window {name}")

    def __exit__(self, *_):
        for process in reversed(self.started):
            process.terminate()
        for process in self.started:
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
