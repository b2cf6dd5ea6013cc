"""Put texts together with the signs of the reader's language."""

from __future__ import annotations

from collections.abc import Sequence

from repbook.domain.values import Problem
from repbook.text import say
from repbook.text.joining import joined, labelled

__all__ = ["first_of", "joined", "labelled", "reasons"]


def first_of(texts: Sequence[str], most: int) -> str:
    """Return at most so many texts in a row, with a sign that there are more."""
    return joined(texts[:most]) + ("…" if len(texts) > most else "")


def reasons(problems: Sequence[Problem], most: int = 5) -> str:
    """Return what is wrong and where, one after another, with a sign that there is more."""
    told = (labelled(problem.where, problem.message) for problem in problems[:most])
    return say("commands.between").join(told) + ("…" if len(problems) > most else "")
