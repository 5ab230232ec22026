#!/usr/bin/env python3
"""Whatever the umask is, files with people's data are for their owner only, and what is logged has nothing of them. Usage: permissions.py --cli PATH"""

import argparse
import json
import os
import stat
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "support"))
from leadwrightcli import Cli  # noqa: E402

CANARY = "Quuxbarzan"
LIST = (f"First name,Last name,Email,Phone,Notes\n{CANARY},Sample,{CANARY.lower()}@example.com,+12125550123,likes {CANARY}\n"
        f"{CANARY},Broken,{CANARY.lower()}@,not a number,x,too,many,cells\n" + "".join(f"Ann{i},Other,ann{i}@example.org,,\n" for i in range(300)))


def open_to_others(folder, given):
    """Files and folders that somebody else may read or write, without those that were given."""
    found, count = [], 0
    for path in sorted(Path(folder).rglob("*")):
        if path in given or path.is_symlink():
            continue
        count += 1
        if stat.S_IMODE(path.stat().st_mode) & 0o077:
            found.append(f"{path.relative_to(folder)} {stat.S_IMODE(path.stat().st_mode):o}")
    return count, found


def show_window(cli, workspace):
    """Opens the workspace in the window, which closes itself once its list is painted; what it logged."""
    run = cli.path("run")
    run.mkdir(mode=0o700, exist_ok=True)
    done = subprocess.run([cli.window, workspace], env=dict(cli.environment, LEADWRIGHT_EXIT_AFTER_PAINT="1", XDG_RUNTIME_DIR=str(run)), cwd=cli.folder, stdin=subprocess.DEVNULL,
                          capture_output=True, text=True, errors="replace", timeout=120)
    assert done.returncode == 0 and "painted" in done.stdout, done
    assert list(cli.home.rglob("*.conf")), "the window kept no settings"
    return done.stderr


def live(cli, mask):
    """Everything that writes files, and what it said."""
    said = []
    data = cli.path(f"data{mask:o}")
    given = {cli.file(f"list{mask:o}.csv", LIST)}
    workspace = f"{data}/w.leadwright"

    def run(*words, codes=(0, 3)):
        done = cli.run("--workspace", workspace, *words)
        assert done.code in codes, done
        said.append(done.err)
        return done

    source = next(path for path in given if path.suffix == ".csv")
    run("init")
    run("import", source, "--errors", data / "rejected.csv")
    lead = json.loads(cli.run("--json", "--workspace", workspace, "leads", "--where", f'first_name = "{CANARY}"').out)[0]["id"]
    run("note", lead, f"about {CANARY}")
    for name in ("a.csv", "b.xlsx", "c.jsonl"):
        run("export", data / name)
    run("export", data / "d.csv", "--format", "csv-exact")
    for name in ("e.vcf", "f.ics"):
        run(*(["calendar", "export"] if name.endswith("ics") else ["export"]), data / name)
    run("backup", data / "copy.leadwright")
    if mask == 0:  # its key takes a second to make
        run("backup", "--encrypt", data / "away.sealed")
    run("duplicates", "--pairs", data / "pairs.csv")
    run("subject-export", lead, data / "person")
    watching = cli.start("--workspace", workspace, "folder", "scan", "--watch")
    time.sleep(0.4)  # as long as it is open there is a log
    count, found = open_to_others(data, given)
    if stat.S_IMODE(data.stat().st_mode) & 0o077:
        found.append(f"{data.name} itself {stat.S_IMODE(data.stat().st_mode):o}")
    watching.terminate()
    watching.communicate()
    run("sample", "--leads", "20000")
    run("leads", "--count")
    if cli.window and mask == 0:
        said.append(show_window(cli, workspace))
    more, again = open_to_others(data, given)
    assert (data / "w.leadwright-facts").exists(), "no snapshot was written"
    home, settings = open_to_others(cli.home, set())
    run("erase", lead)
    # What goes wrong says what and where, not who.
    run("backup", data / "copy.leadwright", codes=(1,))
    run("export", data / "nowhere" / "x.csv", codes=(1,))
    run("subject-export", "77", data / "other", codes=(1,))
    return count + more + home, found + again + settings, said


def say(line):
    print("TRUST " + json.dumps(line))
    if os.environ.get("LEADWRIGHT_TRUST_DIR"):
        with open(Path(os.environ["LEADWRIGHT_TRUST_DIR"]) / "permissions.jsonl", "a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cli", required=True)
    parser.add_argument("--window", help="the program with the window, too")
    arguments = parser.parse_args()
    files, open_files, lines, leaks = 0, [], 0, []
    for mask in (0o000, 0o022, 0o077):
        before = os.umask(mask)
        try:
            with Cli(arguments.cli) as cli:
                cli.environment["QT_LOGGING_RULES"] = "*.debug=true;qt.*.debug=false"
                cli.environment["LEADWRIGHT_PASSPHRASE"] = "correct horse battery staple"
                cli.window = arguments.window and str(Path(arguments.window).resolve())
                count, found, said = live(cli, mask)
        finally:
            os.umask(before)
        files += count
        open_files += found
        lines += len(said)
        leaks += [text for text in said if CANARY.lower() in text.lower()]
    for each in open_files + leaks:
        print("FAILED", each)
    say({"promise": "P10", "what": "files with people's data, written under three umasks", "count": files, "bad": len(open_files)})
    say({"promise": "P10", "what": "logs and errors searched for a person", "count": lines, "bad": len(leaks)})
    return 1 if open_files or leaks or files < 30 or lines < 30 else 0


if __name__ == "__main__":
    sys.exit(main())
