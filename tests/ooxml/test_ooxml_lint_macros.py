"""Each rule about VBA projects finds its own defect, planted in a workbook that is sound."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ooxml_lint_macros import MACRO_TYPE, MAIN_TYPE, macro_workbook

from planting import PROJECT, planted, project_of, replacing, with_project, with_stream
from repbook.ooxml.lint import lint_file
from repbook.ooxml.vba.compression import BrokenProject, decompress
from repbook.ooxml.vba.directory import codec_of, read_directory
from repbook.ooxml.vba.project import read_project

BOOK, SHEET, TYPES = "xl/workbook.xml", "xl/worksheets/sheet1.xml", "[Content_Types].xml"
ADD_IN_TYPE = "application/vnd.ms-excel.addin.macroEnabled.main+xml"
RELATIONS = "xl/_rels/workbook.xml.rels"
STANDARD, DOCUMENT = b"\x21\0\0\0\0\0", b"\x22\0\0\0\0\0"


class Defect(NamedTuple):
    """Bytes replaced in a stream of the VBA project, and the rules that must notice."""

    expected: str
    stream: str
    before: bytes
    after: bytes


def utf16(text: str) -> bytes:
    """Return a name as the dir stream has it."""
    return text.encode("utf-16-le")


DEFECTS = [
    Defect("module-lists", "PROJECT", b"Module=modRibbon\r\n", b""),
    Defect("module-lists", "PROJECT", b"Module=modRibbon\r\n", b"Module=modRibbons\r\n"),
    Defect(
        "module-lists code-name-without-module document-without-sheet", "PROJECT",
        b"Document=shCalls/", b"Document=shCall/",
    ),
    Defect("module-kind", "PROJECT", b"Module=modRibbon", b"Class=modRibbon"),
    Defect(
        "module-kind code-name-without-module", "PROJECT", b"Document=shCalls/&H00000000",
        b"Module=shCalls",
    ),
    Defect("module-kind missing-callback", "VBA/dir", STANDARD, DOCUMENT),
    Defect("duplicate-module", "PROJECT", b"Module=modRibbon\r\n", b"Module=modRibbon\r\n" * 2),
    Defect("module-names-part", "PROJECTwm", b"modRibbon\0", b"modRibbon"),
    Defect("module-names-part", "PROJECTwm", utf16("modRibbon"), utf16("modRubbin")),
    Defect("module-names-part", "PROJECTwm", b"\0\0\0\0", b"\0\0"),
    Defect("module-name-attribute", "VBA/modRibbon", b'Name = "modRibbon"', b'Name = "modButton"'),
    Defect("module-name-attribute", "VBA/shCalls", b'Attribute VB_Name = "shCalls"\r\n', b""),
    Defect("module-line-ends", "VBA/modRibbon", b"Option Explicit\r\n", b"Option Explicit\n"),
    Defect("module-line-ends", "VBA/modRibbon", b"Option Explicit\r\n", b"Option Explicit\r"),
    Defect(
        "module-preamble", "VBA/shCalls", b"Attribute VB_Name",
        b"VERSION 1.0 CLASS\r\nBEGIN\r\n  MultiUse = -1\r\nEND\r\nAttribute VB_Name",
    ),
    Defect("document-base", "VBA/ThisWorkbook", b"00020819", b"00020820"),
    Defect("document-base", "VBA/shCalls", b"00020820", b"00020821"),
    Defect("document-base", "VBA/Chart2", b"00020821", b"00020820"),
    Defect(
        "document-base", "VBA/shCalls",
        b'Attribute VB_Base = "0{00020820-0000-0000-C000-000000000046}"\r\n', b"",
    ),
    Defect("macro-project", "VBA/dir", b"\x10\0\0\0\0\0", b"\x10\0\xff\0\0\0"),
    Defect("macro-project", "VBA/dir", b"\x19\0\x09\0\0\0modRibbon", b"\x19\0\xff\xff\xff\xff"),
]  # fmt: skip


class NameDefect(NamedTuple):
    """A text replaced in a part, and the rules that must notice."""

    expected: str
    part: str
    before: str
    after: str


NAME_DEFECTS = [
    NameDefect("missing-code-name document-without-sheet", SHEET, ' codeName="shCalls"', ""),
    NameDefect("missing-code-name document-without-sheet", BOOK, ' codeName="ThisWorkbook"', ""),
    NameDefect("code-name-without-module document-without-sheet", SHEET, '"shCalls"', '"shCalls1"'),
    NameDefect("duplicate-code-name document-without-sheet", SHEET, '"shCalls"', '"Chart2"'),
    NameDefect("macro-content-type macro-extension", TYPES, MACRO_TYPE, MAIN_TYPE),
    NameDefect("macro-extension", TYPES, MACRO_TYPE, ADD_IN_TYPE),
    NameDefect(
        "wrong-content-type", TYPES, "application/vnd.ms-office.vbaProject", "application/xml"
    ),
    NameDefect("macro-relationship missing-callback", RELATIONS, "/vbaProject", "/project"),
    NameDefect("macro-relationship", RELATIONS, "microsoft.com/office/2006", "microsoft.com/2006"),
]
PLANTED = {rule for defect in (*DEFECTS, *NAME_DEFECTS) for rule in defect.expected.split()}
PLANTED |= {"module-name"}


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Lend a workbook with macros and a ribbon without defects."""
    return macro_workbook(tmp_path_factory.mktemp("macros") / "sound.xlsm")


def found_in(path: Path) -> set[str]:
    return {finding.rule for finding in lint_file(path)}


def test_sound_workbook_has_no_findings(sound: Path) -> None:
    assert lint_file(sound) == []


