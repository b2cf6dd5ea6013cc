"""The log of a merged workbook: everybody's rows once, and those that were lacking."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from repbook.book.apply import LINE, LOG, WHOLE_ROW
from repbook.book.changes import Changes
from repbook.book.logwords import worded
from repbook.book.snapshot import as_text
from repbook.domain.merging.shapes import THERE, Event, Merged
from repbook.domain.values import Value
from repbook.features.merge.held import SETTINGS_LOGGED, Held
from repbook.features.merge.specs import Spec
from repbook.features.merge.table import MERGE, TYPED
from repbook.schema.registry import CUSTOMERS, TABLES

Line = dict[str, Value]
_IN_WORDS = ("when", "what", "customer", "field", "was", "now")


def log_rows(
    files: Sequence[Held],
    known: Mapping[str, Spec],
    merged: Mapping[str, Merged],
    totals: Sequence[Line],
    at: datetime,
) -> list[Line]:
    """Return the rows that the first file's log lacks, with those of `totals` that count rows.

    `at` is the moment of the merge, in UTC.
    """
    mine = files[0].source.snapshot.tables[LOG].columns["change"]
    seen = {as_text(value) for value in mine}
    others = list(_others(files, known, seen))
    lacking = [*others, *_typed(files, known, merged, at, seen)]
    lacking += _totals(files, known, merged, totals, at)
    return [*lacking, _note(files, at)] if lacking else []


def _totals(
    files: Sequence[Held],
    known: Mapping[str, Spec],
    merged: Mapping[str, Merged],
    totals: Sequence[Line],
    at: datetime,
) -> Iterator[Line]:
    """Yield the rows of totals that a merge writes."""
    place, head = known[CUSTOMERS].keys.index("name"), _head(at)
    for number, total in enumerate(totals, 2):
        mark = as_text(total["change"]) or "-"
        name = as_text(merged[CUSTOMERS].rows[as_text(total["row"])][place])
        line = head | total | {"change": f"{head['batch']}{mark}{number}"}
        yield line | worded(line, files[0].source.snapshot.lang, name)


def _others(files: Sequence[Held], known: Mapping[str, Spec], seen: set[str]) -> Iterator[Line]:
    """Yield the log rows of other files that are not `seen` yet."""
    mine = files[0]
    for held in files[1:]:
        log = held.source.snapshot.tables[LOG]
        theirs = as_text(held.source.snapshot.setting("book_id")) or held.source.name
        for row in log.filled():
            change = log.text(row, "change")
            if change and change not in seen:
                seen.add(change)
                line = _translated(
                    mine, held, known, {key: log.get(row, key) for key in log.columns}
                )
                yield line | _moved(held, line) | {"book": line.get("book") or theirs}


def rename_logged(mine: Held, changes: Changes) -> None:
    """Let the first file's log call rows as they are called from now on."""
    log = mine.source.snapshot.tables[LOG]
    for row in log.filled() if mine.renamed else ():
        if found := _moved(mine, {key: log.get(row, key) for key in log.columns}):
            changes.update(LOG, row, **found)


def _moved(held: Held, line: Line) -> Line:
    """Return what a row of a file's log says anew, where its id turned out to be another's."""
    table, name = as_text(line.get("table")), as_text(line.get("row"))
    if line.get("column") == WHOLE_ROW and not line.get("old"):
        names = as_text(line.get("new")).split(LINE)
        now = [held.renamed.get((table, each), each) for each in names]
        return {"new": LINE.join(now)} if now != names else {}
    if table in TABLES and line.get("column") == TABLES[table].ids:
        given = held.renamed.get((table, as_text(line.get("new"))))
        return {"new": given} if given else {}
    return {"row": held.renamed[table, name]} if (table, name) in held.renamed else {}


def _translated(mine: Held, held: Held, known: Mapping[str, Spec], line: Line) -> Line:
    """Return a row of another file's log with what its cells say in the first file's language."""
    lang = mine.source.snapshot.lang
    if held.source.snapshot.lang == lang:
        return line
    table, name, key = (as_text(line.get(part)) for part in ("table", "row", "column"))
    spec = known.get(table)
    if spec and key in spec.keys:
        for part in ("old", "new"):
            coded = held.coder.coded(table, name, key, line.get(part))
            line[part] = mine.coder.worded(table, name, key, coded)
    customer = as_text(line.get("customer"))
    return line | worded(line, lang, customer)


def _typed(
    files: Sequence[Held],
    known: Mapping[str, Spec],
    merged: Mapping[str, Merged],
    at: datetime,
    seen: set[str],
) -> Iterator[Line]:
    """Yield a log row for each change that no log has."""
    mine = files[0]
    place = known[CUSTOMERS].keys.index("name")
    cards = merged[CUSTOMERS].rows
    batch = f"{at:%Y%m%dT%H%M%S.%f}-{TYPED}"
    for table, each in merged.items():
        for event in (each for key, each in each.events.items() if key not in seen):
            card = cards.get(event.row) if table == CUSTOMERS else None
            line: Line = {
                "batch": batch, "change": event.id, "at": at.isoformat(timespec="seconds"),
                "action": TYPED, "table": SETTINGS_LOGGED if TABLES[table].cells else table,
                "row": event.row, **_values(mine, known[table], event), "book": TYPED,
            }  # fmt: skip
            name = as_text(card[place]) if card else ""
            yield line | worded(line, mine.source.snapshot.lang, name)


def _values(mine: Held, spec: Spec, event: Event) -> Line:
    if event.column != THERE:
        key = spec.keys[event.column]
        old, new = (
            mine.coder.worded(spec.table, event.row, key, v) for v in (event.old, event.new)
        )
        return {"column": spec.logged(event.column), "old": old, "new": new}
    if event.new:
        return {"column": WHOLE_ROW, "old": None, "new": event.row}
    held = event.held or ()
    pairs = zip(spec.keys, held, strict=False)
    kept = {k: mine.coder.worded(spec.table, event.row, k, v) for k, v in pairs if v is not None}
    text = json.dumps({spec.ids: event.row, **kept}, ensure_ascii=False)
    return {"column": WHOLE_ROW, "old": text, "new": None}


def _note(files: Sequence[Held], at: datetime) -> Line:
    """Say in the log that files were merged, and which."""
    head = _head(at)
    names = ", ".join(held.source.name for held in files[1:])
    line = head | {"change": f"{head['batch']}-1", "new": names}
    return line | worded(line, files[0].source.snapshot.lang)


def _head(at: datetime) -> Line:
    batch = f"{at:%Y%m%dT%H%M%S.%f}-{MERGE}"
    return {"batch": batch, "at": at.isoformat(timespec="seconds"), "action": MERGE}
