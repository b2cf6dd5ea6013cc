"""Page breaks between rows, as Excel's own `HPageBreaks` has them."""

from __future__ import annotations

from typing import Any, NamedTuple

from live.engine.native import Native

MANUAL, AUTOMATIC = -4135, -4105  # XlPageBreak


class Location(NamedTuple):
    """Where a break is: before this row, counted from 1."""

    Row: int


class PageBreak:
    """One break."""

    def __init__(self, sheet: Any, data: Any) -> None:
        self._sheet, self._place = sheet, data.Position
        self.Type = MANUAL if data.ManualBreak else AUTOMATIC

    @property
    def Location(self) -> Location:
        return Location(self._place + 1)

    def Delete(self) -> None:
        self._sheet.Rows.getByIndex(self._place).IsStartOfNewPage = False


class PageBreaks:
    """The breaks of one sheet that stand within its used rows, from the top.

    LibreOffice tells those of a million rows, so they are asked for once; Add asks anew.
    """

    def __init__(self, sheet: Any) -> None:
        self._sheet = sheet
        self._found = self._breaks()

    @property
    def Count(self) -> int:
        return len(self._found)

    def Item(self, place: int) -> PageBreak:
        return self._found[place - 1]

    def Add(self, before: Native) -> PageBreak:
        row = before.RangeAddress.StartRow
        self._sheet.Rows.getByIndex(row).IsStartOfNewPage = True
        self._found = self._breaks()
        return next(one for one in self._found if one.Location.Row == row + 1)

    def _breaks(self) -> list[PageBreak]:
        cursor = self._sheet.createCursor()
        cursor.gotoEndOfUsedArea(False)
        last = cursor.RangeAddress.EndRow
        found = self._sheet.getRowPageBreaks()
        return [PageBreak(self._sheet, one) for one in found if one.Position <= last]
