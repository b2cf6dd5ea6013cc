"""Built workbooks for tests, and what a user does to one in Excel."""

from __future__ import annotations

import shutil
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from repbook.adapters.file_book import FileBook
from repbook.book.changes import Changes, RowKey
from repbook.book.snapshot import Rows, Snapshot
from repbook.build.book import build_book
from repbook.domain.days import serial
from repbook.domain.values import Value
from repbook.ooxml.edit import SheetEditor
from repbook.ooxml.index import Workbook
from repbook.ooxml.package import open_package
from repbook.ooxml.refs import column_letters
from repbook.ooxml.save import save_package
from repbook.schema.registry import CODES, TABLES

TODAY = serial(date(2026, 3, 2))
"""A Monday; every made workbook takes it as today."""
DAY = "2026-03-02"
MADE_AT = datetime(2026, 3, 1, 8, tzinfo=UTC)

Row = dict[str, Value]
Given = Mapping[str, Sequence[Row]]


class Made:
    """Build each asked-for workbook once and hand out copies."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._built: dict[str, Path] = {}

    def copy(
        self,
        folder: Path,
        rows: Given | None = None,
        *,
        lang: str = "en",
        settings: Mapping[str, Value] | None = None,
        file: str = "book.xlsx",
    ) -> Path:
        """Put a workbook of `rows` into `folder`."""
        stem, kind = Path(file).stem, Path(file).suffix
        # Two workbooks that lie side by side are two, unless one is a copy.
        book_id = f"made-{lang}" if stem == "book" else f"made-{lang}-{stem}"
        key = repr((rows, book_id, settings, kind))
        if key not in self._built:
            path = self._folder / f"{len(self._built)}{kind}"
            build(path, rows, lang=lang, settings=settings, book_id=book_id)
            self._built[key] = path
        return Path(shutil.copyfile(self._built[key], folder / file))


def build(
    path: Path,
    rows: Given | None = None,
    *,
    lang: str = "en",
    settings: Mapping[str, Value] | None = None,
    book_id: str = "",
) -> Path:
    """Build a workbook whose bytes depend on nothing but the arguments."""
    build_book(
        path,
        lang=lang,
        rep="LW",
        rep_name="Li Wei",
        rows=rows,
        as_of=float(TODAY),
        settings=settings,
        made_at=MADE_AT,
        book_id=book_id or f"made-{lang}",
    )
    return path


def card_id(number: int) -> str:
    """Return the id of the card `number`."""
    return f"LW-{number:05d}"


def label(code: str, lang: str = "en") -> str:
    """Return the label of `list.code`."""
    return CODES[code].label.get(lang)


def lead(number: int, **more: Value) -> Row:
    """Return a bare lead: a name, a phone, a place; further columns as given."""
    row: Row = {
        "id": card_id(number),
        "account": card_id(number),
        "name": f"Customer {number}",
        "phone": f"1380000{number:04d}",
        "area": f"Area {number % 3}",
        "address": f"{number} Long Road",
        "rep": "LW",
        "created": float(TODAY - 30),
    }
    return {**row, **more}


def reached(number: int, days_ago: int = 100, **more: Value) -> Row:
    """Return a card that was reached some days ago and may be visited."""
    past = float(TODAY - days_ago)
    said = {"last_contact": past, "said_on": past, "calls": 1.0, "tries": 0.0}
    return lead(number, **{**said, **more})


def cards(*rows: Row, answers: Mapping[str, Row] | None = None, **tables: Sequence[Row]) -> Given:
    """Return the rows of a workbook: these cards, each with its row on Qualify."""
    given = answers or {}
    qualify = [{"id": row["id"], **given.get(str(row["id"]), {})} for row in rows if row.get("id")]
    return {"customers": list(rows), "qualify": qualify, **tables}


def leads(count: int) -> Given:
    """Return so many bare leads."""
    return cards(*(lead(number) for number in range(1, count + 1)))


def read(path: Path, *tables: str) -> Snapshot:
    """Return all columns of the tables named, of all where none is."""
    return FileBook(path).read({key: TABLES[key].keys() for key in tables or TABLES})


def row_of(rows: Rows, name: str) -> Row:
    """Return one row by its id, blanks left out."""
    place = rows.index()[name]
    values = {key: column[place] for key, column in rows.columns.items()}
    return {key: value for key, value in values.items() if value not in (None, "")}


def card_of(path: Path, number: int, table: str = "customers") -> Row:
    """Return one card's row of a table keyed by card id, blanks left out."""
    return row_of(read(path, table).tables[table], card_id(number))


def type_in(path: Path, table: str, row: RowKey, **values: Value) -> None:
    """Do what a user does in Excel, which recalculates at once."""
    changes = Changes("typed")
    changes.update(table, row, **values)
    FileBook(path).write(changes)


def type_all(path: Path, table: str, rows: Mapping[RowKey, Mapping[str, Value]]) -> None:
    """Do what a user does in Excel in several rows, at one go."""
    changes = Changes("typed")
    for row, values in rows.items():
        changes.update(table, row, **values)
    FileBook(path).write(changes)


def visit_row(number: int, day: str = DAY) -> str:
    """Return the visit id of a card on a day's sheet."""
    return f"{day}/{card_id(number)}"


def overwrite(path: Path, table: str, row: int, key: str, value: Value) -> str:
    """Put a value into one table cell, whatever stands there; nothing is recalculated.

    Returns the cell's address.
    """
    package = open_package(path)
    book = Workbook(package)
    info = book.tables[TABLES[table].name]
    offset = TABLES[table].keys().index(key)
    ref = f"{column_letters(info.first_col + offset)}{info.header_row + 1 + row}"
    editor = SheetEditor(book, info.sheet_part)
    editor.set(ref, value)
    save_package(package, path, editor.parts())
    return f"{info.sheet_name}!{ref}"


def set_name(path: Path, name: str, value: Value) -> str:
    """Put a value into a named cell as a user does; nothing is recalculated."""
    package = open_package(path)
    book = Workbook(package)
    place = book.name(name)
    assert place is not None
    assert place.sheet_part is not None
    editor = SheetEditor(book, place.sheet_part)
    editor.set(str(place.ref), value)
    save_package(package, path, editor.parts())
    return str(place.ref)


def replace_text(path: Path, part: str, old: str, new: str) -> None:
    """Replace text in one part of a package; the old text must be there."""
    package = open_package(path)
    data = package.read(part).decode("utf-8")
    assert old in data, (part, old)
    save_package(package, path, {part: data.replace(old, new).encode("utf-8")})


def part_of(path: Path, table: str) -> tuple[str, str]:
    """Return the sheet's part and the table's part of a schema table."""
    info = Workbook(open_package(path)).tables[TABLES[table].name]
    return info.sheet_part, info.part
