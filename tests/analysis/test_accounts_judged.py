"""What figures propose of a customer's quality."""

from __future__ import annotations

import pytest

from repbook.analysis.accounts_judged import Known, Standards, proposals

DAY = 46000.0
BY = Standards(
    large=3755.71, medium=1590.03, middle=600.0, margin=0.12,
    serve_cheap=0.1, serve_fair=0.3, serve_dear=0.5, loyal_orders=4,
)  # fmt: skip
GOOD = Known(
    revenue_year=4000.0, profit_life=1000.0, margin=0.2, cost_life=200.0, late=0.0,
    order_days=5.0, last_order=DAY - 10, incidents=0.0, bad_credit=False,
)  # fmt: skip


def test_the_golden_customer() -> None:
    """2, 2, 1, 2 and no fifth: 87.5 of 100."""
    proposed = proposals(GOOD, BY, DAY)
    assert proposed == {"g1": 2, "g2": 2, "g3": 1, "g4": 2, "b1": None, "b2": None}
    known = [float(proposed[key] or 0) for key in ("g1", "g2", "g3", "g4")]
    assert 100 * sum(known) / (2 * len(known)) == 87.5


@pytest.mark.parametrize(
    ("change", "key", "proposed"),
    [
        ({"revenue_year": 3755.71}, "g1", 2),
        ({"revenue_year": 600.0}, "g1", 1),
        ({"revenue_year": 0.0}, "g1", 0),
        ({"revenue_year": None}, "g1", None),
        ({"margin": 0.1}, "g2", 1),
        ({"late": 1.0}, "g2", 1),
        ({"late": 1.0, "margin": 0.1}, "g2", 0),
        ({"late": None}, "g2", None),
        ({"cost_life": 100.0}, "g3", 2),
        ({"cost_life": 300.0}, "g3", 1),
        ({"cost_life": 301.0}, "g3", 0),
        ({"cost_life": None}, "g3", None),
        ({"profit_life": -1.0}, "g3", 0),
        ({"order_days": 3.0}, "g4", 1),
        ({"order_days": 1.0}, "g4", 0),
        ({"last_order": DAY - 365}, "g4", 1),
        ({"incidents": 1.0}, "g4", 1),
        ({"order_days": None}, "g4", None),
        ({"cost_life": 501.0, "revenue_year": 1590.0}, "b1", "yes"),
        ({"cost_life": 501.0}, "b1", None),
        ({"cost_life": 500.0, "revenue_year": 1590.0}, "b1", None),
        ({"bad_credit": True}, "b2", "yes"),
    ],
)
def test_each_criterion(change: dict[str, float], key: str, proposed: float | str | None) -> None:
    assert proposals(GOOD._replace(**change), BY, DAY)[key] == proposed  # type: ignore[arg-type]


def test_without_a_middle_only_large_ones_are_told() -> None:
    few = BY._replace(middle=None)
    assert proposals(GOOD._replace(revenue_year=700.0), few, DAY)["g1"] is None
    assert proposals(GOOD, few, DAY)["g1"] == 2
