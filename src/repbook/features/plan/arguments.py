"""Arguments that the commands of the plan share."""

from __future__ import annotations

from repbook.book.action import Arg, ArgKind
from repbook.text.label import Label

DAY = Arg(
    "day",
    Label("the day to plan (YYYY-MM-DD)", "要排的日期（YYYY-MM-DD）", "要排的日期（YYYY-MM-DD）"),
    ArgKind.DAY,
    "DAY",
)
