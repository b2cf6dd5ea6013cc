"""Several copies of one workbook: what people do to each, and what a merge leaves for a person."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from made_books import read, type_in
from repbook.adapters.file_book import FileBook
from repbook.book.apply import apply
from repbook.book.changes import Changes
from repbook.book.coding import Coder

Cards = dict[str, dict[str, Any]]
Run = Callable[..., dict[str, Any]]


def table(path: Path, key: str, *columns: str) -> Cards:
    """Return the filled rows of a table by id, list cells as codes."""
    snapshot = FileBook(path).read({key: columns, "questions": ("slot",)})
    rows, coder = snapshot.tables[key], Coder(snapshot)
    return {
        name: {c: coder.coded(key, name, c, rows.get(place, c)) for c in columns}
        for name, place in rows.index().items()
    }


def copied(path: Path, name: str) -> Path:
    """Copy a workbook as onto another computer: beside the first nobody could write into it."""
    folder = path.parent / Path(name).stem
    folder.mkdir(exist_ok=True)
    return Path(shutil.copyfile(path, folder / name))


def edit(path: Path, **cells: dict[str, Any]) -> None:
    """Type cells of cards, as a person does in a spreadsheet: nothing of it is logged."""
    for card, values in cells.items():
        type_in(path, "customers", card.removeprefix("c"), **values)


def remove(path: Path, *cards: str) -> None:
    """Take rows of cards away, as a person does."""
    changes = Changes("typed")
    for key in ("customers", "qualify"):
        changes.deletes[key] = list(cards)
    FileBook(path).write(changes)


def add(path: Path, **card: Any) -> None:
    changes = Changes("typed")
    changes.insert("customers", [card])
    changes.insert("qualify", [{"id": card["id"]}])
    FileBook(path).write(changes)


def letter(path: Path, key: str, value: str) -> str:
    """Return which side of a conflict shows a value."""
    rows = table(path, "conflicts", "key", "a", "b").values()
    return next(side for row in rows if row["key"] == key for side in "ab" if row[side] == value)


def pick(path: Path, key: str, what: str) -> None:
    rows = read(path, "conflicts").tables["conflicts"]
    place = next(row for row in rows.filled() if rows.text(row, "key") == key)
    type_in(path, "conflicts", place, pick=what)


def logged(path: Path, **cells: dict[str, Any]) -> None:
    """Change cells of cards by an action, so that the log knows them."""
    book = FileBook(path)
    changes = Changes("edit")
    for card, values in cells.items():
        changes.update("customers", card.removeprefix("c"), **values)
    keys = {key for values in cells.values() for key in values}
    apply(book, book.read({"customers": ("name", *keys)}), changes)
