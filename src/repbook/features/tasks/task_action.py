"""Task: `repbook task` adds what is dated and no call; the button begins a row for the customer."""

from __future__ import annotations

from collections.abc import Iterator

from repbook.book.action import Action, Arg, ArgKind, Asked, Command, Decided, Done
from repbook.book.changes import Changes
from repbook.book.snapshot import Reads, Snapshot
from repbook.domain.days import serial, to_date
from repbook.domain.planning.minutes import TASK_MINUTES
from repbook.errors import Refused
from repbook.features.cards.forms import card_named, name_of
from repbook.features.kernel.typed import choice_code
from repbook.features.kernel.words import joined
from repbook.features.tasks.adding import READS as TASK_READS
from repbook.features.tasks.adding import Wanted, add_tasks
from repbook.features.tasks.lists import BY_CODE
from repbook.record import NamedTuple
from repbook.schema.buttons import Button
from repbook.text import say
from repbook.text.label import Label as L

READS: Reads = {
    "customers": ("id", "name"),
    "texts": ("key", "kind", "title", "body", "tags"),
    **TASK_READS,
}
OPEN = ""
LONGEST_DAY = 24 * 60


class Added(NamedTuple):
    """The customer, the tasks added, and the changes."""

    card: str
    name: str
    tasks: list[Wanted]
    changes: Changes


def decide(asked: Asked) -> Decided[Added]:
    """Add one task, or those of a set, to a customer (M35)."""
    given, snapshot = asked.given, asked.snapshot
    card = card_named(snapshot, asked.card)
    due, said = divmod(float(given.get("due") or serial(asked.now)), 1)
    at = _time(given.get("at")) if given.get("at") else said or None
    if name := given.get("set"):
        return _added(asked, card, list(_of_set(snapshot, card, name, due, at)))
    kind = choice_code(snapshot, "task", given.get("kind", ""))
    if kind is None:
        kinds = joined(f"{code} {snapshot.label(f'task.{code}')}" for code in BY_CODE)
        if not given.get("kind"):
            raise Refused("tasks.which_kind", kinds=kinds)
        raise Refused("tasks.no_kind", kind=given["kind"], kinds=kinds)
    task = Wanted(
        kind,
        due,
        card,
        given.get("what", ""),
        _minutes(given.get("minutes")),
        at,
    )
    return _added(asked, card, [task])


def press(asked: Asked) -> Decided[Added]:
    """Begin a task of the selected customer, due today: its kind is chosen on the sheet."""
    card = card_named(asked.snapshot, asked.card)
    return _added(asked, card, [Wanted(OPEN, float(serial(asked.now)), card)])


def _added(asked: Asked, card: str, wanted: list[Wanted]) -> Decided[Added]:
    snapshot = asked.snapshot
    changes = Changes("task", problems=list(snapshot.problems), show="tasks")
    tasks = add_tasks(snapshot, changes, wanted, asked.now)
    found = Added(card, name_of(snapshot, card), tasks, changes)
    return Decided(found, changes, show=("tasks",))


def _of_set(
    snapshot: Snapshot, card: str, name: str, due: float, at: float | None
) -> Iterator[Wanted]:
    """Yield the tasks of a set as Texts has it: a row each, in order; one an origin and customer."""
    rows = snapshot.tables["texts"]
    sets = [n for n in range(len(rows)) if snapshot.code("text", rows.get(n, "kind")) == "set"]
    found = [n for n in sets if rows.text(n, "tags").casefold() == name.strip().casefold()]
    if not found:
        known = joined(dict.fromkeys(rows.text(n, "tags") for n in sets)) or "–"
        raise Refused("tasks.no_set", set=name, sets=known)
    kind = name if name in BY_CODE else "admin"
    for row in found:
        key = rows.text(row, "key") or rows.text(row, "title")
        yield Wanted(kind, due, card, rows.text(row, "title"), at=at, origin=f"{key}:{card}")


def _minutes(given: int | None) -> float:
    if given is None:
        return float(TASK_MINUTES)
    if not 0 <= given <= LONGEST_DAY:
        raise Refused("tasks.bad_minutes", minutes=given)
    return float(given)


def _time(given: str | None) -> float | None:
    """Return a time of day as typed, such as 14:30."""
    from repbook.domain.reading.said_times import said_time

    found = said_time(given) if given else None
    if given and not isinstance(found, float):
        raise Refused("tasks.bad_time", at=given)
    return found if isinstance(found, float) else None


def lines(done: Done[Added]) -> Iterator[str]:
    """Say what was added, each with its day; nothing new where its origin had one."""
    found = done.found
    for task in found.tasks:
        what = task.what or _kind(done.snapshot, task.kind)
        yield say(
            "tasks.added", None, what=what, name=found.name, day=to_date(task.due).isoformat()
        )
    if not found.tasks:
        yield say("tasks.had_all", None, name=found.name)


def brief(done: Done[Added]) -> Iterator[str]:
    """Say where the begun row stands."""
    yield say("tasks.begun", None, name=done.found.name)


def _kind(snapshot: Snapshot, kind: str) -> str:
    return snapshot.label(f"task.{kind}") if kind else ""


def as_json(done: Done[Added]) -> dict[str, object]:
    """Return the customer and the tasks added."""
    found = done.found
    tasks = [
        {"kind": task.kind, "due": to_date(task.due).isoformat(), "what": task.what or None}
        for task in found.tasks
    ]
    return {"id": found.card, "added": len(tasks), "tasks": tasks}


TASK = Action(
    "task",
    READS,
    decide,
    lines,
    as_json,
    Button(
        "task", "plan", L("New task", "新建待办", "新增待辦"),
        L("Begins a task for the selected customer, due today: choose its kind and date on Tasks.",
          "为所选客户新建一项今天到期的待办：在待办表上选择类别和日期。",
          "為所選客戶新增一項今天到期的待辦：在待辦表上選擇類別和日期。"),
        "ControlsGallery", "ET", on_row=True, in_menu=True, home="do",
    ),
    Command(
        "task",
        "repbook task leads.xlsx LW-00042 --kind collect --due 2026-03-09",
        L("add a task to a customer: what is dated and neither call nor order", "为客户添加待办（非电话、非订单的定期事项）", "為客戶新增待辦（非電話、非訂單的定期事項）"),
        (
            Arg("kind", L(*(f"{word} {', '.join(BY_CODE)}" for word in ("one of", "类别：", "類別："))), shown="K"),
            Arg("due", L("the day it is due, with a time if you like; without it today", "到期日，可连同时间（下周一上午10点）；不填为今天", "到期日，可連同時間（下週一上午10點）；不填為今天"), ArgKind.MOMENT, "DATE"),
            Arg("what", L("what is to be done", "内容", "內容"), shown="TEXT"),
            Arg("minutes", L("how long it takes", "所需分钟数", "所需分鐘數"), ArgKind.WHOLE, "N"),
            Arg("at", L("the time of day, such as 14:30", "时间，例如 14:30", "時間，例如 14:30"), shown="TIME"),
            Arg("set", L("add a set of Texts instead, such as dealer: the six points of developing a dealer", "改为添加“话术与信函”里的一组待办，例如 dealer（经销商开发六要点）", "改為新增「話術與信函」裡的一組待辦，例如 dealer（經銷商開發六要點）"), shown="NAME"),
        ),
        card=True,
        place=12,
    ),
    press=press,
    brief=brief,
)  # fmt: skip
