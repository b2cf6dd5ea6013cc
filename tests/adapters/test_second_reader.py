"""Workbooks of odd producers: read by the first reader, else through openpyxl in bounds."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
import xlsxwriter

from repbook.adapters.sources.source import Source, read_source
from repbook.errors import DamagedFile, FileError, NotAWorkbook, UnsafeFile
from repbook.text import use_language

SHEET = "xl/worksheets/sheet1.xml"
KNOWN = ("Customer", "Phone", "Next date")
Edit = Callable[[str], str]


@pytest.fixture(autouse=True)
def _english() -> None:
    use_language("en")


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("odd") / "plain.xlsx"
    book = xlsxwriter.Workbook(str(path))
    for name, place in (("Cover", 5), ("Leads", 0)):
        sheet = book.add_worksheet(name)
        sheet.write_row(place, 0, ["Customer", "Phone", "Next date"] if name == "Leads" else ["x"])
        if name == "Leads":
            sheet.write_row(1, 0, ["河谷泵业", "0571-87654321"])
            sheet.write(1, 2, 46086, book.add_format({"num_format": "yyyy-mm-dd"}))
            sheet.write(1, 3, 123, book.add_format({"num_format": "000000"}))
    book.close()
    return path


def edited(plain: Path, folder: Path, edit: Callable[[str, bytes], bytes | None]) -> Path:
    path = folder / "odd.xlsx"
    with zipfile.ZipFile(plain) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = edit(name, old.read(name))
            if data is not None:
                new.writestr(name, data)
    return path


def sheets(edit: Edit) -> Callable[[str, bytes], bytes]:
    return lambda name, data: (
        edit(data.decode()).encode() if name.startswith("xl/worksheets/") else data
    )


def wide(data: bytes, encoding: str) -> bytes:
    text = re.sub(r"<\?xml[^>]*\?>\s*", "", data.decode())
    return f'<?xml version="1.0" encoding="{encoding}"?>{text}'.encode(encoding)


def is_right(source: Source) -> bool:
    (row,) = [cells for _, cells in source.rows]
    return row == ["河谷泵业", "0571-87654321", date(2026, 3, 5), "000123"]


@pytest.mark.parametrize("part", ["", SHEET, "xl/worksheets/sheet2.xml", "xl/sharedStrings.xml"])
def test_parts_in_utf_16_are_read(plain: Path, tmp_path: Path, part: str) -> None:
    def edit(name: str, data: bytes) -> bytes:
        chosen = name.endswith((".xml", ".rels")) and part in ("", name)
        return wide(data, "UTF-16") if chosen else data

    source = read_source(edited(plain, tmp_path, edit), known=KNOWN)
    assert is_right(source)
    assert not any("second reader" in problem.message for problem in source.problems)


ODD: list[Callable[[str, bytes], bytes | None]] = [
    sheets(lambda text: re.sub(r'<row r="(\d+)"', r'<row r="\1.0"', text)),
    lambda name, data: None if name == "_rels/.rels" else data,
]


@pytest.mark.parametrize("edit", ODD)
def test_what_the_first_reader_does_not_understand_is_read_by_openpyxl(
    plain: Path, tmp_path: Path, edit: Callable[[str, bytes], bytes | None]
) -> None:
    source = read_source(edited(plain, tmp_path, edit), known=KNOWN)
    assert source.sheet == "Leads"
    assert is_right(source)
    assert any("second reader" in problem.message for problem in source.problems)


def test_the_sheet_that_was_named_is_read(plain: Path, tmp_path: Path) -> None:
    path = edited(plain, tmp_path, ODD[0])
    assert is_right(read_source(path, "leads"))
    with pytest.raises(FileError):
        read_source(path, "Nowhere")


REFUSED = [
    (sheets(lambda text: text.split("</sheetData>")[0]), DamagedFile),
    (sheets(lambda text: re.sub(r"<v>\d+</v>", "<v>1,2</v>", text)), DamagedFile),
    (sheets(lambda text: text.replace("<worksheet", "<!DOCTYPE worksheet><worksheet")), UnsafeFile),
    (lambda name, data: None if name == "xl/workbook.xml" else data, NotAWorkbook),
]


@pytest.mark.parametrize(("edit", "error"), REFUSED)
def test_what_neither_reads_is_refused_in_the_first_ones_words(
    plain: Path, tmp_path: Path, edit: Callable[[str, bytes], bytes | None], error: type[FileError]
) -> None:
    with pytest.raises(error):
        read_source(edited(plain, tmp_path, edit), known=KNOWN)


def test_no_module_of_the_users_folder_runs(
    plain: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    planted = "open('ran.txt', 'w').close()\n"
    (tmp_path / "openpyxl.py").write_text(planted, encoding="utf-8")
    (tmp_path / "json.py").write_text(planted, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    assert is_right(read_source(edited(plain, tmp_path, ODD[0]), known=KNOWN))
    assert not (tmp_path / "ran.txt").exists()
