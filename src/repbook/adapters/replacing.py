"""Keep what a new workbook takes the place of."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from repbook.adapters import backups
from repbook.adapters.file_book import FileBook
from repbook.adapters.restoring import book_id_of, bytes_of
from repbook.errors import RepbookError
from repbook.ooxml.swap import Check, as_found, check_ready, real
from repbook.record import NamedTuple
from repbook.schema.registry import CUSTOMERS, TABLES

NEW = "new"


class Replaced(NamedTuple):
    """The copy of what a file holds, where one was made, and the check that it still does."""

    copy: Path | None
    check: Check


@contextmanager
def keeping(path: Path) -> Iterator[Replaced]:
    """Back a file up before the body replaces it, unless it is a workbook without cards.

    Raises CannotWrite where the file may not be written; the copy goes where the body fails.
    """
    place = real(path)
    check = as_found(place)
    check_ready(place, check)
    data = bytes_of(place)
    if not data or _is_blank(path):
        yield Replaced(None, check)
        return
    kept = backups.back_up(path, data, book_id_of(path), NEW)
    try:
        yield Replaced(kept.path, check)
    except BaseException as error:
        backups.give_up(kept, error, check)
        raise
    backups.settle(kept)


def _is_blank(path: Path) -> bool:
    """Tell whether a file is a Repbook workbook in which no card stands."""
    ids = TABLES[CUSTOMERS].ids
    try:
        rows = FileBook(path).read({CUSTOMERS: (ids,)}).tables[CUSTOMERS]
    except RepbookError:
        return False
    return not any(rows.columns[ids])
