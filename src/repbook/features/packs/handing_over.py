"""Hand over: all open cards of a rep who leaves or is away go to another, with a list (M104)."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import datetime
from typing import NamedTuple

from repbook.book.changes import Changes
from repbook.book.logwords import shown
from repbook.book.snapshot import Reads, Rows, Snapshot, as_text
from repbook.domain.days import moment, serial
from repbook.domain.planning.card import is_promise
from repbook.domain.values import Problem, Value
from repbook.errors import Refused
from repbook.features.kernel.words import joined, reasons
from repbook.features.merge.settle import overtake
from repbook.features.packs.cutting import READS as CUT
from repbook.features.packs.cutting import families
from repbook.features.packs.tables import APPOINTMENT, HANDOFFS, PROMISE
from repbook.schema.declare import Kind
from repbook.schema.registry import CUSTOMERS, TABLES
from repbook.text import said

HAND_OVER = "hand_over"
ORDERS, CALLS = "orders", "calls"
READS: Reads = {
    **CUT,
    CUSTOMERS: (*CUT[CUSTOMERS], "grade"),
    ORDERS: (*CUT[ORDERS], "due_on", "open"),
    HANDOFFS: TABLES[HANDOFFS].keys(),
}
LAST = 3
"""So many contacts are told of each card."""
LINE_WIDTH = 66
"""So many letters, half as many characters of Chinese, stand in a line of the list."""
WENT = "packs.went"
"""What is said of a card that went before."""
_LATIN = "\u2e7f"
_CLOSED = ("lost", "void")
_OPENS = "open"
Row = dict[str, Value]


class Wish(NamedTuple):
    """To whom, until which day (None: for good), and whether cards go back to their owner.

    `again` takes along those that went there before: their pack may be lost.
    """

    to: str
    until: float | None
    back: bool
    again: bool = False


class Between(NamedTuple):
    """Cards that came from a rep and did not go back; those that one of both got back."""

    lent: frozenset[str]
    returned: frozenset[str]


class Over(NamedTuple):
    """The cards, what the workbook notes (and whom it cannot give back), the rows of the list."""

    cards: tuple[str, ...]
    changes: Changes
    listed: tuple[Row, ...]
    promises: int
    overdue: float


def hand_over(snapshot: Snapshot, wish: Wish, now: datetime) -> Over:
    """Return what a handover comes to; Refused where no card is to go, or to the rep himself."""
    own = as_text(snapshot.setting("rep"))
    if wish.to.casefold() == own.casefold():
        raise Refused("packs.to_himself", file=snapshot.name, rep=own)
    rows = snapshot.tables[CUSTOMERS]
    past = _between(snapshot, wish.to, own)
    lent = past.lent if wish.back else frozenset()
    went = _went(snapshot, wish, own, past)
    named = {card for card, row in rows.index().items() if _goes(snapshot, row, wish, own, past)}
    named |= went if wish.again else frozenset()
    cards = [card for card in families(snapshot, named) if _is_open(snapshot, rows.index()[card])]
    changes = Changes(HAND_OVER)
    changes.problems += _kept(snapshot, lent - set(cards), wish)
    changes.problems += _gone(snapshot, went - set(cards), wish)
    if not cards:
        given = _went(snapshot, wish._replace(back=False), own, past)
        raise _nothing(snapshot, wish, own, given, changes.problems)
    for card in cards:
        _give(snapshot, card, wish, own, now, changes)
    listed = tuple(_listed(snapshot, cards, wish, own, now))
    promise = snapshot.label(f"agreed.{PROMISE}")
    overdue = sum(v for row in listed if type(v := row["overdue"]) is float)
    return Over(
        tuple(cards), changes, listed, sum(row["agreed"] == promise for row in listed), overdue
    )


def _is_open(snapshot: Snapshot, row: int) -> bool:
    outcome = snapshot.tables[CUSTOMERS].get(row, "outcome")
    return snapshot.code("outcome", outcome) not in _CLOSED


def _between(snapshot: Snapshot, to: str, own: str) -> Between:
    """Return what two reps gave each other, as Handoffs has it last.

    A card that was made one with another bears that one's id there.
    """
    handoffs, two = snapshot.tables[HANDOFFS], {to.casefold(), own.casefold()}
    came: dict[str, bool] = {}
    back: dict[str, bool] = {}
    for row in sorted(handoffs.filled(), key=lambda row: handoffs.text(row, "given")):
        giver, taker = (handoffs.text(row, key).casefold() for key in ("giver", "taker"))
        if {giver, taker} == two:
            card = handoffs.text(row, "id")
            came[card] = giver == to.casefold()
            back[card] = snapshot.code("handoff", handoffs.get(row, "why")) == "back"
    return Between(
        frozenset(card for card, comes in came.items() if comes and not back[card]),
        frozenset(card for card, returns in back.items() if returns),
    )


def _kept(snapshot: Snapshot, cards: Collection[str], wish: Wish) -> Iterator[Problem]:
    """Yield why cards that came from a rep do not go back; those that are back are none."""
    rows = snapshot.tables[CUSTOMERS]
    there = rows.index()
    for card in sorted(cards):
        rep = rows.text(there[card], "rep") if card in there else ""
        if card not in there:
            yield Problem(card, said("packs.lent_gone", rep=wish.to))
        elif rep.casefold() == wish.to.casefold():
            continue
        elif _is_open(snapshot, there[card]):
            yield Problem(card, said("packs.lent_on", rep=rep or "–"))
        else:
            yield Problem(card, said("packs.lent_closed", rep=rep or "–"))


def _went(snapshot: Snapshot, wish: Wish, own: str, past: Between) -> frozenset[str]:
    """Return the open cards that went to a rep from here already, or back where they go back.

    What was given and what was given back look alike in the card: Handoffs tells them apart.
    """
    rows = snapshot.tables[CUSTOMERS]
    return frozenset(
        card
        for card, row in rows.index().items()
        if rows.text(row, "rep").casefold() == wish.to.casefold()
        and rows.text(row, "owner_before").casefold() == own.casefold()
        and _is_open(snapshot, row)
        and (not wish.back or card in past.returned)
    )


def _gone(snapshot: Snapshot, cards: Collection[str], wish: Wish) -> Iterator[Problem]:
    """Yield that cards went before, and when."""
    rows = snapshot.tables[CUSTOMERS]
    for card in sorted(cards):
        since = shown(Kind.DATE, rows.get(rows.index()[card], "owner_since")) or "–"
        yield Problem(card, said(WENT, rep=wish.to, day=since))


def _nothing(
    snapshot: Snapshot, wish: Wish, own: str, given: Collection[str], kept: Sequence[Problem]
) -> Refused:
    """Return why nothing goes, with what stays of the cards that came from the rep."""
    facts = {"file": snapshot.name, "rep": wish.to, "own": own}
    if any(problem.message.kind == WENT for problem in kept):
        return Refused("packs.all_went", reasons=reasons(kept), **facts)
    if kept:
        return Refused("packs.all_kept", reasons=reasons(kept), **facts)
    if not wish.back:
        return Refused("packs.none_open", **facts)
    if given:
        return Refused("packs.his_to_give_back", cards=len(given), **facts)
    rows = snapshot.tables[CUSTOMERS]
    from_whom = {rows.text(row, "owner_before") for row in rows.filled()} - {"", own}
    key = "packs.came_from_others" if from_whom else "packs.none_to_give_back"
    return Refused(key, reps=joined(sorted(from_whom)), **facts)


def reps_of(snapshot: Snapshot) -> set[str]:
    """Return the codes of reps that a workbook knows: its own, cards' owners, who gave and took."""
    tables = ((CUSTOMERS, ("rep", "owner_before")), (HANDOFFS, ("giver", "taker")))
    columns = (snapshot.tables[table].columns[key] for table, keys in tables for key in keys)
    return {as_text(value) for values in columns for value in values} - {""}


