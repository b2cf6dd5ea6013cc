"""How much a customer deserves the next seat: six terms, each 0 to 1 (M8, M12, M13, M19).

Every number comes from a Policy cell; the field names of `PriorityPolicy` are the keys of
those cells.
"""

from collections.abc import Callable, Iterable
from functools import cache
from math import floor, fsum, sqrt

from repbook.domain.planning.card import Card
from repbook.domain.planning.trade import LARGE, RhythmPolicy, Trade, along
from repbook.record import NamedTuple


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
        whole = sum(weights)
        return 100 * earned / whole if whole else 0.0


_BY_GRADE = ("contact_a_days", "contact_b_days", "contact_c_days")


class PriorityPolicy(NamedTuple):
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
    ready_days: float
    interested_days: float
    inactive_days: float
    ordered_term: float
    margin_least: float
    margin_most: float
    loss_demand: float
    own: RhythmPolicy

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
        return {grade: getattr(self, key) for grade, key in zip("abc", _BY_GRADE, strict=True)}

    def rhythm(self, day: float, stretched: float = 1.0) -> Callable[[Card], float]:
        """Return the function that gives after how many days a customer is due again (M19).

        The smallest of the grade's, the own rhythm's and a hot attitude's interval, stretched
        with the rep's load; `day` tells who has to be won back.
        """
        by_grade = self.intervals()
        hot = {"ready": self.ready_days, "interested": self.interested_days}

        def interval(card: Card) -> float:
            usual = by_grade.get(card.grade, self.contact_c_days)
            if card.trade is not None:
                usual = self._traded(card, usual, day)
            days = min(usual, hot[card.attitude]) if card.attitude in hot else usual
            return days * stretched

        return interval

    def _traded(self, card: Card, usual: float, day: float) -> float:
        """Return the interval of a customer whose orders were analysed.

        None that is large waits as long as grade C; who must be won back is asked once a month,
        but a key account is never left alone.
        """
        if card.size() in LARGE:
            usual = min(usual, self.contact_b_days)
        gap = card.gap()
        if gap is None:
            return usual
        days = self.own.due_days(gap, usual)
        lost = card.is_lost(day) and not card.key
        return max(days, self.own.winback_days) if lost else days

    def counted(self, trade: Trade | None) -> float:
        """Return what an amount counts, times itself: as its margin is against the book's."""
        share = trade.margin_share if trade else None
        return 1.0 if share is None else min(max(share, self.margin_least), self.margin_most)

    def unusable(self) -> list[str]:
        """Return the keys of numbers that planning cannot divide by: zero or less."""
        divisors = ("large_order", "intent_half_life", "date_half_life")
        rhythms = (*_BY_GRADE, "ready_days", "interested_days")
        return [key for key in (*divisors, *rhythms) if getattr(self, key) <= 0]


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

    A book repeats its days, scores and sizes, so each term remembers what it has worked out,
    which saves a third of the time at ten thousand cards.
    """
    attitudes = policy.attitudes()

    @cache
    def of_order(order: float | None, counted: float, most: float) -> float:
        worth = demand(None if order is None else order * counted, policy)
        return _shown(min(worth, most))

    @cache
    def of_attitude(attitude: str | None, said: float | None) -> float:
        age = None if said is None else day - said
        return _shown(intent(attitudes.get(attitude), age, policy))

    @cache
    def of_score(score: float | None) -> float:
        return _shown(verdict(score, policy))

    @cache
    def of_silence(interval: float, reached: float | None) -> float:
        silent = None if reached is None else day - reached
        return _shown(urgency(silent, interval, policy))

    @cache
    def of_purchase(buys: float | None) -> float:
        return _shown(nearness(None if buys is None else buys - day, policy))

    interval, curve = policy.rhythm(day, stretched), policy.own.curve()

    @cache
    def of_rhythm(silent: float, gap: float) -> float:
        return _shown(clip(along(curve, silent / gap)))

    def demanded(card: Card) -> float:
        trade = card.trade
        if trade is None:
            return of_order(card.demanded(), 1.0, 1.0)
        most = policy.loss_demand if card.loss() else 1.0
        return of_order(card.demanded(), policy.counted(trade), most)

    def silence(card: Card) -> float:
        gap = card.gap()
        if gap is not None:
            return of_rhythm(card.since_order(day), gap)
        return of_silence(interval(card), card.silent_since())

    def judged(card: Card) -> float:
        ordered = card.last_order is not None and day - card.last_order <= policy.inactive_days
        worth = of_score(card.score)
        return max(worth, policy.ordered_term) if ordered and card.little_known else worth

    def rate(card: Card) -> Terms:
        dated = card.next_on is not None
        pressed = dated and (card.is_promised(day) or card.is_appointed(day))
        return Terms(
            demanded(card),
            of_attitude(card.attitude, card.attitude_on),
            judged(card) if card.last_order is not None else of_score(card.score),
            1.0 if pressed or card.is_fresh(day) or card.is_silent(day) else silence(card),
            of_purchase(card.expected_on),
            1.0 if card.key or card.is_potential(day) else 0.0,
        )

    return rate


def _shown(term: float) -> float:
    """Round a term to what the sheet shows, so that the shown terms add up to the priority."""
    return round(term, 2)


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
