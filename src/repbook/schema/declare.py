"""The shapes that the schema is declared in: columns, tables, named cells, lists, sheets."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING

from repbook.record import NamedTuple
from repbook.schema.own import own_header
from repbook.scoring.expr import Expr
from repbook.text.label import Label, PerLanguage

if TYPE_CHECKING:
    from repbook.schema.charts import Placed


class Kind(StrEnum):
    """What a column or cell holds; decides its format, validation and reading."""

    TEXT = "text"
    LONG = "long"
    WHOLE = "whole"
    NUMBER = "number"
    MONEY = "money"
    PERCENT = "percent"
    DATE = "date"
    TIME = "time"
    STAMP = "stamp"
    CHOICE = "choice"
    SHORT = "short"  # money in thousands or 万, on pages alone


class Filler(StrEnum):
    """Who fills a column: the user, an action, or a formula."""

    USER = "user"
    ACTION = "action"
    RULE = "rule"


class Merge(StrEnum):
    """What becomes of a column when reps' workbooks are merged.

    VOTE: the changed value, or a conflict. UNIT: decided together with its `lead`. LATER: the
    latest, or what stands beside the latest `lead`. COUNT: voted without the rows, then counted
    anew. RULE: computed. OWN: the merging workbook's.
    """

    VOTE = "vote"
    UNIT = "unit"
    LATER = "later"
    COUNT = "count"
    RULE = "rule"
    OWN = "own"


class Density(StrEnum):
    """How tightly a table is set; on paper, rows are boxed and inputs tinted."""

    WRAPPED = "wrapped"
    LINE = "line"
    PAPER = "paper"


# The size of type of rows set for paper.
PAPER_SIZE = 10

# Ids of rows typed by hand: the rep's own capitals and a number, or the moment of adoption.
REP, MOMENT = "<rep>", "<moment>"


class Role(StrEnum):
    """What a column is for where lists and forms are read; a column has any number of them.

    REACH: somebody is reached by it. VISIT: somebody is found there. REGISTER: enough beside a
    name for a card typed by hand, FOLLOW: enough for a card of a list. WHOSE: a list of calls or
    orders may name the card by it. APART: tells cards of one name apart. TELLS: a list that has
    it is one of this table's kind. DEAL: a list that has it and reaches nobody is one of deals.
    OF_DEAL: what such a list says of the deal. PURCHASE: asked anew for a further purchase. PARTS:
    a part of one whole address.
    """

    REACH = "reach"
    VISIT = "visit"
    REGISTER = "register"
    FOLLOW = "follow"
    WHOSE = "whose"
    APART = "apart"
    TELLS = "tells"
    DEAL = "deal"
    OF_DEAL = "of deal"
    PURCHASE = "purchase"
    PARTS = "parts"


class Form(StrEnum):
    """What a text must look like to be taken.

    PAIR: a number that may come with its second one. ABOUT: a time, or `~` and about which.
    """

    PAIR = "pair"
    ABOUT = "about"
    PHONE = "phone"
    PHONES = "phones"
    EMAIL = "email"


class Desk(StrEnum):
    """Why a column is for the desk: what is taken along, on paper or a phone, leaves it out.

    KEPT: always. PROFIT: as far as the setting ShowProfit says.
    """

    KEPT = "kept"
    PROFIT = "profit"


class Place(NamedTuple):
    """A column that names a place: when an area is taken from it, the lowest number first (M90).

    `han` is its turn in Chinese lists: an English county is wider than a city, a Chinese one
    finer. `wide`: no area is ever as wide.
    """

    latin: int
    han: int
    wide: bool = False


FROM_NONE = (0, 999_999_999_999)
"""Bounds of what cannot be less than nothing: an amount that is expected, a quantity, a limit."""
FROM_ONE, TO_FIVE = (1, 5), (0, 5)
"""Bounds of what is judged: one to five, and where nothing at all may be said of it, from 0."""


class Column(NamedTuple):
    """One column of a table; `choices` names a list of Lists, or `options.q01`.

    `width` is in characters, `wide` that of a Chinese workbook where it differs; a
    `strong` one is set bold.
    `merge` says how workbooks' values become one, beside the column `lead` where it has one.
    `part` names the columns of whole numbers that say which of the choices a row may take: the
    place of the first, and how many. `roles`, `form` and `place` say how lists and forms take it.
    A `derived` one holds what an action finds anew each time from other tables: to write it is no
    change of the data, so the change log leaves it out and undo lets it be. `within` are the least
    and the greatest number that may be typed. `desk`: it is not for the customer's eyes. A `path`
    names rows of other tables by their ids between slashes.
    """

    key: str
    label: Label
    kind: Kind = Kind.TEXT
    width: float = 12
    choices: str = ""
    rule: Expr | None = None
    note: Label | None = None
    shown: bool = True
    action: bool = False
    aliases: tuple[str, ...] = ()
    merge: Merge = Merge.VOTE
    lead: str = ""
    wide: float = 0
    strong: bool = False
    part: tuple[str, ...] = ()
    roles: tuple[Role, ...] = ()
    form: Form | None = None
    place: Place | None = None
    derived: bool = False
    within: tuple[float, float] | None = None
    desk: Desk | None = None
    path: bool = False

    def width_in(self, lang: str) -> float:
        """Return the width in characters in a workbook of a language."""
        return self.wide if self.wide and lang != "en" else self.width

    @property
    def merging(self) -> Merge:
        """Return how the column is merged; what a rule computes is never taken over."""
        return self.merge if self.rule is None else Merge.RULE

    @property
    def filler(self) -> Filler:
        """Return who fills the column."""
        if self.rule is not None:
            return Filler.RULE
        return Filler.ACTION if self.action else Filler.USER


class Tone(StrEnum):
    """What a colour says; a word or a sign says it too.

    GO: the next thing to do. WARN: late or wrong. OFF: nothing to fill. In tables, without a fill:
    POINT: the one to look at. GOOD, QUIET, POOR: how far up or down. LATE: a day that has passed.
    FILL: to be filled in. DONE: a row that is dealt with. EDGE, BOX_EDGE: the last row of a group,
    the second where cells have lines all around. On pages: TAKEN: a step that is done.
    ALERT, GROUND, ALARM: late, with its ground, by the ground alone, by the words alone.
    """

    GO = "go"
    WARN = "warn"
    OFF = "off"
    POINT = "point"
    GOOD = "good"
    QUIET = "quiet"
    POOR = "poor"
    LATE = "late"
    FILL = "fill"
    TAKEN = "taken"
    ALERT = "alert"
    GROUND = "ground"
    ALARM = "alarm"
    DONE = "done"
    EDGE = "edge"
    BOX_EDGE = "box_edge"


class Look(NamedTuple):
    """How the column `first`, or all as far as `last`, looks on a row while `rule` holds.

    The rule reads its own row, settings and list labels: no conditional format reads more. `sign`
    stands before the value. Of several looks the first wins.
    """

    first: str
    rule: Expr
    tone: Tone
    sign: str = ""
    last: str = ""

    @property
    def span(self) -> tuple[str, str]:
        """Return the first and the last column."""
        return self.first, self.last or self.first


class Link(NamedTuple):
    """The column of a table that names a row of another, by the other's ids or its column `to`.

    `live`: formulas on one side read the row on the other, so that both move together. `besides`
    are words that may stand where no row is meant.
    """

    column: str
    table: str
    to: str = ""
    live: bool = False
    besides: tuple[str, ...] = ()


class Setting(NamedTuple):
    """One row of the Settings or Policy table; its value cell has a defined name.

    `group` is the section it stands in. Rows' formulas read a `ruling` one. `carried`: an import of
    an older workbook brings it along. `derived`: what an action finds anew each time, as of a column.
    """

    key: str
    label: Label
    value: float | str | Expr | Label | PerLanguage
    kind: Kind = Kind.NUMBER
    note: Label | None = None
    choices: str = ""
    name: str = ""
    carried: bool = True
    merge: Merge = Merge.VOTE
    group: Label | None = None
    ruling: bool = False
    derived: bool = False

    @property
    def defined_name(self) -> str:
        """Return the workbook name of the value cell, such as FocusScore."""
        return self.name or "".join(part.capitalize() for part in self.key.split("_"))

    def declared(self, lang: str) -> float | str | Expr:
        """Return what a new workbook in `lang` holds: a number, a text or code, a formula's rule."""
        value = self.value
        return value.get(lang) if isinstance(value, Label | PerLanguage) else value


