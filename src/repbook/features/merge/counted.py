"""Totals that count rows: votes are on what is left without the file's own rows (M109).

A card's contacts are the counted rows of Calls, its orders and what they came to those of Orders.
A row that was typed over since moves no opening: the total follows the rows.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from repbook.book.changes import Changes
from repbook.book.snapshot import Rows, Snapshot, as_text
from repbook.domain.merging.shapes import Row
from repbook.domain.values import Value
from repbook.features.kernel.purchases import FIGURE_READS, order_figures
from repbook.features.merge.specs import OPENING, Spec
from repbook.features.merge.table import SETTLE
from repbook.schema.registry import CUSTOMERS, TABLES

CENTS = 4
CALLS, ORDERS, MARGIN = "calls", "orders", "margin"
SUMS = ("revenue", "orders")
TOTALS = (*SUMS, MARGIN)
IMPORT = "import"
COUNTED = "-counted-"
"""In the id of a logged total: nothing but rows is in it."""
FOLLOW_READS = ("id", "account", "name", *TOTALS)
"""What is read of cards whose totals follow their orders."""
Tables = Mapping[str, Mapping[str, Row]]
Made = dict[str, dict[str, float]]
"""What rows make of a card's totals, by card and key."""
Cards = dict[str, Row]
Known = Mapping[tuple[str, str], Sequence[Value]]
"""What orders made of cards' totals, the newest last, None where something else wrote it."""
Add = Callable[[str, Value, float], Value]


