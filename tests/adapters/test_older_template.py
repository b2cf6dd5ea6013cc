"""A workbook of an older template is refused with the way out, and imported as far as it goes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from doing import BookOf, checked
from made_books import Made, card_id, card_of, cards, lead, read, replace_text
from repbook.adapters.older import OlderBook
from repbook.entrypoints.cli import main
from repbook.ooxml.index import Workbook
from repbook.ooxml.package import open_package
from repbook.ooxml.save import save_package
from repbook.workbook.schema import TEMPLATE_VERSION

NEW_COLUMNS = ("Confirmed grade", "Graded on", "Proposed grade")


@pytest.fixture
def older(made: Made, tmp_path: Path) -> Path:
    """Make a workbook as the template before this one had it: fewer columns, names, settings."""
    answers = {card_id(1): {"q01": "Pain"}}
    rows = cards(lead(1, contact="Dan"), lead(2), answers=answers)
    path = made.copy(tmp_path, rows, settings={"focus_score": 66.0}, file="older.xlsx")
    now, before = (f"<vt:i4>{TEMPLATE_VERSION - back}</vt:i4>" for back in (0, 1))
    replace_text(path, "docProps/custom.xml", now, before)
    package = open_package(path)
    info = Workbook(package).tables["tblCustomers"]
    table, book = package.read(info.part).decode(), package.read("xl/workbook.xml").decode()
    for header in NEW_COLUMNS:
        table = table.replace(f'name="{header}"', f'name="{header} of mine"')
    book = re.sub(r'<definedName name="(?:log|edit|press)_\w+"[^/]*</definedName>', "", book)
    book = re.sub(r'<definedName name="(?:LastTidied|TidiedBefore)"[^/]*</definedName>', "", book)
    assert "log_result" not in book
    save_package(package, path, {info.part: table.encode(), "xl/workbook.xml": book.encode()})
    return path


@pytest.mark.parametrize("command", ["rank", "return", "check", "repair", "undo"])
def test_commands_say_how_to_bring_it_over(
    older: Path, command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = older.read_bytes()
    assert main([command, str(older)]) == 1
    assert "repbook import NEW.xlsx older.xlsx" in capsys.readouterr().err
    assert older.read_bytes() == before


def test_import_brings_over_what_the_older_book_has(
    older: Path, book_of: BookOf, capsys: pytest.CaptureFixture[str]
) -> None:
    path = book_of()
    assert main(["import", str(path), str(older)]) in (0, 1)
    assert "2 added" in capsys.readouterr().out
    assert card_of(path, 1)["contact"] == "Dan"
    assert card_of(path, 1, "qualify")["q01"] == "Pain"
    assert read(path).settings["focus_score"] == 66.0
    assert not checked(path).differences


def test_what_an_older_book_lacks_reads_as_blank(older: Path) -> None:
    found = OlderBook(older).read({"customers": ("name", "grade_held")})
    assert found.tables["customers"].columns["name"] == ["Customer 1", "Customer 2"]
    assert found.tables["customers"].columns["grade_held"] == [None, None]
    assert found.settings["last_tidied"] is None
    assert found.settings["focus_score"] == 66.0
