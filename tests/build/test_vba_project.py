"""The VBA project is what MS-OVBA asks for, as other readers see it."""

from __future__ import annotations

import io

import olefile
import pytest
from pyopenvba.vba import decompress, parse_project_stream, parse_projectwm
from vba_reading import streams

from repbook.build.vba.encryption import encrypted
from repbook.build.vba.project import vba_project
from repbook.build.vba.source import Base, Module, code_of

CODE = "Option Explicit\n\nPublic Sub A()\nEnd Sub\n"
MODULES = [
    Module("ThisWorkbook", Base.WORKBOOK, "Option Explicit\n"),
    Module("shOne", Base.SHEET),
    Module("clsOne", Base.CLASS, "Option Explicit\n"),
    Module("modOne", Base.NONE, CODE),
    Module("modLong", Base.NONE, CODE + "' a line that repeats, so that it spans chunks\n" * 400),
]


@pytest.fixture(scope="module")
def parts() -> dict[str, bytes]:
    """Lend the streams of a small project."""
    with olefile.OleFileIO(io.BytesIO(vba_project("Sample", MODULES))) as file:
        return streams(file)


def test_streams_stand_where_excel_looks(parts: dict[str, bytes]) -> None:
    inside = {f"VBA/{module.name}" for module in MODULES} | {"VBA/dir", "VBA/_VBA_PROJECT"}
    assert parts.keys() == inside | {"PROJECT", "PROJECTwm"}


def test_there_is_no_cache_and_sources_begin_their_streams(parts: dict[str, bytes]) -> None:
    assert parts["VBA/_VBA_PROJECT"] == bytes.fromhex("CC61FFFF000000")
    for module in MODULES:
        text = decompress(parts[f"VBA/{module.name}"]).decode("ascii")
        assert text == module.text()
        assert "\n" not in text.replace("\r\n", "")


def test_project_names_each_module_by_its_kind(parts: dict[str, bytes]) -> None:
    read = parse_project_stream(parts["PROJECT"])
    assert read.name == "Sample"
    assert [name for name, _ in read.document_modules] == ["ThisWorkbook", "shOne"]
    assert read.class_modules == ["clsOne"]
    assert read.standard_modules == ["modOne", "modLong"]
    assert not read.protection.has_password
    lines = parts["PROJECT"].decode("ascii").split("\r\n")
    assert "\n" not in "".join(lines)
    assert all(f"{module.name}=0, 0, 0, 0, C" in lines for module in MODULES)


def test_names_are_listed_uncompressed(parts: dict[str, bytes]) -> None:
    names = [name for pair in parse_projectwm(parts["PROJECTwm"]) for name in pair]
    assert names == [module.name for module in MODULES for _ in range(2)]


def test_dir_has_one_record_a_module_of_its_kind(parts: dict[str, bytes]) -> None:
    """The directory, read record by record (MS-OVBA 2.3.4.2); 9 alone does not say its length."""
    data, at, found = decompress(parts["VBA/dir"]), 0, []
    while at < len(data):
        id_, size = int.from_bytes(data[at : at + 2], "little"), data[at + 2 : at + 6]
        length = 6 if id_ == 9 else int.from_bytes(size, "little")
        found.append((id_, data[at + 6 : at + 6 + length]))
        at += 6 + length
    assert at == len(data)
    ids = [id_ for id_, _ in found]
    head = [1, 2, 0x14, 3, 4, 5, 0x40, 6, 0x3D, 7, 8, 9, 0xC, 0x3C]
    assert ids[: len(head)] == head
    assert ids[-1] == 0x10
    kinds = [id_ for id_ in ids if id_ in (0x21, 0x22)]
    assert kinds == [0x22, 0x22, 0x22, 0x21, 0x21]
    names = [content.decode("utf-16-le") for id_, content in found if id_ == 0x47]
    assert names == [module.name for module in MODULES]
    assert dict(found)[0x0F] == len(MODULES).to_bytes(2, "little")


@pytest.mark.parametrize("data", [b"", b"\xff", bytes(4), bytes(range(30))])
@pytest.mark.parametrize("seed", [0, 0x0D, 0xFF])
def test_what_is_obscured_can_be_read_back(data: bytes, seed: int) -> None:
    assert decrypted(encrypted(data, "{A1}", seed), "{A1}") == data


def decrypted(text: str, project_id: str) -> bytes:
    """Undo the obscuring as MS-OVBA 2.4.3.3 says."""
    raw = bytes.fromhex(text)
    seed, version, key = raw[0], raw[0] ^ raw[1], raw[0] ^ raw[2]
    assert version == 2
    assert key == sum(project_id.encode()) & 0xFF
    plain, first, second, found = key, raw[2], raw[1], bytearray()
    for byte in raw[3:]:
        plain = byte ^ ((second + plain) & 0xFF)
        first, second = byte, first
        found.append(plain)
    rest = found[(seed & 6) // 2 :]
    length = int.from_bytes(rest[:4], "little")
    assert len(rest) == 4 + length
    return bytes(rest[4:])


def test_equal_modules_give_equal_bytes() -> None:
    assert vba_project("Sample", MODULES) == vba_project("Sample", list(MODULES))
    assert vba_project("Sample", MODULES) != vba_project("Other", MODULES)


def test_exported_files_are_taken_without_their_headers() -> None:
    exported = (
        "\ufeffVERSION 1.0 CLASS\r\nBEGIN\r\n  MultiUse = -1  'True\r\nEND\r\n"
        'Attribute VB_Name = "A"\r\nAttribute VB_Exposed = False\r\nOption Explicit\r\nSub B()\r\n'
        "    Attribute_ = 1\r\nEnd Sub\r\n\r\n"
    )
    assert code_of(exported) == "Option Explicit\nSub B()\n    Attribute_ = 1\nEnd Sub\n"
    assert code_of(code_of(exported)) == code_of(exported)


@pytest.mark.parametrize("name", ["", "_a", "1a", "a" * 32, "a-b", "é"])
def test_names_that_vba_does_not_take_are_refused(name: str) -> None:
    with pytest.raises(ValueError, match="no name for a module"):
        Module(name, Base.NONE)


def test_code_outside_ascii_is_refused() -> None:
    with pytest.raises(ValueError, match="outside ASCII in modA"):
        Module("modA", Base.NONE, "' 中\n")


@pytest.mark.parametrize("names", [("a", "A"), ("a", "dir"), ("a", "Sample")])
def test_a_name_used_twice_is_refused(names: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="used twice"):
        vba_project("sample", [Module(name, Base.NONE) for name in names])
