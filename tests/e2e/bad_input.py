#!/usr/bin/env python3
"""What leadwright-cli says to files and workspaces that it cannot use. Usage: bad_input.py --cli PATH [NAME...]

Every case ends with a sentence that names the place, and leaves the workspace as it was."""

import argparse
import csv
import io
import os
import random
import socket
import sqlite3
import sys
import threading
import time
import zipfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "support"))
from leadwrightcli import Cli, InWorkspace  # noqa: E402

NOBODY = 65534
HEAD = "First Name,Last Name,Email\n"
ROW = "Ada,Sample,ada@example.com\n"


class Skip(Exception):
    pass


def refused(workspace, path, *words):
    """The import fails with a sentence in which the file's name and one of `words` stand, and nothing is written."""
    before = workspace.operations()
    done = workspace.run("import", path, timeout=60)
    assert done.code == 1, done
    assert Path(path).name in done.err, f"the file is not named\n{done}"
    assert any(word in done.err.lower() for word in words), f"none of {words} is said\n{done}"
    assert len(done.err.strip()) > 30 and done.err.strip().endswith((".", "]", ")")), f"no whole sentence\n{done}"
    assert workspace.operations() == before and workspace.count() == 0, "something was written"


def taken(workspace, path, rows, code=0, **counts):
    """The import works: so many rows, of which so many were created and so on."""
    done = workspace.run("--json", "import", path)
    assert done.code == code, done
    result = done.json
    assert result["rows"] == rows, done
    for key, count in counts.items():
        assert result[key] == count, f"{key} is {result[key]}\n{done}"
    return result


def told(result, code):
    """The notice of that kind, with its sentence."""
    found = [notice for notice in result["notices"] if notice["code"] == code]
    assert len(found) == 1 and len(found[0]["message"]) > 30, f"{code} is not told: {result['notices']}"
    return found[0]


# --- files ----------------------------------------------------------------------------------------------------------


def file_empty(cli):
    refused(cli.workspace(), cli.file("a.csv", ""), "empty", "no rows", "nothing")


def file_only_blank_lines(cli):
    refused(cli.workspace(), cli.file("blank.csv", "\n\r\n\n"), "empty", "no rows", "nothing")


def file_png(cli):
    refused(cli.workspace(), cli.file("face.csv", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + random.Random(1).randbytes(4000)), "image", "png", "picture")


def file_zip(cli):
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("leads.csv", HEAD + ROW)
    refused(cli.workspace(), cli.file("leads.zip", data.getvalue()), "zip", "archive", "unpack")


def file_workbook_named_csv(cli):
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/workbook.xml", "<workbook/>")
    refused(cli.workspace(), cli.file("book.csv", data.getvalue()), "excel", "spreadsheet", "workbook")


def file_database(cli):
    path = cli.path("table.csv")
    with sqlite3.connect(path) as database:
        database.execute("create table t(x)")
    database.close()
    refused(cli.workspace(), path, "database")


def file_random(cli):
    refused(cli.workspace(), cli.file("noise.csv", random.Random(2).randbytes(100_000)), "text", "binary")


def file_missing(cli):
    refused(cli.workspace(), cli.path("nowhere.csv"), "not exist", "no file", "not found", "there is no", "cannot be")


def file_folder(cli):
    cli.path("list.csv").mkdir()
    refused(cli.workspace(), cli.path("list.csv"), "folder", "directory")


def file_fifo(cli):
    os.mkfifo(cli.path("list.csv"))
    refused(cli.workspace(), cli.path("list.csv"), "pipe", "regular file", "not a file", "ordinary file")


def file_socket(cli):
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(cli.path("socket.csv")))
        refused(cli.workspace(), cli.path("socket.csv"), "socket", "regular file", "not a file", "ordinary file", "cannot be")


def file_symlink_loop(cli):
    os.symlink(cli.path("b.csv"), cli.path("a.csv"))
    os.symlink(cli.path("a.csv"), cli.path("b.csv"))
    refused(cli.workspace(), cli.path("a.csv"), "link", "not exist", "cannot be", "there is no")


def as_nobody(cli):
    if os.getuid() != 0:
        return cli
    other = Cli("/bin/true", user=NOBODY)
    other.binary = str(other.path("leadwright-cli"))
    Path(other.binary).write_bytes(Path(cli.binary).read_bytes())
    os.chmod(other.binary, 0o755)
    if other.run("--version").code != 0:
        other.__exit__()
        raise Skip("root reads every file, and no other user could be taken")
    return other


