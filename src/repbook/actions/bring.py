"""Import: take a list of customers, calls or orders into a workbook (M36)."""

from __future__ import annotations

from datetime import datetime

from repbook.actions import bring_calls, bring_customers, bring_orders
from repbook.actions.bring_fields import Listing, further_phones, map_setting, remember
from repbook.actions.bring_result import Brought
from repbook.actions.bring_values import Entry, Questions, read_entries
from repbook.domain.days import moment, serial, to_date
from repbook.domain.mapping import Mapping
from repbook.text import say
from repbook.workbook.snapshot import Reads, Snapshot

_BRING = {
    "customers": bring_customers.bring_customers,
    "calls": bring_calls.bring_calls,
    "orders": bring_orders.bring_orders,
}


def reads_for(kind: str, mapping: Mapping) -> Reads:
    """Return the columns that bringing in a list of `kind` must see."""
    if kind == "customers":
        return bring_customers.reads(tuple(mapping.positions()))
    return bring_calls.READS if kind == "calls" else bring_orders.READS


def bring(
    snapshot: Snapshot, listing: Listing, kind: str, mapping: Mapping, now: datetime
) -> Brought:
    """Decide what becomes of each row of a list; `snapshot` holds what `reads_for` names."""
    done = Brought(kind, Questions(listing.name), mapping=mapping.columns)
    entries = read_entries(snapshot, listing, mapping, kind)
    for place in further_phones(listing, mapping, kind):
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


def _refuse_future(entries: list[Entry], latest: datetime) -> None:
    """Refuse calls and orders of days to come: they would hide a card from ranking."""
    for entry in entries:
        day = entry.number_of("day")
        if day is not None and day > serial(latest):
            entry.reason = say("bring.future", day=to_date(day).isoformat())
