"""Compound files hold what was put in, for readers other than our own too."""

from __future__ import annotations

import io
import struct

import olefile
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyopenvba.cfb import CFB

from repbook.build.vba.compound import SECTOR, Colour, Storage, compound_file

NAMES = st.text("abcdefghXYZ_019é字", min_size=1, max_size=31)
SIZES = st.sampled_from((0, 1, 63, 64, 65, 511, 512, 513, 4095, 4096, 4097, 9000))
RED, BLACK = Colour.RED, Colour.BLACK


@st.composite
def storages(draw: st.DrawFn, depth: int = 2) -> Storage:
    """Draw storages with streams of telling sizes, and storages inside."""
    names = draw(st.lists(NAMES, max_size=12, unique_by=str.upper))
    found: dict[str, bytes | Storage] = {}
    for number, name in enumerate(names):
        if depth and draw(st.integers(0, 4)) == 0:
            found[name] = draw(storages(depth - 1))
        else:
            found[name] = bytes([number + 1]) * draw(SIZES)
    return found


@settings(max_examples=80, deadline=None)
@given(storages())
def test_what_goes_in_comes_out_of_olefile(tree: Storage) -> None:
    with olefile.OleFileIO(io.BytesIO(compound_file(tree))) as file:
        assert file.parsing_issues == []
        assert read(file, file.root) == tree


@settings(max_examples=30, deadline=None)
@given(storages(depth=1))
def test_pyopenvba_finds_every_stream_too(tree: Storage) -> None:
    file = CFB.from_bytes(compound_file(tree))
    for name, content in tree.items():
        if isinstance(content, bytes):
            assert file.get_stream(name) == content


def read(file: olefile.OleFileIO, entry: olefile.olefile.OleDirectoryEntry) -> Storage:
    """Return an entry's content by walking olefile's own tree."""
    found: dict[str, bytes | Storage] = {}
    for kid in entry.kids:
        if kid.entry_type == olefile.STGTY_STREAM:
            found[kid.name] = file._open(kid.isectStart, kid.size).read()
        else:
            found[kid.name] = read(file, kid)
    return found


@pytest.mark.parametrize("count", range(1, 40))
def test_siblings_form_a_red_black_tree_in_order(count: int) -> None:
    names = [f"s{number:02}" for number in range(count)]
    entries = directory(compound_file(dict.fromkeys(names, b"x")))
    assert entries[entries[0]["child"]]["colour"] == BLACK
    blacks: set[int] = set()
    order: list[str] = []

    def walk(index: int, above: int, seen: int) -> None:
        if index == 0xFFFFFFFF:
            blacks.add(seen)
            return
        entry = entries[index]
        assert (above, entry["colour"]) != (RED, RED)
        walk(entry["left"], entry["colour"], seen + entry["colour"])
        order.append(entry["name"])
        walk(entry["right"], entry["colour"], seen + entry["colour"])

    walk(entries[0]["child"], BLACK, 0)
    assert len(blacks) == 1
    assert order == names


def directory(data: bytes) -> list[dict]:
    """Return the directory's entries; small files have it right behind the FAT."""
    (start,) = struct.unpack_from("<I", data, 48)
    (fat,) = struct.unpack_from("<I", data, 76)
    found, sector = [], start
    while sector != 0xFFFFFFFE:
        at = (sector + 1) * SECTOR
        for offset in range(at, at + SECTOR, 128):
            name, size, kind, colour, left, right, child = struct.unpack_from(
                "<64sHBBIII", data, offset
            )
            label = name[: max(size - 2, 0)].decode("utf-16-le")
            row = {"name": label, "kind": kind, "colour": colour}
            found.append(row | {"left": left, "right": right, "child": child})
        (sector,) = struct.unpack_from("<I", data, (fat + 1) * SECTOR + sector * 4)
    return found


def test_many_sectors_need_more_than_one_table() -> None:
    tree = {"big": bytes(range(256)) * 2000, "VBA": {"small": b"s" * 100}}
    with olefile.OleFileIO(io.BytesIO(compound_file(tree))) as file:
        assert file.openstream("big").read() == tree["big"]
        assert file.openstream(["VBA", "small"]).read() == b"s" * 100


@pytest.mark.parametrize("name", ["", "a" * 32, "a/b", "a:b", "a!b", "a\\b"])
def test_names_that_the_format_forbids_are_refused(name: str) -> None:
    with pytest.raises(ValueError, match="no name for a stream"):
        compound_file({name: b""})


def test_what_does_not_fit_is_refused() -> None:
    with pytest.raises(OverflowError):
        compound_file({"big": bytes(8 << 20)})


def test_equal_contents_give_equal_bytes_in_any_order() -> None:
    forth = {"a": b"1", "B": {"c": b"2", "d": b"3" * 5000}}
    back = {"B": {"d": b"3" * 5000, "c": b"2"}, "a": b"1"}
    assert compound_file(forth) == compound_file(back)
