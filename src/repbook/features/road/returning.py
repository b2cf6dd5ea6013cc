"""Return what came back from the road, by the same checks as typed results (M21, M22, M119)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from repbook.book.changes import Changes, RowKey
from repbook.book.ports import Book
from repbook.book.snapshot import Rows, Snapshot, as_text
from repbook.domain.road import ANSWERED, Sent
from repbook.domain.values import Problem, Value
from repbook.features.kernel.words import joined
from repbook.features.plan.return_results import Returned, gather, return_results
from repbook.record import NamedTuple
from repbook.text import said

TYPED = (*ANSWERED, "next_at")


class Laid(NamedTuple):
    """The sheet with what was sent in its cells: which rows those are, and what was not laid."""

    snapshot: Snapshot
    rows: Mapping[int, Sent]
    problems: tuple[Problem, ...]
    already: int = 0


def gather_sent(book: Book, now: datetime, sent: Iterable[Sent | Problem]) -> Snapshot:
    """Read what returning what was sent needs; the sheet is as it stands in the workbook."""
    rows = list(sent)

    def overlaid(snapshot: Snapshot) -> tuple[Snapshot, frozenset[int]]:
        laid = lay(snapshot, rows)
        return laid.snapshot, frozenset(laid.rows)

    return gather(book, now, overlaid)


def return_sent(snapshot: Snapshot, now: datetime, sent: Iterable[Sent | Problem]) -> Returned:
    """Log every complete row that was sent, once however often it comes.

    What is incomplete is put on the sheet, where it can be completed; a row of the sheet in which
    something else is typed stays as it is.
    """
    laid = lay(snapshot, sent)
    if not laid.rows:
        changes = Changes("return", problems=list(laid.problems), show="visits")
        return Returned(0, 0, laid.already, changes)
    found = return_results(laid.snapshot, now, frozenset(laid.rows))
    changes = found.changes
    for row, each in laid.rows.items():
        _fill_in(snapshot.tables["visits"], row, each.cells, changes)
    _note_times(changes, laid.rows.values())
    changes.problems[:0] = laid.problems
    changes.unlogged = False
    return Returned(
        found.logged, found.incomplete, laid.already + found.already, changes, found.echoes
    )


def _fill_in(visits: Rows, row: int, cells: Mapping[str, Value], changes: Changes) -> None:
    """Put on the sheet what was sent, but where returning wrote something else there."""
    name = visits.text(row, "visit_id")
    key: RowKey = name if visits.index().get(name) == row else row
    written = changes.updates.get("visits", {}).get(key, {})
    new = {k: v for k, v in cells.items() if k not in written and visits.get(row, k) != v}
    if new:
        changes.update("visits", key, **new)


def _note_times(changes: Changes, rows: Iterable[Sent]) -> None:
    """Log when a contact was tapped, which the sheet has no room for."""
    times = {each.visit: each.at for each in rows if each.at is not None}
    for entry in changes.inserts.get("calls", ()):
        if (at := times.get(as_text(entry.get("visit_id")))) is not None:
            entry["at"] = at


def lay(snapshot: Snapshot, sent: Iterable[Sent | Problem]) -> Laid:
    """Return the sheet with what was sent in its cells; the snapshot itself stays as it is."""
    visits = snapshot.tables["visits"]
    problems: list[Problem] = []
    taken: dict[int, Sent] = {}
    again: dict[str, str] = {}
    logged = {as_text(name) for name in snapshot.tables["calls"].columns["visit_id"]}
    for each in sent:
        if isinstance(each, Problem):
            problems.append(each)
            continue
        row = visits.index().get(each.visit)
        name = each.visit if row is None else visits.text(row, "name") or each.visit
        if each.visit in logged or (row is not None and visits.text(row, "returned")):
            again[each.visit] = name
        elif row is None:
            problems.append(Problem(each.where, said("road.sent_no_row", None, visit=each.visit)))
        elif row in taken:
            problems.append(Problem(each.where, said("road.sent_twice", None, visit=name)))
        elif _says_else(visits, row, each.cells):
            problems.append(Problem(visits.where(row), said("road.sent_typed", None, name=name)))
        else:
            taken[row] = each
            if each.left:
                texts = joined(each.left)
                left = said("road.sent_left", None, name=name, texts=texts)
                problems.append(Problem(each.where, left))
    if again:
        names = joined(again.values())
        problems.append(Problem(visits.sheet, said("road.sent_returned", None, names=names)))
    return Laid(_with(snapshot, taken), taken, tuple(problems), len(again))


def _says_else(visits: Rows, row: int, cells: Mapping[str, Value]) -> bool:
    """Tell whether the sheet's row has typed cells that differ from what was sent."""
    held = {key: visits.get(row, key) for key in TYPED}
    typed = {key: value for key, value in held.items() if value not in (None, "")}
    return any(as_text(value) != as_text(cells.get(key)) for key, value in typed.items())


def _with(snapshot: Snapshot, taken: Mapping[int, Sent]) -> Snapshot:
    visits = snapshot.tables["visits"]
    columns = {key: list(values) for key, values in visits.columns.items()}
    for row, each in taken.items():
        for key, value in each.cells.items():
            columns[key][row] = value
    laid = Rows("visits", columns, visits.sheet, visits.places, visits.letters, visits.own)
    return snapshot._replace(tables={**snapshot.tables, "visits": laid})
