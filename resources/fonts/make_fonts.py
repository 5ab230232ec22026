#!/usr/bin/env python3
"""Makes the fonts of this folder from Inter: the digits and their company get one width each, so that columns of numbers
stand below each other.

Inter has such glyphs behind its OpenType feature "tnum", which Qt can switch on from 6.7 only. Here the character map
points to them itself, and the family is called "Inter Lead" so that it is never taken for an Inter that is installed.

What remains of the features is what languages need: Inter's contextual alternates make an arrow of "->" and a sign of
multiplication of the x in "4x4", which is not what the data says, and they take most of the time that a text takes to lay out.

Usage: make_fonts.py [FOLDER_WITH_INTER]    (Debian: apt install fonts-inter python3-fonttools; 4.0~beta7 was used)
"""

import os
import sys

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

SOURCE = "/usr/share/fonts/opentype/inter"
WEIGHTS = ("Regular", "Medium", "SemiBold", "Bold")
FAMILY = "Inter Lead"
CHARACTERS = {ord(character) for character in "0123456789+-.,:$%"}
FEATURES = ["ccmp", "locl", "kern", "mark"]
# Records of the name table: family, unique id, full name, PostScript name, typographic family.
NAMES = {1: FAMILY, 3: FAMILY, 4: FAMILY, 6: FAMILY.replace(" ", ""), 16: FAMILY}


def tabular(font):
    """{glyph: its glyph of even width}."""
    table = font["GSUB"].table
    lookups = {index for record in table.FeatureList.FeatureRecord if record.FeatureTag == "tnum"
               for index in record.Feature.LookupListIndex}
    glyphs = {}
    for index in lookups:
        for subtable in table.LookupList.Lookup[index].SubTable:
            glyphs.update(getattr(getattr(subtable, "ExtSubTable", subtable), "mapping", {}))
    return glyphs


def make(source, target):
    font = TTFont(source, recalcTimestamp=False)
    glyphs = tabular(font)
    changed = set()
    for table in font["cmap"].tables:
        for code, glyph in table.cmap.items():
            if code in CHARACTERS and glyph in glyphs:
                table.cmap[code] = glyphs[glyph]
                changed.add(code)
    if not set(b"0123456789") <= changed:
        sys.exit(f"{source}: its digits have no glyphs of even width")
    options = Options()
    options.layout_features = FEATURES
    options.name_IDs = options.name_languages = ["*"]
    options.notdef_outline = options.glyph_names = options.legacy_cmap = True
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=font.getBestCmap())
    subsetter.subset(font)
    for record in font["name"].names:
        if record.nameID in NAMES:
            record.string = record.toUnicode().replace("Inter", NAMES[record.nameID])
    if "CFF " in font:
        names = font["CFF "].cff.fontNames
        names[0] = names[0].replace("Inter", NAMES[6])
    font.save(target)
    print(f"{target}: {len(changed)} characters")


if __name__ == "__main__":
    folder = sys.argv[1] if len(sys.argv) > 1 else SOURCE
    here = os.path.dirname(os.path.abspath(__file__))
    for weight in WEIGHTS:
        make(os.path.join(folder, f"Inter-{weight}.otf"), os.path.join(here, f"InterLead-{weight}.otf"))
