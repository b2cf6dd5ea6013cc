"""The notes on headers: what a column holds, and the rule that a formula column follows."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from repbook.build.places import column_at
from repbook.build.rulewords.laying import RuleWords
from repbook.build.styles import FACES
from repbook.schema.declare import Column, Table
from repbook.schema.fitting import lines_of
from repbook.schema.registry import TABLES

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

AUTHOR = "Repbook"
SIZE = 9
# Pixels: a short note's box, those of longer ones by their signs, the space around, a line.
WIDTH, HEIGHT = 190, 60
WIDER = ((100, 300), (300, 420))
AROUND = 18
LINES = {"en": 17, "zh-CN": 20, "zh-TW": 20}


def write_notes(sheet: Worksheet, table: Table, lang: str) -> None:
    """Write the notes on a table's headers, each in a box of its size."""
    for key, text, (width, height) in _notes(table.key, lang):
        place = (table.header_row - 1, column_at(table, key) - 1)
        look = {"font_size": SIZE, "width": width, "height": height}
        sheet.write_comment(*place, text, {"author": AUTHOR, **look})


@cache
def _notes(table: str, lang: str) -> list[tuple[str, str, tuple[int, int]]]:
    """Return column keys, notes and the sizes of their boxes."""
    rules = RuleWords(TABLES[table], lang)
    noted = [(column.key, note_of(column, rules, lang)) for column in TABLES[table].columns]
    return [(key, text, box_of(text, lang)) for key, text in noted if text]


def note_of(column: Column, rules: RuleWords, lang: str) -> str:
    """Return the note on a header: the declared one, then the rule; empty where there is none."""
    declared = column.note.get(lang) if column.note else ""
    return "\n\n".join(filter(None, (declared, rules.of(column))))


def box_of(text: str, lang: str) -> tuple[int, int]:
    """Return the width and height in pixels of a box that shows a whole note."""
    signs = sum(1 + (sign > "\u2e80") for sign in text)
    width = max([WIDTH, *(wide for least, wide in WIDER if signs > least)])
    # Signs are measured for the body's type, in columns of 7 pixels.
    column = 7 * SIZE / FACES[lang].page
    lines = lines_of(text, (width - AROUND) / column, lang)
    return width, max(HEIGHT, lines * LINES[lang] + AROUND)
