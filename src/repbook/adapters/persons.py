"""Take a person out of a workbook's file: its tables, texts that no cell holds any more, the base.

All is done on a copy, which takes the file's place whole. Then copies of it that hold the person
go, and a fresh one stays. What still mentions the person is named, cell by cell.
"""

from __future__ import annotations

import base64
import os
import re
import zlib
from collections.abc import Iterable, Iterator
from contextlib import suppress
from html import unescape
from pathlib import Path
from typing import NamedTuple

from repbook.adapters import backups
from repbook.adapters.bases import base_in
from repbook.adapters.file_book import FileBook
from repbook.adapters.older import refuse_older
from repbook.book.base import NAMESPACES, packed_base
from repbook.book.identity import BASE_ID
from repbook.book.persons import Erasure, Mentions, Person, base_without, card_in
from repbook.book.persons_team import CARDS
from repbook.book.snapshot import Snapshot
from repbook.book.whole import PERSON
from repbook.errors import CannotWrite, RepbookError
from repbook.ooxml.customdata import put_data
from repbook.ooxml.index import Workbook
from repbook.ooxml.package import Package, open_package
from repbook.ooxml.properties import set_custom_properties
from repbook.ooxml.reader import sheet_values
from repbook.ooxml.save import replace_file, save_package
from repbook.ooxml.seal import is_sealed, put_seal
from repbook.ooxml.staged import Staged
from repbook.ooxml.swap import as_read, check_ready
from repbook.schema.own import own_key
from repbook.schema.registry import TABLES
from repbook.schema.source import TEAM, book
from repbook.scratch import temporary_folder
from repbook.text import say

_ITEM = re.compile(rb"<((?:\w+:)?)si\b[^>]*?(?:/>|>.*?</\1si>)", re.DOTALL)
_SHARED = re.compile(rb'<(?:\w+:)?c\b(?=[^>]*\st="s")[^>]*>\s*<(?:\w+:)?v\b[^>]*>\s*(\d+)')
_PACKED = re.compile(rb">\s*([A-Za-z0-9+/=\s]{8,})\s*</")
_BY_CELL = re.compile(r"xl/(?:worksheets/[^/]+|sharedStrings)\.xml", re.IGNORECASE)
_TEXTS = (".xml", ".rels", ".vml")
_MOST = 20
"""How many places of one file that still mention a person are named."""


class Left(NamedTuple):
    """Something that still mentions the person: where, in which file."""

    file: str
    place: str


class Cleaned(NamedTuple):
    """What became of one file: backups that went, the fresh one, what is left."""

    gone: tuple[Path, ...]
    fresh: Path | None
    left: tuple[Left, ...]


def read_all(path: Path) -> Snapshot:
    """Return every column of a workbook's tables, users' own with them."""
    book = FileBook(path)
    reads = {key: table.keys() for key, table in TABLES.items()}
    own = {key: rows.own for key, rows in book.read(dict.fromkeys(reads, ())).tables.items()}
    return book.read({key: (*keys, *map(own_key, own[key])) for key, keys in reads.items()})


def erase(path: Path, erasure: Erasure) -> Cleaned:
    """Take a person out of a file and its backups.

    Raises CannotWrite with the file as it was, BookError for an older template.
    """
    real = Path(os.path.realpath(path))
    with open_package(real) as package, temporary_folder() as folder:
        refuse_older(package)
        check_ready(real, as_read(package))
        copy = Path(folder) / real.name
        copy.write_bytes(package.data)
        FileBook(copy).write(erasure.changes)
        _clean(copy, erasure)
        data = copy.read_bytes()
        left = tuple(Left(path.name, place) for place in mentioned(copy, erasure.person))
        book_id = FileBook(copy).book_id()
        replace_file(real, data, as_read(package))
    gone = tuple(_without_person(path, book_id, erasure.person))
    stuck = [copy for copy in gone if copy.exists()]
    left += tuple(Left(copy.name, str(copy)) for copy in stuck)
    fresh = None
    try:
        fresh = backups.back_up(path, data, book_id, PERSON).path
    except CannotWrite as error:  # its sentence says that nothing was changed
        left += (Left(path.name, say(f"why.{error.key}", None, **error.facts)),)
    return Cleaned(tuple(copy for copy in gone if not copy.exists()), fresh, left)


