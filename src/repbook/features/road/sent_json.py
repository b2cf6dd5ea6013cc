"""Read the results of a phone page: the outermost {...} of any text (M119)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from repbook.book.snapshot import Snapshot, as_text
from repbook.domain.road import MOST_ROWS, RESULTS, VERSION, Sent
from repbook.domain.values import Problem
from repbook.errors import Refused
from repbook.features.road.sent_cells import Faulty, checked, shown
from repbook.text import said, say

_QUOTES = {0x201C: '"', 0x201D: '"', 0x201E: '"', 0xFF02: '"', 0xFF1A: ":", 0xFF0C: ",", 0xA0: " "}
"""What a chat or a word processor makes of the signs of JSON."""
_HEAD = frozenset({"repbook", "version", "book", "day", "rep", "count", "rows"})


class _Twice(Exception):
    """A key stands twice in one object."""


def read_json(text: str, snapshot: Snapshot, file: str) -> Iterator[Sent | Problem]:
    """Yield the rows of results in a text, in order, each as cells or as what is wrong with it.

    Raises Refused for the whole: cut off, a key twice, another version or workbook, a wrong count.
    """
    found = _parsed(text, file)
    if not isinstance(found, dict) or found.get("repbook") != RESULTS:
        raise Refused("road.sent_none", file=file)
    if found.get("version") != VERSION:
        raise Refused("road.sent_version", file=file)
    own = (as_text(snapshot.setting("book_id")), as_text(snapshot.setting("rep")))
    if (found.get("book"), found.get("rep")) != own:
        raise Refused("road.sent_other_book", file=file, book=snapshot.name)
    rows = found.get("rows")
    if not isinstance(rows, list):
        raise Refused("road.sent_cut", file=file)
    if len(rows) > MOST_ROWS:
        raise Refused("road.sent_many", file=file, came=len(rows), most=MOST_ROWS)
    if unknown := sorted(map(shown, found.keys() - _HEAD)):
        raise Refused("road.sent_keys", file=file, keys=say("intake.comma").join(unknown))
    if found.get("count") != len(rows) or isinstance(found.get("count"), bool):
        raise Refused("road.sent_count", file=file, sent=found.get("count"), came=len(rows))
    return _rows(rows, snapshot, file)


def _parsed(text: str, file: str) -> Any:
    first, last = text.find("{"), text.rfind("}")
    if last < first:
        raise Refused("road.sent_cut", file=file)
    part = text[first : last + 1]
    for tidied in (part, part.translate(_QUOTES)):
        try:
            return json.loads(tidied, object_pairs_hook=_unique, parse_constant=_no_number)
        except _Twice as twice:
            raise Refused("road.sent_key_twice", file=file, key=str(twice)) from twice
        except (ValueError, RecursionError):
            continue
    raise Refused("road.sent_cut", file=file)


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise _Twice(key)
        found[key] = value
    return found


def _no_number(name: str) -> Any:
    raise ValueError(name)


def _rows(rows: list[Any], snapshot: Snapshot, file: str) -> Iterator[Sent | Problem]:
    visits = snapshot.tables["visits"]
    for number, row in enumerate(rows, 1):
        where = f"{file}#{number}"
        visit = row.get("visit") if isinstance(row, dict) else None
        if not isinstance(visit, str) or not visit:
            yield Problem(where, said("road.sent_no_id"))
            continue
        fields = {key: value for key, value in row.items() if key != "visit"}
        try:
            place = visits.index().get(visit)
            name = "" if place is None else visits.text(place, "name")
            cells, at = checked(fields, name or shown(visit), snapshot)
        except Faulty as fault:
            yield Problem(where, fault.said)
            continue
        yield Sent(visit, cells, where, at)
