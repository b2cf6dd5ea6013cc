"""Finish day: one preview of all steps, each written by itself; a week of it (M94, M199)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hand_desk import HandDesk

from day_books import day_book
from doing import BookOf, checked, sheet
from made_books import TODAY, label, set_name, type_all, type_in
from repbook.adapters.file_book import FileBook
from repbook.book.changes import Changes
from repbook.book.ports import Written
from repbook.book.snapshot import Reads, Snapshot
from repbook.domain.days import to_date
from repbook.domain.planning.calendar import WorkCalendar
from repbook.entrypoints.cli import main
from repbook.entrypoints.frame_button import press
from repbook.entrypoints.outcome import Mood
from repbook.errors import CannotWrite
from repbook.features.kernel.finishing import finish_steps
from repbook.text import say

Capsys = pytest.CaptureFixture[str]
STEPS = ["return", "evening", "rank", "plan", "submit"]
WEEKS = [pytest.param(lang, 5, marks=pytest.mark.full) for lang in ("en", "zh-CN")]
FOUR = {"result": "1", "need": "2", "attitude": "3", "chance": "2"}


def told(capsys: Capsys, *words: object) -> dict[str, Any]:
    """Run a command and return its JSON."""
    capsys.readouterr()
    main([*map(str, words), "--json"])
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def test_the_steps_come_in_the_order_of_the_evening() -> None:
    assert [step.action for step in finish_steps()] == [*STEPS, "hand_in"]


def test_a_preview_writes_nothing_and_says_what_then_happens(
    book_of: BookOf, capsys: Capsys
) -> None:
    path = book_of(day_book())
    assert main(["rank", str(path), "--day", "2026-03-02"]) == 0
    type_in(path, "visits", 0, **FOUR)
    before = path.read_bytes()
    ahead = told(capsys, "finish", path)
    assert path.read_bytes() == before
    assert (ahead["applied"], [*ahead["steps"]]) == (False, STEPS)
    assert ahead["steps"]["return"]["logged"] == 1
    # Each step was decided on what the one before will have written.
    assert ahead["steps"]["rank"]["day"] == ahead["steps"]["plan"]["day"] == "2026-03-03"
    assert ahead["steps"]["submit"]["planned"] > 0
    done = told(capsys, "finish", path, "--apply")
    assert done["steps"] == {
        **ahead["steps"], "return": {"logged": 1, "incomplete": 0, "already": 0},
    }  # fmt: skip
    assert (len(sheet(path, "plan_log")), done["applied"]) == (
        done["steps"]["submit"]["planned"],
        True,
    )
    assert list(checked(path).differences) == []


def test_the_button_asks_once_and_shows_the_plan(book_of: BookOf) -> None:
    path = book_of(day_book())
    desk = Counting(path)
    before = path.read_bytes()
    asked = press("finish", desk)
    assert (asked.mood, asked.follow, path.read_bytes()) == (Mood.ASK, "finish_apply", before)
    assert desk.reads == 1
    assert [line[:2] for line in asked.text.splitlines()[1:6]] == ["1.", "2.", "3.", "4.", "5."]
    assert asked.text.endswith(say("day.finish_ask"))
    done = press("finish_apply", desk)
    assert (done.mood, desk.seen[-1][0]) == (Mood.DONE, "plan")
    assert len(sheet(path, "visits")) > 0


class Counting(HandDesk):
    """An open workbook that counts how often it is read."""

    reads = 0

    def read(self, reads: Reads) -> Snapshot:
        """Count a reading of the days off alone."""
        self.reads += [*reads] == ["days"]
        return super().read(reads)


class Failing(HandDesk):
    """An open workbook that cannot be written from one action on."""

    at = "plan"

    def write(self, changes: Changes) -> Written:
        """Fail at that action."""
        if changes.action == self.at:
            raise CannotWrite("commands.half_written", file=self.name, reason="X", backup="-")
        return super().write(changes)


def test_a_row_that_could_not_be_read_is_named_where_it_stands_at_the_end(
    book_of: BookOf, capsys: Capsys
) -> None:
    path = book_of(day_book())
    assert main(["rank", str(path), "--day", "2026-03-02"]) == 0
    type_in(path, "visits", 0, **{**FOUR, "need": "banana"})
    problems = told(capsys, "finish", path, "--apply")["problems"]
    told_of = [problem for problem in problems if "banana" in problem["message"]]
    rows = FileBook(path).read({"visits": ("need",)}).tables["visits"]
    (now,) = (row for row in range(len(rows)) if rows.text(row, "need") == "banana")
    assert now > 0
    assert [problem["where"] for problem in told_of] == [rows.where(now, "need")]


def test_what_fails_later_leaves_what_came_before_and_says_so(book_of: BookOf) -> None:
    path = book_of(day_book())
    found = press("finish_apply", Failing(path))
    assert found.mood is Mood.REFUSED
    *_, name, reason = found.text.splitlines()
    assert name == say("day.finish_stopped", None, name=label_of("plan"))
    assert reason == str(
        CannotWrite("commands.half_written", file=path.name, reason="X", backup="-")
    )
    assert len(sheet(path, "visits")) > 0
    assert sheet(path, "plan_sales") == []


def test_what_fails_first_leaves_all_as_it_was(
    book_of: BookOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = book_of(day_book())
    before = path.read_bytes()
    monkeypatch.setattr(Failing, "at", "return")
    type_in(path, "visits", 0, visit_id="2026-03-02/LW-00001", id="LW-00001", name="X", **FOUR)
    before = path.read_bytes()
    assert press("finish_apply", Failing(path)).mood is Mood.REFUSED
    assert path.read_bytes() == before


def label_of(key: str) -> str:
    """Return the words on a button."""
    from repbook.schema.buttons import BY_KEY

    return BY_KEY[key].label.get("en")


@pytest.mark.parametrize(("lang", "days"), [("en", 2), *WEEKS])
def test_a_week_is_played_to_its_end(book_of: BookOf, lang: str, days: int, capsys: Capsys) -> None:
    path = book_of(day_book(lang), lang=lang)
    told(capsys, "finish", path, "--apply", "--lang", lang)
    logged = 0
    day = TODAY
    for _ in range(days):
        day, after = (WorkCalendar().working_after(day, count) for count in (1, 2))
        assert FileBook(path).read({}).setting("plan_day") == day
        set_name(path, "AsOf", float(day))
        logged += work(path, lang)
        told(capsys, "finish", path, "--apply", "--lang", lang)
        assert all(row["returned"] is None for row in sheet(path))
        closed = [row for row in sheet(path, "plan_log") if row["day"] == day]
        done = [row for row in closed if row["done"] == label("yes_no.yes", lang)]
        assert done
        assert all(row["moved_to"] == after for row in closed if row not in done)
        listed = {row["item"] for side in ("plan_sales", "plan_other") for row in sheet(path, side)}
        for task in sheet(path, "tasks"):
            assert task["done_on"] or task["due"] > after or f"task/{task['task_id']}" in listed  # type: ignore[operator]  # a day
        found = checked(path)
        assert (list(found.differences), list(found.problems)) == ([], [])
    assert len([row for row in sheet(path, "calls") if row["visit_id"]]) == logged
    origins = [row["origin"] for row in sheet(path, "tasks")]
    assert len(origins) == len(set(origins))
    assert {to_date(float(str(row["day"]))).weekday() for row in sheet(path, "plan_log")} <= {
        *range(5)
    }


def work(path: Path, lang: str) -> int:
    """Do what a rep does in a day: half of the visits and calls, and the first of all else."""
    rows = sheet(path)
    typed = {n: FOUR if n % 2 else {"result": "2"} for n in range(0, len(rows), 2)}
    type_all(path, "visits", typed)  # type: ignore[arg-type]  # rows by place
    for side in ("plan_sales", "plan_other"):
        tasks = [row for row in sheet(path, side) if str(row["item"]).startswith("task/")]
        if tasks:
            type_in(path, side, str(tasks[0]["plan_id"]), done=label("yes_no.yes", lang))
    return len(typed)