def kept_setting(key: str, label: Label, kind: Kind) -> Setting:
    """Return a setting that an action keeps for itself: blank at first, of this workbook alone."""
    return Setting(key, label, "", kind, carried=False, merge=Merge.OWN)


class Table(NamedTuple):
    """One Excel table; `header_row` is 1-based, `ids` is the column rows are found by.

    Its rows: `rows` are declared ones, `cells` the settings that it holds; `auto` starts the ids
    of rows typed by hand (capitals, `REP`, `REP` and a capital, or `MOMENT`), `unique` refuses an id twice; `link`
    names the rows of another table. `carried` goes along when an older workbook is imported,
    `merged` is kept as the base of merges, where the column `apart` tells rows of one id from each
    other, and `told` are those that tell two rows that were made under one id (stamps: when each was), `importable` names what each row of a list to import
    needs, `importer` the module that takes such rows in where more than the rows is to change. `ruling` rows are read by formulas of every row; `replaced` ones are written all at
    once, and so undone; `digits` take a digit for an entry of a list.

    How it is seen: `looks` depend on a row's values; `sortable` is false where cells have names; `frozen` columns stay in sight; print
    goes as far as `printed_to`, with all lines above the header on every page for `titles`, and takes
    the last `printed_rows`, 0 for all; numbers of
    `bars` lie on a bar as long as they are of 100.
    """

    key: str
    name: str
    sheet: str
    columns: tuple[Column, ...]
    ids: str
    header_row: int = 1
    first_col: int = 1
    rows: tuple[dict[str, object], ...] = ()
    cells: tuple[Setting, ...] = ()
    auto: str = ""
    unique: bool = True
    link: Link | None = None
    carried: bool = True
    merged: bool = True
    apart: str = ""
    told: tuple[str, ...] = ()
    importable: tuple[str, ...] = ()
    importer: str = ""
    ruling: bool = False
    replaced: bool = False
    digits: bool = False
    sortable: bool = True
    frozen: int = 0
    printed_to: str = ""
    printed_rows: int = 0
    titles: bool = False
    density: Density = Density.WRAPPED
    row_height: float | None = None
    looks: tuple[Look, ...] = ()
    bars: tuple[str, ...] = ()
    tab: "Sheet | None" = None

    def column(self, key: str) -> Column:
        """Return a column by key, a user's own too; KeyError where there is none."""
        for column in self.columns:
            if column.key == key:
                return column
        if header := own_header(key):
            return Column(key, Label(header, header, header), merge=Merge.OWN)
        raise KeyError(f"{self.key}.{key}")

    def keys(self) -> tuple[str, ...]:
        """Return all column keys in order."""
        return tuple(column.key for column in self.columns)

    def rules(self) -> dict[str, Expr]:
        """Return the formula columns' rules by key."""
        return {c.key: c.rule for c in self.columns if c.rule is not None}

    def inputs(self) -> tuple[str, ...]:
        """Return the keys of the columns that hold no formula, in order."""
        return tuple(c.key for c in self.columns if c.rule is None)


