"""Entries of lists that lost a blank at their end: other programs trim texts, sentences need it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from repbook.adapters.layout import Layout
from repbook.book.defined_names import LISTS
from repbook.domain.values import Problem
from repbook.schema.registry import CODES
from repbook.text import said


class Trimmed(NamedTuple):
    """An entry as it stands in a 0-based row of Lists, and as it was delivered."""

    row: int
    key: str
    held: str
    whole: str


def trimmed_entries(layout: Layout) -> Iterator[Trimmed]:
    """Yield the entries that differ from a declared wording by outer blanks alone."""
    rows = layout.rows(LISTS, ("key", "label"))
    for key, row in rows.index().items():
        held, entry = str(rows.get(row, "label") or ""), CODES.get(key)
        wordings = (*entry.label, *entry.label.older) if entry else ()
        whole = next((text for text in wordings if text.strip() == held.strip() != text), held)
        if held != whole and held not in wordings:
            yield Trimmed(row, key, held, whole)


def lost_blanks(layout: Layout) -> list[Problem]:
    """Return a problem for each entry that lost a blank."""
    rows = layout.rows(LISTS, ("label",))
    return [
        Problem(
            rows.where(found.row, "label"),
            said("commands.blank_lost", None, text=found.held, file=layout.file),
        )
        for found in trimmed_entries(layout)
    ]
