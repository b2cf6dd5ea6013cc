"""How cells look: one palette, one set of formats, made once for a workbook."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from repbook.build import tokens
from repbook.build.tokens import BAND, DEEP, INPUT_HEAD, PALE, WARN, WHITE
from repbook.schema.declare import PAPER_SIZE, Column, Density, Filler, Kind, Style, Tone

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook

ACCENT, ACCENT_PALE, PAPER = DEEP, PALE, WHITE
GREY_PALE, WARN_INK, WARN_PALE = BAND, WARN, tokens.WARN_PALE
INK, QUIET, LINE, INPUT_PALE = tokens.INK, tokens.QUIET, tokens.LINE, tokens.INPUT_PALE
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
# On pages: zero is a dash; money in thousands, or in units of ten thousand where people count so.
SHORT = {
    "en": '#,##0,"k";-#,##0,"k";"–"',
    "zh-CN": '0\\.0,"万";-0\\.0,"万";"–"',
    "zh-TW": '0\\.0,"萬";-0\\.0,"萬";"–"',
}
PAGE_FORMATS = NUMBER_FORMATS | {
    Kind.WHOLE: '#,##0;-#,##0;"–"',
    Kind.MONEY: '#,##0;-#,##0;"–"',
    Kind.SHORT: SHORT["en"],
}
SHORT_DATE, SHORT_DATE_BELOW = "mm-dd", 10
AS_TEXT, ONE_DECIMAL = "@", "0.0"
HEAD_SIZE = 9.5
CENTRED = frozenset({Kind.WHOLE, Kind.NUMBER, Kind.PERCENT, Kind.DATE, Kind.TIME})


class Face(NamedTuple):
    """The type a language is set in; `row` is the default row height in pixels.

    `size` is that of the workbook, which column widths count by; `page` that of cells.
    """

    font: str
    size: int
    row: int
    page: float


# Chosen so that a digit of the default type is 7 pixels wide: widths mean the same everywhere.
FACES = {
    "en": Face("Calibri", 11, 20, 10.5),
    "zh-CN": Face("Microsoft YaHei", 10, 22, 10),
    "zh-TW": Face("Microsoft JhengHei", 10, 22, 10),
}
STRONG = {"bold": True, "font_color": ACCENT}
PLAIN = {"valign": "vcenter", "font_color": INK}
WRAPPED = {**PLAIN, "text_wrap": True}
BOXED = {"border": 1, "border_color": LINE}
SECTION_LINE = {"top": 1, "top_color": DEEP}
RULED = {"bottom": 1, "bottom_color": LINE}
COLUMNED = {**RULED, "left": 1, "right": 1, "left_color": LINE, "right_color": LINE}
HEADER = {**WRAPPED, **BOXED, "bold": True}
HEADERS: dict[Filler, dict[str, Any]] = {
    Filler.USER: {**HEADER, "bg_color": INPUT_HEAD},
    Filler.ACTION: {**HEADER, "font_color": WHITE, "bg_color": DEEP},
    Filler.RULE: {**HEADER, "bg_color": GREY_PALE, "font_color": QUIET},
}
FILLERS: dict[Filler, dict[str, Any]] = {
    Filler.USER: {},
    Filler.ACTION: {},
    Filler.RULE: {},
}
TILE = {**PLAIN, "bg_color": BAND, "left": 5, "left_color": DEEP, "indent": 1, "align": "left"}
EDGE = {"left": 1, "right": 1, "left_color": LINE, "right_color": LINE}
STEP = {**PLAIN, **EDGE, "font_color": QUIET, "indent": 1, "align": "left"}
UNDER = {"bottom": 2, "bottom_color": DEEP, "valign": "bottom"}
DOTTED = {**PLAIN, "bottom": 4, "bottom_color": LINE}
NOTE = {"font_size": 9, "font_color": QUIET}
PUSHED = {"bold": True, "font_color": "#FFFFFF", "bg_color": ACCENT}
STYLES: dict[Style, dict[str, Any]] = {
    Style.TITLE: {**PLAIN, **STRONG, "font_size": 18, "shrink": True},
    Style.SUBTITLE: {**PLAIN, "font_color": QUIET},
    Style.SECTION: {**PLAIN, **STRONG, "font_size": 12, "bottom": 2, "bottom_color": ACCENT},
    Style.CAPTION: {**PLAIN, "font_color": QUIET},
    Style.HEADING: {
        **WRAPPED,
        "bold": True,
        "font_size": HEAD_SIZE,
        "font_color": QUIET,
        "bottom": 1,
        "bottom_color": DEEP,
    },
    Style.VALUE: {**PLAIN, "align": "left"},
    Style.LISTED: {**PLAIN, "align": "left", "bottom": 4, "bottom_color": LINE},
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
    Style.NOTE: {**PLAIN, "font_color": QUIET, "font_size": 9},
    Style.SENTENCE: {**PLAIN},
    Style.TERM: {**PLAIN, "bold": True},
    Style.HELPER: {**PLAIN, **NOTE},
}
# Styles of pages, whose rows have the height their words need.
PAGES: dict[Style, dict[str, Any]] = {
    Style.PAGE_TITLE: {**PLAIN, **STRONG, "font_size": 20},
    Style.SCOPE: {**NOTE, "align": "right", "valign": "bottom"},
    Style.FINDING: {**WRAPPED, "font_size": 12},
    Style.TILE_LABEL: {**TILE, "font_size": HEAD_SIZE, "font_color": QUIET, "valign": "bottom"},
    Style.TILE_NUMBER: {**TILE, "font_size": 22, "bold": True, "shrink": True},
    Style.TILE_NOTE: {**TILE, **NOTE, "font_size": HEAD_SIZE, "valign": "top"},
    Style.STEP_NAME: {
        **STEP,
        "bold": True,
        "font_size": 12.5,
        "valign": "bottom",
        "top": 1,
        "top_color": LINE,
    },
    Style.STEP_STATE: {
        **STEP,
        "font_size": HEAD_SIZE,
        "valign": "top",
        "bottom": 1,
        "bottom_color": LINE,
    },
    Style.ARROW: {
        **PLAIN,
        "font_size": 16,
        "font_color": QUIET,
        "align": "center",
        "valign": "bottom",
    },
    Style.HEADLINE: {**STRONG, **UNDER, "font_size": 12},
    Style.BESIDE: {**NOTE, **UNDER, "align": "right"},
    Style.SAYS: {**WRAPPED, "bold": True},
    Style.PASSAGE: {**WRAPPED, "valign": "top"},
    Style.HEAD: {
        **WRAPPED,
        "bold": True,
        "font_size": HEAD_SIZE,
        "font_color": QUIET,
        "valign": "bottom",
        "bottom": 1,
        "bottom_color": DEEP,
    },
    Style.ROW: {**DOTTED},
    Style.NAMED: {**DOTTED, "bold": True, "shrink": True},
    Style.REASON: {**DOTTED, "font_size": 9, "text_wrap": True},
    Style.TOTAL: {**PLAIN, "bold": True, "top": 1, "top_color": DEEP},
    Style.COUNT: {**DOTTED, "bold": True, "font_size": 12, "align": "left", "indent": 2},
    Style.GOTO: {**DOTTED, **NOTE, "align": "right"},
    Style.DOOR: {**PLAIN, **STRONG, "underline": 0, "align": "left"},
    Style.USE: {**PLAIN, **NOTE, "align": "right"},
    Style.SMALL: {**PLAIN, **NOTE},
    Style.TALLY: {**PLAIN, "font_size": 12, "shrink": True},
    Style.CODES_HEAD: {
        **PLAIN,
        "font_size": PAPER_SIZE,
        "bold": True,
        "align": "right",
        "bg_color": INPUT_PALE,
    },
    Style.CODES: {
        **PLAIN,
        "font_size": PAPER_SIZE,
        "indent": 1,
        "bg_color": INPUT_PALE,
        "shrink": True,
    },
}
# What neither wraps nor shrinks, and what is read from its first line on.
UNBENT = frozenset({Style.TITLE, Style.SECTION, Style.HEADING, Style.BUTTON, Style.STEP})
READ_FROM_TOP = frozenset({Style.SENTENCE, Style.NOTE, Style.TERM})
TONES: dict[Tone, dict[str, Any]] = {
    Tone.GO: {"font_color": WHITE, "bg_color": DEEP},
    Tone.TAKEN: {"font_color": DEEP, "bg_color": PALE},
    Tone.ALERT: {"font_color": WARN, "bg_color": WARN_PALE},
    Tone.GROUND: {"bg_color": WARN_PALE},
    Tone.ALARM: {"font_color": WARN},
    Tone.WARN: {"bold": True, "font_color": WARN_INK, "bg_color": WARN_PALE},
    Tone.OFF: {"font_color": QUIET, "bg_color": PAPER, "border": 1, "border_color": PAPER},
    Tone.POINT: STRONG,
    Tone.GOOD: {"font_color": ACCENT},
    Tone.QUIET: {"font_color": QUIET},
    Tone.POOR: {"font_color": WARN_INK},
    Tone.LATE: {"bold": True, "font_color": WARN_INK},
    # The stripes say "fill me in" on a black-and-white print too.
    Tone.FILL: {"bg_color": "#FFFFFF", "fg_color": "#E8A33D", "pattern": 8},
    # A conditional format draws no thicker line than this: its colour has to tell.
    Tone.EDGE: {"bottom": 1, "bottom_color": DEEP},
    # LibreOffice draws the lines of the condition alone.
    Tone.BOX_EDGE: {**BOXED, "bottom": 1, "bottom_color": DEEP},
    Tone.DONE: {"font_color": QUIET, "bg_color": GREY_PALE},
}


class Formats:
    """The formats of one workbook, each made once."""

    def __init__(self, book: Workbook, lang: str) -> None:
        self._book = book
        self._face, self._lang = FACES[lang], lang
        self._made: dict[tuple[tuple[str, Any], ...], Format] = {}
        self._looks: dict[Format, dict[str, Any]] = {}

    def get(self, look: dict[str, Any]) -> Format:
        """Return the format of a look."""
        face = {"font_name": self._face.font, "font_size": self._face.page}
        # A scheme would follow the reader's theme: another font in a Chinese Excel.
        full = {**face, "font_scheme": "none", **look}
        key = tuple(sorted(full.items()))
        if key not in self._made:
            made = self._made[key] = self._book.add_format(full)
            self._looks[made] = full
        return self._made[key]

    def marked(self, look: Format) -> Format:
        """Return the same look for a text that begins like a formula, which it keeps a text."""
        return self.get(self._looks[look] | {"quote_prefix": True})

    def difference(self, look: dict[str, Any]) -> Format:
        """Return a look for conditional formats, which change only what they name."""
        return self._book.add_format(look)

    def header(self, column: Column, density: Density) -> Format:
        """Return a header's format; it tells inputs, results and what actions fill apart."""
        paper = density is Density.PAPER
        centred = {"align": "center"} if _alignment(column, density) else {}
        # A Chinese day's sheet is printed smaller: its heads keep the size of its cells.
        small = {"font_size": HEAD_SIZE} if paper and self._lang == "en" else {}
        return self.get(HEADERS[column.filler] | small | centred)

    def section(self, column: Column, density: Density) -> Format:
        """Return the format of a column's cells in the first row of a section."""
        look = PLAIN | number_format(column) | _alignment(column, density) | _flow(column, density)
        named = column.key in ("group", "title")
        return self.get(look | SECTION_LINE | (STRONG if named else {}))

    def data(self, column: Column, density: Density) -> Format:
        """Return the format of a column's cells; on paper they are boxed, inputs tinted."""
        look = PLAIN | FILLERS[column.filler] | number_format(column) | _size(density)
        look |= _alignment(column, density) | _flow(column, density)
        if density is Density.PAPER:
            typed = column.filler is Filler.USER
            look |= {**COLUMNED, "bg_color": INPUT_PALE} if typed else RULED
        look |= STRONG if column.strong else {}
        return self.get(look)

    def page(self, style: Style, kind: Kind, align: str) -> Format:
        """Return the format of a cell of a page; zero is a dash."""
        pattern = {"num_format": self._page_format(kind)} if kind in PAGE_FORMATS else {}
        return self.get(PAGES[style] | pattern | ({"align": align} if align else {}))

    def _page_format(self, kind: Kind) -> str:
        return SHORT[self._lang] if kind is Kind.SHORT else PAGE_FORMATS[kind]

    def cell(self, style: Style, kind: Kind, *, tall: bool) -> Format:
        """Return the format of a cell outside the tables; text wraps where there is height."""
        pattern = {"num_format": NUMBER_FORMATS[kind]} if kind in NUMBER_FORMATS else {}
        if style is Style.INPUT and kind is Kind.TEXT:
            pattern = {"num_format": AS_TEXT}
        flow = {} if style in UNBENT else {"text_wrap": True} if tall else {"shrink": True}
        top = {"valign": "top"} if tall and style in READ_FROM_TOP else {}
        return self.get(STYLES[style] | pattern | flow | top)


