"""Cut whole cards out of a workbook: all that hangs on them, as rows for another one (M119).

A pack knows what its workbook knew of these rows: their rows of the change log go along, so that
a merge tells what was changed after they parted.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from repbook.book.apply import LINE, LOG, WHOLE_ROW
from repbook.book.snapshot import Reads, Rows, Snapshot, as_text
from repbook.domain.values import Value
from repbook.features.merge.merging import READS as MERGED
from repbook.features.merge.numbering import links_of
from repbook.features.merge.table import CONFLICTS
from repbook.schema.declare import Merge
from repbook.schema.own import own_key
from repbook.schema.registry import CELL_TABLES, CUSTOMERS, HEADS, SETTINGS, TABLES, card_tables

Row = dict[str, Value]
VISITS = "visits"
READS: Reads = {**MERGED, VISITS: TABLES[VISITS].inputs()}
"""What is read of a workbook that cards are cut from; users' own columns besides."""
NAMED_ANEW = frozenset(("lang", "rep", "rep_name", "book_id", "template_version", "as_of"))


class Cut(NamedTuple):
    """Rows by table, users' own columns by table, and settings, in the words of the workbook."""

    cards: tuple[str, ...]
    rows: Mapping[str, Sequence[Row]]
    own: Mapping[str, Sequence[str]]
    settings: Mapping[str, Value]


def families(snapshot: Snapshot, cards: Collection[str]) -> list[str]:
    """Return cards with the other cards of the same customers, in the order of the workbook."""
    rows = snapshot.tables[CUSTOMERS]
    wanted = {_account(rows, row) for card, row in rows.index().items() if card in cards}
    return [card for card, row in rows.index().items() if _account(rows, row) in wanted]


def cut(snapshot: Snapshot, cards: Sequence[str], typed: Sequence[Row]) -> Cut:
    """Return these cards with all that hangs on them; the snapshot holds `READS`.

    `typed` are rows that the change log lacks: what was typed since the last base.
    """
    rows = {table: list(_kept(snapshot, table, cards)) for table in _tables()}
    ids = {table: {as_text(row[TABLES[table].ids]) for row in each} for table, each in rows.items()}
    rows[CONFLICTS] = list(_open(snapshot, ids))
    rows[LOG] = list(_log(snapshot, ids | _made_one(snapshot, ids), typed))
    own = {table: snapshot.tables[table].own for table in rows if snapshot.tables[table].own}
    return Cut(tuple(cards), rows, own, _settings(snapshot))


def _tables() -> list[str]:
    """Return the tables that a pack holds rows of; a day's log is its writer's own."""
    return [
        key for key, table in HEADS.items() if (table.merged and not table.apart) or key == VISITS
    ]


def _account(rows: Rows, row: int) -> str:
    return (rows.text(row, "account") or rows.text(row, "id")).casefold()


def _kept(snapshot: Snapshot, table: str, cards: Collection[str]) -> Iterator[Row]:
    if table in CELL_TABLES:
        return
    rows = snapshot.tables[table]
    own = [own_key(header) for header in rows.own]
    keys = [key for key in (*TABLES[table].inputs(), *own) if key in rows.columns]
    names = _names(snapshot, cards)
    links = (TABLES[table].ids,) if table == CUSTOMERS else links_of(table)
    for row in rows.filled():
        if table == VISITS and rows.text(row, "returned"):
            continue
        if not links or any(rows.text(row, link).casefold() in names for link in links):
            yield {key: rows.get(row, key) for key in keys}


def _names(snapshot: Snapshot, cards: Collection[str]) -> frozenset[str]:
    """Return what rows may call these cards: by their ids or their accounts."""
    rows = snapshot.tables[CUSTOMERS]
    places = [rows.index()[card] for card in cards]
    return frozenset(card.casefold() for card in cards) | {_account(rows, row) for row in places}


def _open(snapshot: Snapshot, ids: Mapping[str, Collection[str]]) -> Iterator[Row]:
    """Yield the conflicts of the rows that wait."""
    rows = snapshot.tables[CONFLICTS]
    for row in rows.filled():
        named = ids.get(rows.text(row, "table"), ())
        if rows.text(row, "row") in named and not rows.text(row, "settled"):
            yield {key: rows.get(row, key) for key in rows.columns}


def _log(
    snapshot: Snapshot, ids: Mapping[str, Collection[str]], typed: Sequence[Row]
) -> Iterator[Row]:
    """Yield the rows of the change log that are about rows cut out, as another book's own.

    Rules stay: what they were in this workbook says nothing of another's.
    """
    held = snapshot.tables[LOG]
    whose = snapshot.setting("book_id")
    lines = [{key: held.get(row, key) for key in held.columns} for row in held.filled()]
    for line in (*lines, *typed):
        table, row = as_text(line.get("table")), as_text(line.get("row"))
        added = line.get("column") == WHOLE_ROW and not line.get("old")
        kept: Row | None
        if table not in ids or not line.get("change"):
            kept = None
        elif added:
            kept = _batch(line, ids[table])
        else:
            # What gave a typed row its id is named by where the row stood.
            given = as_text(line.get("new")) if line.get("column") == TABLES[table].ids else ""
            kept = dict(line) if row in ids[table] or given in ids[table] else None
        if kept is not None:
            yield kept | {"book": line.get("book") or whose}


def _made_one(snapshot: Snapshot, ids: Mapping[str, set[str]]) -> dict[str, set[str]]:
    """Return the rows of cards with those that were made one with them, which are gone.

    So whoever lent such a card learns that it went into the one that comes back.
    """
    held, there = snapshot.tables[LOG], snapshot.tables[CUSTOMERS].index()
    went: dict[str, set[str]] = {}
    into: dict[str, set[str]] = {}
    for row in held.filled():
        table, batch, old = (held.text(row, key) for key in ("table", "batch", "old"))
        if table not in ids:
            continue
        if held.text(row, "column") == WHOLE_ROW:
            if table == CUSTOMERS and old and held.text(row, "row") not in there:
                went.setdefault(batch, set()).add(held.text(row, "row"))
        elif (
            held.text(row, "column") in links_of(table) and held.text(row, "new") in ids[CUSTOMERS]
        ):
            into.setdefault(batch, set()).add(old)
    gone = {card for batch, cards in went.items() for card in cards & into.get(batch, set())}
    return {table: ids[table] | gone for table in card_tables()}


def _batch(line: Row, ids: Collection[str]) -> Row | None:
    """Return a row of the log that tells of added rows, with those alone that are there."""
    names = as_text(line.get("new")).split(LINE)
    digests = as_text(line.get("row")).split(LINE)
    kept = [place for place, name in enumerate(names) if name in ids]
    if not kept:
        return None
    told = dict(line) | {"new": LINE.join(names[place] for place in kept)}
    if len(names) == len(digests):
        told["row"] = LINE.join(digests[place] for place in kept)
    return told


def _settings(snapshot: Snapshot) -> dict[str, Value]:
    """Return the settings and rules that count in a pack, too."""
    return {
        key: snapshot.settings[key]
        for key, setting in SETTINGS.items()
        if key in snapshot.settings
        and key not in NAMED_ANEW
        and setting.carried
        and not setting.derived
        and setting.merge is not Merge.OWN
    }
