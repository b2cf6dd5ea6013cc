"""Small customers on the way up, and how such ones fared a year ago (M81)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from repbook.domain.intervals import Rate
from repbook.record import NamedTuple

LEAST = 10
"""Small customers of a kind that their record needs."""


class Figures(NamedTuple):
    """What a customer's orders say up to a day; None where nothing is known."""

    id: str
    year: float | None
    before: float | None
    order_days: float | None
    margin: float | None


class Bounds(NamedTuple):
    """What parts the customers: the limit of the medium class, the book's margin, the growth."""

    medium: float
    margin: float
    growth: float
    order_days: float


class Record(NamedTuple):
    """What became of last year's small customers: of those that grew so, and of the others.

    None where there were fewer than ten.
    """

    ants: Rate | None
    others: Rate | None


def small(each: Figures, bounds: Bounds) -> bool:
    """Tell whether a customer below the medium class bought in both years."""
    return 0 < (each.year or 0) < bounds.medium and (each.before or 0) > 0


def is_ant(each: Figures, bounds: Bounds) -> bool:
    """Tell whether a small customer grows, orders often enough and pays the book's margin.

    A customer without a known margin is none.
    """
    year, before = each.year or 0, each.before or 0
    return (
        small(each, bounds)
        and year >= bounds.growth * before
        and (each.order_days or 0) >= bounds.order_days
        and each.margin is not None
        and each.margin >= bounds.margin
    )


def ants(figures: Sequence[Figures], bounds: Bounds) -> Iterator[Figures]:
    """Return the ants, the one that grew by most money first."""
    found = [each for each in figures if is_ant(each, bounds)]
    yield from sorted(found, key=lambda each: ((each.before or 0) - (each.year or 0), each.id))


def record(
    then: Sequence[Figures], at_that_time: Bounds, now: Sequence[Figures], medium: float
) -> Record:
    """Return how many of last year's ants, and of the other small ones, are medium or larger now.

    `then` and `at_that_time` are as of a year before `now`; who bought nothing since has not
    grown.
    """
    grown = {each.id for each in now if (each.year or 0) >= medium}
    marked = [each for each in then if small(each, at_that_time)]
    kinds = {True: [0, 0], False: [0, 0]}
    for each in marked:
        count = kinds[is_ant(each, at_that_time)]
        count[0] += each.id in grown
        count[1] += 1
    enough = (kinds[kind] if kinds[kind][1] >= LEAST else None for kind in (True, False))
    return Record(*(Rate(*count) if count else None for count in enough))
