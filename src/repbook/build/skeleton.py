"""Make the workbook without its bulk: every sheet, style, name and check, one row a table."""

from __future__ import annotations

import io
from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from repbook.book.evaluate import Evaluator
from repbook.book.overlay import is_blank
from repbook.book.snapshot import Snapshot
from repbook.build.cells import CellWriter
from repbook.build.charts import add_charts
from repbook.build.headings import write_headings
from repbook.build.macros import add_macros
from repbook.build.names import defined_names
from repbook.build.pages import set_page
from repbook.build.parameters import sheets_of_cells, write_rows
from repbook.build.places import QUALIFY
from repbook.build.plainsheet import plain_sheet
from repbook.build.styles import FACES, Formats
from repbook.build.tables import lay_table, text_ranges
from repbook.build.theme import set_theme
from repbook.schema.declare import Sheet
from repbook.schema.registry import tables_on
from repbook.schema.sheets import SHEETS

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

CREATOR = "Repbook"
WINDOW = (1600, 900)


class Facts(NamedTuple):
    """What document properties say: the title, when it was made, the custom ones by name."""

    title: str
    made_at: datetime
    custom: Mapping[str, str | int]


def skeleton(snapshot: Snapshot, values: Evaluator, facts: Facts, *, macros: bool) -> bytes:
    """Return a workbook in which each bulk table has one blank, formatted row."""
    from xlsxwriter.workbook import Workbook

    buffer = io.BytesIO()
    book = Workbook(buffer, options(snapshot.lang))
    formats = Formats(book, snapshot.lang)
    shown = {key for key, sheet in SHEETS.items() if _is_shown(sheet, snapshot)}
    sheets = {
        key: _add_sheet(book, sheet, snapshot.lang, shown=key in shown)
        for key, sheet in SHEETS.items()
    }
    set_theme(book, snapshot.lang)
    counts = {key: len(rows) for key, rows in snapshot.tables.items()}
    for key, sheet in sheets.items():
        _fill(sheet, SHEETS[key], formats, snapshot, values)
        add_charts(book, sheet, SHEETS[key].content.charts, snapshot.lang, counts)
    for name, target in defined_names(snapshot).items():
        book.define_name(name, target)
    _set_facts(book, facts)
    if macros:
        add_macros(book, (sheet.code_name for sheet in SHEETS.values()))
    next(sheet for key, sheet in sheets.items() if key in shown).activate()
    book.close()
    return buffer.getvalue()


def options(lang: str) -> dict[str, object]:
    """Return how XlsxWriter sets a workbook in a language: texts stay texts."""
    face = FACES[lang]
    return {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
        "default_format_properties": {"font_name": face.font, "font_size": face.size},
        "default_row_height": face.row,
    }


def _is_shown(sheet: Sheet, snapshot: Snapshot) -> bool:
    """Tell whether a sheet is in sight: always, or since it comes with rows that are given."""
    if sheet.visible or not sheet.comes:
        return sheet.visible
    return any(not is_blank(snapshot.tables[table.key]) for table in tables_on(sheet.key))


def _add_sheet(book: Workbook, declared: Sheet, lang: str, *, shown: bool) -> Worksheet:
    sheet: Worksheet = book.add_worksheet(declared.label.get(lang), plain_sheet())
    sheet.set_vba_name(declared.code_name)
    if not shown:
        sheet.hide()
    return sheet


def _fill(
    sheet: Worksheet, declared: Sheet, formats: Formats, snapshot: Snapshot, values: Evaluator
) -> None:
    lang = snapshot.lang
    counts = {key: len(rows) for key, rows in snapshot.tables.items()}
    for table in tables_on(declared.key):
        small = declared.key in sheets_of_cells()
        lay_table(sheet, table, formats, lang, counts[table.key], written=small)
        if small:
            write_rows(sheet, table, snapshot.tables[table.key], formats, lang, values)
    texts = " ".join(text_ranges(table) for table in tables_on(declared.key))
    if texts:
        sheet.ignore_errors({"number_stored_as_text": texts})
    if declared.key == QUALIFY:
        write_headings(sheet, formats, lang, values)
    set_page(sheet, declared, counts, lang)
    CellWriter(sheet, declared, formats, lang, values).write()


def _set_facts(book: Workbook, facts: Facts) -> None:
    book.set_vba_name("ThisWorkbook")
    book.set_size(*WINDOW)
    book.set_properties({"title": facts.title, "author": CREATOR, "created": facts.made_at})
    for name, value in facts.custom.items():
        book.set_custom_property(name, value)
