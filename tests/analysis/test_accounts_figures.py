"""The figures of accounts on small books worked out by hand."""

from __future__ import annotations

import numpy as np
import pytest
from analysis_samples import POLICY, Row, analysed, of, tables

from repbook.analysis.accounts import Found, cells, figures
from repbook.analysis.accounts_cuts import Losses
from repbook.analysis.accounts_service import Ways
from repbook.analysis.frames import Fault
from repbook.analysis.grouped import fifths

DAY = 46000.0
A: list[Row] = [{"id": "A", "account": "A"}]


def order(day: float, amount: float | str | None, account: str = "A", **more: object) -> Row:
    return {"day": day, "amount": amount, "account": account, **more}  # type: ignore[dict-item]


def one(**rows: list[Row]) -> dict[str, float | None]:
    return of(analysed(DAY, **{"customers": A, **rows}), "A")


def test_the_year_is_the_365_days_up_to_the_day() -> None:
    got = one(
        orders=[
            order(DAY, 1.0, cost=0.5),
            order(DAY - 364, 2.0, cost=1.0),
            order(DAY - 365, 4.0, cost=1.0),
            order(DAY - 729, 8.0),
            order(DAY - 730, 16.0),
            order(DAY + 1, 32.0),
        ]
    )
    assert (got["revenue_year"], got["revenue_before"], got["revenue_life"]) == (3, 12, 31)
    assert (got["first_order"], got["last_order"], got["order_days"]) == (DAY - 730, DAY, 5)
    assert (got["profit_year"], got["margin_year"]) == (1.5, 0.5)
    assert (got["profit_life"], got["margin_before"]) == (4.5, 0.75)


def test_a_customer_without_orders_has_blanks_not_zeros() -> None:
    got = one()
    assert {key: value for key, value in got.items() if value is not None} == {}


def test_who_bought_nothing_this_year_earned_us_nothing() -> None:
    got = one(orders=[order(DAY - 400, 10.0, cost=4.0)])
    assert (got["revenue_year"], got["profit_year"], got["margin_year"]) == (0, 0, None)
    assert got["place"] is None


def test_without_costs_profit_is_unknown() -> None:
    got = one(orders=[order(DAY, 10.0)])
    assert (got["revenue_year"], got["profit_year"], got["margin"]) == (10, None, None)


def test_habits_need_enough_orders() -> None:
    days = [0, 10, 20, 40, 60, 61, 90]
    got = one(orders=[order(DAY - day, 10.0 + day) for day in days])
    assert got["usual_gap"] == 15  # of 10 10 20 20 1 29
    assert got["irregular"] == pytest.approx(0.6613, abs=1e-4)
    assert got["usual_order"] == 50
    assert got["usual_month"] is None
    few = one(orders=[order(DAY - day, 10.0) for day in days[:4]])
    assert (few["usual_gap"], few["irregular"]) == (10, None)
    assert one(orders=[order(DAY, 10.0)])["usual_gap"] is None


def test_the_usual_month_is_the_one_with_most_order_days() -> None:
    # 46000 is 9 December 2025: six days in December, two in November.
    days = [0, 1, 2, 3, 4, 5, 10, 11]
    assert one(orders=[order(DAY - day, 1.0) for day in days])["usual_month"] == 12


def test_lines_of_one_order_are_one_order_and_one_day() -> None:
    lines = [order(DAY, 10.0, order_id="X"), order(DAY, 30.0, order_id="X"), order(DAY, 5.0)]
    got = one(orders=lines)
    assert (got["order_days"], got["usual_order"]) == (1, 22.5)


def test_what_went_back_is_no_order() -> None:
    got = one(orders=[order(DAY - 9, 10.0, order_id="X"), order(DAY, -4.0, order_id="Y")])
    assert (got["last_order"], got["order_days"], got["revenue_year"]) == (DAY - 9, 1, 6)
    assert (got["open"], got["ours_to_pay"]) == (10, 4)


