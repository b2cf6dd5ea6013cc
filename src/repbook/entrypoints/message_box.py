"""Fit what a button says into a message box."""

from __future__ import annotations

from repbook.domain.values import Problem
from repbook.features.kernel.words import labelled
from repbook.text import say

SHOWN_PROBLEMS = 8
# A message box holds no more; the launcher cuts off the rest.
SHOWN_TEXT = 950


def fitted(lines: list[str], end: str = "") -> str:
    """Return lines and an end as one text that a message box holds whole.

    Lines that find no room are counted instead.
    """
    kept = list(lines)
    while len(kept) > 1 and len(_text(kept, len(lines), end)) > SHOWN_TEXT:
        kept.pop()
    return _text(kept, len(lines), end)


def _text(kept: list[str], count: int, end: str) -> str:
    more = [say("handler.more", count=count - len(kept))] if len(kept) < count else []
    return "\n".join([*kept, *more, *(["", end] if end else [])])


def listed(problems: tuple[Problem, ...]) -> list[str]:
    """Return problems as lines under a title, the first few and how many more."""
    lines = [labelled(problem.where, problem.message) for problem in problems[:SHOWN_PROBLEMS]]
    more = len(problems) - SHOWN_PROBLEMS
    if more > 0:
        lines.append(say("handler.more", count=more))
    return ["", say("commands.problems_title"), *lines] if lines else []
