#!/usr/bin/env python3
"""A table of things that people and scripts get wrong, each with a message of its own. Usage: hostile_table.py --cli PATH [NAME...]

Every case ends with 1 or 2, says in one sentence what is wrong with what (the offending word stands in it), shows nothing of the
engine, and leaves the journal as it was. Files and workspaces of the worst kind are in tests/e2e/bad_input.py."""

import argparse
import json
import os
import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "support"))
from leadwrightcli import Cli  # noqa: E402

LIST = "First name,Last name,Email\nAda,Sample,ada@example.com\n"

# name: words of the command line ("{lead}" is a lead, "{dir}" a folder, "{list}" a good list), what the message has to name.
ARGUMENTS = {
    "no such command": (["frobnicate"], "frobnicate"),
    "command in capitals": (["LEADS"], "LEADS"),
    "command with a blank": (["leads "], "leads "),
    "option of no command": (["--frobnicate"], "frobnicate"),
    "unknown option": (["leads", "--frobnicate"], "frobnicate"),
    "option without its value": (["leads", "--where"], "where"),
    "global option without its value": (["leads", "--workspace"], "--workspace"),
    "user without a name": (["leads", "--as"], "--as"),
    "user who is not there": (["--as", "Nobody In Particular", "leads"], "Nobody In Particular"),
    "flag with a value": (["check", "--repair=yes"], "repair"),
    "too many words for check": (["check", "everything"], "everything|check"),
    "too few words for note": (["note", "{lead}"], "note"),
    "too many words for note": (["note", "{lead}", "a", "b"], "note"),
    "too few words for edit": (["edit", "{lead}"], "edit"),
    "too few words for merge": (["merge", "{lead}"], "merge"),
    "too few words for backup": (["backup"], "backup"),
    "no such calendar verb": (["calendar", "frobnicate"], "frobnicate"),
    "calendar file that is none": (["calendar", "import", "{list}"], "list|csv"),
    "calendar file that is not there": (["calendar", "import", "{dir}/no-such.ics"], "no-such.ics"),
    "repetition by the second": (["task", "{lead}", "x", "--due", "2031-01-01", "--repeat", "FREQ=SECONDLY"], "days"),
    "priority of no kind": (["task", "{lead}", "x", "--due", "2031-01-01", "--priority", "frobnicate"], "priority"),
    "length that is no number": (["task", "{lead}", "x", "--due", "2031-01-01", "--minutes", "long"], "minutes"),
    "kind of no task": (["task", "{lead}", "x", "--due", "2031-01-01", "--kind", "frobnicate"], "frobnicate"),
    "pipeline that is not there": (["board", "--pipeline", "frobnicate"], "frobnicate"),
    "too few words for restore": (["restore"], "restore"),
    "too few words for erase": (["erase"], "erase"),
    "too few words for subject-export": (["subject-export", "{lead}"], "subject-export"),
    "too few words for import": (["import"], "import"),
    "too few words for parse": (["parse"], "parse"),
    "too few words for export": (["export"], "export"),
    "help on nothing known": (["help", "frobnication"], "frobnication"),
    "help on a path": (["help", "../../etc/passwd"], "passwd"),
    "limit that is a word": (["leads", "--limit", "many"], "many"),
    "limit below nothing": (["leads", "--limit", "-1"], "-1"),
    "limit beyond all numbers": (["leads", "--limit", "99999999999999999999"], "99999999999999999999"),
    "limit with a fraction": (["leads", "--limit", "1.5"], "1.5"),
    "limit of the log of nothing": (["log", "--limit", "0"], "--limit"),
    "limit of the log that is a word": (["log", "--limit", "all"], "--limit"),
    "sort by no field": (["leads", "--sort", "charm"], "charm"),
    "sort in no order": (["leads", "--sort", "name:up"], "name:up"),
    "sort by SQL": (["leads", "--sort", "id; DROP TABLE lead"], "DROP TABLE"),
    "column that is no field": (["leads", "--columns", "charm"], "charm"),
    "column that is SQL": (["leads", "--columns", "(SELECT 1)"], "SELECT 1"),
    "after no number": (["leads", "--after", "x"], "x"),
    "after a lead that is not there": (["leads", "--after", "12"], "12"),
    "lead that is a word": (["show", "Ada"], "Ada"),
    "lead that is not there": (["show", "12345"], "12345"),
    "lead below nothing": (["show", "-5"], "-5|5"),
    "lead beyond all numbers": (["show", "99999999999999999999"], "99999999999999999999"),
    "lead in hexadecimal": (["show", "0x10"], "0x10"),
    "lead with a fraction": (["show", "1.0"], "1.0"),
    "lead that is SQL": (["show", "1 OR 1=1"], "1 OR 1=1"),
    "note on a word": (["note", "Ada", "text"], "Ada"),
    "note on nobody": (["note", "12345", "text"], "12345"),
    "note of nothing": (["note", "{lead}", ""], "note|text|empty"),
    "note of blanks": (["note", "{lead}", "   "], "note|text|empty"),
    "task on nobody": (["task", "12345", "Call", "--due", "2030-01-01"], "12345"),
    "task of nothing": (["task", "{lead}", "", "--due", "2030-01-01"], "task|title|empty"),
    "stage that is not there": (["stage", "{lead}", "Nirvana"], "Nirvana"),
    "stage that is SQL": (["stage", "{lead}", "x'; DROP TABLE lead;--"], "DROP TABLE"),
    "stage of nobody": (["stage", "12345", "Won"], "12345"),
    "deleting nobody": (["delete", "12345"], "12345"),
    "merging with itself": (["merge", "{lead}", "{lead}"], "itself|same|twice"),
    "merging with nobody": (["merge", "{lead}", "12345"], "12345"),
    "erasing nobody": (["erase", "12345"], "12345"),
    "erasing a word": (["erase", "everybody"], "everybody"),
    "exporting nobody": (["subject-export", "12345", "{dir}/out"], "12345"),
    "exporting a person into a full folder": (["subject-export", "{lead}", "{dir}"], "has something"),
    "undoing a word": (["undo", "everything"], "everything"),
    "undoing what is not there": (["undo", "12345"], "12345"),
    "auditing something else": (["audit", "everything"], "everything"),
    "retention of something else": (["retention", "everything"], "everything"),
    "retention without months": (["retention", "add", "outcome = lost"], "months"),
    "retention of no months": (["retention", "add", "outcome = lost", "--months", "0"], "0"),
    "retention of too many months": (["retention", "add", "outcome = lost", "--months", "100000"], "100000"),
    "retention of a word of months": (["retention", "add", "outcome = lost", "--months", "six"], "months"),
    "retention with a bad condition": (["retention", "add", "charm = 3", "--months", "6"], "charm"),
    "removing a rule that is not there": (["retention", "remove", "7"], "7"),
    "removing no rule": (["retention", "remove"], "rule"),
    "rejects of no import": (["rejects", "12345"], "12345"),
    "reviews of a word": (["reviews", "all"], "all"),
    "review of no row": (["review", "1", "2", "update"], "1|2|row"),
    "review that is no decision": (["review", "1", "2", "perhaps"], "perhaps"),
    "folder that is not there": (["folder", "add", "{dir}/nowhere"], "nowhere"),
    "folder verb that is none": (["folder", "burn", "{dir}"], "burn"),
    "folder without a path": (["folder", "add"], "folder"),
    "folder that is not watched": (["folder", "remove", "{dir}"], "watched"),
    "sample of a word": (["sample", "--leads", "lots"], "lots"),
    "sample below nothing": (["sample", "--leads", "-7"], "-7"),
    "threshold above one": (["duplicates", "--threshold", "7"], "7"),
    "threshold that is a word": (["duplicates", "--threshold", "sure"], "sure"),
    "export in no format": (["export", "{dir}/out.csv", "--format", "cuneiform"], "cuneiform"),
    "export by no ending": (["export", "{dir}/out.cuneiform"], "cuneiform"),
    "export into no folder": (["export", "{dir}/nowhere/out.csv"], "nowhere"),
    "export onto a folder": (["export", "{dir}/folder.csv"], "folder.csv"),
    "export with a bad condition": (["export", "{dir}/out.csv", "--where", "charm = 1"], "charm"),
    "backup over a file": (["backup", "{list}"], "list.csv"),
    "backup into no folder": (["backup", "{dir}/nowhere/b.leadwright"], "nowhere"),
    "restore of nothing": (["restore", "{dir}/nowhere.leadwright"], "nowhere"),
    "restore of a list": (["restore", "{list}"], "list.csv"),
    "import on no match": (["import", "{list}", "--on-match", "perhaps"], "--on-match|perhaps"),
    "import with no preset": (["import", "{list}", "--preset", "cuneiform"], "cuneiform"),
    "import with no mapping": (["import", "{list}", "--mapping", "{dir}/nowhere.json"], "nowhere.json"),
    "import matching by no field": (["import", "{list}", "--match", "charm"], "charm"),
    "import with a policy of no field": (["import", "{list}", "--policy", "charm=keep"], "charm"),
    "import with a policy that is none": (["import", "{list}", "--policy", "email=perhaps"], "perhaps"),
    "import with a policy without a field": (["import", "{list}", "--policy", "keep"], "keep"),
    "import of a country that is none": (["import", "{list}", "--country", "Atlantis"], "Atlantis"),
    "import of unmapped columns to nowhere": (["import", "{list}", "--unmapped", "burn"], "burn|--unmapped"),
    "import with an outcome of no column": (["import", "{list}", "--outcome", "y=yes"], "y"),
    "import with an outcome without a value": (["import", "{list}", "--outcome", "Email"], "outcome|Email"),
    "field that is none": (["add", "charm=3"], "charm"),
    "field without a value": (["add", "last_name"], "last_name"),
    "field that is worked out": (["edit", "{lead}", "score=5"], "Score|score"),
    "identity that cannot be typed": (["edit", "{lead}", "id=7"], "id|ID|Id|number"),
    "template that is none": (["--workspace", "{dir}/new.leadwright", "init", "--template", "cuneiform"], "cuneiform"),
}

