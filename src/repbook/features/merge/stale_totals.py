"""Totals of cards that their orders no longer come to: one was typed over since they were counted."""

from __future__ import annotations

from collections.abc import Iterator

from repbook.book.changes import Changes
from repbook.book.logwords import in_full
from repbook.book.snapshot import Rows, Snapshot
from repbook.domain.values import Problem
from repbook.features.kernel.purchases import order_figures
from repbook.features.merge.following import order_lines
from repbook.features.merge.logged_totals import counted_totals
from repbook.features.merge.table import MERGE
from repbook.features.merge.totals import ORDERS, SUMS
from repbook.schema.registry import CUSTOMERS, TABLES
from repbook.text import said


def stale_totals(snapshot: Snapshot, log: Rows) -> Iterator[Problem]:
    """Yield cards' totals that stand as orders made them once, and are not what these make now.

    The log holds `LOG_READS`; of a total that anything else wrote nothing is known.
    Nothing in the team's workbook, whose cards are what the reps' files hold.
    """
    if CUSTOMERS not in snapshot.tables:
        return
    cards, made = snapshot.tables[CUSTOMERS], counted_totals(log)
    lines = order_lines(snapshot.tables[ORDERS], Changes(MERGE))
    for place in cards.filled():
        card = cards.text(place, "id")
        account = (cards.text(place, "account") or card).casefold()
        figures = order_figures(lines.get(account, []))
        for key in SUMS:
            total, now = cards.get(place, key), figures[key]
            counted = made.get((card, key), [None])[-1]
            if counted is not None and total == counted and total != now:
                kind = TABLES[CUSTOMERS].column(key).kind
                facts = {"total": in_full(kind, total), "orders": in_full(kind, now)}
                yield Problem(cards.where(place, key), said("merge.stale_total", None, **facts))
