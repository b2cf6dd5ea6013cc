"""Finish day: one preview of all its steps, one yes; each step is written by itself.

What a step cannot do is said, and the next one goes on; where something fails, what came before
stays and is said to.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, NamedTuple

from repbook.adapters.file_book import FileBook
from repbook.book.action import Action, Asked, Done
from repbook.book.after import BookAfter
from repbook.book.apply import Applied
from repbook.book.deeds import deeds, set_aside
from repbook.book.open_book import OpenBook
from repbook.book.ports import Book
from repbook.book.snapshot import Rows, Snapshot
from repbook.domain.days import serial
from repbook.domain.values import Problem
from repbook.entrypoints.common import as_json, print_json, print_problems
from repbook.entrypoints.failure import Failure, failure
from repbook.entrypoints.frame import finish, hook_of, see
from repbook.entrypoints.message_box import fitted, listed
from repbook.entrypoints.outcome import Mood, Outcome
from repbook.entrypoints.progress import working
from repbook.errors import Refused
from repbook.features.kernel.finishing import finish_steps
from repbook.features.registry import action_of
from repbook.schema.registry import TABLES
from repbook.text import language, say

KEY, SHEET = "finish", "plan"
SHEET_OF_DAY, ROW_ID = "visits", "visit_id"


class Step(NamedTuple):
    """One step as it went: what became of it, or why it was left out."""

    action: Action
    done: Done[Any] | None = None
    refused: Refused | None = None

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong in the data that the step met."""
        return () if self.done is None else self.done.applied.problems


class Finished(NamedTuple):
    """The steps that were carried out or left out, and what stopped them where it did."""

    steps: list[Step]
    stopped: Failure | None = None
    at: str = ""


def run(args: argparse.Namespace) -> int:
    """Preview the steps, or carry them out with --apply; 1 where there are problems."""
    book = FileBook(args.book)
    with working(book.name):
        found = carried_out(book) if args.apply else previewed(book)
    problems = [problem for step in found.steps for problem in step.problems]
    if args.json:
        print_json(_as_json(found, applied=args.apply) | {"problems": as_json(problems)})
    else:
        print("\n".join(_lines(found, applied=args.apply)))
        print_problems(problems)
        _print_end(found, applied=args.apply)
    return 2 if found.stopped else int(bool(problems) or any(step.refused for step in found.steps))


def _print_end(found: Finished, *, applied: bool) -> None:
    backup = next(
        (s.done.applied.backup for s in found.steps if s.done and s.done.applied.backup), None
    )
    if backup is not None:
        print(say("commands.backup", path=backup))
    if not applied:
        print(say("day.finish_with", None))


def press(desk: OpenBook, asked: str, sure: bool) -> Outcome:
    """Ask once with all that would be done; on a yes do it."""
    found = carried_out(desk) if sure else previewed(desk)
    problems = tuple(problem for step in found.steps for problem in step.problems)
    lines = [*_lines(found, applied=sure), *listed(problems)]
    if not sure:
        return Outcome(Mood.ASK, fitted(lines, say("day.finish_ask", None)), f"{KEY}_apply", asked)
    if found.stopped is not None:
        return Outcome(Mood.REFUSED, fitted(lines))
    desk.show(SHEET)
    return Outcome(Mood.DONE, fitted(lines))


def previewed(book: Book) -> Finished:
    """Decide every step on the book as it will be after the one before; nothing is written."""
    now = datetime.now()
    days = _days(book)
    after = BookAfter(book, float(serial(days.clock(now))))
    found = []
    for key, given in _wanted(days, now):
        action = action_of(key)
        try:
            found.append(_decided(action, after, given, now))
        except Refused as refusal:
            found.append(Step(action, refused=refusal))
    return Finished(found)


def carried_out(book: Book) -> Finished:
    """Carry out every step, each on what the one before wrote.

    Raises what fails before anything is written.
    """
    now, found = datetime.now(), Finished([])
    for key, given in _wanted(_days(book), now):
        action = action_of(key)
        try:
            found.steps.append(_written(action, book, given, now))
        except Refused as refusal:
            found.steps.append(Step(action, refused=refusal))
        except Exception as error:
            if not deeds():
                raise
            return found._replace(stopped=failure(error, said=True), at=_name(action))
        set_aside()
    return found._replace(steps=_as_they_stand(found.steps, book))


