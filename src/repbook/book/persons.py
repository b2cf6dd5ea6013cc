"""One person in a workbook: which rows are about him, what goes, what stays.

A person is a customer, with all cards of the account, or one of the people of a customer.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime

from repbook.book.apply import LOG, WHOLE_ROW, derived_in, log_rows
from repbook.book.base import Base, base_named
from repbook.book.changes import Changes
from repbook.book.snapshot import Rows, Snapshot, as_text
from repbook.book.whole import PERSON
from repbook.domain.reading.folding import fold_email, fold_name, has_han
from repbook.domain.reading.phones import fold_phones
from repbook.domain.values import Value
from repbook.record import NamedTuple
from repbook.schema.registry import CUSTOMERS, HEADS, SETTINGS, TABLES

CONTACTS, ORDERS, PREVIEW = "contacts", "orders", "preview"
CONFLICTS = ("conflicts", "m_conflicts")
KEEPING: Mapping[str, tuple[str, ...]] = {ORDERS: ("note",), "m_orders": ("note",)}
"""Tables whose rows stay, and the columns of them that go: an order keeps its id and amount."""
NAMES: Mapping[str, tuple[str, ...]] = {CUSTOMERS: ("name", "contact"), CONTACTS: ("person",)}
WAYS: Mapping[str, tuple[str, ...]] = {
    CUSTOMERS: ("phone", "phones", "email", "people", "address", "street", "tax_code", "reference"),
    CONTACTS: ("phone", "email", "chat_id"),
}
"""The columns whose texts tell a person: what is looked for in everything else."""
OF_PEOPLE = ("contact", "people")
"""The columns of a customer's card that name its people."""
WORDS = ("customer", "was", "now", "old", "new")
"""The columns of the change log that hold what a cell held."""
_LEAST, _OWNERS = 4, ("id", "account", "card")
BOOK = "book"
"""The column of the team's tables that says whose workbook a row comes from, by the rep's code."""
_AS_DELIVERED = frozenset(("policy", "settings", "lists", "days", "questions", "man", "texts"))


class Hit(NamedTuple):
    """A row that a search meant: its table, id and name."""

    table: str
    id: str
    name: str


class Person(NamedTuple):
    """The ids of a person's cards and rows among people, and the texts that tell him.

    In the team's workbook a card is named with whose workbook it is in, as `card_in` does.
    """

    name: str
    cards: frozenset[str]
    people: frozenset[str]
    texts: frozenset[str]


class Erasure(NamedTuple):
    """What erasing a person changes: rows by table that go, or lose their words."""

    person: Person
    rows: Mapping[str, frozenset[str]]
    changes: Changes
    counts: Mapping[str, int]


def hits(snapshot: Snapshot, text: str) -> list[Hit]:
    """Return the customers and people whom an id, a name, a phone or an e-mail means."""
    found = []
    for table in (CUSTOMERS, CONTACTS):
        rows = snapshot.tables[table]
        named = NAMES[table][0]
        for row in range(len(rows)):
            if name := rows.text(row, TABLES[table].ids):
                cells = [rows.text(row, key) for key in ("phone", "email")]
                if _means(text, name, rows.text(row, named), *cells):
                    found.append(Hit(table, name, rows.text(row, named)))
    return found


def _means(text: str, own: str, name: str, phone: str, email: str) -> bool:
    if text.strip().casefold() == own.casefold():
        return True
    folded = fold_name(text)
    if folded and folded == fold_name(name):
        return True
    if "@" in text and fold_email(text) == fold_email(email) != "":
        return True
    numbers = [number for number in fold_phones(text) if len(number) >= _LEAST]
    return bool(set(numbers) & set(fold_phones(phone)))


