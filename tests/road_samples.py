"""A ranked day, and what a phone or a chat sends back of it."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from doing import NOW
from made_books import DAY, visit_row
from repbook.adapters.file_book import FileBook
from repbook.book.apply import Applied, apply
from repbook.book.snapshot import Snapshot, as_text
from repbook.entrypoints.sent_file import text_of
from repbook.features.plan.return_results import Returned
from repbook.features.road.return_file_action import HEAD
from repbook.features.road.returning import gather_sent, return_sent
from repbook.features.road.sent import read_text

FILE = "results.json"
REACHED = {"result": "reached", "need": "pain", "attitude": "ready", "chance": "yes"}
HOSTILE = "</script><b>bold</b> \"quoted\" 'single' \u2028 & <!-- ]]> {brace}"
"""Markup and quotes in a cell: to be shown as they stand."""
Row = dict[str, Any]


def row(number: int, **fields: Any) -> Row:
    """Return one row as the page packs it."""
    return {"visit": visit_row(number), **fields}


@cache
def book_id(path: Path) -> str:
    """Return a workbook's own id."""
    return as_text(FileBook(path).read({}).setting("book_id"))


def packed(path: Path, *rows: Row, **head: Any) -> str:
    """Return what the page of a workbook's day sends."""
    own = book_id(path)
    return json.dumps(
        {
            "repbook": "results",
            "version": 1,
            "book": own,
            "day": DAY,
            "rep": "LW",
            "count": len(rows),
            "rows": list(rows),
            **head,
        },
        ensure_ascii=False,
    )


def sent_back(path: Path, text: str | bytes) -> tuple[Returned, Applied]:
    """Return what was sent, as the command does."""
    book, snapshot, found = _decided(path, text)
    return found, apply(book, snapshot, found.changes)


def looked_at(path: Path, text: str | bytes) -> Returned:
    """Return what would be returned; nothing is written."""
    return _decided(path, text)[2]


def _decided(path: Path, text: str | bytes) -> tuple[FileBook, Snapshot, Returned]:
    data = text if isinstance(text, bytes) else text.encode()
    book = FileBook(path)
    sent = read_text(text_of(data, FILE), book.read(HEAD), FILE)
    snapshot = gather_sent(book, NOW, sent)
    return book, snapshot, return_sent(snapshot, NOW, sent)


def kinds(found: Returned) -> list[str]:
    """Return the codes of its problems."""
    return [problem.message.kind.removeprefix("road.") for problem in found.changes.problems]
