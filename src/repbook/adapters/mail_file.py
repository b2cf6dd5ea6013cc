"""Write addresses and letters as a CSV that Word's mail merge reads without asking."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from repbook.adapters.defusing import defused


def mail_file(headers: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """Return the table in UTF-8 with its mark, every cell in quotes, a line a row.

    Line ends within a cell become spaces, since a mail merge would take them for a row's. What a
    spreadsheet might run as a formula gets an apostrophe before it, as in a list of rejected rows.
    """
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(headers)
    writer.writerows(map(_cells, rows))
    return buffer.getvalue().encode("utf-8-sig")


def _cells(row: Sequence[str]) -> list[str]:
    lines = (" ".join(text.split()) for text in row)
    return [defused(line, first=place == 0) for place, line in enumerate(lines)]
