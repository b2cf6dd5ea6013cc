"""Cell content made once for values that look alike to Python."""

from __future__ import annotations

from itertools import permutations

import pytest

from repbook.domain.values import CellError, Value
from repbook.errors import UnsafeFile, UsageError
from repbook.ooxml.cellxml import Formula, Place, content

PLACE = Place("book.xlsx", "Sheet1", "B2")
KINDS: list[tuple[Value, str, bytes]] = [
    (True, "b", b"<v>1</v>"),
    (1.0, "", b"<v>1</v>"),
    (CellError("#N/A"), "e", b"<v>#N/A</v>"),
    ("#N/A", "inlineStr", b"<is><t>#N/A</t></is>"),
]


@pytest.mark.parametrize("order", list(permutations(range(len(KINDS))))[::5])
def test_values_that_python_takes_for_equal_keep_their_kinds(order: tuple[int, ...]) -> None:
    for place in order:
        value, kind, xml = KINDS[place]
        assert content(value, PLACE)[:2] == (kind, xml)
        result = b"<f>A1</f>" + (b"<v>#N/A</v>" if value == "#N/A" else xml)
        kept = "str" if kind == "inlineStr" else kind
        assert content(Formula("A1", value), PLACE)[:2] == (kept, result)


@pytest.mark.parametrize(
    ("value", "error"),
    [
        ("x" * 32_768, UnsafeFile),
        (float("nan"), UsageError),
        (Formula(""), UsageError),
        ([1], UsageError),
    ],
)
def test_what_no_cell_can_hold_is_refused_with_its_place(
    value: Value, error: type[Exception]
) -> None:
    with pytest.raises(error) as caught:
        content(value, PLACE)
    assert "B2" in str(caught.value)
