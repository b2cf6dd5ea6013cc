"""The questions to ask a customer next, in lines."""

from __future__ import annotations

from collections.abc import Iterator

from repbook.actions.ask_next import Asked
from repbook.actions.forms import joined
from repbook.text import say


def lines(found: Asked) -> Iterator[str]:
    """Yield each channel's question, its options by number, what it may move, where to record."""
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
