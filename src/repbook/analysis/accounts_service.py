"""What serving each account took, by what ways, and whom we know there (M4, M10, M79, M154)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from math import fsum

import numpy as np

from repbook.analysis.accounts_sales import FINE, Figures
from repbook.analysis.frames import (
    NOBODY,
    Columns,
    Flags,
    Floats,
    Whole,
    days,
    fold,
    numbers,
    owners,
    text_of,
)
from repbook.analysis.grouped import counts, sums
from repbook.domain.days import YEAR
from repbook.domain.planning.minutes import TASK_MINUTES
from repbook.domain.referrals import OWN, account_named, others_named, referral_tree
from repbook.record import NamedTuple

HOUR = 60
REFERRED = ("referrals", "chain", "chain_revenue")
"""The figures of chain selling, as `Referred` has them."""
BY_WRITING = ("letter", "chat")
"""Ways of contact that reach somebody without an answer."""
UNREACHED = ("no_answer", "wrong_number")


class Minutes(NamedTuple):
    """What a contact takes where no minutes are typed, and what an hour costs."""

    minutes_call: float
    minutes_visit: float
    minutes_letter: float
    minutes_invite: float
    hour_cost: float

    def by_channel(self) -> dict[object, float]:
        """Return the minutes of each way of contact; one that is not named is a call."""
        return {
            "visit": self.minutes_visit,
            "letter": self.minutes_letter,
            "chat": self.minutes_letter,
            "invite": self.minutes_invite,
        }


def service(
    calls: Columns, tasks: Columns, cards: Mapping[str, int], count: int, day: float, take: Minutes
) -> Figures:
    """Return minutes of the year, cost of all time and incidents of the year by account.

    Codes stand for labels. Nothing is known of an account without any contact or done task.
    """
    each, on, who = spent(calls, tasks, cards, day, take)
    cost = np.where(days(tasks, "done_on") <= day, numbers(tasks, "cost"), np.nan)
    minutes = sums(each, who, count)
    year = sums(np.where(on > day - YEAR, each, np.nan), who, count)
    paid = np.nan_to_num(sums(cost, owners(tasks, "id", cards), count))
    known = ~np.isnan(minutes) | (paid > 0)
    price = np.nan_to_num(minutes) * take.hour_cost / HOUR + paid
    return {
        "minutes_year": np.where(known, np.nan_to_num(year), np.nan),
        "cost_life": np.where(known, price, np.nan),
        "incidents_year": _incidents(tasks, cards, count, day),
    }


def spent(
    calls: Columns, tasks: Columns, cards: Mapping[str, int], day: float, take: Minutes
) -> tuple[Floats, Floats, Whole]:
    """Return the minutes of every contact and done task up to a day, its day and whose it was."""
    usual = take.by_channel()
    guess = np.array([usual.get(code, take.minutes_call) for code in calls["channel"]], float)
    typed, done = numbers(calls, "minutes"), numbers(tasks, "minutes")
    minutes = np.concatenate(
        [np.where(np.isnan(typed), guess, typed), np.where(np.isnan(done), TASK_MINUTES, done)]
    )
    on = np.concatenate([days(calls, "day"), days(tasks, "done_on")])
    who = np.concatenate([owners(calls, "id", cards), owners(tasks, "id", cards)])
    return np.where(on <= day, minutes, np.nan), on, who


def _incidents(tasks: Columns, cards: Mapping[str, int], count: int, day: float) -> Floats:
    due, done = days(tasks, "due"), days(tasks, "done_on")
    on = np.where(np.isnan(due), done, due)
    incident = np.array([kind == "incident" for kind in tasks["kind"]], dtype=bool)
    happened = incident & (on <= day) & (on > day - YEAR)
    number = counts(happened, owners(tasks, "id", cards), count)
    return np.where(number > 0, number, np.nan).astype(np.float64)


class Ways(NamedTuple):
    """The ways of contact of one account, most used first, and how many contacts there were."""

    channels: tuple[str, ...]
    contacts: int


def channels(
    calls: Columns, cards: Mapping[str, int], count: int, day: float, lately: float
) -> list[Ways]:
    """Return by which ways each account was reached in so many days up to a day (M10)."""
    on, who = days(calls, "day"), owners(calls, "id", cards)
    rows = np.flatnonzero((on <= day) & (on > day - lately) & (who != NOBODY)).tolist()
    used: list[Counter[str]] = [Counter() for _ in range(count)]
    for row in rows:
        channel, result = calls["channel"][row], calls["result"][row]
        reached = result == "reached" or (channel in BY_WRITING and result not in UNREACHED)
        if channel and reached:
            used[who[row]][str(channel)] += 1
    return [Ways(_ordered(each), each.total()) for each in used]


def _ordered(used: Counter[str]) -> tuple[str, ...]:
    return tuple(sorted(used, key=lambda channel: (-used[channel], channel)))


def people(
    contacts: Columns, places: Mapping[str, int], count: int, day: float, strong: float
) -> tuple[Figures, Flags]:
    """Return how many people are well known, by account, and where the owner is one (M154)."""
    who, left = owners(contacts, "account", places), days(contacts, "left_on")
    known = (numbers(contacts, "strength") >= strong) & ~(left <= day)
    number = counts(known, who, count)
    named = counts(np.ones(len(who), bool), who, count) > 0
    owner = known & np.array([code == "yes" for code in contacts["owner"]], dtype=bool)
    return {"people_strong": np.where(named, number, np.nan).astype(np.float64)}, counts(
        owner, who, count
    ) > 0


def rivals_ahead(compare: Columns, places: Mapping[str, int], count: int) -> list[bool | None]:
    """Tell by account whether a rival scores as high as we do; None where nothing is compared.

    Scores are weighted by importance, 1 where none is given, over the topics that both have a score
    for (M80, M155).
    """
    weight = np.nan_to_num(numbers(compare, "importance"), nan=1.0)
    ours, theirs = numbers(compare, "our_score"), numbers(compare, "their_score")
    lead = weight * (theirs - ours)
    totals: dict[tuple[int, str], list[float]] = {}
    rows = zip(owners(compare, "account", places).tolist(), compare["rival"], lead, strict=True)
    for who, rival, ahead in rows:
        if who != NOBODY and ahead == ahead:
            totals.setdefault((who, fold(rival)), []).append(float(ahead))
    found: list[bool | None] = [None] * count
    for (who, _), leads in totals.items():
        found[who] = bool(found[who]) or round(fsum(leads), FINE) >= 0
    return found


def referrals(
    relations: Columns, names: Mapping[str, str], places: Mapping[str, int], revenue: Floats
) -> Figures:
    """Return customers introduced by each account, by the chain, and what those bought (M196).

    `names` are all accounts' names by id, in the order of the figures. A customer that is not on
    file counts and brought nothing; blank where an account introduced nobody.
    """
    ids, found = list(names), np.full((len(REFERRED), len(names)), np.nan)
    who = owners(relations, "account", places).tolist()
    rows = zip(who, relations["kind"], relations["other"], strict=True)
    told = [
        (ids[one], text_of(other))
        for one, kind, other in rows
        if one != NOBODY and kind == "introduced" and fold(other)
    ]
    known = others_named(ids, names) if told else {}
    pairs = [(giver, account_named(other, known) or fold(other)) for giver, other in told]
    amounts = dict(zip(ids, np.nan_to_num(revenue).tolist(), strict=True))
    tree = referral_tree([pair for pair in pairs if OWN not in pair], amounts).by_account
    for place, account in enumerate(ids):
        if account in tree:
            found[:, place] = tree[account]
    return dict(zip(REFERRED, found, strict=True))


def counts_of(places: Sequence[int], count: int) -> Floats:
    """Return how often each place is named."""
    return np.bincount(np.array(places, dtype=np.int64), minlength=count).astype(np.float64)
