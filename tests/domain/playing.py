"""Working days played in memory: a rep, her customers and what they happen to answer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from random import Random

from planning_samples import MINUTES, MONDAY, POLICY, RESULT_POLICY, customer, lead

from repbook.domain.planning.calendar import WorkCalendar
from repbook.domain.planning.card import Card
from repbook.domain.planning.plan import plan_day
from repbook.domain.planning.results import Situation, Typed, settle
from repbook.domain.planning.stops import DayPlan, DayPolicy, Do, PlannedStop

HALF_A_YEAR = 130
FRESH_DAYS = 2
MOST_APPOINTMENTS = 3
"""What a rep with a diary agrees for one day."""
_VERDICTS = ("focus", "focus", "follow", "follow", "nurture")
_TIMES = (9.5 / 24, 11 / 24, 14 / 24, 16 / 24)


@dataclass(frozen=True)
class Season:
    """How a stretch of days is worked."""

    cards: int = 90
    areas: int = 4
    days: int = HALF_A_YEAR
    new_a_week: int = 2
    policy: DayPolicy = MINUTES
    limits: tuple[int | None, ...] = (None,)
    """Given with rank, one after the other."""
    left_undone: float = 0.05
    """The share of a sheet that the rep does not get to, promises aside."""
    phoneless: float = 0.04
    calendar: WorkCalendar = field(
        default_factory=lambda: WorkCalendar(
            holidays=frozenset((*range(MONDAY + 30, MONDAY + 39), MONDAY + 80, MONDAY + 120)),
            makeup=frozenset((MONDAY + 40, MONDAY + 82)),
        )
    )

    def open_days(self, start: int, end: int) -> int:
        """Return the days after `start` up to `end`, holidays left out and weekends counted."""
        off = self.calendar.holidays - self.calendar.makeup
        return sum(day not in off for day in range(start + 1, end + 1))


@dataclass(frozen=True)
class Played:
    """One day: the cards as it found them, its plan, and what was typed beside the rows worked."""

    day: int
    before: list[Card]
    plan: DayPlan
    limit: int | None
    typed: dict[int, Typed]

    @property
    def seats(self) -> tuple[PlannedStop, ...]:
        """The rows of the sheet."""
        return self.plan.visits + self.plan.calls


def play(season: Season, seed: int) -> Iterator[Played]:
    """Yield the days of a season, one after the other."""
    random = Random(seed)
    cards = first_cards(season, random)
    visited: dict[str, float] = {}
    day, number = MONDAY, 0
    while number < season.days:
        cards += inquiries(season, len(cards), day, random)
        limit = season.limits[number % len(season.limits)]
        plan = plan_day(
            cards, day, POLICY, season.policy,
            limit=limit, calendar=season.calendar, visited=visited,
        )  # fmt: skip
        today = Played(day, cards.copy(), plan, limit, {})
        for seat in today.seats:
            pressed = seat.card.is_promised(day) or seat.at is not None
            if not pressed and random.random() < season.left_undone:
                continue
            typed = answer(seat, day, cards, season, random)
            today.typed[seat.row] = typed
            cards[seat.row] = settled(seat.card, typed, day, season.calendar, random)
            if seat.do is Do.VISIT:
                visited[seat.card.area] = day
        yield today
        day, number = season.calendar.next_working(day), number + 1


def first_cards(season: Season, random: Random) -> list[Card]:
    """Return a book some weeks old: half its cards never reached, in areas of all sizes."""
    return [a_card(number, season, random) for number in range(season.cards)]


def a_card(number: int, season: Season, random: Random) -> Card:
    """Return one card of the first day."""
    grade = random.choices("abc", (1, 3, 6))[0]
    facts = {
        "area": f"Area {min(random.randrange(season.areas), random.randrange(season.areas))}",
        "account": f"Firm {number % 7}" if random.random() < 0.05 else "",
        "has_phone": random.random() >= season.phoneless,
        "verdict": random.choice(_VERDICTS),
        "score": float(random.randrange(30, 90)),
        "grade": grade,
        "expected_order": random.choice([None, 800.0, 6_000.0, 40_000.0]),
        "created": float(MONDAY - random.randrange(1, 60)),
        "fit": random.choice([0, 5, 10]),
    }
    if random.random() < 0.5:
        return lead(number, **facts)
    return customer(
        number,
        **facts,
        last_contact=float(MONDAY - random.randrange(1, 40)),
        chance=random.choices([None, "yes", "maybe", "no"], (2, 3, 3, 1))[0],
        attitude=random.choice(["neutral", "cool", None]),
        attitude_on=float(MONDAY - 40),
        potential_from=float(MONDAY) if random.random() < 0.1 else None,
    )


def inquiries(season: Season, count: int, day: int, random: Random) -> list[Card]:
    """Return the customers who asked for us this morning."""
    asked = int(random.random() < season.new_a_week / 5)
    until = float(season.calendar.working_after(day, FRESH_DAYS))
    return [
        a_card(count + n, season, random)._replace(
            last_contact=None, attitude=None, attitude_on=None, chance=None, has_phone=True,
            potential_from=None, created=float(day), fresh_until=until,
        )
        for n in range(asked)
    ]  # fmt: skip


def answer(seat: PlannedStop, day: int, cards: list[Card], season: Season, random: Random) -> Typed:
    """Return what the rep types beside a row: most visits meet somebody, half of the calls do."""
    weights = (80, 12, 5, 1, 2) if seat.do is Do.VISIT else (42, 42, 8, 4, 4)
    kinds = ("reached", "no_answer", "call_back", "wrong_number", "refused")
    result = random.choices(kinds, weights)[0]
    at = random.choice(_TIMES)
    if result == "call_back":
        return Typed(result, next_on=float(day + random.randrange(1, 9)), at=at)
    if result != "reached":
        return Typed(result, at=at)
    chance = random.choices(("yes", "maybe", "no"), (3, 5, 2))[0]
    agreed, time = None, None
    if random.random() < 0.3:
        agreed = day + random.randrange(1, 25)
        if chance != "no" and random.random() < 0.5 and room(agreed, cards, season):
            time = random.choice(_TIMES)
    return Typed(
        result,
        need=random.choice(("none", "gain", "pain", "both")),
        attitude=random.choices(("ready", "interested", "neutral", "cool"), (1, 3, 8, 4))[0],
        chance=chance,
        next_step="offer" if agreed else None,
        next_on=None if agreed is None else float(agreed),
        next_at=time,
        at=at,
    )


def room(day: int, cards: list[Card], season: Season) -> bool:
    """Tell whether the diary has room for one more appointment on `day`."""
    held = sum(card.next_at is not None and card.next_on == day for card in cards)
    return held < MOST_APPOINTMENTS and season.calendar.is_working(day)


def settled(card: Card, typed: Typed, day: int, calendar: WorkCalendar, random: Random) -> Card:
    """Return the card after its row was returned, with what the rep decides beside."""
    around = Situation(day, card.tries, calendar, RESULT_POLICY, "en", attitude=card.attitude or "")
    change = dict(settle(typed, around).change)
    if "phone" in change:
        change["has_phone"] = change.pop("phone") is not None
    if "said_on" in change:
        change["attitude_on"] = change.pop("said_on")
    card = card._replace(**{key: new for key, new in change.items() if key in card._fields})
    card = card._replace(call_back=typed.result == "call_back")
    return decided(card, day, random) if typed.result == "reached" else card


def decided(card: Card, day: int, random: Random) -> Card:
    """Return the card with verdict and grade anew, now and then dropped or closed."""
    fate = random.random()
    if fate < 0.04:
        return card._replace(closed=random.choice(["lost", "void", "won"]), closed_on=float(day))
    if fate < 0.08:
        return card._replace(verdict="drop", score=10.0)
    if fate < 0.3:
        return card._replace(verdict=random.choice(_VERDICTS), grade=random.choice("abc"))
    return card
