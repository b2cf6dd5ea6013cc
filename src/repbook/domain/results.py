"""What the result of a contact does to the card (M21, M22)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple, TypedDict


class Result(StrEnum):
    """The codes of the list `result`."""

    REACHED = "reached"
    NO_ANSWER = "no_answer"
    CALL_BACK = "call_back"
    WRONG_NUMBER = "wrong_number"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class ResultPolicy:
    """Days and limits after a result; field names are the keys of Policy and Settings cells."""

    tries_max: int
    retry_second_days: int
    retry_third_days: int
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
    phone: None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one typed row means.

    `missing` are the fields still to fill, `doubtful` those that cannot be right; while either
    holds something, nothing is to be logged and `change` is empty. `contact` tells whether the
    customer was reached, `attempt` whether it was a try without answer.
    """

    missing: tuple[str, ...]
    doubtful: tuple[str, ...]
    change: CardChange
    contact: bool
    attempt: bool

    @property
    def complete(self) -> bool:
        """Tell whether the row can be logged."""
        return not self.missing and not self.doubtful
