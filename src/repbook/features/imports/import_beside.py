"""Columns of a list that share a field: numbered people and numbers, one address beside another."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from repbook.domain.reading.folding import fold_email, has_han, words
from repbook.domain.reading.headers import SURE, bare_header, header_number, likeness
from repbook.domain.reading.mapping import Guess, Mapping
from repbook.domain.reading.placeholders import is_placeholder, is_unsaid, no_email
from repbook.features.imports.import_fields import (
    TAKEN,
    Item,
    Listing,
    as_words,
    fields,
    name_parts,
    targets,
)
from repbook.schema.declare import Role
from repbook.schema.roles import having
from repbook.text import Said, said

BETWEEN = " / "
_BETWEEN_ADDRESSES = re.compile(r"[;,，；、/|\s]+|:::")
ADDRESS = having(Role.PARTS)
# Fields that several columns fill, of which a row has one: a deal is won on a day, or lost; a task
# that nobody has begun has a status and no result.
FIRST_FILLED = ("outcome_on", "result")
# Whose address a column holds, by its first word; a person's own comes after the firm's.
_OWNERS = ("business", "company", "work", "billing", "mailing", "home", "shipping", "other")
Places = dict[str, int]


class Goes(NamedTuple):
    """Where a column goes that fills no field of its own, None for nowhere, and why, in words."""

    key: str | None
    why: Said


class Columns(NamedTuple):
    """The columns that share a field, in the list's order; those the user named come first.

    `parts` name the contact together. `addresses` are sets of columns by key, the first that a
    row fills is its address; `address` are those that the map names. `numbers` count the headers.
    `instead` are columns read where the one of their field is blank.
    """

    phones: tuple[int, ...]
    people: tuple[int, ...]
    parts: tuple[int, ...]
    emails: tuple[int, ...]
    addresses: tuple[Places, ...]
    address: Places
    numbers: tuple[int, ...]
    instead: dict[int, str]

    def address_of(self, cells: Sequence[Item]) -> Places:
        """Return the columns that a row's address is taken from, by key."""
        full = (found for found in self.addresses if any(cells[p] != "" for p in found.values()))
        return {**self.address, **next(full, {})} if self.addresses else {}

    def contact_of(self, cells: Sequence[Item]) -> str:
        """Return the first person that a row names."""
        if self.parts:
            return _joined(cells, self.parts)
        return next((as_words(cells[place]) for place in self._named(cells)), "")

    def people_of(self, cells: Sequence[Item]) -> list[str]:
        """Return the other people of a row, each with the numbers of the same count."""
        named = list(self._named(cells))[0 if self.parts else 1 :]
        contact = self.contact_of(cells)
        found = [self._with_numbers(cells, place) for place in named]
        return [text for text in dict.fromkeys(found) if text != contact]

    def _named(self, cells: Sequence[Item]) -> Iterator[int]:
        yield from (place for place in self.people if _names(cells[place]))

    def _with_numbers(self, cells: Sequence[Item], place: int) -> str:
        count = self.numbers[place]
        same = [p for p in (*self.phones, *self.emails) if self.numbers[p] == count > 1]
        numbers = (as_words(cells[p]) for p in same if filled(cells[p]))
        return " ".join((as_words(cells[place]), *numbers))

    def emails_of(self, cells: Sequence[Item]) -> list[str]:
        """Return the e-mail addresses of a row but those of its other people."""
        others = {self.numbers[p] for p in list(self._named(cells))[0 if self.parts else 1 :]}
        own = (p for p in self.emails if self.numbers[p] == 1 or self.numbers[p] not in others)
        found: dict[str, str] = {}
        for address in (each for place in own for each in _addresses_in(as_words(cells[place]))):
            found.setdefault(address.casefold(), address)
        return list(found.values())

    def takes(self, place: int, cells: Sequence[Item]) -> bool:
        """Tell whether a row's cell in a column is taken in by sharing a field."""
        if place in (*self.phones, *self.people, *self.parts, *self.emails, *self.instead):
            return True
        return place in self.address_of(cells).values()


def columns_beside(listing: Listing, mapping: Mapping, kind: str) -> Columns:
    """Return the columns of a list that share a field."""
    parts = _parts_of_contact(listing, mapping)
    people = () if "people" not in targets(kind) else _sharing("contact", mapping, kind)
    people = tuple(place for place in people if place not in parts)
    numbers = tuple(header_number(header) for header in listing.headers)
    addresses = _addresses(listing, mapping, kind)
    address = {key: place for key, place in mapping.positions().items() if key in ADDRESS}
    phones = _sharing("phone", mapping, kind)
    emails = () if "people" not in targets(kind) else _sharing("email", mapping, kind)
    instead = {
        column.position: key
        for key in FIRST_FILLED
        if key in mapping.positions()
        for column in alike(key, mapping, kind)
    }
    return Columns(phones, people, parts, emails, addresses, address, numbers, instead)


