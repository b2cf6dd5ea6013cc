"""Read a list of customers or calls from a file, losing nothing silently (M36)."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path

from repbook.adapters.sources.excel import read_excel
from repbook.adapters.sources.grid import Grid, Item, Row, Sheet, arrange
from repbook.adapters.sources.rejects import write_rejects
from repbook.adapters.sources.second import is_worth_another, read_again
from repbook.adapters.sources.text import decode, read_text
from repbook.adapters.sources.vcard import CONTACTS, read_vcards
from repbook.adapters.sources.vcard_lines import holds_calendar, holds_vcards
from repbook.domain.reading.ambiguous import Ambiguous
from repbook.domain.reading.maptext import read_map
from repbook.domain.values import Problem
from repbook.errors import FileError
from repbook.ooxml.plainfile import Stamp, read_file
from repbook.ooxml.sniff import not_a_zip

_WORKBOOKS = frozenset((".xlsx", ".xlsm", ".xltx", ".xltm", ".xlsb", ".xls"))
_CONTACTS, _CALENDARS = (".vcf", ".vcard"), (".ics", ".vcs")
_NAMED = 5
# Bytes of memory a byte of text: its cells as texts, in rows.
_EACH = 15
_TEXT = frozenset(("files.is_text", "files.is_unknown"))


@dataclass(frozen=True, slots=True)
class Source:
    """A list as read: its headers, its rows, how it was read, and what looks wrong in it.

    A row is its number in the file and one cell a header: a text as in the file, "" for blank,
    or Excel's date or time. They are held once, as lists: a list may hold hundreds of megabytes.
    `titles` are the lines above the headers, `blank_rows` counts the empty rows left out.
    """

    name: str
    kind: str
    headers: tuple[str, ...]
    rows: list[Row]
    encoding: str
    delimiter: str
    sheet: str
    other_sheets: tuple[str, ...]
    header_row: int
    titles: tuple[str, ...]
    blank_rows: int
    problems: tuple[Problem, ...]

    def samples(self, limit: int = 50) -> list[list[Item]]:
        """Return up to `limit` filled values of each column, for guessing what it holds."""
        columns = (_filled(self.rows, place) for place in range(len(self.headers)))
        return [list(islice(column, limit)) for column in columns]


def _filled(rows: Iterable[Row], place: int) -> Iterator[Item]:
    return (cells[place] for _, cells in rows if cells[place] != "")


def read_source(
    path: str | os.PathLike[str],
    sheet: str | None = None,
    encoding: str | None = None,
    known: Iterable[str] = (),
) -> Source:
    """Read a CSV or text file, a vCard file, or one sheet of an Excel workbook.

    `known` are labels that mark the header row where titles stand above it. FileError in words
    where the file is missing, damaged, encrypted, something else, empty, or has no such sheet.
    """
    path, known = Path(path), frozenset(known)
    named = path.suffix.lower() in _WORKBOOKS
    data, _ = read_list(path, 1 if named else _EACH)
    if data.startswith(b"PK") or named:
        del data
        grid = _read_workbook(path, sheet, known)
    else:
        _refuse_others(data, path.name)
        if sheet is not None:
            raise FileError("intake.no_sheets", file=path.name, sheet=sheet)
        read = read_vcards if _are_contacts(data, path) else partial(read_text, encoding=encoding)
        grid = read(data, path.name)
    found = arrange(grid, known)
    if found is None or not found.rows:
        raise _without_rows(path.name, grid, found)
    return _source(path.name, grid, found)


def _without_rows(file: str, grid: Grid, found: Sheet | None) -> FileError:
    """Return what to say of a list that is blank, or holds nothing but its headers."""
    headers = ", ".join(filter(None, found.headers[:_NAMED])) if found else ""
    if found and len(found.headers) > _NAMED:
        headers += ", …"
    if others := grid.other_sheets:
        key = "intake.only_headers_sheet" if found else "intake.empty_sheet"
        facts = {"sheet": grid.sheet, "sheets": ", ".join(others), "headers": headers}
        return FileError(key, file=file, **facts, choices=others)
    key = "intake.only_headers" if found else "intake.empty_list"
    return FileError(key, file=file, headers=headers)


def read_list(path: Path, each: float) -> tuple[bytes, Stamp]:
    """Return what a list's file holds; FileError that speaks of a list."""
    try:
        return read_file(path, each)
    except FileError as error:
        if error.key == "files.is_folder":
            raise FileError("intake.is_folder", **error.facts) from error
        raise


def read_map_file(path: str | os.PathLike[str]) -> tuple[dict[str, str], list[Ambiguous]]:
    """Return the column map in a text, .toml or .csv file, and its lines that are none."""
    path = Path(path)
    return read_map(decode(read_list(path, _EACH)[0], path.name)[0])


def _source(name: str, grid: Grid, found: Sheet) -> Source:
    return Source(
        name=name,
        kind=grid.kind,
        headers=found.headers,
        rows=found.rows,
        encoding=grid.encoding,
        delimiter=grid.delimiter,
        sheet=grid.sheet,
        other_sheets=grid.other_sheets,
        header_row=found.header_row,
        titles=found.titles,
        blank_rows=found.blank_rows,
        problems=tuple(grid.problems),
    )


def _read_workbook(path: Path, sheet: str | None, known: frozenset[str]) -> Grid:
    try:
        return read_excel(path, sheet, known)
    except FileError as error:
        if not is_worth_another(error):
            raise
        return read_again(path, sheet, known, error)


def _are_contacts(data: bytes, path: Path) -> bool:
    """Tell whether a file holds vCards; FileError where it holds a calendar."""
    if holds_calendar(data) or path.suffix.lower() in _CALENDARS:
        raise FileError("intake.is_calendar", file=path.name)
    return holds_vcards(data) or path.suffix.lower() in _CONTACTS


def _refuse_others(data: bytes, name: str) -> None:
    """Raise NotAWorkbook for a PDF, web page, old workbook or empty file."""
    found = not_a_zip(data, name)
    markup = data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<")
    if found.key not in _TEXT and (markup or found.key != "files.is_html"):
        raise found


__all__ = ["CONTACTS", "Item", "Source", "read_map_file", "read_source", "write_rejects"]
