"""Opening: what is no workbook, is damaged, or is dangerous, is refused in words."""

from __future__ import annotations

import contextlib
import struct
import zipfile
from pathlib import Path

import ooxml_crafted as crafted
import pytest

from repbook.errors import DamagedFile, FileError, NotAWorkbook, UnsafeFile
from repbook.ooxml.index import Workbook
from repbook.ooxml.package import open_package
from repbook.ooxml.reader import read_cells

PLAIN = crafted.parts(crafted.sheet('<row r="1"><c r="A1"><v>1</v></c></row>'))
OLE2 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (b"", "files.is_empty"),
        (b"<!DOCTYPE html><html></html>", "files.is_html"),
        (b"a,b\n1,2\n", "files.is_text"),
        ("甲,乙".encode("gb18030"), "files.is_text"),
        (b"%PDF-1.7 ...", "files.is_pdf"),
        (b"<?xml version='1.0'?><Workbook/>", "files.is_xml"),
        (OLE2 + b"\0" * 100 + "EncryptedPackage".encode("utf-16-le"), "files.is_encrypted"),
        (OLE2 + b"\0" * 100 + "Workbook".encode("utf-16-le"), "files.is_old_xls"),
        (OLE2 + b"\0" * 600, "files.is_ole2"),
        (b"\x7fELF\0\0\0\0", "files.is_unknown"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "files.is_picture"),
        (b"\0\0\0\x18ftypheic\0", "files.is_picture"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "files.is_picture"),
    ],
)
def test_other_files_are_named(tmp_path: Path, content: bytes, key: str) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(content)
    with pytest.raises(NotAWorkbook) as caught:
        open_package(path)
    assert caught.value.key == key
    assert "list.xlsx" in str(caught.value)


@pytest.mark.parametrize(
    ("part", "key"),
    [
        ("xl/workbook.bin", "files.is_xlsb"),
        ("word/document.xml", "files.is_word"),
        ("content.xml", "files.is_opendocument"),
        ("readme.txt", "files.is_zip"),
    ],
)
def test_other_archives_are_named(tmp_path: Path, part: str, key: str) -> None:
    path = crafted.write(tmp_path / "x.xlsx", {part: "x"})
    with pytest.raises(NotAWorkbook) as caught:
        open_package(path)
    assert caught.value.key == key


def test_missing_file_and_folder(tmp_path: Path) -> None:
    for path in (tmp_path / "none.xlsx", tmp_path):
        with pytest.raises(FileError):
            open_package(path)


def test_every_truncation_is_refused(tmp_path: Path) -> None:
    whole = crafted.write(tmp_path / "whole.xlsx", PLAIN).read_bytes()
    path = tmp_path / "cut.xlsx"
    for size in range(1, len(whole), 97):
        path.write_bytes(whole[:size])
        with pytest.raises(FileError):
            open_package(path)


def test_flipped_bytes_never_escape_as_another_error(tmp_path: Path) -> None:
    whole = bytearray(crafted.write(tmp_path / "whole.xlsx", PLAIN).read_bytes())
    path = tmp_path / "bad.xlsx"
    for place in range(0, len(whole), 3):
        damaged = whole.copy()
        damaged[place] ^= 0xFF
        path.write_bytes(damaged)
        with contextlib.suppress(FileError):
            workbook = Workbook(open_package(path))
            for sheet in workbook.sheets:
                read_cells(workbook, sheet.part, ["A1"])


def test_damage_names_the_part(tmp_path: Path) -> None:
    path = crafted.write(tmp_path / "b.xlsx", {**PLAIN, "xl/theme/theme1.xml": "<a>" * 400})
    data = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as archive:
        info = archive.getinfo("xl/theme/theme1.xml")
    start = info.header_offset + 30 + len(info.filename)
    data[start + 4] ^= 0xFF
    path.write_bytes(data)
    with pytest.raises(DamagedFile, match=r"xl/theme/theme1\.xml"):
        open_package(path)


def test_bomb_is_refused_from_its_directory(tmp_path: Path) -> None:
    path = crafted.write(tmp_path / "bomb.xlsx", {**PLAIN, "xl/a.xml": b"\0" * (60 << 20)})
    with pytest.raises(UnsafeFile, match=r"xl/a\.xml"):
        open_package(path)


def test_size_that_lies_is_found_while_reading(tmp_path: Path) -> None:
    path = crafted.write(tmp_path / "b.xlsx", {**PLAIN, "xl/a.xml": b"\0" * 5000})
    data = path.read_bytes()
    path.write_bytes(data.replace(struct.pack("<I", 5000), struct.pack("<I", 50)))
    with pytest.raises(DamagedFile, match=r"xl/a\.xml"):
        open_package(path)


def test_big_sheet_with_a_usual_ratio_is_opened(tmp_path: Path) -> None:
    rows = "".join(f'<row r="{n}"><c r="A{n}"><v>{n * 7919 % 10007}</v></c></row>'
                   for n in range(1, 300))  # fmt: skip
    path = crafted.write(tmp_path / "b.xlsx", crafted.parts(crafted.sheet(rows)))
    assert open_package(path).names[0] == "[Content_Types].xml"


DOCTYPE = '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize("part", ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "_rels/.rels"])
def test_entities_are_refused(tmp_path: Path, part: str) -> None:
    text = str(PLAIN[part]).replace(crafted.HEAD, crafted.HEAD + DOCTYPE)
    path = crafted.write(tmp_path / "x.xlsx", {**PLAIN, part: text})
    with pytest.raises(UnsafeFile, match=part):
        read_cells(Workbook(open_package(path)), "xl/worksheets/sheet1.xml", ["A1"])


def test_absurd_string_count_is_refused(tmp_path: Path) -> None:
    rows = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>'
    text = crafted.strings("<si><t>a</t></si>", ' count="1" uniqueCount="99999999999"')
    path = crafted.write(tmp_path / "x.xlsx", crafted.parts(crafted.sheet(rows), "", text))
    workbook = Workbook(open_package(path))
    with pytest.raises(UnsafeFile, match="sharedStrings"):
        read_cells(workbook, workbook.sheets[0].part, ["A1"])


def test_absurd_dimension_costs_nothing(tmp_path: Path) -> None:
    text = crafted.sheet('<row r="1"><c r="A1"><v>1</v></c></row>')
    text = text.replace("<sheetData>", '<dimension ref="A1:XFD1048576"/><sheetData>')
    workbook = Workbook(open_package(crafted.write(tmp_path / "x.xlsx", crafted.parts(text))))
    assert read_cells(workbook, workbook.sheets[0].part, ["A1"]) == {"A1": 1.0}


def test_part_names_ignore_case_and_backslashes(tmp_path: Path) -> None:
    odd = {name.replace("worksheets/", "Worksheets\\"): text for name, text in PLAIN.items()}
    workbook = Workbook(open_package(crafted.write(tmp_path / "x.xlsx", odd)))
    assert read_cells(workbook, workbook.sheets[0].part, ["A1"]) == {"A1": 1.0}


def test_a_part_given_twice_is_refused(tmp_path: Path) -> None:
    path = crafted.write(tmp_path / "x.xlsx", {**PLAIN, "xl/Workbook.XML": "<x/>"})
    with pytest.raises(DamagedFile, match="Workbook"):
        open_package(path)