class Counter(NamedTuple):
    """The tables whose rows are counted, and the cards' own columns."""

    specs: Mapping[str, Spec]

    def made(self, tables: Tables) -> Made:
        """Return what the rows of Calls and Orders make of each card's totals."""
        found: Made = defaultdict(dict)
        calls = self.specs[CALLS]
        card, counted = calls.keys.index("id"), calls.keys.index("counted")
        for cells in tables.get(CALLS, {}).values():
            if cells[counted] is not None and cells[card] is not None:
                name = str(cells[card])
                found[name]["calls"] = found[name].get("calls", 0.0) + 1.0
        self._add_orders(tables, found)
        return found

    def _add_orders(self, tables: Tables, found: Made) -> None:
        orders = self.specs[ORDERS]
        places = [(key, orders.keys.index(key)) for key in FIGURE_READS]
        account = orders.keys.index("account")
        lines: dict[str, list[dict[str, Value]]] = defaultdict(list)
        amount = orders.keys.index("amount")
        for cells in tables.get(ORDERS, {}).values():
            if cells[account] is not None and type(cells[amount]) is float:
                line = {key: cells[place] for key, place in places}
                lines[str(cells[account]).casefold()].append(line)
        if not lines:
            return
        cards = self.specs[CUSTOMERS]
        of = cards.keys.index("account")
        for card, cells in tables.get(CUSTOMERS, {}).items():
            name = str(cells[of] or card).casefold()
            if name in lines:
                figures = order_figures(lines[name])
                found[card] |= {k: v for k, v in figures.items() if type(v) is float}

    def openings(
        self, files: Sequence[tuple[Tables, Tables]], made: Sequence[Known] = ()
    ) -> list[tuple[Cards, Cards]]:
        """Return each file's cards and those of its base with their openings for totals.

        A total that nobody moved since the base keeps its opening, however its rows were typed
        over; so do totals that are alike where no base is known. One that stands as orders last
        made it has none, and no order that was typed over makes one below nothing.
        """
        counted = made or [{}] * len(files)
        found = [
            (self._without(rows, _newest(last)), self._without(base, last))
            for (rows, base), last in zip(files, counted, strict=True)
        ]
        for (rows, base), (now, was), known in zip(files, found, counted, strict=True):
            last = _newest(known)
            for card, cells in was.items():
                if now.get(card, cells) != cells:
                    held, before = rows[CUSTOMERS][card], base[CUSTOMERS][card]
                    now[card] = self._taken(now[card], cells, self._same(held, before))
                    now[card] = self._raised(card, now[card], held, last, (cells, before))
            for card in now.keys() - was.keys():
                now[card] = self._raised(card, now[card], rows[CUSTOMERS][card], last)
        self._agree([rows.get(CUSTOMERS, {}) for rows, _ in files], found)
        return found

    def _raised(
        self, card: str, now: Row, held: Row, last: Known, base: tuple[Row, Row] | None = None
    ) -> Row:
        """Return openings of which none is below nothing because of what rows were typed over.

        Then it is what the total moved since orders were counted, else since the base: a card's
        openings and totals.
        """
        for place in self._sums():
            left, total = now[place], _number(held[place])
            before = base[0][place] if base else None
            if type(left) is float and left < min(0.0, _number(before)):
                key = (card, self.specs[CUSTOMERS].keys[place])
                was = last[key][0] if key in last else base[1][place] if base else None
                opening = _number(None if key in last else before)
                moved = opening + total - _number(was) if type(was) is float else 0.0
                now = _put(now, place, round(moved, CENTS) or None)
        return now

    def _sums(self) -> list[int]:
        keys = self.specs[CUSTOMERS].keys
        return [keys.index(key) for key in SUMS]

    def _agree(
        self, files: Sequence[Mapping[str, Row]], found: Sequence[tuple[Cards, Cards]]
    ) -> None:
        based = {card for _, was in found for card in was}
        for card in {card for rows in files for card in rows} - based:
            held = [
                (rows[card], now)
                for rows, (now, _) in zip(files, found, strict=True)
                if card in rows
            ]
            for place in self.specs[CUSTOMERS].counts if len(held) > 1 else ():
                for value in {row[place] for row, _ in held}:
                    alike = [now for row, now in held if row[place] == value]
                    # Of what is not known the least: rows make the most of the total.
                    least = min((now[card][place] for now in alike), key=_size)
                    for now in alike:
                        now[card] = _put(now[card], place, least)

    def _same(self, one: Row, two: Row) -> list[int]:
        """Return the totals that two rows have alike."""
        return [place for place in self.specs[CUSTOMERS].counts if one[place] == two[place]]

    def _taken(self, cells: Row, others: Row, places: Sequence[int]) -> Row:
        return tuple(
            others[place] if place in places else value for place, value in enumerate(cells)
        )

    def _without(self, tables: Tables, last: Known) -> Cards:
        """Return the cards with their totals less what their own rows make, or made last."""
        made, spec = self.made(tables), self.specs[CUSTOMERS]
        found = {
            card: self._each(spec, cells, made[card], _less) if card in made else cells
            for card, cells in tables.get(CUSTOMERS, {}).items()
        }
        for (card, key), values in last.items():
            if card in made and card in found:
                place = spec.keys.index(key)
                total = tables[CUSTOMERS][card][place]
                if total is not None and total in values:
                    found[card] = _put(found[card], place, None)
        return found

    def with_rows(self, card: str, cells: Row, made: Made) -> Row:
        """Return a card with its totals and what the merged rows make together."""
        if card not in made:
            return cells
        return self._each(self.specs[CUSTOMERS], cells, made[card], _more)

    def _each(self, spec: Spec, cells: Row, made: Mapping[str, float], add: Add) -> Row:
        row = list(cells)
        for place in spec.counts:
            key = spec.keys[place]
            if key in made:
                row[place] = add(key, row[place], made[key])
        return tuple(row)


def counted_totals(logged: Rows) -> Known:
    """Return what orders made of cards' totals by the log, by card and key."""
    log = logged.columns
    names = ("batch", "table", "row", "column", "action", "change", "old", "new", "book")
    lines = [
        line
        for line in zip(*(log[name] for name in names), strict=True)
        if line[1] in (CUSTOMERS, ORDERS)
    ]
    lists = {line[0] for line in lines if line[4] == IMPORT and line[1] == ORDERS}
    moved = {line[:4] for line in lines if as_text(line[3]).startswith(OPENING)}
    found: dict[tuple[str, str], list[Value]] = defaultdict(list)
    for batch, table, row, key, action, change, old, new, book in lines:
        if table != CUSTOMERS or key not in TOTALS:
            continue
        held = found[as_text(row), as_text(key)]
        settled = action == SETTLE and (batch, table, row, f"{OPENING}{key}") not in moved
        follows = settled and old is not None and held[-1:] == [old]
        by_rows = batch in lists or COUNTED in as_text(change) or follows
        # What came from another workbook is not what this one's total was made last.
        place = 0 if book else len(held)
        held.insert(place, new if by_rows and type(new) is float else None)
    return found