def file_locked(cli):
    other = as_nobody(cli)
    workspace = other.workspace()
    path = other.file("locked.csv", HEAD + ROW)
    os.chmod(path, 0)
    refused(workspace, path, "permission", "not allowed", "may not", "cannot be")
    if other is not cli:
        other.__exit__()


def file_header_only(cli):
    refused(cli.workspace(), cli.file("head.csv", HEAD), "has headings, but no rows")


def file_of_another_form(cli):
    for name, text, told in (("leads.json", '[\n  {"name": "Ada", "email": "ada@example.com"},\n  {"name": "Eva"}\n]\n', "json"),
                             ("leads.jsonl", '{"name": "Ada", "email": "ada@example.com"}\n{"name": "Eva", "email": null}\n', "json"),
                             ("leads.xml", '<?xml version="1.0"?>\n<leads>\n<lead name="Ada"/>\n</leads>\n', "xml"),
                             ("leads.html", "<!DOCTYPE html>\n<html><table><tr><td>Ada</td></tr></table></html>\n", "web page")):
        workspace, path = cli.workspace(name + ".leadwright"), cli.file(name, text)
        refused(workspace, path, told)
        assert told in workspace.json("inspect", path)["refused"].lower() and told in workspace.do("inspect", path).lower(), name
    taken(cli.workspace("braces.leadwright"), cli.file("braces.csv", "Last Name,Email,Notes\n{Sample},a@example.com,[a]\n"), 1, created=1)


def file_duplicate_headers(cli):
    workspace = cli.workspace()
    taken(workspace, cli.file("twice.csv", "Email,Email,Last Name\na@example.com,b@example.com,Sample\n"), 1, created=1)
    assert workspace.leads()[0]["email"] == "a@example.com"


def file_no_header(cli):
    workspace = cli.workspace()
    taken(workspace, cli.file("bare.csv", "ada@example.com,2125550142\njo@example.com,3105550199\nkim@example.org,4155550101\n"), 3, created=3)
    assert {lead["email"] for lead in workspace.leads()} == {"ada@example.com", "jo@example.com", "kim@example.org"}


def file_wrong_bytes(cli):
    workspace = cli.workspace()
    taken(workspace, cli.file("bytes.csv", HEAD.encode() + "José,Núñez,j@example.com\n".encode() + b"Ren\xe9,\xff\xfe,r@example.com\n"), 2, created=2)
    assert {lead["email"] for lead in workspace.leads()} == {"j@example.com", "r@example.com"}


def file_with_a_line_of_another_encoding(cli):
    workspace = cli.workspace()
    rows = "".join(f"José,Núñez,j{i}@example.com\n" for i in range(9))
    result = taken(workspace, cli.file("list.csv", (HEAD + rows).encode() + b"Ren\xe9,Sample,r@example.com\n"), 10, created=10)
    assert {lead["first_name"] for lead in workspace.leads()} == {"José", "René"}
    assert told(result, "other_encoding")["lines"] == [11], result


def file_of_two_lines_in_two_encodings(cli):
    utf, western = "José,Núñez,j@example.com\n".encode(), "René,Müller,r@example.com\n".encode("cp1252")
    for rows in (utf + western, western + utf):
        workspace = cli.workspace()
        result = taken(workspace, cli.file("list.csv", HEAD.encode() + rows), 2, created=2)
        assert {lead["first_name"] + " " + lead["last_name"] for lead in workspace.leads()} == {"José Núñez", "René Müller"}
        assert told(result, "other_encoding")["lines"] == [3 if rows.startswith(utf) else 2], result


def file_nul_bytes(cli):
    workspace = cli.workspace()
    done = workspace.run("import", cli.file("nul.csv", HEAD.encode() + b"A\0da,Sample,a@example.com\nB,C,b@example.com\n"))
    assert done.code in (0, 1, 3), done
    assert done.code != 1 or "nul.csv" in done.err, done


def file_unterminated_quote(cli):
    workspace = cli.workspace()
    done = workspace.run("--json", "import", cli.file("quote.csv", HEAD + ROW + 'Jo,"Open,jo@example.com\n' + "Kim,Last,kim@example.com\n" * 3))
    assert done.code in (0, 3), done
    assert any(lead["email"] == "ada@example.com" for lead in workspace.leads()), "the row before the quote is lost"
    assert done.json["rows"] == 5 and told(done.json, "quotes_mended")["lines"] == [3], done


