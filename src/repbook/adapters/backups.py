"""Copies of workbooks before each change, in the data folder.

A copy's name says when it was made, before what, of which file: that file's name, and a number that
stands for where it lies. Its folder is named by the book's id. Names of older copies say only when.
"""

from __future__ import annotations

import os
import re
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from repbook.book.whole import OUT
from repbook.datafolder import BACKUPS, DEFAULT_MEGABYTES, MEGABYTES, BadOptions, option, private
from repbook.datafolder import home as home
from repbook.errors import CannotWrite, RepbookError
from repbook.record import NamedTuple
from repbook.scratch import move, private_opener, sweep, temporary_file

KEPT, NOTED, DAYS = 20, 3, 30
MEGABYTE = 1 << 20
_STAMP = "%Y%m%dT%H%M%S%fZ"
_NAME = r"(\d{8}T\d{12}Z)(?:-([a-z_]*)-([0-9a-f]{8})-(.+))?(\.\w{1,8})"
_LONGEST = 40
# Windows opens the device of such a name in any folder.
_DEVICES = r"con|prn|aux|nul|(?:com|lpt)[0-9\u00b9\u00b2\u00b3]"


class Copy(NamedTuple):
    """One copy: when it was made, before which action, of which file; its size in bytes."""

    path: Path
    at: datetime
    why: str
    place: str
    name: str
    size: int


class Kept(NamedTuple):
    """The copy that holds what a workbook is, and whether it was made for that."""

    path: Path
    is_new: bool


def root() -> Path:
    """Return the folder of all backups."""
    return home() / "backups"


def folder(book_id: str) -> Path:
    """Return the folder of one book's backups; its name is short, and no two ids share one."""
    name = re.sub(r"[^\w-]", "_", book_id) or "unnamed"
    if re.fullmatch(_DEVICES, name, re.IGNORECASE):
        return root() / f"_{name}.{zlib.crc32(book_id.encode()):08x}"
    if (name != book_id.lower() and book_id) or len(name) > _LONGEST:
        name = f"{name[:_LONGEST]}.{zlib.crc32(book_id.encode('utf-8', 'replace')):08x}"
    return root() / name


def back_up(file: Path, data: bytes, book_id: str, why: str = "") -> Kept:
    """Put a workbook's bytes among its backups, unless the last of them holds the same.

    Raises CannotWrite where that fails, with no half copy left.
    """
    last = _last(book_id, str(file))
    if last is not None and last.size == len(data) and _holds(last.path, data):
        return Kept(last.path, False)

    def write(path: Path) -> None:
        with open(path, "xb", opener=private_opener) as copy:
            copy.write(data)

    return _put(str(file), book_id, why, write)


def keep(file: str, book_id: str, why: str, save: Callable[[Path], object]) -> Kept:
    """Let `save` write a copy of the book that lies at `file`, as `back_up` does."""
    return _put(file, book_id, why, save)


def _put(file: str, book_id: str, why: str, save: Callable[[Path], object]) -> Kept:
    """Write beside, force to the disk, rename."""
    target = folder(book_id)
    suffix = _suffix(file)
    temporary = temporary_file(target, suffix)
    try:
        private(target)
        save(temporary)
        _settle_down(temporary)
        last = _last(book_id, file)
        if last is not None and _same(last.path, temporary):
            return Kept(last.path, False)
        copy = _free(target, why, file, suffix)
        move(temporary, copy)
        return Kept(copy, True)
    except OSError as error:
        facts = {"file": _name_of(file), "folder": target, "reason": error.strerror}
        raise CannotWrite("commands.no_backup", **facts) from error
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


def drop(kept: Kept) -> None:
    """Take a copy away again: what it was made for did not happen."""
    if kept.is_new:
        with suppress(OSError):
            kept.path.unlink(missing_ok=True)


def give_up(kept: Kept, error: BaseException, check: Callable[[], None]) -> None:
    """Take a copy away again, unless the file is another by now: then the copy is all there is.

    What is refused in words changed nothing; a stop by the user may come after the swap. `check`
    raises where the file is not as it was.
    """
    if not isinstance(error, RepbookError):
        try:
            check()
        except (OSError, RepbookError):
            return
    drop(kept)


def settle(kept: Kept) -> None:
    """Take older copies away, now that what the copy was made for is done; it stays itself."""
    with suppress(OSError):
        sweep(kept.path.parent, kept.path.stat().st_mtime)
        now = datetime.now(UTC)
        gone = {copy.path for copy in _too_many(kept.path, now)}
        gone |= {copy.path for copy in _too_large(kept.path, gone, now)}
        for path in gone:
            with suppress(OSError):
                path.unlink(missing_ok=True)


def limit() -> int:
    """Return how many bytes all copies together may have; an unreadable setting is doctor's."""
    try:
        return option(BACKUPS, MEGABYTES, DEFAULT_MEGABYTES) * MEGABYTE
    except BadOptions:
        return DEFAULT_MEGABYTES * MEGABYTE


def copies_in(place: Path) -> list[Copy]:
    """Return the copies in a folder, oldest first; what is no file, or named otherwise, is none."""
    found = []
    with suppress(OSError), os.scandir(place) as entries:
        for entry in entries:
            copy = _copy(entry)
            if copy is not None:
                found.append(copy)
    return sorted(found, key=lambda copy: (copy.at, copy.path.name))


