"""Give new rows of a table the formulas of its columns, shared with the rows they stand beside."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from repbook.domain.values import Value
from repbook.ooxml import cellxml
from repbook.ooxml.cellxml import Formula
from repbook.ooxml.formulas import shift
from repbook.ooxml.groups import Group, groups, holder, member, reach
from repbook.ooxml.index import TableColumn, TableInfo
from repbook.ooxml.refs import Area, Cell
from repbook.ooxml.sheetxml import Row, SheetXml
from repbook.ooxml.spelling import is_shareable


class Filling:
    """The formulas that rows of `info` get, as long as one edit fills them.

    `model` is the row above them, numbered `model_row`; `over` tells the cells that the edit
    overwrites, which hold no shared formula for others any more.
    """

    def __init__(
        self,
        sheet: SheetXml,
        info: TableInfo,
        model: Row,
        model_row: int,
        over: Callable[[Cell], bool],
    ) -> None:
        self._sheet, self._info = sheet, info
        self._model, self._model_row = model, model_row
        self._columns: dict[int, TableColumn] = dict(enumerate(info.columns, info.first_col))
        self._formulas: dict[int, str | None] = {}
        found = groups(sheet) if sheet.shares else {}
        self._next = 1 + max((int(number) for number in found), default=-1)
        self._known = [group for group in found.values() if not over(group.origin)]
        self._shared: dict[int, Group] = {}
        self._looked: set[int] = set()
        self._ends: dict[bytes, Area] = {}

    def is_own(self, column: int, text: str) -> bool:
        """Tell whether a spelled-out formula is the one that the column has."""
        return self._formula(column) == text

    def _formula(self, column: int) -> str | None:
        if column not in self._formulas:
            self._formulas[column] = self._columns[column].formula
        return self._formulas[column]

    def element(self, column: int, row: int) -> bytes | None:
        """Return the `f` element for a cell, None where the column has no formula."""
        declared = self._columns[column]
        if self._formula(column) is None:
            return None
        group = self._group(column, declared, row)
        if group is None or row < group.origin.row:
            return cellxml.formula_element(self._text(column, declared, row))
        area = self._ends.get(group.number, group.area)
        if row > area.last_row:
            self._ends[group.number] = area._replace(last_row=row)
        return holder(group) if group.origin == (row, column) else member(group.number)

    def finish(self) -> None:
        """Let the groups that were joined reach the rows that joined them."""
        found = groups(self._sheet) if self._ends else {}
        for number, area in self._ends.items():
            group = found[number]
            reach(self._sheet, group, group.area.cover(area))

    def _group(self, column: int, declared: TableColumn, row: int) -> Group | None:
        if column not in self._looked:
            self._looked.add(column)
            found = self._beside(column, declared, row) or self._fresh(column, declared, row)
            if found is not None:
                self._shared[column] = found
        return self._shared.get(column)

    def _beside(self, column: int, declared: TableColumn, row: int) -> Group | None:
        """Return the group that holds the column's formula and reaches the row or the one above."""
        for group in self._known:
            first, left, last, right = group.area
            if left == right == column and first <= row <= last + 1 and group.is_loose:
                text = self._info.spelling.spelled(group.text, group.origin.row)
                if text == self._formula(column):
                    return group
        return None

    def _fresh(self, column: int, declared: TableColumn, row: int) -> Group | None:
        text = self._text(column, declared, row)
        if not is_shareable(text, row):
            return None
        group = Group(b"%d" % self._next, Cell(row, column), text, Area(row, column, row, column))
        self._next += 1
        return group

    def _text(self, column: int, declared: TableColumn, row: int) -> str:
        """Return what the column's formula reads in a row.

        Where the table's part has it with references to other rows, the row above tells.
        """
        assert declared.stored is not None
        text = self._info.spelling.filled(declared.stored, row)
        if text is not None:
            return text
        cell = cellxml.formula_of(self._model.cells.get(column, b""))
        above = cellxml.formula_text(cell) if cell and not cell.endswith(b"/>") else ""
        if above:
            return shift(above, row - self._model_row, 0)
        return shift(declared.stored, row - self._info.spelling.first_row, 0)


class Fillings:
    """What fills single cells of tables with their columns' formulas, for one round of changes."""

    def __init__(
        self, sheet: SheetXml, tables: Iterable[TableInfo], over: Mapping[int, set[int]]
    ) -> None:
        self._sheet, self._tables, self._over = sheet, tables, over
        self._found: dict[str, Filling] = {}

    def of(self, cell: Cell, value: Value | Formula) -> Filling | None:
        """Return what fills a cell that is to get the formula its column has, else None."""
        if not isinstance(value, Formula):
            return None
        at = Area(*cell, *cell)
        info = next((info for info in self._tables if info.data.meets(at)), None)
        if info is None:
            return None
        if info.name not in self._found:
            nothing = Row(b"", {}, b"")
            self._found[info.name] = Filling(self._sheet, info, nothing, 0, self._goes)
        found = self._found[info.name]
        return found if found.is_own(cell.column, value.text) else None

    def _goes(self, cell: Cell) -> bool:
        return cell.row in self._over.get(cell.column, ())

    def finish(self) -> None:
        """Let shared formulas reach the cells that joined them."""
        for filling in self._found.values():
            filling.finish()