CONDITIONS = {
    "no field": "charm = 1", "only a field": "email", "only an operator": "=", "no value": "city =", "two operators": "city = = Rome", "unclosed parenthesis": "(city = Rome",
    "unopened parenthesis": "city = Rome)", "unclosed quote": 'city = "Rome', "trailing and": "city = Rome and", "leading or": "or city = Rome", "and or": "city = Rome and or city = Bonn",
    "not alone": "not", "in without a list": "city in", "empty list": "city in ()", "comma in a list": "city in (Rome,,Bonn)", "unclosed list": "city in (Rome",
    "word for a number": "score >= high", "word for money": "amount > lots", "word for a date": "created_at > someday", "impossible day": "created_at > 2025-02-30", "month thirteen": "created_at = 2025-13-01",
    "span without a unit": "created_at within last 30", "span of no unit": "created_at within last 3 fortnights",
    "between without and": "score between 1", "between of words": "score between a and b", "text operator on a number": "score starts with 5", "order of texts": "city > Rome",
    "SQL": "1=1; DROP TABLE lead", "SQL in a field": "id) OR (1=1", "too deep": "(" * 2000 + "city = Rome" + ")" * 2000, "stray percent": "% = 1",
    "NUL": "city = \u0001\u0002 and =", "full-width equals": "city \uff1d Rome", "direction marks": "\u202ecity = Rome", "stage that is none": "stage = Nirvana and and",
}

