"""What Reports shows of whole tables: goldens of superstore, laws, odd input."""

from __future__ import annotations

import csv
from collections import defaultdict
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from repbook.analysis import report_rows as rows
from repbook.analysis.accounts_cuts import Pareto
from repbook.analysis.matrix import matrix
from repbook.analysis.report_rows import Asked, Columns
from repbook.domain.days import serial
from repbook.domain.reports import (
    CLASSES,
    CURVE_STEPS,
    DUE_DATES,
    MATRIX_ACCOUNTS,
    MATRIX_GROUPS,
)
from repbook.domain.values import NOT_AVAILABLE, Value

LINES = Path(__file__).parents[2] / "examples" / "superstore.csv"
LAST = float(serial(date(2017, 12, 30)))
CUTS = {"top": 6234.15, "large": 3755.71, "medium": 1590.03, "small": 0.01}
JUDGING = ("v2", "t1", "level")
Table = dict[str, list[Value]]


@pytest.fixture(scope="module")
def orders() -> Table:
    found: Table = defaultdict(list)
    with LINES.open(encoding="utf-8-sig") as file:
        for line in csv.DictReader(file):
            day = datetime.strptime(line["Order Date"], "%Y-%m-%d").date()
            found["day"].append(float(serial(day)))
            found["account"].append(line["Customer ID"])
            found["group"].append(line["Sub-Category"])
            found["amount"].append(float(line["Sales"]))
            found["profit"].append(float(line["Profit"]))
    return found


@pytest.fixture(scope="module")
def accounts(orders: Table) -> Table:
    revenue: dict[Value, float] = defaultdict(float)
    profit: dict[Value, float] = defaultdict(float)
    days: dict[Value, set[Value]] = defaultdict(set)
    for account, day, amount, earned in zip(
        *(orders[key] for key in ("account", "day", "amount", "profit")), strict=True
    ):
        days[account].add(day)
        if isinstance(day, float) and day > LAST - rows.YEAR:
            revenue[account] += amount
            profit[account] += earned
    ids = sorted(days, key=lambda account: -revenue[account])
    return {
        "account": list(ids),
        "place": [float(n) for n in range(1, len(ids) + 1)],
        "revenue_year": [revenue[account] for account in ids],
        "profit_year": [profit[account] for account in ids],
        "order_days": [float(len(days[account])) for account in ids],
    }


def classed(accounts: Table) -> dict[str, str]:
    """Return the classes of accounts by the cuts of the goldens."""
    found = {}
    for account, revenue in zip(accounts["account"], accounts["revenue_year"], strict=True):
        fits = (code for code, cut in CUTS.items() if isinstance(revenue, float) and revenue >= cut)
        found[str(account)] = next(fits, "inactive")
    return found


def table(**columns: list[Value]) -> Columns:
    return columns


def test_the_classes_of_superstore(accounts: Table) -> None:
    found = {row["label"]: row for row in rows.class_rows(accounts, {}, classed(accounts))}
    sizes = {code: found[code]["customers"] for code in CLASSES[:5]}
    assert sizes == {"top": 7, "large": 28, "medium": 104, "small": 554, "inactive": 100}
    total = sum(float(row["revenue"] or 0) for row in found.values())
    shares = [round(float(found[code]["revenue"] or 0) / total, 3) for code in CLASSES[:4]]
    assert shares == [0.095, 0.186, 0.320, 0.398]


def test_the_curve_passes_through_the_share_of_the_first(accounts: Table) -> None:
    found = rows.curve(accounts)
    assert len(found) == CURVE_STEPS + 1
    assert found[0]["revenue_share"] == 0
    assert found[-1]["revenue_share"] == pytest.approx(1)
    fifth = next(row for row in found if row["share"] == 0.2)
    assert round(float(fifth["revenue_share"] or 0), 3) == 0.602


