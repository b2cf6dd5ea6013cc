"""Take a number off its card where the newest call says that it was wrong (M22)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, partial
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
    last_logged = cache(partial(_last_logged, snapshot))
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
        if phone and wrong and not other and not _is_called_later(cards, card, row, last_logged):
            others = as_text(cards.current(card, "phones"))
            cards.set(card, "phones", set_aside(others, phone, snapshot.lang))
            cards.set(card, "phone", None)
            names.append(as_text(cards.current(card, "name")) or cards.ids[card])
    if names:
        yield _note(names, snapshot.lang)


def _is_called_later(
    cards: Cards, card: int, call: dict[str, Value], last_logged: Callable[[], Mapping[str, float]]
) -> bool:
    """Tell whether the log on file has a later call, or the card a later contact."""
    day = call.get("day")
    if type(day) is not float:
        return False
    contact = cards.current(card, "last_contact")
    logged = last_logged().get(cards.ids[card].casefold(), day)
    return logged > day or (type(contact) is float and contact > day)


def _last_logged(snapshot: Snapshot) -> Mapping[str, float]:
    """Return the day of the last call with a result by card, in one look through the log."""
    rows, found = snapshot.tables["calls"], dict[str, float]()
    for row in range(len(rows)):
        day, name = rows.number(row, "day"), rows.text(row, "id").casefold()
        if day is not None and rows.text(row, "result"):
            found[name] = max(day, found.get(name, day))
    return found


def _note(names: list[str], lang: str) -> str:
    shown = say("intake.comma").join(names[:SHOWN]) + (" …" if names[SHOWN:] else "")
    label = TABLES["customers"].column("phones").label.get(lang)
    return say("bring.numbers_wrong", count=len(names), names=shown, label=label)