def test_open_and_overdue() -> None:
    got = one(
        orders=[
            order(DAY - 100, 1000.0, due_on=DAY - 70),
            order(DAY - 90, 500.0, due_on=DAY - 60, received=200.0),
            order(DAY - 80, 400.0, due_on=DAY - 50, paid=DAY - 40),
            order(DAY - 10, 300.0, due_on=DAY + 20),
            order(DAY - 10, 50.0),
        ]
    )
    assert (got["open"], got["overdue"], got["overdue_days"]) == (1650, 1300, 70)
    assert (got["paid_orders"], got["pay_delay"]) == (1, 10)


def test_small_overdue_amounts_are_let_be() -> None:
    got = one(orders=[order(DAY - 100, 99.0, due_on=DAY - 70)])
    assert (got["open"], got["overdue"], got["overdue_days"]) == (99, 0, 0)
    got = one(orders=[order(DAY - 100, 100.0, due_on=DAY - 70)])
    assert (got["overdue"], got["overdue_days"]) == (100, 70)


def test_what_was_paid_after_the_day_was_open_on_it() -> None:
    lines = [order(DAY - 100, 1000.0, due_on=DAY - 70, paid=DAY + 1)]
    got = one(orders=lines)
    assert (got["open"], got["paid_orders"], got["pay_delay"]) == (1000, 0, None)


def test_an_order_is_paid_once_all_its_lines_are() -> None:
    lines = [
        order(DAY - 90, 100.0, order_id="X", due_on=DAY - 60, paid=DAY - 50),
        order(DAY - 90, 100.0, order_id="X", due_on=DAY - 60, paid=DAY - 45),
        order(DAY - 80, 100.0, order_id="Y", due_on=DAY - 50, paid=DAY - 50),
        order(DAY - 80, 100.0, order_id="Y", due_on=DAY - 50),
    ]
    got = one(orders=lines)
    assert (got["paid_orders"], got["pay_delay"]) == (1, 15)


def test_minutes_and_cost() -> None:
    got = one(
        calls=[
            {"day": DAY, "id": "A", "channel": "phone"},
            {"day": DAY, "id": "A", "channel": "visit", "minutes": 90.0},
            {"day": DAY, "id": "A", "channel": "invite"},
            {"day": DAY, "id": "A", "channel": "chat"},
            {"day": DAY, "id": "A"},
            {"day": DAY - 365, "id": "A", "channel": "visit"},
        ],
        tasks=[
            {"id": "A", "kind": "thank", "done_on": DAY, "cost": 30.0},
            {"id": "A", "kind": "thank", "due": DAY, "cost": 500.0},
            {"id": "A", "kind": "incident", "due": DAY - 3},
            {"id": "A", "kind": "incident", "due": DAY - 365},
        ],
    )
    assert got["minutes_year"] == 10 + 90 + 120 + 15 + 10 + 15
    assert got["cost_life"] == pytest.approx((260 + 60) / 60 * 80 + 30)
    assert got["incidents_year"] == 1


def test_ways_of_contact_are_those_that_reached_somebody_lately() -> None:
    calls: list[Row] = [
        {"day": DAY, "id": "A", "channel": "phone", "result": "reached"},
        {"day": DAY - 1, "id": "A", "channel": "phone", "result": "reached"},
        {"day": DAY - 2, "id": "A", "channel": "letter"},
        {"day": DAY - 3, "id": "A", "channel": "visit", "result": "no_answer"},
        {"day": DAY - 180, "id": "A", "channel": "visit", "result": "reached"},
    ]
    assert analysed(DAY, customers=A, calls=calls).ways == [Ways(("phone", "letter"), 3)]


