"""`repbook task` adds what is dated; a set once a customer, ever (M35)."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from doing import NOW, BookOf, checked, undone
from fast import spoken
from made_books import TODAY, Row, card_id, cards, lead, read
from repbook.adapters.file_book import FileBook
from repbook.book.action import Asked
from repbook.book.apply import apply
from repbook.book.changes import Changes
from repbook.book.snapshot import Rows, Snapshot
from repbook.domain.values import Value
from repbook.entrypoints.cli import main
from repbook.features.tasks.adding import Wanted, add_tasks
from repbook.features.tasks.lists import BY_CODE, KINDS
from repbook.features.tasks.task_action import READS, press
from repbook.features.tasks.texts import DEALER, SETS
from repbook.schema.registry import BY_LIST, TABLES
from repbook.text import say

ONE = card_id(1)


def tasks(path: Path) -> list[Row]:
    """Return the filled rows of Tasks."""
    rows = read(path, "tasks").tables["tasks"]
    return [{key: rows.get(n, key) for key in rows.columns} for n in rows.filled()]


def test_a_task_has_an_id_its_side_and_minutes(book_of: BookOf) -> None:
    path = book_of(cards(lead(1)))
    words = ["--kind", "collect", "--due", "2026-03-09", "--at", "14:30", "--what", "Invoice 7"]
    assert main(["task", str(path), ONE, *words]) == 0
    (row,) = tasks(path)
    assert (row["kind"], row["side"], row["minutes"]) == ("Collect payment", "Not sales", 15)
    assert (row["due"], row["what"], row["id"]) == (TODAY + 7, "Invoice 7", ONE)
    assert row["at"] == pytest.approx(14.5 / 24)
    assert str(row["task_id"]).endswith("-T00001")
    assert row["name"] == read(path, "customers").tables["customers"].text(0, "name")
    assert list(checked(path).problems) == []
    undone(path)
    assert tasks(path) == []


@pytest.mark.parametrize(
    ("due", "more", "at"),
    [
        ("下周一上午10点", [], 10 / 24),
        ("next Monday 14:30", [], 14.5 / 24),
        ("next Monday 14:30", ["--at", "9:00"], 9 / 24),
        ("2026-03-09", [], None),
    ],
)
def test_the_time_said_with_the_day_is_the_tasks(
    book_of: BookOf, capsys: pytest.CaptureFixture[str], due: str, more: list[str], at: float | None
) -> None:
    path = book_of(cards(lead(1)))
    assert main(["task", str(path), ONE, "--kind", "collect", "--due", due, *more]) == 0
    assert ("2026-03-09 1" in capsys.readouterr().out) is (at is not None)
    (row,) = tasks(path)
    assert row["due"] == TODAY + 7
    assert row["at"] == (None if at is None else pytest.approx(at))


@pytest.mark.parametrize("lang", spoken())
def test_a_set_is_added_once_a_customer(
    book_of: BookOf, lang: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = book_of(cards(lead(1), lead(2)), lang=lang)
    asked = ["task", str(path), ONE, "--set", DEALER, "--json"]
    assert main(asked) == 0
    assert json.loads(capsys.readouterr().out)["added"] == len(SETS) == 6
    before = path.read_bytes()
    assert main(asked) == 0
    assert json.loads(capsys.readouterr().out)["added"] == 0
    assert path.read_bytes() == before
    assert main(["task", str(path), card_id(2), "--set", DEALER]) == 0
    held = tasks(path)
    assert len(held) == 12
    assert len({row["task_id"] for row in held}) == 12
    assert {row["kind"] for row in held} == {BY_CODE["dealer"].label.get(lang)}
    assert held[0]["what"] == SETS[0]["title"].get(lang)  # type: ignore[attr-defined]  # a label


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--kind", "nothing"], "no kind of task"),
        ([], "no kind of task"),
        (["--set", "nothing"], "dealer"),
        (["--kind", "value", "--minutes", "2000"], "0 to 1440"),
        (["--kind", "value", "--at", "soon"], "14:30"),
    ],
)
def test_what_cannot_be_added_is_refused_in_words(
    book_of: BookOf, words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = book_of(cards(lead(1)))
    before = path.read_bytes()
    assert main(["task", str(path), ONE, *words]) != 0
    out = capsys.readouterr()
    assert said in out.out + out.err
    assert path.read_bytes() == before


def test_the_button_begins_a_row_due_today(book_of: BookOf) -> None:
    path = book_of(cards(lead(1)))
    book = FileBook(path)
    snapshot = book.read(READS)
    decided = press(Asked(snapshot, NOW, card=ONE))
    assert decided.changes is not None
    apply(book, snapshot, decided.changes)
    (row,) = tasks(path)
    assert (row["id"], row["due"]) == (ONE, TODAY)
    assert "kind" not in row or row["kind"] in (None, "")


def test_the_list_of_kinds_is_the_declared_one() -> None:
    assert [entry.code for entry in BY_LIST["task"]] == [kind.code for kind in KINDS]


ORIGINS = st.lists(st.sampled_from(["", "a", "b", "c"]), max_size=8)


@given(ORIGINS, ORIGINS)
def test_one_task_an_origin_ever(first: list[str], second: list[str]) -> None:
    held: list[str] = []
    for wanted in (first, second):
        columns: dict[str, list[Value]] = {
            key: [None] * len(held) for key in TABLES["tasks"].inputs()
        }
        columns["task_id"] = [f"RB-T{n:05d}" for n in range(1, len(held) + 1)]
        columns["origin"] = [*held]
        snapshot = Snapshot("en", {"tasks": Rows("tasks", columns)}, {}, {}, [])
        changes = Changes("task")
        add_tasks(snapshot, changes, [Wanted("value", 1.0, origin=o) for o in wanted], NOW)
        rows = changes.inserts.get("tasks", [])
        assert len({row["task_id"] for row in rows} | set(columns["task_id"])) == len(held) + len(
            rows
        )
        held += [str(row["origin"] or "") for row in rows]
    named = [origin for origin in held if origin]
    assert sorted(named) == sorted({o for o in (*first, *second) if o})
    assert held.count("") == first.count("") + second.count("")


@pytest.mark.parametrize("lang", spoken())
def test_a_task_without_a_kind_is_asked_for_one(
    book_of: BookOf, lang: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = book_of(cards(lead(1)), lang=lang)
    assert main(["task", str(path), ONE, "--what", "x", "--lang", lang]) == 1
    told = "".join(capsys.readouterr())
    assert told.startswith(say("tasks.which_kind", lang, kinds="").split("--kind")[0])
    assert all(code in told for code in BY_CODE)
