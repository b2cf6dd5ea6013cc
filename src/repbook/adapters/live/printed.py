"""Let what a sheet prints follow its table, which Excel does where rows are inserted alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from repbook.adapters.live.busy import found, patiently
from repbook.adapters.live.journal import Journal
from repbook.adapters.live.layout import LiveLayout
from repbook.ooxml.printing import printed_from
from repbook.record import NamedTuple
from repbook.schema.registry import TABLES

if TYPE_CHECKING:
    import xlwings

# Excel's own name in every language. PageSetup would ask the printer, and fail without one.
_PRINT_AREA = "Print_Area"
_BLOCK = r"(?P<left>.*!\$[A-Z]+\$)(?P<first>\d+)(?P<right>:\$[A-Z]+\$)(?P<last>\d+)"


class Printed(NamedTuple):
    """What is printed of a table before a write, as Excel writes it: it ends with the table."""

    table: str
    text: str

    @classmethod
    def of(cls, layout: LiveLayout, table: str) -> Printed | None:
        """Return a table's print area, None where it has none or one of the user's own."""
        if not TABLES[table].printed_to:
            return None
        place = layout.table(table)
        text = found(lambda: str(_name(place.grid.sheet).refers_to)) or ""
        block = re.fullmatch(_BLOCK, text)
        ends = block is not None and int(block["last"]) == place.data.last_row
        return cls(table, text) if ends else None

    def follow(self, layout: LiveLayout, journal: Journal) -> None:
        """Print the table as long as it is now: its last rows, where not all are printed."""
        place = layout.table(self.table)
        header, last = place.data.first_row - 1, place.data.last_row
        rows = TABLES[self.table].printed_rows

        def moved(block: re.Match[str]) -> str:
            first = printed_from(header, last, int(block["first"]), rows)
            return f"{block['left']}{first}{block['right']}{last}"

        text = re.sub(_BLOCK, moved, self.text)
        if text != self.text:
            sheet = place.grid.sheet
            journal.do(lambda: _put(sheet, text), lambda: _put(sheet, self.text))


def _name(sheet: xlwings.Sheet) -> xlwings.Name:
    return sheet.names(_PRINT_AREA)


def _put(sheet: xlwings.Sheet, text: str) -> None:
    patiently(lambda: setattr(_name(sheet), "refers_to", text))
