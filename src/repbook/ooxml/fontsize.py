"""Set cells in another size of type (ECMA-376 part 1, 18.8.10, 18.8.22)."""

from __future__ import annotations

import re
from collections.abc import Callable

from repbook.ooxml.fragments import attributes, items, with_attribute, with_items
from repbook.ooxml.staged import Staged
from repbook.ooxml.stylegraft import styles_part

_SIZE = re.compile(rb'(<(?:\w+:)?sz\b[^>]*?\sval=")([^"]*)(")')
_AFTER_FONTS = ("fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs")
_AFTER_STYLES = ("cellStyles", "dxfs", "tableStyles", "colors", "extLst")


class FontSizes:
    """Cell styles of a staged workbook in other sizes; what is there already is used again."""

    def __init__(self, staged: Staged) -> None:
        self._staged, self._part = staged, styles_part(staged.package)
        data = staged.read(self._part)
        self._fonts, self._styles = items(data, "fonts"), items(data, "cellXfs")
        self._had = len(self._fonts), len(self._styles)
        self._known: dict[tuple[int, float, float], int] = {}

    def to(self, size: float, over: float = 0) -> Callable[[int], int]:
        """Return what gives a cell style's number in a size, where it is of `over` or less."""
        return lambda number: self._number(number, size, over)

    def finish(self) -> None:
        """Stage the styles that came."""
        fonts, styles = self._fonts[self._had[0] :], self._styles[self._had[1] :]
        if styles:
            data = with_items(self._staged.read(self._part), "fonts", fonts, _AFTER_FONTS)
            data = with_items(data, "cellXfs", styles, _AFTER_STYLES)
            self._staged.write(self._part, data)
        self._had = len(self._fonts), len(self._styles)

    def _number(self, number: int, size: float, over: float) -> int:
        key = (number, size, over)
        if key not in self._known:
            self._known[key] = self._made(number, size, over)
        return self._known[key]

    def _made(self, number: int, size: float, over: float) -> int:
        if number >= len(self._styles):
            return number
        style = self._styles[number]
        font = self._fonts[int(attributes(style).get("fontId", "0"))]
        held = _SIZE.search(font)
        if held is None or float(held[2]) == size or (over and float(held[2]) > over):
            return number
        place = _place(self._fonts, _SIZE.sub(rb"\g<1>%s\3" % f"{size:g}".encode(), font, count=1))
        tag = style[: style.index(b">") + 1]
        changed = with_attribute(tag, "fontId", str(place)) + style[len(tag) :]
        return _place(self._styles, changed)


def _place(rows: list[bytes], item: bytes) -> int:
    if item not in rows:
        rows.append(item)
    return rows.index(item)
