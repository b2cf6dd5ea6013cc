"""Backups are there when they are needed, hold what was, and nobody else reads them."""

from __future__ import annotations

import os
import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from doing import BookOf
from made_books import card_id, card_of, leads
from repbook import datafolder, scratch
from repbook.adapters import backups
from repbook.adapters.backups import Kept, copies_in, copies_of, folder, settle
from repbook.adapters.file_book import FileBook
from repbook.adapters.live import book as live_book
from repbook.adapters.live.book import LiveBook
from repbook.book.apply import Applied, apply
from repbook.book.changes import Changes
from repbook.errors import CannotWrite, LiveError
from repbook.ooxml import swap

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)


class Clock(datetime):
    """A clock that tests set."""

    at = NOW

    @classmethod
    def now(cls, tz: Any = None) -> Clock:
        """Return the moment set, a microsecond later each time."""
        cls.at += timedelta(microseconds=1)
        return cls.fromtimestamp(cls.at.timestamp(), tz)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> type[Clock]:
    """Lend the clock that stamps backups."""
    monkeypatch.setattr(backups, "datetime", Clock)
    Clock.at = NOW
    return Clock


def made(file: Path, data: bytes, book_id: str = "id", why: str = "edit") -> Path:
    """Make a backup as a write that succeeds does."""
    kept = backups.back_up(file, data, book_id, why)
    settle(kept)
    return kept.path


def edited(path: Path, note: str) -> Applied:
    """Edit a card by an action, as far as that goes."""
    book = FileBook(path)
    before = book.read({"customers": ("id", "note")})
    changes = Changes("edit")
    changes.update("customers", card_id(1), note=note)
    return apply(book, before, changes)


def test_the_last_twenty_and_one_a_day_are_kept(tmp_path: Path, clock: type[Clock]) -> None:
    file = tmp_path / "b.xlsx"
    for day in range(40):
        for n in range(3):
            clock.at = NOW + timedelta(days=day, minutes=n)
            made(file, b"%d-%d" % (day, n))
    held = [copy.path.read_bytes() for copy in copies_in(folder("id"))]
    last = [b"%d-%d" % (day, n) for day in range(40) for n in range(3)][-20:]
    daily = [b"%d-2" % day for day in range(10, 33)]
    assert held == [one for one in daily if one not in last] + last


def test_exports_take_no_room_from_copies_of_edits(tmp_path: Path, clock: type[Clock]) -> None:
    """What only notes an export in the log changes no data: the day's edits stay."""
    file = tmp_path / "b.xlsx"
    edits = []
    for day in range(2):
        for n in range(3):
            clock.at = NOW + timedelta(days=day, minutes=n)
            edits.append(made(file, b"edit %d-%d" % (day, n)))
        for n in range(30):
            clock.at = NOW + timedelta(days=day, hours=1, minutes=n)
            made(file, b"out %d-%d" % (day, n), why=("export", "carry")[n % 2])
    assert all(copy.exists() for copy in edits)
    assert len(copies_in(folder("id"))) == len(edits) + 3


def test_the_copy_just_made_stays_whatever_the_clock(tmp_path: Path, clock: type[Clock]) -> None:
    file = tmp_path / "b.xlsx"
    for n in range(25):
        clock.at = NOW + timedelta(minutes=n)
        made(file, b"%d" % n)
    clock.at = NOW - timedelta(days=3000)
    copy = made(file, b"early")
    assert copy.read_bytes() == b"early"
    # Set back between the copy and the end of the write.
    clock.at = NOW + timedelta(hours=2)
    kept = backups.back_up(file, b"late", "id")
    clock.at = NOW + timedelta(hours=1)
    settle(kept)
    assert kept.path.read_bytes() == b"late"
    # A clock that ran ahead for a while takes no room from what is made later.
    clock.at = NOW + timedelta(days=3000)
    for n in range(25):
        made(file, b"ahead %d" % n)
    clock.at = NOW + timedelta(days=1)
    later = [made(file, b"later %d" % n) for n in range(19)]
    assert all(copy.exists() for copy in later)
    assert copies_of(file, "id")[0].path == later[-1]


def test_what_equals_the_last_is_not_copied_again(tmp_path: Path) -> None:
    file = tmp_path / "b.xlsx"
    first = backups.back_up(file, b"same", "id")
    again = backups.back_up(file, b"same", "id")
    assert again == Kept(first.path, False)
    backups.drop(again)
    assert first.path.exists()
    by_another = backups.keep(str(file), "id", "", lambda path: path.write_bytes(b"same"))
    assert by_another == again
    assert backups.back_up(file, b"else", "id").is_new
    assert backups.back_up(file, b"same", "id").is_new


