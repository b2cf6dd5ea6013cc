"""Make one customer of two cards: the older stays, blanks are filled, what is unlike waits."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import NamedTuple

from repbook.book.changes import Changes
from repbook.book.coding import Coder
from repbook.book.logwords import in_full
from repbook.book.snapshot import Reads, Rows, Snapshot, as_text
from repbook.domain.merging.shapes import Cells, Group, event_id
from repbook.domain.values import BLANKS, Value
from repbook.features.merge.conflicts import LETTERS
from repbook.features.merge.numbering import links_of
from repbook.features.merge.owners import LASTS, OWNER, Owner, owner_words, proposed_owner
from repbook.features.merge.specs import spec_of
from repbook.features.merge.table import CELL, CONFLICTS
from repbook.schema.own import own_header
from repbook.schema.registry import CUSTOMERS, HEADS, TABLES, card_tables
from repbook.text import say

_ADDED = ("calls", "orders", "revenue")
"""Totals of rows that move along."""
_OWNER = ("rep", "owner_since", "owner_before")
"""Whose a card is, since when, whose it was before."""


class Pair(NamedTuple):
    """Two cards of one customer: the one that stays, the one that goes into it."""

    stays: str
    goes: str


def linked_reads() -> Reads:
    """Return what joining must see: both halves of cards, and all that names a card."""
    tables = {key for key, table in HEADS.items() if links_of(key) and table.merged}
    return {table: TABLES[table].keys() for table in sorted(tables)}


def older_of(snapshot: Snapshot, first: str, second: str) -> Pair:
    """Return which of two cards stays: the one made first, else the lesser id."""
    rows = snapshot.tables[CUSTOMERS]
    made = {card: rows.number(rows.index()[card], "created") or 0.0 for card in (first, second)}
    stays, goes = sorted((first, second), key=lambda card: (made[card], card))
    return Pair(stays, goes)


def join(snapshot: Snapshot, pair: Pair, changes: Changes) -> None:
    """Add what makes one card of two; unlike cells become conflicts of their own.

    Users' own columns count where they were read.
    """
    coder = Coder(snapshot)
    for table in card_tables():
        rows = snapshot.tables[table]
        if pair.goes not in rows.index():
            continue
        if pair.stays in rows.index():
            _fill(coder, rows, pair, changes)
        changes.deletes.setdefault(table, []).append(pair.goes)
    for table in linked_reads():
        _move(snapshot.tables[table], pair, changes)


def _fill(coder: Coder, rows: Rows, pair: Pair, changes: Changes) -> None:
    own = [key for key in rows.columns if own_header(key)]
    spec = spec_of(rows.table, own)
    places = rows.index()[pair.stays], rows.index()[pair.goes]
    for group in spec.columns.groups:
        keys = [spec.keys[member] for member in group.members]
        old, new = (tuple(rows.get(place, key) for key in keys) for place in places)
        if keys[0] in _ADDED:
            values: Cells | None = _added(keys[0], old, new)
        elif set(keys) & set(links_of(rows.table)) or keys == ["created"]:
            continue
        else:
            values = _chosen(group, old, new)
            if values is None and set(keys) == set(_OWNER):
                values = _owned(keys, old, new)
        if values is None:
            _open(coder, rows, pair, keys, changes)
        elif found := {k: v for k, was, v in zip(keys, old, values, strict=True) if was != v}:
            changes.update(rows.table, pair.stays, **found)


def _added(key: str, old: Cells, new: Cells) -> Cells:
    amounts = [value for (value,) in (old, new) if type(value) is float]
    return (sum(amounts) if amounts else None,)


def _chosen(group: Group, old: Cells, new: Cells) -> Cells | None:
    """Return the cells that are left of two cards', None where a person decides."""
    if old == new or all(value in BLANKS for value in new):
        return old
    if all(value in BLANKS for value in old):
        return new
    if group.later:
        days = [value[0] if type(value[0]) is float else 0.0 for value in (old, new)]
        return old if days[0] >= days[1] else new
    return None


def _owned(keys: list[str], old: Cells, new: Cells) -> Cells | None:
    """Return whose one card of two is, None where a person decides.

    Of one rep's two it is as it came to him last; one that went from the other's rep, too.
    """
    cards = [dict(zip(keys, cells, strict=True)) for cells in (old, new)]
    rep, before = ([as_text(card[key]).casefold() for card in cards] for key in _OWNER[::2])
    days = [day if type(day := card[_OWNER[1]]) is float else 0.0 for card in cards]
    last = int((days[1], before[1]) > (days[0], before[0]))
    if rep[0] == rep[1] or (days[0] != days[1] and before[last] == rep[1 - last]):
        return (old, new)[last]
    return None


def _open(coder: Coder, rows: Rows, pair: Pair, keys: list[str], changes: Changes) -> None:
    """Let a person decide; till then the greater text stands, as after any merge."""
    table, cards = TABLES[rows.table], coder.snapshot.tables[CUSTOMERS]
    values = [_coded(coder, rows, card, keys) for card in pair]
    stands = int(repr(tuple(values[1])) > repr(tuple(values[0])))
    if stands:
        place = rows.index()[pair.goes]
        changes.update(rows.table, pair.stays, **{key: rows.get(place, key) for key in keys})
    lang = coder.snapshot.lang
    told = [say("merge.comma").join(_words(rows, c, keys)) or say("merge.blank") for c in pair]
    changes.insert(CONFLICTS, [{
        "conflict": event_id(rows.table, pair.stays, keys[0]),
        "kind": coder.snapshot.label(f"conflict.{CELL}"),
        "name": cards.text(cards.index()[pair.stays], "name"),
        "column": " + ".join(table.column(key).label.get(lang) for key in keys),
        "a": told[0], "a_who": pair.stays, "b": told[1], "b_who": pair.goes,
        "more": owner_words(_owner(cards, pair)) or None if OWNER in keys else None,
        "stands": LETTERS[stands], "table": rows.table, "row": pair.stays, "key": keys[0],
        "data": json.dumps([values, values[stands]], ensure_ascii=False),
    }])  # fmt: skip


def _owner(cards: Rows, pair: Pair) -> Owner | None:
    places = (cards.index()[card] for card in pair)
    keys = (OWNER, *LASTS)
    return proposed_owner({key: cards.get(place, key) for key in keys} for place in places)


def _coded(coder: Coder, rows: Rows, card: str, keys: list[str]) -> list[Value]:
    place = rows.index()[card]
    return [coder.coded(rows.table, card, key, rows.get(place, key)) for key in keys]


def _words(rows: Rows, card: str, keys: list[str]) -> Iterator[str]:
    place = rows.index()[card]
    for key in keys:
        if text := in_full(TABLES[rows.table].column(key).kind, rows.get(place, key)):
            yield text


def _move(rows: Rows, pair: Pair, changes: Changes) -> None:
    """Let what names the card that goes name the one that stays."""
    halves = rows.table in card_tables()
    for key in links_of(rows.table):
        if key not in rows.columns or (halves and key == TABLES[rows.table].ids):
            continue
        for place, value in enumerate(rows.columns[key]):
            named = as_text(rows.get(place, TABLES[rows.table].ids))
            if as_text(value) == pair.goes and not (halves and named in pair):
                changes.update(rows.table, named or place, **{key: pair.stays})
