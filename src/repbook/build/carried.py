"""Write the workbook for the road: the day's sheet with room for results, and its cards."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from repbook.build.carried_cards import CardsSheet
from repbook.build.carried_writer import TextWriter
from repbook.build.pages import A4, A4_LONG, FOOTER, scale_of
from repbook.build.plainsheet import plain_sheet
from repbook.build.skeleton import CREATOR, options
from repbook.build.styles import HEADER, PLAIN, STYLES, WRAPPED, Formats
from repbook.build.theme import set_theme
from repbook.build.tokens import DEEP, INPUT_HEAD, INPUT_PALE, LINE, WHITE
from repbook.domain.letters import letters
from repbook.domain.road import (
    ANSWERED,
    CARRIED,
    CHOSEN,
    MARKS,
    SEEN,
    VERSION,
    VISIT,
    Mark,
    Stop,
    Taken,
)
from repbook.schema.declare import PAPER_SIZE, Style
from repbook.schema.fitting import lines_of
from repbook.schema.registry import TABLES
from repbook.schema.sheets import SHEETS
from repbook.text import say
from repbook.text.label import PerLanguage

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook

TITLE_ROW, HOW_ROW, CODES_ROW, HEADER_ROW = 0, 1, 2, 6
"""Rows above the day's rows, counted from 0: title, what to do, what digits mean, headers."""
MARGIN = 0.28
LINE_POINTS = PerLanguage(13.0, 15.0, 15.0)
LEAST_POINTS, TITLE_POINTS = 40.0, 27.0
_BOXED = {"border": 1, "border_color": LINE, "font_size": PAPER_SIZE}
_DATED, _TYPED_DATE = frozenset({"next_on"}), "yyyy-mm-dd hh:mm;@"


class Column(NamedTuple):
    """A column of the carried sheet: its key, header and width in digits."""

    key: str
    header: str
    width: float


def carried_book(taken: Taken) -> bytes:
    """Return the workbook as .xlsx: no formula, no macro, only what is taken along (M105, M119)."""
    from xlsxwriter.workbook import Workbook

    buffer = io.BytesIO()
    book = Workbook(buffer, options(taken.lang))
    formats, marks = Formats(book, taken.lang), list(_marks(taken))
    set_theme(book, taken.lang)
    day = [stop for stop in taken.stops if stop.planned]
    if day:
        marks += _DaySheet(book, formats, taken).write(day)
    marks += CardsSheet(book, formats, taken).write()
    _write_marks(book, marks)
    book.set_properties({"title": _title(taken), "author": CREATOR})
    book.close()
    return buffer.getvalue()


def _title(taken: Taken) -> str:
    key = "book_title" if any(stop.planned for stop in taken.stops) else "book_all"
    return say(f"road.{key}", taken.lang, day=taken.day)


def _marks(taken: Taken) -> Iterator[tuple[str, ...]]:
    yield Mark.KIND, CARRIED, str(VERSION)
    yield Mark.BOOK, taken.book
    yield Mark.DAY, taken.day


def _write_marks(book: Workbook, marks: list[tuple[str, ...]]) -> None:
    """Keep whose file this is, and what its cells held, on a sheet that is not to be seen."""
    sheet = book.add_worksheet(MARKS, plain_sheet())
    for row, mark in enumerate(marks):
        for column, text in enumerate(mark):
            sheet.write_string(row, column, text)
    sheet.very_hidden()


