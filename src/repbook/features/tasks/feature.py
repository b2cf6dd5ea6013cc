"""Tasks: all that is dated and neither call nor order; the texts that go with them."""

from __future__ import annotations

from repbook.book.feature import Feature
from repbook.features.tasks.lists import CHOICES
from repbook.features.tasks.table import TASKS, TEXTS
from repbook.schema.declare import Sheet
from repbook.text.label import Label as L

FEATURE = Feature(
    "tasks",
    rules="M7 M35 M149 M183",
    needs=("cards",),
    actions=("task_action:TASK",),
    tables=(TASKS, TEXTS),
    choices=CHOICES,
    sheets=(
        Sheet("tasks", L("Tasks", "待办", "待辦"), "shTasks", landscape=True, comes=True,
          menu="work", use=L("dated, no call", "非通话的定期事项", "非通話的定期事項"), place=81),
        Sheet("texts", L("Texts", "话术与信函", "話術與信函"), "shTexts", landscape=True,
          menu="look", use=L("letters, scripts", "信函与话术", "信函與話術"), place=95),
    ),
)  # fmt: skip
