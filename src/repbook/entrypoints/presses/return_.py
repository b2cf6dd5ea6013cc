"""Return results."""

from __future__ import annotations

from repbook.actions.giveback import READS, give_back
from repbook.entrypoints.press import Outcome, done, moment_of
from repbook.text import say
from repbook.workbook.apply import apply
from repbook.workbook.desk import Desk


def press(desk: Desk, asked: str) -> Outcome:
    """Send typed results to the call log and the cards (M21, M22, M120)."""
    snapshot = desk.read(READS)
    found = give_back(snapshot, moment_of(snapshot))
    applied = apply(desk, snapshot, found.changes)
    counts = {"logged": found.logged, "incomplete": found.incomplete, "already": found.already}
    return done(say("commands.returned", None, **counts), applied)
