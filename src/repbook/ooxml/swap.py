"""Put a finished file in another's place in one step, and only where that one is as it was.

From the last check to the swap a soft lock beside the file is held, so that of two writers that
read the same state one is refused. Programs that know nothing of the lock are seen by the checks,
which are asked anew before each try.
"""

from __future__ import annotations

import errno
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from repbook.errors import CannotWrite
from repbook.ooxml.carry import carry
from repbook.ooxml.marks import marked
from repbook.ooxml.owner import check_free, other_name
from repbook.ooxml.package import Package
from repbook.ooxml.plainfile import Stamp, refuse_special, stamp_of
from repbook.scratch import (
    lock_file,
    private_opener,
    sweep,
    sweep_temporary_folders,
    temporary_file,
)

Check = Callable[[], None]
# Held by another program (5, 32, 33, 1224 mapped into memory), a network that dropped (59, 64).
HELD, NETWORK, OTHER_DEVICE = (5, 32, 33, 1224), (59, 64), 17
WAITS = (0.05, 0.1, 0.2, 0.4, 0.8)
_swapped: list[Path] = []
_KEYS = {
    errno.ENOSPC: "files.disk_full",
    errno.EDQUOT: "files.disk_full",
    errno.EROFS: "files.folder_read_only",
    errno.ENOENT: "files.folder_missing",
    errno.ENOTDIR: "files.folder_missing",
    errno.EACCES: "files.no_permission",
    errno.EPERM: "files.no_permission",
    errno.EXDEV: "files.other_device",
}


class Draft:
    """A file that is being written, and what tells it once it is in its place."""

    def __init__(self, path: Path, target: Path) -> None:
        self.path = path
        # For nobody else where it takes the place of another.
        self.opener = private_opener if target.exists() else None
        self.left: Stamp | None = None


@contextmanager
def beside(path: Path, check: Check) -> Iterator[Draft]:
    """Let the caller write a temporary file, then put it in the place of `path`.

    `check` raises where `path` is not as it should be: before anything is written, and before each
    try. Raises CannotWrite, with the file as it was and nothing left beside it.
    """
    temporary = temporary_file(path.parent)
    try:
        draft = Draft(temporary, path)
        check_ready(path, check)
        yield draft
        sweep(path.parent, temporary.stat().st_mtime)
        sweep_temporary_folders()
        with marked(path):
            _swap(temporary, path, check)
            with suppress(OSError):
                draft.left = found(path)
    except OSError as error:
        raise cannot_write(path, error) from error
    except OverflowError as error:
        raise CannotWrite("files.too_large", file=path.name) from error
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


def real(target: str | os.PathLike[str]) -> Path:
    """Return where a file lies, behind links; CannotWrite for a name that no file can have."""
    try:
        path = Path(os.path.realpath(target))
        os.fsencode(path)
    except ValueError as error:  # a zero, half a character
        file = Path(target)
        facts = {"file": file.name, "folder": str(file.parent), "reason": str(error)}
        raise CannotWrite("files.write_failed", **facts) from error
    return path


def check_ready(path: Path, check: Check) -> None:
    """Raise CannotWrite where a file is open in a spreadsheet, read-only, or not as it was."""
    try:
        check_free(path)
        check_writable(path)
        check()
    except OSError as error:
        raise cannot_write(path, error) from error


def check_writable(path: Path) -> None:
    """Raise CannotWrite for a file that is marked read-only, though its folder lets replace it.

    FileError for what is no ordinary file: a device would be gone.
    """
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return
    refuse_special(path, mode)
    if not mode & 0o222 or not os.access(path, os.W_OK):
        raise CannotWrite("files.read_only", file=path.name, other=other_name(path.name))


def as_read(package: Package) -> Check:
    """Return the check that a package's file is still the one that was read."""

    def check() -> None:
        now = found(package.path)
        if now is None:
            raise CannotWrite("files.gone_meanwhile", file=package.file)
        if now != package.stamp and not (now.is_like(package.stamp) and _holds(package)):
            raise CannotWrite("files.changed_meanwhile", file=package.file)

    return check


def as_found(path: Path) -> Check:
    """Return the check that a file is as it is now; where there is none, that there is none."""
    try:
        before = found(path)
    except OSError as error:
        raise cannot_write(path, error) from error

    def check() -> None:
        now = found(path)
        if now == before:
            return
        key = "gone" if now is None else "come" if before is None else "changed"
        raise CannotWrite(f"files.{key}_meanwhile", file=path.name)

    return check


def as_left(path: Path, stamp: Stamp | None) -> Check:
    """Return the check that a file is still the one that an earlier save left."""

    def check() -> None:
        now = found(path)
        if now is None or stamp is None or not now.is_like(stamp):
            raise CannotWrite("files.changed_meanwhile", file=path.name)

    return check


def holds_still(package: Package) -> bool:
    """Tell whether a package's file holds what was read."""
    try:
        return found(package.path) == package.stamp or _holds(package)
    except OSError:
        return False


def swapped() -> tuple[Path, ...]:
    """Return the files that were replaced since `forget`, for a stop that comes right after."""
    return tuple(_swapped)


def forget() -> None:
    """Begin anew, before a run."""
    _swapped.clear()


def has_other_names(path: Path) -> bool:
    """Tell whether a file has further names (hard links), which a save leaves as they are."""
    try:
        return path.stat().st_nlink > 1
    except OSError:
        return False


def found(path: Path) -> Stamp | None:
    """Return what tells a file from others and earlier states of it; None where there is none."""
    try:
        return stamp_of(os.stat(path))
    except FileNotFoundError:
        return None


def _holds(package: Package) -> bool:
    """Tell whether the file holds what was read: not every system keeps a file's number."""
    return package.path.read_bytes() == package.data


def _swap(temporary: Path, path: Path, check: Check) -> None:
    """Put the new file in place, waiting out virus scanners, synchronisers and networks."""
    new = found(temporary)
    for wait in (*WAITS, None):
        if _is_done(temporary, path, new):
            return
        check_ready(path, check)
        if path.exists():
            carry(path, temporary)
        try:
            os.replace(temporary, path)
            _swapped.append(path)
            return
        except KeyboardInterrupt:
            if _is_done(temporary, path, new):
                _swapped.append(path)
            raise
        except OSError as error:
            if _is_done(temporary, path, new):
                return
            if wait is None or _windows(error) not in (*HELD, *NETWORK):
                raise
            time.sleep(wait)


def _is_done(temporary: Path, path: Path, new: Stamp | None) -> bool:
    """Tell whether a try did it though its answer was lost: NFS repeats what a server did."""
    return not temporary.exists() and _is_there(path, new)


def _is_there(path: Path, new: Stamp | None) -> bool:
    now = found(path)
    return now is not None and new is not None and now.is_like(new)


def cannot_write(path: Path, error: OSError) -> CannotWrite:
    """Return the error that says in words why a file was not written."""
    number = _windows(error)
    if number in HELD:
        return CannotWrite("files.held", file=path.name, other=other_name(path.name))
    if number in NETWORK:
        return CannotWrite("files.network", file=path.name, folder=str(path.parent))
    key = _KEYS.get(error.errno or 0, "files.write_failed")
    if number == OTHER_DEVICE:
        key = "files.other_device"
    lock, reason = lock_file(path).name, error.strerror
    if isinstance(error.filename, str) and Path(error.filename).name == lock:
        reason = f"{lock}, {reason}"
    return CannotWrite(key, file=path.name, folder=str(path.parent), reason=reason)


def _windows(error: OSError) -> int | None:
    """Return Windows' own number of an error."""
    return getattr(error, "winerror", None)
