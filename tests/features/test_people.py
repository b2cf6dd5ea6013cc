"""Rows typed about people are completed by Analyse, and what is wrong in them is named by cell."""

from __future__ import annotations

from pathlib import Path

import pytest
from accounts_books import analysed

from doing import BookOf, checked, undone
from fast import spoken
from made_books import TODAY, Given, Row, card_id, cards, lead, read
from repbook.features.people.topics import TOPICS

ONE, TWO, THREE = (card_id(n) for n in (1, 2, 3))


def with_rows(table: str, *rows: Row) -> Given:
    """Return three customers and the typed rows of a table."""
    return {**cards(lead(1), lead(2), lead(3)), table: list(rows)}


def held(path: Path, table: str) -> list[Row]:
    """Return the filled rows of a table."""
    rows = read(path, table).tables[table]
    return [{key: rows.get(n, key) for key in rows.columns} for n in rows.filled()]


def person(birthday: object, **more: object) -> Row:
    return {"account": ONE, "person": "Li", "birthday": birthday, **more}


def test_people_get_ids_and_their_next_birthday(book_of: BookOf) -> None:
    path = book_of(
        with_rows(
            "contacts",
            person("1979-08-15"),
            person("08-15", calendar="Lunar"),
            person("12-30", calendar="Lunar"),
            person(None),
        )
    )
    analysed(path)
    rows = held(path, "contacts")
    days = [row.get("next_birthday") for row in rows]
    assert days == [TODAY + 166, TODAY + 207, TODAY + 340, None]
    assert [str(row["contact_id"])[-6:] for row in rows] == [f"P{n:05d}" for n in (1, 2, 3, 4)]
    assert list(checked(path).problems) == []
    before = path.read_bytes()
    analysed(path)
    assert path.read_bytes() == before


def test_a_birthday_that_is_none_is_named_by_cell(book_of: BookOf) -> None:
    path = book_of(with_rows("contacts", person("02-30"), person("3/4")))
    found, _ = analysed(path)
    kinds = [(problem.where, problem.message.kind) for problem in found.changes.problems]
    assert [kind for _, kind in kinds] == ["intake.birthday", "intake.birthday_order"]
    assert all(where.startswith("Contacts!") for where, _ in kinds)
    assert all(not row.get("next_birthday") for row in held(path, "contacts"))


@pytest.mark.parametrize("lang", spoken())
def test_a_rival_without_a_topic_gets_five_once(book_of: BookOf, lang: str) -> None:
    given = with_rows(
        "compare",
        {"account": ONE, "rival": "Dragon"},
        {"account": ONE, "rival": "Tiger", "topic": "delivery", "importance": 5.0},
    )
    path = book_of(given, lang=lang)
    analysed(path)
    rows = held(path, "compare")
    dragon = [row["topic"] for row in rows if row["rival"] == "Dragon"]
    assert dragon == [topic.get(lang) for topic in TOPICS]
    assert len(rows) == 6
    assert len({row["compare_id"] for row in rows}) == 6
    before = path.read_bytes()
    analysed(path)
    assert path.read_bytes() == before
    undone(path)
    assert len(held(path, "compare")) == 2


def test_a_circle_of_introductions_is_a_problem(book_of: BookOf) -> None:
    def introduced(one: str, other: str) -> Row:
        return {"account": one, "kind": "Introduced", "other": other}

    path = book_of(
        with_rows("relations", introduced(ONE, TWO), introduced(TWO, THREE), introduced(THREE, ONE))
    )
    found, _ = analysed(path)
    (problem,) = found.changes.problems
    assert problem.message.kind == "people.circle"
    assert problem.where.startswith("Relations!")
    assert f"{ONE} → {TWO} → {THREE} → {ONE}" in problem.message


def test_the_gap_of_the_golden_topic(book_of: BookOf) -> None:
    topic: Row = {"account": ONE, "rival": "X", "topic": "delivery"}
    scores: Row = {"importance": 5.0, "our_score": 2.0, "their_score": 4.0}
    path = book_of(with_rows("compare", {**topic, **scores}, topic))
    rows = held(path, "compare")
    assert [row["gap"] for row in rows] == [-10, ""] or [row["gap"] for row in rows] == [-10, None]
