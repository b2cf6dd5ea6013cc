"""What Analyse reads, and the tables as `analysis` takes them: codes for labels."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from repbook.book import needs
from repbook.book.action import Seen
from repbook.book.ports import Book
from repbook.book.snapshot import Reads, Snapshot
from repbook.domain.values import Value
from repbook.features.accounts.as_of import CARD_READS
from repbook.features.kernel.analysing import steps
from repbook.features.kernel.policies import coder
from repbook.schema.registry import TABLES

ACCOUNTS = "accounts"
CLASS = ("customers", "class_suggested")
"""What the year's revenue and the new limits move."""
OF_CARDS = ("revenue_year", "usual_gap", "contacts_to_win")
"""What Analyse writes on cards."""
READS: Reads = {
    "customers": (
        *("id", "account", "name", "outcome", "outcome_on", *OF_CARDS),
        "face_why",
    ),
    "orders": ("day", "account", "amount", "cost", "paid", "received", "due_on", "order_id"),
    "calls": ("day", "id", "channel", "result", "minutes"),
    "tasks": ("id", "kind", "due", "done_on", "minutes", "cost"),
    "contacts": ("account", "strength", "left_on", "owner"),
    "relations": ("account", "kind", "other"),
    "compare": ("account", "rival", "importance", "our_score", "their_score"),
    "suggestions": ("id",),
}
LISTS = {
    "customers": {"outcome": "outcome"},
    "calls": {"channel": "channel", "result": "result"},
    "tasks": {"kind": "task"},
    "contacts": {"owner": "yes_no"},
    "relations": {"kind": "relation"},
}
"""The lists behind the columns that are read as codes."""


def see(book: Book, now: datetime) -> Seen:
    """Read the tables that the figures come from, and what the rules of Accounts read."""
    return Seen(book.read(reads()))


def reads() -> Reads:
    """Return every column that Analyse needs, those of other features' steps too."""
    own = {ACCOUNTS: TABLES[ACCOUNTS].keys()}
    classes = needs.for_moved([CLASS])
    others = (step.reads() for step in steps())
    found = needs.merged(READS, CARD_READS, own, needs.for_rows(ACCOUNTS), classes, *others)
    return {table: tuple(sorted(keys)) for table, keys in found.items()}


def coded(snapshot: Snapshot) -> dict[str, dict[str, list[Value]]]:
    """Return the columns by table, choices as their codes; None for what is no choice."""
    found = {}
    for table, keys in READS.items():
        lists, held = LISTS.get(table, {}), snapshot.tables[table].columns
        found[table] = {
            key: _codes(held[key], coder(snapshot, lists[key])) if key in lists else held[key]
            for key in keys
        }
    return found


def _codes(values: list[Value], code: Callable[[Value], str | None]) -> list[Value]:
    known = {value: code(value) for value in dict.fromkeys(values)}
    return [known[value] for value in values]
