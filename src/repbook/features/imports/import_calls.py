"""Take a list of calls into the log, and move the cards they belong to (M21, M22)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Set
from datetime import datetime
from itertools import groupby

from repbook.book.snapshot import Reads, Snapshot, as_text
from repbook.domain.days import moment
from repbook.domain.planning.results import Result
from repbook.domain.values import Value
from repbook.features.imports.import_cards import (
    CARD_READS,
    QUALIFY_READS,
    QUESTION_READS,
    Cards,
    refusal,
)
from repbook.features.imports.import_choices import known_lines
from repbook.features.imports.import_fields import IDENTITY
from repbook.features.imports.import_numbers import take_off
from repbook.features.imports.import_result import Brought
from repbook.features.imports.import_values import Entry, with_note
from repbook.features.imports.import_words import folded, meant_by, result_of
from repbook.features.kernel.adopt import batch_ids
from repbook.features.kernel.policies import coder
from repbook.features.kernel.typed import SAID
from repbook.text import UNSAID, Said, said, say

MISSED = (Result.NO_ANSWER, Result.WRONG_NUMBER)
MINUTES = 1440
READS: Reads = {
    "customers": (
        *CARD_READS,
        *SAID,
        "said_on",
        "last_contact",
        "calls",
        "tries",
        "next_on",
        "retry_on",
    ),
    "qualify": QUALIFY_READS,
    "questions": QUESTION_READS,
    "calls": (
        *("id", "day", "at", "result", "note", "call_id", "channel", "result_said", "counted"),
        *SAID,
    ),
}
Row = dict[str, Value]
Coder = Callable[[Value], str | None]


def reads(kind: str, keys: tuple[str, ...]) -> Reads:
    """Return what bringing them in must see, whatever columns the list fills."""
    return READS


def bring(snapshot: Snapshot, entries: list[Entry], done: Brought, now: datetime) -> None:
    """Log each call that is not in the log yet, by date, and bring its card up to date."""
    cards = Cards(snapshot, done.changes, now)
    settled = settle_waiting(snapshot, cards, done, now)
    explained = known_lines(done.values, done.mapping)
    logged = _logged(snapshot, settled, explained)
    resolved = Counter(_stored_key(snapshot, row, settled, explained) for row in settled)
    new: list[tuple[int, Row]] = []
    named: list[str] = []
    for entry in entries:
        card = _card_of(entry, cards, done)
        if card is None:
            continue
        row = _row(snapshot, entry, cards, card)
        key = _key(row, explained)
        if logged[key] > 0:
            logged[key] -= 1
            if resolved[key] > 0:
                resolved[key] -= 1
                done.updated += 1
            else:
                done.repeat(entry, said("bring.call_again"))
            continue
        done.questions.ask(entry)
        new.append((card, row))
        named.append(entry.text("phone"))
    dialled = [(card, row, number) for (card, row), number in zip(new, named, strict=True)]
    new.sort(key=lambda pair: _order(pair[1]))
    _log(snapshot, [row for _, row in new], done, now)
    _move_cards(snapshot, new, cards)
    dialled += _settled_calls(snapshot, cards, settled)
    dialled.sort(key=lambda call: (call[0], *_order(call[1])))
    done.notes += take_off(snapshot, cards, dialled)


def _settled_calls(
    snapshot: Snapshot, cards: Cards, settled: Settled
) -> Iterator[tuple[int, Row, str]]:
    rows = snapshot.tables["calls"]
    for row, result in settled.items():
        call = {key: rows.get(row, key) for key in ("day", "at", "channel")}
        yield cards.by_id[rows.text(row, "id").casefold()][0], {**call, "result": result}, ""


def _card_of(entry: Entry, cards: Cards, done: Brought) -> int | None:
    found: list[int] = []
    reason = entry.reason or day_fault(entry)
    if not reason:
        name = as_text(entry.values.get("id"))
        found = (cards.meant(entry, name) if name else []) or cards.alike(entry)
        found = found or cards.numbered(entry)  # a phone's log names whom its own book names
        reason = UNSAID if len(found) == 1 else refusal(cards, found, entry, "id")
    if reason:
        done.reject(entry, reason)
        return None
    return found[0]


def day_fault(entry: Entry) -> Said:
    """Say what is wrong with a row's day: unclear, or missing."""
    if "day" in entry.unclear:
        return entry.unclear["day"].question
    return UNSAID if entry.number_of("day") is not None else said("bring.no_day")


def _row(snapshot: Snapshot, entry: Entry, cards: Cards, card: int) -> Row:
    row = {key: value for key, value in entry.values.items() if key not in IDENTITY}
    row |= {"id": cards.ids[card], "name": cards.rows.text(card, "name")}
    row.setdefault("rep", as_text(snapshot.setting("rep")) or None)
    if noted := with_note(entry.text("note"), entry.left):
        row["note"] = noted
    return row


