"""Cards that several workbooks hold, as after a handover, count in their owner's alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from repbook.book.snapshot import as_text
from repbook.domain.values import Value
from repbook.features.team.counts import CALLS, CARDS, ORDERS

HANGING = {CALLS: "id", ORDERS: "account"}
"""What hangs on a card, and the column that names it."""
_WHOSE = frozenset(("book", "currency"))
Columns = dict[str, list[Value]]
Card = tuple[str, str]
"""A card's id and name: two reps may have given one number to two customers."""


def count_once(mirrors: Mapping[str, Columns]) -> None:
    """Take out what a second workbook holds of a card; contacts and orders that it alone has stay."""
    keepers = _keepers(mirrors[CARDS])
    if not keepers:
        return
    cards = mirrors[CARDS]
    named = list(_named(cards))
    stay = [
        place
        for place, (card, book) in enumerate(zip(named, cards["book"], strict=True))
        if keepers.get(card, book) == book
    ]
    whose = {card: book for (card, _), book in keepers.items()}
    _keep(cards, stay)
    for table, key in HANGING.items():
        _drop_again(mirrors[table], key, whose)


def _named(cards: Columns) -> list[Card]:
    pairs = zip(cards["id"], cards["name"], strict=True)
    return [(as_text(card), as_text(name)) for card, name in pairs]


def _keepers(cards: Columns) -> dict[Card, Value]:
    """Return the workbook that each card counts in which several hold: its owner's, else the first."""
    books: dict[Card, dict[Value, bool]] = {}
    for card, book, rep in zip(_named(cards), cards["book"], cards["rep"], strict=True):
        owned = as_text(rep).casefold() == as_text(book).casefold()
        held = books.setdefault(card, {})
        held[book] = held.get(book, False) or owned
    return {
        card: next((book for book, owned in held.items() if owned), next(iter(held)))
        for card, held in books.items()
        if len(held) > 1
    }


def _drop_again(columns: Columns, key: str, whose: Mapping[str, Value]) -> None:
    """Drop rows of other workbooks that the card's own has, too."""
    facts = [name for name in columns if name not in _WHOSE]
    rows = list(zip(*(columns[name] for name in facts), strict=True))
    keepers = [whose.get(as_text(card)) for card in columns[key]]
    places = list(zip(rows, keepers, columns["book"], strict=True))
    there = Counter(row for row, keeper, book in places if keeper is not None and keeper == book)
    again: dict[Value, Counter[tuple[Value, ...]]] = {}
    stay = []
    for place, (row, keeper, book) in enumerate(places):
        # Each workbook may repeat all that the card's own has.
        left = again.setdefault(book, Counter(there)) if row in there else there
        if keeper is None or keeper == book or not left[row]:
            stay.append(place)
        else:
            left[row] -= 1
    _keep(columns, stay)


def _keep(columns: Columns, places: list[int]) -> None:
    for values in columns.values():
        values[:] = [values[place] for place in places]
