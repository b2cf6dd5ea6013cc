"""Time both sides of a ratio by turns, so that a busy machine slows both alike."""

from __future__ import annotations

import resource
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from statistics import median
from typing import NamedTuple

Side = Callable[[], float]


class Timed(NamedTuple):
    """CPU seconds of several runs."""

    least: float
    middle: float


class Row(NamedTuple):
    """One line of the report; `other` is None where the goal is a time, not a ratio.

    Without a limit it is a part of something that has one.
    """

    goal: int
    what: str
    ours: Timed
    other: Timed | None
    limit: float | None

    @property
    def reached(self) -> float:
        """Return the ratio of the medians, or the median where there is no other side."""
        return self.ours.middle / self.other.middle if self.other else self.ours.middle


def by_turns(runs: int, *sides: Side) -> list[Timed]:
    """Run each side in turn, `runs` times over; a side returns the seconds it took."""
    found: list[list[float]] = [[] for _ in sides]
    for _ in range(runs):
        for times, side in zip(found, sides, strict=True):
            times.append(side())
    return [Timed(min(times), median(times)) for times in found]


def cpu(work: Callable[[], object]) -> float:
    """Return the CPU seconds that `work` takes in this process."""
    start = time.process_time()
    work()
    return time.process_time() - start


def python(*arguments: str) -> float:
    """Return the CPU seconds of a whole Python process with these arguments."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def sizes(text: str) -> Sequence[int]:
    """Read a list of sizes such as 1000,10000."""
    return [int(size) for size in text.split(",")]
