"""Headers stay in sight: let go of everywhere, they come back; on some sheets, it is a choice."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from openpyxl import load_workbook

from doing import BookOf
from live.bridge import properties
from live.office import Office
from made_books import cards, lead
from repbook.entrypoints.cli import main
from repbook.ooxml.index import Workbook
from repbook.ooxml.package import open_package
from repbook.ooxml.save import save_package
from repbook.ooxml.validator import validate_file

Capsys = pytest.CaptureFixture[str]
VIEW = re.compile(rb"(<sheetView\b[^>]*?)(?:/>|>.*?</sheetView>)", re.S)


def frozen(path: Path) -> dict[str, str | None]:
    """Return what each sheet freezes."""
    return {sheet.title: sheet.freeze_panes for sheet in load_workbook(path).worksheets}


def let_go(path: Path, keep: tuple[str, ...] = ()) -> None:
    """Take the panes of all sheets away but of those kept."""
    with open_package(path) as package:
        parts = {
            sheet.part: VIEW.sub(rb"\1/>", package.read(sheet.part))
            for sheet in Workbook(package).sheets
            if sheet.name not in keep
        }
        save_package(package, path, parts)


def test_all_that_was_let_go_comes_back(book_of: BookOf, capsys: Capsys) -> None:
    path = book_of(cards(lead(1)))
    before = frozen(path)
    let_go(path)
    assert not any(frozen(path).values())
    assert main(["repair", str(path)]) == 0
    assert frozen(path) == before
    assert "frozen headers" in capsys.readouterr().out
    assert validate_file(path) == []


def test_what_its_user_lets_scroll_stays(book_of: BookOf) -> None:
    path = book_of(cards(lead(1)))
    let_go(path, keep=("Customers",))
    before = frozen(path)
    assert main(["repair", str(path)]) == 0
    assert frozen(path) == before


def test_a_conversion_by_libreoffice_is_mended(book_of: BookOf, office: Office) -> None:
    path = book_of(cards(lead(1)), file="made.xlsx")
    before = frozen(path)
    saved = path.with_name("saved.xlsx")
    with office.open(path) as document:
        document.model.storeToURL(saved.as_uri(), properties(FilterName="Calc MS Excel 2007 XML"))
    assert not any(frozen(saved).values())
    assert main(["repair", str(saved)]) == 0
    assert frozen(saved) == before
