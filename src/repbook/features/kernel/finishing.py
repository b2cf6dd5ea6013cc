"""How features join Finish day: which action is a step, when it comes, what it is given."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import cache
from typing import Any, NamedTuple

from repbook.book.snapshot import Snapshot
from repbook.domain.days import serial
from repbook.features.kernel.policies import calendar_from
from repbook.schema.pages.slots import joined

FINISH_STEPS = "finish.steps"
"""`FinishStep`s: a feature names its tuple of them in its `slots`, as `module:name`."""


class FinishStep(NamedTuple):
    """One action that Finish day carries out in its place, from the lowest to the highest.

    `given` are the arguments of its command, found from a snapshot with all settings and the days
    off; where it is None, this book has no such step.
    """

    place: int
    action: str
    given: Callable[[Snapshot, datetime], Mapping[str, Any] | None] = lambda _, __: {}


@cache
def finish_steps() -> tuple[FinishStep, ...]:
    """Return the steps that features declared, in order."""
    found: list[FinishStep] = list(joined(FINISH_STEPS))
    return tuple(sorted(found, key=lambda step: step.place))


def next_day(snapshot: Snapshot, now: datetime) -> Mapping[str, Any]:
    """Give an action the day after this one that is worked."""
    return {"day": calendar_from(snapshot).next_working(serial(now))}
