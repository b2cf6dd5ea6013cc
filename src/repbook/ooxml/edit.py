"""Edit one sheet in place: single cells, and the rows of its tables.

What is not touched stays byte for byte. A table's rows move within the table's own columns only;
cells beside it, row heights and everything outside the rows stay where they are.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from types import MappingProxyType
from typing import NamedTuple

from repbook.domain.values import Value
from repbook.errors import DamagedFile, FileError, MissingName, UsageError
from repbook.ooxml import cellxml
from repbook.ooxml.archive import Content as PartContent
from repbook.ooxml.archive import pack
from repbook.ooxml.cellstyles import CellStyles
from repbook.ooxml.cellxml import Content, Formula, Place, cell_xml, style_of
from repbook.ooxml.columnfolds import folded
from repbook.ooxml.columnlooks import styles_of
from repbook.ooxml.filling import Filling, Fillings
from repbook.ooxml.formulas import Move
from repbook.ooxml.freshrows import Computed, FreshColumn, FreshRows, Looks
from repbook.ooxml.groups import block_in, groups, hand_on, reach, settle
from repbook.ooxml.index import TableInfo, Workbook
from repbook.ooxml.longtext import Broken
from repbook.ooxml.moves import Compaction, Growth, moved_cell
from repbook.ooxml.notes import reanchored
from repbook.ooxml.package import Package
from repbook.ooxml.pages import with_row_breaks
from repbook.ooxml.refill import FillColumn, rows_of, stands_alone
from repbook.ooxml.refs import MAX_ROW, Area, Cell, column_number, parse_cell
from repbook.ooxml.rowlook import inherited, row_style, with_height
from repbook.ooxml.sheetrows import Unusual
from repbook.ooxml.sheetxml import EMPTY, Fresh, Row, SheetXml, find_cell
from repbook.ooxml.tablexml import is_filtered, resized, unfiltered
from repbook.ooxml.tailrefs import dimension_set, links_moved, merged_areas, stretched
from repbook.ooxml.xml import XmlError

# Changed cells that are held apart, at some 250 bytes each.
MANY = 500_000
Restyle = Callable[[int], int]
Given = Mapping[str, "Value | Formula"]
NOTHING: Mapping[str, Computed] = MappingProxyType({})


class Resize(NamedTuple):
    """A table before and after an edit, for what refers to it from other parts."""

    before: TableInfo
    after: TableInfo


_FIRST_CELL = re.compile(rb'<c r="([A-Z]+)\d+"')


class SheetEditor:
    """Collect changes to one sheet of `workbook`; `parts` gives the parts to save.

    `formulas_changed` tells whether a formula cell came, went or moved (the calculation chain
    then no longer fits), `cleaned` lists cells whose text lost characters XML cannot carry.
    With `styles` a text that begins like a formula is marked as a text.
    """

    def __init__(
        self,
        workbook: Workbook,
        sheet_part: str,
        styles: CellStyles | None = None,
        opened: SheetXml | None = None,
    ) -> None:
        self._workbook = workbook
        self._part = sheet_part
        self._styles = styles
        self._file = workbook.package.file
        self._sheet = workbook.sheet_of(sheet_part).name
        try:
            self._xml = _opened(workbook.package, sheet_part) if opened is None else opened
        except Broken as error:
            raise DamagedFile("files.part_damaged", file=self._file, part=sheet_part) from error
        except XmlError as error:
            raise workbook.package.bad_xml(sheet_part, error) from error
        except ValueError as error:
            raise DamagedFile("files.part_not_xml", file=self._file, part=sheet_part) from error
        self._unfolded = b""
        self._before = {t.name: t for t in workbook.tables.values() if t.sheet_part == sheet_part}
        self._tables = dict(self._before)
        self._pending: dict[int, dict[int, tuple[Value | Formula, bool]]] = {}
        self._used: Area | None = None
        self._unfiltered: set[str] = set()
        self._looks: list[tuple[int, int, bytes]] | None = None
        self.formulas_changed = False
        self.cleaned: list[str] = []

    def table(self, name: str) -> TableInfo:
        """Return a table of this sheet as it stands after the edits so far."""
        return self._tables[name]

    def resizes(self) -> list[Resize]:
        """Return the tables whose rows came or went."""
        pairs = [Resize(self._before[name], table) for name, table in self._tables.items()]
        return [pair for pair in pairs if pair.before != pair.after]

    def set(self, ref: str, value: Value | Formula) -> None:
        """Put a value or formula into a cell; its style stays, a formula in it goes.

        Raises FileError where the cell belongs to an array formula of several cells.
        """
        cell = _parse(ref)
        self._refuse(value, cell)
        self._guard(Area(*cell, *cell))
        self._pending.setdefault(cell.row, {})[cell.column] = (value, False)

    def refresh(self, ref: str, value: Value) -> None:
        """Replace the result of a cell's formula and keep the formula, of whatever kind."""
        cell = _parse(ref)
        self._refuse(value, cell)
        self._pending.setdefault(cell.row, {})[cell.column] = (value, True)

    def ease(self) -> None:
        """Carry out the changes of cells so far where they are so many that they fill memory."""
        if sum(map(len, self._pending.values())) > MANY:
            self._flush()

    def style(self, ref: str) -> str:
        """Return the number of a cell's style as the file has it, empty where it has none."""
        cell = _parse(ref)
        return style_of(self._xml.row(cell.row).cells.get(cell.column, b">")).decode()

    def restyle(self, ref: str, style: int) -> None:
        """Give a cell that is there another style."""
        self._flush()
        cell = _parse(ref)
        row = self._xml.row(cell.row)
        if old := row.cells.get(cell.column):
            row.cells[cell.column] = cellxml.restyled(old, style)
            self._put(cell.row, row, ())

    def append(
        self,
        table: TableInfo | str,
        rows: Sequence[Given],
        computed: Mapping[str, Computed] = NOTHING,
    ) -> None:
        """Add rows under a table's last one, or into the blank row of an empty table.

        `computed` names formula columns with their results in these rows. A column not given gets
        the table's own formula for it, without a result, else stays blank. Raises
        FileError, nothing changed, where a cell, merged block or other table lies in the way or the
        sheet is full; MissingName for an unknown header.
        """
        info = self._current(table)
        self._check(info, rows, computed)
        if not rows:
            return
        self._flush()
        blank = self._is_blank(info)
        first = info.last_row if blank else info.last_row + 1
        grown = self._grow(info, len(rows) - blank)
        self._write_rows(grown, info, range(first, first + len(rows)), rows, computed)

    def replace(
        self, table: TableInfo | str, rows: Sequence[Given], *, alike: bool = False
    ) -> None:
        """Give a table exactly `rows` as its data rows; looks stay by position.

        Where the rows are to look `alike`, each gets the last one's. The columns not given are
        filled as in `append`. Raises as `append` does.
        """
        info = self._current(table)
        self._check(info, rows)
        self._flush()
        self._guard(info.data)
        had, need = info.last_row - info.header_row, max(len(rows), 1)
        if need > had:
            resized_to = self._grow(info, need - had)
        else:
            keep = range(info.header_row + 1, info.header_row + 1 + need)
            resized_to = self._compact(info, keep) if need < had else info
        first = info.header_row + 1
        numbers = range(first, first + need)
        self._write_rows(resized_to, info, numbers, rows or [{}], alike=alike)

    def refill(self, table: TableInfo | str, columns: Mapping[str, Sequence[Value]]) -> bool:
        """Give a table of values exactly these rows, by header; each looks as the last one did.

        Columns that are not fit (`is_fit`) must not come. False, and nothing changed, where other
        things stand on the sheet: `replace` knows these. Columns not given become blank.
        """
        info = self._current(table)
        self._flush()
        if not self._is_alone(info):
            return False
        count = len(next(iter(columns.values())))
        last = info.header_row + count
        model, looks = self._looks_of(info, info.last_row)
        first = info.header_row + 1
        filled = [
            FillColumn(n, columns.get(header, [None] * count), looks[n], first, self)
            for header, n in info.places().items()
        ]
        attributes = inherited(model.attributes)
        numbers = range(first, last + 1)
        fresh = Fresh(
            lambda: rows_of(filled, numbers, attributes),
            lambda: (column.apart() for column in filled),
            last,
        )
        self._xml.refill(info.header_row, fresh)
        self._resize(info, info._replace(last_row=last))
        return True

    def _is_alone(self, info: TableInfo) -> bool:
        """Tell whether a sheet holds below the table's header its values alone."""
        rows = self._xml.numbers()
        if len(self._tables) > 1 or (rows and rows[-1] > info.last_row):
            return False
        below, columns = self._xml.below(info.header_row), _columns(info)
        return self._xml.is_looked_through or stands_alone(below, self._xml.tail, columns)

    def _looks_of(self, info: TableInfo, model_row: int) -> tuple[Row, dict[int, Looks]]:
        """Return the row that new ones look like, and by column its style and the sheet's own."""
        model, first = self._xml.row(model_row), self._xml.row(info.header_row + 1)
        looks: dict[int, Looks] = {}
        for column in _columns(info):
            own = self._column_style(column)
            style = style_of(model.cells.get(column, b"") or first.cells.get(column, b"")) or own
            looks[column] = self.look(style, cellxml.BLANK), own
        return model, looks

    def take_in(self, table: TableInfo | str, last_row: int) -> None:
        """Let a table reach down to a row over what stands there, with its formulas and looks.

        What was typed into a formula's column stays. Formulas get no result.
        """
        info = self._current(table)
        self._flush()
        model = self._xml.row(info.last_row)
        new = range(info.last_row + 1, last_row + 1)
        filling = Filling(self._xml, info, model, info.last_row, lambda _: False)
        grown = info._replace(last_row=last_row)
        self._resize(info, grown)
        for number in new:
            row = self._xml.row(number)
            for column in _columns(info):
                old = row.cells.get(column, b"")
                style = style_of(old) or style_of(model.cells.get(column, b""))
                style = style or self._column_style(column)
                if not cellxml.has_content(old):
                    what = self._filled(filling, None, Cell(number, column))
                    row.cells[column] = cell_xml(number, column, style, what)
                elif not style_of(old):
                    row.cells[column] = cellxml.styled(old, style)
            self._put(number, row, (info.first_col, info.last_col))
        filling.finish()
        self.formulas_changed = True

    def remove(self, table: TableInfo | str, row_numbers: Iterable[int]) -> None:
        """Take data rows out by sheet row number; those below close up in the table's columns.

        A formula in a moved row keeps pointing at the cells it pointed at: its references to this
        sheet follow cells that moved and become #REF! where the cell left. References from
        outside the table are not followed. The last row left is blanked, not removed.
        """
        info = self._current(table)
        gone = set(row_numbers)
        rows = range(info.header_row + 1, info.last_row + 1)
        if not gone <= set(rows):
            raise UsageError("files.row_outside", table=info.name, row=min(gone - set(rows)))
        if not gone:
            return
        self._flush()
        self._guard(info.area)
        survivors = [row for row in rows if row not in gone]
        if survivors:
            self._compact(info, survivors)
            return
        left = self._compact(info, [rows[0]])
        self._write_rows(left, info, range(rows[0], rows[0] + 1), [{}])

    def show_rows(self, table: TableInfo | str, *, filtered_only: bool = False) -> bool:
        """Lift a table's filter and show its hidden rows; return whether there was anything to do.

        With `filtered_only`, rows hidden by hand, without a filter, stay hidden.
        """
        info = self._current(table)
        filtered = is_filtered(self._workbook.package.read(info.part))
        if filtered:
            self._unfiltered.add(info.name)
        elif filtered_only:
            return False
        first, end = info.header_row + 1, info.last_row + 1
        numbers = [number for number in self._xml.numbers() if first <= number < end]
        shown = [number for number in numbers if self._xml.show(number)]
        return bool(shown) or filtered

    def break_pages(self, table: TableInfo | str, offsets: Iterable[int]) -> None:
        """Start a new printed page before data rows of a table, counted from 0, and no others."""
        info = self._current(table)
        first = info.header_row + 1
        span = range(first, max(info.last_row, self._before[info.name].last_row) + 2)
        rows = [first + offset for offset in offsets]
        self._xml.tail = with_row_breaks(self._xml.tail, rows, span)

    def set_lines(
        self, table: TableInfo | str, offset: int, count: int, height: float, style: Restyle
    ) -> None:
        """Give data rows of a table, counted from 0, a height in points and other cell styles."""
        info = self._current(table)
        self._flush()
        first = info.header_row + 1 + offset
        for number in range(first, min(first + count, info.last_row + 1)):
            row = self._xml.row(number)
            for column in _columns(info):
                if cell := row.cells.get(column):
                    look = style(int(style_of(cell) or b"0"))
                    row.cells[column] = cellxml.restyled(cell, look)
            self._put(number, row._replace(attributes=with_height(row.attributes, height)), ())

    def fold(self, seen: Mapping[int, bool], widths: Mapping[int, float]) -> None:
        """Let columns be seen, or fold them in groups; nothing else of them changes.

        `widths` in characters are for columns that were hidden by a width of nothing.
        """
        self._unfolded = self._unfolded or self._xml.head
        self._xml.head = folded(self._xml.head, seen, widths)

    def parts(self) -> dict[str, PartContent]:
        """Return the sheet's part and its changed tables' parts, ready to save."""
        self._flush()
        package = self._workbook.package
        if self._used is not None:
            self._xml.head = dimension_set(self._xml.head, self._xml.last_row(), self._used)
        tables: dict[str, bytes] = {}
        for before, after in self.resizes():
            tables[before.part] = resized(package.read(before.part), before, after)
        for part in (self._before[name].part for name in self._unfiltered):
            tables[part] = unfiltered(tables.get(part) or package.read(part))
        tables |= self._notes()
        pieces = self._xml.pieces()
        return {self._part: pack(pieces) if self._xml.is_long else b"".join(pieces), **tables}

    def _notes(self) -> dict[str, bytes]:
        """Return the drawing of the notes, where columns that they reach over were folded."""
        heads = self._unfolded, self._xml.head
        if not self._unfolded or heads[0] == heads[1]:
            return {}
        package = self._workbook.package
        rows = package.relationships(self._part).values()
        parts = (row.target for row in rows if row.kind == "vmlDrawing")
        return {part: reanchored(package.read(part), *heads) for part in parts if part in package}

    def changed(self) -> dict[str, bytes]:
        """Return the sheet's part with the changed rows alone; nothing where they are many."""
        return {} if self._xml.has_many_changed else {self._part: self._xml.changed()}

    def release(self) -> None:
        """Give up the sheet's rows once its parts were taken; what was changed stays known."""
        self._xml = SheetXml(EMPTY)

    def _current(self, table: TableInfo | str) -> TableInfo:
        name = table if isinstance(table, str) else table.name
        if name not in self._tables:
            raise MissingName("files.table_missing", file=self._file, sheet=self._sheet, table=name)
        return self._tables[name]

    def _check(
        self, info: TableInfo, rows: Sequence[Given], computed: Mapping[str, Computed] = NOTHING
    ) -> None:
        """Raise for what cannot be written before anything is changed."""
        places = info.places()
        for header in {*computed, *(header for row in rows for header in row)} - places.keys():
            raise MissingName(
                "files.column_missing",
                file=self._file, sheet=self._sheet, table=info.name, column=header,
            )  # fmt: skip
        for offset, row in enumerate(rows, info.last_row + 1):
            for header, value in row.items():
                if value is not None:
                    self._refuse(value, Cell(offset, places[header]))
        for header, column in computed.items():
            self._refuse(Formula(column.text), Cell(info.last_row + 1, places[header]))
            for offset, value in enumerate(column.results, info.last_row + 1):
                if value is not None:
                    self._refuse(value, Cell(offset, places[header]))

    def _refuse(self, value: Value | Formula, cell: Cell) -> None:
        try:
            cellxml.check(value)
        except cellxml.Unwritable as error:
            raise error.at(self._place(cell)) from None

    def _guard(self, area: Area) -> None:
        block = block_in(self._xml, area)
        if block is not None:
            raise FileError(
                "files.array_formula", file=self._file, sheet=self._sheet, cell=str(block)
            )

    def _place(self, cell: Cell) -> Place:
        return Place(self._file, self._sheet, str(cell))

    def content(self, value: Value | Formula, cell: Cell) -> Content:
        """Return the content of a cell with a value of its own."""
        try:
            what = cellxml.made(value)
        except cellxml.Unwritable as error:
            raise error.at(self._place(cell)) from None
        if what.cleaned:
            self.cleaned.append(str(cell))
        return what

    def look(self, style: bytes, what: Content) -> bytes:
        """Return the style of a cell with that content, which looks as `style` does."""
        if self._styles is None or (what.kind == "inlineStr" and not what.runs):
            return style
        if what.runs:
            return b"%d" % self._styles.marked(int(style or b"0"))
        return b"%d" % self._styles.plain(int(style)) if style else style

    def result(self, element: bytes, value: Value, cell: Cell) -> Content:
        """Return the content of a cell with an `f` element and its result."""
        try:
            what = cellxml.with_result(element, value)
        except cellxml.Unwritable as error:
            raise error.at(self._place(cell)) from None
        if what.cleaned:
            self.cleaned.append(str(cell))
        return what

    def _flush(self) -> None:
        """Carry out the single-cell changes collected so far."""
        pending, self._pending = self._pending, {}
        over: dict[int, set[int]] = {}
        for number, changes in pending.items():
            for column, (_, keep) in changes.items():
                if not keep and b't="shared"' in self._xml.cell(number, column):
                    over.setdefault(column, set()).add(number)
        for column, rows in over.items():
            hand_on(self._xml, (column,), rows)
        fill = Fillings(self._xml, self._tables.values(), over)
        for number, changes in pending.items():
            self._change_row(number, changes, fill)
        fill.finish()

    def _change_row(
        self,
        number: int,
        changes: Mapping[int, tuple[Value | Formula, bool]],
        fill: Fillings,
    ) -> None:
        """Change cells of one row, cells that are there by their own bytes alone."""
        raw = self._xml.raw(number)
        fresh: dict[int, bytes] = {}
        for column, (value, keep) in changes.items():
            start, end = find_cell(raw, number, column)
            new = self._changed_cell(raw[start:end], Cell(number, column), value, keep, fill)
            if end:
                raw = raw[:start] + new + raw[end:]
            elif new:
                fresh[column] = new
        self._xml.put_raw(number, raw)
        if fresh:
            row = self._xml.row(number)
            row.cells.update(fresh)
            self._put(number, row, fresh)

    def _changed_cell(
        self,
        old: bytes,
        cell: Cell,
        value: Value | Formula,
        keep: bool,
        fill: Fillings,
    ) -> bytes:
        formula = cellxml.formula_of(old)
        if keep and formula and not isinstance(value, Formula):
            what = cellxml.formula_content(formula, value, self._place(cell))
            self.cleaned += [str(cell)] * what.cleaned
            return cellxml.refreshed(old, what)
        filling = fill.of(cell, value)
        what = self._filled(filling, value, cell) if filling else self.content(value, cell)
        self.formulas_changed |= bool(formula) != isinstance(value, Formula)
        if not old and not what.xml:
            return b""
        return cell_xml(cell.row, cell.column, self.look(self._style(old, cell), what), what)

    def _style(self, cell: bytes, place: Cell) -> bytes:
        """Return a cell's style; that of its row or column where there is no cell yet."""
        if cell:
            return style_of(cell)
        return row_style(self._xml.raw(place.row)) or self._column_style(place.column)

    def _column_style(self, column: int) -> bytes:
        if self._looks is None:
            self._looks = styles_of(self._xml.head)
        return next((s for first, last, s in self._looks if first <= column <= last), b"")

    def _put(self, number: int, row: Row, columns: Iterable[int]) -> None:
        self._xml.put(number, row)
        for column in columns:
            self._cover(Area(number, column, number, column))

    def _cover(self, area: Area) -> None:
        self._used = self._used.cover(area) if self._used else area

    def _is_blank(self, info: TableInfo) -> bool:
        """Tell whether the table's only data row holds no constant."""
        cells = self._xml.row(info.last_row).cells
        own = (cells.get(column, b"") for column in _columns(info))
        return info.last_row == info.header_row + 1 and not any(map(cellxml.has_constant, own))

    def _grow(self, info: TableInfo, rows: int) -> TableInfo:
        """Make room for `rows` more data rows and return the table with them."""
        if rows <= 0:
            return info
        grown = info._replace(last_row=info.last_row + rows)
        if grown.area.last_row > MAX_ROW:
            raise FileError("files.sheet_full", file=self._file, sheet=self._sheet, table=info.name)
        below = Area(info.area.last_row + 1, info.first_col, grown.area.last_row, info.last_col)
        self._check_clear(info, below)
        if info.totals_row:
            self._guard(info.area)
            self._move_totals(info, rows)
        self._resize(info, grown)
        return grown

    def _check_clear(self, info: TableInfo, below: Area) -> None:
        others = [table.area for name, table in self._tables.items() if name != info.name]
        for area in (*others, *merged_areas(self._xml.tail)):
            if area.meets(below):
                raise self._in_the_way(info, Cell(area.first_row, area.first_column))
        last = min(below.last_row, self._xml.last_row())
        for number in range(below.first_row, last + 1):
            cells = self._xml.row(number).cells
            for column in _columns(info):
                if cellxml.has_content(cells.get(column, b"")):
                    raise self._in_the_way(info, Cell(number, column))

    def _in_the_way(self, info: TableInfo, cell: Cell) -> FileError:
        return FileError(
            "files.in_the_way",
            file=self._file, sheet=self._sheet, table=info.name, cell=str(cell),
        )  # fmt: skip

    def _move_totals(self, info: TableInfo, rows: int) -> None:
        settle(self._xml, info.area)
        growth = Growth(info, rows)
        self._move_row(info, info.last_row + 1, info.last_row + 1 + rows, growth.place)

    def _move_row(self, info: TableInfo, source: int, target: int, move: Move) -> None:
        """Move a table row's cells; the place they leave is emptied."""
        if self._xml.move_whole(source, target, info.first_col, info.last_col):
            return
        taken = self._xml.row(source)
        cells = {c: taken.cells.pop(c) for c in _columns(info) if c in taken.cells}
        self._xml.put(source, taken)
        goal = self._xml.row(target)
        for column in _columns(info):
            goal.cells.pop(column, None)
        for column, cell in cells.items():
            self.formulas_changed |= b"<f" in cell
            goal.cells[column] = moved_cell(cell, column, target, move, self._sheet)
        self._put(target, goal, cells)

    def _compact(self, info: TableInfo, survivors: Sequence[int]) -> TableInfo:
        """Close the table up to `survivors` and return it."""
        settle(self._xml, info.area)
        gone = set(range(info.header_row + 1, info.last_row + 1)).difference(survivors)
        hand_on(self._xml, _columns(info), gone)
        move = Compaction(info, survivors)
        shared = groups(self._xml) if self._xml.shares else {}
        rows = list(survivors) + [info.last_row + 1] * info.totals_row
        kept = set(rows)
        for row in range(info.header_row + 1, info.last_row + 1):
            if row not in kept:
                self._clear(info, row)
        for target, source in enumerate(rows, info.header_row + 1):
            if target != source:
                self._move_row(info, source, target, move.place)
        for number, group in (groups(self._xml) if shared else {}).items():
            reach(self._xml, group, move.place(shared[number].area) or group.area)
        left = info._replace(last_row=info.header_row + len(survivors))
        self._xml.tail = links_moved(self._xml.tail, lambda area: self._link(info, move, area))
        self._resize(info, left)
        return left

    def _link(self, info: TableInfo, move: Compaction, area: Area) -> Area | None:
        return move.place(area) if area.meets(info.area) else area

    def _clear(self, info: TableInfo, number: int) -> None:
        row = self._xml.row(number)
        for column in _columns(info):
            self.formulas_changed |= b"<f" in row.cells.pop(column, b"")
        self._xml.put(number, row)

    def _resize(self, before: TableInfo, after: TableInfo) -> None:
        self._xml.tail = stretched(self._xml.tail, before, after)
        self._tables[before.name] = after
        self._cover(after.area)

    def _write_rows(
        self,
        info: TableInfo,
        before: TableInfo,
        numbers: range,
        rows: Sequence[Given],
        computed: Mapping[str, Computed] = NOTHING,
        *,
        alike: bool = False,
    ) -> None:
        """Write data rows; new ones, or all where `alike`, look as the last old one does."""
        settle(self._xml, before.data)
        hand_on(self._xml, _columns(info), numbers)
        model_row = min(before.last_row, info.last_row)
        model, looks = self._looks_of(info, model_row)
        styles = {column: style for column, (style, _) in looks.items()}
        filling = Filling(self._xml, info, model, model_row, lambda cell: cell.row in numbers)
        columns = [
            FreshColumn(n, header, looks[n], filling, computed.get(header))
            for header, n in info.places().items()
        ]
        fresh = FreshRows(columns, inherited(model.attributes), self)
        for place, (number, given) in enumerate(zip(numbers, rows, strict=True)):
            raw = self._xml.raw(number)
            if not raw if number > before.last_row else alike and _is_own_row(raw, info):
                self._xml.put_raw(number, fresh.row(number, place, given))
                continue
            results = {h: Formula(c.text, c.results[place]) for h, c in computed.items()}
            self._write_over(info, number, {**results, **given}, filling, styles, before)
        fresh.finish()
        self._cover(Area(numbers[0], info.first_col, numbers[-1], info.last_col))
        given_formula = any(isinstance(v, Formula) for row in rows for v in row.values())
        stored = any(column.stored is not None for column in info.columns)
        self.formulas_changed |= given_formula or stored or bool(computed)
        filling.finish()

    def _write_over(
        self,
        info: TableInfo,
        number: int,
        given: Given,
        filling: Filling,
        styles: Mapping[int, bytes],
        before: TableInfo,
    ) -> None:
        """Write a row over what stands there."""
        row, places = self._xml.row(number), info.places()
        values = {places[header]: value for header, value in given.items()}
        for column in _columns(info):
            old, cell = row.cells.get(column, b""), Cell(number, column)
            if column in values and not _is_own(filling, column, values[column]):
                what = self.content(values[column], cell)
            else:
                what = self._filled(filling, values.get(column), cell)
            self.formulas_changed |= (b"<f" in old) != what.xml.startswith(b"<f")
            style = style_of(old) if old and number <= before.last_row else styles[column]
            style = self.look(style, what)
            row.cells[column] = cell_xml(number, column, style, what)
            if not what.xml and style == self._column_style(column):
                del row.cells[column]
        self._put(number, row, (info.first_col, info.last_col))

    def _filled(self, filling: Filling, value: Value | Formula, cell: Cell) -> Content:
        """Return the content of a cell with its column's formula; blank where it has none."""
        element = filling.element(cell.column, cell.row)
        if element is None:
            return cellxml.BLANK
        return self.result(element, value.value if isinstance(value, Formula) else None, cell)


def _is_own_row(raw: bytes, info: TableInfo) -> bool:
    """Tell whether a row holds constants of the table's own cells alone."""
    ends = _FIRST_CELL.search(raw), _FIRST_CELL.match(raw, max(raw.rfind(b"<c r="), 0))
    if b"<f" in raw or not raw.endswith((b"</c></row>", b"/></row>")):
        return False
    first, last = (column_number(end[1].decode()) if end else 0 for end in ends)
    return info.first_col <= first <= last <= info.last_col


def _opened(package: Package, part: str) -> SheetXml:
    text = package.long_text(part)
    if text is not None:
        with suppress(Unusual):
            return SheetXml(text)
    return SheetXml(package.read(part))


def _is_own(filling: Filling, column: int, value: Value | Formula) -> bool:
    return isinstance(value, Formula) and filling.is_own(column, value.text)


def _columns(info: TableInfo) -> range:
    return range(info.first_col, info.last_col + 1)


def _parse(ref: str) -> Cell:
    try:
        return parse_cell(ref)
    except ValueError as error:
        raise UsageError("files.bad_ref", ref=ref) from error
