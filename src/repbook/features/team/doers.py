"""Who made a contact, who planned a day: what the row says, else whose workbook it stands in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from repbook.book.snapshot import as_text
from repbook.domain.reading.normalize import plain_text
from repbook.domain.values import Value
from repbook.features.team.counts import CALLS, PLANS

Row = Mapping[str, Value]


def name_doers(mirrors: Mapping[str, dict[str, list[Value]]], people: Sequence[Row]) -> None:
    """Fill the rep of every contact and day, as People has the code; a name there counts, too.

    Comes after cards that two workbooks hold were made one: a blank cell is the same in both.
    """
    known = _codes(people)
    for table in (CALLS, PLANS):
        columns = mirrors[table]
        columns["rep"] = [
            _code(rep, known) or as_text(book)
            for rep, book in zip(columns["rep"], columns["book"], strict=True)
        ]


def strangers(reps: Sequence[str], people: Sequence[Row]) -> dict[str, int]:
    """Return how many of these contacts are by somebody whom People does not have, by code."""
    known = {as_text(row.get("code")).casefold() for row in people}
    return dict(sorted(Counter(rep for rep in reps if rep.casefold() not in known).items()))


def _codes(people: Sequence[Row]) -> dict[str, str]:
    """Return the code by what may stand for it; a code wins over a name, of two names none counts."""
    codes = {_folded(row.get("code")): as_text(row.get("code")) for row in people}
    named = Counter(_folded(row.get("name")) for row in people)
    names = {
        name: as_text(row.get("code"))
        for row in people
        if (name := _folded(row.get("name"))) and named[name] == 1
    }
    return {**names, **codes}


def _code(rep: Value, known: Mapping[str, str]) -> str:
    return known.get(_folded(rep)) or plain_text(as_text(rep))


def _folded(value: Value) -> str:
    return plain_text(as_text(value)).casefold()
