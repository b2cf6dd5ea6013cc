"""Turn the outcome of a contact into changes of the card."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import cast

from repbook.actions.cards import calendar_from, policy_from
from repbook.actions.typed import SAID
from repbook.domain.plain import plain_text
from repbook.domain.results import (
    CardChange,
    Outcome,
    ResultPolicy,
    Situation,
    Typed,
    settle,
)
from repbook.domain.values import Problem, Value
from repbook.scoring.slots import AUTHORITY, AUTHORITY_NUMBER, NEED, OPTIONS, SLOTS
from repbook.text import say
from repbook.workbook.changes import Changes
from repbook.workbook.schema import TABLES
from repbook.workbook.snapshot import Snapshot

CARD_READS = (
    *("id", "name", "phone", "need", "attitude", "chance", "said_on", "last_contact", "calls"),
    *("tries", "next_step", "next_on", "next_at", "expected_order", "last_review"),
)
ANSWER_READS = ("id", NEED, *SLOTS, AUTHORITY, "answered_on")
QUESTION_READS = ("slot", *(f"option{number}" for number in OPTIONS))


def labels(table: str, keys: Iterable[str], lang: str) -> str:
    """Return the headers of columns, as the sheet shows them."""
    joiner = say("intake.comma", lang)
    return joiner.join(TABLES[table].column(key).label.get(lang) for key in keys)


class Settler:
    """Apply contacts to cards one after the other, each seeing what the one before did."""

    def __init__(self, snapshot: Snapshot, changes: Changes, now: datetime) -> None:
        self.snapshot = snapshot
        self.changes = changes
        self.now = now
        self._calendar = calendar_from(snapshot)
        self._policy = policy_from(ResultPolicy, snapshot)

    def settle(self, card: str, typed: Typed, day: int) -> Outcome:
        """Return what a contact on `day` means for a card; changes nothing yet."""
        tries = self.current(card, "tries")
        count = int(tries) if type(tries) is float else 0
        lang = self.snapshot.lang
        return settle(typed, Situation(day, count, self._calendar, self._policy, lang))

    def current(self, card: str, key: str) -> Value:
        """Return a card's value as the changes so far leave it."""
        changed = self.changes.updates.get("customers", {}).get(card, {})
        rows = self.snapshot.tables["customers"]
        return changed[key] if key in changed else rows.get(rows.index()[card], key)

    def apply(self, card: str, outcome: Outcome, day: int) -> None:
        """Put an outcome on the card; an older contact never moves a newer date back."""
        last = self.current(card, "last_contact")
        older = type(last) is float and last > day
        change = {} if older else self._in_cells(outcome.change)
        calls = self.current(card, "calls")
        change["calls"] = (calls if type(calls) is float else 0.0) + 1
        change["last_review"] = float(day)
        self.changes.update("customers", card, **change)
        need = outcome.change.get("need")
        if need and not older:
            self.answer(card, NEED, self.snapshot.label(f"need.{need}"), day)

    def _in_cells(self, change: CardChange) -> dict[str, Value]:
        cells: dict[str, Value] = {}
        for key, value in change.items():
            if key in SAID and value:
                cells[key] = self.snapshot.label(f"{key}.{value}")
            else:
                cells[key] = float(value) if isinstance(value, int) else cast(Value, value)
        return cells

    def option(self, slot_number: Value, answer: str) -> tuple[str, str] | None:
        """Return the Qualify column and label that a typed answer means, None for none."""
        if type(slot_number) is not float or not 1 <= slot_number <= AUTHORITY_NUMBER:
            return None
        if slot_number == AUTHORITY_NUMBER:
            code = self.snapshot.code(AUTHORITY, plain_text(answer))
            return (AUTHORITY, self.snapshot.label(f"{AUTHORITY}.{code}")) if code else None
        slot = SLOTS[int(slot_number) - 1]
        label = self._choose(slot, plain_text(answer))
        return (slot, label) if label else None

    def _choose(self, slot: str, answer: str) -> str | None:
        rows = self.snapshot.tables["questions"]
        for row in range(len(rows)):
            if rows.text(row, "slot").lower() == slot:
                options = [rows.text(row, f"option{number}") for number in OPTIONS]
                return _pick([option for option in options if option], answer)
        return None

    def answer(self, card: str, key: str, label: str, day: int) -> None:
        """Write an answer to Qualify, if the question still offers it."""
        known = self.snapshot.tables["qualify"].index()
        offered = key == AUTHORITY or self._choose(key, label) is not None
        if card in known and offered:
            answer: dict[str, Value] = {key: label, "answered_on": float(day)}
            self.changes.update("qualify", card, **answer)

    def problem(self, where: str, key: str, **facts: str) -> None:
        """Add a problem to the result."""
        self.changes.problems.append(Problem(where, say(f"commands.{key}", None, **facts)))


def _pick(options: list[str], answer: str) -> str | None:
    for option in options:
        if plain_text(option).casefold() == answer.casefold():
            return option
    if answer.isdecimal() and 1 <= int(answer) <= len(options):
        return options[int(answer) - 1]
    return None
