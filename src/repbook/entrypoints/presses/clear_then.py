"""Clear the forms beside the card, then press again: what a yes to the question leads to."""

from __future__ import annotations

from repbook.actions.forms import FORM_READS, clear_forms
from repbook.entrypoints import press as pressing
from repbook.entrypoints.press import Outcome
from repbook.workbook.apply import apply
from repbook.workbook.desk import Desk


def press(desk: Desk, asked: str) -> Outcome:
    """Empty both forms and press the button that `asked` names, for the card named after it."""
    snapshot = desk.read({"customers": FORM_READS})
    apply(desk, snapshot, clear_forms(snapshot))
    key, _, rest = asked.partition(" ")
    return pressing.press(key, desk, rest)
