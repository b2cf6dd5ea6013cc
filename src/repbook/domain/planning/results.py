"""What the result of a contact does to the card (M21, M22)."""

import re
from collections.abc import Callable
from enum import StrEnum
from functools import cache
from typing import TypedDict

from repbook.domain.days import HOURS, clock
from repbook.domain.planning.calendar import WorkCalendar
from repbook.domain.planning.card import HOT
from repbook.record import NamedTuple
from repbook.text import LANGUAGES, say

_MINUTES = 60


class Result(StrEnum):
    """The codes of the list `result`."""

    REACHED = "reached"
    NO_ANSWER = "no_answer"
    CALL_BACK = "call_back"
    WRONG_NUMBER = "wrong_number"
    REFUSED = "refused"


class ResultPolicy(NamedTuple):
    """Days and limits after a result; field names are the keys of Policy and Settings cells."""

    tries_max: int
    retry_second_days: int
    retry_third_days: int
    ready_next_days: int
    interested_next_days: int
    refused_days: int
    contact_c_days: int
    noon_hour: float


class Typed(NamedTuple):
    """What the rep typed beside one contact, in codes; None where the cell is empty.

    `next_on` is a serial day, `next_at` and `at` (the time of the contact) fractions of a day.
    """

    result: str | None = None
    need: str | None = None
    attitude: str | None = None
    chance: str | None = None
    next_step: str | None = None
    next_on: float | None = None
    next_at: float | None = None
    amount: float | None = None
    note: str | None = None
    answer: str | None = None
    at: float | None = None


class CardChange(TypedDict, total=False):
    """Columns of the card to rewrite; None empties the cell, an absent key leaves it."""

    last_contact: int
    said_on: int
    tries: int
    need: str | None
    attitude: str | None
    chance: str | None
    expected_order: float
    next_step: str | None
    next_on: float | None
    next_at: float | None
    retry_on: float | None
    phone: None


class Outcome(NamedTuple):
    """What one typed row means.

    `missing` are the fields still to fill, `doubtful` those that cannot be right; while either
    holds something, nothing is to be logged and `change` is empty. `contact` tells whether the
    customer was reached, `attempt` whether it was a try without answer.
    """

    missing: tuple[str, ...] = ()
    doubtful: tuple[str, ...] = ()
    change: CardChange = CardChange()
    contact: bool = False
    attempt: bool = False

    @property
    def complete(self) -> bool:
        """Tell whether the row can be logged."""
        return not self.missing and not self.doubtful


class Situation(NamedTuple):
    """Around a contact: its day, the tries without answer before it, the rules, the language."""

    day: int
    tries: int
    calendar: WorkCalendar
    policy: ResultPolicy
    lang: str
    step: str = ""
    """The next step that the card holds."""
    attitude: str = ""
    """The attitude that the card holds."""
    promised_on: float | None = None
    """The day of a promise that is open."""


def is_blank(typed: Typed) -> bool:
    """Tell whether nothing was typed beside the contact; its time alone is nothing."""
    return all(value is None or value == "" for value in typed._replace(at=None))


def settle(typed: Typed, situation: Situation) -> Outcome:
    """Return what a typed row does to its card (M21, M22).

    Only a reached customer moves the last contact. ValueError for a result that is no `Result`.
    """
    result = None if not typed.result else Result(typed.result)
    missing = missing_fields(typed, result)
    doubtful = doubtful_fields(typed, situation.day)
    if missing or doubtful or result is None:
        return Outcome(missing, doubtful)
    return Outcome(
        change=_CHANGES[result](typed, situation),
        contact=result is Result.REACHED,
        attempt=result in (Result.NO_ANSWER, Result.WRONG_NUMBER),
    )


def missing_fields(typed: Typed, result: Result | None) -> tuple[str, ...]:
    """Name the fields still to fill: three when reached (M22), a date to call back on."""
    if result is None:
        return ("result",)
    return tuple(name for name in _REQUIRED.get(result, ()) if getattr(typed, name) in (None, ""))


def doubtful_fields(typed: Typed, day: int) -> tuple[str, ...]:
    """Name the fields that cannot be right: a next date before the contact, a negative amount."""
    doubtful = []
    if typed.next_on is not None and typed.next_on < day:
        doubtful.append("next_on")
    if typed.amount is not None and typed.amount < 0:
        doubtful.append("amount")
    return tuple(doubtful)


