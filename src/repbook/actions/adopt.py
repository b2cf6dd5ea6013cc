"""Adopt cards that were typed by hand: an id, an owner, a date and a place on Qualify (M88)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from repbook.domain.values import Value
from repbook.workbook.changes import Changes
from repbook.workbook.snapshot import Rows, Snapshot, as_text

DEFAULTED = ("account", "created", "rep")
ADOPT_READS = ("id", "name", *DEFAULTED)
ID_PATTERN = re.compile(r"([A-Z]{2,4})-(\d{5,})")
DEFAULT_PREFIX = "RB"


def id_source(snapshot: Snapshot) -> Iterator[str]:
    """Yield fresh ids such as LW-00042, after the highest of the book's own prefix."""
    prefix = id_prefix(snapshot)
    number = max((n for p, n in _numbers(snapshot) if p == prefix), default=0)
    while True:
        number += 1
        yield f"{prefix}-{number:05d}"


def id_prefix(snapshot: Snapshot) -> str:
    """Return the capitals that start this rep's ids."""
    letters = re.sub(r"[^A-Z]", "", as_text(snapshot.setting("rep")).upper())[:4]
    return letters if len(letters) >= 2 else DEFAULT_PREFIX


def _numbers(snapshot: Snapshot) -> Iterable[tuple[str, int]]:
    for value in snapshot.tables["customers"].columns["id"]:
        if isinstance(value, str) and (found := ID_PATTERN.fullmatch(value.strip())):
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
