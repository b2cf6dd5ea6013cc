"""Which days are worked, and which day a plan made now is for."""

from __future__ import annotations

from datetime import datetime

from repbook.domain.days import serial
from repbook.record import NamedTuple

_WEEK = 7
_SUNDAY_AND_SATURDAY = (1, 0)


class WorkCalendar(NamedTuple):
    """Days off beside the weekends, and weekend days worked in their place (调休).

    Both sets hold serial day numbers; a day in both counts as worked.
    """

    holidays: frozenset[int] = frozenset()
    makeup: frozenset[int] = frozenset()

    def is_working(self, day: int) -> bool:
        """Tell whether `day` is worked."""
        if day in self.makeup:
            return True
        return day % _WEEK not in _SUNDAY_AND_SATURDAY and day not in self.holidays

    def on_or_after(self, day: int) -> int:
        """Return `day` if it is worked, else the next working day."""
        return day if self.is_working(day) else self.next_working(day)

    def next_working(self, day: int) -> int:
        """Return the first working day strictly after `day`."""
        ahead = day + 1
        while not self.is_working(ahead):
            ahead += 1
        return ahead

    def working_after(self, day: int, count: int) -> int:
        """Return the working day that is `count` working days after `day`."""
        for _ in range(count):
            day = self.next_working(day)
        return day

    def working_between(self, start: int, end: int) -> int:
        """Return how many working days after `start` have begun on `end`."""
        return sum(self.is_working(day) for day in range(start + 1, end + 1))

    def planned_day(self, now: datetime, noon_hour: float) -> int:
        """Return the day that a plan made at `now` is for (M94).

        Before `noon_hour` on a working day that is today, else the next working day.
        """
        today = serial(now)
        early = now.hour + now.minute / 60 < noon_hour
        return today if early and self.is_working(today) else self.next_working(today)
