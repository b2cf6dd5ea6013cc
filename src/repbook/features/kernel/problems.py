"""Look through the input cells for what no rule can use (M111, faults of data)."""

from __future__ import annotations

from collections.abc import Iterator

from repbook.book.snapshot import Rows, Snapshot, as_text
from repbook.domain.days import is_about
from repbook.domain.values import CellError, Problem, Value
from repbook.features.kernel.bounds import out_of_bounds
from repbook.features.kernel.typed import can_read
from repbook.schema.declare import Column, Form, Kind, Table
from repbook.schema.registry import BY_LIST, TABLES, is_open
from repbook.scoring.slots import OPTIONS, SLOTS
from repbook.text import UNSAID, Said, said

NUMERIC = {Kind.NUMBER, Kind.WHOLE, Kind.MONEY, Kind.PERCENT, Kind.DATE, Kind.TIME, Kind.STAMP}
OPTIONS_OF = "options."
ACCOUNT = "account"
FIRST_DAY, LAST_DAY = 61, 2885000


def find_problems(snapshot: Snapshot) -> list[Problem]:
    """Return every problem of the tables that were read, by cell."""
    found = list(snapshot.problems)
    for table, rows in snapshot.tables.items():
        found.extend(_strangers(snapshot, rows))
        found.extend(_slots(rows) if table == "questions" else _ids(TABLES[table], rows))
        for column in TABLES[table].columns:
            if column.rule is None and column.key in rows.columns:
                found.extend(_column(snapshot, rows, column))
    return found


def _column(snapshot: Snapshot, rows: Rows, column: Column) -> Iterator[Problem]:
    labels, digits = _labels(snapshot, column), TABLES[rows.table].digits
    for row, value in enumerate(rows.columns[column.key]):
        if value in (None, ""):
            continue
        message = _fault(column, value, labels)
        if message and not (digits and can_read(snapshot, column.key, value)):
            yield Problem(rows.where(row, column.key), message)


def _labels(snapshot: Snapshot, column: Column) -> set[str] | None:
    """Return the folded labels a column may hold, None where anything goes."""
    if column.choices.startswith(OPTIONS_OF):
        return _options(snapshot, column.choices.removeprefix(OPTIONS_OF))
    if column.choices not in BY_LIST or is_open(column.choices):
        return None
    return {snapshot.label(entry.key).casefold() for entry in BY_LIST[column.choices]}


def _options(snapshot: Snapshot, slot: str) -> set[str] | None:
    """Return the folded answers that a question offers, None for a slot without question."""
    rows = snapshot.tables["questions"]
    row = next((n for n in range(len(rows)) if rows.text(n, "slot").lower() == slot), None)
    if row is None:
        return None
    options = (rows.text(row, f"option{number}").casefold() for number in OPTIONS)
    return {option for option in options if option}


def _strangers(snapshot: Snapshot, rows: Rows) -> Iterator[Problem]:
    """Name ids, in rows that are typed by hand, of a customer that is nowhere."""
    table = TABLES[rows.table]
    link = table.link
    if link is None or not link.live or not table.auto or link.column not in rows.columns:
        return
    cards = snapshot.tables.get(link.table)
    if cards is None:
        return
    held = [cards.columns[key] for key in (TABLES[link.table].ids, ACCOUNT) if key in cards.columns]
    known = {as_text(value).casefold() for column in held for value in column}
    known.update(word.casefold() for word in ("", *link.besides))
    for row, value in enumerate(rows.columns[link.column]):
        if not isinstance(value, CellError) and as_text(value).casefold() not in known:
            name = said("commands.unknown_id", id=as_text(value))
            yield Problem(rows.where(row, link.column), name)


def _fault(column: Column, value: Value, labels: set[str] | None) -> Said:
    if isinstance(value, CellError):
        return said("commands.error_value", value=value)
    if column.form is Form.PAIR and isinstance(value, str) and _is_pair(value):
        return UNSAID
    if column.form is Form.ABOUT and isinstance(value, str) and is_about(value):
        return UNSAID
    if column.kind in NUMERIC and type(value) is not float:
        return said("commands.not_numeric", value=value)
    if type(value) is float and (fault := out_of_bounds(column, value)):
        return fault
    if column.kind is Kind.DATE and not FIRST_DAY <= float(value or 0) <= LAST_DAY:
        return said("commands.not_a_date", value=as_text(value))
    if labels is not None and as_text(value).casefold() not in labels:
        return said("commands.not_in_list", value=as_text(value))
    return UNSAID


def _is_pair(text: str) -> bool:
    """Tell whether a text is a number with its second one, which an action sets apart."""
    from repbook.domain.locating.coordinates import read_pair

    return read_pair(text) is not None


def _ids(table: Table, rows: Rows) -> Iterator[Problem]:
    """Name ids that stand twice; the first row is the one that counts."""
    seen: dict[str, int] = {}
    for row, value in enumerate(rows.columns.get(table.ids, []) if table.unique else ()):
        name = as_text(value)
        if not name:
            continue
        if name in seen:
            first = rows.where(seen[name])
            yield Problem(rows.where(row), said("commands.double_id", id=name, first=first))
        seen.setdefault(name, row)


def _slots(rows: Rows) -> Iterator[Problem]:
    """Name questions in a slot that Qualify does not have, or that another question holds."""
    seen: set[str] = set()
    for row in range(len(rows)):
        name = rows.text(row, "slot")
        slot = name.lower()
        if slot and (slot not in SLOTS or slot in seen):
            yield Problem(rows.where(row, "slot"), said("commands.slot_taken", slot=name))
        seen.add(slot)
