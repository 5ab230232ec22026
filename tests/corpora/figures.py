#!/usr/bin/env python3
"""Measures leadwright-cli on third-party lists whose right reading is known, and compares with the figures on record.
Usage: figures.py --cli PATH --corpora DIR [--baseline FILE] [--update] [--only NAME]... [--show N]

One line a case: name, value, value on record. Exit 1 when any is worse than on record, 77 when there are no corpora."""

import argparse
import collections
import csv
import datetime
import json
import os
import re
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "support")]
import pollock  # noqa: E402
from leadwrightcli import Cli  # noqa: E402

SKIPPED = 77


@dataclass
class Figure:
    """`value` out of `of`, or a bare number where `of` is None. `misses` says what went wrong, for people."""

    name: str
    value: float = 0
    of: int = None
    lower_is_better: bool = False
    misses: list = field(default_factory=list)

    def count(self, is_right, miss):
        self.of = (self.of or 0) + 1
        if is_right:
            self.value += 1
        else:
            self.misses.append(str(miss)[:300])

    def share(self):
        return self.value / self.of if self.of else float(self.value)

    def text(self):
        return f"{self.value:g}/{self.of}" if self.of is not None else f"{self.value:.4f}".rstrip("0").rstrip(".")

    def is_worse_than(self, record):
        was = record["value"] / record["of"] if record.get("of") else record["value"]
        difference = self.share() - was
        return (difference if self.lower_is_better else -difference) > 1e-9


def read_csv(path):
    with open(path, newline="", encoding="utf-8-sig") as file:
        return list(csv.reader(file))


def read_json(path):
    return json.loads(Path(path).read_text("utf-8"))


