"""What a card holds beside the plan: the step agreed, how much is known of the customer."""

from __future__ import annotations

from repbook.book.snapshot import Snapshot
from repbook.domain.planning.card import Card
from repbook.domain.planning.why import Loss, Told
from repbook.features.kernel.profit_shown import profit_shown
from repbook.schema.desk import ProfitView

LOSSES = {
    ProfitView.NONE: Loss.UNSAID,
    ProfitView.BAND: Loss.NAMED,
    ProfitView.ALL: Loss.WHOLE,
}
"""How a loss is said on the sheet that goes along to customers."""


def told(snapshot: Snapshot, card: Card) -> Told:
    """Return what Why says of a card; what was not answered counts as not known."""
    customers, qualify = snapshot.tables["customers"], snapshot.tables["qualify"]
    row = qualify.index().get(card.id)
    known = None if row is None else qualify.number(row, "known")
    step = customers.text(card.order, "next_step")
    little = (known or 0.0) < snapshot.number("known_min")
    # What a customer with orders needs is asked last.
    need = customers.text(card.order, "need") or card.last_order or card.usual_order
    return Told(step, little, bool(need), loss=LOSSES[profit_shown(snapshot)])
