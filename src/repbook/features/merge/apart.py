"""Rows that were made under one id, told apart: the first keeps it, the others get their own.

Copies of a workbook number on from the same row, and the day's sheet names a contact by day and
customer: one id stands for two matters then. A table says by `told` what tells its rows; of those
that were delivered with the workbook each is one in all files.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from repbook.book.apply import LINE, LOG, WHOLE_ROW
from repbook.book.snapshot import as_text
from repbook.domain.merging.parting import BLANK, Known, id_of, parted, rows_of, shared, stood
from repbook.domain.merging.shapes import Row, picked
from repbook.domain.values import Value
from repbook.features.merge.held import Held
from repbook.features.merge.numbering import rename_rows
from repbook.features.merge.specs import Spec
from repbook.features.merge.table import TYPED
from repbook.schema.declare import Kind, Table
from repbook.schema.registry import HEADS, TABLES


def part(files: Sequence[Held], specs: Mapping[str, Spec]) -> None:
    """Give rows that share an id with another's their own, in all that their files say of them."""
    for table, spec in specs.items():
        if HEADS[table].told:
            _part_table(files, specs, spec)


def _part_table(files: Sequence[Held], specs: Mapping[str, Spec], spec: Spec) -> None:
    table = TABLES[spec.table]
    rows = [rows_of(held.file(spec)) for held in files]
    ids = shared(rows, spec.columns.told)
    ids -= {str(row[table.ids]) for row in table.rows}
    if not ids:
        return
    known = [
        _known(held, spec, {row: cells for row, cells in each.items() if id_of(row) in ids})
        for held, each in zip(files, rows, strict=True)
    ]
    for held, names in zip(files, parted(table.key, known), strict=True):
        rename_rows(held, specs, table.key, names)


def _known(held: Held, spec: Spec, rows: Mapping[str, Row]) -> dict[str, Known]:
    """Return what a file knows of some of its rows."""
    table = TABLES[spec.table]
    told = stood(held.file(spec), rows, spec.columns.told)
    if _is_stamped(table):
        typed = tuple(n for n, key in enumerate(spec.keys) if not table.column(key).action)
        return {row: _stamped(told[row], picked(cells, typed)) for row, cells in rows.items()}
    made = _made(held, spec, rows)
    return {row: Known(told[row], frozenset(made[row])) for row in rows}


def _is_stamped(table: Table) -> bool:
    """Tell whether the rows of a table bear when they were made."""
    return all(table.column(key).kind is Kind.STAMP for key in table.told)


def _stamped(stamps: Sequence[Collection[Value]], typed: Row) -> Known:
    """Return what is known of a row by its stamps and what was typed; without any it is anyone's."""
    made = frozenset(repr(value) for each in stamps for value in each if value != BLANK)
    return Known((frozenset({repr(typed)}) if made else frozenset(),), made)


def _made(held: Held, spec: Spec, rows: Collection[str]) -> dict[str, set[str]]:
    """Return by row what gave it its id: the log has each action that did."""
    log = held.source.snapshot.tables[LOG].columns
    found: dict[str, set[str]] = {row: set() for row in rows}
    names = ("change", "action", "table", "column", "old", "new")
    for change, action, table, column, old, new in zip(*(log[name] for name in names), strict=True):
        if table == spec.table and column in (WHOLE_ROW, spec.ids) and not old and action != TYPED:
            for row in as_text(new).split(LINE):
                if row in found:
                    found[row].add(f"{change}#{id_of(row)}")
    return found
