"""Find the card that a row of a list means: by id, by the list's own id, by name (M88, M93)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from functools import partial

from repbook.book.changes import Changes, RowKey
from repbook.book.snapshot import Snapshot, as_text
from repbook.domain.days import serial
from repbook.domain.reading.duplicates import Party, party
from repbook.domain.reading.folding import fold_city, fold_email, fold_name
from repbook.domain.reading.phones import fold_phones
from repbook.domain.values import Value
from repbook.features.imports.import_values import Entry
from repbook.features.kernel.adopt import ADOPT_READS, adopt
from repbook.text import say

CARD_READS = (*ADOPT_READS, "reference", "phone", "email", "area", "address", "expected_order")
QUALIFY_READS = ("id",)
SHOWN = 3


class Cards:
    """The cards on file, typed ones adopted, and how rows of a list find them."""

    def __init__(self, snapshot: Snapshot, changes: Changes, now: datetime) -> None:
        self.rows = snapshot.tables["customers"]
        adopt(snapshot, changes, float(serial(now)))
        self._changes = changes
        updates = changes.updates.get("customers", {})
        index = self.rows.index()
        self.ids: list[str] = []
        self.keys: list[RowKey] = []
        for row in range(len(self.rows)):
            own = self.rows.text(row, "id")
            self.keys.append(own if own and index.get(own) == row else row)
            self.ids.append(own or as_text(updates.get(row, {}).get("id")))
        self.by_id = self._index(lambda row: self.ids[row])
        self.by_reference = self._index(lambda row: self.rows.text(row, "reference"))
        self.by_account = self._index(self.account)
        self._by_name = self._index(lambda row: fold_name(self.rows.text(row, "name")))
        self._by_email = self._index(lambda row: fold_email(self.rows.text(row, "email")))

    def _index(self, key: Callable[[int], str]) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for row, name in enumerate(self.ids):
            if name and (text := key(row).casefold()):
                found.setdefault(text, []).append(row)
        return found

    def account(self, row: int) -> str:
        """Return a card's account, by default its own id."""
        return self.rows.text(row, "account") or self.ids[row]

    def current(self, row: int, key: str) -> Value:
        """Return a card's value as the changes so far leave it."""
        changed = self._changes.updates.get("customers", {}).get(self.keys[row], {})
        return changed[key] if key in changed else self.rows.get(row, key)

    def set(self, row: int, key: str, value: Value) -> None:
        """Set a card's value, where it is another one."""
        if self.current(row, key) != value:
            self._changes.update("customers", self.keys[row], **{key: value})

    def parties(self) -> list[Party]:
        """Return what tells the cards apart."""
        text = self.rows.text
        return [party(name, partial(text, row)) for row, name in enumerate(self.ids) if name]

    def named(self, text: str) -> list[int]:
        """Return the cards with this id, or with this one as the list's own id."""
        folded = text.casefold()
        return self.by_id.get(folded) or self.by_reference.get(folded) or []

    def alike(self, entry: Entry) -> list[int]:
        """Return the cards that a row's name means, narrowed by phone, e-mail and city.

        A row without a name, or of an unknown one, is found by its e-mail.
        """
        same = self._by_name.get(fold_name(entry.text("name")).casefold(), [])
        if not same:
            return self._by_email.get(fold_email(entry.text("email")).casefold(), [])
        if len(same) == 1:
            return same
        return [row for row in same if self._shares(row, entry)] or same

    def _shares(self, row: int, entry: Entry) -> bool:
        def texts(key: str) -> tuple[str, str]:
            return self.rows.text(row, key), entry.text(key)

        phones, emails, cities = texts("phone"), texts("email"), texts("area")
        return bool(
            set(fold_phones(phones[0])) & set(fold_phones(phones[1]))
            or _same(map(fold_email, emails))
            or _same(map(fold_city, cities))
        )


def _same(folded: Iterable[str]) -> bool:
    first, second = folded
    return bool(first) and first == second


def refusal(cards: Cards, found: Sequence[int], entry: Entry, link: str) -> str:
    """Say why a row has no card: none fits, several fit, or none is named."""
    what = as_text(entry.values.get(link)) or entry.text("name") or entry.text("email")
    if not what:
        return say("bring.no_link")
    if not found:
        return say("bring.no_card", what=what)
    ids = ", ".join(cards.ids[row] for row in found[:SHOWN])
    return say("bring.several_cards", count=len(found), what=what, ids=ids)
