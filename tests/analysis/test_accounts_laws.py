"""Laws of the figures: what no order of rows, no copy and no other customer can change."""

from __future__ import annotations

from analysis_samples import Row, analysed, of
from hypothesis import given, settings
from hypothesis import strategies as st

from repbook.analysis.accounts import cells

DAY = 46000.0
IDS = ("A", "B", "C", "D")
CUSTOMERS: list[Row] = [{"id": name, "account": name} for name in IDS]
cents = st.integers(-100_000, 1_000_000).map(lambda value: value / 100)
days = st.integers(int(DAY) - 900, int(DAY) + 30).map(float)
maybe = st.none() | days
orders = st.lists(
    st.fixed_dictionaries(
        {
            "account": st.sampled_from(IDS),
            "day": days,
            "amount": cents,
            "cost": st.none() | cents,
            "paid": maybe,
            "received": st.none() | cents,
            "due_on": maybe,
            "order_id": st.none() | st.sampled_from(("X", "Y", "Z")),
        }
    ),
    max_size=30,
)


@given(orders, st.randoms(use_true_random=False))
@settings(max_examples=60, deadline=None)
def test_the_order_of_rows_does_not_matter(rows: list[Row], source: object) -> None:
    shuffled = list(rows)
    source.shuffle(shuffled)  # type: ignore[attr-defined]
    others = list(reversed(CUSTOMERS))
    first = analysed(DAY, customers=CUSTOMERS, orders=rows)
    second = analysed(DAY, customers=others, orders=shuffled)
    assert cells(first) == cells(second)
    assert (first.cuts, first.limits, first.pareto) == (second.cuts, second.limits, second.pareto)


@given(orders)
@settings(max_examples=60, deadline=None)
def test_an_account_is_what_its_own_orders_make_it(rows: list[Row]) -> None:
    """But for its place among others."""
    both = of(analysed(DAY, customers=CUSTOMERS, orders=rows), "A")
    mine = [row for row in rows if row["account"] == "A"]
    alone = of(analysed(DAY, customers=CUSTOMERS[:1], orders=mine), "A")
    for key in ("place", "share_to"):
        both.pop(key), alone.pop(key)
    assert both == alone


@given(orders)
@settings(max_examples=60, deadline=None)
def test_sums_add_up(rows: list[Row]) -> None:
    found = analysed(DAY, customers=CUSTOMERS, orders=rows)
    got = [of(found, name) for name in IDS]
    past = [row for row in rows if float(row["day"]) <= DAY]  # type: ignore[arg-type]
    whole = sum(float(row["amount"]) for row in past)  # type: ignore[arg-type]
    assert round(sum(each["revenue_life"] or 0 for each in got) - whole, 4) == 0
    for each in got:
        assert (each["overdue"] or 0) <= (each["open"] or 0) + 1e-6
        assert (each["revenue_life"] or 0) == each["revenue_life"] or each["order_days"] is None
    places = sorted(each["place"] for each in got if each["place"] is not None)
    assert places == list(range(1, len(places) + 1))
