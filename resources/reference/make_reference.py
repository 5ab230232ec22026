#!/usr/bin/env python3
"""Makes the compact text files of this folder from the public lists named in CREDITS.md.

usage: make_reference.py FOLDER_WITH_THE_LISTS

Every file is UTF-8, one record a line, fields separated by tabs, alternatives within a field by '|'.
"""
import collections
import csv
import json
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent

STATE_ALTERNATIVES = {
    ("US", "AL"): "Ala", ("US", "AZ"): "Ariz", ("US", "CA"): "Cal|Calif|Cali", ("US", "CO"): "Col|Colo",
    ("US", "CT"): "Conn", ("US", "DE"): "Del", ("US", "DC"): "Washington DC|Washington D.C.|Dist of Columbia",
    ("US", "FL"): "Fla|Flor", ("US", "HI"): "Hawai'i", ("US", "IN"): "Ind", ("US", "KS"): "Kans|Kan",
    ("US", "KY"): "Ken|Kent", ("US", "MA"): "Mass|Commonwealth of Massachusetts", ("US", "MN"): "Minn",
    ("US", "MS"): "Miss", ("US", "NE"): "Nebr|Neb", ("US", "NV"): "Nev", ("US", "NH"): "N Hampshire",
    ("US", "NJ"): "N Jersey|New Jersy", ("US", "NM"): "N Mex|New Mex|N Mexico", ("US", "NY"): "N York|NY State|New York State",
    ("US", "NC"): "N Carolina|N Car|No Carolina", ("US", "ND"): "N Dakota|N Dak|No Dakota", ("US", "OK"): "Okla",
    ("US", "OR"): "Oreg|Ore", ("US", "PA"): "Penn|Penna|Pa", ("US", "RI"): "R Island", ("US", "SC"): "S Carolina|S Car|So Carolina",
    ("US", "SD"): "S Dakota|S Dak|So Dakota", ("US", "TN"): "Tenn", ("US", "TX"): "Tex", ("US", "VA"): "Virg|Commonwealth of Virginia",
    ("US", "WA"): "Wash|Washington State|Wash State", ("US", "WV"): "W Va|W Virginia|West Va", ("US", "WI"): "Wis|Wisc",
    ("US", "WY"): "Wyo", ("US", "VI"): "Virgin Islands|US Virgin Islands|USVI", ("US", "MP"): "CNMI",
    ("US", "FM"): "Micronesia", ("US", "AE"): "Armed Forces Africa|Armed Forces Canada|Armed Forces Middle East",
    ("CA", "AB"): "Alta", ("CA", "BC"): "Colombie-Britannique|Brit Columbia", ("CA", "MB"): "Man",
    ("CA", "NB"): "Nouveau-Brunswick|New Bruns", ("CA", "NL"): "Nfld|NF|Newfoundland|Labrador|Newfoundland & Labrador|Terre-Neuve-et-Labrador|Terre-Neuve",
    ("CA", "NS"): "Nouvelle-Écosse", ("CA", "NT"): "NWT|Territoires du Nord-Ouest|N.W.T.", ("CA", "ON"): "Ont",
    ("CA", "PE"): "PEI|P.E.I.|Île-du-Prince-Édouard", ("CA", "QC"): "Que|PQ|Québec", ("CA", "SK"): "Sask",
    ("CA", "YT"): "YK|Yukon Territory",
}

COUNTRY_NAMES = {"US": "United States", "GB": "United Kingdom", "KR": "South Korea", "KP": "North Korea", "RU": "Russia",
                 "CZ": "Czechia", "TR": "Turkey"}
COUNTRY_ALTERNATIVES = {
    "US": "U.S.|U.S.A.|America|United States of America|EUA|EEUU|EE.UU.|Vereinigte Staaten von Amerika",
    "GB": "UK|U.K.|Great Britain|Britain|England|Scotland|Wales|Northern Ireland|Großbritannien|Grande-Bretagne|Gran Bretaña|Inghilterra|Inglaterra",
    "KR": "Korea|Republic of Korea|Korea, South|S Korea", "KP": "Korea, North|DPRK", "RU": "Russian Federation",
    "CZ": "Czech Republic|Tschechische Republik", "TR": "Türkiye|Turkiye", "NL": "Holland|The Netherlands",
    "AE": "UAE|U.A.E.|Emirates", "VN": "Viet Nam", "CI": "Ivory Coast", "CD": "DR Congo|Democratic Republic of the Congo",
    "CG": "Congo|Republic of the Congo", "MM": "Burma", "MK": "Macedonia|FYROM", "SZ": "Swaziland", "CV": "Cabo Verde",
    "VA": "Vatican|Holy See", "TW": "Taiwan", "PS": "Palestine", "IE": "Republic of Ireland|Éire", "CN": "PRC|Mainland China",
    "DE": "BRD|Federal Republic of Germany", "BO": "Bolivia", "VE": "Venezuela", "TZ": "Tanzania", "IR": "Iran", "SY": "Syria",
    "LA": "Laos", "MD": "Moldova", "BN": "Brunei", "TL": "East Timor", "BA": "Bosnia", "HK": "Hong Kong|Hongkong", "MO": "Macau|Macao",
}


