"""One more thing for a row of the day's sheet: a birthday, a task, an offer, another way (M10, M177).

Rows take one at most: what cannot wait for another contact comes first.
"""

from __future__ import annotations

from collections.abc import Mapping

from repbook.book.snapshot import Rows, Snapshot, as_text
from repbook.domain.figures import day_text
from repbook.domain.planning.card import Card
from repbook.domain.planning.ranking import account_of
from repbook.domain.planning.stops import Do, PlannedStop
from repbook.domain.planning.trade import LARGE
from repbook.features.kernel.policies import calendar_from
from repbook.features.plan.trades import ACCOUNTS
from repbook.features.plan.ways import PEOPLE, persons
from repbook.features.suggest.also import READS as SUGGESTION
from repbook.features.suggest.also import also
from repbook.record import NamedTuple
from repbook.text import say

TASKS, SUGGESTIONS = "tasks", "suggestions"
ALSO_READS = {
    TASKS: ("id", "due", "kind", "what", "done_on", "minutes"),
    SUGGESTIONS: ("id", "rate", *SUGGESTION),
}


class Also(NamedTuple):
    """One more thing to do at a contact: in a few words, and in fewer for a call's low row."""

    text: str
    short: str


class Extras:
    """What a workbook holds beside the plan, looked up for the few cards that have a seat."""

    def __init__(self, snapshot: Snapshot, day: int) -> None:
        self._snapshot, self._day = snapshot, day
        self._until = calendar_from(snapshot).working_after(day, 1)
        tables = snapshot.tables
        self._people = persons(tables[PEOPLE])
        self._tasks = _rows_by(tables[TASKS], "id")
        self._found = _rows_by(tables[SUGGESTIONS], "id")
        self._accounts = _rows_by(tables[ACCOUNTS], "account")

    def of(self, seat: PlannedStop) -> Also | None:
        """Return the one thing to say at a seat, None where there is nothing."""
        card = seat.card
        for found in (self._birthday(card), self._task(card), self._offer(card)):
            if found is not None:
                return found
        return self._way(seat)

    def _birthday(self, card: Card) -> Also | None:
        """Name whose birthday comes before the next working day is over."""
        rows, lang = self._snapshot.tables[PEOPLE], self._snapshot.lang
        for row in self._people.get(account_of(card).casefold(), ()):
            on = rows.number(row, "next_birthday")
            if on is None or not self._day <= on <= self._until:
                continue
            ahead = int(on) - self._day
            near = {0: "planning.also_today", 1: "planning.also_tomorrow"}.get(ahead)
            when = say(near, lang) if near else day_text(on, lang)
            text = say("planning.also_birthday", lang, when=when, person=rows.text(row, "person"))
            return Also(text.strip(), text.strip())
        return None

    def _task(self, card: Card) -> Also | None:
        """Name the task that has been due longest."""
        rows, lang = self._snapshot.tables[TASKS], self._snapshot.lang
        due = [
            (on, row)
            for row in self._tasks.get(card.id.casefold(), ())
            if (on := rows.number(row, "due")) is not None
            and on <= self._day
            and rows.get(row, "done_on") in (None, "")
        ]
        if not due:
            return None
        on, row = min(due)
        what = rows.text(row, "what") or rows.text(row, "kind")
        late = say("planning.also_due", lang, what=what, day=day_text(on, lang))
        return Also(late if on < self._day else what, what)

    def _offer(self, card: Card) -> Also | None:
        """Say the likeliest suggestion that waits for a decision."""
        rows, lang = self._snapshot.tables[SUGGESTIONS], self._snapshot.lang
        open_ = [
            row
            for row in self._found.get(card.id.casefold(), ())
            if rows.get(row, "decision") in (None, "")
        ]
        if not open_:
            return None
        row = max(open_, key=lambda row: (self._is_offer(row), rows.number(row, "rate") or 0.0))
        if not self._is_offer(row):
            text = also(self._snapshot, rows, row)
            return Also(text, text)
        k, n = (f"{rows.number(row, key) or 0:.0f}" for key in ("k", "n"))
        facts = {"what": rows.text(row, "other"), "k": k, "n": n}
        return Also(*(say(f"planning.also_{key}", lang, **facts) for key in ("offer", "offer_few")))

    def _is_offer(self, row: int) -> bool:
        kind = self._snapshot.tables[SUGGESTIONS].get(row, "kind")
        return self._snapshot.code("suggestion", kind) == "offer"

    def _way(self, seat: PlannedStop) -> Also | None:
        """Say that a customer worth more is only ever reached in one way (M10)."""
        card, rows = seat.card, self._snapshot.tables[ACCOUNTS]
        if seat.do is Do.VISIT or not (
            card.key or card.is_potential(self._day) or card.size() in LARGE
        ):
            return None
        for row in self._accounts.get(account_of(card).casefold(), ()):
            if text := rows.text(row, "one_channel"):
                return Also(text, text)
        return None


def _rows_by(rows: Rows, key: str) -> Mapping[str, list[int]]:
    """Return the rows of a table by the folded id that a column holds."""
    found: dict[str, list[int]] = {}
    for row, value in enumerate(rows.columns[key]):
        if name := as_text(value).casefold():
            found.setdefault(name, []).append(row)
    return found
