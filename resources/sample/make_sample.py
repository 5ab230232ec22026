#!/usr/bin/env python3
"""Makes leads.csv, the list that a new user imports first: a believable export with the usual flaws.

Every run gives the same bytes. Nobody in it exists: names are drawn, addresses end in example domains (RFC 2606),
North American numbers are 555-01xx, British ones come from the block that Ofcom keeps for drama.
"""

import csv
import io
import pathlib
import random

ROWS = 400
HEADER = ["Full Name", "Company", "Job Title", "E-mail Address", "Phone #", "Street", "City", "State", "Zip", "Country",
          "Lead Source", "Campaign", "Date Received", "Est. Value", "Cost", "Tags", "Comments"]

FIRST = """Olivia Liam Emma Noah Ava James Sophia Elijah Isabella William Mia Henry Charlotte Lucas Amelia Benjamin Harper
Mateo Evelyn Daniel Abigail Michael Emily Samuel Grace Ethan Chloe Carlos Camila José Priya Wei Renée Zoë Siobhan Dmitri Aisha
Robert Jennifer Christopher Kimberly Andrew Ashley Steven Laura Kevin Michelle Brian Karen Raymond Donna""".split()
LAST = """Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Wilson Anderson Thomas Taylor
Moore Martin Lee Perez Thompson White Harris Clark Ramirez Lewis Robinson Walker Young Allen King Wright Torres Nguyen Hill Flores
Green Adams Nelson Baker Hall Rivera Campbell Muñoz O'Brien Patel Kowalski Okafor Singh Wagner Schäfer Núñez""".split()
NICKNAMES = {"William": "Bill", "Robert": "Bob", "Michael": "Mike", "Christopher": "Chris", "Jennifer": "Jen", "Andrew": "Andy"}
# City, state, the ways people write the state, postcode, area code.
PLACES = [("New York", "NY", "New York", "10024", "212"), ("Los Angeles", "CA", "California", "90026", "213"), ("San Diego", "CA", "Calif.", "92103", "619"),
          ("Houston", "TX", "Texas", "77007", "713"), ("Dallas", "TX", "Tex.", "75204", "214"), ("Miami", "FL", "Florida", "33130", "305"),
          ("Orlando", "FL", "Fla.", "32801", "407"), ("Chicago", "IL", "Illinois", "60613", "312"), ("Boston", "MA", "Mass.", "02116", "617"),
          ("Newark", "NJ", "New Jersey", "07104", "973"), ("Atlanta", "GA", "Georgia", "30309", "404"), ("Phoenix", "AZ", "Arizona", "85004", "602"),
          ("Denver", "CO", "Colorado", "80205", "303"), ("Seattle", "WA", "Washington", "98103", "206"), ("Portland", "OR", "Oregon", "97205", "503"),
          ("Nashville", "TN", "Tennessee", "37203", "615"), ("Columbus", "OH", "Ohio", "43215", "614"), ("Charlotte", "NC", "N. Carolina", "28202", "704"),
          ("Minneapolis", "MN", "Minnesota", "55401", "612"), ("Hartford", "CT", "Conn.", "06103", "860")]
ABROAD = [("Toronto", "ON", "M5V 2T6", "Canada", "+1 416 555 01{:02d}"), ("Montréal", "QC", "H2Y 1C6", "Canada", "(514) 555-01{:02d}"),
          ("London", "", "SE10 9LS", "United Kingdom", "020 7946 0{:03d}"), ("Manchester", "", "M1 4BT", "UK", "+44 161 496 0{:03d}"),
          ("München", "", "80331", "Germany", "+49 89 99998{:03d}")]
TRADES = ["Roofing", "Dental", "Realty", "Logistics", "Catering", "Software", "Law", "Insurance", "Manufacturing", "Landscaping"]
WORDS = ["Summit", "Blue Ridge", "Pioneer", "Harbor", "Evergreen", "Cardinal", "Keystone", "Granite", "Beacon", "Lone Star", "Maple", "Sterling"]
TITLES = ["Owner", "CEO", "Office Manager", "Operations Manager", "VP Sales", "General Manager", "Director of Marketing", "Practice Manager", "Founder"]
SOURCES = [("Google Ads", ["Brand Search", "Non-Brand Search"], "42.50"), ("google ads", ["Brand Search"], "42.5"), ("Facebook", ["Instant Form", "Retargeting"], "17.80"),
           ("Referral", [""], ""), ("Web form", ["Request a Quote", "Contact Us"], ""), ("Trade show", ["Expo West"], "$58.00"), ("Partner", ["Reseller"], "30")]
COMMENTS = ["Please call after 4 pm", "Wants a quote for 3 locations, \"ASAP\"", "Met at the booth.\nAsked for the brochure", "Needs it before the season starts",
            "Prefers e-mail; on site all day", "Comparing us with two others", "Budget around $800 a month", "Has a dog, ring twice :)",
            "Décision en avril", "Switching providers.\n\nCurrent contract ends in June."]
# Used so that no two people share a number by accident.
LINES = {}