def distinct(snapshot: Snapshot, found: Iterable[Hit]) -> list[Hit]:
    """Return one hit a person: the cards of one account are one, people of a hit customer too."""
    one: dict[tuple[str, str], Hit] = {}
    rows = snapshot.tables[CUSTOMERS]
    people = snapshot.tables[CONTACTS]
    for hit in found:
        if hit.table == CUSTOMERS:
            account = rows.text(rows.index()[hit.id], "account") or hit.id
            one.setdefault((CUSTOMERS, account), hit)
            continue
        account = people.text(people.index()[hit.id], "account")
        if (CUSTOMERS, account) not in one:
            one.setdefault((CONTACTS, hit.id), hit)
    return list(one.values())


def person_of(snapshot: Snapshot, hit: Hit) -> Person:
    """Return what tells the person of a hit from others, in this workbook."""
    cards = frozenset(_cards(snapshot.tables[CUSTOMERS], hit.id) if hit.table == CUSTOMERS else ())
    rows = snapshot.tables[CONTACTS]
    people = frozenset(
        rows.text(row, "contact_id")
        for row in range(len(rows))
        if rows.text(row, "contact_id") == hit.id or rows.text(row, "account") in cards
    ) - {""}
    mine = {CUSTOMERS: cards, CONTACTS: people}
    firms = frozenset(rows.text(rows.index()[one], "account") for one in people)
    own = {text for table in mine for text in _texts(snapshot.tables[table], mine[table])}
    others = {
        text
        for table in mine
        for text in _texts(snapshot.tables[table], mine[table], mine=False, firms=firms)
    }
    return Person(hit.name, cards, people, frozenset(own - others))


def searched(text: str) -> Person:
    """Return somebody of whom nothing is known but a text; of one too short, nothing."""
    text = text.strip()
    texts = {text, *fold_phones(text)} if tells(text) else set()
    return Person(text, frozenset(), frozenset(), frozenset(filter(tells, texts)))


def _cards(rows: Rows, card: str) -> Iterator[str]:
    account = rows.text(rows.index()[card], "account") or card
    for row in range(len(rows)):
        name = rows.text(row, "id")
        if name and (rows.text(row, "account") or name) == account:
            yield name


def _texts(
    rows: Rows, ids: frozenset[str], *, mine: bool = True, firms: frozenset[str] = frozenset()
) -> Iterator[str]:
    """Yield the texts that tell persons, of the rows named or of all others.

    What the card of one of `firms` says of its people is none of its own.
    """
    for row in range(len(rows)):
        name = rows.text(row, TABLES[rows.table].ids)
        if (name in ids) is not mine:
            continue
        passed = OF_PEOPLE if rows.table == CUSTOMERS and name in firms else ()
        for key in (key for key in (*NAMES[rows.table], *WAYS[rows.table]) if key not in passed):
            for line in rows.text(row, key).splitlines():
                yield from filter(tells, (line.strip(),))


def tells(text: str) -> bool:
    """Tell whether a text is long enough to be looked for."""
    return len(text) >= (2 if has_han(text) else _LEAST)


