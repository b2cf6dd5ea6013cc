"""Read the reps' workbooks of a folder, one file at a time; what cannot be read is named."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path

from repbook.adapters.file_book import FileBook
from repbook.adapters.older import OlderBook, version_of
from repbook.book.identity import KIND, PACK, UNNAMED
from repbook.book.snapshot import Reads, Snapshot, as_text
from repbook.domain.days import moment
from repbook.errors import BookError, NotAWorkbook, RepbookError
from repbook.ooxml.owner import holder, is_scratch
from repbook.ooxml.package import open_package
from repbook.ooxml.properties import custom_properties
from repbook.record import NamedTuple
from repbook.schema.registry import TEMPLATE_VERSION
from repbook.schema.source import REP, using
from repbook.text import say

SUFFIXES = (".xlsx", ".xlsm")
LOCKED = frozenset(("files.is_encrypted", "files.is_ole2"))
DAMAGED = frozenset(("files.is_truncated", "files.is_empty"))


class Book(NamedTuple):
    """One file of the folder: its state (a code of the list `file`), and what was read of it.

    `saved` is when it was saved last, `owner` who has it open, `rep` the rep's code, empty where
    none is set, `book_id` what tells the workbook from others, `reason` why it could not be read.
    `snapshot` holds what was read, None where nothing was.
    """

    file: str
    state: str
    saved: float
    owner: str = ""
    template: int | None = None
    rep: str = ""
    book_id: str = ""
    reason: str = ""
    snapshot: Snapshot | None = None


def workbooks(folder: Path, but: Path) -> list[Path]:
    """Return the files that may be workbooks, by name; `but` is the team's own."""
    own = os.path.realpath(but)
    found = (path for path in folder.iterdir() if path.suffix.lower() in SUFFIXES)
    return sorted(path for path in found if not is_scratch(path) and os.path.realpath(path) != own)


def read_book(path: Path, reads: Reads) -> Book | None:
    """Read one file; None for a pack, which is no workbook of a rep's."""
    with using(REP):
        return _read(path, reads)


def _read(path: Path, reads: Reads) -> Book | None:
    saved = moment(datetime.fromtimestamp(os.stat(path).st_mtime))
    book = Book(path.name, "other", saved)
    try:
        with open_package(path) as package:
            properties = custom_properties(package)
            version = version_of(package)
        if PACK in properties:
            return None
        if KIND in properties:
            return book._replace(reason=say("team.is_team", file=path.name))
        return _taken(path, reads, book._replace(template=version))
    except RepbookError as error:
        return book._replace(state=_state_of(error), reason=str(error))


def _taken(path: Path, reads: Reads, book: Book) -> Book:
    """Read a rep's workbook, an older one as far as it goes."""
    older = book.template is not None and book.template < TEMPLATE_VERSION
    snapshot = OlderBook(path).read(reads) if older else FileBook(path).read(reads)
    owner = holder(path)
    state = "open" if owner else "old" if older else "ok"
    who = (owner.name or say("team.somebody")) if owner else ""
    own = as_text(snapshot.setting("book_id"))
    return book._replace(
        state=state,
        owner=who,
        rep=as_text(snapshot.setting("rep")),
        book_id="" if own == UNNAMED else own,
        snapshot=snapshot,
    )


def _state_of(error: RepbookError) -> str:
    if error.key in LOCKED:
        return "locked"
    if isinstance(error.__cause__, PermissionError):
        return "open"
    other = isinstance(error, NotAWorkbook) and error.key not in DAMAGED
    return "other" if other or type(error) is BookError else "broken"
