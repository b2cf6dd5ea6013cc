"""What holds over working days played in memory, whatever customers answer."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from planning_samples import MINUTES, MONDAY, POLICY, RESULT_POLICY, customer, lead

from repbook.domain.planning.calendar import WorkCalendar
from repbook.domain.planning.minutes import visiting_minutes, working_minutes
from repbook.domain.planning.plan import plan_day
from repbook.domain.planning.results import Situation, Typed, settle

CALENDAR = WorkCalendar()
DAYS = 25


@given(st.randoms(use_true_random=False))
@settings(max_examples=6, deadline=None)
def test_a_played_month_keeps_promises_and_minutes_and_leaves_nobody_hot_alone(random):
    cards = [customer(n, area=f"Area {n % 3}", expected_order=900.0 * n) for n in range(30)]
    cards += [lead(n, area=f"Area {n % 3}") for n in range(30, 60)]
    day = MONDAY
    for _ in range(DAYS):
        plan = plan_day(cards, day, POLICY, MINUTES, calendar=CALENDAR, visited={})
        seats = plan.visits + plan.calls
        used = visiting_minutes(len(plan.visits), len({s.card.area for s in plan.visits}), MINUTES)
        assert used + len(plan.calls) * MINUTES.minutes_call <= working_minutes(MINUTES)
        rows = {seat.row for seat in seats}
        assert all(row in rows for row, card in enumerate(cards) if card.owes(day)) or (
            len(plan.calls) >= 4
        )
        for seat in seats:
            result = random.choice(["reached", "no_answer", "call_back"])
            typed = Typed(
                result,
                need="pain",
                attitude=random.choice(["ready", "interested", "neutral"]),
                chance="maybe",
                next_on=day + 3 if result == "call_back" else None,
            )
            change = settle(typed, Situation(day, seat.card.tries, CALENDAR, RESULT_POLICY, "en"))
            known = {k: v for k, v in change.change.items() if k in seat.card._fields}
            cards[seat.row] = seat.card._replace(**known)
            if known.get("attitude") in ("ready", "interested"):
                assert CALENDAR.working_between(day, int(known["next_on"])) <= 5
        day = CALENDAR.next_working(day)
