"""Two copies of one workbook number on from one row: two matters stay two, and one stays one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from copies import Cards, Run, copied, table
from doing import checked
from fast import in_full
from made_books import TODAY, cards, label, lead, type_in
from repbook.adapters.bases import start_base
from repbook.adapters.file_book import FileBook
from repbook.book.apply import apply
from repbook.book.changes import Changes
from repbook.domain.merging.parting import id_of
from repbook.features.tasks.adding import READS as TASKS
from repbook.features.tasks.adding import Wanted, add_tasks
from repbook.schema.registry import HEADS, TABLES

ONE, TWO = "LW-00001", "LW-00002"
TURNED = pytest.mark.parametrize("turned", [False, *in_full(True)])
NOW = datetime(2026, 3, 2, 9, 15)
PLANS = {"plan_sales": ("plan_id", "item"), "plan_log": ("plan_id", "item")}
Both = tuple[Path, Path]


def inserts(path: Path, **rows: dict[str, Any]) -> None:
    """Bring a row into each table by an action: the log knows it."""
    book, changes = FileBook(path), Changes("add")
    for key, row in rows.items():
        changes.insert(key, [row])
    apply(book, book.read({key: TABLES[key].inputs() for key in rows}), changes)


def asks(path: Path, card: str, what: str, kind: str = "admin", origin: str = "") -> str:
    """Add a task as the command does; return its id."""
    book, changes = FileBook(path), Changes("task")
    snapshot = book.read({**TASKS, "customers": ("id", "name")})
    add_tasks(snapshot, changes, [Wanted(kind, TODAY + 1.0, card, what, origin=origin)], NOW)
    apply(book, snapshot, changes)
    return str(changes.inserts["tasks"][-1]["task_id"])


@pytest.fixture
def copies(book_of: Callable[..., Path]) -> Both:
    """Return two copies of a workbook of two cards, handed in once."""
    mine = book_of(cards(lead(1), lead(2)), file="mine.xlsx")
    start_base(mine, frozenset())
    return mine, copied(mine, "theirs.xlsx")


def merged(run: Run, both: Both, folder: Path, *, turned: bool = False) -> Path:
    out = folder / "out.xlsx"
    run("merge", *(reversed(both) if turned else both), "-o", out)
    return out


def hold(run: Run, out: Path, both: Both, *tables: str) -> None:
    """Merged again with either file or both, in any order, nothing changes."""
    before = [table(out, key, *TABLES[key].inputs()) for key in tables]
    for number, order in enumerate(((out, *both), (out, both[1]), (out, *reversed(both)))):
        again = out.parent / f"again{number}.xlsx"
        told = run("merge", *order, "-o", again)
        assert (told["cells"], told["new"], told["gone"]) == (0, 0, 0)
        assert [table(again, key, *TABLES[key].inputs()) for key in tables] == before
    assert checked(out).differences == ()


ROWS: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "contacts": (
        {"account": ONE, "person": "Wang Fang", "phone": "13800000001"},
        {"account": ONE, "person": "Li Na", "email": "li@example.com"},
    ),
    "relations": (
        {"account": ONE, "kind": label("relation.sells"), "other": "Steel Works", "amount": 5.0},
        {"account": TWO, "kind": label("relation.sells"), "other": "Steel Works", "amount": 9.0},
    ),
    "compare": (
        {"account": ONE, "rival": "Rival", "topic": "Price", "our_score": 3.0},
        {"account": ONE, "rival": "Rival", "topic": "Service", "our_score": 4.0},
    ),
    "texts": (
        {"kind": label("text.script"), "lang": "en", "title": "Opening", "body": "Good morning"},
        {"kind": label("text.script"), "lang": "en", "title": "Closing", "body": "Shall we?"},
    ),
    "suggestions": (
        {"kind": label("suggestion.offer"), "id": ONE, "other": "Lamp", "says": "buys lamps",
         "decision": label("suggestion_decision.no")},
        {"kind": label("suggestion.offer"), "id": TWO, "other": "Lamp", "says": "so does she",
         "decision": label("suggestion_decision.take")},
    ),
    "tasks": (
        {"id": ONE, "kind": label("task.admin"), "what": "Order paper", "done_on": TODAY - 1.0},
        {"id": TWO, "kind": label("task.material"), "what": "Show the lamp", "note": "in blue"},
    ),
}  # fmt: skip
ID = "LW-X00007"


def contents(rows: Cards) -> list[dict[str, Any]]:
    return sorted(rows.values(), key=repr)


@TURNED
def test_two_matters_of_each_table_under_one_id_stay_two(
    copies: Both, run: Run, tmp_path: Path, turned: bool
) -> None:
    assert {*ROWS} == {k for k in HEADS if HEADS[k].merged and HEADS[k].told} - {"calls"}
    for path, number in zip(copies, (0, 1), strict=True):
        inserts(path, **{key: {**rows[number], TABLES[key].ids: ID} for key, rows in ROWS.items()})
    seen = {
        key: [repr(table(path, key, *rows[0], *rows[1])[ID]) for path in copies]
        for key, rows in ROWS.items()
    }
    out = merged(run, copies, tmp_path, turned=turned)
    assert table(out, "conflicts", "row") == {}
    for key, (first, second) in ROWS.items():
        held = table(out, key, *first, *second)
        there = {row: cells for row, cells in held.items() if id_of(row) == ID}
        assert sorted(map(repr, there.values())) == sorted(seen[key])
        # Who made it first keeps the id; what both were delivered with stands once.
        assert repr(there[ID]) == seen[key][0]
        assert len(held) == len(table(copies[0], key)) + 1
    hold(run, out, copies, *ROWS)


@TURNED
def test_what_names_a_task_or_a_person_follows_where_the_id_went(
    copies: Both, run: Run, tmp_path: Path, turned: bool
) -> None:
    """The plan's line and the origin of a greeting go on naming their own row."""
    names: dict[str, str] = {}
    for path, card, what, person in zip(
        copies, (ONE, TWO), ("Order paper", "Show the lamp"), ("Wang", "Li"), strict=True
    ):
        task = asks(path, card, what)
        names[task] = what
        inserts(
            path,
            contacts={"contact_id": "LW-P00001", "account": card, "person": person},
            plan_sales={"plan_id": "2026-03-03/LW/01", "item": f"task/{task}", "what": what},
            plan_log={"plan_id": f"2026-03-03/{person}/01", "item": f"task/{task}", "what": what},
        )
        asks(path, card, person, "birthday", f"birthday/LW-P00001/{TODAY + 9}")
    assert len(names) == 1
    mine = copies[1] if turned else copies[0]
    out = merged(run, copies, tmp_path, turned=turned)
    tasks = table(out, "tasks", "what", "origin", "id")
    people = table(out, "contacts", "person", "account")
    log = table(out, "plan_log", "item", "what").values()
    assert sorted(tasks[row["item"].removeprefix("task/")]["what"] for row in log) == sorted(
        row["what"] for row in log
    )
    (line,) = table(out, "plan_sales", "item", "what").values()
    assert line["what"] == table(mine, "plan_sales", "what")["2026-03-03/LW/01"]["what"]
    assert tasks[line["item"].removeprefix("task/")]["what"] == line["what"]
    greetings = [row for row in tasks.values() if row["origin"]]
    assert len(greetings) == 2
    for row in greetings:
        _, person, _ = row["origin"].split("/")
        assert people[person] == {"person": row["what"], "account": row["id"]}
    hold(run, out, copies, "tasks", "contacts", "plan_log")


