"""Tell whether a workbook is open in Excel or LibreOffice, by the lock file beside it."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from repbook.errors import CannotWrite
from repbook.ooxml.plainfile import read_note

_ANSI_FIELD = 55


class Holder(NamedTuple):
    """Who has the file open (empty where unknown), and the lock file that says so."""

    name: str
    lock: str


def holder(path: Path) -> Holder | None:
    """Return who has `path` open, None where nobody does."""
    for lock, reader in (
        (path.with_name(f"~${path.name}"), _excel_name),
        (path.with_name(f".~lock.{path.name}#"), _libreoffice_name),
    ):
        if os.path.lexists(lock):
            return Holder(_read(lock, reader), lock.name)
    return None


def check_free(path: str | os.PathLike[str]) -> None:
    """Raise CannotWrite, naming the owner if known, where `path` is open in a spreadsheet."""
    owner = holder(Path(path))
    if owner is not None:
        key = "files.open_by" if owner.name else "files.open_elsewhere"
        file, lock = Path(path).name, owner.lock
        raise CannotWrite(key, file=file, owner=owner.name, lock=lock, other=other_name(file))


def other_name(file: str) -> str:
    """Return a name beside a file's, to save under instead."""
    stem, dot, ending = file.rpartition(".")
    return f"{stem}-2.{ending}" if dot else f"{file}-2"


def is_scratch(path: Path) -> bool:
    """Tell whether a scan of a folder should pass over the file: lock, temporary or hidden."""
    return path.name.startswith(("~", ".")) or path.suffix.lower() == ".tmp"


def _read(lock: Path, reader: Callable[[bytes], str]) -> str:
    try:
        return " ".join(reader(read_note(lock)).strip("\0 ").split())
    except (OSError, UnicodeDecodeError):
        return ""


def _excel_name(data: bytes) -> str:
    """Read Excel's record: a counted ANSI name in 55 bytes, then a counted UTF-16 one."""
    if len(data) > _ANSI_FIELD + 2 and data[_ANSI_FIELD]:
        start = _ANSI_FIELD + 2
        return data[start : start + 2 * data[_ANSI_FIELD]].decode("utf-16-le")
    return data[1 : 1 + data[0]].decode("ascii") if data else ""


def _libreoffice_name(data: bytes) -> str:
    return data.decode("utf-8").partition(",")[2].partition(",")[0]
