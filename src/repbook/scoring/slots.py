"""The question slots of the Qualify sheet and the keys derived from them."""

from __future__ import annotations

SLOTS = tuple(f"q{number:02d}" for number in range(1, 21))
ANSWERS = tuple(f"a{number:02d}" for number in range(1, 21))
OPTIONS = (1, 2, 3, 4, 5)
UNANSWERED = 0
CHOICES = (UNANSWERED, *OPTIONS)
"""What an answer's number may be."""
NEED, MONEY, WHEN, VOLUME, MARGIN, FIT = "q01", "q04", "q06", "q08", "q09", "q02"
EFFECTS = ("veto", "no_budget", "prepay", "nurture", "low_margin")
"""What an answer may do besides giving points; the codes of the list `effect`, numbered from 1."""
HALVES = (SLOTS[:10], SLOTS[10:])
"""The slots whose effects are added up into one number each: a digit a slot."""
AUTHORITY = "authority"
AUTHORITY_NUMBER = len(SLOTS) + 1
DATE_NUMBER = AUTHORITY_NUMBER + 1
"""The question for a new date, once the expected one has passed."""


def effect_digit(number: int) -> int:
    """Return the digit of an effect by its number, 0 for none; no digit is 0, so none is lost."""
    return number + 1


def number_of(slot: str) -> int:
    """Return the 1-based number of a slot such as `q07`."""
    return SLOTS.index(slot) + 1


def answer_of(slot: str) -> str:
    """Return the key of the column that holds a slot's chosen option number."""
    return ANSWERS[SLOTS.index(slot)]


def worths_of(slot: str) -> str:
    """Return the key of the block that holds the points of a slot's choices, the unknown first."""
    return f"worths.{slot}"
