"""What a day's plan is made of: the day's sheet, tasks, reviews, preparation, the desk (M151, M197)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from repbook.book.snapshot import Snapshot
from repbook.domain.days import is_about, to_date
from repbook.domain.figures import day_text
from repbook.domain.planning.minutes import TASK_MINUTES, called_minutes
from repbook.domain.planning.stops import DayPolicy
from repbook.domain.planning.weighing import (
    PlanItem,
    PlanWeights,
    Work,
    by_weight,
    contact_weight,
    travels,
    weighed,
)
from repbook.features.cards.counts import TIDY_WEEKLY
from repbook.features.day.bookings import ended
from repbook.features.day.carried import carried, open_items
from repbook.features.day.ground import Ground, OpenTask, base_of
from repbook.features.kernel.policies import policy_from
from repbook.features.kernel.words import first_of
from repbook.features.plan.plan_table import OTHER, SALES
from repbook.features.plan.signs import PROMISE, READY
from repbook.features.plan.ticking import calls_item, returned_items
from repbook.features.plan.visit_ids import MOVED
from repbook.features.qualify.regrade import tidied_lately
from repbook.features.tasks.lists import BY_CODE
from repbook.features.tasks.lists import SALES as SELLS
from repbook.schema.registry import TABLES

NAMES = 3
TASK, REVIEWS, PREPARE, DESK, TIDY = "task", "reviews", "prepare", "desk", "tidy"
"""How items begin that are no row of the day's sheet."""
ITEM_READS = {
    "visits": tuple(TABLES["visits"].keys()),
    "tasks": TABLES["tasks"].inputs(),
    "customers": (
        "id",
        "name",
        "account",
        "grade",
        "next_review",
        "outcome",
        "last_contact",
        "next_on",
    ),
    "qualify": ("id", "key_account", "ask_desk", "known"),
    "days": ("holiday", "makeup"),
}


class Halves(NamedTuple):
    """The items of both sides in order; whether the day's sheet is ranked for the day."""

    sales: list[PlanItem]
    other: list[PlanItem]
    ranked: bool


