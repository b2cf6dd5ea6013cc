"""Saving: whole or not at all."""

from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from repbook.errors import CannotWrite
from repbook.ooxml import save, swap
from repbook.ooxml.owner import holder, is_scratch
from repbook.ooxml.package import open_package
from repbook.ooxml.save import save_package

SHEET = "xl/worksheets/sheet1.xml"


def listing(path: Path) -> list[str]:
    """Return what lies in the folder of `path`."""
    return sorted(entry.name for entry in path.parent.iterdir())


def failing(real: Callable[..., object], code: int, after: int = 0) -> Callable[..., object]:
    """Return `real` that raises an OSError from its call number `after` on."""
    calls = iter(range(1_000_000))

    def call(*args: object, **facts: object) -> object:
        if next(calls) >= after:
            raise OSError(code, os.strerror(code))
        return real(*args, **facts)

    return call


@pytest.mark.parametrize(
    ("name", "code", "key"),
    [
        ("fsync", errno.ENOSPC, "files.disk_full"),
        ("fsync", errno.EIO, "files.write_failed"),
        ("chmod", errno.EPERM, "files.no_permission"),
        ("replace", errno.EACCES, "files.no_permission"),
        ("replace", errno.EROFS, "files.folder_read_only"),
    ],
)
def test_failure_at_any_stage_leaves_everything_as_it_was(
    rich_book: Path, monkeypatch: pytest.MonkeyPatch, name: str, code: int, key: str
) -> None:
    before, entries = rich_book.read_bytes(), listing(rich_book)
    package = open_package(rich_book)
    with monkeypatch.context() as patch:
        patch.setattr(os, name, failing(getattr(os, name), code))
        with pytest.raises(CannotWrite) as caught:
            save_package(package, rich_book, {SHEET: b"<x/>"})
    assert caught.value.key == key
    assert rich_book.read_bytes() == before
    assert listing(rich_book) == entries


@pytest.mark.parametrize("after", [0, 1, 2, 15, 30])
def test_disk_full_in_the_middle(
    rich_book: Path, monkeypatch: pytest.MonkeyPatch, after: int
) -> None:
    before, entries = rich_book.read_bytes(), listing(rich_book)
    package = open_package(rich_book)

    def full(members: object, write: Callable[..., object]) -> None:
        real(members, failing(write, errno.ENOSPC, after))

    real = save.write_archive
    monkeypatch.setattr(save, "write_archive", full)
    with pytest.raises(CannotWrite) as caught:
        save_package(package, rich_book, {SHEET: b"<x/>"})
    assert caught.value.key == "files.disk_full"
    assert (rich_book.read_bytes(), listing(rich_book)) == (before, entries)


def test_killed_in_the_middle_of_a_save(rich_book: Path) -> None:
    before = rich_book.read_bytes()
    script = (
        "import os, sys\n"
        "from repbook.ooxml import save\n"
        "from repbook.ooxml.package import open_package\n"
        "save._check = lambda *a: os.kill(os.getpid(), 9)\n"
        f"save.save_package(open_package(sys.argv[1]), sys.argv[1], {{{SHEET!r}: b'<x/>'}})\n"
    )
    done = subprocess.run([sys.executable, "-c", script, str(rich_book)], check=False)
    assert done.returncode != 0
    assert rich_book.read_bytes() == before
    assert all(is_scratch(entry) for entry in rich_book.parent.iterdir() if entry != rich_book)


