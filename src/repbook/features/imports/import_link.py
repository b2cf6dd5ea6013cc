"""Deals of customers on file: what a list of deals brings goes to the card of its account (M36)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from repbook.book.snapshot import as_text
from repbook.domain.reading.folding import fold_city, fold_name
from repbook.domain.reading.mapping import Guess
from repbook.features.imports.import_beside import Goes
from repbook.features.imports.import_cards import Cards
from repbook.features.imports.import_fields import as_words, headed, is_account_id
from repbook.features.imports.import_result import Brought, count_update
from repbook.features.imports.import_update import Updater
from repbook.features.imports.import_values import Entry, with_note
from repbook.features.imports.import_wishes import BLANK
from repbook.schema.declare import Role
from repbook.schema.roles import fine_places, having
from repbook.text import said, say

_DATES = ("outcome_on", "expected_on", "expected_said", "last_contact")


def is_deals(columns: Sequence[Guess]) -> bool:
    """Tell whether a list holds deals of customers rather than customers."""
    keys = {column.key for column in columns}
    return bool(keys & {*having(Role.DEAL)}) and not keys & {*having(Role.REACH, Role.VISIT)}


def unlinked(
    entries: Sequence[Entry], cards: Cards, done: Brought, updater: Updater
) -> Iterator[Entry]:
    """Put deals of customers on file on their cards; yield those of customers who are not.

    A card holds one deal, the open one, then the latest; blanks are filled from it. What else the
    list tells of the account goes to the note.
    """
    account, aside = account_place(done.mapping), account_aside(done.mapping)
    found: dict[int, list[Entry]] = defaultdict(list)
    new: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        row = _card_of(entry, cards, account)
        if row is not None:
            found[row].append(entry)
        else:
            if account in aside and (told := as_words(entry.cells[account])):
                entry.kept.append(headed(done.mapping[account].header, told))
            new[_one_card(entry, done.mapping)].append(entry)
    for row, deals in found.items():
        _take(row, deals, cards, done, updater)
    for deals in new.values():
        yield _joined(deals, done)


def _one_card(entry: Entry, columns: Sequence[Guess]) -> str:
    """Return what rows of one new card share: those of one account whose deals have no ID."""
    reference = entry.text("reference")
    same = reference and names_accounts(columns)
    return f"{reference}\n{fold_name(entry.text('name'))}" if same else str(entry.number)


def _joined(deals: Sequence[Entry], done: Brought) -> Entry:
    """Return the deal that a new card holds; the others go to its note."""
    chosen = max(deals, key=_standing)
    for entry in deals:
        if entry is not chosen:
            chosen.kept += [_line(entry, done.mapping), *entry.left]
            row = say("bring.row", row=chosen.number)
            done.repeat(entry, said("bring.deal_noted", name=entry.text("name"), ref=row))
    return chosen


def _take(row: int, deals: Sequence[Entry], cards: Cards, done: Brought, updater: Updater) -> None:
    closed = bool(cards.current(row, "outcome"))
    chosen = None if closed or row in updater.met else max(deals, key=_standing)
    for entry in deals:
        text, changed = _line(entry, done.mapping), False
        if entry is chosen:
            changed = updater.take(entry, row, done.update or BLANK, noted=False)
            held = as_text(cards.current(row, "reference"))
            text = text if entry.text("reference") not in ("", held) else ""
            done.questions.ask(entry)
        noted = _noted(as_text(cards.current(row, "note")), entry, text, done.mapping)
        if len(noted) > done.most:
            told = said("bring.too_long", header="note", length=len(noted), most=done.most)
            done.reject(entry, told)
            continue
        changed |= noted != as_text(cards.current(row, "note"))
        updater.put(row, "note", noted or None)
        count_update(done, entry, changed=changed)
        if changed and entry is not chosen:
            facts = {"name": cards.rows.text(row, "name"), "ref": cards.ids[row]}
            told = said(f"bring.deal_{'closed' if closed else 'noted'}", **facts)
            done.questions.add(entry.number, told)


def _standing(entry: Entry) -> tuple[bool, float, int]:
    """Put the open deals last, then the latest, of equals the first of the list."""
    days = (day for key in _DATES if (day := entry.number_of(key)) is not None)
    return not entry.values.get("outcome"), max(days, default=0.0), -entry.number


def _line(entry: Entry, columns: Sequence[Guess]) -> str:
    """Return what a row says of its deal, as the list has it, its ID first."""
    mapped = [column for column in columns if column.key in having(Role.OF_DEAL)]
    mapped.sort(key=lambda column: column.key != "reference")
    cells = ((column.header, as_words(entry.cells[column.position])) for column in mapped)
    return ", ".join(headed(header, text) for header, text in cells if text)


def _noted(note: str, entry: Entry, line: str, columns: Sequence[Guess]) -> str:
    """Return a note with a deal's line; what an earlier list said of the same deal gives way."""
    own = (c.header for c in columns if c.key == "reference" and not is_account_id(c.header))
    first = next(own, "")
    known = headed(first, entry.text("reference")) if first and entry.text("reference") else ""
    lines = note.split("\n") if note else []
    if known and line:
        lines = [line if f"{held},".startswith(f"{known},") else held for held in lines]
    left = (text for text in entry.left if text not in line)
    return with_note("\n".join(lines), filter(None, (line, entry.text("note"), *left)))


def names_accounts(columns: Sequence[Guess]) -> bool:
    """Tell whether the IDs of a list are those of accounts."""
    return any(c.key == "reference" and is_account_id(c.header) for c in columns)


def account_place(columns: Sequence[Guess]) -> int | None:
    """Return the column with the other system's ID of the account, where a list has one."""
    free = (column for column in columns if column.key in (None, "account", "reference"))
    return next((column.position for column in free if is_account_id(column.header)), None)


def account_aside(columns: Sequence[Guess]) -> dict[int, Goes]:
    """Say of the account's ID that fills no field where it goes, by its column."""
    place = account_place(columns) if is_deals(columns) else None
    if place is None or columns[place].key is not None:
        return {}
    return {place: Goes("name", said("bring.why_account"))}


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
    keys = ("area", *fine_places())
    mine = {fold_city(entry.text(key)) for key in keys} - {""}
    held = {fold_city(as_text(cards.current(row, key))) for key in keys} - {""}
    return bool(mine and held) and not mine & held
