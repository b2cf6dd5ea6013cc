"""Turn the rows of Customers into the cards that planning decides on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from functools import cache

from repbook.book.snapshot import Rows, Snapshot, as_text
from repbook.domain.planning.card import Card
from repbook.domain.planning.priority import PriorityPolicy, Weights
from repbook.domain.planning.results import is_call
from repbook.domain.planning.trade import RhythmPolicy
from repbook.domain.reading.areas import fold_area
from repbook.domain.values import CellError, Problem, Value
from repbook.features.calls.roads import place_at
from repbook.features.kernel.address import ADDRESS_READS
from repbook.features.kernel.answers import slot_worths
from repbook.features.kernel.policies import calendar_from, coder, policy_from, set_aside
from repbook.features.kernel.problems import NUMERIC
from repbook.features.plan.sales import SALES, last_orders, with_sales
from repbook.features.plan.trades import trades_of
from repbook.features.plan.ways import chats_of, only_written
from repbook.schema.registry import TABLES
from repbook.scoring.slots import FIT, answer_of
from repbook.text import said

CARD_COLUMNS = (
    *("id", "account", "name", "contact", "phone", *ADDRESS_READS),
    *("score", "verdict", "grade", "class", "expected_order", "attitude", "said_on", "chance"),
    *(
        "last_contact",
        "calls",
        "tries",
        "next_step",
        "next_on",
        "next_at",
        "retry_on",
        "expected_on",
    ),
    *("potential_from", "questions", "dispute", "floor", "source", "created"),
    *("outcome", "outcome_on", "lost_reason", "lat", "lon"),
    *SALES,
)
NUMBERS = tuple(
    key
    for key in CARD_COLUMNS
    if (column := TABLES["customers"].column(key)).kind in NUMERIC and column.rule is None
)
FIT_ANSWER = answer_of(FIT)
KEY = "key_account"
INQUIRIES = ("inbound", "exhibition", "referral")
"""Sources of customers who asked for us."""
CARD_ANSWERS = (FIT_ANSWER, KEY, "known")


def areas_of(rows: Rows) -> Mapping[str, str]:
    """Return for each spelling of an area the one that stands for all: the most frequent."""
    counts = Counter(as_text(value) for value in rows.columns["area"])
    named: dict[str, str] = {}
    for area in sorted(counts, key=lambda area: (-counts[area], area)):
        named.setdefault(fold_area(area), area)
    return {area: named[fold_area(area)] for area in counts}


def priority_from(snapshot: Snapshot, problems: list[Problem]) -> PriorityPolicy:
    """Return the numbers behind the priority terms; a useless one is named and set aside."""
    weights = Weights(*(snapshot.number(f"weight_{name}") for name in Weights._fields))
    own = policy_from(RhythmPolicy, snapshot)
    policy = policy_from(PriorityPolicy, snapshot, weights=weights, own=own)
    used = {key: set_aside(snapshot, key, getattr(policy, key), problems)
            for key in policy.unusable()}  # fmt: skip
    return policy._replace(**used)


def cards_from(snapshot: Snapshot, problems: list[Problem]) -> list[Card]:
    """Return one card for each usable row, `order` being its 0-based row; others are named.

    Its area is spelt as `areas_of` says, so that areas compare; what is shown stands in the row.
    """
    rows = snapshot.tables["customers"]
    worths = slot_worths(snapshot, FIT)
    chosen = _by_card(snapshot, FIT_ANSWER)
    fits = {name: worths[int(n)] for name, n in chosen.items() if 0 <= n < len(worths)}
    known, enough = _by_card(snapshot, "known"), snapshot.number("known_min")
    sold, trades = last_orders(snapshot), trades_of(snapshot)
    chats, written = chats_of(snapshot), only_written(snapshot)
    keys = {name for name, key in _by_card(snapshot, KEY).items() if key}
    codes = {
        name: coder(snapshot, name)
        for name in ("verdict", "grade", "attitude", "chance", "outcome")
    }
    codes["class"] = coder(snapshot, "pyramid")
    codes["source"] = coder(snapshot, "source")
    fresh, areas = _freshness(snapshot), areas_of(rows)
    broken = _broken(rows)
    lats, lons = rows.columns["lat"], rows.columns["lon"]
    found = []
    for row, value in enumerate(rows.columns["id"]):
        name = as_text(value)
        if name and row in broken:
            where, value = rows.where(row, broken[row]), rows.get(row, broken[row])
            problems.append(Problem(where, said("commands.error_value", value=value)))
        elif name:
            card = _card(rows, row, name, codes, fits, keys)
            asked = codes["source"](rows.get(row, "source")) in INQUIRIES
            created = rows.number(row, "created")
            until = fresh(created) if asked and created is not None else None
            promised = card.next_on is not None and card.next_at is None
            back = promised and is_call(rows.text(row, "next_step"))
            area = areas[card.area]
            little = known.get(name, 0.0) < enough
            if card.closed == "won" and not card.has_promise():
                card = card._replace(next_on=None, next_at=None)  # A retry was for what is won.
            account = card.account.casefold()
            lat, lon = lats[row], lons[row]
            place = place_at(lat, lon)
            card = with_sales(card, rows, sold.get(account))
            found.append(
                card._replace(
                    trade=trades.get(account),
                    has_chat=account in chats,
                    by_chat=name in written and card.last_order is None,
                    area=area,
                    fresh_until=until,
                    created=created,
                    call_back=back,
                    little_known=little,
                    place=place,
                )
            )
    problems.extend(_not_numeric(rows))
    return found


def _freshness(snapshot: Snapshot) -> Callable[[float], float]:
    """Return the function that gives the last day on which an inquiry of a day is fresh."""
    calendar, days = calendar_from(snapshot), int(snapshot.number("fresh_days"))
    return cache(lambda created: float(calendar.working_after(int(created), days)))


def _broken(rows: Rows) -> dict[int, str]:
    """Return the rows with an error value among what planning reads, and the first such column."""
    columns = [(key, rows.columns[key]) for key in CARD_COLUMNS]
    return {
        row: key
        for key, values in reversed(columns)
        if CellError in map(type, values)
        for row, value in enumerate(values)
        if isinstance(value, CellError)
    }


def _not_numeric(rows: Rows) -> Iterator[Problem]:
    """Name texts where planning reads numbers or dates; they count as unknown."""
    for key in NUMBERS:
        for row, value in enumerate(rows.columns[key]):
            if value is not None and type(value) is not float and as_text(value):
                yield Problem(rows.where(row, key), said("commands.not_numeric", value=value))


def _card(
    rows: Rows,
    row: int,
    name: str,
    codes: Mapping[str, Callable[[Value], str | None]],
    fits: Mapping[str, float],
    keys: AbstractSet[str],
) -> Card:
    get = rows.columns
    closed = codes["outcome"](get["outcome"][row])
    closed_on, said_on = rows.number(row, "outcome_on"), rows.number(row, "said_on")
    # What was said of a purchase that is won is done with.
    over = closed == "won" and not (closed_on is not None and (said_on or 0) > closed_on)
    return Card(
        id=name,
        account=rows.text(row, "account") or name,
        area=rows.text(row, "area"),
        street=rows.text(row, "street") or rows.text(row, "address"),
        postcode=rows.text(row, "postcode"),
        has_phone=bool(rows.text(row, "phone")),
        verdict=codes["verdict"](get["verdict"][row]),
        score=rows.number(row, "score"),
        grade=codes["grade"](get["grade"][row]),
        pyramid=codes["class"](get["class"][row]),
        expected_order=None if over else rows.number(row, "expected_order"),
        attitude=None if over else codes["attitude"](get["attitude"][row]),
        attitude_on=said_on,
        chance=codes["chance"](get["chance"][row]),
        last_contact=rows.number(row, "last_contact"),
        tries=int(rows.number(row, "tries") or 0),
        next_on=rows.number(row, "next_on"),
        next_at=rows.number(row, "next_at"),
        retry_on=rows.number(row, "retry_on"),
        expected_on=None if closed else rows.number(row, "expected_on"),
        key=name in keys,
        potential_from=rows.number(row, "potential_from"),
        fit=fits.get(name, 0.0),
        closed=closed,
        closed_on=closed_on,
        order=row,
    )


def _by_card(snapshot: Snapshot, key: str) -> dict[str, float]:
    """Return the numbers of a Qualify column by card."""
    rows = snapshot.tables["qualify"]
    pairs = zip(rows.columns["id"], rows.columns[key], strict=True)
    return {as_text(name): number for name, number in pairs if type(number) is float}
