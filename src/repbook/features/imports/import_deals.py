"""Deals and ids of other systems: what became of a deal, when, and whose ids a list has."""

from __future__ import annotations

from collections.abc import Mapping as Table
from collections.abc import Sequence

from repbook.book.snapshot import Snapshot
from repbook.domain.reading.folding import fold_label
from repbook.domain.reading.headers import bare_header
from repbook.domain.reading.mapping import Mapping
from repbook.domain.reading.said_words import is_open_deal, spoken
from repbook.features.imports.import_fields import Listing, fields, headed
from repbook.features.imports.import_headers import ADDRESS_BOOKS, names_of, system_of
from repbook.features.imports.import_values import Entry
from repbook.features.imports.import_words import Meant, folded
from repbook.schema.declare import Role
from repbook.schema.roles import having
from repbook.text import say

DEAL = ("stage", "outcome", "outcome_on")


def is_deal(entry: Entry) -> bool:
    """Tell whether a row is of a deal, whatever its list holds: how far it is, and what or when."""
    said = {*entry.values, *entry.unclear}
    return bool(said & {*DEAL}) and bool(said & {*having(Role.DEAL)})


def settle_deals(
    snapshot: Snapshot, listing: Listing, mapping: Mapping, entries: Sequence[Entry], meant: Meant
) -> list[str]:
    """Read what a stage says in other words, explained by the user or not, date closed deals; return what to note."""
    place = mapping.positions().get("expected_on")
    header = "" if place is None else listing.headers[place]
    closings = map(fold_label, names_of("customers", "outcome_on"))
    closing = fold_label(bare_header(header)) in closings
    for entry in entries:
        _settle_stage(snapshot, entry, meant.get("stage", {}))
        _settle_outcome(entry)
    moved = sum(closing and _date_outcome(entry) for entry in entries)
    return [say("bring.closed_on", header=header, count=moved)] if moved else []


def _settle_outcome(entry: Entry) -> None:
    """Leave the outcome of a deal that is still open blank."""
    doubt = entry.unclear.get("outcome")
    if doubt and (is_open_deal(doubt.text) or spoken("stage", doubt.text)):
        del entry.unclear["outcome"]
        entry.kept.append(headed(doubt.header, doubt.text))


def _settle_stage(snapshot: Snapshot, entry: Entry, meant: Table[str, str]) -> None:
    """Read a stage such as Closed Won as an outcome, another's word as ours, kept in the note."""
    doubt = entry.unclear.get("stage")
    code = doubt and (meant.get(folded(doubt.text)) or _spoken_stage(doubt.text))
    if doubt and not code and is_open_deal(doubt.text):
        del entry.unclear["stage"]  # says that it goes on, and at no stage
        entry.kept.append(headed(doubt.header, doubt.text))
    if not doubt or not code:
        return
    key = code.partition(".")[0]
    entry.values.setdefault(key, snapshot.label(code))
    del entry.unclear["stage"]
    if key == "stage":
        entry.kept.append(headed(doubt.header, doubt.text))


def _spoken_stage(text: str) -> str | None:
    told = ((key, word) for word in (text, bare_header(text)) for key in ("outcome", "stage"))
    return next((f"{key}.{code}" for key, word in told if (code := spoken(key, word))), None)


def _date_outcome(entry: Entry) -> bool:
    """Take the day on which a closed deal was to be closed as the day on which it was."""
    filled = entry.values.keys()
    if not {"outcome", "expected_on"} <= filled or "outcome_on" in filled:
        return False
    entry.values["outcome_on"] = entry.values.pop("expected_on")
    return True


def of_address_book(listing: Listing) -> bool:
    """Tell whether a list is an address book's: each of its rows is a person's, as on a vCard."""
    return _system(listing) in ADDRESS_BOOKS


def _system(listing: Listing) -> str:
    known = {name for field in fields("customers") for name in (*field.labels, *field.aliases)}
    return system_of(listing.headers, known)


def name_system(listing: Listing, mapping: Mapping, entries: Sequence[Entry]) -> list[str]:
    """Name the system that gave the ids, where the headers tell one plainly; return the note."""
    system = _system(listing)
    if not system or "reference_system" in mapping.positions():
        return []
    named = [entry for entry in entries if entry.text("reference")]
    for entry in named:
        entry.values["reference_system"] = system
    return [say("bring.system", system=system)] if named else []
