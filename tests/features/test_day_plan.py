"""The plan of a day: two halves by weight, ticked, copied, moved (M151, M197-M200)."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from day_books import TOMORROW, key, planned, submitted
from doing import NOW, BookOf, checked, ranked, returned, sheet, undone
from fast import spoken
from made_books import (
    TODAY,
    Given,
    Row,
    card_id,
    card_of,
    cards,
    label,
    lead,
    reached,
    read,
    type_all,
    type_in,
)
from repbook.adapters.file_book import FileBook
from repbook.book.action import Done
from repbook.book.apply import Applied
from repbook.entrypoints.cli import main
from repbook.errors import Refused
from repbook.features.day.carried import is_visit
from repbook.features.day.plan_action import brief
from repbook.features.plan.ticking import calls_item
from repbook.features.tasks.lists import KINDS
from repbook.text import say

DAY = "2026-03-03"
YES = "Yes"


def visit(number: int, kind: str, lang: str = "en", **more: object) -> Row:
    """Return a row of tomorrow's sheet."""
    row: Row = {
        "visit_id": f"{DAY}/{card_id(number)}",
        "id": card_id(number),
        "name": f"Customer {number}",
        "area": "Area",
        "kind": label(f"do.{kind}", lang),
        "do": label(f"do.{kind}", lang),
    }
    return {**row, **more}  # type: ignore[dict-item]


def task(
    number: int, kind: str, due: float, minutes: float, lang: str = "en", **more: object
) -> Row:
    """Return a task; its side follows from its kind."""
    row: Row = {
        "task_id": f"LW-T{number:05d}",
        "kind": label(f"task.{kind}", lang),
        "what": f"{kind} {number}",
        "due": due,
        "minutes": minutes,
    }
    return {**row, **more}  # type: ignore[dict-item]


def full_day(lang: str = "en", prep: str | None = None) -> Given:
    """Return a day that is ranked and holds the goldens' items, 560 minutes in all.

    With `prep` the key visit lacks that.
    """
    visits = [
        visit(1, "visit", lang, at=0.45, priority=70.0),
        visit(2, "visit", lang, priority=79.5, prep=prep),
        visit(3, "call", lang, priority=58.7),
        visit(4, "call", lang, priority=40.0),
    ]
    tasks = [
        task(1, "promise", TOMORROW - 5.0, 90.0, lang, id=card_id(2)),
        task(2, "collect", TOMORROW - 32.0, 30.0, lang, id=card_id(4)),
        task(3, "material", float(TOMORROW), 185.0, lang),
        task(4, "admin", float(TOMORROW), 85.0, lang),
        task(5, "value", TOMORROW + 1.0, 500.0, lang),
        task(6, "value", float(TODAY), 500.0, lang, done_on=float(TODAY)),
    ]
    people = [
        reached(1),
        reached(2, **key(lang)),
        *(lead(number) for number in (3, 4)),
    ]
    return cards(*people, visits=visits, tasks=tasks)


DRAWN = (
    *(("sales", each) for each in ("visit", "call", "prepare", "sell")),
    *(("other", each) for each in ("service", "care", "collect", "desk")),
    ("day", "room"),
)
"""What the chart draws: on which side each bar's minutes stand."""
NO_ROADS = {"travel_near": 0.0, "travel_far": 0.0, "plan_day": float(TOMORROW)}


