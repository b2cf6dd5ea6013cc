"""New card: an empty form beside an empty Card, the cursor in its name."""

from __future__ import annotations

from repbook.actions.forms import FORM_READS
from repbook.actions.open_card import choose
from repbook.entrypoints.chosen import leaving
from repbook.entrypoints.press import Mood, Outcome
from repbook.workbook.apply import apply
from repbook.workbook.cardform import edit_cell
from repbook.workbook.desk import Desk


def press(desk: Desk, asked: str) -> Outcome:
    """Choose no card and show the form (M87)."""
    snapshot = desk.read({"customers": FORM_READS})
    if question := leaving(snapshot, "new_card", ""):
        return question
    apply(desk, snapshot, choose(snapshot, None))
    desk.show("card", edit_cell("name"))
    return Outcome(Mood.QUIET)
