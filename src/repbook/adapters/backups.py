"""Copies of workbooks before each change: the last twenty of each book."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from repbook.errors import CannotWrite

KEPT = 20


def home() -> Path:
    """Return the folder of Repbook's own files; REPBOOK_HOME moves it."""
    chosen = os.environ.get("REPBOOK_HOME")
    if chosen:
        return Path(chosen)
    import platformdirs

    return Path(platformdirs.user_data_dir("repbook", appauthor=False))


def folder(book_id: str) -> Path:
    """Return the folder of one book's backups."""
    return home() / "backups" / (re.sub(r"[^\w-]", "_", book_id) or "unnamed")


def back_up(path: Path, book_id: str) -> Path:
    """Copy a workbook to its backups and drop all but the newest; return the copy's path.

    Raises CannotWrite where that fails, with no half copy left.
    """
    return keep(path.name, book_id, lambda copy: shutil.copyfile(path, copy))


def keep(name: str, book_id: str, save: Callable[[Path], object]) -> Path:
    """Let `save` put a copy of the book `name` among its backups, as `back_up` does."""
    target = folder(book_id)
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
    copy = target / f"{stamp}{Path(name).suffix}"
    try:
        target.mkdir(parents=True, exist_ok=True)
        save(copy)
        for old in sorted(target.iterdir())[:-KEPT]:
            old.unlink(missing_ok=True)
    except OSError as error:
        with suppress(OSError):
            copy.unlink(missing_ok=True)
        facts = {"file": name, "folder": target, "reason": error.strerror}
        raise CannotWrite("commands.no_backup", **facts) from error
    return copy
