"""The cell styles of a workbook, and those that an edit adds (ECMA-376 part 1, 18.8.10).

What is there already is used again; what comes is appended, so that no style gets another number.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cached_property

from repbook.ooxml.fragments import items, with_attribute, with_items
from repbook.ooxml.staged import Staged
from repbook.ooxml.stylegraft import styles_part

_AFTER_FONTS = ("fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs")
_AFTER_STYLES = ("cellStyles", "dxfs", "tableStyles", "colors", "extLst")
# Tells that a cell's text began with an apostrophe: typed over, it stays a text (18.8.45).
MARK = "quotePrefix"
_MARKED = re.compile(rb"\s%s=[\"'](?:1|true)[\"']" % MARK.encode())


class CellStyles:
    """Cell styles and fonts by number, read when first asked for."""

    def __init__(self, read: Callable[[], bytes]) -> None:
        self._read = read
        self._new_fonts = self._new_styles = 0

    @classmethod
    def of(cls, staged: Staged) -> CellStyles:
        """Return the styles of a staged workbook, which `stage` gives back to it."""
        return cls(lambda: staged.read(styles_part(staged.package)))

    @cached_property
    def fonts(self) -> list[bytes]:
        """The fonts, each a whole element."""
        return items(self._read(), "fonts")

    @cached_property
    def styles(self) -> list[bytes]:
        """The cell styles, each a whole element."""
        return items(self._read(), "cellXfs")

    @cached_property
    def _marked(self) -> set[int]:
        return {number for number, style in enumerate(self.styles) if _is_marked(style)}

    def font(self, item: bytes) -> int:
        """Return the number of a font, which comes where it is not there."""
        if item not in self.fonts:
            self.fonts.append(item)
            self._new_fonts += 1
        return self.fonts.index(item)

    def style(self, item: bytes) -> int:
        """Return the number of a cell style, which comes where it is not there."""
        if item not in self.styles:
            self.styles.append(item)
            self._new_styles += 1
        return self.styles.index(item)

    def marked(self, number: int) -> int:
        """Return a style of the same look whose cells keep a text that begins like a formula."""
        if number in self._marked or number >= len(self.styles):
            return number
        found = self.style(_with_mark(self.styles[number], "1"))
        self._marked.add(found)
        return found

    def plain(self, number: int) -> int:
        """Return a style of the same look for what is no such text."""
        if number not in self._marked:
            return number
        return self.style(_with_mark(self.styles[number], None))

    def part(self) -> bytes:
        """Return the part with what came."""
        fonts = self.fonts[len(self.fonts) - self._new_fonts :]
        styles = self.styles[len(self.styles) - self._new_styles :]
        data = with_items(self._read(), "fonts", fonts, _AFTER_FONTS)
        return with_items(data, "cellXfs", styles, _AFTER_STYLES)

    def stage(self, staged: Staged) -> None:
        """Stage the part where styles came."""
        if self._new_styles:
            staged.write(styles_part(staged.package), self.part())
            self._new_fonts = self._new_styles = 0


def _is_marked(style: bytes) -> bool:
    return _MARKED.search(style, 0, style.index(b">")) is not None


def _with_mark(style: bytes, value: str | None) -> bytes:
    end = style.index(b">") + 1
    return with_attribute(style[:end], MARK, value) + style[end:]
