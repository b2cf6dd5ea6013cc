"""Rows that are alike read as every other row does, and what is unlike them is seen."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from repbook.domain.values import Value
from repbook.ooxml import alikerows, quickcells

STRINGS = ["", "x", " y "]
WAYS = (
    lambda n: f' s="3"><v>{n}</v></c>',
    lambda n: f' s="4" t="s"><v>{n % 3}</v></c>',
    lambda n: f' t="inlineStr"><is><t>text {n} &amp; more</t></is></c>',
)
ODD = (
    ' s="3"/>',
    ' t="str"><f>A1</f><v>x</v></c>',
    ' t="inlineStr"><is><t xml:space="preserve"> kept </t></is></c>',
    ' t="b"><v>1</v></c>',
    ' t="e"><v>#N/A</v></c>',
    ' s="9" t="inlineStr"><is><t>=1</t></is></c>',
)
ROWS = 30
Odd = tuple[int, int, str]


def _xml(kinds: Sequence[int], blanks: set[tuple[int, int]], odd: Sequence[Odd], gap: int) -> bytes:
    strange = {(row, column): text for row, column, text in odd}
    rows = [
        f'<row r="{row + (row >= gap)}" ht="18">'
        + "".join(
            f'<c r="{letter}{row + (row >= gap)}"'
            + strange.get((row, column), WAYS[kinds[column]](row * 7 + column))
            for column, letter in enumerate("ABCD")
            if (row, column) not in blanks
        )
        + "</row>"
        for row in range(1, ROWS + 1)
    ]
    return f"<sheetData>{''.join(rows)}</sheetData></worksheet>".encode()


def _read(text: bytes, wanted: str) -> dict[str, list[Value]]:
    found: dict[str, list[Value]] = {letter: [None] * ROWS for letter in wanted}
    half = text.index(b"</row>", len(text) // 2) + 6
    quickcells.fill((text[:half], text[half:]), found, 1, lambda: STRINGS, False)
    return found


PLACES = st.tuples(st.integers(1, ROWS), st.integers(0, 3))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    st.lists(st.integers(0, 2), min_size=4, max_size=4),
    st.sets(PLACES, max_size=8),
    st.lists(st.tuples(st.integers(1, ROWS), st.integers(0, 3), st.sampled_from(ODD)), max_size=2),
    st.integers(2, 2 * ROWS),
    st.sampled_from(["ABCD", "BD", "A", "CE"]),
)
def test_rows_that_are_alike_read_as_one_by_one(
    monkeypatch: pytest.MonkeyPatch,
    kinds: list[int],
    blanks: set[tuple[int, int]],
    odd: list[Odd],
    gap: int,
    wanted: str,
) -> None:
    text = _xml(kinds, blanks, odd, gap)
    monkeypatch.setattr(alikerows, "LONG", 1 << 30)
    one_by_one = _read(text, wanted)
    monkeypatch.setattr(alikerows, "LONG", 1)
    monkeypatch.setattr(alikerows, "_SAMPLE", 300)
    assert _read(text, wanted) == one_by_one


def test_a_long_sheet_is_read_by_whole_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(alikerows, "LONG", 1)
    monkeypatch.setattr(
        quickcells._Filler, "any_cells", lambda *_: pytest.fail("a row was read cell by cell")
    )
    found = _read(_xml([0, 1, 2, 2], {(4, 1)}, (), 2 * ROWS), "ABD")
    assert found["A"][:3] == [7.0, 14.0, 21.0]
    assert found["B"][:5] == [" y ", None, "x", None, None]
    assert found["D"][0] == "text 10 & more"
