"""Put texts together with the signs of the reader's language."""

from __future__ import annotations

from collections.abc import Iterable

from repbook.text import say


def labelled(what: str, text: str) -> str:
    """Return a text after what it is about, with a colon."""
    return say("commands.labelled", None, what=what, text=text)


def joined(texts: Iterable[str]) -> str:
    """Return texts in a row, with commas between them."""
    return say("intake.comma").join(texts)
