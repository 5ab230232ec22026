#!/usr/bin/env python3
"""Prints the cost of what people wait for as ratios to what the same machine needs at least, in the same run.

Each row is one user-visible operation: our figure, the figure of the reference (sqlite3, grep, a bare UPDATE), their
ratio, the target and PASS or FAIL. Figures are medians. Lists are invented and kept in the temporary folder.

  ratios.py --cli build/ci/app/leadwright-cli --bench build/ci/tests/bench/bench_facts [--gui .../leadwright]
"""
import argparse
import json
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

COLUMNS = ("id INTEGER PRIMARY KEY, created_at TEXT, first_name TEXT, last_name TEXT, company TEXT, email TEXT,"
           " phone TEXT, city TEXT, state TEXT, postal TEXT, country TEXT, source TEXT, campaign TEXT, medium TEXT,"
           " cost REAL, value REAL, stage TEXT, status TEXT, score INTEGER, owner TEXT, first_contacted_at TEXT,"
           " last_contacted_at TEXT, next_action_at TEXT, notes TEXT, cf_make TEXT, cf_mileage INTEGER,"
           " cf_budget INTEGER, cf_interest TEXT")
INDEXES = ("email", "phone", "created_at", "stage, value", "owner, next_action_at", "source, created_at",
           "last_name, first_name", "score")
SEARCHES = ("t", "to", "ton", "wood", "field", "anderson")
MIB = 1 << 20


class Failure(Exception):
    """Something could not be measured at all."""


class Finished:
    """How a process went: wall seconds and the most memory it held, in bytes."""

    def __init__(self, seconds, peak):
        self.seconds = seconds
        self.peak = peak


def run(command, stdout=subprocess.DEVNULL, env=None, allowed=(0,)):
    started = time.perf_counter()
    process = subprocess.Popen([str(part) for part in command], stdout=stdout, stderr=subprocess.PIPE, env=env)
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - started
    process.stderr.close()
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in allowed:
        text = errors.decode(errors="replace").strip()[-600:]
        raise Failure(f"{' '.join(map(str, command))[:200]} ended with {process.returncode}: {text}")
    return Finished(seconds, usage.ru_maxrss * 1024)


def settle():
    """Dirty pages of one measurement must not be written during the next."""
    os.sync()


class Report:
    """The printed table."""

    def __init__(self):
        self.failed = 0
        self.rows = []
        print(f"{'#':>3}  {'operation':<52} {'ours':>10} {'reference':>10} {'ratio':>7} {'target':>8}")

    def row(self, number, what, ours, reference, target, unit="s"):
        ratio = ours / reference
        good = ratio <= target
        self._print(number, what, self._text(ours, unit), self._text(reference, unit), f"{ratio:.3f}", f"<= {target:g}", good)
        self.rows.append({"row": number, "what": what, "ours": ours, "reference": reference, "unit": unit,
                          "ratio": ratio, "target": target, "pass": good})

    def limit(self, number, what, ours, target, unit):
        good = ours <= target
        self._print(number, what, self._text(ours, unit), "", "", f"<= {self._text(target, unit)}", good)
        self.rows.append({"row": number, "what": what, "ours": ours, "unit": unit, "target": target, "pass": good})

    def figure(self, number, what, ours, unit):
        print(f"{number:>3}  {what:<52} {self._text(ours, unit):>10}", flush=True)
        self.rows.append({"row": number, "what": what, "ours": ours, "unit": unit})

    def note(self, number, text):
        print(f"{number:>3}  {text}", flush=True)

    def _print(self, number, what, ours, reference, ratio, target, good):
        self.failed += not good
        print(f"{number:>3}  {what:<52} {ours:>10} {reference:>10} {ratio:>7} {target:>8}  {'PASS' if good else 'FAIL'}",
              flush=True)

    @staticmethod
    def _text(value, unit):
        if unit == "s":
            return f"{value:.2f} s" if value >= 1 else f"{value * 1000:.1f} ms" if value >= 1e-3 else f"{value * 1e6:.0f} us"
        return f"{value / MIB:.0f} MiB"


