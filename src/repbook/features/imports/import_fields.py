"""Which field each column of a list fills: customers, calls or orders (M36)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping as Table
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from functools import cache
from typing import NamedTuple

from repbook.book.snapshot import Snapshot, as_text
from repbook.domain.reading.column_types import shape_fits
from repbook.domain.reading.folding import fold_label, has_han
from repbook.domain.reading.headers import SURE, Field, bare_header, likeness
from repbook.domain.reading.item import Item as Item
from repbook.domain.reading.mapping import Guess, Mapping, Samples, guess
from repbook.domain.reading.maptext import given_of, read_map, write_map
from repbook.domain.reading.parsing import parse_choice
from repbook.domain.values import Problem
from repbook.errors import Refused
from repbook.features.imports.import_headers import (
    ACCOUNT,
    ANSWERED,
    BUYER,
    CHANGED,
    DURATION,
    FIRM,
    NAME_PARTS,
    NOTED,
    NOTHING,
    PERSON,
    SALUTATION,
    SHOP,
    names_of,
)
from repbook.features.imports.import_line_amount import with_line_amounts
from repbook.features.imports.import_outcome import BY_WORDS, with_outcome
from repbook.features.imports.maps import map_setting
from repbook.features.kernel.fields import key_among
from repbook.features.kernel.words import joined
from repbook.schema.declare import Column, Kind, Role
from repbook.schema.registry import BY_LIST, CUSTOMERS, HEADS, TABLES
from repbook.schema.roles import having
from repbook.text import language

PEOPLE = "contacts"
SAME = {"person": "contact"}
"""The keys of Contacts that lists fill as a customer's column, by which all reading knows them."""
NEEDED = {
    key: tuple(SAME.get(each, each) if key == PEOPLE else each for each in table.importable)
    for key, table in HEADS.items()
    if table.importable
}
KINDS = tuple(NEEDED)
# The column of a kind that names the row's card, for kinds whose rows have one.
LINK = {
    key: link.column for key in KINDS if (link := HEADS[key].link) and link.table == "customers"
}
IDENTITY = having(Role.WHOSE)
_REACHED = having(Role.REACH)
_ADDRESSED = (
    "mr mrs ms miss mx dr prof sir madam herr frau m mme mlle sr sra srta sig"
    " 先生 女士 小姐 太太 夫人 老师 老師 博士 教授"
)
_SALUTATIONS = frozenset(_ADDRESSED.split())
# What a surname is called beside a first name.
_SURNAMES = frozenset(map(fold_label, ("Name", "Nom", "Familienname")))
_WHOLE = ("first_name", "last_name")
# Beside one of these and a firm, a Name is the deal's.
_DEAL_CALLED = "name"
_OF_DEALS = ("stage", "outcome", "expected_order", "expected_on")
_OF_PERSONS = ("contact", "title", "phone", "email", "note")
"""The columns that lists of customers name as lists of people do."""
TAKEN = "intake.why_taken"
GIVEN = "intake.why_given"
_NUMBERED = "#"
JOINED = "bring.why_joined"
_NAMED = ("intake.why_label", "intake.why_alias")
_LIKENESS = ("intake.why_similar", "intake.why_ending", "intake.why_date", "intake.why_phone")
GUESSED = (*_NAMED, *_LIKENESS)
# The column that tells the day of a row where none is called so.
_TOLD_BY = {"calls": "at", "orders": "paid"}
_EXACT = (Kind.MONEY, Kind.DATE, Kind.STAMP, Kind.NUMBER, Kind.WHOLE, Kind.PERCENT)


class Line(NamedTuple):
    """One row of a list: its number in the file, and its cells."""

    number: int
    cells: list[Item]


@dataclass(frozen=True, slots=True)
class Listing:
    """A list as read from a file, in plain values; `samples` are some filled values a column.

    `most` is the number of characters that a cell holds; `people` says that each row is a person's.
    """

    name: str
    headers: tuple[str, ...]
    rows: list[Line]
    samples: list[list[Item]]
    most: int
    problems: tuple[Problem, ...] = ()
    people: bool = False


