"""Custom XML data of a workbook (ECMA-376 part 1, 15.2.5): find a part by its namespace, put it."""

from __future__ import annotations

import hashlib

from repbook.ooxml.package import Package, rels_part
from repbook.ooxml.staged import Staged

ITEM, PROPERTIES = "customXml/item1.xml", "customXml/itemProps1.xml"
RELATIONS = "customXml/_rels/item1.xml.rels"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
ITEM_RELATION = f"{_OFFICE}/relationships/customXml"
_PROPERTIES_RELATION = f"{_OFFICE}/relationships/customXmlProps"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_PEEK = 1000


def find_data(package: Package, namespace: str) -> str | None:
    """Return the name of the part that holds data of a namespace, whatever a save has called it."""
    found = _found(package, namespace)
    return found[1] if found else None


def _found(package: Package, namespace: str) -> tuple[str, str] | None:
    """Return the part that refers to the data, and the data's own.

    The package itself may refer to it: LibreOffice 7.4 moves the relationship there.
    """
    for owner in (package.workbook_part, ""):
        for row in package.relationships(owner).values():
            known = row.kind == "customXml" and row.target in package
            if known and namespace.encode() in _head_of(package, row.target):
                return owner, row.target
    return None


def _head_of(package: Package, part: str) -> bytes:
    return next(iter(package.stream(part, _PEEK)), b"")


def put_data(staged: Staged, namespace: str, content: bytes) -> None:
    """Replace the data of a namespace, or add it to a workbook that has none.

    What another program let the package refer to belongs to the workbook again.
    """
    package = staged.package
    found = _found(package, namespace)
    if found is not None:
        owner, part = found
        staged.write(part, content)
        if owner != package.workbook_part:
            staged.unrelate(owner, part)
            staged.relate(package.workbook_part, part, ITEM_RELATION)
        return
    number = 1
    while f"customXml/item{number}.xml" in staged:
        number += 1
    staged.add(
        f"customXml/item{number}.xml", content, "application/xml", package.workbook_part,
        ITEM_RELATION,
    )  # fmt: skip
    staged.add(
        f"customXml/itemProps{number}.xml", item_properties(namespace, namespace),
        PROPERTIES_TYPE, f"customXml/item{number}.xml", _PROPERTIES_RELATION,
    )  # fmt: skip


def drop_data(staged: Staged, part: str) -> None:
    """Take data away with its properties."""
    package = staged.package
    for row in package.relationships(part).values():
        if row.target in package:
            staged.remove(row.target, part)
    staged.parts[rels_part(part)] = None
    staged.remove(part, package.workbook_part)
    staged.unrelate("", part)


def item_properties(namespace: str, store: str) -> bytes:
    """Return the part that names the data's schema; `store` makes its id."""
    properties = (
        f'<ds:datastoreItem ds:itemID="{_guid(store)}" xmlns:ds="{_OFFICE}/customXml">'
        f'<ds:schemaRefs><ds:schemaRef ds:uri="{namespace}"/></ds:schemaRefs>'
        "</ds:datastoreItem>"
    )
    return (_HEAD + properties).encode()


def item_relations() -> bytes:
    """Return the relationship from the data to its properties."""
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="{_PROPERTIES_RELATION}" '
        'Target="itemProps1.xml"/></Relationships>'
    )
    return (_HEAD + relations).encode()


def _guid(text: str) -> str:
    digits = hashlib.sha256(f"repbook-base {text}".encode()).hexdigest().upper()
    parts = (digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:32])
    return "{" + "-".join(parts) + "}"
