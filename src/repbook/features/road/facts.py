"""What of a card is taken along: its columns in reading order, without what stays at the desk."""

from __future__ import annotations

from collections.abc import Iterator

from repbook.book.snapshot import Rows, Snapshot
from repbook.features.cards.card_page import shown
from repbook.features.kernel.profit_shown import profit_shown
from repbook.features.plan.signs import LACKING, READY
from repbook.schema.declare import Desk
from repbook.schema.desk import BANDS, ProfitView, band_of, for_desk
from repbook.schema.registry import TABLES
from repbook.text import say

FACTS = (
    *("phones", "email", "title", "people", "next_step", "next_on", "next_at", "expected_order"),
    *("expected_on", "need", "attitude", "last_order", "opener", "questions", "dispute", "floor"),
    *("traits", "deciders", "coach", "competitor", "business", "terms", "margin", "score"),
    *("verdict", "class", "face", "note"),
)
"""The columns of Customers that a card on the road has beside name, ways to reach and area."""
_LEFT_OUT = ("why_loss", "why_margin", "why_score", "why_focus", "why_follow", "why_nurture")
"""The parts of Why that say margin, score or verdict."""
_OPEN = "\0"


def told(snapshot: Snapshot, rows: Rows, row: int, *, desk: bool) -> tuple[tuple[str, str], ...]:
    """Return labels and texts of what is known of a customer; with `desk` all of it."""
    view = ProfitView.ALL if desk else profit_shown(snapshot)
    return tuple(_told(snapshot, rows, row, view, desk=desk))


def _told(
    snapshot: Snapshot, rows: Rows, row: int, view: ProfitView, *, desk: bool
) -> Iterator[tuple[str, str]]:
    for key in FACTS:
        column = TABLES["customers"].column(key)
        if not desk and for_desk(column, view):
            continue
        text = shown(rows.get(row, key), column.kind)
        if column.desk is Desk.PROFIT and view is ProfitView.BAND:
            text = _band(snapshot, rows.number(row, key))
        if text:
            yield column.label.get(snapshot.lang), text


def _band(snapshot: Snapshot, margin: float | None) -> str:
    if margin is None:
        return ""
    book = snapshot.setting("book_margin")
    band = band_of(margin, book if type(book) is float else None, snapshot.number("white_margin"))
    return snapshot.label(f"{BANDS}.{band.value}")


def reason(text: str, lang: str) -> str:
    """Return why a customer is on the sheet without what says margin, score or verdict."""
    joint = say("planning.why_joint", lang)
    facts = dict.fromkeys(("amount", "share", "score"), _OPEN)
    left = [say(f"planning.{key}", lang, **facts).partition(_OPEN) for key in _LEFT_OUT]
    kept = [part for part in text.split(joint) if not any(_says(part, *each) for each in left)]
    found = joint.join(kept)
    return found[:1].upper() + found[1:]


def last_said(text: str) -> str:
    """Return the last contact without what is still to be prepared at the desk."""
    lines = text.split("\n")
    return "\n".join(line for line in lines if not line.startswith((LACKING, READY)))


def _says(part: str, before: str, is_open: str, after: str) -> bool:
    said = part.casefold()
    if not is_open:
        return said == before.casefold()
    return said.startswith(before.casefold()) and said.endswith(after.casefold())
