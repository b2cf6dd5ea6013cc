"""Write addresses and letters as a CSV that Word's mail merge reads without asking."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

_RUNS = ("=", "+", "-", "@")


def mail_file(headers: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """Return the table in UTF-8 with its mark, every cell in quotes, a line a row.

    Line ends within a cell become spaces, since a mail merge would take them for a row's. What a
    spreadsheet would run as a formula gets a blank before it.
    """
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(headers)
    writer.writerows([_cell(text) for text in row] for row in rows)
    return buffer.getvalue().encode("utf-8-sig")


def _cell(text: str) -> str:
    line = " ".join(text.split())
    return f" {line}" if line.startswith(_RUNS) else line
