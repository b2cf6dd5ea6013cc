"""Two that write one file: never does one lose what the other saved."""

from __future__ import annotations

import errno
import os
import random
import shutil
import stat
import struct
import subprocess
import sys
import tempfile
import time
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import pytest
from filelock import SoftFileLock

from repbook import scratch
from repbook.errors import CannotWrite
from repbook.ooxml import carry, marks, swap
from repbook.ooxml.package import open_package
from repbook.ooxml.save import replace_file, save_members, save_package
from repbook.scratch import lock_file, temporary_folder

SHEET = "xl/worksheets/sheet1.xml"


def saved(path: Path, data: bytes = b"<mine/>") -> None:
    """Save a package as read now."""
    save_package(open_package(path), path, {SHEET: data})


def refused(path: Path, *, package: Any = None) -> str:
    """Return why a save is refused; the file must stay as it was, with nothing beside it."""
    before = path.read_bytes() if path.exists() else None
    beside = {entry.name for entry in path.parent.iterdir()}
    with pytest.raises(CannotWrite) as caught:
        save_package(package or open_package(path), path, {SHEET: b"<mine/>"})
    assert (path.read_bytes() if path.exists() else None) == before
    assert {entry.name for entry in path.parent.iterdir()} == beside
    return caught.value.key


def _writer(path: Path, name: str, turn: Any, rounds: int, told: Any) -> None:
    """Add a part a round, with gaps where another may come between."""
    wait = random.Random(name)
    real_check, real_swap = swap.check_free, os.replace

    def slow_check(target: Path) -> None:
        real_check(target)
        time.sleep(wait.random() * 0.004)

    def slow_swap(one: Path, other: Path) -> None:
        time.sleep(wait.random() * 0.004)
        real_swap(one, other)

    swap.check_free = slow_check
    swap.os.replace = slow_swap
    for number in range(rounds):
        turn.wait()
        package = open_package(path)
        time.sleep(wait.random() * 0.004)
        part = f"custom/{name}{number}.bin"
        try:
            save_package(package, path, {part: b"x"})
            told.put(part)
        except CannotWrite as error:
            told.put(error.key)
    told.put("")


@pytest.mark.parametrize("rounds", [12, pytest.param(200, marks=pytest.mark.full)])
def test_of_two_writers_none_loses_what_the_other_saved(rich_book: Path, rounds: int) -> None:
    context = get_context("fork")
    turn, told = context.Barrier(2), context.Queue()
    pair = [
        context.Process(target=_writer, args=(rich_book, name, turn, rounds, told))
        for name in ("a", "b")
    ]
    for each in pair:
        each.start()
    answers: list[str] = []
    while answers.count("") < 2:
        answers.append(told.get(timeout=60))
    for each in pair:
        each.join(60)
    parts = {answer for answer in answers if answer.startswith("custom/")}
    others = {answer for answer in answers if answer and answer not in parts}
    assert others == {"files.changed_meanwhile"}
    assert parts == {name for name in open_package(rich_book).names if name.startswith("custom/")}
    assert len(parts) >= rounds
    assert [entry.name for entry in rich_book.parent.iterdir()] == [rich_book.name]


