"""What is known of places, and what becomes of a text: a place, doubt, or nothing."""

from __future__ import annotations

from enum import StrEnum

from repbook.domain.locating.distance import Point
from repbook.record import NamedTuple


class How(StrEnum):
    """What a place was found by, or why there is none: the codes of Located by."""

    TYPED = "typed"
    POSTCODE = "postcode"
    ADDRESS = "address"
    NAME = "name"
    BASE = "base"
    DOUBTFUL = "doubtful"
    UNKNOWN = "unknown"


class Place(NamedTuple):
    """One place; `people` is 0 where nobody counted them.

    `region` is the state, or the division's code; `level` 1 a province, 2 a city, 3 what lies in
    one. `hidden` says that a namesake too small to be known lies elsewhere in the country.
    """

    label: str
    at: Point
    people: int = 0
    region: str = ""
    level: int = 3
    hidden: bool = False


class Doubt(NamedTuple):
    """The numbers that decide between namesakes: km, times, people (Policy)."""

    near: float = 150
    times: float = 3
    farther: float = 150
    large: float = 100_000
    larger: float = 10
    small: float = 15_000


class Found(NamedTuple):
    """What became of a text; `candidates` are what it may mean where there is doubt."""

    how: How
    at: Point | None = None
    candidates: tuple[str, ...] = ()

    @property
    def sure(self) -> bool:
        """Tell whether there is a place."""
        return self.at is not None


def within_of(candidate: str) -> str:
    """Return what tells a candidate from its namesakes: MO of Springfield, MO; 南京市 of 鼓楼区."""
    if "," in candidate:
        return candidate.rpartition(",")[2].strip()
    return candidate.split()[:-1][-1] if " " in candidate else ""


UNKNOWN = Found(How.UNKNOWN)


def doubtful(places: list[Place]) -> Found:
    """Return that it is one of several, the largest first; unknown without any."""
    if not places:
        return UNKNOWN
    ranked = sorted(places, key=lambda place: (-place.people, place.level, place.label))
    return Found(How.DOUBTFUL, None, tuple(dict.fromkeys(place.label for place in ranked)))
