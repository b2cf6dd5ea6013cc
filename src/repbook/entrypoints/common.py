"""What commands share: reading a day, JSON, printing problems."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from datetime import date, datetime

from repbook.domain.days import serial, to_date
from repbook.domain.values import Problem
from repbook.errors import UsageError
from repbook.features.kernel.words import labelled
from repbook.text import Said, language, say
from repbook.text.visible import one_line


def day_of(text: str | None) -> int | None:
    """Return a day number from YYYY-MM-DD; UsageError for anything else."""
    if text is None:
        return None
    try:
        return serial(date.fromisoformat(text))
    except ValueError:
        raise UsageError("commands.bad_day", text=text) from None


def said_day(text: str, now: datetime) -> int:
    """Return a day as it is typed in a cell: a date, or tomorrow, next Monday, 下周三.

    It is counted from the day of `now`. UsageError for what says no day, or may say two.
    """
    return int(said_when(text, now))


def said_when(text: str, now: datetime) -> float:
    """Return a day with the time that was said beside it, as `said_day` else."""
    from repbook.domain.reading.moments import MONTH_FIRST
    from repbook.domain.reading.said_dates import said_days, said_moment

    today, order = serial(now), MONTH_FIRST if language().startswith("zh") else None
    if moment := said_moment(text, today, order):
        return moment.day + (moment.at or 0.0)
    days = [to_date(day).isoformat() for day in said_days(text, today, order)]
    if days:
        raise UsageError("commands.either_day", text=text, first=days[0], second=days[-1])
    raise UsageError("commands.no_day", text=text)


def print_json(data: object) -> None:
    """Print data as JSON, Chinese as it is; what the output lacks is spelt as JSON spells it."""
    import json

    json.dump(data, sys.stdout, ensure_ascii=False, indent=2)
    print()


def as_json(problems: Iterable[Problem]) -> list[dict[str, str]]:
    """Return problems as JSON has them: a `kind` of `text.codes()`, and that of the cause."""
    return [_problem(*problem) for problem in problems]


def _problem(where: str, message: Said) -> dict[str, str]:
    cause = {"cause": message.cause} if message.cause else {}
    return {"where": where, "message": message, "kind": message.kind, **cause}


def print_problems(problems: Iterable[Problem]) -> None:
    """Print problems under a title, if there are any."""
    listed = list(problems)
    if listed:
        print(f"\n{say('commands.problems_title')}")
    for problem in listed:
        print(f"  {labelled(one_line(problem.where), problem.message)}")
