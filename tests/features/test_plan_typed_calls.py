"""Calls typed into the log by hand count once, at the next action."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from doing import BookOf, checked, ranked, returned, sheet
from made_books import TODAY, card_id, card_of, cards, lead, reached
from repbook.adapters.file_book import FileBook
from repbook.book.changes import Changes
from repbook.domain.days import serial
from repbook.domain.values import Value

REACHED: dict[str, Value] = {
    "result": "Reached",
    "need": "Pain",
    "attitude": "Interested",
    "chance": "Yes",
}


def day(year: int, month: int, of_month: int) -> float:
    return float(serial(date(year, month, of_month)))


def log(path: Path, *calls: dict[str, Value]) -> None:
    """Type rows into the call log."""
    changes = Changes("typed")
    changes.insert("calls", calls)
    FileBook(path).write(changes)


def test_typed_calls_move_the_card_once(book_of: BookOf) -> None:
    path = book_of(cards(lead(1), lead(2)))
    log(path, {"id": card_id(1), "day": TODAY - 3.0, **REACHED})
    ranked(path)
    ranked(path)
    card = card_of(path, 1)
    assert (card["last_contact"], card["calls"], card["need"]) == (TODAY - 3, 1.0, "Pain")
    (call,) = sheet(path, "calls")
    assert (call["name"], call["rep"]) == ("Customer 1", "LW")
    assert call["call_id"]
    assert call["counted"]
    assert not checked(path).differences


def test_rank_and_return_say_the_dates_that_typed_calls_give(book_of: BookOf) -> None:
    path = book_of(cards(lead(1), lead(2)))
    hot = {"id": card_id(1), "day": TODAY - 1.0, **REACHED}
    moved = {"id": card_id(2), "day": TODAY - 1.0, **REACHED, "next_on": "2026-03-07"}
    log(path, hot, moved)
    told = returned(path, write=False).echoes
    found = ranked(path).hints
    for said in (told, found):
        assert any(line.startswith("Customer 1: next ") for line in said)
        assert "Customer 2: 2026-03-07 is no working day, so the next date is 2026-03-09." in said


def test_ranking_uses_the_score_that_typed_calls_give(book_of: BookOf) -> None:
    path = book_of(cards(reached(1, area="A"), reached(2, area="A")))
    log(path, {"id": card_id(2), "day": TODAY - 60.0, **REACHED})
    first, second = ranked(path), ranked(path)
    assert first.rows == second.rows
    assert {row.id: row.score for row in first.rows} == {
        row["id"]: row["score"] for row in sheet(path, "customers")
    }


def test_return_counts_them_too(book_of: BookOf) -> None:
    path = book_of(cards(lead(1)))
    log(path, {"id": card_id(1), "day": TODAY - 3.0, "result": 2.0})
    assert returned(path).logged == 0
    assert card_of(path, 1)["tries"] == 1.0


def test_calls_are_taken_in_the_order_of_their_days(book_of: BookOf) -> None:
    path = book_of(cards(lead(1)))
    late = {"id": card_id(1), "day": TODAY - 1.0, **REACHED, "attitude": "Cool"}
    early = {"id": card_id(1), "day": TODAY - 9.0, **REACHED}
    log(path, late, early)
    found = ranked(path)
    card = card_of(path, 1)
    assert (card["attitude"], card["calls"], card["last_contact"]) == ("Cool", 2.0, TODAY - 1)
    assert not found.problems


def test_an_old_call_never_moves_a_newer_date_back(book_of: BookOf) -> None:
    path = book_of(cards(reached(1, 5, attitude="Cool")))
    log(path, {"id": card_id(1), "day": TODAY - 40.0, **REACHED})
    ranked(path)
    card = card_of(path, 1)
    assert (card["last_contact"], card["attitude"], card["calls"]) == (TODAY - 5, "Cool", 2.0)


def test_what_cannot_be_counted_is_listed_by_row_and_waits(book_of: BookOf) -> None:
    path = book_of(cards(lead(1)))
    log(
        path,
        {"id": "LW-99999", "day": float(TODAY), "result": 2.0},
        {"id": card_id(1), "day": float(TODAY), "result": 1.0},
        {"id": card_id(1), "day": float(TODAY), "result": "maybe"},
    )
    found = ranked(path)
    assert [(p.where, p.message) for p in found.problems] == [
        ("Calls!2", "The customer ID LW-99999 is on no card. Correct the ID or add the card."),
        ("Calls!3", "Customer 1: still missing: Need, Attitude, Visit chance."),
        (
            "Calls!E4",
            "Customer 1: please check Result 'maybe' (one of: Reached / No answer / Call back /"
            " Wrong number / Refused).",
        ),
    ]
    assert [call["counted"] for call in sheet(path, "calls")] == [None] * 3
    assert "calls" not in card_of(path, 1)


def test_a_second_call_within_days_warns(book_of: BookOf) -> None:
    path = book_of(cards(reached(1, 2)))
    log(path, {"id": card_id(1), "day": float(TODAY), **REACHED})
    (problem,) = ranked(path).problems
    assert problem.message == "Customer 1 was already contacted on 2026-02-28 by ?."


def test_sorted_logs_give_every_call_its_own_id(book_of: BookOf) -> None:
    path = book_of(cards(lead(1)))
    call = {"id": card_id(1), "day": TODAY - 3.0, "result": 2.0}
    log(path, {}, call)
    ranked(path)
    changes = Changes("sorted")
    changes.replaces["calls"] = [*sheet(path, "calls"), call]
    FileBook(path).write(changes)
    ranked(path)
    ids = [row["call_id"] for row in sheet(path, "calls")]
    assert len(ids) == len(set(ids)) == 2


def test_a_day_typed_as_text_is_read_or_asked_about(book_of: BookOf) -> None:
    path = book_of(cards(lead(1), lead(2)))
    log(
        path,
        {"id": card_id(1), "day": "2026年2月27日", **REACHED},
        {"id": card_id(2), "day": "26-2-27", **REACHED},
    )
    (problem,) = ranked(path).problems
    assert (problem.where, problem.message) == (
        "Calls!A3",
        "Customer 2: please check Date '26-2-27' (such as 2026-03-02, 2 Mar or yesterday).",
    )


def test_the_day_of_a_call_is_read_backwards_and_its_next_date_forward(book_of: BookOf) -> None:
    """Typed on 2 March: a call of 28 Dec was last year's, its promise for 6 Jan came after it."""
    path = book_of(cards(*map(lead, (1, 2, 3))))
    log(
        path,
        {"id": card_id(1), "day": "28 Dec", **REACHED, "next_on": "6 Jan"},
        {"id": card_id(2), "day": "yesterday", **REACHED, "next_on": "next Friday"},
        {"id": card_id(3), "day": "3/2", **REACHED},
    )
    found = ranked(path)
    (problem,) = found.problems
    assert problem.message == (
        "Customer 3: please check Date '3/2': it may be 2026-02-03 or 2026-03-02."
    )
    first, second = card_of(path, 1), card_of(path, 2)
    assert (first["last_contact"], first["next_on"]) == (day(2025, 12, 28), day(2026, 1, 6))
    assert (second["last_contact"], second["next_on"]) == (TODAY - 1, day(2026, 3, 6))
    assert "Customer 1: Date '28 Dec' is 2025-12-28." in found.hints
    days = [row["day"] for row in sheet(path, "calls")]
    assert days == [day(2025, 12, 28), TODAY - 1.0, "3/2"]


def test_a_chinese_book_reads_the_month_first_in_both_directions(book_of: BookOf) -> None:
    path = book_of(cards(lead(1)), lang="zh-CN")
    said: dict[str, Value] = {"need": "痛点", "attitude": "有意向", "chance": "可以"}
    log(path, {"id": card_id(1), "day": "3/4", **said, "next_on": "3/5"})
    assert not ranked(path).problems
    card = card_of(path, 1)
    assert (card["last_contact"], card["next_on"]) == (day(2025, 3, 4), day(2025, 3, 5))


def test_a_call_of_a_day_to_come_waits_and_is_named(book_of: BookOf) -> None:
    """Excel makes 12/28, typed in March, the next one: it would hide the card until then."""
    path = book_of(cards(lead(1)))
    log(path, {"id": card_id(1), "day": day(2026, 12, 28), **REACHED})
    (problem,) = ranked(path).problems
    assert (problem.where, problem.message) == (
        "Calls!A2",
        "2026-12-28 lies in the future. Correct the date.",
    )
    assert "last_contact" not in card_of(path, 1)
    assert [row["counted"] for row in sheet(path, "calls")] == [None]
