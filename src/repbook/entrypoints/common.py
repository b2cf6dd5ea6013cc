"""What commands share: reading a day, JSON, printing problems."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from datetime import date

from repbook.domain.days import serial
from repbook.domain.values import Problem
from repbook.errors import UsageError
from repbook.features.kernel.words import labelled
from repbook.text import say


def day_of(text: str | None) -> int | None:
    """Return a day number from YYYY-MM-DD; UsageError for anything else."""
    if text is None:
        return None
    try:
        return serial(date.fromisoformat(text))
    except ValueError:
        raise UsageError("commands.bad_day", text=text) from None


def print_json(data: object) -> None:
    """Print data as JSON, Chinese as it is."""
    import json

    json.dump(data, sys.stdout, ensure_ascii=False, indent=2)
    print()


def as_json(problems: Iterable[Problem]) -> list[dict[str, str]]:
    """Return problems as JSON has them."""
    return [{"where": problem.where, "message": problem.message} for problem in problems]


def print_problems(problems: Iterable[Problem]) -> None:
    """Print problems under a title, if there are any."""
    listed = list(problems)
    if listed:
        print(f"\n{say('commands.problems_title')}")
    for problem in listed:
        print(f"  {labelled(problem.where, problem.message)}")
