"""A suggestion in few words: for the Also line of a visit, and for a task."""

from __future__ import annotations

from repbook.book.snapshot import Rows, Snapshot
from repbook.text import say

BETWEEN = " > "
"""What stands between the parties of a loop in `other`."""
READS = ("kind", "id", "other", "k", "n", "decision")
"""The columns of Suggestions that the short form reads."""


def also(snapshot: Snapshot, rows: Rows, row: int) -> str:
    """Return a suggestion in a line's few words in the workbook's language; "" for none.

    `snapshot` needs names of Customers for whom it names (`id`, `name`).
    """
    kind, other = snapshot.code("suggestion", rows.get(row, "kind")), rows.text(row, "other")
    lang = snapshot.lang
    if kind == "offer":
        k, n = (rows.number(row, key) or 0.0 for key in ("k", "n"))
        return say("suggest.offer_short", lang, group=other, k=f"{k:,.0f}", n=f"{n:,.0f}")
    if kind == "referrer":
        return say("suggest.referrer_short", lang, name=_name(snapshot, other))
    if kind == "loop":
        return say("suggest.loop_short", lang, name=_name(snapshot, other.split(BETWEEN)[0]))
    return say(f"suggest.{kind}_short", lang) if kind else ""


def _name(snapshot: Snapshot, card: str) -> str:
    """Return the name on a card, the text itself where it is no card."""
    cards = snapshot.tables["customers"]
    at = cards.index().get(card)
    return card if at is None else cards.text(at, "name") or card
