"""Rules about style numbers (ECMA-376 part 1, 18.8)."""

from __future__ import annotations

from collections.abc import Iterator

from repbook.ooxml.lint.registry import Hit, rule
from repbook.ooxml.lint.trees import MAIN, whole
from repbook.ooxml.lint.view import PackageView

_TARGETS = {"fontId": "fonts", "fillId": "fills", "borderId": "borders", "xfId": "cellStyleXfs"}
_TABLE_DXFS = (
    "dataDxfId",
    "headerRowDxfId",
    "totalsRowDxfId",
    "tableBorderDxfId",
    "headerRowBorderDxfId",
    "totalsRowBorderDxfId",
)


@rule("cell-style")
def cell_style(view: PackageView) -> Iterator[Hit]:
    """Find cells, rows and columns formatted by a style that is not there."""
    count = _count(view, "cellXfs") or 1
    for part in view.worksheets:
        sheet = view.sheet(part)
        columns = {c.get("style", "0"): "cols" for c in sheet.tree.iterfind(f"{MAIN}cols/*")}
        for style, where in (columns | sheet.styles).items():
            if not 0 <= whole(style, -1) < count:
                yield Hit(part, view.place(part, where), style)


@rule("style-index")
def style_index(view: PackageView) -> Iterator[Hit]:
    """Find formats built from fonts, fills, borders or base styles that are not there."""
    counts = {name: _count(view, group) for name, group in _TARGETS.items()}
    for group in ("cellXfs", "cellStyleXfs"):
        for index, xf in enumerate(view.styles.iterfind(f"{MAIN}{group}/{MAIN}xf")):
            for name, count in counts.items():
                if xf.get(name) is not None and not 0 <= whole(xf.get(name), -1) < count:
                    yield Hit(view.styles_part, f"{group} {index}", name)


@rule("differential-style")
def differential_style(view: PackageView) -> Iterator[Hit]:
    """Find conditional formats and tables that use a differential format that is not there."""
    count = _count(view, "dxfs")
    for part, where, index in _used_dxfs(view):
        if not 0 <= whole(index, -1) < count:
            yield Hit(part, where, index)


def _used_dxfs(view: PackageView) -> Iterator[tuple[str, str, str]]:
    for part in view.worksheets:
        for block in view.tree(part).iterfind(MAIN + "conditionalFormatting"):
            for entry in block.iterfind(MAIN + "cfRule"):
                if index := entry.get("dxfId"):
                    yield part, view.place(part, block.get("sqref", "")), index
    for table in view.tables:
        for element in (table.element, *table.column_elements):
            for index in filter(None, map(element.get, _TABLE_DXFS)):
                yield table.part, table.name, index


def _count(view: PackageView, group: str) -> int:
    return len(view.styles.findall(f"{MAIN}{group}/*"))
