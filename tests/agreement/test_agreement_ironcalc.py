"""A second engine, which shares no code with LibreOffice, computes the formula columns: IronCalc.

It reads the shared formulas as they stand. A defined name that stands for `tblX[Column]` it does
not follow (0.9.1: no match in it), so a copy has addresses there. Pages are left to LibreOffice: in
IronCalc an empty text as a criterion of COUNTIFS passes by cells that hold an empty text, and
WORKDAY gives #VALUE! where a text stands among the holidays.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from comparing import Computed, same, stored, table_cells
from invented_books import Recipe, write_book
from invented_values import Habits

from repbook.domain.values import CellError, Value
from repbook.ooxml.index import Workbook
from repbook.ooxml.nameparts import with_names
from repbook.ooxml.package import open_package
from repbook.ooxml.refs import column_letters, parse_cell
from repbook.ooxml.save import save_package
from repbook.schema.registry import TABLES

UNTIDY, TIDY = Habits(0.25, 0.08), Habits(0.3, 0.0)
FEW = [Recipe(41, "en", 60, UNTIDY), Recipe(42, "zh-CN", 1, TIDY, paired=1.0)]
MANY = [
    Recipe(seed, lang, 150, UNTIDY, sorted_customers=seed % 2 == 0, sorted_qualify=seed % 3 > 0)
    for lang in ("en", "zh-CN", "zh-TW")
    for seed in range(50, 54)
]
COLUMN = re.compile(r"(tbl\w+)\[(?:\[((?:[^\[\]']|'.)*)\]|((?:[^\[\]'#]|'.)*))\]")


def named(recipe: Recipe) -> str:
    return f"{recipe.seed}-{recipe.lang}-{recipe.cards}"


@pytest.mark.parametrize("recipe", FEW, ids=named)
def test_ironcalc_agrees(recipe: Recipe, tmp_path: Path) -> None:
    agrees(recipe, tmp_path)


@pytest.mark.full
@pytest.mark.parametrize("recipe", MANY, ids=named)
def test_ironcalc_agrees_at_length(recipe: Recipe, tmp_path: Path) -> None:
    agrees(recipe, tmp_path)


def agrees(recipe: Recipe, tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    write_book(recipe, path)
    snapshot, _ = stored(path)
    cells = list(table_cells(snapshot, Workbook(open_package(path))))
    assert len(cells) > recipe.cards * len(TABLES["qualify"].rules()) // 2
    with_addresses(path)
    wrong = list(differing(path, cells))
    assert not wrong, wrong[:10]


def with_addresses(path: Path) -> None:
    """Let names that stand for whole columns stand for addresses."""
    with open_package(path) as package:
        book = Workbook(package)

        def address(found: re.Match[str]) -> str:
            info = book.tables[found[1]]
            header = re.sub(r"'(.)", r"\1", found[2] or found[3])
            letters = column_letters(info.column_of(header))
            first, last = info.data.first_row, info.data.last_row
            return f"'{info.sheet_name}'!${letters}${first}:${letters}${last}"

        names = {name: COLUMN.sub(address, text) for name, text in book.column_names.items()}
        save_package(package, path, {book.part: with_names(package.read(book.part), names)})


def differing(path: Path, cells: list[Computed]) -> Iterator[tuple[str, str, Value, object]]:
    """Yield the cells to which IronCalc gives another value."""
    import ironcalc

    model = ironcalc.load_from_xlsx(str(path), "en", "UTC", "en")
    model.evaluate()
    tabs = {sheet["name"]: n for n, sheet in enumerate(model.get_worksheets_properties())}
    for cell in cells:
        at = parse_cell(cell.ref)
        found: Value = model.get_cell_value(tabs[cell.tab], at.row, at.column)
        if isinstance(cell.value, CellError) and isinstance(found, str):
            found = CellError(found)
        if not same(cell.value, found):
            yield cell.tab, cell.ref, cell.value, found
