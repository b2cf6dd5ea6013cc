"""One workbook as a merge sees it: its coded rows, base, log and open conflicts, by table."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import NamedTuple

from repbook.book.apply import LINE, LOG, WHOLE_ROW
from repbook.book.base import Base
from repbook.book.coding import LISTS, Coder
from repbook.book.snapshot import Snapshot, as_text
from repbook.domain.merging.shapes import THERE, Event, File, Open, Row, Spot, event_id
from repbook.domain.values import Value
from repbook.features.merge.specs import Spec
from repbook.features.merge.table import CONFLICTS, KEPT_ROW, SETTLE, TYPED
from repbook.schema.declare import Merge
from repbook.schema.own import own_header
from repbook.schema.registry import SETTINGS, TABLES

Columns = Mapping[str, Sequence[Value]]
SETTINGS_LOGGED = "settings"
"""What the log calls the tables of settings."""


class Source(NamedTuple):
    """A file as read: its name, its rows, its base; the columns by table that it is too old for.

    A `pack`, by its id, is some cards of a workbook, whose rules and words are not its own.
    `reckoned` are the keys of its users' own columns that hold formulas, by table, `saved` is when
    the file was, in UTC.
    """

    name: str
    snapshot: Snapshot
    base: Base | None
    lacks: Mapping[str, frozenset[str]]
    pack: str = ""
    reckoned: Mapping[str, frozenset[str]] = MappingProxyType({})
    saved: str = ""


@dataclass(slots=True)
class Held:
    """One file, coded: rows and base by table and row, the rows' places, the log, what is open.

    `renamed` are the new names of rows whose id is another's, by table and old name.
    """

    source: Source
    coder: Coder
    rows: dict[str, dict[str, Row]] = field(default_factory=dict)
    places: dict[str, dict[str, int]] = field(default_factory=dict)
    base: dict[str, dict[str, Row]] = field(default_factory=dict)
    log: dict[str, dict[str, Event]] = field(default_factory=dict)
    open: dict[str, dict[Spot, Open]] = field(default_factory=dict)
    renamed: dict[tuple[str, str], str] = field(default_factory=dict)

    def file(self, spec: Spec) -> File:
        """Return one table as the merge takes it."""
        base, log = self.source.base, self.log.get(spec.table, {})
        lacking = self.source.lacks.get(spec.table, frozenset()) | self._unheard(spec)
        rows = self.rows.get(spec.table, {})
        gone = {e.row: e.held for e in log.values() if e.held is not None and e.row not in rows}
        return File(
            rows,
            self.base.get(spec.table) if base else None,
            base.id if base else "",
            base.chain if base else frozenset(),
            log,
            self.open.get(spec.table, {}),
            {row: cells for row, cells in gone.items() if cells is not None},
            frozenset(place for place, key in enumerate(spec.keys) if key in lacking),
        )

    def _unheard(self, spec: Spec) -> frozenset[str]:
        """Return what the file does not speak for: users' columns that neither it nor its base has.

        Of a pack the rules and words too, that it got along with its cards, unless somebody changed any.
        """
        rows = self.source.snapshot.tables.get(spec.table)
        if self._only_carries(spec):
            return frozenset(spec.keys)
        known = set(rows.columns) if rows is not None else set()
        if self.source.base is not None:
            known |= self.source.base.tables.get(spec.table, {}).keys()
        return frozenset(key for key in spec.keys if own_header(key) and key not in known)

    def _only_carries(self, spec: Spec) -> bool:
        table = TABLES[spec.table]
        if not self.source.pack or not (table.rows or table.cells or spec.table == LISTS):
            return False
        # Another program's save may have dropped its base: what it got is not known then.
        held = self.base.get(spec.table)
        return held is None or self.rows.get(spec.table) == held


def hold(source: Source, specs: Mapping[str, Spec]) -> Held:
    """Return a file's tables, coded."""
    held = Held(source, Coder(source.snapshot))
    for table, spec in specs.items():
        if table in source.snapshot.tables:
            held.rows[table], held.places[table] = _rows(held.coder, spec)
        if source.base is not None and table in source.base.tables:
            held.base[table] = _base_rows(source.base.tables[table], spec)
    held.log = _log(held, specs)
    held.open = _open(source.snapshot, specs)
    return held


def _rows(coder: Coder, spec: Spec) -> tuple[dict[str, Row], dict[str, int]]:
    rows = coder.snapshot.tables[spec.table]
    keys = [key for key in spec.keys if key in rows.columns]
    columns = dict(zip(keys, coder.columns(spec.table, keys), strict=True))
    names = [as_text(value) for value in rows.columns[spec.ids]]
    named = _named(spec, names, columns)
    return {name: cells for name, (_, cells) in named.items()}, {
        name: place for name, (place, _) in named.items()
    }