def headed(header: str, text: str) -> str:
    """Return a text behind its column's header, with the colon of the header's script."""
    return f"{header}{'：' if has_han(header) else ': '}{text}"


def as_words(item: Item) -> str:
    """Return a cell as text; a date as 2026-03-01."""
    if isinstance(item, datetime) and item.time() == time():
        return item.date().isoformat()
    if isinstance(item, date | time):
        return item.isoformat(" ", "minutes") if isinstance(item, datetime) else item.isoformat()
    return item


def targets(kind: str) -> dict[str, Column]:
    """Return the columns that a list may fill, and those that only tell which card is meant."""
    own = {c.key: c for c in TABLES[kind].columns if c.rule is None}
    if kind == "customers":
        return own
    customers = TABLES["customers"]
    meant = ("name", *IDENTITY) if kind in LINK else ()
    same = SAME if kind == PEOPLE else {}
    return {key: customers.column(key) for key in meant} | {
        same.get(key, key): column for key, column in own.items() if not column.action
    }


@cache
def fields(kind: str) -> tuple[Field, ...]:
    """Return the fields that headers are compared with."""
    return tuple(_field(kind, key, column) for key, column in targets(kind).items())


def numbered(headers: Sequence[str]) -> tuple[str, ...]:
    """Return headers; one that names a further phone, person or e-mail as before is numbered."""
    met: Counter[str] = Counter()
    found = []
    for header in headers:
        word = fold_label(header)
        met[word] += 1
        again = met[word] > 1 and any(
            each.counted and likeness(header, each).score >= SURE for each in fields(CUSTOMERS)
        )
        found.append(f"{header} {met[word]}" if again else header)
    return tuple(found)


def _field(kind: str, key: str, column: Column) -> Field:
    customers = TABLES["customers"]
    aliases = column.aliases
    if kind != "customers" and key == "name":
        aliases += customers.column("name").aliases
    if key == LINK.get(kind):
        reference = customers.column("reference")
        aliases += (*reference.label, *reference.label.older, *reference.aliases)
    ranked = tuple(names_of(kind, key).items())
    if kind == PEOPLE and key in _OF_PERSONS:
        aliases += (*customers.column(key).label, *customers.column(key).aliases)
    if kind != "customers" and (
        key in IDENTITY or (kind == PEOPLE and key in ("name", *_OF_PERSONS))
    ):
        ranked += tuple(names_of("customers", key).items())
    return Field(
        key, (*column.label, *column.label.older), aliases, _look(kind, key, column), ranked, _is_exact(column),
        counted=key in ("phone", "contact", "email"),
    )  # fmt: skip


def _is_exact(column: Column) -> bool:
    """Tell whether likeness must not fill a field: money, dates, owners and persons."""
    return column.kind in _EXACT or column.key in ("rep", "contact", *SAME)


def _look(kind: str, key: str, column: Column) -> str:
    """Return what values of a field look like; of dates, only the main one is told by its look."""
    if column.kind is Kind.DATE and key not in NEEDED[kind]:
        return Kind.STAMP.value
    return column.form.value if column.form else column.kind.value


def known_labels() -> set[str]:
    """Return every label and alias, which mark the header row of a list."""
    return {
        text
        for kind in KINDS
        for field in fields(kind)
        for text in (field.key, *field.labels, *field.aliases, *(n for n, _ in field.ranked))
    } | {name for part in NAME_PARTS for name in names_of("customers", part)}


def links(kind: str, found: Table[str, int]) -> bool:
    """Tell whether what was found in a list says whose its rows are."""
    if kind == "calls" and found.keys() & {*_REACHED}:
        return True  # a phone log: the number finds the card
    return kind not in LINK or LINK[kind] in found or "name" in found


