"""The total of an order of several lines counts once: shared out to its lines, or on the first.

What a line comes to by its price shares the total out, so that tax, freight and discounts go with
the lines. Where no price tells, the first line holds the total and notes what the others say.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache

from repbook.domain.reading.folding import fold_label
from repbook.domain.reading.headers import bare_header
from repbook.domain.reading.mapping import Mapping
from repbook.domain.reading.parsing import decimal_mark, parse_number
from repbook.features.imports.import_beside import Goes, filled
from repbook.features.imports.import_fields import Item, Listing, as_words, headed
from repbook.features.imports.import_headers import LINE_AMOUNT, ORDER_TOTAL, PRICE, names_of
from repbook.features.imports.import_lines import KIND, Order, headers_of, line_columns
from repbook.features.imports.import_result import Brought
from repbook.features.imports.import_returns import QUANTITY
from repbook.features.imports.import_values import Entry
from repbook.text import Said, said, say

CENTS = 2


class Totals:
    """Where the amounts of a list of orders stand, and what its lines come to."""

    def __init__(self, listing: Listing, mapping: Mapping, orders: Sequence[Order]) -> None:
        self._listing, self._mapping = listing, mapping
        self._amount = mapping.positions().get("amount")
        self._orders = [order for order in orders if len(order) > 1]
        self._places = line_columns(mapping) if self._orders else {}
        self._readers: dict[str, Callable[[Item], float | None]] = {}
        self._shared = 0
        self._noted: list[tuple[Entry, Entry, Said]] = []

    def settle(self, entries: list[Entry]) -> list[Entry]:
        """Give each line its part of its order's amount; return the rows that are lines."""
        if not self._orders or self._amount is None:
            return entries
        repeated = self._are_repeated(entries)
        gone: set[int] = set()
        for order in self._orders:
            gone.update(self._settle(order, entries, repeated=repeated))
        return [entry for place, entry in enumerate(entries) if place not in gone]

    def close(self, done: Brought) -> None:
        """Count the lines that are noted on the first of their order, or rejected with it."""
        rejected = {id(cells) for cells, _ in done.rejected}
        for entry, head, message in self._noted:
            (done.reject if id(head.cells) in rejected else done.join)(entry, message)

    def notes(self) -> list[str]:
        """Say how many totals were shared out, and by what."""
        if not self._shared:
            return []
        header = self._mapping.columns[self._amount or 0].header
        by = headers_of(self._mapping, self._places)
        return [say("bring.shared", header=header, count=self._shared, by=by)]

    def used(self) -> dict[int, Goes]:
        """Return the columns that told what lines come to."""
        places = self._places.values() if self._shared else ()
        return {place: Goes("amount", said("bring.why_share")) for place in places}

    def _settle(self, order: Order, entries: list[Entry], *, repeated: bool) -> list[int]:
        first, *others = order
        head = entries[first]
        for place in others:
            entries[place].reason = entries[place].reason or head.reason
        full = [self._has_amount(place) for place in order]
        total = head.number_of("amount")
        if head.reason or (any(full) and total is None):
            return []
        if total is not None and (
            repeated if all(full) else full == [True] + [False] * len(others)
        ):
            return self._share(order, total, entries)
        if not all(full):
            for place in order:
                worth = self._worth(place)
                if not self._has_amount(place) and worth is not None:
                    entries[place].values["amount"] = worth
                    self._shared += place == first
        return []

    def _share(self, order: Order, total: float, entries: list[Entry]) -> list[int]:
        """Share a total out to the lines; return those that are noted on the first instead."""
        first, *others = order
        bare = [place for place in others if self._is_bare(place)]
        if self._places and bare:
            priced = [place for place in order if place not in bare]
            gone = self._share(priced, total, entries) if len(priced) > 1 else []
            return [*gone, *self._note([first, *bare], entries)]
        worths = [worth for place in order if (worth := self._worth(place)) is not None]
        whole = sum(worths)
        if len(worths) < len(order) or not whole or min(worths) * max(worths) < 0:
            return self._note(order, entries)
        costs = [entries[place].number_of("cost") for place in order]
        for key, amount in (("amount", total), ("cost", costs[0])):
            if amount is not None and (key == "amount" or costs[1:].count(None) == len(costs) - 1):
                for place, part in zip(order, _parts(amount, worths, whole), strict=True):
                    entries[place].values[key] = part
        self._shared += 1
        return []

    def _note(self, order: Order, entries: list[Entry]) -> list[int]:
        first, *others = order
        row = say("bring.row", row=entries[first].number)
        for place in others:
            told = self._told(entries[place], entries[first])
            entries[first].kept += told
            what = say("intake.comma").join(told)
            message = said("bring.line_noted", row=row, what=what)
            self._noted.append((entries[place], entries[first], message))
        return others

    def _told(self, entry: Entry, head: Entry) -> list[str]:
        """Return what a line says that the first one of its order does not."""
        known = self._mapping.positions()
        keys = (known.get(key) for key in ("product", "note"))
        places = [place for place in (*keys, *self._places.values()) if place is not None]
        pairs = ((self._mapping.columns[place].header, entry.cells[place]) for place in places)
        told = (headed(header, as_words(cell)) for header, cell in pairs if filled(cell))
        line = say("intake.comma").join(told)
        return [line] if line and line not in head.kept else []

    def _is_bare(self, place: int) -> bool:
        """Tell whether a line is one of words, such as a section's title: no price, no pieces."""
        cells = self._listing.rows[place].cells
        return not any(filled(cells[column]) for column in self._places.values())

    def _has_amount(self, place: int) -> bool:
        assert self._amount is not None
        return filled(self._listing.rows[place].cells[self._amount])

    def _are_repeated(self, entries: Sequence[Entry]) -> bool:
        """Tell whether each line of an order repeats its total: all say the same, prices less."""
        full = [order for order in self._orders if all(map(self._has_amount, order))]
        amounts = [[entries[place].number_of("amount") for place in order] for order in full]
        if not full or any(len({*each}) > 1 or None in each for each in amounts):
            return False
        votes = [
            _is_total(each[0] or 0.0, worths)
            for order, each in zip(full, amounts, strict=True)
            if None not in (worths := [self._worth(place) for place in order])
        ]
        assert self._amount is not None
        header = fold_label(bare_header(self._mapping.columns[self._amount].header))
        return all(votes) if votes else header in map(fold_label, names_of(KIND, ORDER_TOTAL))

    def _worth(self, place: int) -> float | None:
        """Return what a line comes to: its own amount, or its price for all pieces."""
        if (amount := self._number(LINE_AMOUNT, place)) is not None:
            return amount
        price = self._number(PRICE, place)
        pieces = self._number(QUANTITY, place) if QUANTITY in self._places else 1.0
        return round(price * pieces, CENTS) if price is not None and pieces is not None else None

    def _number(self, part: str, place: int) -> float | None:
        if part not in self._places:
            return None
        column = self._places[part]
        if part not in self._readers:
            self._readers[part] = _reader([line.cells[column] for line in self._listing.rows])
        return self._readers[part](self._listing.rows[place].cells[column])


def _reader(cells: Sequence[Item]) -> Callable[[Item], float | None]:
    """Return what reads a number of a column, each text once."""
    mark = decimal_mark(dict.fromkeys(cells), grouped=True)

    @cache
    def read(cell: Item) -> float | None:
        found = parse_number(cell, mark)
        return found if isinstance(found, float) else None

    return read


def _is_total(amount: float, worths: Sequence[float | None]) -> bool:
    """Tell whether an amount is nearer to the sum of its order's lines than each line's own."""
    whole = sum(abs(worth or 0.0) for worth in worths)
    return abs(whole - abs(amount)) < abs(whole - abs(amount) * len(worths))


def _parts(total: float, worths: Sequence[float], whole: float) -> list[float]:
    """Return shares of a total in cents; the largest one takes what rounding leaves."""
    parts = [round(total * worth / whole, CENTS) for worth in worths]
    largest = max(range(len(parts)), key=lambda place: abs(parts[place]))
    parts[largest] = round(parts[largest] + total - sum(parts), CENTS)
    return parts
