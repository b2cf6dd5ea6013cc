"""Turn the outcome of a contact into changes of the card."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from functools import partial
from typing import cast

from repbook.book.changes import Changes
from repbook.book.snapshot import Rows, Snapshot, as_text
from repbook.domain.days import moment, to_date
from repbook.domain.figures import day_text
from repbook.domain.planning.card import date_has_come, is_promise
from repbook.domain.planning.results import (
    CardChange,
    Outcome,
    ResultPolicy,
    Situation,
    Typed,
    settle,
)
from repbook.domain.reading.normalize import plain_text
from repbook.domain.values import Problem, Value
from repbook.features.calls.appointments import clash_echoes
from repbook.features.calls.echoes import date_echoes, deal_echo, further_echo
from repbook.features.calls.measured import MEASURED_READS, measured
from repbook.features.calls.nearest import nearest
from repbook.features.calls.repeating import filled, repeat_echo, repeated, unmoved
from repbook.features.calls.roads import PLACE
from repbook.features.kernel.answers import QUESTION_READS as QUESTION_READS
from repbook.features.kernel.answers import counted, offered, option_label
from repbook.features.kernel.day_log import Done
from repbook.features.kernel.new_date import EXPECTED
from repbook.features.kernel.policies import calendar_from, policy_from
from repbook.features.kernel.typed import LISTED, SAID, Read, choice_code, date_order
from repbook.features.kernel.wrong_numbers import set_aside
from repbook.record import NamedTuple
from repbook.schema.registry import TABLES
from repbook.scoring.slots import (
    AUTHORITY,
    AUTHORITY_NUMBER,
    DATE_NUMBER,
    NEED,
    SLOTS,
    WHEN,
    number_of,
)
from repbook.text import UNSAID, Said, said, say

CARD_READS = (
    *(
        "id",
        "name",
        "phone",
        "phones",
        "area",
        "need",
        "attitude",
        "chance",
        "said_on",
        "last_contact",
        "calls",
    ),
    *("tries", "next_step", "next_on", "next_at", "retry_on", "expected_order", "last_review"),
    *MEASURED_READS,
    "outcome_on",
    *PLACE,
)
ANSWER_READS = ("id", NEED, *SLOTS, AUTHORITY, "answered_on")


LOGGED = ("result", "need", "attitude", "chance", "next_step", "next_on", "amount", "note")
Cells = dict[str, Value]
_SOME_DAYS = 3
"""Working days ahead of the date that serves as an example."""


class Contact(NamedTuple):
    """One typed contact: whose it is, its day, what was read, the number of the question asked.

    `where` is its place for people, `table` the one whose headers name its fields, `row` its
    row there, None for a form.
    """

    card: str
    name: str
    day: int
    read: Read
    slot: Value
    where: str
    table: str
    row: int | None = None

    def cell(self, snapshot: Snapshot, key: str) -> str:
        """Return the place of one of its cells; of what is no row, the whole place."""
        columns = TABLES[self.table].keys()
        if self.row is None or key not in columns:
            return self.where
        return snapshot.tables[self.table].where(self.row, key)


class Taken(NamedTuple):
    """What became of a contact that is complete: the answer's label, what the log of days adds.

    `typed` is all that was said, repeated from lately or typed; `echoes` say what was repeated,
    and how the next date came about where it was not typed as it stands.
    """

    answer: str
    tally: Done
    typed: Typed
    echoes: tuple[str, ...] = ()


def labels(table: str, keys: Iterable[str], lang: str) -> str:
    """Return the headers of columns, as the sheet shows them.

    What the table does not have, such as a next time in the log, the day's sheet has.
    """
    joiner = say("intake.comma", lang)
    own = TABLES[table].keys()
    tables = ((TABLES[table if key in own else "visits"], key) for key in keys)
    return joiner.join(each.column(key).label.get(lang) for each, key in tables)


class ContactRecorder:
    """Apply contacts to cards one after the other, each seeing what the one before did."""

    def __init__(self, snapshot: Snapshot, changes: Changes, now: datetime) -> None:
        self.snapshot = snapshot
        self.changes = changes
        self.now = now
        self._calendar = calendar_from(snapshot)
        self._policy = policy_from(ResultPolicy, snapshot)
        self.faulty: tuple[str, ...] = ()
        """The columns that kept the last contact refused from being logged."""

    def take(self, contact: Contact) -> Taken | None:
        """Put a contact on its card; None where it is not complete, which is said."""
        card, day = contact.card, contact.day
        again = repeated(self, card, contact.read, day)
        told = repeat_echo(self, card, again)
        read = filled(contact.read, again)
        outcome = self.settle(card, read.typed, day)
        said = read.typed.answer
        answer = self.option(contact.slot, said) if said else None
        fact = None
        if said and answer is None:
            held, order = partial(self.current, card), date_order(self.snapshot)
            fact = measured(contact.slot, said, day, held, order)
        doubtful = [*read.doubtful, *outcome.doubtful]
        if said and answer is None and fact is None:
            doubtful.append("answer")
        if doubtful or outcome.missing:
            self.refuse(contact, doubtful, outcome.missing)
            return None
        kept = outcome.contact and self._owed(card, day)
        tally = Done(1, int(outcome.contact), int(kept))
        phone = as_text(self.current(card, "phone"))
        applied = self.apply(card, unmoved(outcome, again), day)
        told = (*told, *self.phone_echo(contact.name, phone, applied))
        if answer:
            self.answer(card, *answer, day)
        if fact:
            self.changes.update("customers", card, **fact)
        elif answer and contact.slot == DATE_NUMBER:
            self.changes.update("customers", card, expected_on=None, expected_said=None)
        told = (*told, *self._answer_echoes(contact, answer))
        echoes = (*told, *self.echoes(card, contact.name, read, applied))
        return Taken(self._answered(answer, fact, said), tally, read.typed, echoes)

    def _answered(
        self, answer: tuple[str, str] | None, fact: dict[str, Value] | None, said: str | None
    ) -> str:
        """Return what the log holds of an answer: the option, the date, the number as given."""
        buys = fact.get(EXPECTED) if fact else None
        if type(buys) is float:
            return to_date(buys).isoformat()
        return answer[1] if answer else said or ""

    def _answer_echoes(self, contact: Contact, answer: tuple[str, str] | None) -> Iterator[str]:
        """Say what the digit of an answer means, and where it denies the need typed beside it."""
        if answer is None:
            return
        name, lang, said = contact.name, self.snapshot.lang, plain_text(contact.read.typed.answer)
        (slot, option), need = answer, contact.read.typed.need
        if counted(said):
            label = labels(contact.table, ["answer"], lang)
            yield say("commands.said_as", None, name=name, label=label, said=said, day=option)
        if slot == NEED and need and choice_code(self.snapshot, "need", option) != need:
            facts = {"need": self.snapshot.label(f"need.{need}"), "answer": option}
            yield say("commands.need_denied", None, name=name, **facts)

    def echoes(self, card: str, name: str, read: Read, applied: CardChange) -> Iterator[str]:
        """Say how the next date came about, and what it clashes with."""
        yield from date_echoes(name, read, applied, self.snapshot.lang)
        yield from deal_echo(card, name, read, self.snapshot.lang)
        yield from further_echo(self.snapshot, card, name, read, self.current)
        if applied.get("next_at") is not None:
            yield from self._day_off(name, applied.get("next_on"))
            yield from clash_echoes(self.snapshot, self.current, card)

    def _day_off(self, name: str, day: float | None) -> Iterator[str]:
        """Say that an appointment is on a day off: it stands, unlike a promise."""
        if day is not None and not self._calendar.is_working(int(day)):
            yield say("commands.off_appointment", None, name=name, day=to_date(day).isoformat())

    def _owed(self, card: str, day: int) -> bool:
        """Tell whether a promise to the customer was due before this contact."""
        return date_has_come(self.promised_on(card), day)

    def promised_on(self, card: str) -> float | None:
        """Return the day of the promise to a customer that is open, None for none."""
        held = (self.current(card, key) for key in ("next_on", "tries", "retry_on"))
        next_on, tries, retry_on = (each if type(each) is float else None for each in held)
        return next_on if is_promise(next_on, int(tries or 0), retry_on) else None

    def refuse(self, contact: Contact, doubtful: Sequence[str], missing: Sequence[str]) -> None:
        """Say all that keeps a contact from being logged: values, their choices, what is missing."""
        self.faulty = (*doubtful, *missing)
        lang, name, where = self.snapshot.lang, contact.name, contact.where
        keys = tuple(dict.fromkeys(doubtful))
        if keys:
            faults = (self._fault(contact, key) for key in keys)
            fields = say("intake.comma", lang).join(faults)
            self.problem(contact.cell(self.snapshot, keys[0]), "doubtful", name=name, fields=fields)
        if lacking := labels(contact.table, (key for key in missing if key not in keys), lang):
            self.problem(where, "incomplete", name=name, missing=lacking)

    def _fault(self, contact: Contact, key: str) -> str:
        """Return a column's header, what stands in it, and what may stand there."""
        lang = self.snapshot.lang
        label = labels(contact.table, [key], lang)
        value = contact.read.said.get(key) or getattr(contact.read.typed, key, None)
        if key == "next_on" and isinstance(value, float):
            value = to_date(value).isoformat()
        if value in (None, ""):
            return label
        fault = say("commands.doubtful_value", lang, label=label, value=as_text(value))
        if key == "next_on" and key in contact.read.doubtful:
            if len(days := self._either(as_text(value), contact.day)) > 1:
                return say("commands.date_either", lang, fault=fault, first=days[0], second=days[1])
            day = self._calendar.working_after(contact.day, _SOME_DAYS)
            facts = {"day": to_date(day).isoformat(), "said": day_text(day, lang)}
            return say("commands.date_forms", lang, fault=fault, **facts)
        if key == "next_at" and contact.read.typed.next_at is None:
            return say("commands.time_forms", lang, fault=fault)
        options = self._choices(contact, key)
        if not options:
            return fault
        joint = say("commands.choice_joint", lang)
        facts = {"fault": fault, "choices": joint.join(options)}
        if near := nearest(self.snapshot, key, value, options):
            return say("commands.doubtful_near", lang, **facts, near=joint.join(near))
        return say("commands.doubtful_choices", lang, **facts)

    def _either(self, said: str, today: int) -> list[str]:
        """Return the days that a date such as 3/4 may mean."""
        from repbook.domain.reading.said_dates import said_days

        days = said_days(said, today, date_order(self.snapshot))
        return [to_date(day).isoformat() for day in days]

    def _choices(self, contact: Contact, key: str) -> list[str]:
        if key in (*LISTED, "channel"):
            return [self.snapshot.label(entry.key) for entry in self.snapshot.entries(key)]
        if key != "answer":
            return []
        if contact.slot == DATE_NUMBER:
            return [to_date(self._calendar.working_after(contact.day, _SOME_DAYS)).isoformat()]
        return offered(self.snapshot, contact.slot)

    def log(self, contact: Contact, taken: Taken, **more: Value) -> None:
        """Append a taken contact to the call log (M21)."""
        now = moment(self.now)
        entry: Cells = {
            "day": float(contact.day),
            "id": contact.card,
            "name": contact.name,
            **in_cells(self.snapshot, taken.typed),
            "answer": taken.answer or None,
            "rep": as_text(self.snapshot.setting("rep")),
            "entered": now,
            "counted": now,
            **more,
        }
        self.changes.insert("calls", [entry])

    def recent(self, card: str, day: int) -> Said:
        """Say who reached a customer in the days before (M21); "" where nobody did."""
        last = self.current(card, "last_contact")
        if type(last) is not float or not 0 < day - last <= self.snapshot.number("recent_days"):
            return UNSAID
        name = as_text(self.current(card, "name"))
        return recent_text(self.snapshot.tables["calls"], card, name, last)

    def settle(self, card: str, typed: Typed, day: int) -> Outcome:
        """Return what a contact on `day` means for a card; changes nothing yet."""
        tries = self.current(card, "tries")
        count = int(tries) if type(tries) is float else 0
        lang = self.snapshot.lang
        step = as_text(self.current(card, "next_step"))
        attitude = choice_code(self.snapshot, "attitude", self.current(card, "attitude")) or ""
        around = Situation(
            day,
            count,
            self._calendar,
            self._policy,
            lang,
            step,
            attitude,
            self.promised_on(card),
        )
        return settle(typed, around)

    def current(self, card: str, key: str) -> Value:
        """Return a card's value as the changes so far leave it."""
        changed = self.changes.updates.get("customers", {}).get(card, {})
        rows = self.snapshot.tables["customers"]
        return changed[key] if key in changed else rows.get(rows.index()[card], key)

    def apply(self, card: str, outcome: Outcome, day: int) -> CardChange:
        """Put an outcome on the card and return what it changed there.

        An older contact never moves a newer date back.
        """
        last = self.current(card, "last_contact")
        older = type(last) is float and last > day
        applied = CardChange() if older else outcome.change
        change = {**self._in_cells(applied), **self._phone_kept(card, applied)}
        calls = self.current(card, "calls")
        change["calls"] = (calls if type(calls) is float else 0.0) + 1
        change["last_review"] = float(day)
        self.changes.update("customers", card, **change)
        need = applied.get("need")
        if need:
            self.answer(card, NEED, self.snapshot.label(f"need.{need}"), day)
        return applied

    def _phone_kept(self, card: str, applied: CardChange) -> Cells:
        """Keep a number that was wrong among the other phones, marked so."""
        phone = as_text(self.current(card, "phone"))
        if "phone" not in applied or not phone:
            return {}
        others = as_text(self.current(card, "phones"))
        return {"phones": set_aside(others, phone, self.snapshot.lang)}

    def phone_echo(self, name: str, phone: str, applied: CardChange) -> Iterator[str]:
        """Say where the number went that was wrong."""
        if "phone" in applied and phone:
            label = TABLES["customers"].column("phones").label.get(self.snapshot.lang)
            yield say("commands.phone_moved", None, name=name, phone=phone, label=label)

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
        if type(slot_number) is not float or not 1 <= slot_number <= DATE_NUMBER:
            return None
        if slot_number == DATE_NUMBER:
            slot_number = float(number_of(WHEN))
        if slot_number == AUTHORITY_NUMBER:
            code = choice_code(self.snapshot, AUTHORITY, answer)
            return (AUTHORITY, self.snapshot.label(f"{AUTHORITY}.{code}")) if code else None
        slot = SLOTS[int(slot_number) - 1]
        label = self._choose(slot, plain_text(answer))
        return (slot, label) if label else None

    def _choose(self, slot: str, answer: str) -> str | None:
        return option_label(self.snapshot, slot, answer)

    def answer(self, card: str, key: str, label: str, day: int) -> None:
        """Write an answer to Qualify, if the question still offers it."""
        known = self.snapshot.tables["qualify"].index()
        offered = key == AUTHORITY or self._choose(key, label) is not None
        if card in known and offered:
            answer: dict[str, Value] = {key: label, "answered_on": float(day)}
            self.changes.update("qualify", card, **answer)

    def problem(self, where: str, key: str, **facts: str) -> None:
        """Add a problem to the result."""
        self.changes.problems.append(Problem(where, said(f"commands.{key}", None, **facts)))


def in_cells(snapshot: Snapshot, typed: Typed) -> Cells:
    """Return what the log holds of a typed contact: labels for codes."""
    cells: Cells = {}
    for key in LOGGED:
        value = getattr(typed, key)
        cells[key] = snapshot.label(f"{key}.{value}") if key in LISTED and value else value
    return cells


def logged_on(calls: Rows, card: str, day: float) -> bool:
    """Tell whether the log holds a contact with a customer on a day."""
    same = (row for row in range(len(calls)) if calls.number(row, "day") == day)
    return any(calls.text(row, "id") == card for row in same)


def recent_text(calls: Rows, card: str, name: str, day: float) -> Said:
    """Say that a customer was contacted on a day, and by whom as the log has it."""
    last_first = range(len(calls) - 1, -1, -1)
    same = (r for r in last_first if calls.text(r, "id") == card and calls.number(r, "day") == day)
    row = next(same, None)
    who = "" if row is None else calls.text(row, "rep")
    day_text = to_date(day).isoformat()
    return said("commands.recent_call", None, name=name, day=day_text, who=who or "?")
