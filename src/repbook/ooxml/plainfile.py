"""Read a file whole, if it is an ordinary one that fits into memory."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import NamedTuple

from repbook.errors import FileError
from repbook.ooxml.room import refuse_over

# A pipe that nobody writes to would be waited for without end.
_AT_ONCE = getattr(os, "O_NONBLOCK", 0)
_NOTE = 1 << 10


class Stamp(NamedTuple):
    """What tells whether the file on the disk is still the one that was read."""

    modified: int
    size: int
    number: tuple[int, int] = (0, 0)

    def is_like(self, other: Stamp) -> bool:
        """Tell whether it is the same but for the file's number, which not every system keeps."""
        return self[:2] == other[:2]


def stamp_of(status: os.stat_result) -> Stamp:
    """Return the stamp of a file, by what the system says of it."""
    return Stamp(status.st_mtime_ns, status.st_size, (status.st_dev, status.st_ino))


def read_file(path: Path, each: float = 1) -> tuple[bytes, Stamp]:
    """Return what a file holds; a byte of it is to take `each` bytes of memory.

    FileError in words for what is no file, cannot be read, or is too large.
    """
    try:
        with open(path, "rb", opener=_opened) as file:
            status = os.fstat(file.fileno())
            refuse_special(path, status.st_mode)
            refuse_over(path.name, status.st_size * each)
            return file.read(), stamp_of(status)
    except FileNotFoundError as error:
        raise FileError("files.missing", file=str(path)) from error
    except (OSError, ValueError) as error:
        raise _unread(path, error) from error


def read_note(path: Path) -> bytes:
    """Return how a small file that another program left begins; nothing where that is none.

    Who may write beside a workbook may leave a pipe there, or a link. Raises OSError.
    """
    flags = os.O_RDONLY | _AT_ONCE | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    with open(os.open(path, flags), "rb") as file:
        return file.read(_NOTE) if stat.S_ISREG(os.fstat(file.fileno()).st_mode) else b""


def is_file(path: Path) -> bool:
    """Tell whether a path leads to an ordinary file; one that is too long to be a name does not."""
    try:
        return path.is_file()
    except OSError:
        return False


def is_same_file(one: Path, two: Path) -> bool:
    """Tell whether two paths lead to one ordinary file; their names do where the system cannot."""
    try:
        return one.is_file() and two.is_file() and one.samefile(two)
    except OSError:
        return os.path.realpath(one) == os.path.realpath(two)


def _opened(path: str, flags: int) -> int:
    refuse_special(Path(path), os.stat(path).st_mode)
    return os.open(path, flags | _AT_ONCE)


def refuse_special(path: Path, mode: int) -> None:
    """Raise FileError for what is no ordinary file by its mode."""
    if not stat.S_ISREG(mode):
        raise _no_file(path, mode)


def _no_file(path: Path, mode: int) -> FileError:
    return FileError(
        "files.is_folder" if stat.S_ISDIR(mode) else "files.is_special", file=str(path)
    )


def _unread(path: Path, error: Exception) -> FileError:
    if isinstance(error, PermissionError):
        return FileError("files.unreadable", file=str(path))
    return FileError("files.read_failed", file=str(path), reason=_reason(error))


def _reason(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else "") or str(error)
