"""Rules that every other rule leans on: each part can be read at all."""

from __future__ import annotations

from collections.abc import Iterator

from repbook.ooxml.lint.registry import Hit, Kind, rule
from repbook.ooxml.lint.trees import STRICT
from repbook.ooxml.lint.view import PackageView
from repbook.ooxml.xml import XmlError


@rule("not-well-formed", Kind.PACKAGE)
def not_well_formed(view: PackageView) -> Iterator[Hit]:
    """Find parts whose XML is broken or declares a document type."""
    for part in view.xml_parts:
        try:
            view.strings if part == view.strings_part else view.tree(part)
        except XmlError as error:
            yield Hit(part, "", str(error))


@rule("strict-format", Kind.PACKAGE)
def strict_format(view: PackageView) -> Iterator[Hit]:
    """Find workbooks in the Strict dialect, whose namespaces differ."""
    if view.root(view.workbook).tag.startswith(STRICT):
        yield Hit(view.workbook)
