"""What tidying the cards would change, in lines."""

from __future__ import annotations

from collections.abc import Iterator

from repbook.book.snapshot import Snapshot
from repbook.domain.days import to_date
from repbook.features.cards.counts import TIDY_WEEKLY
from repbook.features.qualify.regrade import LAST, Move, Regraded
from repbook.schema.registry import CODES
from repbook.text import language, say


def grade_lines(found: Regraded, snapshot: Snapshot, most: int = 0) -> Iterator[str]:
    """Yield promotions, demotions, changes of class, at most `most` of each, then the rhythm."""
    parts = (("rises", found.rises, "grade"), ("falls", found.falls, "grade"))
    for key, moves, list_name in (*parts, ("classes", found.classes, "pyramid")):
        if moves:
            yield say(f"cards.{key}", count=len(moves))
            yield from (_line(move, list_name) for move in moves[: most or None])
            if most and len(moves) > most:
                yield "  " + say("handler.more", count=len(moves) - most)
    if not (found.rises or found.falls or found.classes):
        yield say("cards.no_moves")
    yield rhythm(found, snapshot)


def _line(move: Move, list_name: str) -> str:
    old, new = (_label(list_name, code) for code in (move.old, move.new))
    return f"  {old} → {new}  {move.id} {move.name}"


def _label(list_name: str, code: str) -> str:
    return CODES[f"{list_name}.{code}"].label.get(language()) if code else "–"


def rhythm(found: Regraded, snapshot: Snapshot) -> str:
    """Say when the cards were tidied last, and whether that is often enough (M89)."""
    last = snapshot.setting(LAST)
    if type(last) is not float:
        return say("cards.never_tidied")
    key = "cards.tidied" if found.lately >= TIDY_WEEKLY else "cards.tidied_seldom"
    return say(key, day=to_date(last).isoformat(), count=found.lately)
