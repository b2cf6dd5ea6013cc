"""Rhythm of orders, profit, silence since an order, chat: what analysed accounts do to the day."""

from __future__ import annotations

from math import isclose

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planning_samples import DAY_POLICY, MINUTES, MONDAY, POLICY, customer, lead
from repbook.domain.planning.minutes import called_minutes, seats_spared, working_minutes
from repbook.domain.planning.plan import plan_day
from repbook.domain.planning.priority import rater
from repbook.domain.planning.screening import exclusion, resting_on
from repbook.domain.planning.stops import Cause, Do, Exclusion
from repbook.domain.planning.trade import RhythmPolicy, Trade, along
from repbook.domain.planning.why import LONGEST, term_texts, why

DAY = MONDAY
CURVE = POLICY.own.curve()
GAP = Trade(gap=35, lost_after=6 * 35)


def bought(ago: float, trade: Trade = GAP, **facts):
    """Return a customer whose last order, and last contact, was `ago` days before."""
    days = {"last_order": DAY - ago, "last_contact": DAY - ago}
    return customer(**{**days, "trade": trade, **facts})


def urgency(card) -> float:
    return rater(POLICY, DAY, 1)(card).urgency


def interval(card) -> float:
    return POLICY.rhythm(DAY)(card)


@pytest.mark.parametrize(
    ("share", "worth"),
    [
        *((0, 0), (0.4, 0.35), (0.8, 0.7), (0.9, 0.85), (1, 1), (1.5, 1), (2, 1)),
        *((2.5, 0.8), (3, 0.6), (4.5, 0.4), (6, 0.2), (9, 0.2)),
    ],
)
def test_urgency_follows_the_customers_own_rhythm(share, worth):
    assert along(CURVE, share) == pytest.approx(worth)


worths = st.floats(0, 1)
rhythms = st.builds(
    RhythmPolicy,
    st.floats(0.1, 3), worths, st.floats(0.1, 9), st.floats(0.1, 9), worths, st.floats(0.1, 9),
    worths, st.floats(1, 30), st.floats(1, 90),
)  # fmt: skip


@given(st.floats(0, 12), st.floats(0, 0.01))
def test_the_curve_has_no_step(place, step):
    assert abs(along(CURVE, place + step) - along(CURVE, place)) <= 2 * step + 1e-9


@given(rhythms, st.floats(-1, 99))
def test_any_typed_curve_stays_between_nothing_and_all(policy, place):
    assert 0 <= along(policy.curve(), place) <= 1


@given(st.floats(1, 400), st.sampled_from("abc"), st.sampled_from([None, "top", "large", "small"]))
def test_the_own_rhythm_never_lengthens_the_grades_interval(gap, grade, size):
    plain = customer(grade=grade)
    own = bought(10, Trade(gap=gap, lost_after=6 * gap, size=size), grade=grade, pyramid=None)
    if not own.is_lost(DAY):
        assert interval(own) <= interval(plain)
        assert interval(own) >= min(7, interval(plain))


def test_a_customer_is_due_at_four_fifths_of_the_gap():
    assert interval(bought(27)) == pytest.approx(28)
    assert interval(bought(3, Trade(gap=5, lost_after=30))) == 7
    rests = resting_on(DAY, POLICY, fill_seats=False)
    assert exclusion(bought(27), DAY, rests) is Exclusion.RESTING
    assert exclusion(bought(28), DAY, rests) is None


def test_a_customer_that_is_lost_is_won_back_once_a_month():
    weekly = Trade(gap=7, lost_after=42)
    assert interval(bought(42, weekly)) == 7
    assert interval(bought(43, weekly)) == 30
    assert interval(bought(43, weekly, key=True, grade="a")) == 7


def test_large_accounts_never_wait_as_long_as_c():
    assert interval(bought(9, Trade(size="large"), pyramid=None)) == POLICY.contact_b_days
    assert interval(bought(9, Trade(size="small"), pyramid=None)) == POLICY.contact_c_days


def test_a_class_that_was_typed_goes_before_the_analysed_one():
    assert interval(bought(9, Trade(size="small"), pyramid="top")) == POLICY.contact_b_days
    assert interval(bought(9, Trade(size="top"), pyramid="small")) == POLICY.contact_c_days


def test_without_analysed_accounts_nothing_changes():
    known = {"last_order": DAY - 42, "last_contact": DAY - 42}
    assert urgency(customer(**known)) == urgency(customer(**known, trade=Trade()))
    assert interval(customer(**known)) == interval(customer(**known, trade=Trade())) == 60


@pytest.mark.parametrize(
    ("lang", "now", "lost"),
    [
        ("en", "orders every 35 days, now 42", "win back: ordered every 35 days, none for 230"),
        ("zh-CN", "通常35天下一单，已隔42天", "待挽回：原每35天一单，已230天未下单"),
    ],
)
def test_why_says_the_rhythm(lang, now, lost):
    assert term_texts(bought(42), DAY, lang)["urgency"] == now
    assert term_texts(bought(230), DAY, lang)["urgency"] == lost


def demand(trade: Trade, order: float | None = 12_500) -> float:
    return rater(POLICY, DAY, 1)(customer(expected_order=order, trade=trade)).demand


def test_profit_counts_in_demand():
    assert demand(Trade()) == demand(Trade(margin_share=1)) == 0.5
    assert demand(Trade(margin_share=1.44)) == 0.6
    assert demand(Trade(margin_share=9)) == demand(Trade(margin_share=1.5)) == 0.61
    assert demand(Trade(margin_share=-2)) == demand(Trade(margin_share=0.25)) == 0.25
    assert demand(Trade(loss=6_600), 50_000) == 0.3
    assert demand(Trade(margin_share=0.25), None) == POLICY.unknown_term


