"""How cells look: one palette, one set of formats, made once for a workbook."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any, NamedTuple

from repbook.workbook.declare import Column, Filler, Kind, Style, Tone

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook

ACCENT, ACCENT_PALE, ACCENT_LIGHT = "#1F6F78", "#E3F0F1", "#9AD4CF"
INK, QUIET, LINE, PAPER = "#262626", "#595959", "#D0D7D9", "#FFFFFF"
INPUT_PALE, INPUT_HEAD = "#FFFBE8", "#FFF0B8"
GREY_PALE, WARN_INK, WARN_PALE = "#F2F2F2", "#9C4A00", "#FCE8D2"
TABLE_STYLE = "TableStyleLight1"
DATE, STAMP = "yyyy-mm-dd", "yyyy-mm-dd hh:mm"
NUMBER_FORMATS = {
    Kind.WHOLE: "0",
    Kind.MONEY: "#,##0",
    Kind.PERCENT: "0%",
    Kind.DATE: DATE,
    Kind.TIME: "hh:mm",
    Kind.STAMP: STAMP,
}
SHORT_DATE, SHORT_DATE_BELOW = "mm-dd", 10
AS_TEXT = "@"
PAPER_SIZE = 10
CENTRED = frozenset({Kind.WHOLE, Kind.NUMBER, Kind.PERCENT, Kind.DATE, Kind.TIME})


class Density(Enum):
    """How a table is set: one line a row, wrapped lines, or boxes to fill in by hand."""

    LINE = 1
    WRAPPED = 2
    PAPER = 3


class Face(NamedTuple):
    """The type a language is set in; `row` is the default row height in pixels."""

    font: str
    size: int
    row: int
    slants: bool = False


# Chosen so that a digit of the default type is 7 pixels wide: widths mean the same everywhere.
FACES = {
    "en": Face("Calibri", 11, 20, slants=True),
    "zh-CN": Face("Microsoft YaHei", 10, 22),
    "zh-TW": Face("Microsoft JhengHei", 10, 22),
}
PLAIN = {"valign": "vcenter", "font_color": INK}
WRAPPED = {**PLAIN, "text_wrap": True}
BOXED = {"border": 1, "border_color": LINE}
HEADER = {**WRAPPED, **BOXED, "bold": True}
HEADERS: dict[Filler, dict[str, Any]] = {
    Filler.USER: {**HEADER, "bg_color": INPUT_HEAD},
    Filler.ACTION: {**HEADER, "bg_color": ACCENT_PALE},
    Filler.RULE: {**HEADER, "bg_color": GREY_PALE, "italic": True, "font_color": QUIET},
}
FILLERS: dict[Filler, dict[str, Any]] = {
    Filler.USER: {},
    Filler.ACTION: {},
    Filler.RULE: {"italic": True, "font_color": QUIET},
}
STRONG = {"bold": True, "font_color": ACCENT}
PUSHED = {"bold": True, "font_color": "#FFFFFF", "bg_color": ACCENT}
STYLES: dict[Style, dict[str, Any]] = {
    Style.TITLE: {**PLAIN, **STRONG, "font_size": 18},
    Style.SUBTITLE: {**PLAIN, "font_color": QUIET},
    Style.SECTION: {**PLAIN, **STRONG, "font_size": 12, "bottom": 2, "bottom_color": ACCENT},
    Style.CAPTION: {**PLAIN, "font_color": QUIET},
    Style.HEADING: {**HEADER, "bg_color": ACCENT_PALE, "align": "center"},
    Style.VALUE: {**PLAIN, "align": "left"},
    Style.FIGURE: {
        **PLAIN,
        "bold": True,
        "align": "right",
        "indent": 1,
        "num_format": "#,##0.##;-#,##0.##;0",
    },
    Style.INPUT: {**PLAIN, **BOXED, "bg_color": INPUT_PALE, "align": "left", "locked": False},
    Style.LINK: {**PLAIN, "shrink": True, "font_color": ACCENT, "underline": 1},
    Style.BUTTON: {**WRAPPED, **PUSHED, "align": "center", "border": 1, "border_color": ACCENT},
    Style.STEP: {**HEADER, "font_size": 12, "bg_color": ACCENT_PALE, "align": "center"},
    Style.NOTE: {**PLAIN, "font_color": QUIET, "italic": True},
    Style.SENTENCE: {**PLAIN},
    Style.HELPER: {**PLAIN, "font_color": QUIET, "font_size": 9},
}
# What neither wraps nor shrinks, and what is read from its first line on.
UNBENT = frozenset({Style.TITLE, Style.SECTION, Style.HEADING, Style.BUTTON, Style.STEP})
READ_FROM_TOP = frozenset({Style.SENTENCE, Style.NOTE})
TONES: dict[Tone, dict[str, Any]] = {
    # Pale enough for the dark blue that some programs give every link.
    Tone.GO: {"bold": True, "font_color": INK, "bg_color": ACCENT_LIGHT},
    Tone.WARN: {"bold": True, "font_color": WARN_INK, "bg_color": WARN_PALE},
    Tone.OFF: {"font_color": QUIET, "bg_color": PAPER, "border": 1, "border_color": PAPER},
}


class Formats:
    """The formats of one workbook, each made once."""

    def __init__(self, book: Workbook, lang: str) -> None:
        self._book = book
        self._face = FACES[lang]
        self._made: dict[tuple[tuple[str, Any], ...], Format] = {}

    def get(self, look: dict[str, Any]) -> Format:
        """Return the format of a look."""
        full = {"font_name": self._face.font, "font_size": self._face.size, **look}
        if not self._face.slants:
            full.pop("italic", None)
        key = tuple(sorted(full.items()))
        if key not in self._made:
            self._made[key] = self._book.add_format(full)
        return self._made[key]

    def difference(self, look: dict[str, Any]) -> Format:
        """Return a look for conditional formats, which change only what they name."""
        return self._book.add_format(look)

    def header(self, column: Column, density: Density) -> Format:
        """Return a header's format; it tells inputs, results and what actions fill apart."""
        centred = {"align": "center"} if _alignment(column) else {}
        return self.get(HEADERS[column.filler] | _size(density) | centred)

    def data(self, column: Column, density: Density) -> Format:
        """Return the format of a column's cells; on paper they are boxed, inputs tinted."""
        look = PLAIN | FILLERS[column.filler] | number_format(column) | _size(density)
        look |= _alignment(column) | _flow(column, density)
        if density is Density.PAPER:
            look |= BOXED
            look |= {"bg_color": INPUT_PALE} if column.filler is Filler.USER else {}
        return self.get(look)

    def cell(self, style: Style, kind: Kind, *, tall: bool) -> Format:
        """Return the format of a cell outside the tables; text wraps where there is height."""
        pattern = {"num_format": NUMBER_FORMATS[kind]} if kind in NUMBER_FORMATS else {}
        if style is Style.INPUT and kind is Kind.TEXT:
            pattern = {"num_format": AS_TEXT}
        flow = {} if style in UNBENT else {"text_wrap": True} if tall else {"shrink": True}
        top = {"valign": "top"} if tall and style in READ_FROM_TOP else {}
        return self.get(STYLES[style] | pattern | flow | top)


