"""Orders as purchases, and the open cards that they close (M93)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from repbook.book.snapshot import Rows, Snapshot, as_text
from repbook.domain.planning.outcomes import (
    OpenCard,
    Proposal,
    Purchase,
    RepeatPolicy,
    proposals,
)
from repbook.domain.values import Value
from repbook.features.kernel.policies import coder, policy_from

OUTCOME_READS = ("id", "account", "created", "outcome", "outcome_on")
FIGURE_READS = ("order_id", "day", "amount", "cost")
CENTS, SHARE_DIGITS = 2, 4
PURCHASE_READS = ("day", "account", "amount", "order_id", "card", "line")


def closed_by(snapshot: Snapshot, lines: Iterable[Mapping[str, Value]]) -> list[Proposal]:
    """Return what orders close, their `lines` in the order of their rows."""
    policy = policy_from(RepeatPolicy, snapshot)
    return proposals(purchases(lines), open_cards(snapshot), policy)


def lines_of(rows: Rows) -> Iterator[Mapping[str, Value]]:
    """Yield the lines on file."""
    for row in range(len(rows)):
        yield {key: rows.get(row, key) for key in PURCHASE_READS}


def purchases(lines: Iterable[Mapping[str, Value]]) -> Iterator[Purchase]:
    """Yield the orders, the lines of each together; lines without day or amount are none."""
    found: dict[tuple[str, ...], Purchase] = {}
    for row, line in enumerate(lines):
        day, amount, account = (line.get(key) for key in ("day", "amount", "account"))
        name, card = as_text(account).casefold(), as_text(line.get("card"))
        if type(day) is not float or type(amount) is not float or not name:
            continue
        number = as_text(line.get("order_id"))
        key = (name, number or f"{day:.0f}", "" if number else card)
        held = found.get(key)
        if held is None:
            found[key] = Purchase(name, day, amount, card, row)
        else:
            found[key] = held._replace(amount=held.amount + amount, card=held.card or card)
    yield from found.values()


def open_cards(snapshot: Snapshot) -> Iterator[OpenCard]:
    """Yield the cards without an outcome."""
    rows, outcome_of = snapshot.tables["customers"], coder(snapshot, "outcome")
    for row, value in enumerate(rows.columns["id"]):
        name = as_text(value)
        if name and outcome_of(rows.get(row, "outcome")) is None:
            account = (rows.text(row, "account") or name).casefold()
            yield OpenCard(name, account, rows.number(row, "created"))


def order_figures(rows: Sequence[Mapping[str, Value]]) -> dict[str, Value]:
    """Return an account's totals; returns lower what was sold and are no orders (M5).

    The rows are its order lines with `FIGURE_READS`.
    """
    placed: dict[str, list[Mapping[str, Value]]] = defaultdict(list)
    for number, row in enumerate(rows):
        placed[as_text(row.get("order_id")) or f"#{number}"].append(row)
    orders = [lines for lines in placed.values() if sum(numbers(lines, "amount")) >= 0]
    bought = [row for lines in orders for row in lines if not is_return(row)]
    found: dict[str, Value] = {
        "revenue": round(sum(numbers(rows, "amount")), CENTS),
        "orders": float(len(orders)),
        "last_order": max(numbers(bought, "day"), default=None),
    }
    costed = [row for row in rows if type(row.get("cost")) is float]
    sold = sum(numbers(costed, "amount"))
    if sold > 0:
        found["margin"] = round((sold - sum(numbers(costed, "cost"))) / sold, SHARE_DIGITS)
    return found


def is_return(row: Mapping[str, Value]) -> bool:
    """Tell whether an order line is of something that came back."""
    amount = row.get("amount")
    return type(amount) is float and amount < 0


def numbers(rows: Iterable[Mapping[str, Value]], key: str) -> list[float]:
    """Return the numbers among the cells of one column."""
    return [value for row in rows if type(value := row.get(key)) is float]
