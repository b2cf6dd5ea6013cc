"""Read what comes back from the road, whatever form it has."""

from __future__ import annotations

from collections.abc import Iterator

from repbook.book.snapshot import Snapshot, as_text
from repbook.domain.road import VERSION, BroughtBack, Sent
from repbook.domain.values import Problem
from repbook.errors import Refused
from repbook.features.road.sent_json import read_json
from repbook.features.road.sent_lines import is_typed, read_lines
from repbook.text import said

_SHOWN = 12


def read_text(text: str, snapshot: Snapshot, file: str) -> list[Sent | Problem]:
    """Return the rows of a text, each as cells or as what is wrong with it.

    Raises Refused where the file as a whole cannot be taken.
    """
    if is_typed(text):
        return list(read_lines(text, snapshot, file))
    if "{" in text:
        return list(read_json(text, snapshot, file))
    raise Refused("road.sent_none", file=file)


def read_book(brought: BroughtBack, snapshot: Snapshot, file: str) -> list[Sent | Problem]:
    """Return the rows in which something was typed; Refused as for a text."""
    if brought.version != str(VERSION):
        raise Refused("road.sent_version", file=file)
    if brought.book != as_text(snapshot.setting("book_id")):
        raise Refused("road.sent_other_book", file=file, book=snapshot.name)
    return list(_of_book(brought, file))


def _of_book(brought: BroughtBack, file: str) -> Iterator[Sent | Problem]:
    yield from (row for row in brought.rows if row.cells)
    if brought.changed:
        shown = ", ".join(brought.changed[:_SHOWN])
        more = " …" if len(brought.changed) > _SHOWN else ""
        yield Problem(file, said("road.sent_changed", None, file=file, cells=shown + more))
