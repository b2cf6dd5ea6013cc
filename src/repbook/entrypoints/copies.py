"""Where a press puts a copy of the open workbook."""

from __future__ import annotations

import os
from contextlib import suppress
from itertools import count
from pathlib import Path

from repbook.adapters import returning
from repbook.adapters.backups import home
from repbook.adapters.file_book import FileBook
from repbook.adapters.siblings import know
from repbook.book.deeds import forget
from repbook.book.open_book import OpenBook
from repbook.datafolder import private


def free_place(
    desk: OpenBook, mark: str, suffix: str = "", folder_of_own: str = "repaired"
) -> Path:
    """Return a file name that is free, beside the workbook where that lies in a folder.

    `mark` says in brackets what the copy is; `suffix` is the workbook's own where not given,
    `folder_of_own` the one of Repbook's that takes copies of workbooks which lie nowhere.
    """
    own = desk.path
    folder = own.parent if own is not None else home() / folder_of_own
    if own is None:
        private(folder)
    name = Path(desk.name)
    return free_name(folder, name.stem, mark, suffix or name.suffix)


def pack_place(desk: OpenBook, code: str) -> Path:
    """Return where a pack for a rep lies, beside the workbook that it is cut from."""
    return free_place(desk, code, ".xlsx", "packs")


def free_name(folder: Path, stem: str, mark: str, suffix: str) -> Path:
    """Return a name that is free in a folder, with `mark` in brackets."""
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
        know(copy, desk.path)
        with suppress(OSError):
            returning.note_source(FileBook(copy).book_id(), copy, desk.path)
