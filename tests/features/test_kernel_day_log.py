"""The log of days: what ranking, returning and logging a call write, and what undo takes back."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from doing import NOW, BookOf, ranked, returned, sheet, undone
from made_books import TODAY, Made, card_id, cards, lead, reached, type_all, type_in, visit_row
from repbook.adapters.file_book import FileBook
from repbook.book.apply import apply
from repbook.domain.values import Value
from repbook.features.calls.log_call import READS, log_call

MET: dict[str, Value] = {"result": 1.0, "need": 3.0, "attitude": 4.0, "chance": 3.0}
MISSED: dict[str, Value] = {"result": 2.0}
FIGURES = ("visits", "calls", "done", "reached", "due", "kept")


def day_of(path: Path, day: float = TODAY) -> tuple[Value, ...]:
    """Return the figures of this rep's only row of a day."""
    (row,) = (row for row in sheet(path, "day_log") if row["day"] == day)
    assert row["rep"] == "LW"
    return tuple(row[key] for key in FIGURES)


def called(path: Path, card: str, typed: dict[str, Value]) -> None:
    book = FileBook(path)
    snapshot = book.read(READS)
    apply(book, snapshot, log_call(snapshot, NOW, card, typed).changes)


@pytest.fixture
def path(book_of: BookOf) -> Path:
    """Two visits with promises of today and yesterday, an appointment, a retry, two leads."""
    return book_of(
        cards(
            reached(1, next_on=float(TODAY), area="A"),
            reached(2, next_on=TODAY - 1.0, area="A"),
            reached(3, next_on=float(TODAY), next_at=0.5, area="A"),
            reached(4, next_on=float(TODAY), tries=1.0, area="A"),
            lead(5),
            lead(6),
        )
    )


def test_ranking_writes_what_the_day_holds(path: Path) -> None:
    found = ranked(path)
    kinds = [row.do for row in found.rows]
    planned = (kinds.count("visit"), kinds.count("call"))
    assert sum(planned) == 6
    assert day_of(path) == (*planned, 0, 0, 3, 0)


def test_ranking_the_day_again_replaces_what_was_planned_alone(path: Path) -> None:
    ranked(path)
    type_in(path, "visits", visit_row(1), **MET)
    returned(path)
    ranked(path, limit=2)
    visits, calls, *rest = day_of(path)
    assert float(visits or 0) + float(calls or 0) == 2
    assert rest == [1, 1, 3, 1]  # the promise that was kept this morning was due today


def test_another_day_gets_a_row_of_its_own(path: Path) -> None:
    ranked(path)
    ranked(path, day=TODAY + 1)
    assert [row["day"] for row in sheet(path, "day_log")] == [TODAY, TODAY + 1]


def test_returning_counts_what_was_done_and_twice_adds_nothing(path: Path) -> None:
    ranked(path)
    for number, typed in ((1, MET), (2, MISSED), (3, MET), (4, MET), (5, MISSED)):
        type_in(path, "visits", visit_row(number), **typed)
    returned(path)
    once = day_of(path)
    assert once[2:] == (5, 3, 3, 2)  # what was promised to 2 was tried, not kept
    returned(path)
    assert day_of(path) == once


def extra_of(path: Path) -> Value:
    return sheet(path, "day_log")[0]["extra"]


def test_a_call_that_no_sheet_planned_counts_beyond_the_plan(path: Path) -> None:
    called(path, card_id(2), MET)
    assert day_of(path) == (None, None, 0, 1, None, 1)
    called(path, card_id(5), MISSED)
    assert day_of(path) == (None, None, 0, 1, None, 1)
    ranked(path)
    assert day_of(path)[2:] == (0, 1, 3, 1)
    assert extra_of(path) == 2


def test_a_planned_contact_is_done_once_however_it_is_logged(path: Path) -> None:
    ranked(path)
    called(path, card_id(5), MISSED)
    assert (day_of(path)[2], extra_of(path)) == (1, 0)
    type_in(path, "visits", visit_row(5), **MISSED)
    returned(path)
    assert (day_of(path)[2], extra_of(path)) == (1, 1)


def test_promises_tried_in_vain_are_not_kept(path: Path) -> None:
    ranked(path)
    for number in (1, 2, 3):
        type_in(path, "visits", visit_row(number), **MISSED)
    returned(path)
    assert day_of(path)[2:] == (3, 0, 3, 0)


def test_an_incomplete_call_counts_nothing(path: Path) -> None:
    called(path, card_id(5), {"result": 1.0})
    assert sheet(path, "day_log") == []


def test_undo_takes_back_what_each_action_wrote(path: Path) -> None:
    ranked(path)
    planned = day_of(path)
    type_in(path, "visits", visit_row(1), **MET)
    returned(path)
    undone(path)
    assert day_of(path) == planned
    type_in(path, "visits", visit_row(1), **dict.fromkeys(MET))
    undone(path)
    assert sheet(path, "day_log") == []


def test_another_reps_row_of_the_day_is_let_be(book_of: BookOf) -> None:
    other = {"day": float(TODAY), "rep": "GR", "done": 7.0}
    path = book_of(cards(lead(1), day_log=[other]))
    ranked(path)
    rows = {row["rep"]: row["done"] for row in sheet(path, "day_log")}
    assert rows == {"GR": 7, "LW": 0}


RESULTS = st.lists(st.sampled_from([None, "met", "missed", "half"]), min_size=6, max_size=6)


@pytest.mark.full
@settings(
    max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(RESULTS, min_size=1, max_size=3))
def test_the_log_adds_up_to_the_rows_returned(
    tmp_path_factory: pytest.TempPathFactory, rounds: list[list[str | None]]
) -> None:
    """However often results are typed and returned, done is their number, reached those met."""
    typed = {"met": MET, "missed": MISSED, "half": {"result": 1.0}}
    folder = tmp_path_factory.mktemp("law")
    rows = cards(*(reached(n, next_on=TODAY - n % 2, area="A") for n in range(1, 7)))
    path = Made(tmp_path_factory.mktemp("made")).copy(folder, rows, file="law.xlsx")
    ranked(path)
    logged, met = 0, 0
    for results in rounds:
        waiting = [row for row in sheet(path) if not row["returned"]]
        type_all(
            path,
            "visits",
            {
                str(row["visit_id"]): {**dict.fromkeys(MET), **typed[result]}
                for row, result in zip(waiting, results, strict=False)
                if result is not None
            },
        )
        found = returned(path)
        logged += found.logged
        met = sum(row["result"] == "Reached" for row in sheet(path, "calls"))
    log = sheet(path, "day_log")
    assert sum(float(row["done"] or 0) for row in log) == logged
    assert sum(float(row["reached"] or 0) for row in log) == met
    assert all(float(row["kept"] or 0) <= float(row["due"] or 0) for row in log)
    stamped = sum(1 for row in sheet(path) if row["returned"])
    assert stamped == logged
