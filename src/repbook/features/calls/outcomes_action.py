"""Orders won: `repbook outcomes` and its button show what orders close, and set it on a yes."""

from __future__ import annotations

from collections.abc import Iterator

from repbook.book.action import Action, Asked, Command, Decided, Done, Line, Mark
from repbook.domain.days import to_date
from repbook.features.calls.outcomes import READS, Settled, Win, settle_outcomes
from repbook.schema.buttons import Button
from repbook.text import say
from repbook.text.label import Label as L

SHOWN = 8


def decide(asked: Asked) -> Decided[Settled]:
    """Find the open cards that orders close (M93)."""
    found = settle_outcomes(asked.snapshot)
    return Decided(found, found.changes)


def brief(done: Done[Settled]) -> Iterator[Line]:
    """Say how many cards orders win, and the first of them."""
    wins = done.found.wins
    yield _counted(done)
    yield from map(_shown, wins[:SHOWN])
    if len(wins) > SHOWN:
        yield "…"
    yield Mark.PROBLEMS


def lines(done: Done[Settled]) -> Iterator[Line]:
    """Say every card that an order wins, and whether it was set."""
    yield _counted(done)
    yield from map(_shown, done.found.wins)
    yield Mark.PROBLEMS
    if done.dry and done.found.wins:
        yield say("cards.outcomes_how")


def _counted(done: Done[Settled]) -> str:
    key = "cards.outcomes_would" if done.dry else "cards.outcomes_set"
    return say(key, None, wins=len(done.found.wins), asked=done.found.asked)


def _shown(win: Win) -> str:
    day, amount = to_date(win.day).isoformat(), f"{win.amount:,.0f}"
    facts = {"id": win.id, "name": win.name, "day": day, "amount": amount}
    return say("cards.outcomes_win", None, **facts, contacts=win.contacts)


def as_json(done: Done[Settled]) -> dict[str, object]:
    """Return the cards won, and how many orders wait for a choice."""
    return {
        "won": [
            {
                "id": win.id,
                "name": win.name,
                "day": to_date(win.day).isoformat(),
                "amount": win.amount,
                "contacts": win.contacts,
            }
            for win in done.found.wins
        ],
        "asked": done.found.asked,
        "applied": done.applied.written,
    }


OUTCOMES = Action(
    "outcomes",
    READS,
    decide,
    lines,
    as_json,
    Button(
        "outcomes", "cards", L("Won by orders", "按订单登记成交", "依訂單登記成交"),
        L("Lists the open cards that orders on file have won, and asks before their outcome is set.",
          "列出已有订单成交的客户卡，确认后才登记成交结果。",
          "列出已有訂單成交的客戶卡，確認後才登記成交結果。"),
        "AccountingFormat", "W", menu="more_cards", home="look",
    ),
    Command(
        "outcomes",
        "repbook outcomes leads.xlsx",
        L("list the open cards that orders have won", "列出已有订单成交的客户卡", "列出已有訂單成交的客戶卡"),
        confirm=L("set their outcome", "登记成交结果", "登記成交結果"),
        place=14,
    ),
    brief=brief,
    confirm="cards.outcomes_ask",
)  # fmt: skip
