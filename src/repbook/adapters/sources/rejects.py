"""Write the rows that could not be taken in to a file for mending and importing again."""

from __future__ import annotations

import csv
import io
import os
import re
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from repbook.errors import CannotWrite
from repbook.text import say

_FORMULA = re.compile(r"[=+\-@\t\r＝＋－＠]")
_NEGATIVE = re.compile(r"-\d[\d,]*(?:\.\d+)?%?\Z")


def write_rejects(
    path: str | os.PathLike[str],
    headers: Sequence[str],
    rows: Iterable[Sequence[object]],
    reasons: Iterable[str],
    lang: str | None = None,
) -> Path:
    """Write rows with the reason in a last column, as CSV in UTF-8 with a byte order mark.

    The file is new, under the name given or the next free one: an earlier one may hold rows that
    were mended since. A text that a spreadsheet would run as a formula gets a leading apostrophe,
    which `read_source` takes off again; negative numbers stay. Raises CannotWrite.
    """
    path = Path(path)
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([*map(_defused, headers), say("intake.reason", lang)])
    for row, reason in zip(rows, reasons, strict=True):
        writer.writerow([*map(_defused, row), _defused(reason)])
    return _made(path, text.getvalue().encode("utf-8-sig", "replace"))


def _defused(cell: object) -> str:
    text = "" if cell is None else str(cell)
    runs = _FORMULA.match(text) and not _NEGATIVE.match(text)
    return f"'{text}" if runs else text


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
