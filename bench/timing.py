"""Time both sides of a ratio by turns, so that a busy machine slows both alike."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from compileall import compile_dir
from functools import cache
from pathlib import Path
from statistics import median
from typing import NamedTuple

import repbook
from repbook.ooxml.validator import VARIABLE

Side = Callable[[], float]


class Timed(NamedTuple):
    """CPU seconds of several runs."""

    least: float
    middle: float


class Row(NamedTuple):
    """One line of the report; `other` is None where the goal is a time, not a ratio.

    Without a limit it is a part of something that has one. `unit` is what `ours` counts.
    """

    goal: int
    what: str
    ours: Timed
    other: Timed | None
    limit: float | None
    unit: str = "s"

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


# A process of its own, since a child's peak begins with the memory of the one that starts it.
_WATCH = """
import os, resource, subprocess, sys
cap = int(float(sys.argv[1]) * 2**30) or resource.RLIM_INFINITY
resource.setrlimit(resource.RLIMIT_AS, (cap, resource.RLIM_INFINITY))
with subprocess.Popen([sys.executable, *sys.argv[2:]], stdout=subprocess.DEVNULL) as process:
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
print(used.ru_utime + used.ru_stime, used.ru_maxrss / 2**20)
sys.exit(process.returncode)
"""


class Spent(NamedTuple):
    """What a whole process took: CPU seconds, and gigabytes of memory at its peak."""

    seconds: float
    memory: float


def spent(*arguments: str, fine: tuple[int, ...] = (0,), cap: float = 0.0) -> Spent:
    """Run Python with these arguments; CalledProcessError for an exit code that is not `fine`.

    It may take `cap` gigabytes of address space, as much as it wants where that is 0.
    """
    _compile_package()
    watched = [sys.executable, "-c", _WATCH, str(cap), *arguments]
    # What Microsoft's validator takes is not the product's.
    alone = {**os.environ, VARIABLE: os.devnull}
    done = subprocess.run(watched, capture_output=True, text=True, env=alone)
    if done.returncode not in fine:
        raise subprocess.CalledProcessError(done.returncode, watched, done.stdout, done.stderr)
    return Spent(*map(float, done.stdout.split()))


@cache
def _compile_package() -> None:
    """Compile the package, as an installer does: every library beside it was."""
    compile_dir(Path(repbook.__file__).parent, quiet=1)


def python(*arguments: str) -> float:
    """Return the CPU seconds of a whole Python process with these arguments."""
    return spent(*arguments).seconds


def sizes(text: str) -> Sequence[int]:
    """Read a list of sizes such as 1000,10000."""
    return [int(size) for size in text.split(",")]


def names(text: str) -> Sequence[str]:
    """Read a list of names by commas."""
    return text.split(",")
