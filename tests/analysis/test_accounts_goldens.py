"""The figures of Analyse on real orders: superstore as of its last day, cdnow as a whole."""

from __future__ import annotations

import csv
import gzip
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from analysis_samples import DAY, analysed, of, superstore

from repbook.analysis.accounts import Found, cells
from repbook.analysis.accounts_cuts import Cuts, Losses, Pareto, Share

DATA = Path(__file__).parents[1] / "data"


@cache
def found() -> Found:
    return analysed(**superstore())


def test_the_classes_of_superstore() -> None:
    assert found().cuts == Cuts(6234.15, 3755.71, 1590.03, own=True)
    assert found().classes == (
        Share("top", 7, 0.0953),
        Share("large", 28, 0.1863),
        Share("medium", 104, 0.3204),
        Share("small", 554, 0.398),
        Share("inactive", 100, 0.0),
    )
    assert found().too_few == ()
    assert found().left == []


def test_a_fifth_of_superstores_customers_brings_sixty_percent() -> None:
    assert found().pareto == Pareto(139, 693, 0.602, 0.658)
    last = cells(found())
    at = last["place"].index(139.0)
    assert last["share_to"][at] == 0.602


def test_what_loss_makers_cost() -> None:
    assert found().losses == Losses(155, -71224.47, 286397.02)


def test_a_fifth_of_cdnows_customers_brings_two_thirds() -> None:
    with gzip.open(DATA / "cdnow_totals.csv.gz", "rt", encoding="utf-8") as file:
        totals = [float(row["total"]) for row in csv.DictReader(file)]
    ids = [f"{number:05d}" for number in range(len(totals))]
    orders = [
        {"day": DAY, "account": name, "amount": total}
        for name, total in zip(ids, totals, strict=True)
    ]
    bought = analysed(customers=[{"id": name} for name in ids], orders=orders)
    assert bought.pareto._replace(profit=None) == Pareto(4714, 23570, 0.6778, None)


@pytest.mark.parametrize(
    ("account", "revenue", "profit", "margin", "days", "irregular"),
    [
        ("KL-16645", 14175.23, 806.86, 0.0569, 12, 0.8699),
        ("HL-15040", 12873.30, 5622.43, 0.4368, 6, 1.0837),
        ("SM-20320", 25043.05, -1980.74, -0.0791, 5, 0.766),
    ],
)
def test_the_examples_of_faces(
    account: str, revenue: float, profit: float, margin: float, days: int, irregular: float
) -> None:
    columns, place = cells(found()), found().ids.index(account)
    keys = ("revenue_life", "profit_life", "margin", "order_days", "irregular")
    got = tuple(columns[key][place] for key in keys)
    assert got == pytest.approx((revenue, profit, margin, days, irregular))


def test_the_limits_of_faces() -> None:
    bounds = found().limits
    assert (bounds.revenue_cut, bounds.profit_cut) == (4282.63, 683.71)
    assert bounds.book_margin == pytest.approx(0.1247, abs=5e-5)


def test_a_loss_maker_comes_first_by_revenue() -> None:
    life = found().figures["revenue_life"]
    assert found().ids[int(np.argmax(life))] == "SM-20320"
    assert of(found(), "SM-20320")["place"] != 1  # places are those of the year
