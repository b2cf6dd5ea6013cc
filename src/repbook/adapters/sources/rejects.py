"""Write the rows that could not be taken in to a file for mending and importing again."""

from __future__ import annotations

import csv
import io
import os
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

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

    A text that a spreadsheet would run as a formula gets a leading apostrophe, which
    `read_source` takes off again; negative numbers stay. Raises CannotWrite.
    """
    path = Path(path)
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([*map(_defused, headers), say("intake.reason", lang)])
    for row, reason in zip(rows, reasons, strict=True):
        writer.writerow([*map(_defused, row), _defused(reason)])
    _replace(path, text.getvalue().encode("utf-8-sig", "replace"))
    return path


def _defused(cell: object) -> str:
    text = "" if cell is None else str(cell)
    runs = _FORMULA.match(text) and not _NEGATIVE.match(text)
    return f"'{text}" if runs else text


def _replace(path: Path, data: bytes) -> None:
    """Write beside the target and swap, so that a failure leaves the old file whole."""
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        part.write_bytes(data)
        os.replace(part, path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise CannotWrite("intake.cannot_write", file=str(path), reason=error.strerror) from error
