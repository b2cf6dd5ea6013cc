"""Write people as vCards 3.0 (RFC 2426), the version that every address book reads."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from repbook.domain.reading.folding import has_han
from repbook.domain.road import Address

LINE = 75
"""The most octets of a line (RFC 2425, 5.8.1)."""
_ESCAPED = {"\\": "\\\\", "\n": "\\n", ",": "\\,", ";": "\\;"}


def contact_file(people: Iterable[Address]) -> bytes:
    """Return one card a person, in UTF-8 with the line ends that vCards have."""
    lines = (line for person in people for line in _card(person))
    return "".join(f"{part}\r\n" for line in lines for part in folded(line)).encode()


def _card(person: Address) -> Iterator[str]:
    yield "BEGIN:VCARD"
    yield "VERSION:3.0"
    yield f"UID:{escaped(person.uid)}"
    yield f"FN:{escaped(person.person or person.firm)}"
    yield f"N:{';'.join(escaped(part) for part in _name(person))}"
    if person.firm:
        yield f"ORG:{escaped(person.firm)}"
    if person.title:
        yield f"TITLE:{escaped(person.title)}"
    for phone in person.phones:
        yield f"TEL;TYPE=WORK,VOICE:{escaped(phone)}"
    for email in person.emails:
        yield f"EMAIL;TYPE=INTERNET:{escaped(email)}"
    place = ("", "", person.street, person.city, person.province, person.postcode, "")
    if any(place):
        yield f"ADR;TYPE=WORK:{';'.join(map(escaped, place))}"
    if person.birthday:
        yield f"BDAY:{person.birthday}"
    if person.note:
        yield f"NOTE:{escaped(person.note)}"
    yield "END:VCARD"


def _name(person: Address) -> tuple[str, str, str, str, str]:
    """Return the parts of a name: family, given, others, before, after.

    A Chinese name stays whole, since where its family name ends is not sure; so does one word.
    """
    name = person.person or person.firm
    given, _, family = name.rpartition(" ")
    if not given or has_han(name) or not person.person:
        return name, "", "", "", ""
    return family, given, "", "", ""


def escaped(text: str) -> str:
    """Return a text value as a content line holds it."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(_ESCAPED.get(sign, sign) for sign in plain)


def folded(line: str) -> Iterator[str]:
    """Yield a content line in parts of at most 75 octets; a sign is never cut in two."""
    part, room = "", LINE
    for sign in line:
        size = len(sign.encode())
        if size > room:
            yield part
            part, room = " ", LINE - 1
        part += sign
        room -= size
    yield part
