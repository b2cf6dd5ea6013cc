"""Whether a colleague has a customer: by prints of the team's that lie in the data folder.

The secret never leaves that folder; the prints come as a file from whoever made them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from repbook.datafolder import home, private
from repbook.domain.prints import WIDTHS, Prints, check_of, prints_of, shared
from repbook.record import NamedTuple

LEAST_SECRET = 8
_LARGEST, _LONGEST = 64 << 20, 1 << 10
_FORMAT = "repbook-prints-1"

Columns = Mapping[str, tuple[str, ...]]
COLUMNS: Columns = {"phone": ("phone", "phones"), "name": ("name",), "tax_code": ("tax_code",)}
"""The columns of a card of which prints are made, by kind."""


class BookPrints(NamedTuple):
    """The prints of one workbook, and the check of the secret that they were made with."""

    book: str
    check: str
    prints: Prints


def folder() -> Path:
    """Return where the secret and the files of prints lie."""
    return home() / "team"


def secret_file() -> Path:
    """Return where the team's secret lies."""
    return folder() / "secret"


def secret() -> str:
    """Return the team's secret, "" where none is set."""
    with suppress(OSError, UnicodeDecodeError), open(secret_file(), "rb") as file:
        return file.read(_LONGEST).decode().strip()
    return ""


def keep_secret(text: str) -> None:
    """Keep the team's secret where nobody else of this computer reads it; raises OSError."""
    _put(secret_file(), text.encode())


def keep_prints(books: Iterable[BookPrints]) -> list[Path]:
    """Put prints among those that are asked, each in the place of its workbook's older ones."""
    paths = []
    for each in books:
        name = re.sub(r"[^\w-]", "_", each.book)[:60] or "unnamed"
        paths.append(folder() / "prints" / f"{name}.json")
        _put(paths[-1], as_json([each]).encode())
    return paths


def as_json(books: Iterable[BookPrints]) -> str:
    """Return prints as the text of their file."""
    rows = [
        {"book": each.book, "check": each.check}
        | {kind: sorted(each.prints[kind]) for kind in WIDTHS}
        for each in books
    ]
    return json.dumps({"format": _FORMAT, "books": rows}, indent=1)


def from_json(data: bytes) -> list[BookPrints]:
    """Return the prints that a file holds; ValueError for a file that is none of ours."""
    try:
        held = json.loads(data) if len(data) <= _LARGEST else {}
        if held["format"] != _FORMAT:
            raise ValueError("another format")
        return [_book(row) for row in held["books"]]
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError("no prints") from error


def _book(row: Mapping[str, object]) -> BookPrints:
    prints = {}
    for kind, width in WIDTHS.items():
        marks = row[kind]
        if not isinstance(marks, list) or not all(
            isinstance(mark, str) and re.fullmatch(rf"[0-9a-f]{{{width}}}", mark) for mark in marks
        ):
            raise ValueError("no prints")
        prints[kind] = frozenset(marks)
    return BookPrints(str(row["book"]), str(row["check"]), prints)


def has_it(cells: Mapping[str, Iterable[str]], own: str) -> tuple[str, ...]:
    """Return by which kinds of prints a colleague has a customer; `own` is the book's own id.

    Without a secret or prints nobody has. Prints of another secret say nothing.
    """
    return Asking(own).has_it(cells)


class Asking:
    """The prints of a team, read once for the customers of a list."""

    def __init__(self, own: str) -> None:
        self._secret = secret()
        check = check_of(self._secret) if self._secret else ""
        found = _kept() if self._secret else ()
        theirs = [each.prints for each in found if each.book != own and each.check == check]
        nobody: frozenset[str] = frozenset()
        self._held = {kind: nobody.union(*(each[kind] for each in theirs)) for kind in WIDTHS}

    def has_it(self, cells: Mapping[str, Iterable[str]]) -> tuple[str, ...]:
        """Return by which kinds of prints a colleague has a customer."""
        if not any(self._held.values()):
            return ()
        return shared(prints_of(self._secret, cells), self._held)


def _kept() -> Iterator[BookPrints]:
    """Yield the prints that are asked; a file that cannot be read says nothing."""
    with suppress(OSError):
        for path in sorted((folder() / "prints").glob("*.json")):
            with suppress(OSError, ValueError):
                yield from from_json(path.read_bytes())


def _put(target: Path, data: bytes) -> None:
    """Write a file of one's own alone, whole or not at all."""
    import os

    from repbook.scratch import private_opener, temporary_file

    private(target.parent)
    temporary = temporary_file(target.parent)
    try:
        with open(temporary, "xb", opener=private_opener) as file:
            file.write(data)
        os.replace(temporary, target)
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