def _as_they_stand(steps: list[Step], book: Book) -> list[Step]:
    """Return the steps with each place on the day's sheet as it is now: ranking moves its rows."""
    if not any(step.problems for step in steps):
        return steps
    now = book.read({SHEET_OF_DAY: TABLES[SHEET_OF_DAY].keys()}).tables[SHEET_OF_DAY]
    return [step if step.done is None else _moved(step, step.done, now) for step in steps]


def _moved(step: Step, done: Done[Any], now: Rows) -> Step:
    before = done.snapshot.tables.get(SHEET_OF_DAY)
    if before is None or ROW_ID not in before.columns:
        return step
    rows = {now.text(row, ROW_ID): row for row in range(len(now))}
    places = {
        before.where(row, key): now.where(rows[name], key)
        for row in range(len(before))
        if (name := before.text(row, ROW_ID)) in rows
        for key in (*before.columns, "")
    }
    problems = tuple(
        problem._replace(where=places.get(problem.where, problem.where))
        for problem in done.applied.problems
    )
    return step._replace(done=done._replace(applied=done.applied._replace(problems=problems)))


def _days(book: Book) -> Snapshot:
    return book.read({"days": TABLES["days"].keys()})


def _wanted(days: Snapshot, now: datetime) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield the steps that this book has, each with what it is given."""
    for step in finish_steps():
        given = step.given(days, days.clock(now))
        if given is not None:
            yield step.action, given


def _decided(action: Action, book: BookAfter, given: Mapping[str, Any], now: datetime) -> Step:
    if action.decide is None:
        return Step(action, hook_of(action).step(book, given, dry=True))
    seen, decided = _ask(action, book, given, now)
    if decided.changes is not None and decided.write:
        book.write(decided.changes)
    problems = tuple(decided.changes.problems if decided.changes else decided.problems or ())
    applied = Applied(written=False, problems=problems)
    return Step(action, Done(decided.found, seen.snapshot, applied, dry=True, file=book.name))


def _written(action: Action, book: Book, given: Mapping[str, Any], now: datetime) -> Step:
    if action.decide is None:
        return Step(action, hook_of(action).step(book, given, dry=False))
    seen, decided = _ask(action, book, given, now)
    return Step(action, finish(action, book, seen, decided))


def _ask(action: Action, book: Book, given: Mapping[str, Any], now: datetime) -> tuple[Any, Any]:
    seen = see(action.reads, book, now)
    assert action.decide is not None, action.key
    asked = Asked(seen.snapshot, seen.snapshot.clock(now), seen.more, given=given, sure=True)
    decided = action.decide(asked)
    if decided.question is not None and isinstance(decided.question.refusal, Refused):
        raise decided.question.refusal
    return seen, decided


def _lines(found: Finished, *, applied: bool) -> Iterator[str]:
    """Say each step in a line; what stopped them comes last."""
    yield say("day.finished" if applied and not found.stopped else "day.finish", None)
    for number, step in enumerate(found.steps, 1):
        facts = {"number": number, "name": _name(step.action)}
        if step.refused is not None:
            yield say("day.step_not", None, reason=step.refused, **facts)
        else:
            yield say("day.step", None, what=_words(step), **facts)
    if found.stopped is not None:
        yield say("day.finish_stopped", None, name=found.at)
        yield found.stopped.text


def _words(step: Step) -> str:
    """Return the first line of what the step says of itself."""
    words = step.action.brief or step.action.say
    assert words is not None
    assert step.done is not None
    first = next((line for line in words(step.done) if isinstance(line, str)), "")
    return first.splitlines()[0].strip() if first else ""


def _name(action: Action) -> str:
    assert action.button is not None, action.key
    return action.button.label.get(language())


def _as_json(found: Finished, *, applied: bool) -> dict[str, object]:
    told: dict[str, object] = {
        "applied": applied,
        "steps": {s.action.key: _step_json(s) for s in found.steps},
    }
    if found.stopped is not None:
        told["stopped"] = {"at": found.at, "kind": found.stopped.key, "message": found.stopped.text}
    return told


def _step_json(step: Step) -> dict[str, object]:
    if step.refused is not None:
        return {"refused": step.refused.key, "message": str(step.refused)}
    assert step.action.as_json is not None
    assert step.done is not None
    return step.action.as_json(step.done)