def _clean(copy: Path, erasure: Erasure) -> None:
    """Take texts that no cell holds any more out of a file, and the person out of its base."""
    with open_package(copy) as package:
        sealed = is_sealed(Workbook(package))
        staged = Staged(package)
        for part in package.names:
            if re.fullmatch(r"(?i)xl/sharedStrings\.xml", part):
                staged.write(part, _only_held(package.read(part), _held(package)))
        base = base_in(package)
        less = base_without(base, erasure) if base else None
        if less is not None:
            put_data(staged, NAMESPACES, packed_base(less))
            set_custom_properties(staged, {BASE_ID: less.id})
        if not staged.parts:
            return
        if sealed:
            put_seal(staged)
        save_package(package, copy, staged.parts)


def _held(package: Package) -> set[int]:
    """Return the numbers of the shared strings that cells hold."""
    return {
        int(number)
        for part in package.names
        if part.lower().startswith("xl/worksheets/") and part.lower().endswith(".xml")
        for number in _SHARED.findall(package.read(part))
    }


def _only_held(content: bytes, held: set[int]) -> bytes:
    """Return shared strings with those that no cell holds left blank; numbers stay as they are."""
    number = -1

    def kept(found: re.Match[bytes]) -> bytes:
        nonlocal number
        number += 1
        prefix = found[1]
        return found[0] if number in held else b"<%ssi><%st/></%ssi>" % (prefix, prefix, prefix)

    return _ITEM.sub(kept, content)


def mentioned(path: Path, person: Person) -> list[str]:
    """Return where a file still mentions a person: cells of its sheets, else parts."""
    mentions = Mentions(person.texts)
    found: list[str] = []
    with open_package(path) as package:
        workbook = Workbook(package)
        for sheet in workbook.sheets:
            with suppress(RepbookError):
                found += [
                    f"{sheet.name}!{cell}"
                    for cell, value in sheet_values(workbook, sheet.part).items()
                    if isinstance(value, str) and mentions(value)
                ]
        parts = [part for part in package.names if not _BY_CELL.fullmatch(part)]
        # Cells are named by the reader; what it passes over in their parts is looked for as well.
        parts += [] if found else [part for part in package.names if _BY_CELL.fullmatch(part)]
        found += [part for part in parts if any(map(mentions, _texts(package, part)))]
    return found[:_MOST] + (["…"] if len(found) > _MOST else [])


def _texts(package: Package, part: str) -> Iterator[str]:
    """Yield what a part says, and what is packed in it."""
    if not part.lower().endswith(_TEXTS):
        return
    data = package.read(part)
    yield unescape(data.decode("utf-8", "replace"))
    for packed in _PACKED.findall(data) if part.lower().startswith("customxml/") else ():
        with suppress(ValueError, zlib.error):
            yield zlib.decompress(base64.b64decode(packed)).decode("utf-8", "replace")


def _without_person(path: Path, book_id: str, person: Person) -> Iterator[Path]:
    """Take away each copy of a workbook that holds the person, or cannot be read to tell."""
    for copy in backups.copies_of(path, book_id):
        if _may_hold(copy.path, person):
            with suppress(OSError):
                copy.path.unlink(missing_ok=True)
            yield copy.path


def _may_hold(path: Path, person: Person) -> bool:
    try:
        return bool(mentioned(path, person)) or _has_rows(path, person)
    except (RepbookError, OSError):
        return True


def _has_rows(path: Path, person: Person) -> bool:
    """Tell whether a copy has a card or a row among people with one of the person's ids."""
    wanted = person.cards | person.people
    if book() == TEAM:
        rows = FileBook(path).read({CARDS: ("id",)}).tables[CARDS]
        return any(card_in(rows, row, "id") in wanted for row in range(len(rows)))
    found = FileBook(path).read({key: (TABLES[key].ids,) for key in ("customers", "contacts")})
    return any(wanted & set(held.index()) for held in found.tables.values())


def mentions_in_other(path: Path, person: Person) -> bool:
    """Tell whether a file that is no workbook of ours mentions a person: a list, a page, a print.

    Of archives the text parts are read.
    """
    mentions = Mentions(person.texts)
    if path.suffix.lower() in (".xlsx", ".xlsm"):
        try:
            return bool(mentioned(path, person))
        except (RepbookError, OSError):
            return False
    try:
        if path.stat().st_size > 1 << 24:
            return False
        data = path.read_bytes()
    except OSError:
        return False
    return any(mentions(unescape(text)) for text in _decoded(data))


def _decoded(data: bytes) -> Iterable[str]:
    for encoding in ("utf-8", "utf-16", "gb18030", "big5"):
        with suppress(UnicodeDecodeError):
            yield data.decode(encoding)