@pytest.mark.parametrize("lang", spoken("en"))
def test_the_goldens_of_a_planned_day(book_of: BookOf, lang: str) -> None:
    path = book_of(full_day(lang), lang=lang, settings=NO_ROADS)
    found = planned(path)
    sales, other = sheet(path, "plan_sales"), sheet(path, "plan_other")
    # The sheet comes first, in its order; all else by weight.
    assert [row["item"] for row in sales] == [
        *(f"{DAY}/{card_id(number)}" for number in (1, 2)),
        *(calls_item(DAY), "task/LW-T00003", "reviews"),
    ]
    assert [row["weight"] for row in sales] == [90, 72.95, 60.87, 45, 35]
    assert [(row["item"], row["weight"]) for row in other] == [
        ("task/LW-T00001", 95),
        ("task/LW-T00002", 90),
        ("task/LW-T00004", 20),
        ("tidy", 20),
    ]
    assert [row["minutes"] for row in (*sales, *other)] == [60, 60, 20, 185, 15, 90, 30, 85, 15]
    assert (found.minutes, found.share) == (560, 61)
    told = FileBook(path).computed()
    assert say("day.late_days", lang, late=32) in str(other[1]["what"])
    bars = [told[f"plan.work.{side}.{bar}"].value for side, bar in DRAWN]
    assert bars == [120, 20, 15, 185, 90, 0, 30, 100, 480]
    assert told["plan.work.label.collect"].value == label("work.collect", lang)
    if lang == "en":
        said = "560 of 480 minutes, sales 61%: move about 80 to another day."
        assert told["plan.finding"].value == said
        assert told["plan.sales.title"].value == "Sales: 340 minutes"
        assert told["plan.filled"].value == "How the day is filled: not sales 39% (grey)"
    assert list(checked(path).problems) == []
    undone(path)
    assert sheet(path, "plan_sales") == []


