"""The order that the schemas fix for the elements inside another (ECMA-376 part 1, annex A)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from repbook.ooxml.fragments import children, find

Ranks = Mapping[str, Mapping[str, int]]

_LABELS = (
    "layout tx numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent "
    "showBubbleSize separator"
)


def _ranks(orders: Mapping[str, str]) -> dict[str, dict[str, int]]:
    return {
        parent: {name: rank for rank, name in enumerate(names.split())}
        for parent, names in orders.items()
    }


ORDERS = _ranks(
    {
        "worksheet": "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr "
        "sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate "
        "customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks "
        "printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties "
        "cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF "
        "picture oleObjects controls webPublishItems tableParts extLst",
        "workbook": "fileVersion fileSharing workbookPr workbookProtection bookViews sheets "
        "functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews "
        "pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects "
        "extLst",
        "styleSheet": "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs "
        "tableStyles colors extLst",
        "border": "start end left right top bottom diagonal vertical horizontal",
        "dxf": "font numFmt fill alignment border protection extLst",
        "xf": "alignment protection extLst",
        "table": "autoFilter sortState tableColumns tableStyleInfo extLst",
        "tableColumn": "calculatedColumnFormula totalsRowFormula xmlColumnPr extLst",
        "dataValidation": "formula1 formula2",
    }
)
SHEETS = {key: ORDERS[key] for key in ("worksheet", "dataValidation")} | _ranks(
    {"dataBar": "cfvo fillColor borderColor negativeFillColor negativeBorderColor axisColor"}
)
"""Orders inside a sheet, with those of the extensions of 2009 (MS-XLSX 2.6.3)."""
CHARTS = _ranks(
    {
        "dLbl": f"idx delete {_LABELS} extLst",
        "dLbls": f"dLbl delete {_LABELS} showLeaderLines leaderLines extLst",
    }
)
"""Orders inside charts (ECMA-376 part 1, 21.2)."""
FONTS = _ranks(
    {
        "font": "b i strike condense extend outline shadow u vertAlign sz color name family "
        "charset scheme"
    }
)
"""The order that Microsoft's SDK wants; the format lets a font's come in any (CT_Font)."""

_NAME = re.compile(rb"<(?:\w+:)?([\w.]+)")
_ROWS = "sheetData"


def in_order(data: bytes, orders: Ranks) -> bytes:
    """Return a part with the elements inside each of `orders` in their order.

    Those alike, and those unknown behind the one before them, stay as they stand.
    """
    for parent, ranks in orders.items():
        for start, end in reversed(list(_insides(data, parent))):
            inside = data[start:end]
            data = data[:start] + _sorted(inside, ranks) + data[end:]
    return data


def _insides(data: bytes, parent: str) -> Iterator[tuple[int, int]]:
    """Yield where the content of each `parent` lies, a sheet's around its rows."""
    place = 0
    while span := find(data, parent, place):
        rows = find(data, _ROWS, span.inner) if parent == "worksheet" else None
        if rows is None:
            yield span.inner, span.close
        else:
            yield span.inner, rows.start
            yield rows.end, span.close
        place = span.end


def _sorted(inside: bytes, ranks: Mapping[str, int]) -> bytes:
    elements, found, rank = children(inside), list[int](), -1
    for element in elements:
        name = _NAME.match(element)
        rank = ranks.get(name[1].decode(), rank) if name else rank
        found.append(rank)
    if found == sorted(found):
        return inside
    turned = sorted(zip(found, elements, strict=True), key=lambda each: each[0])
    return b"".join(element for _, element in turned)