@given(st.lists(st.floats(-1e6, 1e6), max_size=60))
def test_a_curve_rises_ever_less(revenues: list[float]) -> None:
    found = rows.curve(table(revenue_year=[*revenues]))
    shares = [float(row["revenue_share"] or 0) for row in found]
    assert bool(found) == any(each > 0 for each in revenues)
    assert shares == sorted(shares)
    assert all(a >= row_share - 1e-9 for a, row_share in zip(shares, _alike(found), strict=True))


def _alike(found: list[rows.Row]) -> list[float]:
    return [float(row["share"] or 0) for row in found]


def test_shares_that_are_unknown_stay_blank() -> None:
    found = rows.top_row(Pareto(3, 15, None, None), 0.2)
    assert (found["customers"], found["of_all"]) == (3.0, 15.0)
    assert (found["revenue_share"], found["profit_share"]) == (None, None)


def test_a_share_is_rounded_up_but_not_for_a_stray_bit() -> None:
    assert rows.first_of(100, 0.07) == 7
    assert rows.first_of(693, 0.2) == 139
    assert rows.first_of(691, 0.2) == 139
    assert rows.first_of(690, 0.2) == 138


def test_classes_add_up_what_are_numbers() -> None:
    found = rows.class_rows(
        table(
            account=["A", "B", "C", "D", None],
            revenue_year=[9000.0, 100.0, "12", NOT_AVAILABLE, 9e9],
            profit_year=[100.0, -50.0, None, None, None],
        ),
        {"D": 4, "A": 2},
        {"A": "small", "B": "small", "D": "prospect"},
    )
    by_class = {row["row_id"]: row for row in found}
    small = by_class["class.small"]
    assert [small[k] for k in ("customers", "revenue", "profit", "contacts")] == [2, 9100, 50, 2]
    assert by_class["class.prospect"]["profit"] is None  # Nothing is known, which is not nothing.
    assert by_class["class.prospect"]["contacts"] == 4.0
    assert by_class["class.other"]["customers"] == 1.0
    assert sum(float(row["customers"] or 0) for row in found) == 4


def test_contacts_of_the_year_count_for_the_account_of_their_card() -> None:
    calls = table(
        id=["K1", "K2", "K2", "K3", None, "K1"],
        day=[LAST, LAST - 364, LAST - 365, LAST + 1, LAST, "yesterday"],
    )
    assert rows.contacts(calls, {"K2": "K1"}, LAST) == {"K1": 2}


def test_due_dates_begin_with_the_day_and_join_what_falls_due_together() -> None:
    orders_ = table(
        account=["A", "A", "B", "C", "D", None],
        due_on=[LAST + 2, LAST + 2, LAST, LAST - 1, LAST + 1, LAST],
        open=[100.0, 50.0, 70.0, 900.0, -20.0, 5.0],
        day=[LAST - 30] * 5 + [None],
    )
    found = [(row["day"], row["account"], row["amount"]) for row in rows.due_dates(orders_, LAST)]
    assert found == [(LAST, "B", 70.0), (LAST + 2, "A", 150.0)]
    later = table(account=["A"], due_on=[LAST + 9], open=[1.0], day=[LAST + 1])
    assert rows.due_dates(later, LAST) == []
    many = table(
        account=["A"] * 40, due_on=[LAST + n for n in range(40)], open=[1.0] * 40, day=[LAST] * 40
    )
    assert len(rows.due_dates(many, LAST)) == DUE_DATES


def nothing_typed(count: int) -> Table:
    return {key: [None] * count for key in JUDGING}


@pytest.mark.parametrize(("many", "points"), [(19, 0), (20, 20)])
def test_no_picture_of_the_match_under_twenty_judged(many: int, points: int) -> None:
    typed: Table = {**nothing_typed(40), "v2": [3.0] * many + [None] * (40 - many)}
    half: Table = {"value": [50.0] * 40, "ability": [50.0] * 40}
    accounts: Table = {"account": [f"A{n}" for n in range(40)], **typed, **half}
    assert len(rows.match_points(accounts, JUDGING)) == points
    assert len(rows.judged(accounts, JUDGING)) == many