def test_a_day_that_is_not_ranked_says_so_and_plans_the_tasks(
    book_of: BookOf, capsys: pytest.CaptureFixture[str]
) -> None:
    path = book_of(full_day(), settings={**NO_ROADS, "plan_day": float(TODAY)})
    type_all(path, "visits", {n: {"visit_id": f"2026-03-02/{n}"} for n in range(4)})
    assert main(["plan", str(path), "--day", DAY]) == 0
    assert say("day.unranked", "en") in capsys.readouterr().out
    assert [row["item"] for row in sheet(path, "plan_sales")] == ["task/LW-T00003", "reviews"]
    assert "not ranked" in str(FileBook(path).computed()["plan.finding"].value)
    with pytest.raises(Refused):
        planned(path, day=TOMORROW + 4)  # a Saturday
    assert main(["plan", str(path), "--day", "2026-03-07", "--anyway", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["day"], told["ranked"]) == ("2026-03-07", False)


def test_returned_rows_tick_themselves(book_of: BookOf) -> None:
    people = (reached(1, next_on=float(TODAY)), *(lead(number) for number in (2, 3)))
    path = book_of(cards(*people))
    rows = [*ranked(path).rows]
    assert [row.do for row in rows] == ["visit", "call", "call"]
    planned(path, day=TODAY)
    assert [row["done"] for row in sheet(path, "plan_sales")] == [None, None]
    four: Row = {"result": "1", "need": "2", "attitude": "2", "chance": "2"}
    type_in(path, "visits", 0, **four)
    type_in(path, "visits", 1, result="2")
    returned(path)
    assert [row["done"] for row in sheet(path, "plan_sales")] == [YES, None]
    type_in(path, "visits", 2, result="2")
    returned(path)
    assert [row["done"] for row in sheet(path, "plan_sales")] == [YES, YES]
    # So do those that were returned before the day was planned again.
    planned(path, day=TODAY)
    assert [row["done"] for row in sheet(path, "plan_sales")] == [YES, YES]


def test_an_unprepared_key_visit_and_a_review_take_their_place(book_of: BookOf) -> None:
    people = (
        reached(1, grade_held="A", last_review=TODAY - 400.0, graded_on=TODAY - 10.0, **key()),
        lead(2),
    )
    visits = [visit(1, "visit", priority=50.0, prep="bottom line")]
    path = book_of(cards(*people, visits=visits), settings=NO_ROADS)
    planned(path)
    rows = {row["item"]: row["weight"] for row in sheet(path, "plan_sales")}
    assert rows == {f"{DAY}/{card_id(1)}": 70, f"prepare/{card_id(1)}": 70, "reviews": 35}
    assert FileBook(path).computed()["home.unprepared"].value == 1


def test_submit_ticks_moves_and_keeps_a_dated_copy(book_of: BookOf) -> None:
    path = book_of(full_day(), settings=NO_ROADS)
    with pytest.raises(Refused):
        submitted(path)
    planned(path)
    ahead = submitted(path)
    # The day is still to come: nothing moves.
    assert (ahead.day, ahead.planned, ahead.done, ahead.moved) == (TOMORROW, 9, 0, 0)
    places = {row["item"]: row["plan_id"] for row in sheet(path, "plan_other")}
    type_in(path, "plan_other", str(places["task/LW-T00001"]), done="√", advice="Good")
    type_in(path, "plan_other", str(places["task/LW-T00002"]), moved_to="next Tuesday")
    type_in(path, "plan_other", str(places["task/LW-T00004"]), moved_to=TODAY - 3.0)
    type_in(path, "plan_other", str(places["tidy"]), done="perhaps")
    for refused in (submitted, lambda *at: planned(*at, day=TOMORROW + 1)):
        with pytest.raises(Refused, match=r"Plan!\w+\d+ perhaps.*Type Yes or No"):
            refused(path, NOW + timedelta(days=1))
    assert {row["done"] for row in sheet(path, "plan_log")} == {"No"}
    type_in(path, "plan_other", str(places["tidy"]), done="✘")
    type_in(path, "tasks", "LW-T00003", done_on=float(TOMORROW))
    first, _, _, _, review = sheet(path, "plan_sales")
    for row in (first, review):
        type_in(path, "plan_sales", str(row["plan_id"]), moved_to=TODAY + 7.0)
    found = submitted(path, NOW + timedelta(days=1))
    assert (found.planned, found.done, found.moved) == (9, 2, 7)
    assert [problem.message.kind for problem in found.changes.problems] == [
        "day.bad_moved",
    ]
    tasks = {row["task_id"]: row for row in sheet(path, "tasks")}
    assert tasks["LW-T00001"]["done_on"] == TOMORROW
    # Chosen by hand a day is the task's; what only moves stays due, and so grows late.
    assert (tasks["LW-T00002"]["due"], tasks["LW-T00004"]["due"]) == (TODAY + 8, TOMORROW + 1)
    log = {row["item"]: row for row in sheet(path, "plan_log")}
    assert len(log) == 9
    assert (log["task/LW-T00001"]["done"], log["task/LW-T00001"]["advice"]) == (YES, "Good")
    assert log["task/LW-T00002"]["moved_to"] == TODAY + 8
    assert log[f"{DAY}/{card_id(2)}"]["moved_to"] == TOMORROW + 1
    # A visit moved by hand is a date on the card.
    assert [card_of(path, n).get("next_on") for n in (1, 2)] == [TODAY + 7, None]
    assert {row["day"] for row in log.values()} == {TOMORROW}
    undone(path)
    assert {row["done"] for row in sheet(path, "plan_log")} == {"No"}


def test_what_is_returned_after_submit_is_done_in_the_log(book_of: BookOf) -> None:
    path = book_of(full_day(), settings=NO_ROADS)
    planned(path)
    late = NOW + timedelta(days=1, hours=10)
    assert submitted(path, late).moved == 9
    log = {row["item"]: row for row in sheet(path, "plan_log")}
    item, calls = f"{DAY}/{card_id(1)}", calls_item(DAY)
    assert (log[item]["done"], log[item]["moved_to"]) == ("No", TOMORROW + 1)
    type_in(path, "visits", item, result="no answer")
    type_in(path, "visits", f"{DAY}/{card_id(3)}", result="no answer")
    assert returned(path).logged == 2
    log = {row["item"]: row for row in sheet(path, "plan_log")}
    assert (log[item]["done"], log[item]["moved_to"]) == (YES, None)
    assert (log[calls]["done"], log[calls]["moved_to"]) == ("No", TOMORROW + 1)
    type_in(path, "visits", f"{DAY}/{card_id(4)}", result="no answer")
    returned(path)
    log = {row["item"]: row for row in sheet(path, "plan_log")}
    assert [log[each]["done"] for each in (item, calls, f"{DAY}/{card_id(2)}")] == [YES, YES, "No"]
    undone(path)
    assert {row["item"]: row for row in sheet(path, "plan_log")}[calls]["done"] == "No"


def test_a_moved_visit_is_done_once_its_row_is_returned(book_of: BookOf) -> None:
    path = book_of(full_day(), settings=NO_ROADS)
    planned(path)
    planned(path, NOW + timedelta(days=1, hours=10), day=TOMORROW + 1)
    moved = {row["item"]: row for row in sheet(path, "plan_sales")}[f"moved/{card_id(1)}"]
    assert moved["done"] is None
    type_in(path, "visits", f"{DAY}/{card_id(1)}", result="no answer")
    returned(path)
    found = {row["item"]: row["done"] for row in sheet(path, "plan_sales")}
    assert [found[f"moved/{card_id(n)}"] for n in (1, 2)] == [YES, None]


def test_a_row_that_stayed_says_nothing_of_its_days_other_calls(book_of: BookOf) -> None:
    path = book_of(full_day(), settings=NO_ROADS | {"plan_day": TOMORROW + 1.0})
    planned(path)
    submitted(path)
    for number in (3, 4):
        type_in(path, "visits", f"{DAY}/{card_id(number)}", result="no answer")
    returned(path)
    log = {row["item"]: row for row in sheet(path, "plan_log")}
    assert log[calls_item(DAY)]["done"] == "No"


def test_the_next_plan_says_what_became_of_the_one_before(book_of: BookOf) -> None:
    path = book_of(full_day(), settings=NO_ROADS)

    def told(days: int) -> str:
        found = planned(path, NOW + timedelta(days=days), day=TOMORROW + days)
        return next(iter(brief(Done(found, read(path, "plan_log"), Applied(written=True)))))

    assert told(0).startswith("Plan for 2026-03-03: ")
    assert told(1).startswith(
        "Plan of 2026-03-03 put in the log: 9 items, 0 done, 9 moved. Plan for 2026-03-04: "
    )


def test_the_plan_before_is_kept_when_the_next_day_is_planned(book_of: BookOf) -> None:
    path = book_of(full_day(), settings=NO_ROADS)
    planned(path)
    (first, *_) = sheet(path, "plan_other")
    type_in(path, "plan_other", str(first["plan_id"]), done="Yes")
    following = planned(path, NOW + timedelta(days=1), day=TOMORROW + 1)
    log = sheet(path, "plan_log")
    submitted(path, NOW + timedelta(days=1))
    again = planned(path, NOW + timedelta(days=1), day=TOMORROW + 1)
    assert again.halves == following.halves  # Finish day twice an evening loses nothing.
    assert (len(log), [row["done"] for row in log].count(YES)) == (9, 1)
    items = {item.item for half in following.halves[:2] for item in half}
    # Visits that nobody made come again, and so do tasks that are not done.
    assert {f"moved/{card_id(1)}", f"moved/{card_id(2)}"} <= items
    assert {"task/LW-T00002", "task/LW-T00003", "task/LW-T00004", "task/LW-T00005"} <= items
    assert "task/LW-T00001" not in items
    told = str(FileBook(path).computed()["plan.before"].value)
    assert told.startswith("The plan before, Tue 3 March 2026: Sales 0 of 5 done, 5 moved")
    assert told.endswith(" · Not sales 1 of 4 done, 3 moved")


def test_each_kind_of_task_stands_on_its_side_of_the_plan(book_of: BookOf) -> None:
    tasks = [task(n, kind.code, float(TODAY), 5.0) for n, kind in enumerate(KINDS, 1)]
    undated = [{**task(90, "admin", 0.0, 5.0), "due": None}]
    path = book_of(cards(lead(1), tasks=[*tasks, *undated]), settings=NO_ROADS)
    planned(path)
    assert "task/LW-T00090" in {row["item"] for row in sheet(path, "plan_other")}
    for side, table in (("sales", "plan_sales"), ("other", "plan_other")):
        wanted = {f"task/LW-T{n:05d}" for n, kind in enumerate(KINDS, 1) if kind.side == side}
        rows = [row for row in sheet(path, table) if str(row["item"]).startswith("task/")]
        assert {row["item"] for row in rows} - {"task/LW-T00090"} == wanted
        weights = {row["item"]: row["weight"] for row in rows}
        for n, kind in enumerate(KINDS, 1):
            if kind.side == side:
                assert weights[f"task/LW-T{n:05d}"] == kind.weight + 1  # a day late


def test_home_counts_what_else_the_day_holds(book_of: BookOf) -> None:
    tasks = [
        task(1, "collect", float(TODAY), 15.0),
        task(2, "value", TODAY + 1.0, 15.0),
        task(3, "service", TODAY - 9.0, 15.0, done_on=TODAY - 3.0, satisfaction=2.0),
        task(4, "service", TODAY - 9.0, 15.0, done_on=TODAY - 3.0, satisfaction=3.0),
        task(5, "service", TODAY - 90.0, 15.0, done_on=TODAY - 80.0, satisfaction=1.0),
    ]
    contacts: list[Row] = [
        {
            "contact_id": f"P{n}",
            "account": card_id(1),
            "person": "P",
            "next_birthday": TODAY + ahead,
        }
        for n, ahead in enumerate((0.0, 7.0, 8.0))
    ]
    contacts += [{**contacts[0], "contact_id": "P9", "left_on": TODAY - 9.0}]
    accounts: list[Row] = [
        {"account": card_id(n), "overdue": owed} for n, owed in ((1, 100.0), (2, 99.0), (3, 0.0))
    ]
    people = (lead(n) for n in (1, 2, 3))
    path = book_of(cards(*people, tasks=tasks, contacts=contacts, accounts=accounts))
    told = FileBook(path).computed()
    counts = {key: told[f"home.{key}"].value for key in ("tasks", "birthdays", "collections")}
    assert counts == {"tasks": 1, "birthdays": 2, "collections": 1}
    assert (told["home.dissatisfied"].value, told["home.unprepared"].value) == (1, 0)


@pytest.mark.full
@settings(
    max_examples=5, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.sets(st.integers(0, 9)), min_size=1, max_size=3))
