"""Which customers get the day's call seats (M2, M30)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from repbook.domain.planning.card import Card
from repbook.domain.planning.priority import PriorityPolicy
from repbook.domain.planning.ranking import Ranking


def choose_calls(
    ranking: Ranking,
    taken: set[str],
    day: int,
    seats: int,
    is_overdue: Callable[[Card], bool],
) -> list[int]:
    """Return the rows that get one of `seats` calls, passing over the accounts in `taken`.

    Phone appointments always get a seat, promises due come next. The rest is halved between
    overdue customers and those never reached; what one half leaves passes to the other, then
    to customers who are not due yet.
    """
    cards = ranking.cards
    due = [row for row in ranking.due if cards[row].has_phone]
    fixed = [row for row in due if cards[row].is_appointed(day)]
    promised = [row for row in due if cards[row].is_promised(day)]
    first = list(ranking.one_an_account(fixed + promised, taken))
    kept = len(list(ranking.one_an_account(fixed, taken)))
    chosen = first[: max(seats, kept)]
    reachable = (row for row in ranking.rows if cards[row].has_phone)
    free = ranking.one_an_account(reachable, taken | ranking.accounts(first))
    return chosen + halved(cards, free, seats - len(chosen), is_overdue)


def halved(
    cards: Sequence[Card], free: Iterable[int], seats: int, is_overdue: Callable[[Card], bool]
) -> list[int]:
    """Take up to `seats`: half overdue customers (the odd one too), half never reached."""
    never: list[int] = []
    overdue: list[int] = []
    early: list[int] = []
    for row in free:
        if len(never) >= seats and len(overdue) >= seats:
            break
        if cards[row].last_contact is None:
            never.append(row)
        else:
            (overdue if is_overdue(cards[row]) else early).append(row)
    for_never = min(len(never), max(seats // 2, seats - len(overdue)))
    chosen = overdue[: max(seats - for_never, 0)] + never[: max(for_never, 0)]
    return chosen + early[: max(seats - len(chosen), 0)]


def overdue_on(day: int, policy: PriorityPolicy, stretched: float) -> Callable[[Card], bool]:
    """Return the test whether a reached customer's stretched interval, or a retry, has come."""
    intervals = {grade: days * stretched for grade, days in policy.intervals().items()}
    lowest = policy.contact_c_days * stretched

    def is_overdue(card: Card) -> bool:
        if card.last_contact is None:
            return False
        return card.is_due(day) or day - card.last_contact >= intervals.get(card.grade, lowest)

    return is_overdue
