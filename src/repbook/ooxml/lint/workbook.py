"""Rules about the workbook's list of sheets (ECMA-376 part 1, 18.2.19)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from repbook.ooxml.celltext import length
from repbook.ooxml.lint.registry import Hit, rule
from repbook.ooxml.lint.trees import MAIN, RELATION
from repbook.ooxml.lint.view import PackageView

MAX_SHEET_NAME = 31
_FORBIDDEN = set("[]:*?/\\")
_RESERVED = "history"
_SHEET_KINDS = ("worksheet", "chartsheet", "dialogsheet", "xlMacrosheet", "xlIntlMacrosheet")


@rule("sheet-without-part")
def sheet_without_part(view: PackageView) -> Iterator[Hit]:
    """Find listed sheets that lead to no sheet; Excel 5's sheets of code never have a part."""
    parts = {p for kind in _SHEET_KINDS for p in view.all_related(view.workbook, kind)}
    entries = view.root(view.workbook).iter(MAIN + "sheet")
    code = {entry.get("name") for entry in entries if entry.get(RELATION + "id") == ""}
    for sheet in view.sheets:
        if sheet.part not in parts and sheet.name not in code:
            yield Hit(view.workbook, sheet.name, sheet.name)


@rule("duplicate-sheet-name")
def duplicate_sheet_name(view: PackageView) -> Iterator[Hit]:
    """Find sheets of one name; case is ignored."""
    counts = Counter(sheet.name.casefold() for sheet in view.sheets)
    for name in (name for name, count in counts.items() if count > 1):
        yield Hit(view.workbook, name, name)


@rule("duplicate-sheet-id")
def duplicate_sheet_id(view: PackageView) -> Iterator[Hit]:
    """Find sheets that share an id or a part."""
    ids = Counter(sheet.sheet_id for sheet in view.sheets)
    parts = Counter(sheet.part for sheet in view.sheets)
    for sheet in view.sheets:
        if ids[sheet.sheet_id] > 1 or parts[sheet.part] > 1:
            yield Hit(view.workbook, sheet.name, sheet.name)


@rule("sheet-name")
def sheet_name(view: PackageView) -> Iterator[Hit]:
    """Find sheet names that Excel refuses."""
    for sheet in view.sheets:
        if not _is_allowed(sheet.name):
            yield Hit(view.workbook, sheet.name, sheet.name)


@rule("no-visible-sheet")
def no_visible_sheet(view: PackageView) -> Iterator[Hit]:
    """Find workbooks all of whose sheets are hidden."""
    if all(sheet.hidden for sheet in view.sheets):
        yield Hit(view.workbook)


def _is_allowed(name: str) -> bool:
    sized = 0 < length(name) <= MAX_SHEET_NAME
    plain = not _FORBIDDEN & set(name) and name.isprintable()
    return sized and plain and name == name.strip("'") and name.casefold() != _RESERVED
