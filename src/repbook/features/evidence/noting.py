"""Note which answers a card has, and which rules judge them, wherever either is new (M64)."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import UTC, datetime
from functools import cache

from repbook.book import needs
from repbook.book.apply import who
from repbook.book.changes import Changes
from repbook.book.evaluate import Evaluator
from repbook.book.overlay import overlay
from repbook.book.overlay import touched as moved_rows
from repbook.book.ports import Book
from repbook.book.snapshot import Reads, Rows, Snapshot, as_text
from repbook.domain.days import serial
from repbook.domain.values import Value
from repbook.features.kernel.analysing import Step
from repbook.features.kernel.answers import slot_worths
from repbook.record import NamedTuple
from repbook.schema.registry import CELL_TABLES, POLICY, TABLES, card_tables
from repbook.scoring.slots import ANSWERS, AUTHORITY, SLOTS
from repbook.text.label import Label

LOG, RULES, QUESTIONS, QUALIFY = "answers", "rule_log", "questions", "qualify"
RESULTS = tuple((QUALIFY, key) for key in (*ANSWERS, "score", "known", "verdict"))
"""The formula columns whose results are noted."""
READS: Reads = {
    QUALIFY: ("id", AUTHORITY, *(key for _, key in RESULTS)),
    QUESTIONS: TABLES[QUESTIONS].inputs(),
    LOG: TABLES[LOG].keys(),
    RULES: TABLES[RULES].keys(),
}
_UNANSWERED = "0" * len(SLOTS)


class Answered(NamedTuple):
    """What a card's answers are: a digit a slot, 0 for none, and who decides, as a code."""

    digits: str
    authority: str


def note_along(book: Book, before: Snapshot, changes: Changes, typed: bool) -> None:
    """Note what is new once an action's changes are made, in these changes themselves.

    Where nothing was `typed`, only the cards that change are looked at; of a single one in a closed
    file hardly more than its row is read.
    """
    cards = None if typed else _moved_cards(changes)
    reads = _reads()
    near = cards is not None and len(cards) == 1
    snapshot = book.read_card(reads, *cards) if cards and near else book.read(reads)
    after = overlay(snapshot, changes)
    moment = datetime.now()
    today = float(serial(before.clock(moment)))
    touched = moved_rows(snapshot, after, changes)
    values = Evaluator(after, today, touched, moved=behind(RESULTS))
    results = {key: values.column(QUALIFY, key) for _, key in RESULTS}
    held = Rows(QUALIFY, {**after.tables[QUALIFY].columns, **results})
    laid = after._replace(tables={**after.tables, QUALIFY: held})
    note_evidence(laid, changes, moment, cards)


def _moved_cards(changes: Changes) -> set[str] | None:
    """Return the cards whose answers change; None where rules do, or not all cards are named."""
    if QUESTIONS in changes.tables() or any(
        cell.key in changes.settings for cell in CELL_TABLES[POLICY]
    ):
        return None
    inserts = changes.inserts.get(QUALIFY, ())
    names = [*changes.updates.get(QUALIFY, ()), *(row.get("id") for row in inserts)]
    cards = {name for name in names if isinstance(name, str)}
    return cards if len(cards) == len(names) and QUALIFY not in changes.replaces else None


@cache
def _reads() -> Reads:
    """Return what the noted results are evaluated from, beside what is noted."""
    links = (needs.links_of(table) for table in card_tables())
    found = needs.merged(READS, needs.for_moved(behind(RESULTS)), needs.for_cells(()), *links)
    return {table: tuple(sorted(keys)) for table, keys in found.items()}


@cache
def behind(places: tuple[needs.Place, ...]) -> frozenset[needs.Place]:
    """Return formula columns and those that they read, near and far, of cards."""
    found: set[needs.Place] = set()
    fresh = set(places)
    while fresh:
        found |= fresh
        read = needs.for_moved(fresh)
        fresh = {
            (table, key)
            for table in read.keys() & set(card_tables())
            for key in read[table] & TABLES[table].rules().keys()
        } - found
    return frozenset(found)


def note_evidence(
    snapshot: Snapshot, changes: Changes, now: datetime, cards: Collection[str] | None = None
) -> None:
    """Add a row for each card whose answers are not those of its last row, and for each new rule.

    `now` is local; a rule's row says it in UTC. Cards that were never asked anything have no row.
    Where `cards` are given, only these are looked at, and no rule. Twice adds nothing.
    """
    stamp, day = now.astimezone(UTC), float(serial(snapshot.clock(now)))
    moved = list(_rules_moved(snapshot, stamp)) if cards is None else []
    changes.insert(RULES, moved)
    since = day if moved else _since(snapshot)
    changes.insert(LOG, list(_answers_moved(snapshot, day, since, stamp, cards)))


