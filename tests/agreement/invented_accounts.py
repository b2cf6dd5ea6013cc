"""Rows of the tables about accounts: figures on and about the policy's limits, one account in full.

Each table has a source of its own, so that one more leaves the other tables as they were.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from random import Random

from invented_values import Hand

from repbook.domain.planning.weighing import Work
from repbook.domain.reports import (
    CLASSES,
    CONTACTS_MOST,
    CURVE_STEPS,
    DUE_DATES,
    MATRIX_ACCOUNTS,
    MATRIX_GROUPS,
    WORK_PARTS,
)
from repbook.domain.values import Value
from repbook.features.accounts.proposing import PROPOSED
from repbook.features.accounts.rules import ABILITIES, CRITERIA, FAULTS
from repbook.features.reports.found import JUDGED_ROW, TOP_ROW, curve_row, due_row
from repbook.features.reports.matrix_table import GROUP_COLUMNS
from repbook.schema.declare import Kind
from repbook.schema.registry import CODES, TABLES

Row = dict[str, Value]
Pools = Mapping[str, tuple[Value, ...]]
MOST = {"accounts": 110, "contacts": 40, "relations": 30, "compare": 40, "tasks": 40}
MOST |= {"suggestions": 30, "match_points": 40, "handoffs": 30}
FILLED, PLANNED = 0.9, 24
ON_A_LIMIT = 0.75
"""The share of figures that stand on a limit or beside it."""
CUTS: Row = {"cut_top": 500_000.0, "cut_large": 100_000.0, "cut_medium": 20_000.0}
BOOK: Row = {
    "book_margin": 0.25,
    "revenue_cut": 20_000.0,
    "profit_cut": 5_000.0,
    "old_neglected": 3.0,
    **CUTS,
}
"""What Analyse keeps of the whole book; the limits of some figures follow from it."""
LOW: Row = {
    **dict.fromkeys(("credit_paid_least", "channel_least", "people_least", "good_score_min"), 1.0),
    **dict.fromkeys(("credit_c_days", "credit_d_days", "credit_c_delay", "good_known_least"), 0.0),
}
"""Limits so low that a figure which is missing lies on them."""
CALM: Row = {
    "class_now": "pyramid.large", "overdue_days": 0.0, "open": 0.0, "revenue_year": 365_000.0,
    "margin_year": 0.25, "margin_before": 0.25, "incidents_year": 0.0, "people_strong": 3.0,
    "owner_known": "yes_no.yes", "rival_ahead": "yes_no.no", "wallet": 0.75,
}  # fmt: skip
ALONE: Row = {"people_strong": 1.0, "owner_known": None}
RISKS: tuple[Row, ...] = (
    {"overdue_days": 91.0},
    {"margin_year": -0.01},
    {"incidents_year": 3.0},
    {"rival_ahead": "yes_no.yes", "wallet": 0.25, **ALONE},
    {"open": 91_000.0, "margin_year": 0.19, "incidents_year": 1.0},
    {"open": 91_000.0, "margin_year": 0.19},
    {"class_now": "pyramid.medium", "incidents_year": 3.0},
)
"""Accounts without a risk but for one that is highest alone, or several that come to the limit."""
YES_NO = ("yes_no.yes", "yes_no.no", None)
FIFTHS = (1.0, 3.0, 4.0, 5.0)
MISSING = "A-0001"
"""An account without a card."""
DAYS = (-9.0, -8.0, -1.0, 0.0, 1.0, 5.0, 7.0, 8.0)


def pools(today: float) -> dict[str, Pools]:
    """Return by table and column what stands on the limits; labels as codes."""
    days = tuple(today + each for each in DAYS)
    accounts: dict[str, tuple[Value, ...]] = {
        "class_now": ("pyramid.top", "pyramid.large", "pyramid.large", "pyramid.medium"),
        **dict.fromkeys(("key_now", "potential_now", "black_now"), (0.0, 0.0, 1.0)),
        "credit_answer": (0.0, 1.0, 2.0, 3.0),
        "credit": (None, None, "credit.a", "credit.b", "credit.c", "credit.d", "credit.prepay"),
        "order_days": (0.0, 1.0, 4.0),
        "last_order": (
            today - 7,
            today - 8,
            today - 6,
            today - 30,
            60.0,
            61.0,
            2_885_000.0,
            2_885_001.0,
        ),
        "revenue_year": (36_500.0, 365_000.0, 1_200_000.0, 0.0, 0.75, 9.0, -1.0),
        "open": (6_000.0, 9_000.0, 9_125.0, 60_000.0, 90_000.0, 91_250.0, 0.0, 0.75),
        "revenue_life": (20_000.0, 19_999.75, 50_000.0),
        "margin": (-0.1, 0.0, 0.124, 0.125, 0.25, 0.251),
        "profit_life": (-500.0, 5_000.0, 4_999.75, 9_000.0),
        "cost_life": (5_000.0, 4_999.75, -500.0, 0.0),
        "first_order": (today - 366, today - 365, today - 364, today - 900),
        "irregular": (0.99, 1.0, 1.5),
        "contacts_recent": (2.0, 3.0, 4.0),
        "ways": (1.0, 2.0),
        "channels": ("Phone", "Visit"),
        "paid_orders": (3.0, 4.0, 5.0),
        "pay_delay": (0.0, 0.5, 15.0, 16.0),
        "overdue_days": (0.0, 1.0, 30.0, 31.0, 90.0, 91.0),
        "overdue": (99.75, 100.0, 250.0),
        "usual_order": (None, 12_345.5),
        "limit": (None, 5_000.0, 6_000.0),
        "margin_year": (-0.01, 0.0, 0.19, 0.1900004, 0.22, 0.2200004, 0.25),
        "margin_before": (0.25, 0.28),
        "incidents_year": (0.0, 1.0, 2.0, 3.0, 4.0),
        "people_strong": (1.0, 2.0, 3.0),
        "wallet": (0.49, 0.5, 0.51),
        **dict.fromkeys(("owner_known", "rival_ahead", *FAULTS), YES_NO),
        **dict.fromkeys(CRITERIA, (None, None, 0.0, 1.0, 2.0)),
        **dict.fromkeys(("hidden", "v2", "v4", "v5", *ABILITIES, "level"), (None, *FIFTHS)),
        **dict.fromkeys(("p_deal", "p_year", "p_revenue"), FIFTHS),
    }
    return {
        "accounts": accounts,
        "contacts": {
            "strength": (0.4, 0.6, 1.0, 3.0, 5.0, 5.4),
            "next_birthday": days,
            "left_on": (None, None, today - 9),
            "title": (None, "CEO"),
            "owner": YES_NO,
        },
        "relations": {"kind": ("relation.introduced", "relation.buys", "relation.parent")},
        "compare": {
            "importance": FIFTHS,
            "our_score": (0.0, 2.0, 3.0),
            "their_score": (0.0, 2.0, 4.0),
        },
        "tasks": {"due": days, "done_on": (None, None, *days), "what": (None, "x" * 30)},
        "suggestions": {
            "kind": ("suggestion.offer", "suggestion.offer", "suggestion.loop"),
            "decision": (None, "suggestion_decision.take"),
            "rate": (0.4, 0.5), "low": (0.2, 0.3), "high": (0.6, 0.9),
        },
        "match_points": {
            "typed": (1.0, 4.0), "value": (49.0, 50.0, 51.0), "ability": (49.0, 50.0, 51.0),
        },
    }  # fmt: skip


@dataclass(frozen=True, slots=True)
class Ground:
    """What the rows stand on: the recipe's seed and day, ids of cards, a table's row by a hand.

    `full` are the account, and a further card of it, of which every list has many rows.
    """

    seed: int
    today: float
    cards: Sequence[str]
    full: tuple[str, str]
    labels: Mapping[str, str]
    row: Callable[[str, Hand], Row]
    hand: Callable[[int], Hand]


def kept_of_book(seed: int, today: float, labels: Mapping[str, str]) -> Row:
    """Return our own level and what Analyse keeps of the whole book; some were never analysed."""
    found: Row = {
        "own_level": 2.0,
        "class_cuts": labels["cuts.typed" if seed % 4 == 3 else "cuts.own"],
    }
    return found if seed % 4 == 0 else found | BOOK | {"analysed_on": today - 1}


def low_limits(seed: int) -> Row:
    """Return the limits that some books have lower than the others."""
    return LOW if seed % 4 == 0 else {}


def invent(ground: Ground) -> dict[str, list[Row]]:
    """Return the rows of the tables about accounts, by table."""
    return {
        "accounts": _accounts(ground),
        **{key: _linked(ground, key, "account") for key in ("contacts", "relations", "compare")},
        **{key: _linked(ground, key, "id") for key in ("tasks", "suggestions")},
        "report_rows": _report_rows(ground),
        "match_points": _points(ground),
        "matrix": _matrix(ground),
        "work_rows": _work_rows(ground),
        "contact_curve": _curve(ground),
        **{key: _plan(ground, key) for key in ("plan_sales", "plan_other")},
        "conflicts": _conflicts(ground),
        "handover": _handover(ground),
        "handoffs": _linked(ground, "handoffs", "id"),
    }


def of_analysis(ground: Ground, row: Row, place: int) -> Row:
    """Return what Analyse wrote of a card, `place` from the first: of some on a limit."""
    draw = _source(ground, f"card {place}")
    years = (*CUTS.values(), 0.0, 0.75)
    year = {"revenue_year": draw.choice(years)} if draw.random() < 0.2 else {}
    days = (6.0, 7.0) if ground.seed % 2 else (8.0, 7.0)
    contact = {"last_contact": ground.today - days[place]} if place < 2 else {}
    belongs = {ground.full[1]: ground.full[0], ground.full[0]: None}
    own = {"account": belongs[str(row["id"])]} if row["id"] in belongs else {}
    return {**year, **contact, **own}


def of_full(ground: Ground) -> dict[str, list[Row]]:
    """Return calls and orders of the account in full, more than a page has room for."""
    draw, found = _source(ground, "full"), {}
    for key, link, count in (("calls", "id", 16), ("orders", "account", 9)):
        hand = ground.hand(_number(ground, f"full {key}"))
        rows = [ground.row(key, hand) for _ in range(count)]
        for number, row in enumerate(rows):
            row |= {TABLES[key].ids: f"{key}-full-{number}", link: draw.choice(ground.full)}
            row["day"] = ground.today - draw.choice((0.0, 1.0, 1.0, 200.0, 366.0, 900.0, 1500.0))
            if key == "orders":
                row["account"] = ground.full[0]
        found[key] = rows
    return found


def _source(ground: Ground, part: str) -> Random:
    return Random(f"{part} {ground.seed}")


def _number(ground: Ground, part: str) -> int:
    return _source(ground, part).getrandbits(32)


def _rows(ground: Ground, key: str, count: int) -> list[Row]:
    """Return rows whose figures often stand on a limit."""
    hand, draw = ground.hand(_number(ground, key)), _source(ground, f"limits {key}")
    limits, found = pools(ground.today).get(key, {}), []
    for number in range(count):
        row = ground.row(key, hand)
        for column, pool in limits.items():
            if draw.random() < ON_A_LIMIT:
                row[column] = _said(ground, draw.choice(pool))
        found.append(row | {TABLES[key].ids: f"{key}-{number}"})
    return found


def _said(ground: Ground, value: Value) -> Value:
    """Return the book's label of a code, anything else as it is."""
    return ground.labels[value] if isinstance(value, str) and value in CODES else value


