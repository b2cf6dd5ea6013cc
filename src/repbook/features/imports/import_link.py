"""Deals of customers on file: what a list of deals brings goes to the card of its account (M36)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from repbook.book.snapshot import as_text
from repbook.domain.reading.folding import fold_city, fold_label
from repbook.domain.reading.headers import bare_header
from repbook.domain.reading.mapping import Guess
from repbook.features.imports.import_cards import Cards
from repbook.features.imports.import_fields import as_words
from repbook.features.imports.import_headers import ACCOUNT, names_of
from repbook.features.imports.import_result import Brought, count_update
from repbook.features.imports.import_update import Updater
from repbook.features.imports.import_values import Entry, with_note
from repbook.features.imports.import_wishes import BLANK
from repbook.text import say

# A list with one of these and without a way to reach anybody is one of deals.
DEAL = ("outcome", "outcome_on", "expected_order", "expected_on")
_WAYS = ("phone", "email", "address")
_SAID = (*DEAL, "reference", "stage", "quantity", "lost_reason", "lost_to")
_DATES = ("outcome_on", "expected_on", "expected_said", "last_contact")


def is_deals(columns: Sequence[Guess]) -> bool:
    """Tell whether a list holds deals of customers rather than customers."""
    keys = {column.key for column in columns}
    return bool(keys & set(DEAL)) and not keys & set(_WAYS)


def unlinked(
    entries: Sequence[Entry], cards: Cards, done: Brought, updater: Updater
) -> Iterator[Entry]:
    """Put deals of customers on file on their cards; yield those of customers who are not.

    A card holds one deal, the open one, then the latest; blanks are filled from it. What else the
    list tells of the account goes to the note.
    """
    account = _account_place(done.mapping)
    found: dict[int, list[Entry]] = defaultdict(list)
    for entry in entries:
        row = _card_of(entry, cards, account)
        if row is None:
            yield entry
        else:
            found[row].append(entry)
    for row, deals in found.items():
        _take(row, deals, cards, done, updater)


def _take(row: int, deals: Sequence[Entry], cards: Cards, done: Brought, updater: Updater) -> None:
    closed = bool(cards.current(row, "outcome"))
    chosen = None if closed or row in updater.met else max(deals, key=_standing)
    for entry in deals:
        text, changed = _line(entry, done.mapping), False
        if entry is chosen:
            changed = updater.take(entry, row, done.update or BLANK, noted=False)
            own = as_text(cards.current(row, "reference")) == entry.text("reference")
            text = "" if own else text
            done.questions.ask(entry)
        noted = _noted(as_text(cards.current(row, "note")), entry, text, done.mapping)
        if len(noted) > done.most:
            told = say("bring.too_long", header="note", length=len(noted), most=done.most)
            done.reject(entry, told)
            continue
        changed |= noted != as_text(cards.current(row, "note"))
        cards.set(row, "note", noted or None)
        count_update(done, changed=changed)
        if changed and entry is not chosen:
            facts = {"name": cards.rows.text(row, "name"), "ref": cards.ids[row]}
            told = say(f"bring.deal_{'closed' if closed else 'noted'}", **facts)
            done.questions.add(entry.number, told)


def _standing(entry: Entry) -> tuple[bool, float, int]:
    """Put the open deals last, then the latest, of equals the first of the list."""
    days = (day for key in _DATES if (day := entry.number_of(key)) is not None)
    return not entry.values.get("outcome"), max(days, default=0.0), -entry.number


def _line(entry: Entry, columns: Sequence[Guess]) -> str:
    """Return what a row says of its deal, as the list has it, its ID first."""
    mapped = [column for column in columns if column.key in _SAID]
    mapped.sort(key=lambda column: column.key != "reference")
    cells = ((column.header, as_words(entry.cells[column.position])) for column in mapped)
    return ", ".join(f"{header}: {text}" for header, text in cells if text)


def _noted(note: str, entry: Entry, line: str, columns: Sequence[Guess]) -> str:
    """Return a note with a deal's line; what an earlier list said of the same deal gives way."""
    first = next((column.header for column in columns if column.key == "reference"), "")
    known = f"{first}: {entry.text('reference')}" if entry.text("reference") else ""
    lines = note.split("\n") if note else []
    if known and line:
        lines = [line if f"{held},".startswith(f"{known},") else held for held in lines]
    left = (text for text in entry.left if text not in line)
    return with_note("\n".join(lines), filter(None, (line, entry.text("note"), *left)))


def _account_place(columns: Sequence[Guess]) -> int | None:
    """Return the column with the other system's ID of the account, beside that of the deal."""
    if not any(column.key == "reference" for column in columns):
        return None
    names = {fold_label(name) for name in names_of("customers", ACCOUNT)}
    places = (
        column.position
        for column in columns
        if column.key in (None, "account") and fold_label(bare_header(column.header)) in names
    )
    return next(places, None)


def _card_of(entry: Entry, cards: Cards, account: int | None) -> int | None:
    """Return the card of a deal's account, None for none or several.

    An ID of another system counts where the row names nobody else.
    """
    entry.values.pop("account", None)
    name = "" if account is None else as_words(entry.cells[account])
    found = (cards.meant(entry, name) if name else []) or cards.alike(entry)
    fit = [row for row in found if not _elsewhere(row, entry, cards)]
    if len({cards.account(row) for row in fit}) != 1:
        return None
    return next((row for row in fit if not cards.current(row, "outcome")), fit[-1])


def _elsewhere(row: int, entry: Entry, cards: Cards) -> bool:
    """Tell whether card and row name other places."""
    keys = ("area", "city", "district")
    mine = {fold_city(entry.text(key)) for key in keys} - {""}
    held = {fold_city(as_text(cards.current(row, key))) for key in keys} - {""}
    return bool(mine and held) and not mine & held
