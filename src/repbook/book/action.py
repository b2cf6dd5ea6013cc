"""An action, declared once: what it reads, decides and says, its button and its command.

The frames of `entrypoints` run it: they open the workbook, read, decide, ask, write, and say what
came of it. An action itself opens nothing, writes nothing and prints nothing.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from enum import Enum, StrEnum
from types import MappingProxyType
from typing import Any, Generic, TypeVar

from repbook.book.apply import Applied
from repbook.book.changes import Changes
from repbook.book.ports import Book
from repbook.book.snapshot import Reads, Snapshot
from repbook.domain.values import Problem
from repbook.errors import RepbookError
from repbook.record import NamedTuple
from repbook.schema.buttons import Button
from repbook.schema.source import REP
from repbook.text.label import Label

Found = TypeVar("Found")


class Mark(Enum):
    """Where the frame puts the problems among the lines; without it they come last."""

    PROBLEMS = "problems"


class Grid(NamedTuple):
    """Rows under their labels, which a terminal shows as a table."""

    title: str
    labels: Sequence[str]
    rows: Sequence[Sequence[str]]


Line = str | Grid | Mark


class Seen(NamedTuple):
    """What an action read: the tables, and what it needs beside them."""

    snapshot: Snapshot
    more: Any = None


class Asked(NamedTuple):
    """What an action decides on.

    `card` is the customer meant, `text` what else a button was given, `given` the values of the
    command's own arguments; `sure` says that the user has said yes to the action's question.
    """

    snapshot: Snapshot
    now: datetime
    more: Any = None
    card: str = ""
    text: str = ""
    given: Mapping[str, Any] = MappingProxyType({})
    sure: bool = False


class Question(NamedTuple):
    """What a button asks before it goes on; a command refuses instead.

    A yes presses the button again, sure; or, where `first` names another action, that one and
    then the button anew.
    """

    text: str
    refusal: RepbookError | None = None
    first: str = ""


class Decided(NamedTuple, Generic[Found]):
    """What an action found, and the changes that it wants made.

    `problems` are those of an action without changes; None where it can have none. `write=False`
    holds the changes back. `bad` ends a command with 1; `refused` a button with a refusal, too.
    `show` is the sheet, and the cell, that a button brings to the front, unless one of the sheets
    `stay` is there.
    """

    found: Found
    changes: Changes | None = None
    problems: Sequence[Problem] | None = None
    write: bool = True
    bad: bool = False
    refused: bool = False
    question: Question | None = None
    show: tuple[str, ...] = ()
    stay: tuple[str, ...] = ()


class Done(NamedTuple, Generic[Found]):
    """What became of it: `dry` where nothing was to be written, `after` what was read again."""

    found: Found
    snapshot: Snapshot
    applied: Applied
    dry: bool = False
    after: Snapshot | None = None
    file: str = ""


class ArgKind(StrEnum):
    """What an argument of a command takes."""

    TEXT = "text"
    WHOLE = "whole"
    DAY = "day"
    MOMENT = "moment"  # a day and, where one was said with it, its time as a fraction
    FLAG = "flag"
    PAIRS = "pairs"
    SOME = "some"  # as often as wanted; without a value it means all, and gives ""


class Arg(NamedTuple):
    """One argument of a command, `--key` or, `placed`, by its place; `many` take the rest.

    `short` is a letter that does for the key.
    """

    key: str
    help: Label
    kind: ArgKind = ArgKind.TEXT
    shown: str = ""
    choices: tuple[str, ...] = ()
    default: Any = None
    placed: bool = False
    many: bool = False
    may_lack: bool = False
    short: str = ""

    @property
    def option(self) -> str:
        """Return how it is written, such as --rep-name."""
        return self.key if self.placed else f"--{self.key.replace('_', '-')}"


class Command(NamedTuple):
    """The command of an action: its name, an example, what it does, its own arguments.

    The frame adds the workbook, `card` its customer, --dry-run where it writes, --json where it
    has any, --lang. `confirm`, the help of --apply, makes it a preview without it. `take` looks
    through the arguments before the workbook is opened. `place` orders the list of commands. A
    hook's command may do without the workbook (`book`), have JSON of its own (`in_json`) or its own
    --lang (`speaks`).
    """

    name: str
    example: str
    help: Label
    args: tuple[Arg, ...] = ()
    card: bool = False
    confirm: Label | None = None
    take: Callable[[Mapping[str, Any]], Mapping[str, Any]] | None = None
    place: int = 50
    book: bool = True
    in_json: bool = False
    speaks: bool = True


Gather = Callable[[Book, datetime], Seen]
Decide = Callable[[Asked], Decided[Any]]
Say = Callable[[Done[Any]], Iterable[Line]]


class Action(NamedTuple):
    """One action; its key is its button's, where it has one.

    `reads` are columns, or a function that reads. Where a button differs from the command (a form
    instead of arguments), `press` decides for it on `press_reads`; `brief` says what came of it in
    a message box, `quiet` nothing. With
    `confirm`, the sentence of that key, a button shows what would be done and asks before it
    does it. `after` is read again once it is written. An action without `decide` is carried out
    by the hook of its key in `entrypoints.hooks`; with `instead` the hook may carry the command out
    in its own way first. With `takes_rows`, rows that stand under a table are named, and taken in
    on a yes. `near` are the columns of Customers and Qualify that the command, which then names a
    card, needs whole: of the others that card's row will do. `kinds` are the kinds of
    workbooks (`schema.source`) that it works on.
    """

    key: str
    reads: Reads | Gather = MappingProxyType({})
    decide: Decide | None = None
    say: Say | None = None
    as_json: Callable[[Done[Any]], dict[str, Any]] | None = None
    button: Button | None = None
    command: Command | None = None
    press: Decide | None = None
    press_reads: Reads | Gather | None = None
    brief: Say | None = None
    confirm: str = ""
    writes: bool = True
    after: Reads | None = None
    most_problems: int = 0
    takes_rows: bool = False
    instead: bool = False
    near: Reads = MappingProxyType({})
    kinds: tuple[str, ...] = (REP,)


def quiet(done: Done[Any]) -> Iterable[Line]:
    """Say nothing: the sheet shows it."""
    return ()
