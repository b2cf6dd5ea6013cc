"""All figures of the accounts as of one day: what Analyse writes (practice of the rep's half).

`year` is the 365 days up to the day, `before` the 365 before those. Choices come as codes.
"""

from __future__ import annotations

import numpy as np

from repbook.analysis.accounts_cuts import (
    Cuts,
    Limits,
    Losses,
    Pareto,
    Share,
    class_cuts,
    limits,
    losses,
    pareto,
    shares,
)
from repbook.analysis.accounts_money import money
from repbook.analysis.accounts_sales import CENTS, SHARE, Figures, Lines, lines_of, sales
from repbook.analysis.accounts_service import (
    Minutes,
    Ways,
    channels,
    people,
    referrals,
    rivals_ahead,
    service,
)
from repbook.analysis.frames import (
    NOBODY,
    Columns,
    Fault,
    Left,
    Tables,
    days,
    fold,
    left_out,
    owners,
    text_of,
    unknown,
    values_of,
)
from repbook.domain.referrals import OWN
from repbook.domain.values import Value
from repbook.record import NamedTuple

NUMBERS = {
    "orders": ("amount", "cost", "received"),
    "calls": ("minutes",),
    "tasks": ("minutes", "cost"),
    "contacts": ("strength",),
    "compare": ("importance", "our_score", "their_score"),
}
DAYS = {
    "orders": ("day", "paid"),
    "calls": ("day",),
    "tasks": ("due", "done_on"),
    "contacts": ("left_on",),
    "customers": ("outcome_on",),
}
OWNED = {
    "orders": "account",
    "calls": "id",
    "tasks": "id",
    "contacts": "account",
    "relations": "account",
    "compare": "account",
    "suggestions": "id",
}
"""Which column of a table names the customer: an account, or one of its cards."""
MAY_STAND = {"tasks": ("",), "relations": (OWN.casefold(),), "suggestions": ("",)}
"""What it may hold that names no customer: a task of our own, our own firm."""
DIGITS = {
    **dict.fromkeys(("margin", "margin_year", "margin_before", "share_to", "irregular"), SHARE),
    **dict.fromkeys(("usual_gap", "pay_delay"), 1),
}
"""Decimals of the figures' cells; amounts have two, and counts are whole anyway."""


class Policy(NamedTuple):
    """What the figures go by; each field is the setting of the same key."""

    class_min: int
    top_share: float
    face_percentile: float
    irregular_gaps: int
    channel_days: float
    overdue_floor: float
    people_strength: float
    top_revenue: float
    large_revenue: float
    medium_revenue: float
    minutes_call: float
    minutes_visit: float
    minutes_letter: float
    minutes_invite: float
    hour_cost: float
    serve_cheap: float
    serve_fair: float
    serve_dear: float
    loyal_orders: int

    def minutes(self) -> Minutes:
        """Return what contacts take and cost."""
        return Minutes(
            self.minutes_call, self.minutes_visit, self.minutes_letter,
            self.minutes_invite, self.hour_cost,
        )  # fmt: skip

    def typed_cuts(self) -> Cuts:
        """Return the limits of the classes as typed."""
        return Cuts(self.top_revenue, self.large_revenue, self.medium_revenue, own=False)


class Found(NamedTuple):
    """The figures by account, in the order of `ids`; `cards` gives every card's account.

    `figures` are columns of Accounts, not-a-number where there is none. `rivals` tells where a
    rival is ahead, `owners` where the owner is well known. `payments` tells whether any is on
    file. `too_few` names what was not computed.
    """

    ids: list[str]
    cards: list[int]
    figures: Figures
    ways: list[Ways]
    rivals: list[bool | None]
    owners: list[bool]
    to_outcome: list[float | None]
    cuts: Cuts
    limits: Limits
    classes: tuple[Share, ...]
    pareto: Pareto
    losses: Losses
    payments: bool
    too_few: tuple[str, ...]
    left: list[Left]


