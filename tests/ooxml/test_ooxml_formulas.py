"""References move, everything that only looks like one stays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from repbook.ooxml.formulas import has_references, moved, shift
from repbook.ooxml.refs import (
    Area,
    Cell,
    column_letters,
    column_number,
    parse_area,
    parse_cell,
)


@pytest.mark.parametrize(
    ("formula", "expected"),
    [
        ("A1+B2", "B3+C4"),
        ("$A1+A$1+$A$1", "$A3+B$1+$A$1"),
        ("SUM(A1:B2,C3)", "SUM(B3:C4,D5)"),
        ('"A1"&A1', '"A1"&B3'),
        ("Sheet1!A1+'My A1'!A1+'It''s'!B2", "Sheet1!B3+'My A1'!B3+'It''s'!C4"),
        ("LOG10(A1)+ATAN2(A1,B1)", "LOG10(B3)+ATAN2(B3,C3)"),
        ("T[[#This Row],[A1]]*T[A1]", "T[[#This Row],[A1]]*T[A1]"),
        ("T['[A1'] B2]+A1", "T['[A1'] B2]+B3"),
        ("A1B+_A1+A1.b+my.A1", "A1B+_A1+A1.b+my.A1"),
        ("IF(A1>=1E5,TRUE,1.5E3)", "IF(B3>=1E5,TRUE,1.5E3)"),
        ("客户表!A1+客户A1", "客户表!B3+客户A1"),
        ("[1]Sheet1!A1", "[1]Sheet1!B3"),
        ("XFD1048576", "#REF!"),
        ("XFE1+A1048577", "XFE1+A1048577"),
        ("A1%*-A1^A1", "B3%*-B3^B3"),
        ("{1,2;3,4}*A1", "{1,2;3,4}*B3"),
    ],
)
def test_shift_by_two_rows_and_one_column(formula: str, expected: str) -> None:
    assert shift(formula, 2, 1) == expected


def test_moved_goes_by_sheet() -> None:
    def down(area: Area) -> Area | None:
        if area.first_row == 9:
            return None
        return area._replace(first_row=area.first_row + 1, last_row=area.last_row + 1)

    text = "A1+$B$2:C3+S!A1+'S'!A1+Other!A1+A9+S!A9"
    assert moved(text, down, "s") == "A2+$B$3:C4+S!A2+'S'!A2+Other!A1+#REF!+S!#REF!"


def test_references_are_noticed() -> None:
    assert has_references("T[[#This Row],[a]]+A1")
    assert not has_references('T[[#This Row],[A1]]&"A1"+LOG10(2)')


@given(st.text(st.characters(exclude_categories=["Nd"]), max_size=30))
def test_any_text_without_references_stays(text: str) -> None:
    assert shift(text, 2, 1) == text


@given(st.integers(1, 1_048_576), st.integers(1, 16_384))
def test_addresses_round_trip(row: int, column: int) -> None:
    assert parse_cell(str(Cell(row, column))) == (row, column)
    assert column_number(column_letters(column)) == column


def test_addresses_that_are_none() -> None:
    for text in ("", "A", "1", "A0", "XFE1", "A1048577", "A1:B2"):
        with pytest.raises(ValueError, match=r".*"):
            parse_cell(text)
    assert parse_area("$C$9:A1") == Area(1, 1, 9, 3)
    assert str(Area(2, 2, 2, 2)) == "B2"
