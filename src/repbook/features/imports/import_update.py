"""Cells of cards on file that a list would fill or change: offered, and taken on a yes (M36, M88)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from datetime import datetime

from repbook.book.apply import LINE, LOG, WHOLE_ROW
from repbook.book.snapshot import Reads, Rows, Snapshot, as_text
from repbook.domain.days import moment
from repbook.domain.reading.areas import fold_area
from repbook.domain.reading.duplicates import Party, nearness, party
from repbook.domain.reading.folding import fold_city, fold_email, fold_label, fold_name
from repbook.domain.reading.headers import bare_header
from repbook.domain.reading.moments import date_order, parse_date, parse_time
from repbook.domain.reading.phones import split_phones
from repbook.domain.reading.placeholders import are_known, known_phones
from repbook.domain.reading.written_moments import since_1970
from repbook.domain.values import Value
from repbook.errors import UsageError
from repbook.features.imports.import_beside import BETWEEN
from repbook.features.imports.import_cards import Cards
from repbook.features.imports.import_fields import Listing
from repbook.features.imports.import_headers import CHANGED, names_of
from repbook.features.imports.import_join import JOINED, Sayings
from repbook.features.imports.import_result import Brought, Cell
from repbook.features.imports.import_values import Entry, with_note
from repbook.features.imports.import_wishes import ALL, BLANK, NEWER
from repbook.features.kernel.new_date import EXPECTED, MOVES, pushed
from repbook.features.kernel.typed import SAID
from repbook.features.kernel.wrong_numbers import is_wrong
from repbook.schema.declare import Merge
from repbook.schema.own import own_header
from repbook.schema.registry import CUSTOMERS, TABLES, card_tables
from repbook.schema.roles import fine_places
from repbook.text import say

LOG_READS: Reads = {LOG: ("at", "table", "row", "column", "new")}
_OWN = ("id", "account", "note", "reference_system")
_CENT = 0.005
_FOLDS: dict[str, Callable[[str], str]] = {
    "name": fold_name,
    "email": fold_email,
    "area": fold_area,
    **dict.fromkeys(fine_places(), fold_city),
}


def changed_place(headers: Sequence[str]) -> int | None:
    """Return the column that says when a row was changed last, where a list has one."""
    names = {fold_label(name) for name in names_of("customers", CHANGED)}
    folded = (fold_label(bare_header(header)) for header in headers)
    return next((place for place, header in enumerate(folded) if header in names), None)


def date_changes(listing: Listing, entries: Sequence[Entry], update: str) -> None:
    """Note when each row was changed; UsageError where that is to count and no column says it."""
    place = changed_place(listing.headers)
    if place is None:
        if update == NEWER:
            raise UsageError("bring.no_changed_on", file=listing.name)
        return
    order = date_order([entry.cells[place] for entry in entries])
    for entry in entries:
        cell = since_1970(entry.cells[place]) or entry.cells[place]
        day, at = parse_date(cell, order), parse_time(cell)
        if isinstance(day, int):
            entry.changed = day + (at if isinstance(at, float) and at < 1 else 0.0)


class Updater:
    """What rows of a list would change on cards, and what of it is done.

    `met` are the cards that rows named by an ID, `first` the first row of each card, `changed` the
    cards that have other cells than before.
    """

    def __init__(
        self, snapshot: Snapshot, cards: Cards, done: Brought, entries: Iterable[Entry] = ()
    ) -> None:
        self._cards, self._done = cards, done
        self.met: set[int] = set()
        self.first: dict[int, Entry] = {}
        self.sayings = Sayings(entries, cards)
        self._listed: dict[tuple[int, str], int] = {}
        self.changed: set[int] = set()
        self._named: dict[str, list[tuple[Party, int]]] = defaultdict(list)
        # An area that was worked out from the place is none that the list names.
        named = any(column.key == "area" for column in done.mapping)
        self._blank_only = ("reference",) if named else ("reference", "area")
        self._touched = _last_changes(snapshot.tables[LOG]) if LOG in snapshot.tables else {}

    def remember(self, entry: Entry, names: Sequence[str], found: Sequence[int]) -> None:
        """Note whom a row that an ID tells a card by names, before the row changes."""
        for name in names if found else ():
            self._named[name].append((party("", entry.text), found[0]))

    def named_before(self, entry: Entry, names: Sequence[str]) -> list[int]:
        """Return the cards that earlier rows with the same ID and customer were told to mean."""
        mine = party("", entry.text)
        signs = [(nearness(mine, other), row) for name in names for other, row in self._named[name]]
        surest = max((sign for sign, _ in signs), default=0)
        return list(dict.fromkeys(row for sign, row in signs if sign == surest > 0))

    def take(self, entry: Entry, row: int, mode: str, *, noted: bool = True) -> bool:
        """Put on a card what `mode` allows, offer the rest; tell whether a cell changed."""
        cards, done = self._cards, self._done
        cells = [cell for cell in self.differences(entry, row) if noted or cell.key != "note"]
        kept = self._kept_units(cells, row)
        taken = [cell for cell in cells if self._is_wished(cell, entry, row, mode, kept)]
        left = [cell for cell in cells if cell not in taken]
        done.offered += left
        done.stays.setdefault(entry.number, {}).update({cell.key: cell.old for cell in left})
        if noted and mode and all(cell.key != "note" for cell in left):
            done.questions.ask(entry)
        for cell in taken:
            moves = cards.current(row, MOVES)
            moved = pushed(cell.old, cell.new, moves) if cell.key == EXPECTED else {}
            for key, value in {cell.key: cell.new, **moved}.items():
                self.put(row, key, value)
        if any(cell.key == "next_on" for cell in taken):
            cards.set(row, "retry_on", None)
            if "next_at" not in entry.values:
                self.put(row, "next_at", None)
        if any(cell.key == "need" for cell in taken):
            cards.answer_need(row, said_on(entry, cards.today))
        return bool(taken)

    def differences(self, entry: Entry, row: int) -> Iterator[Cell]:
        """Yield the cells of a card that a row would have otherwise."""
        values = dict(entry.values)
        dated = {"said_on": said_on(entry, self._cards.today), **values}
        if any(self._differs(row, key, values.get(key), dated) for key in SAID):
            values = dated
        for key, new in values.items():
            if self._differs(row, key, new, values):
                yield self._cell(row, key, self.joined(row, key, new))
        if values.get("reference_system") and self._gets_reference(row, values):
            yield from self._if_other(row, "reference_system", values["reference_system"])
        note = as_text(self._cards.current(row, "note"))
        noted = with_note(note, filter(None, (entry.text("note"), *entry.left)))
        yield from self._if_other(row, "note", noted)

    def _if_other(self, row: int, key: str, new: Value) -> Iterator[Cell]:
        if (new or None) != (self._cards.current(row, key) or None):
            yield self._cell(row, key, new)

    def _cell(self, row: int, key: str, new: Value) -> Cell:
        cards = self._cards
        old = cards.current(row, key)
        return Cell(
            cards.ids[row], cards.rows.text(row, "name"), key, None if old == "" else old, new
        )

    def _gets_reference(self, row: int, values: dict[str, Value]) -> bool:
        held = as_text(self._cards.current(row, "reference"))
        return not held or held == values.get("reference")

    def _differs(self, row: int, key: str, new: Value, values: dict[str, Value]) -> bool:
        if key in _OWN or new in (None, ""):
            return False
        old = self._cards.current(row, key)
        if old in (None, ""):
            return key != "phone" or not self._was_wrong(row, new)
        if (
            (key in self._blank_only and not self._follows(row, key, old))
            or _is_same(key, old, new)
            or self._is_older(row, key, new, values)
        ):
            return False
        return key != "phone" or not self._has_number(row, new)

    def _follows(self, row: int, key: str, old: Value) -> bool:
        """Tell whether a card's area is its own place, and so goes where that goes."""
        places = (self._cards.current(row, place) for place in fine_places())
        return key == "area" and any(_is_same(key, old, place) for place in places)

    def _has_number(self, row: int, new: Value) -> bool:
        held = (as_text(self._cards.current(row, key)) for key in ("phone", "phones"))
        return are_known(split_phones(as_text(new)), *held)

    def _was_wrong(self, row: int, new: Value) -> bool:
        return is_wrong(as_text(self._cards.current(row, "phones")), as_text(new))

    def _is_older(self, row: int, key: str, new: Value, values: dict[str, Value]) -> bool:
        """Tell whether the card knows something later: dates that count never move back."""
        column = TABLES[CUSTOMERS].column(key)
        if column.merge is not Merge.LATER:
            return False
        lead = column.lead or key
        held, given = self._cards.current(row, lead), values.get(lead)
        return type(held) is float and (type(given) is not float or given < held)

    def joined(self, row: int, key: str, new: Value) -> Value:
        """Return what a cell of several numbers or people holds with those of the list."""
        old = as_text(self._cards.current(row, key))
        if key not in JOINED or not old:
            return new
        more = [part for part in as_text(new).split(BETWEEN) if not _are_parts(key, part, old)]
        return BETWEEN.join((old, *more))

    def put(self, row: int, key: str, new: Value) -> None:
        """Set a card's cell and list it, once however many rows move it."""
        cell = self._cell(row, key, new)
        if (new or None) == (cell.old or None):
            return
        self._cards.set(row, key, new)
        self.changed.add(row)
        updates, place = self._done.updates, self._listed.get((row, key))
        if place is None:
            self._listed[row, key] = len(updates)
            updates.append(cell)
        else:
            updates[place] = cell._replace(old=updates[place].old)

    def _is_wished(
        self, cell: Cell, entry: Entry, row: int, mode: str, kept: Collection[str | None]
    ) -> bool:
        filled = not self._was_blank(row, cell.key)
        if filled and own_header(cell.key):
            return False
        if mode == NEWER:
            return self._is_newer(entry, row)
        lead = _unit(cell.key)
        return mode == ALL or (mode == BLANK and not filled and (lead is None or lead not in kept))

    def _kept_units(self, cells: Iterable[Cell], row: int) -> set[str | None]:
        """Return the units, such as step, day and time, of which a filled cell says otherwise.

        To fill the rest of such a unit would put one's time on the other's day.
        """
        return {_unit(cell.key) for cell in cells if not self._was_blank(row, cell.key)}

    def _was_blank(self, row: int, key: str) -> bool:
        """Tell whether a cell is blank on file: rows of one list fill it together."""
        return self._cards.rows.get(row, key) in (None, "")

    def _is_newer(self, entry: Entry, row: int) -> bool:
        if entry.changed is None:
            return False
        created = self._cards.rows.number(row, "created")
        touched = self._touched.get(self._cards.ids[row], created)
        if touched is None:
            return True
        whole = entry.changed == int(entry.changed)
        return entry.changed > (int(touched) if whole else touched)


