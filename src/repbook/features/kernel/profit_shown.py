"""What of our profit may leave the desk, as the workbook's setting ShowProfit says."""

from __future__ import annotations

from repbook.book.snapshot import Snapshot
from repbook.schema.desk import SETTING, VIEWS, ProfitView


def profit_shown(snapshot: Snapshot) -> ProfitView:
    """Return what ShowProfit allows; nothing where its cell says what it cannot mean."""
    return ProfitView(snapshot.code(VIEWS, snapshot.setting(SETTING)) or ProfitView.NONE)