def file_of_cut_cells(cli):
    workspace = cli.workspace()
    rows = "".join(f'Ann{i},a{i}@example.com,"Wants a call, budget {i}\n' for i in range(20))
    result = taken(workspace, cli.file("cut.csv", "First Name,Email,Notes\n" + rows), 20, created=20)
    assert told(result, "quotes_mended")["count"] == 20, result


def file_without_any_field(cli):
    refused(cli.workspace(), cli.file("other.csv", "foo,bar\n1,2\n3,4\n5,6\n"), "field of a lead")


def file_with_a_column_left_out(cli):
    result = taken(cli.workspace(), cli.file("some.csv", "Last Name,Email,Zzyx\nSample,s@example.com,q\n"), 1, created=1)
    assert told(result, "columns_left_out")["columns"] == ["Zzyx"], result


def file_of_rejects(cli):
    workspace = cli.workspace()
    path = cli.file("rows.csv", HEAD + ROW + ROW.replace("ada@", "eva@") + ROW.replace("ada@", "ida@") + "=cmd|x@,Sample,s@example.com,surplus\n")
    before = workspace.operations()
    done = workspace.run("import", path, "--errors", cli.path("none") / "x.csv")
    assert done.code == 1 and "x.csv" in done.err and workspace.operations() == before, done
    done = workspace.run("--json", "import", path, "--errors", cli.path("kept.csv"))
    assert done.code == 3 and done.json["rejected"] == 1, done
    kept = cli.path("kept.csv").read_text()
    assert "\"'=cmd|x@\"" in kept and ',"=' not in kept, kept
    workspace.do("rejects", done.json["import_id"], "--errors", cli.path("again.csv"))
    assert cli.path("again.csv").read_text() == kept
    done = workspace.run("--json", "import", cli.path("kept.csv"), "--errors", cli.path("twice.csv"))
    assert done.code == 3 and done.json["rejected"] == 1, done
    first, twice = ([*csv.reader(io.StringIO(cli.path(name).read_text()))] for name in ("kept.csv", "twice.csv"))
    assert twice[0] == first[0] and twice[1][3:] == first[1][3:], (first, twice)


def file_for_review(cli):
    workspace = cli.workspace()
    path = cli.file("rows.csv", HEAD + ROW)
    taken(workspace, path, 1, created=1)
    done = workspace.run("--json", "import", path, "--on-match", "review")
    assert done.code == 0 and done.json["for_review"] == 1 and done.json["skipped"] == 1, done


def file_huge_cell(cli):
    workspace = cli.workspace()
    path = cli.path("huge.csv")
    path.write_bytes(b"Last Name,Email,Notes\nSample,a@example.com,short\nHuge,h@example.com," + b"x" * (64 << 20) + b"\nNext,n@example.com,short\n")
    done = workspace.run("--json", "import", path)
    assert done.code in (0, 1, 3), done
    if done.code == 1:
        assert "huge.csv" in done.err and workspace.count() == 0, done
    else:
        assert done.json["rows"] == 3 and sum(done.json[k] for k in ("created", "rejected")) == 3, done
        kept = workspace.json("rejects", done.json["import_id"])
        assert all("64 KB of" in row["message"] for row in kept), [row["message"] for row in kept]


def file_many_columns(cli):
    workspace = cli.workspace()
    columns = ["Email"] + [f"Column {i}" for i in range(9_999)]
    path = cli.file("wide.csv", ",".join(columns) + "\n" + ",".join(["a@example.com"] + ["v"] * 9_999) + "\n")
    done = workspace.run("--json", "import", path)
    assert done.code in (0, 1), done
    assert (done.json["created"] == 1) if done.code == 0 else ("wide.csv" in done.err and "column" in done.err), done


def file_grows_while_read(cli):
    workspace = cli.workspace()
    path = cli.file("grows.csv", "External ID,Last Name\n" + "".join(f"G{i},Sample\n" for i in range(100_000)))
    stop = threading.Event()

    def grow():
        with open(path, "a") as file:
            for i in range(100_000, 140_000):
                if stop.is_set():
                    return
                file.write(f"G{i},Sample\n")
                if i % 100 == 0:
                    file.flush()
                    time.sleep(0.001)

    thread = threading.Thread(target=grow)
    thread.start()
    done = workspace.run("--json", "import", path)
    stop.set()
    thread.join()
    assert done.code in (0, 1, 3), done
    if done.code == 1:
        assert "grows.csv" in done.err and "chang" in done.err, done
    else:
        assert done.json["rows"] >= 99_999 and workspace.count() == done.json["created"], done
    assert workspace.json("check")["ok"], "the workspace is damaged"


