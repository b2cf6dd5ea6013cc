"""Adopt what was typed by hand: ids; for cards an owner, a date, a place on Qualify (M88)."""

import re
from collections.abc import Collection, Container, Iterable, Iterator
from datetime import datetime

from repbook.book.changes import Changes
from repbook.book.snapshot import Reads, Rows, Snapshot, as_text
from repbook.domain.values import Value
from repbook.schema.declare import MOMENT, REP
from repbook.schema.registry import HEADS, TABLES

DEFAULTED = ("account", "created", "rep")
ADOPT_READS = ("id", "name", *DEFAULTED)
_NUMBER = r"([A-Z]+-[A-Z]?)(\d{5,12})"
DEFAULT_PREFIX = "RB"
# Tables beside the cards and calls whose rows are numbered when they are adopted.
NUMBERED = tuple(key for key, table in HEADS.items() if table.auto not in ("", REP, MOMENT))
NUMBERED_READS: Reads = {key: TABLES[key].inputs() for key in NUMBERED}


def id_source(snapshot: Snapshot) -> Iterator[str]:
    """Yield fresh ids of cards such as LW-00042, after the highest of the book's own prefix."""
    return _numbered(f"{id_prefix(snapshot)}-", snapshot.tables["customers"].columns["id"])


def row_ids(table: str, books: tuple[Snapshot, ...], now: datetime) -> Iterator[str]:
    """Yield ids for rows that have none, of the first book's kind and new to all books."""
    taken = {name for book in books for name in book.tables[table].index()}
    auto, own = TABLES[table].auto, books[0].tables[table].index()
    if auto == MOMENT:
        return batch_ids(now, taken)
    of_rep = auto.startswith(REP)
    start = f"{id_prefix(books[0])}-{auto.removeprefix(REP)}" if of_rep else f"{auto}-"
    numbers = _numbered(start, own)
    return (name for name in numbers if name not in taken)


def batch_ids(now: datetime, taken: Container[str]) -> Iterator[str]:
    """Yield ids of one import's rows, such as I260301093000-1, that are not `taken`."""
    number = 0
    while True:
        number += 1
        name = f"I{now:%y%m%d%H%M%S}-{number}"
        if name not in taken:
            yield name


def _numbered(prefix: str, held: Collection[Value]) -> Iterator[str]:
    number = max((n for p, n in _numbers(held) if p == prefix), default=0)
    while True:
        number += 1
        yield f"{prefix}{number:05d}"


def id_prefix(snapshot: Snapshot) -> str:
    """Return the capitals that start this rep's ids."""
    letters = re.sub(r"[^A-Z]", "", as_text(snapshot.setting("rep")).upper())[:4]
    return letters if len(letters) >= 2 else DEFAULT_PREFIX


def _numbers(held: Collection[Value]) -> Iterable[tuple[str, int]]:
    for value in held:
        if isinstance(value, str) and (found := re.fullmatch(_NUMBER, value.strip())):
            yield found[1], int(found[2])


def adopt(snapshot: Snapshot, changes: Changes, today: float) -> None:
    """Give typed cards what they lack, and every card a row on Qualify."""
    ids = id_source(snapshot)
    rows = snapshot.tables["customers"]
    answered = snapshot.tables["qualify"].index()
    incomplete = {row for key in DEFAULTED for row in _blank(rows, key)}
    missing = []
    for row, value in enumerate(rows.columns["id"]):
        name = as_text(value)
        if not name and rows.text(row, "name"):
            name = next(ids)
            changes.update("customers", row, id=name)
        if not name:
            continue
        if row in incomplete:
            _complete(snapshot, changes, row, name, today)
        if name not in answered:
            missing.append(name)
    if missing:
        changes.insert("qualify", [{"id": name} for name in dict.fromkeys(missing)])


def number_rows(
    snapshot: Snapshot, changes: Changes, now: datetime, tables: Iterable[str] = NUMBERED
) -> None:
    """Give the rows typed into numbered tables their ids."""
    for table in tables:
        rows, ids = snapshot.tables[table], TABLES[table].ids
        names = row_ids(table, (snapshot,), now)
        for row in rows.filled():
            if not rows.text(row, ids):
                changes.update(table, row, **{ids: next(names)})


def _blank(rows: Rows, key: str) -> list[int]:
    return [row for row, value in enumerate(rows.columns[key]) if not as_text(value)]


def _complete(snapshot: Snapshot, changes: Changes, row: int, name: str, today: float) -> None:
    rows = snapshot.tables["customers"]
    key: str | int = name if rows.index().get(name) == row else row
    defaults: dict[str, Value] = {
        "account": name,
        "created": today,
        "rep": as_text(snapshot.setting("rep")) or None,
    }
    lacking = {k: v for k, v in defaults.items() if v is not None and not rows.text(row, k)}
    if lacking:
        changes.update("customers", key, **lacking)
