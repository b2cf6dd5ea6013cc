"""The frame of every command: arguments, reading, deciding, writing, lines or JSON, exit code."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from repbook.adapters.file_book import FileBook, NearCard
from repbook.adapters.older import kind_of_file
from repbook.book.action import (
    Action,
    Arg,
    ArgKind,
    Asked,
    Command,
    Decide,
    Decided,
    Done,
    Grid,
    Mark,
    Seen,
)
from repbook.book.going_on import going_on
from repbook.domain.days import clock, to_date
from repbook.domain.values import Problem
from repbook.entrypoints.below import problems as below
from repbook.entrypoints.below import take_in
from repbook.entrypoints.common import as_json, print_json, print_problems, said_day, said_when
from repbook.entrypoints.frame import finish, hook_of, notes_of, see
from repbook.entrypoints.progress import working
from repbook.entrypoints.sheetprint import print_rows
from repbook.schema.source import TEAM, book, using
from repbook.text import LANGUAGES, language, say

DRY, JSON, APPLY, YES, ANYWAY = "dry_run", "json", "apply", "yes", "anyway"


def arguments(action: Action, parser: argparse.ArgumentParser) -> None:
    """Add a command's arguments: its own between those of the frame."""
    command = _command(action)
    if command.book:
        parser.add_argument("book", help=say("commands.help.book"))
    if command.card:
        parser.add_argument("id", metavar="ID", help=say("commands.help.id"))
    for arg in command.args:
        _add(parser, arg)
    if command.confirm is not None:
        sure = command.confirm.get(language())
        parser.add_argument("--apply", action="store_true", help=sure)
    elif action.writes:
        parser.add_argument("--dry-run", action="store_true", help=say("commands.help.dry_run"))
    if action.writes and command.book and ANYWAY not in (arg.key for arg in command.args):
        parser.add_argument("--anyway", action="store_true", help=say("commands.help.anyway"))
    if action.takes_rows:
        parser.add_argument("--yes", action="store_true", help=say("commands.help.yes"))
    if action.as_json is not None or command.in_json:
        parser.add_argument("--json", action="store_true", help=say("commands.help.json"))
    if command.speaks:
        parser.add_argument("--lang", choices=LANGUAGES, help=say("commands.help.lang"))


def _add(parser: argparse.ArgumentParser, arg: Arg) -> None:
    options: dict[str, Any] = {"help": arg.help.get(language()), "default": arg.default}
    if arg.kind is ArgKind.FLAG:
        style = argparse.BooleanOptionalAction if arg.default else "store_true"
        options |= {"action": style, "default": bool(arg.default)}
    else:
        options |= {"metavar": arg.shown} if arg.shown else {}
        options |= {"choices": arg.choices} if arg.choices else {}
        options |= {"type": int} if arg.kind is ArgKind.WHOLE else {}
        many = arg.kind in (ArgKind.PAIRS, ArgKind.SOME)
        options |= {"action": "append", "default": []} if many else {}
        options |= {"nargs": "?", "const": ""} if arg.kind is ArgKind.SOME else {}
    if arg.placed and (arg.many or arg.may_lack):
        options["nargs"] = "+" if arg.many else "?"
    names = (f"-{arg.short}", arg.option) if arg.short else (arg.option,)
    parser.add_argument(*names, **options)


def run(action: Action, args: argparse.Namespace) -> int:
    """Run a command; 1 when problems are listed, or it did not do what was asked."""
    with going_on(bool(vars(args).get(ANYWAY))):
        return _run(action, args)


def _run(action: Action, args: argparse.Namespace) -> int:
    if action.decide is None:
        return int(hook_of(action).run(args))
    code = hook_of(action).instead(args) if action.instead else None
    if code is not None:
        return int(code)
    with using(kind_of_file(Path(args.book)) if TEAM in action.kinds else book()):
        return _decided(action, action.decide, args)


