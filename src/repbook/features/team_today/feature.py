"""Today: what each rep had planned and done, and the results to talk about (M124)."""

from __future__ import annotations

from repbook.book.feature import Feature
from repbook.features.team_today.table import LIST, TALKS
from repbook.schema.declare import Content, Sheet
from repbook.schema.source import TEAM
from repbook.text.label import Label as L


def _today() -> Content:
    from repbook.features.team_today import page
    from repbook.schema.pages.page import content

    return content(page.page())


def _list() -> Content:
    from repbook.features.team_today import page

    return Content(page.list_cells(), heights=page.LIST_HEIGHTS)


FEATURE = Feature(
    "team_today",
    rules="M124",
    book=TEAM,
    needs=("team",),
    tables=(TALKS,),
    mirrored={
        "customers": ("id", "name", "expected_order"),
        "calls": ("day", "id", "result", "rep", "amount", "next_step"),
        "orders": ("day", "amount"),
        "day_log": ("day", "rep", "visits", "calls", "done", "reached"),
    },
    slots={"team.listed": ("repbook.features.team_today.talks:LISTED",)},
    sheets=(
        Sheet("today", L("Today", "今日", "今日"), "shToday", _today, landscape=True, fit=(1, 1), gridlines=False, visible=True, place=20),
        Sheet("talks", LIST, "shTalks", _list, landscape=True, visible=True, place=25),
    ),
)  # fmt: skip