def test_every_open_item_is_in_the_next_plan_or_done(
    book_of: BookOf, ticks: list[set[int]]
) -> None:
    path = book_of(full_day(prep="bottom line"), settings=NO_ROADS)
    planned(path)
    halves = ("plan_sales", "plan_other")
    for ahead, done in enumerate(ticks, 1):
        rows = [(side, row) for side in halves for row in sheet(path, side)]
        for place in done:
            if place < len(rows):
                side, row = rows[place]
                type_in(path, side, str(row["plan_id"]), done="Yes")
        open_ = {str(row["item"]) for n, (_, row) in enumerate(rows) if n not in done}
        ticked = (row for n, (_, row) in enumerate(rows) if n in done)
        made = {row["id"] for row in ticked if is_visit(str(row["item"]), str(row["id"]))}
        planned(path, NOW + timedelta(days=ahead), day=TOMORROW + ahead)
        now = {
            str(row["item"]) for side in ("plan_sales", "plan_other") for row in sheet(path, side)
        }
        submitted(path, NOW + timedelta(days=ahead))
        planned(path, NOW + timedelta(days=ahead), day=TOMORROW + ahead)
        assert {str(row["item"]) for side in halves for row in sheet(path, side)} == now
        for item in open_:
            kind, _, name = item.partition("/")
            # Calls are ranked anew, and a visit that was made is prepared no more.
            if kind != "calls" and not (kind == "prepare" and name in made):
                assert {item, f"moved/{name}"} & now, (item, now)


