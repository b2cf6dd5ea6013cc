"""Temporary files and folders by their own pattern, so that those of killed runs can be swept."""

from __future__ import annotations

import os
import re
import stat
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

FOLDERS = "repbook-tmp-"
HOUR = 3600.0
# What tempfile appends to a prefix.
_FOLDER = rf"{FOLDERS}[a-z0-9_]{{8}}"
_FILE = r"~rb(?:[0-9a-f]+-[0-9a-f]+\.tmp(?:\.[A-Za-z0-9]{1,8})?|-[0-9a-f]{16}\.lock(?:\..*)?)"
_swept: set[Path] = set()
# Windows' errors of a file that another program holds.
_HELD = (5, 32, 33)
_WAITS = (0.05, 0.1, 0.2, 0.4, 0.8)


def move(temporary: Path, target: Path) -> None:
    """Give a finished file its free name, waiting out what looks through new ones on Windows."""
    for wait in (*_WAITS, None):
        try:
            os.rename(temporary, target)
            return
        except OSError as error:
            if wait is None or getattr(error, "winerror", None) not in _HELD:
                raise
            time.sleep(wait)


def temporary_file(folder: Path, suffix: str = "") -> Path:
    """Return a name for a temporary file that nobody else uses."""
    return folder / f"~rb{os.getpid():x}-{time.time_ns():x}.tmp{suffix}"


def lock_file(path: Path) -> Path:
    """Return the mark beside a file that says who writes it; short, however long its name."""
    import unicodedata
    from hashlib import sha256

    name = unicodedata.normalize("NFC", path.name).casefold()
    return path.with_name(f"~rb-{sha256(name.encode('utf-8', 'replace')).hexdigest()[:16]}.lock")


@contextmanager
def temporary_folder() -> Iterator[str]:
    """Lend a folder of this user's alone that goes when its `with` ends.

    What a virus scanner still holds in it stays for a sweep: that is no failure of what was done.
    tempfile's own folder, told to pass over it, asks without end on Python 3.11.
    """
    import shutil
    import tempfile

    sweep_temporary_folders()
    folder = tempfile.mkdtemp(prefix=FOLDERS)
    try:
        yield folder
    finally:
        # It passes over what stays, but not over a folder that cannot be closed.
        with suppress(OSError):
            shutil.rmtree(folder, ignore_errors=True)


def private_opener(path: str, flags: int) -> int:
    """Open a file, for `open`, so that nobody else may read it."""
    return os.open(path, flags, 0o600)


def sweep(folder: Path, now: float) -> None:
    """Take away what killed runs left in a folder an hour ago, once a process.

    `now` is by the clock that stamps the folder's files.
    """
    if folder in _swept:
        return
    _swept.add(folder)
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if re.fullmatch(_FILE, entry.name) and _is_left(entry, now, stat.S_ISREG):
                with suppress(OSError):
                    os.unlink(entry.path)


def sweep_temporary_folders() -> None:
    """Take away the folders that killed runs of this user left in TMP an hour ago."""
    import shutil
    import tempfile

    top = Path(tempfile.gettempdir())
    if top in _swept:
        return
    _swept.add(top)

    now = time.time()
    with suppress(OSError), os.scandir(top) as entries:
        for entry in entries:
            if not re.fullmatch(_FOLDER, entry.name) or not _is_left(entry, now, stat.S_ISDIR):
                continue
            if not _is_in_use(Path(entry.path), now):
                shutil.rmtree(entry.path, ignore_errors=True)


def _is_left(entry: os.DirEntry[str], now: float, is_kind: Callable[[int], bool]) -> bool:
    """Tell whether an entry is of the kind, no link, this user's, and an hour old."""
    try:
        status = entry.stat(follow_symlinks=False)
    except OSError:
        return False
    owner = getattr(os, "getuid", lambda: status.st_uid)()
    return is_kind(status.st_mode) and status.st_uid == owner and now - status.st_mtime > HOUR


def _is_in_use(folder: Path, now: float) -> bool:
    """Tell whether something in a folder was written within the hour: its run is a long one."""
    with suppress(OSError):
        return any(now - held.lstat().st_mtime <= HOUR for held in folder.rglob("*"))
    return False
