"""Rules about relationships (ECMA-376 part 2, 9.3)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from posixpath import dirname

from repbook.ooxml.lint.registry import Hit, Kind, rule
from repbook.ooxml.lint.trees import RELATION
from repbook.ooxml.lint.view import CONTENT_TYPES, PackageView, source_of
from repbook.ooxml.package import rels_part

_LEGACY = re.compile(rb"""\bo:relid=["']([^"']+)["']""")


@rule("missing-target")
def missing_target(view: PackageView) -> Iterator[Hit]:
    """Find relationships that lead to a part that is not there."""
    for source, rows in view.relationships.items():
        # A target that is only a fragment, `#Calls!A1`, resolves to the source's own folder.
        nowhere = {"", ".", dirname(source)}
        for row in rows:
            if not row.external and row.target not in view.package and row.target not in nowhere:
                yield Hit(rels_part(source), row.id, row.target)


@rule("orphan-part", Kind.ADVICE)
def orphan_part(view: PackageView) -> Iterator[Hit]:
    """Find parts that no relationship leads to; Excel drops them."""
    targets = {row.target for rows in view.relationships.values() for row in rows}
    for part in view.parts:
        if part.endswith(".rels"):
            if source_of(part) and source_of(part) not in view.package:
                yield Hit(part, "", part)
        elif part != CONTENT_TYPES and part not in targets:
            yield Hit(part, "", part)


@rule("duplicate-relationship-id")
def duplicate_relationship_id(view: PackageView) -> Iterator[Hit]:
    """Find relationship ids used twice for one source."""
    for source in view.relationships:
        seen: set[str] = set()
        for entry in view.root(view.package.actual_name(rels_part(source))):
            identity = entry.get("Id", "")
            if identity in seen:
                yield Hit(rels_part(source), identity, identity)
            seen.add(identity)


@rule("dangling-relationship-id")
def dangling_relationship_id(view: PackageView) -> Iterator[Hit]:
    """Find ids used in a part that its relationships do not know."""
    for part in view.parts:
        known = {row.id for row in view.relationships.get(part, [])}
        for used in sorted(_used_ids(view, part) - known):
            yield Hit(part, used, used)


def _used_ids(view: PackageView, part: str) -> set[str]:
    if part.lower().endswith(".vml"):
        # Excel's own VML need not be well-formed XML.
        return {found.decode() for found in _LEGACY.findall(view.package.read(part))}
    if part not in view.xml_parts or part in (view.strings_part, CONTENT_TYPES):
        return set()
    return {
        value
        for element in view.tree(part).iter()
        for name, value in element.attrib.items()
        if value and name.startswith(RELATION)
    }
