#!/usr/bin/env python3
"""The programs have the defences that they were built with. Usage: hardening.py [--all] PROGRAM...

Always: a position independent program, no stack that can be run, no search path of libraries, stack protector. With --all (option
LEADWRIGHT_HARDEN) also what the preset release turns on: relocations that are read-only and done at the start, checked calls of the
C library, and on x86 marks for the targets of jumps."""

import argparse
import json
import os
import platform
import re
import subprocess
import sys
from pathlib import Path


def readelf(option, program):
    return subprocess.run(["readelf", "-W", option, program], check=True, capture_output=True, text=True).stdout


def facts_of(program):
    return {"header": readelf("-h", program), "segments": readelf("-l", program), "dynamic": readelf("-d", program), "symbols": readelf("--dyn-syms", program), "code": None}


def flags_of(segments, name):
    found = re.search(rf"^\s*{name}\s.*?((?:[R ][W ][E ]))\s+0x", segments, re.MULTILINE)
    return found.group(1) if found else None


def findings(facts, wants_all, program=None):
    """(name, holds) of each defence."""
    yield "position independent", bool(re.search(r"Type:\s+DYN", facts["header"]))
    stack = flags_of(facts["segments"], "GNU_STACK")
    yield "stack not executable", stack is not None and "E" not in stack
    loads = re.findall(r"^\s*LOAD\s.*?([R ][W ][E ])\s+0x", facts["segments"], re.MULTILINE)
    yield "nothing writable and executable", bool(loads) and not any("W" in flags and "E" in flags for flags in loads)
    yield "no text relocations", "TEXTREL" not in facts["dynamic"]
    yield "stack protector", "__stack_chk_fail" in facts["symbols"]
    yield "no search path of libraries", not re.search(r"\((RPATH|RUNPATH)\)", facts["dynamic"])
    if not wants_all:
        return
    yield "relocations read-only", "GNU_RELRO" in facts["segments"]
    yield "relocations at the start", bool(re.search(r"BIND_NOW|FLAGS.*\bNOW\b", facts["dynamic"]))
    yield "checked calls", bool(re.search(r"__\w+_chk@", facts["symbols"]))
    if program and platform.machine() in ("x86_64", "i686"):
        # The property of the whole program also depends on the files of the C library; what we compiled begins so.
        code = subprocess.run(["objdump", "-d", "--no-show-raw-insn", "--section=.text", program], check=True, capture_output=True, text=True).stdout
        yield "marked targets of jumps", code.count("endbr") > 1000


def prove():
    good = {"header": "Type: DYN (Position-Independent)", "segments": "  GNU_STACK 0x0 0x0 0x0 0x0 0x0 RW  0x10\n  LOAD 0x0 0x0 0x0 0x1 0x1 R E 0x1000\n GNU_RELRO 0x1",
            "dynamic": "(FLAGS) BIND_NOW", "symbols": "__stack_chk_fail@GLIBC __memcpy_chk@GLIBC"}
    assert all(holds for _, holds in findings(good, True)), list(findings(good, True))
    for part, bad in (("header", "Type: EXEC"), ("segments", good["segments"].replace("RW ", "RWE")), ("dynamic", "(RUNPATH) /tmp"), ("symbols", "memcpy@GLIBC")):
        assert not all(holds for _, holds in findings(dict(good, **{part: bad}), True)), part


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--all", action="store_true")
    parser.add_argument("programs", nargs="+")
    arguments = parser.parse_args()
    prove()
    tried, bad = 0, []
    for program in arguments.programs:
        for name, holds in findings(facts_of(program), arguments.all, program):
            tried += 1
            if not holds:
                bad.append(f"{Path(program).name}: {name}")
    for missing in bad:
        print(f"missing: {missing}")
    line = {"promise": "P10", "what": "defences of compiler and linker in the programs", "count": tried, "bad": len(bad), "measured": "all of the preset release" if arguments.all else "those of every build"}
    print("TRUST " + json.dumps(line))
    if os.environ.get("LEADWRIGHT_TRUST_DIR"):
        with open(Path(os.environ["LEADWRIGHT_TRUST_DIR"]) / "hardening.jsonl", "a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")
    return 1 if bad or not tried else 0


if __name__ == "__main__":
    sys.exit(main())
