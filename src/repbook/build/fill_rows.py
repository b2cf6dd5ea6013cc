"""Put the bulk into a skeleton: rows for sample rows, and the ranges that grow with them."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence

from repbook.book.evaluate import Evaluator
from repbook.book.snapshot import Snapshot
from repbook.build import macros, strings
from repbook.build.base import FirstBase
from repbook.build.bulk import BulkColumn, Texts, bulk_rows
from repbook.build.chartrange import held
from repbook.build.charttext import stated
from repbook.build.parameters import sheets_of_cells
from repbook.build.places import first_row
from repbook.build.strings import SharedStrings
from repbook.build.tables import has_column_looks
from repbook.build.texts import stored_formulas
from repbook.domain.values import Value
from repbook.ooxml.archive import LEVEL_BIG, LEVEL_SMALL, Member, pack, packed
from repbook.ooxml.cellstyles import CellStyles
from repbook.ooxml.chartcache import Read, refreshed
from repbook.ooxml.customdata import ITEM_RELATION, PROPERTIES, PROPERTIES_TYPE
from repbook.ooxml.properties import PART as PROPERTY_PART
from repbook.ooxml.properties import with_properties
from repbook.ooxml.refs import Area, parse_area
from repbook.ooxml.seal import SEAL, seal_of
from repbook.ooxml.spelling import is_shareable
from repbook.ooxml.tableparts import with_column_formulas
from repbook.schema.declare import Table
from repbook.schema.registry import TABLES
from repbook.schema.sheets import SHEETS

MANY = 1000
CONTENT_TYPES, RELATIONS = "[Content_Types].xml", "xl/_rels/workbook.xml.rels"
STYLES = "xl/styles.xml"
_TABLE_NAME = re.compile(rb'<table [^>]*\bname="(\w+)"')
# XlsxWriter gives an empty text no type, so that it reads as a blank: charts tell them apart.
_EMPTY = re.compile(rb'(<c r="[A-Z]+\d+"(?: s="\d+")?)(><f>[^<]*</f><v></v></c>)')
_REF = re.compile(rb' ref="([A-Z0-9:]+)"')


def _bulk() -> tuple[Table, ...]:
    return tuple(table for table in TABLES.values() if table.sheet not in sheets_of_cells())


def fill_rows(
    skeleton: bytes, snapshot: Snapshot, values: Evaluator, base: FirstBase
) -> Iterator[Member]:
    """Yield the members of the finished workbook; its seal comes last."""
    checksums: dict[str, int] = {}
    properties = b""
    for member in _members(skeleton, snapshot, values, base):
        if isinstance(member, bytes):
            properties = member
            continue
        checksums[member.name] = member.crc
        yield member
    yield packed(PROPERTY_PART, with_properties(properties, {SEAL: seal_of(checksums)}))


def _members(
    skeleton: bytes, snapshot: Snapshot, values: Evaluator, base: FirstBase
) -> Iterator[Member | bytes]:
    """Yield all members but the custom properties, whose content comes bare."""
    with zipfile.ZipFile(io.BytesIO(skeleton)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    texts = SharedStrings(parts.pop(strings.PART))
    for name, content in parts.items():
        if name.startswith("xl/tables/"):
            parts[name] = _grown_table(content, snapshot)
    parts |= _filled_charts(parts, snapshot, values)
    if macros.PROJECT in parts:
        parts = macros.with_ribbon(parts)
    parts[CONTENT_TYPES] = _with_type(parts[CONTENT_TYPES])
    parts[RELATIONS] = _with_relation(parts[RELATIONS])
    marks = CellStyles(lambda: parts[STYLES])
    sheets: dict[str, list[Table]] = {}
    for table in _bulk():
        sheets.setdefault(_sheet_part(table), []).append(table)
    uses = 0
    for name, written in parts.items():
        content = _EMPTY.sub(rb'\1 t="str"\2', written)
        if name in sheets:
            tables = sheets[name]
            uses += sum(_texts(table, snapshot) for table in tables)
            sheet = _grown_sheet(content, tables, snapshot, values, Texts(texts, marks))
            yield packed(name, pack(sheet, _level(_longest(tables, snapshot))))
        elif name == PROPERTY_PART:
            yield content
        elif name == STYLES:
            # XlsxWriter puts it behind the sheets, so that all that asked for marks are done.
            yield packed(name, marks.part())
        else:
            yield packed(name, content)
    yield packed(strings.PART, texts.part(uses))
    for name, content in base.parts().items():
        yield packed(name, content)


def _level(rows: int) -> int:
    """Return how hard a sheet of so many rows is deflated: as every later save does it."""
    return LEVEL_BIG if rows > MANY else LEVEL_SMALL


def _filled_charts(
    parts: Mapping[str, bytes], snapshot: Snapshot, values: Evaluator
) -> dict[str, bytes]:
    """Return the charts with what their cells will hold."""
    found = {name: part for name, part in parts.items() if name.startswith("xl/charts/")}
    cells = held(snapshot, values) if found else {}

    def read(reference: str) -> Read | None:
        return Read(cells[reference], lambda: cells[reference])

    return {name: refreshed(stated(part), read) for name, part in found.items()}


def _sheet_part(table: Table) -> str:
    return f"xl/worksheets/sheet{list(SHEETS).index(table.sheet) + 1}.xml"


def _texts(table: Table, snapshot: Snapshot) -> int:
    columns = snapshot.tables[table.key].columns.values()
    return sum(type(value) is str for values in columns for value in values)


def _longest(tables: Sequence[Table], snapshot: Snapshot) -> int:
    """Return the rows of the longest of the tables that stand side by side."""
    return max(len(snapshot.tables[table.key]) for table in tables)


def _grown_sheet(
    content: bytes,
    tables: Sequence[Table],
    snapshot: Snapshot,
    values: Evaluator,
    texts: Texts,
) -> Iterator[bytes]:
    """Yield the sheet's XML with the sample row replaced by all rows, of all its tables."""
    table, count = tables[0], _longest(tables, snapshot)
    first = first_row(table)
    start = content.index(b'<row r="%d"' % first)
    end = content.index(b"</row>", start) + len(b"</row>")
    head = _grown_dimension(content[:start], first + count - 1)
    columns = [each for t in tables for each in _columns(t, first, count, snapshot, values)]
    tab = SHEETS[table.sheet].label.get(snapshot.lang)
    sample = content[start:end].decode()
    blanks = not all(has_column_looks(each) for each in tables)
    yield head
    yield from bulk_rows(columns, first, sample, texts, tab, blanks=blanks)
    yield content[end:]


