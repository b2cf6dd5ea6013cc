"""Bring cells back under the columns of their tables, from which another program moved them.

A program that knows no tables deletes or inserts columns of cells alone: the tables, formulas,
colours and names stay where they were, and every header cell behind reads another column's name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from difflib import SequenceMatcher
from itertools import groupby

from repbook.adapters.repair.lost import ALIKE
from repbook.adapters.repair.session import Mend, Session, backup_folder
from repbook.book.snapshot import as_text
from repbook.errors import Refused
from repbook.ooxml.calc import drop_calc_chain
from repbook.ooxml.index import SheetInfo, TableInfo
from repbook.ooxml.reader import read_cells, sheet_formulas, sheet_values
from repbook.ooxml.refs import column_letters
from repbook.ooxml.sideways import sideways
from repbook.record import NamedTuple
from repbook.schema.registry import TABLES
from repbook.text import say

# How many columns right of a sheet's tables are looked at for headers that were moved out of them.
AHEAD = 30
Texts = Mapping[int, str]


class Head(NamedTuple):
    """A column of a table as the table has it: its header, and the table's key."""

    header: str
    table: str


class Aligned(NamedTuple):
    """Which column the cells of each column belong to, which columns are gone, which are extra."""

    targets: dict[int, int]
    gone: set[int]
    extra: set[int]


def bring_back(session: Session) -> None:
    """Move cells back under their columns, which the header cells tell and never the place.

    Refused, naming the cells, where the headers do not tell where the columns went.
    """
    tables = [info for info in session.workbook.tables.values() if info.has_header]
    tables.sort(key=lambda info: (info.sheet_part, info.header_row))
    for (part, _), group in groupby(tables, lambda info: (info.sheet_part, info.header_row)):
        _Headers(session, session.workbook.sheet_of(part), list(group)).mend()


class _Headers:
    """The header row of the tables that stand side by side on a sheet."""

    def __init__(self, session: Session, sheet: SheetInfo, tables: list[TableInfo]) -> None:
        self._session, self._sheet, self._tables = session, sheet, tables
        self._row = tables[0].header_row
        keys = {table.name: key for key, table in TABLES.items()}
        self._heads = {
            column: Head(header.strip(), keys.get(info.name, ""))
            for info in sorted(tables, key=lambda info: info.first_col)
            for header, column in info.places().items()
        }
        last = max(self._heads) + AHEAD
        refs = {column: f"{column_letters(column)}{self._row}" for column in range(1, last + 1)}
        cells = read_cells(session.workbook, sheet.part, refs.values())
        self._texts = {column: as_text(cells[ref]).strip() for column, ref in refs.items()}

    def mend(self) -> None:
        """Move what moved; raise Refused where that cannot be told."""
        if self._alike(self._texts) == len(self._heads):
            return
        if not self._is_moved():
            if self._alike(self._texts) < ALIKE * len(self._heads):
                raise self._cannot_tell()
        elif (exchanged := self._exchanged()) is not None:
            self._move(lambda column: exchanged.get(column, column), self._table_rows())
            self._tell(exchanged.values())
        else:
            self._shift()

    def _alike(self, texts: Texts) -> int:
        return sum(texts.get(column) == head.header for column, head in self._heads.items())

    def _is_moved(self) -> bool:
        """Tell whether the name of a column that lacks its own stands over another one."""
        names = {column: head.header for column, head in self._heads.items()}
        strays = {text for column, text in self._texts.items() if text != names.get(column)}
        return any(self._texts[c] != name and name in strays for c, name in names.items())

    def _cannot_tell(self) -> Refused:
        first, last = column_letters(min(self._heads)), column_letters(max(self._heads))
        return Refused(
            "repair.headers_moved",
            file=self._session.file, sheet=self._sheet.name,
            cells=f"{first}{self._row}:{last}{self._row}", folder=backup_folder(),
        )  # fmt: skip

    def _exchanged(self) -> dict[int, int] | None:
        """Return where columns belong that only changed places within their tables."""
        targets: dict[int, int] = {}
        for info in self._tables:
            places = {header.strip(): column for header, column in info.places().items()}
            held = {column: self._texts[column] for column in places.values()}
            if sorted(held.values()) != sorted(places):
                return None
            targets |= {c: places[text] for c, text in held.items() if places[text] != c}
        return targets

    def _table_rows(self) -> range:
        return range(self._row, max(info.area.last_row for info in self._tables) + 1)

    def _shift(self) -> None:
        found = self._aligned()
        if found is None or not self._is_free(found.extra):
            raise self._cannot_tell()
        first, last = min(found.targets), max(found.targets)
        beyond = found.targets[last] - last

        def target(column: int) -> int | None:
            if column in found.extra:
                return None
            return column if column < first else found.targets.get(column, column + beyond)

        self._move(target)
        self._tell((new for old, new in found.targets.items() if old != new), found.gone)

    def _aligned(self) -> Aligned | None:
        """Match the names with the header cells from left to right; None where that is unclear."""
        start, names = min(self._heads), {c: head.header for c, head in self._heads.items()}
        wanted = [names.get(column, "") for column in range(start, max(names) + 1)]
        held = [self._texts[column] for column in range(start, max(self._texts) + 1)]
        while len(held) > len(wanted) and not held[-1]:
            held.pop()
        found, renamed = Aligned({}, set(), set()), set[str]()
        matcher = SequenceMatcher(None, wanted, held, autojunk=False)
        for kind, low, high, left, right in matcher.get_opcodes():
            if kind == "delete":
                found.gone.update(range(start + low, start + high))
            elif kind == "insert":
                found.extra.update(range(start + left, start + right))
            elif high - low != right - left:
                return None
            else:
                pairs = zip(range(left, right), range(low, high), strict=True)
                found.targets.update((start + old, start + new) for old, new in pairs)
                renamed.update(held[left:right] if kind == "replace" else ())
        # What stands right of the last header keeps its distance from it.
        found.extra.difference_update(range(max(found.targets) + 1, start + len(held)))
        strays = renamed | {self._texts[column] for column in found.extra}
        return None if strays & set(names.values()) else found

    def _is_free(self, columns: Iterable[int]) -> bool:
        """Tell whether columns that came in between hold nothing."""
        if not (wanted := set(columns)):
            return True
        workbook, part = self._session.workbook, self._sheet.part
        held = {place.column for place in sheet_values(workbook, part)}
        return wanted.isdisjoint(held | {p.column for p in sheet_formulas(workbook, part)})

    def _move(self, target: Callable[[int], int | None], rows: range | None = None) -> None:
        session, part = self._session, self._sheet.part
        session.staged.write(part, sideways(session.staged.read(part), target, rows))
        drop_calc_chain(session.staged, session.workbook)

    def _tell(self, moved: Iterable[int], gone: Iterable[int] = ()) -> None:
        for column in sorted(column for column in gone if column in self._heads):
            header, table = self._heads[column]
            what = say("repair.column_back", sheet=self._sheet.name, header=header)
            self._session.mend(Mend(what, table, "", "", None, header))
        heads = [self._heads[column] for column in sorted(moved) if column in self._heads]
        if heads:
            what = say(
                "repair.columns_back",
                sheet=self._sheet.name, count=len(heads),
                first=heads[0].header, last=heads[-1].header,
            )  # fmt: skip
            self._session.mend(Mend(what, heads[0].table))