class Mentions:
    """Tell whether a text mentions a person: a whole word, or Chinese characters anywhere."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._patterns = [re.compile(_pattern(text), re.IGNORECASE) for text in texts]

    def __call__(self, text: str) -> bool:
        return any(pattern.search(text) for pattern in self._patterns)


def _pattern(text: str) -> str:
    before = r"(?<!\w)" if text[0].isascii() and text[0].isalnum() else ""
    after = r"(?!\w)" if text[-1].isascii() and text[-1].isalnum() else ""
    return before + re.escape(text) + after


def erasing(snapshot: Snapshot, person: Person, now: datetime | None = None) -> Erasure:
    """Return the changes that take a person out of a workbook's tables, log and conflicts.

    `snapshot` must hold every column. Others' cells do not change.
    """
    mentions, changes = Mentions(person.texts), Changes(PERSON)
    found: dict[str, frozenset[str]] = {}
    counts: dict[str, int] = {}
    for table, rows in snapshot.tables.items():
        if table in (LOG, *CONFLICTS) or table in _AS_DELIVERED:
            continue
        places = [row for row in range(len(rows)) if _is_mine(rows, row, person)]
        if table == PREVIEW and any(_mentions(rows, row, mentions) for row in range(len(rows))):
            changes.replaces[PREVIEW] = [{}]
            counts[PREVIEW] = 1
        elif places:
            ids = TABLES[table].ids
            found[table] = frozenset(rows.text(row, ids) for row in places) - {""}
            counts[table] = len(places)
            _take_out(rows, places, changes)
    _of_the_firm(snapshot, person, changes)
    _settings(snapshot, person, mentions, changes)
    for table, blanked in ((LOG, _log), *((table, _conflicts) for table in CONFLICTS)):
        if table not in snapshot.tables:
            continue
        if count := blanked(snapshot.tables[table], person, found, mentions, changes):
            counts[table] = count
    _noted(snapshot, person, changes, now)
    return Erasure(person, found, changes, counts)


def _is_mine(rows: Rows, row: int, person: Person) -> bool:
    if rows.table == CONTACTS:
        return rows.text(row, "contact_id") in person.people
    owner = HEADS[rows.table].link
    keys = {owner.column} if owner else {key for key in _OWNERS if key in rows.columns}
    return any(card_in(rows, row, key) in person.cards for key in keys) or (
        rows.table == CUSTOMERS and rows.text(row, "id") in person.cards
    )


def card_in(rows: Rows, row: int, key: str) -> str:
    """Return the card that a cell names, in the team's tables with whose workbook it is in."""
    card = rows.text(row, key)
    return f"{rows.text(row, BOOK)} {card}" if card and BOOK in rows.columns else card


def _take_out(rows: Rows, places: list[int], changes: Changes) -> None:
    """Delete rows; those of tables that keep them, or are laid out anew each time, lose words."""
    table = TABLES[rows.table]
    if rows.table in KEEPING:
        for row in places:
            words = [key for key in KEEPING[rows.table] if key in rows.columns]
            changes.update(rows.table, row, **dict.fromkeys(words))
    elif derived_in(rows.table) == {*table.keys()} and BOOK not in rows.columns:
        inputs = [key for key in table.inputs() if key in rows.columns]
        for row in places:
            kept = {table.ids, "place", "part"} if table.ids not in _OWNERS else {"place", "part"}
            changes.update(rows.table, row, **dict.fromkeys(k for k in inputs if k not in kept))
    else:
        changes.deletes[rows.table] = list(places)


def _of_the_firm(snapshot: Snapshot, person: Person, changes: Changes) -> None:
    """Take one of a customer's people out of the customer's own card."""
    if person.cards:
        return
    people, rows = snapshot.tables[CONTACTS], snapshot.tables[CUSTOMERS]
    firms = {people.text(people.index()[one], "account") for one in person.people}
    mentions = Mentions(person.texts)
    for row in range(len(rows)):
        if (rows.text(row, "account") or rows.text(row, "id")) in firms:
            for key in OF_PEOPLE:
                text = rows.text(row, key)
                if mentions(text):
                    changes.update(CUSTOMERS, row, **{key: _without(text, mentions)})


def _without(text: str, mentions: Mentions) -> Value:
    """Return a cell without its lines about the person."""
    return "\n".join(line for line in text.splitlines() if not mentions(line)) or None


def _settings(snapshot: Snapshot, person: Person, mentions: Mentions, changes: Changes) -> None:
    """Empty the cells of forms and choices that show the person."""
    for key, value in snapshot.settings.items():
        text = as_text(value)
        if key not in SETTINGS or not isinstance(value, str):
            continue
        if text in person.cards | person.people or mentions(text):
            changes.settings[key] = None


