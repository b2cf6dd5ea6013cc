"""Who is meant in the team's workbook: a customer by id or name, whoever's workbook he is in."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from repbook.book.persons import BOOK, Hit, Person, card_in, tells
from repbook.book.snapshot import Rows, Snapshot
from repbook.domain.reading.folding import fold_name

CARDS = "m_cards"


def hits(snapshot: Snapshot, text: str, but: Collection[str]) -> list[Hit]:
    """Return the cards that an id or a name means, but of the workbooks `but`, by their reps."""
    rows, wanted = snapshot.tables[CARDS], fold_name(text)
    found = []
    for row in range(len(rows)):
        card, name = rows.text(row, "id"), rows.text(row, "name")
        own = card_in(rows, row, "id")
        by_id = text.strip().casefold() in {card.casefold(), own.casefold()}
        is_meant = by_id or (bool(wanted) and wanted == fold_name(name))
        if card and is_meant and rows.text(row, BOOK) not in but:
            found.append(Hit(CARDS, own, name))
    return found


def near(snapshot: Snapshot, text: str) -> list[Hit]:
    """Return the cards whose name or id holds a text."""
    rows, wanted = snapshot.tables[CARDS], fold_name(text)
    found = []
    for row in range(len(rows)):
        own, name = card_in(rows, row, "id"), rows.text(row, "name")
        held = wanted and wanted in fold_name(name)
        if own and (held or text.strip().casefold() in own.casefold()):
            found.append(Hit(CARDS, own, name))
    return found


def known(snapshot: Snapshot, cards: Collection[str]) -> list[Hit]:
    """Return the cards among those that reps' workbooks hold, as `card_in` names them."""
    rows = snapshot.tables[CARDS]
    owned = ((card_in(rows, row, "id"), row) for row in range(len(rows)))
    return [Hit(CARDS, own, rows.text(row, "name")) for own, row in owned if own in cards]


def several(snapshot: Snapshot, found: Iterable[Hit]) -> list[Hit]:
    """Return one hit a customer where a single workbook has more than one of them, else none.

    The cards of one account are one; customers of one name in two workbooks count as one person.
    """
    rows, whose = snapshot.tables[CARDS], dict(_accounts(snapshot.tables[CARDS]))
    by_book: dict[str, dict[str, Hit]] = {}
    places = {card_in(rows, row, "id"): rows.text(row, BOOK) for row in range(len(rows))}
    for hit in found:
        by_book.setdefault(places[hit.id], {}).setdefault(whose[hit.id], hit)
    return [hit for held in by_book.values() if len(held) > 1 for hit in held.values()]


def person_of(snapshot: Snapshot, found: Iterable[Hit]) -> Person:
    """Return the person of some hits: every card of their accounts, the names that tell him."""
    rows, meant = snapshot.tables[CARDS], list(found)
    whose = dict(_accounts(rows))
    accounts = {whose[hit.id] for hit in meant}
    mine = {card for card, account in whose.items() if account in accounts}
    names: dict[bool, set[str]] = {True: set(), False: set()}
    for row in range(len(rows)):
        if tells(name := rows.text(row, "name")):
            names[card_in(rows, row, "id") in mine].add(name)
    cards = frozenset(mine | accounts)
    return Person(meant[0].name, cards, frozenset(), frozenset(names[True] - names[False]))


def _accounts(rows: Rows) -> Iterator[tuple[str, str]]:
    """Yield every card with its account, its own where it says none."""
    for row in range(len(rows)):
        if card := card_in(rows, row, "id"):
            yield card, card_in(rows, row, "account") or card
