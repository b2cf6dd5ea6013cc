"""Find the cells of tables that are tables no more, by their headers.

Convert to Range takes a table away and leaves its cells; so does a save by a program that knows no
tables.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from repbook.adapters.headers import captions
from repbook.adapters.repair.session import Session
from repbook.domain.values import Value
from repbook.ooxml.index import SheetInfo, Workbook
from repbook.ooxml.newtables import NewTable, add_table
from repbook.ooxml.reader import sheet_formulas, sheet_values
from repbook.ooxml.refs import Area, Cell
from repbook.ooxml.tableparts import NewColumn
from repbook.record import NamedTuple
from repbook.schema.declare import Density, Table

ALIKE = 0.6
STYLE = "TableStyleLight1"
Cells = Mapping[Cell, Value]


class Found(NamedTuple):
    """Where a lost table's cells stand: its sheet, its block, its headers from the left."""

    sheet: SheetInfo
    area: Area
    headers: tuple[str, ...]


def all_texts(workbook: Workbook) -> set[str]:
    """Return every text of a workbook's cells: all headers are among them."""
    sheets = (sheet for sheet in workbook.sheets if sheet.kind == "worksheet")
    return {
        value
        for sheet in sheets
        for value in sheet_values(workbook, sheet.part).values()
        if type(value) is str
    }


def find_again(session: Session, table: Table) -> Found | None:
    """Return where a table's cells stand, None where hardly any of its headers is found.

    Of places alike the one nearest to where it was built: two tables of a sheet may have the same
    headers.
    """
    best: tuple[tuple[int, int], Found] | None = None
    for sheet in _sheets(session, table):
        cells = sheet_values(session.workbook, sheet.part)
        for score, found in _candidates(session, table, sheet, cells):
            rank = score, -abs(found.area.first_column - table.first_col)
            if best is None or rank > best[0]:
                best = rank, found
        if best is not None:
            return best[1]
    return None


def make_table(session: Session, table: Table, found: Found) -> None:
    """Make the cells a table again, its columns known by their declared places."""
    labels = list(captions(table, session.lang, found.headers).values())
    numbers = {label: number for number, label in enumerate(labels, 1)}
    gone = {number for label, number in numbers.items() if label not in found.headers}
    fresh = len(labels)
    known = {place: numbers.get(header) for place, header in enumerate(found.headers, 1)}
    columns = []
    for place, header in enumerate(found.headers, 1):
        number = numbers.get(header)
        if number is None and place in gone and _is_between(place, known):
            # A header renamed since the table went; its place says which it was.
            number = place
            gone.discard(place)
        if number is None:
            fresh += 1
            number = fresh
        columns.append(NewColumn(number, header))
    buttons = table.sortable and table.density is not Density.PAPER
    add_table(
        session.workbook,
        session.staged,
        found.sheet.part,
        NewTable(table.name, found.area, columns, STYLE, buttons),
    )


def _is_between(place: int, known: Mapping[int, int | None]) -> bool:
    """Tell whether the columns on both sides stand where they were built, the first has none left.

    Else a column of the user's own may stand in the place of one that she deleted.
    """
    return place in (1, (known.get(place - 1) or 0) + 1) and known.get(place + 1) == place + 1


def _sheets(session: Session, table: Table) -> Iterator[SheetInfo]:
    """Yield the sheet a table was built on, then all others."""
    own = session.layout.sheet(table.sheet)
    if own is not None:
        yield own
    for sheet in session.workbook.sheets:
        if sheet != own and sheet.kind == "worksheet":
            yield sheet


def _candidates(
    session: Session, table: Table, sheet: SheetInfo, cells: Cells
) -> Iterator[tuple[int, Found]]:
    known = {text for column in table.columns for text in column.label.known(session.lang)}
    taken = [t.area for t in session.workbook.tables.values() if t.sheet_part == sheet.part]
    for run in _runs(cells, known):
        headers = tuple(str(cells[place]) for place in run)
        labels = captions(table, session.lang, headers)
        score = len(set(labels.values()).intersection(headers))
        if score < ALIKE * len(labels):
            continue
        last = _last_row(session, table, sheet, cells, run)
        area = Area(run[0].row, run[0].column, last, run[-1].column)
        if not any(area.meets(other) for other in taken):
            yield score, Found(sheet, area, headers)


def _runs(cells: Cells, labels: Iterable[str]) -> Iterator[list[Cell]]:
    """Yield the runs of different texts side by side that hold any of the labels.

    What stands left of the first label belongs to somebody else.
    """
    known = set(labels)
    rows = sorted({place.row for place, value in cells.items() if value in known})
    for row in rows:
        run: list[Cell] = []
        seen: set[str] = set()
        for place in sorted(p for p, v in cells.items() if p.row == row and _is_text(v)):
            text = str(cells[place])
            if run and (place.column > run[-1].column + 1 or text.lower() in seen):
                yield run
                run, seen = [], set()
            if run or text in known:
                run.append(place)
                seen.add(text.lower())
        if run:
            yield run


def _is_text(value: Value) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _last_row(
    session: Session, table: Table, sheet: SheetInfo, cells: Cells, run: list[Cell]
) -> int:
    """Return the last data row: as far as rows follow, and down to the last ID."""
    header = run[0].row
    columns = {place.column for place in run}
    labels = table.column(table.ids).label.known(session.lang)
    named = next((place.column for place in run if cells[place] in labels), run[0].column)
    formulas = sheet_formulas(session.workbook, sheet.part)
    held = {place.row for place in (*cells, *formulas) if place.column in columns}
    last = header + 1
    while last + 1 in held:
        last += 1
    ids = (
        place.row
        for place, value in cells.items()
        if place.column == named and place.row > header and value not in (None, "")
    )
    return max([last, *ids])
