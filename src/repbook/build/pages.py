"""How sheets are seen and printed: frozen panes, tabs, page set-up."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from repbook.build.places import column_at
from repbook.build.tokens import DEEP, GREY, MID, SOFT
from repbook.ooxml.printing import printed_from
from repbook.ooxml.refs import parse_area
from repbook.schema.buttons import HOME_MENUS, Hue
from repbook.schema.declare import Sheet, Table
from repbook.schema.registry import tables_on

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

A4 = 9
A4_LONG, A4_SHORT = 11.69, 8.27
# A column as a printer draws it: in digits of the body font (Calibri 11, or YaHei 10, whose digits
# are narrower), and five of a digit's seven pixels around. A screen rounds a digit down.
DIGIT_POINTS, PADDING = 5.575, 5 / 7
# A column that no longer fits goes to a page of its own. Where the type of a Chinese workbook is
# missing another stands in, DejaVu Sans in a plain LibreOffice: its digits are 14% wider.
SLACK, STAND_IN = 0.99, 1.142
MARGIN, TOP_MARGIN, BOTTOM_MARGIN = 0.25, 0.4, 0.55
# A table that begins in the first row has its title in the margin.
TITLE_MARGIN, HEADER = 0.65, '&L&"-,Bold"&14&A'
HUES = {Hue.DEEP: DEEP, Hue.MID: MID, Hue.SOFT: SOFT, Hue.GREY: GREY}
FOOTER = "&L&9&A&C&9&D&R&9&P / &N"


def set_page(sheet: Worksheet, declared: Sheet, rows: dict[str, int], lang: str) -> None:
    """Set paper, scale, titles, footer, panes and tab of a sheet; `rows` are counts by table."""
    _paper(sheet, declared, lang)
    tables = tables_on(declared.key)
    if tables:
        _table_view(sheet, tables[0], rows[tables[0].key], declared.fit)
    _columns_and_rows(sheet, declared)
    if declared.content.print_area:
        sheet.print_area(declared.content.print_area)
    if not declared.gridlines:
        sheet.hide_gridlines(2)
    for menu in HOME_MENUS:
        if menu.key == declared.menu:
            sheet.set_tab_color(HUES[menu.tab])


def _paper(sheet: Worksheet, declared: Sheet, lang: str) -> None:
    sheet.set_paper(A4)
    if declared.landscape:
        sheet.set_landscape()
    titled = all(table.header_row > 1 for table in tables_on(declared.key))
    usual = (MARGIN, MARGIN, TOP_MARGIN if titled else TITLE_MARGIN, BOTTOM_MARGIN)
    sheet.set_margins(*(declared.content.margins or usual))
    if declared.content.margins or declared.breaks:
        sheet.center_horizontally()
    sheet.set_footer(FOOTER, {"margin": 0.25})
    if any(table.header_row == 1 for table in tables_on(declared.key)):
        sheet.set_header(HEADER, {"margin": 0.3})
    if declared.breaks:
        sheet.set_print_scale(_scale(declared, lang))
        # Counted by the row above a break.
        sheet.set_h_pagebreaks([row - 1 for row in declared.content.page_rows])
    else:
        sheet.fit_to_pages(*declared.fit)


def _scale(declared: Sheet, lang: str) -> int:
    """Return the per cent at which the printed columns of a sheet fill the paper."""
    margins = declared.content.margins or (MARGIN, MARGIN)
    inches = (A4_LONG if declared.landscape else A4_SHORT) - sum(margins[:2])
    return scale_of(_printed_widths(declared, lang), inches, lang)


def scale_of(widths: Sequence[float], inches: float, lang: str) -> int:
    """Return the per cent at which columns of these widths, in digits, fill so many inches."""
    points = sum((width + PADDING) * DIGIT_POINTS for width in widths)
    wider = 1.0 if lang == "en" else STAND_IN
    return min(100, int(100 * SLACK * inches * 72 / (points * wider)))


def _printed_widths(declared: Sheet, lang: str) -> list[float]:
    """Return the widths of the columns that a sheet prints: its page's, or its first table's."""
    if declared.content.print_area:
        last = parse_area(declared.content.print_area).last_column
        return list(declared.content.widths[:last])
    table = tables_on(declared.key)[0]
    printed = table.columns[: table.keys().index(table.printed_to) + 1]
    return [column.width_in(lang) for column in printed if column.shown]


def _table_view(sheet: Worksheet, table: Table, count: int, fit: tuple[int, int]) -> None:
    header, frozen = table.header_row, table.frozen
    sheet.freeze_panes(header, frozen)
    sheet.repeat_rows(0 if table.titles else header - 1, header - 1)
    if frozen and fit[0] > 1:
        sheet.repeat_columns(0, frozen - 1)
    if table.printed_to:
        last = column_at(table, table.printed_to) - 1
        first = printed_from(header, header + count, 1, table.printed_rows)
        sheet.print_area(first - 1, table.first_col - 1, header + count - 1, last)


def _columns_and_rows(sheet: Worksheet, declared: Sheet) -> None:
    for index, width in enumerate(declared.content.widths):
        sheet.set_column(index, index, width)
    if declared.content.hidden:
        sheet.set_column(declared.content.hidden, None, None, {"hidden": True})
    for row, height in declared.content.heights.items():
        sheet.set_row(row - 1, height)
