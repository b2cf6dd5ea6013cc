"""Take people of known firms into Contacts: from a list of them, or beside the cards (M36, M154)."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import datetime

from repbook.book.changes import Changes
from repbook.book.snapshot import Reads, Snapshot, as_text
from repbook.domain.reading.folding import fold_label, fold_name
from repbook.domain.values import Value
from repbook.features.imports.import_cards import (
    CARD_READS,
    QUALIFY_READS,
    QUESTION_READS,
    Cards,
    refusal,
)
from repbook.features.imports.import_fields import PEOPLE, SAME
from repbook.features.imports.import_result import Brought, count_update
from repbook.features.imports.import_values import Entry, with_note
from repbook.features.kernel.adopt import row_ids
from repbook.schema.registry import TABLES
from repbook.text import UNSAID, Said, language, said, say

LINK, PERSON, NOTE, BIRTHDAY = "account", "person", "note", "birthday"
Row = dict[str, Value]
Named = tuple[str, str]
"""An account and a person, folded."""


def reads(kind: str, keys: tuple[str, ...]) -> Reads:
    """Return what bringing people in must see, whatever columns the list fills."""
    return {
        "customers": CARD_READS,
        "qualify": QUALIFY_READS,
        "questions": QUESTION_READS,
        PEOPLE: TABLES[PEOPLE].inputs(),
    }


def bring(snapshot: Snapshot, entries: list[Entry], done: Brought, now: datetime) -> None:
    """Add each person of a firm on file, or bring her row up to date.

    A person without a firm on file is left out with the reason.
    """
    cards, people = Cards(snapshot, done.changes, now), People(snapshot, done.changes, now)
    for entry in entries:
        accounts, found = _accounts_of(entry, cards)
        reason = entry.reason or _nameless(entry)
        if not reason and len(accounts) != 1:
            reason = refusal(cards, found, entry, LINK)
        if reason:
            done.reject(entry, reason)
            continue
        done.questions.ask(entry)
        _count(people.take(entry, accounts[0]), entry, done)
    people.write()


def take_further(
    snapshot: Snapshot, further: list[Entry], cards: Cards, done: Brought, now: datetime
) -> None:
    """Take persons into Contacts from a list of which the customers are made already.

    `further` are the rows of persons whose firm has a card of its own; a person on a card has a row
    where the list says her birthday, for which a card has no room.
    """
    people, firms = People(snapshot, done.changes, now), _firms(cards, done.changes)
    for entry in further:
        (account,) = firms[fold_name(entry.text("name"))]
        done.questions.ask(entry)
        _count(people.take(done.people[entry.number], account), entry, done)
    on_cards = done.people.keys() - {entry.number for entry in further}
    for entry in (done.people[number] for number in sorted(on_cards)):
        accounts = firms.get(fold_name(entry.text("name") or entry.text(SAME[PERSON])), [])
        if entry.text(BIRTHDAY) and len(accounts) == 1:
            people.take(entry, accounts[0])
    people.write()
    if further:
        done.notes.append(say("bring.people_of_firms", count=len(further)))


def is_further(entry: Entry, cards: Cards, firms: Collection[str]) -> bool:
    """Tell whether a row is of a person whose firm has one account, or is among new `firms`."""
    name, person = entry.text("name"), entry.text(SAME[PERSON])
    if not person or fold_label(name) == fold_label(person):
        return False
    known = {cards.account(row) for row in cards.called(name, "")}
    return len(known) == 1 or (not known and fold_name(name) in firms)


def _firms(cards: Cards, changes: Changes) -> dict[str, list[str]]:
    """Return the accounts of each name, those of the new cards too."""
    found: dict[str, list[str]] = {}
    held = [(cards.rows.text(row, "name"), cards.account(row)) for row in range(len(cards.ids))]
    new = [
        (as_text(row["name"]), as_text(row[LINK])) for row in changes.inserts.get("customers", ())
    ]
    for name, account in (*held, *new):
        known = found.setdefault(fold_name(name), [])
        if account and account not in known:
            known.append(account)
    return found


def _count(fate: str, entry: Entry, done: Brought) -> None:
    """Count a row by what became of it: added, updated, known, or joined to an earlier one."""
    if fate == "added":
        done.added += 1
    elif fate == "joined":
        done.join(entry, said("bring.person_again", name=entry.text(SAME[PERSON])))
    else:
        count_update(done, entry, changed=fate == "updated")


def _nameless(entry: Entry) -> Said:
    if entry.text(SAME[PERSON]):
        return UNSAID
    header = TABLES[PEOPLE].column(PERSON).label.get(language())
    return said("bring.no_value", header=header)


def _accounts_of(entry: Entry, cards: Cards) -> tuple[list[str], list[int]]:
    """Return the accounts that a row may mean, and their cards."""
    named = as_text(entry.values.get(LINK))
    found = cards.by_account.get(named.casefold(), []) or cards.named(named) if named else []
    found = found or cards.alike(entry)
    return list(dict.fromkeys(cards.account(row) for row in found)), found


class People:
    """The rows of Contacts, by account and person, and what a list changes of them."""

    def __init__(self, snapshot: Snapshot, changes: Changes, now: datetime) -> None:
        self.rows, self._changes = snapshot.tables[PEOPLE], changes
        self._ids = row_ids(PEOPLE, (snapshot,), now)
        self._new: dict[Named, Row] = {}
        self._held: dict[Named, int] = {}
        for row in self.rows.filled():
            key = _named(self.rows.text(row, LINK), self.rows.text(row, PERSON))
            self._held.setdefault(key, row)

    def take(self, entry: Entry, account: str) -> str:
        """Add a person, or change what a row on file says otherwise; return what became of it."""
        row = {LINK: account, **_row_of(entry)}
        key = _named(account, as_text(row[PERSON]))
        if key in self._held:
            return "updated" if self._change(self._held[key], row) else "known"
        if key in self._new:
            before = self._new[key]
            notes = (as_text(each.get(NOTE)) for each in (before, row))
            self._new[key] = {**row, **before}
            if noted := with_note(next(notes), filter(None, notes)):
                self._new[key][NOTE] = noted
            return "joined"
        self._new[key] = row
        return "added"

    def _change(self, row: int, told: Row) -> bool:
        """Write what a list says of a person on file; her note keeps what it said."""
        note = self.rows.text(row, NOTE)
        if told.get(NOTE):
            told[NOTE] = with_note(note, [as_text(told[NOTE])])
        told = {key: told[key] for key in told.keys() - {LINK, PERSON}}
        moved = {key: new for key, new in told.items() if new != self.rows.get(row, key)}
        if moved:
            name = self.rows.text(row, TABLES[PEOPLE].ids)
            own = bool(name) and self.rows.index()[name] == row
            self._changes.update(PEOPLE, name if own else row, **moved)
        return bool(moved)

    def write(self) -> None:
        """Add the new rows to the changes, each with an id."""
        ids = TABLES[PEOPLE].ids
        self._changes.insert(PEOPLE, ({**row, ids: next(self._ids)} for row in self._new.values()))


def _named(account: str, person: str) -> Named:
    return account.casefold(), fold_label(person)


def _row_of(entry: Entry) -> Row:
    """Return what a row of a list says of a person, by column."""
    own = {*TABLES[PEOPLE].inputs()} - {TABLES[PEOPLE].ids, LINK, NOTE}
    row = dict(_filled(entry, own))
    row[PERSON] = entry.text(SAME[PERSON])
    further = [each for each in (entry.text("people"),) if each]
    if noted := with_note(entry.text(NOTE), [*further, *entry.left]):
        row[NOTE] = noted
    return row


def _filled(entry: Entry, keys: set[str]) -> Iterator[tuple[str, Value]]:
    for key in sorted(keys):
        value = entry.values.get(SAME.get(key, key))
        if value not in (None, ""):
            yield key, value
