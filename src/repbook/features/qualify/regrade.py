"""Tidy the cards: which would rise, fall or change class, and write it once agreed (M89, M92)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

from repbook.book.changes import Changes
from repbook.book.snapshot import Reads, Snapshot
from repbook.domain.days import moment, serial
from repbook.domain.values import Value
from repbook.features.cards.counts import TIDY_WEEKLY, WEEK
from repbook.features.kernel.policies import coder

READS: Reads = {
    "customers": (
        *("id", "name", "score", "grade_held", "graded_on"),
        *("class", "class_suggested", "inactive_from"),
    ),
    "qualify": ("id", "grade"),
}
LOWEST, INACTIVE, KEPT = "c", "inactive", ("other",)
WITHOUT_ORDERS = ("prospect", "suspect")
LAST, BEFORE = "last_tidied", "tidied_before"


class Move(NamedTuple):
    """One card's change of grade or class, in codes."""

    id: str
    name: str
    old: str
    new: str


class Regraded(NamedTuple):
    """What tidying would change, best first, and the changes that do it.

    `lately` is how often the cards were tidied in the last seven days, this time not counted.
    """

    rises: tuple[Move, ...]
    falls: tuple[Move, ...]
    classes: tuple[Move, ...]
    lately: int
    changes: Changes


def regrade(snapshot: Snapshot, now: datetime) -> Regraded:
    """Compare every card's confirmed grade and class with what the rules say.

    A card never graded counts as C. A typed class is compared where there is one; customers who
    have not bought for long become inactive.
    """
    today = float(serial(now))
    grades = sorted(_grades(snapshot), key=lambda move: (move.new, move.name, move.id))
    classes = tuple(_classes(snapshot, today))
    changes = Changes("regrade", problems=list(snapshot.problems))
    for move in grades:
        label = snapshot.label(f"grade.{move.new}")
        changes.update("customers", move.id, grade_held=label, graded_on=today)
    for move in classes:
        changes.update("customers", move.id, **{"class": snapshot.label(f"pyramid.{move.new}")})
    changes.settings |= _stamps(snapshot, now)
    return Regraded(
        rises=tuple(move for move in grades if move.new < move.old),
        falls=tuple(move for move in grades if move.new > move.old),
        classes=classes,
        lately=tidied_lately(snapshot, serial(now)),
        changes=changes,
    )


def _grades(snapshot: Snapshot) -> Iterator[Move]:
    code = coder(snapshot, "grade")
    rows, judged = snapshot.tables["customers"], snapshot.tables["qualify"]
    for name, row in rows.index().items():
        place = judged.index().get(name)
        new = None if place is None else code(judged.get(place, "grade"))
        old = code(rows.get(row, "grade_held")) or LOWEST
        if new and new != old:
            yield Move(name, rows.text(row, "name"), old, new)


def _classes(snapshot: Snapshot, today: float) -> Iterator[Move]:
    code = coder(snapshot, "pyramid")
    rows = snapshot.tables["customers"]
    for name, row in rows.index().items():
        held, new = (code(rows.get(row, key)) for key in ("class", "class_suggested"))
        since = rows.number(row, "inactive_from")
        if new and new not in WITHOUT_ORDERS and since is not None and since <= today:
            new = INACTIVE
        if not new or held in KEPT or new == held or (held is None and new != INACTIVE):
            continue
        yield Move(name, rows.text(row, "name"), held or "", new)


def tidied_lately(snapshot: Snapshot, day: int) -> int:
    """Return on how many of the seven days up to one the cards were tidied, up to two (M89)."""
    since = day - (WEEK - 1)
    stamps = (snapshot.setting(key) for key in (LAST, BEFORE))
    return min(TIDY_WEEKLY, sum(type(stamp) is float and stamp >= since for stamp in stamps))


def _stamps(snapshot: Snapshot, now: datetime) -> dict[str, Value]:
    """Note this tidying; a second one on the same day counts once."""
    last = snapshot.setting(LAST)
    stamps: dict[str, Value] = {LAST: moment(now)}
    if type(last) is float and int(last) < serial(now):
        stamps[BEFORE] = last
    return stamps
