"""Suggest: `repbook suggest` and its button look for what is worth a try."""

from __future__ import annotations

from collections.abc import Iterator

from repbook.book.action import Action, Arg, Asked, Command, Decided, Done, Line
from repbook.features.cards.forms import card_named
from repbook.features.suggest.suggest import FINDERS, READS, Suggested, suggest
from repbook.schema.buttons import Button
from repbook.schema.registry import CODES
from repbook.text import language, say
from repbook.text.label import Label as L

SHOWN_PROBLEMS = 20


def decide(asked: Asked) -> Decided[Suggested]:
    """Find the suggestions, all or those of a kind or a card (M11, M81, M85, M170-M173, M177)."""
    kind, card = asked.given.get("kind"), asked.given.get("card")
    named = card_named(asked.snapshot, card) if card else ""
    found = suggest(asked.snapshot, asked.now, (kind,) if kind else (), named)
    show = ("suggestions",) if found.made else ()
    return Decided(found, found.changes, show=show)


def brief(done: Done[Suggested]) -> Iterator[Line]:
    """Say how many there are, of what kind, and what was refused."""
    found, lang = done.found, language()
    kinds = [
        say("suggest.of_kind", None, count=count, kind=_kind(kind, lang))
        for kind, count in found.by_kind.items()
        if count
    ]
    if kinds:
        joined = say("intake.comma").join(kinds)
        yield say("suggest.made", None, count=found.made, kinds=joined)
        yield say("suggest.where")
    else:
        yield say("suggest.none")
    for kind, why in found.refused.items():
        yield say("suggest.refused", None, kind=_kind(kind, lang), why=why)
    if found.tasks:
        key = "suggest.tasks_dry" if done.dry else "suggest.tasks"
        yield say(key, None, count=found.tasks)


def lines(done: Done[Suggested]) -> Iterator[Line]:
    """Say all that, the record of the offers, and what was left out."""
    yield from brief(done)
    if done.found.decided:
        yield say("suggest.decided", None, count=done.found.decided)
    yield from done.found.notes


def _kind(kind: str, lang: str) -> str:
    return CODES[f"suggestion.{kind}"].label.get(lang)


def as_json(done: Done[Suggested]) -> dict[str, object]:
    """Return how many there are by kind, what was refused and why, what else was said."""
    found = done.found
    return {
        "made": found.made,
        "by_kind": dict(found.by_kind),
        "refused": {kind: str(why) for kind, why in found.refused.items()},
        "tasks": found.tasks,
        "decided": found.decided,
        "notes": list(found.notes),
    }


SUGGEST = Action(
    "suggest",
    READS,
    decide,
    lines,
    as_json,
    Button(
        "suggest", "plan", L("Suggest", "找机会", "找機會"),
        L("Looks for offers, look-alikes, small customers on the way up, who could introduce you, and trades that bring one another about.",
          "查找可推荐的产品、相似客户、潜力小客户、可引荐人和互惠交易。",
          "尋找可推薦的產品、相似客戶、潛力小客戶、可引薦人和互惠交易。"),
        "WhatIfAnalysisMenu", "ES", home="do",
    ),
    Command(
        "suggest",
        "repbook suggest leads.xlsx --kind offer",
        L("look for offers, look-alikes, referrers and trades worth a try", "查找值得一试的推荐、相似客户、可引荐人和互惠交易", "尋找值得一試的推薦、相似客戶、可引薦人和互惠交易"),
        (
            Arg("kind", L("only suggestions of this kind", "只查找这一类建议", "只尋找這一類建議"), choices=tuple(FINDERS)),
            Arg("card", L("only suggestions for this customer", "只查找该客户的建议", "只尋找該客戶的建議"), shown="ID"),
        ),
        place=14,
    ),
    brief=brief,
    most_problems=SHOWN_PROBLEMS,
)  # fmt: skip
