"""How features join Analyse: what each reads, and what it writes of its own as of the day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import cache
from typing import NamedTuple

from repbook.book.changes import Changes
from repbook.book.evaluate import Evaluator
from repbook.book.snapshot import Reads, Snapshot
from repbook.schema.pages.slots import joined

ANALYSE_STEPS = "analyse.steps"
"""`Step`s: a feature names its tuple of them in its `slots`, as `module:name`."""


class Step(NamedTuple):
    """One part of Analyse that another feature does.

    `run` takes what was read, the workbook's values with the new figures laid over them (whole
    columns of Accounts, formulas evaluated), the day, the moment of the press (local), and the
    changes that it adds to. What it loads of `analysis` it imports inside.
    """

    reads: Callable[[], Reads]
    run: Callable[[Snapshot, Evaluator, float, datetime, Changes], None]


@cache
def steps() -> tuple[Step, ...]:
    """Return the steps that features declared, in order."""
    return joined(ANALYSE_STEPS)
