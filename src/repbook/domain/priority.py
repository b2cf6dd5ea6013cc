"""How much a customer deserves the next seat: six terms, each 0 to 1 (M8, M12, M13, M19).

Every number comes from a Policy cell; the field names of `PriorityPolicy` are the keys of
those cells.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from math import floor, fsum, sqrt
from typing import NamedTuple

from repbook.domain.card import Card


class Weights(NamedTuple):
    """The weight of each term; Policy keys are `weight_` plus the name."""

    demand: float
    intent: float
    verdict: float
    urgency: float
    date: float
    key: float


class Terms(NamedTuple):
    """The six terms of one card, each 0 to 1."""

    demand: float
    intent: float
    verdict: float
    urgency: float
    date: float
    key: float

    def total(self, weights: Weights) -> float:
        """Return the priority, 0 to 100, whatever the weights add up to."""
        demand, intent, verdict, urgency, date, key = self
        of_demand, of_intent, of_verdict, of_urgency, of_date, of_key = weights
        earned = (
            demand * of_demand
            + intent * of_intent
            + verdict * of_verdict
            + urgency * of_urgency
            + date * of_date
            + key * of_key
        )
        return 100 * earned / sum(weights)


@dataclass(frozen=True, slots=True)
class PriorityPolicy:
    """The numbers behind the terms."""

    weights: Weights
    unknown_term: float
    large_order: float
    intent_ready: float
    intent_interested: float
    intent_neutral: float
    intent_cool: float
    intent_half_life: float
    urgency_offset: float
    urgency_never: float
    rest_share: float
    date_near_days: float
    date_half_life: float
    date_passed: float
    date_passed_days: float
    contact_a_days: float
    contact_b_days: float
    contact_c_days: float

    def attitudes(self) -> dict[str | None, float]:
        """Return what each attitude is worth on the day it was said."""
        return {
            "ready": self.intent_ready,
            "interested": self.intent_interested,
            "neutral": self.intent_neutral,
            "cool": self.intent_cool,
        }

    def intervals(self) -> dict[str | None, float]:
        """Return the contact interval of each grade, in days."""
        return {"a": self.contact_a_days, "b": self.contact_b_days, "c": self.contact_c_days}

    def interval(self, card: Card) -> float:
        """Return the card's contact interval; without a grade that of the lowest."""
        return self.intervals().get(card.grade, self.contact_c_days)


def demand(order: float | None, policy: PriorityPolicy) -> float:
    """Return the worth of an expected order: the root of its share of a large one (M12)."""
    if order is None:
        return policy.unknown_term
    if order <= 0:
        return 0.0
    return 1.0 if order >= policy.large_order else sqrt(order / policy.large_order)


def intent(worth: float | None, age: float | None, policy: PriorityPolicy) -> float:
    """Return what an attitude worth `worth` is after `age` days: it fades to unknown (M12, M13)."""
    unknown = policy.unknown_term
    if worth is None or age is None:
        return unknown
    return unknown + (worth - unknown) * fading(age, policy.intent_half_life)


def fading(days: float, half_life: float) -> float:
    """Return what is left of 1 after `days`; all of it before they begin."""
    return float(0.5 ** (days / half_life)) if days > 0 else 1.0


def verdict(score: float | None, policy: PriorityPolicy) -> float:
    """Return the worth of a qualification score of 0 to 100."""
    return policy.unknown_term if score is None else clip(score / 100)


def urgency(silent: float | None, interval: float, policy: PriorityPolicy) -> float:
    """Return how far `silent` days since the last contact run into the interval (M19).

    `interval` is the stretched one; `silent` is None for a customer never reached.
    """
    if silent is None:
        return policy.urgency_never
    return clip(silent / interval - policy.urgency_offset)


def nearness(ahead: float | None, policy: PriorityPolicy) -> float:
    """Return the worth of a purchase expected in `ahead` days; negative once it has passed."""
    if ahead is None:
        return policy.unknown_term
    if ahead < -policy.date_passed_days:
        return policy.date_passed
    return fading(ahead - policy.date_near_days, policy.date_half_life)


def clip(value: float) -> float:
    """Return `value` held between 0 and 1."""
    return 0.0 if value < 0 else min(value, 1.0)


def rater(policy: PriorityPolicy, day: float, stretched: float) -> Callable[[Card], Terms]:
    """Return the function that gives a card's terms on `day`, intervals stretched by `stretched`.

    The maps by code are made once, since it is called for every card of the book.
    """
    attitudes = policy.attitudes()
    intervals = {grade: days * stretched for grade, days in policy.intervals().items()}
    lowest = policy.contact_c_days * stretched

    def rate(card: Card) -> Terms:
        said, reached, buys = card.attitude_on, card.last_contact, card.expected_on
        if card.next_on is not None and (card.is_promised(day) or card.is_appointed(day)):
            urgent = 1.0
        else:
            silent = None if reached is None else day - reached
            urgent = urgency(silent, intervals.get(card.grade, lowest), policy)
        return Terms(
            demand(card.expected_order, policy),
            intent(attitudes.get(card.attitude), None if said is None else day - said, policy),
            verdict(card.score, policy),
            urgent,
            nearness(None if buys is None else buys - day, policy),
            1.0 if card.key or card.is_potential(day) else 0.0,
        )

    return rate


def stretch(intervals: Iterable[float], capacity: float) -> float:
    """Return by how much all contact intervals stretch, at least 1.

    `intervals` holds the contact interval in days of every live card, `capacity` the contacts
    a day. The sum is exact, so the order of the cards cannot move it.
    """
    wanted = fsum(1 / interval for interval in intervals)
    return max(1.0, wanted / capacity) if capacity > 0 else 1.0


def large_order(sizes: Iterable[float | None], share: float, otherwise: float) -> float:
    """Return the size that `share` of the known orders stay below, such as 0.9 of them.

    Interpolates as Excel's PERCENTILE.INC does; `otherwise` where no positive size is known.
    """
    known = sorted(size for size in sizes if size is not None and size > 0)
    if not known:
        return otherwise
    position = share * (len(known) - 1)
    below = floor(position)
    above = min(below + 1, len(known) - 1)
    return known[below] + (known[above] - known[below]) * (position - below)
