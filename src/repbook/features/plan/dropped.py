"""Promises to customers who were dropped since: said at the return, kept in Just missed (M22)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from repbook.book.changes import Changes
from repbook.book.snapshot import Snapshot
from repbook.domain.days import serial
from repbook.domain.figures import day_text
from repbook.domain.planning.card import Card, is_promise
from repbook.domain.values import Value
from repbook.features.kernel.policies import coder
from repbook.scoring.slots import SLOTS
from repbook.text import Said, said, say

REASON = "reason"
DROPPED_READS = {"customers": ("verdict",), "qualify": ("id", REASON)}


def open_promises(cards: Iterable[Card]) -> list[Card]:
    """Return the dropped cards that still hold a date promised, the earliest first."""
    found = [card for card in cards if card.verdict == "drop" and _is_open(card)]
    return sorted(found, key=lambda card: (card.next_on or 0, card.order))


def _is_open(card: Card) -> bool:
    return card.has_promise() and not card.is_closed()


def dropped_text(snapshot: Snapshot, card: str, next_on: float) -> Said:
    """Say why a card was dropped and which promise is open."""
    rows, lang = snapshot.tables["qualify"], snapshot.lang
    row = rows.index().get(card)
    reason = "" if row is None else rows.text(row, REASON)
    veto = snapshot.label("reason.veto") + snapshot.label("reason.colon")
    facts = {"reason": reason.removeprefix(veto), "day": day_text(next_on, lang)}
    return said("planning.missed_dropped", lang, **facts)


def answered_with_a_date(snapshot: Snapshot, changes: Changes) -> list[str]:
    """Return the cards whose answers changed while a promise to them is open."""
    cards, answers = changes.updates.get("customers", {}), changes.updates.get("qualify", {})
    rows = snapshot.tables["customers"]

    def held(card: str, key: str) -> Value:
        changed = cards.get(card, {})
        return changed[key] if key in changed else rows.get(rows.index()[card], key)

    moved = [
        card for card, values in answers.items() if isinstance(card, str) and {*SLOTS} & {*values}
    ]
    return [
        card
        for card in moved
        if card in rows.index()
        and _promised(*(held(card, key) for key in ("next_on", "tries", "retry_on")))
    ]


def _promised(next_on: Value, tries: Value, retry_on: Value) -> bool:
    dated, again = (each if type(each) is float else None for each in (next_on, retry_on))
    return is_promise(dated, int(tries) if type(tries) is float else 0, again)


def newly_dropped(snapshot: Snapshot, changes: Changes, now: datetime) -> Iterator[str]:
    """Say of each card that these changes drop which promise to it is open.

    `snapshot` must hold what `recalculate.with_cards` names, else nothing is said.
    """
    before = snapshot.tables["customers"]
    waiting = answered_with_a_date(snapshot, changes)
    if not waiting or "verdict" not in before.columns:
        return
    from repbook.book.recalculate import recalculated

    after = recalculated(snapshot, changes, float(serial(now)))
    rows, code = after.tables["customers"], coder(after, "verdict")
    for card in waiting:
        row = rows.index()[card]
        was, now_is = code(before.get(row, "verdict")), code(rows.get(row, "verdict"))
        next_on = rows.number(row, "next_on")
        if now_is == "drop" != was and next_on is not None:
            facts = {"what": rows.text(row, "name"), "text": dropped_text(after, card, next_on)}
            yield say("commands.labelled", None, **facts)
