"""Find customers by what a rep remembers: part of a name, pinyin, digits of a phone, an id."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from repbook.book.snapshot import Reads, Rows, Snapshot
from repbook.domain.reading.folding import fold_label, fold_name, fold_text
from repbook.domain.reading.normalize import plain_text
from repbook.domain.reading.phones import phone_ways
from repbook.domain.reading.pinyin import spellings
from repbook.domain.values import whole
from repbook.errors import Refused

READS: Reads = {
    "customers": (
        *("id", "name", "contact", "people", "phone", "phones"),
        *("area", "reference", "grade", "last_review"),
    )
}
LETTERS = re.compile(r"[a-z]+\Z")
FEWEST_DIGITS, FEWEST_INITIALS = 3, 2
NEVER = 99


class Hit(NamedTuple):
    """One customer found; `rank` is 0 for the surest match."""

    id: str
    name: str
    contact: str
    phone: str
    area: str
    grade: str
    rank: int


class _Wanted(NamedTuple):
    """What is looked for, folded in every way that it may be meant."""

    label: str
    name: str
    letters: str
    digits: str
    numbers: frozenset[str]


def find(snapshot: Snapshot, text: str) -> list[Hit]:
    """Return the customers that fit, the surest first; Refused for an empty text.

    Width, case, blanks, Traditional and Simplified characters make no difference.
    """
    wanted = _wanted(text)
    if not wanted.label:
        raise Refused("cards.find_what")
    rows = snapshot.tables["customers"]
    found = [
        _hit(rows, row, rank)
        for row in range(len(rows))
        if rows.text(row, "id") and (rank := _rank(rows, row, wanted)) < NEVER
    ]
    return sorted(found, key=lambda hit: (hit.rank, len(hit.name)))


def _wanted(text: str) -> _Wanted:
    folded = fold_text(text)
    letters = re.sub(r"[\s'’·-]+", "", folded)
    digits = re.sub(r"[\s().+-]+", "", plain_text(text))
    return _Wanted(
        label=fold_label(text),
        name=fold_name(text),
        letters=letters if LETTERS.match(letters) else "",
        digits=digits if digits.isdecimal() else "",
        numbers=frozenset(phone_ways(text)) if digits.isdecimal() else frozenset(),
    )


def _hit(rows: Rows, row: int, rank: int) -> Hit:
    def text(key: str) -> str:
        return rows.text(row, key) if key in rows.columns else ""

    return Hit(
        *(text("id"), text("name"), text("contact"), text("phone"), text("area"), text("grade")),
        rank,
    )


def _rank(rows: Rows, row: int, wanted: _Wanted) -> int:
    """Return how sure a match is, 0 the surest; NEVER for none."""

    def text(key: str) -> str:
        return rows.text(row, key) if key in rows.columns else ""

    return next((rank for rank, fits in enumerate(TESTS) if fits(text, wanted)), NEVER)


Text = Callable[[str], str]


def _is_id(text: Text, wanted: _Wanted) -> bool:
    return wanted.label in (fold_label(text("id")), fold_label(text("reference")))


def _is_name(text: Text, wanted: _Wanted) -> bool:
    return fold_name(text("name")) == wanted.name


def _begins_name(text: Text, wanted: _Wanted) -> bool:
    return fold_label(text("name")).startswith(wanted.label)


def _in_name(text: Text, wanted: _Wanted) -> bool:
    return wanted.label in fold_label(text("name"))


def _is_number(text: Text, wanted: _Wanted) -> bool:
    """Take digits for the number in an id too: 42 is LW-00042."""
    digits = text("id").rpartition("-")[2]
    return (
        bool(wanted.digits) and whole(digits) is not None and whole(digits) == whole(wanted.digits)
    )


def _in_phone(text: Text, wanted: _Wanted) -> bool:
    if len(wanted.digits) < FEWEST_DIGITS:
        return False
    plain = re.sub(r"\D", "", plain_text(text("phone")))
    numbers = (*phone_ways(text("phone")), plain, *phone_ways(text("phones")))
    return any(wanted.digits in n for n in numbers) or not wanted.numbers.isdisjoint(numbers)


def _in_contact(text: Text, wanted: _Wanted) -> bool:
    if wanted.label in fold_label(text("contact")):
        return True
    return not wanted.digits and wanted.label in fold_label(text("people"))


def _initials(text: Text, wanted: _Wanted) -> bool:
    if len(wanted.letters) < FEWEST_INITIALS:
        return False
    return any(way.initials.startswith(wanted.letters) for way in spellings(text("name")))


def _begins_pinyin(text: Text, wanted: _Wanted) -> bool:
    if not wanted.letters:
        return False
    return any(way.begins(wanted.letters) for way in spellings(text("name")))


def _in_pinyin(text: Text, wanted: _Wanted) -> bool:
    if len(wanted.letters) < FEWEST_INITIALS:
        return False
    ways = (*spellings(text("name")), *spellings(text("contact")))
    return any(wanted.letters in way.initials or way.holds(wanted.letters) for way in ways)


TESTS = (
    *(_is_id, _is_name, _begins_name, _in_name, _is_number, _in_phone, _in_contact),
    *(_initials, _begins_pinyin, _in_pinyin),
)