def test_what_looks_through_new_files_is_waited_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scratch, "_WAITS", (0.0,))
    real, tries = os.rename, []

    def held_once(*paths: Path) -> None:
        tries.append(paths)
        if len(tries) == 1:
            error = PermissionError(13, "in use")
            error.winerror = 32  # type: ignore[attr-defined]
            raise error
        real(*paths)

    monkeypatch.setattr(os, "rename", held_once)
    assert made(tmp_path / "b.xlsx", b"x").read_bytes() == b"x"
    assert len(tries) == 2


def test_each_file_of_one_book_has_its_own_twenty(tmp_path: Path, clock: type[Clock]) -> None:
    mine, theirs = tmp_path / "b.xlsx", tmp_path / "copy of b.xlsx"
    first = made(theirs, b"theirs")
    for n in range(25):
        made(mine, b"%d" % n)
    assert first.exists()
    assert "copy_of_b" in first.name
    assert backups.place_of(str(theirs)) in first.name
    assert {copy.name for copy in copies_of(mine, "id")} == {"b", "copy_of_b"}


def test_all_together_have_a_bound_that_wins_but_the_last_of_each_stays(
    tmp_path: Path, clock: type[Clock]
) -> None:
    datafolder.private(datafolder.home())
    (datafolder.home() / "repbook.toml").write_text("[backups]\nmegabytes = 1\n")
    old = made(tmp_path / "old.xlsx", bytes(400_000), "old")
    for n in range(5):
        made(tmp_path / "b.xlsx", bytes([n]) * 400_000)
    held = [copy for each in ("old", "id") for copy in copies_in(folder(each))]
    assert old.exists()
    assert sum(copy.size for copy in held) <= 1 << 20
    assert [copy.path.read_bytes()[0] for copy in held] == [0, 4]
    large = made(tmp_path / "large.xlsx", bytes(2 << 20), "large")
    assert large.exists()
    assert [len(copies_in(folder(each))) for each in ("old", "id")] == [1, 1]


@pytest.mark.parametrize("text", ["[backups]\nmegabytes = -1", "[backups]\nmegabytes = 'x'", "["])
def test_a_setting_that_cannot_be_read_keeps_the_default(text: str) -> None:
    datafolder.private(datafolder.home())
    (datafolder.home() / "repbook.toml").write_text(text)
    assert backups.limit() == 500 << 20


@pytest.mark.parametrize("name", ["con", "NUL", "aux", "COM1", "lpt9"])
def test_no_folder_is_called_as_a_device(name: str) -> None:
    found = folder(name)
    assert found.name.partition(".")[0].lower() != name.lower()
    assert len({folder(each) for each in (name, f"_{name}", f"{name}_", f"x{name}")}) == 4


def test_a_folder_of_ones_own_is_named_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert datafolder.home() == tmp_path / "home"
    usual = tmp_path / "usual"
    monkeypatch.setattr("platformdirs.user_data_dir", lambda *_, **__: str(usual))
    for relative in ("home", "./home", "../x", ""):
        monkeypatch.setenv("REPBOOK_HOME", relative)
        assert datafolder.home() == usual


def test_foreign_files_and_folders_are_let_be(tmp_path: Path, clock: type[Clock]) -> None:
    place = datafolder.private(folder("id"))
    (place / "20200101T000000000000Z.xlsx").mkdir()
    for name in (
        "notes.txt",
        "20200101T000000000000Z-edit-xyz-b.xlsx",
        "20201301T000000000000Z.xlsx",
    ):
        (place / name).write_bytes(b"mine")
    linked = place / "20200102T000000000000Z.xlsx"
    linked.symlink_to(tmp_path / "elsewhere")
    before = {entry.name for entry in place.iterdir()}
    for n in range(25):
        made(tmp_path / "b.xlsx", b"%d" % n)
    assert before <= {entry.name for entry in place.iterdir()}
    assert len(copies_in(place)) == 20


def test_copies_of_older_names_are_found_and_counted(tmp_path: Path, clock: type[Clock]) -> None:
    place = datafolder.private(backups.root() / "Weird_ID")
    older = place / "20261101T101112000013Z.xlsx"
    older.write_bytes(b"older")
    (found,) = copies_of(tmp_path / "b.xlsx", "Weird ID")
    assert (found.path, found.why, found.size) == (older, "", 5)
    assert found.at == datetime(2026, 11, 1, 10, 11, 12, 13, tzinfo=UTC)
    assert folder("Weird ID") != folder("weird id") != folder("weird_id")
    assert len(folder("x" * 400).name) < 60


