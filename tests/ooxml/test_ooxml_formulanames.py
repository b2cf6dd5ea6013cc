"""Whether a long part names a sheet is known without holding it whole."""

from __future__ import annotations

import pytest

from repbook.ooxml.formulanames import may_name, retabbed_part

FORMULA = "<c><f>{}</f></c>"


@pytest.mark.parametrize(
    ("text", "tab"),
    [
        ("首页!A1", "首页"),
        ("'Old home'!A1", "Old home"),
        ("&#x9996;页!A1", "首页"),
        ("'R&amp;D'!A1", "R&D"),
        ("'It''s'!A1", "It's"),
    ],
)
def test_a_part_that_names_a_sheet_is_found_wherever_it_is_cut(text: str, tab: str) -> None:
    data = FORMULA.format(text).encode()
    assert retabbed_part(data, {tab: "new"}) != data
    for cut in range(len(data)):
        assert may_name([data[:cut], data[cut:]], [tab]), cut
    assert may_name((data[n : n + 1] for n in range(len(data))), [tab])


def test_a_part_that_names_none_need_not_be_read() -> None:
    data = (FORMULA.format("SUM(Other!A1)") + "<t>one&#10;two</t>").encode()
    assert not may_name([data, data], ["Home"])
    assert not may_name([], ["Home"])
