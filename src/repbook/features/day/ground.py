"""What the evening and the plan look at: cards, accounts, open tasks, the days that are worked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from functools import cached_property

from repbook.book.snapshot import Rows, Snapshot, as_text
from repbook.domain.days import serial
from repbook.domain.planning.card import GONE
from repbook.features.kernel.policies import calendar_from, coder
from repbook.features.tasks.lists import BY_CODE
from repbook.text import say

KEY = "key_account"


class OpenTask:
    """A task that is not done: its row, its kind (a code, "" for none), its card and due day."""

    def __init__(self, row: int, kind: str, card: str, due: float | None) -> None:
        self.row, self.kind, self.card, self.due = row, kind, card, due


class Ground:
    """A snapshot as the evening reads it; customers by the id of a card, in any case."""

    def __init__(self, snapshot: Snapshot, now: datetime) -> None:
        self.snapshot, self.day = snapshot, serial(now)
        self.lang = snapshot.lang
        self.calendar = calendar_from(snapshot)
        self.tomorrow = self.calendar.next_working(self.day)
        self.cards, self.tasks = snapshot.tables["customers"], snapshot.tables["tasks"]

    @cached_property
    def rows(self) -> Mapping[str, int]:
        """The row of each card, by its folded id."""
        return {name.casefold(): row for name, row in self.cards.index().items()}

    @cached_property
    def keys(self) -> frozenset[str]:
        """The folded ids of cards that are approved key accounts."""
        rows = self.snapshot.tables["qualify"]
        return frozenset(
            as_text(name).casefold()
            for name, key in zip(rows.columns["id"], rows.columns[KEY], strict=True)
            if type(key) is float and key
        )

    @cached_property
    def card_of(self) -> Mapping[str, str]:
        """The card that stands for an account: the one of its name, else its first."""
        found: dict[str, str] = {}
        for name, row in self.cards.index().items():
            found.setdefault(self.cards.text(row, "account").casefold() or name.casefold(), name)
        return {**found, **{name.casefold(): name for name in self.cards.index()}}

    @cached_property
    def _live_of(self) -> Mapping[str, str]:
        """The first card of each account that is open or won."""
        found: dict[str, str] = {}
        for row, name in self.live():
            found.setdefault(self.cards.text(row, "account").casefold() or name.casefold(), name)
        return found

    def live_card(self, account: str) -> str:
        """Return the card that stands for an account, another of it where that is over; "" for none."""
        name = self.card_of.get(account.casefold(), "")
        if name and self.is_live(self.rows[name.casefold()]):
            return name
        return self._live_of.get(account.casefold(), "")

    def is_key(self, card: str) -> bool:
        """Tell whether a card is an approved key account."""
        return card.casefold() in self.keys

    @cached_property
    def _outcomes(self) -> list[str | None]:
        return [*map(coder(self.snapshot, "outcome"), self.cards.columns["outcome"])]

    def live(self) -> Iterator[tuple[int, str]]:
        """Yield the row and id of each card that is open or won."""
        for name, row in self.cards.index().items():
            if self.is_live(row):
                yield row, name

    def is_live(self, row: int) -> bool:
        """Tell whether a card is open or won."""
        return self._outcomes[row] not in GONE

    def is_open(self, row: int) -> bool:
        """Tell whether a card has no outcome yet."""
        return self._outcomes[row] is None

    def grade(self, row: int) -> str | None:
        """Return the code of a card's grade."""
        return self.snapshot.code("grade", self.cards.get(row, "grade"))

    def name(self, card: str) -> str:
        """Return a customer's name, the id itself where there is no such card."""
        row = self.rows.get(card.casefold())
        return card if row is None else self.cards.text(row, "name") or card

    def kind(self, row: int) -> str:
        """Return the code of a task's kind, "" where it has none that is known."""
        return self.snapshot.code("task", self.tasks.get(row, "kind")) or ""

    @cached_property
    def open_tasks(self) -> tuple[OpenTask, ...]:
        """The tasks that are not done."""
        rows = self.tasks
        return tuple(
            OpenTask(row, self.kind(row), rows.text(row, "id"), rows.number(row, "due"))
            for row in rows.filled()
            if rows.get(row, "done_on") in (None, "")
        )

    @cached_property
    def busy(self) -> frozenset[str]:
        """The folded ids of cards with an open task."""
        return frozenset(task.card.casefold() for task in self.open_tasks if task.card)

    def has_open(self, kind: str, card: str) -> bool:
        """Tell whether a card has an open task of a kind."""
        wanted = (kind, card.casefold())
        return any((task.kind, task.card.casefold()) == wanted for task in self.open_tasks)

    def last_of(self, kind: str) -> Mapping[str, float]:
        """Return the day of each card's latest task of a kind, done or due, by folded id."""
        found: dict[str, float] = {}
        for row in self.tasks.filled():
            card = self.tasks.text(row, "id").casefold()
            days = (self.tasks.number(row, key) for key in ("done_on", "due"))
            on = next((day for day in days if day is not None), None)
            if card and on is not None and self.kind(row) == kind:
                found[card] = max(found.get(card, on), on)
        return found

    def say(self, key: str, **facts: object) -> str:
        """Return a sentence in the workbook's language."""
        return say(f"day.{key}", self.lang, **facts)


def base_of(kind: str) -> float:
    """Return what a kind of task weighs by itself, 0 where it is open."""
    return float(BY_CODE[kind].weight) if kind in BY_CODE else 0.0


def numbers(rows: Rows, key: str) -> Iterator[tuple[int, float]]:
    """Yield the rows of a column that hold a number, and it."""
    for row, value in enumerate(rows.columns[key]):
        if type(value) is float:
            yield row, value
