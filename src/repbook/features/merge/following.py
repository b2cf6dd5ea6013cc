"""Totals of cards follow what changes make of their order rows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from repbook.book.changes import Changes
from repbook.book.snapshot import Rows, Snapshot
from repbook.domain.values import Value
from repbook.features.kernel.purchases import FIGURE_READS, order_figures
from repbook.features.merge.totals import CENTS, MARGIN, ORDERS, TOTALS, number
from repbook.schema.registry import CUSTOMERS, TABLES

FOLLOW_READS = ("id", "account", "name", *TOTALS)
"""What is read of cards whose totals follow their orders."""


def follow_orders(snapshot: Snapshot, changes: Changes) -> None:
    """Move cards' totals by what changes make of their order rows; the snapshot holds both."""
    if ORDERS not in changes.updates and ORDERS not in changes.deletes:
        return
    rows, cards = snapshot.tables[ORDERS], snapshot.tables[CUSTOMERS]
    lines = order_lines(rows, Changes(changes.action)), order_lines(rows, changes)
    for place in cards.filled():
        card = cards.text(place, "id")
        name = (cards.text(place, "account") or card).casefold()
        stays = card not in changes.deletes.get(CUSTOMERS, ())
        if stays and lines[0].get(name) != lines[1].get(name):
            was, now = (order_figures(each.get(name, [])) for each in lines)
            _follow(cards, place, changes, was, now)


def _follow(
    cards: Rows, place: int, changes: Changes, was: Mapping[str, Value], now: Mapping[str, Value]
) -> None:
    card = cards.text(place, "id")
    written = changes.updates.get(CUSTOMERS, {})
    for key in TOTALS:
        total = {**written.get(place, {}), **written.get(card, {})}.get(key, cards.get(place, key))
        value = _followed(key, total, was.get(key), now.get(key))
        if value != total:
            changes.update(CUSTOMERS, card, **{key: value})


def _followed(key: str, total: Value, was: Value, now: Value) -> Value:
    if was == now or (total is not None and type(total) is not float):
        return total
    if key == MARGIN:
        return now if total in (None, was) else total
    return round(number(total) + number(now) - number(was), CENTS) or None


def order_lines(rows: Rows, changes: Changes) -> dict[str, list[dict[str, Value]]]:
    """Return the order lines by folded account as changes leave them."""
    found: dict[str, list[dict[str, Value]]] = defaultdict(list)
    gone, written = changes.deletes.get(ORDERS, ()), changes.updates.get(ORDERS, {})
    for place in rows.filled():
        name = rows.text(place, TABLES[ORDERS].ids)
        if place in gone or (name and name in gone):
            continue
        line = {key: rows.get(place, key) for key in FIGURE_READS}
        for each in (place, name):
            line |= {key: v for key, v in written.get(each, {}).items() if key in FIGURE_READS}
        # As it stands: what one card of two takes over has its totals with it.
        account = rows.text(place, "account").casefold()
        if account and type(line["amount"]) is float:
            found[account].append(line)
    return found
