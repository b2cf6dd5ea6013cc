"""Why a card ranks where it ranks: the figures add up, and exclusions say their reason."""

from __future__ import annotations

from pathlib import Path

import pytest

from doing import NOW, BookOf, ranked
from made_books import TODAY, Row, card_id, cards, label, lead, reached
from repbook.adapters.file_book import FileBook
from repbook.errors import Refused
from repbook.features.plan.explain_rank import REASONS, Why, explain_rank
from repbook.features.plan.rank import gather
from repbook.features.qualify.ask_next import READS as ASK_READS
from repbook.features.qualify.ask_next import Next, ask_next


def why(path: Path, number: int | str) -> Why:
    book = FileBook(path)
    snapshot = gather(book, NOW)
    reasons = book.read(REASONS).tables["qualify"]
    return explain_rank(snapshot, reasons, NOW, _said(number), TODAY)


def _said(number: int | str) -> str:
    return card_id(number) if isinstance(number, int) else number


def test_the_place_and_the_terms_are_those_of_the_days_sheet(book_of: BookOf) -> None:
    rows = [reached(n, 70 + n, area="A", expected_order=1000.0 * n) for n in range(1, 6)]
    path = book_of(cards(*rows, lead(6)))
    before = path.read_bytes()
    answers = [why(path, number) for number in range(1, 7)]
    assert path.read_bytes() == before
    sheet = {row.id: row for row in ranked(path).rows}
    by_priority = sorted(sheet.values(), key=lambda row: -row.priority)
    for found in answers:
        row = sheet[found.id]
        assert (found.priority, found.do, found.sentence) == (row.priority, row.do, row.why)
        assert found.candidates == 6
        assert by_priority[found.place - 1].priority == found.priority
        assert sum(term.points for term in found.terms) == pytest.approx(found.priority, abs=0.06)
        assert [term.value for term in found.terms] == list(row.terms)
    assert sorted(found.place for found in answers) == [1, 2, 3, 4, 5, 6]


def test_an_area_day_is_the_same_here_and_on_the_sheet(book_of: BookOf) -> None:
    near = [reached(n, area="East", expected_order=9e4, created=float(TODAY)) for n in range(1, 5)]
    given = {"visits_per_day": 2.0, "max_areas": 1.0}
    path = book_of(cards(*near, reached(5, area="West"), reached(6, area="West")), settings=given)
    answers = [why(path, number) for number in range(1, 7)]
    sheet = {row.id: row for row in ranked(path).rows}
    assert [sheet[card_id(number)].do for number in (5, 6)] == ["visit", "visit"]
    assert [found.do for found in answers] == [sheet[found.id].do for found in answers]


@pytest.mark.parametrize(
    ("more", "excluded", "said"),
    [
        ({"next_on": TODAY + 9.0}, "later", "next date is 2026-03-11"),
        (
            {"next_on": float(TODAY), "retry_on": TODAY + 9.0},
            *(
                "later",
                "Promised for 2026-03-02 and not reached: Promise tried again on 2026-03-11",
            ),
        ),
        ({"last_contact": TODAY - 1.0}, "resting", "Reached on 2026-03-01"),
        ({"class": label("pyramid.other")}, "other_class", "class is Other"),
        ({}, "dropped", "verdict is drop. Veto: Customer type"),
    ],
)
def test_a_card_left_out_says_why(book_of: BookOf, more: Row, excluded: str, said: str) -> None:
    veto: Row = {"q02": "No"} if excluded == "dropped" else {}
    path = book_of(cards(reached(1, 90, **more), reached(2), answers={card_id(1): veto}))
    found = why(path, 1)
    assert (found.excluded, found.place, found.candidates) == (excluded, 0, 1)
    assert said in found.sentence
    assert len(found.terms) == 6


def test_a_card_that_cannot_be_reached_says_so(book_of: BookOf) -> None:
    path = book_of(cards(reached(1, phone=None, address=None, area=None, chance=None), reached(2)))
    assert "find the number" in why(path, 1).sentence


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (
            {"outcome": "Lost", "outcome_on": TODAY - 5.0, "lost_reason": "Price"},
            "Closed: lost on 25 Feb, price.",
        ),
        ({"outcome": "Lost"}, "Closed: lost."),
        (
            {"outcome": "Void", "outcome_on": TODAY - 5.0, "next_on": TODAY - 6.0},
            "Closed: void on 25 Feb.",
        ),
        ({"outcome": "Lost", "next_on": TODAY - 1.0}, "Closed: lost."),
    ],
)
def test_a_closed_card_is_left_out_with_its_outcome(book_of: BookOf, more: Row, said: str) -> None:
    path = book_of(cards(reached(1, 90, **more), reached(2)))
    found = why(path, 1)
    assert (found.excluded, found.place, found.candidates) == ("closed", 0, 1)
    assert found.sentence == said
    assert [row.id for row in ranked(path).rows] == [card_id(2)]


