"""What a day's plan is made of: seats, those who missed one, and the counts behind them."""

from collections.abc import Mapping
from enum import StrEnum

from repbook.domain.planning.card import Card
from repbook.domain.planning.priority import Terms
from repbook.record import NamedTuple


class Do(StrEnum):
    """What a seat asks for; the codes of the list `do`."""

    VISIT = "visit"
    CALL = "call"


class Cause(StrEnum):
    """What gave a card its seat."""

    APPOINTMENT = "appointment"
    PROMISE = "promise"
    POTENTIAL = "potential"
    NEVER_REACHED = "never_reached"
    PRIORITY = "priority"


class Reason(StrEnum):
    """Why a candidate got no seat."""

    OTHER_AREA = "other_area"
    OUTSIDE = "outside"
    NO_VISIT_SEAT = "no_visit_seat"
    NO_CALL_SEAT = "no_call_seat"
    NO_PHONE = "no_phone"
    SAME_ACCOUNT = "same_account"


class Exclusion(StrEnum):
    """Why a card was no candidate at all."""

    DROPPED = "dropped"
    OTHER_CLASS = "other_class"
    LATER = "later"
    RESTING = "resting"


class DayPolicy(NamedTuple):
    """The day's capacity; field names are the keys of Settings cells."""

    visits_per_day: int
    calls_per_day: int
    max_areas: int
    reserved_share: float
    noon_hour: float
    missed_rows: int


class PlannedStop(NamedTuple):
    """One row of the day's sheet.

    `row` is the card's place in the input, `place` the one by priority, `at` the time of an
    appointment as a fraction of a day.
    """

    do: Do
    card: Card
    terms: Terms
    priority: float
    row: int
    place: int
    cause: Cause
    at: float | None


class Missed(NamedTuple):
    """One candidate without a seat, and why."""

    card: Card
    terms: Terms
    priority: float
    row: int
    place: int
    reason: Reason


class DayPlan(NamedTuple):
    """The plan of one day: visits in driving order, calls and missed by precedence.

    `areas` are the day's areas, the anchor first. `excluded` counts the cards ruled out; of
    the others, the `candidates`, `missed` holds the nearest without a seat. Among all live
    cards `leads` were never reached, `answered` were; `unreachable` leads have no phone.
    """

    day: int
    visits: tuple[PlannedStop, ...]
    calls: tuple[PlannedStop, ...]
    missed: tuple[Missed, ...]
    areas: tuple[str, ...]
    stretch: float
    excluded: Mapping[Exclusion, int]
    candidates: int
    leads: int
    answered: int
    unreachable: int
