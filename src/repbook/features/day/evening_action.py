"""End of day: `repbook evening` and its button."""

from __future__ import annotations

from collections.abc import Iterator

from repbook.book.action import Action, Asked, Command, Decided, Done, Line
from repbook.domain.days import to_date
from repbook.features.accounts.analyse_action import SHOWN_PROBLEMS
from repbook.features.day.evening import Evening, evening, see
from repbook.features.kernel.words import first_of, joined
from repbook.schema.buttons import STEP, Button
from repbook.text import say
from repbook.text.label import Label as L

SHOWN = 5


def decide(asked: Asked) -> Decided[Evening]:
    """Analyse and add the tasks of the day."""
    found = evening(asked.snapshot, asked.now)
    return Decided(found, found.changes, show=("tasks",) if found.added else ())


def lines(done: Done[Evening]) -> Iterator[Line]:
    """Say what was added and for whom, what waits, what is not returned."""
    found = done.found
    kinds = (
        say("day.counted", None, kind=say(f"day.reason_{key}"), count=count)
        for key, count in found.counts().items()
        if count
    )
    day = to_date(found.day).isoformat()
    if found.added:
        key = "day.evening_dry" if done.dry else "day.evening"
        yield say(key, None, day=day, count=len(found.added), kinds=joined(kinds))
    else:
        yield say("day.evening_none", None, day=day)
    cards = done.snapshot.tables["customers"]
    for wish in found.added:
        row = cards.index().get(wish.wanted.card)
        name = wish.wanted.card if row is None else cards.text(row, "name")
        due = to_date(wish.wanted.due).isoformat()
        yield "  " + say("tasks.added", None, name=name, what=wish.wanted.what, day=due)
    if found.ended:
        key = "day.ended_dry" if done.dry else "day.ended"
        names = first_of(found.ended, SHOWN)
        yield say(key, None, count=len(found.ended), names=names)
    if found.later:
        yield say("day.later", None, count=len(found.later))
    if found.waiting:
        names = first_of(found.waiting, SHOWN)
        yield say("day.unreturned", None, count=len(found.waiting), names=names)
    accounts = len(found.analysed.found.ids)
    if accounts:
        yield say("day.analysed_dry" if done.dry else "day.analysed", None, count=accounts)


def as_json(done: Done[Evening]) -> dict[str, object]:
    """Return the day, who is not returned, tasks of each reason, how many wait or ended."""
    found = done.found
    return {
        "day": to_date(found.day).isoformat(),
        "waiting": len(found.waiting),
        **found.counts(),
        "added": len(found.added),
        "later": len(found.later),
        "ended": len(found.ended),
    }


EVENING = Action(
    "evening",
    see,
    decide,
    lines,
    as_json,
    Button(
        "evening", "plan", L("End of day", "每日收尾", "每日收尾"),
        L("Names what is not returned, brings figures up to date, adds tasks: thanks, bookings, material, birthdays, collections.",
          "提示未回填的结果，更新客户数字，新增待办：感谢信、约访、资料、生日、收款。",
          "提示未回填的結果，更新客戶數字，新增待辦：感謝信、約訪、資料、生日、收款。"),
        "WatchWindow", "E", split="finish", home=STEP,
    ),
    Command(
        "evening",
        "repbook evening leads.xlsx",
        L("close the day: figures, and the tasks it calls for", "每日收尾：更新数字，新增当天该做的待办", "每日收尾：更新數字，新增當天該做的待辦"),
        place=14,
    ),
    most_problems=SHOWN_PROBLEMS,
    takes_rows=True,
)  # fmt: skip