def write_csv(path, table):
    with open(path, "w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows(table)
    return path


# --- reading --------------------------------------------------------------------------------------------------------


def without_empty_end(table):
    table = [["" if cell is None else str(cell) for cell in row] for row in table]
    while table and not any(table[-1]):
        table.pop()
    return table


def spectrum_cases(corpora):
    for group, folder in (("csv-spectrum", "csvs"), ("csv-test-data", "csv")):
        for path in sorted((corpora / "csv" / group / folder).glob("*.csv")):
            truth = path.parent.parent / "json" / (path.stem + ".json")
            # The published JSON of location_coordinates does not belong to its CSV.
            if not truth.exists() or path.stem == "location_coordinates":
                continue
            rows = read_json(truth)
            rows = [rows] if isinstance(rows, dict) else rows
            if rows and isinstance(rows[0], dict):
                rows = [list(rows[0])] + [list(row.values()) for row in rows]
            if not rows and path.stem.startswith("header-"):
                rows = [["foo", "bar", "baz"]]
            yield group, path.name, path, rows


def has_plain_dialect(group, case):
    """Whether a test of another CSV reader says nothing about the dialect, so that ours has to find it out too."""
    if group.startswith("go"):
        return case["comma"] == "," and not case["comment"] and not case["trim_leading_space"] and "input" in case
    if group.startswith("python"):
        dialect = case["dialect"]
        return (dialect["delimiter"], dialect["quotechar"], dialect["quoting"]) == (",", '"', 0) and not (
            dialect["escapechar"] or dialect["strict"] or dialect["skipinitialspace"])
    return not case.get("config")


def table_cases(corpora, folder):
    for source in sorted((corpora / "csv" / "cases_json").glob("*.json")):
        for number, case in enumerate(read_json(source)):
            rows = case.get("expected")
            if isinstance(rows, dict):
                rows = rows.get("data")
            if not has_plain_dialect(source.stem, case) or not isinstance(rows, list) or (rows and not isinstance(rows[0], list)):
                continue
            if not rows and source.stem.startswith("papaparse"):
                continue
            path = folder / f"{source.stem}-{number}.csv"
            path.write_bytes(case["input"].encode("utf-8", "surrogatepass"))
            yield source.stem, str(case.get("name") or case.get("description") or case.get("test")), path, rows


def csv_cases(binary, corpora):
    figures = {}
    with Cli(binary) as cli:
        lists = ((("lead_lists", p.name, p, read_json(p.with_suffix(".json"))) for p in sorted((corpora / "encodings/lead_lists").glob("*.csv"))))
        for cases in (spectrum_cases(corpora), table_cases(corpora, cli.folder), lists):
            for group, name, path, rows in cases:
                done = cli.run("parse", path)
                got = without_empty_end(done.json) if done.code == 0 else done.err
                figures.setdefault(group, Figure(f"csv/{group}")).count(
                    got == without_empty_end(rows), f"{name}: wants {str(rows)[:120]} gets {str(got)[:120]}")
    return list(figures.values())


# Files that say they are the one often hold characters of the other, which has all of the one.
LARGER = {"gb2312": "gb18030", "shift_jis": "cp932", "iso-8859-1": "cp1252", "euc-kr": "cp949"}
CODECS = {"macintosh": "mac_roman", "x-mac-cyrillic": "mac_cyrillic", "windows-874": "cp874", "x-euc-tw": "euc_tw"}


def decoded(data, encoding):
    encoding = CODECS.get(encoding.lower(), encoding)
    if re.fullmatch(r"utf-?(16|32)-?[lb]e", encoding, re.IGNORECASE):
        return data.decode(encoding, "replace").lstrip("\ufeff")
    return data.decode("utf-8-sig" if encoding.lower() in ("utf-8", "utf8", "ascii") else encoding, "replace").lstrip("\ufeff")


def encodings(binary, corpora):
    """An encoding is right when it gives the same text as the true one."""
    chardet, normalizer = Figure("encodings/chardet"), Figure("encodings/charset_normalizer")
    cases = []
    for folder in sorted((corpora / "encodings/chardet").glob("*/")):
        name = re.sub(r"(?<=\d)-[a-z]+$", "", folder.name)
        cases += [(chardet, path, name) for path in sorted(folder.iterdir())]
    truth = corpora / "encodings/charset_normalizer/truth.json"
    if truth.exists():
        cases += [(normalizer, truth.parent / name, encoding) for name, encoding in sorted(read_json(truth).items())]
    with Cli(binary) as cli:
        workspace = cli.workspace()
        for figure, path, encoding in cases:
            done = workspace.run("--json", "inspect", path)
            got = done.json["encoding"] if done.code == 0 else None
            data = path.read_bytes()
            try:
                larger = LARGER.get(encoding.lower(), encoding)
                is_right = got is not None and decoded(data, got) in (decoded(data, encoding), decoded(data, larger))
            except LookupError as error:
                got, is_right = str(error), False
            figure.count(is_right, f"{path.parent.name}/{path.name}: wants {encoding} gets {got or done.err.strip()}")
    return [figure for figure in (chardet, normalizer) if figure.of]


def pollock_scores(binary, corpora):
    folder = corpora / "csv/pollock_sample"
    scores, misses = {}, []
    with Cli(binary) as cli:
        for clean in sorted((folder / "clean").iterdir()):
            done = cli.run("parse", "--csv", folder / "csv" / clean.name)
            scores[clean.name] = pollock.score(clean.read_bytes(), done.out.encode("utf-8") if done.code == 0 else None)
            if scores[clean.name] < 10:
                misses.append(f"{clean.name} {scores[clean.name]:.3f}")
    figures = [Figure("pollock/simple", round(sum(scores.values()) / len(scores), 4), misses=misses)]
    weights_path = corpora.parent / "eval/pollock_weights.json"
    if weights_path.exists():
        weights = read_json(weights_path)
        total = sum(weights[name] for name in scores)
        figures.append(Figure("pollock/weighted", round(sum(weights[name] * value for name, value in scores.items()) / total, 4)))
    return figures


# --- mapping --------------------------------------------------------------------------------------------------------

SAMPLES = {
    "salutation": ["Mr.", "Ms.", "Dr."], "first_name": ["Ada", "José", "Grace"], "last_name": ["Mockley", "Testman", "Sample"],
    "full_name": ["Ada Mockley", "José Testman", "Grace Sample"], "email": ["ada@example.com", "jose@example.org", "grace@example.net"],
    "email2": ["ada.m@example.com", "j.testman@example.org", "gs@example.net"], "phone": ["(212) 555-0142", "310-555-0199", "415.555.0101"],
    "phone2": ["(212) 555-0143", "310-555-0198", "415.555.0102"], "mobile": ["(646) 555-0144", "323-555-0197", "628.555.0103"],
    "fax": ["(212) 555-0145", "310-555-0196", "415.555.0104"], "company": ["Acme Test Co", "Globex LLC", "Initech Inc."],
    "job_title": ["Owner", "VP Sales", "Buyer"], "street": ["1 Main St", "22 Oak Ave", "333 Pine Blvd"], "street2": ["Apt 4", "Suite 200", "Unit B"],
    "city": ["New York", "Los Angeles", "Boston"], "state": ["NY", "CA", "MA"], "zip": ["10001", "90210", "02139"],
    "country": ["US", "US", "US"], "website": ["https://acme.example", "www.globex.example", "http://initech.example"],
    "source": ["Web", "Referral", "Webinar"], "status": ["New", "Contacted", "Working"], "rating": ["Hot", "Warm", "Cold"],
    "industry": ["Retail", "Energy", "Finance"], "employees": ["12", "250", "1400"], "annual_revenue": ["1200000", "350000", "98000000"],
    "amount": ["1200.00", "350.50", "9800.00"], "cost": ["12.50", "8.00", "31.25"], "owner": ["Kim Rep", "Lee Agent", "Kim Rep"],
    "notes": ["Call back in the morning", "", "Met at the fair"], "tags": ["vip;fair", "fair", ""], "campaign": ["Spring", "Summer", "Spring"],
    "created_at": ["2024-09-04 11:37:00", "2024-11-21 18:03:00", "2024-05-18 21:11:00"], "birthday": ["1980-01-31", "1975-12-02", "1991-07-15"],
    "updated_at": ["2024-10-04 11:37:00", "2024-12-21 18:03:00", "2024-06-18 21:11:00"], "converted": ["Yes", "No", "No"],
    "converted_at": ["2024-10-04", "", ""], "do_not_call": ["No", "Yes", "No"], "do_not_email": ["No", "No", "Yes"],
    "external_id": ["100017", "100025", "100031"], "linkedin_url": ["https://www.linkedin.com/in/ada", "", "https://www.linkedin.com/in/grace"],
}


def header_mapping(binary, corpora):
    figures = []
    with Cli(binary) as cli:
        workspace = cli.workspace()
        for form in ("headings_only", "with_rows"):
            right = Figure(f"header_mapping/{form}")
            wrong = Figure(f"header_mapping/{form}_mapped_wrongly", lower_is_better=True)
            for name, truth in read_json(corpora / "header_mapping/header_truth.json").items():
                columns = truth["columns"]
                table = [[heading for heading, _ in columns]]
                if form == "with_rows":
                    table += [[SAMPLES.get(key, ["", "", ""])[i] for _, key in columns] for i in range(3)]
                done = workspace.run("--json", "inspect", write_csv(cli.path(f"{name}.csv"), table))
                found = [column["field"] for column in done.json["columns"]] if done.code == 0 else []
                found += [None] * (len(columns) - len(found))
                for (heading, key), got in zip(columns, found):
                    right.count(got == key, f"{name}: “{heading}” wants {key} gets {got}")
                    if got is not None and got != key:
                        wrong.value += 1
            figures += [right, wrong]
    return figures


# --- values ---------------------------------------------------------------------------------------------------------


def moment(text):
    """Times without an offset are UTC, which is the time zone of the test."""
    parsed = datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))
    return parsed if parsed.tzinfo else parsed.replace(tzinfo=datetime.timezone.utc)


