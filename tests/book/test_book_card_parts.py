"""The card shows its four parts: basic data, characteristics, business, trade (M95-M98)."""

from __future__ import annotations

import pytest

from repbook.book.evaluate import Evaluator
from repbook.build.contents import Given, contents
from repbook.domain.values import Value
from repbook.schema.sheets import SHEETS, cell_rules

PARTS = {
    "basic data": ("name", "phone", "contact", "address", "area", "email", "industry", "source"),
    "characteristics": ("traits", "deciders", "coach", "competitor"),
    "business condition": ("business", "expected_order", "quantity"),
    "state of trade": ("revenue", "orders", "last_order", "terms"),
    "preparation": ("opener", "questions", "dispute", "floor"),
}
TODAY, LAST_ORDER = 46_082.0, 45_678.0
NUMBERS: dict[str, Value] = {
    "expected_order": 81_234.0,
    "quantity": 77.0,
    "revenue": 91_234.0,
    "orders": 13.0,
}


@pytest.fixture(scope="module")
def shown() -> set[Value]:
    """Return everything the card of a fully filled customer shows."""
    keys = [key for part in PARTS.values() for key in part]
    card: dict[str, Value] = {key: NUMBERS.get(key, f"the {key}") for key in keys}
    rows = {"customers": [card | {"id": "LW-00001", "last_order": LAST_ORDER}]}
    snapshot = contents(Given("en", rows, {"lang": "en", "as_of": TODAY}))
    values = Evaluator(snapshot, TODAY, cells=cell_rules({"card_id": "LW-00001"}))
    return {values.cell(cell.key) for cell in SHEETS["card"].cells if cell.rule is not None}


@pytest.mark.parametrize("part", PARTS)
def test_the_card_shows_its_parts(shown: set[Value], part: str) -> None:
    for key in PARTS[part]:
        wanted = LAST_ORDER if key == "last_order" else NUMBERS.get(key, f"the {key}")
        found = any(value == wanted or str(wanted) in str(value) for value in shown)
        assert found, key
