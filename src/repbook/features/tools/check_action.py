"""Check: `repbook check` and its button recompute every formula; nothing is changed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from repbook.book.action import Action, Asked, Command, Decided, Done, Line, Mark, Seen
from repbook.book.apply import LOG
from repbook.book.ports import Book
from repbook.domain.days import serial
from repbook.features.merge.logged_totals import LOG_READS
from repbook.features.merge.stale_totals import stale_totals
from repbook.features.tools.check import Checked, Difference, check, reads
from repbook.schema.buttons import Button
from repbook.schema.source import REP, TEAM
from repbook.text import say
from repbook.text.label import Label as L

# How many cells of a sheet are named where many hold no result.
NAMED = 3


def see(book: Book, now: datetime) -> Seen:
    """Read all tables, the computed cells as stored, and what the book finds by itself."""
    log = book.read({LOG: LOG_READS}).tables[LOG]
    return Seen(book.read(reads()), (book.computed(), book.faults(), log))


def decide(asked: Asked) -> Decided[Checked]:
    """Compare all formulas and name unusable inputs by cell (M111)."""
    computed, faults, log = asked.more
    more = (*stale_totals(asked.snapshot, log), *faults)
    found = check(asked.snapshot, computed, more, today=float(serial(asked.now)))
    return Decided(found, problems=found.problems, bad=bool(found.differences))


def lines(done: Done[Checked]) -> Iterator[Line]:
    """Say every difference, the problems, and the counts last."""
    yield from _differences(done)
    yield Mark.PROBLEMS
    yield _counts(done)


def brief(done: Done[Checked]) -> Iterator[str]:
    """Say the counts first."""
    yield _counts(done)
    yield from _differences(done)


def _differences(done: Done[Checked]) -> Iterator[str]:
    """Say each difference; of sheets where many cells hold no result one sentence and counts."""
    empty: dict[str, list[str]] = {}
    for found in done.found.differences:
        if found.stored is None:
            sheet, _, cell = found.where.rpartition("!")
            empty.setdefault(sheet, []).append(cell)
    many = {sheet: cells for sheet, cells in empty.items() if len(cells) > NAMED}
    if many:
        count = sum(map(len, many.values()))
        yield say("commands.never_calculated", count=count, file=done.snapshot.name)
    for sheet, cells in many.items():
        facts = {"sheet": sheet, "count": len(cells), "cells": ", ".join(cells[:NAMED])}
        yield say("commands.never_on", None, **facts)
    for found in done.found.differences:
        if found.stored is not None or found.where.rpartition("!")[0] not in many:
            yield _difference(found)


def _difference(found: Difference) -> str:
    stored = say("commands.holds_nothing") if found.stored is None else found.stored
    facts = {"where": found.where, "stored": stored, "computed": found.computed}
    return say("commands.difference", None, **facts)


def _counts(done: Done[Checked]) -> str:
    found, problems = done.found, done.applied.problems
    counts = {"differences": len(found.differences), "problems": len(problems)}
    return say("commands.checked", None, cells=found.cells, **counts)


def as_json(done: Done[Checked]) -> dict[str, object]:
    """Return the differences by cell."""
    differences = [
        {"where": each.where, "stored": each.stored, "computed": each.computed}
        for each in done.found.differences
    ]
    return {"cells": done.found.cells, "differences": differences}


CHECK = Action(
    "check",
    see,
    decide,
    lines,
    as_json,
    Button(
        "check", "tools", L("Check", "检查", "檢查"),
        L("Recomputes every formula and lists problems by cell; changes nothing.",
          "重算全部公式，按单元格列出问题；不作任何更改。",
          "重算全部公式，按儲存格列出問題；不作任何更改。"),
        "ErrorChecking", "CH", home="do",
    ),
    Command(
        "check",
        "repbook check leads.xlsx --json",
        L("recompute every formula and list what does not agree", "重算全部公式并列出不一致之处", "重算全部公式並列出不一致之處"),
        place=14,
    ),
    brief=brief,
    writes=False,
    takes_rows=True,
    kinds=(REP, TEAM),
)  # fmt: skip