def same_moment(want, got):
    """As exactly as the wanted one is written: to the day, the minute or the second."""
    if not want or not got:
        return not want and not got
    if len(want) == 10:
        return got[:10] == want
    difference = moment(got) - moment(want)
    return datetime.timedelta(0) <= difference < datetime.timedelta(minutes=1 if len(want) == 16 else 0, seconds=1)


def is_same(key, want, lead):
    if key == "created_at":
        return same_moment(want, lead[key])
    if key == "amount":
        got = lead["annual_revenue"] or lead["amount"]
        return got is not None and Decimal(str(got).split()[0]) == Decimal(str(want))
    if key == "first_name_ci":
        return (lead["first_name"] or "").casefold() == want.casefold()
    return (lead[key] or "") == (want or "")


def vendor_exports(binary, corpora):
    figures = []
    with Cli(binary) as cli:
        for truth in sorted((corpora / "vendor_exports").glob("*.expected.json")):
            path = Path(str(truth)[: -len(".expected.json")])
            figure = Figure(f"vendor_exports/{path.stem}")
            wanted = read_json(truth)
            workspace = cli.workspace()
            result = workspace.json("import", path, codes=(0, 3))
            leads = workspace.leads()
            figure.count(len(leads) == len(wanted) == result["rows"], f"{len(wanted)} rows wanted, {result['rows']} read, {len(leads)} leads")
            for number, want in enumerate(wanted):
                lead = leads[number] if number < len(leads) else collections.defaultdict(lambda: None)
                for key, value in want.items():
                    if key != "phone_lost":
                        got = lead["annual_revenue"] or lead["amount"] if key == "amount" else lead[key.removesuffix("_ci")]
                        figure.count(is_same(key, value, lead), f"row {number + 1} {key}: wants {value!r} gets {got!r}")
            figures.append(figure)
    return figures


