"""The order in which candidates deserve a seat (M12)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator, Sequence

from repbook.domain.planning.card import Card
from repbook.domain.planning.priority import Terms, Weights
from repbook.domain.planning.screening import Screened
from repbook.record import NamedTuple

_NEVER = 1e9
"""Sorts customers never reached behind those whose silence is known."""


class Ranking(NamedTuple):
    """The candidates by their rows in `cards`: all of them and those whose date has come.

    Both lists are best first; rows rather than objects, since a book has many more candidates
    than seats.
    """

    cards: Sequence[Card]
    rows: list[int]
    due: list[int]

    def inside(self, area: str) -> Ranking:
        """Return the ranking of one area."""
        cards = self.cards
        return Ranking(
            cards,
            [row for row in self.rows if cards[row].area == area],
            [row for row in self.due if cards[row].area == area],
        )

    def one_an_account(self, rows: Iterable[int], taken: Container[str]) -> Iterator[int]:
        """Yield the first of `rows` of each account that is not in `taken`."""
        seen: set[str] = set()
        for row in rows:
            account = account_of(self.cards[row])
            if account not in seen and account not in taken:
                seen.add(account)
                yield row

    def accounts(self, rows: Iterable[int]) -> set[str]:
        """Return the accounts of `rows`."""
        return {account_of(self.cards[row]) for row in rows}


def rank(
    cards: Sequence[Card],
    screened: Screened,
    rate: Callable[[Card], Terms],
    weights: Weights,
) -> Ranking:
    """Rank the screened rows of `cards`, best first.

    Ties go by the last order's amount, the days since the contact, type fit, a phone, the area
    with most candidates, import order and id, so the order of the input never shows. Three stable
    sorts by plain numbers cost a fraction of one sort by tuples.
    """
    worth = {row: rate(cards[row]).total(weights) for row in screened.rows}
    rows = sorted(screened.rows, key=lambda row: (cards[row].order, cards[row].id))
    rows.sort(key=tie_breaker(cards, rows))
    rows.sort(key=worth.__getitem__, reverse=True)
    due = set(screened.due)
    return Ranking(cards, rows, [row for row in rows if row in due])


def tie_breaker(cards: Sequence[Card], rows: Iterable[int]) -> Callable[[int], int]:
    """Return the sort key among equals.

    The larger last order, the longer silence, better fit, a phone, the more crowded area.
    """
    crowd = Counter(cards[row].area for row in rows)
    ties = {
        row: (
            -(cards[row].last_amount or 0.0),
            _NEVER if cards[row].last_contact is None else cards[row].last_contact,
            -cards[row].fit,
            not cards[row].has_phone,
            -crowd[cards[row].area],
        )
        for row in rows
    }
    places = {tie: place for place, tie in enumerate(sorted(set(ties.values())))}
    return lambda row: places[ties[row]]


def account_of(card: Card) -> str:
    """Return the account a card belongs to; a card without one is its own."""
    return card.account or card.id
