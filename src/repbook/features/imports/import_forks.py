"""Rows of one ID in two workbooks: the same again, the same with other values, or somebody else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from repbook.book.snapshot import Rows, Snapshot, as_text
from repbook.domain.reading.duplicates import Party, nearness, party
from repbook.domain.values import Value
from repbook.schema.registry import CUSTOMERS, TABLES
from repbook.text import language, say


class Split(NamedTuple):
    """The rows of a table of another workbook: new ones, and those left out by what they are called."""

    new: list[dict[str, Value]]
    again: list[str]
    differing: list[str]
    strangers: list[str]


def strangers(here: Snapshot, there: Snapshot) -> dict[str, str]:
    """Return the IDs that stand for another customer in each of two workbooks, with both names.

    Two reps who work on copies of one workbook both give the next number to a card.
    """
    mine, theirs = here.tables[CUSTOMERS], there.tables[CUSTOMERS]
    known = theirs.index()
    both = ((id_, row, known[id_]) for id_, row in mine.index().items() if id_ in known)
    return {
        id_: say("bring.stranger", id=id_, name=theirs.text(other, "name"), here=name)
        for id_, row, other in both
        if (name := mine.text(row, "name"))
        and theirs.text(other, "name")
        and not nearness(_party(mine, row), _party(theirs, other))
    }


def _party(rows: Rows, row: int) -> Party:
    return party("", lambda key: rows.text(row, key))


def owner(table: str, rows: Rows, row: int) -> str:
    """Return the ID of the customer that a row is of, "" where it is of none."""
    link = TABLES[table].link
    if table == CUSTOMERS:
        return rows.text(row, TABLES[table].ids)
    return rows.text(row, link.column) if link and link.table == CUSTOMERS else ""


def differences(here: Rows, row: int, moved: Mapping[str, Value]) -> str:
    """Name the columns that hold something else here than in the row brought over."""
    table = TABLES[here.table]
    labels = (
        column.label.get(language())
        for column in table.columns
        if column.key != table.ids and not column.action and _differs(here, row, column.key, moved)
    )
    return say("intake.comma").join(labels)


def _differs(here: Rows, row: int, key: str, moved: Mapping[str, Value]) -> bool:
    if key not in moved or key not in here.columns:
        return False
    mine, theirs = here.get(row, key), moved[key]
    same = as_text(mine) == as_text(theirs) if isinstance(theirs, str) else mine == theirs
    return not same


def told(split: Split, *, brief: bool) -> Iterator[tuple[str, list[str]]]:
    """Yield the sentence for each kind of rows left out, and what they are called.

    A `brief` one leaves out what is said of the rows' cards already.
    """
    yield "bring.id_differs", split.differing
    if not brief:
        yield "bring.id_again", split.again
        yield "bring.id_stranger", split.strangers