def test_people_rivals_and_referrals() -> None:
    found = analysed(
        DAY,
        customers=[*A, {"id": "B", "account": "B"}],
        contacts=[
            {"account": "A", "strength": 3.0, "owner": "yes"},
            {"account": "A", "strength": 5.0, "left_on": DAY},
            {"account": "A", "strength": 2.0},
        ],
        compare=[
            {"account": "A", "rival": "R", "importance": 5.0, "our_score": 2.0, "their_score": 4.0},
            {"account": "A", "rival": "R", "importance": 5.0, "our_score": 4.0, "their_score": 2.0},
            {"account": "A", "rival": "S", "importance": 5.0, "our_score": 5.0, "their_score": 2.0},
        ],
        relations=[
            {"account": "A", "kind": "introduced", "other": "B"},
            {"account": "A", "kind": "introduced", "other": "b "},
            {"account": "A", "kind": "partner", "other": "C"},
        ],
    )
    got = of(found, "A")
    assert (got["people_strong"], got["referrals"]) == (1, 1)
    assert (found.owners, found.rivals) == ([True, False], [True, None])


def test_a_topic_without_importance_weighs_one() -> None:
    topics: list[Row] = [
        {"account": "A", "rival": "R", "importance": 2.0, "our_score": 1.0, "their_score": 2.0},
        {"account": "A", "rival": "R", "our_score": 5.0, "their_score": 2.0},
        {"account": "A", "rival": "R", "importance": 5.0, "our_score": 1.0},
    ]
    assert analysed(DAY, customers=A, compare=topics).rivals == [False]
    assert analysed(DAY, customers=A, compare=topics[:1]).rivals == [True]


def test_contacts_to_the_outcome() -> None:
    customers: list[Row] = [
        {"id": "A", "account": "A", "outcome": "won", "outcome_on": DAY - 5},
        {"id": "B", "account": "A"},
        {"id": "C", "account": "A"},
    ]
    calls: list[Row] = [
        {"day": DAY - ago, "id": card, "result": result}
        for card, ago, result in (
            ("A", 9, "reached"), ("A", 5, "reached"), ("A", 4, "reached"), ("A", 8, "no_answer"),
            ("B", 1, "reached"), ("B", -1, "reached"),
        )
    ]  # fmt: skip
    assert analysed(DAY, customers=customers, calls=calls).to_outcome == [2, 1, None]


def test_cards_of_one_account_count_together() -> None:
    customers: list[Row] = [{"id": "A", "account": "A"}, {"id": "A2", "account": "A"}]
    found = analysed(DAY, customers=customers, calls=[{"day": DAY, "id": "a2"}])
    assert found.ids == ["A"]
    assert of(found, "A")["minutes_year"] == 10
    alone = analysed(DAY, customers=[{"id": "X"}], orders=[order(DAY, 3.0, "x")])
    assert of(alone, "X")["revenue_year"] == 3


def test_few_accounts_get_no_own_limits() -> None:
    few = [order(DAY, 10.0 + n, f"C{n}", cost=1.0) for n in range(19)]
    found = _of_customers(few)
    assert found.too_few == ("class_cuts", "faces", "fifths")
    assert found.cuts.own is False
    assert found.cuts.top == POLICY.top_revenue
    assert found.limits.revenue_cut is None
    assert found.pareto.revenue is None
    enough = _of_customers([*few, order(DAY, 100.0, "C19", cost=1.0)])
    assert enough.too_few == ()
    assert enough.cuts.own
    assert enough.limits.revenue_median == 19.5


def _of_customers(orders: list[Row]) -> Found:
    customers: list[Row] = [{"id": row["account"]} for row in orders]
    return analysed(DAY, customers=customers, orders=orders)


def test_bad_cells_are_left_out_and_named() -> None:
    rows: dict[str, list[Row]] = {
        "customers": A,
        "orders": [
            order(DAY, 10.0),
            order(DAY, "ten"),
            order(DAY, 5.0, "Z"),
            order(-3.0, 7.0),
            order(DAY + 9, 8.0),
            {},
        ],
        "calls": [{"day": "yesterday", "id": "A", "minutes": "long"}],
    }
    found = figures(tables(**rows), POLICY, DAY, own=True, ahead=True)
    assert of(found, "A")["revenue_life"] == 10
    named = {(left.table, left.column, left.row): left.fault for left in found.left}
    assert named == {
        ("orders", "amount", 1): Fault.NUMBER,
        ("orders", "account", 2): Fault.UNKNOWN,
        ("orders", "day", 3): Fault.DAY,
        ("orders", "day", 4): Fault.AHEAD,
        ("calls", "minutes", 0): Fault.NUMBER,
        ("calls", "day", 0): Fault.DAY,
    }