def pairs_of(path):
    return {tuple(sorted(row)) for row in read_csv(path)[1:] if len(row) == 2}


def f1(name, truth, found):
    correct = len(truth & found)
    return Figure(name, round(2 * correct / (len(truth) + len(found)), 4) if truth or found else 0,
                  misses=[f"{len(truth)} true, {len(found)} found, {correct} correct"])


def duplicates(binary, corpora):
    figures = []
    folder = corpora / "dedupe"
    with Cli(binary) as cli:

        def found(*paths, unmapped="ignore"):
            workspace = cli.workspace()
            for path in paths:
                workspace.json("import", path, "--match", "none", "--unmapped", unmapped, codes=(0, 3))
            workspace.do("duplicates", "--pairs", cli.path("pairs.csv"))
            return pairs_of(cli.path("pairs.csv"))

        truth = pairs_of(folder / "lead_duplicates/true_pairs.csv")
        got = found(folder / "lead_duplicates/leads.csv")
        figures.append(f1("duplicates/lead_duplicates", truth, got))
        notes = {row[0]: row[2] for row in read_csv(folder / "lead_duplicates/truth.csv")[1:]}
        joined = [pair for pair in got - truth if any(notes[member].startswith("TRAP") for member in pair)]
        figures.append(Figure("duplicates/lead_duplicates_traps_joined", len(joined), lower_is_better=True, misses=list(map(str, joined))))
        for number, parts in (("1", ["1"]), ("2", ["2"]), ("4", ["4a", "4b"])):
            truth = pairs_of(folder / f"febrl/dataset{number}_true_pairs.csv")
            figures.append(f1(f"duplicates/febrl{number}", truth, found(*(folder / f"febrl/dataset{part}.csv" for part in parts))))
        # Four of its pairs are alike in their social security number only, which no field of ours holds: with custom fields
        # for it all are found.
        truth = pairs_of(folder / "febrl/dataset1_true_pairs.csv")
        figures.append(f1("duplicates/febrl1_all_columns", truth, found(folder / "febrl/dataset1.csv", unmapped="custom")))
        table = read_csv(folder / "splink/fake_1000.csv")
        cluster = table[0].index("cluster")
        plain = write_csv(cli.path("splink.csv"), [row[:cluster] + row[cluster + 1:] for row in table])
        figures.append(f1("duplicates/splink", pairs_of(folder / "splink/fake_1000_true_pairs.csv"), found(plain)))
    return figures


def phones(binary, corpora):
    with open(corpora / "phone/phone_truth.csv", newline="", encoding="utf-8") as file:
        regions = collections.defaultdict(list)
        for row in csv.DictReader(file):
            regions[row["region"]].append(row)
    us, other = Figure("phones/us"), Figure("phones/other")
    with Cli(binary) as cli:
        workspace = cli.workspace()
        for region, rows in sorted(regions.items()):
            table = [["External ID", "Last Name", "Phone"]] + [[f"{region}{i}", "Sample", row["raw"]] for i, row in enumerate(rows)]
            options = ["--country", region] if region else []
            workspace.json("import", write_csv(cli.path("phones.csv"), table), "--match", "none", *options, codes=(0, 3))
        got = {lead["external_id"]: lead["phone"] for lead in workspace.json("leads")}
        for region, rows in sorted(regions.items()):
            for i, row in enumerate(rows):
                if row["valid"] == "1":
                    phone = (got.get(f"{region}{i}") or "").partition(";ext=")[0]
                    (us if region == "US" else other).count(phone == row["e164"], f"{region} {row['raw']!r}: wants {row['e164']} gets {phone}")
    return [us, other]


