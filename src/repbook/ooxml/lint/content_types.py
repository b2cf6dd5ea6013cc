"""Rules about [Content_Types].xml (ECMA-376 part 2, 10.1.2)."""

from __future__ import annotations

from collections.abc import Iterator

from repbook.ooxml.lint.registry import Hit, rule
from repbook.ooxml.lint.trees import local
from repbook.ooxml.lint.view import CONTENT_TYPES, PackageView

_SHEETML = "application/vnd.openxmlformats-officedocument.spreadsheetml."
_DRAWINGML = "application/vnd.openxmlformats-officedocument."
_EXPECTED = {
    "worksheet": _SHEETML + "worksheet+xml",
    "chartsheet": _SHEETML + "chartsheet+xml",
    "styles": _SHEETML + "styles+xml",
    "sharedStrings": _SHEETML + "sharedStrings+xml",
    "table": _SHEETML + "table+xml",
    "comments": _SHEETML + "comments+xml",
    "calcChain": _SHEETML + "calcChain+xml",
    "theme": _DRAWINGML + "theme+xml",
    "drawing": _DRAWINGML + "drawing+xml",
    "chart": _DRAWINGML + "drawingml.chart+xml",
    "core-properties": "application/vnd.openxmlformats-package.core-properties+xml",
    "extended-properties": _DRAWINGML + "extended-properties+xml",
    "custom-properties": _DRAWINGML + "custom-properties+xml",
    "vbaProject": "application/vnd.ms-office.vbaProject",
    "vmlDrawing": _DRAWINGML + "vmlDrawing",
}
_MACRO = "application/vnd.ms-excel.{}.macroEnabled.main+xml"
_MACRO_MAIN = {
    ".xlsm": _MACRO.format("sheet"),
    ".xltm": _MACRO.format("template"),
    ".xlam": _MACRO.format("addin"),
}
_MAIN = _MACRO_MAIN | {
    ".xlsx": _SHEETML + "sheet.main+xml",
    ".xltx": _SHEETML + "template.main+xml",
}


@rule("missing-content-type")
def missing_content_type(view: PackageView) -> Iterator[Hit]:
    """Find parts whose type is told neither by name nor by extension."""
    for part in view.parts:
        if part != CONTENT_TYPES and not view.content_type(part):
            yield Hit(part)


@rule("content-type-without-part")
def content_type_without_part(view: PackageView) -> Iterator[Hit]:
    """Find types told for parts that do not exist."""
    for name in view.overrides:
        if name not in view.package:
            yield Hit(CONTENT_TYPES, name, name)


@rule("duplicate-content-type")
def duplicate_content_type(view: PackageView) -> Iterator[Hit]:
    """Find parts or extensions whose type is told twice."""
    seen: set[tuple[str, str]] = set()
    for entry in view.root(CONTENT_TYPES):
        key = entry.get("PartName") or entry.get("Extension") or ""
        if (local(entry.tag), key.lower()) in seen:
            yield Hit(CONTENT_TYPES, key, key)
        seen.add((local(entry.tag), key.lower()))


@rule("wrong-content-type")
def wrong_content_type(view: PackageView) -> Iterator[Hit]:
    """Find parts whose type does not suit the relationship that leads to them."""
    for rows in view.relationships.values():
        for row in rows:
            wanted = _EXPECTED.get(row.kind)
            if wanted and row.target in view.package and view.content_type(row.target) != wanted:
                yield Hit(row.target, "", view.content_type(row.target))


@rule("macro-content-type")
def macro_content_type(view: PackageView) -> Iterator[Hit]:
    """Find workbooks with macros that say they have none, and the other way round."""
    has_macros = bool(view.related(view.workbook, "vbaProject"))
    told = view.content_type(view.workbook)
    if told not in (_MACRO_MAIN if has_macros else _MAIN).values():
        yield Hit(view.workbook, "", told)


@rule("macro-extension")
def macro_extension(view: PackageView) -> Iterator[Hit]:
    """Find files whose extension promises another kind of workbook than they are."""
    suffix = view.package.path.suffix.lower()
    told = view.content_type(view.workbook)
    if told in _MAIN.values() and told != _MAIN.get(suffix, told):
        yield Hit(view.workbook, "", suffix)
