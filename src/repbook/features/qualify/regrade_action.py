"""Re-grade: `repbook regrade` and its button show what would change, and do it on a yes."""

from __future__ import annotations

from collections.abc import Iterator

from repbook.book.action import Action, Asked, Command, Decided, Done, Line, Mark
from repbook.domain.days import to_date
from repbook.features.qualify.grade_words import grade_lines
from repbook.features.qualify.regrade import LAST, READS, Move, Regraded, regrade
from repbook.schema.buttons import Button
from repbook.text import say
from repbook.text.label import Label as L

SHOWN = 8


def decide(asked: Asked) -> Decided[Regraded]:
    """Compare the cards with the rules (M89, M92)."""
    found = regrade(asked.snapshot, asked.now)
    return Decided(found, found.changes)


def brief(done: Done[Regraded]) -> Iterator[str]:
    """Say the first proposals; once they are confirmed, how many there were."""
    found = done.found
    if done.dry:
        yield from grade_lines(found, done.snapshot, SHOWN)
        return
    counts = {"rises": len(found.rises), "falls": len(found.falls), "classes": len(found.classes)}
    yield say("cards.regraded_counts", None, **counts)


def lines(done: Done[Regraded]) -> Iterator[Line]:
    """Say every proposal, and whether it was confirmed."""
    yield from grade_lines(done.found, done.snapshot)
    yield Mark.PROBLEMS
    yield say("cards.regrade_how" if done.dry else "cards.regraded")


def as_json(done: Done[Regraded]) -> dict[str, object]:
    """Return every proposal in codes."""
    found, last = done.found, done.snapshot.setting(LAST)
    return {
        "promotions": [_json(move) for move in found.rises],
        "demotions": [_json(move) for move in found.falls],
        "classes": [_json(move) for move in found.classes],
        "applied": done.applied.written,
        "last_tidied": to_date(last).isoformat() if type(last) is float else None,
        "tidied_in_7_days": found.lately,
    }


def _json(move: Move) -> dict[str, str | None]:
    return {"id": move.id, "name": move.name, "from": move.old or None, "to": move.new}


REGRADE = Action(
    "regrade",
    READS,
    decide,
    lines,
    as_json,
    Button(
        "regrade", "qualify", L("Re-grade", "重新定级", "重新定級"),
        L("Lists the cards whose grade would rise or fall and asks before anything is changed.",
          "列出应升级或降级的客户卡，确认后才更改。",
          "列出應升級或降級的客戶卡，確認後才更改。"),
        "ConditionalFormattingIconSetsGallery", "G", home="work",
    ),
    Command(
        "regrade",
        "repbook regrade leads.xlsx",
        L("list the cards whose grade or class would change", "列出等级或类别应更改的客户卡", "列出等級或類別應更改的客戶卡"),
        confirm=L("confirm the changes and note the cards as tidied", "确认更改，并记下本次重新定级", "確認變更，並記下本次重新定級"),
        place=12,
    ),
    brief=brief,
    confirm="cards.regrade_ask",
)  # fmt: skip
