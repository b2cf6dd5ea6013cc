"""What features share: typed fields, ids, problems, the log of days and of changes."""

from __future__ import annotations

from repbook.book.feature import Feature
from repbook.features.kernel.day_log_table import DAY_LOG
from repbook.features.kernel.history_table import HISTORY
from repbook.schema.declare import Sheet
from repbook.text.label import Label as L
from repbook.text.label import Reworded

FEATURE = Feature(
    "kernel",
    rules="M116",
    tables=(DAY_LOG, HISTORY),
    sheets=(
        Sheet("history", Reworded("Change log", "变更记录", "變更紀錄", "變更記錄"), "shHistory", landscape=True,
          menu="look", use=L("who, what, when", "谁在何时改了什么", "誰在何時改了什麼"), place=140),
        Sheet("day_log", L("Day log", "每日记录", "每日紀錄"), "shDayLog", landscape=True, place=160),
    ),
)  # fmt: skip
