"""Write the rows that could not be taken in to a file for mending and importing again."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from repbook.adapters.defusing import defused
from repbook.errors import CannotWrite
from repbook.text import say


def write_rejects(
    path: str | os.PathLike[str],
    headers: Sequence[str],
    rows: Iterable[Sequence[object]],
    reasons: Iterable[str],
    lang: str | None = None,
) -> Path:
    """Write rows with the reason in a last column, as CSV in UTF-8 with a byte order mark.

    The file is new, under the name given or the next free one: an earlier one may hold rows that
    were mended since. Where a spreadsheet would begin a formula, be it by splitting at semicolons,
    a text gets an apostrophe, which `read_source` takes off again. Raises CannotWrite.
    """
    path = Path(path)
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([*_defused(headers), say("intake.reason", lang)])
    for row, reason in zip(rows, reasons, strict=True):
        writer.writerow(_defused([*row, reason]))
    return _made(path, text.getvalue().encode("utf-8-sig", "replace"))


def _defused(row: Sequence[object]) -> list[str]:
    return [defused(cell, first=place == 0) for place, cell in enumerate(row)]


def _made(path: Path, data: bytes) -> Path:
    """Make a file that only its owner reads, under the first name that is free; return its path."""
    try:
        made, file = _opened(path)
        try:
            with file:
                file.write(data)
        except OSError:
            with suppress(OSError):
                made.unlink()
            raise
    except OSError as error:
        raise CannotWrite("intake.cannot_write", file=str(path), reason=error.strerror) from error
    return made


def _opened(path: Path) -> tuple[Path, BinaryIO]:
    """Open a new file; a name where anything lies, be it a link, is passed over."""
    number, place = 1, path
    while True:
        try:
            return place, open(place, "xb", opener=_private)
        except FileExistsError:
            number += 1
            place = path.with_name(f"{path.stem}-{number}{path.suffix}")


def _private(name: str, flags: int) -> int:
    return os.open(name, flags, 0o600)
