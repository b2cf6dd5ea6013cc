"""`repbook backups`."""

from __future__ import annotations

import argparse
from pathlib import Path

from repbook.adapters.backups import copies_of
from repbook.adapters.restoring import book_id_of
from repbook.entrypoints.common import print_json
from repbook.entrypoints.restoring import as_json, at, chosen, megabytes, why
from repbook.entrypoints.sheetprint import print_rows
from repbook.text import say


def run(args: argparse.Namespace) -> int:
    """List a workbook's backups, those of its id and those from its place."""
    path = Path(args.book)
    copies = copies_of(path, book_id_of(path))
    numbered = list(enumerate(copies, 1))
    if args.json:
        print_json({"file": path.name, "backups": [as_json(*each) for each in numbered]})
        return 0
    chosen(path, copies, "", lambda _: False)
    labels = [say(f"restore.{key}") for key in ("number", "when", "why", "size", "whose")]
    rows = [[str(n), at(c), why(c), megabytes(c), c.name or "-"] for n, c in numbered]
    print_rows(say("restore.title", file=path.name), labels, rows)
    print(say("restore.how", file=path.name))
    return 0
