"""The cards of the carried workbook: one under another, none over two pages, room for notes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from repbook.build.carried_writer import TextWriter
from repbook.build.pages import A4, A4_LONG, A4_SHORT, FOOTER, scale_of
from repbook.build.plainsheet import plain_sheet
from repbook.build.styles import RULED, STYLES, WRAPPED, Formats
from repbook.build.tokens import DEEP, QUIET
from repbook.domain.letters import letters
from repbook.domain.road import Mark, Spoken, Stop, Taken
from repbook.schema.declare import Style
from repbook.schema.fitting import lines_of
from repbook.schema.registry import TABLES
from repbook.text import say

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook

WIDTHS = (15.0, 32.0, 15.0, 32.0)
"""In digits: label, value, label, value."""
MARGIN, FOOT, SLACK = 0.4, 0.55, 0.97
"""Inches of margins and foot, and what of a page's height is filled."""
LINE, NOTE_LINE, GAP = 15.0, 22.0, 14.0
"""Points of a line of text, of a ruled line for notes, and between two cards."""
NOTE_LINES = 3
_WHOLE = (0, 3)
_TITLE = {**STYLES[Style.SECTION], "font_size": 13}
_BESIDE = {**_TITLE, "font_size": 10, "align": "right", "bold": False}
_BODY = {**WRAPPED, "valign": "top"}
_WAYS = {**WRAPPED, "valign": "vcenter"}
_ASK = {**_BODY, "bold": True, "font_color": DEEP}
_LABEL = {**_BODY, "font_color": QUIET}


class _Line:
    """One row of a card: texts by column, or one over the whole width, and its height in points."""

    def __init__(self, texts: dict[int, str], height: float, look: dict[str, object]) -> None:
        self.texts, self.height, self.look = texts, height, look
        self.whole = len(texts) == 1


class CardsSheet:
    """Lays the cards out on a sheet of their own."""

    def __init__(self, book: Workbook, formats: Formats, taken: Taken) -> None:
        self._name = say("road.cards", taken.lang)
        self._sheet = book.add_worksheet(self._name, plain_sheet())
        self._writer, self._formats = TextWriter(self._sheet, formats), formats
        self._taken, self._row = taken, 0
        self._scale = scale_of(WIDTHS, A4_SHORT - 2 * MARGIN, taken.lang)
        self._room = SLACK * (A4_LONG - MARGIN - FOOT) * 72 * 100 / self._scale

    def write(self) -> Iterator[tuple[str, ...]]:
        """Write every card, and yield the marks of what was written."""
        yield Mark.SHEET, "cards", self._name
        breaks, used = [], 0.0
        for stop in self._taken.stops:
            lines = list(self._lines(stop))
            height = sum(line.height for line in lines) + GAP
            if used and used + height > self._room:
                breaks.append(self._row)
                used = 0.0
            used += height
            for line in lines:
                yield from self._write(line)
            self._sheet.set_row(self._row, GAP)
            self._row += 1
        self._page(breaks)

    def _lines(self, stop: Stop) -> Iterator[_Line]:
        lang = self._taken.lang
        name = f"{stop.number}. {stop.name}"
        told = " · ".join(part for part in (stop.do, stop.at, stop.area) if part)
        yield _Line({0: name, 3: told}, LINE + 8, _TITLE)
        ways = " · ".join(part for part in (stop.contact, stop.phone, stop.address) if part)
        ask = say("commands.labelled", lang, what=_header("ask", lang), text=stop.ask)
        yield _Line({0: ways or stop.reach}, LINE + 8, _WAYS)
        for text, look in (
            (stop.why, _BODY),
            (stop.last, _BODY),
            (ask if stop.ask else "", _ASK),
        ):
            if text:
                yield self._over(text, look)
        facts = stop.facts
        for left, right in zip(facts[::2], [*facts[1::2], ("", "")], strict=False):
            yield self._pair(left, right)
        for spoken in stop.past:
            yield self._told(spoken)
        for number in range(NOTE_LINES):
            caption = say("road.card_notes", lang) if not number else ""
            yield _Line({0: caption}, NOTE_LINE, {**_LABEL, **RULED})

    def _over(self, text: str, look: dict[str, object]) -> _Line:
        return _Line({0: text}, LINE * lines_of(text, sum(WIDTHS), self._taken.lang), look)

    def _told(self, spoken: Spoken) -> _Line:
        lines = lines_of(spoken.text, sum(WIDTHS[1:]), self._taken.lang)
        return _Line({0: spoken.day, 1: spoken.text}, LINE * lines, _BODY)

    def _pair(self, left: tuple[str, str], right: tuple[str, str]) -> _Line:
        texts = dict(enumerate((*left, *right)))
        lines = max(lines_of(text, WIDTHS[n], self._taken.lang) for n, text in texts.items())
        return _Line(texts, LINE * lines, _BODY)

    def _write(self, line: _Line) -> Iterator[tuple[str, ...]]:
        if line.whole:
            self._writer.wide(self._row, _WHOLE, line.texts[0], line.look)
        elif line.look is _TITLE:
            self._writer.wide(self._row, (0, 2), line.texts[0], _TITLE)
            self._writer.text(self._row, 3, line.texts[3], _BESIDE)
        elif len(line.texts) == 2:
            self._writer.text(self._row, 0, line.texts[0], _LABEL)
            self._writer.wide(self._row, (1, 3), line.texts[1], _BODY)
        else:
            for column, text in line.texts.items():
                self._writer.text(self._row, column, text, _BODY if column % 2 else _LABEL)
        self._sheet.set_row(self._row, line.height)
        self._row += 1
        for column, text in line.texts.items():
            if text:
                yield Mark.CARD, f"{letters(column + 1)}{self._row}", "", text

    def _page(self, breaks: list[int]) -> None:
        sheet = self._sheet
        for column, width in enumerate(WIDTHS):
            sheet.set_column(column, column, width)
        sheet.set_paper(A4)
        sheet.set_margins(MARGIN, MARGIN, MARGIN, FOOT)
        sheet.set_footer(FOOTER, {"margin": 0.25})
        sheet.center_horizontally()
        sheet.set_print_scale(self._scale)
        sheet.set_h_pagebreaks(breaks)
        sheet.print_area(0, 0, max(self._row - 1, 0), len(WIDTHS) - 1)
        sheet.hide_gridlines(2)


def _header(key: str, lang: str) -> str:
    return TABLES["visits"].column(key).label.get(lang)
