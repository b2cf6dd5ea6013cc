"""Stream a worksheet once: note the facts of its cells, keep the rest of it as a tree."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Collection, Iterable
from contextlib import suppress
from math import isfinite

from repbook.domain.values import whole
from repbook.ooxml.lint.characters import control_character, too_long
from repbook.ooxml.lint.trees import MAIN, rich_text
from repbook.ooxml.refs import MAX_COLUMN, MAX_ROW, Area, column_letters, column_number, parse_area
from repbook.ooxml.spelling import is_sharing

_ROW, _VALUE, _FORMULA, _INLINE = (MAIN + name for name in ("row", "v", "f", "is"))
# A reference without `$` before its row, and what only looks like one.
_REFERENCE = re.compile(
    r"""("[^"]*"|'[^']*'|\[[^]]*\])|(?<![\w.$\\])(\$?[A-Za-z]{1,3})(\d{1,7})(?![\w.(!\[\\])"""
)
DISTANCE = "\0"
TRUTHS = frozenset({"0", "1", "true", "false"})
TYPES = frozenset({"b", "d", "e", "inlineStr", "n", "s", "str"})


class SheetView:
    """The facts of one worksheet.

    `tree`: the root element without rows. `oddities`: rule id -> [(cell, fact)].
    `formulas`: formula text -> first cell; one filled down is told once. `formula_cells`: the
    addresses of all, where `keeps_cells`. `arrays`: the areas of array formulas. `styles`: style ->
    first cell. `headers`: wanted cell -> its text, the index of its shared string, or None without
    text. `areas`: those of the shared formulas so far. `last_row`: the last row so far.
    """

    def __init__(self, strings: int, wanted: Collection[str], *, keeps_cells: bool = True) -> None:
        self.tree = ET.Element("none")
        self.oddities: dict[str, list[tuple[str, str]]] = {}
        self.styles: dict[str, str] = {}
        self.formulas: dict[str, str] = {}
        self.formula_cells: set[str] = set()
        self.arrays: list[str] = []
        self.headers: dict[str, str | int | None] = {}
        self.strings = strings
        self.wanted = frozenset(wanted)
        self.keeps_cells = keeps_cells
        self._skeletons: set[str] = set()
        self._masters: set[str] = set()
        self._sharing: dict[str, str] = {}
        self.areas: dict[str, Area] = {}
        self.last_row = 0

    def row(self, row: ET.Element) -> None:
        """Note the facts of one row of cells."""
        number = self._row_number(row)
        digits = str(number)
        column = 0
        if style := row.get("s"):
            self.styles.setdefault(style, digits)
        for cell in row:
            address = cell.get("r") or column_letters(min(column + 1, MAX_COLUMN)) + digits
            column = self._column(address, digits, column)
            if (style := cell.get("s")) and style not in self.styles:
                self.styles[style] = address
            self._content(cell, address)

    def odd(self, rule: str, where: str, what: str = "") -> None:
        """Note something that the rule of that id will report."""
        self.oddities.setdefault(rule, []).append((where, what))

    def _row_number(self, row: ET.Element) -> int:
        given = row.get("r")
        number = self.last_row + 1
        if given and given.isdecimal():
            number = MAX_ROW + 1 if (told := whole(given)) is None else told
        if number > MAX_ROW or number < 1:
            self.odd("cell-beyond-limits", str(number))
        elif number <= self.last_row:
            self.odd("row-order", str(number))
        self.last_row = max(number, self.last_row)
        return number

    def _column(self, address: str, digits: str, last: int) -> int:
        letters = address.removesuffix(digits)
        try:
            column = column_number(letters)
        except ValueError:
            self._misplaced(address, digits)
            return last
        if column <= last:
            self.odd("cell-order", address)
        return max(column, last)

    def _misplaced(self, address: str, digits: str) -> None:
        letters = address.rstrip("0123456789")
        beyond = letters.isalpha() and address == letters + digits
        self.odd("cell-beyond-limits" if beyond else "cell-not-in-row", address, digits)

    def _content(self, cell: ET.Element, address: str) -> None:
        value: str | None = None
        kind = cell.get("t", "n")
        for child in cell:
            tag = child.tag
            if tag == _VALUE:
                value = child.text
            elif tag == _FORMULA:
                self._formula(child, address)
            elif tag == _INLINE:
                value = rich_text(child)
        if value is not None:
            self._value(kind, value, address)
        elif kind not in TYPES:
            self.odd("cell-value", address, kind)

    def _formula(self, formula: ET.Element, address: str) -> None:
        if self.keeps_cells:
            self.formula_cells.add(address)
        kind = formula.get("t")
        if kind == "array":
            self.arrays.append(formula.get("ref", address))
        elif kind == "shared":
            self._shared(formula, address)
        if formula.text and formula.text not in self.formulas:
            skeleton = from_row(formula.text, self.last_row)
            if skeleton not in self._skeletons:
                self._skeletons.add(skeleton)
                self.formulas[formula.text] = address

    def _shared(self, formula: ET.Element, address: str) -> None:
        group = formula.get("si", "")
        if formula.text:
            self._masters.add(group)
            if not is_sharing(formula.text):
                self.odd("shared-formula", address, formula.text[:80])
            with suppress(ValueError):
                self.areas[group] = parse_area(formula.get("ref", ""))
        else:
            self._sharing.setdefault(group, address)
        area = self.areas.get(group)
        if area is not None and not covers(area, address, self.last_row):
            self.odd("shared-outside", address, str(area))

    def close(self, tree: ET.Element) -> None:
        """Take the sheet's other elements, and judge what only its end can tell."""
        self.tree = tree
        for group, address in self._sharing.items():
            if group not in self._masters:
                self.odd("shared-without-master", address, group)

    def _value(self, kind: str, value: str, address: str) -> None:
        if kind == "n":
            if not _is_number(value):
                self.odd("cell-value", address, value)
        elif kind == "s":
            place = whole(value)
            if place is None or place >= self.strings:
                self.odd("shared-string-index", address, value)
        elif kind in ("str", "inlineStr"):
            self._text(value, address)
        elif kind not in TYPES or (kind == "b" and value not in TRUTHS):
            self.odd("cell-value", address, f"{kind}: {value}")
        if address in self.wanted:
            self._header(kind, value, address)

    def _text(self, value: str, address: str) -> None:
        if too_long(value):
            self.odd("long-text", address)
        if control := control_character(value):
            self.odd("control-character", address, control)

    def _header(self, kind: str, value: str, address: str) -> None:
        if kind == "s":
            self.headers[address] = whole(value)
        else:
            self.headers[address] = value if kind in ("str", "inlineStr") else None


def read_sheet(elements: Iterable[ET.Element], view: SheetView) -> SheetView:
    """Take in the facts of the worksheet whose elements end in this order, the root last."""
    for element in elements:
        if element.tag == _ROW:
            view.row(element)
            element.clear()
    view.close(element)
    return view


def from_row(formula: str, row: int) -> str:
    """Write rows as distances, so that formulas filled down look alike."""

    def distance(found: re.Match[str]) -> str:
        return found[0] if found[1] else f"{found[2]}{DISTANCE}{int(found[3]) - row}"

    return _REFERENCE.sub(distance, formula)


def covers(area: Area, address: str, row: int) -> bool:
    if not area.first_row <= row <= area.last_row:
        return False
    try:
        column = column_number(address.rstrip("0123456789"))
    except ValueError:
        # No address at all is told as a cell out of its row.
        return True
    return area.first_column <= column <= area.last_column


def _is_number(text: str) -> bool:
    try:
        return isfinite(float(text))
    except ValueError:
        return False
