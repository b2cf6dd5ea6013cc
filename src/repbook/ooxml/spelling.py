"""Between two ways to write a table's formulas: as files hold them, and spelled out.

Spelled out, a formula names tables and columns (`tblX[[#This Row],[Amount]]`, `tblX[Amount]`) and
reads the same in every row and wherever a user puts a column. Excel stores such formulas with A1
references to the own row, and what several cells share may hold nothing else but names (MS-XLS
2.5.198.118); so files hold `BX23`, and a defined name for a whole column.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property

from repbook.ooxml.formulas import is_own_row, respelled, shift
from repbook.ooxml.refs import column_letters, column_number

SPECIAL = "[]#'@"
# Compiled when first used: most commands read no formula.
_TEXTS = r'"(?:[^"]|"")*"'
_TABLE = r"|([^\W\d][\w.]*)\[((?:[^\[\]']|'.|\[(?:[^\[\]']|'.)*\])*)\]"
_OWN = r"\[#This Row\],\[((?:[^\]']|'.)*)\](?::\[((?:[^\]']|'.)*)\])?"
_CORNER = r"(\$?)([A-Za-z]{1,3})(\$?)(\d+)"
_AREA = (
    r"(?<![\w.$])(?:\$?[A-Za-z]{1,3}\$?\d+:\$?[A-Za-z]{1,3}\$?\d+"
    r"|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+)(?![\w.(])"
)
_ERRORS = r"#[A-Z/0]+[!?]"
_HOLE = "\0"


class Spelling:
    """How one table's formulas are written: its columns, its first data row, the book's names.

    `names` gives, by defined name, the column it stands for, as `tblX[Amount]`.
    """

    def __init__(
        self,
        table: str,
        headers: Sequence[str],
        first_col: int,
        first_row: int,
        names: Callable[[], Mapping[str, str]],
    ) -> None:
        self.first_row = first_row
        self._table, self._headers, self._first_col = table, headers, first_col
        self._get_names = names
        self._known: dict[str, str] = {}

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Spelling) and self._place() == other._place()

    def __hash__(self) -> int:
        return hash(self._place())

    def _place(self) -> tuple[object, ...]:
        return self._table, tuple(self._headers), self._first_col, self.first_row

    @cached_property
    def _names(self) -> Mapping[str, str]:
        return {name.lower(): column for name, column in self._get_names().items()}

    @cached_property
    def _columns(self) -> Mapping[str, str]:
        return {column: name for name, column in reversed(list(self._get_names().items()))}

    @cached_property
    def _letters(self) -> Mapping[str, str]:
        return {
            "".join(f"'{sign}" if sign in SPECIAL else sign for sign in header): column_letters(at)
            for at, header in enumerate(self._headers, self._first_col)
        }

    @cached_property
    def _by_column(self) -> Mapping[int, str]:
        return {column_number(letters): header for header, letters in self._letters.items()}

    def spelled(self, text: str, row: int) -> str:
        """Return the formula of a cell in `row` spelled out; what is not the own row's stays."""
        shape = re.sub(rf"(?<=[A-Za-z]){row}(?!\d)", _HOLE, text)
        if _HOLE in "".join(shape.split('"')[1::2]):
            return self._spell(text, row)
        if shape not in self._known:
            self._known[shape] = self._spell(text, row)
        found = self._known[shape]
        return found.replace(_HOLE, str(row)) if _HOLE in found else found

    def _spell(self, text: str, row: int) -> str:
        def change(sheet: str, one: str, two: str) -> str:
            first = None if sheet else self._header(one, row)
            last = self._header(two, row) if two and first is not None else first
            if first is None or last is None:
                return f"{one}:{two}" if two else one
            span = f"[{first}]:[{last}]" if two else f"[{first}]"
            return f"{self._table}[[#This Row],{span}]"

        return respelled(text, change, lambda word: self._names.get(word.lower(), word))

    def _header(self, ref: str, row: int) -> str | None:
        found = re.fullmatch(_CORNER, ref)
        if found is None or found[1] or found[3] or int(found[4]) != row:
            return None
        return self._by_column.get(column_number(found[2].upper()))

    def stored(self, text: str, row: int) -> str:
        """Return a spelled-out formula as a cell in `row` holds it."""

        def change(found: re.Match[str]) -> str:
            if not found[1]:
                return found[0]
            own = re.fullmatch(_OWN, found[2]) if found[1] == self._table else None
            if own is None:
                return self._columns.get(found[0], found[0])
            ends = [self._letters.get(header) for header in own.groups() if header is not None]
            if None in ends:
                return found[0]
            return ":".join(f"{end}{row}" for end in ends)

        return re.sub(_TEXTS + _TABLE, change, text)

    def filled(self, text: str, row: int) -> str | None:
        """Return what a row gets for a column whose table part holds `text`, None where unclear.

        `text` is written for the first data row; it is unclear where it reads other rows.
        """
        if not is_own_row(text, self.first_row):
            return None
        return shift(text, row - self.first_row, 0)


def is_shareable(text: str, row: int) -> bool:
    """Tell whether a column's cells may share a formula that stands in `row`.

    They may where it reads the own row, names and constants alone (`is_sharing`).
    """
    return is_sharing(text) and is_own_row(text, row)


def is_sharing(text: str) -> bool:
    """Tell whether a shared formula may hold this text (MS-XLS 2.5.198.118).

    Nothing of another sheet, no table's name, no array, no operator between references but that of
    an area.
    """
    bare = re.sub(_ERRORS, "", re.sub(_TEXTS, "", text))
    return not any(sign in bare for sign in "[!{") and ":" not in re.sub(_AREA, "", bare)