class Planner:
    """Gathers the items of one day."""

    def __init__(self, snapshot: Snapshot, ground: Ground, day: int) -> None:
        self.snapshot, self.ground, self.day = snapshot, ground, day
        self.weights = policy_from(PlanWeights, snapshot)
        self.policy = policy_from(DayPolicy, snapshot)
        self.visits = snapshot.tables["visits"]
        self.iso = to_date(day).isoformat()
        self.rows = [
            row for row in range(len(self.visits))
            if self.visits.text(row, "visit_id").startswith(f"{self.iso}/")
        ]  # fmt: skip

    def halves(self) -> Halves:
        """Return the day: the sheet in its order as one block, then all else by weight."""
        tasks = [*self._tasks()]
        sells = [
            *self._preparations(),
            *self._reviews(),
            *self._moved(),
            *(i for side, i in tasks if side == SALES),
        ]
        others = [*self._desk(), *self._tidy(), *(i for side, i in tasks if side == OTHER)]
        ranked = self.snapshot.setting("plan_day") == self.day
        return Halves([*self._block(), *by_weight(sells)], by_weight(others), ranked)

    def _is_visit(self, row: int) -> bool:
        return self.snapshot.code("do", self.visits.get(row, "kind")) == "visit"

    def _block(self) -> Iterator[PlanItem]:
        done = returned_items(
            self.snapshot, {row for row in self.rows if self.visits.text(row, "returned")}
        )
        visits = [row for row in self.rows if self._is_visit(row)]
        areas = [self.visits.text(row, "area") for row in visits]
        roads = self._roads(areas)
        for row, road in zip(visits, roads, strict=True):
            yield self._visit(row, self.policy.minutes_visit + road, done)
        if calls := [row for row in self.rows if not self._is_visit(row)]:
            yield self._calls(calls, done)

    def _roads(self, areas: list[str]) -> list[int]:
        """Return each visit's share of the way: of the tour's minutes where ranking knew them."""
        driving = self.snapshot.setting("driving")
        ranked = self.snapshot.setting("plan_day") == self.day
        if not areas or not ranked or type(driving) is not float:
            return travels(areas, self.policy.travel_near, self.policy.travel_far)
        each, over = divmod(round(driving), len(areas))
        return [each + (place < over) for place in range(len(areas))]

    def _visit(self, row: int, minutes: float, done: set[str]) -> PlanItem:
        rows, at = self.visits, self.visits.number(row, "at")
        item, key = rows.text(row, "visit_id"), self._is_key(row)
        what = self.ground.say(
            "visit" if at is None else "appointment", name=rows.text(row, "name")
        )
        if key:
            what = self.ground.say("key", what=what)
        about = text if is_about(text := rows.text(row, "at")) else ""
        return PlanItem(
            item, what, minutes, self._weight(row), Work.VISIT, rows.text(row, "id"), at,
            done=item in done, about=about,
        )  # fmt: skip

    def _calls(self, rows: list[int], done: set[str]) -> PlanItem:
        """Return the one line of all contacts from the desk: as heavy as the weightiest."""
        chats = sum(
            self.snapshot.code("do", self.visits.get(row, "kind")) == "chat" for row in rows
        )
        minutes = called_minutes(len(rows), chats, self.policy)
        item = calls_item(self.iso)
        weight = max(map(self._weight, rows))
        return PlanItem(
            item,
            self.ground.say("calls", count=len(rows)),
            minutes,
            weight,
            Work.CALL,
            done=item in done,
        )

    def _weight(self, row: int) -> float:
        timed = self.visits.number(row, "at") is not None
        priority = self.visits.number(row, "priority") or 0.0
        return contact_weight(priority, self.weights, timed=timed, key=self._is_key(row))

    def _is_key(self, row: int) -> bool:
        return self.ground.is_key(self.visits.text(row, "id"))

    def _tasks(self) -> Iterator[tuple[str, PlanItem]]:
        """Yield the open tasks that are due, each with its side; one without a day is due, too."""
        over = {task.row for task in ended(self.ground, self.day)}
        for task in (task for task in self.ground.open_tasks if task.row not in over):
            if task.due is None or task.due < self.day + 1:
                yield self._side(task), self._task(task)

    def _side(self, task: OpenTask) -> str:
        typed = self.snapshot.code("side", self.ground.tasks.get(task.row, "side"))
        side = typed or (BY_CODE[task.kind].side if task.kind else "")
        return SALES if side == SELLS else OTHER

    def _task(self, task: OpenTask) -> PlanItem:
        rows, ground = self.ground.tasks, self.ground
        late = max(self.day - int(task.due or self.day), 0)
        key = bool(task.card) and ground.is_key(task.card)
        weight = weighed(base_of(task.kind), self.weights, late=late, key=key)
        what = rows.text(task.row, "what") or rows.text(task.row, "kind")
        name = ground.name(task.card) if task.card else ""
        text = " · ".join(part for part in (what, name if name not in what else "") if part)
        if late:
            text = f"{text} {PROMISE} {ground.say('late_days', late=late)}"
        minutes, at = rows.number(task.row, "minutes"), rows.number(task.row, "at")
        item = f"{TASK}/{rows.text(task.row, 'task_id')}"
        return PlanItem(
            item,
            text,
            float(TASK_MINUTES) if minutes is None else minutes,
            weight,
            BY_CODE[task.kind].work if task.kind else Work.DESK,
            task.card,
            at,
            late,
        )

    def _preparations(self) -> Iterator[PlanItem]:
        """Yield A and key visits that lack preparation (M151)."""
        for row in (row for row in self.rows if self._is_visit(row)):
            lacking = self.visits.text(row, "prep")
            if lacking and lacking != READY and not self.visits.text(row, "returned"):
                yield self._preparation(self.visits.text(row, "id"), key=self._is_key(row))

    def _preparation(self, card: str, *, key: bool) -> PlanItem:
        weight = weighed(self.weights.plan_prepare, self.weights, key=key)
        what = self.ground.say("prepare", name=self.ground.name(card))
        return self._own(PREPARE, what, weight, card, work=Work.PREPARE)

    def _reviews(self) -> Iterator[PlanItem]:
        """Yield the line of A cards to review (M90)."""
        cards = self.ground.cards
        due = [
            card
            for row, card in self.ground.live()
            if self.ground.is_open(row)
            and self.ground.grade(row) == "a"
            and (cards.number(row, "next_review") or self.day + 1) <= self.day
        ]
        if due:
            names = first_of([self.ground.name(card) for card in due], NAMES)
            yield self._own(
                REVIEWS,
                self.ground.say("reviews", count=len(due), names=names),
                self.weights.plan_review,
                work=Work.PREPARE,
            )

    def _moved(self) -> Iterator[PlanItem]:
        """Yield visits of earlier plans that were moved to this day and have no row on its sheet."""
        listed = {self.visits.text(row, "id").casefold() for row in self.rows}
        unprepared = open_items(self.ground, PREPARE, self.day)
        for card, since in carried(self.ground, self.day).items():
            if card.casefold() not in listed:
                if f"{PREPARE}/{card}" in unprepared:
                    yield self._preparation(card, key=self.ground.is_key(card))
                what = self.ground.say(
                    "moved", name=self.ground.name(card), day=day_text(since, self.ground.lang)
                )
                key = self.ground.is_key(card)
                weight = weighed(
                    self.weights.plan_contact, self.weights, late=self.day - since, key=key
                )
                minutes = float(self.policy.minutes_visit + self.policy.travel_far)
                yield PlanItem(
                    f"{MOVED}/{card}",
                    what,
                    minutes,
                    weight,
                    Work.VISIT,
                    card,
                    late=self.day - since,
                )

    def _desk(self) -> Iterator[PlanItem]:
        rows = self.snapshot.tables["qualify"]
        count = sum(
            bool(rows.text(row, "id") and rows.text(row, "ask_desk"))
            and (rows.number(row, "known") or 0) > 0
            for row in range(len(rows))
        )
        if count:
            yield self._own(DESK, self.ground.say("desk", count=count), self.weights.plan_desk)

    def _tidy(self) -> Iterator[PlanItem]:
        """Yield the line of re-grading while it was done too seldom in a week (M89)."""
        if self.ground.rows and tidied_lately(self.snapshot, self.day) < TIDY_WEEKLY:
            yield self._own(TIDY, self.ground.say("tidy"), self.weights.plan_desk)

    def _own(
        self, kind: str, what: str, weight: float, card: str = "", work: Work = Work.DESK
    ) -> PlanItem:
        item = f"{kind}/{card}" if card else kind
        return PlanItem(item, what, float(TASK_MINUTES), weight, work, card)