def map_columns(
    snapshot: Snapshot, listing: Listing, kind: str, given: Table[str, str]
) -> tuple[Mapping, list[Problem]]:
    """Return the map: the user's own lines, by key or label, then the last import's, then guesses (M36).

    Refused where a column that every row needs is missing.
    """
    given = {header: key_among(targets(kind), key) or key for header, key in given.items()}
    last = _last_time(snapshot, listing, kind, given)
    found = read_as(listing, kind, {**last, **given})
    problems = [Problem(listing.name, problem.text()) for problem in found.problems]
    columns = tuple(_with_reason(column, last) for column in found.columns)
    mapping = replace(found, columns=columns)
    _refuse_lacking(listing, kind, mapping)
    return mapping, problems


def read_as(listing: Listing, kind: str, chosen: Table[str, str]) -> Mapping:
    """Return the map of a list of `kind`: what is `chosen`, and guesses by names and values."""
    found = refined(guess(listing.headers, listing.samples, fields(kind), chosen), kind)
    found = without_salutation(found, listing.samples)
    found = without_foreign_type(found, listing.samples) if kind == CUSTOMERS else found
    found = with_names_in_words(found, kind, listing.samples)
    found = with_day_of_time(found, kind, listing.samples)
    if kind == CUSTOMERS:
        found = with_outcome(found, listing.samples)
    if kind == "orders":
        found = with_line_amounts(found, [cells for _, cells in listing.rows])
    return found


def with_names_in_words(mapping: Mapping, kind: str, samples: Samples) -> Mapping:
    """Take the customer's name from the column of words where one of mere numbers fits as well.

    SAP's Kunde beside Name 1 holds numbers: they are the ids. Shopify's Name holds #1001: the order's.
    """
    columns, found = list(mapping.columns), mapping.positions()
    place = found.get("name")
    if place is None or columns[place].why not in _NAMED:
        return mapping
    names = next(field for field in fields(kind) if field.key == "name")
    ranks = {fold_label(name): rank for name, rank in names.ranked}
    others = sorted(
        (
            column
            for column in columns
            if column.why == TAKEN
            and likeness(column.header, names).score >= SURE
            and samples[column.position]
        ),
        key=lambda column: ranks.get(fold_label(column.header), 0),
    )
    in_digits = _all_digits(samples[place])
    other = next((c for c in others if _all_digits(samples[c.position]) != in_digits), None)
    if other is None:
        return mapping
    name, number = (other, columns[place]) if in_digits else (columns[place], other)
    marked = all(str(cell).startswith(_NUMBERED) for cell in samples[number.position])
    key = "reference" if kind == CUSTOMERS else LINK.get(kind) if in_digits else None
    if marked:
        key = "order_id" if kind == "orders" else None
    columns[name.position] = columns[place]._replace(
        position=name.position, header=name.header, key="name"
    )
    if key and key not in found:
        columns[number.position] = number._replace(key=key, confidence=SURE, why=_NAMED[1])
    elif in_digits:
        columns[number.position] = number._replace(key=None, why=TAKEN)
    return replace(mapping, columns=tuple(columns))


def with_day_of_time(mapping: Mapping, kind: str, samples: Samples) -> Mapping:
    """Take a call log's Time as the date where it holds dates and no other column does.

    So is the day of payment in a list of orders, as a shop's that are all paid.
    """
    found = mapping.positions()
    place = found.get(_TOLD_BY.get(kind, ""))
    if place is None or "day" in found:
        return mapping
    if shape_fits(samples[place], "date") and mapping.columns[place].why != GIVEN:
        columns = list(mapping.columns)
        columns[place] = columns[place]._replace(key="day")
        return replace(mapping, columns=tuple(columns))
    return mapping


def _header_for(key: str, kind: str, listing: Listing, mapping: Mapping) -> str:
    """Return the free column whose values suit a field that is lacking, for an example."""
    look = _look(kind, key, targets(kind)[key])
    free = [column for column in mapping.unused() if listing.samples[column.position]]
    fits = (each for each in free if shape_fits(listing.samples[each.position], look))
    return next((each.header for each in fits if each.header), "[A]")


def _all_digits(cells: Sequence[object]) -> bool:
    return bool(cells) and all(str(cell).strip(f"{_NUMBERED} ").isdecimal() for cell in cells)


