"""Find customers that are on file already, in one pass by hashing (M36).

A row is a duplicate where the name is the same and a phone, the e-mail or the city too, or where
an e-mail is the same and one of both has no name. The same phone, e-mail or name alone is worth a
look, no more: firms of one group share a switchboard and an info@. So is the same name and city
where both phone and address are others.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from repbook.domain.reading.folding import fold_city, fold_label, fold_name
from repbook.domain.reading.placeholders import is_placeholder, known_emails, known_phones
from repbook.text import Said, said, say

_Key = tuple[str, ...]
NUMBERS, PLACES = ("phone", "phones", "email", "people"), ("area", "city", "address")
"""The columns by which customers are told apart, beside the name."""


class Party(NamedTuple):
    """What tells one customer from another; `ref` is an id, or the row of a list.

    `phone` and `email` hold all that are known, a line a cell; people may stand beside theirs.
    """

    ref: str
    name: str
    phone: str = ""
    email: str = ""
    city: str = ""
    address: str = ""
    town: str = ""


def party(ref: str, text: Callable[[str], str]) -> Party:
    """Return what tells a customer apart; where no area is known its address stands for it."""
    place = text("area") or text("address")
    phone = "\n".join(filter(None, (text("phone"), text("phones"))))
    email = "\n".join(filter(None, (text("email"), text("people"))))
    return Party(ref, text("name"), phone, email, place, text("address"), text("city"))


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
    return _Folded(fold_name(party.name), phones, emails, city, address, places)


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
    """Hold for two that share neither a phone nor the address, where both name both."""
    known = mine.phones and theirs.phones and mine.address and theirs.address
    return bool(known) and mine.address != theirs.address


def _shared(mine: _Folded, theirs: _Folded) -> Iterator[str]:
    if mine.name and mine.name == theirs.name:
        yield "name"
    if set(mine.phones) & set(theirs.phones):
        yield "phone"
    if set(mine.emails) & set(theirs.emails):
        yield "email"
    if mine.city and mine.city == theirs.city:
        yield "city"