def _decided(action: Action, decide: Decide, args: argparse.Namespace) -> int:
    """Read, decide and write, in the schema of the workbook's kind."""
    command, words = _command(action), vars(args)
    given_in(command, words, datetime.now())  # what is no value is said before anything is read
    file = FileBook(args.book)
    sure = bool(words.get(APPLY))
    with working(file.name):
        now = datetime.now()
        seen = _see(action, file, now, words)
        taken = ""
        if words.get(YES) and seen.snapshot.below and not words.get(DRY):
            taken = take_in(file, seen.snapshot)
            seen = _see(action, file, now, words)
        moment = seen.snapshot.clock(now)
        given = given_in(command, words, moment)
        asked = Asked(seen.snapshot, moment, seen.more, words.get("id", ""), "", given, sure)
        decided = decide(asked)
        if decided.question is not None and decided.question.refusal is not None:
            raise decided.question.refusal
        dry = bool(words.get(DRY)) or (command.confirm is not None and not sure)
        done = finish(action, file, seen, decided, dry=dry)
    applied = done.applied
    if action.takes_rows:
        applied = applied._replace(problems=(*below(seen.snapshot), *applied.problems))
    if taken:
        applied = applied._replace(notes=(taken, *applied.notes))
    if not words.get(JSON):
        for line in _days_taken(command, words, given):
            print(line)
    done = done._replace(applied=applied)
    return tell(action, decided, done, in_json=bool(words.get(JSON)))


def _see(action: Action, book: FileBook, now: datetime, words: Mapping[str, Any]) -> Seen:
    """Read what an action needs; of one that is about one card, hardly more than its row."""
    if not action.near:
        return see(action.reads, book, now)
    from repbook.features.cards.forms import card_named

    near = NearCard(book, card_named(book.read(action.near), words["id"]))
    return see(action.reads, near, now)


def _command(action: Action) -> Command:
    assert action.command is not None, action.key
    return action.command


def given_in(command: Command, words: Mapping[str, Any], now: datetime) -> Mapping[str, Any]:
    """Return the values of a command's own arguments that were given; UsageError for a bad one."""
    given = {arg.key: _value(arg, words[arg.key], now) for arg in command.args}
    given = {key: value for key, value in given.items() if value is not None}
    return given if command.take is None else command.take(given)


def _value(arg: Arg, value: Any, now: datetime) -> Any:
    if value is None:
        return None
    if arg.kind is ArgKind.MOMENT:
        return said_when(value, now)
    return said_day(value, now) if arg.kind is ArgKind.DAY else value


def _days_taken(
    command: Command, words: Mapping[str, Any], given: Mapping[str, Any]
) -> Iterable[str]:
    """Yield what days said in words were taken for: a misspelt one shows itself."""
    for arg in command.args:
        day, text = given.get(arg.key), words[arg.key]
        if arg.kind in (ArgKind.DAY, ArgKind.MOMENT) and isinstance(day, int | float) and text:
            meant = to_date(int(day)).isoformat()
            meant += f" {clock(day % 1)}" if day % 1 else ""
            if str(text).strip() != meant:
                yield say("commands.day_taken", text=text, day=meant)


def tell(action: Action, decided: Decided[Any], done: Done[Any], *, in_json: bool) -> int:
    """Print what came of it, for a script or for a person, and return the exit code."""
    problems = done.applied.problems
    if in_json and action.as_json is not None:
        listed = decided.changes is not None or decided.problems is not None
        found = action.as_json(done) | ({"problems": as_json(problems)} if listed else {})
        if notes := notes_of(done):
            found["notes"] = [*found.get("notes", ()), *notes]
        print_json(found)
    else:
        _print(action, done)
    return int(decided.bad or decided.refused or bool(problems))


def _print(action: Action, done: Done[Any]) -> None:
    lines = list(action.say(done)) if action.say is not None else []
    for line in lines if Mark.PROBLEMS in lines else [*lines, Mark.PROBLEMS]:
        if isinstance(line, Grid):
            print_rows(*line)
        elif isinstance(line, Mark):
            _print_problems(done.applied.problems, action.most_problems)
        else:
            print(line)
    for note in notes_of(done):
        print(note)
    if done.applied.backup:
        print(say("commands.backup", path=done.applied.backup))
    elif done.dry and _command(action).confirm is None:
        print(say("commands.dry"))


def _print_problems(problems: Iterable[Problem], most: int) -> None:
    listed = list(problems)
    shown = listed[: most or None]
    print_problems(shown)
    if len(listed) > len(shown):
        print(f"  {say('bring.more', count=len(listed) - len(shown))}")