def test_the_file_is_looked_at_before_every_try(
    rich_book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While a scanner holds it, Excel opens it, or somebody saves, or takes it away."""
    monkeypatch.setattr(swap, "WAITS", (0.0,))
    real = os.replace
    away = rich_book.with_name("away.xlsx")
    for meanwhile, key in (
        (lambda: rich_book.with_name(f"~${rich_book.name}").touch(), "files.open_elsewhere"),
        (lambda: real(rich_book, away), "files.gone_meanwhile"),
        (lambda: rich_book.write_bytes(b"theirs"), "files.changed_meanwhile"),
    ):
        package = open_package(rich_book)
        data = rich_book.read_bytes()

        def held(*_: Path, what: Any = meanwhile) -> None:
            what()
            error = PermissionError(errno.EACCES, "in use")
            error.winerror = 32  # type: ignore[attr-defined]
            raise error

        monkeypatch.setattr(swap.os, "replace", held)
        with pytest.raises(CannotWrite) as caught:
            save_package(package, rich_book, {SHEET: b"<mine/>"})
        assert caught.value.key == key
        monkeypatch.setattr(swap.os, "replace", real)
        rich_book.with_name(f"~${rich_book.name}").unlink(missing_ok=True)
        away.unlink(missing_ok=True)
        rich_book.write_bytes(data)


def test_a_file_that_vanished_is_not_made_anew(rich_book: Path) -> None:
    package = open_package(rich_book)
    rich_book.unlink()
    assert refused(rich_book, package=package) == "files.gone_meanwhile"


def test_a_file_that_came_meanwhile_is_not_replaced(rich_book: Path) -> None:
    target = rich_book.with_name("new.xlsx")

    def members() -> Any:
        target.write_bytes(b"theirs")
        return iter(())

    def late() -> Any:
        yield from members()

    with pytest.raises(CannotWrite) as caught:
        save_members(target, late())
    assert caught.value.key == "files.come_meanwhile"
    assert target.read_bytes() == b"theirs"


def test_the_same_bytes_under_another_number_are_the_same_file(rich_book: Path) -> None:
    """As on drives that number files anew whenever they are asked."""
    package = open_package(rich_book)
    package.stamp = package.stamp._replace(number=(1, 1))
    save_package(package, rich_book, {SHEET: b"<mine/>"})
    other = open_package(rich_book)
    other.stamp, other.data = other.stamp._replace(number=(1, 1)), b"else"
    with pytest.raises(CannotWrite, match="changed by somebody else"):
        swap.as_read(other)()


HOLD = """
import sys, time
from pathlib import Path
from repbook.ooxml import marks
with marks.marked(Path(sys.argv[1])):
    print("held", flush=True)
    time.sleep(60)
"""


def test_who_holds_the_lock_is_named_and_a_killed_one_holds_nothing(
    rich_book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(marks, "PATIENCE", 0.1)
    command = [sys.executable, "-c", HOLD, str(rich_book)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        with pytest.raises(CannotWrite) as caught:
            saved(rich_book)
        assert caught.value.key == "files.being_written"
        assert os.uname().nodename in str(caught.value.facts["owner"])
        assert lock_file(rich_book).owner() in str(caught.value)
        other.kill()
    monkeypatch.setattr(marks, "PATIENCE", 5.0)
    saved(rich_book)
    assert not lock_file(rich_book).exists()


def test_another_computers_lock_counts_for_ten_minutes(
    rich_book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(marks, "PATIENCE", 0.1)
    lock = lock_file(rich_book)
    lock.write_text("4711\nelsewhere\n")
    assert refused(rich_book) == "files.being_written"
    old = time.time() - marks.STALE - 60
    os.utime(lock, (old, old))
    saved(rich_book)
    assert not lock.exists()


def test_a_lock_that_names_nobody_counts_for_half_a_minute(
    rich_book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(marks, "PATIENCE", 0.1)
    lock = lock_file(rich_book)
    lock.touch()
    assert refused(rich_book) == "files.being_written"
    old = time.time() - marks.NAMELESS - 5
    os.utime(lock, (old, old))
    saved(rich_book)
    assert not lock.exists()


SAVE = """
import os, sys
os.environ["REPBOOK_HOME"] = sys.argv[2]
from repbook.ooxml import marks
from repbook.ooxml.save import replace_file
replace_file(sys.argv[1], b"new")
"""


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="plays another user")
def test_a_dead_lock_that_cannot_be_removed_holds_nobody_up(rich_book: Path) -> None:
    """In a folder that keeps each user's files his own, as a shared TMP does."""
    nobody = 65534
    with tempfile.TemporaryDirectory(prefix="shared-") as folder:
        os.chmod(folder, 0o1777)
        path = Path(folder, rich_book.name)
        path.write_bytes(b"old")
        os.chown(path, nobody, nobody)
        lock = lock_file(path)
        with subprocess.Popen([sys.executable, "-c", HOLD, str(path)], stdout=-1) as other:
            assert other.stdout is not None
            other.stdout.readline()
            other.kill()
        assert lock.owner() == "root"
        ran = subprocess.run(
            [sys.executable, "-c", SAVE, str(path), folder],
            capture_output=True, text=True, check=False, user=nobody, group=nobody,
            extra_groups=[], cwd=folder,
        )  # fmt: skip
        assert (ran.returncode, path.read_bytes()) == (0, b"new"), ran.stderr
        assert [left.name for left in Path(folder).glob("*.lock*")] == [lock.name]


def test_who_cannot_remove_a_dead_lock_and_who_can_see_each_other(
    rich_book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The second lock is a lived in one; the first was removed by somebody who may."""
    monkeypatch.setattr(marks, "PATIENCE", 0.1)
    first = lock_file(rich_book)
    second = SoftFileLock(first.with_name(f"{first.name}.2"))
    with second:
        assert refused(rich_book) == "files.being_written"
    assert not first.exists()
    saved(rich_book)


def test_a_lock_is_called_left_where_its_maker_is_gone_alone(tmp_path: Path) -> None:
    mark = tmp_path / "a.lock"
    with SoftFileLock(mark):
        assert not marks._is_left(mark)
        told = mark.read_text().splitlines(keepends=True)
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    for lines, is_left in (
        ([f"{ended.pid}\n", *told[1:]], True),
        ([f"{ended.pid}\n", "elsewhere\n"], False),
        ([f"{os.getpid()}\n", *told[1:]], False),
        ([], False),
    ):
        mark.write_text("".join(lines))
        assert marks._is_left(mark) == is_left
    mark.write_text("4711\nelsewhere\n")
    old = time.time() - marks.STALE - 60
    os.utime(mark, (old, old))
    assert marks._is_left(mark)
    assert mark.exists()
    assert not marks._is_left(tmp_path / "none.lock")


def test_a_long_name_has_a_lock_too(rich_book: Path) -> None:
    long = rich_book.with_name("名" * 80 + ".xlsx")
    rich_book.rename(long)
    saved(long)
    assert open_package(long).read(SHEET) == b"<mine/>"


@pytest.mark.parametrize(
    ("number", "key", "tries"),
    [(59, "network", 2), (64, "network", 2), (1224, "held", 2), (17, "other_device", 1)],
)
def test_what_windows_says_of_networks_is_retried_or_named(
    rich_book: Path, monkeypatch: pytest.MonkeyPatch, number: int, key: str, tries: int
) -> None:
    monkeypatch.setattr(swap, "WAITS", (0.0,))
    calls = []

    def fails(*paths: Path) -> None:
        calls.append(paths)
        error = OSError(errno.EINVAL, "an error")
        error.winerror = number  # type: ignore[attr-defined]
        raise error

    monkeypatch.setattr(swap.os, "replace", fails)
    assert refused(rich_book) == f"files.{key}"
    assert len(calls) == tries


@pytest.mark.parametrize(("number", "waits"), [(59, (0.0,)), (59, ()), (None, (0.0,))])
def test_a_swap_whose_answer_was_lost_is_done(
    rich_book: Path, monkeypatch: pytest.MonkeyPatch, number: int | None, waits: tuple[float, ...]
) -> None:
    monkeypatch.setattr(swap, "WAITS", waits)
    real = os.replace

    def lost(*paths: Path) -> None:
        real(*paths)
        error = OSError(errno.ENOENT, "an unexpected network error")
        error.winerror = number  # type: ignore[attr-defined]
        raise error

    monkeypatch.setattr(swap.os, "replace", lost)
    saved(rich_book)
    assert open_package(rich_book).read(SHEET) == b"<mine/>"


def test_a_read_only_file_is_refused(rich_book: Path) -> None:
    os.chmod(rich_book, 0o444)
    assert refused(rich_book) == "files.read_only"


def test_what_the_system_keeps_of_a_file_is_carried_over(
    rich_book: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    os.chmod(rich_book, 0o660)
    # An ACL: the owner rw, user 12345 r, the group none, the mask rw, others none.
    entries = ((1, 6, -1), (2, 4, 12345), (4, 0, -1), (16, 6, -1), (32, 0, -1))
    acl = struct.pack("<I", 2) + b"".join(struct.pack("<HHi", *entry) for entry in entries)
    attributes = {"user.repbook.test": b"kept", "system.posix_acl_access": acl}
    for name, value in dict(attributes).items():
        try:
            os.setxattr(rich_book, name, value)
        except OSError:  # not every file system has them
            del attributes[name]
    if os.getuid() == 0:
        os.chown(rich_book, 12345, 23456)
    before = rich_book.stat()
    saved(rich_book)
    now = rich_book.stat()
    assert (now.st_mode, now.st_uid, now.st_gid) == (before.st_mode, before.st_uid, before.st_gid)
    assert now.st_ino != before.st_ino
    for name, value in attributes.items():
        assert os.getxattr(rich_book, name) == value
    # Streams of Windows, played by files of their names.
    old, new = tmp_path / "old", tmp_path / "new"
    for path in (old, new):
        path.write_bytes(b"")
    Path(f"{old}:Zone.Identifier").write_bytes(b"[ZoneTransfer]\r\nZoneId=3\r\n")
    carry.carry(old, new)
    assert not Path(f"{new}:Zone.Identifier").exists()
    monkeypatch.setattr(carry, "HAS_STREAMS", True)
    carry.carry(old, new)
    assert b"ZoneId=3" in Path(f"{new}:Zone.Identifier").read_bytes()


@pytest.mark.parametrize(("mode", "left"), [(0o660, 0o600), (0o664, 0o644), (0o604, 0o604)])
def test_a_group_that_cannot_be_kept_gets_what_all_have(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mode: int, left: int
) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    for path in (old, new):
        path.write_bytes(b"")
    os.chmod(old, mode)
    real = Path.stat

    def foreign(path: Path, **given: bool) -> Any:
        found = real(path, **given)
        changed = (*found[:4], 4711, 4712, *found[6:])
        return os.stat_result(changed) if path == old else found

    def denied(*_: object) -> None:
        raise PermissionError(errno.EPERM, "not permitted")

    monkeypatch.setattr(Path, "stat", foreign)
    monkeypatch.setattr(carry.os, "chown", denied)
    carry.carry(old, new)
    assert stat.S_IMODE(real(new).st_mode) == left


def test_a_file_that_is_being_written_is_nobody_elses_to_read(
    rich_book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    modes = []

    def look(path: Path) -> None:
        modes.append(stat.S_IMODE(path.stat().st_mode))

    os.chmod(rich_book, 0o644)
    save_package(open_package(rich_book), rich_book, {SHEET: b"<mine/>"}, look)
    assert modes == [0o600]
    assert stat.S_IMODE(rich_book.stat().st_mode) == 0o644
    before = os.umask(0o027)
    try:
        replace_file(rich_book.with_name("new.bin"), b"x")
    finally:
        os.umask(before)
    assert stat.S_IMODE(rich_book.with_name("new.bin").stat().st_mode) == 0o640


def test_what_killed_runs_left_is_swept(rich_book: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scratch, "_swept", set())
    temporary = rich_book.parent / "temporary"
    monkeypatch.setattr("tempfile.tempdir", str(temporary))
    old = time.time() - 2 * 3600
    left = {
        rich_book.with_name("~rb1f-abc.tmp"): True,
        rich_book.with_name("~rb1f-abc.tmp.xlsx"): True,
        rich_book.with_name("~rb-0123456789abcdef.lock"): True,
        rich_book.with_name("~rbook.tmp"): False,
        rich_book.with_name("~$rich.tmp"): False,
        rich_book.with_name("~rb1f-new.tmp"): False,
        temporary / "repbook-tmp-a1b2c3d4" / "x.xlsx": True,
        temporary / "repbook-projects" / "x.xlsx": False,
        temporary / "repbook-tmp-longer-name" / "x.xlsx": False,
    }
    for path in left:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"")
    young = rich_book.with_name("~rb1f-def.tmp")
    busy = temporary / "repbook-tmp-b1b2c3d4" / "x.xlsx"
    linked = temporary / "repbook-tmp-c1b2c3d4"
    busy.parent.mkdir()
    for path in (
        *left,
        *(path.parent for path in left if path.parent.parent == temporary),
        busy.parent,
    ):
        os.utime(path, (old, old))
    for path in (young, busy):
        path.write_bytes(b"")
    os.utime(busy.parent, (old, old))
    linked.symlink_to(rich_book.parent)
    saved(rich_book)
    assert {path: not path.exists() for path in left} == left
    assert young.exists()
    assert busy.exists()
    assert linked.is_symlink()
    assert rich_book.exists()


def test_a_temporary_folder_that_stays_is_no_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(folder: str, **_: object) -> None:
        raise OSError(errno.EIO, "input/output error")

    with monkeypatch.context() as patched:
        patched.setattr(shutil, "rmtree", failing)
        with temporary_folder() as folder:
            pass
    shutil.rmtree(folder)
