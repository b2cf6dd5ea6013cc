"""The conflicts of a merge in words: both values, who, when and from which file; their rows."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from repbook.book.apply import LOG, WHOLE_ROW
from repbook.book.changes import Changes
from repbook.book.logwords import in_full, local, shown
from repbook.book.snapshot import Rows, as_text
from repbook.domain.days import to_datetime
from repbook.domain.merging.shapes import (
    EXISTS,
    GONE,
    THERE,
    Cells,
    Event,
    Merged,
    Open,
    Spot,
    event_id,
    picked,
)
from repbook.domain.values import Value
from repbook.features.merge.held import Held
from repbook.features.merge.numbering import Renumbered
from repbook.features.merge.owners import owner_words
from repbook.features.merge.specs import VALUE, Spec
from repbook.features.merge.table import CELL, CONFLICTS, NUMBER, ROW, RULE, TABLE, TWIN
from repbook.features.merge.twins import Twin
from repbook.schema.own import own_header
from repbook.schema.registry import CUSTOMERS, HEADS, SETTINGS, TABLES
from repbook.text import say

LETTERS = "ABCDEFGHIJ"
TOLD_BY = {"orders": ("order_id", "day"), "calls": ("day",)}
"""What tells a row from others of its customer, by table."""
_MINUTES = 16


class Conflict(NamedTuple):
    """One conflict: what it is about, each value in words with who said it, the one that stands.

    `hint` is what else helps to decide.
    """

    id: str
    kind: str
    table: str
    row: str
    key: str
    name: str
    label: str
    told: tuple[tuple[str, str], ...]
    stands: int = -1
    data: str = ""
    hint: str = ""

    def line(self, kind: str, lang: str) -> dict[str, Value]:
        """Return its row of the table; `kind` is the label of its kind."""
        first, second, *more = (*self.told, ("", ""), ("", ""))[: max(2, len(self.told))]
        others = "\n".join(
            say("merge.further", lang, letter=LETTERS[n], value=text, who=who)
            for n, (text, who) in enumerate(more, 2)
        )
        others = others or self.hint
        cells: dict[str, Value] = {
            "conflict": self.id, "kind": kind, "name": self.name, "column": self.label,
            "a": first[0], "a_who": first[1], "b": second[0], "b_who": second[1],
            "more": others, "stands": LETTERS[self.stands] if self.stands >= 0 else "",
            "table": self.table, "row": self.row, "key": self.key, "data": self.data,
        }  # fmt: skip
        return {key: value or None for key, value in cells.items()}


def conflicts_of(
    files: Sequence[Held],
    known: Mapping[str, Spec],
    merged: Mapping[str, Merged],
    renumbered: Sequence[Renumbered],
    pairs: Sequence[Twin],
) -> list[Conflict]:
    """Return all that waits for a person, table by table."""
    found = []
    for table, each in merged.items():
        teller = _Teller(files, known[table], each, merged[CUSTOMERS], known[CUSTOMERS])
        found += [teller.conflict(spot, waits) for spot, waits in each.open.items()]
    return [*found, *map(_numbered, renumbered), *map(_twin, pairs)]


class _Teller:
    """Says the conflicts of one table."""

    def __init__(
        self, files: Sequence[Held], spec: Spec, merged: Merged, cards: Merged, card: Spec
    ) -> None:
        self._files, self._spec, self._merged = files, spec, merged
        self._cards, self._card = cards, card
        self._mine = files[0]
        self._before = _known_words(files)
        rows = {spot[0] for spot in merged.open}
        self._events = [
            (event, held)
            for held in files
            for event in held.log.get(spec.table, {}).values()
            if event.row in rows
        ] if rows else []  # fmt: skip

    def conflict(self, spot: Spot, waits: Open) -> Conflict:
        row, first = spot
        table = self._spec.table
        key = WHOLE_ROW if first == THERE else self._spec.logged(first)
        name = event_id(table, row, key)
        told = [(value, *self._told(name, spot, value)) for value in waits.values]
        told.sort(key=lambda each: (each[3], each[1], repr(each[0])))
        values = [each[0] for each in told]
        return Conflict(
            name,
            ROW
            if first == THERE
            else RULE
            if TABLES[table].ruling or TABLES[table].cells
            else CELL,
            table,
            row,
            key,
            self._customer(row),
            self._label(spot),
            tuple((text, who) for _, text, who, _ in told),
            values.index(waits.shown),
            json.dumps([values, waits.shown], ensure_ascii=False),
        )

    def _label(self, spot: Spot) -> str:
        lang = self._mine.source.snapshot.lang
        table = TABLES[self._spec.table]
        if spot[1] == THERE:
            sheet = self._mine.source.snapshot.tables[table.key].sheet
            label, which = say("merge.whole_row", lang, sheet=sheet), self._which(spot[0])
            return say("merge.of_row", lang, field=label, row=which) if which else label
        if table.cells and spot[0] in SETTINGS:
            return SETTINGS[spot[0]].label.get(lang)
        keys = [self._spec.keys[place] for place in self._spec.members(spot[1])]
        label = " + ".join(own_header(key) or table.column(key).label.get(lang) for key in keys)
        which = self._which(spot[0])
        return say("merge.of_row", lang, field=label, row=which) if which else label

    def _which(self, row: str) -> str:
        """Return what tells one of a customer's rows: an order's number, else its day."""
        cells, keys = self._merged.rows.get(row, ()), self._spec.keys
        for key in TOLD_BY.get(self._spec.table, ()) if cells else ():
            kind = TABLES[self._spec.table].column(key).kind
            if text := shown(kind, cells[keys.index(key)]):
                return text
        return ""

    def _customer(self, row: str) -> str:
        """Return whose row it is: the card's name, else the row's own."""
        spec, cells = self._spec, self._merged.rows.get(row, ())
        card = row
        link = HEADS[spec.table].link
        if link and link.table == CUSTOMERS and link.column in spec.keys and cells:
            card = as_text(cells[spec.keys.index(link.column)])
        if (of_card := self._cards.rows.get(card)) is not None:
            return as_text(of_card[self._card.keys.index("name")]) or card
        return row.partition("~")[0]

    def _told(self, conflict: str, spot: Spot, value: Cells) -> tuple[str, str, str]:
        """Return a value in words, who said it, and when for the order."""
        event = self._event(spot, value)
        text = self._words(spot, value)
        if spot[1] == THERE and value == EXISTS:
            text += self._change(spot[0], event[0] if event else None)
        when = event[0].at if event else ""
        files = [held for held in self._files if self._has(held, spot, value)]
        known = self._before.get((conflict, text))
        if known is not None and (not files or files == [self._mine]):
            return text, known, when
        return text, self._said_by(event, files), when

    def _said_by(self, event: tuple[Event, Held] | None, files: Sequence[Held]) -> str:
        """Return who said a value and when; of a typed one whose file holds it, saved when."""
        first = min(files, key=lambda held: held.source.name, default=None)
        who, at = (_who(event), _minute(event[0].at)) if event else ("", "")
        if first is not None and not at:
            who = as_text(first.source.snapshot.setting("rep"))
            saved = _minute(first.source.saved)
            at = say("merge.file_saved", at=saved) if saved else ""
        name = first.source.name if first is not None else ""
        return say("merge.comma").join(filter(None, (who, at, name)))

    def _change(self, row: str, event: Event | None) -> str:
        """Return what was changed last in a row that is kept, typed or logged."""
        if event is None or event.column == THERE:
            event = self._typed(row)
        if event is None:
            return ""
        key = self._spec.keys[event.column]
        column = TABLES[self._spec.table].column(key)
        new = self._mine.coder.worded(self._spec.table, row, key, event.new)
        label = own_header(key) or column.label.get(self._mine.source.snapshot.lang)
        return say("merge.changed", None, field=label, value=in_full(column.kind, new) or "–")

    def _typed(self, row: str) -> Event | None:
        """Return the change typed into a row that no log had before, and that stands."""
        cells = self._merged.rows.get(row, ())
        of = [
            event
            for event in self._merged.events.values()
            if event.row == row and event.column != THERE
            and cells and cells[event.column] == event.new
        ]  # fmt: skip
        return max(of, key=lambda each: (each.at, each.id), default=None)

    def _words(self, spot: Spot, value: Cells) -> str:
        if spot[1] == THERE:
            return say("merge.kept" if value == EXISTS else "merge.deleted")
        coder, keys = self._mine.coder, self._spec.keys
        table = TABLES[self._spec.table]
        said = []
        for place, cell in zip(self._spec.members(spot[1]), value, strict=True):
            key = keys[place]
            kind = table.column(key).kind
            if table.cells and key == VALUE and spot[0] in SETTINGS:
                kind = SETTINGS[spot[0]].kind
            said.append(in_full(kind, coder.worded(table.key, spot[0], key, cell)))
        filled = [text for text in said if text]
        return say("merge.comma").join(filled) or say("merge.blank")

    def _event(self, spot: Spot, value: Cells) -> tuple[Event, Held] | None:
        """Return the newest log row that put a value there."""
        row, first = spot
        if first == THERE:
            of = [
                (event, held)
                for event, held in self._events
                if event.row == row
                and ((event.column == THERE and event.new is False) == (value == GONE))
            ]
        else:
            pairs = dict(zip(self._spec.members(first), value, strict=True))
            of = [
                (event, held)
                for event, held in self._events
                if event.row == row and pairs.get(event.column, event) == event.new
            ]
        return max(of, key=lambda each: (each[0].at, each[0].id), default=None)

    def _has(self, held: Held, spot: Spot, value: Cells) -> bool:
        row, first = spot
        cells = held.rows.get(self._spec.table, {}).get(row)
        if first == THERE:
            return (cells is not None) == (value == EXISTS)
        return cells is not None and picked(cells, self._spec.members(first)) == value


def _known_words(files: Sequence[Held]) -> dict[tuple[str, str], str]:
    """Return who said each value of the conflicts that wait in the files, by id and words."""
    found: dict[tuple[str, str], str] = {}
    for held in files:
        rows = held.source.snapshot.tables.get(CONFLICTS)
        for row in rows.filled() if rows is not None else ():
            assert rows is not None
            for side in ("a", "b"):
                key = (rows.text(row, "conflict"), rows.text(row, side))
                found.setdefault(key, rows.text(row, f"{side}_who"))
    return found


def _who(event: tuple[Event, Held]) -> str:
    """Return who made a change, by the log that has it."""
    change, held = event[0].id.partition("#")[0], event[1]
    log = held.source.snapshot.tables[LOG]
    place = log.index().get(change)
    return "" if place is None else log.text(place, "who")


def _minute(at: str) -> str:
    when = local(at)
    return to_datetime(when).isoformat(" ")[:_MINUTES] if type(when) is float else ""


def _numbered(each: Renumbered) -> Conflict:
    created = each.created if type(each.created) is float else 0.0
    data = f"{each.old} {created:g}"
    told = ((each.old, each.keeper), (each.new, each.name))
    name = event_id(NUMBER, each.new, data)
    return Conflict(
        name, NUMBER, CUSTOMERS, each.new, "id", each.name, say("merge.id"), told, 1, data,
        say("merge.seen"),
    )  # fmt: skip


def _twin(pair: Twin) -> Conflict:
    told = ((say("merge.one"), pair.first), (say("merge.two"), pair.second))
    name = f"{pair.name} = {pair.other}"
    return Conflict(
        pair.id, TWIN, CUSTOMERS, pair.first, pair.second, name, pair.shared, told,
        hint=owner_words(pair.owner),
    )  # fmt: skip


def write_conflicts(
    files: Sequence[Held], found: Sequence[Conflict], changes: Changes, now: float
) -> None:
    """Bring the first file's conflicts up to date: new ones come, those that are gone are settled."""
    mine = files[0].source.snapshot
    rows = mine.tables.get(CONFLICTS) or Rows(CONFLICTS, {key: [None] for key in (*TABLE.keys(),)})
    places, open_now = rows.index(), {each.id for each in found}
    for name, place in places.items():
        if name not in open_now and _waits(rows, place) and not _stays(files[0], rows, place):
            changes.update(CONFLICTS, place, settled=now)
    lines = {each.id: each.line(mine.label(f"conflict.{each.kind}"), mine.lang) for each in found}
    lines = {**dict(_theirs(files)), **lines}
    for name, line in lines.items():
        if name not in places:
            changes.insert(CONFLICTS, [line])
            continue
        place = places[name]
        fresh: dict[str, Value] = {"settled": None, "pick": None} if not _waits(rows, place) else {}
        if fresh and line["kind"] in _lasting(files[0]):
            continue
        unlike = {k: v for k, v in line.items() if (rows.get(place, k) or None) != v}
        if "data" in unlike or fresh:
            changes.update(CONFLICTS, place, **unlike, **fresh)


def _waits(rows: Rows, place: int) -> bool:
    return not rows.text(place, "settled")


def _lasting(held: Held) -> tuple[str, ...]:
    """Return the labels of kinds that no merge settles."""
    return tuple(held.source.snapshot.label(f"conflict.{kind}") for kind in (NUMBER, TWIN))


def _stays(held: Held, rows: Rows, place: int) -> bool:
    return rows.text(place, "kind") in _lasting(held)


def _theirs(files: Sequence[Held]) -> Iterator[tuple[str, dict[str, Value]]]:
    """Yield what other files know of cards that gave their id away."""
    mine = files[0].source.snapshot
    for held in files[1:]:
        rows = held.source.snapshot.tables.get(CONFLICTS)
        for row in rows.filled() if rows is not None else ():
            assert rows is not None
            kind = held.source.snapshot.code("conflict", rows.get(row, "kind"))
            if kind == NUMBER:
                line = {key: rows.get(row, key) for key in rows.columns}
                yield rows.text(row, "conflict"), line | {"kind": mine.label("conflict.number")}
