"""What totals are without the rows that they count: how these were typed is not asked about."""

from __future__ import annotations

from itertools import permutations

import pytest

from repbook.domain.merging.shapes import Row
from repbook.domain.values import Value
from repbook.features.merge.counted import Counter
from repbook.features.merge.specs import spec_of

SPECS = {table: spec_of(table) for table in ("customers", "calls", "orders")}
Tables = dict[str, dict[str, Row]]
PLACE = SPECS["customers"].keys.index("revenue")


def row(table: str, **cells: Value) -> Row:
    return tuple(cells.get(key) for key in SPECS[table].keys)


def book(revenue: float, *amounts: float) -> Tables:
    """Return a card with a total, and its orders."""
    orders = {f"o{n}": row("orders", account="1", amount=each) for n, each in enumerate(amounts)}
    return {"customers": {"1": row("customers", account="1", revenue=revenue)}, "orders": orders}


def openings(*files: tuple[Tables, Tables]) -> list[Value]:
    return [now["1"][PLACE] for now, _ in Counter(SPECS).openings(files)]


@pytest.mark.parametrize(
    ("now", "opening"),
    [
        (book(100.0, 110.0), None),  # an order typed over, nobody counted it yet
        (book(100.0, 100.0, 50.0), None),  # one typed beside it
        (book(150.0, 100.0, 50.0), None),  # one that an action counted
        (book(300.0, 100.0), 200.0),  # the total typed over
    ],
)
def test_a_total_that_nobody_moved_keeps_its_opening(now: Tables, opening: Value) -> None:
    assert openings((now, book(100.0, 100.0))) == [opening]


def test_without_a_base_alike_totals_have_one_opening_in_any_order() -> None:
    files = [(book(100.0, amount), Tables()) for amount in (110.0, 120.0, 105.0)]
    for order in permutations(files):
        # What was typed over in an order makes no opening below nothing.
        assert openings(*order) == [None] * 3
    assert openings(files[0], (book(200.0, 120.0), Tables())) == [None, 80.0]
    held = [(book(150.0, amount), Tables()) for amount in (110.0, 120.0, 105.0)]
    for order in permutations(held):
        assert openings(*order) == [30.0] * 3


@pytest.mark.parametrize(
    ("now", "base", "opening"),
    [
        (book(100.0, 90.0), Tables(), None),  # the order typed down
        (book(100.0, 110.0), book(0.0), None),  # typed up; the base is of before the list
        (book(100.0, 110.0), book(100.0, 90.0), None),  # the base is of a workbook typed over
        (book(130.0, 170.0), Tables(), 30.0),  # the total typed, too
        (book(60.0, 100.0), Tables(), -40.0),
    ],
)
def test_what_a_list_of_orders_made_of_a_total_is_no_opening(
    now: Tables, base: Tables, opening: Value
) -> None:
    made = {("1", "revenue"): [100.0]}
    ((found, _),) = Counter(SPECS).openings([(now, base)], [made])
    assert found["1"][PLACE] == opening


def test_a_total_that_something_else_wrote_since_is_taken_as_it_is() -> None:
    made = {("1", "revenue"): [100.0, None]}
    ((found, _),) = Counter(SPECS).openings([(book(100.0, 90.0), Tables())], [made])
    assert found["1"][PLACE] == 10.0
