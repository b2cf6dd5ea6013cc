"""Why this rank?: `repbook why` and its button; nothing is written."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from repbook.book.action import Action, Asked, Command, Decided, Done, Seen
from repbook.book.ports import Book
from repbook.domain.days import to_date
from repbook.features.kernel.words import joined
from repbook.features.plan.arguments import DAY
from repbook.features.plan.explain_rank import REASONS, Why, explain_rank
from repbook.features.plan.rank import gather
from repbook.features.plan.signs import MORE
from repbook.schema.buttons import Button
from repbook.text import say
from repbook.text.label import Label as L


def see(book: Book, now: datetime) -> Seen:
    """Read what ranking reads, and the reasons of the verdicts."""
    return Seen(gather(book, now), book.read(REASONS).tables["qualify"])


def decide(asked: Asked) -> Decided[Why]:
    """Explain one customer's place on a day."""
    day = asked.given.get("day")
    found = explain_rank(asked.snapshot, asked.more, asked.now, asked.card, day)
    return Decided(found, problems=found.problems)


def lines(done: Done[Why]) -> Iterator[str]:
    """Say the place, the reason, a line for each term."""
    found = done.found
    facts = {"name": found.name, "id": found.id, "day": to_date(found.day).isoformat()}
    if found.place:
        place = {"place": found.place, "candidates": found.candidates}
        yield say("cards.why_place", None, **facts, **place, priority=f"{found.priority:.1f}")
    else:
        yield say("cards.why_none", None, **facts)
    yield found.sentence
    if found.also:
        yield f"{MORE} {found.also}"
    if stands := joined(found.standing.parts()):
        yield stands
    for term in found.terms:
        figures = f"{term.value:.2f} × {term.weight:g} = {term.points:.1f}"
        key = "cards.why_term" if term.because else "cards.why_bare"
        yield say(key, None, label=term.label, figures=figures, because=term.because)


def as_json(done: Done[Why]) -> dict[str, object]:
    """Return the place and the terms in figures."""
    found = done.found
    terms = {
        term.name: {
            "value": term.value,
            "weight": term.weight,
            "points": round(term.points, 2),
            "because": term.because,
        }
        for term in found.terms
    }
    return {
        "id": found.id,
        "name": found.name,
        "day": to_date(found.day).isoformat(),
        "priority": found.priority,
        "place": found.place or None,
        "candidates": found.candidates,
        "do": found.do or None,
        "cause": found.cause or None,
        "missed": found.missed or None,
        "excluded": found.excluded or None,
        "why": found.sentence,
        "also": found.also or None,
        **found.standing.cells(),
        "over_limit": round(found.standing.over, 2) or None,
        "terms": terms,
    }


WHY = Action(
    "why",
    see,
    decide,
    lines,
    as_json,
    Button(
        "why", "visits", L("Why this rank?", "为何这样排", "為何這樣排"),
        L("Explains the selected customer's priority: six terms in figures, or why it was left out.",
          "用六项分值说明所选客户的排名，或说明未入选的原因。",
          "以六項分數說明所選客戶的排名，或說明未入選的原因。"),
        "FunctionWizard", "W", on_row=True, in_menu=True, home="work",
    ),
    Command(
        "why",
        "repbook why leads.xlsx LW-00042",
        L("explain one customer's rank in figures", "用数字说明一位客户的排名", "以數字說明一位客戶的排名"),
        (DAY,),
        card=True,
        place=6,
    ),
    writes=False,
)  # fmt: skip