@given(st.floats(0, 1e6), st.floats(-5, 5), st.floats(-5, 5))
def test_more_margin_never_lowers_demand(order, one, other):
    low, high = sorted((one, other))
    assert demand(Trade(margin_share=low), order) <= demand(Trade(margin_share=high), order)


@given(st.none() | st.floats(0, 1e6), st.none() | st.floats(-5, 5), st.floats(0.01, 1e6))
def test_a_loss_maker_has_little_demand(order, share, loss):
    assert demand(Trade(margin_share=share, loss=loss), order) <= POLICY.loss_demand


def seat_of(card, **given):
    plan = plan_day([card], DAY, POLICY, DAY_POLICY, **given)
    return next(iter((*plan.visits, *plan.calls)), None)


@pytest.mark.parametrize(
    ("lang", "said"),
    [("en", "Loss 6,600 so far: raise the price"), ("zh-CN", "累计亏损6,600，应提价")],
)
def test_why_says_what_was_lost(lang, said):
    seat = seat_of(customer(expected_order=9_000, trade=Trade(loss=6_600, margin_share=0.4)))
    text = why(seat, POLICY.weights, DAY, lang)
    assert text.startswith(said)
    assert len(text) <= LONGEST[lang]
    because = term_texts(seat.card, DAY, "en")["demand"].split("; ")
    assert because[:2] == ["order 9,000 expected", "margin 0.40 times the book's"]
    assert because[2] == "loss 6,600 so far: raise the price"


def test_a_key_account_silent_since_its_order_is_on_the_sheet():
    silent = Trade(silent_from=DAY)
    order = {"last_order": DAY - 7, "last_contact": DAY - 7, "key": True, "grade": "b"}
    found = seat_of(customer(**order, trade=silent))
    assert found.cause is Cause.SILENT
    assert found.terms.urgency == 1
    assert why(found, POLICY.weights, DAY, "en").startswith("No contact since the order of 16 Nov")
    assert seat_of(customer(**order, trade=silent._replace(silent_from=DAY + 1))) is None
    assert seat_of(customer(**{**order, "last_contact": DAY - 6}, trade=silent)) is None
    assert seat_of(customer(**order, trade=silent, next_on=DAY + 3)) is None


def test_the_silent_come_before_all_that_only_rank_higher():
    order = {"last_order": DAY - 9, "last_contact": DAY - 9, "chance": "no", "key": True}
    silent = customer(1, **order, score=0, trade=Trade(silent_from=DAY), verdict="nurture")
    others = [customer(n, chance="no", score=99, expected_order=1e6) for n in range(2, 9)]
    plan = plan_day([silent, *others], DAY, POLICY, DAY_POLICY._replace(calls_per_day=2))
    assert silent.id in {seat.card.id for seat in plan.calls}


def chatty(number: int = 1, **facts):
    """Return a card without a number whose people can be written to."""
    return lead(number, has_phone=False, has_chat=True, **facts)


def test_who_can_only_be_written_to_is_a_chat():
    assert seat_of(chatty()).do is Do.CHAT
    assert seat_of(lead(has_chat=True)).do is Do.CALL
    assert seat_of(lead(has_phone=False)) is None


def test_messages_are_not_enough_for_a_visit():
    """M30: whom nobody has phoned or met is not visited; an appointment made in writing counts."""
    written = {"street": "1st", "last_contact": DAY - 70, "by_chat": True}
    assert seat_of(chatty(**written)).do is Do.CHAT
    assert seat_of(chatty(**{**written, "by_chat": False})).do is Do.VISIT
    assert seat_of(lead(**written)).do is Do.CALL
    assert seat_of(chatty(**written, next_on=DAY, next_at=0.5)).do is Do.VISIT
    assert seat_of(chatty(street="1st")).do is Do.CHAT


@given(st.integers(0, 60), st.integers(0, 60))
def test_chats_take_their_own_minutes_and_no_more_than_the_day_has(phones, chats):
    cards = [lead(n) for n in range(phones)] + [chatty(100 + n) for n in range(chats)]
    plan = plan_day(cards, DAY, POLICY, MINUTES)
    written = sum(seat.do is Do.CHAT for seat in plan.calls)
    spent = called_minutes(len(plan.calls), written, MINUTES)
    assert spent <= working_minutes(MINUTES)
    assert len(plan.calls) - written <= MINUTES.desk_calls_max
    begun = MINUTES.day_start * 24 * 60 + MINUTES.break_minutes
    assert isclose(plan.home_at * 24 * 60, begun + spent, abs_tol=1e-6)


def test_the_time_that_chats_spare_holds_more_contacts():
    cards, short = [chatty(n) for n in range(90)], MINUTES._replace(day_end=12 / 24)
    called = [card._replace(has_phone=True) for card in cards]
    assert len(plan_day(called, DAY, POLICY, short).calls) == 12
    assert seats_spared(40, short) == 28
    assert len(plan_day(cards, DAY, POLICY, short).calls) == MINUTES.desk_calls_max == 40
    shorter = MINUTES._replace(day_end=10.5 / 24)
    assert len(plan_day(cards, DAY, POLICY, shorter).calls) == 10  # 30 minutes
    typed = plan_day(cards, DAY, POLICY, MINUTES._replace(calls_per_day=9))
    assert len(typed.calls) == 9