def _goes(snapshot: Snapshot, row: int, wish: Wish, own: str, past: Between) -> bool:
    """Tell whether a card is to go; of those that the rep has, none."""
    if not _is_open(snapshot, row):
        return False
    rows = snapshot.tables[CUSTOMERS]
    rep, before = (rows.text(row, key).casefold() for key in ("rep", "owner_before"))
    if rep == wish.to.casefold():
        return before != own.casefold() and not wish.back
    if wish.back:
        card, mine = rows.text(row, "id"), rep == own.casefold()
        if mine and card in past.lent:
            return True
        # What is his own again, after a leave, came from the rep as well, and stays.
        return before == wish.to.casefold() and card not in past.returned
    return not before or rep == own.casefold()


def _give(
    snapshot: Snapshot, card: str, wish: Wish, own: str, now: datetime, changes: Changes
) -> None:
    rows = snapshot.tables[CUSTOMERS]
    row = rows.index()[card]
    # One that went before is noted; one that was only typed over to the rep is not yet.
    if rows.text(row, "rep").casefold() == wish.to.casefold() and rows.text(row, "owner_before"):
        return
    owner: Row = {"rep": wish.to, "owner_since": float(serial(now)), "owner_before": own or None}
    changes.update(CUSTOMERS, card, **owner)
    overtake(snapshot, card, owner, changes, now)
    why = "back" if wish.back else "left" if wish.until is None else "leave"
    stage = rows.get(row, "stage")
    given: Row = {
        "handoff": f"{now:%Y%m%dT%H%M%S}-{card}", "id": card, "name": rows.get(row, "name"),
        "from_stage": stage, "to_stage": stage, "giver": own, "taker": wish.to,
        "given": moment(now), "why": snapshot.label(f"handoff.{why}"),
    }  # fmt: skip
    changes.insert(HANDOFFS, [given])


