"""The people of a workbook for an address book."""

from __future__ import annotations

from collections.abc import Iterator

from repbook.book.snapshot import Reads, Snapshot
from repbook.domain.birthdays import Birthday, read_birthday
from repbook.domain.reading.phones import split_phones
from repbook.domain.road import Address
from repbook.features.kernel.address import street_line
from repbook.features.road.export_dates import uid

PEOPLE_READS: Reads = {
    "customers": ("id", "name", "contact", "title", "phone", "phones", "email", "address", "street", "city",
                  "province", "postcode"),
    "contacts": ("contact_id", "account", "person", "title", "phone", "email", "birthday",
                 "calendar", "leap", "left_on", "chat_id"),
}  # fmt: skip


def people(snapshot: Snapshot) -> Iterator[Address | None]:
    """Yield the person of every card, then those of Contacts; None for who is left out.

    Left out is who has neither phone nor e-mail, who left the firm, and who has no ID yet. A person
    of Contacts who stands on the card too comes once, as Contacts has her.
    """
    named = _named(snapshot)
    rows = snapshot.tables["customers"]
    for row in rows.filled():
        name, contact = rows.text(row, "id"), rows.text(row, "contact")
        if contact and (name.casefold(), contact.casefold()) in named:
            continue
        found = _of_card(snapshot, row)
        yield found if name and (found.phones or found.emails) else None
    yield from _of_contacts(snapshot)


def _named(snapshot: Snapshot) -> set[tuple[str, str]]:
    """Return whom Contacts has, by the card's id and her name."""
    rows = snapshot.tables["contacts"]
    keys = ("account", "person")
    return {tuple(rows.text(row, key).casefold() for key in keys) for row in rows.filled()}  # type: ignore[misc]  # two each


def _of_card(snapshot: Snapshot, row: int) -> Address:
    rows = snapshot.tables["customers"]
    said = {key: rows.text(row, key) for key in PEOPLE_READS["customers"]}
    return Address(
        uid(snapshot, "card", said["id"]),
        said["name"],
        said["contact"],
        said["title"],
        _phones(said["phone"], said["phones"]),
        _some(said["email"]),
        street_line(rows, row),
        said["city"],
        said["province"],
        said["postcode"],
    )


def _of_contacts(snapshot: Snapshot) -> Iterator[Address | None]:
    rows, cards = snapshot.tables["contacts"], snapshot.tables["customers"]
    for row in rows.filled():
        said = {key: rows.text(row, key) for key in PEOPLE_READS["contacts"]}
        card = cards.index().get(said["account"])
        if not said["contact_id"] or said["left_on"] or not (said["phone"] or said["email"]):
            yield None
            continue
        at_firm = Address("", "", "") if card is None else _of_card(snapshot, card)
        yield at_firm._replace(
            uid=uid(snapshot, "person", said["contact_id"]),
            person=said["person"],
            title=said["title"],
            phones=_phones(said["phone"]),
            emails=_some(said["email"]),
            birthday=_birthday(snapshot, row),
            note=said["chat_id"],
        )


def _birthday(snapshot: Snapshot, row: int) -> str:
    """Return a birthday in ISO; "" for one of the moon's calendar or without a year, which vCard 3.0 lacks."""
    rows = snapshot.tables["contacts"]
    calendar = snapshot.code("calendar", rows.get(row, "calendar"))
    found = read_birthday(rows.get(row, "birthday"), calendar)
    if not isinstance(found, Birthday) or found.lunar or found.year is None:
        return ""
    return f"{found.year:04d}-{found.month:02d}-{found.day:02d}"


def _phones(*cells: str) -> tuple[str, ...]:
    """Return the numbers of some cells as typed, each once."""
    return tuple(dict.fromkeys(phone for cell in cells for phone in split_phones(cell)))


def _some(text: str) -> tuple[str, ...]:
    return (text,) if text else ()
