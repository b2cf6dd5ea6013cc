"""Take a number off its card where the newest call says that it was wrong (M22)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from repbook.book.snapshot import Snapshot, as_text
from repbook.domain.planning.results import Result
from repbook.domain.reading.phones import split_phones
from repbook.domain.reading.placeholders import are_known
from repbook.domain.values import Value
from repbook.features.imports.import_cards import SHOWN, Cards
from repbook.features.kernel.policies import coder
from repbook.features.kernel.wrong_numbers import set_aside
from repbook.schema.registry import TABLES
from repbook.text import say

VISIT = "visit"
Dialled = tuple[int, dict[str, Value], str]
"""The card of a call, its row, and the number that its list names."""


def take_off(snapshot: Snapshot, cards: Cards, calls: Iterable[Dialled]) -> Iterator[str]:
    """Move wrong phones to the other phones, and say whose; `calls` go by card and moment."""
    result_of, channel_of = coder(snapshot, "result"), coder(snapshot, "channel")
    names: list[str] = []
    by_phone = (
        (card, row, number)
        for card, row, number in calls
        if row.get("result") and channel_of(row.get("channel")) != VISIT
    )
    for card, told in groupby(by_phone, key=lambda call: call[0]):
        *_, (_, row, number) = told
        phone = as_text(cards.current(card, "phone"))
        wrong = result_of(row.get("result")) == Result.WRONG_NUMBER
        other = number and not are_known(split_phones(number), phone)
        if phone and wrong and not other and not _has_been_called(snapshot, cards, card, row):
            others = as_text(cards.current(card, "phones"))
            cards.set(card, "phones", set_aside(others, phone, snapshot.lang))
            cards.set(card, "phone", None)
            names.append(as_text(cards.current(card, "name")) or cards.ids[card])
    if names:
        yield _note(names, snapshot.lang)


def _has_been_called(snapshot: Snapshot, cards: Cards, card: int, call: dict[str, Value]) -> bool:
    """Tell whether the log on file has a later call, or the card a later contact."""
    rows, name, day = snapshot.tables["calls"], cards.ids[card].casefold(), call.get("day")
    logged = (
        rows.number(row, "day")
        for row in range(len(rows))
        if rows.text(row, "result") and rows.text(row, "id").casefold() == name
    )
    later = (cards.current(card, "last_contact"), *logged)
    return type(day) is float and any(type(each) is float and day < each for each in later)


def _note(names: list[str], lang: str) -> str:
    shown = say("intake.comma").join(names[:SHOWN]) + (" …" if names[SHOWN:] else "")
    label = TABLES["customers"].column("phones").label.get(lang)
    return say("bring.numbers_wrong", count=len(names), names=shown, label=label)
