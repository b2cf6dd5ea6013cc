"""Put texts together with the signs of the reader's language."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from repbook.domain.values import Problem
from repbook.text import say


def labelled(what: str, text: str) -> str:
    """Return a text after what it is about, with a colon."""
    return say("commands.labelled", None, what=what, text=text)


def joined(texts: Iterable[str]) -> str:
    """Return texts in a row, with commas between them."""
    return say("intake.comma").join(texts)


def first_of(texts: Sequence[str], most: int) -> str:
    """Return at most so many texts in a row, with a sign that there are more."""
    return joined(texts[:most]) + ("…" if len(texts) > most else "")


def reasons(problems: Sequence[Problem], most: int = 5) -> str:
    """Return what is wrong and where, one after another, with a sign that there is more."""
    told = (labelled(problem.where, problem.message) for problem in problems[:most])
    return say("commands.between").join(told) + ("…" if len(problems) > most else "")