def _reached(typed: Typed, situation: Situation) -> CardChange:
    change: CardChange = {
        "last_contact": situation.day,
        "said_on": situation.day,
        "tries": 0,
        "need": typed.need,
        "attitude": typed.attitude,
        "chance": typed.chance,
        "next_step": typed.next_step,
        "next_on": _worked(typed, situation),
        "next_at": typed.next_at if typed.next_on is not None else None,
        "retry_on": None,
    }
    if typed.next_on is None and typed.attitude in HOT:
        change |= _kept_warm(typed, situation)
    if typed.amount is not None:
        change["expected_order"] = typed.amount
    return change


def _kept_warm(typed: Typed, situation: Situation) -> CardChange:
    """Give a hot lead without a next date one, a visit where that is possible."""
    days = getattr(situation.policy, f"{typed.attitude}_next_days")
    step = "visit" if typed.chance == "yes" else "call"
    return {
        "next_step": typed.next_step or say(f"planning.step_{step}", situation.lang),
        "next_on": situation.calendar.working_after(situation.day, max(days, 1)),
    }


def _worked(typed: Typed, situation: Situation) -> float | None:
    """Return the date typed; a promise for a day off moves to the next working day."""
    if typed.next_on is None or typed.next_at is not None:
        return typed.next_on
    return situation.calendar.on_or_after(int(typed.next_on))


def _no_answer(typed: Typed, situation: Situation) -> CardChange:
    tries = situation.tries + 1
    if typed.next_on is not None:
        return {"tries": tries, **_put_off(typed, situation)}
    if situation.promised_on is not None:
        return {"tries": tries, **_still_promised(typed, tries, situation)}
    if tries >= situation.policy.tries_max:
        return {"tries": tries, **_letter(situation)}
    again: CardChange = {"tries": tries, "next_on": retry_day(tries, situation), "next_at": None}
    return {**again, **retry_step(tries, typed.at, situation)}


def _put_off(typed: Typed, situation: Situation) -> CardChange:
    """Move to the date typed; a promise moves with its step."""
    change = _agreed(typed, situation)
    if situation.promised_on is not None:
        step = typed.next_step or situation.step or None
        change |= {"next_step": step, "retry_on": change["next_on"]}
    return change


def _still_promised(typed: Typed, tries: int, situation: Situation) -> CardChange:
    """Leave the promise as it stands, and try it again; at last by letter."""
    again: CardChange = {"next_step": typed.next_step or situation.step or None}
    if tries < situation.policy.tries_max:
        return {**again, "retry_on": retry_day(tries, situation)}
    letter = _letter(situation)
    named = letter["next_step"] or ""
    step = again["next_step"] or named
    if not step.startswith(named):
        step = say("planning.why_joint", situation.lang).join((named, step))
    return {"next_step": step, "retry_on": letter["next_on"]}


def retry_day(tries: int, situation: Situation) -> int:
    """Return the day of the next attempt after `tries` without answer.

    The next working day, then after the Policy's two pauses in working days: a silent number is
    called once a day at most. A hot lead waits no longer than one without a date does.
    """
    policy = situation.policy
    pauses = {1: 1, 2: policy.retry_second_days}
    days = pauses.get(tries, policy.retry_third_days)
    if situation.attitude in HOT:
        days = min(days, max(policy.ready_next_days, policy.interested_next_days))
    return situation.calendar.working_after(situation.day, max(days, 1))


def retry_step(tries: int, at: float | None, situation: Situation) -> CardChange:
    """Say which half of the day comes next: the other one after a first try; a step stays.

    Of a call back the time that was missed goes.
    """
    timed = call_back_at(situation.step) is not None
    if timed and (rest := _timed_step().sub("", situation.step, count=1).strip()):
        return {"next_step": say("planning.step_call_back_for", situation.lang, step=rest)}
    halves = [say(f"planning.step_{half}", situation.lang) for half in ("am", "pm")]
    if situation.step and situation.step not in halves and not timed:
        return {}
    if tries > 1 or at is None:
        return {"next_step": None} if situation.step else {}
    return {"next_step": halves[at * HOURS < situation.policy.noon_hour]}


def _letter(situation: Situation) -> CardChange:
    """Turn to a letter, then to the slow rhythm of grade C."""
    rest = situation.day + situation.policy.contact_c_days
    return {
        "next_step": say("planning.step_letter", situation.lang),
        "next_on": situation.calendar.on_or_after(rest),
        "next_at": None,
    }


def is_by_phone(step: str) -> bool:
    """Tell whether a next step is a call: one that was promised, or that Repbook set."""
    return is_call_back(step) or step.strip().casefold() in _steps("call", "am", "pm")


def is_call(step: str) -> bool:
    """Tell whether a next step is a call, also in the rep's own words: call him about the offer.

    To call on somebody is to visit.
    """
    return is_by_phone(step) or _own_call().match(step) is not None


