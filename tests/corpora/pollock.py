"""The Pollock score of one loaded file: Vitagliano et al., "Pollock: A Data Loading Benchmark", PVLDB 16(8), 2023.
Ten measures of 0 to 1: loaded at all; precision, recall and F1 of the heading cells, of the records and of the cells."""

import collections
import csv
import functools
import io
import re

csv.field_size_limit(1 << 30)

TIME = re.compile(r"\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d+))?)?\s*")
MONEY = re.compile(r"([$€£¥])\s*(-?\d[\d,]*(?:\.\d+)?)|(-?\d[\d,]*(?:\.\d+)?)\s*([$€£¥])")


@functools.lru_cache(maxsize=1 << 20)
def normalised(value):
    """Numbers, truth values, times and money count as equal however they are written. Dates are compared as written:
    the loader under test does not rewrite them."""
    if not value.strip():
        return value.lower()
    if value.lower() in ("true", "false") and value[1:].islower():
        return "1" if value[0] in "tT" else "0"
    for number in (int, float):
        try:
            return str(number(value))
        except ValueError:
            pass
    time = TIME.fullmatch(value)
    if time and int(time[1]) < 24 and int(time[2]) < 60:
        fraction = f".{time[4]}" if time[4] else ""
        return f"{int(time[1]):02}:{int(time[2]):02}:{int(time[3] or 0):02}{fraction}"
    money = MONEY.search(value)
    if money:
        sign, amount = (money[1], money[2]) if money[1] else (money[4], money[3])
        return sign + str(float(amount.replace(",", "")))
    return value.lower()


def rows(data):
    for encoding in ("utf-8-sig", "cp1252", "latin-1"):
        try:
            text = data.decode(encoding)
            break
        except UnicodeDecodeError:
            continue
    return list(csv.reader(io.StringIO(text.replace("\0", ""), newline=None)))


def overlap(clean, loaded):
    if not clean:
        return 1.0, 1.0, 1.0
    same = (collections.Counter(clean) & collections.Counter(loaded)).total()
    if not same:
        return 0.0, 0.0, 0.0
    precision, recall = same / len(clean), same / len(loaded)
    return precision, recall, 2 * precision * recall / (precision + recall)


def score(clean, loaded):
    """`clean` and `loaded` are the bytes of two CSV files, `loaded` None when nothing could be loaded. 0 to 10."""
    if loaded is None:
        return 0.0
    want, got = rows(clean), rows(loaded)
    if not want:
        return 10.0

    def records(table):
        return ["".join(map(normalised, row)) for row in table[1:]]

    def cells(table):
        return [cell for row in table for cell in row]

    headings = overlap([normalised(c) for c in want[0]], [normalised(c) for c in got[0]] if got else [])
    return 1 + sum(headings) + sum(overlap(records(want), records(got))) + sum(overlap(cells(want), cells(got)))
