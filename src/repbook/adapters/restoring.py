"""Bring a backup of a workbook back: in its place, or to a file of its own."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from repbook.adapters import backups, returning
from repbook.adapters.backups import Copy
from repbook.adapters.file_book import FileBook
from repbook.adapters.siblings import know
from repbook.book.identity import BOOK_ID
from repbook.errors import Refused, RepbookError
from repbook.ooxml.package import open_package
from repbook.ooxml.plainfile import read_file
from repbook.ooxml.properties import custom_properties
from repbook.ooxml.save import replace_file
from repbook.ooxml.swap import as_found, check_ready

RESTORE = "restore"


def book_id_of(path: Path) -> str:
    """Return a workbook's id as far as it can be had; empty for one that is gone or damaged."""
    try:
        return FileBook(path).book_id()
    except RepbookError:
        pass
    try:
        return custom_properties(open_package(path)).get(BOOK_ID, "")
    except RepbookError:
        return ""


def bring_back(path: Path, copy: Copy) -> Path | None:
    """Put a backup in a workbook's place, byte for byte; return the copy of what was there.

    That may be damaged or gone. Raises FileError for a backup that cannot be read, Refused for one
    of another kind of file, CannotWrite where the workbook is open or cannot be written.
    """
    if copy.path.suffix.lower() != path.suffix.lower():
        raise Refused("restore.other_kind", file=path.name, suffix=copy.path.suffix)
    data = open_package(copy.path).data
    real = Path(os.path.realpath(path))
    check = as_found(real)
    check_ready(real, check)
    held = bytes_of(real)
    kept = None if held is None else backups.back_up(path, held, book_id_of(path), RESTORE)
    try:
        replace_file(real, data, check)
    except BaseException as error:
        if kept is not None:
            backups.give_up(kept, error, check)
        raise
    if kept is None:
        return None
    backups.settle(kept)
    with suppress(OSError):  # the file is back; without the note, undo is another restore
        returning.note(book_id_of(path), kept.path, path, restored=True)
    return kept.path


def write_out(copy: Copy, target: Path) -> None:
    """Write a backup to a file that is not there yet; raises Refused, FileError or CannotWrite."""
    if os.path.lexists(target):
        raise Refused("restore.exists", file=target.name)
    if target.suffix.lower() != copy.path.suffix.lower():
        raise Refused("restore.other_kind", file=target.name, suffix=copy.path.suffix)
    replace_file(target, open_package(copy.path).data)
    know(target)


def holds(path: Path, copy: Copy) -> bool:
    """Tell whether a workbook holds what a backup holds."""
    try:
        return path.stat().st_size == copy.size and path.read_bytes() == copy.path.read_bytes()
    except OSError:
        return False


def bytes_of(path: Path) -> bytes | None:
    """Return what lies in a workbook's place, None where nothing does."""
    return read_file(path)[0] if path.exists() else None
