"""Page breaks move with the day's sheet; the user's own stay."""

from __future__ import annotations

import pytest
from ooxml_crafted import sheet

from repbook.ooxml.pages import with_row_breaks
from repbook.ooxml.xml import elements

SETUP = '<pageMargins left="1"/><pageSetup orientation="landscape"/>'
OWN = b'<brk id="40" min="2" max="9" man="1"/>'


def breaks(tail: bytes) -> list[int]:
    """Return the rows before which a page begins; the sheet must be sound XML."""
    whole = sheet("").encode().replace(b"</sheetData></worksheet>", tail)
    return [int(e.attributes["id"]) + 1 for e in elements(whole) if e.name == "brk"]


def tail(inner: str = "") -> bytes:
    return f"</sheetData>{SETUP}{inner}</worksheet>".encode()


def test_breaks_are_set_taken_away_and_set_again() -> None:
    first = with_row_breaks(tail(), [9], range(6, 20))
    assert breaks(first) == [9]
    second = with_row_breaks(first, [8, 12], range(6, 20))
    assert breaks(second) == [8, 12]
    assert with_row_breaks(second, [], range(6, 20)) == tail()


def test_a_break_of_the_user_stays_as_it_is() -> None:
    own = tail(f'<rowBreaks count="1" manualBreakCount="1">{OWN.decode()}</rowBreaks>')
    made = with_row_breaks(with_row_breaks(own, [9], range(6, 20)), [7], range(6, 20))
    assert breaks(made) == [7, 41]
    assert OWN in made
    assert b'<rowBreaks count="2" manualBreakCount="2">' in made


@pytest.mark.parametrize("empty", ["<rowBreaks/>", '<rowBreaks count="0" manualBreakCount="0"/>'])
def test_an_empty_list_of_breaks_is_filled(empty: str) -> None:
    assert breaks(with_row_breaks(tail(empty), [9], range(6, 20))) == [9]


def test_a_sheet_without_page_set_up_gets_none() -> None:
    bare = b"</sheetData></worksheet>"
    assert with_row_breaks(bare, [9], range(6, 20)) == bare
