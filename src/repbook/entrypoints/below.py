"""Rows that stand under a table: named, and taken in on a yes (the frames of commands, buttons)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from repbook.book.apply import apply
from repbook.book.below import SHOWN, TAKE_IN, Below
from repbook.book.changes import Changes
from repbook.book.deeds import set_aside
from repbook.book.ports import Book
from repbook.book.snapshot import Snapshot
from repbook.domain.values import Problem
from repbook.errors import Refused
from repbook.text import said, say


def take_in(book: Book, snapshot: Snapshot) -> str:
    """Let the tables take in what stands under them; return what to say."""
    changes = Changes(TAKE_IN)
    changes.taken = {below.table: below.last for below in snapshot.below}
    changes.notes = [
        {"table": below.table, "row": below.sheet, "new": _names(below)} for below in snapshot.below
    ]
    apply(book, snapshot, changes)
    set_aside()
    return say("commands.taken_in", None, **_facts(snapshot.below))


def problems(snapshot: Snapshot) -> Iterator[Problem]:
    """Yield a problem a row, with the way out."""
    for below in snapshot.below:
        for row, name in zip(below.rows, below.names, strict=True):
            yield Problem(f"{below.sheet}!{row}", said("commands.below", name=name))


def question(below: Iterable[Below]) -> str:
    """Return what a button asks."""
    return say("handler.take_in", None, **_facts(below))


def refuse_in_the_way(snapshot: Snapshot, changes: Changes | None) -> None:
    """Raise Refused where an action needs the room in which such rows stand."""
    if changes is None:
        return
    needed = changes.inserts.keys() | changes.replaces.keys()
    met = [below for below in snapshot.below if below.table in needed]
    if met:
        raise Refused("commands.below_first", file=snapshot.name, **_facts(met))


def _facts(below: Iterable[Below]) -> dict[str, object]:
    listed = list(below)
    rows = [
        (each, row, name)
        for each in listed
        for row, name in zip(each.rows, each.names, strict=True)
    ]
    shown = (f"{each.sheet}!{row} {name}" for each, row, name in rows[:SHOWN])
    names = say("intake.comma").join(shown) + ("…" if len(rows) > SHOWN else "")
    return {"count": len(rows), "rows": names}


def _names(below: Below) -> str:
    return say("intake.comma").join(below.names)
