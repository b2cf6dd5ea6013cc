"""Type in another size: smaller type gives way, what the user set larger stays."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.styles import Font

from repbook.ooxml.cellstyles import CellStyles
from repbook.ooxml.fontsize import FontSizes
from repbook.ooxml.package import open_package
from repbook.ooxml.staged import Staged

SIZES = (8.0, 9.5, 10.0, 12.0)


@pytest.mark.parametrize(
    ("over", "changed"), [(0, {8.0, 9.5, 12.0}), (9.5, {8.0, 9.5}), (8.5, {8.0})]
)
def test_type_up_to_a_size_gives_way(tmp_path: Path, over: float, changed: set[float]) -> None:
    book = Workbook()
    cells = {size: book.worksheets[0].cell(1, n, "x") for n, size in enumerate(SIZES, 1)}
    for size, cell in cells.items():
        cell.font = Font(size=size)
    book.save(tmp_path / "sizes.xlsx")
    set_to = FontSizes(CellStyles.of(Staged(open_package(tmp_path / "sizes.xlsx")))).to(10.0, over)
    numbers = dict(zip(SIZES, range(1, len(SIZES) + 1), strict=True))
    assert {size for size, number in numbers.items() if set_to(number) != number} == changed
    assert len({set_to(numbers[size]) for size in changed}) == 1
