"""Write changes into an open workbook: inputs only, since the application computes the rest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from repbook.adapters.live import excel as live_excel
from repbook.adapters.live.busy import patiently
from repbook.adapters.live.by_column import put_columns
from repbook.adapters.live.changed import Seen
from repbook.adapters.live.columns import input_keys, is_text
from repbook.adapters.live.columns_seen import see
from repbook.adapters.live.grid import Grid
from repbook.adapters.live.journal import Journal
from repbook.adapters.live.layout import LiveLayout, spans
from repbook.adapters.live.own_columns import add_own, drop_own
from repbook.adapters.live.prepare import clean_texts, read_before, refuse_protected
from repbook.adapters.live.printed import Printed
from repbook.adapters.live.readback import Target, holds, mend, read_back
from repbook.adapters.live.rows import delete, grow, shrink, take_in
from repbook.book import overlay as laid
from repbook.book.changes import ByColumn, Changes
from repbook.book.coming import coming, going
from repbook.book.ports import Written
from repbook.domain.values import Value
from repbook.ooxml.cellxml import Formula
from repbook.ooxml.refs import Area
from repbook.schema.own import own_header
from repbook.schema.registry import TABLES
from repbook.schema.sheets import value_names
from repbook.text import say

if TYPE_CHECKING:
    import xlwings


class LiveWriter:
    """One write: what it will do is checked before anything is touched."""

    def __init__(self, layout: LiveLayout, changes: Changes, seen: Seen) -> None:
        self.layout = layout
        self.changes = changes
        self.journal = Journal()
        self.before = read_before(layout, changes, seen)
        refuse_protected(layout, changes)
        self.problems = clean_texts(layout, changes, self.before)
        self._wanted: dict[Target, Value] = {}
        self.notes: list[str] = []

    def write(self) -> Written:
        """Do it and read back what was written; `journal` takes it back."""
        areas, coming_tables = self._printed(), coming(self.before, self.changes)
        going_tables = going(self.before, self.changes)
        for table, last in self.changes.taken.items():
            self._show_rows(table)
            take_in(self.layout, self.journal, table, last)
        for table, headers in self.changes.own.items():
            add_own(self.layout, self.journal, table, headers)
        for table in sorted(self.changes.tables()):
            self._show_rows(table)
            self._write_table(table)
        for table, keys in self.changes.seen.items():
            see(self.layout, self.journal, table, keys)
        self._set_names()
        read_back(self.layout, self._wanted)
        for table in sorted(self.changes.deletes):
            self._delete(table)
        for table, headers in self.changes.gone.items():
            drop_own(self.layout, self.journal, table, headers)
        for table in coming_tables:
            self._set_sight(table, seen=True)
        for table in going_tables:
            self._set_sight(table, seen=False)
        for area in areas:
            area.follow(self.layout, self.journal)
        return self._written()

    def _set_sight(self, table: str, *, seen: bool) -> None:
        """Let the sheet of a table be seen that has its first rows, or not after its last ones."""
        tab = self.layout.table(table).grid.sheet
        if bool(patiently(lambda: tab.visible)) is seen or not (seen or _is_one_of_many(tab)):
            return
        self.journal.note(lambda: setattr(tab, "visible", not seen))
        patiently(lambda: setattr(tab, "visible", seen))

    def _printed(self) -> list[Printed]:
        """Return the print areas that follow the tables which may get another size."""
        tables = self.changes.tables() | set(self.changes.taken)
        found = (Printed.of(self.layout, table) for table in sorted(tables))
        return [area for area in found if area is not None]

    def _written(self) -> Written:
        updates = (row for rows in self.changes.updates.values() for row in rows.values())
        cells = sum(map(len, updates)) + len(self.changes.settings)
        new = (*self.changes.inserts.values(), *self.changes.replaces.values())
        return Written(cells, sum(map(len, new)), tuple(self.problems), tuple(self.notes))

    def _show_rows(self, table: str) -> None:
        """Lift a filter: hidden rows swallow what is written to a block over them."""
        place = self.layout.table(table)
        if patiently(lambda: live_excel.show_all_rows(place.table)):
            self.notes.append(say("commands.filter_lifted", sheet=place.grid.name))

    def _write_table(self, table: str) -> None:
        if table in self.changes.replaces:
            self._replace(table, self.changes.replaces[table])
            return
        self._update(table)
        if rows := self.changes.inserts.get(table):
            self._insert(table, rows)

    def _insert(self, table: str, rows: list[dict[str, Value]]) -> None:
        blank = self._is_blank(table)
        last = self.layout.table(table).data.last_row
        if len(rows) > blank:
            grow(self.layout, self.journal, table, len(rows) - blank)
        self._put_rows(table, last + (not blank), rows, last)

    def _is_blank(self, table: str) -> bool:
        """Tell whether a table holds one row only, blank in the user's own columns too."""
        if not laid.is_blank(self.before.tables[table]):
            return False
        place = self.layout.table(table)
        row = place.grid.contents(place.data)[0]
        return all(isinstance(value, Formula) or value in (None, "") for value in row)

    def _update(self, table: str) -> None:
        rows, cells = self.before.tables[table], {}
        for row, values in self.changes.updates.get(table, {}).items():
            number = rows.places[laid.place_of(rows, row)]
            cells.update({Target(table, number, key): value for key, value in values.items()})
        self._put(cells)

    def _replace(self, table: str, rows: Sequence[dict[str, Value]]) -> None:
        data = self.layout.table(table).data
        had, need = data.last_row - data.first_row + 1, max(len(rows), 1)
        self._clear_own(table, min(had, need))
        if need > had:
            grow(self.layout, self.journal, table, need - had)
        elif need < had:
            shrink(self.layout, self.journal, table, data.first_row + need - 1)
        if isinstance(rows, ByColumn) and rows:
            put_columns(self.layout, self.journal, table, rows, data.last_row)
        else:
            self._put_rows(table, data.first_row, rows or [{}], data.last_row)
        tab, first = self.layout.table(table).grid.sheet, data.first_row
        breaks = [first + offset for offset in self.changes.pages.get(table, [])]
        last = max(data.last_row, first + need)
        patiently(lambda: live_excel.break_pages(tab, breaks, first, last))
        self._set_lines(table)

    def _set_lines(self, table: str) -> None:
        place = self.layout.table(table)
        row = place.data.first_row
        for count, height, size, over in self.changes.lines.get(table, ()):
            if count:
                area = place.data._replace(first_row=row, last_row=row + count - 1)
                place.grid.do(
                    area, partial(live_excel.set_lines, height=height, size=size, over=over)
                )
            row += count

    def _clear_own(self, table: str, count: int) -> None:
        """Empty what stands beside replaced rows in the user's own columns, but for formulas."""
        place = self.layout.table(table)
        known = {self.layout.column(table, key) for key in TABLES[table].keys()}  # noqa: SIM118  # a Table is no dict
        first = place.data.first_column
        others = [n for n in range(first, first + len(place.headers)) if n not in known]
        for start, end in spans(others):
            area = Area(place.data.first_row, start, place.data.first_row + count - 1, end)
            held = place.grid.contents(area)
            kept = [[v if isinstance(v, Formula) else None for v in row] for row in held]
            if kept != held:
                self.journal.put(place.grid, area, kept, [False] * (end - start + 1))

    def _put_rows(self, table: str, first: int, rows: Sequence[dict[str, Value]], old: int) -> None:
        """Write whole rows: every input column, blank where nothing is given.

        Rows after sheet row `old` have just come.
        """
        own = {key for row in rows for key in row if own_header(key)}
        keys, held = [*input_keys(table), *sorted(own)], old - first + 1
        for start, some in ((first, rows[:held]), (first + held, rows[held:])):
            cells = {
                Target(table, number, key): row.get(key)
                for number, row in enumerate(some, start)
                for key in keys
            }
            self._put(cells, new=start > old)

    def _put(self, cells: Mapping[Target, Value], *, new: bool = False) -> None:
        """Write cells, those that touch in one block."""
        self._wanted.update(cells)
        put = self.journal.put_new if new else self.journal.put
        for table, area, keys in self._blocks(cells):
            rows = range(area.first_row, area.last_row + 1)
            block = [[cells[Target(table, row, key)] for key in keys] for row in rows]
            grid = self.layout.table(table).grid
            put(grid, area, block, [is_text(table, key) for key in keys])

    def _blocks(self, cells: Iterable[Target]) -> Iterator[tuple[str, Area, list[str]]]:
        by_column: dict[tuple[str, str], list[int]] = {}
        for target in cells:
            by_column.setdefault((target.table, target.key), []).append(target.row)
        by_run: dict[tuple[str, int, int], dict[int, str]] = {}
        for (table, key), rows in by_column.items():
            for first, last in spans(sorted(rows)):
                number = self.layout.column(table, key)
                by_run.setdefault((table, first, last), {})[number] = key
        for (table, first, last), keys in by_run.items():
            for start, end in spans(sorted(keys)):
                names = [keys[number] for number in range(start, end + 1)]
                yield table, Area(first, start, last, end), names

    def _set_names(self) -> None:
        """Write named cells, those that stand below each other in one block, and read them back."""
        by_column: dict[tuple[str, int], dict[int, Value]] = {}
        for key, value in self.changes.settings.items():
            place = self.layout.place(value_names()[key])
            by_column.setdefault((place.sheet, place.cell.column), {})[place.cell.row] = value
        for (sheet, column), values in by_column.items():
            grid = self.layout.grid(sheet)
            for first, last in spans(sorted(values)):
                block = [[values[row]] for row in range(first, last + 1)]
                self.journal.put(grid, Area(first, column, last, column), block, [False])
            self._read_column_back(grid, column, values)

    def _read_column_back(self, grid: Grid, column: int, values: Mapping[int, Value]) -> None:
        first = min(values)
        found = grid.read(Area(first, column, max(values), column))
        for row, value in values.items():
            if not holds(found[row - first][0], value):
                mend(self.layout, grid, Area(row, column, row, column), value)

    def _delete(self, table: str) -> None:
        rows = self.before.tables[table]
        numbers = {rows.places[laid.place_of(rows, row)] for row in self.changes.deletes[table]}
        data = self.layout.table(table).data
        if numbers == set(range(data.first_row, data.last_row + 1)):
            # The last row left is blanked, so that the table keeps its formulas.
            self._put_rows(table, data.first_row, [{}], data.last_row)
            numbers.remove(data.first_row)
        if numbers:
            delete(self.layout, self.journal, table, numbers)


def _is_one_of_many(tab: xlwings.Sheet) -> bool:
    """Tell whether another sheet is in sight, too: Excel hides no last one."""
    seen = patiently(lambda: [each.name for each in tab.book.sheets if each.visible])
    return any(name != tab.name for name in seen)
