"""Find the schema's tables, columns and named cells in one workbook file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from repbook.adapters.headers import captions, find_headers, same_text, worded
from repbook.adapters.places import Cells, Spread
from repbook.book.below import PEEK, Below, naming, rows_below, takes_rows
from repbook.book.snapshot import Rows, Stale, as_text
from repbook.domain.values import BLANKS, Value
from repbook.errors import BookError, MissingName
from repbook.ooxml.index import NameInfo, SheetInfo, TableInfo, Workbook
from repbook.ooxml.reader import read_cells, read_columns, read_formulas
from repbook.ooxml.refs import MAX_ROW, column_letters
from repbook.schema.own import own_header
from repbook.schema.registry import SETTINGS, TABLES
from repbook.schema.sheets import SHEETS
from repbook.text import LANGUAGES, say

LANG = SETTINGS["lang"].defined_name
# So many rows are read one by one; of more, whole columns are.
FEW = 200


class Layout:
    """Where one workbook keeps what the schema names.

    Raises BookError for a workbook that is none of ours, MissingName for what was deleted or
    renamed. `lang` is given where the workbook's own cell for it may be broken. `is_judged` once
    it was asked whether stored results are true, `is_unsure` where that is not known; `stale` holds
    those that were not, by column and row.
    """

    def __init__(self, workbook: Workbook, lang: str | None = None) -> None:
        self.workbook = workbook
        self.file = workbook.package.file
        self._headers: dict[str, dict[str, str]] = {}
        self._captions: dict[str, dict[str, str]] = {}
        self._lang = lang
        self._columns: dict[tuple[str, str], list[Value]] = {}
        self._rows: dict[str, dict[int, dict[str, Value]]] = {}
        self._below: dict[str, dict[str, list[Value]]] = {}
        self._values: dict[str, Value] = {}
        self.is_judged = self.is_unsure = False
        self.stale: Stale = {}
        self.standing: dict[str, Mapping[str, str]] = {}
        if lang is None and workbook.name(LANG) is None and "tblCustomers" not in workbook.tables:
            raise BookError("commands.not_a_repbook", file=self.file)
        if workbook.date1904:
            raise BookError("commands.date_1904", file=self.file)

    @cached_property
    def lang(self) -> str:
        """The workbook's language, from its named cell."""
        if self._lang is not None:
            return self._lang
        found = self.values([LANG])[LANG]
        return found if isinstance(found, str) and found in LANGUAGES else "en"

    def sheet(self, key: str) -> SheetInfo | None:
        """Return a sheet by its code name, which outlives a renamed tab, else by its label."""
        declared = SHEETS[key]
        for sheet in self.workbook.sheets:
            if sheet.code_name == declared.code_name:
                return sheet
        tabs = {sheet.name for sheet in self.workbook.sheets}
        return self.workbook.sheet(worded(declared.label, self.lang, tabs))

    def table(self, key: str) -> TableInfo:
        """Return a table's place in this file."""
        info = self.workbook.tables.get(TABLES[key].name)
        if info is None:
            raise MissingName("commands.table_gone", file=self.file, table=TABLES[key].name)
        return info

    def captions(self, key: str) -> dict[str, str]:
        """Return what each column is called here, or is to be called where it is gone, by key.

        Today's wording for a table that is gone.
        """
        if key not in self._captions:
            info = self.workbook.tables.get(TABLES[key].name)
            names = {column.name for column in info.columns} if info else set()
            self._captions[key] = captions(TABLES[key], self.lang, names)
        return self._captions[key]

    def headers(self, key: str) -> dict[str, str]:
        """Return the header of each column key; raise for renamed or deleted ones."""
        if key not in self._headers:
            self._headers[key] = self._find_headers(key)
        return self._headers[key]

    def own_headers(self, key: str) -> tuple[str, ...]:
        """Return the headers of the columns that the user added to a table."""
        known = set(self.headers(key).values())
        return tuple(c.name for c in self.table(key).columns if c.name not in known)

    def header(self, table: str, key: str) -> str:
        """Return the header of a column by key, of the user's own too."""
        return own_header(key) or self.headers(table)[key]

    def _find_headers(self, key: str) -> dict[str, str]:
        info = self.table(key)
        names = {column.id: column.name for column in info.columns}
        return find_headers(
            TABLES[key], self.lang, set(names.values()), names,
            file=self.file, sheet=info.sheet_name,
        )  # fmt: skip

    def spread(self, table: str) -> Spread:
        """Return where a table and its columns stand."""
        info = self.table(table)
        places = {column.name: place for place, column in enumerate(info.columns, info.first_col)}
        names = self.captions(table)
        columns = {key: places[name] for key, name in names.items() if name in places}
        return Spread(info.header_row, columns)

    def tab_name(self, sheet: str) -> str | None:
        """Return what a sheet's tab is called here; None where it is gone."""
        info = self.sheet(sheet)
        return info.name if info else None

    def formulas_at(self, sheet: str, refs: Iterable[str]) -> list[str | None]:
        """Return the formulas of cells of a sheet by its key, nothing for constants."""
        info = self.sheet(sheet)
        wanted = list(refs)
        found = read_formulas(self.workbook, info.part, wanted) if info else {}
        return [found.get(ref) for ref in wanted]

    def fetch(self, wanted: Mapping[str, Iterable[str]]) -> None:
        """Read columns by table, each sheet once; they are kept, and never changed in place."""
        for table, keys in wanted.items():
            self.headers(table)
            info = self.table(table)
            missing = [key for key in dict.fromkeys(keys) if (table, key) not in self._columns]
            for key in [key for key in missing if not self._stands(table, key)]:
                missing.remove(key)
                self._columns[table, key] = [None] * (info.last_row - info.header_row)
            if missing:
                headers = {key: self.header(table, key) for key in missing}
                self._columns |= self._read(table, info, headers)

    def _stands(self, table: str, key: str) -> bool:
        """Tell whether a column is there; one of the user's own may be yet to come."""
        header = own_header(key)
        return not header or header in self.own_headers(table)

    def _read(
        self,
        table: str,
        info: TableInfo,
        headers: Mapping[str, str],
        rows: Iterable[int] | None = None,
    ) -> dict[tuple[str, str], list[Value]]:
        """Return columns of a table; note what stands under it, which the same reading sees.

        Where `rows` are named (0-based), others may come without their values.
        """
        letters = {key: column_letters(info.column_of(name)) for key, name in headers.items()}
        size = info.last_row - info.header_row
        more = 0 if info.totals_row or not takes_rows(table) else PEEK
        area = info.data._replace(
            first_row=info.area.first_row, last_row=min(info.last_row + more, MAX_ROW)
        )
        only = None if rows is None else sorted(
            {area.first_row, *(info.header_row + 1 + row for row in rows),
             *range(info.last_row + 1, area.last_row + 1)}
        )  # fmt: skip
        found = read_columns(self.workbook, info.sheet_part, set(letters.values()), area, only=only)
        if info.has_header:
            heads = {key: found[name].pop(0) for key, name in letters.items()}
            if any(not same_text(heads[key], header) for key, header in headers.items()):
                self._refuse_header(info)
        for key, name in letters.items():
            beneath = found[name][size:]
            del found[name][size:]
            if not BLANKS.issuperset(beneath):
                self._below.setdefault(table, {})[key] = beneath
        return {(table, key): found[name] for key, name in letters.items()}

    def _refuse_header(self, info: TableInfo) -> None:
        """Raise for the header cells that read otherwise than the table says, naming the first."""
        heads = {f"{column_letters(place)}{info.header_row}": name
                 for name, place in info.places().items()}  # fmt: skip
        cells = read_cells(self.workbook, info.sheet_part, heads)
        wrong = [ref for ref, header in heads.items() if not same_text(cells[ref], header)]
        more = say("commands.header_cells", count=len(wrong) - 1) if len(wrong) > 1 else ""
        raise MissingName(
            "commands.header_cell",
            file=self.file, sheet=info.sheet_name, cell=wrong[0],
            found=as_text(cells[wrong[0]]), header=heads[wrong[0]], more=more,
        )  # fmt: skip

    def below(self, tables: Iterable[str]) -> tuple[Below, ...]:
        """Return the rows under the tables that are none of theirs, as far as columns were read."""
        found = []
        for table in tables:
            if table in self._below:
                self.fetch({table: naming(table)})
                info, columns = self.table(table), self._below[table]
                place = rows_below(table, info.sheet_name, info.last_row + 1, columns)
                found += [place] if place else []
        return tuple(found)

    def columns(self, table: str, keys: Iterable[str]) -> dict[str, list[Value]]:
        """Return columns of a table by key."""
        wanted = list(keys)
        self.fetch({table: wanted})
        return {key: self._columns[table, key] for key in wanted}

    def put_at(self, held: Rows, keys: Iterable[str], rows: Sequence[int]) -> None:
        """Add columns that may hold nothing but in some rows (0-based) to those that were read."""
        further = [key for key in dict.fromkeys(keys) if key not in held.columns]
        held.columns |= self.columns_at(held.table, further, rows)
        held.letters |= self.letters(held.table, further)

    def put_whole(self, held: Rows, keys: Iterable[str]) -> None:
        """Add whole columns to those that were read."""
        further = [key for key in dict.fromkeys(keys) if key not in held.columns]
        held.columns |= self.columns(held.table, further)
        held.letters |= self.letters(held.table, further)

    def columns_at(
        self, table: str, keys: Iterable[str], rows: Sequence[int]
    ) -> dict[str, list[Value]]:
        """Return columns that may hold nothing but in some rows (0-based), by key.

        A few rows are read with all their cells, and kept.
        """
        wanted = list(keys)
        partly = [key for key in wanted if (table, key) not in self._columns]
        if len(rows) > FEW or not all(self._stands(table, key) for key in partly):
            return self.columns(table, wanted)
        if not partly:
            return self.columns(table, wanted)
        held = self._rows.setdefault(table, {})
        if missing := [row for row in rows if row not in held]:
            headers = {**self.headers(table), **{key: self.header(table, key) for key in partly}}
            found = self._read(table, self.table(table), headers, missing)
            for row in missing:
                held[row] = {key: values[row] for (_, key), values in found.items()}
        info = self.table(table)
        blank: list[Value] = [None] * (info.last_row - info.header_row)
        columns: dict[str, list[Value]] = {}
        for key in wanted:
            if (table, key) in self._columns:
                columns[key] = self._columns[table, key]
                continue
            values = {row: value for row in rows if (value := held[row].get(key)) is not None}
            # No list is changed once it was given away, so that all blank ones are one.
            columns[key] = list(blank) if values else blank
            for row, value in values.items():
                columns[key][row] = value
        return columns

    def correct(self, table: str, key: str, results: Mapping[int, Value]) -> None:
        """Let a formula column give these results, by 0-based row, in place of the stored ones."""
        column = list(self._columns[table, key])
        self.stale[table, key] = {row: column[row] for row in results}
        for row, result in results.items():
            column[row] = result
        self._columns[table, key] = column

    def forget(self) -> None:
        """Let go the columns that can be read again: where no result was corrected."""
        if not self.stale:
            self._columns.clear()
            self._rows.clear()

    def rows(self, table: str, keys: Iterable[str]) -> Rows:
        """Return the named columns of one table; the id column always comes with them."""
        info = self.table(table)
        wanted = dict.fromkeys((TABLES[table].ids, *keys))
        columns = self.columns(table, wanted)
        rows = range(info.data.first_row, info.data.last_row + 1)
        letters = self.letters(table, wanted)
        return Rows(table, columns, info.sheet_name, rows, letters, self.own_headers(table))

    def letters(self, table: str, keys: Iterable[str]) -> dict[str, str]:
        """Return the letters of the columns of a table that are there, by key."""
        info = self.table(table)
        return {
            key: column_letters(info.column_of(self.header(table, key)))
            for key in keys
            if self._stands(table, key)
        }

    def cells(self, sheet: str, refs: Iterable[str]) -> Cells | None:
        """Return cells of a sheet by its key; None where the sheet is gone."""
        info = self.sheet(sheet)
        if info is None:
            return None
        return Cells(info.name, read_cells(self.workbook, info.part, set(refs)))

    def has(self, name: str) -> bool:
        """Return whether the workbook has a defined name."""
        return self.workbook.name(name) is not None

    def where(self, name: str) -> str:
        """Return where a defined name points, for people."""
        info = self.place(name)
        return f"{self.workbook.sheet_of(str(info.sheet_part)).name}!{info.ref}"

    def place(self, name: str) -> NameInfo:
        """Return where a defined name points; raise when it is gone or points nowhere."""
        info = self.workbook.name(name)
        if info is None or info.ref is None or info.sheet_part is None:
            raise MissingName("commands.name_gone", file=self.file, name=name)
        return info

    def values(self, names: Iterable[str]) -> dict[str, object]:
        """Return the values of named cells, one read a sheet; they are kept."""
        wanted = dict.fromkeys(names)
        by_part: dict[str, dict[str, str]] = {}
        for name in (name for name in wanted if name not in self._values):
            info = self.place(name)
            by_part.setdefault(str(info.sheet_part), {})[name] = str(info.ref)
        for part, refs in by_part.items():
            cells = read_cells(self.workbook, part, set(refs.values()))
            self._values |= {name: cells[ref] for name, ref in refs.items()}
        return {name: self._values[name] for name in wanted}

    def is_formula(self, name: str) -> bool:
        """Return whether a named cell holds a formula."""
        info = self.place(name)
        ref = str(info.ref)
        return bool(read_formulas(self.workbook, str(info.sheet_part), [ref]).get(ref))