def test_a_promise_after_the_outcome_still_counts(book_of: BookOf) -> None:
    closed: Row = {"outcome": "Lost", "outcome_on": TODAY - 5.0}
    path = book_of(cards(reached(1, 90, **closed, next_on=TODAY - 1.0)))
    assert [row.id for row in ranked(path).rows] == [card_id(1)]
    later = book_of(cards(reached(1, 90, **closed, next_on=TODAY + 3.0)), file="later.xlsx")
    assert why(later, 1).excluded == "later"


def test_a_won_customer_is_planned_on_but_expected_to_buy_no_more(book_of: BookOf) -> None:
    row = reached(1, 90, outcome="Won", outcome_on=TODAY - 65.0, expected_on=TODAY - 65.0)
    (found,) = ranked(book_of(cards(row))).rows
    assert found.id == card_id(1)
    assert "purchase" not in found.why


def test_rank_names_the_closed_cards_whose_date_is_not_kept(book_of: BookOf) -> None:
    path = book_of(cards(reached(1, 90, outcome="Lost", next_on=TODAY + 0.0), reached(2)))
    (hint,) = [hint for hint in ranked(path).hints if "closed" in hint]
    assert "Customer 1" in hint


def test_a_candidate_without_a_seat_says_what_to_do(book_of: BookOf) -> None:
    given = {"visits_per_day": 1.0, "calls_per_day": 0.0}
    rows = (reached(1, 200, area="A"), reached(2, 100, area="A"))
    found = why(book_of(cards(*rows), settings=given), 2)
    assert (found.place, found.do, found.excluded) == (2, "", "")
    assert found.sentence == "No seat today, the visits are full, and Settings ask for no calls"


@pytest.mark.parametrize(
    "said", ["Norden Tools", "norden", "LW-1", "5555 0123", "shanghai antong", "antong", "安通"]
)
def test_a_customer_is_meant_by_what_a_rep_remembers(book_of: BookOf, said: str) -> None:
    han = any(word in said for word in ("antong", "安通"))
    name = "上海安通机械有限公司" if han else "Norden Tools"
    others = (lead(2, name="Vale Pumps", phone="010-4444 9999"), lead(3, name="北京永源"))
    path = book_of(cards(lead(1, name=name, phone="021-5555 0123"), *others))
    for found in (why(path, said), asked(path, said)):
        assert (found.id, found.name) == (card_id(1), name)


def test_what_may_mean_several_customers_is_asked(book_of: BookOf) -> None:
    path = book_of(cards(lead(1, name="Norden Tools"), lead(2, name="Nordstrom")))
    for question in (why, asked):
        with pytest.raises(Refused, match="LW-00002 Nordstrom, LW-00001 Norden Tools"):
            question(path, "nord")


def test_no_such_card_is_refused(book_of: BookOf) -> None:
    with pytest.raises(Refused, match="no card LW-00009"):
        why(book_of(cards(lead(1))), 9)


WHEN = "When would you like to have it?"


def asked(path: Path, said: int | str = 1) -> Next:
    return ask_next(FileBook(path).read(ASK_READS), _said(said), TODAY)


def test_the_next_questions_come_with_what_they_may_gain(book_of: BookOf) -> None:
    answers: Row = {"q01": "Pain", "authority": "Decides"}
    path = book_of(cards(lead(1), answers={card_id(1): answers}))
    phone, visit, desk = asked(path).asks
    assert (phone.channel, phone.slot, phone.text) == ("phone", "q06", WHEN)
    assert phone.options[0] == "Within 30 days"
    assert (phone.low, phone.high) == (-4.2, 9.8)  # weight 14; 0 to 10 points, 3 unknown
    assert (visit.channel, visit.slot) == ("visit", "q04")
    assert (desk.channel, desk.slot) == ("desk", "q05")


def test_the_gain_is_what_the_score_does(book_of: BookOf) -> None:
    path = book_of(cards(lead(1), answers={card_id(1): {"q01": "Pain"}}))
    before, phone = asked(path).score, asked(path).asks[0]
    best = {"q01": "Pain", phone.slot: phone.options[0]}
    after = asked(book_of(cards(lead(1), answers={card_id(1): best}))).score
    assert after - before == pytest.approx(phone.high, abs=0.06)


def test_who_decides_is_asked_without_a_gain(book_of: BookOf) -> None:
    answers: Row = {"q01": "Pain", "q06": "Later"}
    (phone, *_) = asked(book_of(cards(lead(1), answers={card_id(1): answers}))).asks
    assert (phone.slot, phone.options) == (
        "authority",
        ("Neither", "May oppose", "Advises", "Decides"),
    )
