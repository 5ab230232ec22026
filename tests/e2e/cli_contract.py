#!/usr/bin/env python3
"""What scripts rely on in leadwright-cli: verbs, JSON keys, exit codes, and that nothing is ever half done.
Usage: cli_contract.py --cli PATH [NAME...]"""

import argparse
import csv
import datetime
import io
import json
import re
import signal
import sys
import time
import zipfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "support"))
from leadwrightcli import Cli  # noqa: E402

LIST = """External ID,First Name,Last Name,Email,Phone,Company
K1,Ada,Sample,ada@example.com,(212) 555-0142,Acme Test Co
K2,José,Testman,jose@example.org,310-555-0199,Globex LLC
K3,Grace,Mockley,grace@example.net,415-555-0101,"Initech, ""Demo"" Inc."
"""
BROKEN = LIST + "K4,Kim,Short,kim@example.com,7025550109,X,surplus,cells\n"
COUNTS = ("created", "updated", "unchanged", "skipped", "rejected")


def has(result, *keys):
    missing = [key for key in keys if key not in result]
    assert not missing, f"{missing} missing in {str(result)[:300]}"
    return result


def is_whole(workspace):
    assert workspace.json("check")["ok"], "check finds fault"
    assert workspace.json("audit", "verify")["ok"], "the journal is broken"


def adds_up(result):
    has(result, "import_id", "operation", "rows", "seconds", "rejected_reasons", *COUNTS)
    assert sum(result[key] for key in COUNTS) == result["rows"], result
    return result


def facts(workspace):
    """What the leads are, apart from when and where they came from."""
    own = ("id", "import", "created_at", "updated_at")
    return sorted(json.dumps({k: v for k, v in lead.items() if k not in own}, sort_keys=True) for lead in workspace.json("leads"))


def filled(cli, text=LIST):
    workspace = cli.workspace()
    result = adds_up(workspace.json("import", cli.file("list.csv", text), codes=(0, 3)))
    return workspace, result


def init_makes_a_private_workspace_once(cli):
    path = cli.path("new.leadwright")
    done = cli.run("--json", "--workspace", path, "init", "--template", "b2b")
    assert done.code == 0, done
    assert has(done.json, "workspace", "template")["template"] == "b2b"
    assert path.stat().st_mode & 0o777 == 0o600, oct(path.stat().st_mode)
    before = path.read_bytes()
    assert cli.run("--workspace", path, "init").code == 1 and path.read_bytes() == before
    assert cli.run("--workspace", cli.path("x.leadwright"), "init", "--template", "nonsense").code in (1, 2)
    assert not cli.path("x.leadwright").exists(), "a workspace of an unknown template was left"


def options_stand_before_and_after_the_verb(cli):
    workspace, _ = filled(cli)
    before = cli.run("--json", "--workspace", workspace.path, "leads", "--count")
    after = cli.run("leads", "--count", "--json", f"--workspace={workspace.path}")
    assert before.code == after.code == 0 and before.json == after.json == {"count": 3}, (str(before), str(after))


def wrong_usage_exits_2(cli):
    workspace = cli.workspace()
    for words in (["bogus"], ["leads", "--bogus"], ["show"], ["edit"], ["leads", "--limit"], ["undo", "1", "2"], ["audit"], ["import"]):
        done = workspace.run(*words)
        assert done.code == 2 and done.err.strip() and not done.out.strip(), done


def wrong_values_exit_2_and_name_the_right_ones(cli):
    workspace, _ = filled(cli)
    lead, path = workspace.leads()[0]["id"], cli.file("more.csv", LIST)
    before = workspace.operations()
    for words, told in ((["leads", "--limit", "abc"], "abc"), (["leads", "--limit", "-1"], "0 or more"), (["leads", "--sort", "nonsense"], "fields"),
                        (["leads", "--columns", "nonsense"], "fields"), (["leads", "--where", "nonsense ="], "nonsense"), (["leads", "--after", "x"], "x"),
                        (["sample", "--leads", "abc"], "abc"), (["sample", "--seed", "x"], "--seed"), (["duplicates", "--threshold", "2"], "up to 1"),
                        (["export", cli.path("x.csv"), "--format", "foo"], "csv-exact"), (["export", cli.path("x.csv"), "--do-not-contact", "x"], "leave-out"),
                        (["audit", "foo"], "verify"), (["task", lead, "x"], "--due"), (["task", lead, "x", "--due", "never"], "never"),
                        (["task", lead, "x", "--due", "2030-01-01", "--priority", "x"], "normal"), (["edit", lead, "foo"], "FIELD=VALUE"), (["edit", "x", "city=Rome"], "x"),
                        (["show", "x"], "x"), (["log", "--limit", "0"], "1"), (["log", "--lead", "x"], "x"), (["undo", "x"], "log"), (["day", "--limit", "x"], "0 or more"),
                        (["calendar", "foo"], "export"), (["folder", "foo"], "scan"), (["folder", "add", ".", "--on-match", "x"], "review"), (["rejects", "x"], "imports"),
                        (["review", "x", "1", "skip"], "imports"), (["import", path, "--match", "x"], "name_zip"), (["import", path, "--on-match", "x"], "review"),
                        (["import", path, "--policy", "nosuch=keep"], "nosuch"), (["import", path, "--policy", "city=foo"], "overwrite"), (["import", path, "--country", "zz"], "US"),
                        (["import", path, "--unmapped", "x"], "custom"), (["import", path, "--outcome", "x"], "COLUMN=VALUE"), (["import", path, "--date-order", "x"], "ymd"),
                        (["import", path, "--preset", "x"], "hubspot"), (["inspect", path, "--preset", "x"], "hubspot"), (["import", "--resume", "x"], "imports")):
        done = workspace.run(*words)
        assert done.code == 2 and told in done.err and not done.out.strip(), (words, str(done))
    assert workspace.operations() == before and not cli.path("x.csv").exists(), "something was written"


def typed_values_are_read_as_lists_are(cli):
    workspace, _ = filled(cli)
    lead = workspace.leads()[0]["id"]
    workspace.do("edit", lead, "state=california", "phone=(310) 555-0199", "email=New@EXAMPLE.com", "zip=90210")
    shown = workspace.json("show", lead)
    assert (shown["state"], shown["phone"], shown["email"], shown["zip"]) == ("CA", "+13105550199", "New@example.com", "90210"), shown
    before = workspace.operations()
    for nonsense in ("email=notanemail", "phone=call me", "state=Wonderland", "country=Atlantis", "zip=nowhere"):
        done = workspace.run("edit", lead, nonsense)
        assert done.code in (1, 2) and nonsense.split("=")[1] in done.err, done
    assert workspace.operations() == before


