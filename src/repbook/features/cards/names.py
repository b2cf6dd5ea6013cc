"""The customer's name beside a card's id, in tables of other features."""

from __future__ import annotations

from repbook.scoring.expr import Expr
from repbook.scoring.verbs import at, col, field, find, if_, shown


def name_of(key: str) -> Expr:
    """Return the name on the card whose id stands in the column `key`, empty where there is none."""
    row = find(col(key), "customers", "id")
    return if_(row.is_(0), "", shown(at(field("customers", "name"), row)))
