"""Rules about the order of elements, which the schemas fix (ECMA-376 part 1, annex A)."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterator

from repbook.ooxml.lint.registry import Hit, Kind, rule
from repbook.ooxml.lint.trees import MAIN, local
from repbook.ooxml.lint.view import PackageView

_ORDERS = {
    "worksheet": "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr "
    "sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate "
    "customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks "
    "printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties "
    "cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture "
    "oleObjects controls webPublishItems tableParts extLst",
    "workbook": "fileVersion fileSharing workbookPr workbookProtection bookViews sheets "
    "functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews "
    "pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst",
    "styleSheet": "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles "
    "colors extLst",
    "border": "start end left right top bottom diagonal vertical horizontal",
    "dxf": "font numFmt fill alignment border protection extLst",
    "xf": "alignment protection extLst",
    "table": "autoFilter sortState tableColumns tableStyleInfo extLst",
    "tableColumn": "calculatedColumnFormula totalsRowFormula xmlColumnPr extLst",
    "dataValidation": "formula1 formula2",
}
# The format lets a font's come in any order (CT_Font), which Microsoft's SDK does not know.
_FONT = {
    "font": "b i strike condense extend outline shadow u vertAlign sz color name family charset "
    "scheme",
}
_Ranks = dict[str, dict[str, int]]


def _ranks(orders: dict[str, str]) -> _Ranks:
    return {
        parent: {name: rank for rank, name in enumerate(names.split())}
        for parent, names in orders.items()
    }


_RANKS, _FONT_RANKS = _ranks(_ORDERS), _ranks(_FONT)
_REPEATED = {"conditionalFormatting", "cols", "fileRecoveryPr"}


@rule("element-order")
def element_order(view: PackageView) -> Iterator[Hit]:
    """Find elements before their turn, or twice where one is allowed."""
    parts = [view.workbook, view.styles_part, *view.worksheets, *(t.part for t in view.tables)]
    for part in parts:
        yield from _odd(view, part, _RANKS)


@rule("font-order", Kind.ADVICE)
def font_order(view: PackageView) -> Iterator[Hit]:
    """Find fonts whose elements Microsoft's SDK would have in another order; Excel would not."""
    yield from _odd(view, view.styles_part, _FONT_RANKS)


def _odd(view: PackageView, part: str, orders: _Ranks) -> Iterator[Hit]:
    for element in view.tree(part).iter():
        ranks = orders.get(local(element.tag)) if element.tag.startswith(MAIN) else None
        if odd := _out_of_turn(element, ranks):
            yield Hit(part, f"{local(element.tag)}/{odd}", odd)


def _out_of_turn(element: ET.Element, ranks: dict[str, int] | None) -> str:
    if ranks is None:
        return ""
    last = -1
    names = (local(child.tag) for child in element if str(child.tag).startswith(MAIN))
    for name in names:
        rank = ranks.get(name)
        if rank is None:
            continue
        if rank < last or (rank == last and name not in _REPEATED):
            return name
        last = rank
    return ""
