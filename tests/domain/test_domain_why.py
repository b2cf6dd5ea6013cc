"""Reasons in the words of a rep, in three languages."""

from __future__ import annotations

import pytest

from planning_samples import DAY_POLICY, MINUTES, MONDAY, POLICY, customer, lead
from repbook.domain.figures import ago_text, amount_text, days_text
from repbook.domain.planning.plan import plan_day
from repbook.domain.planning.priority import rater
from repbook.domain.planning.stops import Missed, Reason
from repbook.domain.planning.why import Told, hints, why, why_not
from repbook.text import say, sentences

LANGS = ("en", "zh-CN", "zh-TW")


def reason(card, lang="en"):
    """Return why `card` alone has its seat."""
    plan = plan_day([card], MONDAY, POLICY, DAY_POLICY)
    return why((plan.visits + plan.calls)[0], POLICY.weights, MONDAY, lang)


INTERESTED = {
    "expected_order": 60_000,
    "attitude": "interested",
    "attitude_on": MONDAY - 10,
    "score": 78,
}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Order 60,000 expected; interested 10 days ago"),
        ("zh-CN", "预计订单6万；10天前有意向"),
        ("zh-TW", "預計訂單6萬；10天前有意願"),
    ],
)
def test_the_two_largest_terms_in_figures(lang, text):
    assert reason(customer(**INTERESTED), lang) == text


@pytest.mark.parametrize(
    ("facts", "text"),
    [
        (
            {"next_on": MONDAY, "next_at": 14.5 / 24},
            "Appointment 14:30; order 60,000 expected; interested 10 days ago",
        ),
        ({"next_on": MONDAY}, "Promised for today; order 60,000 expected; interested 10 days ago"),
        ({"next_on": MONDAY - 1}, "Promise 1 day overdue; order 60,000 expected"),
        ({"potential_from": MONDAY}, "Potential key account; order 60,000 expected"),
        ({"potential_from": MONDAY, "key": True}, "Order 60,000 expected; interested 10 days ago"),
    ],
)
def test_what_brought_the_seat_stands_first(facts, text):
    assert reason(customer(**INTERESTED, **facts)).startswith(text)


@pytest.mark.parametrize(
    ("facts", "text"),
    [
        ({}, "No contact for 60 days; score 36"),
        (
            {"key": True, "score": 0, "last_contact": MONDAY - 30, "grade": "b"},
            "No contact for 30 days; key account",
        ),
        ({"score": None, "expected_on": MONDAY}, "Buys today; no contact for 60 days"),
        ({"score": None, "expected_on": MONDAY + 1}, "Buys in 1 day; no contact for 60 days"),
        (
            {"score": 0, "expected_on": MONDAY - 30},
            "Purchase expected 30 days ago; no contact for 60 days",
        ),
        (
            {"attitude": "ready", "attitude_on": MONDAY},
            "Ready to buy today; no contact for 60 days",
        ),
        ({"attitude": "ready"}, "No contact for 60 days; score 36"),
    ],
)
def test_unknown_terms_are_not_named(facts, text):
    assert reason(customer(**facts)) == text


@pytest.mark.parametrize(
    ("facts", "text"),
    [
        ({"next_on": MONDAY}, "Promised for today; score 36"),
        ({"potential_from": 1, "score": 0}, "Potential key account; no contact for 60 days"),
    ],
)
def test_what_brought_the_seat_is_not_said_twice(facts, text):
    assert reason(customer(**facts)) == text


@pytest.mark.parametrize(
    ("lang", "step", "late", "text"),
    [
        ("en", "bring offer", 0, "Bring offer, promised 23 Nov"),
        ("en", "bring offer", 2, "Bring offer, promised 21 Nov, 2 days overdue"),
        ("zh-CN", "带报价", 0, "带报价，承诺11月23日"),
        ("zh-TW", "帶報價", 0, "帶報價，承諾11月23日"),
    ],
)
def test_what_was_promised_stands_first(lang, step, late, text):
    card = customer(next_on=MONDAY - late)
    plan = plan_day([card], MONDAY, POLICY, DAY_POLICY)
    seat = (plan.visits + plan.calls)[0]
    assert why(seat, POLICY.weights, MONDAY, lang, Told(step)).startswith(text)


def test_a_neutral_score_is_no_reason():
    plan = plan_day([customer()], MONDAY, POLICY, DAY_POLICY)
    seat = (plan.visits + plan.calls)[0]
    said = why(seat, POLICY.weights, MONDAY, "en", Told(little=True, need=False))
    assert said == "No contact for 60 days; little known: find out need"


