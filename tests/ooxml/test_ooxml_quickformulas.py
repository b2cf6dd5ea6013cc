"""Formulas read by kinds of cells are those that a parser reads."""

from __future__ import annotations

from pathlib import Path

import pytest
from ooxml_crafted import parts, sheet, table, write

from repbook.ooxml import quickformulas
from repbook.ooxml.index import Workbook
from repbook.ooxml.package import open_package
from repbook.ooxml.reader import table_formulas

OWN, GROUP = "<f>A{n}*2</f>", '<f t="shared" si="1"/>'
LAST = 60


def book(folder: Path, own: str, shared: str, comment: str = "") -> Workbook:
    """Return a workbook whose table has a column of own and one of shared formulas."""
    rows = ['<row r="1"><c r="A1"/></row>']
    for n in range(2, LAST + 1):
        second = f'<f t="shared" ref="C2:C{LAST}" si="1">{shared}</f>' if n == 2 else GROUP
        rows.append(
            f'<row r="{n}"><c r="A{n}"><v>{n}</v></c><c r="B{n}" s="7">{own.format(n=n)}<v>{n}</v>'
            f'</c><c r="C{n}">{second}<v>1</v></c></row>'
        )
    made = parts(sheet("".join(rows) + comment), table(f"A1:C{LAST}", "Id", "Own", "Shared"))
    return Workbook(open_package(write(folder / f"{bool(comment)}.xlsx", made)))


@pytest.mark.parametrize(
    "own", [OWN, "<f>A$2+A{n}</f>", "<f>A{n}&amp;30</f>", '<f>IF(A{n},"x{n}")</f>']
)
@pytest.mark.parametrize("shared", ["A2+1", "A1+1", "A$2"])
def test_reads_what_a_parser_reads(tmp_path: Path, own: str, shared: str) -> None:
    quick, slow = (book(tmp_path, own, shared, comment) for comment in ("", "<!-- -->"))
    found = table_formulas(quick, quick.tables["T"])
    assert found == table_formulas(slow, slow.tables["T"])
    assert None not in found["Own"] + found["Shared"]
    columns: dict[int, quickformulas.Texts] = {2: [None] * (LAST - 1)}
    info = quick.tables["T"]
    quickformulas.fill(quick.package.stream(info.sheet_part), columns, 2, info.spelling)
    assert columns[2] == found["Own"]
