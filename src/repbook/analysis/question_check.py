"""Do questions tell won from lost: mean points of each question in both, with the counts (M64).

Only what was answered before a card was won or lost counts, and only since a question was last
changed: points for another question say nothing of this one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from statistics import fmean

from repbook.analysis.frames import Columns, fold, text_of
from repbook.domain.values import Value
from repbook.record import NamedTuple


class Checked(NamedTuple):
    """A question: its slot, how many won and lost cards answered it, and their mean points."""

    slot: str
    won: int
    lost: int
    won_mean: float | None
    lost_mean: float | None

    @property
    def apart(self) -> float | None:
        """Return how much higher won cards lie, None where either side has no answer."""
        if self.won_mean is None or self.lost_mean is None:
            return None
        return self.won_mean - self.lost_mean


def question_check(
    answers: Columns,
    outcomes: Mapping[str, tuple[str, float]],
    changed: Mapping[str, float],
    slots: Sequence[str],
) -> list[Checked]:
    """Return every slot that a decided card answered in time.

    `answers` are the log's columns id, day, answers (a digit a slot) and points; `outcomes` what
    each card became (won or lost) and when, by folded id; `changed` when a slot was last changed.
    `slots` are those of the digits and points, in their order.
    """
    points: dict[str, dict[str, list[float]]] = {slot: {"won": [], "lost": []} for slot in slots}
    for card, (day, digits, worths) in _last_in_time(answers, outcomes, len(slots)).items():
        outcome, _ = outcomes[card]
        for place, slot in enumerate(slots[: len(worths)]):
            if digits[place] != "0" and day >= changed.get(slot, day):
                points[slot][outcome].append(worths[place])
    return [_checked(slot, **sides) for slot, sides in points.items() if any(sides.values())]


def _checked(slot: str, won: Sequence[float], lost: Sequence[float]) -> Checked:
    means = (fmean(side) if side else None for side in (won, lost))
    return Checked(slot, len(won), len(lost), *means)


def _last_in_time(
    answers: Columns, outcomes: Mapping[str, tuple[str, float]], count: int
) -> dict[str, tuple[float, str, list[float]]]:
    """Return each decided card's last answers on or before the day it was decided."""
    found: dict[str, tuple[float, str, list[float]]] = {}
    keys = ("id", "day", "answers", "points")
    for card, day, digits, points in zip(*(answers[key] for key in keys), strict=True):
        decided = outcomes.get(fold(card))
        if decided is None or type(day) is not float or day > decided[1]:
            continue
        worths = _worths(points)
        if worths is not None and day >= found.get(fold(card), (day,))[0]:
            found[fold(card)] = (day, text_of(digits).rjust(count, "0"), worths)
    return found


def _worths(points: Value) -> list[float] | None:
    """Return the points of a row, None where they are no list of numbers."""
    try:
        return [float(each) for each in text_of(points).split()]
    except ValueError:
        return None
