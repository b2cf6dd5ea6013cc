"""Rules about the calculation chain (ECMA-376 part 1, 18.6)."""

from __future__ import annotations

from collections.abc import Iterator

from repbook.ooxml.lint.area import read_area
from repbook.ooxml.lint.registry import Hit, rule
from repbook.ooxml.lint.sheet import SheetView
from repbook.ooxml.lint.trees import MAIN
from repbook.ooxml.lint.view import PackageView


@rule("calc-chain")
def calc_chain(view: PackageView) -> Iterator[Hit]:
    """Find chain entries for cells that hold no formula; missing entries are harmless."""
    part = view.related(view.workbook, "calcChain")
    sheets = {str(entry.sheet_id): view.sheet(entry.part) for entry in view.worksheets.values()}
    current = ""
    for entry in view.root(part).iter(MAIN + "c"):
        current = entry.get("i", current)
        cell = entry.get("r", "")
        if current not in sheets or not _calculates(sheets[current], cell):
            yield Hit(part, cell, cell)


def _calculates(sheet: SheetView, cell: str) -> bool:
    """Tell whether the cell holds a formula or a part of an array formula's result."""
    if cell in sheet.formula_cells:
        return True
    place = read_area(cell)
    arrays = (read_area(array) for array in sheet.arrays)
    return place is not None and any(area.meets(place) for area in arrays if area)