def _unit(key: str) -> str | None:
    """Return the lead of the cells that are decided together with one, None where it is alone."""
    column = TABLES[CUSTOMERS].column(key)
    return column.lead if column.merge is Merge.UNIT else None


def said_on(entry: Entry, today: float) -> float:
    """Return the day on which a row's need was said: as it says, else its last date, else today."""
    said = (entry.number_of("said_on"), entry.number_of("last_contact"), entry.changed)
    return float(min(next((int(day) for day in said if day is not None), int(today)), int(today)))


def offer(done: Brought, entries: Sequence[Entry]) -> Iterator[str]:
    """Say how many cells of cards on file the list would fill or change, and how."""
    if not done.offered:
        return
    blank = sum(cell.old is None for cell in done.offered)
    dated = any(entry.changed is not None for entry in entries)
    yield say(
        "bring.offered",
        newer=say("bring.offered_newer") if dated else "",
        cards=len({cell.customer for cell in done.offered}),
        blank=blank,
        other=len(done.offered) - blank,
    )


def _is_same(key: str, old: Value, new: Value) -> bool:
    if type(old) is float and type(new) is float:
        return abs(old - new) < _CENT
    fold = _FOLDS.get(key, str.casefold)
    if key in JOINED:
        return _are_parts(key, as_text(new), as_text(old))
    return fold(as_text(old)) == fold(as_text(new))


def _are_parts(key: str, new: str, old: str) -> bool:
    """Tell whether a cell of several says all that another says."""
    if key == "phones":
        parts, held = split_phones(new), split_phones(old)
        return all(are_known((t,), old) if known_phones(t) else t in held for t in parts)
    return {*map(fold_label, new.split(BETWEEN))} <= {*map(fold_label, old.split(BETWEEN))}


def _last_changes(log: Rows) -> dict[str, float]:
    """Return the local moment of each card's last change, by id."""
    found: dict[str, float] = {}
    for row in range(len(log)):
        if log.text(row, "table") not in card_tables():
            continue
        try:
            at = datetime.fromisoformat(log.text(row, "at")).astimezone().replace(tzinfo=None)
        except ValueError:
            continue
        whole = log.text(row, "column") == WHOLE_ROW
        ids = log.text(row, "new").split(LINE) if whole else [log.text(row, "row")]
        for name in ids:
            found[name] = max(found.get(name, 0.0), moment(at))
    return found
