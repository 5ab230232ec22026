"""The arrows of the house (ARCHITECTURE.md, "Layers"): who may include whom. Usage: layering.py ROOT [QT_HEADERS]

Reads every #include of core/, ui/ and app/ and holds it against the tables below. The compiler cannot do this: a file of
the core that includes a widget header compiles, and a static library never links.
"""

import os
import re
import sys

from sources import Cpp, files, finish, read

# A folder may include itself, what is listed, and what those may include.
ARROWS = {
    "core/base": [],
    "core/domain": ["core/base"],
    "core/storage": ["core/domain"],
    "core/facts": ["core/storage"],
    "core/secrets": ["core/base"],
    # Features stand on the facts. Between features there are few arrows, all of them meant.
    "core/quality": ["core/facts"],
    "core/scoring": ["core/facts"],
    "core/nurture": ["core/facts"],
    "core/distribution": ["core/facts", "core/scoring"],
    "core/leads": ["core/facts", "core/quality", "core/scoring"],
    "core/settings": ["core/storage", "core/leads"],
    "core/privacy": ["core/intake", "core/leads", "core/secrets", "core/settings"],
    "core/intake": ["core/facts", "core/quality", "core/scoring", "core/distribution"],
    "core/reports": ["core/facts", "core/distribution"],
    "core/sample": ["core/facts", "core/quality", "core/leads", "core/intake"],
}
FEATURES = ["core/quality", "core/scoring", "core/nurture", "core/distribution", "core/leads", "core/intake",
            "core/reports", "core/privacy", "core/sample"]

# What the window may include of the core: values, services, settings. Neither SQL nor the columns behind the services.
UI_SEES = ["core/base", "core/domain", "core/settings", "core/secrets"] + FEATURES
UI_PAGES = ["day", "leads", "board", "calendar", "intake", "quality", "scoring", "distribution", "nurture", "dashboard",
            "reports", "settings", "help"]
UI_ARROWS = {
    "ui/theme": ["core/base", "core/domain", "core/settings"],
    "ui/widgets": UI_SEES + ["ui/theme"],
    "ui/commands": UI_SEES + ["ui/theme", "ui/widgets"],
    **{f"ui/{page}": UI_SEES + ["ui/theme", "ui/widgets", "ui/commands"] for page in UI_PAGES},
    # The day shows the same rows, and a lead beside them.
    "ui/day": UI_SEES + ["ui/theme", "ui/widgets", "ui/commands", "ui/leads"],
    # The board shows the same rows, filters and choices as the list.
    "ui/board": UI_SEES + ["ui/theme", "ui/widgets", "ui/commands", "ui/leads"],
    # The calendar opens the same editor of tasks as the list.
    "ui/calendar": UI_SEES + ["ui/theme", "ui/widgets", "ui/commands", "ui/leads"],
    # Rules are edited by the builder of conditions of the list.
    "ui/scoring": UI_SEES + ["ui/theme", "ui/widgets", "ui/commands", "ui/leads"],
    "ui/shell": UI_SEES + ["ui/theme", "ui/widgets", "ui/commands"] + [f"ui/{page}" for page in UI_PAGES],
}

# Modules of Qt by layer. Sql only where the SQL is.
CORE_MODULES = {"QtCore", "QtConcurrent", "QtNetwork"}
EXTRA_MODULES = {"core/storage": {"QtSql"}}
UI_MODULES = CORE_MODULES | {"QtGui", "QtWidgets", "QtCharts", "QtSvg", "QtSvgWidgets", "QtPrintSupport", "QtDBus"}
# Also without the Qt headers at hand these are known to belong to a window.
WINDOW_HEADERS = re.compile(
    r"Q(tGui|tWidgets|tCharts|tSvg|Application|GuiApplication|Widget|Dialog|MainWindow|Painter|Color|Icon|Pixmap|Image"
    r"|Font|FontMetrics|Palette|Brush|Pen|Cursor|Screen|Window|Action|Label|PushButton|LineEdit|TableView|ListView"
    r"|TreeView|MessageBox|FileDialog|Menu|Style|StandardItemModel|Clipboard|DesktopServices|KeySequence|TextDocument"
    r"|Validator|ChartView|Chart)(/.*)?$")

BANNED_FOLDER_NAMES = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "managers"}


def reachable(folder, arrows):
    """The folder and everything that it may include, directly or through another."""
    seen, waiting = set(), [folder]
    while waiting:
        here = waiting.pop()
        if here not in seen:
            seen.add(here)
            waiting += arrows.get(here, [])
    return seen


def folder_of(path):
    """core/intake/csvreader.h -> core/intake; app/cli/import.cpp -> app."""
    parts = path.split("/")
    return parts[0] if parts[0] == "app" or len(parts) < 3 else "/".join(parts[:2])


def module_of(header, qt_headers):
    """The Qt module of an include such as QWidget or QtGui/QColor; empty when it is not of Qt."""
    first = header.split("/")[0]
    if re.match(r"Qt[A-Z]\w*$", first):
        return first
    if not re.match(r"Q[A-Z]\w*$", header):
        return ""
    for module in sorted(os.listdir(qt_headers)) if qt_headers else []:
        if os.path.exists(os.path.join(qt_headers, module, header)):
            return module
    return "QtWidgets" if WINDOW_HEADERS.match(header) else "QtCore"