def failures_exit_1_and_say_why(cli):
    workspace, _ = filled(cli)
    before = workspace.operations()
    for words in (["show", "5"], ["edit", "5", "company=x"], ["stage", "5", "New"], ["note", "5", "x"], ["undo", "5"], ["merge", "5", "6"],
                  ["leads", "--where", "nonsense ="], ["leads", "--columns", "nonsense"], ["leads", "--sort", "nonsense"],
                  ["import", cli.path("no.csv")], ["import", "--resume", "77"], ["restore", cli.path("no.backup")], ["rejects", "77"]):
        done = workspace.run(*words)
        assert done.code in (1, 2) and len(done.err.strip()) > 20 and not done.out.strip(), done
    lead = workspace.leads()[0]["id"]
    for words in (["edit", lead, "nonsense=1"], ["edit", lead, "birthday=never"], ["stage", lead, "Nowhere"], ["task", lead, "x", "--due", "never"]):
        done = workspace.run(*words)
        assert done.code in (1, 2) and done.err.strip(), done
    assert workspace.operations() == before, "something was written"


def help_knows_every_verb(cli):
    for verb in ("init sample parse inspect import imports rejects leads show edit stage stages note task day calendar board fields duplicates merge export log undo audit reviews review"
                 " backup restore check help").split():
        done = cli.run("help", verb)
        assert done.code == 0 and f"{verb}" in done.out, done
    assert "within last 30 days" in cli.run("help", "conditions").out
    overview = cli.run("help").out
    assert "…" not in overview and "Shows one lead with everything that happened to it." in overview, overview


def every_verb_shows_its_options(cli):
    verbs = [line.split()[0] for line in cli.run("help").out.splitlines() if line.startswith("  ")]
    assert {"import", "leads", "undo", "board", "definitions", "score"} <= set(verbs), verbs
    for verb in verbs:
        done, same = cli.run(verb, "--help"), cli.run("help", verb)
        assert done.code == same.code == 0 and done.out == same.out and not done.err, (str(done), str(same))
        assert all(line.count("[") == line.count("]") for line in done.out.splitlines()), done.out
        assert f"leadwright-cli {verb}" in done.out or f"] {verb}" in done.out, done
    assert all(option in cli.run("import", "--help").out for option in ("--on-match", "--policy", "--resume", "hubspot", "pages/import"))
    assert "--after" in cli.run("help", "leads").out and "#" in cli.run("help", "pages/leads").out
    assert cli.run("bogus", "--help").code == 2


def show_tells_people_of_tasks(cli):
    workspace, _ = filled(cli)
    lead = workspace.leads()[0]["id"]
    workspace.do("task", lead, "Call back", "--due", "2030-05-01 10:00")
    assert "Call back" in workspace.do("show", lead)


def backups_count_what_people_see(cli):
    workspace, result = filled(cli)
    extra = workspace.json("import", cli.file("more.csv", "First Name,Email\nX,x@example.net\nY,y@example.net\n"))
    workspace.do("undo", extra["operation"])
    workspace.do("delete", workspace.leads()[0]["id"])
    seen = workspace.count()
    assert workspace.json("backup", cli.path("b.backup"))["leads"] == seen == 2


def folders_whose_files_all_fail_exit_1(cli):
    workspace, _ = filled(cli)
    folder = cli.path("drop")
    folder.mkdir()
    workspace.do("folder", "add", folder)
    (folder / "new.csv").write_text("Nothing,That,Is,Known\n1,2,3,4\n")
    done = workspace.run("folder", "scan")
    deadline = time.time() + 20
    while "new.csv" not in done.out and time.time() < deadline:  # a file has to rest before it is taken
        done = workspace.run("folder", "scan")
    assert done.code == 1 and "new.csv" in done.out, done


def parse_and_inspect_read_the_file(cli):
    path = cli.file("list.csv", LIST.replace(",", ";").replace('"Initech; ""Demo"" Inc."', "Initech"))
    assert cli.run("parse", path).json[1][:2] == ["K1", "Ada"]
    assert list(csv.reader(io.StringIO(cli.run("parse", path, "--csv").out)))[2][1] == "José"
    found = has(cli.run("inspect", path, "--json").json, "encoding", "delimiter", "quote", "header_row", "preamble_rows", "rows", "columns")
    assert (found["delimiter"], found["rows"], found["header_row"]) == (";", 3, 0), found
    assert [column["field"] for column in found["columns"]] == ["external_id", "first_name", "last_name", "email", "phone", "company"]
    has(found["columns"][0], "index", "header", "field", "confidence", "type", "samples")


def leads_lists_filters_sorts_and_pages(cli):
    workspace, _ = filled(cli)
    names = [lead["last_name"] for lead in workspace.json("leads", "--sort", "last_name:desc", "--columns", "id,last_name")]
    assert names == ["Testman", "Sample", "Mockley"], names
    assert workspace.count("--where", "first_name = jose") == 1
    assert workspace.count("--search", "initech") == 1
    first = workspace.json("leads", "--limit", "2")
    rest = workspace.json("leads", "--limit", "2", "--after", first[-1]["id"])
    assert len({lead["id"] for lead in first + rest}) == 3
    assert list(workspace.json("leads", "--columns", "phone", "--limit", "1")[0]) == ["phone"]
    assert "Ada Sample" in workspace.do("leads") and "Ada" in workspace.do("leads", "--columns", "first_name")
    keys = {field["key"] for field in workspace.json("fields")}
    assert {"first_name", "email", "stage", "amount"} <= keys


