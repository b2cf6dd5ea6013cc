"""Results in other words: no answer, reached, and words that wait for an explanation."""

from __future__ import annotations

import pytest

from bringing import brought, write_list
from doing import BookOf, checked, sheet
from made_books import cards, lead

NO, YES = "No answer", "Reached"
WORDS = {
    "Voicemail": NO,
    "busy": NO,
    "left_voicemail": NO,
    "无人接听": NO,
    "未接": NO,
    "占线": NO,
    "MISSED": NO,
    "connected": YES,
    "demo done": YES,
    "meeting": YES,
}


def test_results_in_other_words(book_of: BookOf) -> None:
    book = book_of(cards(*(lead(n, name=f"Firm {n}") for n in range(1, len(WORDS) + 1))))
    rows = [(f"Firm {n}", "2026-02-28", word) for n, word in enumerate(WORDS, 1)]
    source = write_list(book.with_name("list.csv"), [("Customer", "Date", "Result"), *rows])
    assert brought(book, source, "--as", "calls").counts == (len(WORDS), 0, 0, 0)
    assert [row["result"] for row in sheet(book, "calls")] == list(WORDS.values())
    assert [row["result_said"] for row in sheet(book, "calls")] == list(WORDS)
    missed = [card["last_contact"] is None for card in sheet(book, "customers")]
    assert missed == [word == NO for word in WORDS.values()]
    assert not checked(book).differences


def test_an_unknown_word_is_kept_and_is_no_contact(book_of: BookOf) -> None:
    book = book_of(cards(lead(1, name="Norden Tools")))
    rows = [("Customer", "Date", "Result"), ("Norden Tools", "2026-02-28", "gizmo")]
    said = brought(book, write_list(book.with_name("list.csv"), rows), "--as", "calls")
    assert said.counts == (1, 0, 0, 0)
    (call,), (card,) = sheet(book, "calls"), sheet(book, "customers")
    assert (call["result"], call["result_said"]) == (None, "gizmo")
    assert card["last_contact"] is None
    assert not checked(book).differences


@pytest.mark.parametrize(("header", "text"), [("Type", "MISSED"), ("Duration", "0")])
def test_a_missed_call_is_no_contact(book_of: BookOf, header: str, text: str) -> None:
    book = book_of(cards(lead(1, name="Norden Tools")))
    rows = [("Customer", "Date", header), ("Norden Tools", "2026-02-28", text)]
    brought(book, write_list(book.with_name("list.csv"), rows), "--as", "calls")
    assert sheet(book, "calls")[0]["result"] == NO
    assert sheet(book, "customers")[0]["last_contact"] is None


def test_what_was_said_of_need_is_read_as_a_rep_types_it(book_of: BookOf) -> None:
    book = book_of(cards(lead(1, name="Norden Tools")))
    rows = [
        ("Customer", "Date", "Result", "Need", "Attitude", "Visit chance"),
        ("Norden Tools", "2026-02-28", "rejected", "有需求", "warm", "可以"),
    ]
    brought(book, write_list(book.with_name("list.csv"), rows), "--as", "calls")
    (call,) = sheet(book, "calls")
    assert (call["result"], call["need"], call["note"]) == (NO, "Gain", None)
    assert (call["attitude"], call["chance"]) == ("Interested", "Yes")
