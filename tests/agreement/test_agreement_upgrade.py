"""An upgraded workbook, recalculated by LibreOffice, holds what the upgrade stored."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from comparing import same, stored

from live.office import Office
from repbook.entrypoints.cli import main
from repbook.ooxml.refs import parse_cell

DATA = Path(__file__).parent.parent / "data"
FILES = (
    "template_4.xlsx",
    *(pytest.param(f"template_4_{n}.xlsx", marks=pytest.mark.full) for n in ("en", "zh-TW")),
)


@pytest.mark.full
@pytest.mark.parametrize("file", FILES)
def test_an_office_computes_what_the_upgrade_stored(
    tmp_path: Path, office: Office, file: str
) -> None:
    path = Path(shutil.copyfile(DATA / file, tmp_path / file))
    assert main(["upgrade", str(path)]) == 0
    _, cells = stored(path)
    with office.open(path) as document:
        document.recalculate()
        grids = {tab: document.values(tab) for tab in {cell.tab for cell in cells}}
    wrong = []
    for cell in cells:
        place = parse_cell(cell.ref)
        found = grids[cell.tab][place.row - 1][place.column - 1]
        if not same(found, cell.value):
            wrong.append((cell, found))
    assert wrong == []
    assert len(cells) > 1000