def totals_moved(
    counter: Counter, before: Mapping[str, Row], rows: Mapping[str, Row], made: Made
) -> list[dict[str, Value]]:
    """Return what the log says of totals that a merge writes into cards on file.

    The id of one that orders alone make tells so.
    """
    spec, found = counter.specs[CUSTOMERS], []
    for card, cells in rows.items():
        for key in TOTALS if card in before else ():
            place = spec.keys.index(key)
            old, new = before[card][place], cells[place]
            if old != new:
                alone = made.get(card, {}).get(key) == new
                line: dict[str, Value] = {"table": CUSTOMERS, "row": card, "column": key}
                found.append(line | {"old": old, "new": new, "change": COUNTED if alone else ""})
    return found


def _newest(known: Known) -> Known:
    """Return what orders made last, where nothing else wrote a total since."""
    return {spot: held[-1:] for spot, held in known.items() if held and held[-1] is not None}


def follow_orders(snapshot: Snapshot, changes: Changes) -> None:
    """Move cards' totals by what changes make of their order rows; the snapshot holds both."""
    if ORDERS not in changes.updates and ORDERS not in changes.deletes:
        return
    rows, cards = snapshot.tables[ORDERS], snapshot.tables[CUSTOMERS]
    lines = order_lines(rows, Changes(changes.action)), order_lines(rows, changes)
    for place in cards.filled():
        card = cards.text(place, "id")
        name = (cards.text(place, "account") or card).casefold()
        stays = card not in changes.deletes.get(CUSTOMERS, ())
        if stays and lines[0].get(name) != lines[1].get(name):
            was, now = (order_figures(each.get(name, [])) for each in lines)
            _follow(cards, place, changes, was, now)


def _follow(
    cards: Rows, place: int, changes: Changes, was: Mapping[str, Value], now: Mapping[str, Value]
) -> None:
    card = cards.text(place, "id")
    written = changes.updates.get(CUSTOMERS, {})
    for key in TOTALS:
        total = {**written.get(place, {}), **written.get(card, {})}.get(key, cards.get(place, key))
        value = _followed(key, total, was.get(key), now.get(key))
        if value != total:
            changes.update(CUSTOMERS, card, **{key: value})


def _followed(key: str, total: Value, was: Value, now: Value) -> Value:
    if was == now or (total is not None and type(total) is not float):
        return total
    if key == MARGIN:
        return now if total in (None, was) else total
    return round(_number(total) + _number(now) - _number(was), CENTS) or None


def order_lines(rows: Rows, changes: Changes) -> dict[str, list[dict[str, Value]]]:
    """Return the order lines by folded account as changes leave them."""
    found: dict[str, list[dict[str, Value]]] = defaultdict(list)
    gone, written = changes.deletes.get(ORDERS, ()), changes.updates.get(ORDERS, {})
    for place in rows.filled():
        name = rows.text(place, TABLES[ORDERS].ids)
        if place in gone or (name and name in gone):
            continue
        line = {key: rows.get(place, key) for key in FIGURE_READS}
        for each in (place, name):
            line |= {key: v for key, v in written.get(each, {}).items() if key in FIGURE_READS}
        # As it stands: what one card of two takes over has its totals with it.
        account = rows.text(place, "account").casefold()
        if account and type(line["amount"]) is float:
            found[account].append(line)
    return found


def _put(cells: Row, place: int, value: Value) -> Row:
    return (*cells[:place], value, *cells[place + 1 :])


def _number(value: Value) -> float:
    return value if type(value) is float else 0.0


def _size(value: Value) -> tuple[float, str]:
    return abs(value) if type(value) is float else 0.0, repr(value)


def _less(key: str, value: Value, made: float) -> Value:
    if key == MARGIN:
        return None if value == made else value
    if value is not None and type(value) is not float:
        return value
    left = round((value or 0.0) - made, CENTS)
    return left or None


def _more(key: str, value: Value, made: float) -> Value:
    if key == MARGIN:
        return made if value is None else value
    if value is not None and type(value) is not float:
        return value
    # A total that nobody has counted yet is blank, not nothing.
    return round((value or 0.0) + made, CENTS) or None
