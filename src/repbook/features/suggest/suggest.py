"""Suggest: find what is worth a try, keep what was decided, make tasks of what was taken."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from repbook.book.changes import Changes
from repbook.book.snapshot import Reads, Snapshot
from repbook.domain.days import serial
from repbook.domain.values import Value, alike
from repbook.features.kernel.adopt import row_ids
from repbook.features.suggest import (
    find_alike,
    find_ants,
    find_loops,
    find_offers,
    find_referrers,
)
from repbook.features.suggest.also import BETWEEN
from repbook.features.suggest.facts import READS as FACTS
from repbook.features.suggest.facts import Facts
from repbook.features.suggest.found import Found, Key, Proposal, chosen
from repbook.features.suggest.rows import LATER, NO, TABLE, TAKE, Row, rows_of
from repbook.features.suggest.taking import READS as TASKS
from repbook.features.suggest.taking import make_tasks
from repbook.schema.registry import TABLES

FINDERS: Mapping[str, Callable[[Facts], Found]] = {
    each.KIND: each.find
    for each in (find_offers, find_alike, find_ants, find_referrers, find_loops)
}
"""What looks for each kind, in the order in which suggestions are listed."""
READS: Reads = {**FACTS, **TASKS, TABLE: TABLES[TABLE].inputs()}


class Suggested(NamedTuple):
    """What Suggest found: how many to decide by kind, what was refused, what is to be said.

    `tasks` is how many were made of what was taken, `decided` how many rows stay as they are.
    """

    by_kind: Mapping[str, int]
    refused: Mapping[str, str]
    notes: Sequence[str]
    tasks: int
    decided: int
    changes: Changes

    @property
    def made(self) -> int:
        """Return how many suggestions wait for a decision."""
        return sum(self.by_kind.values())


def suggest(
    snapshot: Snapshot, now: datetime, kinds: Collection[str] = (), card: str = ""
) -> Suggested:
    """Return the suggestions, all or of some kinds or one card, and the changes that write them.

    Undecided rows of what is looked for are replaced; decided ones stay. What was refused never
    comes again, what was put off not for `suggest_again` days.
    """
    facts, today = Facts(snapshot), float(serial(now))
    kinds = [kind for kind in FINDERS if not kinds or kind in kinds]
    found = [FINDERS[kind](facts) for kind in kinds]
    changes = Changes("suggest", problems=[*snapshot.problems])
    rows, problems = rows_of(snapshot)
    kept = {row.key: row for row in rows if _holds(row, today, snapshot.number("suggest_again"))}
    meant = facts.parties.account(card) if card else None
    made = [
        proposal
        for each in found
        for proposal in chosen(each, kept)
        if meant is None or _concerns(facts, proposal.id, proposal.other, meant)
    ]
    open_ = [
        row
        for row in rows
        if row.key not in kept
        and row.key[0] in kinds
        and (meant is None or _concerns(facts, row.id, row.other, meant))
    ]
    _write(snapshot, changes, open_, made, today, now)
    tasks = make_tasks(snapshot, changes, [row for row in rows if row.decision == TAKE], now)
    left = [problem for each in found for problem in each.left]
    changes.problems += dict.fromkeys([*problems, *left])
    return Suggested(
        by_kind={kind: sum(each.kind == kind for each in made) for kind in kinds},
        refused={each.kind: each.refused for each in found if each.refused is not None},
        notes=[note for each in found for note in each.notes],
        tasks=tasks,
        decided=len(kept),
        changes=changes,
    )


def _holds(row: Row, today: float, again: float) -> bool:
    """Tell whether a row is decided still: what was put off long enough is open again."""
    if row.decision == LATER:
        return row.made_on is None or row.made_on + again > today
    return row.decision in (TAKE, NO) or row.unread


def _concerns(facts: Facts, card: str, other: str, account: str) -> bool:
    """Tell whether a suggestion is about an account: for her, or with her on the other side."""
    return any(facts.parties.account(each) == account for each in (card, *other.split(BETWEEN)))


def _write(
    snapshot: Snapshot,
    changes: Changes,
    rows: Sequence[Row],
    made: Sequence[Proposal],
    today: float,
    now: datetime,
) -> None:
    """Replace the open rows by what was found; one that is found again keeps its id and day."""
    held: dict[Key, Row] = {}
    for row in rows:
        held.setdefault(row.key, row)
    ids = row_ids(TABLE, (snapshot,), now)
    found = {proposal.key: proposal for proposal in made}
    for row in rows:
        if held[row.key] is not row or (row.key not in found and not row.note):
            changes.deletes.setdefault(TABLE, []).append(row.name)
    new = []
    for key, proposal in found.items():
        old = held.get(key)
        if old is None:
            new.append(_cells(snapshot, proposal) | {"suggestion_id": next(ids), "made_on": today})
        else:
            _update(snapshot, changes, old, proposal, today)
    changes.insert(TABLE, new)


def _update(
    snapshot: Snapshot, changes: Changes, row: Row, proposal: Proposal, today: float
) -> None:
    wanted = _cells(snapshot, proposal)
    if row.decision == LATER:
        wanted |= {"decision": None, "made_on": today}
    values = snapshot.tables[TABLE]
    moved = {key: new for key, new in wanted.items() if not alike(values.get(row.at, key), new)}
    if moved:
        changes.update(TABLE, row.name, **moved)


def _cells(snapshot: Snapshot, proposal: Proposal) -> dict[str, Value]:
    """Return what a suggestion's row holds, rounded as it is shown."""
    rate = proposal.rate
    low, high = rate.bounds if rate else (None, None)
    return {
        "kind": snapshot.label(f"suggestion.{proposal.kind}"),
        "id": proposal.id or None,
        "other": proposal.other or None,
        "says": proposal.says,
        "rate": round(rate.share, 4) if rate else None,
        "amount": None if proposal.amount is None else round(proposal.amount, 2),
        "k": float(rate.k) if rate else None,
        "n": float(rate.n) if rate else None,
        "low": None if low is None else round(low, 4),
        "high": None if high is None else round(high, 4),
    }
