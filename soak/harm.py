"""What every kind of harm gives: a flag of its own, its cases, and what came of each."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from soak.pool import Pool


class Verdict(NamedTuple):
    """What came of one case: a word for it, and what was wrong; `case` tells it from all others."""

    case: str
    became: str
    wrong: tuple[str, ...] = ()


class Wish(NamedTuple):
    """How much harm is wanted: so many cases, all where None, from this seed.

    `deeds` are patterns of their names, such as `edit *` or `press rank`; all where there is none,
    and so with the `states` of workbooks. `only` is the number of the one case to run;
    with `downloads`, files are taken from the pinned source distributions too.
    """

    cases: int | None
    deeds: Sequence[str] = ()
    states: Sequence[str] = ()
    seed: int = 1
    only: int | None = None
    downloads: bool = False

    def source(self, harm: str, number: int) -> random.Random:
        """Return the source of chance of one case, the same in every run."""
        return random.Random(f"{self.seed}/{harm}/{number}")

    def numbers(self) -> Sequence[int]:
        """Return the numbers of the cases to run."""
        return range(self.cases or 0) if self.only is None else [self.only]


class Harm(NamedTuple):
    """A kind of harm: the name of its flag, what it does, and how it is done."""

    key: str
    help: str
    run: Callable[[Pool, Wish], Iterable[Verdict]]


class Tally(NamedTuple):
    """What came of all cases of a harm."""

    cases: int
    became: Counter[str]
    wrong: tuple[Verdict, ...]


def tally(verdicts: Iterable[Verdict]) -> Tally:
    """Count what came of the cases, and keep those in which something was wrong."""
    listed = list(verdicts)
    became = Counter(verdict.became for verdict in listed)
    return Tally(len(listed), became, tuple(verdict for verdict in listed if verdict.wrong))
