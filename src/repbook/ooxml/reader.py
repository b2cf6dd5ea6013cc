"""Read tables and single cells of a workbook, streaming, only the columns asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from repbook.domain.values import Value
from repbook.errors import DamagedFile, MissingName, UsageError
from repbook.ooxml import quickcells, quickformulas
from repbook.ooxml.archive import Content, Packed
from repbook.ooxml.content import cell_value
from repbook.ooxml.index import TableInfo, Workbook
from repbook.ooxml.refs import MAX_ROW, Area, Cell, column_letters, parse_cell
from repbook.ooxml.sharedtexts import SharedTexts
from repbook.ooxml.slowcells import RawCell, scan
from repbook.ooxml.xml import XmlError

# Small, so that reading the first rows of a long sheet ends soon.
SLOW_CHUNK = 1 << 16


class TableData(NamedTuple):
    """A table's data rows: the sheet row of each, and the values by header, one list a column."""

    rows: list[int]
    columns: dict[str, list[Value]]


def read_table(
    workbook: Workbook,
    table: TableInfo,
    wanted: Sequence[str] | None = None,
    only: Sequence[int] | None = None,
) -> TableData:
    """Return the values under the headers `wanted`, or under all.

    Where `only` names sheet rows in order, the other rows may come without their values.
    Numbers are floats; dates are serial numbers of the workbook's own date system. Raises
    MissingName for an unknown header, DamagedFile where a cell cannot be read.
    """
    headers = _headers(workbook, table, wanted)
    area = table.data
    letters = {header: column_letters(table.column_of(header)) for header in headers}
    columns = read_columns(workbook, table.sheet_part, set(letters.values()), area, only=only)
    return TableData(
        list(range(area.first_row, area.last_row + 1)),
        {header: columns[letters[header]] for header in headers},
    )


def read_cells(workbook: Workbook, sheet_part: str, refs: Iterable[str]) -> dict[str, Value]:
    """Return the values of single cells by the refs as given, such as `B2` or `$B$2`."""
    places = {ref: _cell(ref) for ref in refs}
    if not places:
        return {}
    span = _span(places.values())
    letters = {column_letters(place.column) for place in places.values()}
    columns = read_columns(workbook, sheet_part, letters, span)
    return {
        ref: columns[column_letters(place.column)][place.row - span.first_row]
        for ref, place in places.items()
    }


def table_formulas(
    workbook: Workbook, table: TableInfo, wanted: Sequence[str] | None = None
) -> dict[str, list[str | None]]:
    """Return the formula of each data cell by header, None where a cell holds a constant.

    Spelled out (`spelling`), members of shared formulas too; a cell of an array formula has the
    array's.
    """
    headers = _headers(workbook, table, wanted)
    places = {header: table.column_of(header) for header in headers}
    area, stream = table.data, workbook.package.stream(table.sheet_part)
    columns = _no_formulas(table, places.values())
    try:
        quickformulas.fill(stream, columns, area.first_row, table.spelling)
    except (quickcells.Unusual, ValueError):
        columns = _no_formulas(table, places.values())
        _formulas_slowly(workbook, table, columns)
    return {header: columns[place] for header, place in places.items()}


def _no_formulas(table: TableInfo, places: Iterable[int]) -> dict[int, list[str | None]]:
    size = table.data.last_row - table.data.first_row + 1
    return {place: [None] * size for place in places}


def _formulas_slowly(
    workbook: Workbook, table: TableInfo, columns: dict[int, list[str | None]]
) -> None:
    area, spelling = table.data, table.spelling
    shared = SharedTexts()

    def take(cell: RawCell) -> None:
        column = columns.get(cell.place.column)
        if cell.formula is None:
            return
        text = shared.note(cell.place, cell.formula)
        if column is not None and text and cell.place.row >= area.first_row:
            column[cell.place.row - area.first_row] = spelling.spelled(text, cell.place.row)

    _scan(workbook, table.sheet_part, take, area.last_row)
    for place, text in shared.members(spelling.spelled):
        column = columns.get(place.column)
        if column is not None and place.row >= area.first_row:
            column[place.row - area.first_row] = text


def read_formulas(
    workbook: Workbook, sheet_part: str, refs: Iterable[str]
) -> dict[str, str | None]:
    """Return the formulas of single cells by the refs as given, None for a constant."""
    places = {ref: _cell(ref) for ref in refs}
    last_row = max((place.row for place in places.values()), default=0)
    found = _formulas(workbook, sheet_part, last_row)
    return {ref: found.get(place) for ref, place in places.items()}


