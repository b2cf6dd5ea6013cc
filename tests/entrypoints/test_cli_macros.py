"""Every command works on a workbook with macros, and leaves them as they are."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from command_line import run

from doing import sheet
from fast import spoken
from made_books import DAY, type_in, visit_row
from repbook.build.labels import SHEET
from repbook.ooxml.index import Workbook
from repbook.ooxml.lint import lint_file
from repbook.ooxml.package import open_package
from repbook.ooxml.validator import validate_file

Capsys = pytest.CaptureFixture[str]
ON = ("--day", DAY)


def kept(path: Path) -> dict[str, bytes]:
    """Return what no command may change: code, ribbon and its way there, texts of the labels."""
    package = open_package(path)
    (labels,) = (s.part for s in Workbook(package).sheets if s.name == SHEET)
    with zipfile.ZipFile(path) as archive:
        ways = ("xl/vbaProject.bin", "customUI/customUI14.xml", "_rels/.rels", labels)
        return {name: archive.read(name) for name in ways}


@pytest.mark.parametrize("lang", spoken())
def test_a_day_with_a_workbook_that_has_macros(tmp_path: Path, capsys: Capsys, lang: str) -> None:
    book, people = tmp_path / "day.xlsm", tmp_path / "people.csv"
    rows = [f"Customer {n},1380000{n:04d},{n} Long Road" for n in range(1, 9)]
    people.write_text("\n".join(("name,phone,address", *rows)), encoding="utf-8")
    assert run(capsys, "new", book, "--lang", lang, "--rep", "LW", "--as-of", DAY).code == 0
    before = kept(book)
    assert run(capsys, "import", book, people).code == 0
    assert run(capsys, "rank", book, *ON).code == 0
    assert len(sheet(book)) == 8
    type_in(book, "visits", visit_row(3), result=2.0)
    assert run(capsys, "return", book).code == 0
    assert run(capsys, "check", book).code == 0
    assert run(capsys, "undo", book).code == 0
    assert sheet(book, "calls") == []
    assert kept(book) == before
    assert validate_file(book) == []
    assert lint_file(book) == []


def test_a_repaired_workbook_keeps_its_macros(tmp_path: Path, capsys: Capsys) -> None:
    book = tmp_path / "hurt.xlsm"
    run(capsys, "new", book, "--lang", "en", "--as-of", DAY)
    before = kept(book)
    renamed(book, "Address", "Where")
    assert run(capsys, "check", book).code != 0
    found = run(capsys, "repair", book)
    assert found.code in (0, 1), found.err
    assert kept(book) == before
    assert run(capsys, "check", book).code == 0
    assert lint_file(book) == []


def renamed(path: Path, old: str, new: str) -> None:
    """Rename a header of Customers as a user does: in its cell and in its table."""
    with zipfile.ZipFile(path) as archive:
        found = {name: archive.read(name) for name in archive.namelist()}
    (table,) = (name for name in found if b'name="tblCustomers"' in found[name])
    for name, form in (("xl/sharedStrings.xml", ">{}<"), (table, 'name="{}"')):
        assert found[name].count(form.format(old).encode()) == 1
        found[name] = found[name].replace(form.format(old).encode(), form.format(new).encode())
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in found.items():
            archive.writestr(name, content)


def test_other_endings_are_refused_with_both_names(tmp_path: Path, capsys: Capsys) -> None:
    found = run(capsys, "new", tmp_path / "book.xlam")
    assert found.code == 2
    assert ".xlsx" in found.err
    assert ".xlsm" in found.err
