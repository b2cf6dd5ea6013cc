"""What the orders on file say of a customer: the last one, and the usual size (M12)."""

from __future__ import annotations

from repbook.book.snapshot import Rows, Snapshot, as_text
from repbook.domain.planning.card import Card
from repbook.record import NamedTuple

ORDER_READS = ("account", "day", "amount", "order_id")
SALES = ("revenue", "orders", "last_order")
"""Columns of a card that its orders fill."""


class Order(NamedTuple):
    """An account's last order: its day, its number, what it came to."""

    day: float
    number: str
    amount: float


def last_orders(snapshot: Snapshot) -> dict[str, Order]:
    """Return the last order of each account by its folded name; what went back is no order."""
    lines = snapshot.tables["orders"].columns
    found: dict[str, Order] = {}
    columns = (lines["account"], lines["day"], lines["amount"], lines["order_id"])
    for account, day, amount, number in zip(*columns, strict=True):
        if type(day) is not float or type(amount) is not float or amount <= 0:
            continue
        name, order = as_text(account).casefold(), as_text(number)
        last = found.get(name)
        if last is None or day > last.day:
            found[name] = Order(day, order, amount)
        elif day == last.day and order == last.number:
            found[name] = last._replace(amount=last.amount + amount)
        elif day == last.day and amount > last.amount:
            found[name] = Order(day, order, amount)
    return found


def with_sales(card: Card, rows: Rows, last: Order | None) -> Card:
    """Return a card with what it bought: from the orders on file, else as its list says."""
    revenue, count = rows.number(card.order, "revenue"), rows.number(card.order, "orders")
    usual = revenue / count if revenue and count and revenue > 0 and count > 0 else None
    day = rows.number(card.order, "last_order")
    if last is not None and (day is None or last.day >= day):
        return card._replace(last_order=last.day, last_amount=last.amount, usual_order=usual)
    if day is None and usual is None:
        return card
    return card._replace(last_order=day, usual_order=usual)