def day_says_whom_to_call_and_why(cli):
    workspace = cli.workspace()
    workspace.json("sample", "--leads", "400", "--seed", "3")
    day = has(workspace.json("day", "--limit", "1000"), "user", "date", "due", "goals", "rules", "sections", "next_after_today")
    assert [section["key"] for section in day["sections"]] == ["call_now", "overdue", "later_today", "no_next_step", "done_today"]
    assert day["due"] == day["sections"][0]["count"] + day["sections"][1]["count"]
    leads = [lead for section in day["sections"] for lead in section["leads"]]
    assert len(leads) == len({lead["id"] for lead in leads}) == sum(section["count"] for section in day["sections"])
    # What is for now, for later and done already depends on the time of the day at which this runs.
    assert all(section["count"] > 0 for section in day["sections"] if section["key"] in ("overdue", "no_next_step")), day["sections"]
    for lead in leads:
        assert has(lead, "id", "name", "stage", "reason", "calling")["reason"]["kind"], lead
    assert len(workspace.json("day", "--limit", "1")["sections"][1]["leads"]) == 1
    assert day["user"] in workspace.do("day")
    other = next(lead["owner"] for lead in workspace.leads() if lead["owner"] and lead["owner"] != day["user"])
    assert workspace.json("day", "--user", other)["user"] == other
    for words, code in ((["day", "--user", "Nobody At All"], 1), (["day", "--limit", "some"], 2)):
        assert workspace.run(*words).code == code, words


