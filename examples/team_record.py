"""What the player of the team's weeks keeps of all that was typed, and where it finds it again.

The record knows nothing of bases, votes or logs: it holds what each person typed into which cell.
The judge reads the cells of the finished workbooks with openpyxl, not with Repbook.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

import openpyxl

from repbook.domain.days import serial
from repbook.domain.values import Value
from repbook.schema.registry import BY_LIST, TABLES
from repbook.schema.sheets import SHEETS

Row = dict[str, Value]
CUSTOMERS, CALLS, QUALIFY = "customers", "calls", "qualify"
READ = (CUSTOMERS, CALLS, QUALIFY, "conflicts", "history")
OWN = "own:"
"""Before the header of a column that a rep made herself."""


class Place(StrEnum):
    """Where a typed value is found."""

    STANDS = "stands in the workbook"
    WAITS = "waits on Conflicts"
    LOGGED = "replaced; the old value is in the change log"
    RETYPED = "typed over by hand, seen"
    DELETED = "deleted on purpose; the change log has the row"
    STOLEN = "gone with the laptop: never handed in"
    LOST = "LOST"


class Typed(NamedTuple):
    """One value that somebody typed into one cell; `day` only of a contact."""

    number: int
    on: date
    who: str
    table: str
    customer: str
    column: str
    value: Value
    day: float | None = None


class Record:
    """All that was typed, what was handed in of it, and what went with a laptop."""

    def __init__(self) -> None:
        self.typed: list[Typed] = []
        self.stolen: set[int] = set()
        self.deleted: set[str] = set()
        self.ids: dict[str, set[str]] = {}
        """The numbers that customers were given, by name."""
        self.twins: list[tuple[str, str]] = []
        self._handed: dict[str, int] = {}
        self._taken: list[tuple[int, str, str]] = []

    def add(
        self, who: str, on: date, customer: str, cells: Mapping[str, Value], table: str = CUSTOMERS
    ) -> None:
        """Note the cells that somebody typed."""
        day = float(serial(on)) if table == CALLS else None
        for column, value in cells.items():
            each = Typed(len(self.typed), on, who, table, customer, column, value, day)
            self.typed.append(each)

    def handed_in(self, who: str) -> None:
        """Note that a rep handed in all that she typed so far."""
        self._handed[who] = len(self.typed)

    def took_in(self, who: str, other: str) -> None:
        """Note that one seat has before its eyes now what another one typed so far."""
        self._taken.append((len(self.typed), who, other))

    def knew(self, later: Typed, earlier: Typed) -> bool:
        """Tell whether who typed a value saw the one that stood there before."""
        return later.who == earlier.who or any(
            earlier.number < at <= later.number and (later.who, earlier.who) == (who, other)
            for at, who, other in self._taken
        )

    def laptop_lost(self, who: str) -> list[Typed]:
        """Return what a rep typed since she handed in; it went with the laptop."""
        gone = [each for each in self.typed[self._handed.get(who, 0) :] if each.who == who]
        self.stolen |= {each.number for each in gone}
        return gone

    def regained(self, numbers: Iterable[int]) -> None:
        """Note that values were brought back from somewhere else: they must be there."""
        self.stolen -= set(numbers)

    def same(self, one: str, other: str) -> None:
        """Note that two names are one customer."""
        self.twins.append((one, other))


class Book:
    """The cells of a finished workbook, read by openpyxl."""

    def __init__(self, path: Path, lang: str) -> None:
        self.name = path.name
        workbook = openpyxl.load_workbook(path, read_only=True)
        self.rows = {key: list(_rows(workbook, key, lang)) for key in READ}
        workbook.close()


def _rows(workbook: openpyxl.Workbook, key: str, lang: str) -> Iterator[Row]:
    table = TABLES[key]
    keys = {column.label.get(lang): column.key for column in table.columns}
    lines = workbook[SHEETS[table.sheet].label.get(lang)].iter_rows(values_only=True)
    headers: list[str] = []
    for line in lines:
        if not headers:
            if sum(cell in keys for cell in line) > len(keys) // 2:
                headers = [keys.get(str(cell), f"{OWN}{cell}") for cell in line]
            continue
        if any(cell is not None for cell in line):
            yield dict(zip(headers, map(_plain, line), strict=False))


def _plain(value: object) -> Value:
    if isinstance(value, datetime):
        return float(serial(value.date())) if value.time() == datetime.min.time() else str(value)
    if isinstance(value, int | float):
        return float(value)
    return None if value is None else str(value)


def sameness(table: str, column: str, value: Value) -> Value:
    """Return what makes a value the same in every language: the code of a list's label."""
    if type(value) is float or value is None:
        return value
    text = str(value).strip()
    name = "" if column.startswith(OWN) else TABLES[table].column(column).choices
    for entry in BY_LIST.get(name, ()):
        if text.casefold() in {label.casefold() for label in entry.label}:
            return entry.code
    return text