# --- workspaces -----------------------------------------------------------------------------------------------------


def unusable(cli, path, *words, verbs=(("leads",), ("add", "last_name=Sample"))):
    for verb in verbs:
        done = InWorkspace(cli, path).run(*verb)
        assert done.code == 1, done
        assert Path(path).name in done.err, f"the workspace is not named\n{done}"
        assert any(word in done.err.lower() for word in words), f"none of {words} is said\n{done}"


def workspace_missing(cli):
    unusable(cli, cli.path("none.leadwright"), "init", "create", "not exist", "no workspace")
    assert not cli.path("none.leadwright").exists(), "it was created by looking at it"


def workspace_text(cli):
    path = cli.file("text.leadwright", "Dear diary, this is no database.\n" * 100)
    before = path.read_bytes()
    unusable(cli, path, "workspace", "database")
    assert path.read_bytes() == before, "it was changed"


def workspace_of_another_program(cli):
    path = cli.path("other.leadwright")
    with sqlite3.connect(path) as database:
        database.execute("create table songs(title)")
    database.close()
    before = path.read_bytes()
    unusable(cli, path, "workspace", "leadwright")
    assert path.read_bytes() == before, "it was changed"


def workspace_newer(cli):
    workspace = cli.workspace("later")
    with sqlite3.connect(workspace.path) as database:
        database.execute("pragma user_version=99")
    database.close()
    file = cli.file("rows.csv", HEAD + ROW)
    for verb in (("add", "last_name=Sample"), ("import", file), ("import", file, "--dry-run"), ("undo",), ("folder", "add", cli.folder)):
        unusable(cli, workspace.path, "written by a newer leadwright (schema 99", verbs=(verb,))
        unusable(cli, workspace.path, "update leadwright", verbs=(verb,))
    assert workspace.run("leads").code == 0, "it cannot even be read"


def workspace_folder(cli):
    cli.path("folder.leadwright").mkdir()
    unusable(cli, cli.path("folder.leadwright"), "folder", "directory", "not a file", "file")


def workspace_cut_short(cli):
    workspace = cli.workspace("cut")
    workspace.do("add", "last_name=Sample")
    data = workspace.path.read_bytes()
    workspace.path.write_bytes(data[: len(data) // 2])
    for suffix in ("-wal", "-shm"):
        Path(f"{workspace.path}{suffix}").unlink(missing_ok=True)
    unusable(cli, workspace.path, "damaged", "backup", "restore", verbs=(("add", "last_name=Other"),))


def workspace_read_only(cli):
    other = as_nobody(cli)
    workspace = other.workspace("fixed")
    workspace.do("add", "last_name=Sample")
    os.chmod(workspace.path, 0o400)
    unusable(other, workspace.path, "read-only", "written", "permission", "read only", verbs=(("add", "last_name=Other"),))
    assert workspace.count() == 1, "it cannot even be read"
    if other is not cli:
        other.__exit__()


def workspace_in_read_only_folder(cli):
    other = as_nobody(cli)
    workspace = other.workspace("shut")
    workspace.do("add", "last_name=Sample")
    os.chmod(other.folder, 0o500)
    try:
        unusable(other, workspace.path, "folder", "read-only", "written", "permission", verbs=(("add", "last_name=Other"),))
    finally:
        os.chmod(other.folder, 0o700)
        assert workspace.count() == 1
        if other is not cli:
            other.__exit__()


def init_over_a_file(cli):
    path = cli.file("taken.leadwright", "precious")
    done = cli.run("--workspace", path, "init")
    assert done.code == 1 and "taken.leadwright" in done.err, done
    assert path.read_text() == "precious", "it was overwritten"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cli", required=True)
    parser.add_argument("names", nargs="*")
    arguments = parser.parse_args()
    cases = {name: case for name, case in globals().items() if name.startswith(("file_", "workspace_", "init_")) and callable(case)}
    failed, skipped = [], []
    for name, case in cases.items():
        if arguments.names and name not in arguments.names:
            continue
        with Cli(arguments.cli) as cli:
            try:
                case(cli)
            except Skip as reason:
                skipped.append(name)
                print(f"skipped {name}: {reason}")
            except Exception as error:
                failed.append(name)
                print(f"FAILED {name}: {type(error).__name__}: {error}")
    print(f"{len(arguments.names or cases)} bad inputs, {len(failed)} failed, {len(skipped)} skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