def emails(binary, corpora):
    cases = read_json(corpora / "email/isemail_tests.json")
    accepted = Figure("emails/wrong_accepted", lower_is_better=True)
    refused = Figure("emails/right_refused", lower_is_better=True)
    read = Figure("emails/rows_read")
    with Cli(binary) as cli:
        workspace = cli.workspace()
        for case in cases:
            path = write_csv(cli.path("email.csv"), [["External ID", "Last Name", "Email"], ["E1", "Sample", case["address"]]])
            result = workspace.json("import", path, "--dry-run", codes=(0, 3))
            read.count(result["rows"] == 1, f"{case['address']!r}: {result['rows']} rows")
            is_refused = result["rejected"] > 0 or any(warning["code"] == "email_invalid" for warning in result["warnings"])
            if case["category"] == "ISEMAIL_ERR" and not is_refused:
                accepted.value += 1
                accepted.misses.append(f"{case['address']!r} {case['diagnosis']}")
            if case["category"] in ("ISEMAIL_VALID_CATEGORY", "ISEMAIL_DNSWARN") and is_refused:
                refused.value += 1
                refused.misses.append(f"{case['address']!r} {case['diagnosis']}")
    return [read, accepted, refused]


# --- whole lists ----------------------------------------------------------------------------------------------------


def imported(figure, cli, path, rows, *options):
    workspace = cli.workspace()
    result = workspace.json("import", path, *options, codes=(0, 3))
    figure.count(result["rows"] == rows, f"{result['rows']} rows read, {rows} in the file")
    figure.count(result["rejected"] == 0, f"{result['rejected']} rejected: {result['rejected_reasons']}")
    total = sum(result[key] for key in ("created", "updated", "unchanged", "skipped", "rejected"))
    figure.count(total == result["rows"], f"the counts add up to {total}, not {result['rows']}")
    return workspace, {lead["external_id"]: lead for lead in workspace.leads()}


def x_education(cli, corpora):
    figure, path = Figure("lists/x_education"), corpora / "leads/x_education/Leads.csv"
    with open(path, newline="", encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file))
    workspace, leads = imported(figure, cli, path, len(rows), "--outcome", "Converted=1", "--unmapped", "custom")
    outcomes = {row["Prospect ID"]: "won" if row["Converted"] == "1" else "lost" for row in rows}
    figure.count(outcomes == {key: lead["outcome"] for key, lead in leads.items()}, "the outcomes differ")
    types = {item["label"]: item["type"] for item in workspace.json("fields") if item["custom"]}
    for heading, kinds in {"TotalVisits": ("integer", "number"), "Total Time Spent on Website": ("integer", "number"),
                           "Page Views Per Visit": ("decimal", "number")}.items():
        figure.count(types.get(heading) in kinds, f"{heading} is {types.get(heading)}")
    selects = [lead["external_id"] for lead in leads.values() if "Select" in lead.values()]
    figure.count(not selects, f"“Select” stands for nothing chosen, but was kept in {len(selects)} leads")
    return figure


def bank(cli, corpora):
    figure, path = Figure("lists/bank_full"), corpora / "leads/bank_marketing/bank-full.csv"
    with open(path, newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    workspace, leads = imported(figure, cli, path, len(rows), "--outcome", "y=yes", "--unmapped", "custom")
    figure.count(collections.Counter(lead["outcome"] for lead in leads.values()) == collections.Counter(
        "won" if row["y"] == "yes" else "lost" for row in rows), "the outcomes differ")
    for key in ("age", "balance", "duration"):
        got = [leads[str(i + 1)].get(key) if str(i + 1) in leads else None for i in range(len(rows))]
        figure.count(got == [int(row[key]) for row in rows], f"{key} differs")
    return figure


def zoho(cli, corpora):
    figure, path = Figure("lists/zoho_demo"), corpora / "leads/zoho_demo/Leads.csv"
    with open(path, newline="", encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file))
    _, leads = imported(figure, cli, path, len(rows))
    for row in rows:
        created = datetime.datetime.strptime(row["Created Time"], "%d %b, %Y %H:%M:%S") if row["Created Time"] else None
        got = leads.get(row["LEADID"], {}).get("created_at")
        if created:
            figure.count(got and moment(got).replace(tzinfo=None) == created, f"{row['LEADID']}: {row['Created Time']} gives {got}")
    return figure


