"""Several cells as one range, asked for by a list of names: only its address is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xlwings import NoSuchObjectError, base_classes

from live.engine.native import speaks_plainly

if TYPE_CHECKING:
    from live.engine.sheets import Sheet


@speaks_plainly
class Union(base_classes.Range):
    """The cells that names stand for, in the order asked for; all on one sheet, as in Excel."""

    def __init__(self, sheet: Sheet, names: list[str]) -> None:
        places = [sheet.book.names(name).refers_to.rpartition("!") for name in names]
        if any(tab.strip("='") != sheet.name for tab, _, _ in places):
            raise NoSuchObjectError(f"not all on {sheet.name}: {names}")
        self._address = ",".join(ref for _, _, ref in places)

    @property
    def address(self) -> str:
        return self._address