VALUES = {
    "amount=lots": "lots", "amount=1e400": "1e400", "amount=--5": "--5", "birthday=2025-02-30": "2025-02-30", "birthday=someday": "someday",
    "birthday=0000-00-00": "0000-00-00", "employees=many": "many", "employees=1.5": "1.5", "employees=99999999999999999999": "99999999999999999999", "do_not_call=perhaps": "perhaps",
    "next_action_at=the day after": "the day after", "owner=Nobody In Particular": "Nobody In Particular", "stage=Nirvana": "Nirvana",
}
DUES = ["someday", "2025-02-30", "2025-13-01", "25:99", "yesterdayish", "-", "1e9", "{{now}}"]

MAPPINGS = {
    "mapping that is no JSON": b"{", "mapping that is a list": b"[]", "mapping that is a number": b"7", "mapping with a field that is none": b'{"columns":[{"column":0,"field":"charm"}]}',
    **{f"mapping at the system's own {field}": json.dumps({"columns": {"Email": field}}).encode() for field in
       ("score", "outcome", "assigned_at", "import", "import_line", "duplicate_of", "row_version", "deleted_at", "workspace_id", "import_id", "lead; DROP TABLE lead")},
    **{f"mapping with the system's own {field} for every row": json.dumps({"columns": {"Email": "email"}, "constants": {field: "7"}}).encode() for field in
       ("id", "score", "outcome", "import", "duplicate_of", "assigned_at", "checklist_answers", "row_version", "deleted_at", "workspace_id", "lead; DROP TABLE lead")},
    "mapping that is deep": b"[" * 5000, "mapping that is binary": bytes(range(256)),
}