def test_nobody_else_reads_them(book_of: BookOf, monkeypatch: pytest.MonkeyPatch) -> None:
    before = os.umask(0)
    try:
        copy = edited(book_of(leads(1)), "x").backup
        other = backups.keep("c.xlsx", "id", "", lambda path: path.write_bytes(b"by Excel")).path
    finally:
        os.umask(before)
    assert copy is not None
    assert {stat.S_IMODE(each.stat().st_mode) for each in (copy, other)} == {0o600}
    assert stat.S_IMODE(datafolder.home().stat().st_mode) == 0o700
    assert {stat.S_IMODE(each.stat().st_mode) for each in (copy.parent, backups.root())} == {0o700}
    # Folders of ours that were open are closed; a home that the user named is hers.
    for each in (copy.parent, datafolder.home()):
        os.chmod(each, 0o755)
    datafolder.private(copy.parent)
    assert stat.S_IMODE(copy.parent.stat().st_mode) == 0o700
    assert datafolder.is_open(datafolder.home())
    monkeypatch.delenv("REPBOOK_HOME")
    monkeypatch.setattr("platformdirs.user_data_dir", lambda *_, **__: str(copy.parents[2]))
    datafolder.private(copy.parent)
    assert not datafolder.is_open(datafolder.home())


def held() -> list[str]:
    """Return what lies among the backups."""
    return sorted(entry.name for entry in backups.root().rglob("*") if entry.is_file())


def test_a_write_that_fails_leaves_no_copy_and_evicts_none(
    book_of: BookOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = book_of(leads(1))
    for n in range(21):
        edited(path, str(n))
    before, data = held(), path.read_bytes()
    assert len(before) == 20

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(swap.os, "replace", fail)
        with pytest.raises(CannotWrite):
            edited(path, "lost")
    assert held() == before
    assert path.read_bytes() == data
    path.with_name(f"~${path.name}").write_bytes(b"")
    with monkeypatch.context() as patch:
        patch.setattr(backups, "back_up", fail)  # not even tried
        with pytest.raises(CannotWrite, match="is open"):
            edited(path, "lost")
    assert held() == before


def test_a_second_save_that_fails_puts_the_file_back_and_leaves_no_copy(
    book_of: BookOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    from repbook.adapters import file_book

    path = book_of(leads(1))
    before = path.read_bytes()
    changes = Changes("test")
    changes.own["customers"] = ["Shoe size"]
    changes.update("customers", card_id(1), note="x")

    def fail(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(file_book, "write_changes", fail)
    book = FileBook(path)
    with pytest.raises(ZeroDivisionError):
        apply(book, book.read({"customers": ("id", "note")}), changes)
    assert path.read_bytes() == before
    assert held() == []
    real = swap.os.replace
    saves = []

    def once(*paths: Path) -> None:
        saves.append(paths)
        if len(saves) > 2:  # the copy has no part in it
            raise OSError(5, "Input/output error")
        real(*paths)

    monkeypatch.setattr(swap.os, "replace", lambda *paths: once(*paths))
    saves.append(())
    with pytest.raises(CannotWrite) as caught:
        apply(book, book.read({"customers": ("id", "note")}), changes)
    assert caught.value.key == "commands.half_written"
    (copy,) = held()
    assert copy in str(caught.value)


def test_a_press_that_is_taken_back_leaves_no_copy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Writer:
        def __init__(self, *_: object) -> None:
            self.journal = self

        def write(self) -> None:
            raise ZeroDivisionError

        def take_back(self) -> bool:
            return can_take_back

    class Opened(LiveBook):
        def __init__(self) -> None:
            self._app: Any = None
            self._backup = backups.back_up(tmp_path / "b.xlsx", b"open", "id")

        name = "b.xlsx"

        def layout(self) -> Any:
            return None

    class Quiet:
        def __enter__(self) -> None: ...
        def __exit__(self, *_: object) -> None: ...

    monkeypatch.setattr(Opened, "_seen", None, raising=False)
    monkeypatch.setattr(live_book, "LiveWriter", Writer)
    monkeypatch.setattr(live_book, "quiet", lambda _: Quiet())
    can_take_back = True
    with pytest.raises(ZeroDivisionError):
        Opened().write(Changes("test"))
    assert held() == []
    can_take_back = False
    with pytest.raises(LiveError) as caught:
        Opened().write(Changes("test"))
    assert [Path(str(caught.value.facts["backup"])).name] == held()


def test_the_copy_holds_what_was_read_and_says_why(book_of: BookOf) -> None:
    path = book_of(leads(1))
    before = path.read_bytes()
    copy = edited(path, "x").backup
    assert copy is not None
    assert copy.read_bytes() == before
    (found,) = copies_of(path, "made-en")
    assert (found.why, found.name, found.size) == ("edit", "book", len(before))
    assert card_of(path, 1)["note"] == "x"
