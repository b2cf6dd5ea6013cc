"""Whom letters and labels go to: customers who agreed to be written to, and no others (M101)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from repbook.book.snapshot import Reads, Rows, Snapshot, as_text
from repbook.errors import UsageError
from repbook.features.kernel.address import street_line
from repbook.features.kernel.letters import filled
from repbook.text import say

MAIL_READS: Reads = {
    "customers": ("id", "name", "contact", "address", "street", "city", "postcode", "mailing"),
    "texts": ("key", "kind", "title", "body"),
}
CONSENT = "mailing"
LABELS = ("mail_firm", "mail_person", "mail_street", "mail_postcode", "mail_city")
LETTERS = ("mail_id", *LABELS, "mail_rep", "mail_day", "mail_title", "mail_text")
Cells = tuple[str, ...]


def labels(snapshot: Snapshot) -> Iterator[Cells | None]:
    """Yield what stands on an envelope, a customer each; None for who is left out."""
    rows = snapshot.tables["customers"]
    for row in rows.filled():
        yield _address(rows, row) if _may_write(snapshot, row) else None


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
        address = _address(rows, row)
        text = filled(snapshot, body, address[1] or address[0])
        yield (rows.text(row, "id"), *address, rep, day.isoformat(), title, text)


def headers(kind: Sequence[str], lang: str) -> Cells:
    """Return the headers of a list, which become the fields of a mail merge."""
    return tuple(say(f"road.{key}", lang) for key in kind)


def _may_write(snapshot: Snapshot, row: int) -> bool:
    rows = snapshot.tables["customers"]
    agreed = snapshot.code("yes_no", rows.get(row, CONSENT)) == "yes"
    return agreed and bool(street_line(rows, row))


def _address(rows: Rows, row: int) -> Cells:
    texts = (rows.text(row, key) for key in ("postcode", "city"))
    return (rows.text(row, "name"), rows.text(row, "contact"), street_line(rows, row), *texts)


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
