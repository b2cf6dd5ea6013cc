"""What an action sees: the needed columns of a workbook's tables, its settings and labels."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from types import MappingProxyType

from repbook.book.below import Below
from repbook.domain.days import to_date
from repbook.domain.values import CellError, Problem, Value, whole
from repbook.record import NamedTuple
from repbook.schema.declare import Entry
from repbook.schema.registry import BY_LIST, CODES, SETTINGS, TABLES

Reads = Mapping[str, tuple[str, ...]]
Stale = dict[tuple[str, str], dict[int, Value]]
"""What was stored in formula cells that gave way to their true results, by column and row."""


class Rows:
    """The rows of one table by column key; all lists have the same length.

    `where` gives the place of a row or cell for people, such as `Customers!5`, `Customers!B5`.
    `letters` are the sheet columns by key, `own` the headers of the user's own columns.
    """

    def __init__(
        self,
        table: str,
        columns: dict[str, list[Value]],
        sheet: str = "",
        places: Sequence[int] = (),
        letters: dict[str, str] | None = None,
        own: tuple[str, ...] = (),
    ) -> None:
        self.table, self.columns, self.sheet = table, columns, sheet
        self.places = places
        self.letters = letters or {}
        self.own = own
        self._index: dict[str, int] = {}

    def __len__(self) -> int:
        return len(next(iter(self.columns.values()), []))

    def get(self, row: int, key: str) -> Value:
        """Return one value."""
        return self.columns[key][row]

    def text(self, row: int, key: str) -> str:
        """Return a value as trimmed text, empty for blanks and errors."""
        return as_text(self.columns[key][row])

    def number(self, row: int, key: str) -> float | None:
        """Return a value as a number, None for anything else."""
        value = self.columns[key][row]
        return value if type(value) is float else None

    def index(self) -> dict[str, int]:
        """Return the first row of each id."""
        if not self._index:
            ids = self.columns[TABLES[self.table].ids]
            for row in range(len(ids) - 1, -1, -1):
                if name := as_text(ids[row]):
                    self._index[name] = row
        return self._index

    def filled(self) -> Iterator[int]:
        """Yield the rows that hold anything in the input columns read."""
        rules = TABLES[self.table].rules()
        lists = [values for key, values in self.columns.items() if key not in rules]
        for row in range(len(self)):
            if any(values[row] not in (None, "") for values in lists):
                yield row

    def where(self, row: int, key: str = "") -> str:
        """Return the place of a row, or of one of its cells, for a message."""
        if self.places:
            return f"{self.sheet}!{self.letters.get(key, '')}{self.places[row]}"
        return f"{self.table}[{row + 1}] {key}".rstrip()


def as_text(value: Value) -> str:
    """Return a value as trimmed text; whole numbers without a point, errors as nothing."""
    if type(value) is str:
        return value.strip()
    if value is None or isinstance(value, CellError):
        return ""
    if isinstance(value, str):
        return value.strip()
    return f"{value:.15g}" if not isinstance(value, bool) else str(value).upper()


class Snapshot(NamedTuple):
    """Tables, settings and labels of one workbook at one moment. Satisfies `evaluate.Source`.

    `fixed_day` is AsOf where the user typed a date over its formula, `stale` what was stored in
    formula cells whose results had to be computed anew (the tables hold the true ones), `below`
    the rows under tables that are none of theirs. `ours` where nobody saved the file since Repbook
    did. `labels` stand in the order of the workbook's lists, which decides what typed digits mean.
    """

    lang: str
    tables: dict[str, Rows]
    settings: dict[str, Value]
    labels: dict[str, str]
    problems: list[Problem]
    name: str = ""
    fixed_day: float | None = None
    stale: Mapping[tuple[str, str], Mapping[int, Value]] = MappingProxyType({})
    below: tuple[Below, ...] = ()
    ours: bool = False

    def clock(self, now: datetime) -> datetime:
        """Return the moment actions take for now: the day of a fixed AsOf, at this time of day."""
        if self.fixed_day is None:
            return now
        return datetime.combine(to_date(self.fixed_day), now.time())

    def stored(self, table: str, key: str) -> list[Value]:
        """Return a column as stored; KeyError when it was not read."""
        return self.tables[table].columns[key]

    def setting(self, key: str) -> Value:
        """Return a named cell's value as stored: formulas take a blank cell for 0 too."""
        return self.settings.get(key)

    def number(self, key: str) -> float:
        """Return a setting as a number; the declared one (and a Problem) when it is none."""
        value = self.setting(key)
        if type(value) is float:
            return value
        declared = SETTINGS[key].declared(self.lang)
        assert isinstance(declared, int | float), key
        return float(declared)

    def number_or(self, key: str, other: float) -> float:
        """Return a setting as a number, `other` where it holds none."""
        value = self.setting(key)
        return value if type(value) is float else other

    def label(self, code: str) -> str:
        """Return the label of `list.code` in this workbook, the default one if it is gone."""
        return self.labels.get(code) or CODES[code].label.get(self.lang)

    def code(self, list_name: str, value: Value) -> str | None:
        """Return the code of a label or a typed digit (1 for the first entry), None for neither."""
        text = as_text(value).casefold()
        for entry in BY_LIST[list_name]:
            if text == self.label(entry.key).casefold():
                return entry.code
        entries = self.entries(list_name)
        for entry in entries:
            # A workbook keeps its entries when it is upgraded; new ones hold today's wording.
            if any(text == known.casefold() for known in entry.label.known(self.lang)):
                return entry.code
        place = whole(text)
        if place is not None and 1 <= place <= len(entries):
            return entries[place - 1].code
        return None

    def entries(self, list_name: str) -> list[Entry]:
        """Return a list's entries in the order in which this workbook holds them."""
        start = f"{list_name}."
        own = (key for key in self.labels if key.startswith(start))
        places = {key: place for place, key in enumerate(own)}
        return sorted(BY_LIST[list_name], key=lambda entry: places.get(entry.key, len(places)))
