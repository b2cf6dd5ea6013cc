"""What became of one card, in words: saved, added, like another one."""

from __future__ import annotations

from repbook.features.cards.find import Hit
from repbook.features.cards.further_card import Further
from repbook.features.cards.save_card import Saved
from repbook.features.kernel.fields import column_of
from repbook.features.kernel.words import joined
from repbook.text import language, say


def saved(found: Saved) -> str:
    """Say which card was written, and what in it."""
    if found.new:
        return say("cards.added", id=found.card, name=found.name)
    fields = joined(column_of(key).label.get(language()) for key in found.read)
    return say("cards.saved", id=found.card, name=found.name, fields=fields)


def alike(found: Saved) -> dict[str, str]:
    """Return the facts of a sentence about the card on file that a new one looks like."""
    assert found.match is not None
    other, fields = found.match.other, found.match.shared()
    return {"name": found.name, "other": other.name, "ref": other.ref, "fields": fields}


def hit_line(hit: Hit) -> str:
    """Return a customer found as one line."""
    return "  ".join(part for part in (hit.id, hit.name, hit.contact, hit.phone, hit.area) if part)


def further(found: Further, grade: str) -> str:
    """Say which card was made for a further purchase, and its grade where that is known."""
    facts = {"id": found.card, "name": found.name, "of": found.of}
    return say("cards.further", None, **facts, grade=grade or "–")
