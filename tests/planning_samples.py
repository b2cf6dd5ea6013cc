"""The defaults that planning tests start from, and cards made of a few facts."""

from __future__ import annotations

from datetime import date
from typing import Any

from repbook.domain.days import serial
from repbook.domain.planning.card import Card
from repbook.domain.planning.priority import PriorityPolicy, Weights
from repbook.domain.planning.results import ResultPolicy
from repbook.domain.planning.stops import DayPolicy
from repbook.domain.planning.trade import RhythmPolicy

MONDAY = serial(date(2026, 11, 23))

POLICY = PriorityPolicy(
    weights=Weights(demand=25, intent=25, verdict=15, urgency=15, date=10, key=10),
    unknown_term=0.3,
    large_order=50_000,
    intent_ready=1,
    intent_interested=0.7,
    intent_neutral=0.4,
    intent_cool=0.1,
    intent_half_life=60,
    urgency_offset=0.5,
    urgency_never=0.5,
    rest_share=0.25,
    date_near_days=14,
    date_half_life=45,
    date_passed=0.3,
    date_passed_days=14,
    contact_a_days=7,
    contact_b_days=21,
    contact_c_days=60,
    ready_days=5,
    interested_days=10,
    inactive_days=365,
    ordered_term=0.5,
    margin_least=0.25,
    margin_most=1.5,
    loss_demand=0.3,
    own=RhythmPolicy(
        rhythm_soon=0.8,
        rhythm_soon_worth=0.7,
        rhythm_full_until=2,
        rhythm_late=3,
        rhythm_late_worth=0.6,
        rhythm_lost=6,
        rhythm_lost_worth=0.2,
        rhythm_least_days=7,
        winback_days=30,
    ),
)
DAY_POLICY = DayPolicy(
    visits_per_day=8,
    calls_per_day=25,
    max_areas=2,
    reserved_share=0.2,
    noon_hour=12,
    missed_rows=10,
    new_share=0.3333,
    area_wait_days=10,
    fill_seats=False,
    visits_max=5,
    calls_max=25,
    desk_calls_max=40,
    minutes_visit=60,
    minutes_call=10,
    minutes_chat=3,
    travel_near=15,
    travel_far=40,
    break_minutes=60,
    day_start=9 / 24,
    day_end=18.5 / 24,
)
MINUTES = DAY_POLICY._replace(visits_per_day=None, calls_per_day=None)
"""A day whose seats come from its minutes."""

RESULT_POLICY = ResultPolicy(
    tries_max=5,
    retry_second_days=3,
    retry_third_days=7,
    ready_next_days=2,
    interested_next_days=5,
    refused_days=90,
    contact_c_days=60,
    noon_hour=12,
)
_LEAD: dict[str, Any] = {
    "account": "",
    "area": "North",
    "street": "",
    "postcode": "",
    "has_phone": True,
    "verdict": "follow",
    "score": 36.2,
    "grade": "c",
    "pyramid": "suspect",
    "expected_order": None,
    "attitude": None,
    "attitude_on": None,
    "chance": None,
    "last_contact": None,
    "tries": 0,
    "next_on": None,
    "next_at": None,
    "expected_on": None,
    "key": False,
    "potential_from": None,
    "fit": 5,
}


def lead(number: int = 1, **facts: Any) -> Card:
    """Return a bare lead, never reached, with `facts` known."""
    return Card(**{"id": f"LW-{number:05}", "order": number, **_LEAD, **facts})


def customer(number: int = 1, **facts: Any) -> Card:
    """Return a customer reached 60 days before MONDAY, due for contact, with `facts` known."""
    return lead(number, **{"pyramid": "prospect", "last_contact": MONDAY - 60, **facts})
