"""Plan tomorrow: `repbook plan` and its button."""

from __future__ import annotations

from collections.abc import Iterator

from repbook.book.action import Action, Arg, ArgKind, Asked, Command, Decided, Done, Grid, Line
from repbook.domain.days import clock, to_date
from repbook.domain.planning.weighing import PlanItem
from repbook.features.day.plan import DayPlanned, plan, see
from repbook.features.plan.arguments import DAY
from repbook.features.plan.plan_page import NAMES
from repbook.schema.buttons import STEP, Button
from repbook.schema.registry import TABLES
from repbook.text import language, say
from repbook.text.label import Label as L

SHOWN = ("place", "at", "what", "minutes")


def decide(asked: Asked) -> Decided[DayPlanned]:
    """Lay the day's plan (M197, M198)."""
    found = plan(asked.snapshot, asked.now, **asked.given)
    return Decided(found, found.changes, show=("plan",))


def brief(done: Done[DayPlanned]) -> Iterator[str]:
    """Say how full the day is, and what is missing."""
    found = done.found
    facts = {"minutes": f"{found.minutes:.0f}", "room": f"{found.room:.0f}", "share": found.share}
    counts = {"sales": len(found.halves.sales), "other": len(found.halves.other)}
    planned = say("day.planned", None, day=to_date(found.day).isoformat(), **facts, **counts)
    yield f"{_closed(done)}{planned}"
    if found.minutes > found.room:
        yield say("day.too_full", None, minutes=f"{found.minutes - found.room:.0f}")
    if not found.halves.ranked:
        yield say("day.unranked", None)


def _closed(done: Done[DayPlanned]) -> str:
    """Say what became of the plan that stood on the sheet before, "" where there was none."""
    before = done.found.before
    if before is None:
        return ""
    counts = {"planned": before.planned, "done": before.done, "moved": before.moved}
    key = "day.closed_dry" if done.dry else "day.closed"
    return say(key, None, day=to_date(before.day).isoformat(), **counts)


def lines(done: Done[DayPlanned]) -> Iterator[Line]:
    """Say both halves in full, too."""
    yield from brief(done)
    lang = language()
    labels = [TABLES["plan_sales"].column(key).label.get(lang) for key in SHOWN]
    for name, items in zip(NAMES, done.found.halves[:2], strict=True):
        rows = [_shown(place, item) for place, item in enumerate(items, 1)]
        yield Grid(name.get(lang), labels, rows)


def _shown(place: int, item: PlanItem) -> tuple[str, ...]:
    at = "" if item.at is None else clock(item.at)
    return (str(place), at, item.what, f"{item.minutes:.0f}")


def as_json(done: Done[DayPlanned]) -> dict[str, object]:
    """Return the day, both halves by weight, the minutes and the sales part of them."""
    found = done.found
    sales, other = ([_as_json(item) for item in half] for half in found.halves[:2])
    return {
        "day": to_date(found.day).isoformat(),
        "sales": sales,
        "other": other,
        "minutes": round(found.minutes),
        "sales_minutes": round(found.sales_minutes),
        "day_minutes": round(found.room),
        "ranked": found.halves.ranked,
    }


def _as_json(item: PlanItem) -> dict[str, object]:
    return {
        "item": item.item,
        "what": item.what,
        "id": item.card or None,
        "at": (item.about or None) if item.at is None else clock(item.at),
        "minutes": round(item.minutes),
        "weight": round(item.weight, 2),
        "late": round(item.late),
        "done": item.done,
    }


PLAN = Action(
    "plan",
    see,
    decide,
    lines,
    as_json,
    Button(
        "plan", "plan", L("Plan tomorrow", "排明日计划", "排明日計畫"),
        L("Lays the next working day in two halves, sales and all else, the weightiest first, with minutes.",
          "把下一个工作日排成销售与非销售两栏，重要的在前，并列出分钟数。",
          "把下一個工作日排成銷售與非銷售兩欄，重要的在前，並列出分鐘數。"),
        "TableInsertExcel", "P", split="finish", home=STEP,
    ),
    Command(
        "plan",
        "repbook plan leads.xlsx --day 2026-03-03",
        L("plan a day in two halves, sales and all else", "排每日计划：销售与非销售两栏", "排每日計畫：銷售與非銷售兩欄"),
        (
            DAY,
            Arg("anyway", L("plan a past day or a day off all the same", "过去的日期或休息日也照排", "過去的日期或休息日也照排"), ArgKind.FLAG),
        ),
        place=15,
    ),
    brief=brief,
    takes_rows=True,
)  # fmt: skip
