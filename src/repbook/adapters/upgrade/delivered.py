"""What the product delivered in a workbook: read from a file, kept for every older version.

The same reader reads a new workbook of today, the record of an older version when it was the
newest, and a user's workbook, so that the three can be compared.
"""

from __future__ import annotations

import hashlib
import json
import lzma
from collections.abc import Mapping
from importlib.resources import files
from typing import Any, NamedTuple

from repbook.schema.source import REP, book, per_book_of

FOLDER = "delivered"


class Rule(NamedTuple):
    """A conditional format or a validation: the cells it covers, and all that it says."""

    cells: str
    says: str
    look: str = ""


class SheetRecord(NamedTuple):
    """A sheet outside its tables: contents by address (formulas begin with `=`), rules, looks.

    `charts` gives, by a chart's name, where it stands and what it reads. `layout` stands for all
    else that a new workbook shows there: widths, formats, page, links.
    """

    tab: str
    cells: dict[str, str]
    conditions: list[Rule]
    checks: list[Rule]
    merges: list[str]
    charts: dict[str, list[str]]
    layout: str


class ColumnRecord(NamedTuple):
    """A table's column; the note on its header is on record since version 7."""

    key: str
    id: int
    header: str
    formula: str | None
    note: str | None = None


class TableRecord(NamedTuple):
    """A table: its key in the schema, the code name of its sheet, its columns in order."""

    key: str
    sheet: str
    header_row: int
    columns: list[ColumnRecord]


class Delivered(NamedTuple):
    """All that a new workbook of one version and language holds.

    Sheets by code name, tables and names by name; a name's tab is written as the code name.
    `rows` are the captions of keyed tables, by table, row and column key; `modules` the digests
    of the macros' modules, sheets' excepted.
    """

    version: int
    lang: str
    sheets: dict[str, SheetRecord]
    tables: dict[str, TableRecord]
    names: dict[str, str]
    rows: dict[str, dict[str, dict[str, str]]]
    modules: dict[str, str]


def record_name(version: int) -> str:
    """Return the name of a version's record, for the kind of workbook whose schema counts."""
    return f"{version}.json.xz" if book() == REP else f"{book()}-{version}.json.xz"


@per_book_of
def stored(version: int) -> Mapping[str, Delivered]:
    """Return what an older version delivered, by language; none where it is not on record."""
    place = files("repbook.adapters.upgrade").joinpath(FOLDER, record_name(version))
    if not place.is_file():
        return {}
    return unpacked(place.read_bytes())


def packed(records: Mapping[str, Delivered]) -> bytes:
    """Return records by language in as few bytes as may be, the same for the same records."""
    text = json.dumps(records, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return lzma.compress(text.encode(), preset=9 | lzma.PRESET_EXTREME)


def unpacked(data: bytes) -> dict[str, Delivered]:
    """Return the records that `packed` packed."""
    return {lang: _delivered(*row) for lang, row in json.loads(lzma.decompress(data)).items()}


def _delivered(
    version: int, lang: str, sheets: Any, tables: Any, names: Any, rows: Any, modules: Any
) -> Delivered:
    return Delivered(
        version,
        lang,
        {name: _sheet(*row) for name, row in sheets.items()},
        {name: _table(*row) for name, row in tables.items()},
        names,
        rows,
        modules,
    )


def _sheet(
    tab: str, cells: Any, conditions: Any, checks: Any, merges: Any, charts: Any, layout: str
) -> SheetRecord:
    looks, lists = ([Rule(*rule) for rule in rows] for rows in (conditions, checks))
    return SheetRecord(tab, cells, looks, lists, merges, charts, layout)


def _table(key: str, sheet: str, header_row: int, columns: Any) -> TableRecord:
    return TableRecord(key, sheet, header_row, [ColumnRecord(*row) for row in columns])


def digest(text: bytes) -> str:
    """Return a short text that stands for a longer one."""
    return hashlib.sha256(text).hexdigest()[:16]
