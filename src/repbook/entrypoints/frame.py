"""What the frames of commands and of buttons share: read, decide, write."""

from __future__ import annotations

from datetime import datetime
from importlib import import_module
from types import ModuleType
from typing import Any

from repbook.book.action import Action, Decided, Done, Gather, Seen
from repbook.book.apply import Applied, apply
from repbook.book.ports import Book
from repbook.book.snapshot import Reads
from repbook.entrypoints import below
from repbook.text import say


def see(reads: Reads | Gather, book: Book, now: datetime) -> Seen:
    """Read what an action needs."""
    return reads(book, now) if callable(reads) else Seen(book.read(reads))


def finish(
    action: Action, book: Book, seen: Seen, decided: Decided[Any], *, dry: bool = False
) -> Done[Any]:
    """Write what was decided, unless it is a dry run, and read what the words need."""
    if seen.snapshot.below and not dry:
        below.refuse_in_the_way(seen.snapshot, decided.changes)
    if decided.changes is None:
        applied = Applied(written=False, problems=tuple(decided.problems or ()))
    else:
        held = dry or not decided.write
        applied = apply(book, seen.snapshot, decided.changes, dry_run=held)
    after = None if action.after is None or dry else book.read(action.after)
    return Done(decided.found, seen.snapshot, applied, dry, after, book.name)


def notes_of(done: Done[Any]) -> list[str]:
    """Return what the workbook itself makes worth saying, beside what an action found."""
    notes = []
    if count := sum(map(len, done.snapshot.stale.values())):
        key = "commands.recomputed_kept" if done.applied.written else "commands.recomputed"
        notes.append(say(key, count=count, file=done.snapshot.name))
    return [*notes, *done.applied.notes]


def hook_of(action: Action) -> ModuleType:
    """Return the module that carries out an action which declares no decision."""
    return import_module(f"repbook.entrypoints.hooks.{action.key}_hook")
