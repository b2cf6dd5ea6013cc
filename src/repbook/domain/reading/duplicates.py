"""Find customers that are on file already, in one pass by hashing (M36).

A row is a duplicate where the name is the same and a phone, the e-mail or the city too, or where
an e-mail is the same and one of both has no name. The same phone, e-mail or name alone is worth a
look, no more: firms of one group share a switchboard and an info@. So is the same name and city
where both phone and address are others; of persons, where either is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from repbook.domain.reading.folding import fold_city, fold_label, fold_name
from repbook.domain.reading.phones import is_mobile
from repbook.domain.reading.placeholders import is_placeholder, known_emails, known_phones
from repbook.text import Said, said, say

_Key = tuple[str, ...]
NUMBERS, PLACES = ("phone", "phones", "email", "people"), ("area", "city", "address", "street")
"""The columns by which customers are told apart, beside the name."""


class Party(NamedTuple):
    """What tells one customer from another; `ref` is an id, or the row of a list.

    `phone` and `email` hold all that are known, a line a cell; people may stand beside theirs.
    `person` says that the name is a private person's, no firm's.
    """

    ref: str
    name: str
    phone: str = ""
    email: str = ""
    city: str = ""
    address: str = ""
    town: str = ""
    person: bool = False


def party(ref: str, text: Callable[[str], str]) -> Party:
    """Return what tells a customer apart; where no area is known its address stands for it.

    Who is her own contact is a person.
    """
    address, name = text("address") or text("street"), text("name")
    place = text("area") or text("address")
    phone = "\n".join(filter(None, (text("phone"), text("phones"))))
    email = "\n".join(filter(None, (text("email"), text("people"))))
    person = bool(name) and fold_name(name) == fold_name(text("contact"))
    return Party(ref, name, phone, email, place, address, text("city"), person)


class Match(NamedTuple):
    """An incoming party and the earlier one it looks like.

    `fields` are what both share; `sure` means a duplicate by the rule; `inside` means that the
    other stands in the incoming list too; `key` is the catalogue key that `text` fills.
    """

    incoming: Party
    other: Party
    fields: tuple[str, ...]
    sure: bool
    inside: bool
    key: str

    def shared(self, lang: str | None = None) -> str:
        """Return what both share, in words."""
        return say("intake.comma", lang).join(say(f"intake.{f}", lang) for f in self.fields)

    def text(self, lang: str | None = None) -> Said:
        """Return the sentence for the user: what is alike, and what was done."""
        return said(
            self.key,
            lang,
            name=self.incoming.name,
            other=self.other.name,
            ref=self.other.ref,
            fields=self.shared(lang),
        )


class _Folded(NamedTuple):
    name: str
    phones: tuple[str, ...]
    emails: tuple[str, ...]
    city: str
    address: str
    places: frozenset[str]
    person: bool


def find(existing: Iterable[Party], incoming: Iterable[Party]) -> list[Match]:
    """Return at most one match, the surest, for each incoming party, in their order."""
    index: dict[_Key, tuple[Party, _Folded, bool]] = {}
    for party in existing:
        _file(index, party, _fold(party), False)
    matches = []
    for party in incoming:
        folded = _fold(party)
        found = next((index[key] for key in _keys(folded) if key in index), None)
        if found is not None:
            matches.append(_match(party, folded, *found))
        _file(index, party, folded, True)
    return matches


def _file(
    index: dict[_Key, tuple[Party, _Folded, bool]], party: Party, folded: _Folded, inside: bool
) -> None:
    for key in _keys(folded):
        index.setdefault(key, (party, folded, inside))


def _fold(party: Party) -> _Folded:
    phones = known_phones(*party.phone.split("\n"))
    city, town, address = (
        "" if is_placeholder(text) else fold(text)
        for text, fold in (
            (party.city, fold_city),
            (party.town, fold_city),
            (party.address, fold_label),
        )
    )
    places = frozenset((city, town)) - {""}
    emails = known_emails(*party.email.split("\n"))
    name = fold_name(party.name)
    return _Folded(name, phones, emails, city, address, places, party.person)


def _keys(folded: _Folded) -> Iterator[_Key]:
    """Yield what a party is found by, the surest first."""
    name = folded.name
    if name:
        yield from (("name", name, "email", email) for email in folded.emails)
        yield from (("name", name, "phone", phone) for phone in folded.phones)
        if folded.city and folded.address:
            yield "name", name, "city", folded.city, "address", folded.address
        if folded.city:
            yield "name", name, "city", folded.city
    yield from (("email", email) for email in folded.emails)
    yield from (("phone", phone) for phone in folded.phones)
    if name:
        yield "name", name


def _match(party: Party, mine: _Folded, other: Party, theirs: _Folded, inside: bool) -> Match:
    fields = tuple(_shared(mine, theirs))
    if "name" in fields:
        sure = len(fields) > 1 and not (fields == ("name", "city") and _told_apart(mine, theirs))
    else:
        sure = "email" in fields and not (mine.name and theirs.name)
    kind = "sure" if sure else fields[0]
    return Match(party, other, fields, sure, inside, f"intake.duplicate_{kind}")


def nearness(first: Party, second: Party) -> int:
    """Say by what two may be one customer: 3 name, 2 phone, e-mail or address, 1 city, 0 nothing.

    The city alone does not do where name and phone are both others.
    """
    mine, theirs = _fold(first), _fold(second)
    fields = set(_shared(mine, theirs))
    if "name" in fields:
        return 3
    if fields & {"phone", "email"} or (mine.address and mine.address == theirs.address):
        return 2
    others = mine.name and theirs.name and mine.phones and theirs.phones
    return int(bool(mine.places & theirs.places) and not others)


def _told_apart(mine: _Folded, theirs: _Folded) -> bool:
    """Hold for two that share neither a phone nor the address, where both name both.

    Persons are told apart by one of the two: a firm has several numbers, a person one mobile.
    """
    address = bool(mine.address and theirs.address) and mine.address != theirs.address
    phones = bool(mine.phones and theirs.phones)
    if not (mine.person or theirs.person):
        return address and phones
    return address or (phones and _are_mobiles(mine.phones) == _are_mobiles(theirs.phones))


def _are_mobiles(phones: tuple[str, ...]) -> bool:
    """Tell whether numbers are mobiles: a mobile and a fixed line may be one person's."""
    return any(map(is_mobile, phones))


def _shared(mine: _Folded, theirs: _Folded) -> Iterator[str]:
    if mine.name and mine.name == theirs.name:
        yield "name"
    if set(mine.phones) & set(theirs.phones):
        yield "phone"
    if set(mine.emails) & set(theirs.emails):
        yield "email"
    if mine.city and mine.city == theirs.city:
        yield "city"
