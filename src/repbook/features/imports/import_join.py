"""Join a further row of a customer to the first one of the same list: nothing is lost (M36)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from repbook.domain.reading.duplicates import NUMBERS, PLACES
from repbook.domain.reading.folding import fold_label, fold_name
from repbook.domain.reading.mapping import Guess
from repbook.domain.reading.phones import split_phones
from repbook.domain.reading.placeholders import are_known, known_emails, known_phones
from repbook.domain.values import Value
from repbook.features.imports.import_beside import BETWEEN
from repbook.features.imports.import_cards import Cards
from repbook.features.imports.import_fields import as_words, headed
from repbook.features.imports.import_values import Entry
from repbook.schema.declare import Form
from repbook.schema.roles import in_form

Sign = tuple[str, str]
JOINED = ("phones", "people")
_OWN = ("id", "account", "name", "note", "reference", "reference_system")


class Sayings:
    """Who in a list, or on file, says a number or an e-mail.

    What somebody else says too tells no customer: put on a card, it would let the next import of
    the same list find another card for that row than this one did. So does what stands under
    another name, and a place of a name or of an ID that somebody else has with other places.
    """

    def __init__(self, entries: Iterable[Entry], cards: Cards) -> None:
        self._cards = cards
        self._rows: dict[Sign, set[int]] = defaultdict(set)
        self._called: dict[Sign, list[Entry]] = defaultdict(list)
        for entry in entries:
            for key in NUMBERS:
                for sign in _signs(key, entry.text(key)):
                    self._rows[sign].add(entry.number)
            for sign in _callings(entry):
                self._called[sign].append(entry)

    def shared(self, first: Entry, other: Entry, row: int | None, key: str, value: Value) -> bool:
        """Tell whether a value of two rows of a customer, or of a card, may tell somebody else."""
        if fold_name(first.text("name")) != fold_name(other.text("name")):
            return True
        if key in PLACES:
            return self._elsewhere(first, other, row, key, value)
        own = {first.number, other.number}
        return any(
            self._rows[sign] - own or any(card != row for card in self._cards.saying(*sign))
            for sign in _signs(key, value if isinstance(value, str) else "")
        )

    def _elsewhere(
        self, first: Entry, other: Entry, row: int | None, key: str, value: Value
    ) -> bool:
        """Tell whether somebody of the same name or ID is, or may be, at another place."""
        own = {first.number, other.number}
        called = {each.number: each for sign in (*_callings(first), *_callings(other))
                  for each in self._called[sign]}  # fmt: skip
        places = [entry.text(key) for number, entry in called.items() if number not in own]
        cards = self._cards.called(first.text("name"), first.text("reference"))
        if any(card != row for card in cards):
            return True
        return any(not place or not _is_same(place, value) for place in places)


def _callings(entry: Entry) -> list[Sign]:
    """Return the name and the IDs by which rows may mean one customer."""
    ids = (entry.text(key) for key in ("id", "reference"))
    name = fold_name(entry.text("name"))
    return [
        (kind, text) for kind, text in (("name", name), *(("id", each) for each in ids)) if text
    ]


def _signs(key: str, text: str) -> list[Sign]:
    """Return what tells a customer by a field, as `domain.reading.duplicates` compares it."""
    if key in ("email", "people"):
        return [("email", email) for email in known_emails(text)]
    return [("phone", phone) for phone in known_phones(text)]


def beyond(
    first: Entry,
    other: Entry,
    columns: Sequence[Guess],
    shared: Callable[[str, Value], bool],
    *,
    newer: bool = False,
) -> Entry:
    """Return what a further row says beyond the first of the same customer.

    Its other numbers go to the other phones, another person to the other people, with the e-mail;
    what the first row leaves blank is filled. What it says otherwise is kept for the note, or
    counts where it is `newer`; what is `shared` with somebody else is kept for the note, too.
    """
    found = Entry(other.number, other.cells, changed=other.changed)
    found.kept = [text for text in other.left if text not in first.left]
    values = dict(other.values)
    numbers = _further_numbers(first, values)
    people = _further_people(first, values)
    told = [number for number in numbers if shared("phones", number)]
    found.kept += _noted("phone", told, columns)
    others = [text for text in people if shared("people", text)]
    found.kept += others
    free = [number for number in numbers if number not in told]
    known = [text for text in people if text not in others]
    for key, texts in (("phones", free), ("people", known)):
        if texts:
            found.values[key] = BETWEEN.join(texts)
    for key, value in values.items():
        held = first.values.get(key)
        if key not in _OWN and (held in (None, "") or (newer and not _is_same(value, held))):
            found.values[key] = value
        elif not _is_same(value, held):
            found.kept += _as_listed(key, other, columns)
    for key in [key for key in ("phone", "email", *PLACES) if key in found.values]:
        if shared(key, found.values[key]):
            del found.values[key]
            found.kept += _as_listed(key, other, columns)
    return found


def absorb(first: Entry, more: Entry) -> None:
    """Add to the first row what a further one says beyond it."""
    for key, value in more.values.items():
        held = first.text(key)
        first.values[key] = f"{held}{BETWEEN}{value}" if key in JOINED and held else value
    first.kept += more.kept


def _further_numbers(first: Entry, values: dict[str, Value]) -> list[str]:
    """Take the numbers out of a row's values; return those that the first row has not."""
    keys = (*in_form(Form.PHONE), *in_form(Form.PHONES))
    held = [first.text(key) for key in keys]
    if not first.text("phone"):
        held.append(_text(values, "phone"))
        keys = tuple(key for key in keys if key != "phone")
    texts = [text for key in keys for text in split_phones(_text(values, key))]
    for key in keys:
        values.pop(key, None)
    return [text for text in dict.fromkeys(texts) if not are_known((text,), *held)]


def _further_people(first: Entry, values: dict[str, Value]) -> list[str]:
    """Take the person out of a row's values; return those whom the first row does not name."""
    known = {fold_label(text) for text in (first.text("contact"), *_people(first.text("people")))}
    person, email = _text(values, "contact"), _text(values, "email")
    found = _people(_text(values, "people"))
    values.pop("people", None)
    other_email = email if first.text("email") and not _is_same(email, first.text("email")) else ""
    if other_email:
        values.pop("email")
    if first.text("contact") and person:
        values.pop("contact")
        person = "" if fold_label(person) in known else person
    else:
        person = ""
    named = " ".join(filter(None, (person, other_email)))
    return [text for text in filter(None, (named, *found)) if fold_label(text) not in known]


def _people(text: str) -> list[str]:
    return text.split(BETWEEN) if text else []


def _text(values: dict[str, Value], key: str) -> str:
    value = values.get(key)
    return value if isinstance(value, str) else ""


def _is_same(one: Value, other: Value) -> bool:
    if isinstance(one, str) and isinstance(other, str):
        return one.casefold() == other.casefold() or fold_label(one) == fold_label(other) != ""
    return one == other


def _noted(key: str, texts: Sequence[str], columns: Sequence[Guess]) -> list[str]:
    """Return texts for the note, under the header of the column that fills a field."""
    header = next((f"{column.header}: " for column in columns if column.key == key), "")
    return [f"{header}{text}" for text in texts]


def _as_listed(key: str, entry: Entry, columns: Sequence[Guess]) -> list[str]:
    """Return what a row says of a field as the list has it; nothing for a field worked out."""
    cells = ((c.header, as_words(entry.cells[c.position])) for c in columns if c.key == key)
    return [headed(header, text) for header, text in cells if text and key not in ("id", "account")]