def settle_waiting(
    snapshot: Snapshot, cards: Cards, done: Brought, now: datetime
) -> dict[int, str]:
    """Fill in the results of calls on file that waited for their word; return them by row."""
    rows, meant = snapshot.tables["calls"], meant_by(done.values).get("result", {})
    code_of = {name: coder(snapshot, name) for name in ("result", "channel")}
    found: dict[int, str] = {}
    for row in sorted(range(len(rows)), key=lambda row: rows.number(row, "day") or 0.0):
        word = rows.text(row, "result_said")
        if not word or rows.text(row, "result"):
            continue
        code = meant.get(folded(word)) or ((known := result_of(word)) and f"result.{known}")
        mine = cards.by_id.get(rows.text(row, "id").casefold())
        if not code or not mine:
            continue
        found[row] = snapshot.label(code)
        key = rows.text(row, "call_id") or row
        done.changes.update("calls", key, result=found[row], counted=moment(now))
        _count(cards, mine[0], rows.get(row, "counted") is None)
        told = {key: rows.get(row, key) for key in ("day", "channel", "result_said", *SAID)}
        _contact(cards, mine[0], {**told, "result": found[row]}, code_of)
        _state(cards, mine[0], [told])
    done.settled = len(found)
    if found:
        done.notes.append(say("bring.values_settled", count=len(found)))
    return found


Settled = Mapping[int, str]


def _logged(snapshot: Snapshot, settled: Settled, explained: Set[str]) -> Counter[tuple[str, ...]]:
    rows = range(len(snapshot.tables["calls"]))
    return Counter(_stored_key(snapshot, row, settled, explained) for row in rows)


def _stored_key(
    snapshot: Snapshot, row: int, settled: Settled, explained: Set[str]
) -> tuple[str, ...]:
    rows = snapshot.tables["calls"]
    held = {key: rows.get(row, key) for key in ("id", "day", "at", "result", "note")}
    held["result"] = settled.get(row, held["result"])
    return _key(held, explained)


def _key(row: Row, explained: Set[str]) -> tuple[str, ...]:
    """Return what one call is known by; a word in its note that is explained by now is none."""
    day, at = row.get("day"), row.get("at")
    note = as_text(row.get("note"))
    if explained:
        note = "\n".join(line for line in note.split("\n") if folded(line) not in explained)
    return (
        as_text(row.get("id")).casefold(),
        str(int(day)) if type(day) is float else "",
        str(round(at * MINUTES)) if type(at) is float else "",
        as_text(row.get("result")).casefold(),
        note,
    )


def _order(row: Row) -> tuple[float, float]:
    day, at = row["day"], row.get("at")
    return (day if type(day) is float else 0.0, at if type(at) is float else 0.0)


def _log(snapshot: Snapshot, rows: list[Row], done: Brought, now: datetime) -> None:
    stamp = moment(now)
    names = batch_ids(now, snapshot.tables["calls"].index())
    for row in rows:
        row |= {"call_id": next(names), "entered": stamp}
        row |= {} if waits(row) else {"counted": stamp}
    done.added += len(rows)
    if rows:
        done.changes.insert("calls", rows)


def _move_cards(snapshot: Snapshot, new: list[tuple[int, Row]], cards: Cards) -> None:
    code_of = {name: coder(snapshot, name) for name in ("result", "channel")}
    by_card = sorted(new, key=lambda pair: pair[0])
    for card, pairs in groupby(by_card, key=lambda pair: pair[0]):
        rows = [row for _, row in pairs]
        _count(cards, card, sum(not waits(row) for row in rows))
        for row in rows:
            _contact(cards, card, row, code_of)
        _state(cards, card, [row for row in rows if not waits(row)])


def waits(row: Row) -> bool:
    """Tell whether a call's result is a word that nobody has explained yet."""
    return bool(row.get("result_said")) and not row.get("result")


def _count(cards: Cards, card: int, more: int) -> None:
    """Add to a card's contacts."""
    calls = cards.current(card, "calls")
    if more:
        cards.set(card, "calls", (calls if type(calls) is float else 0.0) + more)


def _contact(cards: Cards, card: int, row: Row, code_of: dict[str, Coder]) -> None:
    """Move the last contact, or count a try; what lies before the last contact moves nothing."""
    day, last = row["day"], cards.current(card, "last_contact")
    if type(last) is float and type(day) is float and day < last:
        return
    result, channel = (code_of[name](row.get(name)) for name in ("result", "channel"))
    if waits(row) and channel != "visit":
        return
    tries = cards.current(card, "tries")
    if result in MISSED:
        count = tries if type(tries) is float else 0.0
        next_on = cards.current(card, "next_on")
        if count == 0 and type(next_on) is float and result == Result.NO_ANSWER:
            cards.set(card, "retry_on", next_on)  # What was promised stands.
        cards.set(card, "tries", count + (result == Result.NO_ANSWER))
        return
    if tries not in (None, 0.0):
        cards.set(card, "tries", 0.0)
    if result in (None, Result.REACHED) or channel == "visit":
        cards.set(card, "last_contact", day)


def _state(cards: Cards, card: int, rows: list[Row]) -> None:
    """Take need, attitude and visit chance from the newest call that states any."""
    stating = [row for row in rows if any(row.get(key) for key in SAID)]
    if not stating:
        return
    newest, said = stating[-1], cards.current(card, "said_on")
    day = newest["day"]
    if type(said) is float and type(day) is float and day < said:
        return
    cards.set(card, "said_on", day)
    for key in SAID:
        if newest.get(key):
            cards.set(card, key, newest[key])
    if newest.get("need") and type(day) is float:
        cards.answer_need(card, day)
