"""Which customers get the day's call seats (M2, M30)."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from repbook.domain.card import Card
from repbook.domain.priority import PriorityPolicy
from repbook.domain.ranking import account_of, one_an_account
from repbook.domain.seats import Candidate


def choose_calls(
    ranked: Sequence[Candidate],
    taken: set[str],
    day: int,
    seats: int,
    is_overdue: Callable[[Card], bool],
) -> list[Candidate]:
    """Fill `seats` calls from `ranked`, best first, passing over the accounts in `taken`.

    Phone appointments always get a seat, promises due come next. The rest is halved between
    overdue customers and those never reached; what one half leaves passes to the other, then
    to customers who are not due yet. Returned by priority.
    """
    reachable = [candidate for candidate in ranked if candidate.card.has_phone]
    fixed = [c for c in reachable if c.card.is_appointed(day) and not c.card.is_visitable()]
    promised = [c for c in reachable if c.card.is_promised(day)]
    due = one_an_account(fixed + promised, taken)
    kept = len(one_an_account(fixed, taken))
    free = one_an_account(reachable, taken | {account_of(c.card) for c in due})
    chosen = due[: max(seats, kept)]
    chosen += halved(free, seats - len(chosen), is_overdue)
    return sorted(chosen, key=lambda candidate: candidate.place)


def halved(
    pool: Sequence[Candidate], seats: int, is_overdue: Callable[[Card], bool]
) -> list[Candidate]:
    """Take up to `seats`: half overdue customers (the odd one too), half never reached."""
    if seats <= 0:
        return []
    never: list[Candidate] = []
    overdue: list[Candidate] = []
    early: list[Candidate] = []
    for candidate in pool:
        if candidate.card.last_contact is None:
            never.append(candidate)
        else:
            (overdue if is_overdue(candidate.card) else early).append(candidate)
    for_never = min(len(never), max(seats // 2, seats - len(overdue)))
    chosen = overdue[: seats - for_never] + never[:for_never]
    return chosen + early[: seats - len(chosen)]


def overdue_on(day: int, policy: PriorityPolicy, stretched: float) -> Callable[[Card], bool]:
    """Return the test whether a reached customer's stretched interval, or a retry, has come."""

    def is_overdue(card: Card) -> bool:
        if card.last_contact is None:
            return False
        return card.is_due(day) or day - card.last_contact >= policy.interval(card) * stretched

    return is_overdue
