"""What is packaged describes the program that there is: manual pages with every command, a menu entry and a description that the tools
of the desktop accept. Usage: package.py ROOT CLI. With LEADWRIGHT_STRICT, as packaging/test sets it, a tool that is absent is a fault."""

import os
import re
import shutil
import subprocess
import sys
import tempfile

from sources import finish, read

MAN = {"leadwright": "packaging/man/leadwright.1", "leadwright-cli": "packaging/man/leadwright-cli.1"}
TOOLS = {
    "desktop-file-validate": ["packaging/org.leadwright.Leadwright.desktop"],
    "appstreamcli": ["validate", "--no-net", "packaging/org.leadwright.Leadwright.metainfo.xml"],
    "mandoc": ["-T", "lint", "-W", "error", *MAN.values()],
}


def commands(cli):
    listed = subprocess.run([cli, "help"], check=True, capture_output=True, text=True, env=dict(os.environ, LC_ALL="C.UTF-8")).stdout
    return re.findall(r"^  ([a-z][a-z-]*) ", listed, re.MULTILINE)


def missing_in(page, names):
    plain = page.replace("\\-", "-")
    return [name for name in names if not re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", plain)]


def absent(tool, is_strict):
    return [f"{tool} is not installed, so that nothing was checked with it"] if is_strict else []


def check_pictures(root):
    """The description for stores with its pictures, which it has only where their address is given."""
    with tempfile.TemporaryDirectory() as folder:
        made = os.path.join(folder, "org.leadwright.Leadwright.metainfo.xml")
        subprocess.run(["cmake", "-DIN=packaging/org.leadwright.Leadwright.metainfo.xml", f"-DOUT={made}", "-DPICTURES=https://example.org/pictures",
                        "-P", "packaging/metainfo.cmake"], cwd=root, check=True)
        text = read(folder, os.path.basename(made))
        names = re.findall(r"https://example.org/pictures/([a-z]+\.png)</image>", text)
        found = [f"packaging/metainfo.cmake: there is no picture {name}" for name in names if not os.path.exists(os.path.join(root, "resources/help/pictures", name))]
        if len(names) < 3:
            found.append("packaging/metainfo.cmake names too few pictures")
        if shutil.which("appstreamcli"):
            done = subprocess.run(["appstreamcli", "validate", "--no-net", made], capture_output=True, text=True)
            if done.returncode:
                found.append(f"with pictures: {(done.stdout + done.stderr).strip()}")
        return found


def check(root, cli):
    found = []
    names = commands(cli)
    if len(names) < 20:
        found.append("help lists too few commands to compare")
    found += [f"{MAN['leadwright-cli']}: does not name the command {name}" for name in missing_in(read(root, MAN["leadwright-cli"]), names)]
    for option in ("--import", "--help", "--version"):
        found += [f"{MAN['leadwright']}: does not name {option}" for _ in missing_in(read(root, MAN["leadwright"]), [option])]
    tried = []
    for tool, arguments in TOOLS.items():
        if not shutil.which(tool):
            found += absent(tool, os.environ.get("LEADWRIGHT_STRICT"))
            continue
        tried.append(tool)
        done = subprocess.run([tool, *arguments], cwd=root, capture_output=True, text=True)
        if done.returncode:
            found.append(f"{tool} {' '.join(arguments)}: {(done.stdout + done.stderr).strip()}")
    found += check_pictures(root)
    print(f"package: {len(names)} commands, checked by {', '.join(tried) or 'no tool of the desktop'}")
    return 2 + len(TOOLS), found


def prove():
    assert missing_in(".BR import \", \" undo", ["import", "undo", "redo"]) == ["redo"]
    assert absent("mandoc", "1") and not absent("mandoc", None)
    assert missing_in("subject\\-export", ["export"]) == ["export"]


if __name__ == "__main__":
    prove()
    sys.exit(finish("package", *check(sys.argv[1], sys.argv[2])))
