"""What the questions of the Qualify sheet offer, and how a stated need answers the first."""

from __future__ import annotations

from repbook.book.snapshot import Snapshot
from repbook.domain.reading.normalize import plain_text
from repbook.domain.values import Value, whole
from repbook.features.kernel.typed import choice_code
from repbook.scoring.slots import (
    AUTHORITY,
    AUTHORITY_NUMBER,
    DATE_NUMBER,
    NEED,
    OPTIONS,
    SLOTS,
    WHEN,
)

QUESTION_READS = ("slot", *(f"option{number}" for number in OPTIONS))
"""The columns that `slot_options` looks at."""


WORTH_READS = ("slot", "unknown", *(f"points{number}" for number in OPTIONS))
"""The columns that `slot_worths` looks at."""


def slot_worths(snapshot: Snapshot, slot: str) -> list[float]:
    """Return the points of a question's answers by number, 0 being none; as above Qualify."""
    rows = snapshot.tables["questions"]
    for row in range(len(rows)):
        if rows.text(row, "slot").lower() == slot:
            return [rows.number(row, key) or 0.0 for key in WORTH_READS[1:]]
    return [0.0] * len(WORTH_READS[1:])


def option_label(snapshot: Snapshot, slot: str, answer: str) -> str | None:
    """Return the option of a question that a typed answer or digit means, None for none."""
    options = slot_options(snapshot, slot)
    return _pick(options, answer) or (
        _need_said(snapshot, options, answer) if slot == NEED else None
    )


def slot_options(snapshot: Snapshot, slot: str) -> list[str]:
    """Return the answers that the question of a slot offers, as digits count: as on Questions.

    The need's stand as in the workbook's own list of needs, which the day's sheet shows; none for a
    free slot.
    """
    rows = snapshot.tables["questions"]
    for row in range(len(rows)):
        if rows.text(row, "slot").lower() == slot:
            options = [text for n in OPTIONS if (text := rows.text(row, f"option{n}"))]
            return _as_listed(snapshot, options) if slot == NEED else options
    return []


def offered(snapshot: Snapshot, number: Value) -> list[str]:
    """Return what the question of a number offers; of one for a date, the options of When."""
    if type(number) is not float or not 1 <= number <= DATE_NUMBER:
        return []
    if number == AUTHORITY_NUMBER:
        return [snapshot.label(entry.key) for entry in snapshot.entries(AUTHORITY)]
    return slot_options(snapshot, WHEN if number == DATE_NUMBER else SLOTS[int(number) - 1])


def counted(answer: str) -> bool:
    """Tell whether an answer is the digit of an option."""
    return whole(answer) in OPTIONS


def _as_listed(snapshot: Snapshot, options: list[str]) -> list[str]:
    places = {entry.code: place for place, entry in enumerate(snapshot.entries("need"))}
    found = [places.get(choice_code(snapshot, "need", option) or "") for option in options]
    listed = [
        (place, option) for place, option in zip(found, options, strict=True) if place is not None
    ]
    return [option for _, option in sorted(listed)] if len(listed) == len(options) else options


def _pick(options: list[str], answer: str) -> str | None:
    for option in options:
        if plain_text(option).casefold() == answer.casefold():
            return option
    if counted(answer) and int(answer) <= len(options):
        return options[int(answer) - 1]
    return None


def _need_said(snapshot: Snapshot, options: list[str], answer: str) -> str | None:
    """Return the option that words for a need mean, such as 没什么需求."""
    from repbook.domain.reading.said_words import spoken

    code = spoken("need", answer)
    return next((o for o in options if code and choice_code(snapshot, "need", o) == code), None)