def goes(mapping: Mapping, beside: Columns, kind: str) -> dict[int, Goes]:
    """Say of every column that shares a field where it goes, by its place."""
    known = mapping.positions()
    phones = "phones" if "phones" in targets(kind) else "phone"
    found = {place: Goes("contact", said("bring.why_joined")) for place in beside.parts}
    for first, further, places in (
        ("phone", phones, beside.phones),
        ("contact", "people", beside.people),
        ("email", "people", beside.emails),
    ):
        found |= {place: Goes(further, said(f"bring.why_further_{first}")) for place in places[1:]}
        found |= {place: Goes(first, said("intake.why_alias")) for place in places[:1]}
    instead = [(key, place) for place, key in beside.instead.items()]
    for key, place in (*instead, *(pair for each in beside.addresses for pair in each.items())):
        header = mapping.columns[known[key]].header
        found[place] = Goes(key, said("bring.why_instead", header=header))
    return {place: went for place, went in found.items() if mapping.columns[place].key != went.key}


def filled(cell: Item) -> bool:
    """Tell whether a cell says anything."""
    return cell != "" and not is_placeholder(as_words(cell))


def _names(cell: Item) -> bool:
    return cell != "" and not is_unsaid(as_words(cell))


def _addresses_in(text: str) -> list[str]:
    """Return the e-mail addresses of a cell, each as typed; a cell with other words as it is."""
    pieces = [piece for piece in _BETWEEN_ADDRESSES.split(text) if piece]
    known = pieces if all(fold_email(piece) for piece in pieces) else [text]
    return [piece for piece in known if not no_email(piece)]


def _sharing(key: str, mapping: Mapping, kind: str) -> tuple[int, ...]:
    """Return the column of a field, and those whose names mean it too."""
    main = mapping.positions().get(key)
    if main is None:
        return ()
    first = [main] if mapping.columns[main].why == "intake.why_given" else []
    others = (column.position for column in alike(key, mapping, kind))
    return tuple(dict.fromkeys((*first, *sorted((main, *others)))))


def alike(key: str, mapping: Mapping, kind: str) -> Iterator[Guess]:
    """Yield the columns left over because a better one fills the field that they name."""
    field = next(field for field in fields(kind) if field.key == key)
    for column in mapping.unused():
        if column.why == TAKEN and likeness(column.header, field).score >= SURE:
            yield column


def _addresses(listing: Listing, mapping: Mapping, kind: str) -> tuple[Places, ...]:
    """Return whole addresses by their owners, where a list has more than one."""
    known = mapping.positions()
    sets: dict[str, Places] = {}
    for key in ADDRESS:
        if key not in known or key not in targets(kind):
            continue
        for place in (known[key], *(column.position for column in alike(key, mapping, kind))):
            if owner := owner_of(listing.headers[place]):
                sets.setdefault(owner, {}).setdefault(key, place)
    mapped = {
        owner: sum(known[key] == place for key, place in found.items())
        for owner, found in sets.items()
    }
    order = sorted(sets, key=lambda owner: (-mapped[owner], _OWNERS.index(owner)))
    return tuple(sets[owner] for owner in order) if len(sets) > 1 else ()


def owner_of(header: str) -> str:
    """Return whose address a column holds by its first word, "" where it says none."""
    first = next(iter(words(bare_header(header))), "")
    return first if first in _OWNERS else ""


def _parts_of_contact(listing: Listing, mapping: Mapping) -> tuple[int, ...]:
    """Return the columns that together name the contact, none where one column does."""
    places = tuple(name_parts(listing.headers).values())
    used = {column.position for column in mapping.columns if column.key not in (None, "contact")}
    contact = mapping.positions().get("contact")
    return tuple(place for place in places if place not in used) if contact in places else ()


def _joined(cells: Sequence[Item], places: Sequence[int]) -> str:
    """Join a name's parts; a Chinese name is written surname first, without a blank."""
    parts = [as_words(cells[place]) for place in places if _names(cells[place])]
    return "".join(reversed(parts)) if all(map(has_han, parts)) else " ".join(parts)
