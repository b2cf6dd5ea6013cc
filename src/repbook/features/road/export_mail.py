"""Whom letters and labels go to: customers who agreed to be written to, and no others (M101)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from repbook.book.snapshot import Reads, Snapshot, as_text
from repbook.errors import UsageError
from repbook.features.kernel.address import street_line
from repbook.features.kernel.letters import filled
from repbook.text import say

MAIL_READS: Reads = {
    "customers": ("id", "name", "contact", "address", "street", "city", "province", "postcode",
                  "mailing"),
    "texts": ("key", "kind", "title", "body"),
}  # fmt: skip
CONSENT = "mailing"
_LARGEST_FIRST = ("postcode", "province", "city", "street")
_POSTCODE_LAST = ("street", "city", "province", "postcode")
_POSTCODE_BEFORE_TOWN = ("street", "postcode", "city", "province")
_ORDERS = {
    **dict.fromkeys(("CN", "TW", "HK", "MO", "JP", "KR"), _LARGEST_FIRST),
    **dict.fromkeys(("US", "CA", "AU", "NZ", "GB", "IE", "BR"), _POSTCODE_LAST),
}
"""In which order a country's post wants an address; most want the postcode before the town."""
Cells = tuple[str, ...]


def labels(snapshot: Snapshot) -> Iterator[Cells | None]:
    """Yield what stands on an envelope, a customer each; None for who is left out."""
    rows = snapshot.tables["customers"]
    for row in rows.filled():
        yield _address(snapshot, row) if _may_write(snapshot, row) else None


def letters(snapshot: Snapshot, day: date, letter: str = "") -> Iterator[Cells | None]:
    """Yield the same with ID, rep, date, and subject and text of the letter that is named.

    Raises UsageError for a letter that the sheet Texts does not have.
    """
    title, body = _letter(snapshot, letter)
    rep = as_text(snapshot.setting("rep_name")) or as_text(snapshot.setting("rep"))
    rows = snapshot.tables["customers"]
    for row in rows.filled():
        if not _may_write(snapshot, row):
            yield None
            continue
        address = _address(snapshot, row)
        text = filled(snapshot, body, address[1] or address[0])
        yield (rows.text(row, "id"), *address, rep, day.isoformat(), title, text)


def headers(snapshot: Snapshot, *, letter: bool) -> Cells:
    """Return the headers of a list, which become the fields of a mail merge."""
    address = ("firm", "person", *_order(snapshot))
    keys = ("id", *address, "rep", "day", "title", "text") if letter else address
    return tuple(say(f"road.mail_{key}", snapshot.lang) for key in keys)


def _order(snapshot: Snapshot) -> tuple[str, ...]:
    country = as_text(snapshot.setting("country")).strip().upper()
    if not country and snapshot.lang.startswith("zh"):
        return _LARGEST_FIRST
    return _ORDERS.get(country, _POSTCODE_BEFORE_TOWN)


def _may_write(snapshot: Snapshot, row: int) -> bool:
    rows = snapshot.tables["customers"]
    agreed = snapshot.code("yes_no", rows.get(row, CONSENT)) == "yes"
    return agreed and bool(street_line(rows, row))


def _address(snapshot: Snapshot, row: int) -> Cells:
    rows = snapshot.tables["customers"]
    street = street_line(rows, row)
    parts = (street if key == "street" else rows.text(row, key) for key in _order(snapshot))
    return (rows.text(row, "name"), rows.text(row, "contact"), *parts)


def _letter(snapshot: Snapshot, wanted: str) -> tuple[str, str]:
    if not wanted:
        return "", ""
    rows = snapshot.tables["texts"]
    found = [n for n in rows.filled() if snapshot.code("text", rows.get(n, "kind")) == "letter"]
    for row in found:
        names = {rows.text(row, key).casefold() for key in ("key", "title")}
        if wanted.strip().casefold() in names:
            return rows.text(row, "title"), rows.text(row, "body")
    titles = say("intake.comma").join(rows.text(row, "title") for row in found)
    raise UsageError("road.no_letter", text=wanted, titles=titles)
