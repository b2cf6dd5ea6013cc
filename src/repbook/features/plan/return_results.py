"""Return: send the results typed on the day's sheet to the log and the cards (M21-M22, M120)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from repbook.book.changes import Changes, RowKey
from repbook.book.ports import Book
from repbook.book.snapshot import Reads, Rows, Snapshot, as_text
from repbook.domain.days import moment, serial
from repbook.domain.planning.results import Result, is_blank
from repbook.domain.planning.stops import Do
from repbook.domain.values import Value
from repbook.features.calls.contacts import (
    ANSWER_READS,
    CARD_READS,
    LOGGED,
    QUESTION_READS,
    Cells,
    Contact,
    ContactRecorder,
    Taken,
    in_cells,
    logged_on,
)
from repbook.features.calls.typed_calls import CALL_READS, count_typed_calls
from repbook.features.kernel.adopt import ADOPT_READS, adopt
from repbook.features.kernel.day_log import LOG_READS, Done, log_done
from repbook.features.kernel.typed import LISTED, SAID, Read, read_typed
from repbook.features.kernel.unread import COLUMN, marks
from repbook.features.plan.dropped import (
    DROPPED_READS,
    answered_with_a_date,
    newly_dropped,
)
from repbook.features.plan.ticking import TICK_READS, tick
from repbook.schema.registry import TABLES
from repbook.text import say

PHONE = "phone"
CHANNELS = {Do.VISIT.value: "visit", Do.CHAT.value: "chat"}
"""How a contact of the sheet was made, by what it asked for; others are calls."""
_FEW = 4
"""Of fewer rows reached, nothing is said about answers that are alike."""
READS: Reads = {
    "customers": tuple(dict.fromkeys((*CARD_READS, *ADOPT_READS))),
    "qualify": ANSWER_READS,
    "questions": QUESTION_READS,
    "visits": TABLES["visits"].keys(),
    "calls": tuple(dict.fromkeys((*CALL_READS, *LOGGED, "answer"))),
    "days": TABLES["days"].keys(),
    **LOG_READS,
    **TICK_READS,
}


@dataclass(frozen=True, slots=True)
class Returned:
    """How many rows were logged, are incomplete, or were returned before; how dates came about."""

    logged: int
    incomplete: int
    already: int
    changes: Changes
    echoes: tuple[str, ...] = ()


def return_results(
    snapshot: Snapshot, now: datetime, only: frozenset[int] | None = None
) -> Returned:
    """Log every complete row of the sheet once; list what is missing in the others.

    With `only`, the places of rows, no other row is looked at.
    """
    changes = Changes("return", problems=list(snapshot.problems), show="visits")
    adopt(snapshot, changes, float(serial(now)))
    typed = count_typed_calls(snapshot, changes, now)
    recorder = ContactRecorder(snapshot, changes, now)
    rows = snapshot.tables["visits"]
    logged = _logged(snapshot)
    counts = {"logged": 0, "incomplete": 0, "already": 0}
    days: dict[int, Done] = {}
    echoes: list[str] = []
    said: list[tuple[str | None, ...]] = []
    for row in range(len(rows)) if only is None else sorted(only):
        day = _day(rows.text(row, "visit_id"))
        read = read_typed(snapshot, rows, row, day or serial(now))
        if is_blank(read.typed) and not read.doubtful:
            _mark(recorder, rows, row)
            continue
        became = _return_row(recorder, rows, row, read, logged, days, echoes)
        counts[became] += 1
        stated = tuple(getattr(read.typed, key) for key in SAID)
        if became == "logged" and read.typed.result == Result.REACHED and all(stated):
            said.append(stated)
    if counts["logged"]:
        changes.settings["last_return"] = moment(now)
        tick(snapshot, changes)
    log_done(snapshot, changes, days)
    # Where cells were only marked, nothing was changed that undo should know.
    marked = set(changes.updates) <= {"visits"}
    changes.unlogged = marked and not (counts["logged"] or changes.inserts)
    dropped = newly_dropped(snapshot, changes, now)
    told = (*typed, *echoes, *dropped, *_alike(said))
    return Returned(**counts, changes=changes, echoes=told)


Overlay = Callable[[Snapshot], tuple[Snapshot, frozenset[int] | None]]


def _as_it_is(snapshot: Snapshot) -> tuple[Snapshot, None]:
    return snapshot, None


def gather(book: Book, now: datetime, overlay: Overlay = _as_it_is) -> Snapshot:
    """Read what returning needs: more where an answer may drop a customer with a promise.

    `overlay` gives the sheet as it is returned, and which of its rows are.
    """
    snapshot = book.read(READS)
    laid, only = overlay(snapshot)
    if not answered_with_a_date(laid, return_results(laid, now, only).changes):
        return snapshot
    from repbook.book.recalculate import with_cards

    more = {table: (*READS[table], *keys) for table, keys in DROPPED_READS.items()}
    return book.read(with_cards({**READS, **more}))


def _alike(said: list[tuple[str | None, ...]]) -> list[str]:
    """Say that most reached customers got the same three answers, which flatters a forecast."""
    if len(said) < _FEW:
        return []
    most = Counter(said).most_common(1)[0][1]
    if most * 2 <= len(said):
        return []
    return [say("commands.alike", None, count=most, rows=len(said))]


def _logged(snapshot: Snapshot) -> dict[str, Cells]:
    """Return what the log holds of each row of a day's sheet, by its visit id."""
    rows = snapshot.tables["calls"]
    return {
        as_text(name): {key: rows.get(row, key) for key in LOGGED}
        for row, name in enumerate(rows.columns["visit_id"])
        if name not in (None, "")
    }