def maven(cli, corpora):
    figure, dates = Figure("lists/maven"), {}
    for name in ("sales_pipeline", "sales_pipeline_b"):
        path = corpora / f"leads/maven_crm/{name}.csv"
        with open(path, newline="", encoding="utf-8-sig") as file:
            rows = list(csv.DictReader(file))
        _, leads = imported(figure, cli, path, len(rows))
        total = sum(Decimal(row["close_value"] or 0) for row in rows)
        got = sum(Decimal((lead["amount"] or "0").split()[0]) for lead in leads.values())
        figure.count(got == total, f"close_value adds up to {got}, not {total}")
        dates[name] = {key: (lead["created_at"] if row_has else None, lead["converted_at"]) for key, lead, row_has in
                       ((row["opportunity_id"], leads[row["opportunity_id"]], row["engage_date"]) for row in rows)}
    want = {row["opportunity_id"]: row["engage_date"] or None for row in rows}
    got = {key: created[:10] if created else None for key, (created, _) in dates["sales_pipeline_b"].items()}
    figure.count(want == got, "engage_date differs")
    figure.count(dates["sales_pipeline"] == dates["sales_pipeline_b"], "the two ways of writing dates give different dates")
    return figure


def lists(binary, corpora):
    with Cli(binary) as cli:
        return [make(cli, corpora) for make in (x_education, bank, zoho, maven)]


# --- prediction -----------------------------------------------------------------------------------------------------

# What the people who worked the leads of X Education entered while they did.
ENTERED_BY_REPS = ("Tags,Lead Quality,Lead Profile,Asymmetrique Activity Index,Asymmetrique Profile Index,Asymmetrique Activity Score,"
                   "Asymmetrique Profile Score,Last Notable Activity")


def area_under_curve(rows):
    """By ranks, ties in the middle; not the code that is measured."""
    scores = sorted((float(row["score"]), int(row["y"])) for row in rows)
    ranks, place = 0.0, 0
    while place < len(scores):
        end = place
        while end < len(scores) and scores[end][0] == scores[place][0]:
            end += 1
        ranks += sum(y for _, y in scores[place:end]) * (place + end + 1) / 2
        place = end
    won = sum(y for _, y in scores)
    return (ranks - won * (won + 1) / 2) / (won * (len(scores) - won))