@cache
def _own_call() -> re.Pattern[str]:
    english = r"(?:call|phone|ring|telephone)\b(?! on (?:him|her|them|the|mr|mrs|ms)\b)"
    return re.compile(
        rf"\s*(?:{english}|(?:[打致去回拨撥](?:个|個)?)?[电電](?:话|話)|[致去回][电電])",
        re.IGNORECASE,
    )


def is_visit(step: str) -> bool:
    """Tell whether a next step is the visit that Repbook set."""
    return step.strip().casefold() in _steps("visit")


@cache
def _steps(*names: str) -> frozenset[str]:
    return frozenset(
        say(f"planning.step_{name}", lang).casefold() for name in names for lang in LANGUAGES
    )


def is_call_back(step: str) -> bool:
    """Tell whether a next step, in whatever language, is a call back that was promised."""
    return _call_back_step().match(step) is not None


def call_back_at(step: str) -> float | None:
    """Return the time that a promised call back names, as a fraction of a day; None for none."""
    found = _timed_step().match(step)
    if found is None:
        return None
    hour, minute = map(int, found[found.lastindex or 0].split(":"))
    inside = hour < HOURS and minute < _MINUTES
    return (hour * _MINUTES + minute) / (HOURS * _MINUTES) if inside else None


@cache
def _timed_step() -> re.Pattern[str]:
    forms = (say("planning.step_call_back_at", lang, time="@") for lang in LANGUAGES)
    timed = (re.escape(form).replace("@", r"(\d{1,2}:\d\d)") for form in forms)
    return re.compile(rf"\s*(?:{'|'.join(timed)})", re.IGNORECASE)


@cache
def _call_back_step() -> re.Pattern[str]:
    words = "|".join(re.escape(say("planning.step_call_back", lang)) for lang in LANGUAGES)
    return re.compile(rf"\s*(?:\d{{1,2}}:\d\d\s*)?(?:{words})", re.IGNORECASE)


def _call_back(typed: Typed, situation: Situation) -> CardChange:
    """Promise a call: its time goes into the words, since a time would make it a visit.

    The words say that it is a call; planning knows it by them.
    """
    step = typed.next_step or _own_step(situation)
    if typed.next_at is None and not is_call_back(step or ""):
        named = f"planning.step_call_back{'_for' if step else ''}"
        step = say(named, situation.lang, step=step or "")
    elif typed.next_at is not None:
        at = say("planning.step_call_back_at", situation.lang, time=clock(typed.next_at))
        step = f"{at} {step}" if step else at
    return {
        "tries": 0,
        "next_step": step,
        "next_on": _worked(typed, situation),
        "next_at": None,
        "retry_on": None,
    }


def _own_step(situation: Situation) -> str | None:
    """Return the step of an open promise in the rep's own words: none that Repbook set."""
    step = situation.step
    if situation.promised_on is None or is_by_phone(step) or is_visit(step):
        return None
    return step or None


def _wrong_number(typed: Typed, situation: Situation) -> CardChange:
    """Count a try: the customer is tried again, with the right number or at the door."""
    tries = situation.tries + 1
    if situation.promised_on is not None:
        change: CardChange = (
            _still_promised(typed, min(tries, situation.policy.tries_max - 1), situation)
            if typed.next_on is None
            else _put_off(typed, situation)
        )
        step = change["next_step"] or say("planning.step_number", situation.lang)
        return {**change, "phone": None, "tries": tries, "next_step": step}
    step = typed.next_step or say("planning.step_number", situation.lang)
    again = _worked(typed, situation) or retry_day(tries, situation)
    return {"phone": None, "tries": tries, "next_step": step, "next_on": again, "next_at": None}


def _refused(typed: Typed, situation: Situation) -> CardChange:
    if typed.next_on is not None:
        return {"tries": 0, **_agreed(typed, situation)}
    rest = situation.calendar.on_or_after(situation.day + situation.policy.refused_days)
    return {
        "tries": 0,
        "next_step": typed.next_step,
        "next_on": rest,
        "next_at": None,
        "retry_on": None,
    }


def _agreed(typed: Typed, situation: Situation) -> CardChange:
    day = _worked(typed, situation)
    return {
        "next_step": typed.next_step,
        "next_on": day,
        "next_at": typed.next_at,
        "retry_on": None,
    }


_REQUIRED = {Result.REACHED: ("need", "attitude", "chance"), Result.CALL_BACK: ("next_on",)}
_CHANGES: dict[Result, Callable[[Typed, Situation], CardChange]] = {
    Result.REACHED: _reached,
    Result.NO_ANSWER: _no_answer,
    Result.CALL_BACK: _call_back,
    Result.WRONG_NUMBER: _wrong_number,
    Result.REFUSED: _refused,
}
