"""Undo last: `repbook undo` and its button take back the last change that Repbook made."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import datetime

from repbook.book.action import Action, Asked, Command, Decided, Done, Question, Seen
from repbook.book.apply import LINE, LOG, WHOLE_ROW
from repbook.book.ports import Book
from repbook.book.snapshot import Rows
from repbook.book.whole import WHOLE
from repbook.errors import Refused
from repbook.features.kernel.words import joined, labelled
from repbook.features.tools.undo import LOG_READS, Batch, last_batch, newest_action, reads_for, undo
from repbook.schema.buttons import Button
from repbook.schema.registry import TABLES
from repbook.schema.sheets import SHEETS
from repbook.text import language, say
from repbook.text.label import Label as L


def see(book: Book, now: datetime) -> Seen:
    """Read the last change from the log, then the tables that it touched."""
    log = book.read(LOG_READS).tables[LOG]
    batch = last_batch(log, book.name)
    return Seen(book.read(reads_for(log, batch)), batch)


def decide(asked: Asked) -> Decided[Batch]:
    """Invert the change, unless cells were changed since; ask where a repair is passed over."""
    batch, newest = asked.more, newest_action(asked.snapshot.tables[LOG])
    question = None
    if newest in WHOLE:
        facts = {"action": batch.action, "at": _local(batch.at)}
        passed = say(f"{newest}.whole", file=asked.snapshot.name)
        question = Question(f"{passed}\n\n{say('commands.undo_before', None, **facts)}")
    return Decided(batch, undo(asked.snapshot, batch), question=question)


def lines(done: Done[Batch]) -> Iterator[str]:
    """Say what was taken back, or would be and in which tables."""
    change = named(done.snapshot.tables[LOG], done.found)
    yield say("commands.would_undo" if done.dry else "commands.undone", None, change=change)


def as_json(done: Done[Batch]) -> dict[str, object]:
    """Return the action taken back, its moment in UTC, what it was in words, the backup."""
    batch, applied = done.found, done.applied
    return {
        "action": batch.action,
        "at": batch.at,
        "change": named(done.snapshot.tables[LOG], batch),
        "written": applied.written,
        "backup": str(applied.backup) if applied.backup else None,
    }


def next_undo(book: Book) -> str:
    """Return the change that an undo would take back, in words; "" where there is none."""
    log = book.read(LOG_READS).tables[LOG]
    try:
        return named(log, last_batch(log, book.name))
    except Refused:
        return ""


def named(log: Rows, batch: Batch) -> str:
    """Name a change: its action, when, how many rows and cells of which sheets."""
    rows, cells = Counter[str](), Counter[str]()
    for row in batch.rows:
        table = log.text(row, "table")
        sheet = TABLES[table].sheet if table in TABLES else table
        if log.text(row, "column") == WHOLE_ROW:
            rows[sheet] += log.text(row, "new").count(LINE) + 1
        elif log.text(row, "row"):
            cells[sheet] += 1
    lang = language()
    parts = []
    for sheet in (sheet for sheet in dict.fromkeys((*rows, *cells)) if sheet in SHEETS):
        counts = (("rows", rows[sheet]), ("cells", cells[sheet]))
        told = [say(f"commands.undo_{what}", count=count) for what, count in counts if count]
        parts.append(labelled(SHEETS[sheet].label.get(lang), joined(told)))
    facts = {"action": batch.action, "at": _local(batch.at)}
    return say("commands.change", None, **facts, tables=say("commands.between").join(parts))


def _local(stamp: str) -> str:
    """Return a moment of the change log, which is in UTC, as the user's clock showed it."""
    try:
        return f"{datetime.fromisoformat(stamp).astimezone():%Y-%m-%d %H:%M}"
    except ValueError:
        return stamp


UNDO = Action(
    "undo",
    see,
    decide,
    lines,
    as_json,
    Button(
        "undo", "tools", L("Undo last", "撤销上一步", "復原上一步"),
        L("Takes back the last change Repbook made, unless the cells were changed since.",
          "撤销 Repbook 的上一次更改；之后又改过的单元格除外。",
          "復原 Repbook 的上一次變更；之後又改過的儲存格除外。"),
        "Undo", "U", home="do",
    ),
    command=Command(
        "undo",
        "repbook undo leads.xlsx",
        L("take back the last change", "撤销上一次更改", "復原上一次變更"),
        place=17,
    ),
    instead=True,
)  # fmt: skip