def phone(rng, area, line):
    style = rng.randrange(8)
    number = f"{line:02d}"
    return [f"({area}) 555-01{number}", f"{area}-555-01{number}", f"{area}.555.01{number}", f"+1{area}55501{number}", f"1 {area} 555 01{number}",
            f"{area}55501{number}", f"({area})555-01{number} ext. {rng.randint(10, 99)}", f"+1 ({area}) 555 01{number}"][style]


def ascii_slug(text):
    table = str.maketrans("áäçéëíñöóúüèß", "aaceeinoouues")
    return "".join(c for c in text.lower().translate(table) if c.isalnum())


def date(rng):
    month, day = rng.randint(1, 6), rng.randint(1, 28)
    return f"2026-{month:02d}-{day:02d} {rng.randint(8, 19):02d}:{rng.randint(0, 59):02d}"


def amount(rng):
    value = round(rng.lognormvariate(8.7, 0.7) / 50) * 50
    return rng.choice([f"{value}", f"${value:,}", f"{value:,}.00", f"$ {value}", ""])


def person(rng):
    first, last = rng.choice(FIRST), rng.choice(LAST)
    company = "" if rng.random() < 0.25 else f"{rng.choice(WORDS)} {rng.choice(TRADES)}{rng.choice([' LLC', ', Inc.', '', ' & Sons', ' Co'])}"
    host = f"{ascii_slug(company)}.example" if company and rng.random() < 0.6 else rng.choice(["example.com", "example.net", "mail.example"])
    email = f"{ascii_slug(first)}.{ascii_slug(last)}@{host}"
    street = f"{rng.randint(10, 9800)} {rng.choice(['Main St', 'Oak Avenue', 'Market Street, Suite 4', 'Elm St.', 'Hillcrest Rd', '5th Ave'])}"
    if rng.random() < 0.07:
        city, state, code, country, pattern = rng.choice(ABROAD)
        LINES[pattern] = LINES.get(pattern, 9) + 1
        number = pattern.format(LINES[pattern])
    else:
        city, short, long, code, area = rng.choice(PLACES)
        LINES[area] = LINES.get(area, 9) + 1
        number = phone(rng, area, LINES[area])
        state = rng.choice([short, short, short, long, short.lower()])
        # What a spreadsheet does to a postcode that begins with 0.
        code = code.lstrip("0") if rng.random() < 0.5 else code
        country = rng.choice(["US", "USA", "United States", ""])
    source, campaigns, cost = rng.choice(SOURCES)
    name = f"{last}, {first}" if rng.random() < 0.08 else f"{first} {last}"
    comment = rng.choice(COMMENTS) if rng.random() < 0.3 else ""
    return [name, company, rng.choice(TITLES) if company and rng.random() < 0.8 else "", email, number, street if rng.random() < 0.7 else "", city, state, code,
            country, source, rng.choice(campaigns), date(rng), amount(rng), cost, rng.choice(["", "", "", "hot", "newsletter; hot", "VIP"]), comment]


def spoil(rng, row):
    """One of the usual flaws, in a few rows."""
    flaw = rng.random()
    if flaw < 0.03:
        row[3] = ""
    elif flaw < 0.05:
        row[3] = row[3].replace("@", rng.choice(["@@", " at ", "", "@ "]))
    elif flaw < 0.06:
        row[3] = row[3].rstrip("moetnlg").rstrip(".") + ".."
    elif flaw < 0.09:
        row[4] = ""
    elif flaw < 0.11:
        row[4] = rng.choice(["n/a", "555", "call the office", "0000000000", "(212) 555-01"])
    elif flaw < 0.14:
        row[0] = row[0].upper()
    elif flaw < 0.17:
        row[0] = f"  {row[0]} "
    elif flaw < 0.18:
        row[7] = rng.choice(["XX", "Unknown", "-"])
    elif flaw < 0.19:
        row[12] = rng.choice(["not sure", "2026-02-30 10:00", ""])
    return row


def repeated(rng, row):
    """Somebody who is in the list already, not quite the same."""
    row = list(row)
    first, _, last = row[0].strip().partition(" ")
    row[0] = f"{NICKNAMES.get(first, first)} {last}".strip()
    how = rng.randrange(3)
    if how == 0:
        row[3] = row[3].upper()
    elif how == 1:
        row[3], row[5] = "", ""
    else:
        row[0] = row[0].lower()
    row[10:13] = ["Facebook", "Retargeting", date(rng)]
    row[16] = ""
    return row


def main():
    rng = random.Random(20260301)
    people = [person(rng) for _ in range(ROWS - 24)]
    people += [repeated(rng, rng.choice(people)) for _ in range(24)]
    order = people[:40] + rng.sample(people[40:], len(people) - 40)
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(HEADER)
    for number, row in enumerate(order):
        row = spoil(rng, list(row))
        if number == 140:
            row = row[:9]  # a row that ends early
        elif number == 261:
            row = row + ["left over"]  # and one that is too long
        elif number == 305:
            row[0] = "Maximiliano Alejandro Fernando Fernández de Córdoba y Álvarez de Toledo-Montpensier"
        elif number == 330:
            writer.writerow([])
        writer.writerow(row)
    pathlib.Path(__file__).with_name("leads.csv").write_bytes(text.getvalue().encode("utf-8-sig"))


if __name__ == "__main__":
    main()
