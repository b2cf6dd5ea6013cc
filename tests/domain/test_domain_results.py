"""What the result of a contact does to the card."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planning_samples import MONDAY, RESULT_POLICY
from repbook.domain.days import serial
from repbook.domain.planning.calendar import WorkCalendar
from repbook.domain.planning.results import (
    Outcome,
    Result,
    Situation,
    Typed,
    call_back_at,
    is_blank,
    is_by_phone,
    is_call,
    is_call_back,
    settle,
)

FRIDAY = serial(date(2026, 11, 27))
MORNING, AFTERNOON = 10 / 24, 15 / 24
REACHED = Typed("reached", need="pain", attitude="ready", chance="yes")


def situation(day: int = MONDAY, tries: int = 0, lang: str = "en") -> Situation:
    """Return a situation on `day` after `tries` without answer."""
    return Situation(day, tries, WorkCalendar(), RESULT_POLICY, lang)


def test_reached_moves_the_last_contact_and_takes_the_three_points():
    outcome = settle(REACHED._replace(amount=8_000), situation(tries=3))
    assert outcome.complete
    assert outcome.contact
    assert not outcome.attempt
    assert outcome.change == {
        "last_contact": MONDAY, "said_on": MONDAY, "tries": 0, "need": "pain",
        "attitude": "ready", "chance": "yes", "expected_order": 8_000,
        "next_step": "Visit", "next_on": MONDAY + 2, "next_at": None, "retry_on": None,
    }  # fmt: skip


@pytest.mark.parametrize("field", ["need", "attitude", "chance"])
def test_reached_requires_need_attitude_and_visit_chance(field):
    outcome = settle(REACHED._replace(**{field: None}), situation())
    assert outcome == Outcome(missing=(field,))
    assert not outcome.complete


@pytest.mark.parametrize("result", ["no_answer", "wrong_number", "refused"])
def test_the_others_are_complete_in_one_cell_and_reach_nobody(result):
    outcome = settle(Typed(result), situation())
    assert outcome.complete
    assert not outcome.contact
    assert "last_contact" not in outcome.change


def test_cells_without_a_result_ask_for_it():
    assert settle(Typed(need="pain"), situation()).missing == ("result",)


def test_an_unknown_code_is_an_error():
    with pytest.raises(ValueError, match="later"):
        settle(Typed("later"), situation())


def test_call_back_requires_a_date():
    assert settle(Typed("call_back"), situation()).missing == ("next_on",)


def test_call_back_is_a_promise_with_its_time_in_words():
    typed = Typed("call_back", next_on=MONDAY + 2, next_at=AFTERNOON)
    assert settle(typed, situation(tries=2)).change == {
        "tries": 0, "next_step": "Call back at 15:00", "next_on": MONDAY + 2, "next_at": None,
        "retry_on": None,
    }  # fmt: skip
    chinese = settle(typed._replace(next_step="带报价"), situation(lang="zh-CN"))
    assert chinese.change["next_step"] == "15:00回电 带报价"
    plain = settle(typed._replace(next_at=None), situation())
    assert plain.change["next_step"] == "Call back"
    own = settle(typed._replace(next_at=None, next_step="send the quote"), situation())
    assert own.change["next_step"] == "Call back: send the quote"
    said = settle(typed._replace(next_at=None, next_step="call back, price"), situation())
    assert said.change["next_step"] == "call back, price"


@pytest.mark.parametrize(
    ("step", "is_one"),
    [
        ("Call back", True), ("Call back at 15:00", True), ("Call back: send the quote", True),
        ("回电", True), ("15:00回电 带报价", True), ("回電：報價", True),
        ("call back after lunch", True),
        ("Visit", False), ("", False), ("Ask why they did not call back", False),
    ],
)  # fmt: skip
def test_a_call_back_is_known_by_its_step_in_every_language(step, is_one):
    assert is_call_back(step) is is_one


@pytest.mark.parametrize(
    ("lang", "step", "then"),
    [
        ("en", "Call back at 10:00", "Call in the afternoon"),
        ("en", "Call back at 10:00 send the quote", "Call back: send the quote"),
        ("zh-CN", "10:00回电", "下午打电话"), ("zh-CN", "10:00回电 带报价", "回电：带报价"),
        ("en", "Call back: send the quote", None), ("en", "Offer", None),
    ],
)  # fmt: skip
def test_a_time_that_was_missed_leaves_the_step(lang, step, then):
    """A retry on another day at the old time would be nobody's promise."""
    around = situation()._replace(lang=lang, step=step)
    change = settle(Typed("no_answer", at=10 / 24), around).change
    assert change.get("next_step") == then


@pytest.mark.parametrize(
    ("step", "at"),
    [
        ("Call back at 15:00", AFTERNOON), ("call back at 15:00 send the quote", AFTERNOON),
        ("15:00回电 带报价", AFTERNOON), ("15:00回電", AFTERNOON), ("Call back", None),
        ("Call back at 29:00", None), ("Meet at 15:00", None), ("Call back: at 15:00", None),
    ],
)  # fmt: skip
def test_the_time_of_a_call_back_is_found_in_its_step(step, at):
    assert call_back_at(step) == at


