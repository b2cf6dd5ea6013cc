"""Press a button: run its action on the open workbook and say what came of it."""

from __future__ import annotations

import keyword
from datetime import datetime
from importlib import import_module

from repbook.domain.values import Problem
from repbook.entrypoints.common import labelled
from repbook.entrypoints.outcome import Mood, Outcome
from repbook.errors import MissingName, RepbookError
from repbook.text import say
from repbook.workbook.apply import Applied
from repbook.workbook.desk import Desk
from repbook.workbook.snapshot import Snapshot

SHOWN_PROBLEMS = 8
# A message box holds no more; the launcher cuts off the rest.
SHOWN_TEXT = 950


__all__ = [
    "SHOWN_PROBLEMS",
    "SHOWN_TEXT",
    "Mood",
    "Outcome",
    "done",
    "fitted",
    "listed",
    "module_of",
    "moment_of",
    "press",
]


def press(key: str, desk: Desk, asked: str = "") -> Outcome:
    """Run the button `key` (or a follow-up press) on an open workbook.

    A refusal or failure is an outcome with words in it; nothing is raised.
    """
    try:
        return import_module(f"repbook.entrypoints.presses.{module_of(key)}").press(desk, asked)  # type: ignore[no-any-return]  # found by name
    except MissingName as error:
        return Outcome(Mood.REFUSED, f"{error}\n{say('press.or_repair')}")
    except RepbookError as error:
        return Outcome(Mood.REFUSED, str(error))
    except Exception as error:
        from repbook.entrypoints.failure import record

        return Outcome(Mood.REFUSED, record(error))


def module_of(key: str) -> str:
    """Return the name of a press's module."""
    return f"{key}_" if keyword.iskeyword(key) else key


def moment_of(snapshot: Snapshot) -> datetime:
    """Return now as the workbook takes it."""
    return snapshot.clock(datetime.now())


def done(text: str, applied: Applied) -> Outcome:
    """Return the outcome of applied changes: what was done, and the problems listed."""
    return Outcome(Mood.DONE, fitted([text, *listed(applied.problems)]))


def fitted(lines: list[str], end: str = "") -> str:
    """Return lines and an end as one text that a message box holds whole.

    Lines that find no room are counted instead.
    """
    kept = list(lines)
    while len(kept) > 1 and len(_text(kept, len(lines), end)) > SHOWN_TEXT:
        kept.pop()
    return _text(kept, len(lines), end)


def _text(kept: list[str], count: int, end: str) -> str:
    more = [say("press.more", count=count - len(kept))] if len(kept) < count else []
    return "\n".join([*kept, *more, *(["", end] if end else [])])


def listed(problems: tuple[Problem, ...]) -> list[str]:
    """Return problems as lines under a title, the first few and how many more."""
    lines = [labelled(problem.where, problem.message) for problem in problems[:SHOWN_PROBLEMS]]
    more = len(problems) - SHOWN_PROBLEMS
    if more > 0:
        lines.append(say("press.more", count=more))
    return ["", say("commands.problems_title"), *lines] if lines else []
