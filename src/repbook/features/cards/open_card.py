"""Open a card: choose it on the Card sheet and count it as reviewed (M90-M92, M114)."""

from __future__ import annotations

from datetime import datetime

from repbook.book import needs
from repbook.book.changes import Changes
from repbook.book.evaluate import Evaluator
from repbook.book.recalculate import recalculated, with_cards
from repbook.book.snapshot import Reads, Snapshot
from repbook.domain.days import moment, serial
from repbook.domain.values import Value
from repbook.features.cards.forms import CHOSEN, card_named
from repbook.schema.sheets import SHEETS, cell_rules

READS: Reads = {
    "customers": ("id", "name", "last_review"),
    "visits": ("visit_id", "id", "returned", "seen"),
}


def open_card(snapshot: Snapshot, card: str, now: datetime) -> Changes:
    """Show a card and stamp today's review, which moves the next one; Refused for no such card.

    A contact that the day's sheet plans with it is marked as prepared from the card (M114).
    """
    card = card_named(snapshot, card)
    rows, today = snapshot.tables["customers"], float(serial(now))
    changes = choose(snapshot, card)
    if rows.number(rows.index()[card], "last_review") != today:
        changes.update("customers", card, last_review=today)
    visits = snapshot.tables["visits"]
    for row in range(len(visits)):
        waits = visits.text(row, "id") == card and not visits.text(row, "returned")
        if waits and not visits.text(row, "seen"):
            name = visits.text(row, "visit_id")
            key = name if visits.index().get(name) == row else row
            changes.update("visits", key, seen=moment(now))
    return changes


def choose(snapshot: Snapshot, card: str | None) -> Changes:
    """Let the Card sheet show a card, or none."""
    changes = Changes("card", show="card", look=True)
    if snapshot.setting(CHOSEN) != card:
        changes.settings[CHOSEN] = card
    return changes


def page_reads() -> Reads:
    """Return what must be read to tell what the Card sheet will show."""
    rules = [cell.rule for cell in SHEETS["card"].cells if cell.rule is not None]
    shown = needs.merged(READS, needs.for_cells(rules))
    return with_cards({table: tuple(keys) for table, keys in shown.items()})


def page_values(snapshot: Snapshot, changes: Changes, now: datetime) -> dict[str, Value]:
    """Return the values of the Card sheet's formulas once `changes` are made, by key."""
    today = float(serial(now))
    after = recalculated(snapshot, changes, today)
    values = Evaluator(after, today, {}, cell_rules())
    cells = SHEETS["card"].cells
    return {cell.key: values.cell(cell.key) for cell in cells if cell.rule is not None}