def _accounts(ground: Ground) -> list[Row]:
    """Return the accounts of three cards in four, and of no card; the last row has no id."""
    draw = _source(ground, "accounts")
    wanted = dict.fromkeys((*ground.cards[:2], ground.full[0], MISSING))
    others = [card for card in ground.cards if card not in wanted and card not in ground.full]
    ids = [*wanted, *draw.sample(others, min(MOST["accounts"], len(others) * 3 // 4))]
    draw.shuffle(ids)
    rows = _rows(ground, "accounts", len(ids))
    for place, (row, account) in enumerate(zip(rows, ids, strict=True), 1):
        row |= {"account": account, "place": float(place) if draw.random() < 0.9 else None}
        if place <= len(RISKS):
            row |= {key: _said(ground, each) for key, each in (CALM | RISKS[place - 1]).items()}
        row["proposed"] = _signs(ground, draw, row)
        if account in ground.cards[:2]:
            row |= {"key_now": 1.0, "last_order": ground.today - 7}
    return [*rows, {"revenue_life": -10.0}]


def _signs(ground: Ground, draw: Random, row: Row) -> Value:
    """Return a sign for each criterion, mostly that of what the cell holds, and one too many."""
    signs = []
    for key in PROPOSED:
        held = row[key]
        sign = f"{held:g}" if type(held) is float and held in (0, 1, 2) else "-"
        sign = "y" if key in FAULTS and held == ground.labels["yes_no.yes"] else sign
        signs.append(sign if draw.random() < 0.6 else draw.choice("012y-"))
    return draw.choice((None, "".join(signs), "".join(signs), "".join(signs) + "0", signs[0]))


def _linked(ground: Ground, key: str, link: str) -> list[Row]:
    """Return rows that belong to accounts or cards, a third of them to the account in full."""
    draw = _source(ground, f"links {key}")
    many = draw.choice((2, 3, 10)) if ground.seed % 3 else 3
    rows = _rows(ground, key, min(MOST[key], 10 + len(ground.cards)))
    for number, row in enumerate(rows):
        full = ground.full[0] if link == "account" else draw.choice(ground.full)
        other = draw.choice((*ground.cards, MISSING, None))
        row[link] = full if number % many == 0 else other
        if key == "relations":
            row["other"] = draw.choice((*ground.cards[:9], MISSING, "x" * 30, "华联", None))
            row["other"] = row["other"] if draw.random() < 0.6 else ground.full[0]
    draw.shuffle(rows)
    return rows


def _report_rows(ground: Ground) -> list[Row]:
    """Return the rows that Analyse writes, in no order, some of them missing."""
    draw, hand = _source(ground, "report rows"), ground.hand(_number(ground, "report rows"))
    ids = [TOP_ROW, JUDGED_ROW, *(f"class.{each}" for each in CLASSES)]
    ids += [curve_row(step) for step in range(CURVE_STEPS + 1)]
    ids += [due_row(number) for number in range(1, DUE_DATES + 1)]
    ids += [f"group.{number:02d}" for number in range(1, MATRIX_GROUPS + 1)]
    draw.shuffle(ids)
    kept = ids if ground.seed % 2 else [each for each in ids if draw.random() < 0.7]
    rows = []
    for name in kept:
        row = ground.row("report_rows", hand) | {"row_id": name}
        row["account"] = draw.choice((*ground.cards, MISSING))
        row["customers"] = draw.choice((0.0, 19.0, 20.0, 21.0))
        row["day"] = ground.today + draw.choice(DAYS)
        for key in ("revenue", "profit", "contacts", "share", "revenue_share", "profit_share"):
            row[key] = row[key] if type(row[key]) is float else draw.choice((None, 0.5, 0.8))
        rows.append(row)
    return rows


def _points(ground: Ground) -> list[Row]:
    rows = _rows(ground, "match_points", min(MOST["match_points"], len(ground.cards)))
    cards = _source(ground, "points").sample(ground.cards, len(rows))
    return [row | {"account": card} for row, card in zip(rows, cards, strict=True)]


def _matrix(ground: Ground) -> list[Row]:
    """Return a row for each biggest account, one fewer than the page has room for in some books."""
    draw, hand = _source(ground, "matrix"), ground.hand(_number(ground, "matrix"))
    rows, most = [], min(MATRIX_ACCOUNTS - 1 + ground.seed % 2, len(ground.cards))
    for place, card in enumerate(draw.sample(ground.cards, most), 1):
        row = ground.row("matrix", hand) | {"place": float(place), "name": f"Customer {place}"}
        for key in GROUP_COLUMNS:
            row[key] = draw.choice((None, 0.0, 250.0, 12_000.0, row[key]))
        rows.append(row | {"account": card})
    return rows


def _work_rows(ground: Ground) -> list[Row]:
    """Return a row a figure of the page, each at its place, as Analyse leaves them."""
    names = [
        (f"{part}.{place:02d}", part, float(place))
        for part, most in WORK_PARTS.items()
        for place in range(1, most + 1)
    ]
    rows = _figures(ground, "work_rows", len(names))
    for row, (name, part, place) in zip(rows, names, strict=True):
        row |= {"row_id": name, "part": part, "place": place}
    return rows


def _curve(ground: Ground) -> list[Row]:
    rows = _figures(ground, "contact_curve", CONTACTS_MOST)
    return [row | {"contact": f"{n:02d}"} for n, row in enumerate(rows, 1)]


def _figures(ground: Ground, key: str, count: int) -> list[Row]:
    """Return rows of which most cells are filled, each with another value."""
    draw, hand = _source(ground, key), ground.hand(_number(ground, key))
    rows = [ground.row(key, hand) for _ in range(count)]
    numeric = [column for column in TABLES[key].columns if column.kind is not Kind.TEXT]
    texts = [column for column in TABLES[key].columns if column.kind is Kind.TEXT]
    for number, row in enumerate(rows, 1):
        for place, column in enumerate(numeric, 1):
            if draw.random() < FILLED:
                row[column.key] = number + place / 100
        for column in texts:
            if draw.random() < FILLED:
                row[column.key] = f"{column.key} {number}"
    return rows


def _conflicts(ground: Ground) -> list[Row]:
    """Return what a merge left: open and settled, the one or the other value standing."""
    hand = ground.hand(_number(ground, "conflicts"))
    rows = [ground.row("conflicts", hand) for _ in range(PLANNED)]
    for number, row in enumerate(rows):
        row["settled"] = (None, ground.today)[number % 2]
        row["stands"] = ("A", "B", "")[number % 3]
    return rows


def _handover(ground: Ground) -> list[Row]:
    """Return the list of a handover: dates passed and to come, promises, appointments, money."""
    hand = ground.hand(_number(ground, "handover"))
    rows = [ground.row("handover", hand) for _ in range(PLANNED)]
    for number, (row, card) in enumerate(zip(rows, ground.cards, strict=False)):
        row["id"] = card
        days = (None, ground.today, ground.today - 1.0, ground.today + 1.0, 1.0)
        row["next_on"] = days[number % len(days)]
        row["overdue"] = (None, 0.0, 1200.0, 1.0)[number % 4]
        row["agreed"] = ground.labels.get(f"agreed.{('promise', 'appointment')[number % 2]}")
    return rows


def _plan(ground: Ground, key: str) -> list[Row]:
    """Return a half of a day's plan: done, not done, late by days, on time, early."""
    draw, hand = _source(ground, key), ground.hand(_number(ground, key))
    rows = [ground.row(key, hand) for _ in range(PLANNED)]
    for number, row in enumerate(rows):
        row["plan_id"] = f"{key}-{number}"
        row["done"] = ground.labels.get(draw.choice(("yes_no.yes", "yes_no.no", "")))
        row["late"] = draw.choice((None, -1.0, 0.0, 1.0, 2.0, "x"))
        row["place"] = float(number + 1)
        row["work"] = ground.labels[f"work.{[*Work][number % len(Work)]}"]
    return rows
