"""Ants: the figures of superstore, their record, and what is no ant."""

from __future__ import annotations

import numpy as np
import pytest
from analysis_samples import DAY, POLICY, superstore, tables

from repbook.analysis.accounts_sales import YEAR, lines_of, sales
from repbook.analysis.ants import Bounds, Figures, ants, is_ant, record, small
from repbook.analysis.frames import fold, owners

BOUNDS = Bounds(medium=1000, margin=0.2, growth=1.5, order_days=4)
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
    columns = tables(**rows)["orders"]
    places = {fold(row["id"]): n for n, row in enumerate(rows["customers"])}
    lines = lines_of(columns, owners(columns, "account", places), day)
    found = sales(lines, len(places), day, POLICY.irregular_gaps, POLICY.class_min)
    keys = ("revenue_year", "revenue_before", "order_days", "margin")
    values = zip(*(found[key].tolist() for key in keys), strict=True)
    known = [[None if one != one else one for one in row] for row in values]
    year = found["revenue_year"]
    cut = float(np.percentile(year[year > 0], 80))
    figures = [Figures(who, *row) for who, row in zip(places, known, strict=True)]
    return figures, cut, float(lines.profit.sum() / lines.amount.sum())