class Lists:
    """The invented files, made once."""

    def __init__(self, folder, maker):
        self.folder = folder
        self.maker = maker
        folder.mkdir(parents=True, exist_ok=True)

    def make(self, rows, seed, first):
        path = self.folder / f"leads-{rows}-{seed}-{first}.csv"
        if not path.exists():
            part = path.with_suffix(".part")
            with open(part, "wb") as out:
                run([self.maker, rows, seed, first], stdout=out)
            part.rename(path)
        return path


class Measurement:
    """Everything that is measured, in an order in which each step uses what the one before left."""

    def __init__(self, arguments, folder, report):
        self.options = arguments
        self.rows = arguments.rows
        self.folder = folder
        self.report = report
        maker = arguments.make_leads or Path(arguments.bench).parent / "make_leads"
        self.lists = Lists(Path(tempfile.gettempdir()) / "leadwright-bench-lists", maker)
        self.tenth = max(self.rows // 10, 1000)
        self.workspace = folder / "ours.leadwright"
        self.imported_size = None  # without the step imports: as it lies there
        self.raw = folder / "raw.db"
        self.indexed = folder / "indexed.db"

    # --- tools -------------------------------------------------------------------------------------------------------

    def median(self, measure):
        return statistics.median(measure() for _ in range(self.options.runs))

    def cli(self, workspace, *words):
        settle()
        return run([self.options.cli, "--workspace", workspace, *words])

    def fresh_workspace(self, path):
        for old in path.parent.glob(path.name + "*"):
            old.unlink()
        run([self.options.cli, "--workspace", path, "init"])

    def fresh_table(self, path, indexes=()):
        path.unlink(missing_ok=True)
        statements = [f"CREATE TABLE lead ({COLUMNS})"]
        statements += [f"CREATE INDEX ix{i} ON lead ({columns})" for i, columns in enumerate(indexes)]
        run(["sqlite3", path, ";".join(statements)])

    def sqlite_import(self, table, source, cache_kib=0):
        settle()
        setup = ["-cmd", f"PRAGMA cache_size=-{cache_kib}"] if cache_kib else []
        return run(["sqlite3", *setup, table, f".import --csv --skip 1 {source} lead"])

    def google_benchmark(self, program, pattern):
        """Median seconds and counters of each case."""
        out = self.folder / "benchmark.json"
        env = dict(os.environ, LEADWRIGHT_BENCH_WORKSPACE=str(self.workspace), LEADWRIGHT_BENCH_RAW=str(self.raw))
        settle()
        run([program, f"--benchmark_filter={pattern}", f"--benchmark_repetitions={self.options.runs}",
             "--benchmark_enable_random_interleaving=true", f"--benchmark_min_time={0.02 if self.options.quick else 0.1}",
             f"--benchmark_out={out}", "--benchmark_out_format=json"], env=env)
        scale = {"ns": 1e-9, "us": 1e-6, "ms": 1e-3, "s": 1}
        runs = {}
        for case in json.loads(out.read_text())["benchmarks"]:
            if case.get("error_occurred"):
                raise Failure(f"{case['name']}: {case.get('error_message')}")
            if case["run_type"] == "iteration":
                name = case["run_name"].split("/process_time")[0].split("/real_time")[0].split("/iterations")[0]
                runs.setdefault(name, []).append((case["real_time"] * scale[case["time_unit"]], case))
        return {name: (statistics.median(seconds for seconds, _ in found), found[0][1]) for name, found in runs.items()}

    # --- rows --------------------------------------------------------------------------------------------------------

    def imports(self):
        source = self.lists.make(self.rows, 0, 1)
        self.report.note("", f"list: {self.rows} leads, {source.stat().st_size / self.rows:.0f} bytes each")
        peaks = []

        def ours():
            self.fresh_workspace(self.workspace)
            done = self.cli(self.workspace, "import", source, "--unmapped", "custom", "--no-score")
            peaks.append(done.peak)
            return done.seconds

        def bare():
            self.fresh_table(self.raw)
            return self.sqlite_import(self.raw, source).seconds

        def with_indexes():
            self.fresh_table(self.indexed, INDEXES)
            return self.sqlite_import(self.indexed, source, 1 << 20).seconds

        # One of ours and one of theirs in turn, so that a change of the machine's mood meets both.
        pairs = [(bare(), ours()) for _ in range(self.options.runs)]
        imported = statistics.median(pair[1] for pair in pairs)
        self.report.row(1, f"import {self.rows} / .import bare", imported, statistics.median(pair[0] for pair in pairs), 1.1)
        self.report.limit(1, "  peak memory of the import", statistics.median(peaks), 256 * MIB, "MiB")
        self.imported_size = self.workspace.stat().st_size
        # What the import's process does once the list is committed.
        scored = self.cli(self.workspace, "score")
        self.report.figure(1, "  scoring of what came in", scored.seconds, "s")
        self.report.figure(1, "  peak memory of that", scored.peak, "MiB")
        # Half a minute each at a million rows, and far from the target: three tell enough.
        indexed = statistics.median(with_indexes() for _ in range(min(self.options.runs, 3)))
        self.report.row(2, "same / .import into 8 indexes", imported, indexed, 0.27)

    def undo(self):
        copy = self.copy_of(self.workspace, "undo.leadwright")
        self.report.figure(1, "  undo of that import", self.cli(copy, "undo").seconds, "s")
        self.remove(copy)

    def small_import(self):
        source = self.lists.make(self.tenth, 0, 1)
        small, table = self.folder / "small.leadwright", self.folder / "small.db"

        def ours():
            self.fresh_workspace(small)
            return self.cli(small, "import", source, "--unmapped", "custom", "--no-score").seconds

        def bare():
            self.fresh_table(table)
            return self.sqlite_import(table, source).seconds

        pairs = [(bare(), ours()) for _ in range(self.options.runs)]
        self.report.row(3, f"import {self.tenth} / .import bare", statistics.median(p[1] for p in pairs), statistics.median(p[0] for p in pairs), 1.2)
        self.remove(small)
        self.remove(table)

    def more_import(self):
        source = self.lists.make(self.tenth, 1, self.rows + 1)

        def ours():
            copy = self.copy_of(self.workspace, "more.leadwright")
            seconds = self.cli(copy, "import", source, "--unmapped", "custom", "--no-score").seconds
            self.remove(copy)
            return seconds

        def theirs():
            copy = self.copy_of(self.indexed, "more.db")
            seconds = self.sqlite_import(copy, source, 1 << 19).seconds
            self.remove(copy)
            return seconds

        pairs = [(theirs(), ours()) for _ in range(self.options.runs)]
        self.report.row(4, f"import {self.tenth} more / .import indexed", statistics.median(p[1] for p in pairs), statistics.median(p[0] for p in pairs), 0.30)

    def copy_of(self, path, name):
        copy = self.folder / name
        self.remove(copy)
        shutil.copyfile(path, copy)
        return copy

    def remove(self, path):
        for old in path.parent.glob(path.name + "*"):
            old.unlink()

    def reading(self):
        cases = self.google_benchmark(self.options.bench, "^ratio/(search|like|sort|order|page|board)")
        seconds = {name.removeprefix("ratio/"): case[0] for name, case in cases.items()}
        source = self.lists.make(self.rows, 0, 1)
        plain = dict(os.environ, LC_ALL="C")
        for typed in SEARCHES:
            letters = len(typed)
            self.report.row(5, f"search of {letters} letters: count, newest 50 / LIKE", seconds[f"search_{letters}"], seconds[f"like_{letters}"], 0.08)
        for typed in SEARCHES:
            letters = len(typed)
            # Into a file: with /dev/null grep stops at the first hit.
            with open(self.folder / "grep.txt", "wb") as out:
                grep = self.median(lambda: run(["grep", "-ci", typed, source], stdout=out, env=plain, allowed=(0, 1)).seconds)
            self.report.row(6, f"search of {letters} letters / grep -ci", seconds[f"search_{letters}"], grep, 0.15)
        self.report.row(7, "sort by amount / ORDER BY", seconds["sort_amount"], seconds["order_by_amount"], 0.12)
        self.report.row(7, "sort by moment of capture / ORDER BY", seconds["sort_created"], seconds["order_by_created"], 0.12)
        self.report.row(8, "filter 3 columns, sort, first page / SQL", seconds["page"], seconds["page_sql"], 0.06)
        if cases["ratio/page"][1].get("found") != cases["ratio/page_sql"][1].get("found"):
            self.report.note(8, "the two answers differ in size")

        for name, what in (("board", "all leads"), ("board_filtered", "one filter")):
            self.report.row(10, f"board, {what}: counts, sums, 50 a stage / SQL", seconds[name], seconds["board_sql"], 0.10)

    def window(self):
        """The list as it is painted, beside a bare table of Qt's."""
        program = Path(self.options.bench).parent / "bench_window"
        if not program.exists():
            self.report.note(9, "the painted list: not measured, there is no bench_window")
            return
        cases = self.google_benchmark(program, ".")
        seconds = {name: case[0] for name, case in cases.items()}
        self.report.limit(5, "search of 4 letters, painted", seconds["searchPaint/four_letters"], 0.033, "s")
        self.report.limit(8, "filter 3 columns, sort, rows painted with all values", seconds["filterSortPaint"], 0.033, "s")
        self.report.row(9, "scroll tick, painted / bare QTableView", seconds["scrollOurs"], seconds["scrollBare"], 1.3)
        self.report.row(9, "jump to a row, painted / bare QTableView", seconds["jumpOurs"], seconds["jumpBare"], 1.3)
        self.report.limit(9, "  until all values are painted", seconds["jumpFilled"], 0.016, "s")

        self.board()

    def board(self):
        program = Path(self.options.bench).parent / "bench_board"
        if not program.exists():
            self.report.note(10, "the painted board: not measured, there is no bench_board")
            return
        cases = self.google_benchmark(program, ".")
        for name, what in (("boardScroll", "a notch of the wheel"), ("boardMove", "a card that is moved"), ("boardPaint", "the whole window")):
            self.report.limit(10, f"board: {what}, painted", cases[name][0], 0.016, "s")

    def edits(self):
        cases = self.google_benchmark(self.options.bench_edit or Path(self.options.bench).parent / "bench_edit", ".")
        bare = cases["bareUpdate"][0]
        self.report.row(15, "edit with history, lists follow / bare UPDATE", cases["editAndFollow"][0], bare, 1.5)
        self.report.row(15, "  without the lists", cases["edit"][0], bare, 1.5)
        self.report.figure(15, "  bare UPDATE with rows of history, nothing hashed, read or checked", cases["bareWithHistory"][0], "s")

    def scores(self):
        cases = self.google_benchmark(Path(self.options.bench).parent / "bench_score", ".")
        ours, all_leads = cases["scoreAll"]
        self.report.row(13, f"score {int(all_leads['leads'])} leads by 20 rules, saved / UPDATE .. CASE", ours, cases["caseUpdate"][0], 0.06)
        self.report.limit(13, "  the same, of a million", ours * 1000000 / all_leads["leads"], 0.1, "s")
        self.report.limit(13, "one lead's score with its receipt", cases["oneReceipt"][0], 1e-3, "s")
        self.report.figure(13, "an edit with its score", cases["editScored"][0], "s")
        self.report.figure(13, "a change of the rules, counted over all leads", cases["checkModel"][0], "s")

    def start(self):
        written = self.google_benchmark(self.options.bench, "^ratio/snapshot_write")["ratio/snapshot_write"][0]
        self.report.figure(16, "write the snapshot of the facts", written, "s")
        opened = self.google_benchmark(self.options.bench, "^ratio/snapshot_open")["ratio/snapshot_open"][0]
        self.report.limit(16, "open the facts from their snapshot", opened, 0.8, "s")
        if not self.options.gui:
            self.report.note(16, "start to first painted list: not measured, no --gui given")
            return
        # Both end by themselves once their table is painted, and say when it was. What ours remembers stays in our folder.
        env = dict(os.environ, LEADWRIGHT_EXIT_AFTER_PAINT="1", XDG_CONFIG_HOME=str(self.folder / "config"),
                   XDG_DATA_HOME=str(self.folder / "data"))
        env.setdefault("QT_QPA_PLATFORM", "offscreen")
        if not env.get("LD_LIBRARY_PATH"):
            env.pop("LD_LIBRARY_PATH", None)  # empty, it has every library looked for in the current folder first
        bare = Path(self.options.bench).parent / "bare_window"
        run([self.options.gui, self.workspace], env=env)  # the first start of a person, with its hints
        pairs = [(self.painted([bare], env), self.painted([self.options.gui, self.workspace], env)) for _ in range(self.options.runs)]
        ours = statistics.median(pair[1][0] for pair in pairs)
        self.report.limit(16, "start to first painted list", ours, 0.15, "s")
        self.report.row(16, "  / a bare Qt window with a table", ours, statistics.median(pair[0][0] for pair in pairs), 2.5)
        self.report.limit(18, f"memory of the window with the list of {self.rows}", statistics.median(pair[1][1].peak for pair in pairs),
                          (300 if self.rows > 100000 else 90) * MIB, "MiB")

    def painted(self, command, env):
        """Seconds until a window says that it was painted, and how its process went."""
        log = self.folder / "painted.txt"
        with open(log, "wb") as out:
            started = time.monotonic()
            finished = run(command, stdout=out, env=env)
        said = [line.split() for line in log.read_text().splitlines() if line.startswith("painted ")]
        if len(said) != 1:
            raise Failure(f"{command[0]} did not say when it was painted")
        return float(said[0][1]) - started, finished

    def exports(self):
        ours, theirs = self.folder / "ours.csv", self.folder / "theirs.csv"

        def leadwright():
            ours.unlink(missing_ok=True)
            return self.cli(self.workspace, "export", ours, "--format", "csv-exact").seconds

        def sqlite():
            settle()
            with open(theirs, "wb") as out:
                return run(["sqlite3", "-csv", "-header", self.raw, "SELECT * FROM lead"], stdout=out).seconds

        pairs = [(sqlite(), leadwright()) for _ in range(self.options.runs)]
        self.report.row(17, f"export {self.rows} as CSV / sqlite3 -csv", statistics.median(p[1] for p in pairs), statistics.median(p[0] for p in pairs), 1.0)
        ours.unlink()
        theirs.unlink()

    def training(self):
        """45,000 closed leads with sixteen fields, as many as the bank marketing list has."""
        invented = random.Random(45)
        path = self.folder / "closed.csv"
        with open(path, "w", encoding="utf-8") as out:
            columns = ["id", *(f"kind{i}" for i in range(9)), *(f"amount{i}" for i in range(7)), "won"]
            print(",".join(columns), file=out)
            for number in range(45000):
                kinds = [min(int(invented.expovariate(0.4)), 4 + i * 2) for i in range(9)]
                amounts = [round(invented.lognormvariate(3, 1 + i / 5)) for i in range(7)]
                likely = 0.05 + 0.05 * (kinds[0] == 1) + 0.2 * (kinds[3] == 2 and kinds[4] > 1) + 0.1 * (amounts[2] > 40)
                row = [f"L{number}", *(f"{'abcdefghijklmnopqrstuvwxyz'[kind]}-sort" for kind in kinds), *amounts, int(invented.random() < likely)]
                print(",".join(map(str, row)), file=out)
        workspace = self.folder / "closed.leadwright"
        self.fresh_workspace(workspace)
        self.cli(workspace, "import", path, "--outcome", "won=1", "--unmapped", "custom")

        def train():
            done = subprocess.run([str(self.options.cli), "--json", "--workspace", str(workspace), "score", "train"], capture_output=True, check=True)
            return json.loads(done.stdout)["seconds"]

        self.report.limit(13, "train a prediction on 45000 closed leads", self.median(train), 3.0, "s")
        path.unlink()

    def memory(self):
        self.remove_snapshot()
        cases = self.google_benchmark(self.options.bench, "^ratio/memory")
        self.report.limit(18, "memory of a process with all facts loaded", cases["ratio/memory"][1]["rss_MB"] * 1e6, (300 if self.rows > 100000 else 90) * MIB, "MiB")

    def remove_snapshot(self):
        self.workspace.with_name(self.workspace.name + "-facts").unlink(missing_ok=True)

    def sizes(self):
        self.report.row(19, "size of the workspace after the import / bare table", self.imported_size or self.workspace.stat().st_size, self.raw.stat().st_size, 1.0, "MiB")
        self.report.figure(19, "  with all scores, and the leads that definitions moved", self.workspace.stat().st_size, "MiB")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cli", required=True, type=Path, help="leadwright-cli")
    parser.add_argument("--bench", required=True, type=Path, help="bench_facts; bench_edit and make_leads lie beside it")
    parser.add_argument("--bench-edit", type=Path)
    parser.add_argument("--make-leads", type=Path)
    parser.add_argument("--gui", type=Path, help="leadwright, for its start")
    parser.add_argument("--rows", type=int, default=1000000)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--quick", action="store_true", help="100,000 rows, one run")
    parser.add_argument("--only", default="", help="steps, with commas: " + ", ".join(STEPS))
    parser.add_argument("--no-judge", action="store_true", help="end well whatever the figures are")
    parser.add_argument("--keep", type=Path, help="a folder for the databases, which stay")
    parser.add_argument("--json", type=Path, help="also write the figures there")
    arguments = parser.parse_args()
    if unknown := set(filter(None, arguments.only.split(","))) - set(STEPS):
        parser.error(f"there is no step {', '.join(sorted(unknown))}; there are {', '.join(STEPS)}")
    if arguments.quick:
        arguments.rows, arguments.runs = 100000, 1
    folder = arguments.keep or Path(tempfile.mkdtemp(prefix="leadwright-bench-"))
    folder.mkdir(parents=True, exist_ok=True)
    print(f"load {os.getloadavg()[0]:.2f} on {os.cpu_count()} processors, medians of {arguments.runs}")
    report = Report()
    try:
        measurement = Measurement(arguments, folder, report)
        for step in arguments.only.split(",") if arguments.only else STEPS:
            getattr(measurement, step)()
    except Failure as failure:
        print(f"ratios.py: {failure}", file=sys.stderr)
        return 2
    finally:
        if not arguments.keep:
            shutil.rmtree(folder, ignore_errors=True)
    print(f"load {os.getloadavg()[0]:.2f}; {report.failed} of {sum('pass' in r for r in report.rows)} targets missed")
    if arguments.json:
        arguments.json.write_text(json.dumps(report.rows, indent=1))
    return 1 if report.failed and not arguments.no_judge else 0


STEPS = ("imports", "sizes", "undo", "small_import", "more_import", "exports", "training", "reading", "window", "memory", "start", "edits", "scores")

if __name__ == "__main__":
    sys.exit(main())