def test_windows_locks_are_waited_out(rich_book: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(swap, "WAITS", (0.0, 0.0))
    real, calls = os.replace, []

    def replace(*paths: Path) -> None:
        calls.append(paths)
        if len(calls) < 3:
            error = PermissionError(errno.EACCES, "in use")
            error.winerror = 32  # type: ignore[attr-defined]
            raise error
        real(*paths)

    monkeypatch.setattr(os, "replace", replace)
    save_package(open_package(rich_book), rich_book, {SHEET: b"<x/>"})
    assert open_package(rich_book).read(SHEET) == b"<x/>"
    calls.clear()
    monkeypatch.setattr(swap, "WAITS", ())
    with pytest.raises(CannotWrite) as caught:
        save_package(open_package(rich_book), rich_book, {SHEET: b"<y/>"})
    assert caught.value.key == "files.held"


def test_parts_are_added_removed_and_replaced_in_order(rich_book: Path) -> None:
    package = open_package(rich_book)
    target = rich_book.with_name("new.xlsx")
    gone = package.names[-1]
    save_package(package, target, {"custom/a.bin": b"a", SHEET: b"<x/>", gone: None})
    with zipfile.ZipFile(target) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == [*package.names[:-1], "custom/a.bin"]
        assert archive.read(SHEET) == b"<x/>"
    assert open_package(rich_book).names == package.names


def test_same_parts_give_the_same_bytes(rich_book: Path) -> None:
    one, two = rich_book.with_name("1.xlsx"), rich_book.with_name("2.xlsx")
    for target in (one, two):
        save_package(open_package(rich_book), target, {SHEET: b"<x/>", "b": b"1", "a": b"2"})
    assert one.read_bytes() == two.read_bytes()


def test_mode_is_kept_and_links_are_followed(rich_book: Path) -> None:
    os.chmod(rich_book, 0o640)
    link = rich_book.with_name("link.xlsx")
    link.symlink_to(rich_book)
    save_package(open_package(link), link, {SHEET: b"<x/>"})
    assert link.is_symlink()
    assert stat.S_IMODE(rich_book.stat().st_mode) == 0o640
    assert open_package(rich_book).read(SHEET) == b"<x/>"


def test_a_change_by_somebody_else_is_not_overwritten(rich_book: Path) -> None:
    package = open_package(rich_book)
    save_package(open_package(rich_book), rich_book, {SHEET: b"<theirs/>"})
    with pytest.raises(CannotWrite) as caught:
        save_package(package, rich_book, {SHEET: b"<mine/>"})
    assert caught.value.key == "files.changed_meanwhile"
    assert open_package(rich_book).read(SHEET) == b"<theirs/>"


def _excel_lock(name: str) -> bytes:
    wide = name.encode("utf-16-le")
    ansi = bytes([len(name)]) + name.encode("gbk").ljust(54)
    return ansi + bytes([len(name), 0]) + wide + b" \0" * (54 - len(name))


@pytest.mark.parametrize(
    ("lock", "content", "owner"),
    [
        ("~${}", _excel_lock("王伟"), "王伟"),
        ("~${}", b"", ""),
        (".~lock.{}#", b",wang,host,22.11.2026 10:00,file:///x;", "wang"),
    ],
)
def test_open_workbooks_are_not_written(
    rich_book: Path, lock: str, content: bytes, owner: str
) -> None:
    before = rich_book.read_bytes()
    rich_book.with_name(lock.format(rich_book.name)).write_bytes(content)
    found = holder(rich_book)
    assert found is not None
    assert found.name == owner
    with pytest.raises(CannotWrite, match=r"rich-2\.xlsx") as caught:
        save_package(open_package(rich_book), rich_book, {SHEET: b"<x/>"})
    assert owner in str(caught.value)
    assert rich_book.read_bytes() == before


def test_missing_folder_is_said(rich_book: Path) -> None:
    with pytest.raises(CannotWrite) as caught:
        save_package(open_package(rich_book), rich_book.parent / "no" / "x.xlsx", {})
    assert caught.value.key == "files.folder_missing"


@pytest.mark.parametrize(
    ("name", "scratch"),
    [("~$a.xlsx", True), (".a.xlsx", True), ("~rb1.tmp", True), ("a.xlsx", False)],
)
def test_scratch_files_are_passed_over(name: str, scratch: bool) -> None:
    assert is_scratch(Path(name)) is scratch


def test_a_part_that_is_no_sound_xml_is_never_saved(rich_book: Path) -> None:
    before = rich_book.read_bytes()
    with pytest.raises(CannotWrite):
        save_package(open_package(rich_book), rich_book, {"xl/workbook.xml": b"<a></b>"})
    assert rich_book.read_bytes() == before
    assert [path.name for path in rich_book.parent.iterdir()] == [rich_book.name]