def test_a_second_submit_takes_no_default_for_a_typed_day(book_of: BookOf) -> None:
    people = (lead(1), reached(2, next_on=TODAY + 1.0, next_at=0.5, retry_on=TODAY + 3.0))
    visits = [visit(2, "visit", priority=50.0), visit(1, "visit", priority=40.0)]
    path = book_of(
        cards(*people, visits=visits, tasks=[task(1, "admin", float(TOMORROW), 5.0)]),
        settings=NO_ROADS,
    )
    planned(path)
    evening = NOW + timedelta(days=1)
    first, *_ = sheet(path, "plan_sales")
    type_in(path, "plan_sales", str(first["plan_id"]), moved_to=TODAY + 7.0)
    for _ in range(2):
        assert submitted(path, evening).moved == 4
    planned(path, evening, day=TOMORROW + 1)
    assert [row["due"] for row in sheet(path, "tasks")] == [TOMORROW]
    assert card_of(path, 1).get("next_on") is None
    assert {row["moved_to"] for row in sheet(path, "plan_log")} == {TODAY + 2, TODAY + 7}
    # What is moved by hand loses what was agreed for the day before.
    keys = ("next_on", "next_at", "retry_on")
    assert [card_of(path, 2).get(key) for key in keys] == [TODAY + 7, None, None]


