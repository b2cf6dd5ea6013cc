"""Which field each column of a list fills: customers, calls or orders (M36)."""

from __future__ import annotations

from collections.abc import Mapping as Table
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from functools import cache
from typing import NamedTuple

from repbook.book.snapshot import Snapshot, as_text
from repbook.domain.reading.folding import fold_label
from repbook.domain.reading.headers import ALIAS, Field, likeness
from repbook.domain.reading.mapping import Guess, Mapping, guess
from repbook.domain.reading.maptext import given_of, read_map, write_map
from repbook.domain.values import Problem
from repbook.errors import Refused
from repbook.schema.declare import Column, Kind
from repbook.schema.registry import TABLES
from repbook.text import language

Item = str | date | datetime | time
NEEDED = {key: table.importable for key, table in TABLES.items() if table.importable}
KINDS = tuple(NEEDED)
LINK = {key: link.column for key in KINDS if (link := TABLES[key].link)}
IDENTITY = ("phone", "email", "area")
TAKEN = "intake.why_taken"
_LOOKS = {"phone": "phone", "email": "email"}


class Line(NamedTuple):
    """One row of a list: its number in the file, and its cells."""

    number: int
    cells: list[Item]


@dataclass(frozen=True, slots=True)
class Listing:
    """A list as read from a file, in plain values; `samples` are some filled values a column.

    `most` is the number of characters that a cell holds.
    """

    name: str
    headers: tuple[str, ...]
    rows: list[Line]
    samples: list[list[Item]]
    most: int
    problems: tuple[Problem, ...] = ()


def targets(kind: str) -> dict[str, Column]:
    """Return the columns that a list may fill, and those that only tell which card is meant."""
    own = {c.key: c for c in TABLES[kind].columns if c.rule is None}
    if kind == "customers":
        return own
    customers = TABLES["customers"]
    return {key: customers.column(key) for key in IDENTITY} | {
        key: column for key, column in own.items() if not column.action
    }


@cache
def fields(kind: str) -> tuple[Field, ...]:
    """Return the fields that headers are compared with."""
    return tuple(_field(kind, key, column) for key, column in targets(kind).items())


def _field(kind: str, key: str, column: Column) -> Field:
    customers = TABLES["customers"]
    aliases = column.aliases
    if kind != "customers" and key == "name":
        aliases += customers.column("name").aliases
    if key == LINK.get(kind):
        reference = customers.column("reference")
        aliases += (*reference.label, *reference.aliases)
    return Field(key, tuple(column.label), aliases, _look(key, column))


def _look(key: str, column: Column) -> str:
    """Return what values of a field look like; of dates, only the main one is told by its look."""
    if column.kind is Kind.DATE and key not in NEEDED["calls"]:
        return Kind.STAMP.value
    return _LOOKS.get(key, column.kind.value)


def known_labels() -> set[str]:
    """Return every label and alias, which mark the header row of a list."""
    return {
        text
        for kind in KINDS
        for field in fields(kind)
        for text in (field.key, *field.labels, *field.aliases)
    }


def guess_kind(listing: Listing) -> str:
    """Return what a list holds: the table whose fields match most headers; Refused for none.

    Calls and orders come first where as many match, since they need a date and an amount.
    """
    best, most = "", 0
    for kind in reversed(KINDS):
        found = guess(listing.headers, listing.samples, fields(kind)).positions()
        if len(found) > most and all(key in found for key in NEEDED[kind]) and _links(kind, found):
            best, most = kind, len(found)
    if not best:
        raise Refused("bring.unknown_kind", file=listing.name)
    return best


def _links(kind: str, found: Table[str, int]) -> bool:
    return kind == "customers" or LINK[kind] in found or "name" in found


def map_columns(
    snapshot: Snapshot, listing: Listing, kind: str, given: Table[str, str]
) -> tuple[Mapping, list[Problem]]:
    """Return the map: the user's own lines, then the last import's, then guesses (M36).

    Refused where a column that every row needs is missing.
    """
    last = _last_time(snapshot, listing, kind, given)
    chosen = {**last, **given}
    found = guess(listing.headers, listing.samples, fields(kind), chosen)
    problems = [Problem(listing.name, problem.text()) for problem in found.problems]
    columns = tuple(_with_reason(column, last) for column in found.columns)
    mapping = replace(found, columns=columns)
    _refuse_lacking(listing, kind, mapping)
    return mapping, problems


def _with_reason(column: Guess, last: Table[str, str]) -> Guess:
    remembered = column.header in last and column.why == "intake.why_given"
    return column._replace(why="bring.why_last_time") if remembered else column


def _last_time(
    snapshot: Snapshot, listing: Listing, kind: str, given: Table[str, str]
) -> dict[str, str]:
    """Return the remembered lines that fit this list and do not disagree with `given`."""
    headers = {fold_label(header): header for header in listing.headers if fold_label(header)}
    own = {fold_label(header) for header in given}
    taken = set(given.values()) - {""}
    found: dict[str, str] = {}
    for header, key in _remembered(snapshot, kind).items():
        folded = fold_label(header)
        if folded not in headers or folded in own or key in taken:
            continue
        if key and key not in targets(kind):
            continue
        found[headers[folded]] = key
        taken |= {key} - {""}
    return found


def _remembered(snapshot: Snapshot, kind: str) -> dict[str, str]:
    return read_map(as_text(snapshot.setting(map_setting(kind))))[0]


def map_setting(kind: str) -> str:
    """Return the setting that remembers the map of a kind of list."""
    return f"map_{kind}"


def remember(snapshot: Snapshot, kind: str, mapping: Mapping, most: int) -> str | None:
    """Return the map's text for the next import, older lists' headers kept; None if too long."""
    text = write_map({**_remembered(snapshot, kind), **given_of(mapping)})
    return text if len(text) <= most else None


def _refuse_lacking(listing: Listing, kind: str, mapping: Mapping) -> None:
    found = mapping.positions()
    lacking = [key for key in NEEDED[kind] if key not in found]
    if kind == "customers" and found.keys() & {"id", "reference"}:
        lacking = []  # a list of changes to cards on file
    told = found.keys() & {"phone", "email"}  # either tells which card is meant
    if not lacking and not told and not _links(kind, found):
        lacking = [LINK[kind]]
    if lacking:
        names = ", ".join(targets(kind)[key].label.get(language()) for key in lacking)
        header = next((column.header for column in mapping.unused()), "[A]")
        raise Refused(
            "bring.missing_column",
            file=listing.name, fields=names, header=header, key=lacking[0],
        )  # fmt: skip


def further_phones(listing: Listing, mapping: Mapping, kind: str) -> list[int]:
    """Return the columns that hold a second phone number beside the one that was mapped."""
    phone = next((field for field in fields(kind) if field.key == "phone"), None)
    if phone is None or "phone" not in mapping.positions():
        return []
    unused = (column for column in mapping.unused() if column.why == TAKEN)
    return [c.position for c in unused if likeness(c.header, phone).score >= ALIAS]
