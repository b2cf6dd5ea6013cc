"""Answers and rules are noted when they are new, and only then (M64)."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from doing import BookOf, checked, ranked, returned, sheet, undone
from made_books import DAY, Row, card_id, cards, lead, reached, read, replace_text, type_in
from repbook.entrypoints.cli import main
from repbook.features.qualify.questions import QUESTIONS
from repbook.ooxml.seal import SEAL
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


def unsealed(path: Path) -> None:
    """Break the seal, as each save by another program does: anything may have been typed."""
    replace_text(path, "docProps/custom.xml", SEAL, "Other")


def test_an_edited_answer_is_noted_with_the_score_that_it_gives(book_of: BookOf) -> None:
    path = book_of(cards(lead(1), lead(2)))
    assert main(["edit", str(path), ONE, "--set", "q02=1", "--set", "q03=2"]) == 0
    (row,) = held(path, "answers")
    stored = read(path, "qualify").tables["qualify"]
    at = stored.index()[ONE]
    assert (row["id"], row["answers"]) == (ONE, "012" + "0" * 17)
    assert stored.number(at, "known")
    for key in ("score", "known", "verdict"):
        assert row[key] == stored.get(at, key), key
    assert main(["edit", str(path), ONE, "--set", "phone=13900000000"]) == 0
    assert main(["edit", str(path), ONE, "--set", "q02=2"]) == 0
    assert [each["answers"] for each in held(path, "answers")] == [
        "012" + "0" * 17,
        "022" + "0" * 17,
    ]
    assert list(checked(path).problems) == []


@pytest.mark.parametrize("words", [("edit", ONE, "--set", "phone=13900000000"), ("rank",)])
def test_what_was_typed_is_noted_by_the_next_action(
    book_of: BookOf, words: tuple[str, ...]
) -> None:
    path = book_of(cards(lead(1), lead(2)))
    type_in(path, "qualify", ONE, q01=QUESTIONS[0].options[1].label.en, authority="Yes")
    type_in(path, "questions", "Q04", weight=30.0)
    unsealed(path)
    command, *more = words
    assert main([command, str(path), *more]) == 0
    (row,) = held(path, "answers")
    stored = read(path, "qualify").tables["qualify"]
    assert row["answers"] == "2" + "0" * 19
    assert row["score"] == stored.get(stored.index()[ONE], "score")
    assert row["rules"] is not None
    assert [each["what"] for each in held(path, "rule_log")] == ["q04.weight"]
    unsealed(path)
    assert main(["edit", str(path), ONE, "--set", "phone=13900000001"]) == 0
    assert (len(held(path, "answers")), len(held(path, "rule_log"))) == (1, 1)


def test_answers_on_the_days_sheet_are_noted_when_they_are_returned(book_of: BookOf) -> None:
    path = book_of(cards(*(reached(number, area="A") for number in (1, 2, 3))))
    ranked(path)
    first, second = (str(row["id"]) for row in sheet(path)[:2])
    for card in (first, second):
        type_in(path, "visits", f"{DAY}/{card}", result=1.0, need=3.0, attitude=4.0, chance=3.0)
    returned(path)
    rows = held(path, "answers")
    assert {str(row["id"]) for row in rows} == {first, second}
    assert all(str(row["answers"]).strip("0") for row in rows)
    stored = read(path, "qualify").tables["qualify"]
    for row in rows:
        assert row["score"] == stored.get(stored.index()[str(row["id"])], "score")


def test_undo_takes_the_evidence_back_and_what_was_typed_is_noted_again(book_of: BookOf) -> None:
    path = book_of(cards(lead(1), lead(2)))
    assert main(["edit", str(path), ONE, "--set", "q02=1"]) == 0
    undone(path)
    assert held(path, "answers") == []
    type_in(path, "qualify", ONE, q01=QUESTIONS[0].options[1].label.en)
    unsealed(path)
    assert main(["edit", str(path), ONE, "--set", "phone=13900000000"]) == 0
    assert len(held(path, "answers")) == 1
    undone(path)
    assert held(path, "answers") == []
    unsealed(path)
    assert main(["edit", str(path), ONE, "--set", "phone=13900000000"]) == 0
    assert [row["answers"] for row in held(path, "answers")] == ["2" + "0" * 19]


def test_an_imported_workbook_brings_its_evidence_and_notes_no_answer_twice(
    book_of: BookOf, tmp_path: Path
) -> None:
    old = book_of(cards(lead(1), lead(2)))
    assert main(["edit", str(old), ONE, "--set", "q02=1"]) == 0
    type_in(old, "qualify", card_id(2), q01=QUESTIONS[0].options[1].label.en)
    new = tmp_path / "new.xlsx"
    assert main(["new", str(new), "--rep", "LW"]) == 0
    assert main(["import", str(new), str(old)]) == 0
    found = [(row["id"], row["answers"]) for row in held(new, "answers")]
    assert found == [(ONE, "01" + "0" * 18), (card_id(2), "2" + "0" * 19)]


def test_an_action_that_moves_no_answer_loads_nothing_of_it(book_of: BookOf) -> None:
    path = book_of(cards(lead(1), lead(2)))
    code = (
        "import sys; from repbook.entrypoints.cli import main; "
        f"code = main(['edit', {str(path)!r}, {ONE!r}, '--set', sys.argv[1]]); "
        "print(code, 'repbook.features.evidence.noting' in sys.modules)"
    )
    for typed, loaded in (("phone=13900000000", False), ("q02=1", True)):
        done = subprocess.run(
            [sys.executable, "-c", code, typed], capture_output=True, text=True, check=True
        )
        assert done.stdout.splitlines()[-1] == f"0 {loaded}"