def _log(
    rows: Rows,
    person: Person,
    gone: Mapping[str, frozenset[str]],
    mentions: Mentions,
    changes: Changes,
) -> int:
    """Blank the words of the log's rows about a person; ids and times stay, for merges."""
    count = 0
    for row in range(len(rows)):
        table = rows.text(row, "table")
        about = rows.text(row, "row") in gone.get(table, ()) or _was_his(rows, row, person)
        if about or _mentions(rows, row, mentions):
            # Without a batch no undo would put it back.
            changes.update(LOG, row, **dict.fromkeys(WORDS), batch=None)
            count += 1
    return count


def _was_his(rows: Rows, row: int, person: Person) -> bool:
    """Tell whether the log keeps a removed row of the person."""
    if rows.text(row, "column") != WHOLE_ROW or not (old := rows.text(row, "old")):
        return False
    try:
        held = json.loads(old)
    except (ValueError, RecursionError):
        return False
    keys = ("contact_id", *_OWNERS)
    owners = person.cards | person.people
    return isinstance(held, dict) and any(as_text(held.get(key)) in owners for key in keys)


def _conflicts(
    rows: Rows,
    person: Person,
    gone: Mapping[str, frozenset[str]],
    _: Mentions,
    changes: Changes,
) -> int:
    places = [
        row
        for row in range(len(rows))
        if (
            "table" in rows.columns
            and rows.text(row, "row") in gone.get(rows.text(row, "table"), ())
        )
        or card_in(rows, row, "row") in person.cards
        or rows.text(row, "name") in person.texts
    ]
    if places:
        changes.deletes[rows.table] = list(places)
    return len(places)


def _mentions(rows: Rows, row: int, mentions: Mentions) -> bool:
    return any(
        isinstance(values[row], str) and mentions(str(values[row]))
        for values in rows.columns.values()
    )


def _noted(snapshot: Snapshot, person: Person, changes: Changes, now: datetime | None) -> None:
    """Log that somebody was erased, by ids alone."""
    ids = "\n".join(sorted(person.cards | person.people))
    noted = Changes(PERSON, notes=[{"table": LOG, "column": PERSON, "new": ids}])
    changes.insert(LOG, log_rows(snapshot, noted, now or datetime.now(UTC)))


def base_without(base: Base, erasure: Erasure) -> Base | None:
    """Return a base whose rows of the person hold ids alone; None where it has none of him.

    The ids stay, so that a merge knows that the rows went.
    """
    tables = {
        table: columns if table in _AS_DELIVERED else _less(table, columns, erasure)
        for table, columns in base.tables.items()
    }
    return base_named(tables, base.chain) if tables != base.tables else None


def _less(
    table: str, columns: Mapping[str, list[Value]], erasure: Erasure
) -> Mapping[str, list[Value]]:
    """Return a base's columns of a table without what is said of the person."""
    held = {key: list(values) for key, values in columns.items()}
    mentions, going = Mentions(erasure.person.texts), _going(table, held)
    firms = OF_PEOPLE if table == CUSTOMERS and not erasure.person.cards else ()
    for row in range(len(next(iter(held.values()), []))):
        if _base_row_is_mine(table, held, row, erasure):
            for key in going:
                held[key][row] = None
        for key in (key for key in firms if key in held):
            if mentions(text := as_text(held[key][row])):
                held[key][row] = _without(text, mentions)
    return held


def _base_row_is_mine(
    table: str,
    columns: Mapping[str, list[Value]],
    row: int,
    erasure: Erasure,
) -> bool:
    def text(key: str) -> str:
        return as_text(columns[key][row]) if key in columns else ""

    ids = TABLES[table].ids if table in TABLES else ""
    own = text(ids) in erasure.rows.get(table, ())
    owned = any(text(key) in erasure.person.cards for key in _OWNERS)
    return own or owned or (table in NAMES and text(NAMES[table][0]) in erasure.person.texts)


def _going(table: str, columns: Mapping[str, list[Value]]) -> list[str]:
    if table in KEEPING:
        return [key for key in KEEPING[table] if key in columns]
    kept = {TABLES[table].ids if table in TABLES else "", *_OWNERS}
    return [key for key in columns if key not in kept]
