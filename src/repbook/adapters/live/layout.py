"""Find the schema's tables, columns and named cells in an open workbook (satisfies `Places`)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from repbook.adapters.headers import captions, find_headers
from repbook.adapters.live import excel as live_excel
from repbook.adapters.live.busy import found, patiently
from repbook.adapters.live.grid import Grid
from repbook.adapters.live.names import NamePlace, home_sheets, places_of
from repbook.adapters.places import Cells, Spread
from repbook.book.below import PEEK, Below, naming, rows_below, takes_rows
from repbook.book.snapshot import Rows
from repbook.domain.values import Value
from repbook.errors import BookError, MissingName
from repbook.ooxml.refs import MAX_ROW, Area, Cell, column_letters, parse_area, parse_cell
from repbook.record import NamedTuple
from repbook.schema.own import own_header
from repbook.schema.registry import SETTINGS, TABLES
from repbook.schema.sheets import SHEETS
from repbook.text import LANGUAGES

if TYPE_CHECKING:
    import xlwings

LANG = SETTINGS["lang"].defined_name
# Reading a column that nobody asked for costs less than one more call.
GAP = 1


class TablePlace(NamedTuple):
    """A table and where it stands; `data` are its data rows, at least one."""

    grid: Grid
    table: xlwings.main.Table
    headers: tuple[str, ...]
    data: Area
    totals: bool

    def column(self, header: str) -> int:
        """Return the number of the sheet column under a header."""
        return self.data.first_column + self.headers.index(header)


class LiveLayout:
    """Where an open workbook keeps what the schema names, as it is now.

    Raises BookError for a workbook that is none of ours, MissingName for what was deleted or
    renamed. `known` are places of names found before.
    """

    def __init__(self, book: xlwings.Book, name: str, known: dict[str, NamePlace]) -> None:
        self.book = book
        self.file = name
        self._known = known
        self._tabs: dict[str, xlwings.Sheet | None] = {}
        self._tables: dict[str, TablePlace] = {}
        self._headers: dict[str, dict[str, str]] = {}
        self._grids: dict[str, Grid] = {}
        self._below: dict[str, Below | None] = {}
        self.standing: dict[str, Mapping[str, str]] = {}
        if not self.has(LANG) and found(lambda: self.table("customers")) is None:
            raise BookError("commands.not_a_repbook", file=self.file)
        if patiently(lambda: live_excel.counts_from_1904(book)):
            raise BookError("commands.date_1904", file=self.file)

    @cached_property
    def lang(self) -> str:
        """The workbook's language, from its named cell."""
        value = self.values([LANG])[LANG]
        return value if isinstance(value, str) and value in LANGUAGES else "en"

    def tab(self, key: str) -> xlwings.Sheet | None:
        """Return a sheet by its label where its code name fits, else by its code name."""
        if key not in self._tabs:
            self._tabs[key] = self._find_tab(key)
        return self._tabs[key]

    def _find_tab(self, key: str) -> xlwings.Sheet | None:
        declared = SHEETS[key]
        langs = [self.lang] if LANG in self._known else LANGUAGES
        for name in dict.fromkeys(name for lang in langs for name in declared.label.known(lang)):
            tab = found(lambda name=name: self.book.sheets[name])  # type: ignore[misc]  # binds name
            if tab is not None and live_excel.code_name(tab) in (None, declared.code_name):
                return tab
        tabs = patiently(lambda: list(self.book.sheets))
        return next((t for t in tabs if live_excel.code_name(t) == declared.code_name), None)

    def grid(self, name: str) -> Grid:
        """Return the cells of a tab."""
        if name not in self._grids:
            self._grids[name] = Grid(patiently(lambda: self.book.sheets[name]), name)
        return self._grids[name]

    def table(self, key: str) -> TablePlace:
        """Return a table's place."""
        if key not in self._tables:
            self._tables[key] = self._find_table(key)
        return self._tables[key]

    def _find_table(self, key: str) -> TablePlace:
        name = TABLES[key].name
        for tab in self._tabs_with(key):
            table = found(lambda tab=tab: tab.tables[name])  # type: ignore[misc]  # binds tab
            address = None if table is None else found(lambda table=table: table.range.address)  # type: ignore[misc]  # binds table
            if table is not None and address:
                return self._placed(tab, table, parse_area(address))
        raise MissingName("commands.table_gone", file=self.file, table=name)

    def _tabs_with(self, key: str) -> Iterator[xlwings.Sheet]:
        """Yield the sheet a table was built on, then all others."""
        own = self.tab(TABLES[key].sheet)
        if own is not None:
            yield own
        yield from patiently(lambda: list(self.book.sheets))

    def _placed(self, tab: xlwings.Sheet, table: xlwings.main.Table, area: Area) -> TablePlace:
        grid = self.grid(patiently(lambda: tab.name))
        totals = bool(patiently(lambda: table.show_totals))
        top = area._replace(last_row=area.first_row)
        headers = tuple(str(value or "") for value in grid.read(top)[0])
        last = max(area.last_row - totals, area.first_row + 1)
        data = area._replace(first_row=area.first_row + 1, last_row=last)
        return TablePlace(grid, table, headers, data, totals)

    def forget(self, table: str) -> None:
        """Look for a table anew, since its rows came or went."""
        self._tables.pop(table, None)

    def captions(self, key: str) -> dict[str, str]:
        """Return what each column is called here, or is to be called where it is gone, by key."""
        return captions(TABLES[key], self.lang, self.table(key).headers)

    def headers(self, key: str) -> dict[str, str]:
        """Return the header of each column key; raise for renamed or deleted ones."""
        if key not in self._headers:
            place = self.table(key)
            known = set(self.captions(key).values())
            others = {n: h for n, h in enumerate(place.headers, 1) if h not in known}
            self._headers[key] = find_headers(
                TABLES[key], self.lang, place.headers, others,
                file=self.file, sheet=place.grid.name,
            )  # fmt: skip
        return self._headers[key]

    def column(self, table: str, key: str) -> int:
        """Return the number of the sheet column of a table's column."""
        return self.table(table).column(own_header(key) or self.headers(table)[key])

    def spread(self, table: str) -> Spread:
        """Return where a table and its columns stand."""
        place, names = self.table(table), self.captions(table)
        columns = {key: place.column(n) for key, n in names.items() if n in place.headers}
        return Spread(place.data.first_row - 1, columns)

    def tab_name(self, sheet: str) -> str | None:
        """Return what a sheet's tab is called here; None where it is gone."""
        tab = self.tab(sheet)
        return None if tab is None else patiently(lambda: tab.name)

    def formulas_at(self, sheet: str, refs: Iterable[str]) -> list[str | None]:
        """Return the formulas of cells of a sheet by its key, in one block."""
        name, places = self.tab_name(sheet), [parse_cell(ref) for ref in refs]
        if name is None or not places:
            return [None] * len(places)
        area = _around(places)
        found = self.grid(name).formulas(area)
        return [found[c.row - area.first_row][c.column - area.first_column] for c in places]

    def own_headers(self, key: str) -> tuple[str, ...]:
        """Return the headers of the columns that the user added to a table."""
        known = set(self.headers(key).values())
        return tuple(header for header in self.table(key).headers if header not in known)

    def _stands(self, table: str, key: str) -> bool:
        header = own_header(key)
        return not header or header in self.table(table).headers

    def rows(self, table: str, keys: Iterable[str]) -> Rows:
        """Return the named columns of one table; the id column always comes with them."""
        every = tuple(dict.fromkeys((TABLES[table].ids, *keys)))
        wanted = tuple(key for key in every if self._stands(table, key))
        data = self.table(table).data
        peek = 0 if self.table(table).totals or not takes_rows(table) else PEEK
        last = min(data.last_row + peek, MAX_ROW)
        columns = self.columns(table, wanted, data.first_row, last)
        size = data.last_row - data.first_row + 1
        under = {key: column[size:] for key, column in columns.items()}
        self._below[table] = self._named_below(table, data.last_row + 1, last, under)
        blank: list[Value] = [None] * size
        columns = {key: columns[key][:size] if key in columns else list(blank) for key in every}
        letters = {key: column_letters(self.column(table, key)) for key in wanted}
        places = range(data.first_row, data.last_row + 1)
        own = self.own_headers(table)
        return Rows(table, columns, self.table(table).grid.name, places, letters, own)

    def _named_below(
        self, table: str, first: int, last: int, under: Mapping[str, list[Value]]
    ) -> Below | None:
        """Return what stands under a table, by names that are read where anything does."""
        tab = self.table(table).grid.name
        if rows_below(table, tab, first, under) is None:
            return None
        names = self.columns(table, naming(table), first, last)
        return rows_below(table, tab, first, {**under, **names})

    def below(self) -> tuple[Below, ...]:
        """Return the rows under the tables read that are none of theirs."""
        return tuple(below for below in self._below.values() if below is not None)

    def columns(
        self, table: str, keys: Iterable[str], first: int, last: int
    ) -> dict[str, list[Value]]:
        """Return some sheet rows of a table's columns, neighbours in one block."""
        numbers = {key: self.column(table, key) for key in keys}
        grid, rules = self.table(table).grid, TABLES[table].rules()
        held: dict[int, list[Value]] = {}
        for start, end in spans(sorted(numbers.values()), GAP):
            block = grid.read(Area(first, start, last, end))
            held |= dict(enumerate((list(column) for column in zip(*block, strict=True)), start))
        # Some applications give an empty text for a blank cell or the other way round.
        return {
            key: _texts(held[number]) if key in rules else held[number]
            for key, number in numbers.items()
        }

    def has(self, name: str) -> bool:
        """Return whether the workbook has a defined name."""
        return name in self._find([name])

    def place(self, name: str) -> NamePlace:
        """Return where a defined name points; raise when it is gone or points nowhere."""
        place = self._find([name]).get(name)
        if place is None:
            raise MissingName("commands.name_gone", file=self.file, name=name)
        return place

    def where(self, name: str) -> str:
        """Return where a defined name points, for people."""
        place = self.place(name)
        return f"{place.sheet}!{place.cell}"

    def _find(self, names: Iterable[str]) -> dict[str, NamePlace]:
        """Return the places of names, asking for all the schema's names at the first time."""
        missing = [name for name in names if name not in self._known]
        if missing and not self._known:
            self._known |= places_of(self.book, [LANG], {})
            every = [name for name in home_sheets() if name not in self._known]
            self._known |= places_of(self.book, every, self._homes())
        return self._known

    def find_again(self, names: Iterable[str]) -> None:
        """Look anew for names whose cells are about to be written."""
        wanted = list(names)
        found = places_of(self.book, wanted, self._homes())
        for name in wanted:
            self._known.pop(name, None)
        self._known |= found

    def _homes(self) -> dict[str, xlwings.Sheet]:
        tabs = {key: self.tab(key) for key in dict.fromkeys(home_sheets().values())}
        return {key: tab for key, tab in tabs.items() if tab is not None}

    def values(self, names: Iterable[str]) -> dict[str, object]:
        """Return the values of named cells, one block a sheet and column."""
        by_column: dict[tuple[str, int], dict[str, int]] = {}
        for name in names:
            sheet, cell = self.place(name)
            by_column.setdefault((sheet, cell.column), {})[name] = cell.row
        result: dict[str, object] = {}
        for (sheet, column), rows in by_column.items():
            first = min(rows.values())
            block = self.grid(sheet).read(Area(first, column, max(rows.values()), column))
            result |= {name: block[row - first][0] for name, row in rows.items()}
        return result

    def is_formula(self, name: str) -> bool:
        """Return whether a named cell holds a formula."""
        sheet, cell = self.place(name)
        return bool(self.grid(sheet).formulas(Area(*cell, *cell))[0][0])

    def cells(self, sheet: str, refs: Iterable[str]) -> Cells | None:
        """Return computed cells of a sheet by its key, in one block; None where it is gone."""
        tab = self.tab(sheet)
        places = {ref: parse_cell(ref) for ref in refs}
        if tab is None or not places:
            return None
        area = _around(list(places.values()))
        grid = self.grid(patiently(lambda: tab.name))
        block = grid.read(area)
        at = {
            ref: (c.row - area.first_row, c.column - area.first_column) for ref, c in places.items()
        }
        return Cells(
            grid.name, {ref: _text(block[row][column]) for ref, (row, column) in at.items()}
        )


def spans(numbers: Sequence[int], gap: int = 0) -> list[tuple[int, int]]:
    """Return sorted numbers as spans, joined over gaps of at most `gap`."""
    found: list[tuple[int, int]] = []
    for number in numbers:
        if found and number <= found[-1][1] + gap + 1:
            found[-1] = (found[-1][0], number)
        else:
            found.append((number, number))
    return found


def _around(cells: list[Cell]) -> Area:
    rows, columns = [c.row for c in cells], [c.column for c in cells]
    return Area(min(rows), min(columns), max(rows), max(columns))


def _texts(values: list[Value]) -> list[Value]:
    return [_text(value) for value in values]


def _text(value: Value) -> Value:
    """Return the result of a formula: never blank, at least an empty text."""
    return "" if value is None else value