def _base_rows(columns: Columns, spec: Spec) -> dict[str, Row]:
    size = max(map(len, columns.values()), default=0)
    ids = columns.get(spec.ids, [None] * size)
    named = _named(spec, [as_text(value) for value in ids], columns)
    return {name: cells for name, (_, cells) in named.items()}


def _named(spec: Spec, names: Sequence[str], columns: Columns) -> dict[str, tuple[int, Row]]:
    """Return the filled rows by name; one without a name is called after its cells."""
    blank: list[Value] = [None] * len(names)
    if apart := TABLES[spec.table].apart:
        others = columns.get(apart, blank)
        names = [f"{n}~{as_text(o)}" if n else n for n, o in zip(names, others, strict=True)]
    cells = list(zip(*(columns.get(key, blank) for key in spec.keys), strict=True))
    if not TABLES[spec.table].cells and all(names) and len(set(names)) == len(names):
        return dict(zip(names, enumerate(cells), strict=True))
    found: dict[str, tuple[int, Row]] = {}
    seen: Counter[str] = Counter()
    for place, (name, row) in enumerate(zip(names, cells, strict=True)):
        if TABLES[spec.table].cells and not _is_shared(name):
            continue
        if not name or name in found:
            if not name and all(value is None for value in row):
                continue
            name = f"{name}~{event_id(*row)}"
            seen[name] += 1
            name = name if seen[name] == 1 else f"{name}.{seen[name]}"
        found[name] = (place, row)
    return found


def _is_shared(setting: str) -> bool:
    """Tell whether a row of settings is one that merges decide on."""
    return setting in SETTINGS and SETTINGS[setting].merge is not Merge.OWN


def _log(held: Held, specs: Mapping[str, Spec]) -> dict[str, dict[str, Event]]:
    found: dict[str, dict[str, Event]] = {table: {} for table in specs}
    for event, table in _events(held, specs):
        found[table][event.id] = event
    return found


def _events(held: Held, specs: Mapping[str, Spec]) -> Iterator[tuple[Event, str]]:
    log = held.source.snapshot.tables[LOG].columns
    names = ("change", "at", "action", "table", "row", "column", "old", "new")
    for change, at, action, logged, row, column, old, new in zip(
        *(log[name] for name in names), strict=True
    ):
        key, table, name = as_text(change), as_text(logged), as_text(row)
        if table == SETTINGS_LOGGED:
            table = next((t for t in specs if _holds(t, name)), "")
        if table not in specs or not key or name.startswith("#"):
            continue
        spec, when = specs[table], "" if action == TYPED else as_text(at)
        if column == WHOLE_ROW:
            firm = action == SETTLE
            whole = _whole(held, spec, (key, when, name), old, new, firm=firm)
            yield from ((event, table) for event in whole)
            continue
        if column == KEPT_ROW:
            yield Event(key, name, THERE, False, True, when, None, firm=True), table
            continue
        place = spec.place(as_text(column))
        if place is not None:
            was, now = (held.coder.coded(table, name, spec.keys[place], v) for v in (old, new))
            yield Event(key, name, place, was, now, when), table


def _holds(table: str, setting: str) -> bool:
    return any(cell.key == setting for cell in TABLES[table].cells)


def _whole(
    held: Held, spec: Spec, head: tuple[str, str, str], old: Value, new: Value, *, firm: bool
) -> Iterator[Event]:
    """Yield what a log row says of whole rows: one that went, or a batch that came."""
    key, at, name = head
    if text := as_text(old):
        cells = _kept(held, spec, name, text)
        yield Event(key, name, THERE, True, False, at, cells, firm)
        return
    for row in as_text(new).split(LINE):
        if row:
            # A batch of an action is one row of the log; what was typed has a row each.
            yield Event(f"{key}#{row}" if at else key, row, THERE, False, True, at, None, firm)


def _kept(held: Held, spec: Spec, name: str, text: str) -> Row | None:
    try:
        kept = json.loads(text)
        return tuple(held.coder.coded(spec.table, name, k, kept.get(k)) for k in spec.keys)
    except (ValueError, AttributeError):
        return None


def _open(snapshot: Snapshot, specs: Mapping[str, Spec]) -> dict[str, dict[Spot, Open]]:
    """Return the conflicts that wait, by table."""
    found: dict[str, dict[Spot, Open]] = {table: {} for table in specs}
    rows = snapshot.tables.get(CONFLICTS)
    for row in rows.filled() if rows is not None else ():
        assert rows is not None
        table, data = rows.text(row, "table"), rows.text(row, "data")
        if rows.text(row, "settled") or table not in specs or not data:
            continue
        logged = rows.text(row, "key")
        place = THERE if logged == WHOLE_ROW else specs[table].place(logged)
        if place is not None and (waits := _waiting(data)):
            found[table][rows.text(row, "row"), place] = waits
    return found


def _waiting(data: str) -> Open | None:
    try:
        values, shown = json.loads(data)
        return Open(frozenset(map(tuple, values)), tuple(shown))
    except (ValueError, TypeError):
        return None