def refined(mapping: Mapping, kind: str) -> Mapping:
    """Return a guess with what only the columns together tell."""
    aside = (NOTHING, NOTED, CHANGED, DURATION, ANSWERED)
    names = (name for part in aside for name in names_of(kind, part))
    nothing = set(map(fold_label, names))
    columns = [
        column._replace(key=None, confidence=0.0, why="intake.why_nothing")
        if column.why in _LIKENESS and fold_label(column.header) in nothing
        else column
        for column in mapping.columns
    ]
    if kind == PEOPLE:
        _person_beside_firm(columns)
        _name_of_person(columns)
        _person_of_parts(columns)
    if kind == "customers":
        _shop_of_buyers(columns)
        _person_beside_firm(columns)
        _person_of_parts(columns)
        _turnover_of_firms(columns)
        _account_of_others(columns)
        _deal_before_account(columns)
    return replace(mapping, columns=tuple(columns))


def _shop_of_buyers(columns: list[Guess]) -> None:
    """Leave out our own shop, which stands in every row of an order list beside the buyer."""
    headers = [fold_label(bare_header(column.header)) for column in columns]
    buyers, shops = ({*map(fold_label, names_of("customers", part))} for part in (BUYER, SHOP))
    name = next((column for column in columns if column.key == "name"), None)
    if name and name.why in _NAMED and headers[name.position] in shops and buyers & {*headers}:
        columns[name.position] = name._replace(key=None, confidence=0.0, why="intake.why_nothing")


def _person_beside_firm(columns: list[Guess]) -> None:
    """Take Name beside Company as the person, and the company as the customer."""
    keys = {column.key: column.position for column in columns}
    if "name" not in keys:
        return
    own = columns[keys["name"]]
    persons, firms = ({*map(fold_label, names_of("customers", part))} for part in (PERSON, FIRM))
    heads = [fold_label(bare_header(column.header)) for column in columns]
    taken = [column for column in columns if column.why == TAKEN]
    deals = any(column.key in _OF_DEALS for column in columns)
    beside = [column for column in taken if heads[column.position] in firms]
    people = [column for column in taken if heads[column.position] in persons]
    if own.why in _NAMED and heads[own.position] in persons and beside:
        told = "contact" in keys or not keys.keys() & {"phone", "email"}
        of_deal = deals and told and heads[own.position] == _DEAL_CALLED
        if "contact" in keys and not of_deal:
            return
        noted = own._replace(key=None, confidence=0.0, why="bring.why_noted")
        columns[own.position] = noted if of_deal else own._replace(key="contact")
        firm = beside[0].position
        columns[firm] = own._replace(position=firm, header=beside[0].header, key="name")
    elif "contact" in keys:
        return
    elif heads[own.position] in firms and people and (own.why == GIVEN or not deals):
        columns[people[0].position] = people[0]._replace(
            key="contact", confidence=SURE, why=_NAMED[1]
        )


def of_persons(columns: Sequence[Guess]) -> bool:
    """Tell whether the customers of a list stand under a header for a person's name, not a firm's."""
    persons = {*map(fold_label, names_of("customers", PERSON))}
    persons &= {*map(fold_label, names_of(PEOPLE, SAME["person"]))}
    return any(c.key == "name" and fold_label(bare_header(c.header)) in persons for c in columns)


def _name_of_person(columns: list[Guess]) -> None:
    """Take a Name that another column fills as the firm's for the person's, in a list of people."""
    if not any(c.key == "name" for c in columns) or any(c.key == "contact" for c in columns):
        return
    persons = {*map(fold_label, names_of(PEOPLE, "contact"))}
    for column in columns:
        if column.why == TAKEN and fold_label(bare_header(column.header)) in persons:
            columns[column.position] = column._replace(
                key="contact", confidence=SURE, why="intake.why_alias"
            )
            return


