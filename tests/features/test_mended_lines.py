"""What a repair or an upgrade says where it mended many cells."""

from __future__ import annotations

from repbook.features.tools.mended_lines import mended_lines

FEW = ["Home!B4:D4: the colour mark", "Home!B5: the colour mark", "the macros and the ribbon"]


def test_a_few_cells_are_said_one_by_one() -> None:
    assert list(mended_lines(FEW)) == FEW


def test_many_cells_of_a_sheet_are_one_line_each_sheet() -> None:
    many = [f"My sheet!B{row}: say: this!" for row in range(2, 42)]
    other = [f"规则参数!D{row}：天" for row in range(2, 8)]
    assert list(mended_lines([*FEW, *many, *other, "the macros"])) == [
        *FEW,
        "sheet My sheet: 40 cells (B2, B3, B4, …)",
        "sheet 规则参数: 6 cells (D2, D3, D4, …)",
        "the macros",
    ]
