# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the fonts of the printed documents from Noto Sans (Debian: fonts-noto-core, python3-fonttools).

Usage: make.py FOLDER_WITH_NOTO_SANS. Only needed to take over a newer Noto Sans: the results are kept in
this folder. README.md says why the fonts are cut down and renamed.
"""
import pathlib
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

FAMILY = "Duoboek Sans"
CHARACTERS = (
    "0020-007E,00A0-017F,0192,0218-021B,1E9E,"  # the languages of Europe in Latin letters, and Turkish
    "2010-2015,2018-201E,2020-2022,2026,2030,2039-203A,20AC,2122,2190-2193,2212,FFFD"
)


def characters():
    for part in CHARACTERS.split(","):
        first, _, last = part.partition("-")
        yield from range(int(first, 16), int(last or first, 16) + 1)


def make(source, target, style):
    font = TTFont(source)
    options = subset.Options(hinting=False, layout_features=["kern", "mark", "mkmk", "ccmp"], name_IDs=["*"])
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=characters())
    subsetter.subset(font)
    script_name = FAMILY.replace(" ", "") + "-" + style
    renamed = {1: FAMILY, 2: style, 3: script_name, 4: f"{FAMILY} {style}", 6: script_name}
    for record in list(font["name"].names):
        if record.nameID in renamed:
            font["name"].setName(
                renamed[record.nameID], record.nameID, record.platformID, record.platEncID, record.langID)
    font.save(target)


for style in ("Regular", "Bold"):
    folder = pathlib.Path(__file__).parent
    make(pathlib.Path(sys.argv[1]) / f"NotoSans-{style}.ttf", folder / f"DuoboekSans-{style}.ttf", style)
