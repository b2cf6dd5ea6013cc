"""What the questions of the Qualify sheet offer, and how a stated need answers the first."""

from __future__ import annotations

from repbook.book.snapshot import Snapshot
from repbook.domain.reading.normalize import plain_text
from repbook.scoring.slots import OPTIONS


def option_label(snapshot: Snapshot, slot: str, answer: str) -> str | None:
    """Return the option of a question that a typed answer or digit means, None for none."""
    return _pick(slot_options(snapshot, slot), answer)


def slot_options(snapshot: Snapshot, slot: str) -> list[str]:
    """Return the answers that the question of a slot offers; none for a free slot."""
    rows = snapshot.tables["questions"]
    for row in range(len(rows)):
        if rows.text(row, "slot").lower() == slot:
            options = [rows.text(row, f"option{number}") for number in OPTIONS]
            return [option for option in options if option]
    return []


def _pick(options: list[str], answer: str) -> str | None:
    for option in options:
        if plain_text(option).casefold() == answer.casefold():
            return option
    if answer.isdecimal() and 1 <= int(answer) <= len(options):
        return options[int(answer) - 1]
    return None
