"""Two people who contact one customer on one day: two calls, and nothing is asked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from copies import Run, copied, table
from doing import checked, ranked, undone
from fast import in_full
from made_books import TODAY, cards, label, lead, type_in, visit_row
from repbook.adapters.file_book import FileBook
from repbook.book.apply import apply
from repbook.book.changes import Changes
from repbook.domain.days import moment
from repbook.features.calls.log_call import READS as CALL_READS
from repbook.features.calls.log_call import log_call
from repbook.features.plan.rank import gather, rank
from repbook.features.plan.return_results import READS as RETURN_READS
from repbook.features.plan.return_results import return_results

CARD = "LW-00001"
TURNED = pytest.mark.parametrize("turned", [False, *in_full(True)])


def at(hour: int) -> datetime:
    return datetime(2026, 3, 2, hour, 15)


def returns(path: Path, hour: int, **typed: Any) -> None:
    """Type a result on the day's sheet and return it."""
    type_in(path, "visits", visit_row(1), **typed)
    book = FileBook(path)
    snapshot = book.read(RETURN_READS)
    apply(book, snapshot, return_results(snapshot, at(hour)).changes)


def logs(path: Path, hour: int, card: str = CARD, **typed: Any) -> None:
    book = FileBook(path)
    snapshot = book.read(CALL_READS)
    apply(book, snapshot, log_call(snapshot, at(hour), card, typed).changes)


def calls(path: Path) -> list[tuple[Any, ...]]:
    rows = table(path, "calls", "call_id", "id", "result", "note", "rep").values()
    return sorted((row["id"], row["result"], row["note"], row["rep"]) for row in rows)


@pytest.fixture
def planned(book_of: Callable[..., Path]) -> tuple[Path, Path]:
    """Return two copies of a workbook whose day is planned, the second another rep's."""
    mine = book_of(cards(lead(1), lead(2)), file="mine.xlsx")
    ranked(mine)
    theirs = copied(mine, "theirs.xlsx")
    FileBook(theirs).write(Changes("typed", settings={"rep": "ZY"}))
    return mine, theirs


@TURNED
def test_two_reps_who_return_one_planned_visit_made_two_calls(
    planned: tuple[Path, Path], run: Run, tmp_path: Path, turned: bool
) -> None:
    mine, theirs = planned
    said = {
        "need": label("need.gain"),
        "attitude": label("attitude.ready"),
        "chance": label("chance.yes"),
    }
    returns(mine, 10, result=label("result.reached"), note="by Li", next_on=TODAY + 9.0, **said)
    returns(theirs, 14, result=label("result.no_answer"), note="by Zhang")
    order = planned[::-1] if turned else planned
    out, again = tmp_path / "out.xlsx", tmp_path / "again.xlsx"
    assert run("merge", *order, "-o", out)["gone"] == 0
    # Both dates are a person's to choose; of the calls nothing is asked.
    asked = table(out, "conflicts", "table", "key").values()
    assert [(each["table"], each["key"]) for each in asked] == [("customers", "next_step")]
    assert calls(out) == [(CARD, "no_answer", "by Zhang", "ZY"), (CARD, "reached", "by Li", "LW")]
    # The one made first keeps the id.
    assert table(out, "calls", "note")[visit_row(1)]["note"] == "by Li"
    assert table(out, "customers", "calls")[CARD]["calls"] == 2.0
    assert checked(out).differences == ()
    told = run("merge", out, *planned, "-o", again)
    assert (told["cells"], told["conflicts"], told["new"]) == (0, 1, 0)
    assert table(again, "calls", "note") == table(out, "calls", "note")


@pytest.fixture
def copies(book_of: Callable[..., Path]) -> tuple[Path, Path]:
    """Return two copies of a workbook, on two computers of one rep."""
    mine = book_of(cards(lead(1), lead(2)), file="mine.xlsx")
    return mine, copied(mine, "theirs.xlsx")


@TURNED
def test_a_call_taken_back_takes_no_other_call_along(
    copies: tuple[Path, Path], run: Run, tmp_path: Path, turned: bool
) -> None:
    mine, theirs = copies
    logs(mine, 10, result="no_answer", note="kept")
    logs(theirs, 9, result="no_answer", note="by mistake")
    undone(theirs)
    out = tmp_path / "out.xlsx"
    order = reversed(copies) if turned else copies
    run("merge", *order, "-o", out)
    assert "calls" not in {row["table"] for row in table(out, "conflicts", "table").values()}
    assert [row[2] for row in calls(out)] == ["kept"]
    run("merge", out, *copies, "-o", tmp_path / "again.xlsx")
    assert [row[2] for row in calls(tmp_path / "again.xlsx")] == ["kept"]


@TURNED
def test_a_call_changed_after_the_merge_is_still_itself(
    copies: tuple[Path, Path], run: Run, tmp_path: Path, turned: bool
) -> None:
    mine, theirs = copies
    logs(mine, 9, result="no_answer", note="first")
    logs(theirs, 10, result="no_answer", note="second")
    name = next(iter(table(theirs, "calls", "note")))
    assert set(table(mine, "calls", "note")) == {name}
    out, last = tmp_path / "out.xlsx", tmp_path / "last.xlsx"
    run("merge", *(reversed(copies) if turned else copies), "-o", out)
    held = table(out, "calls", "note")
    assert held.pop(name) == {"note": "first"}
    (other,) = held
    logs(mine, 11, result="no_answer", note="third")
    book, changes = FileBook(theirs), Changes("edit")
    changes.update("calls", name, note="second, in full")
    apply(book, book.read({"calls": ("call_id", "note")}), changes)
    told = run("merge", out, theirs, mine, "-o", last)
    assert told["conflicts"] == 0
    notes = table(last, "calls", "note")
    assert (notes[name]["note"], notes[other]["note"], len(notes)) == (
        "first",
        "second, in full",
        3,
    )
    assert table(last, "customers", "calls")[CARD]["calls"] == 3.0


def test_a_call_that_both_copies_held_and_counted_stays_one(
    book_of: Callable[..., Path], run: Run, tmp_path: Path
) -> None:
    typed = [
        {"id": CARD, "day": float(TODAY), "result": label("result.no_answer"), "note": "typed"}
    ]
    mine = book_of(cards(lead(1), lead(2), calls=typed), file="mine.xlsx")
    theirs = copied(mine, "theirs.xlsx")
    for path, hour in ((mine, 9), (theirs, 11)):
        book = FileBook(path)
        snapshot = gather(book, at(hour))
        apply(book, snapshot, rank(snapshot, at(hour), day=TODAY).changes)
    out = tmp_path / "out.xlsx"
    told = run("merge", mine, theirs, "-o", out)
    assert (told["conflicts"], calls(out)) == (0, [(CARD, "no_answer", "typed", "LW")])
    held = table(out, "calls", "entered", "counted").values()
    assert [tuple(row.values()) for row in held] == [(moment(at(11)),) * 2]
    assert table(out, "customers", "calls")[CARD]["calls"] == 1.0
