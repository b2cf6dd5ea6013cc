"""The card shows its four parts: basic data, characteristics, business, trade (M95-M98)."""

from __future__ import annotations

import pytest
from hypothesis import given as law
from hypothesis import strategies as st

from repbook.book.evaluate import Evaluator
from repbook.build.contents import Given, contents
from repbook.domain.values import Value
from repbook.features.kernel.address import ADDRESS_READS, shown_address
from repbook.schema.sheets import SHEETS, cell_rules
from repbook.text.label import LANGUAGES

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


@law(st.sets(st.sampled_from(ADDRESS_READS)), st.sampled_from(LANGUAGES))
def test_the_address_is_the_street_with_its_town_and_postal_code(held: set[str], lang: str) -> None:
    """The formula of the Card and what Visits and the road show are one and the same."""
    card: dict[str, Value] = {key: "43215" if key == "postcode" else f"the {key}" for key in held}
    rows = {"customers": [{"id": "LW-00001", **card}]}
    snapshot = contents(Given(lang, rows, {"lang": lang, "as_of": TODAY}))
    values = Evaluator(snapshot, TODAY, cells=cell_rules({"card_id": "LW-00001"}))
    shown = values.cell("card.customers.address") or ""
    assert shown == shown_address(_Row(card), 0, lang)  # type: ignore[arg-type]  # as Rows reads
    assert bool(shown) == bool(held & {"address", "street"})
    assert (
        not held >= {"street", "city", "postcode"}
        or "address" in held
        or str(shown).replace("，", ", ") == "the street, the city, 43215"
    )


class _Row:
    """One row, as Rows gives its texts."""

    def __init__(self, held: dict[str, Value]) -> None:
        self._held = held

    def text(self, row: int, key: str) -> str:
        return str(self._held.get(key, "")) if row == 0 else ""
