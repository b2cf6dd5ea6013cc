"""Settle: `repbook settle` and its button carry out the picks on the sheet Conflicts."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from repbook.book.action import Action, Asked, Command, Decided, Done, Seen
from repbook.book.ports import Book
from repbook.features.merge.settle import Settled, reads_of, settle_picks
from repbook.features.merge.table import CONFLICTS, TABLE
from repbook.schema.buttons import Button
from repbook.schema.registry import card_tables
from repbook.text import say
from repbook.text.label import Label as L


def see(book: Book, now: datetime) -> Seen:
    """Read the conflicts, then the tables that they are about."""
    first = book.read({CONFLICTS: TABLE.keys(), **dict.fromkeys(card_tables(), ())})
    return Seen(book.read(reads_of(first, book.reckoned(card_tables()))))


def decide(asked: Asked) -> Decided[Settled]:
    """Write what was picked; every other value goes into the log as old (M116)."""
    found = settle_picks(asked.snapshot, asked.now)
    return Decided(found, found.changes)


def lines(done: Done[Settled]) -> Iterator[str]:
    """Say how many were settled and how many wait."""
    key = "merge.would_settle" if done.dry else "merge.settled"
    yield say(key, None, applied=done.found.applied, open=done.found.open)


def as_json(done: Done[Settled]) -> dict[str, object]:
    """Return how many were settled, and how many are open."""
    return {"applied": done.found.applied, "open": done.found.open}


SETTLE_ACTION = Action(
    "settle",
    see,
    decide,
    lines,
    as_json,
    Button(
        "settle", "manager", L("Settle", "处理冲突", "處理衝突"),
        L("Carries out the picks on the Conflicts sheet.", "按“合并冲突”中的选择写入。", "依「合併衝突」中的選擇寫入。"),
        "FileMarkAsFinal", "S", menu="more_manager",
    ),
    Command(
        "settle",
        "repbook settle leads.xlsx",
        L("carry out the picks on the sheet Conflicts", "按“合并冲突”中的选择写入", "依「合併衝突」中的選擇寫入"),
        place=31,
    ),
)  # fmt: skip
