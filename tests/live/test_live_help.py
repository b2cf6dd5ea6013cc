"""The rows of Help are as high as an application needs to show their texts whole."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from fast import spoken
from live.office import Office
from repbook.schema.sheets import SHEETS

HELP = SHEETS["help"]
# A hundredth of a millimetre, as the office counts, and a hair for rounding.
POINT, HAIR = 2540 / 72, 20


@pytest.mark.parametrize("lang", spoken())
def test_rows_show_their_wrapped_texts_whole(
    office: Office, book_of: Callable[..., Path], lang: str
) -> None:
    document = office.open(book_of({}, lang=lang))
    try:
        sheet = document.model.Sheets.getByName(HELP.label.get(lang))
        for row, height in HELP.content.heights.items():
            assert abs(sheet.Rows.getByIndex(row - 1).Height - height * POINT) < HAIR
        area = sheet.getCellRangeByName(HELP.content.print_area.replace("A1", "C3"))
        area.IsTextWrapped, area.ShrinkToFit = True, False
        for row in {int(cell.ref[1:]) for cell in HELP.cells}:
            shown, room = sheet.Rows.getByIndex(row - 1), HELP.content.heights[row] * POINT
            shown.OptimalHeight = True
            assert shown.Height <= room + HAIR, row
    finally:
        document.close()