def test_a_task_made_twice_alike_is_one_and_one_that_all_had_may_be_typed_over(
    copies: Both, run: Run, tmp_path: Path
) -> None:
    held = asks(copies[0], ONE, "Held by both")
    start_base(copies[0], frozenset())
    theirs = copied(copies[0], "theirs.xlsx")
    both = copies[0], theirs
    type_in(both[0], "tasks", held, what="Typed over", id=TWO)
    assert len({asks(path, ONE, "Order paper") for path in both}) == 1
    out = merged(run, both, tmp_path)
    rows = table(out, "tasks", "what", "id")
    assert rows[held] == {"what": "Typed over", "id": TWO}
    assert sorted(row["what"] for row in rows.values()) == ["Order paper", "Typed over"]
    hold(run, out, both, "tasks")


@pytest.mark.parametrize("logged", [True, *in_full(False)])
def test_without_a_base_the_log_tells_a_row_typed_over_from_another(
    book_of: Callable[..., Path], run: Run, tmp_path: Path, logged: bool
) -> None:
    mine = book_of(cards(lead(1), lead(2)), file="mine.xlsx")
    if logged:
        name = asks(mine, ONE, "Order paper")
    else:
        name, changes = "LW-T00001", Changes("typed")
        changes.insert("tasks", [{"task_id": name, "id": ONE, "what": "Order paper"}])
        FileBook(mine).write(changes)
    theirs = copied(mine, "theirs.xlsx")
    type_in(theirs, "tasks", name, what="Order more paper")
    out = merged(run, (mine, theirs), tmp_path)
    rows, asked = table(out, "tasks", "what"), table(out, "conflicts", "row", "key").values()
    if logged:
        # One row, by what made it: which text is meant is a person's to choose.
        assert (set(rows), [row["key"] for row in asked]) == ({name}, ["what"])
    else:
        # Nothing tells: a row too many is seen, two taken for one would be lost.
        assert sorted(row["what"] for row in rows.values()) == ["Order more paper", "Order paper"]
        assert list(asked) == []
    hold(run, out, (mine, theirs), "tasks")


def test_a_task_edited_after_the_merge_is_still_itself(
    copies: Both, run: Run, tmp_path: Path
) -> None:
    name = asks(copies[0], ONE, "Order paper")
    assert asks(copies[1], TWO, "Show the lamp") == name
    out = merged(run, copies, tmp_path)
    (other,) = {row for row in table(out, "tasks") if id_of(row) == name} - {name}
    book, changes = FileBook(copies[1]), Changes("edit")
    changes.update("tasks", name, what="Show both lamps", done_on=float(TODAY))
    apply(book, book.read({"tasks": ("task_id", "what", "done_on")}), changes)
    last = tmp_path / "last.xlsx"
    run("merge", out, copies[1], copies[0], "-o", last)
    rows = table(last, "tasks", "what", "done_on", "id")
    assert set(rows) == {name, other}
    assert rows[name] == {"what": "Order paper", "done_on": None, "id": ONE}
    assert rows[other] == {"what": "Show both lamps", "done_on": float(TODAY), "id": TWO}