def calibration_error(rows, bins=10):
    scores = sorted((float(row["score"]), int(row["y"])) for row in rows)
    parts = [scores[i * len(scores) // bins:(i + 1) * len(scores) // bins] for i in range(bins)]
    return sum(abs(sum(score - y for score, y in part)) for part in parts) / len(scores)


def judged(cli, name, workspace, *options):
    """The figures of a file of predictions, which have to be those that the program says."""
    out = cli.path(f"{name}.csv")
    said = workspace.json("score", "evaluate", "--out", out, *options, timeout=300)
    with open(out, newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    auc, ece = area_under_curve(rows), calibration_error(rows)
    agrees = Figure(f"prediction/{name}_as_said")
    agrees.count(len(rows) == said["n"], f"{len(rows)} rows, {said['n']} leads")
    agrees.count(abs(auc - said["auc"]) < 1e-6, f"AUC {auc}, said {said['auc']}")
    agrees.count(abs(ece - said["ece"]) < 1e-6, f"ECE {ece}, said {said['ece']}")
    agrees.count(said["signal"], "no signal")
    return [Figure(f"prediction/{name}_auc", round(auc, 4)), Figure(f"prediction/{name}_ece", round(ece, 4), lower_is_better=True), agrees]


def prediction(binary, corpora):
    leads = corpora / "leads"
    with Cli(binary) as cli:
        education, bank_calls, deals = cli.workspace(), cli.workspace(), cli.workspace()
        education.json("import", leads / "x_education/Leads.csv", "--outcome", "Converted=1", "--unmapped", "custom")
        bank_calls.json("import", leads / "bank_marketing/bank-full.csv", "--outcome", "y=yes", "--unmapped", "custom")
        deals.json("import", leads / "maven_crm/sales_pipeline.csv", "--unmapped", "custom")
        folds = ["--folds", leads / "x_education/folds.csv"]
        figures = judged(cli, "x_education", education, "--exclude", ENTERED_BY_REPS, *folds)
        figures += judged(cli, "bank", bank_calls, "--exclude", "duration")
        noise = deals.json("score", "evaluate")
        figures.append(Figure("prediction/maven_signal", int(noise["signal"]), lower_is_better=True, misses=[f"AUC {noise['auc']}"]))
        warned = Figure("prediction/leaks_warned_of")
        for workspace, key in ((education, "tags"), (bank_calls, "duration")):
            trained = workspace.json("score", "train", timeout=300)
            warned.count(any(warning["field"].split(":")[0] == key for warning in trained["warnings"]), f"{key}: {trained['warnings']}")
        clean = bank_calls.json("score", "train", "--exclude", "duration", timeout=300)
        warned.count(not clean["warnings"], f"without duration: {clean['warnings']}")
        return [*figures, warned]


GROUPS = {"phones": phones, "encodings": encodings, "pollock": pollock_scores, "lists": lists, "duplicates": duplicates, "csv": csv_cases,
          "vendor_exports": vendor_exports, "header_mapping": header_mapping, "emails": emails, "prediction": prediction}


def measure(name, binary, corpora):
    start = time.monotonic()
    try:
        return name, GROUPS[name](binary, corpora), None, time.monotonic() - start
    except Exception as error:  # one broken group must not hide the others
        return name, [], f"{type(error).__name__}: {error}", time.monotonic() - start


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cli", required=True)
    parser.add_argument("--corpora", default=os.environ.get("LEADWRIGHT_CORPORA", ""))
    parser.add_argument("--baseline", default=str(HERE.parent / "data/corpora-baseline.json"))
    parser.add_argument("--update", action="store_true", help="put today's figures on record")
    parser.add_argument("--only", action="append", choices=list(GROUPS))
    parser.add_argument("--show", type=int, default=3, help="how many misses to print for a figure that got worse; -1: for every figure, all")
    arguments = parser.parse_args()
    names = arguments.only or list(GROUPS)
    if not arguments.corpora or not Path(arguments.corpora).is_dir():
        print(f"Skipped {len(names)} groups of corpora: LEADWRIGHT_CORPORA names no folder.")
        return SKIPPED
    corpora = Path(arguments.corpora).resolve()
    record = read_json(arguments.baseline) if Path(arguments.baseline).exists() else {}
    figures, broken, worse = [], 0, 0
    with ProcessPoolExecutor(2) as pool:
        for future in [pool.submit(measure, name, arguments.cli, corpora) for name in names]:
            name, group, error, seconds = future.result()
            figures += group
            if error:
                broken += 1
                print(f"FAILED {name}: {error}")
            for figure in group:
                known = record.get(figure.name)
                is_worse = known is not None and figure.is_worse_than(known)
                worse += is_worse
                was = "new" if known is None else f"{known['value']:g}" + (f"/{known['of']}" if known.get("of") else "")
                print(f"{figure.name:52s} {figure.text():>14s} {was:>14s}{'  WORSE' if is_worse else ''}")
                shown = figure.misses if arguments.show < 0 else figure.misses[: arguments.show] if is_worse else []
                for miss in shown:
                    print(f"    {miss}")
            print(f"  ({name} took {seconds:.1f} s)", flush=True)
    missing = [] if arguments.only else sorted(set(record) - {figure.name for figure in figures} - {"pollock/weighted"})
    for name in missing:
        print(f"FAILED {name}: on record, but not measured")
    print(f"{len(figures)} figures, {worse} worse than on record, {broken + len(missing)} not measured")
    if arguments.update:
        for figure in figures:
            record[figure.name] = {"value": figure.value} | ({"of": figure.of} if figure.of is not None else {})
        Path(arguments.baseline).write_text(json.dumps(record, indent=1, sort_keys=True) + "\n")
    return 1 if broken or ((worse or missing) and not arguments.update) else 0


if __name__ == "__main__":
    sys.exit(main())
