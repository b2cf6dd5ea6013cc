"""Run the actions on made workbooks as the command line does, at a fixed moment."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from made_books import TODAY, read
from repbook.adapters.file_book import FileBook
from repbook.book.apply import LOG, apply
from repbook.domain.values import Value
from repbook.features.plan.rank import Ranked, gather, rank
from repbook.features.plan.return_results import READS as RETURN_READS
from repbook.features.plan.return_results import Returned, return_results
from repbook.features.tools.check import Checked, check
from repbook.features.tools.check import reads as check_reads
from repbook.features.tools.undo import LOG_READS, Batch, last_batch, reads_for, undo

BookOf = Callable[..., Path]
NOW = datetime(2026, 3, 2, 9, 30)


def ranked(path: Path, *, write: bool = True, **given: object) -> Ranked:
    """Rank for the made Monday, at half past nine."""
    book = FileBook(path)
    snapshot = gather(book, NOW)
    found = rank(snapshot, NOW, **{"day": TODAY, **given})  # type: ignore[arg-type]
    apply(book, snapshot, found.changes, dry_run=not write)
    return found


def returned(path: Path, *, write: bool = True) -> Returned:
    """Return the results typed on the day's sheet."""
    book = FileBook(path)
    snapshot = book.read(RETURN_READS)
    found = return_results(snapshot, NOW)
    apply(book, snapshot, found.changes, dry_run=not write)
    return found


def undone(path: Path) -> Batch:
    """Take back the last change."""
    book = FileBook(path)
    log = book.read(LOG_READS).tables[LOG]
    batch = last_batch(log, book.name)
    snapshot = book.read(reads_for(log, batch))
    apply(book, snapshot, undo(snapshot, batch))
    return batch


def checked(path: Path) -> Checked:
    """Check a workbook."""
    book = FileBook(path)
    return check(book.read(check_reads()), book.computed(), book.faults(), today=float(TODAY))


def sheet(path: Path, table: str = "visits") -> list[dict[str, Value]]:
    """Return the filled rows of a table as stored, by default the day's sheet."""
    rows = read(path, table).tables[table]
    return [{key: values[row] for key, values in rows.columns.items()} for row in rows.filled()]