def copies_of(file: Path, book_id: str) -> list[Copy]:
    """Return the copies of a workbook, newest first: by its id, or by where it lies.

    Those that a clock which ran ahead stamped come last.
    """
    own, here = _folders(book_id) if book_id else [], place_of(str(file))
    found = [copy for place in own for copy in copies_in(place)]
    others = [place for place in _all_folders() if place not in own]
    found += [copy for place in others for copy in copies_in(place) if copy.place == here]
    now = datetime.now(UTC)
    return sorted(found, key=lambda c: (c.at <= now, c.at, c.path.name), reverse=True)


def place_of(file: str) -> str:
    """Return the number that stands for where a file lies; for one in the cloud, its address."""
    try:
        whole = file if "://" in file else os.path.normcase(os.path.realpath(file))
    except ValueError:  # what cannot be a path has no place, and so no copy
        whole = file
    return f"{zlib.crc32(whole.encode('utf-8', 'replace')):08x}"


def _copy(entry: os.DirEntry[str]) -> Copy | None:
    told = re.fullmatch(_NAME, entry.name)
    try:
        if told is None or not entry.is_file(follow_symlinks=False):
            return None
        at = _moment(told[1])
        size = entry.stat(follow_symlinks=False).st_size
    except (OSError, ValueError):
        return None
    return Copy(Path(entry.path), at, told[2] or "", told[3] or "", told[4] or "", size)


def _moment(stamp: str) -> datetime:
    """Read a stamp; `strptime` is dear to load."""
    return datetime.fromisoformat(f"{stamp[:15]}.{stamp[15:21]}+00:00")


def _folders(book_id: str) -> list[Path]:
    """Return where a book's copies lie: its folder, and the one that it had before."""
    older = root() / (re.sub(r"[^\w-]", "_", book_id) or "unnamed")
    return list(dict.fromkeys((folder(book_id), older)))


def _all_folders() -> Iterator[Path]:
    with suppress(OSError), os.scandir(root()) as entries:
        yield from (Path(entry.path) for entry in entries if entry.is_dir(follow_symlinks=False))


def _last(book_id: str, file: str) -> Copy | None:
    """Return the last copy of a file, leaving out those whose time is still to come."""
    here, now = place_of(file), datetime.now(UTC)
    mine = [c for c in copies_in(folder(book_id)) if c.place == here and c.at <= now]
    return mine[-1] if mine else None


def _too_many(kept: Path, now: datetime) -> list[Copy]:
    """Return the copies of a file beyond the last ones of either kind and the last of a day."""
    here = re.fullmatch(_NAME, kept.name)
    places = ("", here[3] if here else "")
    mine = [copy for copy in copies_in(kept.parent) if copy.place in places]
    # A clock that ran ahead stamped those that come last here; they are no newer than the others.
    mine.sort(key=lambda copy: (copy.at <= now, copy.at))
    since = now - timedelta(days=DAYS)
    # Before what only notes that something left the book: such copies crowd out no other.
    noted, edits = ([c for c in mine if (c.why in OUT) is out] for out in (True, False))
    days = {c.at.astimezone().date(): c.path for c in (*noted, *edits) if c.at > since}
    last = (copy.path for copy in (*noted[-NOTED:], *edits[-KEPT:]))
    staying = {kept, *days.values(), *last}
    return [copy for copy in mine if copy.path not in staying]


def _too_large(kept: Path, gone: set[Path], now: datetime) -> Iterator[Copy]:
    """Yield the oldest copies of all books until the rest has room; never the last of a book."""
    every = [c for place in _all_folders() for c in copies_in(place) if c.path not in gone]
    left = Counter((copy.path.parent, copy.place) for copy in every)
    total, most = sum(copy.size for copy in every), limit()
    for copy in sorted(every, key=lambda copy: (copy.at <= now, copy.at)):
        if total <= most:
            return
        book = (copy.path.parent, copy.place)
        if copy.path != kept and left[book] > 1:
            left[book] -= 1
            total -= copy.size
            yield copy


def _free(target: Path, why: str, file: str, suffix: str) -> Path:
    """Return a name for a new copy."""
    stem = re.sub(r"[^\w.-]+", "_", Path(_name_of(file)).stem)[:_LONGEST] or "_"
    now = datetime.now(UTC)
    while True:
        stamp = now.strftime(_STAMP)
        copy = target / f"{stamp}-{why}-{place_of(file)}-{stem}{suffix}"
        if not os.path.lexists(copy):
            return copy
        now += timedelta(microseconds=1)


def _suffix(file: str) -> str:
    suffix = Path(_name_of(file)).suffix
    return suffix if re.fullmatch(r"\.\w{1,8}", suffix) else ".xlsx"


def _name_of(file: str) -> str:
    return file.rpartition("/")[2] if "://" in file else Path(file).name


def _settle_down(path: Path) -> None:
    """Close a copy to others, and force it to the disk."""
    os.chmod(path, 0o600)
    descriptor = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _same(one: Path, other: Path) -> bool:
    sizes = {path.stat().st_size for path in (one, other)}
    return len(sizes) == 1 and one.read_bytes() == other.read_bytes()


def _holds(path: Path, data: bytes) -> bool:
    try:
        return path.read_bytes() == data
    except OSError:
        return False