@pytest.mark.parametrize(
    ("facts", "text"),
    [
        ({"last_order": MONDAY - 3}, "Last order 3 days ago; score 36"),
        ({"last_order": MONDAY - 60}, "Last order 60 days ago; score 36"),
        ({"last_order": MONDAY - 90}, "No contact for 60 days; score 36"),
        ({"expected_on": MONDAY - 61}, "No contact for 60 days; score 36"),
        ({"expected_on": MONDAY - 2}, "Purchase expected 2 days ago; no contact for 60 days"),
        (
            {"attitude": "ready", "attitude_on": MONDAY - 60},
            "Ready to buy 60 days ago; score 36",
        ),
    ],
)
def test_what_is_new_since_the_last_contact_follows_and_nothing_is_said_twice(facts, text):
    assert reason(customer(**facts)).startswith(text)


def test_a_visit_that_was_promised_and_is_a_call_says_so():
    card = customer(next_on=MONDAY)
    (seat,) = plan_day([card], MONDAY, POLICY, DAY_POLICY._replace(visits_per_day=0)).calls
    said = why(seat, POLICY.weights, MONDAY, "en", Told("Visit"))
    assert said == "Visit, promised 23 Nov; phone instead; score 36"
    visit = plan_day([card], MONDAY, POLICY, DAY_POLICY).visits[0]
    assert "phone" not in why(visit, POLICY.weights, MONDAY, "en", Told("Visit"))


@pytest.mark.parametrize(
    ("verdict", "words"), [("focus", "Ready for the close"), ("follow", "Worth following up")]
)
def test_a_row_never_says_only_a_figure(verdict, words):
    card = customer(verdict=verdict, expected_order=60_000, last_contact=MONDAY - 20)
    policy = DAY_POLICY._replace(fill_seats=True)
    plan = plan_day([card], MONDAY, POLICY, policy)
    seat = (plan.visits + plan.calls)[0]
    assert why(seat, POLICY.weights, MONDAY, "en") == f"{words}; order 60,000 expected; score 36"


def test_what_does_not_fit_the_cell_is_left_out():
    card = customer(
        next_on=MONDAY,
        next_at=0.5,
        expected_order=123_456_789,
        attitude="ready",
        attitude_on=MONDAY - 10,
    )
    assert reason(card) == "Appointment 12:00; order 123,456,789 expected"


@pytest.mark.parametrize(
    ("facts", "text"),
    [
        ({}, "Never called; need and order still unknown"),
        ({"tries": 1}, "1 try, no answer; need and order still unknown"),
        ({"tries": 3}, "3 tries, no answer; need and order still unknown"),
        ({"expected_order": 50_000}, "Never called; order 50,000 expected; score 36"),
        ({"next_on": MONDAY}, "Promised for today; score 36"),
    ],
)
def test_a_lead_never_reached_says_so(facts, text):
    assert reason(lead(**facts)) == text


@pytest.mark.parametrize("lang", LANGS)
def test_every_reason_of_missing_a_seat_reads_as_a_sentence(lang):
    terms = rater(POLICY, MONDAY, 1)(lead())
    texts = {
        why_not(Missed(card, terms, 1.0, 0, 1, kind), lang)
        for kind in Reason
        for card in (customer(area="", has_phone=False), lead(next_at=0.5), lead(has_phone=False))
    }
    assert len(texts) > len(Reason)
    assert not any("{" in text for text in texts)


def test_what_only_a_list_says_is_no_saying_of_today():
    listed = lead(attitude="ready", attitude_on=MONDAY, created=MONDAY - 9)
    (seat,) = plan_day([listed], MONDAY, POLICY, DAY_POLICY).calls
    assert "ready to buy as listed" in why(seat, POLICY.weights, MONDAY, "en").lower()
    assert "名单上表示急需" in why(seat, POLICY.weights, MONDAY, "zh-CN")
    ordered = listed._replace(attitude_on=MONDAY, created=MONDAY, last_contact=MONDAY - 60)
    plans = [
        plan_day([card], MONDAY, POLICY, DAY_POLICY)
        for card in (ordered, ordered._replace(created=MONDAY - 90))
    ]
    seats = [seat for found in plans for seat in (*found.visits, *found.calls)]
    texts = [why(seat, POLICY.weights, MONDAY, "en").lower() for seat in seats]
    assert ["as listed" in text for text in texts] == [True, False]


def test_a_retry_says_how_often_it_was_tried():
    silent = customer(1, chance="no", tries=1, next_on=MONDAY - 3, last_contact=MONDAY - 30)
    bare = silent._replace(verdict=None, score=None, grade=None)
    (seat,) = plan_day([bare], MONDAY, POLICY, DAY_POLICY).calls
    assert why(seat, POLICY.weights, MONDAY, "en") == "1 try, no answer"


def test_an_other_area_is_named():
    cards = [
        customer(n, expected_order=50_000 - n, area=f"Area {n}", account="") for n in range(30)
    ]
    missed = plan_day(cards, MONDAY, POLICY, DAY_POLICY).missed[0]
    assert why_not(missed, "en") == (
        "No seat today, Area 27 is not on the route and the calls are full: next 2026-11-24"
    )
    assert why_not(missed, "zh-CN") == ("今天没有名额：不去Area 27，电话已排满，下次 2026-11-24")


