"""What an action wants done: values by table, row and column; nothing is written here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import overload

from repbook.domain.values import Problem, Value
from repbook.record import NamedTuple


class Lines(NamedTuple):
    """How so many rows in a row are set: height and size of type in points.

    With `over` only type of that size or less gives way, and a larger one stays.
    """

    rows: int
    height: float
    size: float
    over: float = 0


class ByColumn(Sequence[dict[str, Value]]):
    """Rows that are held by column, each made when it is asked for: of many, memory holds one."""

    def __init__(self, columns: Mapping[str, Sequence[Value]]) -> None:
        self.columns = columns

    def __len__(self) -> int:
        return len(next(iter(self.columns.values()), ()))

    @overload
    def __getitem__(self, row: int) -> dict[str, Value]: ...
    @overload
    def __getitem__(self, row: slice) -> ByColumn: ...
    def __getitem__(self, row: int | slice) -> dict[str, Value] | ByColumn:
        if isinstance(row, slice):
            return ByColumn({key: values[row] for key, values in self.columns.items()})
        return {key: values[row] for key, values in self.columns.items()}

    def __iter__(self) -> Iterator[dict[str, Value]]:
        keys = tuple(self.columns)
        for row in zip(*self.columns.values(), strict=True):
            yield dict(zip(keys, row, strict=True))


RowKey = str | int
"""A row's id, or its 0-based place where it has no id yet."""


class Changes:
    """The outcome of one action, by table key and column key.

    `replaces` gives a table's whole new content (the day's sheet). `settings` are named cells,
    `pages` the 0-based rows of a table before which a printed page begins, `lines` how the rows
    of a replaced table are set, `notes` further rows for the change log. `look` marks what is no
    change of the data, a card being looked at: it makes no backup and no row of the change log,
    but for its notes. What is `unlogged` is backed up, but is nothing that undo should know.
    `taken` gives tables that take in what stands under them the sheet row at which they end; it
    goes without other changes of those tables.
    `seen` gives tables the columns that alone are to be seen of the product's, the others folded.
    `own` are headers of columns that tables get at their right for the user, `gone` those of such
    columns that go again where nothing stands in them.
    """

    def __init__(
        self,
        action: str,
        *,
        settings: dict[str, Value] | None = None,
        show: str = "",
        problems: list[Problem] | None = None,
        notes: list[dict[str, Value]] | None = None,
        look: bool = False,
    ) -> None:
        self.action, self.show, self.look = action, show, look
        self.unlogged = False
        self.updates: dict[str, dict[RowKey, dict[str, Value]]] = {}
        self.inserts: dict[str, list[dict[str, Value]]] = {}
        self.deletes: dict[str, list[RowKey]] = {}
        self.replaces: dict[str, Sequence[dict[str, Value]]] = {}
        self.settings: dict[str, Value] = settings or {}
        self.pages: dict[str, list[int]] = {}
        self.lines: dict[str, tuple[Lines, ...]] = {}
        self.taken: dict[str, int] = {}
        self.seen: dict[str, tuple[str, ...]] = {}
        self.own: dict[str, list[str]] = {}
        self.gone: dict[str, list[str]] = {}
        self.problems: list[Problem] = problems or []
        self.notes: list[dict[str, Value]] = notes or []

    def update(self, table: str, row: RowKey, **values: Value) -> None:
        """Set values of one row."""
        self.updates.setdefault(table, {}).setdefault(row, {}).update(values)

    def insert(self, table: str, rows: Iterable[dict[str, Value]]) -> None:
        """Append rows to a table; without any, the table is none that changes."""
        if more := list(rows):
            self.inserts.setdefault(table, []).extend(more)

    def tables(self) -> set[str]:
        """Return the tables that change."""
        return {*self.updates, *self.inserts, *self.deletes, *self.replaces}

    def __bool__(self) -> bool:
        more = self.notes or self.taken or self.seen or self.gone
        return bool(self.tables() or self.settings or more)
