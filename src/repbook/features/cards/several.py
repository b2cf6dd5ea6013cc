"""Which cards are meant where several are named at once."""

from __future__ import annotations

import re
from collections.abc import Mapping

from repbook.book.snapshot import Snapshot
from repbook.errors import Refused
from repbook.features.cards.forms import card_named


def cards_named(snapshot: Snapshot, text: str) -> tuple[list[str], Mapping[str, Refused]]:
    """Return the cards that a text names, commas between, and what of it names none, with why.

    Each is read as `card_named` does; a name that has a comma itself counts whole.
    """
    try:
        return [card_named(snapshot, text)], {}
    except Refused:
        parts = filter(None, (part.strip() for part in re.split("[,，、]", text)))
    found: dict[str, None] = {}
    refusals: dict[str, Refused] = {}
    for part in parts:
        try:
            found[card_named(snapshot, part)] = None
        except Refused as refusal:
            refusals[part] = refusal
    return list(found), refusals