def tasks_are_listed_and_go_out_and_in_as_calendar_files(cli):
    workspace, _ = filled(cli)
    lead = workspace.leads()[0]["id"]
    has(workspace.json("task", lead, "Product demo", "--due", "2031-03-03 14:30", "--kind", "meeting", "--minutes", "45", "--priority", "high", "--place", "Room 1",
                       "--remind", "15", "--repeat", "FREQ=WEEKLY;COUNT=3"), "operation")
    listed = workspace.json("calendar", "list", "--from", "2031-03-01", "--to", "2031-03-05")
    assert len(listed) == 1, listed
    has(listed[0], "task", "lead", "name", "title", "kind", "due", "done", "minutes", "priority", "place", "remind_before", "recurrence", "owner")
    assert (listed[0]["minutes"], listed[0]["priority"], listed[0]["recurrence"]) == (45, "high", "FREQ=WEEKLY;COUNT=3"), listed
    path = cli.path("tasks.ics")
    assert workspace.json("calendar", "export", path)["tasks"] == 1
    text = open(path, encoding="utf-8", newline="").read()
    assert text.startswith("BEGIN:VCALENDAR\r\n") and "RRULE:FREQ=WEEKLY;COUNT=3" in text and "TRIGGER:-PT15M" in text, text
    same = has(workspace.json("calendar", "import", path), "operation", "entries", "added", "changed", "removed", "unchanged", "unmatched", "problems")
    assert (same["entries"], same["unchanged"], same["operation"]) == (1, 1, None), same
    open(path, "w", encoding="utf-8", newline="").write(text.replace("SUMMARY:", "SUMMARY:Moved "))
    changed = workspace.json("calendar", "import", path)
    assert changed["changed"] == 1, changed
    workspace.json("undo", changed["operation"])
    assert workspace.json("calendar", "list", "--from", "2031-03-01", "--to", "2031-03-05") == listed
    stranger = cli.file("stranger.ics", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:Lunch\nDTSTART:20310303T140000Z\nATTENDEE:mailto:nobody@example.com\nEND:VEVENT\nEND:VCALENDAR\n")
    done = workspace.run("calendar", "import", stranger, "--json")
    assert done.code == 3 and done.json["unmatched"] == 1 and "nobody@example.com" in done.json["problems"][0], done
    for words in (["calendar", "import", cli.file("no.ics", "hello")], ["calendar", "dance"], ["calendar", "export"],
                  ["task", lead, "x", "--due", "2031-01-01", "--repeat", "FREQ=SECONDLY"], ["task", lead, "x", "--due", "2031-01-01", "--priority", "huge"]):
        done = workspace.run(*words)
        assert done.code in (1, 2) and done.err.strip(), (words, done)


def the_board_counts_and_sums_stages(cli):
    workspace, _ = filled(cli)
    board = workspace.json("board")
    has(board[0], "stage", "leads", "value", "weighted", "currency", "foreign")
    assert sum(column["leads"] for column in board) == workspace.count(), board
    assert sum(column["leads"] for column in workspace.json("board", "--no-next-step")) <= workspace.count()
    assert workspace.run("board", "--pipeline", "nonsense").code == 1


def a_stage_asks_for_what_a_lead_lacks(cli):
    workspace, _ = filled(cli)
    stages = workspace.json("stages")
    has(stages[0], "stage", "kind", "limit", "limit_holds", "requires", "requires_step")
    target = [stage["stage"] for stage in stages if stage["kind"] == "open"][-1]
    has(workspace.json("stages", target, "--require", "lost_reason,birthday", "--require-step", "yes"), "operation")
    now = [stage for stage in workspace.json("stages") if stage["stage"] == target][0]
    assert sorted(now["requires"]) == ["birthday", "lost_reason"] and now["requires_step"], now
    assert workspace.json("undo")["operation"]
    has(workspace.json("stages", target, "--require", "birthday", "--require-step", "yes"), "operation")
    lead = [each["id"] for each in workspace.leads() if each["stage"] != target and not each["birthday"] and not each["next_action_at"]][0]
    before = workspace.operations()
    done = workspace.run("stage", lead, target)
    assert done.code == 1 and "Missing" in done.err and target in done.err, done
    assert workspace.operations() == before
    has(workspace.json("stage", lead, target, "birthday=1990-05-17", "--step", "2031-01-01 10:00"), "operation")
    shown = workspace.json("show", lead)
    assert shown["stage"] == target and shown["birthday"] == "1990-05-17" and shown["next_action_at"].startswith("2031-01-01"), shown
    assert workspace.run("stages", "Nowhere", "--limit", "3").code == 1
    assert workspace.run("stages", target, "--require-step", "maybe").code == 2


def a_rep_edits_and_everything_is_undone(cli):
    workspace, imported = filled(cli)
    lead = workspace.leads()[0]["id"]
    start = facts(workspace)
    for words in (["edit", lead, "company=New Name", "job_title=Owner"], ["stage", lead, "Lost", "--reason", "Price"],
                  ["note", lead, "called"], ["task", lead, "call", "--due", "2031-01-01"]):
        has(workspace.json(*words), "operation")
    shown = workspace.json("show", lead)
    assert "called" in json.dumps(shown) and "New Name" in json.dumps(shown), shown
    changed = facts(workspace)
    latest = workspace.json("log", "--limit", "1")[0]["operation"]
    plan = has(workspace.json("undo", "--dry-run"), "undone", "conflicts")
    assert plan["dry_run"] and facts(workspace) == changed and workspace.json("log", "--limit", "1")[0]["operation"] == latest
    last = [workspace.json("undo")["operation"] for _ in range(4)][-1]
    assert facts(workspace) == start, "four undos do not lead back"
    workspace.json("undo", last)
    assert any('"New Name"' in row for row in facts(workspace)), "an undo cannot be undone"
    assert len(workspace.json("log", "--lead", lead)) >= 5
    is_whole(workspace)


def a_typed_lead_is_checked_like_an_imported_one(cli):
    workspace, _ = filled(cli)
    done = has(workspace.json("add", "first_name=Ada", "last_name=Sample", "email=ada@gmial.com", "phone=212 555 0142"), "operation", "lead", "warnings", "duplicates")
    typo, = [w for w in done["warnings"] if w["code"] == "email_typo"]
    assert typo["field"] == "email" and typo["suggestion"] == "ada@gmail.com" and typo["message"], typo
    known, = workspace.json("leads", "--where", 'external_id = "K1"')
    assert [d["lead"] for d in done["duplicates"]] == [known["id"]] and done["duplicates"][0]["because"], done
    clean = workspace.json("add", "company=Engines Ltd")
    assert clean["warnings"] == [] and clean["duplicates"] == [], clean
    plain = workspace.run("add", "last_name=Sample", "email=ADA@example.com")
    assert plain.code == 0 and known["id"] in plain.out, plain
    assert workspace.run("add", "last_name=Wrong", "amount=plenty").code == 1
    for typed in ("email=ada at example", "phone=12"):  # as in an edit, and in the same words
        added, edited = workspace.run("add", "last_name=Wrong", typed), workspace.run("edit", known["id"], typed)
        assert added.code == edited.code == 1 and added.err == edited.err and typed.partition("=")[2] in added.err, (added, edited)
    assert len(workspace.json("leads")) == 6
    is_whole(workspace)


MODEL = {"name": "Mine", "temperature": {"hot": 40, "warm": 20}, "groups": [
    {"name": "Fit", "kind": "fit", "max": 50, "rules": [{"name": "Acme", "when": 'company contains "Acme"', "points": 30},
                                                        {"name": "Rival", "when": 'email ends with "@example.org"', "disqualifies": True}]},
    {"name": "Engagement", "kind": "engagement", "max": 60, "rules": [{"name": "Written about", "event": "note", "points": 20, "half_life_days": 10}]}]}


def scores_follow_the_rules_and_open_to_them(cli):
    workspace, _ = filled(cli)
    lead = workspace.leads()[0]["id"]
    assert workspace.leads()[0]["score"] is not None, "an import is scored by the starter model"
    model = cli.file("model.json", json.dumps(MODEL))
    plan = has(workspace.json("score", "simulate", model), "leads", "before", "after", "become_hot", "cease_hot", "becoming_hot", "rules")
    assert plan["leads"] == 3 and sum(bin["leads"] for bin in plan["after"]["histogram"]) == 3 and plan["rules"][0]["leads"] == 1, plan
    assert len(workspace.json("score", "versions")) == 1, "simulating published a model"
    done = has(workspace.json("score", "publish", model), "operation", "version")
    assert done["version"] == 2
    receipt = has(workspace.json("score", "explain", lead), "score", "grade", "temperature", "fit", "engagement", "disqualified", "groups", "crossings", "history", "version")
    assert receipt["score"] == 30 and receipt["temperature"] == "warm" and receipt["groups"][0]["rules"][0]["rule"] == "Acme", receipt
    has(workspace.json("note", lead, "wants a quote"), "operation")
    receipt = workspace.json("score", "explain", lead)
    assert receipt["score"] == 50 and receipt["temperature"] == "hot" and receipt["crossings"], receipt
    event = receipt["groups"][1]["rules"][0]["events"][0]
    assert event["kind"] == "note" and event["points"] > 19 and receipt["history"][0]["before"] == 30, receipt
    assert [l["id"] for l in workspace.json("leads", "--where", "temperature = hot and score >= 50")] == [lead]
    assert workspace.count("--where", "disqualified") == 1
    assert workspace.json("show", lead)["score_receipt"]["score"] == 50
    assert workspace.json("score", "check")["leads"] == 3 and "all" in workspace.json("score", "--all") and workspace.json("score")["scored"] == 0
    workspace.json("undo")  # the note
    assert workspace.json("score", lead)[0]["score"] == 30
    assert workspace.json("score", "rollback", "1")["version"] == 3
    workspace.json("undo")
    assert workspace.json("score", "explain", lead)["score"] == 30
    is_whole(workspace)


def a_bad_scoring_model_changes_nothing(cli):
    workspace, _ = filled(cli)
    before = workspace.json("score", "model")
    for text, says in (("{", "line"), ('{"groups":[{"name":"G","rules":[{"name":"R","when":"colour = red","points":1}]}]}', "R"),
                       ('{"groups":[{"name":"G","rules":[{"when":"score > 5","points":1}]}]}', "circles"), ("[]", "braces")):
        for verb in ("publish", "simulate", "check", "draft"):
            done = workspace.run("score", verb, cli.file("bad.json", text))
            assert done.code == 1 and says in done.err, (verb, text, done)
    assert workspace.json("score", "model") == before and len(workspace.json("score", "versions")) == 1
    assert workspace.run("score", "publish", cli.path("none.json")).code == 1
    assert workspace.run("score", "explain", "4711").code == 1 and workspace.run("score", "nonsense").code == 2


def large_imports_are_scored(cli):
    workspace, _ = filled(cli)
    rows = 21000  # more than are scored one by one
    listed = "id,last_name,email,phone\n" + "".join(f"M{i},Many{i},many{i}@example.com,+1 212 555 {i % 10000:04}\n" for i in range(rows))
    result = workspace.json("import", cli.file("many.csv", listed))
    assert result["created"] > rows / 2, result
    assert workspace.json("leads", "--where", "score is empty") == []
    assert workspace.json("score")["scored"] == 0
    skipped = workspace.json("import", cli.file("few.csv", "id,last_name,email\nN1,Few,few@example.com\n"), "--no-score")
    assert skipped["created"] == 1 and len(workspace.json("leads", "--where", "score is empty")) == 1


def rows_set_aside_are_listed_and_decided(cli):
    workspace, _ = filled(cli)
    more = LIST.replace("Acme Test Co", "Acme Again").replace("ada@", "Ada@").replace("Globex LLC", "") + "K9,New,Person,new@example.com,,\n"
    result = adds_up(workspace.json("import", cli.file("more.csv", more), "--on-match", "review"))
    assert result["skipped"] == 3 and result["created"] == 1, result
    rows = workspace.json("reviews")
    assert [row["line"] for row in rows] == [2, 3, 4] and rows == workspace.json("reviews", result["import_id"])
    first = has(rows[0], "import_id", "line", "lead", "name", "reason", "because", "values", "differences")
    assert first["name"] == "Ada Sample" and first["because"], first
    assert {"field": "company", "stored": "Acme Test Co", "row": "Acme Again"} in first["differences"], first
    before = facts(workspace)
    done = has(workspace.json("review", result["import_id"], "2", "update"), "operation", "updated", "unchanged", "created", "skipped", "left")
    assert done["updated"] == 1 and len(workspace.json("reviews")) == 2
    assert workspace.json("show", first["lead"])["company"] == "Acme Again"
    workspace.json("undo", done["operation"])
    assert len(workspace.json("reviews")) == 3 and facts(workspace) == before
    created = workspace.json("review", result["import_id"], "--all", "create")
    assert created["created"] == 3 and workspace.json("reviews") == [] and len(workspace.json("leads")) == 7
    workspace.json("undo")
    assert len(workspace.json("reviews")) == 3 and facts(workspace) == before
    skipped = workspace.json("review", result["import_id"], "--all", "skip")
    assert skipped["skipped"] == 3 and facts(workspace) == before
    assert workspace.run("review", result["import_id"], "2", "skip").code == 1, "a decided row was decided again"
    assert workspace.run("review", result["import_id"], "--all", "maybe").code == 2
    assert workspace.json("review", result["import_id"], "--all", "fill")["operation"] is None
    is_whole(workspace)


def import_twice_changes_nothing(cli):
    workspace, result = filled(cli)
    assert result["created"] == 3
    before = facts(workspace)
    again = adds_up(workspace.json("import", cli.path("list.csv")))
    assert again["unchanged"] == 3, again
    assert facts(workspace) == before
    workspace.json("undo", result["operation"])
    assert workspace.count() == 0
    is_whole(workspace)


def policies_decide_and_a_blank_never_erases(cli):
    other = cli.file("other.csv", LIST.replace("Acme Test Co", "").replace("Globex LLC", "Globex Ltd").replace("José", "Joseph"))
    for options, company, counts in ((["--on-match", "update", "--policy", "company=overwrite"], "Globex Ltd", {"created": 0, "skipped": 0}),
                                     (["--on-match", "update", "--policy", "company=keep"], "Globex LLC", {"created": 0}),
                                     (["--on-match", "update", "--policy", "company=fill"], "Globex LLC", {"created": 0}),
                                     (["--on-match", "skip"], "Globex LLC", {"created": 0, "skipped": 3}),
                                     (["--on-match", "create"], "Globex LLC", {"created": 3})):
        workspace, _ = filled(cli)
        result = adds_up(workspace.json("import", other, "--match", "email,phone", *options))
        for key, count in counts.items():
            assert result[key] == count, (options, key, result)
        leads = workspace.leads()
        assert leads[0]["company"] == "Acme Test Co", f"{options}: a blank erased the company"
        assert leads[1]["company"] == company, (options, leads[1]["company"])
    workspace, _ = filled(cli)
    assert adds_up(workspace.json("import", other, "--on-match", "review"))["rows"] == 3
    before = workspace.operations()
    for words in (["--on-match", "x"], ["--policy", "company=x"], ["--policy", "x=keep"], ["--match", "x"], ["--unmapped", "x"], ["--outcome", "x=y"],
                  ["--date-order", "x"], ["--mapping", cli.path("none.json")]):
        done = workspace.run("import", other, *words)
        assert done.code in (1, 2) and done.err.strip(), done
    assert workspace.operations() == before, "a wrong option wrote something"


def import_options(cli):
    text = "Email,Paid,Shoe Size\na@example.com,yes,41\nb@example.com,no,42\n"
    workspace, path = cli.workspace(), cli.file("options.csv", text)
    dry = workspace.json("import", path, "--dry-run")
    assert dry["created"] == 2 and workspace.count() == 0 and workspace.operations() == 0
    adds_up(workspace.json("import", path, "--source", "Fair", "--unmapped", "custom", "--outcome", "Paid=yes", "--country", "DE", "--no-score", "--no-route"))
    leads = workspace.leads()
    assert [lead["outcome"] for lead in leads] == ["won", "lost"] and {lead["source"] for lead in leads} == {"Fair"}
    assert [lead.get("shoe_size") for lead in leads] == [41, 42] and [lead["external_id"] for lead in leads] == ["1", "2"]


def rejected_rows_are_mended_and_imported(cli):
    workspace = cli.workspace()
    errors = cli.path("errors.csv")
    result = adds_up(workspace.json("import", cli.file("broken.csv", BROKEN), "--errors", errors, codes=(3,)))
    assert result["rejected"] == 1 and sum(result["rejected_reasons"].values()) == 1
    rows = list(csv.DictReader(io.StringIO(errors.read_text())))
    assert rows[0]["line"] == "5" and rows[0]["reason"] in result["rejected_reasons"] and rows[0]["original"].startswith("K4,Kim"), rows
    assert workspace.json("rejects", result["import_id"])[0]["line"] == 5
    mended = cli.file("mended.csv", LIST.splitlines()[0] + "\n" + rows[0]["original"].replace(",surplus,cells", "") + "\n")
    assert workspace.json("import", mended)["created"] == 1 and workspace.count() == 4
    # The file as it is, its surplus cells taken away, comes in again and brings nothing of its own columns along.
    kept = len(LIST.splitlines()[0].split(",")) + 4
    lines = [",".join(f'"{cell}"' for cell in row[:kept]) for row in csv.reader(io.StringIO(errors.read_text()))]
    again = workspace.json("import", cli.file("again.csv", "\n".join(lines) + "\n"))
    assert again["rejected"] == 0 and again["unchanged"] == 1 and again["created"] == 0, again


def exports_come_back_unchanged(cli):
    workspace, _ = filled(cli)
    for name in ("out.csv", "out.xlsx", "out.jsonl", "out.vcf"):
        assert workspace.json("export", cli.path(name))["rows"] == 3
    assert len(list(csv.reader(io.StringIO(cli.path("out.csv").read_text("utf-8-sig"))))) == 4
    assert "xl/workbook.xml" in zipfile.ZipFile(cli.path("out.xlsx")).namelist()
    assert {json.loads(line)["email"] for line in cli.path("out.jsonl").read_text().splitlines()} == {"ada@example.com", "jose@example.org", "grace@example.net"}
    assert cli.path("out.vcf").read_text().count("BEGIN:VCARD") == 3
    other = cli.workspace("contacts")
    assert other.json("import", cli.path("out.vcf"))["created"] == 3 and other.count("--where", "email = ada@example.com") == 1
    assert workspace.json("export", cli.path("some.csv"), "--where", "first_name = ada")["rows"] == 1
    assert workspace.json("export", cli.path("exact.csv"), "--format", "csv-exact")["rows"] == 3
    back = adds_up(workspace.json("import", cli.path("exact.csv")))
    assert back["unchanged"] == 3, back
    assert workspace.run("export", cli.path("no/such/folder.csv")).code == 1


def workbooks_hold_real_dates_and_text_that_is_no_formula(cli):
    workspace = cli.workspace()
    workspace.json("import", cli.file("dates.csv", "External ID,Last Name,Email,Birthday,Created\nK1,=1+1,a@example.com,1985-03-31,2026-03-31 14:30:05\nK2,Old,b@example.com,1890-01-02,2026-01-01\n"))
    stored = {lead["external_id"]: lead for lead in workspace.json("leads")}
    workspace.do("export", cli.path("out.xlsx"))
    sheet = zipfile.ZipFile(cli.path("out.xlsx")).read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in sheet and "<t>=1+1</t>" in sheet, sheet[:3000]
    numbers = {float(number) for number in re.findall(r'<c r="[A-Z]+2" s="[1-9]"><v>([0-9.]+)</v>', sheet)}
    epoch = datetime.datetime(1899, 12, 30)
    for key in ("birthday", "created_at"):
        moment = datetime.datetime.fromisoformat(stored["K1"][key].replace("Z", ""))
        days = (moment - epoch) / datetime.timedelta(days=1)
        assert any(abs(number - days) < 1e-8 for number in numbers), (key, days, numbers)
    assert "<t>1890-01-02</t>" in sheet, "a date that no spreadsheet can count is text"


def own_exports_find_their_leads_again(cli):
    workspace = cli.workspace()
    workspace.json("sample", "--leads", "300", "--seed", "5")
    before = facts(workspace)
    for name in ("out.csv", "exact.csv"):
        workspace.do("export", cli.path(name), "--do-not-contact", "keep", "--format", "csv-exact" if name == "exact.csv" else "csv")
        assert workspace.json("inspect", cli.path(name))["columns"][0]["field"] == "id"
        back = adds_up(workspace.json("import", cli.path(name), codes=(0, 3)))
        assert (back["created"], back["rejected"], back["unchanged"]) == (0, 0, 300), back
    assert facts(workspace) == before


def fields_of_an_import_go_with_it(cli):
    workspace = cli.workspace()
    path = cli.file("own.csv", "Last Name,Email,Shoe size\nSample,a@example.com,42\nTestman,b@example.com,43\n")

    def keys():
        return {field["key"] for field in workspace.json("fields")}

    own = keys()
    done = workspace.json("import", path, "--unmapped", "custom")
    assert keys() - own == {"shoe_size"}
    undone = workspace.json("undo", done["operation"])
    assert keys() == own and not undone["conflicts"] and undone["undone"] == 2, undone
    workspace.do("undo", undone["operation"])
    assert keys() - own == {"shoe_size"} and {lead["shoe_size"] for lead in workspace.json("leads")} == {42, 43}
    other = workspace.do("add", "last_name=Other", "email=o@example.com", "shoe_size=40")
    undone = workspace.json("undo", done["operation"])
    assert keys() - own == {"shoe_size"} and "shoe_size" in str(undone["conflicts"]), (undone, other)
    is_whole(workspace)
    # The list brings its field again under the same key.
    workspace = cli.workspace()
    workspace.json("undo", workspace.json("import", path, "--unmapped", "custom")["operation"])
    done = workspace.json("import", path, "--unmapped", "custom")
    assert keys() - own == {"shoe_size"} and {lead["shoe_size"] for lead in workspace.json("leads")} == {42, 43}
    workspace.json("undo", done["operation"])
    assert keys() == own
    is_whole(workspace)


def a_dry_run_tells_money_with_its_currency(cli):
    workspace = cli.workspace()
    head = "External ID,Last Name,Email,Amount\n"
    workspace.json("import", cli.file("deals.csv", head + "K1,Sample,a@example.com,1200.50\n"))
    dry = workspace.json("import", cli.file("deals2.csv", head + "K1,Sample,a@example.com,\"1300\"\n"), "--dry-run", "--on-match", "update")
    told = [(d["before"], d["after"]) for d in dry["differences"] if d["field"] == "amount"]
    assert told == [("1200.50 USD", "1300.00 USD")], dry["differences"]


def duplicates_are_found_merged_and_taken_apart(cli):
    workspace, _ = filled(cli, LIST + "K9,Ada,Sample,ada@example.com,2125550142,Acme\n")
    workspace.json("import", cli.path("list.csv"), "--match", "none")
    before = facts(workspace)
    pairs = workspace.json("duplicates", "--pairs", cli.path("pairs.csv"))
    has(pairs[0], "a", "b", "confidence", "because")
    assert cli.path("pairs.csv").read_text().splitlines()[0] == "id_a,id_b"
    count = workspace.count()
    operation = has(workspace.json("merge", pairs[0]["a"], pairs[0]["b"]), "operation")["operation"]
    assert workspace.count() == count - 1
    workspace.json("undo", operation)
    assert facts(workspace) == before, "taking a merge apart leaves a difference"
    assert workspace.run("merge", pairs[0]["a"], pairs[0]["a"]).code in (1, 2)


def a_backup_is_restored(cli):
    workspace, _ = filled(cli)
    before = facts(workspace)
    assert has(workspace.json("backup", cli.path("copy.leadwright")), "file", "leads")["leads"] == 3
    assert cli.path("copy.leadwright").stat().st_mode & 0o777 == 0o600
    workspace.do("edit", workspace.leads()[0]["id"], "company=Wrong")
    workspace.json("restore", cli.path("copy.leadwright"))
    assert facts(workspace) == before
    is_whole(workspace)


def backups_come_before_large_lists_and_merges(cli):
    def kept(workspace):
        return sorted(workspace.path.with_name(workspace.path.stem + " backups").glob("*.leadwright"))

    workspace, _ = filled(cli)
    workspace.json("import", cli.file("few.csv", "id,last_name\nN1,Few\n"))
    assert kept(workspace) == [], "a short list needs no backup"
    large = big_list(cli, 40_000)
    workspace.json("import", large, "--dry-run")
    assert kept(workspace) == [], "a dry run needs no backup"
    workspace.json("import", large, "--no-score")
    backup, = kept(workspace)
    assert cli.run("--json", "--workspace", backup, "leads", "--count").json == {"count": 4}
    merged, _ = filled(cli)
    first, second = (lead["id"] for lead in merged.leads()[:2])
    merged.json("merge", first, second)
    backup, = kept(merged)
    assert cli.run("--json", "--workspace", backup, "leads", "--count").json == {"count": 3}


def predictions_are_learned_judged_and_explained(cli):
    few = cli.workspace()
    for verb in ("train", "evaluate"):
        result = few.json("score", verb)
        assert (result["reason"], result["signal"], result["n"]) == ("not_enough_data", False, 0), result
    assert few.run("score", "predict", "1").code == 1  # nothing was trained

    rows = [["External ID", "Last Name", "Source", "Visits", "Answer", "Won"]]
    for i in range(900):
        won = (i * 7 % 10 < (7 if i % 3 == 0 else 2)) != (i % 11 == 0)
        rows.append([f"P{i}", f"Lead{i}", "Fair" if i % 3 == 0 else "Web", i % 17, ("yes" if won else "no") if i % 40 else "", "1" if won else "0"])
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    workspace = cli.workspace()
    adds_up(workspace.json("import", cli.file("closed.csv", text.getvalue()), "--outcome", "Won=1", "--unmapped", "custom"))
    trained = has(workspace.json("score", "train"), "trained_at", "seconds", "fields", "pairs", "warnings", "unused", "auc", "brier", "brier_skill", "ece", "alift", "lift", "bins", "gains", "thresholds", "n", "positives", "signal")
    assert [(w["field"], w["code"]) for w in trained["warnings"]] == [("answer", "too_good")], trained["warnings"]
    trained = workspace.json("score", "train", "--exclude", "Answer")
    assert not trained["warnings"] and {"field": "answer", "code": "excluded"} in trained["unused"], trained
    assert trained["signal"] and 0.6 < trained["auc"] < 0.9 and trained["ece"] < 0.05, trained
    assert workspace.run("score", "train", "--exclude", "no such field").code == 1

    folds = cli.file("folds.csv", "id,fold\n" + "".join(f"P{i},{i % 4}\n" for i in range(600)))
    out = cli.path("scores.csv")
    judged = has(workspace.json("score", "evaluate", "--exclude", "answer", "--folds", folds, "--out", out), "auc", "brier", "ece", "alift", "n", "positives", "signal", "leads_per_day", "stability", "overrides")
    assert judged["stability"] is None and judged["overrides"]["decisions"] == 0, "no lead is open, and nobody decided"
    with open(out, newline="", encoding="utf-8") as file:
        scores = {row["external_id"]: row for row in csv.DictReader(file)}
    assert len(scores) == judged["n"] == 600 and sum(int(row["y"]) for row in scores.values()) == judged["positives"]
    assert all(0 <= float(row["score"]) <= 1 and int(row["fold"]) == int(key[1:]) % 4 for key, row in scores.items())
    again = cli.path("again.csv")
    workspace.json("score", "evaluate", "--exclude", "answer", "--folds", folds, "--out", again)
    assert Path(out).read_bytes() == Path(again).read_bytes()
    assert workspace.json("score", "evaluate", "--exclude", "answer", "--holdout-last", "0.3")["n"] == 270
    for words, code in ((["--holdout-last", "1.5"], 2), (["--holdout-last", "0.3", "--folds", folds], 2), (["--folds", cli.file("bad.csv", "a,0\nb,x\n")], 1)):
        assert workspace.run("score", "evaluate", *words).code == code, words

    lead = next(lead for lead in workspace.leads() if lead["source"] == "Fair")
    [prediction] = workspace.json("score", "predict", lead["id"])
    has(prediction, "lead", "base", "quality", "win_probability", "signal", "terms", "stage", "n", "trained_at")
    assert workspace.json("score", "explain", lead["id"])["prediction"] == prediction
    points = sum(term["points"] for term in prediction["terms"])
    assert abs(prediction["base"] * 100 + points - prediction["quality"] * 100) < 1e-6, prediction
    assert prediction["terms"][0]["field"] == "source" and prediction["terms"][0]["points"] > 5, prediction
    is_whole(workspace)


def sample_is_the_same_for_a_seed(cli):
    one, two = cli.workspace(), cli.workspace()
    assert has(one.json("sample", "--leads", "200", "--seed", "7"), "leads", "seconds")["leads"] == 200
    two.json("sample", "--leads", "200", "--seed", "7")
    assert sorted(l["email"] or "" for l in one.json("leads")) == sorted(l["email"] or "" for l in two.json("leads"))
    is_whole(one)


def a_killed_sample_leaves_nothing(cli):
    workspace = cli.workspace()
    process = workspace.start("sample", "--leads", "300000")
    time.sleep(1.5)
    assert process.poll() is None, "the sample was made before it could be killed"
    process.kill()
    process.wait()
    assert workspace.json("leads", "--count") == {"count": 0} and workspace.json("log") == []
    is_whole(workspace)
    assert workspace.json("sample", "--leads", "50")["leads"] == 50


def big_list(cli, rows=200_000):
    return cli.file("big.csv", "External ID,First Name,Last Name,Email\n" + "".join(f"B{i},First{i % 977},Last{i},p{i}@example.com\n" for i in range(rows)))


def started(workspace, path):
    """An import that has begun to write."""
    process = workspace.start("--json", "import", path)
    size = workspace.path.stat().st_size
    wal = Path(f"{workspace.path}-wal")
    until = time.monotonic() + 30
    while time.monotonic() < until and process.poll() is None:
        if workspace.path.stat().st_size > size or (wal.exists() and wal.stat().st_size > 2_000_000):
            break
        time.sleep(0.001)
    return process


def ctrl_c_leaves_whole_rows(cli):
    workspace = cli.workspace()
    process = started(workspace, big_list(cli))
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 130, (process.returncode, out[:300], err[:300])
    assert b"ancelled" in err and b"undo" in err, err[:300]
    result = json.loads(out)
    assert sum(result[key] for key in COUNTS) == result["rows"] < 200_000 and result["cancelled"], result
    assert workspace.count() == result["created"]
    is_whole(workspace)
    workspace.json("undo", result["operation"])
    assert workspace.count() == 0
    is_whole(workspace)


def ctrl_c_while_scoring_leaves_the_import(cli, rows=150_000):
    workspace = cli.workspace()
    listed = "id,first_name,last_name,company,email,phone,city,state\n" + "".join(
        f"S{i},First{i % 977},Last{i},Engines {i},s{i}@engines{i}.example,+1 212 55{i % 10} {i % 10000:04},Austin,TX\n" for i in range(rows))
    done = workspace.json("import", cli.file("scored.csv", listed), "--no-score")
    stopped = []
    for wait in (0.05, 0.1, 0.15, 0.2, 0.3, 0.4):
        process = workspace.start("score", "--all")
        time.sleep(wait)
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=60)
        assert process.returncode in (0, 130, -signal.SIGINT), (process.returncode, err)
        if process.returncode == 130:
            stopped.append(err.decode())
            assert "leadwright-cli score" in stopped[-1], stopped
    assert stopped, "scoring was never stopped"
    is_whole(workspace)
    assert workspace.run("score").code == 0 and workspace.json("score")["scored"] == 0
    assert workspace.count("--where", "score is empty") == 0
    is_whole(workspace)
    undone = workspace.json("undo", done["operation"])
    assert workspace.count() == 0 and not undone["conflicts"], undone["conflicts"][:3]
    is_whole(workspace)


