#!/usr/bin/env python3
"""delivery.py CONTROL PROGRAM...: no program can send a lead to anybody, so that none is delivered twice: it calls nothing that
opens a connection to another host. CONTROL is a program that does, so that the look is known to see it."""

import json
import os
import re
import shutil
import subprocess
import sys

# What of Qt and of the C library reaches other hosts. Local sockets, by which a second start finds the first, are none of these.
CALLS = re.compile(r"\b(QNetworkAccessManager|QTcpSocket|QUdpSocket|QSslSocket|QAbstractSocket|QSctpSocket|QHostInfo|QTcpServer|QWebSocket|"
                   r"getaddrinfo|gethostbyname|connect|sendto|curl_\w+)\b")


def calls_of(program):
    listed = subprocess.run(["nm", "-D", "-C", "--undefined-only", program], check=True, capture_output=True, text=True).stdout
    names = [line.split(" U ", 1)[1] for line in listed.splitlines() if " U " in line]
    # QObject::connect and the like are other functions of the name.
    plain = [re.sub(r"\b(\w+)::connect(Impl)?\b", r"\1::x", name.split("(")[0].split("@")[0]) for name in names]
    return sorted({match.group(1) for name in plain for match in [CALLS.search(name)] if match}), len(names)


def main():
    control, *programs = sys.argv[1:]
    if not shutil.which("nm"):
        print("nm is not installed, so that nothing was looked at")
        return 77
    seen, _ = calls_of(control)
    bad = [] if "QTcpSocket" in seen and "QNetworkAccessManager" in seen else [f"{control}: the control calls other hosts, which was not seen"]
    functions = 0
    for program in programs:
        found, count = calls_of(program)
        functions += count
        bad += [f"{program} calls {name}" for name in found]
        if count < 100:
            bad.append(f"{program}: only {count} functions were found to look at")
    line = {"promise": "P7", "what": "programs that could send a lead to another host: functions of libraries that they call", "count": functions, "bad": len(bad),
            "measured": f"{len(programs)} programs deliver nothing by themselves; a program that does is noticed by {len(seen)} of its calls"}
    print("TRUST", json.dumps(line))
    if folder := os.environ.get("LEADWRIGHT_TRUST_DIR"):
        with open(os.path.join(folder, "delivery.jsonl"), "a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")
    print("\n".join(bad))
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
