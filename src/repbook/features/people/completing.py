"""Complete what was typed about people: ids, next birthdays, a rival's topics; name what is wrong."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from repbook.book.changes import Changes
from repbook.book.snapshot import Reads, Rows, Snapshot
from repbook.domain.birthdays import Birthday, next_birthday, read_birthday
from repbook.domain.days import serial, to_date
from repbook.domain.people import lacking_topics
from repbook.domain.reading.ambiguous import Ambiguous
from repbook.domain.referrals import account_named, others_named, referral_tree
from repbook.domain.values import Problem, Value
from repbook.features.kernel.adopt import row_ids
from repbook.features.kernel.analysing import Step
from repbook.features.people.topics import TOPICS
from repbook.schema.registry import TABLES
from repbook.text import said

READS: Reads = {
    "contacts": (
        "contact_id",
        "account",
        "person",
        "birthday",
        "calendar",
        "leap",
        "next_birthday",
    ),
    "relations": ("relation_id", "account", "kind", "other"),
    "customers": ("id", "account", "name"),
    "compare": ("compare_id", "account", "rival", "topic"),
}
TYPED = ("contacts", "relations", "compare")
YES = "yes"


def complete(snapshot: Snapshot, changes: Changes, day: float) -> None:
    """Add to `changes` what rows typed by hand lack as of a day, and the problems found.

    A row typed without an id gets one. A birthday that cannot be read leaves its next day blank and
    is a problem; so is a circle of introductions. Twice adds nothing.
    """
    now = datetime.combine(to_date(day), datetime.min.time())
    for table in TYPED:
        _number(snapshot, changes, table, now)
    changes.problems += _birthdays(snapshot, changes, day)
    _topics(snapshot, changes, now)
    changes.problems += _circles(snapshot)


def _number(snapshot: Snapshot, changes: Changes, table: str, now: datetime) -> None:
    rows, ids = snapshot.tables[table], TABLES[table].ids
    names = row_ids(table, (snapshot,), now)
    for row in rows.filled():
        if not rows.text(row, ids):
            changes.update(table, row, **{ids: next(names)})


def _key(rows: Rows, row: int) -> str | int:
    """Return how a row is named in changes: by its id, by its place where it has none of its own."""
    name = rows.text(row, TABLES[rows.table].ids)
    return name if name and rows.index()[name] == row else row


def _birthdays(snapshot: Snapshot, changes: Changes, day: float) -> Iterator[Problem]:
    rows = snapshot.tables["contacts"]
    after = to_date(day)
    for row in rows.filled():
        leap = snapshot.code("yes_no", rows.get(row, "leap")) == YES
        calendar = snapshot.code("calendar", rows.get(row, "calendar"))
        found = read_birthday(rows.get(row, "birthday"), calendar, leap=leap)
        coming = next_birthday(found, after) if isinstance(found, Birthday) else None
        new: Value = None if coming is None else float(serial(coming))
        if (rows.get(row, "next_birthday") or None) != new:
            changes.update("contacts", _key(rows, row), next_birthday=new)
        if isinstance(found, Ambiguous):
            yield Problem(rows.where(row, "birthday"), found.text())


def _topics(snapshot: Snapshot, changes: Changes, now: datetime) -> None:
    """Give a rival that was named without a topic its five (M155)."""
    rows = snapshot.tables["compare"]
    typed = [
        (rows.text(n, "account"), rows.text(n, "rival"), rows.text(n, "topic"))
        for n in range(len(rows))
    ]
    given = {each.get("compare_id") for each in changes.updates.get("compare", {}).values()}
    names = (name for name in row_ids("compare", (snapshot,), now) if name not in given)
    labels = [topic.get(snapshot.lang) for topic in TOPICS]
    for row, (first, *others) in lacking_topics(typed, labels).items():
        account, rival, _ = typed[row]
        changes.update("compare", _key(rows, row), topic=first)
        changes.insert(
            "compare",
            [
                {"compare_id": next(names), "account": account, "rival": rival, "topic": topic}
                for topic in others
            ],
        )


def _circles(snapshot: Snapshot) -> Iterator[Problem]:
    """Name introductions that lead back to where they began (M196)."""
    rows, cards = snapshot.tables["relations"], snapshot.tables["customers"]
    told = [
        n for n in rows.filled() if snapshot.code("relation", rows.get(n, "kind")) == "introduced"
    ]
    if not told:
        return
    names = {
        cards.text(n, "account") or cards.text(n, "id"): cards.text(n, "name")
        for n in range(len(cards))
    }
    known = others_named(names, names)
    pairs = {
        n: (rows.text(n, "account"), account_named(rows.text(n, "other"), known)) for n in told
    }
    for circle in referral_tree(pairs.values(), {}).circles:
        place = next(n for n, (giver, taker) in pairs.items() if {giver, taker} <= {*circle})
        ids = " → ".join((*circle, circle[0]))
        yield Problem(rows.where(place, "other"), said("people.circle", ids=ids))


STEPS = (
    Step(lambda: READS, lambda snapshot, _, day, __, changes: complete(snapshot, changes, day)),
)
"""What Analyse does of it."""
