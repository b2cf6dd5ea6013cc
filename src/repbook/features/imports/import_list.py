"""Import: take a list of customers, calls or orders into a workbook (M36)."""

from __future__ import annotations

from collections.abc import Container, Iterator
from datetime import datetime
from importlib import import_module
from typing import Protocol, cast

from repbook.book.snapshot import Reads, Snapshot
from repbook.domain.days import moment, serial, to_date
from repbook.domain.reading.mapping import Mapping
from repbook.errors import UsageError
from repbook.features.imports.import_beside import Columns, columns_beside, goes
from repbook.features.imports.import_choices import (
    offers,
    unknown_words,
    unseen_words,
    values_for,
    write_values,
)
from repbook.features.imports.import_deals import name_system, settle_deals
from repbook.features.imports.import_fields import Listing, remember
from repbook.features.imports.import_link import account_aside
from repbook.features.imports.import_result import Brought
from repbook.features.imports.import_update import LOG_READS, changed_place, date_changes, offer
from repbook.features.imports.import_values import Entry, Questions, read_entries, unit_headers
from repbook.features.imports.import_wishes import NONE, Wishes
from repbook.features.imports.import_words import meant_by
from repbook.features.imports.maps import map_setting, values_setting
from repbook.schema.registry import TABLES
from repbook.text import say

GENERAL = "repbook.features.imports.import_rows"


class Importer(Protocol):
    """A module that takes the rows of a list into a table."""

    def reads(self, kind: str, keys: tuple[str, ...]) -> Reads:
        """Return what it must see; `keys` are the columns that the list fills."""

    def bring(self, snapshot: Snapshot, entries: list[Entry], done: Brought, now: datetime) -> None:
        """Decide what becomes of each row."""


def _importer(kind: str) -> Importer:
    return cast(Importer, import_module(TABLES[kind].importer or GENERAL))


def reads_for(kind: str, mapping: Mapping) -> Reads:
    """Return the columns that bringing in a list of `kind` must see."""
    reads = _importer(kind).reads(kind, tuple(mapping.positions()))
    headers = [column.header for column in mapping.columns]
    dated = kind == "customers" and changed_place(headers) is not None
    return {**reads, **LOG_READS} if dated else reads


def bring(
    snapshot: Snapshot,
    listing: Listing,
    kind: str,
    mapping: Mapping,
    now: datetime,
    wishes: Wishes = NONE,
) -> Brought:
    """Decide what becomes of each row of a list; `snapshot` holds what `reads_for` names."""
    done = Brought(kind, Questions(listing.name), mapping=mapping.columns, most=listing.most)
    done.update = wishes.update
    done.values, given = values_for(snapshot, kind, mapping.columns, wishes.values)
    meant = meant_by(done.values)
    entries = read_entries(snapshot, listing, mapping, kind, meant)
    if kind == "customers":
        done.notes += settle_deals(snapshot, listing, mapping, entries, meant)
        done.notes += name_system(listing, mapping, entries)
        date_changes(listing, entries, wishes.update)
    elif wishes.update:
        raise UsageError("bring.update_customers")
    done.unknown = unknown_words(entries, kind)
    for word in unseen_words(entries, mapping.columns, given):
        done.notes.append(say("bring.values_unseen", word=word))
    beside = columns_beside(listing, mapping, kind)
    aside = account_aside(mapping.columns) if kind == "customers" else {}
    done.goes = goes(mapping, beside, kind) | aside
    done.notes += _left_out(listing, mapping, beside, aside)
    for header, times in unit_headers(listing, mapping, kind):
        done.notes.append(say("bring.times", header=header, times=f"{times:,.0f}"))
    today = snapshot.clock(now)
    _refuse_future(entries, max(now, today))
    _importer(kind).bring(snapshot, entries, done, today)
    done.notes += [*offers(snapshot, kind, done.unknown), *offer(done, entries)]
    changes = done.changes
    changes.problems[:0] = [*snapshot.problems, *listing.problems]
    changes.problems += done.questions.problems()
    if changes or given:
        changes.settings["last_import"] = moment(today)
        if given and len(told := write_values(done.values)) <= listing.most:
            changes.settings[values_setting(kind)] = told
        text = remember(snapshot, kind, mapping, listing.most)
        changes.settings |= {} if text is None else {map_setting(kind): text}
    return done


def _left_out(
    listing: Listing, mapping: Mapping, beside: Columns, aside: Container[int]
) -> Iterator[str]:
    """Name the columns that found no field, with the number of their cells that stay behind."""
    taken = set(mapping.positions().values()) - {
        place for each in beside.addresses for place in each.values()
    }
    for column in mapping.columns:
        place = column.position
        if place in aside:
            continue
        filled = (cells for _, cells in listing.rows if cells[place] != "")
        count = 0 if place in taken else sum(not beside.takes(place, cells) for cells in filled)
        if count:
            yield say("bring.left_out", header=column.header, count=count)


def _refuse_future(entries: list[Entry], latest: datetime) -> None:
    """Refuse calls and orders of days to come: they would hide a card from ranking."""
    for entry in entries:
        day = entry.number_of("day")
        if day is not None and day > serial(latest):
            entry.reason = say("bring.future", day=to_date(day).isoformat())
