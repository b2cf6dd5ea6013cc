"""What a check found, in words: what the command and the button share."""

from __future__ import annotations

from repbook.actions.check import Checked, Difference
from repbook.text import say


def difference_line(found: Difference) -> str:
    """Return a formula cell that differs, and how."""
    facts = {"where": found.where, "stored": found.stored, "computed": found.computed}
    return say("commands.difference", None, **facts)


def checked_line(found: Checked) -> str:
    """Return how many cells were compared, and how many things were found."""
    counts = {"differences": len(found.differences), "problems": len(found.problems)}
    return say("commands.checked", None, cells=found.cells, **counts)
