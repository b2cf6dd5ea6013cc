"""Who just missed a seat, and why (M12)."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from itertools import chain

from repbook.domain.planning.calendar import WorkCalendar
from repbook.domain.planning.calling import CallSeats
from repbook.domain.planning.card import Card
from repbook.domain.planning.ranking import Ranking, account_of
from repbook.domain.planning.reach import Reach
from repbook.domain.planning.stops import Reason

_FARTHEST = 260
"""Working days looked ahead: a year."""


class Queues:
    """When those without a seat would come, by their places among those who wait for a call."""

    def __init__(
        self,
        ranking: Ranking,
        seated: set[int],
        seats: CallSeats,
        calendar: WorkCalendar,
        day: int,
    ) -> None:
        self._calendar, self._day = calendar, day
        least = min(seats.total, 1)
        self._pace = {
            True: seats.reserved(),
            False: max(seats.total - seats.reserved(), least),
        }
        self._places: dict[int, tuple[bool, int]] = {}
        cards, accounts = ranking.cards, ranking.accounts(seated)
        waiting = {True: 0, False: 0}
        free = (row for row in ranking.rows if cards[row].is_callable() and row not in seated)
        for row in ranking.one_an_account(free, accounts):
            kind = cards[row].last_contact is None
            self._places[row] = (kind, waiting[kind])
            waiting[kind] += 1

    def next_day(self, row: int, reason: Reason) -> int | None:
        """Return the working day on which a row would get a call, None where none would."""
        if row not in self._places or reason is Reason.OUTSIDE:
            return None
        kind, place = self._places[row]
        pace = self._pace[kind]
        if pace <= 0 or place >= pace * _FARTHEST:
            return None
        return self._calendar.working_after(self._day, 1 + place // pace)


def nearest_missed(
    ranking: Ranking,
    seated: Iterable[int],
    reach: Reach,
    day: int,
    count: int,
    left_out: Collection[int] = (),
) -> list[tuple[int, Reason]]:
    """Return rows without a seat and why: all appointments, then promises due, then the best.

    Whom neither a call nor a visit reaches comes last: more days do not bring a seat.

    `seated` are the rows with a seat, `reach` is where the day leads, `left_out` are rows that its
    tour has no time for; beside appointments at most `count` rows are returned.
    """
    cards, seated = ranking.cards, set(seated)
    accounts = ranking.accounts(seated)
    waiting = [row for row in ranking.due if row not in seated]
    appointed = [row for row in waiting if cards[row].is_appointed(day)]
    promised = [row for row in waiting if cards[row].is_promised(day)]
    shown = seated.union(appointed, promised)
    # Home and the notes of the sheet count the others.
    others = (row for row in ranking.rows if row not in shown and cards[row].is_reachable())
    following = (row for row in promised if not cards[row].is_appointed(day))
    near = sorted(chain(following, others), key=lambda row: not cards[row].is_reachable())
    rows = [*appointed, *near[:count]]
    return [
        (row, Reason.NO_TIME if row in left_out else reason_of(cards[row], accounts, reach))
        for row in rows
    ]


def appointed_elsewhere(ranking: Ranking, area: str, day: int) -> list[tuple[int, Reason]]:
    """Return the day's appointments outside a chosen `area`."""
    cards = ranking.cards
    return [
        (row, Reason.OUTSIDE)
        for row in ranking.due
        if cards[row].is_appointed(day) and cards[row].area != area
    ]


def reason_of(card: Card, accounts: set[str], reach: Reach) -> Reason:
    """Say why a candidate got no seat; `accounts` have one, `reach` is where the day leads."""
    if account_of(card) in accounts:
        return Reason.SAME_ACCOUNT
    if card.is_visitable():
        return Reason.NO_VISIT_SEAT if reach.holds(card) else Reason.OTHER_AREA
    return Reason.NO_CALL_SEAT if card.is_callable() else Reason.NO_PHONE
