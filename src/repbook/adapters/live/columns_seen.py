"""Which columns of an open table are seen: the others are folded, the user's own stay."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial
from typing import TYPE_CHECKING

from repbook.adapters.live import excel as live_excel
from repbook.adapters.live.busy import patiently
from repbook.adapters.live.excel import Fold
from repbook.adapters.live.journal import Journal
from repbook.adapters.live.layout import LiveLayout, TablePlace, spans
from repbook.ooxml.refs import Area

if TYPE_CHECKING:
    import xlwings

PLAIN, GROUPED = 1, 2


def see(layout: LiveLayout, journal: Journal, table: str, keys: Collection[str]) -> None:
    """Let these columns alone be seen of the product's, neighbours at once."""
    seen = {layout.column(table, key): key in keys for key in layout.headers(table)}
    for is_seen in (True, False):
        for first, last in spans(sorted(c for c in seen if seen[c] is is_seen)):
            _see(layout.table(table), journal, first, last, is_seen=is_seen)


def _see(place: TablePlace, journal: Journal, first: int, last: int, *, is_seen: bool) -> None:
    """Show or fold neighbours; one by one where they are not alike."""
    row = place.data.first_row - 1
    cells = place.grid.sheet.range(str(Area(row, first, row, last)))
    before = patiently(lambda: live_excel.fold_of(cells))
    if before is None:
        for column in range(first, last + 1):
            _see(place, journal, column, column, is_seen=is_seen)
        return
    after = Fold(False, PLAIN) if is_seen else Fold(True, max(before.level, GROUPED))
    if before != after:
        journal.note(partial(_fold, cells, before))
        _fold(cells, after)


def _fold(cells: xlwings.Range, fold: Fold) -> None:
    patiently(lambda: live_excel.set_fold(cells, fold))
