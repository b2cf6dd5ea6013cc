"""Columns that share no field and lose nothing: what is kept in the note, second address lines."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from repbook.domain.reading.folding import fold_label
from repbook.domain.reading.headers import is_called
from repbook.domain.reading.mapping import Guess, Mapping
from repbook.features.imports.import_beside import (
    ADDRESS,
    Columns,
    Goes,
    alike,
    filled,
    owner_of,
)
from repbook.features.imports.import_fields import Item, Listing, as_words, headed, targets
from repbook.features.imports.import_headers import ADDRESS_LINE, NOTED, SALUTATION, names_of
from repbook.text import said

# Fields of which a second column says something else, such as a lead's status beside its stage.
_TOLD_ON = ("note", "stage")


class Noted(NamedTuple):
    """The columns that the note keeps under their headers, and lines that follow an address.

    `owned` are columns of whole addresses; a row's own one is in its cells, others are noted.
    """

    headers: tuple[str, ...]
    plain: tuple[int, ...]
    owned: tuple[int, ...]
    lines: tuple[int, ...]

    def texts(self, cells: Sequence[Item], used: Collection[int]) -> Iterator[str]:
        """Yield what a row keeps in its note; an address in one line."""
        groups: dict[str, list[int]] = {}
        places = {*self.plain, *self.owned, *self.lines}
        for place in sorted(place for place in places - set(used) if filled(cells[place])):
            owner = "" if place in self.plain else owner_of(self.headers[place])
            groups.setdefault(owner or str(place), []).append(place)
        for group in groups.values():
            text = ", ".join(as_words(cells[place]) for place in group)
            yield headed(self.headers[group[0]], text)

    def lines_of(self, cells: Sequence[Item], address: int | None) -> list[int]:
        """Return the filled columns that go on the address in a column."""
        if address is None or not filled(cells[address]):
            return []
        owner = owner_of(self.headers[address])
        return [
            place
            for place in self.lines
            if filled(cells[place]) and owner_of(self.headers[place]) in ("", owner)
        ]

    def takes(self, place: int) -> bool:
        """Tell whether nothing of a column is left out."""
        return place in (*self.plain, *self.owned, *self.lines)


def noted_columns(listing: Listing, mapping: Mapping, kind: str, beside: Columns) -> Noted:
    """Return the columns of a list that the note keeps; only cards keep them."""
    if kind != "customers":
        return Noted(listing.headers, (), (), ())
    free = mapping.unused()
    owned = {place for each in beside.addresses for place in each.values()}
    owned |= {column.position for key in ADDRESS for column in _alike(key, mapping, kind)}
    notes = [c.position for key in _TOLD_ON for c in _alike(key, mapping, kind)]
    lines = _named(free, ADDRESS_LINE)
    plain = (*_named(free, SALUTATION), *_named(free, NOTED), *_addressed(free), *notes)
    left = {column.position for column in free if column.why != "intake.why_given"}
    return Noted(
        listing.headers,
        tuple(place for place in dict.fromkeys(plain) if place in left),
        tuple(sorted(owned - set(lines))),
        tuple(place for place in lines if place in left),
    )


def goes_to_note(noted: Noted, mapping: Mapping) -> dict[int, Goes]:
    """Say of every column that is noted or joined where it goes."""
    free = {column.position for column in mapping.unused()}
    found = {place: Goes("note", said("bring.why_noted")) for place in (*noted.plain, *noted.owned)}
    found |= {place: Goes("address", said("bring.why_line")) for place in noted.lines}
    return {place: went for place, went in found.items() if place in free}


def _alike(key: str, mapping: Mapping, kind: str) -> Iterator[Guess]:
    return alike(key, mapping, kind) if key in targets(kind) else iter(())


def _addressed(free: Sequence[Guess]) -> list[int]:
    return [column.position for column in free if column.why == "bring.why_noted"]


def _named(free: Sequence[Guess], part: str) -> list[int]:
    names = {fold_label(name) for name in names_of("customers", part)}
    return [c.position for c in free if is_called(c.header, names)]
