"""Which cards are candidates for the day, and which are ruled out (M3, M49)."""

from collections import Counter
from collections.abc import Callable, Sequence

from repbook.domain.planning.card import Card
from repbook.domain.planning.priority import PriorityPolicy
from repbook.domain.planning.stops import Exclusion
from repbook.record import NamedTuple

_FOR_GOOD = (Exclusion.CLOSED, Exclusion.DROPPED, Exclusion.OTHER_CLASS)


class Screened(NamedTuple):
    """The rows that may be planned, and what was counted on the way.

    `due` are those of `rows` whose own date has come: appointments, promises, retries.
    `intervals` are the contact intervals of the live, graded cards: a card that only rests for
    now takes its share of the days to come, so it counts.
    """

    rows: list[int]
    due: list[int]
    excluded: Counter[Exclusion]
    intervals: list[float]
    leads: int
    answered: int
    unreachable: int


def screen(
    cards: Sequence[Card], day: float, policy: PriorityPolicy, *, fill_seats: bool
) -> Screened:
    """Sort out the cards that cannot be planned on `day`, counting each reason."""
    graded, interval = policy.intervals(), policy.rhythm(day)
    rests = resting_on(day, policy, fill_seats=fill_seats)
    rows: list[int] = []
    due: list[int] = []
    excluded: Counter[Exclusion] = Counter()
    rhythms: list[float] = []
    leads = live = unreachable = 0
    for row, card in enumerate(cards):
        reason = exclusion(card, day, rests)
        if reason is None:
            rows.append(row)
            if card.next_on is not None:
                due.append(row)
        else:
            excluded[reason] += 1
            if reason in _FOR_GOOD:
                continue
        live += 1
        unreachable += not card.is_reachable()
        if card.last_contact is None:
            leads += 1
        if card.grade in graded:
            rhythms.append(interval(card))
    return Screened(rows, due, excluded, rhythms, leads, live - leads, unreachable)


def resting_on(day: float, policy: PriorityPolicy, *, fill_seats: bool) -> Callable[[Card], bool]:
    """Return the test whether a reached customer without a date is still left in peace.

    For the contact interval; where seats are filled with customers not due, for `rest_share` of
    it. The plain interval counts here: it guards the customer's peace, which does not stretch
    with the rep's load.
    """
    interval = policy.rhythm(day)

    def rests(card: Card) -> bool:
        since = card.silent_since()
        if since is None or card.is_silent(day):
            return False
        silent = day - since
        if fill_seats:
            return silent <= policy.rest_share * interval(card)
        return silent < interval(card)

    return rests


def exclusion(card: Card, day: float, rests: Callable[[Card], bool]) -> Exclusion | None:
    """Say why a card is no candidate on `day`; None for a candidate.

    A date that was set for the card and has come ends its peace.
    """
    if card.is_closed():
        return Exclusion.CLOSED
    if card.verdict == "drop":
        return Exclusion.DROPPED
    if card.pyramid == "other":
        return Exclusion.OTHER_CLASS
    if card.next_on is not None:
        return None if card.is_due(day) else Exclusion.LATER
    return Exclusion.RESTING if rests(card) else None
