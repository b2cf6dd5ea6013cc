"""Import: take a list of customers, calls or orders into a workbook (M36)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from repbook.book.snapshot import Reads, Snapshot
from repbook.domain.days import moment, serial, to_date
from repbook.domain.reading.mapping import Mapping
from repbook.features.imports import import_calls, import_customers, import_orders
from repbook.features.imports.import_fields import Listing, further_phones, map_setting, remember
from repbook.features.imports.import_result import Brought
from repbook.features.imports.import_values import Entry, Questions, read_entries
from repbook.text import say

_BRING = {
    "customers": import_customers.bring_customers,
    "calls": import_calls.bring_calls,
    "orders": import_orders.bring_orders,
}


def reads_for(kind: str, mapping: Mapping) -> Reads:
    """Return the columns that bringing in a list of `kind` must see."""
    if kind == "customers":
        return import_customers.reads(tuple(mapping.positions()))
    return import_calls.READS if kind == "calls" else import_orders.READS


def bring(
    snapshot: Snapshot, listing: Listing, kind: str, mapping: Mapping, now: datetime
) -> Brought:
    """Decide what becomes of each row of a list; `snapshot` holds what `reads_for` names."""
    done = Brought(kind, Questions(listing.name), mapping=mapping.columns)
    entries = read_entries(snapshot, listing, mapping, kind)
    beside = further_phones(listing, mapping, kind)
    done.notes += _left_out(listing, mapping, beside)
    for place in beside:
        done.notes.append(say("bring.second_phone", header=listing.headers[place]))
    today = snapshot.clock(now)
    _refuse_future(entries, max(now, today))
    _BRING[kind](snapshot, entries, done, today)
    changes = done.changes
    changes.problems[:0] = [*snapshot.problems, *listing.problems]
    changes.problems += done.questions.problems()
    if changes:
        changes.settings["last_import"] = moment(today)
        text = remember(snapshot, kind, mapping, listing.most)
        changes.settings |= {} if text is None else {map_setting(kind): text}
    return done


def _left_out(listing: Listing, mapping: Mapping, beside: list[int]) -> Iterator[str]:
    """Name the columns that found no field, with the number of their filled cells."""
    for column in mapping.unused():
        count = sum(line.cells[column.position] != "" for line in listing.rows)
        if count and column.position not in beside:
            yield say("bring.left_out", header=column.header, count=count)


def _refuse_future(entries: list[Entry], latest: datetime) -> None:
    """Refuse calls and orders of days to come: they would hide a card from ranking."""
    for entry in entries:
        day = entry.number_of("day")
        if day is not None and day > serial(latest):
            entry.reason = say("bring.future", day=to_date(day).isoformat())
