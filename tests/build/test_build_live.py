"""A real spreadsheet program computes what was written beside every formula."""

from __future__ import annotations

from build_samples import Built
from openpyxl import load_workbook
from openpyxl.cell import Cell
from openpyxl.utils.datetime import to_excel

from live.office import Office
from repbook.domain.values import Value


def test_recalculation_gives_the_written_values(built: Built, office: Office) -> None:
    written = load_workbook(built.path, data_only=True)
    document = office.open(built.path)
    try:
        document.recalculate()
        computed = {sheet: document.values(sheet) for sheet in document.sheet_names()}
    finally:
        document.close()
    count = 0
    differences = []
    for sheet in load_workbook(built.path):
        for cell in (cell for row in sheet.iter_rows() for cell in row if cell.data_type == "f"):
            count += 1
            stored = value_of(written[sheet.title][cell.coordinate])
            found = at(computed[sheet.title], cell.row, cell.column)
            if not alike(stored, found):
                differences.append((sheet.title, cell.coordinate, stored, found, cell.value))
    assert differences == []
    assert count > 3000


def value_of(cell: Cell) -> Value:
    value = to_excel(cell.value) if cell.is_date and cell.value is not None else cell.value
    # openpyxl gives a link without a text its target as value.
    if cell.hyperlink is not None and value == cell.hyperlink.location:
        return None
    return None if value == "" else value  # type: ignore[return-value]  # formulas give no others


def at(values: list[list[Value]], row: int, column: int) -> Value:
    inside = row <= len(values) and column <= len(values[row - 1])
    value = values[row - 1][column - 1] if inside else None
    return None if value == "" else value


def alike(one: Value, other: Value) -> bool:
    numbers = (int, float)
    if isinstance(one, numbers) and isinstance(other, numbers):
        return abs(one - other) <= 1e-9 * max(1, abs(one))
    return one == other
