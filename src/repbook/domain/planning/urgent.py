"""Who goes before all others on a day: the promised, the hot, the starving (M2, M19)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain

from repbook.domain.planning.card import WORTHY, Card
from repbook.domain.planning.priority import PriorityPolicy
from repbook.domain.planning.ranking import Ranking
from repbook.record import NamedTuple

_INTERVALS = 2
"""Stretched intervals after which a card goes first, so that it comes before the third is over."""


class Urgent(NamedTuple):
    """Rows of a ranking by what makes them urgent, each best first; a row may stand in several."""

    appointed: list[int]
    fresh: list[int]
    promised: list[int]
    hot: list[int]
    """Hot leads whose date, or whose interval, has come; none whose attitude has half faded."""
    silent: list[int]
    """Key accounts that nobody has spoken to since their order."""
    starving: list[int]
    """Cards worth it that waited twice their stretched interval."""

    def pressing(self) -> Iterator[int]:
        """Yield what cannot wait for another day."""
        return chain(self.appointed, self.fresh, self.promised)

    def rows(self) -> Iterator[int]:
        """Yield all, the most urgent first."""
        return chain(self.pressing(), self.hot, self.silent, self.starving)


def urgent_on(
    ranking: Ranking,
    day: int,
    policy: PriorityPolicy,
    stretched: float,
    is_overdue: Callable[[Card], bool],
) -> Urgent:
    """Sort out the rows of a ranking that are urgent on `day`."""
    cards, due = ranking.cards, set(ranking.due)
    is_starving = starving_on(day, policy, stretched)
    return Urgent(
        appointed=[row for row in ranking.due if cards[row].is_appointed(day)],
        fresh=[row for row in ranking.rows if cards[row].is_fresh(day)],
        promised=[row for row in ranking.due if cards[row].is_promised(day)],
        hot=[
            row
            for row in ranking.rows
            if cards[row].is_hot(day, policy.intent_half_life)
            and (row in due or is_overdue(cards[row]))
        ],
        silent=[row for row in ranking.rows if cards[row].is_silent(day)],
        starving=[row for row in ranking.rows if is_starving(cards[row])],
    )


def starving_on(day: int, policy: PriorityPolicy, stretched: float) -> Callable[[Card], bool]:
    """Return the test whether a card worth it has waited for twice its stretched interval."""
    interval = policy.rhythm(day, stretched)

    def is_starving(card: Card) -> bool:
        if card.verdict not in WORTHY:
            return False
        since = waiting_since(card)
        return since is not None and day - since >= _INTERVALS * interval(card)

    return is_starving


def waiting_since(card: Card) -> float | None:
    """Return the day from which a card waits: its date, else its last contact, else its making."""
    if card.next_on is not None:
        return card.next_on
    return card.created if card.last_contact is None else card.last_contact