def _alignment(column: Column, density: Density) -> dict[str, Any]:
    """Keep numbers off the text of the next column: short ones centred, money set in.

    Choices on paper are typed as digits, and centred like them. Where a column is folded, what is
    centred spills to both sides in LibreOffice: there all numbers are set in.
    """
    if column.kind is Kind.MONEY or (column.kind in CENTRED and not column.shown):
        return {"align": "right", "indent": 1}
    if not column.shown:
        return {}
    if column.kind is Kind.STAMP:
        return {"align": "left"}
    chosen = column.kind is Kind.CHOICE and density is Density.PAPER
    return {"align": "center"} if chosen or column.kind in CENTRED else {}


def _flow(column: Column, density: Density) -> dict[str, Any]:
    if not column.shown and column.kind is not Kind.LONG:
        return {}
    if density is not Density.LINE or column.kind is Kind.LONG:
        return {"shrink": True} if column.kind in NUMBER_FORMATS else {"text_wrap": True}
    return {"shrink": True} if column.kind is not Kind.TEXT else {}


def number_format(column: Column) -> dict[str, Any]:
    """Return how a column's values are written.

    Typed text stays text (a phone number keeps its zeros); lists and texts of formulas stay
    general, and a number that a formula finds has one decimal: thirds are as long as their column.
    """
    if column.kind is Kind.DATE and column.width < SHORT_DATE_BELOW:
        return {"num_format": SHORT_DATE}
    if column.kind in NUMBER_FORMATS:
        return {"num_format": NUMBER_FORMATS[column.kind]}
    if column.kind is Kind.NUMBER and column.filler is Filler.RULE:
        return {"num_format": ONE_DECIMAL}
    if column.kind is Kind.TEXT and column.filler is not Filler.RULE:
        return {"num_format": AS_TEXT}
    return {}


def _size(density: Density) -> dict[str, Any]:
    return {"font_size": PAPER_SIZE} if density is Density.PAPER else {}
