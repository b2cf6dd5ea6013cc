"""The laws of played days. Each says in its docstring where it cannot hold as worded, and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from planning_samples import POLICY, RESULT_POLICY
from playing import Played, Season
from repbook.domain.planning.calling import CallSeats
from repbook.domain.planning.card import WORTHY, Card
from repbook.domain.planning.minutes import (
    call_seats,
    visit_seats,
    visiting_minutes,
    working_minutes,
)
from repbook.domain.planning.ranking import account_of

HOT_DAYS = 5
"""Working days that a ready or interested card is off the sheet at most."""
INTERVALS = 3
"""Stretched intervals within which a card worth it is met or called."""
LONG_WEEKEND = 4
"""Days from one working day to the next beyond which they do not follow each other."""


def is_plannable(card: Card) -> bool:
    """Tell whether anything may be planned with a card at all."""
    return not card.is_closed() and card.verdict != "drop" and card.pyramid != "other"


def is_pressing(card: Card, day: int) -> bool:
    """Tell whether a card goes before all whom nothing was promised."""
    return (
        (card.is_promised(day) and card.is_due(day)) or card.is_appointed(day) or card.is_fresh(day)
    )


class Laws:
    """Watch days go by; note what breaks a law, and how often each was put to the test."""

    def __init__(self, season: Season) -> None:
        self.season = season
        self.days = 0
        self.breaches: dict[str, list[str]] = {law: [] for law in LAWS}
        self.met: Counter[str] = Counter(dict.fromkeys(LAWS, 0))
        self._row = 0
        self._last_day = 0
        self._shown: dict[str, int] = {}
        self._worked: dict[int, list[int]] = {}
        self._promised: dict[int, int] = {}
        self._waits: dict[int, int] = {}

    def watch(self, days: Iterable[Played]) -> Laws:
        """Hold every day against every law."""
        for today in days:
            self.days += 1
            close = today.day - self._last_day <= LONG_WEEKEND
            self._row = self._row + 1 if close else 1
            for law in LAWS:
                found = getattr(self, law)(today)
                self.breaches[law] += [f"day {self.days}: {each}" for each in found]
            self._remember(today)
        return self

    def _remember(self, today: Played) -> None:
        self._last_day = today.day
        for seat in today.seats:
            self._shown[account_of(seat.card)] = today.day
            if is_owed(seat.card, today.day):
                self._promised[seat.row] = self.days
        for row in today.typed:
            self._worked.setdefault(row, []).append(self.days)
            self._waits[row] = today.day

    def no_promise_is_missed(self, today: Played) -> Iterator[str]:
        """Promises and appointments due stand on the sheet.

        Not where no day could: another card of the account has its seat; there is neither phone
        nor visit, which the sheet says; or the seats that it could take all went to promises,
        appointments and fresh inquiries. Then it comes the next day.
        """
        seated = {seat.row for seat in today.seats}
        accounts = {account_of(seat.card) for seat in today.seats}
        for row, card in enumerate(today.before):
            if not is_owed(card, today.day) or not is_plannable(card):
                continue
            self.met["no_promise_is_missed"] += 1
            if row in seated or account_of(card) in accounts:
                continue
            if not card.is_reachable() and today.plan.unreachable:
                continue
            crowded = self._calls_press(today) if card.has_phone else visits_press(card, today)
            if not crowded:
                yield card.id

    def _calls_press(self, today: Played, *, hot: bool = False) -> bool:
        """Tell whether all seats that a call could take are held by promises, or by hot leads.

        Minutes that a visit takes to whom nothing was promised could hold calls.
        """
        plan, policy = today.plan, self.season.policy
        timed = today.limit is None and policy.calls_per_day is None and not hot
        seats = today.seats if today.limit is not None or timed else plan.calls
        most = self._call_seats(today) if today.limit is None else today.limit
        if timed and len(plan.calls) >= policy.calls_max:
            seats = plan.calls
        full = len(plan.calls if today.limit is None else seats) >= most
        return full and all(
            is_pressing(seat.card, today.day) or (hot and is_hot_due(seat.card, today.day))
            for seat in seats
        )

    def _call_seats(self, today: Played) -> int:
        return call_seats([seat.card.area for seat in today.plan.visits], self.season.policy)

    def nobody_is_plagued(self, today: Played) -> Iterator[str]:
        """Nobody was contacted on two days running and stands on the sheet of the third.

        Unless something was promised on one of them. A row left undone plagues nobody and comes
        again; days with a holiday between them do not run.
        """
        for seat in today.seats:
            first, second = (-9, -9, *self._worked.get(seat.row, []))[-2:]
            if second != self.days - 1:
                continue
            self.met["nobody_is_plagued"] += 1
            lately = self._promised.get(seat.row, -9) >= self.days - 2
            if first == second - 1 and self._row > 2 and not lately:
                owed = is_owed(seat.card, today.day)
                yield from () if owed else (seat.card.id,)

    def no_hot_lead_is_left_in_peace(self, today: Played) -> Iterator[str]:
        """No ready or interested card is off the sheet for more than five working days.

        They are counted from a date agreed with the customer, who wants peace until then. After
        five tries without answer a letter takes over, and after a refusal its ninety days (M21).
        Without a way to the customer there is no sheet to be on; where promises and other hot
        leads hold every call, she waits her turn.
        """
        calendar, accounts = self.season.calendar, {account_of(seat.card) for seat in today.seats}
        for card in today.before:
            if not is_hot(card, today.day) or not is_plannable(card) or not card.is_reachable():
                continue
            if card.tries >= RESULT_POLICY.tries_max or is_put_off(card, today.day):
                continue
            self.met["no_hot_lead_is_left_in_peace"] += 1
            agreed = (
                card.next_on if card.is_promised(today.day) and card.is_due(today.day) else None
            )
            last = max(self._shown.get(account_of(card), 0), card.last_contact or 0, agreed or 0)
            off = calendar.working_between(int(last), today.day)
            if account_of(card) in accounts or off <= HOT_DAYS:
                continue
            crowded = self._calls_press(today, hot=True)
            if not (crowded if card.has_phone else visits_press(card, today, hot=True)):
                yield f"{card.id} is off for {off} days"

    def nobody_starves(self, today: Played) -> Iterator[str]:
        """A focus or follow-up card is met or called within three stretched intervals.

        Counted from its last try, from the date set for it, or from when it was made. Holidays
        do not count, since nobody is met on them. Whom neither call nor visit reaches is named.
        """
        interval = POLICY.rhythm(today.day, today.plan.stretch)
        for row, card in enumerate(today.before):
            later = card.next_on is not None and card.next_on > today.day
            if later or card.verdict not in WORTHY or not is_plannable(card):
                self._waits[row] = today.day
            elif not card.is_reachable():
                self._waits[row] = today.day
                yield from () if today.plan.unreachable else (f"{card.id} is not named",)
            waited = self.season.open_days(self._waits.setdefault(row, today.day), today.day)
            self.met["nobody_starves"] += waited > interval(card)
            if waited > INTERVALS * interval(card):
                yield f"{card.id} waits for {waited} days, {interval(card):.0f} an interval"

    def no_dropped_card_is_planned(self, today: Played) -> Iterator[str]:
        """Dropped cards, and those closed as lost or void, are on no sheet.

        But for a promise made to a closed one after it was lost, which is kept.
        """
        out = sum(not is_plannable(card) for card in today.before)
        self.met["no_dropped_card_is_planned"] += out
        yield from (seat.card.id for seat in today.seats if not is_plannable(seat.card))

    def calls_and_visits_stay_within_capacity(self, today: Played) -> Iterator[str]:
        """Neither visits nor calls nor areas exceed what was typed, or what the minutes hold.

        But for appointments: they were promised with a time.
        """
        policy, plan = self.season.policy, today.plan
        self.met["calls_and_visits_stay_within_capacity"] += 1
        if today.limit is not None:
            yield from () if len(today.seats) <= today.limit else (f"{len(today.seats)} rows",)
            return
        fixed = [seat for seat in today.seats if seat.at is not None]
        areas = {seat.card.area for seat in plan.visits}
        for what, count, most in (
            ("visits", len(plan.visits), visit_seats(len(plan.areas), policy)),
            ("calls", len(plan.calls), self._call_seats(today)),
            ("areas", len(areas), policy.max_areas),
        ):
            if count > max(most, len(fixed)):
                yield f"{count} {what}"

    def the_minutes_of_the_day_hold(self, today: Played) -> Iterator[str]:
        """Visits, ways and calls take no more than the day's minutes.

        What the rep typed, capacities and a limit, wins over minutes; so do appointments, of
        which the diary of these seasons holds few.
        """
        policy, plan = self.season.policy, today.plan
        self.met["the_minutes_of_the_day_hold"] += 1
        if today.limit is not None or policy.calls_per_day is not None:
            return
        areas = {seat.card.area for seat in plan.visits}
        used = visiting_minutes(len(plan.visits), len(areas), policy)
        used += len(plan.calls) * policy.minutes_call
        if used > working_minutes(policy):
            yield f"{used} minutes"

    def new_customers_keep_their_share(self, today: Played) -> Iterator[str]:
        """A third of the call seats goes to customers never reached, while there are any.

        Promises, fresh inquiries and hot leads come first. A limit takes the best of all.
        """
        if today.limit is not None:
            return
        day, calls = today.day, today.plan.calls
        new = sum(seat.card.last_contact is None for seat in calls)
        first = sum(is_pressing(s.card, day) or is_hot_due(s.card, day) for s in calls)
        seats = self._call_seats(today)
        kept = min(CallSeats(seats, self.season.policy.new_share).reserved(), seats - first)
        seated = {seat.row for seat in today.seats}
        waiting = [row for row, card in enumerate(today.before) if is_new(card, day)]
        self.met["new_customers_keep_their_share"] += bool(waiting and kept > 0)
        if new < kept and not seated.issuperset(waiting):
            yield f"{new} of {kept}"


LAWS = tuple(
    name for name, law in vars(Laws).items() if law.__doc__ and name[0] != "_" and name != "watch"
)


def is_owed(card: Card, day: int) -> bool:
    """Tell whether a promise or an appointment is due."""
    return (card.is_promised(day) and card.is_due(day)) or card.is_appointed(day)


def is_hot_due(card: Card, day: int) -> bool:
    """Tell whether a hot lead's day has come."""
    overdue = card.last_contact is not None and day - card.last_contact >= POLICY.rhythm(day)(card)
    return is_hot(card, day) and (card.is_due(day) or overdue)


def is_hot(card: Card, day: int) -> bool:
    """Tell whether a customer's good word is still fresh enough to go before others."""
    return card.is_hot(day, POLICY.intent_half_life)


def is_put_off(card: Card, day: int) -> bool:
    """Tell whether the customer is left in peace until a date that was set with her."""
    return card.next_on is not None and card.next_on > day and card.tries == 0


def is_new(card: Card, day: int) -> bool:
    """Tell whether a call could be the first one that reaches the customer of its own account."""
    callable_ = card.last_contact is None and card.has_phone and is_plannable(card)
    return callable_ and not card.account and (card.next_on is None or card.is_due(day))


def visits_press(card: Card, today: Played, *, hot: bool = False) -> bool:
    """Tell whether those who go first hold the seats, or the areas, of a visit to `card`."""
    plan = today.plan
    seats = plan.visits if today.limit is None else today.seats
    held = [
        seat
        for seat in seats
        if is_pressing(seat.card, today.day) or (hot and is_hot_due(seat.card, today.day))
    ]
    if card.area not in plan.areas:
        return {seat.card.area for seat in held} >= set(plan.areas)
    return len(held) == len(seats)
