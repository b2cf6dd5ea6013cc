"""How much the items of a day's plan weigh, and in what order they stand (M197, M198)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum

from repbook.record import NamedTuple

PRIORITY_PART = 10
"""A contact's priority counts a tenth, so that the best one weighs 10 more than the least."""
_END_OF_DAY = 1.0


class PlanWeights(NamedTuple):
    """What items weigh; field names are the keys of Policy cells."""

    plan_appointment: float
    plan_contact: float
    plan_review: float
    plan_prepare: float
    plan_desk: float
    plan_late: float
    """The most that days late add."""
    plan_key: float


class Work(StrEnum):
    """What the minutes of a day go into, selling first; the codes of the list `work`."""

    VISIT = "visit"
    CALL = "call"
    PREPARE = "prepare"
    SELL = "sell"
    SERVICE = "service"
    CARE = "care"
    COLLECT = "collect"
    DESK = "desk"


class PlanItem(NamedTuple):
    """One line of a day's plan.

    `item` says what it stands for: a row of the day's sheet, a task, a group; `late` is in days,
    `at` a fraction of the day; `about` says when the tour comes there.
    """

    item: str
    what: str
    minutes: float
    weight: float
    work: Work
    card: str = ""
    at: float | None = None
    late: float = 0
    done: bool = False
    about: str = ""


def weighed(base: float, weights: PlanWeights, *, late: float = 0, key: bool = False) -> float:
    """Return what a task weighs: its kind, the days it is late, whose it is."""
    return base + min(weights.plan_late, max(late, 0)) + (weights.plan_key if key else 0)


def contact_weight(
    priority: float, weights: PlanWeights, *, timed: bool = False, key: bool = False
) -> float:
    """Return what a visit or call weighs; an appointment weighs the same whoever it is with."""
    if timed:
        return weights.plan_appointment
    return weighed(weights.plan_contact + priority / PRIORITY_PART, weights, key=key)


def by_weight(items: Iterable[PlanItem]) -> list[PlanItem]:
    """Return items by weight, the heaviest first; equal ones by time, then by id."""
    return sorted(items, key=_place)


def _place(item: PlanItem) -> tuple[float, float, str]:
    at = _END_OF_DAY if item.at is None else item.at
    return -round(item.weight, 2), at, item.item


def travels(areas: Sequence[str], near: int, far: int) -> list[int]:
    """Return the minutes on the road that each visit costs; the last has the way home too."""
    ways = [near if n and areas[n - 1] == area else far for n, area in enumerate(areas)]
    if ways:
        ways[-1] += far
    return ways
