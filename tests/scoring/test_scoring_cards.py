"""The rules of Customers: classes, dates that follow from grades, completeness, faults."""

from __future__ import annotations

from datetime import date

import pytest
from scoring_book import TODAY, answers, judge, label

from repbook.book.evaluate import Evaluator
from repbook.build.contents import Given, contents
from repbook.domain.days import serial
from repbook.domain.values import Value

FRIDAY = float(serial(date(2026, 2, 27)))
SATURDAY, MONDAY, TUESDAY = FRIDAY + 1, FRIDAY + 3, FRIDAY + 4
PAIN, GAIN = answers(q01=2), answers(q01=3)


@pytest.mark.parametrize(
    ("card", "name"),
    [
        ({}, "Suspect"),
        ({"calls": 1.0}, "Prospect"),
        ({"last_contact": FRIDAY}, "Prospect"),
        ({"revenue": 0.0, "calls": 1.0}, "Prospect"),
        ({"revenue": 19_999.0}, "Small"),
        ({"revenue": 20_000.0}, "Medium"),
        ({"revenue": 100_000.0}, "Large"),
        ({"revenue": 500_000.0}, "Top"),
    ],
)
def test_the_suggested_class_follows_contacts_and_revenue(
    card: dict[str, Value], name: str
) -> None:
    assert judge(card=card).card("class_suggested") == name


def reviewed(graded: str, days: list[dict[str, Value]] | None = None) -> Value:
    """Return the next review of a card of grade A, B or C reviewed on a Friday."""
    card: dict[str, Value] = {"id": "LW-00001", "last_review": FRIDAY}
    given: dict[str, Value] = {"id": "LW-00001"}
    if graded == "A":
        card |= {"face": label("face.red"), "approved_on": TODAY}
    if graded == "B":
        given |= answers(q01=1, q02=1, q03=1, q04=1, q05=1, q06=1, q07=1, q08=1, q09=1)
    rows = {"customers": [card], "qualify": [given], "days": days or [{}]}
    values = Evaluator(contents(Given("en", rows, {"lang": "en", "as_of": TODAY})), TODAY)
    assert values.column("customers", "grade") == [graded]
    return values.column("customers", "next_review")[0]


def test_next_review_by_grade() -> None:
    assert reviewed("A") == MONDAY
    assert reviewed("B") == FRIDAY + 7
    assert reviewed("C") == float(serial(date(2026, 3, 27)))


def test_an_a_card_is_reviewed_on_the_next_day_that_is_worked() -> None:
    assert reviewed("A", [{"holiday": MONDAY}]) == TUESDAY
    assert reviewed("A", [{"makeup": SATURDAY}]) == SATURDAY
    assert reviewed("A", [{"makeup": SATURDAY - 7}, {"makeup": TUESDAY}]) == MONDAY


def test_the_next_contact_follows_the_last_one_by_grade() -> None:
    found = judge(card={"last_contact": FRIDAY})
    assert found.card("next_contact") == FRIDAY + 60
    assert judge().card("next_contact") == ""


BIG: dict[str, Value] = {"expected_order": 25_000.0}


@pytest.mark.parametrize(
    ("given", "card", "day"),
    [
        (PAIN, {"created": FRIDAY} | BIG, FRIDAY),
        (PAIN, {"created": FRIDAY, "last_order": FRIDAY - 10} | BIG, FRIDAY + 170),
        (PAIN, BIG, 61.0),
        (PAIN, {"created": FRIDAY}, ""),
        (PAIN, {"created": FRIDAY, "expected_order": 24_999.0}, ""),
        (PAIN, {"created": FRIDAY, "class": "Large"}, FRIDAY),
        (PAIN, {"created": FRIDAY, "key_typed": "Yes"}, FRIDAY),
        (GAIN, {"created": FRIDAY} | BIG, ""),
        ({}, {"created": FRIDAY}, ""),
        (PAIN | answers(q02=3), {"created": FRIDAY} | BIG, ""),
    ],
    ids=[
        "never ordered",
        "ordered",
        "undated",
        "size unknown",
        "small",
        "class large",
        "by hand",
        "a gain is not enough",
        "unknown",
        "vetoed",
    ],
)
def test_a_potential_key_account_has_a_strong_need_and_no_recent_order(
    given: dict[str, Value], card: dict[str, Value], day: Value
) -> None:
    assert judge(given, card).card("potential_from") == day


def test_completeness_counts_the_essentials() -> None:
    assert judge().card("complete") == 0.0
    assert judge(card={"name": "Alder", "phone": "021 123"}).card("complete") == 20.0


@pytest.mark.parametrize(
    ("card", "fault"),
    [
        ({}, "No name"),
        ({"name": "Alder"}, "No phone and no address"),
        ({"name": "Alder", "phone": "12"}, "Phone too short"),
        ({"name": "Alder", "phone": "021 5555"}, "No area"),
        ({"name": "Alder", "address": "1 Mill Lane", "area": "North"}, ""),
        ({"name": "A", "phone": "021 55", "area": "N", "next_on": "soon"}, "A date is not a date"),
    ],
)
def test_the_data_check_names_the_first_fault(card: dict[str, Value], fault: str) -> None:
    assert judge(card=card).card("data_check") == fault