MANY = [customer(n, chance="no", account="") for n in range(60)]


@pytest.mark.parametrize(
    ("policy", "limit", "said"),
    [
        (MINUTES._replace(desk_calls_max=5), None, "the calls are full"),
        (MINUTES._replace(day_end=11 / 24), None, "the day's time is full"),
        (MINUTES._replace(day_end=9 / 24), None, "the day's time is full"),
        (DAY_POLICY._replace(calls_per_day=0), None, "Settings ask for no calls"),
        (DAY_POLICY._replace(calls_per_day=4), None, "the calls are full"),
        (MINUTES, 3, "the number of rows asked for is reached"),
    ],
)
def test_no_call_seat_says_what_is_full(policy, limit, said):
    missed = plan_day(MANY, MONDAY, POLICY, policy, limit=limit).missed[0]
    assert why_not(missed, "en").startswith(f"No seat today, {said}")


NEAR = [customer(n, chance="yes", account="", area="East") for n in range(60)]


@pytest.mark.parametrize(
    ("policy", "said"),
    [
        (DAY_POLICY._replace(visits_per_day=2, calls_per_day=2), "visits and calls are full"),
        (
            MINUTES._replace(visits_max=2, day_end=17 / 24),
            "the visits are full, and no time is left for a call",
        ),
        (MINUTES._replace(day_end=13 / 24, break_minutes=0), "the day's time is full"),
        (
            MINUTES._replace(day_end=15 / 24, calls_max=1),
            "no time is left for a visit, and the calls are full",
        ),
    ],
)
def test_no_visit_seat_says_what_is_full(policy, said):
    found = plan_day(NEAR, MONDAY, POLICY, policy)
    assert found.visits
    assert why_not(found.missed[0], "en").startswith(f"No seat today, {said}")


@pytest.mark.parametrize(
    ("cards", "policy", "said"),
    [
        (MANY, MINUTES, "No visits: nobody"),
        (NEAR, MINUTES._replace(visits_max=0), "No visits: Settings or Policy"),
        (NEAR, MINUTES._replace(day_end=11.3 / 24), "No visits: the way"),
        (
            [card._replace(next_on=MONDAY) for card in NEAR],
            MINUTES._replace(calls_max=60, desk_calls_max=60),
            "No visits: the calls promised",
        ),
        (NEAR, MINUTES, None),
    ],
)
def test_a_day_without_a_visit_says_why(cards, policy, said):
    found = plan_day(cards, MONDAY, POLICY, policy)
    told = [hint for hint in hints(found, "en") if hint.startswith("No visits")]
    assert found.calls
    assert [hint[: len(said or "")] for hint in told] == ([said] if said else [])
    assert bool(found.visits) is (said is None)


def test_a_book_without_answers_is_called_a_call_list():
    leads = [lead(number) for number in range(300)]
    plan = plan_day(leads, MONDAY, POLICY, DAY_POLICY)
    assert hints(plan, "en") == [
        "Home at 14:10.",
        "300 leads, 0 answered: this is a call list, not a forecast.",
    ]
    answered = plan_day([*leads, customer(400)], MONDAY, POLICY, DAY_POLICY)
    assert len(hints(answered, "en")) == 1


def test_leads_without_a_phone_are_pointed_out():
    cards = [customer(1), lead(2, has_phone=False)]
    _, hint = hints(plan_day(cards, MONDAY, POLICY, DAY_POLICY), "en")
    assert hint.startswith("1 customer has no phone number")


@pytest.mark.parametrize(
    ("amount", "en", "zh"),
    [
        (3_000, "3,000", "3,000"),
        (60_000, "60,000", "6万"),
        (65_400, "65,400", "6.54万"),
        (1_250_000, "1,250,000", "125万"),
        (99_999_999, "99,999,999", "1亿"),
        (150_000_000, "150,000,000", "1.5亿"),
    ],
)
def test_amounts_in_the_figures_of_the_language(amount, en, zh):
    assert amount_text(amount, "en") == en
    assert amount_text(amount, "zh-CN") == zh


def test_days_in_words():
    assert [days_text(n, "en") for n in (0, 1, 2)] == ["0 days", "1 day", "2 days"]
    assert [ago_text(n, "en") for n in (-3, 0, 1, 10)] == [
        "today",
        "today",
        "1 day ago",
        "10 days ago",
    ]


@pytest.mark.parametrize("lang", LANGS)
def test_every_sentence_says_itself(lang):
    facts = "amount ago days time area tries count score step day month text"
    facts += " next customers visits calls number clash text at before other name reason head note"
    facts += " missing sign full end names phone now share when person what day k n"
    facts += " minutes driving since others tasks"
    names = dict.fromkeys(facts.split(), "X")
    for key in sentences():
        if key.startswith("planning."):
            assert say(key, lang, leads=2, km=900, **names)
