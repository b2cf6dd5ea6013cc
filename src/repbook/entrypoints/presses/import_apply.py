"""Import the file that was tried: what a yes to Import's question does."""

from __future__ import annotations

from pathlib import Path

from repbook.entrypoints.bringing import How, bring_in
from repbook.entrypoints.press import Mood, Outcome, fitted
from repbook.entrypoints.presses.import_ import told
from repbook.text import say
from repbook.workbook.desk import Desk


def press(desk: Desk, asked: str) -> Outcome:
    """Bring in the file whose path is `asked`; rejected rows go to a file beside it (M36, M88)."""
    done = bring_in(desk, desk.path, Path(asked), How())
    rejects = say("commands.error_file", path=done.rejects) if done.rejects else ""
    return Outcome(Mood.DONE, fitted(told(done), rejects))
