"""Give a workbook its macros and its ribbon; build the add-in that carries both for plain .xlsx."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from zipfile import ZipFile

from repbook import __version__
from repbook.book.identity import MACROS
from repbook.build import labels, ribbon
from repbook.build.vba import modules
from repbook.build.vba.project import vba_project
from repbook.ooxml.archive import Member, packed
from repbook.ooxml.save import save_members

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook

SUFFIX, ADDIN_SUFFIX = ".xlsm", ".xlam"
MADE_AT = datetime(2026, 1, 1)
"""What the document properties of everything handed out say, so that builds are alike."""
PROJECT = "xl/vbaProject.bin"
CONTENT_TYPES, ROOT_RELATIONS = "[Content_Types].xml", "_rels/.rels"
_MAIN = b"application/vnd.ms-excel.sheet.macroEnabled.main+xml"
_ADDIN_MAIN = b"application/vnd.ms-excel.addin.macroEnabled.main+xml"
_RELATION = f'<Relationship Id="rIdRibbon" Type="{ribbon.RELATION}" Target="{ribbon.PART}"/>'


class Named(NamedTuple):
    """The names of the two VBA projects: both may be open at once."""

    book: str = "RepbookBook"
    addin: str = "RepbookAddin"


NAMES = Named()


def add_macros(book: Workbook, sheets: Iterable[str]) -> None:
    """Add the sheet of labels and the VBA project; `sheets` are the other sheets' code names."""
    labels.add_label_sheet(book).very_hidden()
    code = modules.book_modules((*sheets, labels.CODE_NAME))
    _add_project(book, vba_project(NAMES.book, code))


def with_ribbon(parts: dict[str, bytes]) -> dict[str, bytes]:
    """Return a package's parts with the ribbon and the relationship that leads to it."""
    head, end, tail = parts[ROOT_RELATIONS].partition(b"</Relationships>")
    relations = head + _RELATION.encode() + end + tail
    return {**parts, ROOT_RELATIONS: relations, ribbon.PART: ribbon.ribbon_xml().encode()}


def build_addin(target: Path, made_at: datetime = MADE_AT) -> None:
    """Write the add-in to `target`; equal sources and `made_at` give equal bytes.

    Raises CannotWrite where the target cannot be written.
    """
    with ZipFile(io.BytesIO(_addin_book(made_at))) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts[CONTENT_TYPES] = parts[CONTENT_TYPES].replace(_MAIN, _ADDIN_MAIN)
    save_members(target, _members(with_ribbon(parts)))


def _members(parts: dict[str, bytes]) -> Iterator[Member]:
    return (packed(name, content) for name, content in parts.items())


def _addin_book(made_at: datetime) -> bytes:
    from xlsxwriter.workbook import Workbook

    buffer = io.BytesIO()
    book = Workbook(buffer, {"in_memory": True})
    book.set_properties({"title": "Repbook", "author": "Repbook", "created": made_at})
    labels.add_label_sheet(book)
    _add_project(book, vba_project(NAMES.addin, modules.addin_modules((labels.CODE_NAME,))))
    book.close()
    return buffer.getvalue()


def _add_project(book: Workbook, project: bytes) -> None:
    book.set_vba_name(modules.WORKBOOK)
    book.set_custom_property(MACROS, __version__)
    book.add_vba_project(io.BytesIO(project), True)
