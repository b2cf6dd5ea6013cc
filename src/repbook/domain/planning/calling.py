"""Which customers get the day's call seats (M2, M30)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from math import floor

from repbook.domain.planning.card import Card
from repbook.domain.planning.priority import PriorityPolicy
from repbook.domain.planning.ranking import Ranking
from repbook.domain.planning.urgent import Urgent
from repbook.record import NamedTuple

_EXACT = 2
"""Digits of a share of seats that count, so that .3333 of 30 is ten."""


class CallSeats(NamedTuple):
    """How many calls the day holds; the share of them kept for customers never reached."""

    total: int
    new_share: float

    def reserved(self) -> int:
        """Return the seats kept for customers never reached: rounded down, at least one."""
        return max(floor(round(self.total * self.new_share, _EXACT)), min(self.total, 1))


def choose_calls(
    ranking: Ranking,
    taken: set[str],
    day: int,
    seats: CallSeats,
    urgent: Urgent,
    is_overdue: Callable[[Card], bool],
) -> list[int]:
    """Return the rows that get a call seat, passing over the accounts in `taken`.

    Phone appointments always get a seat; fresh inquiries come next, then promises and call-backs
    due, then hot leads whose day has come and key accounts silent since an order. Of the rest
    a share is kept for customers never reached; the others go to those who are due, among them
    all who missed a visit. Of either kind the starving come first, then it goes by priority.
    What one kind leaves passes to the other.
    """
    cards = ranking.cards

    def called(rows: Iterable[int], passed: set[str]) -> Iterator[int]:
        return ranking.one_an_account((row for row in rows if cards[row].is_callable()), passed)

    first = list(called(chain(urgent.pressing(), urgent.hot, urgent.silent), taken))
    kept = len(list(called(urgent.appointed, taken)))
    chosen = first[: max(seats.total, kept)]
    free = called(
        dict.fromkeys(chain(urgent.starving, ranking.rows)), taken | ranking.accounts(first)
    )
    reserved = max(seats.reserved() - sum(cards[row].is_fresh(day) for row in chosen), 0)
    return chosen + shared(cards, free, reserved, seats.total - len(chosen), is_overdue)


def shared(
    cards: Sequence[Card],
    free: Iterable[int],
    reserved: int,
    left: int,
    is_overdue: Callable[[Card], bool],
) -> list[int]:
    """Take up to `left` of `free`, best first: those `reserved` never reached, the rest due."""
    left = max(left, 0)
    never: list[int] = []
    overdue: list[int] = []
    early: list[int] = []
    for row in free:
        if len(never) >= left and len(overdue) >= left:
            break
        if cards[row].last_contact is None:
            never.append(row)
        else:
            (overdue if is_overdue(cards[row]) else early).append(row)
    for_never = min(len(never), max(min(reserved, left), left - len(overdue)))
    chosen = overdue[: left - for_never] + never[:for_never]
    return chosen + early[: left - len(chosen)]


def overdue_on(day: int, policy: PriorityPolicy) -> Callable[[Card], bool]:
    """Return the test whether a reached customer's contact interval, or a date, has come.

    The plain interval: the customer's peace does not stretch with the rep's load.
    """
    interval = policy.rhythm(day)

    def is_overdue(card: Card) -> bool:
        since = card.silent_since()
        if since is None:
            return False
        return card.is_due(day) or card.is_silent(day) or day - since >= interval(card)

    return is_overdue