def a_killed_import_is_hidden_resumed_and_undone(cli):
    path = big_list(cli)
    head, rows = path.read_text().split("\n", 1)
    path.write_text(f"{head}\nR1,Too,Many,r1@example.com,surplus\n{rows}R2,Too,Many,r2@example.com,surplus\n")
    workspace, whole = cli.workspace(), cli.workspace()
    process = started(workspace, path)
    process.kill()
    process.communicate()
    assert process.returncode == -signal.SIGKILL, process.returncode
    state = workspace.json("imports")[0]
    assert state["state"] == "interrupted", state
    assert workspace.count() == 0, "leads of a cut off import are seen"
    done = adds_up(workspace.json("import", "--resume", state["import_id"], "--errors", cli.path("resumed.csv"), codes=(3,)))
    full = adds_up(whole.json("import", path, "--errors", cli.path("whole.csv"), codes=(3,)))
    assert done["rejected"] == 2 and cli.path("resumed.csv").read_text() == cli.path("whole.csv").read_text(), "rejects of before the fault are missing"
    assert {key: done[key] for key in ("rows", *COUNTS)} == {key: full[key] for key in ("rows", *COUNTS)}, (done, full)
    assert workspace.count() == whole.count() == 200_000
    is_whole(workspace)
    workspace.json("undo", done["operation"])
    assert workspace.count() == 0
    is_whole(workspace)


