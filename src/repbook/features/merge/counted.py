"""Totals that count rows: votes are on what is left without the file's own rows (M109).

A card's contacts are the counted rows of Calls, its orders and what they came to those of Orders.
A row that was typed over since moves no opening: the total follows the rows.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from repbook.domain.merging.shapes import Row
from repbook.domain.values import Value
from repbook.features.kernel.purchases import FIGURE_READS, order_figures
from repbook.features.merge.logged_totals import Known, newest
from repbook.features.merge.specs import Spec
from repbook.features.merge.totals import CALLS, CENTS, MARGIN, ORDERS, SUMS, Made, number
from repbook.schema.registry import CUSTOMERS

Tables = Mapping[str, Mapping[str, Row]]
Cards = dict[str, Row]
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
            (self._without(rows, newest(last)), self._without(base, last))
            for (rows, base), last in zip(files, counted, strict=True)
        ]
        for (rows, base), (now, was), known in zip(files, found, counted, strict=True):
            last = newest(known)
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
            left, total = now[place], number(held[place])
            before = base[0][place] if base else None
            if type(left) is float and left < min(0.0, number(before)):
                key = (card, self.specs[CUSTOMERS].keys[place])
                was = last[key][0] if key in last else base[1][place] if base else None
                opening = number(None if key in last else before)
                moved = opening + total - number(was) if type(was) is float else 0.0
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


def _put(cells: Row, place: int, value: Value) -> Row:
    return (*cells[:place], value, *cells[place + 1 :])


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