def test_cells_are_rounded() -> None:
    found = analysed(DAY, customers=A, orders=[order(DAY, 10.006, cost=3.0)])
    columns = cells(found)
    assert (columns["revenue_year"], columns["margin"], columns["place"]) == (
        [10.01],
        [0.7002],
        [1.0],
    )


def test_what_is_due_on_the_day_is_not_overdue() -> None:
    assert one(orders=[order(DAY - 30, 500.0, due_on=DAY)])["overdue"] == 0


def test_a_return_lowers_no_usual_order() -> None:
    lines = [order(DAY - 9, 10.0, order_id="X"), order(DAY - 8, 30.0, order_id="Y")]
    lines += [order(DAY - n, -2.0, order_id=f"R{n}") for n in range(3)]
    assert one(orders=lines)["usual_order"] == 20


def test_places_go_by_revenue_then_profit_then_id() -> None:
    rows = [("C", 9.0, 1.0), ("B", 5.0, 1.0), ("A", 5.0, 2.0), ("D", 5.0, 2.0)]
    found = _of_customers([order(DAY, amount, name, cost=cost) for name, amount, cost in rows])
    places = dict(zip(found.ids, cells(found)["place"], strict=True))
    assert places == {"C": 1, "B": 2, "A": 3, "D": 4}


def test_a_class_begins_at_its_limit() -> None:
    typed = POLICY._replace(top_revenue=30, large_revenue=20, medium_revenue=10)
    rows = [order(DAY, amount, f"C{amount}") for amount in (30.0, 20.0, 10.0, 9.0)]
    rows.append(order(DAY - 400, 9.0, "old"))
    customers: list[Row] = [{"id": row["account"]} for row in rows]
    found = analysed(DAY, own=False, policy=typed, customers=customers, orders=rows)
    assert [each.accounts for each in found.classes] == [1, 1, 1, 1, 1]
    assert "class_cuts" not in found.too_few


def test_who_earned_nothing_lost_nothing() -> None:
    rows = [order(DAY, 9.0, "A", cost=9.0), order(DAY, 9.0, "B", cost=12.0)]
    assert _of_customers(rows).losses == Losses(1, -3, -3)


def test_of_a_won_card_without_a_day_all_contacts_count() -> None:
    won: list[Row] = [{"id": "A", "outcome": "won"}]
    found = analysed(DAY, customers=won, calls=[{"day": DAY, "id": "A", "result": "reached"}])
    assert found.to_outcome == [1]


def test_equal_values_lie_in_one_fifth() -> None:
    values = np.array([1.0, 2.0, 2.0, 2.0, 3.0, 4.0, np.nan])
    # The cuts of PERCENTILE.INC are 2, 2, 2 and 3.
    assert fifths(values, 1).tolist()[:6] == [1, 1, 1, 1, 4, 5]
    assert np.isnan(fifths(values, 7)).all()


def test_what_needs_no_customer_may_have_none() -> None:
    rows: dict[str, list[Row]] = {
        "customers": A,
        "tasks": [{"kind": "admin", "due": DAY}, {"kind": "admin", "id": "Z"}],
        "relations": [{"account": "OWN", "kind": "sells", "other": "A"}, {"other": "A"}],
    }
    found = figures(tables(**rows), POLICY, DAY, own=True, ahead=True)
    named = [(left.table, left.row) for left in found.left]
    assert named == [("tasks", 1), ("relations", 1)]


def test_where_all_lost_there_is_no_profit_to_share() -> None:
    rows = [order(DAY, 10.0 + n, f"C{n}", cost=20.0 + n) for n in range(25)]
    found = _of_customers(rows)
    assert found.pareto.revenue is not None
    assert found.pareto.profit is None