def two_processes_edit_at_once(cli):
    workspace, _ = filled(cli)
    leads = [lead["id"] for lead in workspace.leads()]
    before = workspace.operations()
    running = [workspace.start("note", leads[i % 3], f"note {i}") for i in range(20)]
    for process in running:
        _, err = process.communicate(timeout=60)
        assert process.returncode == 0, err
    assert workspace.operations() == before + 20
    is_whole(workspace)


def roles_refuse_what_they_do_not_allow(cli):
    workspace = cli.workspace()
    brought = workspace.json("import", cli.file("owned.csv", "First Name,Email,Owner\nAda,ada@example.com,Dan Reed\nGrace,grace@example.com,Dan Reed\n"))
    lead = workspace.leads()[0]["id"]
    out = cli.path("out.csv")
    copy = cli.path("copy.backup")
    workspace.do("backup", copy)
    dan = ("--as", "Dan Reed")  # whoever comes with a list is a representative
    workspace.do(*dan, "edit", lead, "company=Acme")
    before = workspace.operations()
    for words in (["import", cli.file("more.csv", LIST)], ["export", out], ["backup", out], ["restore", copy], ["check", "--repair"], ["erase", lead],
                  ["subject-export", lead, cli.path("person")], ["undo", brought["operation"]]):
        done = workspace.run(*dan, *words)
        assert done.code == 1 and "Representative" in done.err and "administrator" in done.err and not done.out.strip(), done
    assert not out.exists() and not cli.path("person").exists()
    assert workspace.operations() == before and workspace.count() == 2
    assert workspace.run(*dan, "check").code == 0 and workspace.run(*dan, "leads").code == 0
    workspace.do("undo", brought["operation"])  # nobody else is held up
    is_whole(workspace)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cli", required=True)
    parser.add_argument("names", nargs="*")
    arguments = parser.parse_args()
    helpers = {has, is_whole, adds_up, facts, filled, big_list, started, main}
    cases = {name: case for name, case in globals().items() if getattr(case, "__module__", "") == "__main__" and callable(case) and case not in helpers}
    failed = []
    for name, case in cases.items():
        if arguments.names and name not in arguments.names:
            continue
        with Cli(arguments.cli) as cli:
            try:
                case(cli)
            except Exception as error:
                failed.append(name)
                line = error.__traceback__.tb_next.tb_lineno if error.__traceback__.tb_next else 0
                print(f"FAILED {name} (line {line}): {type(error).__name__}: {error}")
    print(f"{len(arguments.names or cases)} promises, {len(failed)} broken")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
