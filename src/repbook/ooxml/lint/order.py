"""Rules about the order of elements, which the schemas fix (ECMA-376 part 1, annex A)."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping

from repbook.ooxml.lint.registry import Hit, Kind, rule
from repbook.ooxml.lint.trees import MAIN, local
from repbook.ooxml.lint.view import PackageView
from repbook.ooxml.ordering import FONTS, ORDERS, Ranks

_REPEATED = {"conditionalFormatting", "cols", "fileRecoveryPr"}


@rule("element-order")
def element_order(view: PackageView) -> Iterator[Hit]:
    """Find elements before their turn, or twice where one is allowed."""
    parts = [view.workbook, view.styles_part, *view.worksheets, *(t.part for t in view.tables)]
    for part in parts:
        yield from _odd(view, part, ORDERS)


@rule("font-order", Kind.ADVICE)
def font_order(view: PackageView) -> Iterator[Hit]:
    """Find fonts whose elements Microsoft's SDK would have in another order; Excel would not."""
    yield from _odd(view, view.styles_part, FONTS)


def _odd(view: PackageView, part: str, orders: Ranks) -> Iterator[Hit]:
    for element in view.tree(part).iter():
        ranks = orders.get(local(element.tag)) if element.tag.startswith(MAIN) else None
        if odd := _out_of_turn(element, ranks):
            yield Hit(part, f"{local(element.tag)}/{odd}", odd)


def _out_of_turn(element: ET.Element, ranks: Mapping[str, int] | None) -> str:
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
