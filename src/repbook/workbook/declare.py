"""The shapes that the schema is declared in: columns, tables, named cells, lists, sheets."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from functools import cached_property
from types import MappingProxyType
from typing import NamedTuple

from repbook.scoring.expr import Expr
from repbook.text.label import Label


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


class Filler(StrEnum):
    """Who fills a column: the user, an action, or a formula."""

    USER = "user"
    ACTION = "action"
    RULE = "rule"


class Column(NamedTuple):
    """One column of a table; `choices` names a list of Lists, or `options.q01`."""

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

    @property
    def filler(self) -> Filler:
        """Return who fills the column."""
        if self.rule is not None:
            return Filler.RULE
        return Filler.ACTION if self.action else Filler.USER


class Table(NamedTuple):
    """One Excel table; `header_row` is 1-based, `ids` is the column rows are found by."""

    key: str
    name: str
    sheet: str
    columns: tuple[Column, ...]
    ids: str
    header_row: int = 1
    first_col: int = 1
    rows: tuple[dict[str, object], ...] = ()

    def column(self, key: str) -> Column:
        """Return a column by key; KeyError where there is none."""
        for column in self.columns:
            if column.key == key:
                return column
        raise KeyError(f"{self.key}.{key}")

    def keys(self) -> tuple[str, ...]:
        """Return all column keys in order."""
        return tuple(column.key for column in self.columns)

    def rules(self) -> dict[str, Expr]:
        """Return the formula columns' rules by key."""
        return {c.key: c.rule for c in self.columns if c.rule is not None}


class Setting(NamedTuple):
    """One row of the Settings or Policy table; its value cell has a defined name."""

    key: str
    label: Label
    value: float | str | Expr | Label
    kind: Kind = Kind.NUMBER
    note: Label | None = None
    choices: str = ""
    name: str = ""

    @property
    def defined_name(self) -> str:
        """Return the workbook name of the value cell, such as FocusScore."""
        return self.name or "".join(part.capitalize() for part in self.key.split("_"))


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


class Style(StrEnum):
    """What a cell outside the tables looks like; the build gives each its format."""

    TITLE = "title"
    SUBTITLE = "subtitle"
    SECTION = "section"
    CAPTION = "caption"
    HEADING = "heading"
    VALUE = "value"
    FIGURE = "figure"
    INPUT = "input"
    LINK = "link"
    BUTTON = "button"
    STEP = "step"
    NOTE = "note"
    SENTENCE = "sentence"
    HELPER = "helper"


class Tone(StrEnum):
    """What a highlight says: the next thing to do, something that is late, nothing to fill."""

    GO = "go"
    WARN = "warn"
    OFF = "off"


class SheetCell(NamedTuple):
    """One cell outside the tables: a caption (`text`), a formula (`rule`) or an input (neither).

    `merge` is the range whose first cell is `ref`. `link` names the sheet a click opens. `name` is
    a defined name, needed where another sheet reads the cell. `choices` is a list of Lists or a
    key of `sheets.RANGES`; `strict` refuses other entries, `silent` takes anything without a
    word, digits too. `press` names the button that a click presses where macros run. While
    `highlight` holds the cell carries the colour of `tone`; it reads cells of its own sheet only,
    as a conditional format must. `hint` is shown when the cell is selected.
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

    @property
    def is_input(self) -> bool:
        """Return whether a user fills the cell."""
        return self.text is None and self.rule is None


class Content(NamedTuple):
    """What stands on a sheet outside its tables, and how its page is cut.

    `widths` (characters) and `heights` (points, by row) are for sheets without a table; `hidden`
    names columns of helper cells.
    """

    cells: tuple[SheetCell, ...] = ()
    widths: tuple[float, ...] = ()
    heights: Mapping[int, float] = MappingProxyType({})
    hidden: str = ""
    print_area: str = ""


class Sheet:
    """One sheet: its tab label, whether a rep sees it, its page.

    `lay` gives the content; it is called when first asked for, since most commands look at few
    sheets. `asks` says that some of its cells outside tables are inputs. `fit` is pages wide and
    high, 0 for as many as needed.
    """

    def __init__(
        self,
        key: str,
        label: Label,
        code_name: str,
        lay: Callable[[], Content] = Content,
        *,
        visible: bool = False,
        asks: bool = False,
        landscape: bool = False,
        fit: tuple[int, int] = (1, 0),
        gridlines: bool = True,
    ) -> None:
        self.key, self.label, self.code_name, self._lay = key, label, code_name, lay
        self.visible, self.asks, self.landscape = visible, asks, landscape
        self.fit, self.gridlines = fit, gridlines

    @cached_property
    def content(self) -> Content:
        """What stands on the sheet."""
        return self._lay()

    @property
    def cells(self) -> tuple[SheetCell, ...]:
        """The cells outside tables."""
        return self.content.cells
