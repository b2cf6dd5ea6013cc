"""What holds over working days played in memory, whatever customers answer."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st
from planning_samples import MINUTES, MONDAY, POLICY, RESULT_POLICY, customer, lead

from repbook.domain.planning.calendar import WorkCalendar
from repbook.domain.planning.card import Card
from repbook.domain.planning.minutes import call_seats, visiting_minutes, working_minutes
from repbook.domain.planning.plan import plan_day
from repbook.domain.planning.results import Situation, Typed, settle
from repbook.domain.planning.stops import DayPlan

CALENDAR = WorkCalendar()
DAYS = 25
MOST = 5
"""Working days that a hot lead is off the sheet at most."""


def played(cards: list[Card], random: Random) -> Iterator[tuple[int, DayPlan]]:
    """Play DAYS working days; yield each with its plan, before `cards` hold what was said."""
    day = MONDAY
    for _ in range(DAYS):
        plan = plan_day(cards, day, POLICY, MINUTES, calendar=CALENDAR, visited={})
        yield day, plan
        for seat in plan.visits + plan.calls:
            cards[seat.row] = answered(seat.card, day, random)
        day = CALENDAR.next_working(day)


def answered(card: Card, day: int, random: Random) -> Card:
    """Return a card after one contact, as its customer happened to answer."""
    result = random.choice(["reached", "no_answer", "call_back"])
    attitude = random.choice(["ready", "interested", "neutral"])
    later = day + 3 if result == "call_back" else None
    typed = Typed(result, need="pain", attitude=attitude, chance="maybe", next_on=later)
    around = Situation(day, card.tries, CALENDAR, RESULT_POLICY, "en", attitude=card.attitude or "")
    change = settle(typed, around).change
    return card._replace(**{key: new for key, new in change.items() if key in card._fields})


def some_cards(count: int) -> list[Card]:
    """Return so many cards in three areas, half of them never reached."""
    half = count // 2
    known = [customer(n, area=f"Area {n % 3}", expected_order=900.0 * n) for n in range(half)]
    return known + [lead(n, area=f"Area {n % 3}") for n in range(half, count)]


def pressing(card: Card, day: int) -> bool:
    """Tell whether a card goes before all whom nothing was promised."""
    return card.is_promised(day) or (card.is_hot() and card.is_due(day)) or card.is_fresh(day)


@given(st.randoms(use_true_random=False), st.sampled_from([20, 60]))
@settings(max_examples=8, deadline=None)
def test_a_played_month_keeps_the_minutes_and_breaks_a_promise_only_for_another(random, count):
    cards = some_cards(count)
    for day, plan in played(cards, random):
        areas = {seat.card.area for seat in plan.visits}
        used = visiting_minutes(len(plan.visits), len(areas), MINUTES)
        assert used + len(plan.calls) * MINUTES.minutes_call <= working_minutes(MINUTES)
        seated = {seat.row for seat in plan.visits + plan.calls}
        owed = {row for row, card in enumerate(cards) if card.owes(day)}
        full = len(plan.calls) == call_seats([seat.card.area for seat in plan.visits], MINUTES)
        assert owed <= seated or (full and all(seat.card.is_promised(day) for seat in plan.calls))


@given(st.randoms(use_true_random=False), st.sampled_from([20, 60]))
@settings(max_examples=8, deadline=None)
def test_a_hot_lead_is_off_the_sheet_for_a_week_only_where_others_press(random, count):
    cards, last = some_cards(count), {}
    for day, plan in played(cards, random):
        last |= dict.fromkeys((seat.row for seat in plan.visits + plan.calls), day)
        alone = [
            card
            for row, card in enumerate(cards)
            if card.is_hot()
            and card.tries < RESULT_POLICY.tries_max
            and CALENDAR.working_between(last[row], day) > MOST
        ]
        assert not alone or all(pressing(seat.card, day) for seat in plan.calls)
        assert all(card.is_due(day) for card in alone)
