"""Which open card an order closes, and which order is but the usual one again (M93)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from statistics import median

from repbook.record import NamedTuple


class Purchase(NamedTuple):
    """One order of an account: its day, its whole amount, the card it names, "" for none.

    `row` is where its first line stands.
    """

    account: str
    day: float
    amount: float
    card: str
    row: int


class OpenCard(NamedTuple):
    """A card without an outcome; an order before it was made cannot be its own."""

    id: str
    account: str
    made: float | None


class RepeatPolicy(NamedTuple):
    """When an order is the usual one; field names are keys of Policy cells."""

    rhythm_orders: float
    repeat_times: float


class Proposal(NamedTuple):
    """An order that closes a card; of several `cards` somebody has to choose."""

    purchase: Purchase
    cards: tuple[OpenCard, ...]


def is_repeat(purchase: Purchase, before: Sequence[Purchase], policy: RepeatPolicy) -> bool:
    """Tell whether an order is of the usual size and comes after the usual gap.

    Of an account with too few days of orders `before` nothing is usual yet.
    """
    days = sorted({each.day for each in before if each.day < purchase.day})
    if len(days) < policy.rhythm_orders:
        return False
    gap = median(later - earlier for earlier, later in pairwise(days))
    size = median(each.amount for each in before if each.day < purchase.day)
    return _near(purchase.amount, size, policy) and _near(purchase.day - days[-1], gap, policy)


def _near(value: float, usual: float, policy: RepeatPolicy) -> bool:
    times = max(policy.repeat_times, 1.0)
    return usual / times <= value <= usual * times


def proposals(
    purchases: Iterable[Purchase], cards: Iterable[OpenCard], policy: RepeatPolicy
) -> list[Proposal]:
    """Return what the orders close, in order of their days; each card is closed once.

    An order that names an open card closes it. Any other one closes the only open card of its
    account, unless it is the usual one again. Returns and credits close nothing.
    """
    left = {card.id: card for card in cards}
    seen: dict[str, list[Purchase]] = {}
    found: list[Proposal] = []
    for purchase in sorted(purchases, key=lambda each: (each.day, each.row)):
        before = seen.setdefault(purchase.account, [])
        if purchase.amount > 0:
            meant = _meant(purchase, before, left, policy)
            if meant:
                found.append(Proposal(purchase, meant))
            if len(meant) == 1:
                del left[meant[0].id]
            before.append(purchase)
    return found


def _meant(
    purchase: Purchase, before: Sequence[Purchase], left: dict[str, OpenCard], policy: RepeatPolicy
) -> tuple[OpenCard, ...]:
    if purchase.card:
        return tuple(card for card in left.values() if card.id == purchase.card)
    of_account = tuple(
        card
        for card in left.values()
        if card.account == purchase.account and (card.made is None or card.made <= purchase.day)
    )
    return () if of_account and is_repeat(purchase, before, policy) else of_account