def without_salutation(mapping: Mapping, samples: Samples) -> Mapping:
    """Take a Title of nothing but Mr. and Ms. as what it is: no job."""
    columns = tuple(
        column._replace(key=None, confidence=0.0, why="bring.why_noted")
        if _addresses_people(column, samples[column.position])
        else column
        for column in mapping.columns
    )
    return replace(mapping, columns=columns)


def without_foreign_type(mapping: Mapping, samples: Samples) -> Mapping:
    """Take a Type that says neither company nor person as another system's; the note keeps it."""
    place = mapping.positions().get("kind")
    if place is None or mapping.columns[place].why not in _NAMED:
        return mapping
    options = {entry.code: (entry.code, *entry.label) for entry in BY_LIST["kind"]}
    words = samples[place]
    if not words or any(isinstance(parse_choice(word, options), str) for word in words):
        return mapping
    columns = list(mapping.columns)
    columns[place] = columns[place]._replace(key=None, confidence=0.0, why="bring.why_noted")
    return replace(mapping, columns=tuple(columns))


def _addresses_people(column: Guess, cells: Sequence[object]) -> bool:
    names = (*names_of("customers", "title"), *names_of("customers", SALUTATION))
    if column.why == GIVEN or column.key not in (None, "title") or not cells:
        return False
    called = fold_label(bare_header(column.header)) in map(fold_label, names)
    return called and all(fold_label(str(cell)).strip(".") in _SALUTATIONS for cell in cells)


def _person_of_parts(columns: list[Guess]) -> None:
    """Let the first part of a name stand for the contact; reading joins the others to it."""
    parts = name_parts([column.header for column in columns])
    places = list(parts.values())
    surname = columns[parts["last_name"]] if len(parts.keys() & _WHOLE) == len(_WHOLE) else None
    if surname and surname.key == "name" and surname.why in _NAMED:
        columns[surname.position] = surname._replace(key=None, why=TAKEN)
    _firm_called_contact(columns, parts)
    free = [place for place in places if columns[place].key is None]
    free = [place for place in free if columns[place].why in ("intake.why_nothing", TAKEN)]
    if not free or any(column.key == "contact" for column in columns):
        return
    columns[free[0]] = columns[free[0]]._replace(
        key="contact", confidence=SURE, why="intake.why_alias"
    )
    for place in free[1:]:
        columns[place] = columns[place]._replace(why=JOINED)


def _firm_called_contact(columns: list[Guess], parts: Table[str, int]) -> None:
    """Take a contact's whole name beside first and last name as the customer, as Xero means it."""
    keys = {column.key: column for column in columns}
    whole = keys.get("contact")
    if whole is None or "name" in keys or len(parts.keys() & _WHOLE) < len(_WHOLE):
        return
    if whole.why in _NAMED and whole.position not in parts.values():
        columns[whole.position] = whole._replace(key="name")


def name_parts(headers: Sequence[str]) -> dict[str, int]:
    """Return the columns that hold a person's name in parts, in the order it is said."""
    folded = [fold_label(bare_header(header)) for header in headers]
    found: dict[str, int] = {}
    for part in NAME_PARTS:
        names = {fold_label(name) for name in names_of("customers", part)}
        place = next((place for place, header in enumerate(folded) if header in names), None)
        if place is not None:
            found[part] = place
    if "first_name" in found and "last_name" not in found:
        beside = next((n for n, header in enumerate(folded) if header in _SURNAMES), None)
        found |= {} if beside is None else {"last_name": beside}
    order = [part for part in NAME_PARTS if part in found]
    return {part: found[part] for part in order} if {*order} & {"first_name", "last_name"} else {}


def _turnover_of_firms(columns: list[Guess]) -> None:
    """Take revenue beside the number of employees as what the firm itself sells."""
    keys = {column.key: column.position for column in columns}
    ours = keys.keys() & {"orders", "last_order", "margin", "turnover"}
    if "revenue" not in keys or "size" not in keys or ours:
        return
    column = columns[keys["revenue"]]
    if column.why in _NAMED:
        columns[column.position] = column._replace(key="turnover")


