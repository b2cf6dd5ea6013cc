"""Keep the rows as handed out inside the workbook, for a later three-way merge.

The part is custom XML data (ECMA-376 part 1, 15.2.5), which every save of a spreadsheet program
keeps: the rows as JSON, deflated, in base64.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
import zlib
from typing import Any

from repbook.book.snapshot import Snapshot
from repbook.domain.values import Value
from repbook.errors import DamagedFile
from repbook.ooxml.package import Package
from repbook.schema.registry import TABLES

NAMESPACE = "urn:repbook:base:1"
ITEM, PROPERTIES = "customXml/item1.xml", "customXml/itemProps1.xml"
RELATIONS = "customXml/_rels/item1.xml.rels"
MAX_SIZE = 1 << 30
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
ITEM_RELATION = f"{_OFFICE}/relationships/customXml"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_CONTENT = re.compile(
    rb"<(?:\w+:)?base\b[^>]*\burn:repbook:base:1\b[^>]*>([A-Za-z0-9+/=\s]*)</(?:\w+:)?base>"
)

BaseRows = dict[str, list[dict[str, Value]]]


class Base:
    """The base of one workbook: `id` names its content, `parts` hold it."""

    def __init__(self, snapshot: Snapshot, book_id: str) -> None:
        tables = {key: _columns(snapshot, key) for key, table in TABLES.items() if table.merged}
        content = json.dumps(tables, ensure_ascii=False, separators=(",", ":")).encode()
        self.id = hashlib.sha256(content).hexdigest()[:16]
        self._packed = base64.b64encode(zlib.compress(content, 6)).decode()
        self._store = _guid(book_id)

    def parts(self) -> dict[str, bytes]:
        """Return the parts to add, by name."""
        item = f'<base xmlns="{NAMESPACE}" id="{self.id}">{self._packed}</base>'
        namespace = f"{_OFFICE}/customXml"
        properties = (
            f'<ds:datastoreItem ds:itemID="{self._store}" xmlns:ds="{namespace}">'
            f'<ds:schemaRefs><ds:schemaRef ds:uri="{NAMESPACE}"/></ds:schemaRefs>'
            "</ds:datastoreItem>"
        )
        relations = (
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            f'<Relationship Id="rId1" Type="{_OFFICE}/relationships/customXmlProps" '
            'Target="itemProps1.xml"/></Relationships>'
        )
        texts = {ITEM: item, PROPERTIES: properties, RELATIONS: relations}
        return {name: (_HEAD + text).encode() for name, text in texts.items()}


def find_base(package: Package) -> str | None:
    """Return the name of the part that holds the base, whatever a save has called it."""
    for row in package.relationships(package.workbook_part).values():
        known = row.kind == "customXml" and row.target in package
        if known and NAMESPACE.encode() in package.read(row.target)[:1000]:
            return row.target
    return None


def read_base(item: bytes) -> BaseRows:
    """Return the rows as handed out, by table, from the content of the base's part.

    Raises DamagedFile where the part is not what Repbook wrote.
    """
    try:
        found = _CONTENT.search(item)
        if found is None:
            raise ValueError("no base")
        tables = json.loads(_inflate(base64.b64decode(found[1])))
        return {key: _rows(columns) for key, columns in tables.items()}
    except (ValueError, zlib.error, AttributeError, TypeError) as error:
        raise DamagedFile("files.part_damaged", file="", part=ITEM) from error


def _columns(snapshot: Snapshot, key: str) -> dict[str, list[Value]]:
    """Return the columns that hold anything."""
    rows = snapshot.tables[key]
    return {
        name: values
        for name, values in rows.columns.items()
        if any(value is not None for value in values)
    }


def _rows(columns: dict[str, list[Any]]) -> list[dict[str, Value]]:
    count = max(map(len, columns.values()), default=0)
    return [
        {key: values[row] for key, values in columns.items() if values[row] is not None}
        for row in range(count)
    ]


def _inflate(data: bytes) -> bytes:
    machine = zlib.decompressobj()
    content = machine.decompress(data, MAX_SIZE)
    if machine.unconsumed_tail or not machine.eof:
        raise ValueError("too large or cut off")
    return content


def _guid(book_id: str) -> str:
    digits = hashlib.sha256(f"repbook-base {book_id}".encode()).hexdigest().upper()
    parts = (digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:32])
    return "{" + "-".join(parts) + "}"