def _return_row(
    recorder: ContactRecorder,
    rows: Rows,
    row: int,
    read: Read,
    logged: dict[str, Cells],
    days: dict[int, Done],
    echoes: list[str],
) -> str:
    visit, card, name = (rows.text(row, key) for key in ("visit_id", "id", "name"))
    where = rows.where(row)
    if visit in logged or rows.text(row, "returned"):
        if visit in logged and _edited(in_cells(recorder.snapshot, read.typed), logged[visit]):
            recorder.problem(where, "already", name=name)
        if not rows.text(row, "returned"):
            _stamp(recorder, rows, row)
        return "already"
    if card not in recorder.snapshot.tables["customers"].index():
        recorder.problem(where, "unknown_card", id=card)
        return "incomplete"
    day = _day(visit)
    if day is None:
        recorder.problem(where, "no_visit_id", name=name, id=visit)
        return "incomplete"
    # What was planned for a day ahead and is returned today happened by today.
    contact_day = min(day, serial(recorder.snapshot.clock(recorder.now)))
    contact = Contact(
        card, name, contact_day, read, rows.get(row, "ask_slot"), where, "visits", row
    )
    taken = recorder.take(contact)
    if taken is None:
        _mark(recorder, rows, row, recorder.faulty)
        return "incomplete"
    _mark(recorder, rows, row)
    _log(recorder, rows, row, contact, taken)
    again = contact_day == day and logged_on(recorder.snapshot.tables["calls"], card, contact_day)
    tally = taken.tally.beyond_plan() if again else taken.tally
    days[day] = days.get(day, Done()).and_also(tally)
    logged[visit] = in_cells(recorder.snapshot, taken.typed)
    echoes += taken.echoes
    return "logged"


def _day(visit: str) -> int | None:
    try:
        return serial(date.fromisoformat(visit.split("/")[0]))
    except ValueError:
        return None


def _log(recorder: ContactRecorder, rows: Rows, row: int, contact: Contact, taken: Taken) -> None:
    snapshot, visit = recorder.snapshot, rows.text(row, "visit_id")
    kind = snapshot.code("do", rows.get(row, "kind"))
    recorder.log(
        contact,
        taken,
        channel=snapshot.label(f"channel.{CHANNELS.get(kind or '', PHONE)}"),
        question=rows.text(row, "ask") if taken.answer else None,
        call_id=visit,
        visit_id=visit,
    )
    _update(recorder, rows, row, **_in_words(recorder, contact, taken))
    _stamp(recorder, rows, row)


def _in_words(recorder: ContactRecorder, contact: Contact, taken: Taken) -> Cells:
    """Return what the row holds from now on: words for digits, a date for what was said."""
    cells = in_cells(recorder.snapshot, taken.typed)
    found: Cells = {key: cells[key] for key in LISTED if cells[key]}
    if taken.answer:
        found["answer"] = taken.answer
    if cells["next_on"] is not None and not contact.read.timed:
        found["next_on"] = cells["next_on"]
    if contact.read.part:
        found["next_step"] = cells["next_step"]
    if "next_at" in contact.read.said:
        found["next_at"] = taken.typed.next_at
    return found


def _mark(recorder: ContactRecorder, rows: Rows, row: int, keys: tuple[str, ...] = ()) -> None:
    """Mark the cells that could not be taken, so that the sheet colours them."""
    if (found := marks(rows, row, keys)) != rows.text(row, COLUMN):
        _update(recorder, rows, row, **{COLUMN: found or None})


def _stamp(recorder: ContactRecorder, rows: Rows, row: int) -> None:
    _update(recorder, rows, row, returned=moment(recorder.now))


def _update(recorder: ContactRecorder, rows: Rows, row: int, **cells: Value) -> None:
    visit = rows.text(row, "visit_id")
    key: RowKey = visit if rows.index().get(visit) == row else row
    recorder.changes.update("visits", key, **cells)


def _edited(typed: Cells, logged: Cells) -> bool:
    """Return whether a returned row says something else now than the log does."""
    return any(as_text(value) != as_text(logged[key]) for key, value in typed.items())