def test_points_lie_within_the_picture() -> None:
    accounts: Table = {
        **nothing_typed(22),
        "v2": [1.0] * 22,
        "t1": [4.0, "?", *[None] * 20],
        "account": [f"A{n}" for n in range(22)],
        "value": [120.0, -3.0, "", *[50.0] * 19],
        "ability": [40.0, 60.0, *[50.0] * 20],
    }
    found = rows.match_points(accounts, JUDGING)
    assert len(found) == 21
    assert found[0] == {"account": "A0", "typed": 2.0, "value": 100.0, "ability": 40.0}
    assert found[1] == {"account": "A1", "typed": 1.0, "value": 0.0, "ability": 60.0}
    assert [row["account"] for row in found][:3] == ["A0", "A1", "A3"]


def test_all_rows_have_their_own_id(accounts: Table, orders: Table) -> None:
    owed = {**orders, "due_on": list(orders["day"]), "open": orders["amount"]}
    found = rows.report_rows(
        {**accounts, **nothing_typed(len(accounts["place"]))}, owed, {"id": [], "day": []},
        Asked(LAST - 30, 0.2, JUDGING),
        pareto=Pareto(139, 693, 0.602, 0.658), classes=classed(accounts), account_of={},
        groups=["Chairs", "Binders"],
    )  # fmt: skip
    ids = [row["row_id"] for row in found]
    assert len(set(ids)) == len(ids)
    assert {row["part"] for row in found} == {
        "curve",
        "top",
        "class",
        "due",
        "judged",
        "group",
        "big",
    }


def test_the_matrix_of_superstore(accounts: Table, orders: Table) -> None:
    found = matrix(orders, accounts, {"RB-19360": "Raymond Buch"}, LAST)
    assert len(found.groups) == MATRIX_GROUPS
    assert found.groups[:3] == ["Phones", "Chairs", "Storage"]
    assert [row["place"] for row in found.rows] == [float(n) for n in range(1, MATRIX_ACCOUNTS + 1)]
    assert (found.rows[0]["account"], found.rows[0]["name"]) == ("RB-19360", "Raymond Buch")
    phones = sum(
        amount
        for account, group, amount in zip(
            orders["account"], orders["group"], orders["amount"], strict=True
        )
        if (account, group) == ("RB-19360", "Phones") and isinstance(amount, float)
    )
    assert found.rows[0]["c1"] == (pytest.approx(phones) if phones else None)


def test_a_matrix_joins_spellings_and_leaves_out_what_is_no_amount() -> None:
    orders_ = table(
        account=["A", "A", "B", "B", None, "A"],
        group=["Seals", "SEALS ", None, "Belts", "Belts", "Belts"],
        amount=[10.0, 5.0, 9.0, "7", 8.0, NOT_AVAILABLE],
        day=[LAST] * 6,
    )
    found = matrix(orders_, table(account=["B", "A", "C"], place=[2.0, 1.0, None]), {}, LAST)
    assert found.groups == ["Seals"]
    assert [(row["account"], row["c1"]) for row in found.rows] == [("A", 15.0), ("B", None)]
    after = table(account=["A"], group=["Seals"], amount=[1.0], day=[LAST + 1])
    assert matrix(after, table(account=["A"], place=[1.0]), {}, LAST).groups == []
    nobody = table(account=[], group=[], amount=[], day=[])
    assert matrix(nobody, table(account=["A"], place=[1.0]), {}, LAST).rows == []


def test_the_twelfths_of_the_biggest_add_up_to_their_year(accounts: Table, orders: Table) -> None:
    found = rows.biggest(accounts, orders, LAST)
    assert [row["place"] for row in found] == [float(n) for n in range(1, 11)]
    revenue = dict(zip(accounts["account"], accounts["revenue_year"], strict=True))
    for row in found:
        months = [row[f"month_{n}"] for n in range(1, 13)]
        assert sum(months) == pytest.approx(revenue[row["account"]])  # type: ignore[arg-type]  # sums
    assert rows.biggest(accounts, orders, LAST + 366)[0]["month_1"] == 0.0
