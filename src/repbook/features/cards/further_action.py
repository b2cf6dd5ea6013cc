"""Further purchase: `repbook again` and its button make a new card of the same customer."""

from __future__ import annotations

from collections.abc import Iterator

from repbook.book.action import Action, Asked, Command, Decided, Done
from repbook.features.cards.arguments import SET, take
from repbook.features.cards.form import edit_cell
from repbook.features.cards.further_card import READS, Further, further_card
from repbook.features.cards.leaving import leaving
from repbook.features.cards.words import further
from repbook.schema.buttons import Button
from repbook.text.label import Label as L

GRADED = {"customers": ("id", "grade")}
FIRST = ("card", edit_cell("q01"))


def decide(asked: Asked) -> Decided[Further]:
    """Make the card; its button shows it with the cursor in the form's first answer (M93)."""
    typed = asked.given.get("set", {})
    found = further_card(asked.snapshot, asked.now, asked.card, typed)
    question = leaving(asked.snapshot, asked.card, other=True)
    return Decided(found, found.changes, question=question, show=FIRST)


def grade(done: Done[Further]) -> str:
    """Return the new card's grade, "" where nothing was written."""
    if done.after is None:
        return ""
    rows = done.after.tables["customers"]
    return rows.text(rows.index()[done.found.card], "grade")


def lines(done: Done[Further]) -> Iterator[str]:
    """Say which card was made."""
    yield further(done.found, grade(done))


def as_json(done: Done[Further]) -> dict[str, object]:
    """Return the new card, and the one that it follows."""
    found = done.found
    return {"id": found.card, "of": found.of, "name": found.name, "grade": grade(done) or None}


FURTHER = Action(
    "further_card",
    READS,
    decide,
    lines,
    as_json,
    Button(
        "further_card", "cards", L("Further purchase", "再次购买建新卡", "再次購買建新卡"),
        L("Makes a new card for a further purchase of the selected customer, graded by its own state.",
          "为所选客户的再次购买意向另建新卡，按新卡情况定级。",
          "為所選客戶的再次購買意向另建新卡，依新卡情況定級。"),
        "Copy", "P", on_row=True, in_menu=False, menu="more_cards", home="work",
    ),
    Command(
        "again",
        "repbook again leads.xlsx LW-00042",
        L("make a new card for a further purchase of the same customer", "为同一客户的再次购买另建新卡", "為同一客戶的再次購買另建新卡"),
        (SET,),
        card=True,
        take=take,
        place=11,
    ),
    after=GRADED,
)  # fmt: skip
