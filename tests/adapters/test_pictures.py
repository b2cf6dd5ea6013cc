"""PDFs and pictures are made by the real LibreOffice, so these tests need it.

Book: Cards (a stale formula, a print area), 拜访 (a print area), Hidden, each saying its name.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
import zipfile
from pathlib import Path
from string import Formatter

import pytest
import xlsxwriter

from repbook.adapters.office import find_office, run
from repbook.adapters.pictures import pdf_to_png, sheet_to_pdf
from repbook.adapters.programs import find_program
from repbook.errors import CannotWrite, FileError, MissingName, NotAWorkbook, Refused
from repbook.text import LANGUAGES
from repbook.text.pictures import SENTENCES

EXTENDED = (
    b'<workbook xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    b'xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main" '
    b'mc:Ignorable="x15" '
)
SHEETS = ("Cards", "拜访", "Hidden")


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("pictures") / "客户 book.xlsx"
    with xlsxwriter.Workbook(str(path)) as workbook:
        for name in SHEETS:
            sheet = workbook.add_worksheet(name)
            sheet.write(0, 0, f"page {name}")
        workbook.get_worksheet_by_name("Cards").write_formula(1, 0, '="sum "&(40+2)', None, "stale")
        for name in SHEETS[:2]:
            workbook.get_worksheet_by_name(name).print_area("A1:C3")
        workbook.get_worksheet_by_name("Hidden").hide()
    return path


def words(pdf: Path) -> list[str]:
    ran = subprocess.run(["pdftotext", str(pdf), "-"], check=True, capture_output=True)
    return ran.stdout.decode().replace("\f", "").split("\n")


def pages(pdf: Path) -> list[str]:
    return [line.removeprefix("page ") for line in words(pdf) if line.startswith("page ")]


@pytest.mark.parametrize("sheet", SHEETS)
def test_one_sheet_is_printed_alone_hidden_or_not(book: Path, tmp_path: Path, sheet: str) -> None:
    sheet_to_pdf(book, sheet, tmp_path / "one.pdf")
    assert pages(tmp_path / "one.pdf") == [sheet]


def test_one_sheet_is_printed_of_a_book_without_views_but_with_extensions(
    book: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.xlsx"
    with zipfile.ZipFile(book) as source, zipfile.ZipFile(other, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            if name == "xl/workbook.xml":
                content = re.sub(b"<bookViews>.*</bookViews>", b"", content)
                content = content.replace(b"<workbook ", EXTENDED, 1)
            target.writestr(name, content)
    sheet_to_pdf(other, "拜访", tmp_path / "one.pdf")
    assert pages(tmp_path / "one.pdf") == ["拜访"]


def test_a_sheet_is_found_whatever_its_case(book: Path, tmp_path: Path) -> None:
    sheet_to_pdf(book, "cARDS", tmp_path / "one.pdf")
    assert pages(tmp_path / "one.pdf") == ["Cards"]


def test_the_whole_book_is_printed_recalculated_and_without_hidden_sheets(
    book: Path, tmp_path: Path
) -> None:
    before = book.read_bytes()
    sheet_to_pdf(book, None, tmp_path / "new folder" / "all.pdf")
    assert pages(tmp_path / "new folder" / "all.pdf") == ["Cards", "拜访"]
    assert "sum 42" in words(tmp_path / "new folder" / "all.pdf")
    assert book.read_bytes() == before
    assert os.listdir(book.parent) == [book.name]


def test_a_pdf_becomes_one_picture_a_page(book: Path, tmp_path: Path) -> None:
    sheet_to_pdf(book, None, tmp_path / "all.pdf")
    pictures = pdf_to_png(tmp_path / "all.pdf", tmp_path / "png")
    assert [picture.name for picture in pictures] == ["all-1.png", "all-2.png"]
    assert all(picture.read_bytes().startswith(b"\x89PNG") for picture in pictures)


def test_an_unknown_sheet_is_refused_with_the_names_there_are(book: Path, tmp_path: Path) -> None:
    with pytest.raises(MissingName) as caught:
        sheet_to_pdf(book, "Absent", tmp_path / "one.pdf")
    assert "Cards, 拜访, Hidden" in caught.value.text("en")


def test_something_else_than_a_workbook_is_refused(tmp_path: Path) -> None:
    (tmp_path / "note.xlsx").write_text("no workbook")
    with pytest.raises(NotAWorkbook):
        sheet_to_pdf(tmp_path / "note.xlsx", None, tmp_path / "one.pdf")
    assert not (tmp_path / "one.pdf").exists()


def test_a_target_that_cannot_be_written_is_named(book: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(CannotWrite) as caught:
        sheet_to_pdf(book, "Cards", tmp_path / "file" / "one.pdf")
    assert str(tmp_path / "file" / "one.pdf") in caught.value.text("en")


def test_too_little_time_is_said_so(book: Path, tmp_path: Path) -> None:
    with pytest.raises(Refused) as caught:
        sheet_to_pdf(book, None, tmp_path / "one.pdf", timeout=0.05)
    assert "after 0.05 seconds" in caught.value.text("en")


def test_a_damaged_pdf_is_named(tmp_path: Path) -> None:
    (tmp_path / "bad.pdf").write_text("no pdf")
    with pytest.raises(FileError) as caught:
        pdf_to_png(tmp_path / "bad.pdf", tmp_path)
    assert "bad.pdf" in caught.value.text("en")


def test_missing_programs_are_named(
    book: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr("repbook.adapters.office._PLACES", ())
    calls = {
        "LibreOffice": lambda: sheet_to_pdf(book, None, tmp_path / "one.pdf"),
        "poppler-utils": lambda: pdf_to_png(tmp_path / "one.pdf", tmp_path),
    }
    for program, call in calls.items():
        with pytest.raises(Refused) as caught:
            call()
        assert all(program in caught.value.text(lang) for lang in LANGUAGES)


def test_the_office_is_found_in_a_program_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "LibreOffice" / "program" / "soffice.com"
    program.parent.mkdir(parents=True)
    program.touch()
    monkeypatch.setenv("PATH", "")
    monkeypatch.setenv("PROGRAMFILES", str(tmp_path))
    assert find_office() == program


def test_a_program_that_takes_too_long_ends_with_its_children(tmp_path: Path) -> None:
    late = tmp_path / "late"
    child = f"import time, pathlib; time.sleep(1); pathlib.Path({str(late)!r}).touch()"
    parent = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {child!r}])"
    with pytest.raises(subprocess.TimeoutExpired):
        run([sys.executable, "-c", parent], timeout=0.5)
    time.sleep(1.2)
    assert not late.exists()


def test_sentences_take_the_same_facts_in_every_language() -> None:
    for key, label in SENTENCES.items():
        facts = [sorted(str(name) for _, name, _, _ in Formatter().parse(text)) for text in label]
        assert facts[1:] == facts[:1] * 2, key


def test_no_program_is_taken_from_the_current_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "sub").mkdir()
    for folder in (tmp_path, tmp_path / "sub"):
        for name in ("soffice", "pdftoppm"):
            (folder / name).write_text("#!/bin/sh\n")
            (folder / name).chmod(0o755)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("repbook.adapters.office._PLACES", ("sub/soffice",))
    monkeypatch.setenv("PATH", os.pathsep.join(("", ".", "sub")))
    monkeypatch.setenv("PROGRAMFILES", ".")
    assert find_office() is None
    assert find_program("pdftoppm") is None
    monkeypatch.setenv("PATH", os.pathsep.join(("sub", str(tmp_path / "sub"))))
    assert find_office() == tmp_path / "sub" / "soffice"
