"""Answers and rules are noted when they are new, and only then (M64)."""

from __future__ import annotations

from pathlib import Path

import pytest

from doing import BookOf, checked
from made_books import Row, card_id, cards, lead, read, type_in
from repbook.entrypoints.cli import main
from repbook.features.qualify.questions import QUESTIONS
from repbook.text import LANGUAGES

ONE = card_id(1)


def held(path: Path, table: str) -> list[Row]:
    """Return the filled rows of a log."""
    rows = read(path, table).tables[table]
    return [{key: rows.get(n, key) for key in rows.columns} for n in rows.filled()]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_delivered_rules_and_unanswered_cards_are_no_evidence(book_of: BookOf, lang: str) -> None:
    path = book_of(cards(lead(1), lead(2)), lang=lang)
    assert main(["analyse", str(path)]) == 0
    assert held(path, "answers") == held(path, "rule_log") == []


def test_answers_are_noted_once_as_they_stood(book_of: BookOf) -> None:
    best = {one.slot: one.options[0].label.en for one in QUESTIONS[:2]}
    path = book_of(cards(lead(1), lead(2), answers={ONE: best}))
    for _ in range(2):
        assert main(["analyse", str(path)]) == 0
    (row,) = held(path, "answers")
    assert (row["id"], row["answers"]) == (ONE, "11" + "0" * 18)
    stored = read(path, "qualify").tables["qualify"]
    at = stored.index()[ONE]
    assert row["score"] == stored.get(at, "score")
    assert row["known"] == stored.get(at, "known")
    assert row["verdict"] == stored.get(at, "verdict")
    assert str(row["points"]).split()[:2] == [f"{one.options[0].points:g}" for one in QUESTIONS[:2]]
    type_in(path, "qualify", ONE, q01=QUESTIONS[0].options[1].label.en)
    assert main(["analyse", str(path)]) == 0
    first, second = held(path, "answers")
    assert first == row
    assert second["answers"] == "21" + "0" * 18
    assert list(checked(path).problems) == []


def test_a_changed_weight_and_a_changed_limit_are_rules(book_of: BookOf) -> None:
    path = book_of(cards(lead(1)))
    type_in(path, "questions", "Q04", weight=30.0)
    for _ in range(2):
        assert main(["analyse", str(path)]) == 0
    (row,) = held(path, "rule_log")
    weight = next(one.weight for one in QUESTIONS if one.slot == "q04")
    assert (row["what"], row["old"], row["new"]) == ("q04.weight", f"{weight:g}", "30")
    type_in(path, "questions", "Q04", weight=float(weight))
    assert main(["analyse", str(path)]) == 0
    assert [each["new"] for each in held(path, "rule_log")] == ["30", f"{weight:g}"]
