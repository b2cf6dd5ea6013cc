"""The golden cases of qualification: scores, vetoes, caps, MAN, verdicts, grades, what to ask."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scoring_book import (
    TODAY,
    Case,
    Judged,
    answers,
    default_questions,
    evaluate,
    judge,
    label,
    option,
    question,
)  # fmt: skip

from repbook.domain.values import Value
from repbook.features.qualify.man_table import MAN_ROWS

BEST = answers(q01=1, q02=1, q03=1, q04=1, q05=1, q06=1, q07=1, q08=1, q09=1)
AN = {"q01": option("q01", 2), "authority": label("authority.decides")}
APPROVED = {"face": label("face.white"), "approved_on": TODAY - 30}


def test_all_unknown_scores_36_2_and_is_too_little_known() -> None:
    bare = judge()
    assert (bare["score"], bare["known"]) == (36.2, 0.0)
    assert bare["verdict"] == "Follow up"
    assert bare["reason"] == "Too little known, call first; known: 0%"
    assert (bare["grade"], bare["man"], bare["man_action"]) == ("C", "M?A?N?", "")


def test_all_best_answers_score_100() -> None:
    best = judge(BEST)
    assert (best["score"], best["known"], best["verdict"]) == (100.0, 100.0, "Focus")
    assert best["reason"] == "Score 100, known 100%"


@pytest.mark.parametrize(
    ("given_", "slot", "name"),
    [
        (answers(q02=3), 2.0, "Customer type"),
        (answers(q03=3), 3.0, "Hard condition"),
        (answers(q04=3), 4.0, "Budget"),
        (answers(q04=3) | {"q01": option("q01", 2)}, 4.0, "Budget"),
        (answers(q04=3) | {"authority": label("authority.advises")}, 4.0, "Budget"),
        (answers(q04=3, q02=3) | AN, 2.0, "Customer type"),
    ],
    ids=["type", "condition", "budget", "budget, N alone", "budget, A alone", "another veto too"],
)
def test_a_veto_drops_and_is_named(given_: dict[str, Value], slot: float, name: str) -> None:
    found = judge(given_)
    assert (found["veto_slot"], found["verdict"]) == (slot, "Drop")
    assert found["reason"] == f"Veto: {name}"


def test_no_budget_is_a_finance_check_with_a_and_n() -> None:
    checked = judge(BEST | answers(q04=3) | AN)
    assert (checked["veto_slot"], checked["man_number"]) == (0.0, 3.0)
    assert checked["man_action"] == "Check business and credit, offer financing"
    assert checked["verdict"] == "Follow up"
    refused = judge(BEST | answers(q04=3) | AN, settings={"finance_check": label("yes_no.no")})
    assert (refused["verdict"], refused["reason"]) == ("Drop", "Veto: Budget")


@pytest.mark.parametrize(
    ("given_", "verdict", "reason"),
    [
        (answers(q05=3), "Nurture", "Held back by: Payment and credit"),
        (answers(q08=3), "Nurture", "Held back by: Quantity"),
        (answers(q09=3), "Follow up", "Held back by: Margin"),
        (answers(q09=3, q05=3), "Nurture", "Held back by: Payment and credit"),
        (answers(q08=3, q05=3), "Nurture", "Held back by: Payment and credit"),
    ],
)
def test_caps_only_lower(given_: dict[str, Value], verdict: str, reason: str) -> None:
    capped = judge(BEST | given_)
    assert capped["score"] > 70  # type: ignore[operator]  # a score is a number
    assert (capped["verdict"], capped["reason"]) == (verdict, reason)


@pytest.mark.parametrize(
    ("face", "approved_on", "verdict", "grade"),
    [
        ("face.white", TODAY, "Focus", "A"),
        ("face.white", None, "Follow up", "B"),
        ("face.red", TODAY, "Follow up", "B"),
        ("face.black", TODAY, "Follow up", "B"),
    ],
)
def test_an_approved_white_face_lifts_a_low_margin(
    face: str, approved_on: float | None, verdict: str, grade: str
) -> None:
    found = judge(BEST | answers(q09=3), {"face": label(face), "approved_on": approved_on})
    assert (found["verdict"], found["grade"]) == (verdict, grade)


def man_answers(number: int) -> dict[str, Value]:
    money, authority, need = number & 4, number & 2, number & 1
    return {
        "q04": option("q04", 1 if money else 3),
        "authority": label("authority.decides" if authority else "authority.neither"),
        "q01": option("q01", 2 if need else 4),
    }


@pytest.mark.parametrize(("number", "letters", "action", "cap"), MAN_ROWS)
def test_the_eight_rows_of_man(number: int, letters: str, action: object, cap: str) -> None:
    """Without the budget's veto, so that the rows themselves decide."""
    plain = [dict(q) for q in default_questions() if q["slot"] != "Q04"]
    money = next(dict(q) for q in default_questions() if q["slot"] == "Q04") | {"effect3": None}
    found = judge(BEST | man_answers(number), questions=[*plain, money])
    assert (found["man_number"], found["man"]) == (float(number), letters)
    assert found["man_action"] == action.en  # type: ignore[attr-defined]  # a Label
    limit = label(f"verdict.{cap}") if cap else "Focus"
    assert found["verdict"] == limit
    if number == 0:
        assert found["reason"] == "No money, no authority, no need"


