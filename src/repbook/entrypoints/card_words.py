"""What became of one card, in words: logged, saved, added, like another one."""

from __future__ import annotations

from repbook.actions.fields import column_of
from repbook.actions.find import Hit
from repbook.actions.forms import joined
from repbook.actions.further_card import Further
from repbook.actions.log_call import Logged
from repbook.actions.save_card import Saved
from repbook.domain.days import to_date
from repbook.text import language, say
from repbook.workbook.book import Book
from repbook.workbook.snapshot import as_text


def logged(found: Logged) -> str:
    """Say what was logged and what comes next."""
    card = found.changes.updates["customers"][found.card]
    day, step = card.get("next_on"), as_text(card.get("next_step"))
    if type(day) is not float:
        return say("cards.logged", name=found.name)
    facts = {"day": to_date(day).isoformat(), "step": step}
    return say("cards.logged_next", None, name=found.name, **facts).rstrip()


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


def grade_of(book: Book, card: str) -> str:
    """Return a card's grade as the workbook has it now."""
    rows = book.read({"customers": ("id", "grade")}).tables["customers"]
    return rows.text(rows.index()[card], "grade")