class Judge:
    """Finds each typed value in finished workbooks."""

    def __init__(self, record: Record, books: Iterable[Book]) -> None:
        self.record, self.books = record, list(books)
        self.ids = {name: set(ids) for name, ids in record.ids.items()}
        for book in self.books:
            for row in book.rows[CUSTOMERS]:
                self.ids.setdefault(str(row["name"]), set()).add(str(row["id"]))
        for one, other in record.twins:
            both = self.ids.get(one, set()) | self.ids.get(other, set())
            self.ids[one] = self.ids[other] = both

    def verdicts(self) -> dict[Typed, tuple[Place, str]]:
        """Return where each value is, and in which file."""
        return {each: self.verdict(each) for each in self.record.typed}

    def verdict(self, typed: Typed) -> tuple[Place, str]:
        """Return where a value is."""
        for place, found in (
            (Place.STANDS, self._stands), (Place.WAITS, self._waits), (Place.LOGGED, self._logged),
        ):  # fmt: skip
            if file := next((book.name for book in self.books if found(book, typed)), ""):
                return place, file
        if typed.customer in self.record.deleted:
            file = next((b.name for b in self.books if self._is_deleted(b, typed)), "")
            return (Place.DELETED, file) if file else (Place.LOST, "")
        if typed.number in self.record.stolen:
            return Place.STOLEN, ""
        return (Place.RETYPED, "") if self._is_retyped(typed) else (Place.LOST, "")

    def _is_of(self, row: Row, typed: Typed, key: str) -> bool:
        return str(row.get(key)) in self.ids.get(typed.customer, set())

    def _same(self, typed: Typed, value: Value) -> bool:
        column = typed.column
        return sameness(typed.table, column, value) == sameness(typed.table, column, typed.value)

    def _stands(self, book: Book, typed: Typed) -> bool:
        return any(
            self._is_of(row, typed, "id")
            and (typed.day is None or row["day"] == typed.day)
            and self._same(typed, row.get(typed.column))
            for row in book.rows[typed.table]
        )

    def _waits(self, book: Book, typed: Typed) -> bool:
        shown = _shown(typed.value)
        return any(
            not row["settled"]
            and self._is_of(row, typed, "row")
            and row["key"] in (typed.column, "*")
            and (row["key"] == "*" or shown in str((row["a"], row["b"], row["more"])))
            for row in book.rows["conflicts"]
        )

    def _logged(self, book: Book, typed: Typed) -> bool:
        return any(
            row["table"] == typed.table
            and row["column"] == typed.column
            and self._is_of(row, typed, "row")
            and self._same(typed, row["old"])
            for row in book.rows["history"]
        )

    def _is_deleted(self, book: Book, typed: Typed) -> bool:
        return any(
            row["table"] == CUSTOMERS and row["column"] == "*" and self._is_of(row, typed, "row")
            for row in book.rows["history"]
        )

    def _is_retyped(self, typed: Typed) -> bool:
        """Tell whether somebody who saw the value typed another one over it later."""
        spot = typed.table, typed.customer, typed.column, typed.day
        return any(
            (each.table, each.customer, each.column, each.day) == spot
            and self.record.knew(each, typed)
            for each in self.record.typed[typed.number + 1 :]
        )


def _shown(value: Value) -> str:
    return f"{value:g}" if isinstance(value, float) else str(value)