def figures(tables: Tables, policy: Policy, day: float, *, own: bool, ahead: bool) -> Found:
    """Return every figure of the accounts as of a day.

    `tables` gives columns by table; `own` takes the classes' limits from the data, `ahead` names
    orders dated after the day among what was left out.
    """
    ids, cards, places = _accounts(tables["customers"])
    count, orders = len(ids), tables["orders"]
    lines = lines_of(orders, owners(orders, "account", places), day)
    found = sales(lines, count, day, policy.irregular_gaps, policy.class_min)
    found |= money(lines, count, day, policy.overdue_floor)
    found |= service(tables["calls"], tables["tasks"], places, count, day, policy.minutes())
    known, owner = people(tables["contacts"], places, count, day, policy.people_strength)
    names = _names(ids, cards, tables["customers"])
    found |= known | referrals(tables["relations"], names, places, found["revenue_life"])
    bounds = limits(found, lines, policy.face_percentile, policy.class_min)
    cuts = class_cuts(found["revenue_year"], policy.typed_cuts(), policy.class_min, own=own)
    return Found(
        ids=ids,
        cards=cards,
        figures=found,
        ways=channels(tables["calls"], places, count, day, policy.channel_days),
        rivals=rivals_ahead(tables["compare"], places, count),
        owners=owner.tolist(),
        to_outcome=contacts_to_outcome(tables["customers"], tables["calls"], day),
        cuts=cuts,
        limits=bounds,
        classes=shares(found["revenue_year"], cuts),
        pareto=pareto(found, policy.top_share, policy.class_min),
        losses=losses(found["profit_life"]),
        payments=bool((~np.isnan(lines.paid) | ~np.isnan(lines.received)).any()),
        too_few=_too_few(found, cuts, bounds, policy, own=own),
        left=[*_left(tables, places), *(_ahead(orders, lines, day) if ahead else ())],
    )


def _accounts(customers: Columns) -> tuple[list[str], list[int], dict[str, int]]:
    """Return the accounts sorted by id, every card's account, and the places by folded id.

    A card without an account is its own. Both the ids of accounts and of cards have a place.
    """
    names: dict[str, str] = {}
    of_card = []
    for card, account in zip(customers["id"], customers["account"], strict=True):
        name = text_of(account) or text_of(card)
        if name:
            names.setdefault(name.casefold(), name)
        of_card.append(name.casefold())
    keys = sorted(names)
    places = {key: place for place, key in enumerate(keys)}
    cards = [places.get(key, NOBODY) for key in of_card]
    for card, place in zip(customers["id"], cards, strict=True):
        places.setdefault(fold(card), place)
    places.pop("", None)
    return [names[key] for key in keys], cards, places


def _names(ids: list[str], cards: list[int], customers: Columns) -> dict[str, str]:
    """Return what each account is called: by the first of its cards that has a name."""
    names = dict.fromkeys(ids, "")
    for place, name in zip(cards, customers["name"], strict=True):
        if place != NOBODY:
            names[ids[place]] = names[ids[place]] or text_of(name)
    return names


def contacts_to_outcome(customers: Columns, calls: Columns, day: float) -> list[float | None]:
    """Return how often each card was reached up to a day, of a won one up to its outcome (M29)."""
    on = days(calls, "day")
    end = np.where(
        np.array([code == "won" for code in customers["outcome"]], dtype=bool),
        np.fmin(days(customers, "outcome_on"), day),
        day,
    )
    cards: dict[str, int] = {}
    for row, card in enumerate(customers["id"]):
        cards.setdefault(fold(card), row)
    cards.pop("", None)
    who = owners(calls, "id", cards)
    reached = np.array([code == "reached" for code in calls["result"]], dtype=bool)
    counted = reached & (who != NOBODY)
    counted[counted] = on[counted] <= end[who[counted]]
    number = np.bincount(who[counted], minlength=len(end))
    return [float(n) if n else None for n in number.tolist()]


def _too_few(
    found: Figures, cuts: Cuts, bounds: Limits, policy: Policy, *, own: bool
) -> tuple[str, ...]:
    """Name what the book is too small for: own class limits, faces, fifths."""
    said = {
        "class_cuts": own and not cuts.own,
        "faces": bounds.revenue_cut is None or bounds.profit_cut is None,
        "fifths": bool(np.isnan(found["p_year"]).all()),
    }
    return tuple(key for key, few in said.items() if few)


def _left(tables: Tables, places: dict[str, int]) -> list[Left]:
    left = []
    for table, columns in tables.items():
        left += left_out(table, columns, NUMBERS.get(table, ()), DAYS.get(table, ()))
        if key := OWNED.get(table):
            owner = owners(columns, key, places)
            left += unknown(table, columns, key, owner, MAY_STAND.get(table, ()))
    return left


def _ahead(orders: Columns, lines: Lines, day: float) -> list[Left]:
    """Name the orders that lie after the day."""
    later = np.flatnonzero(days(orders, "day") > day).tolist()
    return [Left("orders", "day", row, Fault.AHEAD, orders["day"][row]) for row in later]


def cells(found: Found) -> dict[str, list[Value]]:
    """Return the figures as columns of cells, rounded; None for what is unknown."""
    return {key: values_of(each, DIGITS.get(key, CENTS)) for key, each in found.figures.items()}