@pytest.mark.parametrize(
    ("given_", "letters"),
    [
        (AN, "M?A1N1"),
        ({"q04": option("q04", 3)}, "M0A?N?"),
        ({"authority": label("authority.neither")}, "M?A0N?"),
        ({"authority": label("authority.opposes"), "q01": option("q01", 4)}, "M?A1N0"),
        ({"authority": "the boss"}, "M?A?N?"),
    ],
)
def test_an_unknown_letter_has_a_question_mark_and_no_action(
    given_: dict[str, Value], letters: str
) -> None:
    found = judge(given_)
    assert (found["man"], found["man_action"], found["man_number"]) == (letters, "", "")


def scored(score: float, known: float, card: dict[str, Value] | None = None) -> Judged:
    """Judge a card with exactly this score and known share, by two own questions."""
    points = score / 10
    both = [
        question("q10", known, points, 0.0),
        question("q11", 100 - known, 0.0, points),
    ]
    return judge({"q10": "x", "answered_on": TODAY}, card, questions=both)


BOUNDARIES = [
    (100.0, 49.9, "Follow up", "Too little known, call first; known: 50%"),
    (0.0, 49.9, "Follow up", "Too little known, call first; known: 50%"),
    (70.0, 60.0, "Focus", "Score 70, known 60%"),
    (69.9, 60.0, "Follow up", "Score 70, known 60%"),
    (70.0, 59.9, "Follow up", "Score 70, known 60%"),
    (45.0, 50.0, "Follow up", "Score 45, known 50%"),
    (44.9, 50.0, "Nurture", "Score 45, known 50%"),
    (25.0, 60.0, "Nurture", "Score 25, known 60%"),
    (24.9, 59.9, "Nurture", "Score 25, known 60%"),
    (24.9, 60.0, "Drop", "Score 25, known 60%"),
]


@pytest.mark.parametrize(("score", "known", "verdict", "reason"), BOUNDARIES)
def test_verdicts_change_exactly_at_their_boundaries(
    score: float, known: float, verdict: str, reason: str
) -> None:
    found = scored(score, known)
    assert (found["score"], found["known"]) == (score, known)
    assert (found["verdict"], found["reason"]) == (verdict, reason)


@settings(deadline=None, max_examples=30)
@given(st.integers(0, 1000), st.integers(1, 999))
def test_a_higher_score_never_gives_a_lower_verdict(score: int, known: int) -> None:
    lower, higher = scored(score / 10, known / 10), scored(min(1000, score + 50) / 10, known / 10)
    assert lower["level"] <= higher["level"]  # type: ignore[operator]  # levels are numbers


