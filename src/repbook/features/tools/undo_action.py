"""Undo last: `repbook undo` and its button take back the last change that Repbook made."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from repbook.book.action import Action, Asked, Command, Decided, Done, Question, Seen
from repbook.book.apply import LOG
from repbook.book.ports import Book
from repbook.book.whole import WHOLE
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
    facts = {"action": done.found.action, "at": _local(done.found.at)}
    if done.dry:
        yield say("commands.would_undo", None, **facts, tables=_tables(done))
    else:
        yield say("commands.undone", None, **facts)


def _tables(done: Done[Batch]) -> str:
    """Return the sheets that a change touched, as the user's language names them."""
    log, lang = done.snapshot.tables[LOG], language()
    touched = dict.fromkeys(log.text(row, "table") for row in done.found.rows)
    sheets = (TABLES[table].sheet if table in TABLES else table for table in touched if table)
    named = dict.fromkeys(SHEETS[sheet].label.get(lang) for sheet in sheets if sheet in SHEETS)
    return say("intake.comma").join(named)


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
    button=Button(
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
