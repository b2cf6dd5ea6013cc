"""Set outcomes by orders: an order wins the card that it names, or the only open one (M93)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from repbook.book.changes import Changes
from repbook.book.snapshot import Reads, Snapshot
from repbook.domain.days import to_date
from repbook.domain.planning.outcomes import Proposal
from repbook.domain.values import Problem
from repbook.features.kernel.policies import coder
from repbook.features.kernel.purchases import OUTCOME_READS, PURCHASE_READS, closed_by, lines_of
from repbook.features.kernel.words import joined
from repbook.record import NamedTuple
from repbook.text import said

READS: Reads = {
    "customers": (*OUTCOME_READS, "name"),
    "orders": PURCHASE_READS,
    "calls": ("call_id", "id", "day", "result"),
}


class Win(NamedTuple):
    """A card that an order wins: the day, the amount, the reached contacts until then."""

    id: str
    name: str
    day: float
    amount: float
    contacts: int


class Settled(NamedTuple):
    """What orders say of open cards: those won, and how many orders wait for a choice."""

    wins: tuple[Win, ...]
    asked: int
    changes: Changes


def settle_outcomes(snapshot: Snapshot) -> Settled:
    """Propose the outcomes that orders on file give; an order that may be of several is asked."""
    changes = Changes("outcomes", problems=list(snapshot.problems), show="customers")
    found = closed_by(snapshot, lines_of(snapshot.tables["orders"]))
    wins = tuple(_wins(snapshot, (each for each in found if len(each.cards) == 1)))
    for win in wins:
        won = snapshot.label("outcome.won")
        changes.update(
            "customers",
            win.id,
            outcome=won,
            outcome_on=win.day,
            contacts_to_win=float(win.contacts),
        )
    asked = [each for each in found if len(each.cards) > 1]
    for proposal in found:
        if len(proposal.cards) == 1 and not proposal.purchase.card:
            _name_card(snapshot, changes, proposal)
    changes.problems += (_which(snapshot, each) for each in asked)
    return Settled(wins, len(asked), changes)


def _wins(snapshot: Snapshot, found: Iterable[Proposal]) -> Iterator[Win]:
    rows = snapshot.tables["customers"]
    for proposal in found:
        (card,), purchase = proposal.cards, proposal.purchase
        name = rows.text(rows.index()[card.id], "name")
        contacts = reached_until(snapshot, card.id, purchase.day)
        yield Win(card.id, name, purchase.day, purchase.amount, contacts)


def reached_until(snapshot: Snapshot, card: str, day: float) -> int:
    """Return how often a customer was reached, up to a day."""
    rows, result_of = snapshot.tables["calls"], coder(snapshot, "result")
    return sum(
        rows.text(row, "id") == card
        and result_of(rows.get(row, "result")) == "reached"
        and (rows.number(row, "day") or 0.0) <= day
        for row in range(len(rows))
    )


def _name_card(snapshot: Snapshot, changes: Changes, proposal: Proposal) -> None:
    """Write the card beside its order, so that the next one is not taken for the same."""
    rows, row = snapshot.tables["orders"], proposal.purchase.row
    line = rows.text(row, "line")
    key = line if line and rows.index().get(line) == row else row
    changes.update("orders", key, card=proposal.cards[0].id)


def _which(snapshot: Snapshot, proposal: Proposal) -> Problem:
    """Ask which of several open cards an order is of."""
    rows, cards = snapshot.tables["orders"], snapshot.tables["customers"]
    purchase = proposal.purchase
    names = [f"{c.id} {cards.text(cards.index()[c.id], 'name')}" for c in proposal.cards]
    facts = {"day": to_date(purchase.day).isoformat(), "amount": f"{purchase.amount:,.0f}"}
    text = said("cards.which_card", None, cards=joined(names), **facts)
    return Problem(rows.where(purchase.row, "card"), text)