def sheet_values(workbook: Workbook, sheet_part: str, last_row: int = MAX_ROW) -> dict[Cell, Value]:
    """Return the value of every cell down to a row that holds one, results of formulas too."""
    found: dict[Cell, Value] = {}

    def take(cell: RawCell) -> None:
        value = _value(workbook, sheet_part, cell)
        if value is not None:
            found[cell.place] = value

    _scan(workbook, sheet_part, take, last_row)
    return found


def sheet_formulas(workbook: Workbook, sheet_part: str, last_row: int = MAX_ROW) -> dict[Cell, str]:
    """Return the formula of every cell down to a row that holds one."""
    return _formulas(workbook, sheet_part, last_row)


def _headers(workbook: Workbook, table: TableInfo, wanted: Sequence[str] | None) -> list[str]:
    present = [column.name for column in table.columns]
    for header in wanted or ():
        if header not in present:
            raise MissingName(
                "files.column_missing",
                file=workbook.package.file,
                sheet=table.sheet_name,
                table=table.name,
                column=header,
            )
    return present if wanted is None else list(wanted)


def _cell(ref: str) -> Cell:
    try:
        return parse_cell(ref)
    except ValueError as error:
        raise UsageError("files.bad_ref", ref=ref) from error


def _span(places: Iterable[Cell]) -> Area:
    rows = [place.row for place in places]
    return Area(min(rows), 1, max(rows), 1)


def read_columns(
    workbook: Workbook,
    sheet_part: str,
    letters: set[str],
    area: Area,
    content: Content | None = None,
    only: Sequence[int] | None = None,
) -> dict[str, list[Value]]:
    """Return the values of whole columns by letter, over the rows of `area`.

    `content` is the sheet's part where it is to be another than the package's; rows that `only`,
    in order, does not name may come without their values.
    """
    size = area.last_row - area.first_row + 1
    columns = _blank(letters, size)
    stream = workbook.package.stream(sheet_part) if content is None else _streamed(content)

    def strings() -> list[str]:
        return workbook.strings

    try:
        quickcells.fill(stream, columns, area.first_row, strings, workbook.date1904, only)
    except (quickcells.Unusual, ValueError, IndexError):
        columns = _blank(letters, size)
        _fill_slowly(workbook, sheet_part, columns, area.first_row, content)
    return columns


def _streamed(content: Content) -> Iterator[bytes]:
    return content.stream() if isinstance(content, Packed) else iter((content,))


def _blank(letters: set[str], size: int) -> dict[str, list[Value]]:
    return {name: [None] * size for name in sorted(letters)}


def _fill_slowly(
    workbook: Workbook,
    sheet_part: str,
    columns: dict[str, list[Value]],
    first_row: int,
    content: Content | None,
) -> None:
    size = len(next(iter(columns.values()), ()))

    def take(cell: RawCell) -> None:
        cells = columns.get(column_letters(cell.place.column))
        place = cell.place.row - first_row
        if cells is not None and 0 <= place < size:
            cells[place] = _value(workbook, sheet_part, cell)

    _scan(workbook, sheet_part, take, content=content)


def _value(workbook: Workbook, sheet_part: str, cell: RawCell) -> Value:
    if cell.kind == "inlineStr":
        return cell.text or None
    try:
        formula = cell.formula is not None
        strings = workbook.strings if cell.kind == "s" else []
        return cell_value(cell.kind, cell.text, formula, strings, workbook.date1904)
    except (ValueError, IndexError) as error:
        raise DamagedFile(
            "files.bad_cell",
            file=workbook.package.file,
            sheet=workbook.sheet_of(sheet_part).name,
            cell=str(cell.place),
        ) from error


def _formulas(workbook: Workbook, sheet_part: str, last_row: int) -> dict[Cell, str]:
    """Return the formulas down to a row."""
    found: dict[Cell, str] = {}
    shared = SharedTexts()

    def take(cell: RawCell) -> None:
        if cell.formula is not None and (text := shared.note(cell.place, cell.formula)):
            found[cell.place] = text

    _scan(workbook, sheet_part, take, last_row)
    found.update(shared.members(lambda text, _: text))
    return found


def _scan(
    workbook: Workbook,
    sheet_part: str,
    take: Callable[[RawCell], None],
    last_row: int = MAX_ROW,
    content: Content | None = None,
) -> None:
    package = workbook.package
    stream = package.stream(sheet_part, SLOW_CHUNK) if content is None else _streamed(content)
    try:
        scan(stream, take, last_row)
    except XmlError as error:
        raise package.bad_xml(sheet_part, error) from error
