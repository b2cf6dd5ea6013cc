"""Prints: make the marks of workbooks, take a colleague's file in, keep the team's secret."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from repbook.adapters.team_folder import read_book, workbooks
from repbook.book.colleagues import (
    COLUMNS,
    LEAST_SECRET,
    BookPrints,
    as_json,
    from_json,
    keep_prints,
    keep_secret,
    secret,
)
from repbook.book.snapshot import Reads, Snapshot
from repbook.domain.prints import WIDTHS, check_of, prints_of
from repbook.entrypoints.common import print_json
from repbook.entrypoints.progress import working
from repbook.errors import Refused, UsageError
from repbook.ooxml.plainfile import read_file
from repbook.ooxml.save import replace_file
from repbook.ooxml.swap import cannot_write
from repbook.schema.registry import CUSTOMERS
from repbook.text import say

READS: Reads = {CUSTOMERS: ("id", *(key for keys in COLUMNS.values() for key in keys))}


def run(args: argparse.Namespace) -> int:
    """Carry out the one of the three that was asked for."""
    asked = [bool(args.secret), args.take is not None, args.path is not None]
    if sum(asked) != 1 or (args.path is not None and not args.output):
        raise UsageError("sharing.prints_usage")
    if args.secret:
        return _keep_secret(in_json=args.json)
    if args.take is not None:
        return _take(Path(args.take), in_json=args.json)
    return _make(Path(args.path), Path(args.output), in_json=args.json)


def _keep_secret(*, in_json: bool) -> int:
    if sys.stdin.isatty():
        from getpass import getpass

        text = getpass(say("sharing.secret_prompt")).strip()
    else:
        text = sys.stdin.readline().strip()
    if len(text) < LEAST_SECRET:
        raise UsageError("sharing.secret_short", least=LEAST_SECRET)
    keep_secret(text)
    _tell({"check": check_of(text)}, "secret_kept", in_json=in_json)
    return 0


def _secret() -> str:
    text = secret()
    if not text:
        raise Refused("sharing.no_secret")
    return text


def _make(path: Path, target: Path, *, in_json: bool) -> int:
    """Write the prints of a workbook, or of every one in a folder; 1 where one was not read."""
    key = _secret()
    paths = workbooks(path, target) if path.is_dir() else [path]
    books, left = [], []
    with working(path.name):
        for each in paths:
            found = read_book(each, READS)
            if found is None:
                continue
            file, snapshot = found
            if snapshot is None:
                left.append({"file": file.file, "reason": file.reason})
            else:
                books.append(_prints(key, snapshot, file.book_id or file.file))
    if not books:
        raise Refused("sharing.no_books", path=str(path))
    replace_file(target, as_json(books).encode())
    counts = {kind: sum(len(each.prints[kind]) for each in books) for kind in WIDTHS}
    found_here = {"saved": str(target), "books": len(books), **counts, "left": left}
    _tell(found_here, "prints_made", in_json=in_json)
    if not in_json:
        for one in left:
            print(say("sharing.not_read", None, file=one["file"], reason=one["reason"]))
    return int(bool(left))


def _prints(key: str, snapshot: Snapshot, own: str) -> BookPrints:
    rows = snapshot.tables[CUSTOMERS]
    cells = {
        kind: [rows.text(row, column) for column in columns for row in range(len(rows))]
        for kind, columns in COLUMNS.items()
    }
    return BookPrints(own, check_of(key), prints_of(key, cells))


def _take(path: Path, *, in_json: bool) -> int:
    """Keep a file of prints where `add` and `import` ask; refused for another secret's."""
    key = _secret()
    data, _ = read_file(path)
    try:
        books = from_json(data)
    except ValueError as error:
        raise Refused("sharing.no_prints", file=path.name) from error
    if any(each.check != check_of(key) for each in books):
        raise Refused("sharing.other_secret", file=path.name)
    try:
        keep_prints(books)
    except OSError as error:
        raise cannot_write(path, error) from error
    counts = {kind: sum(len(each.prints[kind]) for each in books) for kind in WIDTHS}
    _tell({"taken": path.name, "books": len(books), **counts}, "prints_taken", in_json=in_json)
    return 0


def _tell(found: dict[str, object], key: str, *, in_json: bool) -> None:
    if in_json:
        print_json(found)
    else:
        print(say(f"sharing.{key}", None, **found))
