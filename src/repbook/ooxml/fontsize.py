"""Set cells in another size of type (ECMA-376 part 1, 18.8.22)."""

from __future__ import annotations

import re
from collections.abc import Callable

from repbook.ooxml.cellstyles import CellStyles
from repbook.ooxml.fragments import attributes, with_attribute

_SIZE = re.compile(rb'(<(?:\w+:)?sz\b[^>]*?\sval=")([^"]*)(")')


class FontSizes:
    """Cell styles in other sizes."""

    def __init__(self, styles: CellStyles) -> None:
        self._styles = styles
        self._known: dict[tuple[int, float, float], int] = {}

    def to(self, size: float, over: float = 0) -> Callable[[int], int]:
        """Return what gives a cell style's number in a size, where it is of `over` or less."""
        return lambda number: self._number(number, size, over)

    def _number(self, number: int, size: float, over: float) -> int:
        key = (number, size, over)
        if key not in self._known:
            self._known[key] = self._made(number, size, over)
        return self._known[key]

    def _made(self, number: int, size: float, over: float) -> int:
        if number >= len(self._styles.styles):
            return number
        style = self._styles.styles[number]
        font = self._styles.fonts[int(attributes(style).get("fontId", "0"))]
        held = _SIZE.search(font)
        if held is None or float(held[2]) == size or (over and float(held[2]) > over):
            return number
        place = self._styles.font(_SIZE.sub(rb"\g<1>%s\3" % f"{size:g}".encode(), font, count=1))
        tag = style[: style.index(b">") + 1]
        return self._styles.style(with_attribute(tag, "fontId", str(place)) + style[len(tag) :])
