"""How sheets are seen and printed: frozen panes, tabs, page set-up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from repbook.build.places import tables_on
from repbook.build.styles import ACCENT
from repbook.workbook.declare import Sheet, Table

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

A4 = 9
MARGIN, TOP_MARGIN, BOTTOM_MARGIN = 0.25, 0.4, 0.55
FOOTER = "&L&9&A&C&9&D&R&9&P / &N"
# Columns that stay in sight, by table.
FROZEN = {"customers": 2, "qualify": 2, "visits": 3}
# Tables of which only the columns in sight are printed.
PRINTED_SHOWN = frozenset({"visits"})


def set_page(sheet: Worksheet, declared: Sheet, rows: dict[str, int]) -> None:
    """Set paper, scale, titles, footer, panes and tab of a sheet; `rows` are counts by table."""
    _paper(sheet, declared)
    tables = tables_on(declared.key)
    if tables:
        _table_view(sheet, tables[0], rows[tables[0].key])
    _columns_and_rows(sheet, declared)
    if declared.print_area:
        sheet.print_area(declared.print_area)
    if not declared.gridlines:
        sheet.hide_gridlines(2)
    if declared.visible or declared.tab:
        sheet.set_tab_color(declared.tab or ACCENT)


def _paper(sheet: Worksheet, declared: Sheet) -> None:
    sheet.set_paper(A4)
    if declared.landscape:
        sheet.set_landscape()
    sheet.set_margins(MARGIN, MARGIN, TOP_MARGIN, BOTTOM_MARGIN)
    sheet.set_footer(FOOTER, {"margin": 0.25})
    sheet.fit_to_pages(*declared.fit)


def _table_view(sheet: Worksheet, table: Table, count: int) -> None:
    sheet.freeze_panes(table.header_row, FROZEN.get(table.key, 0))
    sheet.repeat_rows(
        0 if table.key in PRINTED_SHOWN else table.header_row - 1, table.header_row - 1
    )
    if table.key in PRINTED_SHOWN:
        shown = sum(column.shown for column in table.columns)
        sheet.print_area(0, 0, table.header_row + count - 1, table.first_col + shown - 2)


def _columns_and_rows(sheet: Worksheet, declared: Sheet) -> None:
    for index, width in enumerate(declared.widths):
        sheet.set_column(index, index, width)
    if declared.hidden:
        sheet.set_column(declared.hidden, None, None, {"hidden": True})
    for row, height in declared.heights.items():
        sheet.set_row(row - 1, height)