def _alignment(column: Column) -> dict[str, Any]:
    """Keep numbers off the text of the next column: short ones centred, money set in."""
    if not column.shown:
        return {}
    if column.kind is Kind.MONEY:
        return {"align": "right", "indent": 1}
    return {"align": "center"} if column.kind in CENTRED else {}


def _flow(column: Column, density: Density) -> dict[str, Any]:
    if not column.shown and column.kind is not Kind.LONG:
        return {}
    if density is not Density.LINE or column.kind is Kind.LONG:
        return {"shrink": True} if column.kind in NUMBER_FORMATS else {"text_wrap": True}
    return {"shrink": True} if column.kind is not Kind.TEXT else {}


def number_format(column: Column) -> dict[str, Any]:
    """Return how a column's values are written.

    Typed text stays text (a phone number keeps its zeros); formulas and lists stay general.
    """
    if column.kind is Kind.DATE and column.width < SHORT_DATE_BELOW:
        return {"num_format": SHORT_DATE}
    if column.kind in NUMBER_FORMATS:
        return {"num_format": NUMBER_FORMATS[column.kind]}
    if column.kind is Kind.TEXT and column.filler is not Filler.RULE:
        return {"num_format": AS_TEXT}
    return {}


def _size(density: Density) -> dict[str, Any]:
    return {"font_size": PAPER_SIZE} if density is Density.PAPER else {}
