"""Answers that are no option but a fact of the card: a new date, a quantity (M56, M58)."""

from __future__ import annotations

from repbook.domain.values import Value, whole
from repbook.features.kernel.new_date import EXPECTED, MOVES, Current, pushed
from repbook.scoring.slots import DATE_NUMBER, VOLUME, WHEN, number_of

MEASURED_READS = (EXPECTED, "expected_said", MOVES, "outcome", "minimum", "quantity")
DATED = (DATE_NUMBER, number_of(WHEN))
_DAYS = range(36_526, 73_051)
"""The years 2000 to 2099, as Excel holds a date that was typed."""


def measured(
    slot: Value, answer: str, day: int, current: Current, order: str | None = None
) -> dict[str, Value] | None:
    """Return what an answer writes to the card, None where it is no date or number asked for.

    `slot` is the number of the question; `current` gives what the card holds; `order` is that of
    dates such as 3/6, where it is sure.
    """
    if slot in DATED:
        buys = _day(answer, day, order)
        if buys is None:
            return None
        moved = pushed(current(EXPECTED), buys, current(MOVES))
        return {EXPECTED: buys, "expected_said": float(day), **moved}
    if slot == number_of(VOLUME) and type(current("minimum")) is float:
        from repbook.domain.reading.parsing import parse_number

        found = parse_number(answer)
        return {"quantity": found} if isinstance(found, float) and found >= 0 else None
    return None


def _day(answer: str, today: int, order: str | None) -> float | None:
    from repbook.domain.reading.moments import parse_date
    from repbook.domain.reading.said_dates import said_moment

    if (days := whole(answer)) in _DAYS:
        found: object = days
    else:
        moment = said_moment(answer, today, order)
        found = moment.day if moment else parse_date(answer)
    return float(found) if isinstance(found, int) and found >= today else None
