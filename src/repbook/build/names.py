"""The defined names of a workbook: settings, list labels, drop-downs, headings, named cells."""

from __future__ import annotations

from collections.abc import Iterator

from repbook.build.contents import CELL_TABLES
from repbook.build.places import QUALIFY, area, column_at, first_row, on_sheet, part_area
from repbook.ooxml.refs import column_letters
from repbook.scoring.excel import formula
from repbook.scoring.slots import OPTIONS, SLOTS
from repbook.workbook import blocks
from repbook.workbook.naming import Names
from repbook.workbook.schema import BY_LIST, CODES, SETTINGS, TABLES, options_name
from repbook.workbook.sheets import RANGES, SHEETS, address
from repbook.workbook.snapshot import Rows, Snapshot

LISTS = "lists"


def defined_names(snapshot: Snapshot) -> dict[str, str]:
    """Return what every defined name stands for, with a leading equals sign, by name."""
    pairs = (
        *_settings(snapshot),
        *_labels(snapshot.tables[LISTS], snapshot.lang),
        *_options(snapshot.lang),
        *_headings(snapshot.lang),
        *_cells(snapshot.lang),
        *((name, formula(rule, Names(snapshot.lang))) for name, rule in RANGES.items()),
    )
    return {name: f"={target}" for name, target in pairs}


def part_name(part: str) -> str:
    """Return the name of one block of headings, such as HeadKeyPhone."""
    return "Head" + "".join(word.capitalize() for word in part.split("_"))


def _settings(snapshot: Snapshot) -> Iterator[tuple[str, str]]:
    for key in CELL_TABLES:
        table, rows = TABLES[key], snapshot.tables[key]
        letters = column_letters(column_at(table, "value"))
        for row, name in enumerate(rows.columns["key"], first_row(table)):
            if name in SETTINGS:
                ref = on_sheet(table.sheet, snapshot.lang, f"${letters}${row}")
                yield SETTINGS[str(name)].defined_name, ref


def _labels(rows: Rows, lang: str) -> Iterator[tuple[str, str]]:
    table = TABLES[LISTS]
    column, first = column_at(table, "label"), first_row(table)
    spans: dict[str, list[int]] = {}
    pairs = zip(rows.columns["key"], rows.columns["list"], strict=True)
    for row, (key, name) in enumerate(pairs, first):
        spans.setdefault(str(name), []).append(row)
        if key in CODES:
            ref = f"${column_letters(column)}${row}"
            yield CODES[str(key)].defined_name, on_sheet(table.sheet, lang, ref)
    for name in BY_LIST:
        block = area(column, spans[name][0], spans[name][-1])
        yield options_name(name), on_sheet(table.sheet, lang, block)


def _options(lang: str) -> Iterator[tuple[str, str]]:
    """Trim each slot's options to the filled ones, so that a drop-down has no blank lines."""
    part = blocks.PARTS["option"]
    for slot in SLOTS:
        column = column_at(TABLES[QUALIFY], slot)
        block = area(column, part.row, part.row + len(OPTIONS) - 1)
        start, whole = (
            on_sheet(QUALIFY, lang, ref) for ref in (block.split(":", maxsplit=1)[0], block)
        )
        filled = f'MAX(1,COUNTIF({whole},"?*"))'
        yield options_name(f"options.{slot}"), f"{start}:INDEX({whole},{filled})"


def _headings(lang: str) -> Iterator[tuple[str, str]]:
    for part in blocks.PARTS:
        yield part_name(part), on_sheet(QUALIFY, lang, part_area(part))
    total = column_letters(column_at(TABLES[QUALIFY], blocks.TOTAL_ABOVE))
    yield "WeightTotal", on_sheet(QUALIFY, lang, f"${total}${blocks.TOTAL_ROW}")


def _cells(lang: str) -> Iterator[tuple[str, str]]:
    for sheet in SHEETS.values():
        for cell in sheet.cells:
            if cell.name:
                yield cell.name, on_sheet(sheet.key, lang, address(cell.ref))