class Entry(NamedTuple):
    """One entry of a list: its code, its label, what it means."""

    list: str
    code: str
    label: Label
    note: Label | None = None

    @property
    def key(self) -> str:
        """Return `list.code`."""
        return f"{self.list}.{self.code}"

    @property
    def defined_name(self) -> str:
        """Return the workbook name of the label cell, such as verdict_focus."""
        return f"{self.list}_{self.code}"


class Choices(NamedTuple):
    """One list behind drop-downs; to an `open` one users add entries as they go.

    `folded` holds words that formulas put sentences together from: nobody chooses from it.
    """

    key: str
    label: Label
    entries: tuple[Entry, ...]
    open: bool = False
    folded: bool = False


def choices(key: str, label: Label, **entries: Label) -> Choices:
    """Return a list with its entries by code."""
    return Choices(key, label, tuple(Entry(key, code, each) for code, each in entries.items()))


class Style(StrEnum):
    """What a cell outside the tables looks like; the build gives each its format."""

    TITLE = "title"
    SUBTITLE = "subtitle"
    SECTION = "section"
    CAPTION = "caption"
    HEADING = "heading"
    VALUE = "value"
    LISTED = "listed"
    FIGURE = "figure"
    INPUT = "input"
    LINK = "link"
    BUTTON = "button"
    STEP = "step"
    NOTE = "note"
    SENTENCE = "sentence"
    TERM = "term"
    HELPER = "helper"
    PAGE_TITLE = "page title"
    SCOPE = "scope"
    FINDING = "finding"
    TILE_LABEL = "tile label"
    TILE_NUMBER = "tile number"
    TILE_NOTE = "tile note"
    STEP_NAME = "step name"
    STEP_STATE = "step state"
    ARROW = "arrow"
    HEADLINE = "headline"
    BESIDE = "beside"
    SAYS = "says"
    PASSAGE = "passage"
    HEAD = "head"
    ROW = "row"
    NAMED = "named"
    REASON = "reason"
    TOTAL = "total"
    COUNT = "count"
    GOTO = "goto"
    DOOR = "door"
    USE = "use"
    SMALL = "small"
    TALLY = "tally"
    CODES_HEAD = "codes head"
    CODES = "codes"


