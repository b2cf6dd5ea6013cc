"""A further purchase of the same customer: a new card linked to the same account (M93)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple

from repbook.book.changes import Changes
from repbook.book.snapshot import Reads, Snapshot, as_text
from repbook.domain.days import serial
from repbook.domain.values import Value
from repbook.features.cards.forms import CHOSEN, card_named, name_of
from repbook.features.cards.save_card import READS as SAVE_READS
from repbook.features.cards.save_card import typed_changes
from repbook.features.kernel.adopt import id_source
from repbook.features.kernel.fields import OF_CUSTOMERS
from repbook.schema.declare import Role
from repbook.schema.roles import having

OF_PURCHASE = frozenset(having(Role.PURCHASE))
"""What belongs to one purchase, or to one row of a list, and is asked anew."""
OF_ACCOUNT = ("revenue", "margin", "orders", "last_order", "last_contact")
CARRIED = (*(key for key in OF_CUSTOMERS if key not in OF_PURCHASE), *OF_ACCOUNT)
READS: Reads = {
    **SAVE_READS,
    "customers": tuple(dict.fromkeys((*SAVE_READS["customers"], *OF_ACCOUNT))),
}


class Further(NamedTuple):
    """The new card, the card it follows, and the changes."""

    card: str
    name: str
    of: str
    changes: Changes


def further_card(
    snapshot: Snapshot, now: datetime, card: str, typed: Mapping[str, Value] | None = None
) -> Further:
    """Make a card for a further purchase: the account's data, neither answers nor plans.

    `typed` are first answers and expectations, by column key. Refused for no such card.
    """
    of = card_named(snapshot, card)
    rows = snapshot.tables["customers"]
    row, today = rows.index()[of], float(serial(now))
    changes = Changes("again", problems=list(snapshot.problems), show="card")
    own, answers = typed_changes(snapshot, now, typed or {}, changes)
    new = next(id_source(snapshot))
    made: dict[str, Value] = {
        **{key: value for key in CARRIED if (value := rows.get(row, key)) not in (None, "")},
        "id": new,
        "account": rows.text(row, "account") or of,
        "follows": of,
        "rep": rows.get(row, "rep") or as_text(snapshot.setting("rep")) or None,
        "created": today,
        "last_review": today,
        **own,
    }
    if not rows.text(row, "account"):
        changes.update("customers", of, account=of)
    changes.insert("customers", [made])
    changes.insert("qualify", [{"id": new, **answers}])
    changes.settings[CHOSEN] = new
    return Further(new, name_of(snapshot, of), of, changes)