def _columns(
    table: Table, first: int, count: int, snapshot: Snapshot, values: Evaluator
) -> Iterator[BulkColumn]:
    """Yield a table's columns, blank from its last row down to the longest one's beside it."""
    formulas = stored_formulas(table.key, snapshot.lang)
    below: list[Value] = [None] * (count - len(snapshot.tables[table.key]))
    for number, column in enumerate(table.columns, table.first_col):
        formula = formulas.get(column.key, "")
        group = number if is_shareable(formulas.get(column.key, "["), first) else None
        yield BulkColumn(number, [*values.column(table.key, column.key), *below], formula, group)


def _grown_dimension(head: bytes, last: int) -> bytes:
    found = re.search(rb'<dimension ref="([A-Z0-9:]+)"', head)
    assert found is not None
    return head[: found.start(1)] + _grown(found[1], last) + head[found.end(1) :]


def _grown_table(content: bytes, snapshot: Snapshot) -> bytes:
    found = _TABLE_NAME.search(content)
    table = next((t for t in _bulk() if found and t.name == found[1].decode()), None)
    if table is None:
        return content
    last = table.header_row + len(snapshot.tables[table.key])
    texts = stored_formulas(table.key, snapshot.lang)
    places = {place: texts[c.key] for place, c in enumerate(table.columns) if c.key in texts}
    content = with_column_formulas(content, places)
    return _REF.sub(lambda ref: b' ref="%s"' % _grown(ref[1], last), content)


def _grown(ref: bytes, last: int) -> bytes:
    area = parse_area(ref.decode())
    return str(Area(*area[:2], max(area.last_row, last), area.last_column)).encode()


def _with_type(content: bytes) -> bytes:
    row = f'<Override PartName="/{PROPERTIES}" ContentType="{PROPERTIES_TYPE}"/></Types>'
    return content.replace(b"</Types>", row.encode())


def _with_relation(content: bytes) -> bytes:
    row = (
        f'<Relationship Id="rIdBase" Type="{ITEM_RELATION}" '
        'Target="../customXml/item1.xml"/></Relationships>'
    )
    return content.replace(b"</Relationships>", row.encode())