JARGON = re.compile(r"SQLite|QSql|sqlite3?_|\bterminate called|Segmentation|std::|nullptr|Q_ASSERT|0x[0-9a-f]{6,}|no such column|near \"")


def cases(folder, lead, good):
    fill = lambda word: word.replace("{lead}", lead).replace("{dir}", str(folder)).replace("{list}", str(good))  # noqa: E731
    for name, (words, needle) in ARGUMENTS.items():
        yield name, [fill(word) for word in words], needle
    for name, text in CONDITIONS.items():
        yield f"condition: {name}", ["leads", "--count", "--where", text], "."
    for assignment, needle in VALUES.items():
        yield f"value: {assignment}", ["edit", lead, assignment], re.escape(needle)
    for due in DUES:
        yield f"due date: {due}", ["task", lead, "Call", "--due", due], re.escape(due)
    for name, content in MAPPINGS.items():
        path = folder / f"{name.replace(' ', '-')}.json"
        path.write_bytes(content)
        yield name, ["import", str(good), "--mapping", str(path)], "charm|" + re.escape(path.name)


def complaint(done, needle):
    if done.code not in (1, 2):
        return f"ended with {done.code}"
    said = done.err.strip()
    if not re.search(needle, said):
        return f"does not name {needle!r}"
    if len(said) < 20 or not (said.endswith((".", "]", ")", "”", "?")) or "Usage: " in said):
        return "no whole sentence"
    if JARGON.search(said.split(" [")[0]):  # what stands in brackets is for whoever helps
        return "speaks of the engine"
    if len(said) > 1500:
        return f"{len(said)} characters long"
    return None


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cli", required=True)
    parser.add_argument("names", nargs="*")
    arguments = parser.parse_args()
    tried, failed, messages = 0, 0, {}
    with Cli(arguments.cli) as cli:
        workspace = cli.workspace()
        good = cli.file("list.csv", LIST)
        cli.path("folder.csv").mkdir()
        lead = workspace.json("add", "first_name=Ada", "last_name=Sample")["lead"]
        before = workspace.operations()
        for name, words, needle in cases(cli.folder, str(lead), good):
            if arguments.names and name not in arguments.names:
                continue
            tried += 1
            done = workspace.run(*words, timeout=60)
            problem = complaint(done, needle)
            if problem is None and workspace.operations() != before:
                problem = "wrote something"
            messages.setdefault(done.err.strip(), []).append(name)
            if problem:
                failed += 1
                before = workspace.operations()
                print(f"FAILED {name}: {problem}\n{done}")
        assert workspace.json("check")["ok"], "the workspace is not whole any more"
    line = {"promise": "P10", "what": "bad arguments, conditions, dates, values and mappings", "count": tried, "bad": failed, "measured": f"{len(messages)} different messages"}
    print("TRUST " + json.dumps(line))
    if os.environ.get("LEADWRIGHT_TRUST_DIR"):
        with open(Path(os.environ["LEADWRIGHT_TRUST_DIR"]) / "hostile_table.jsonl", "a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")
    return 1 if failed or tried == 0 or (not arguments.names and tried < 120) else 0


if __name__ == "__main__":
    sys.exit(main())
