"""Ask next: `repbook ask` and its button; nothing is written."""

from __future__ import annotations

from collections.abc import Iterator

from repbook.book.action import Action, Asked, Command, Decided, Done
from repbook.domain.days import serial
from repbook.features.kernel.words import joined
from repbook.features.qualify.ask_next import READS, Next, ask_next
from repbook.schema.buttons import Button
from repbook.text import say
from repbook.text.label import Label as L


def decide(asked: Asked) -> Decided[Next]:
    """Choose the questions, one a channel."""
    return Decided(ask_next(asked.snapshot, asked.card, serial(asked.now)))


def lines(done: Done[Next]) -> Iterator[str]:
    """Say each channel's question, its options by number, what it may move, where to record."""
    found = done.found
    facts = {"known": f"{found.known:.0f}", "score": f"{found.score:g}"}
    yield say("cards.ask_known", None, id=found.id, name=found.name, **facts)
    for ask in found.asks:
        yield say(f"cards.ask_{ask.channel}", None, text=ask.text)
        if ask.options:
            yield "   " + joined(f"{n} {text}" for n, text in enumerate(ask.options, 1))
        if ask.low or ask.high:
            yield say("cards.ask_gain", None, low=f"{ask.low:+.1f}", high=f"{ask.high:+.1f}")
    if found.asks:
        yield say("cards.ask_record", None, id=found.id, slot=found.asks[0].slot)
    else:
        yield say("cards.ask_nothing")


def as_json(done: Done[Next]) -> dict[str, object]:
    """Return each channel's question and by how much it may move the score."""
    found = done.found
    asks = {
        ask.channel: {
            "column": ask.slot,
            "question": ask.text,
            "options": list(ask.options),
            "gain": [round(ask.low, 2), round(ask.high, 2)],
        }
        for ask in found.asks
    }
    facts = {"id": found.id, "name": found.name, "known": found.known, "score": found.score}
    return {**facts, "ask": asks}


ASK = Action(
    "ask_next",
    READS,
    decide,
    lines,
    as_json,
    Button(
        "ask_next", "qualify", L("Ask next", "下次必问", "下次必問"),
        L("Says which question to ask the selected customer next, and why that one.",
          "说明下次该问所选客户哪个问题，以及原因。",
          "說明下次該問所選客戶哪個問題，以及原因。"),
        "ReviewNextComment", "K", on_row=True, in_menu=False, home="work",
    ),
    Command(
        "ask",
        "repbook ask leads.xlsx LW-00042",
        L("say what to ask a customer next", "下次该问客户什么", "下次該問客戶什麼"),
        card=True,
        place=7,
    ),
    writes=False,
)  # fmt: skip
