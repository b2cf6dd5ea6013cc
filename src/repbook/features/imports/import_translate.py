"""Say a row of one workbook in the words of another: list labels by code, answers by number."""

from __future__ import annotations

from repbook.book.changes import Changes
from repbook.book.overlay import overlay
from repbook.book.snapshot import Rows, Snapshot, as_text
from repbook.domain.values import CellError, Problem, Value
from repbook.features.imports.import_values import SHOWN
from repbook.features.kernel.words import joined
from repbook.schema.declare import Column
from repbook.schema.registry import BY_LIST, TABLES, is_open
from repbook.scoring.slots import OPTIONS
from repbook.text import said

_OPTIONS = "options."


class Translator:
    """Turn the source's rows into the target's; `changes` may bring the questions over first."""

    def __init__(self, target: Snapshot, source: Snapshot, changes: Changes) -> None:
        self._target = target
        self._source = source
        self._theirs = _options(source)
        self._ours = _options(overlay(target, changes))
        self._lost: dict[tuple[str, str], list[str]] = {}

    def row(self, rows: Rows, row: int) -> dict[str, Value]:
        """Return the filled cells of one row."""
        name = rows.text(row, TABLES[rows.table].ids) or rows.where(row)
        found: dict[str, Value] = {}
        for key, values in rows.columns.items():
            value = values[row]
            if value in (None, ""):
                continue
            moved = self._cell(TABLES[rows.table].column(key), value)
            if moved is None:
                self._lost.setdefault((key, as_text(value) or str(value)), []).append(name)
            else:
                found[key] = moved
        return found

    def _cell(self, column: Column, value: Value) -> Value:
        if isinstance(value, CellError):
            return None
        if column.choices.startswith(_OPTIONS):
            return self._answer(column.choices.removeprefix(_OPTIONS), value)
        if column.choices not in BY_LIST:
            return value
        code = self._source.code(column.choices, value)
        if code is not None:
            return self._target.label(f"{column.choices}.{code}")
        return value if is_open(column.choices) else None

    def _answer(self, slot: str, value: Value) -> Value:
        """Return the option of the same number."""
        theirs, ours = self._theirs.get(slot, []), self._ours.get(slot, [])
        text = as_text(value).casefold()
        for number, option in enumerate(theirs):
            if option and option.casefold() == text and number < len(ours):
                return ours[number] or None
        return None

    def problems(self) -> list[Problem]:
        """Name the values that no list of the target holds."""
        return [
            Problem(
                self._source.name,
                said(
                    "bring.lost_choice",
                    count=len(names),
                    value=value,
                    ids=joined(names[:SHOWN]),
                ),
            )
            for (_, value), names in self._lost.items()
        ]


def _options(book: Snapshot) -> dict[str, list[str]]:
    """Return the option wordings of each slot, "" for those not used."""
    rows = book.tables["questions"]
    return {
        rows.text(row, "slot").lower(): [rows.text(row, f"option{number}") for number in OPTIONS]
        for row in range(len(rows))
    }
