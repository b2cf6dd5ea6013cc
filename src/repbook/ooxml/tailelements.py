"""Put elements after a sheet's rows where the schema wants them (ECMA-376 part 1, 18.3.1.99)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from repbook.ooxml.fragments import children, find, with_items

ORDER = (
    *("sheetCalcPr", "sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState"),
    *("dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting"),
    *("dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter"),
    *("rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors", "smartTags"),
    *("drawing", "legacyDrawing", "legacyDrawingHF", "drawingHF", "picture", "oleObjects"),
    *("controls", "webPublishItems", "tableParts", "extLst"),
)
COLLECTIONS = frozenset({"mergeCells", "dataValidations", "hyperlinks", "tableParts"})


def placed(tail: bytes, elements: Sequence[bytes]) -> bytes:
    """Return a sheet's tail with elements put in; collections are joined with those there."""
    for element in elements:
        name = _name(element)
        if name in COLLECTIONS:
            inner = element[element.index(b">") + 1 : element.rindex(b"</")]
            tail = _joined(tail, name, children(inner))
        else:
            place = _place(tail, name)
            tail = tail[:place] + element + tail[place:]
    return tail


def _joined(tail: bytes, name: str, items: Sequence[bytes]) -> bytes:
    if find(tail, name) is None:
        place = _place(tail, name)
        opened = f"<{name}></{name}>".encode()
        tail = tail[:place] + opened + tail[place:]
    return with_items(tail, name, items, ())


def _place(tail: bytes, name: str) -> int:
    """Return where an element goes: before the first that may only come later."""
    later = frozenset(ORDER[ORDER.index(name) + 1 :])
    position = tail.index(b">") + 1
    for element in children(tail[position : tail.rfind(b"</")]):
        if _name(element) in later:
            return position + tail[position:].index(element)
    return tail.rfind(b"</")


def _name(element: bytes) -> str:
    found = re.match(rb"<(?:\w+:)?(\w+)", element)
    assert found is not None
    return found[1].decode()
