"""How other systems name their columns: the table `headers.csv`, one row a field and system.

`rank` 1 is the field's own name; a higher one is taken where no better column is there. The
field `-` lists names that mean nothing the workbook holds, so that no likeness is tried. What is
said in several kinds of lists stands once, with the kinds parted by `|`.
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from repbook.domain.reading.folding import fold_label
from repbook.domain.reading.headers import bare_header

NOTHING = "-"
# Sources of names that are no one system.
_NO_SYSTEM = frozenset(("several", "registry", "call log", "by hand", "Kaggle CRM"))
_PLAIN = 2
ADDRESS_BOOKS = frozenset(("Outlook", "Google contacts"))
"""Systems whose lists hold a person a row."""
# Columns that fill no field but are read: a row's last change, the account of a deal, what in a
# call log tells whether anybody answered.
CHANGED, ACCOUNT = "changed_on", "account_id"
DURATION, TYPE, ANSWERED = "duration", "call_type", "answered"
# What tells of an order whether its amount came back, or was never sold.
STATUS = "status"
ORDER_ASIDE = ("document", "returned", "quantity", STATUS, "state", "cancelled_on", "refunded")
# What tells what one line of an order comes to, and that an amount is that of the whole order.
PRICE, LINE_AMOUNT, ORDER_TOTAL = ("unit_price", "line_amount", "order_total")
CURRENCY = "currency"
# What may be the outcome of deals, as its words tell.
DEAL_STATUS = "deal_status"
ASIDE = (
    CURRENCY,
    DEAL_STATUS,
    CHANGED,
    ACCOUNT,
    DURATION,
    TYPE,
    ANSWERED,
    *ORDER_ASIDE,
    PRICE,
    LINE_AMOUNT,
    ORDER_TOTAL,
)
NAME_PARTS = ("first_name", "middle_name", "last_name", "name_suffix")
# How a person is addressed, and what follows an address: no fields, but nothing is lost.
SALUTATION, ADDRESS_LINE = "salutation", "address_line"
# What a card has no field for, and is worth a line of its note.
NOTED = "noted"
# Names that mean the customer, or the person where the firm has a column of its own.
PERSON, FIRM = "person", "firm"
# A shop's name is a customer's, unless the list names who bought there: then it is our own.
BUYER, SHOP = "buyer", "shop"
PARTS = (*NAME_PARTS, SALUTATION, ADDRESS_LINE, NOTED, PERSON, FIRM, BUYER, SHOP)


class Named(NamedTuple):
    """What one system calls a field of a kind of list, and how sure that is."""

    kind: str
    field: str
    rank: int
    source: str
    names: tuple[str, ...]


@cache
def vocabulary() -> tuple[Named, ...]:
    """Return the table of names."""
    text = files(__package__).joinpath("headers.csv").read_text("utf-8")
    return tuple(
        Named(kind, row["field"], int(row["rank"]), row["source"], _names(row["names"]))
        for row in csv.DictReader(text.splitlines())
        for kind in _names(row["kind"])
    )


def names_of(kind: str, field: str) -> dict[str, int]:
    """Return the names of a field in lists of `kind`, each with its best rank."""
    found: dict[str, int] = {}
    for name, rank in _ranked(kind, field):
        found[name] = min(rank, found.get(name, rank))
    return found


def system_of(headers: Iterable[str], common: Iterable[str]) -> str:
    """Return the one system that headers are from, "" where that is not plain.

    It is where two headers at least are names of one system alone and none is another's;
    `common` are names that anybody may use.
    """
    owners: dict[str, set[str]] = {}
    for row in vocabulary():
        for name in row.names if row.field not in (PERSON, FIRM, BUYER, SHOP) else ():
            owners.setdefault(fold_label(name), set()).add(row.source)
    anybody = set(map(fold_label, common))
    forms = [(fold_label(header), fold_label(bare_header(header))) for header in headers]
    known = [
        owners.get(whole) or owners.get(bare, set())
        for whole, bare in forms
        if not anybody & {whole, bare}
    ]
    own = [next(iter(found)) for found in known if len(found) == 1]
    systems = Counter(source for source in own if source not in _NO_SYSTEM)
    plain = len(systems) == 1 and systems.total() >= _PLAIN
    return next(iter(systems)) if plain else ""


def _ranked(kind: str, field: str) -> Iterator[tuple[str, int]]:
    for row in vocabulary():
        if (row.kind, row.field) == (kind, field):
            yield from ((name, row.rank) for name in row.names)


def _names(text: str) -> tuple[str, ...]:
    return tuple(text.split("|"))
