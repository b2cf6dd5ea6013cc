"""Columns of a list that map to no field: named, and on a yes kept as the user's own columns."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from repbook.domain.reading.folding import fold_label
from repbook.domain.reading.mapping import Mapping as Guesses
from repbook.domain.reading.mapping import bracketed
from repbook.errors import UsageError
from repbook.features.imports.import_beside import Columns, columns_beside
from repbook.features.imports.import_fields import Listing, as_words
from repbook.features.imports.import_noted import Noted, noted_columns
from repbook.features.imports.import_values import Entry
from repbook.features.kernel.words import joined
from repbook.schema.own import own_key
from repbook.schema.registry import CUSTOMERS, TABLES
from repbook.text import LANGUAGES, said, say

ALL = ""
"""What stands in `--keep` for every column that is left out."""
_LONGEST = 255
_FEW = 3


class Left(NamedTuple):
    """A column that found no field: its place in the list, its header, its filled cells."""

    place: int
    header: str
    filled: int


def say_left(columns: Sequence[Left]) -> list[str]:
    """Name the columns left out: a line each where they are few, else all in one."""
    if len(columns) <= _FEW:
        return [say("bring.left_out", header=h, count=n) for _, h, n in columns]
    named = (say("bring.left_column", header=h, count=n) for _, h, n in columns)
    return [say("bring.left_columns", columns=say("intake.comma").join(named))]


def left_out(listing: Listing, mapping: Guesses, beside: Columns, noted: Noted) -> list[Left]:
    """Return the columns that found no field and hold anything that would stay behind."""
    taken = set(mapping.positions().values()) - {
        place for each in beside.addresses for place in each.values()
    }
    found = []
    for column in mapping.columns:
        place = column.position
        if noted.takes(place):
            continue
        filled = (cells for _, cells in listing.rows if cells[place] != "")
        count = 0 if place in taken else sum(not beside.takes(place, cells) for cells in filled)
        if count:
            found.append(Left(place, column.header or bracketed(place), count))
    return found


def kept_columns(
    listing: Listing, mapping: Guesses, kind: str, asked: Sequence[str], own: Sequence[str]
) -> dict[int, str]:
    """Return the keys of the own columns that left-out columns go to, by their places.

    `asked` are the headers to keep, `ALL` for every one; `own` those of the user's columns on file.
    Raises UsageError for a header that is not left out, and where no customers are listed.
    """
    if not asked:
        return {}
    if kind != CUSTOMERS:
        raise UsageError("bring.keep_customers")
    beside = columns_beside(listing, mapping, kind)
    left = left_out(listing, mapping, beside, noted_columns(listing, mapping, kind, beside))
    chosen = left if ALL in asked else [_named(header, left) for header in asked]
    found: dict[int, str] = {}
    taken = _of_product()
    for place, header, _ in sorted(set(chosen)):
        name = _name(header, own, taken)
        taken.add(fold_label(name))
        found[place] = own_key(name)
    return found


def _named(header: str, left: Sequence[Left]) -> Left:
    for each in left:
        if header == bracketed(each.place) or fold_label(each.header) == fold_label(header):
            return each
    headers = joined(each.header for each in left) or "–"
    raise UsageError("bring.keep_unknown", header=header, headers=headers)


def _of_product() -> set[str]:
    columns = TABLES[CUSTOMERS].columns
    return {fold_label(column.label.get(lang)) for column in columns for lang in LANGUAGES}


def _name(header: str, own: Sequence[str], taken: Collection[str]) -> str:
    """Return the header of an own column: the one on file, with a number where it is taken."""
    text = " ".join(header.split())[:_LONGEST]
    known = {fold_label(name): name for name in own}
    name, number = known.get(fold_label(text), text), 2
    while fold_label(name) in taken:
        name = known.get(fold_label(f"{text} {number}"), f"{text} {number}")
        number += 1
    return name


def take_kept(
    entries: Sequence[Entry], kept: Mapping[int, str], beside: Columns, most: int
) -> None:
    """Let the rows keep what stands in these columns."""
    for entry in entries:
        for place, key in kept.items():
            cell = entry.cells[place]
            if cell == "" or beside.takes(place, entry.cells):
                continue
            entry.values[key] = text = as_words(cell)
            if len(text) > most:
                facts = {"header": key, "length": len(text), "most": most}
                entry.reason = entry.reason or said("bring.too_long", **facts)
