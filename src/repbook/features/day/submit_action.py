"""Submit plan: `repbook submit` and its button."""

from __future__ import annotations

from collections.abc import Iterator

from repbook.book.action import Action, Asked, Command, Decided, Done
from repbook.domain.days import to_date
from repbook.features.day.submit import Submitted, see, submit
from repbook.schema.buttons import STEP, Button
from repbook.text import say
from repbook.text.label import Label as L


def decide(asked: Asked) -> Decided[Submitted]:
    """Keep a dated copy of the plan; move what is open (M199)."""
    found = submit(asked.snapshot, asked.now)
    return Decided(found, found.changes, show=("plan",))


def lines(done: Done[Submitted]) -> Iterator[str]:
    """Say what was copied."""
    yield say(f"day.{_said(done)}", None, **as_json(done))


def _said(done: Done[Submitted]) -> str:
    found = done.found
    if not found.planned:
        return "submitted_empty"
    ahead = "" if found.over or found.done or found.moved else "_ahead"
    return f"submitted{ahead}{'_dry' if done.dry else ''}"


def as_json(done: Done[Submitted]) -> dict[str, object]:
    """Return the plan's day, and how many lines are planned, done and moved."""
    found = done.found
    counts = {"planned": found.planned, "done": found.done, "moved": found.moved}
    return {"day": to_date(found.day).isoformat(), **counts}


SUBMIT = Action(
    "submit",
    see,
    decide,
    lines,
    as_json,
    Button(
        "submit", "plan", L("Submit plan", "提交计划", "提交計畫"),
        L("Keeps a dated copy of the plan with its ticks; what is open moves to the next working day.",
          "把计划连同完成情况存档；未完成的改到下一个工作日。",
          "把計畫連同完成情況存檔；未完成的改到下一個工作日。"),
        "FileCheckOut", "S", split="finish", home=STEP,
    ),
    Command(
        "submit",
        "repbook submit leads.xlsx",
        L("keep a dated copy of the plan, move what is open", "提交计划：存档并把未完成的改期", "提交計畫：存檔並把未完成的改期"),
        place=16,
    ),
)  # fmt: skip
