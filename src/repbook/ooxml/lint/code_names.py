"""Rules about code names: each sheet's is its document module's, and the workbook's too.

A mismatch makes Excel add a second, dead module, or repair the file; no validator sees it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from repbook.ooxml.lint.macros import folded, project_of
from repbook.ooxml.lint.modules import attribute
from repbook.ooxml.lint.registry import Hit, rule
from repbook.ooxml.lint.trees import MAIN
from repbook.ooxml.lint.view import PackageView

# VB_Base by what a document module belongs to ([MS-OVBA] 2.3.4.3 names the attribute).
_WORKBOOK_BASE = "00020819-0000-0000-c000-000000000046"
_BASES = {
    "worksheet": "00020820-0000-0000-c000-000000000046",
    "chartsheet": "00020821-0000-0000-c000-000000000046",
    # Sheets of Excel 4 and 5 may have a module, but need none.
    "dialogsheet": "",
    "xlMacrosheet": "",
    "xlIntlMacrosheet": "",
}


class Named(NamedTuple):
    """A sheet, or the workbook, with its code name (empty if none) and its kind of module."""

    part: str
    where: str
    code_name: str
    base: str


@rule("missing-code-name")
def missing_code_name(view: PackageView) -> Iterator[Hit]:
    """Find sheets, or a workbook, with macros but without a code name."""
    for named in _named(view):
        if named.base and not named.code_name:
            yield Hit(named.part, named.where)


@rule("duplicate-code-name")
def duplicate_code_name(view: PackageView) -> Iterator[Hit]:
    """Find code names used twice; case is ignored."""
    counts = Counter(named.code_name.casefold() for named in _named(view))
    for named in _named(view):
        if named.code_name and counts[named.code_name.casefold()] > 1:
            yield Hit(named.part, named.where, named.code_name)


@rule("code-name-without-module")
def code_name_without_module(view: PackageView) -> Iterator[Hit]:
    """Find code names that no document module has."""
    known = folded(_documents(view))
    for named in _named(view):
        if named.base and named.code_name and named.code_name.casefold() not in known:
            yield Hit(named.part, named.where, named.code_name)


@rule("document-without-sheet")
def document_without_sheet(view: PackageView) -> Iterator[Hit]:
    """Find document modules that belong to no sheet and not to the workbook."""
    known = folded(named.code_name for named in _named(view))
    for name in _documents(view):
        if name.casefold() not in known:
            yield Hit(view.project_part, name, name)


@rule("document-base")
def document_base(view: PackageView) -> Iterator[Hit]:
    """Find document modules whose VB_Base is not that of a workbook, worksheet or chart sheet."""
    project = project_of(view)
    bases = {named.code_name.casefold(): named.base for named in _named(view)}
    for module in project.modules if project else ():
        wanted = bases.get(module.name.casefold(), "")
        base = attribute(module, "VB_Base")
        if wanted not in base.lower():
            yield Hit(view.project_part, module.name, base)


def _documents(view: PackageView) -> list[str]:
    project = project_of(view)
    listed = project.listed if project else ()
    return [entry.name for entry in listed if entry.kind == "document"]


def _named(view: PackageView) -> Iterator[Named]:
    """Yield the workbook and its sheets, where there are macros that can be read."""
    if project_of(view) is None:
        return
    properties = view.root(view.workbook).find(MAIN + "workbookPr")
    own = "" if properties is None else properties.get("codeName", "")
    yield Named(view.workbook, "", own, _WORKBOOK_BASE)
    for sheet in view.sheets:
        for kind, base in _BASES.items():
            if sheet.part in view.all_related(view.workbook, kind):
                properties = view.tree(sheet.part).find(MAIN + "sheetPr")
                name = "" if properties is None else properties.get("codeName", "")
                yield Named(sheet.part, sheet.name, name, base)