@pytest.mark.parametrize(
    ("until", "verdict", "reason"),
    [
        (TODAY + 1, "Nurture", "Kept until 2026-03-02"),
        (TODAY, "Drop", "Score 20, known 80%"),
        (None, "Drop", "Score 20, known 80%"),
        ("later", "Drop", "Score 20, known 80%"),
    ],
)
def test_a_do_not_drop_date_after_the_answer_protects(
    until: Value, verdict: str, reason: str
) -> None:
    found = scored(20.0, 80.0, {"keep_until": until})
    assert (found["verdict"], found["reason"]) == (verdict, reason)


def test_a_do_not_drop_date_never_lifts_a_veto() -> None:
    found = judge(BEST | answers(q02=3) | {"answered_on": TODAY}, {"keep_until": TODAY + 90})
    assert found["verdict"] == "Drop"


@pytest.mark.parametrize(
    ("score", "known", "card", "grade"),
    [
        (80.0, 80.0, {"expected_on": TODAY + 90}, "A"),
        (80.0, 80.0, {"expected_on": TODAY}, "A"),
        (80.0, 80.0, {"expected_on": TODAY + 91}, "B"),
        (80.0, 80.0, {"expected_on": TODAY - 1}, "B"),
        (80.0, 80.0, {}, "B"),
        (45.0, 50.0, {}, "B"),
        (45.0, 49.9, {}, "C"),
        (44.9, 80.0, {"expected_on": TODAY + 10}, "C"),
        (44.9, 80.0, {"face": label("face.red"), "approved_on": TODAY}, "A"),
        (44.9, 80.0, {"face": label("face.red")}, "C"),
    ],
)
def test_grades(score: float, known: float, card: dict[str, Value], grade: str) -> None:
    assert scored(score, known, card)["grade"] == grade


def test_300_bare_leads_are_c() -> None:
    leads = evaluate([Case()] * 300)
    assert set(leads.column("qualify", "grade")) == {"C"}
    assert set(leads.column("customers", "grade")) == {"C"}


def asked(channel: str, answered: dict[str, Value]) -> list[Value]:
    """Return the slots asked one after another, each being answered with its best option."""
    found: list[Value] = []
    while slot := judge(answered)[f"ask_{channel}_slot"]:
        assert slot not in found
        found.append(slot)
        key = "authority" if slot == 21.0 else f"q{int(slot):02d}"  # type: ignore[arg-type]  # a number
        best = label("authority.decides") if key == "authority" else option(key, 1)
        answered = answered | {key: best}
    return found


@pytest.mark.parametrize(
    ("channel", "slots"),
    [
        ("phone", [1, 6, 21]),
        ("visit", [1, 4, 21, 6, 8, 3, 7]),
        ("desk", [5, 2, 9]),
    ],
    ids=["need, when, who decides", "by swing, who decides once M and N are known", "by swing"],
)
def test_what_to_ask_next(channel: str, slots: list[int]) -> None:
    assert asked(channel, {}) == [float(slot) for slot in slots]


def test_who_decides_comes_last_on_a_visit_while_money_and_need_are_open() -> None:
    rest = {key: value for key, value in BEST.items() if key not in ("q01", "q04")}
    assert asked("visit", rest) == [1.0, 4.0, 21.0]
    assert judge(BEST)["ask_visit"] == "Who decides on this?"


def test_equal_swings_are_asked_in_the_order_of_slots() -> None:
    both = [question("q12", 5, 10.0, 3.0), question("q11", 5, 10.0, 3.0)]
    for each in both:
        each |= {"option2": "y", "points2": 0.0}
    assert judge(questions=both)["ask_visit_slot"] == 11.0
    assert judge({"q11": "y"}, questions=both)["ask_visit_slot"] == 12.0


@pytest.mark.parametrize(
    ("days", "points"), [(0, 10), (30, 10), (31, 7), (90, 7), (91, 4), (180, 4), (181, 2)]
)
def test_when_is_measured_from_the_day_it_was_said(days: int, points: int) -> None:
    dated = {"expected_on": TODAY + days, "expected_said": TODAY}
    assert judge(card=dated).points("q06") == float(points)
    assert judge(answers(q06=5), dated).points("q06") == 0.0


