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
    CHAT = "chat"


class Cause(StrEnum):
    """What gave a card its seat."""

    APPOINTMENT = "appointment"
    PROMISE = "promise"
    INQUIRY = "inquiry"
    SILENT = "silent"
    POTENTIAL = "potential"
    NEVER_REACHED = "never_reached"
    PRIORITY = "priority"


class Reason(StrEnum):
    """Why a candidate got no seat."""

    OTHER_AREA = "other_area"
    OUTSIDE = "outside"
    NO_VISIT_SEAT = "no_visit_seat"
    NO_TIME = "no_time"
    NO_CALL_SEAT = "no_call_seat"
    NO_PHONE = "no_phone"
    SAME_ACCOUNT = "same_account"


class Full(StrEnum):
    """What leaves no seat: the minutes of the day, the most of a kind, the rows asked for."""

    TIME = "time"
    CALLS = "calls"
    BOTH = "calls_and_visits"
    VISITS_THEN_TIME = "visits_then_time"
    TIME_THEN_CALLS = "time_then_calls"
    NO_CALLS = "no_calls"
    VISITS_NO_CALLS = "visits_no_calls"
    LIMIT = "limit"


class Unvisited(StrEnum):
    """Why a day has calls and no visit."""

    NOT_ASKED = "not_asked"
    NOBODY = "nobody"
    NO_TIME = "no_time"
    CALLS_FIRST = "calls_first"


class Exclusion(StrEnum):
    """Why a card was no candidate at all."""

    CLOSED = "closed"
    DROPPED = "dropped"
    OTHER_CLASS = "other_class"
    LATER = "later"
    RESTING = "resting"


class DayPolicy(NamedTuple):
    """The day's capacity; field names are the keys of Settings and Policy cells.

    `visits_per_day` and `calls_per_day` are None where the day's minutes decide.
    """

    visits_per_day: int | None
    calls_per_day: int | None
    max_areas: int
    reserved_share: float
    noon_hour: float
    missed_rows: int
    new_share: float
    area_wait_days: int
    fill_seats: bool
    visits_max: int
    calls_max: int
    desk_calls_max: int
    minutes_visit: int
    minutes_call: int
    minutes_chat: int
    travel_near: int
    travel_far: int
    break_minutes: int
    day_start: float
    day_end: float

    def most(self) -> int:
        """Return the most contacts a day with visits holds, as typed or by its maxima."""
        visits = self.visits_max if self.visits_per_day is None else self.visits_per_day
        calls = self.calls_max if self.calls_per_day is None else self.calls_per_day
        return visits + calls


class AreaWait(NamedTuple):
    """An area with customers worth a visit, and for how many working days none was made."""

    area: str
    customers: int
    days: int
    visited: bool = True
    """The log has a visit there."""
    since: float | None = None
    """The day of the last visit there, None for none."""
    minutes: int | None = None
    """The way there from the base, None where it is not known."""
    overnight: bool = False
    """The way is too far for one day."""


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
    arrives: float | None = None
    """When a visit begins by the day's tour, as a fraction of a day; None without a tour."""


class Missed(NamedTuple):
    """One candidate without a seat, and why."""

    card: Card
    terms: Terms
    priority: float
    row: int
    place: int
    reason: Reason
    next_day: int | None = None
    """The working day it would come, None where that is unknown."""
    full: Full = Full.CALLS
    """What leaves no seat."""
    promised: bool = False
    """A promise is due, without a time."""


class DayPlan(NamedTuple):
    """The plan of one day: visits in driving order, calls and missed by precedence.

    A customer without a number who can be written to is among the calls, as a chat.

    `areas` are the day's areas, the anchor first. `excluded` counts the cards ruled out; of
    the others, the `candidates`, `missed` holds the nearest without a seat. Among all live
    cards `leads` were never reached, `answered` were; the `unreachable` have no phone and cannot
    be visited.
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
    waiting: tuple[AreaWait, ...]
    """Areas that wait for a visit, the longest first."""
    home_at: float
    """When the rep is home again, in days from the day's midnight."""
    day_end: float = 1.0
    """When the working day ends."""
    driving: int | None = None
    """The minutes driven, None where the places are not known."""
    late: bool = False
    """The last visit of the tour ends after the working day."""
    unvisited: Unvisited | None = None
    """Why there is no visit; None where there is one, or neither a call."""
