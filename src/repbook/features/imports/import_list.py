"""Import: take a list of customers, calls or orders into a workbook (M36)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping as Table
from datetime import datetime
from importlib import import_module
from types import MappingProxyType
from typing import Protocol, cast

from repbook.book.snapshot import Reads, Snapshot
from repbook.domain.days import moment, serial, to_date
from repbook.domain.reading.mapping import Mapping
from repbook.errors import UsageError
from repbook.features.imports.import_beside import Goes, columns_beside, goes
from repbook.features.imports.import_choices import (
    offers,
    unknown_words,
    unseen_words,
    values_for,
    words_to_show,
    write_values,
)
from repbook.features.imports.import_currency import settle_currencies
from repbook.features.imports.import_deals import name_system, of_address_book, settle_deals
from repbook.features.imports.import_fields import PEOPLE, Listing, map_columns, remember, targets
from repbook.features.imports.import_headers import STATUS
from repbook.features.imports.import_keep import left_out, say_left, take_kept
from repbook.features.imports.import_lines import with_heads
from repbook.features.imports.import_link import account_aside
from repbook.features.imports.import_noted import goes_to_note, noted_columns
from repbook.features.imports.import_paid import settle_paid
from repbook.features.imports.import_result import Brought
from repbook.features.imports.import_returns import refuse_doubts, settle_returns
from repbook.features.imports.import_status import with_status
from repbook.features.imports.import_sums import without_sums
from repbook.features.imports.import_totals import Totals
from repbook.features.imports.import_update import LOG_READS, changed_place, date_changes, offer
from repbook.features.imports.import_used import used_columns
from repbook.features.imports.import_values import Entry, Questions, read_entries, unit_headers
from repbook.features.imports.import_wishes import NONE, Wishes
from repbook.features.imports.import_words import meant_by
from repbook.features.imports.maps import map_setting, values_setting
from repbook.schema.own import own_header
from repbook.schema.registry import CUSTOMERS, TABLES
from repbook.text import said, say

GENERAL = "repbook.features.imports.import_rows"
SHOWN_ROWS = 5
Kept = Table[int, str]
NOTHING_KEPT: Kept = MappingProxyType({})


class Importer(Protocol):
    """A module that takes the rows of a list into a table."""

    def reads(self, kind: str, keys: tuple[str, ...]) -> Reads:
        """Return what it must see; `keys` are the columns that the list fills."""

    def bring(self, snapshot: Snapshot, entries: list[Entry], done: Brought, now: datetime) -> None:
        """Decide what becomes of each row."""


def _importer(kind: str) -> Importer:
    return cast(Importer, import_module(TABLES[kind].importer or GENERAL))


def reads_for(kind: str, mapping: Mapping, kept: Kept = NOTHING_KEPT) -> Reads:
    """Return the columns that bringing in a list of `kind` must see; `kept` are own columns."""
    reads = _importer(kind).reads(kind, (*mapping.positions(), *kept.values()))
    headers = [column.header for column in mapping.columns]
    dated = kind == "customers" and changed_place(headers) is not None
    return {**reads, **LOG_READS} if dated else reads


def bring(
    snapshot: Snapshot,
    listing: Listing,
    kind: str,
    mapping: Mapping,
    now: datetime,
    kept: Kept = NOTHING_KEPT,
    wishes: Wishes = NONE,
) -> Brought:
    """Decide what becomes of each row of a list; `snapshot` holds what `reads_for` names.

    `kept` gives the key of the user's own column that a column of the list goes to, by its place.
    """
    done = Brought(kind, Questions(listing.name), mapping=mapping.columns, most=listing.most)
    done.update, done.outcomes = wishes.update, wishes.outcomes
    worded = with_status(mapping, kind).columns
    done.values, given = values_for(snapshot, kind, worded, wishes.values)
    meant = meant_by(done.values)
    listing, sums = without_sums(listing, mapping, kind)
    as_given = listing
    listing, orders = with_heads(as_given, mapping) if kind == "orders" else (as_given, [])
    entries = read_entries(snapshot, listing, mapping, kind, meant)
    if kind == "customers":
        done.notes += settle_deals(snapshot, listing, mapping, entries, meant)
        done.notes += name_system(listing, mapping, entries)
        date_changes(listing, entries, wishes.update)
    elif wishes.update:
        raise UsageError("bring.update_customers")
    settle_currencies(snapshot, kind, mapping, entries)
    if kind == "orders":
        done.notes += settle_returns(mapping, entries, meant.get(STATUS, {}))
    totals = Totals(listing, mapping, orders)
    entries = totals.settle(entries)
    done.notes += totals.notes()
    done.notes += settle_paid(kind, mapping, entries)
    done.unknown = unknown_words(entries, kind)
    done.words = words_to_show(entries, worded, done.unknown, done.values, given)
    for word in unseen_words(entries, worded, given):
        done.notes.append(say("bring.values_unseen", word=word))
    refuse_doubts(entries)
    beside = columns_beside(listing, mapping, kind)
    aside = account_aside(mapping.columns) if kind == "customers" else {}
    noted = noted_columns(listing, mapping, kind, beside)
    kept_ways = {place: Goes(key, said("bring.why_kept")) for place, key in kept.items()}
    used = used_columns(mapping, kind) | totals.used()
    named = "contact" in mapping.positions()
    if kind == CUSTOMERS and (listing.people or (named and of_address_book(listing))):
        done.people, taken = _as_people(snapshot, listing)
        used |= {place: Goes(None, said("bring.why_contacts")) for place in taken}
    done.goes = (
        goes_to_note(noted, mapping) | goes(mapping, beside, kind) | aside | used | kept_ways
    )
    take_kept(entries, kept, beside, listing.most)
    left = left_out(as_given, mapping, beside, noted)
    done.left = [each for each in left if each.place not in (*kept, *aside, *used)]
    done.notes += say_left(done.left)
    for header, times in unit_headers(listing, mapping, kind):
        done.notes.append(say("bring.times", header=header, times=f"{times:,.0f}"))
    done.notes += sums
    today = snapshot.clock(now)
    _refuse_future(entries, max(now, today))
    done.first = entries[:SHOWN_ROWS]
    _importer(kind).bring(snapshot, entries, done, today)
    totals.close(done)
    done.offers += [*offers(snapshot, kind, done.unknown), *offer(done, entries)]
    done.notes += _customers_first(done, entries)
    changes = done.changes
    _add_columns(snapshot, kind, kept, done)
    unused = [place for place, key in kept.items() if key not in _filled_keys(kind, done)]
    done.goes |= {place: Goes(None, said("bring.why_not_kept")) for place in unused}
    done.left = [each for each in left if each.place in unused or each in done.left]
    changes.problems[:0] = [*snapshot.problems, *listing.problems]
    changes.problems += done.questions.problems()
    if changes or given:
        changes.settings["last_import"] = moment(today)
        if given and len(told := write_values(done.values)) <= listing.most:
            changes.settings[values_setting(kind)] = told
        text = remember(snapshot, kind, mapping, listing.most)
        changes.settings |= {} if text is None else {map_setting(kind): text}
    return done


def _as_people(snapshot: Snapshot, listing: Listing) -> tuple[dict[int, Entry], set[int]]:
    """Return the rows of a list of persons as Contacts has them, by number.

    Also the columns of which a card has no room.
    """
    mapping, _ = map_columns(snapshot, listing, PEOPLE, {})
    own = targets(PEOPLE).keys() - targets(CUSTOMERS).keys()
    taken = {column.position for column in mapping.columns if column.key in own}
    return {each.number: each for each in read_entries(snapshot, listing, mapping, PEOPLE)}, taken


def _customers_first(done: Brought, entries: list[Entry]) -> list[str]:
    """Say how to take in the customers of a list where none of them is on file."""
    reasons = Counter(reason.kind for _, reason in done.rejected)
    strangers, sold = reasons["bring.no_card"], len(entries) - reasons["bring.no_order"]
    named = any(column.key == "name" for column in done.mapping)
    if not strangers or strangers < sold or not named:
        return []
    return [say("bring.customers_first")]


def _add_columns(snapshot: Snapshot, kind: str, kept: Kept, done: Brought) -> None:
    """Add the own columns that are not on file and will hold anything."""
    filled = _filled_keys(kind, done)
    held = snapshot.tables[kind].own
    new = [own_header(key) for key in kept.values() if key in filled]
    new = [header for header in new if header not in held]
    if new:
        done.changes.own[kind] = new


def _filled_keys(kind: str, done: Brought) -> set[str]:
    changes = done.changes
    rows = (*changes.updates.get(kind, {}).values(), *changes.inserts.get(kind, []))
    return {key for row in rows for key in row}


def _refuse_future(entries: list[Entry], latest: datetime) -> None:
    """Refuse calls and orders of days to come: they would hide a card from ranking."""
    for entry in entries:
        day = entry.number_of("day")
        if day is not None and day > serial(latest):
            entry.reason = said("bring.future", day=to_date(day).isoformat())