def test_advice_stays_with_its_item_and_goes_when_it_is_done(book_of: BookOf) -> None:
    path = book_of(full_day(), settings=NO_ROADS)
    planned(path)
    submitted(path)
    advised = (f"{DAY}/{card_id(1)}", "task/LW-T00002", "task/LW-T00004")
    for row in sheet(path, "plan_log"):
        if row["item"] in advised:
            type_in(path, "plan_log", str(row["plan_id"]), advice=f"On {row['item']}")
    # A weightier task comes in: every line after it has another number.
    type_in(path, "tasks", "LW-T00004", minutes=90.0)
    type_in(path, "tasks", "LW-T00003", side=label("side.other"), kind=label("task.promise"))
    planned(path)
    submitted(path)
    log = {row["item"]: row["advice"] for row in sheet(path, "plan_log")}
    assert {item: text for item, text in log.items() if text} == {
        item: f"On {item}" for item in advised
    }
    done = {row["item"]: str(row["plan_id"]) for row in sheet(path, "plan_other")}
    type_in(path, "plan_other", done["task/LW-T00002"], done=YES)
    planned(path, NOW + timedelta(days=1), day=TOMORROW + 1)
    rows = [row for side in ("plan_sales", "plan_other") for row in sheet(path, side)]
    assert {row["item"]: row["advice"] for row in rows if row["advice"]} == {
        f"moved/{card_id(1)}": f"On {advised[0]}",
        "task/LW-T00004": "On task/LW-T00004",
    }
    # Advice of an older day is said no more.
    for row in rows:
        if row["advice"]:
            side = "plan_other" if str(row["item"]).startswith("task") else "plan_sales"
            type_in(path, side, str(row["plan_id"]), advice=None)
    planned(path, NOW + timedelta(days=2), day=TOMORROW + 2)
    assert not any(
        row["advice"] for side in ("plan_sales", "plan_other") for row in sheet(path, side)
    )


def test_an_empty_plan_is_said_and_leaves_the_log(
    book_of: BookOf, capsys: pytest.CaptureFixture[str]
) -> None:
    copy: Row = {"plan_id": "LW/1", "day": float(TOMORROW), "rep": "LW", "item": "desk"}
    path = book_of(cards(plan_log=[copy]), settings={"plan_day": float(TOMORROW)})
    assert main(["submit", str(path)]) == 1  # no day was planned
    assert planned(path).halves[:2] == ([], [])
    capsys.readouterr()
    assert main(["submit", str(path)]) == 0
    assert say("day.submitted_empty", "en", day=DAY) in capsys.readouterr().out
    assert [row["plan_id"] for row in sheet(path, "plan_log")] == ["LW/1"]


def test_a_preview_of_submit_says_what_would_be(
    book_of: BookOf, capsys: pytest.CaptureFixture[str]
) -> None:
    path = book_of(cards(lead(1), tasks=[task(1, "admin", float(TOMORROW), 5.0)]))
    planned(path)
    for words, name in ((("--dry-run",), "submitted_ahead_dry"), ((), "submitted_ahead")):
        assert main(["submit", str(path), *words]) == 0
        told = say(f"day.{name}", "en", day=DAY, planned=2, done=0, moved=0)
        assert told in capsys.readouterr().out


def test_a_preparation_comes_again_with_the_visit_that_moved(book_of: BookOf) -> None:
    path = book_of(full_day(prep="bottom line"), settings=NO_ROADS)
    prepare = f"prepare/{card_id(2)}"
    planned(path)
    rows = {row["item"]: str(row["plan_id"]) for row in sheet(path, "plan_sales")}
    planned(path, NOW + timedelta(days=1), day=TOMORROW + 1)
    items = [row["item"] for row in sheet(path, "plan_sales")]
    assert {prepare, f"moved/{card_id(2)}"} <= {*items}
    again = {row["item"]: str(row["plan_id"]) for row in sheet(path, "plan_sales")}
    assert prepare in rows
    type_in(path, "plan_sales", again[prepare], done=YES)
    planned(path, NOW + timedelta(days=2), day=TOMORROW + 2)
    items = [row["item"] for row in sheet(path, "plan_sales")]
    assert f"moved/{card_id(2)}" in items
    assert prepare not in items
