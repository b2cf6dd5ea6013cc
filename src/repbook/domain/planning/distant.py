"""Which appointments lie too far for the day they stand on (M23)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from repbook.domain.days import HOURS, clock
from repbook.domain.figures import day_text
from repbook.domain.locating.distance import Point, kilometres
from repbook.domain.planning.clashes import Appointment, Clash
from repbook.domain.planning.stops import DayPolicy
from repbook.domain.planning.travel import Roads
from repbook.record import NamedTuple
from repbook.text import language, say

_MINUTES = 60 * HOURS
_NAMED = 5


class Distant(NamedTuple):
    """An appointment that is too far for a working day, and how far, as the crow flies."""

    appointment: Appointment
    km: float


def distant(fixed: Iterable[Appointment], roads: Roads, policy: DayPolicy) -> list[Distant]:
    """Return the visits whose way from the base and back, with the visit, exceeds a working day.

    The furthest come first; one whose place is not known is none.
    """
    found = (
        Distant(each, kilometres(roads.base, each.place))
        for each in fixed
        if each.visit and each.place and _is_beyond(each.place, roads, policy)
    )
    return sorted(found, key=lambda each: (-each.km, each.appointment.id))


def _is_beyond(place: Point, roads: Roads, policy: DayPolicy) -> bool:
    day = round((policy.day_end - policy.day_start) * _MINUTES)
    return 2 * roads.out(place) + policy.minutes_visit > day


def within_day(found: Iterable[Clash], far: Iterable[Distant]) -> list[Clash]:
    """Return the clashes of those that can be driven to: of the others that is said by itself."""
    names = {each.appointment.id for each in far}
    return [clash for clash in found if not names & {clash.first.id, clash.second.id}]


def distant_text(far: Sequence[Distant], day: float, lang: str | None = None) -> str:
    """Say which appointments are too far for the day, and how far they are."""
    lang = lang or language()
    facts = [
        {
            "name": each.appointment.name,
            "at": clock(each.appointment.at),
            "km": int(float(f"{each.km:.2g}")),
        }
        for each in far
    ]
    if len(far) == 1:
        return say("planning.distant_one", lang, day=day_text(day, lang), **facts[0])
    names = say("intake.comma", lang).join(
        say("planning.distant_name", lang, **each) for each in facts[:_NAMED]
    )
    more = "…" if len(far) > _NAMED else ""
    shown = {"day": day_text(day, lang), "count": len(far), "names": f"{names}{more}"}
    return say("planning.distant", lang, **shown)
