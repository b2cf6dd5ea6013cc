"""Who can be written to at once, and whom nobody has phoned or met yet (M30)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from repbook.book.snapshot import Rows, Snapshot, as_text
from repbook.domain.values import Value
from repbook.features.kernel.policies import coder
from repbook.record import NamedTuple

PEOPLE, CHAT = "contacts", "chat_id"
WAY_READS = {PEOPLE: ("account", "person", CHAT, "left_on", "next_birthday")}


class Person(NamedTuple):
    """Somebody at an account who can be written to."""

    name: str
    chat: str


def persons(rows: Rows) -> Mapping[str, list[int]]:
    """Return the rows of people who are still there, by the folded account."""
    found: dict[str, list[int]] = {}
    for row, account in enumerate(rows.columns["account"]):
        if (name := as_text(account).casefold()) and rows.get(row, "left_on") in (None, ""):
            found.setdefault(name, []).append(row)
    return found


def chats_of(snapshot: Snapshot) -> dict[str, Person]:
    """Return the first person of each account who can be written to, by the folded account."""
    rows = snapshot.tables[PEOPLE]
    if not any(value not in (None, "") for value in rows.columns[CHAT]):
        return {}
    found: dict[str, Person] = {}
    for account, people in persons(rows).items():
        for row in people:
            if chat := rows.text(row, CHAT):
                found.setdefault(account, Person(rows.text(row, "person"), chat))
    return found


def only_written(snapshot: Snapshot) -> frozenset[str]:
    """Return the cards of whom the log knows nothing but messages that were answered."""
    columns = snapshot.tables["calls"].columns
    channels, results = columns["channel"], columns["result"]
    chats = _meaning(snapshot, "channel", channels, "chat")
    if not chats:
        return frozenset()
    reached = _meaning(snapshot, "result", results, "reached")
    written: set[Value] = set()
    met: set[Value] = set()
    for card, channel, result in zip(columns["id"], channels, results, strict=True):
        if result in reached:
            (written if channel in chats else met).add(card)
    return frozenset(as_text(card) for card in written - met)


def _meaning(
    snapshot: Snapshot, list_name: str, values: Sequence[Value], code: str
) -> frozenset[Value]:
    """Return which of the values in a column mean an entry of a list."""
    code_of = coder(snapshot, list_name)
    return frozenset(value for value in set(values) if code_of(value) == code)
