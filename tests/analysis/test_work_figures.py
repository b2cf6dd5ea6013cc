"""What Reports 2 is made of: sources, old and new, pipeline, questions, cards; goldens and laws."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from repbook.analysis import card_state, pipeline
from repbook.analysis.accounts_service import Minutes
from repbook.analysis.card_effort import card_effort
from repbook.analysis.frames import Columns
from repbook.analysis.old_new import old_new, shares
from repbook.analysis.question_check import question_check
from repbook.analysis.source_rates import SourceRate, clear_difference, source_rates
from repbook.domain.days import month_after, months_between, serial
from repbook.domain.reports import FORECAST, WORK_PARTS, work_row
from repbook.domain.values import Value
from repbook.scoring.slots import SLOTS

DAY = float(serial(date(2026, 3, 2)))
TAKE = Minutes(10, 60, 15, 120, 80)


def columns(keys: str, *rows: tuple[Value, ...]) -> Columns:
    """Return rows as columns by key."""
    return {key: [row[place] for row in rows] for place, key in enumerate(keys.split())}


def test_sources_of_leadforge_show_no_clear_difference() -> None:
    counts = {"inbound": (89, 95), "partner": (37, 32), "outbound": (69, 76)}
    cards = [
        (source, outcome)
        for source, (won, lost) in counts.items()
        for outcome, many in (("won", won), ("lost", lost), (None, 4))
        for _ in range(many)
    ]
    rates = source_rates(*zip(*cards, strict=True), [2.0] * len(cards))  # type: ignore[arg-type]  # pairs come apart as lists
    assert [(r.source, r.won, r.decided) for r in rates] == [
        ("inbound", 89, 184), ("outbound", 69, 145), ("partner", 37, 69),
    ]  # fmt: skip
    assert rates[2].rate.bounds == pytest.approx((0.4198, 0.6489), abs=5e-5)
    assert rates[2].cost_won == pytest.approx(2.0 * (37 + 32 + 4) / 37)
    assert clear_difference(rates) is None


def test_only_intervals_that_lie_apart_are_a_difference() -> None:
    counts = (("a", 40), ("b", 25), ("c", 5))
    best, middle, worst = (SourceRate(name, won, 50 - won, 0.0) for name, won in counts)
    assert clear_difference([middle, worst, best]) == (best, worst)
    assert clear_difference([SourceRate("a", 3, 1, 0.0), SourceRate("b", 1, 3, 0.0)]) is None
    assert SourceRate("a", 0, 4, 9.0).cost_won is None
    assert SourceRate("a", 2, 2, 0.0).cost_won is None
    assert source_rates(["", "x"], ["won", None], [1.0, 1.0]) == []


def test_the_target_is_made_of_existing_and_new_customers() -> None:
    assert pipeline.new_needed(1_200_000, 40, 25_000, 0.6) == 14
    assert pipeline.new_needed(1_000_000, 40, 25_000, 0.6) == 0
    assert pipeline.new_needed(1_000_000, 0, 0, 0.6) is None
    assert pipeline.cards_needed(440_000, 48_000, 0.5) == 19
    assert pipeline.cards_needed(-1, 0, 0) == 0
    assert pipeline.cards_needed(1, 100, 0) is None


@given(st.integers(1, 400), st.floats(100, 1e6), st.floats(0.05, 1))
def test_what_is_needed_suffices_and_one_less_does_not(
    cards: int, order: float, rate: float
) -> None:
    need = pipeline.cards_needed(cards * order * rate, order, rate)
    assert need == cards


def test_the_forecast_lies_by_month_without_dropped_and_nurtured() -> None:
    days = {
        "passed": DAY - 1,
        "month": DAY,
        "next": DAY + 31,
        "after": DAY + 61,
        "later": DAY + 400,
    }
    rows: list[tuple[Value, ...]] = [
        (None, "focus", on, 100.0 + place, 1.0) for place, on in enumerate(days.values())
    ]
    rows += [
        (None, "follow", "soon", 7.0, None), (None, None, None, 9.0, 0.0),
        (None, "focus", DAY, None, None), (None, "drop", DAY, 1e6, 3.0),
        (None, "nurture", DAY, 1e6, 3.0), ("won", "focus", DAY, 1e6, 3.0),
    ]  # fmt: skip
    found = pipeline.forecast(
        columns("outcome verdict expected_on expected_order date_moves", *rows), DAY
    )
    assert tuple(found) == FORECAST
    assert [found[span].commit for span in FORECAST] == [100.0, 101.0, 102.0, 103.0, 104.0, 0.0]
    assert found["month"] == pipeline.Expected(101.0, 0.0, 101.0, cards=2, pushed=1, unsaid=1)
    assert found["undated"] == pipeline.Expected(0.0, 7.0, 16.0, cards=2, pushed=0, unsaid=0)


def test_a_number_typed_as_a_date_is_no_day() -> None:
    for typed in (20260301.0, 60.0, -1e9, 1e300):
        assert pipeline.span_of(typed, DAY) == "undated"
        assert sum(each.cards for each in card_state.new_cards(
            columns("created score known", (typed, 1.0, 1.0)), DAY)) == 0  # fmt: skip


def test_only_orders_until_the_end_of_the_year_cover_its_target() -> None:
    ends = float(serial(date(2026, 12, 31)))
    days = (DAY, DAY + 0.5, ends + 0.9, DAY - 1, ends + 1, None, "soon", 20260301.0)
    rows: list[tuple[Value, ...]] = [
        (None, "focus", on, 10.0**place) for place, on in enumerate(days)
    ]
    rows += [(None, "follow", DAY, 7e9), ("won", "focus", DAY, 7e9), (None, "focus", DAY, None)]
    cards = columns("outcome verdict expected_on expected_order", *rows)
    assert pipeline.committed(cards, DAY + 0.25) == 111.0


@given(st.integers(-400, 400), st.integers(-60, 60))
def test_a_month_so_many_months_on_is_that_many_months_away(away: int, months: int) -> None:
    day = DAY + away
    year, month = month_after(day, months)
    assert months_between(day, serial(date(year, month, 1))) == months


def test_old_and_new_customers_part_at_the_year() -> None:
    keys = "first_order last_order revenue_year profit_year minutes_year order_days referrals"
    found = old_new(
        columns(
            keys,
            (DAY - 365, DAY - 364, 900.0, 90.0, 30.0, 4.0, 2.0),
            (DAY - 364, DAY - 364, 100.0, 10.0, 60.0, 1.0, None),
            (DAY - 900, DAY - 365, 0.0, 0.0, 30.0, 2.0, None),
            (None, None, None, None, 120.0, None, None),
            (None, None, None, None, None, None, None),
        ),
        DAY,
    )
    assert found.old == (1, 30.0, 900.0, 90.0, 1, 2, 1)
    assert found.new[:4] == (1, 60.0, 100.0, 10.0)
    assert found.none[:2] == (1, 120.0)
    assert (found.old.hourly, found.new.hourly, found.none.hourly) == (180.0, 10.0, None)
    assert found.ratio == pytest.approx(180 / 30)
    assert old_new(columns(keys), DAY).ratio is None


@pytest.mark.parametrize(
    ("new", "old", "expected"), [(1, 3, (0.25, 0.75)), (-1, 3, None), (0, 0, None), (0, 2, (0, 1))]
)
def test_a_loss_cannot_be_shared(
    new: float, old: float, expected: tuple[float, float] | None
) -> None:
    assert shares(new, old) == expected


def test_questions_count_only_what_was_answered_in_time() -> None:
    decided = {"w": ("won", DAY), "l": ("lost", DAY)}
    answers = columns(
        "id day answers points",
        ("W", DAY - 9, "1" + "0" * 19, "3 0"),
        ("W", DAY, "12" + "0" * 18, "10 5"),
        ("W", DAY + 1, "11" + "0" * 18, "0 0"),
        ("L", DAY - 1, "12" + "0" * 18, "2 8"),
        ("open", DAY - 1, "12" + "0" * 18, "2 8"),
        ("L", "soon", "12", "1 1"),
        ("L", DAY, "12", "not known"),
    )
    found = {each.slot: each for each in question_check(answers, decided, {}, SLOTS)}
    assert found["q01"] == ("q01", 1, 1, 10.0, 2.0)
    assert found["q02"].apart == -3.0
    changed = question_check(answers, decided, {"q01": DAY}, SLOTS)
    assert [each for each in changed if each.slot == "q01"] == [("q01", 1, 0, 10.0, None)]


def test_what_a_won_card_cost_ends_with_its_outcome() -> None:
    cards = columns(
        "id outcome outcome_on", ("A", "won", DAY - 10), ("B", None, None), ("A", "lost", DAY)
    )
    calls = columns(
        "day id channel minutes",
        (DAY - 20, "a", "visit", None), (DAY - 5, "A", "call", 30.0), (DAY - 400, "B", None, None),
        (DAY + 1, "B", "visit", None), (DAY, "X", "visit", None), ("soon", "B", None, None),
    )  # fmt: skip
    tasks = columns("id done_on minutes cost", ("A", DAY - 20, None, 40.0), ("B", DAY, 45.0, 5.0))
    found = card_effort(cards, calls, tasks, DAY, TAKE)
    assert found.minutes == [105.0, 45.0, 0.0]
    assert found.cost == pytest.approx([75 / 60 * 80 + 40, 55 / 60 * 80 + 5, 0.0])
    nothing = card_effort(columns("id outcome outcome_on"), calls, tasks, DAY, TAKE)
    assert (nothing.all_minutes, nothing.known) == (0.0, False)


def test_new_cards_by_month_with_the_score_of_those_asked() -> None:
    rows = [(DAY, 80.0, 50.0), (DAY - 1, 50.0, 0.0), (DAY - 2, 40.0, 10.0), (DAY - 400, 1.0, 1.0)]
    found = card_state.new_cards(columns("created score known", *rows, ("soon", 1.0, 1.0)), DAY)
    assert [each.cards for each in found] == [0, 0, 0, 0, 1, 2]
    assert found[-1] == (0, 2, 1, 80.0, 25.0)
    assert found[0].score is None


def test_attitudes_ways_changes_and_neglect_are_counted() -> None:
    said = card_state.attitudes(["ready", None, "cool", "odd"], [None, None, "won", None])
    assert said == {"ready": 1, "interested": 0, "neutral": 0, "cool": 0, "unknown": 2}
    calls = columns(
        "channel day",
        ("visit", DAY), ("chat", DAY - 364), ("call", DAY - 365), (None, DAY), ("invite", DAY),
    )  # fmt: skip
    assert card_state.ways(calls, [DAY, DAY - 900], DAY) == {"out": 1, "in": 2, "by_letter": 1}
    history = columns(
        "table row when",
        ("customers", "LW-1", DAY), ("orders", "LW-2", DAY), ("qualify", "LW-3", DAY - 30),
        ("man", "LW-4", None),
    )  # fmt: skip
    moved = card_state.cards_changed(history, ("customers", "qualify"), DAY - 30, DAY)
    assert moved == {"lw-1"}
    accounts = columns(
        "account first_order revenue_year",
        ("A", DAY - 365, 5.0), ("B", DAY - 364, 9.0), ("C", DAY - 500, None), ("D", DAY - 500, 7.0),
    )  # fmt: skip
    due = {"a": DAY - 1, "b": DAY - 1, "c": DAY - 3, "d": DAY}
    assert card_state.neglected(accounts, due, DAY) == [("A", DAY - 1, 5.0), ("C", DAY - 3, 0.0)]


def test_every_row_of_the_report_has_one_place() -> None:
    rows = [work_row(part, n) for part, most in WORK_PARTS.items() for n in range(1, most + 1)]
    assert rows == list(range(1, sum(WORK_PARTS.values()) + 1))
    with pytest.raises(ValueError, match="no row"):
        work_row("grade", 4)
