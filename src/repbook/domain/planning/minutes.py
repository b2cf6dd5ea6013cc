"""How many visits and calls the minutes of a day hold."""

from __future__ import annotations

from collections.abc import Sequence

from repbook.domain.days import HOURS
from repbook.domain.planning.stops import DayPolicy, Full

_MINUTES = 60 * HOURS
TASK_MINUTES = 15
"""What a task takes where nothing is typed."""

_WITH_VISITS = {
    Full.CALLS: Full.BOTH,
    Full.TIME: Full.VISITS_THEN_TIME,
    Full.NO_CALLS: Full.VISITS_NO_CALLS,
}
"""What leaves no seat where the visits are full, too."""


def working_minutes(policy: DayPolicy) -> int:
    """Return the minutes between the day's start and end, without the break."""
    whole = round((policy.day_end - policy.day_start) * _MINUTES)
    return max(whole - policy.break_minutes, 0)


def visiting_minutes(visits: int, areas: int, policy: DayPolicy) -> int:
    """Return what `visits` in `areas` take, with the way there, between them and home."""
    if visits == 0:
        return 0
    far = max(areas, 1) + 1
    near = visits + 1 - far
    return visits * policy.minutes_visit + far * policy.travel_far + near * policy.travel_near


def visit_seats(areas: int, policy: DayPolicy) -> int:
    """Return how many visits a day in at most `areas` holds: as typed, else by its minutes."""
    if policy.visits_per_day is not None:
        return policy.visits_per_day
    minutes, seats = working_minutes(policy), 0
    while seats < policy.visits_max:
        wanted = seats + 1
        if visiting_minutes(wanted, min(areas, wanted), policy) > minutes:
            break
        seats = wanted
    return seats


def gap_minutes(visited: Sequence[str], times: Sequence[float], policy: DayPolicy) -> int:
    """Return the minutes before and between visits that all have a time, without the break.

    `times` are theirs in order of time, as the areas `visited` are. Whatever else the day holds,
    these are free.
    """
    free, end, before = 0, policy.day_start * _MINUTES, None
    for area, at in zip(visited, times, strict=True):
        way = policy.travel_near if area == before else policy.travel_far
        free += max(round(at * _MINUTES - way - end), 0)
        end, before = max(end, at * _MINUTES + policy.minutes_visit), area
    return max(free - policy.break_minutes, 0)


def call_seats(
    visited: Sequence[str], policy: DayPolicy, gaps: int = 0, used: int | None = None
) -> int:
    """Return how many calls fit beside visits to the areas `visited`, one entry a visit.

    At least those that fit the `gaps` between them, in minutes. The visits take the minutes
    `used`, by default as their areas say.
    """
    if policy.calls_per_day is not None:
        return policy.calls_per_day
    most = most_calls(len(visited), policy)
    if used is None:
        used = visiting_minutes(len(visited), len(set(visited)), policy)
    left = max(working_minutes(policy) - used, gaps, 0)
    return min(left // policy.minutes_call, most) if policy.minutes_call > 0 else most


def most_calls(visits: int, policy: DayPolicy) -> int:
    """Return how many contacts from the desk a day holds beside so many visits, at most."""
    return policy.calls_max if visits else policy.desk_calls_max


def full_calls(visits: int, seats: int, policy: DayPolicy) -> Full:
    """Return what leaves no call seat beside so many `seats`."""
    if policy.calls_per_day is not None:
        return Full.CALLS if policy.calls_per_day else Full.NO_CALLS
    return Full.TIME if seats < most_calls(visits, policy) else Full.CALLS


def full_visits(visits: int, calls: Full, policy: DayPolicy) -> Full:
    """Return what leaves neither a visit seat nor, as `calls` says, a call seat."""
    most = policy.visits_max if policy.visits_per_day is None else policy.visits_per_day
    if visits < most:
        return Full.TIME_THEN_CALLS if calls is Full.CALLS else calls
    return _WITH_VISITS.get(calls, calls)


def usual_seats(policy: DayPolicy) -> int:
    """Return how many contacts an ordinary day holds, on the road in all its areas."""
    visits = visit_seats(policy.max_areas, policy)
    areas = [str(n % max(policy.max_areas, 1)) for n in range(visits)]
    return visits + call_seats(areas, policy)


def called_minutes(calls: int, chats: int, policy: DayPolicy) -> int:
    """Return what so many contacts from the desk take, `chats` of them in writing."""
    return (calls - chats) * policy.minutes_call + chats * policy.minutes_chat


def seats_spared(chats: int, policy: DayPolicy) -> int:
    """Return how many further contacts fit the time that so many chats take less than calls do."""
    if policy.calls_per_day is not None or policy.minutes_call <= 0:
        return 0
    return max(chats * (policy.minutes_call - policy.minutes_chat), 0) // policy.minutes_call


def home_time(
    visited: Sequence[str], called: int, latest: float | None, policy: DayPolicy, gaps: int = 0
) -> float:
    """Return when the day ends at home, not before the `latest` appointment is done.

    `called` are the minutes of all contacts from the desk.

    Calls in the `gaps` between visits that overlap end no later.
    """
    busy = visiting_minutes(len(visited), len(set(visited)), policy)
    beyond = max(busy - working_minutes(policy), 0)
    busy += max(called - gaps, 0) if beyond else called
    busy += policy.break_minutes
    worked = policy.day_start + busy / _MINUTES
    if latest is None:
        return worked
    back = policy.minutes_visit + (policy.travel_far if visited else 0)
    return max(worked, latest + back / _MINUTES)