class SheetCell(NamedTuple):
    """One cell outside the tables: a caption (`text`), a formula (`rule`) or an input (neither).

    `merge` is the range whose first cell is `ref`. `link` names the sheet a click opens. `name` is
    a defined name, needed where another sheet reads the cell. `choices` is a list of Lists or a
    key of `sheets.RANGES`; `strict` refuses other entries, `silent` takes anything without a
    word, digits too. `press` names the button that a click presses where macros run. While
    `highlight` holds the cell carries the colour of `tone`; it reads cells of its own sheet only,
    as a conditional format must; `second` is another such pair. `hint` is shown when the cell is
    selected. `align` overrides the style's own side. `doors` are sheets of which a click opens the
    one whose 1-based number stands in the cell `door`. A number lies on a bar, as long as it is of
    `bar`. `spark` are the first and the last cell, on the sheet, of what is drawn small in the cell.
    """

    key: str
    ref: str
    text: Label | None = None
    rule: Expr | None = None
    style: Style = Style.VALUE
    kind: Kind = Kind.TEXT
    merge: str = ""
    choices: str = ""
    strict: bool = True
    silent: bool = False
    name: str = ""
    link: str = ""
    press: str = ""
    highlight: Expr | None = None
    tone: Tone = Tone.WARN
    hint: Label | None = None
    second: tuple[Expr, Tone] | None = None
    align: str = ""
    doors: tuple[str, ...] = ()
    door: str = ""
    bar: float = 0
    spark: tuple[str, ...] = ()

    @property
    def is_input(self) -> bool:
        """Return whether a user fills the cell."""
        return self.text is None and self.rule is None


class Content(NamedTuple):
    """What stands on a sheet outside its tables, and how its page is cut.

    `widths` (characters) and `heights` (points, by row) are for sheets without a table; `hidden`
    names columns of helper cells; `charts` lie over the cells. `margins` (inches: left, right,
    top, bottom) replace the usual. `page_rows` are the rows before which a printed page begins.
    """

    cells: tuple[SheetCell, ...] = ()
    widths: tuple[float, ...] = ()
    heights: Mapping[int, float] = MappingProxyType({})
    hidden: str = ""
    print_area: str = ""
    charts: "tuple[Placed, ...]" = ()
    margins: tuple[float, ...] = ()
    page_rows: tuple[int, ...] = ()


class Sheet:
    """One sheet: its tab label, whether a rep sees it, its page.

    `lay` gives the content; it is called when first asked for, since most commands look at few
    sheets. `asks` says that some of its cells outside tables are inputs. `fit` is pages wide and
    high, 0 for as many as needed. A sheet that `breaks` its pages at rows of its own is scaled to
    its columns instead, one page wide, since Excel breaks no page that it fits. `menu` is the block of links on Home that leads here, none for
    a sheet that nobody opens; `use` says what for. One that is not `visible` is hidden until
    somebody opens it; one that `comes` is brought into sight by the first rows of its table, too,
    and one that also `goes` is hidden again once its table, which an action fills whole, is empty.
    """

    def __init__(
        self,
        key: str,
        label: Label,
        code_name: str,
        lay: Callable[[], Content] = Content,
        *,
        place: int = 500,
        visible: bool = False,
        comes: bool = False,
        goes: bool = False,
        asks: bool = False,
        landscape: bool = False,
        fit: tuple[int, int] = (1, 0),
        breaks: bool = False,
        gridlines: bool = True,
        menu: str = "",
        use: Label | None = None,
    ) -> None:
        self.key, self.label, self.code_name, self._lay = key, label, code_name, lay
        self.visible, self.comes, self.goes = visible, comes, goes
        self.asks, self.landscape = asks, landscape
        self.place, self.fit, self.gridlines = place, fit, gridlines
        self.menu, self.use, self.breaks = menu, use, breaks

    @cached_property
    def content(self) -> Content:
        """What stands on the sheet."""
        return self._lay()

    @property
    def cells(self) -> tuple[SheetCell, ...]:
        """The cells outside tables."""
        return self.content.cells