def allowed(folder):
    if folder in ARROWS:
        return reachable(folder, ARROWS)
    if folder in UI_ARROWS:
        return {folder, *UI_ARROWS[folder]}
    return None


def complaints_of(path, text, qt_headers):
    folder = folder_of(path)
    found = []
    for line, header, angled in Cpp(text).includes:
        where = f"{path}:{line}: "
        if folder != "app" and not angled:
            if "/" not in header:
                if not header.endswith(".moc"):
                    found.append(where + f'includes "{header}" without its folder')
            elif header.startswith(("core/", "ui/", "app/")):
                target = folder_of(header)
                sees = allowed(folder)
                if sees is not None and target not in sees:
                    found.append(where + f"{folder} may not include {target} ({header})")
        module = module_of(header, qt_headers) if angled else ""
        if module and folder.startswith("core/"):
            if module not in CORE_MODULES | EXTRA_MODULES.get(folder, set()):
                found.append(where + f"{folder} may not use {module} (<{header}>)")
        elif module and folder.startswith("ui/") and module not in UI_MODULES:
            found.append(where + f"{folder} may not use {module} (<{header}>)")
    return found


def check(root, qt_headers):
    found = []
    paths = files(root, ["core", "ui", "app"])
    for folder in sorted({folder_of(path) for path in paths}):
        if folder.rsplit("/", 1)[-1] in BANNED_FOLDER_NAMES:
            found.append(f"{folder}: a folder is named after what it is about, not '{folder.rsplit('/', 1)[-1]}'")
        if folder != "app" and allowed(folder) is None:
            found.append(f"{folder}: not in the tables of tests/checks/layering.py; say there what it may include")
    for path in paths:
        found += complaints_of(path, read(root, path), qt_headers)
    return len(paths), found


def prove(qt_headers):
    """Every kind of complaint is made about a file that deserves it, and none about one that does not."""
    bad = [
        ("core/base/text.h", '#include "core/domain/lead.h"'),
        ("core/domain/lead.h", '#include "core/storage/query.h"'),
        ("core/storage/query.cpp", '#include "core/facts/leadfacts.h"'),
        ("core/facts/leadfacts.cpp", '#include "core/quality/validator.h"'),
        ("core/quality/validator.cpp", '#include "core/intake/csvreader.h"'),
        ("core/leads/leadacts.cpp", '#include "core/intake/importservice.h"'),
        ("core/scoring/scorer.cpp", '#include "ui/theme/palette.h"'),
        ("core/intake/csvreader.cpp", '#include "app/appcontext.h"'),
        ("core/intake/csvreader.cpp", '#include "csvreader.h"'),
        ("core/domain/stage.h", "#include <QColor>"),
        ("core/domain/stage.h", "#include <QtWidgets/QWidget>"),
        ("core/intake/csvreader.cpp", "#include <QtGui>"),
        ("core/quality/validator.cpp", "  #  include  <QSqlQuery>") if qt_headers else
        ("core/quality/validator.cpp", "#include <QtSql/QSqlQuery>"),
        ("ui/leads/leadspage.cpp", '#include "core/storage/workspace.h"'),
        ("ui/leads/leadspage.cpp", '#include "core/facts/factcolumn.h"'),
        ("ui/leads/leadspage.cpp", '#include "ui/board/boardpage.h"'),
        ("ui/theme/palette.cpp", '#include "core/leads/leadacts.h"'),
        ("ui/widgets/pill.cpp", '#include "ui/leads/leadspage.h"'),
        ("ui/shell/mainwindow.cpp", '#include "app/appcontext.h"'),
        ("ui/leads/leadspage.cpp", "#include <QtSql/QSqlDatabase>"),
    ]
    good = [
        ("core/intake/importservice.cpp", '#include "core/quality/phonenormaliser.h"\n#include "core/base/result.h"'),
        ("core/storage/query.cpp", "#include <QSqlQuery>\n#include <vector>\n#include <sqlite3.h>"),
        ("core/leads/leadacts.cpp", '#include "core/storage/workspace.h"'),
        ("core/base/clock.cpp", "// #include <QtWidgets>\n#include <QDateTime>"),
        ("ui/leads/leadspage.cpp", '#include "core/leads/leadacts.h"\n#include <QTableView>\n#include "leadspage.moc"'),
        ("ui/shell/mainwindow.cpp", '#include "ui/leads/leadspage.h"'),
        ("app/main.cpp", '#include "ui/shell/mainwindow.h"\n#include "core/storage/workspace.h"\n#include "cli.h"'),
    ]
    for path, text in bad:
        assert complaints_of(path, text, qt_headers), f"nothing was said about {text} in {path}"
    for path, text in good:
        assert not complaints_of(path, text, qt_headers), f"{text} in {path}: {complaints_of(path, text, qt_headers)}"
    for folder in ARROWS:
        for target in ARROWS[folder]:
            assert folder not in reachable(target, ARROWS), f"the table lets {folder} and {target} include each other"


if __name__ == "__main__":
    headers = sys.argv[2] if len(sys.argv) > 2 and os.path.isdir(sys.argv[2]) else ""
    prove(headers)
    sys.exit(finish("layering", *check(sys.argv[1], headers)))