@pytest.mark.parametrize(
    ("tries", "at", "day", "next_on"),
    [
        (0, MORNING, MONDAY, MONDAY + 1),
        (0, AFTERNOON, MONDAY, MONDAY + 1),
        (0, None, MONDAY, MONDAY + 1),
        (0, AFTERNOON, FRIDAY, FRIDAY + 3),
        (1, MORNING, MONDAY, MONDAY + 3),
        (1, MORNING, FRIDAY, FRIDAY + 5),
        (2, MORNING, MONDAY, MONDAY + 9),
        (3, MORNING, MONDAY, MONDAY + 9),
    ],
)
def test_no_answer_is_tried_again_in_growing_pauses(tries, at, day, next_on):
    outcome = settle(Typed("no_answer", at=at), situation(day, tries))
    assert outcome.attempt
    other = {MORNING: "Call in the afternoon", AFTERNOON: "Call in the morning"}
    step = {"next_step": other[at]} if tries == 0 and at else {}
    found = {"tries": tries + 1, "next_on": next_on, "next_at": None}
    assert outcome.change == {**found, **step}


@pytest.mark.parametrize(("attitude", "days"), [("ready", 7), ("interested", 7), ("neutral", 9)])
def test_a_hot_lead_is_tried_again_within_five_working_days(attitude, days):
    around = situation(tries=2)._replace(attitude=attitude)
    assert settle(Typed("no_answer"), around).change["next_on"] == MONDAY + days


def test_a_retry_keeps_the_step_that_was_promised():
    kept = situation()._replace(step="bring offer")
    assert "next_step" not in settle(Typed("no_answer", at=MORNING), kept).change
    said = situation(tries=1)._replace(step="Call in the morning")
    assert settle(Typed("no_answer", at=MORNING), said).change["next_step"] is None


@pytest.mark.parametrize(
    ("attitude", "chance", "step", "days"),
    [("ready", "yes", "Visit", 2), ("interested", "no", "Call", 7), ("neutral", "yes", None, None)],
)
def test_a_hot_lead_without_a_date_gets_one(attitude, chance, step, days):
    typed = REACHED._replace(attitude=attitude, chance=chance)
    change = settle(typed, situation()).change
    assert (change["next_step"], change["next_on"]) == (step, days and MONDAY + days)
    typed = typed._replace(next_on=MONDAY + 21)
    assert settle(typed, situation()).change["next_on"] == MONDAY + 21


def test_a_promise_for_a_day_off_moves_to_the_next_working_day():
    typed = REACHED._replace(next_on=FRIDAY + 1)
    assert settle(typed, situation()).change["next_on"] == FRIDAY + 3
    assert settle(typed._replace(next_at=MORNING), situation()).change["next_on"] == FRIDAY + 1


@pytest.mark.parametrize("tries", [4, 5, 9])
def test_after_five_tries_comes_a_letter_and_the_rhythm_of_grade_c(tries):
    change = settle(Typed("no_answer", at=MORNING), situation(tries=tries)).change
    assert change["next_step"] == "Send a letter"
    assert change["next_on"] == MONDAY + 60
    assert change["tries"] == tries + 1


def test_a_date_typed_beside_no_answer_wins():
    typed = Typed("no_answer", next_on=MONDAY + 4, next_step="mail first")
    change = settle(typed, situation(tries=4)).change
    assert (change["next_on"], change["next_step"]) == (MONDAY + 4, "mail first")


def test_wrong_number_removes_the_phone_and_asks_for_the_right_one():
    outcome = settle(Typed("wrong_number"), situation(lang="zh-TW"))
    assert outcome.attempt
    assert outcome.change == {
        "phone": None, "tries": 1, "next_step": "查明正確電話",
        "next_on": MONDAY + 1, "next_at": None,
    }  # fmt: skip


def test_refused_rests_for_ninety_days():
    change = settle(Typed("refused"), situation()).change
    assert change["next_on"] == serial(date(2027, 2, 22))
    assert change["next_on"] - MONDAY >= RESULT_POLICY.refused_days
    assert settle(Typed("refused", next_on=MONDAY + 4), situation()).change["next_on"] == MONDAY + 4


def test_what_cannot_be_right_is_held_back():
    typed = REACHED._replace(next_on=MONDAY - 1, amount=-5)
    outcome = settle(typed, situation())
    assert outcome == Outcome(doubtful=("next_on", "amount"))
    assert not outcome.complete


def test_a_time_without_a_date_makes_no_appointment():
    assert settle(REACHED._replace(next_at=MORNING), situation()).change["next_at"] is None


def test_a_row_is_blank_until_something_is_typed():
    assert is_blank(Typed(at=MORNING, note=""))
    assert not is_blank(Typed(note="closed today"))


@given(
    st.sampled_from(list(Result)),
    st.integers(0, 9),
    st.integers(MONDAY, MONDAY + 400),
    st.none() | st.floats(0, 0.99),
)
def test_whatever_the_result_the_next_date_is_a_working_day_not_before_the_contact(
    result, tries, day, at
):
    day = WorkCalendar().on_or_after(day)
    around = situation(day, tries)
    typed = REACHED._replace(result=result, next_on=day if result == "call_back" else None, at=at)
    next_on = settle(typed, around).change.get("next_on")
    assert next_on is None or (next_on >= day and around.calendar.is_working(int(next_on)))


@pytest.mark.parametrize(
    ("step", "phone"),
    [
        *((step, True) for step in ("Call", "打电话", "下午打电话", "10:00回电")),
        *((step, False) for step in ("call boss", "Visit", "")),
    ],
)
def test_a_step_that_repbook_set_for_the_phone_is_made_by_phone(step, phone):
    assert is_by_phone(step) == phone


@pytest.mark.parametrize(
    ("step", "phone"),
    [
        *((step, True) for step in ("call again", "Phone about the offer", "致电确认", "打個電話")),
        *((step, False) for step in ("Call on him", "Callers list", "Visit", "送电池", "")),
    ],
)
def test_a_call_in_the_reps_own_words_is_one(step, phone):
    assert is_call(step) == phone