def rows(folder, name):
    with open(folder / name, encoding="utf-8-sig", newline="") as f:
        return list(csv.DictReader(f))


def write(name, lines):
    text = "\n".join(lines) + "\n"
    (HERE / name).write_text(text, encoding="utf-8")
    print(f"{name}: {len(lines)} lines, {len(text.encode())} bytes")


def states(folder):
    out = []
    for row in rows(folder, "us_states.csv"):
        other = [row["ap_abbreviation"], STATE_ALTERNATIVES.get(("US", row["code"]), "")]
        out.append(["US", row["code"], row["name"], "|".join(o for o in other if o)])
    for row in rows(folder, "canada_provinces.csv"):
        out.append(["CA", row["code"], row["name"], STATE_ALTERNATIVES.get(("CA", row["code"]), "")])
    write("states.tsv", ["\t".join(r) for r in out])


def plain_name(text):
    """"Afganistán (el)" -> "Afganistán"."""
    return re.sub(r"\s*\([^)]*\)", "", text).strip()


def countries(folder):
    out = []
    by_area = {}
    for row in rows(folder, "country-codes.csv"):
        iso2 = row["ISO3166-1-Alpha-2"].strip()
        if not iso2:
            continue
        name = COUNTRY_NAMES.get(iso2, row["CLDR display name"].strip() or row["official_name_en"].strip())
        dial = re.sub(r"[^0-9]", "", row["Dial"].split(",")[0])
        for part in row["Dial"].split(","):
            digits = re.sub(r"[^0-9]", "", part)
            if len(digits) == 4 and digits.startswith("1"):
                by_area[digits[1:]] = iso2
        other = [row["official_name_en"], row["official_name_fr"], row["official_name_es"]]
        other += [plain_name(row[f"UNTERM {language} Short"]) for language in ("English", "French", "Spanish")]
        other += COUNTRY_ALTERNATIVES.get(iso2, "").split("|")
        seen = collections.OrderedDict((o.strip(), 1) for o in other if o.strip() and o.strip() != name)
        currency = row["ISO4217-currency_alphabetic_code"].split(",")[0].strip()
        out.append([iso2, row["ISO3166-1-Alpha-3"].strip(), name, currency, dial, "|".join(seen)])
    out.append(["XK", "XKX", "Kosovo", "EUR", "383", ""])
    write("countries.tsv", ["\t".join(r) for r in sorted(out)])
    return by_area


def area_codes(folder, by_area):
    out = []
    for row in rows(folder, "nanp_area_codes.csv"):
        country = row["country"] or by_area.get(row["area_code"], "")
        zones = row["time_zones"].replace("&", "|")
        if country or zones:
            out.append([row["area_code"], country, row["state"], zones])
    write("areacodes.tsv", ["\t".join(r) for r in out])


def zip_areas(folder):
    write("zip3.tsv", ["\t".join([r["zip3"], r["state"], r["time_zone"]]) for r in rows(folder, "zip3_state_timezone.csv")])


def mail_domains(folder):
    disposable = {d.strip().lower() for d in (folder / "disposable_email_domains.txt").read_text().split()}
    free = {d.strip().lower() for d in json.loads((folder / "free_email_domains.json").read_text())}
    write("mail_disposable.txt", sorted(disposable))
    write("mail_free.txt", sorted(free - disposable))
    roles = json.loads((folder / "role_based_email_prefixes.json").read_text())
    write("mail_roles.txt", sorted({r.strip().lower() for r in roles if not r.strip().isdigit() and r not in ("aaa", "abc")}))


def nicknames(folder):
    names = collections.defaultdict(set)
    for row in rows(folder, "nicknames.csv"):
        if row["relationship"] == "has_nickname":
            names[row["name1"].strip().lower()].add(row["name2"].strip().lower())
    write("nicknames.tsv", ["\t".join([name, "|".join(sorted(short))]) for name, short in sorted(names.items())])


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    folder = pathlib.Path(sys.argv[1])
    states(folder)
    area_codes(folder, countries(folder))
    zip_areas(folder)
    mail_domains(folder)
    nicknames(folder)


if __name__ == "__main__":
    main()
