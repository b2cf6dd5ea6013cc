"""Ants: the figures of superstore, their record, and what is no ant."""

from __future__ import annotations

import pytest
from analysis_samples import DAY, POLICY, superstore, tables

from repbook.analysis.accounts_sales import YEAR
from repbook.analysis.ants import Bounds, Figures, ants, is_ant, record, small
from repbook.analysis.ants_before import Policy, figures_before

BOUNDS = Bounds(medium=1000, margin=0.2, growth=1.5, order_days=4)
BEFORE = Policy(**{key: getattr(POLICY, key) for key in Policy._fields})
ANT = Figures("A", 300.0, 200.0, 4.0, 0.2)


def test_ants_of_superstore_and_their_record() -> None:
    now, cut, book = _figures(DAY)
    then, cut_then, _ = _figures(DAY - YEAR)
    bounds = Bounds(cut, book, 1.5, 4)
    assert cut == pytest.approx(1590.03, abs=0.01)
    assert len(list(ants(now, bounds))) == 96
    assert sum(small(each, bounds) for each in now) == 448
    found = record(then, bounds._replace(medium=cut_then), now, cut)
    assert found == ((8, 52), (52, 303))


@pytest.mark.parametrize(
    "changed",
    [
        {"year": 1000.0, "before": 400.0},
        {"year": 299.0},
        {"before": 0.0},
        {"before": None},
        {"year": None},
        {"order_days": 3.0},
        {"margin": 0.19},
        {"margin": None},
    ],
)
def test_what_is_no_ant(changed: dict[str, float | None]) -> None:
    assert is_ant(ANT, BOUNDS)
    assert not is_ant(ANT._replace(**changed), BOUNDS)


def test_ants_come_by_how_much_they_grew() -> None:
    more = ANT._replace(id="B", year=500.0)
    assert [each.id for each in ants([ANT, more], BOUNDS)] == ["B", "A"]


def test_no_small_customers_have_no_record() -> None:
    assert record([], BOUNDS, [ANT], 100) == (None, None)


def _figures(day: float) -> tuple[list[Figures], float, float]:
    """Return the figures of superstore's customers, the medium limit and the book's margin."""
    rows = superstore()
    orders = tables(**rows)["orders"]
    owners = [str(row["account"]) for row in rows["orders"]]
    accounts = [str(row["id"]) for row in rows["customers"]]
    figures, cut = figures_before(orders, owners, accounts, day, BEFORE, own=True)
    kept = [row for row in rows["orders"] if float(row["day"] or 0) <= day]
    amount = sum(float(row["amount"] or 0) for row in kept)
    return figures, cut, 1 - sum(float(row["cost"] or 0) for row in kept) / amount
