"""What is no phone, e-mail address or amount is told and kept in the note, never taken as one."""

from __future__ import annotations

import pytest

from bringing import brought, write_list
from doing import BookOf, sheet


@pytest.mark.parametrize(
    ("header", "key", "wrong", "right"),
    [
        ("Phone", "phone", "12", "021-55550123"),
        ("Email", "email", "call her", "ann@reed.example"),
        ("Expected order", "expected_order", "-500", 500.0),
        ("Likely quantity", "quantity", "-5", 5.0),
    ],
)
def test_what_is_none_is_told_and_kept(
    book_of: BookOf, header: str, key: str, wrong: str, right: object
) -> None:
    book = book_of({})
    rows = [("Company", "City", header), ("Elm Bakery", "Leeds", wrong), ("Vale", "York", right)]
    said = brought(book, write_list(book.with_name("list.csv"), rows), "--as", "customers")
    assert said.counts[0] == 2
    assert wrong in said.messages()
    assert header in said.messages()
    elm, vale = sheet(book, "customers")
    assert (elm[key], vale[key]) == (None, right)
    assert wrong in str(elm["note"])
