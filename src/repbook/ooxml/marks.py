"""Hold a soft lock: a file beside a workbook that says who writes it.

A mark whose maker is gone is taken over by filelock. Where the system lets nobody remove it (in a
folder that keeps each user's files his own, or while a virus scanner holds it), a second one beside
it counts. Each is made before the other is looked at, so that of two writers that judge the first
one differently at least one sees the other's.
"""

from __future__ import annotations

import os
import stat
import time
import warnings
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from repbook.errors import CannotWrite
from repbook.ooxml.plainfile import read_note
from repbook.scratch import lock_file, temporary_folder

if TYPE_CHECKING:
    from filelock import SoftFileLock

# How long another's lock is waited for, and when it counts as left behind.
PATIENCE, STALE = 10.0, 600.0
# Who makes a mark writes his name into it at once.
NAMELESS = 30.0
# How long filelock needs to take a dead one over.
_AT_ONCE = 0.2
_SECOND = ".2"


@contextmanager
def marked(path: Path) -> Iterator[None]:
    """Hold the mark beside a file; CannotWrite, naming who holds it, where another keeps it."""
    first = lock_file(path)
    second = first.with_name(first.name + _SECOND)
    with ExitStack() as held:
        is_held = _hold(held, path, first)
        if not is_held or second.exists():
            is_sure = _hold(held, path, second) and (is_held or _is_left(first))
            if not is_sure:
                raise _being_written(path, second)
        yield


def _hold(held: ExitStack, path: Path, mark: Path) -> bool:
    """Hold a mark; False where it stays though its maker is gone."""
    from filelock import Timeout

    _drop_nameless(mark)
    lock = _lock(mark)
    for patience in (min(_AT_ONCE, PATIENCE), PATIENCE):
        try:
            lock.acquire(timeout=patience)
        except Timeout:
            if _is_left(mark):
                return False
        else:
            held.callback(_release, lock)
            return True
    raise _being_written(path, mark)


def _lock(mark: Path) -> SoftFileLock:
    from filelock import SoftFileLock, SoftFileLockLifetimeWarning

    with warnings.catch_warnings():
        # Two that find an old mark at once are still held apart by the checks.
        warnings.simplefilter("ignore", SoftFileLockLifetimeWarning)
        return SoftFileLock(mark, poll_interval=0.02, lifetime=STALE)


def _release(lock: SoftFileLock) -> None:
    with suppress(OSError):
        lock.release()


def _is_left(mark: Path) -> bool:
    """Tell whether filelock would take a mark over, by letting it do so with a copy elsewhere.

    Only it knows processes by more than a number that is given out again.
    """
    from filelock import Timeout

    try:
        told, written = read_note(mark), mark.lstat().st_mtime
    except OSError:
        return False
    with temporary_folder() as folder:
        copy = Path(folder, mark.name)
        copy.write_bytes(told)
        os.utime(copy, (written, written))
        lock = _lock(copy)
        try:
            lock.acquire(timeout=_AT_ONCE)
        except Timeout:
            return False
        lock.release()
    return True


def _drop_nameless(mark: Path) -> None:
    """Take away a mark that names nobody: who made it ended before he could write his name.

    The mark of a process of this computer that is gone is taken over by filelock itself.
    """
    with suppress(OSError):
        status = mark.lstat()
        is_empty = stat.S_ISREG(status.st_mode) and not status.st_size
        if is_empty and time.time() - status.st_mtime > NAMELESS:
            mark.unlink()


def _being_written(path: Path, mark: Path) -> CannotWrite:
    return CannotWrite("files.being_written", file=path.name, owner=holder(mark), lock=mark.name)


def holder(mark: Path) -> str:
    """Return who holds a mark: the user where the system tells, and the computer."""
    names = []
    # Windows has no such list of users.
    with suppress(OSError, KeyError, ImportError):
        import pwd

        names.append(pwd.getpwuid(mark.stat().st_uid).pw_name)
    with suppress(OSError, UnicodeDecodeError):
        names += read_note(mark).decode("utf-8").splitlines()[1:2]
    return ", ".join(names) or "?"
