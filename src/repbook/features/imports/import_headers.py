"""How other systems name their columns: the table `headers.csv`, one row a field and system.

`rank` 1 is the field's own name; a higher one is taken where no better column is there. The
field `-` lists names that mean nothing the workbook holds, so that no likeness is tried.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import NamedTuple

NOTHING = "-"
NAME_PARTS = ("first_name", "middle_name", "last_name", "name_suffix")


class Named(NamedTuple):
    """What one system calls a field of a kind of list, and how sure that is."""

    kind: str
    field: str
    rank: int
    source: str
    names: tuple[str, ...]


@cache
def vocabulary() -> tuple[Named, ...]:
    """Return the table of names."""
    text = files(__package__).joinpath("headers.csv").read_text("utf-8")
    return tuple(
        Named(row["kind"], row["field"], int(row["rank"]), row["source"], _names(row["names"]))
        for row in csv.DictReader(text.splitlines())
    )


def names_of(kind: str, field: str) -> dict[str, int]:
    """Return the names of a field in lists of `kind`, each with its best rank."""
    found: dict[str, int] = {}
    for name, rank in _ranked(kind, field):
        found[name] = min(rank, found.get(name, rank))
    return found


def _ranked(kind: str, field: str) -> Iterator[tuple[str, int]]:
    for row in vocabulary():
        if (row.kind, row.field) == (kind, field):
            yield from ((name, row.rank) for name in row.names)


def _names(text: str) -> tuple[str, ...]:
    return tuple(text.split("|"))