@pytest.mark.parametrize("defect", DEFECTS, ids=lambda d: f"{d.expected}: {d.after[:24]!r}")
def test_planted_defect_is_found_and_nothing_else(
    defect: Defect, sound: Path, tmp_path: Path
) -> None:
    edit = replacing(defect.before, defect.after)
    spoilt = with_stream(sound, tmp_path / "spoilt.xlsm", defect.stream, edit)
    assert found_in(spoilt) == set(defect.expected.split())


@pytest.mark.parametrize("defect", NAME_DEFECTS, ids=lambda d: f"{d.expected}: {d.after[-24:]}")
def test_code_names_and_content_types(defect: NameDefect, sound: Path, tmp_path: Path) -> None:
    edits = {defect.part: (defect.before, defect.after)}
    spoilt = planted(sound, tmp_path / "spoilt.xlsm", edits)
    assert found_in(spoilt) == set(defect.expected.split())


def test_add_in_has_a_type_of_its_own(sound: Path, tmp_path: Path) -> None:
    added = planted(sound, tmp_path / "sound.xlam", {TYPES: (MACRO_TYPE, ADD_IN_TYPE)})
    assert lint_file(added) == []
    assert found_in(planted(sound, tmp_path / "wrong.xlam", {})) == {"macro-extension"}


def test_stream_of_another_name_than_its_module(sound: Path, tmp_path: Path) -> None:
    spoilt = with_stream(
        sound, tmp_path / "spoilt.xlsm", "VBA/shCalls", lambda content: content, "shCalled"
    )
    assert found_in(spoilt) == {"module-lists"}


@pytest.mark.parametrize("name", ["_ibbon", "mod Ribbon", "m" * 32])
def test_module_name_that_excel_refuses(sound: Path, tmp_path: Path, name: str) -> None:
    def rename(content: bytes) -> bytes:
        for coding, kinds in (("ascii", (0x19, 0x1A)), ("utf-16-le", (0x47, 0x32))):
            old, new = "modRibbon".encode(coding), name.encode(coding)
            for kind in kinds:
                head = kind.to_bytes(2, "little")
                before = head + len(old).to_bytes(4, "little") + old
                assert before in content
                content = content.replace(before, head + len(new).to_bytes(4, "little") + new)
        return content

    spoilt = with_stream(sound, tmp_path / "spoilt.xlsm", "VBA/dir", rename)
    assert "module-name" in found_in(spoilt)


def test_compressed_name_map(sound: Path, tmp_path: Path) -> None:
    from pyopenvba.vba import compress

    spoilt = with_stream(sound, tmp_path / "spoilt.xlsm", "PROJECTwm", compress)
    assert found_in(spoilt) == {"module-names-part"}


def test_finding_names_the_module_and_the_lists_it_lacks_in(sound: Path, tmp_path: Path) -> None:
    edit = replacing(b"Module=modRibbon\r\n", b"")
    [finding] = lint_file(with_stream(sound, tmp_path / "spoilt.xlsm", "PROJECT", edit))
    assert finding[:3] == ("module-lists", PROJECT, "modribbon")
    assert "PROJECT" in finding.message


def test_macros_in_a_file_that_says_it_has_none(sound: Path, tmp_path: Path) -> None:
    plain = planted(sound, tmp_path / "plain.xlsx", {TYPES: (MACRO_TYPE, MAIN_TYPE)})
    assert found_in(plain) == {"macro-content-type"}


def test_every_module_is_read_to_the_letter(sound: Path) -> None:
    modules = {module.name: module for module in project_of(sound).modules}
    assert list(modules) == ["ThisWorkbook", "shCalls", "Chart2", "modRibbon"]
    assert modules["modRibbon"].text.endswith("ByRef returnedVal)\r\nEnd Sub\r\n")
    assert [module.record.standard for module in modules.values()] == [False] * 3 + [True]


@pytest.mark.parametrize(
    ("page", "codec"), [(1252, "cp1252"), (936, "gbk"), (65001, "utf-8"), (7, "latin-1")]
)
def test_code_pages(page: int, codec: str) -> None:
    assert codec_of(page) == codec


@given(st.binary(max_size=9000))
def test_decompression_is_the_inverse_of_compression(content: bytes) -> None:
    from pyopenvba.vba import compress

    assert decompress(compress(content)) == content


def test_decompression_stops_at_its_limit() -> None:
    from pyopenvba.vba import compress

    packed = compress(bytes(100_000))
    assert len(packed) < 1000
    with pytest.raises(BrokenProject):
        decompress(packed, limit=50_000)


@given(st.binary(max_size=300))
def test_any_bytes_are_a_stream_or_broken(content: bytes) -> None:
    for read in (decompress, read_directory, read_project):
        try:
            read(content)
        except BrokenProject:
            continue


@given(place=st.floats(0, 1, exclude_max=True), byte=st.integers(0, 255), size=st.integers(1, 8))
def test_damaged_project_is_a_finding_and_no_traceback(
    sound: Path, place: float, byte: int, size: int
) -> None:
    with zipfile.ZipFile(sound) as archive:
        data = bytearray(archive.read(PROJECT))
    start = int(place * len(data))
    data[start : start + size] = bytes([byte]) * len(data[start : start + size])
    lint_file(with_project(sound, sound.with_name("damaged.xlsm"), bytes(data)))


@pytest.mark.parametrize("size", [0, 8, 512, 5000])
def test_project_cut_short(sound: Path, tmp_path: Path, size: int) -> None:
    with zipfile.ZipFile(sound) as archive:
        data = archive.read(PROJECT)[:size]
    assert found_in(with_project(sound, tmp_path / "cut.xlsm", data)) == {"macro-project"}
