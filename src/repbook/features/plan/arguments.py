"""Arguments that the commands of the plan share."""

from __future__ import annotations

from repbook.book.action import Arg, ArgKind
from repbook.text.label import Label

DAY = Arg(
    "day",
    Label(
        "the day to plan, such as 2026-03-02, tomorrow, next Monday",
        "要排的日期，例如 2026-03-02、明天、下周一",
        "要排的日期，例如 2026-03-02、明天、下週一",
    ),
    ArgKind.DAY,
    "DAY",
)