def _account_of_others(columns: list[Guess]) -> None:
    """Take an account's ID without a card's ID beside it as one of another system."""
    keys = {column.key: column.position for column in columns}
    if "account" in keys and "id" not in keys and columns[keys["account"]].why in _NAMED:
        place, free = keys["account"], "reference" not in keys
        columns[place] = columns[place]._replace(key="reference" if free else None)


def _deal_before_account(columns: list[Guess]) -> None:
    """Keep the deal's own ID as the reference where the account's stands beside it."""
    held = next((column for column in columns if column.key == "reference"), None)
    own = own_id([column.header for column in columns])
    if held and own is not None and is_account_id(held.header) and held.why in _NAMED:
        columns[own] = columns[own]._replace(key="reference", confidence=SURE, why=held.why)
        columns[held.position] = held._replace(key=None, confidence=0.0, why=TAKEN)


def is_account_id(header: str) -> bool:
    """Tell whether a header names another system's ID of an account."""
    return fold_label(bare_header(header)) in map(fold_label, names_of("customers", ACCOUNT))


def own_id(headers: Sequence[str]) -> int | None:
    """Return the column of the rows' own ID where the list has the account's too."""
    names = set(map(fold_label, names_of("customers", "reference")))
    named = [n for n, text in enumerate(headers) if fold_label(bare_header(text)) in names]
    own = [place for place in named if not is_account_id(headers[place])]
    return own[0] if own and any(map(is_account_id, headers)) else None


def _with_reason(column: Guess, last: Table[str, str]) -> Guess:
    remembered = column.header in last and column.why == GIVEN
    return column._replace(why="bring.why_last_time") if remembered else column


def _last_time(
    snapshot: Snapshot, listing: Listing, kind: str, given: Table[str, str]
) -> dict[str, str]:
    """Return the remembered lines that fit this list and do not disagree with `given`."""
    headers = {fold_label(header): header for header in listing.headers if fold_label(header)}
    own = {fold_label(header) for header in given}
    taken = set(given.values()) - {""}
    found: dict[str, str] = {}
    for header, key in _remembered(snapshot, kind).items():
        folded = fold_label(header)
        if folded not in headers or folded in own or key in taken:
            continue
        if key and key not in targets(kind):
            continue
        if key == "reference" and is_account_id(header) and own_id(listing.headers) is not None:
            continue  # the last list was one of accounts, this one names the account of a deal
        found[headers[folded]] = key
        taken |= {key} - {""}
    return found


def _remembered(snapshot: Snapshot, kind: str) -> dict[str, str]:
    return read_map(as_text(snapshot.setting(map_setting(kind))))[0]


def remember(snapshot: Snapshot, kind: str, mapping: Mapping, most: int) -> str | None:
    """Return the map's text for the next import, older lists' headers kept; None if too long.

    A column that nobody left out on purpose is guessed anew: it may share a field.
    """
    own = (GIVEN, "bring.why_last_time")
    known = (column for column in mapping.columns if column.why != BY_WORDS)
    settled = (column for column in known if column.key or column.why in own)
    text = write_map({**_remembered(snapshot, kind), **given_of(mapping, settled)})
    return text if len(text) <= most else None


def _refuse_lacking(listing: Listing, kind: str, mapping: Mapping) -> None:
    found = mapping.positions()
    lacking = [key for key in NEEDED[kind] if key not in found]
    if lacking == ["name"] and "contact" in found:
        lacking = []  # a list of persons
    if kind == "customers" and found.keys() & {"id", "reference"}:
        lacking = []  # a list of changes to cards on file
    told = found.keys() & {*_REACHED}  # either tells which card is meant
    if not lacking and not told and not links(kind, found):
        lacking = [LINK[kind]]
    if lacking:
        names = joined(targets(kind)[key].label.get(language()) for key in lacking)
        header = _header_for(lacking[0], kind, listing, mapping)
        raise Refused(
            "bring.missing_column",
            file=listing.name, fields=names, header=header, key=lacking[0],
        )  # fmt: skip
