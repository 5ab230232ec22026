"""Every icon that the window names is there, and comes with its licence. Usage: icons.py ROOT

Icons are named by plain narrow strings ("phone", "circle-alert"); other texts of the window are u"", QStringLiteral,
QLatin1String or tr(). So a plain string that looks like the name of an icon has to be one.
"""

import os
import re
import sys

from sources import TOKEN, files, finish, read

FOLDER = "resources/icons/lucide"
NAME = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*$")
# What else takes plain strings.
ELSEWHERE = re.compile(
    r"\b(tr|translate|QStringLiteral|QLatin1String|QLatin1StringView|QT_TR_NOOP|QT_TRANSLATE_NOOP|property|setProperty"
    r"|inherits|setObjectName|QPropertyAnimation|Q_ARG|Q_CLASSINFO|qWarning|qgetenv|qEnvironmentVariable)\s*\([^()]*$")
NOT_ICONS = ("ui/theme/styleproperties.h",)  # names of kinds of buttons


def names_in(text):
    """[(line, name)] of the plain strings that look like names of icons."""
    found = []
    for match in TOKEN.finditer(text):
        token = match.group(0)
        if not match.group("string") or not token.startswith('"') or not NAME.match(token[1:-1]):
            continue
        before = text[max(0, match.start() - 200):match.start()]
        if ELSEWHERE.search(before) or before.rstrip().endswith("#include"):
            continue
        found.append((text.count("\n", 0, match.start()) + 1, token[1:-1]))
    return found


def complaints_of(path, text, there):
    return [f"{path}:{line}: there is no {FOLDER}/{name}.svg (what is no icon is u\"\"_qs or QLatin1String)"
            for line, name in names_in(text) if name not in there]


def prove():
    there = {"phone", "circle-alert"}
    for bad in ('icon("fone")', 'new IconButton("circle-allert", tr("x"))', '{QStyle::SP_ArrowUp, "up", Ink::Text}',
                'return "phones";', 'Command{u"a.b"_qs, tr("x"), CommandScope::Lead, {}, "fon"}', 'QByteArrayLiteral("fon")'):
        assert complaints_of("ui/a.cpp", bad, there), bad
    for good in ('icon("phone")', 'tr("phones")', 'QStringLiteral("fone")', 'u"fone"_qs', '// "fone"', '#include "fone"',
                 'QCoreApplication::translate("main", "fone")', '"Fone"', 'setProperty("fone", 1)', '"circle-alert"'):
        assert not complaints_of("ui/a.cpp", good, there), good


def main(root):
    prove()
    there = {name[:-4] for name in os.listdir(os.path.join(root, FOLDER)) if name.endswith(".svg")}
    found = []
    paths = [path for path in files(root, ["ui", "app"]) if not path.startswith(("app/cli",)) and path not in NOT_ICONS]
    for path in paths:
        found += complaints_of(path, read(root, path), there)
    for name in sorted(there):
        if "currentColor" not in read(root, f"{FOLDER}/{name}.svg"):
            found.append(f"{FOLDER}/{name}.svg: it could not take the colour of its place (currentColor)")
    for licence in (f"{FOLDER}/LICENSE", "resources/fonts/LICENSE"):
        if not os.path.exists(os.path.join(root, licence)):
            found.append(f"{licence}: missing")
    return finish("icons", len(paths), found)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