def _listed(
    snapshot: Snapshot, cards: Sequence[str], wish: Wish, own: str, now: datetime
) -> Iterator[Row]:
    """Yield the rows of the list, by grade, then by the next date."""
    rows, today = snapshot.tables[CUSTOMERS], float(serial(now))
    owed, past = _owed(snapshot, today), _past(snapshot.tables[CALLS])
    told: set[str] = set()
    for card in sorted(cards, key=lambda each: _rank(rows, rows.index()[each])):
        row = rows.index()[card]
        account = (rows.text(row, "account") or card).casefold()
        # What an account owes is told once, whatever number of cards it has.
        due = 0.0 if account in told else owed.get(account, 0.0)
        told.add(account)
        same = ("name", "contact", "phone", "stage", "next_step", "next_on", "next_at")
        yield {
            "id": card, "grade": rows.text(row, "grade") or None,
            **{key: rows.get(row, key) for key in same},
            "agreed": _agreed(snapshot, row), "overdue": due or None,
            "last": "\n".join(_said(snapshot.tables[CALLS], call) for call in past.get(card, ())) or None,
            "giver": own, "taker": wish.to, "given": today, "until": wish.until,
        }  # fmt: skip


def _rank(rows: Rows, row: int) -> tuple[str, float, str]:
    return rows.text(row, "grade") or "~", rows.number(row, "next_on") or 1e9, rows.text(row, "id")


def _agreed(snapshot: Snapshot, row: int) -> Value:
    """Return whether the next date is an appointment or a promise, nothing for neither."""
    rows = snapshot.tables[CUSTOMERS]
    day = rows.number(row, "next_on")
    if day is not None and rows.number(row, "next_at") is not None:
        return snapshot.label(f"agreed.{APPOINTMENT}")
    tries = int(rows.number(row, "tries") or 0)
    if is_promise(day, tries, rows.number(row, "retry_on")):
        return snapshot.label(f"agreed.{PROMISE}")
    return None


def _owed(snapshot: Snapshot, today: float) -> dict[str, float]:
    """Return what each account owes past its date; nothing where no payment is on file."""
    orders, found = snapshot.tables[ORDERS], dict[str, float]()
    if snapshot.setting("no_payments"):
        return found
    for row in orders.filled():
        due, left = orders.number(row, "due_on"), orders.number(row, _OPENS)
        if due is not None and left and due < today:
            account = orders.text(row, "account").casefold()
            found[account] = found.get(account, 0.0) + left
    return found


def _past(calls: Rows) -> dict[str, list[int]]:
    """Return the newest contacts of each card, the newest first."""
    found: dict[str, list[int]] = {}
    for row in calls.filled():
        if calls.number(row, "day") is not None:
            found.setdefault(calls.text(row, "id"), []).append(row)
    keys = ("day", "at", "entered")
    for rows in found.values():
        rows.sort(key=lambda row: tuple(calls.number(row, key) or 0.0 for key in keys))
        rows[:] = rows[: -LAST - 1 : -1]
    return found


def _said(calls: Rows, row: int) -> str:
    day = shown(Kind.DATE, calls.get(row, "day")) or ""
    texts = (calls.text(row, key) for key in ("channel", "result", "note"))
    said = " · ".join((day, *(" ".join(text.split()) for text in texts if text)))
    return _fitted(said)


def _fitted(text: str) -> str:
    """Return a text that fits into a line of its column; the whole of it stands in Calls."""
    room = LINE_WIDTH
    for place, letter in enumerate(text):
        room -= 2 if letter > _LATIN else 1
        if room < 0:
            return f"{text[: place - 1].rstrip()}…"
    return text
