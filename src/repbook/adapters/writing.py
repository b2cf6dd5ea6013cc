"""Write changes into a workbook file: new values, and the results of every formula they move."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path

from repbook.adapters.columns_seen import compare_seen, see
from repbook.adapters.depending import beside, moved_by, read_for, whole_columns
from repbook.adapters.layout import Layout
from repbook.adapters.read_back import Expected, compare, expected, same_value
from repbook.adapters.reading import QUALIFY_SHEET, today_of
from repbook.adapters.standing import heading_cells, rule_cells, table_names
from repbook.book import needs
from repbook.book import overlay as laid
from repbook.book.apply import is_found_anew
from repbook.book.changes import ByColumn, Changes
from repbook.book.coming import coming, going
from repbook.book.evaluate import Evaluator, heading_rules
from repbook.book.ports import Written
from repbook.domain.values import Problem, Value
from repbook.ooxml.calc import drop_calc_chain, extend_names, request_calculation
from repbook.ooxml.cellstyles import CellStyles
from repbook.ooxml.cellxml import Formula
from repbook.ooxml.chartedit import refresh_charts
from repbook.ooxml.edit import SheetEditor
from repbook.ooxml.fontsize import FontSizes
from repbook.ooxml.freshrows import Computed
from repbook.ooxml.index import TableInfo, Workbook
from repbook.ooxml.package import open_package
from repbook.ooxml.reader import read_cells, read_formulas
from repbook.ooxml.refill import is_fit, open_to_fill
from repbook.ooxml.refs import column_letters
from repbook.ooxml.save import save_package
from repbook.ooxml.seal import put_seal
from repbook.ooxml.sight import hide, show
from repbook.ooxml.staged import Staged
from repbook.schema.naming import Names
from repbook.schema.own import own_header
from repbook.schema.registry import SETTINGS, TABLES, printed_rows
from repbook.schema.sheets import SHEETS, value_names
from repbook.scoring.excel import formula
from repbook.scoring.expr import Expr
from repbook.text import said, say

MANY = 1000
"""Of more rows that nobody types in, each is written as the last one looks."""


def write_changes(layout: Layout, changes: Changes, path: Path) -> Written:
    """Save the changes in place; the file is as it was when anything fails."""
    return Writer(layout, changes).save(path)


class Writer:
    """One write: what the tables hold now, what they will hold, and the cells that differ."""

    def __init__(self, layout: Layout, changes: Changes) -> None:
        self.layout = layout
        self.changes = changes
        self.may = moved_by(layout, changes, unsure=layout.is_unsure)
        self.moved = self.may.cells
        self.before = read_for(layout, changes, self.may, _stale_columns(layout))
        self.after = laid.overlay(self.before, changes)
        self.touched = laid.touched(self.before, self.after, changes)
        self.whole = whole_columns(changes)
        self.today = today_of(layout)
        self.values = Evaluator(
            self.after, self.today, self.touched, self.moved, self.whole, self.may.columns,
            beside(layout, self.moved),
        )  # fmt: skip
        self.editors: dict[str, SheetEditor] = {}
        self._formulas: dict[tuple[str, str], str] = {}
        self.notes: list[str] = []
        self._parts = Staged(layout.workbook.package)
        self._styles = CellStyles.of(self._parts)
        self._sizes = FontSizes(self._styles)
        self.cells = 0
        self.rows = 0

    def save(self, path: Path) -> Written:
        """Edit the sheets, save the package and read back what was written."""
        for table in sorted(self.changes.tables()):
            self._edit_table(table)
        moved = {*self.touched, *self.whole, *_stale_columns(self.layout)}
        for table in sorted(moved - self.changes.tables()):
            self._refresh_rules(
                table, self.touched.get(table, set()), len(self.after.tables[table])
            )
        for key, value in self.changes.settings.items():
            self._set_name(value_names()[key], value)
        for table, keys in self.changes.seen.items():
            see(self.layout, self._editor(self.layout.table(table).sheet_part), table, keys)
        self._refresh_cells()
        staged = self._staged()
        package = self.layout.workbook.package
        wanted = self._expected()
        self._forget()
        look = partial(self._read_back, wanted)
        save_package(package, path, staged.parts, look, staged.changed)
        return Written(self.cells, self.rows, tuple(self._cleaned()), tuple(self.notes))

    def _editor(self, part: str) -> SheetEditor:
        if part not in self.editors:
            self.editors[part] = SheetEditor(self.layout.workbook, part, self._styles)
        return self.editors[part]

    def _info(self, table: str) -> TableInfo:
        info = self.layout.table(table)
        return self._editor(info.sheet_part).table(info.name)

    def _edit_table(self, table: str) -> None:
        anew = self._fill_anew(table)
        info = self._info(table)
        editor = self._editor(info.sheet_part)
        self._show_rows(editor, table)
        if table in self.changes.replaces:
            rows = self.changes.replaces[table]
            if not anew:
                alike = len(rows) > MANY and is_found_anew(table)
                editor.replace(info, self._rows(table, rows), alike=alike)
            self.rows += len(rows)
            editor.break_pages(info, self.changes.pages.get(table, []))
            self._set_lines(editor, table)
            return
        self._update(table)
        removed = self.changes.deletes.get(table, [])
        places = self.before.tables[table]
        editor.remove(info, [places.places[laid.place_of(places, row)] for row in removed])
        inserts = self.changes.inserts.get(table, [])
        first = len(self.after.tables[table]) - len(inserts)
        if inserts:
            new = [self._given(table, row) for row in inserts]
            editor.append(self._info(table), new, self._computed(table, first))
        self.rows += len(inserts)
        kept = {row for row in self.touched.get(table, ()) if row < first}
        self._refresh_rules(table, kept, first)

    def _fill_anew(self, table: str) -> bool:
        """Fill a long table that nobody types in; False where that is not so simple."""
        rows = self.changes.replaces.get(table)
        if not isinstance(rows, ByColumn) or len(rows) <= MANY or not is_found_anew(table):
            return False
        headers, info = self.layout.headers(table), self.layout.table(table)
        columns = {headers[key]: values for key, values in rows.columns.items()}
        if not is_fit(info, columns):
            return False
        workbook, part = self.layout.workbook, info.sheet_part
        if part not in self.editors and (opened := open_to_fill(workbook.package, info)):
            self.editors[part] = SheetEditor(workbook, part, self._styles, opened)
        return self._editor(part).refill(self._info(table), columns)

    def _set_lines(self, editor: SheetEditor, table: str) -> None:
        offset = 0
        for count, height, size, over in self.changes.lines.get(table, ()):
            editor.set_lines(self._info(table), offset, count, height, self._sizes.to(size, over))
            offset += count

    def _show_rows(self, editor: SheetEditor, table: str) -> None:
        """Lift a filter that would hide the rows that come, or other rows than it did."""
        changes = self.changes
        if not any(table in some for some in (changes.replaces, changes.inserts, changes.deletes)):
            return
        info = self.layout.table(table)
        if editor.show_rows(info, filtered_only=table not in changes.replaces):
            self.notes.append(say("commands.filter_lifted", sheet=info.sheet_name))

    def _rows(
        self, table: str, rows: Sequence[Mapping[str, Value]]
    ) -> Sequence[Mapping[str, Value | Formula]]:
        """Return a table's new rows by header."""
        if isinstance(rows, ByColumn) and not TABLES[table].rules():
            headers = self.layout.headers(table)
            return ByColumn({headers[key]: values for key, values in rows.columns.items()})
        return [self._row(table, row, n) for n, row in enumerate(rows)]

    def _row(self, table: str, row: Mapping[str, Value], place: int) -> dict[str, Value | Formula]:
        """Return a new row by header: given values, and formulas with their results."""
        results = self._computed(table, place, place + 1)
        formulas = {header: Formula(c.text, c.results[0]) for header, c in results.items()}
        return {**self._given(table, row), **formulas}

    def _given(self, table: str, row: Mapping[str, Value]) -> dict[str, Value | Formula]:
        """Return a new row's own values by header."""
        headers = self.layout.headers(table)
        return {
            own_header(key) or headers[key]: value
            for key, value in row.items()
            if key in headers or own_header(key)
        }

    def _computed(self, table: str, first: int, end: int | None = None) -> dict[str, Computed]:
        """Return the formula columns of new rows by header, with their results."""
        headers = self.layout.headers(table)
        return {
            headers[key]: Computed(
                self._formula(table, key), self.values.column(table, key)[first:end]
            )
            for key in TABLES[table].rules()
        }

    def _formula(self, table: str, key: str) -> str:
        if (table, key) not in self._formulas:
            self._formulas[table, key] = self._own_formula(table, key)
        return self._formulas[table, key]

    def _own_formula(self, table: str, key: str) -> str:
        """Return a column's formula as the file has it, the rule's where it has none."""
        info, header = self.layout.table(table), self.layout.headers(table)[key]
        own = next(c.formula for c in info.columns if c.name == header)
        if own:
            return own
        rule = TABLES[table].rules()[key]
        return formula(rule, table_names(self.layout, table))

    def _update(self, table: str) -> None:
        info, rows = self._info(table), self.before.tables[table]
        editor = self._editor(info.sheet_part)
        for row, values in self.changes.updates.get(table, {}).items():
            number = rows.places[laid.place_of(rows, row)]
            for key, value in values.items():
                header = self.layout.header(table, key)
                editor.set(f"{column_letters(info.column_of(header))}{number}", value)
                self.cells += 1

    def _refresh_rules(self, table: str, rows: set[int], end: int) -> None:
        """Put new results beside the formulas of rows before `end` whose values moved."""
        stored = self.before.tables.get(table)
        whole = self.whole.get(table, frozenset())
        stale = _stale_columns(self.layout).get(table, set())
        moved = {key for name, key in self.may.columns if name == table}
        keys = {*moved, *whole, *stale} if rows else {*whole, *stale}
        if stored is None or not keys:
            return
        stay = laid.staying(stored, self.changes) if table in self.changes.deletes else None
        for key in sorted(keys):
            results, old = self.values.column(table, key), stored.columns[key]
            if stay is not None:
                old = [old[place] for place in stay]
            wrong = self._wrong(table, key, stay, end)
            places = range(end) if key in whole else rows | wrong
            self._refresh_column(
                table,
                key,
                {
                    row: results[row]
                    for row in places
                    if row >= len(old) or row in wrong or not same_value(old[row], results[row])
                },
            )

    def _wrong(self, table: str, key: str, stay: Sequence[int] | None, end: int) -> set[int]:
        """Return the rows before `end` that held a wrong result, where they stand afterwards."""
        held = self.layout.stale.get((table, key), {})
        now = held if stay is None else (row for row, place in enumerate(stay) if place in held)
        return {row for row in now if row < end}

    def _refresh_column(self, table: str, key: str, results: Mapping[int, Value]) -> None:
        if results:
            info = self._info(table)
            editor, first = self._editor(info.sheet_part), info.header_row + 1
            letters = column_letters(info.column_of(self.layout.headers(table)[key]))
            for row, result in results.items():
                editor.refresh(f"{letters}{first + row}", result)

    def _set_name(self, name: str, value: Value) -> None:
        info = self.layout.place(name)
        self._editor(str(info.sheet_part)).set(str(info.ref), value)
        self.cells += 1

    def _refresh_cells(self) -> None:
        """Put new results beside the formulas of Home, Card, Overview and the headings.

        Only where the formula is still the product's own; a user's cell keeps its value.
        """
        self._refresh_as_of()
        if self.layout.is_unsure or self.changes.tables() & needs.rule_tables():
            self._refresh_own(QUALIFY_SHEET, heading_rules(), heading_cells(self.layout))
        for sheet in SHEETS.values():
            rules = {
                cell.key: self.moved[cell.key] for cell in sheet.cells if cell.key in self.moved
            }
            if rules:
                self._refresh_own(sheet.key, rules, rule_cells(self.layout, sheet.key))

    def _refresh_own(
        self, sheet: str, rules: Mapping[str, Expr], places: Mapping[str, str]
    ) -> None:
        info = self.layout.sheet(sheet) if rules else None
        if info is None:
            return
        refs = {key: places[key].replace("$", "") for key in rules}
        stored = read_cells(self.layout.workbook, info.part, refs.values())
        moved = {
            key: ref
            for key, ref in refs.items()
            if not same_value(stored[ref], self.values.cell(key))
        }
        own = {**heading_cells(self.layout), **places}
        names = Names(self.before.lang, None, own, self.layout.captions)
        found = read_formulas(self.layout.workbook, info.part, moved.values()) if moved else {}
        for key, ref in moved.items():
            if found.get(ref) == formula(rules[key], names):
                self._editor(info.part).refresh(ref, self.values.cell(key))

    def _refresh_as_of(self) -> None:
        name = SETTINGS["as_of"].defined_name
        if "as_of" not in self.changes.settings and self.before.fixed_day is None:
            info = self.layout.place(name)
            self._editor(str(info.sheet_part)).refresh(str(info.ref), self.today)

    def _staged(self) -> Staged:
        workbook = self.layout.workbook
        staged = self._parts
        for editor in self.editors.values():
            for part, content in editor.parts().items():
                staged.write(part, content)
            staged.changed |= editor.changed()
            editor.release()
        self._styles.stage(staged)
        resizes = [resize for editor in self.editors.values() for resize in editor.resizes()]
        extend_names(staged, workbook, resizes, printed_rows())
        refresh_charts(staged, workbook, resizes)
        if any(editor.formulas_changed for editor in self.editors.values()):
            drop_calc_chain(staged, workbook)
        request_calculation(staged, workbook)
        for table in coming(self.before, self.changes):
            show(staged, workbook, self.layout.table(table).sheet_part)
        for table in going(self.before, self.changes):
            hide(staged, workbook, self.layout.table(table).sheet_part)
        put_seal(staged)
        return staged

    def _expected(self) -> list[Expected]:
        """Return what every table that changes should hold once it is saved."""
        before, after = self.before.tables, self.after.tables
        return [
            expected(before[table], after[table], self.changes)
            for table in sorted(self.changes.tables())
        ]

    def _forget(self) -> None:
        """Let go what nobody asks for once all parts are made: the new file is read beside it."""
        del self.before, self.after, self.values
        self.layout.forget()

    def _read_back(self, wanted: Iterable[Expected], path: Path) -> None:
        """Compare what changed of every table with what it should hold now."""
        with open_package(path) as package:
            workbook = Workbook(package)
            workbook.take_strings(self.layout.workbook)
            layout = Layout(workbook, self.layout.lang)
            for each in wanted:
                compare(layout, each, self.layout.file)
            for table, keys in self.changes.seen.items():
                compare_seen(layout, table, keys)

    def _cleaned(self) -> list[Problem]:
        return [
            Problem(f"{self.layout.workbook.sheet_of(part).name}!{ref}", said("commands.cleaned"))
            for part, editor in self.editors.items()
            for ref in editor.cleaned
        ]


def _stale_columns(layout: Layout) -> needs.Needs:
    """Return the formula columns whose stored results gave way, by table."""
    found: needs.Needs = {}
    for table, key in layout.stale:
        found.setdefault(table, set()).add(key)
    return found
