"""Which appointments of one day cannot both be kept (M23, M131)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations

from repbook.domain.days import HOURS, clock
from repbook.domain.figures import day_text
from repbook.record import NamedTuple
from repbook.text import language, say

_MINUTES = 60 * HOURS
_CROWD, _NAMED = 3, 3
"""From how many appointments at one minute one line says them all, and how many it names."""


class Times(NamedTuple):
    """What appointments take; field names are the keys of Policy cells."""

    minutes_visit: int
    minutes_call: int
    travel_near: int
    travel_far: int

    def travel(self, first: Appointment, second: Appointment) -> int:
        """Return the minutes from one visit to another by their areas."""
        return self.travel_near if first.area == second.area else self.travel_far


class Appointment(NamedTuple):
    """One appointment of a day: whose it is, its time as a fraction of the day, where it is.

    `visit` is false for one that is kept by phone.
    """

    id: str
    name: str
    at: float
    area: str
    visit: bool
    place: tuple[float, float] | None = None


class Clash(NamedTuple):
    """Two appointments that cannot both be kept, the earlier first.

    `overlaps` where the first still runs when the second begins, else the way is too long.
    """

    first: Appointment
    second: Appointment
    overlaps: bool

    def other(self, name: str) -> Appointment:
        """Return the appointment that is not the one of `name`."""
        return self.second if self.first.id == name else self.first


def clashes(
    appointments: Iterable[Appointment],
    times: Times,
    ways: Callable[[Appointment, Appointment], int] | None = None,
) -> list[Clash]:
    """Return each pair of one day's appointments that cannot both be kept, by time.

    `ways` gives the minutes between two visits; without it their areas do.
    """
    day = sorted(appointments, key=lambda each: (each.at, each.id))
    between = ways or times.travel
    found = (_clash(first, second, times, between) for first, second in combinations(day, 2))
    return [clash for clash in found if clash]


def _clash(
    first: Appointment,
    second: Appointment,
    times: Times,
    ways: Callable[[Appointment, Appointment], int],
) -> Clash | None:
    between = round((second.at - first.at) * _MINUTES)
    takes = times.minutes_visit if first.visit else times.minutes_call
    if between < takes:
        return Clash(first, second, overlaps=True)
    if between < takes + (ways(first, second) if first.visit and second.visit else 0):
        return Clash(first, second, overlaps=False)
    return None


def clash_text(clash: Clash, card: str, number: int, lang: str) -> str:
    """Say beside an appointment which row of the sheet it cannot be kept with."""
    if clash.overlaps:
        key = "why_clash"
    else:
        key = "why_hop_to" if clash.first.id == card else "why_hop_from"
    return say(f"planning.{key}", lang, number=number)


def _crowds(found: Iterable[Clash]) -> list[list[Appointment]]:
    """Return the appointments that stand at one minute, where these are three or more."""
    at_once = (clash for clash in found if clock(clash.first.at) == clock(clash.second.at))
    pairs = ((each.id, each) for clash in at_once for each in (clash.first, clash.second))
    return crowds_at(dict(pairs).values())


def crowds_at(appointments: Iterable[Appointment]) -> list[list[Appointment]]:
    """Return those of one day that stand at one minute, where these are three or more."""
    by_time: dict[str, list[Appointment]] = {}
    for each in appointments:
        by_time.setdefault(clock(each.at), []).append(each)
    return [held for held in by_time.values() if len(held) >= _CROWD]


def crowd_text(crowd: Sequence[Appointment], day: float, lang: str) -> str:
    """Say how many appointments stand at one minute, and whose."""
    names = say("intake.comma", lang).join(each.name for each in crowd[:_NAMED])
    facts = {"day": day_text(day, lang), "at": clock(crowd[0].at), "count": len(crowd)}
    more = "…" if len(crowd) > _NAMED else ""
    return say("planning.clash_many", lang, **facts, names=f"{names}{more}")


def clash_lines(found: Iterable[Clash], day: float, lang: str | None = None) -> Iterator[str]:
    """Say each crowd at one minute, then each later appointment: times, names, what hinders."""
    lang, found = lang or language(), list(found)
    crowds = _crowds(found)
    for crowd in crowds:
        yield crowd_text(crowd, day, lang)
    told = {each.id for crowd in crowds for each in crowd[1:]}
    firsts = {crowd[0].id for crowd in crowds}
    later: dict[str, list[Clash]] = {}
    for clash in found:
        ids = {clash.first.id, clash.second.id}
        if not ids & told and len(ids & firsts) < 2:
            later.setdefault(clash.second.id, []).append(clash)
    for pairs in later.values():
        yield _pair_text(pairs[0], day, lang) if len(pairs) == 1 else _several(pairs, day, lang)


def _pair_text(clash: Clash, day: float, lang: str) -> str:
    key = "clash_pair" if clash.overlaps else "clash_pair_hop"
    facts = {"day": day_text(day, lang), "at": clock(clash.second.at), "name": clash.second.name}
    facts |= {"before": clock(clash.first.at), "other": clash.first.name}
    return say(f"planning.{key}", lang, **facts)


def _several(pairs: Sequence[Clash], day: float, lang: str) -> str:
    """Say with whom one appointment clashes, its neighbours first; the rest is counted."""
    by_time = sorted((clash.first for clash in pairs), key=lambda each: -each.at)
    named = [
        say("planning.clash_other", lang, name=each.name, at=clock(each.at))
        for each in by_time[:_NAMED]
    ]
    others, rest = say("intake.comma", lang).join(named), len(by_time) - len(named)
    if rest:
        others = say("planning.clash_rest", lang, others=others, count=rest)
    mine = pairs[0].second
    facts = {"day": day_text(day, lang), "at": clock(mine.at), "name": mine.name}
    return say("planning.clash_several", lang, **facts, others=others)
