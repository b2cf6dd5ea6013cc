"""Imported calls that say a number was wrong: it leaves the card as with a logged call."""

from __future__ import annotations

from pathlib import Path

import pytest

from bringing import brought, write_list
from doing import BookOf, ranked, sheet
from made_books import cards, lead, overwrite

NAME, PHONE = "Norden Tools", "212-555-0140"
MOVED = f"{PHONE} (wrong number)"
HEAD = ("Customer", "Date", "Result")
WRONG = (NAME, "2026-02-20", "空号")


@pytest.fixture
def book(book_of: BookOf) -> Path:
    """One customer with a phone."""
    return book_of(cards(lead(1, name=NAME, phone=PHONE)))


def calls(book: Path, head: tuple[str, ...], *rows: tuple[str, ...]) -> str:
    """Import calls; return what was said beside the counts."""
    said = brought(book, write_list(book.with_name("log.csv"), [head, *rows]), "--as", "calls")
    return "\n".join(said.data["notes"])


def numbers(book: Path) -> tuple[object, object]:
    """Return the phone and the other phones of the customer."""
    (card,) = sheet(book, "customers")
    return card["phone"], card["phones"]


@pytest.mark.parametrize("word", ["空号", "wrong number", "not in service", "Wrong number"])
def test_a_number_that_was_wrong_leaves_the_card(book: Path, word: str) -> None:
    told = calls(book, HEAD, (NAME, "2026-02-20", word))
    assert numbers(book) == (None, MOVED)
    assert NAME in told
    calls(book, HEAD, (NAME, "2026-02-20", word))
    assert numbers(book) == (None, MOVED)


@pytest.mark.parametrize(
    ("head", "rows"),
    [
        (HEAD, (WRONG, (NAME, "2026-02-21", "connected"))),
        (HEAD, (WRONG, (NAME, "2026-02-21", "busy"))),
        ((*HEAD, "Phone"), ((*WRONG, "518-555-0150"),)),
        ((*HEAD, "Type"), ((*WRONG, "Visit"),)),
    ],
)
def test_a_number_called_since_or_another_one_stays(
    book: Path, head: tuple[str, ...], rows: tuple[tuple[str, ...], ...]
) -> None:
    calls(book, head, *rows)
    assert len(sheet(book, "calls")) == len(rows)
    assert numbers(book) == (PHONE, None)


def test_an_older_call_than_those_on_file_takes_no_number(book: Path) -> None:
    calls(book, HEAD, (NAME, "2026-02-25", "busy"))
    calls(book, HEAD, WRONG)
    assert numbers(book) == (PHONE, None)


def test_a_word_explained_later_takes_the_number(book: Path) -> None:
    calls(book, HEAD, (NAME, "2026-02-20", "gizmo"))
    assert numbers(book) == (PHONE, None)
    source = write_list(book.with_name("log.csv"), [HEAD, (NAME, "2026-02-20", "gizmo")])
    brought(book, source, "--as", "calls", "--values", "Result: gizmo = wrong number")
    assert numbers(book) == (None, MOVED)


def test_a_list_does_not_bring_a_wrong_number_back(book: Path) -> None:
    calls(book, HEAD, WRONG)
    for phone, held in (("+1 212 555 0140", None), ("518-555-0150", "518-555-0150")):
        rows = [("ID", "Customer", "Phone"), ("LW-00001", NAME, phone)]
        source = write_list(book.with_name("list.csv"), rows)
        brought(book, source, "--as", "customers", "--update", "blank")
        assert numbers(book)[0] == held


def test_a_result_typed_over_an_imported_word_takes_the_number(book: Path) -> None:
    calls(book, HEAD, (NAME, "2026-02-20", "gizmo"))
    overwrite(book, "calls", 0, "result", "Wrong number")
    ranked(book)
    assert numbers(book) == (None, MOVED)
