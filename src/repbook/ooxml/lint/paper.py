"""Rules about columns' widths and what is printed (ECMA-376 part 1, 18.3.1.13 and .46)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from repbook.ooxml.celltext import length
from repbook.ooxml.lint.area import read_area
from repbook.ooxml.lint.formula_text import Token, UnreadableFormula, tokens
from repbook.ooxml.lint.registry import Hit, rule
from repbook.ooxml.lint.trees import MAIN, local, whole
from repbook.ooxml.lint.view import PackageView
from repbook.ooxml.refs import MAX_ROW, Area

MAX_PAGE_TEXT = 255
_TITLES = "_xlnm.print_titles"
_BOTH_ENDS = re.compile(r"(odd|even|first)(Header|Footer)")
# The sheets of Excel 2003, whose last column and row older programs write for a whole row.
_OLD_WIDTH, _OLD_HEIGHT = 256, 65_536


@rule("overlapping-columns")
def overlapping_columns(view: PackageView) -> Iterator[Hit]:
    """Find widths given twice for a column."""
    for part in view.worksheets:
        columns = view.tree(part).iterfind(f"{MAIN}cols/{MAIN}col")
        spans = sorted((whole(c.get("min")), whole(c.get("max"))) for c in columns)
        for before, after in pairwise(spans):
            if after[0] <= before[1]:
                yield Hit(part, view.place(part, "cols"), after[0])


@rule("page-text")
def page_text(view: PackageView) -> Iterator[Hit]:
    """Find headers and footers over 255 characters, their codes included."""
    for part in view.worksheets:
        for block in view.tree(part).iter(MAIN + "headerFooter"):
            for entry in block:
                name = local(entry.tag)
                if _BOTH_ENDS.fullmatch(name) and length(entry.text or "") > MAX_PAGE_TEXT:
                    yield Hit(part, view.place(part, name), length(entry.text or ""))


@rule("print-titles")
def print_titles(view: PackageView) -> Iterator[Hit]:
    """Find titles to print that are no whole rows or columns; computed ones are let be."""
    for entry in view.defined_names:
        if entry.name.casefold() == _TITLES and not _is_titles(entry.text):
            yield Hit(view.workbook, entry.name, entry.text)


def _is_titles(text: str) -> bool:
    try:
        found = tokens(text)
    except UnreadableFormula:
        return True
    plain = all(t.kind in ("ref", "op") and t.text not in "()" for t in found)
    return not plain or all(map(_is_whole, _corners(found)))


def _corners(found: tuple[Token, ...]) -> Iterator[Area | None]:
    """Yield the areas, those of two tokens `A1` `:` `B2` as one."""
    for text in "".join(token.text for token in found).split(","):
        yield read_area(text.upper())


def _is_whole(area: Area | None) -> bool:
    if area is None:
        return True
    rows = area.first_column == 1 and area.last_column >= _OLD_WIDTH
    columns = area.first_row == 1 and area.last_row in (_OLD_HEIGHT, MAX_ROW)
    return rows or columns
