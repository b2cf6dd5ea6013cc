"""Take rows of any importable table in that has no road of its own: each once, linked to its card."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import datetime

from repbook.book.snapshot import Reads, Rows, Snapshot
from repbook.domain.values import Value
from repbook.features.imports.import_cards import (
    CARD_READS,
    QUALIFY_READS,
    QUESTION_READS,
    Cards,
    refusal,
)
from repbook.features.imports.import_fields import LINK, targets
from repbook.features.imports.import_result import Brought
from repbook.features.imports.import_values import Entry, with_note
from repbook.features.kernel.adopt import row_ids
from repbook.schema.registry import TABLES
from repbook.text import UNSAID, Said, language, said

Row = dict[str, Value]
Content = frozenset[tuple[str, Value]]


def reads(kind: str, keys: tuple[str, ...]) -> Reads:
    """Return what bringing rows into the table must see; `keys` are the columns a list fills."""
    return {
        "customers": CARD_READS,
        "qualify": QUALIFY_READS,
        "questions": QUESTION_READS,
        kind: TABLES[kind].inputs(),
    }


def bring(snapshot: Snapshot, entries: list[Entry], done: Brought, now: datetime) -> None:
    """Add each row that is not on file, under an id of its own where the table gives ids."""
    kind = done.kind
    cards = Cards(snapshot, done.changes, now)
    stored = _stored(snapshot.tables[kind])
    names = row_ids(kind, (snapshot,), now) if TABLES[kind].auto else None
    new: list[Row] = []
    for entry in entries:
        found: list[int] = []
        reason = entry.reason or _lacking(kind, entry)
        if not reason and kind in LINK:
            found = _cards_of(kind, entry, cards)
            reason = UNSAID if len(found) == 1 else refusal(cards, found, entry, LINK[kind])
        if reason:
            done.reject(entry, reason)
            continue
        row = _row(kind, entry, cards, found)
        content = _content(row)
        if stored[content] > 0:
            stored[content] -= 1
            done.repeat(entry, said("bring.row_again"))
            continue
        done.questions.ask(entry)
        new.append({**row, TABLES[kind].ids: next(names)} if names else row)
    done.added += len(new)
    if new:
        done.changes.insert(kind, new)


def _lacking(kind: str, entry: Entry) -> Said:
    """Say which of the cells that every row needs is missing or unclear, "" for none."""
    for key in TABLES[kind].importable:
        if key in entry.unclear:
            return entry.unclear[key].question
        if key != LINK.get(kind) and entry.values.get(key) in (None, ""):
            header = TABLES[kind].column(key).label.get(language())
            return said("bring.no_value", header=header)
    return UNSAID


def _cards_of(kind: str, entry: Entry, cards: Cards) -> list[int]:
    name = entry.text(LINK[kind])
    link = TABLES[kind].link
    if name and link and link.to == "account" and (same := cards.by_account.get(name.casefold())):
        return same[:1]
    return (cards.named(name) if name else []) or cards.alike(entry)


def _row(kind: str, entry: Entry, cards: Cards, found: list[int]) -> Row:
    own = set(TABLES[kind].inputs()) & targets(kind).keys()
    row = {key: value for key, value in entry.values.items() if key in own}
    link = TABLES[kind].link
    if found and link:
        by_account = link.to == "account"
        row[link.column] = cards.account(found[0]) if by_account else cards.ids[found[0]]
        if "name" in own:
            row["name"] = cards.rows.text(found[0], "name")
    if "note" in own and (noted := with_note(entry.text("note"), entry.left)):
        row["note"] = noted
    return row


def _stored(rows: Rows) -> Counter[Content]:
    held = ({key: column[row] for key, column in rows.columns.items()} for row in rows.filled())
    return Counter(_content(_without_id(rows.table, row)) for row in held)


def _without_id(kind: str, row: Mapping[str, Value]) -> Row:
    gone = TABLES[kind].ids if TABLES[kind].auto else ""
    return {key: value for key, value in row.items() if key != gone}


def _content(row: Mapping[str, Value]) -> Content:
    return frozenset((key, value) for key, value in row.items() if value not in (None, ""))