class _DaySheet:
    """The day's sheet: what is known in the left columns, yellow cells for results in the right."""

    def __init__(self, book: Workbook, formats: Formats, taken: Taken) -> None:
        name = SHEETS["visits"].label.get(taken.lang)
        self._name, self._taken, self._formats = name, taken, formats
        self._sheet = book.add_worksheet(name, plain_sheet())
        self._writer = TextWriter(self._sheet, formats)
        keys = (*SEEN, *ANSWERED, VISIT)
        columns = ((key, TABLES["visits"].column(key)) for key in keys)
        lang = taken.lang
        self._columns = [Column(k, c.label.get(lang), c.width_in(lang)) for k, c in columns]

    def write(self, stops: list[Stop]) -> Iterator[tuple[str, ...]]:
        """Write it, and yield the marks of what it holds."""
        self._head()
        yield Mark.SHEET, "visits", self._name
        for place, column in enumerate(self._columns, 1):
            yield Mark.COLUMN, column.key, letters(place)
        for row, stop in enumerate(stops, HEADER_ROW + 1):
            yield from self._row(row, stop)
        self._checks(HEADER_ROW + 1, HEADER_ROW + len(stops))
        self._page(HEADER_ROW + len(stops))

    def _head(self) -> None:
        taken, lang = self._taken, self._taken.lang
        who = " ".join(dict.fromkeys(part for part in (taken.rep, taken.rep_name) if part))
        title = f"{_title(taken)}   {who}"
        self._writer.text(TITLE_ROW, 0, title, STYLES[Style.TITLE] | {"shrink": False})
        self._writer.text(HOW_ROW, 0, say("road.book_how", lang), STYLES[Style.SUBTITLE])
        for row, name in enumerate(CHOSEN, CODES_ROW):
            label = TABLES["visits"].column(name).label.get(lang)
            digits = "   ".join(f"{n} {c.label}" for n, c in enumerate(taken.choices[name], 1))
            said = say("commands.labelled", lang, what=label, text=digits)
            self._writer.text(row, 0, said, PLAIN | {"font_size": PAPER_SIZE})
        for place, column in enumerate(self._columns):
            typed = column.key in ANSWERED
            look = {"bg_color": INPUT_HEAD} if typed else {"bg_color": DEEP, "font_color": WHITE}
            self._writer.text(HEADER_ROW, place, column.header, HEADER | look | {"font_size": 9.5})
        self._sheet.set_row(HEADER_ROW, 2 * LINE_POINTS.get(lang) + 4)

    def _row(self, row: int, stop: Stop) -> Iterator[tuple[str, ...]]:
        held = {"rank": str(stop.number), VISIT: stop.visit} | {
            key: getattr(stop, key) for key in SEEN[1:]
        }
        for place, column in enumerate(self._columns):
            if column.key in ANSWERED:
                self._sheet.write_blank(row, place, None, self._formats.get(self._typed(column)))
                continue
            strong = {"bold": column.key in ("rank", "name")}
            self._writer.text(row, place, held[column.key], WRAPPED | _BOXED | strong)
            if column.key != VISIT and stop.visit:
                yield Mark.CELL, stop.visit, column.key, held[column.key]
        lines = max(
            lines_of(held[c.key], c.width, self._taken.lang) for c in self._columns[: len(SEEN)]
        )
        self._sheet.set_row(row, max(LEAST_POINTS, lines * LINE_POINTS.get(self._taken.lang) + 3))

    def _typed(self, column: Column) -> dict[str, object]:
        dated = {"num_format": _TYPED_DATE} if column.key in _DATED else {}
        return WRAPPED | _BOXED | {"bg_color": INPUT_PALE, "align": "center"} | dated

    def _checks(self, first: int, last: int) -> None:
        """Offer the choices; what else is typed, digits and words, is taken too."""
        for place, column in enumerate(self._columns):
            if column.key in CHOSEN:
                labels = [choice.label for choice in self._taken.choices[column.key]]
                offer = {"validate": "list", "source": labels, "show_error": False}
                self._sheet.data_validation(first, place, last, place, offer)

    def _page(self, last: int) -> None:
        sheet, widths = self._sheet, [column.width for column in self._columns]
        for place, width in enumerate(widths):
            hidden = {"hidden": self._columns[place].key == VISIT}
            sheet.set_column(place, place, width, None, hidden)
        sheet.set_landscape()
        sheet.set_row(TITLE_ROW, TITLE_POINTS)
        sheet.center_horizontally()
        sheet.set_paper(A4)
        sheet.set_margins(MARGIN, MARGIN, MARGIN, 0.5)
        sheet.set_footer(FOOTER, {"margin": 0.2})
        shown = widths[:-1]
        sheet.set_print_scale(scale_of(shown, A4_LONG - 2 * MARGIN, self._taken.lang))
        sheet.print_area(0, 0, last, len(shown) - 1)
        sheet.repeat_rows(HEADER_ROW)
        sheet.freeze_panes(HEADER_ROW + 1, SEEN.index("name") + 1)
        sheet.hide_gridlines(2)