def _answers_moved(
    snapshot: Snapshot,
    day: float,
    since: float | None,
    stamp: datetime,
    cards: Collection[str] | None,
) -> Iterator[dict[str, Value]]:
    rows, last = snapshot.tables[QUALIFY], _last_answers(snapshot)
    answered = _Answers(snapshot)
    worths: dict[str, list[float]] = {}
    number = 0
    for row in range(len(rows)):
        card = rows.text(row, "id")
        if not card or (cards is not None and card not in cards):
            continue
        now = answered.of(row)
        if now == last.get(card, Answered(_UNANSWERED, "")):
            continue
        number += 1
        worths = worths or {slot: slot_worths(snapshot, slot) for slot in SLOTS}
        pairs = zip(SLOTS, now.digits, strict=True)
        verdict = snapshot.code("verdict", rows.get(row, "verdict"))
        yield {
            "answer": f"{stamp:%Y%m%dT%H%M%S.%f}-{number}",
            "id": card,
            "day": day,
            "answers": now.digits,
            "authority": snapshot.label(f"authority.{now.authority}") if now.authority else None,
            "points": " ".join(f"{worths[slot][int(digit)]:g}" for slot, digit in pairs),
            "score": rows.number(row, "score"),
            "known": rows.number(row, "known"),
            "verdict": snapshot.label(f"verdict.{verdict}") if verdict else None,
            "rules": since,
        }


class _Answers:
    """What the answers of cards are, alike ones found once."""

    def __init__(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        held = snapshot.tables[QUALIFY].columns
        self._rows = list(zip(*(held[key] for key in (*ANSWERS, AUTHORITY)), strict=True))
        self._known: dict[tuple[Value, ...], Answered] = {}

    def of(self, row: int) -> Answered:
        """Return what a row's answers are."""
        values = self._rows[row]
        found = self._known.get(values)
        if found is None:
            found = self._known[values] = self._read(values)
        return found

    def _read(self, values: tuple[Value, ...]) -> Answered:
        *numbers, authority = values
        digits = "".join(f"{int(n) if type(n) is float else 0:d}" for n in numbers)
        return Answered(digits, self._snapshot.code("authority", authority) or "")


def _last_answers(snapshot: Snapshot) -> dict[str, Answered]:
    rows = snapshot.tables[LOG]
    return {
        rows.text(row, "id"): Answered(
            rows.text(row, "answers").rjust(len(SLOTS), "0"),
            snapshot.code("authority", rows.get(row, "authority")) or "",
        )
        for row in rows.filled()
    }


def _since(snapshot: Snapshot) -> float | None:
    """Return the day of the last change of a rule, None while none was changed."""
    rows = snapshot.tables[RULES]
    days = [day for row in rows.filled() if (day := rows.number(row, "at")) is not None]
    return float(int(max(days))) if days else None


def _rules_moved(snapshot: Snapshot, stamp: datetime) -> Iterator[dict[str, Value]]:
    """Yield a row for each question or policy cell that is not as delivered, or as last noted."""
    from repbook.book.apply import day_number

    known: dict[str, str] = dict(_delivered(snapshot.lang))
    log = snapshot.tables[RULES]
    known |= {log.text(row, "what"): log.text(row, "new") for row in log.filled()}
    for number, (what, new) in enumerate(_rules_now(snapshot).items(), 1):
        old = known.get(what, "")
        if new != old:
            yield {
                "rule_change": f"{stamp:%Y%m%dT%H%M%S.%f}-{number}",
                "at": day_number(stamp),
                "who": who(),
                "what": what,
                "old": old or None,
                "new": new or None,
            }


def _rules_now(snapshot: Snapshot) -> dict[str, str]:
    """Return every rule as the workbook has it: `q04.weight`, `policy.key`."""
    found: dict[str, str] = {}
    rows = snapshot.tables[QUESTIONS]
    for row in rows.filled():
        if slot := rows.text(row, "slot").lower():
            cells = {key: rows.text(row, key) for key in rows.columns if key != "slot"}
            found |= {f"{slot}.{key}": text for key, text in cells.items()}
    gone = {key: "" for key in _delivered(snapshot.lang) if key not in found}
    policy = {
        f"{POLICY}.{cell.key}": as_text(snapshot.setting(cell.key))
        for cell in CELL_TABLES[POLICY]
        if _is_plain(cell.declared(snapshot.lang))
    }
    return gone | found | policy


def _is_plain(value: object) -> bool:
    return isinstance(value, int | float | str)


@cache
def _delivered(lang: str) -> Mapping[str, str]:
    """Return every rule as a new workbook has it."""
    found = {}
    for row in TABLES[QUESTIONS].rows:
        slot = str(row["slot"]).lower()
        for key in TABLES[QUESTIONS].inputs():
            if key != "slot":
                found[f"{slot}.{key}"] = _shown(row.get(key), lang)
    for cell in CELL_TABLES[POLICY]:
        if _is_plain(cell.declared(lang)):
            found[f"{POLICY}.{cell.key}"] = _shown(cell.declared(lang), lang)
    return found


def _shown(value: object, lang: str) -> str:
    from repbook.schema.registry import CODES

    if isinstance(value, Label):
        return value.get(lang)
    code = ".".join(value) if isinstance(value, tuple) else value
    if isinstance(code, str) and code in CODES:
        return CODES[code].label.get(lang)
    return as_text(float(value)) if isinstance(value, int | float) else as_text(value)  # type: ignore[arg-type]  # a text or None


STEPS = (
    Step(
        lambda: READS,
        lambda snapshot, _, __, now, changes: note_evidence(snapshot, changes, now),
    ),
)
"""What Analyse does of it."""