@pytest.mark.parametrize(
    ("quantity", "points"), [(300.0, 10), (299.0, 7), (100.0, 7), (99.0, 0), (None, 4), ("many", 4)]
)
def test_quantity_is_measured_against_the_minimum(quantity: Value, points: int) -> None:
    assert judge(card={"quantity": quantity, "minimum": 100.0}).points("q08") == float(points)
    assert judge(card={"quantity": quantity, "minimum": 0.0}).points("q08") == 4.0


@pytest.mark.parametrize(("margin", "points"), [(0.2, 10), (0.19, 5), (0.14, 5), (0.13, 0)])
def test_margin_is_measured_against_the_industry(margin: float, points: int) -> None:
    assert judge(card={"margin": margin, "industry_margin": 0.2}).points("q09") == float(points)


def test_an_inactive_question_counts_for_nothing() -> None:
    off = [
        q | {"active": label("yes_no.no")} if q["slot"] == "Q01" else q for q in default_questions()
    ]
    found = judge(BEST, questions=off)
    assert (found["score"], found["known"]) == (100.0, 100.0)
    assert judge(questions=off)["ask_phone_slot"] == 6.0


WILD = ("10~50人", "1050人", "3~6个月", "*", "?")


@pytest.mark.parametrize("chosen", [*WILD, "A?C", "~", "10~50"])
def test_an_option_of_wildcards_counts_as_itself(chosen: str) -> None:
    """In lookups `~ * ?` stand for other texts; an answer is the option that it equals."""
    asked = question("q10", 100, 1.0, 0.0)
    options = WILD if chosen in WILD else ("36个月", "abc", "a?c", "~", "ab")
    asked |= {f"option{n}": text for n, text in enumerate(options, 1)}
    asked |= {f"points{n}": float(n) for n in range(1, 6)}
    found = judge({"q10": chosen, "answered_on": TODAY}, questions=[asked])
    places = [text.lower() for text in options]
    place = places.index(chosen.lower()) + 1 if chosen.lower() in places else 0
    assert (found["a10"], found.points("q10")) == (float(place), float(place))


def test_ask_next_is_a_sentence_to_say_and_the_desk_keeps_its_own() -> None:
    found = judge(answers(q01=1, q06=1) | {"authority": label("authority.decides")})
    assert found["ask_visit"] == "Is there money set aside for this?"
    assert found["ask_desk"] == "Is their cash position sound, and do they pay on time?"
    decides = {"authority": label("authority.decides")}
    coached = judge(answers(q01=1, q03=1, q04=1, q06=1, q08=1) | decides)
    assert coached["ask_visit"] == "Who else there wants this to work?"


def test_a_question_without_a_saying_is_asked_as_it_stands() -> None:
    own = [{**q, "say": None} if q["slot"] == "Q01" else q for q in default_questions()]
    assert (
        judge(questions=own)["ask_phone"] == "Is there a clear need: a pain, or a gain hoped for?"
    )


@pytest.mark.parametrize("bought", [{"orders": 3.0}, {"last_order": TODAY - 400}])
def test_a_customer_with_orders_is_asked_the_need_last(bought: dict[str, Value]) -> None:
    when, authority, need = 6.0, 21.0, 1.0
    decides = {"authority": label("authority.decides")}
    assert judge(card={"orders": 0.0})["ask_phone_slot"] == need
    assert judge(card=bought)["ask_phone_slot"] == when
    assert judge(answers(q06=1), bought)["ask_phone_slot"] == authority
    assert judge(answers(q06=1) | decides, bought)["ask_phone_slot"] == need
    others = answers(q03=1, q04=1, q06=1, q07=1, q08=1)
    assert judge(answers(q03=1), bought)["ask_visit_slot"] == 4.0
    assert judge(others, bought)["ask_visit_slot"] == authority
    assert judge(others | decides, bought)["ask_visit_slot"] == need
