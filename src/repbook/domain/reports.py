"""How much Reports shows: what Analyse writes for it and what its pages have room for."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import accumulate

CLASSES = ("top", "large", "medium", "small", "inactive", "prospect", "suspect", "other")
"""The classes of the pyramid, as codes, the last for whom none is known."""
CURVE_STEPS = 20
"""Points of the 80/20 curve after the first: every twentieth of the customers."""
DUE_DATES = 15
BIGGEST, MONTHS = 10, 12
"""How many of the biggest customers are shown, and in how many parts their year."""
FULL = 100.0
"""Where the axes of value and ability end."""
JUDGED_LEAST = 20
"""Accounts of which something is typed, from which a picture of the match says something."""
MATRIX_ACCOUNTS, MATRIX_GROUPS = 12, 10

CONTACTS_LEAST, CONTACTS_MOST = 8, 15
"""How many contacts the curve of won by the n-th contact shows at least and at most."""
FEW_WON = 10
"""Won cards from which a share at one contact is drawn as more than a dashed frame."""
FORECAST = ("passed", "month", "next", "after", "later", "undated")
"""When an open card is expected to buy: a date that has passed, this month and the two after."""
NEW_MONTHS = 6
GRADES = ("a", "b", "c")
SIDES = ("new", "old", "none")
"""Customers since the year began, those from before, and who never ordered."""
SPLITS = ("minutes", "revenue", "profit")
"""What new and old customers share."""
ATTITUDES = ("ready", "interested", "neutral", "cool", "unknown")
WAYS = ("out", "in", "by_letter")
PRINCIPLES = ("changed", "important", "owned")
"""Cards changed of late, those that matter most, those that somebody answers for (M116)."""
SENTENCES = (
    *("finding", "scope", "contacts", "sources", "sides", "sides_more", "pipeline", "forecast"),
    *("new_cards", "neglected", "questions", "state"),
)
WORK_PARTS: Mapping[str, int] = {
    "said": len(SENTENCES),
    "source": 5,
    "split": len(SPLITS),
    "side": len(SIDES),
    "grade": len(GRADES),
    "forecast": len(FORECAST),
    "new": NEW_MONTHS,
    "neglected": 6,
    "question": 6,
    "attitude": len(ATTITUDES),
    "way": len(WAYS),
    "principle": len(PRINCIPLES),
}
"""How many rows each part of Reports 2 has; all are always written, in this order."""
_STARTS = dict(zip(WORK_PARTS, accumulate((0, *WORK_PARTS.values())), strict=False))


def work_row(part: str, place: int) -> int:
    """Return the 1-based row in which Analyse writes one of a part's rows, `place` from 1 on."""
    if not 1 <= place <= WORK_PARTS[part]:
        raise ValueError(f"{part} has no row {place}")
    return _STARTS[part] + place
