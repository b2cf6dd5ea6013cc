"""A customer's place, in lines: how it fared, and the six terms in figures."""

from __future__ import annotations

from collections.abc import Iterator

from repbook.actions.why import Why
from repbook.domain.days import to_date
from repbook.text import say


def lines(found: Why) -> Iterator[str]:
    """Yield the answer: the place, the reason, a line for each term."""
    facts = {"name": found.name, "id": found.id, "day": to_date(found.day).isoformat()}
    if found.place:
        place = {"place": found.place, "candidates": found.candidates}
        yield say("cards.why_place", None, **facts, **place, priority=f"{found.priority:.1f}")
    else:
        yield say("cards.why_none", None, **facts)
    yield found.sentence
    for term in found.terms:
        figures = f"{term.value:.2f} × {term.weight:g} = {term.points:.1f}"
        key = "cards.why_term" if term.because else "cards.why_bare"
        yield say(key, None, label=term.label, figures=figures, because=term.because)
