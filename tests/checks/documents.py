"""The documents keep their promises: short where they must be short, agreed on the version, links that lead somewhere,
commands that exist. Usage: documents.py ROOT"""

import os
import re
import sys
import xml.etree.ElementTree as xml

from sources import finish, read

DOCUMENTS = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"]
MOST_LINES = {"ARCHITECTURE.md": 150}
DESKTOP = "packaging/org.leadwright.Leadwright.desktop"
METAINFO = "packaging/org.leadwright.Leadwright.metainfo.xml"


def complaints_of(name, text, exists):
    found = []
    lines = text.splitlines()
    if len(lines) > MOST_LINES.get(name, 10**6):
        found.append(f"{name}: {len(lines)} lines, at most {MOST_LINES[name]}: say it shorter")
    for number, line in enumerate(lines, 1):
        targets = re.findall(r"\]\(([^)#\s]+)[^)]*\)", line)
        targets += re.findall(r"`((?:\./)?(?:packaging|tests|core|ui|app|resources|translations)/[\w./-]*\w/?)`", line)
        for target in targets:
            # CONTRIBUTING.md also names files and folders that are still to be made.
            made_up = re.search(r"FEATURE|VERB|NAME|NNNN", target)
            to_be_made = name == "CONTRIBUTING.md" and "." not in target
            if re.match(r"[a-z]+:", target) or made_up or to_be_made:
                continue
            if not exists(target.removeprefix("./")):
                found.append(f"{name}:{number}: there is no {target}")
    if name == "README.md":
        for command in ("./packaging/run", "./packaging/test"):
            if command not in text:
                found.append(f"{name}: does not name {command}")
    return found


def versions(cmake, changelog, metainfo, debian):
    """The version of the program is told in four places; they have to agree."""
    program = re.search(r"project\(\s*leadwright\s+VERSION\s+([\d.]+)", cmake)
    newest = re.search(r"^## \[(\d[\w.]*)\]", changelog, re.MULTILINE)
    release = re.search(r"<release\s+version=\"([^\"]+)\"", metainfo)
    packaged = re.match(r"leadwright \(([\d.]+)-\d+\)", debian)
    told = [match.group(1) if match else "none" for match in (program, newest, release, packaged)]
    if len(set(told)) != 1 or "none" in told:
        return ["the version is {} in CMakeLists.txt, {} in CHANGELOG.md, {} in the metainfo and {} in packaging/debian/changelog".format(*told)]
    return []


def check(root):
    found = []
    for name in DOCUMENTS:
        found += complaints_of(name, read(root, name), lambda path: os.path.exists(os.path.join(root, path)))
    found += versions(read(root, "CMakeLists.txt"), read(root, "CHANGELOG.md"), read(root, METAINFO), read(root, "packaging/debian/changelog"))
    xml.parse(os.path.join(root, METAINFO))
    xml.parse(os.path.join(root, "packaging/icons/leadwright.svg"))
    desktop = read(root, DESKTOP)
    for line in ("[Desktop Entry]", "Type=Application", "Exec=leadwright", "Icon=leadwright"):
        if line not in desktop:
            found.append(f"{DESKTOP}: lacks {line}")
    return len(DOCUMENTS) + 3, found


def prove():
    nothing = lambda path: False
    assert complaints_of("ARCHITECTURE.md", "line\n" * 151, nothing)
    assert not complaints_of("ARCHITECTURE.md", "line\n" * 150, nothing)
    assert complaints_of("CHANGELOG.md", "see [it](missing.md)", nothing)
    assert complaints_of("CHANGELOG.md", "see `packaging/gone`", nothing)
    assert complaints_of("CONTRIBUTING.md", "see `core/base/gone.h`", nothing)
    assert not complaints_of("CONTRIBUTING.md", "make `core/FEATURE/FEATUREpage.h` and `ui/theme`", nothing)
    assert not complaints_of("CHANGELOG.md", "see [it](https://example.org/x) and [that](#part)", nothing)
    assert complaints_of("README.md", "Run ./packaging/run", nothing)
    assert not complaints_of("README.md", "./packaging/run ./packaging/test", nothing)
    agreed = ("project(leadwright VERSION 1.2.0", "## [1.2.0] - day", '<release version="1.2.0"', "leadwright (1.2.0-1) unstable")
    assert not versions(*agreed)
    assert versions(agreed[0], "## [1.1.0]", *agreed[2:])
    assert versions(agreed[0], "## [Unreleased]", *agreed[2:])
    assert versions(*agreed[:3], "leadwright (1.1.0-1)")


if __name__ == "__main__":
    prove()
    sys.exit(finish("documents", *check(sys.argv[1])))
