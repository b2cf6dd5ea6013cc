"""End of day: name what is not returned, analyse, add the tasks that the day calls for (M25-M27)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import NamedTuple

from repbook.book import needs
from repbook.book.action import Seen
from repbook.book.changes import Changes
from repbook.book.overlay import overlay
from repbook.book.ports import Book
from repbook.book.snapshot import Reads, Snapshot
from repbook.domain.planning.weighing import PlanWeights, weighed
from repbook.features.accounts.analyse import Analysed, analyse
from repbook.features.accounts.reading import reads as analyse_reads
from repbook.features.day.bookings import BOOKING_READS, ended
from repbook.features.day.ground import Ground, base_of
from repbook.features.day.letters import LETTER_READS
from repbook.features.day.wishes import WISH_READS, WISHES
from repbook.features.kernel.policies import policy_from
from repbook.features.kernel.unreturned import DAY_READS, open_rows
from repbook.features.tasks.adding import READS as TASK_READS
from repbook.features.tasks.adding import Wanted, add_tasks, origins

ON, ADDED = "evening_on", "evening_added"


class Wish(NamedTuple):
    """A task that the evening wants, under what it is counted, and how much it weighs."""

    reason: str
    wanted: Wanted
    weight: float


class Evening(NamedTuple):
    """What the evening came to: names not returned, tasks added, those that wait, the figures."""

    day: int
    waiting: list[str]
    added: list[Wish]
    later: list[Wish]
    analysed: Analysed
    changes: Changes
    ended: list[str]
    """The customers whose booking ended, since its day is past or nobody waits for it."""

    def counts(self) -> dict[str, int]:
        """Return how many tasks were added for each reason."""
        found = Counter(wish.reason for wish in self.added)
        return {reason: found[reason] for reason in WISHES}


def see(book: Book, now: datetime) -> Seen:
    """Read what Analyse reads, and what the evening looks at."""
    return Seen(book.read(reads()))


def reads() -> Reads:
    """Return every column that the evening needs."""
    found = needs.merged(
        analyse_reads(), WISH_READS, BOOKING_READS, TASK_READS, LETTER_READS, DAY_READS
    )
    return {table: tuple(sorted(keys)) for table, keys in found.items()}


def evening(snapshot: Snapshot, now: datetime) -> Evening:
    """Analyse as of today, and add the day's tasks, the weightiest first, so many a day.

    Twice on one day adds nothing: an origin has one task ever, and the day's number counts both.
    """
    ground = Ground(snapshot, now)
    analysed = analyse(snapshot, float(ground.day), now=now)
    changes = analysed.changes
    changes.action, changes.show = "evening", "tasks"
    over = _end_bookings(ground, changes)
    after = overlay(snapshot, changes)
    wishes = [*_new(Ground(after, now))]
    room = _room(snapshot, ground.day)
    chosen, later = wishes[:room], wishes[room:]
    add_tasks(after, changes, (wish.wanted for wish in chosen), now)
    before = _added_before(snapshot, ground.day)
    changes.settings |= {ON: float(ground.day), ADDED: float(before + len(chosen))}
    waiting = open_rows(snapshot.tables["visits"])
    return Evening(ground.day, waiting, chosen, later, analysed, changes, over)


def _end_bookings(ground: Ground, changes: Changes) -> list[str]:
    """Take out the bookings that have ended, but those with a note; return whose they were."""
    rows = ground.tasks
    over = [task for task in ended(ground, ground.day + 1) if not rows.text(task.row, "note")]
    if over:
        changes.deletes["tasks"] = [rows.text(task.row, "task_id") for task in over]
    return [ground.name(task.card) for task in over]


def _new(ground: Ground) -> Sequence[Wish]:
    """Return what no task was made for so far, the weightiest first."""
    weights = policy_from(PlanWeights, ground.snapshot)
    taken = origins(ground.snapshot)
    found = {
        wish.wanted.origin.casefold(): wish
        for wish in _wishes(ground, weights)
        if wish.wanted.origin.casefold() not in taken
    }
    return sorted(found.values(), key=lambda w: (-w.weight, w.wanted.due, w.wanted.origin))


def _wishes(ground: Ground, weights: PlanWeights) -> Iterator[Wish]:
    for reason, finders in WISHES.items():
        for wanted in (wanted for find in finders for wanted in find(ground)):
            late, key = ground.tomorrow - wanted.due, ground.is_key(wanted.card)
            yield Wish(reason, wanted, weighed(base_of(wanted.kind), weights, late=late, key=key))


def _room(snapshot: Snapshot, day: int) -> int:
    most = int(snapshot.number("tasks_a_day"))
    return max(most - _added_before(snapshot, day), 0)


def _added_before(snapshot: Snapshot, day: int) -> int:
    """Return how many tasks were added on the same day already."""
    same = snapshot.setting(ON) == day
    return int(snapshot.number_or(ADDED, 0.0)) if same else 0
