"""What features count on Home: one thing that may wait, and where it lies."""

from __future__ import annotations

from typing import NamedTuple

from repbook.scoring.expr import Expr
from repbook.text.label import Label


class Count(NamedTuple):
    """One thing that may wait: its words behind a number, how many, the sheet of its rows.

    `late` marks what should not wait, `one` are the English words for a single one.
    """

    key: str
    words: Label
    rule: Expr
    link: str
    late: bool = False
    one: str = ""
