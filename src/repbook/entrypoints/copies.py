"""Where a press puts a copy of the open workbook."""

from __future__ import annotations

import os
from contextlib import suppress
from itertools import count
from pathlib import Path

from repbook.adapters import returning
from repbook.adapters.backups import home
from repbook.adapters.file_book import FileBook
from repbook.book.deeds import forget
from repbook.book.open_book import OpenBook
from repbook.datafolder import private


def free_place(desk: OpenBook, mark: str, suffix: str = "") -> Path:
    """Return a file name that is free, beside the workbook where that lies in a folder.

    `mark` says in brackets what the copy is; `suffix` is the workbook's own where not given.
    """
    own = desk.path
    folder = own.parent if own is not None else home() / "repaired"
    if own is None:
        private(folder)
    stem, suffix = Path(desk.name).stem, suffix or Path(desk.name).suffix
    names = (f"{stem} ({mark}{'' if n == 1 else f' {n}'}){suffix}" for n in count(1))
    return next(place for name in names if not os.path.lexists(place := folder / name))


def drop(copy: Path) -> None:
    """Take a copy away that is not needed; nothing was written then."""
    with suppress(OSError):
        copy.unlink(missing_ok=True)
    forget()


def note_source(desk: OpenBook, copy: Path) -> None:
    """Keep of which workbook a mended copy was made: Undo leads back to it."""
    if desk.path is not None:
        with suppress(OSError):
            returning.note_source(FileBook(copy).book_id(), copy, desk.path)
