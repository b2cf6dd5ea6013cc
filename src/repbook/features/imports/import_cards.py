"""Find the card that a row of a list means: by id, by the list's own id, by name (M88, M93)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from functools import partial

from repbook.book.changes import Changes, RowKey
from repbook.book.snapshot import Snapshot, as_text
from repbook.domain.days import serial
from repbook.domain.reading.duplicates import Party, nearness, party
from repbook.domain.reading.folding import fold_label, fold_name
from repbook.domain.reading.placeholders import known_emails, known_phones
from repbook.domain.values import Value
from repbook.features.imports.import_values import Entry
from repbook.features.kernel.adopt import ADOPT_READS, adopt
from repbook.features.kernel.answers import QUESTION_READS as QUESTION_READS
from repbook.features.kernel.answers import option_label
from repbook.features.kernel.words import joined
from repbook.schema.declare import Role
from repbook.schema.own import own_header
from repbook.schema.roles import having
from repbook.scoring.slots import NEED
from repbook.text import Said, said

CARD_READS = (*ADOPT_READS, *having(Role.APART), "expected_order")
QUALIFY_READS = ("id", NEED, "answered_on")
# What `party` compares.
WHO = ("name", "phone", "email")
TOLD_BY = (*WHO, "area", "city")
SHOWN = 3


class Cards:
    """The cards on file, typed ones adopted, and how rows of a list find them."""

    def __init__(self, snapshot: Snapshot, changes: Changes, now: datetime) -> None:
        self.rows, self._snapshot = snapshot.tables["customers"], snapshot
        answers = snapshot.tables["qualify"]
        self._answered = {
            answers.text(row, "id"): answers.text(row, NEED) for row in answers.filled()
        }
        self.today = float(serial(now))
        adopt(snapshot, changes, self.today)
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
        self.by_reference = self._index(lambda row: self.rows.text(row, "reference"), exact=True)
        self.by_account = self._index(self.account)
        self._by_name = self._index(lambda row: fold_name(self.rows.text(row, "name")))
        text = self.rows.text
        self._by_email, self._by_phone = (
            self._index_all(lambda row, ways=ways: ways(partial(text, row)))  # type: ignore[misc]  # mypy cannot see the bound function
            for ways in (_emails_of, _phones_of)
        )

    def _index(self, key: Callable[[int], str], *, exact: bool = False) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for row, name in enumerate(self.ids):
            if name and (text := key(row) if exact else key(row).casefold()):
                found.setdefault(text, []).append(row)
        return found

    def _index_all(self, ways: Callable[[int], Iterable[str]]) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for row, name in enumerate(self.ids):
            for way in ways(row) if name else ():
                found.setdefault(way, []).append(row)
        return found

    def account(self, row: int) -> str:
        """Return a card's account, by default its own id."""
        return self.rows.text(row, "account") or self.ids[row]

    def current(self, row: int, key: str) -> Value:
        """Return a card's value as the changes so far leave it."""
        changed = self._changes.updates.get("customers", {}).get(self.keys[row], {})
        return changed[key] if key in changed else self.rows.get(row, key)

    def set(self, row: int, key: str, value: Value) -> None:
        """Set a card's value, where it is another one; a user's own column only where it is blank."""
        if own_header(key) and self.current(row, key) not in (None, ""):
            return
        if self.current(row, key) != value:
            self._changes.update("customers", self.keys[row], **{key: value})

    def answer_need(self, row: int, day: float) -> None:
        """Answer the question of need as the card says, as a logged contact does.

        An answer that the card already gave stands.
        """
        answer, known = self.need_answer(self.current(row, "need")), self._answered
        name, said = self.ids[row], self.rows.get(row, "need")
        unchanged = self.current(row, "need") == said and known.get(name)
        if answer and name in known and not unchanged:
            facts: dict[str, Value] = {NEED: answer, "answered_on": day}
            self._changes.update("qualify", name, **facts)

    def need_answer(self, need: Value) -> str | None:
        """Return the option of the question of need that a stated need means, None for none."""
        return option_label(self._snapshot, NEED, as_text(need)) if need else None

    def parties(self) -> list[Party]:
        """Return what tells the cards apart, as they are on file."""
        text = self.rows.text
        return [party(name, partial(text, row)) for row, name in enumerate(self.ids) if name]

    def named(self, text: str) -> list[int]:
        """Return the cards with this id, or with this one as the list's own id.

        Ids of other systems that differ by case only are different.
        """
        return self.by_id.get(text.casefold()) or self.by_reference.get(text) or []

    def meant(self, entry: Entry, text: str) -> list[int]:
        """Return the cards with this id that nothing else in a row speaks against.

        An id of another system alone tells no card: two systems both count from 1.
        """
        found = self.named(text)
        if text.casefold() in self.by_id and not any(entry.text(key) for key in WHO):
            return found
        system = entry.text("reference_system")
        fit = [row for row in found if self._same_system(row, system) and self.agrees(row, entry)]
        surest = max((self._nearness(row, entry) for row in fit), default=0)
        return [row for row in fit if self._nearness(row, entry) == surest]

    def _same_system(self, row: int, system: str) -> bool:
        known = self.rows.text(row, "reference_system")
        return not system or not known or fold_label(system) == fold_label(known)

    def alike(self, entry: Entry) -> list[int]:
        """Return the cards that a row's name means, narrowed by phone, e-mail and city.

        A row without a name, or of an unknown one, is found by its e-mail, then by its phone.
        """
        same = self._by_name.get(fold_name(entry.text("name")).casefold(), [])
        if not same:
            return self._written(entry) or ([] if entry.text("name") else self.numbered(entry))
        if len(same) == 1:
            return same
        unnamed = party("", entry.text)._replace(name="")
        return [row for row in same if nearness(self._party(row), unnamed)] or same

    def called(self, name: str, reference: str) -> list[int]:
        """Return the cards of a name, and those of another system's ID."""
        return [*self._by_name.get(fold_name(name).casefold(), []), *self.named(reference)]

    def saying(self, kind: str, text: str) -> list[int]:
        """Return the cards with a phone or an e-mail."""
        return (self._by_phone if kind == "phone" else self._by_email).get(text, [])

    def numbered(self, entry: Entry) -> list[int]:
        """Return the cards with a phone number of a row."""
        phones = sorted(_phones_of(entry.text))
        found = (row for phone in phones for row in self._by_phone.get(phone, []))
        return list(dict.fromkeys(found))

    def _written(self, entry: Entry) -> list[int]:
        """Return the cards with an e-mail of a row, those of the first one that is known."""
        found = (self._by_email.get(email, []) for email in _emails_of(entry.text))
        return next(filter(None, found), [])

    def agrees(self, row: int, entry: Entry) -> bool:
        """Hold where a row names no one, or its name, phone, e-mail, address or city is the card's.

        The city alone does not do where name and phone are both others.
        """
        if not any(entry.text(key) for key in TOLD_BY):
            return True
        return self._nearness(row, entry) > 0

    def _nearness(self, row: int, entry: Entry) -> int:
        return nearness(self._party(row), party("", entry.text))

    def _party(self, row: int) -> Party:
        """Return what tells a card apart, as the rows so far leave it."""
        return party(self.ids[row], lambda key: as_text(self.current(row, key)))


def _phones_of(text: Callable[[str], str]) -> tuple[str, ...]:
    return known_phones(text("phone"), text("phones"))


def _emails_of(text: Callable[[str], str]) -> tuple[str, ...]:
    return known_emails(text("email"), text("people"))


def refusal(cards: Cards, found: Sequence[int], entry: Entry, link: str) -> Said:
    """Say why a row has no card: none fits, several fit, or none is named."""
    keys = (link, "name", "email", "phone")
    what = joined(filter(None, (as_text(entry.values.get(key)) for key in keys)))
    if not what:
        return said("bring.no_link")
    if not found:
        return said("bring.no_card", what=what)
    ids = joined(cards.ids[row] for row in found[:SHOWN])
    return said("bring.several_cards", count=len(found), what=what, ids=ids)
