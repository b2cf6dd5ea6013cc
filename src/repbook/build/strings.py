"""Add texts to a workbook's shared strings (ECMA-376 part 1, 18.4.9)."""

from __future__ import annotations

import re

from repbook.errors import UnsafeFile
from repbook.ooxml.celltext import MAX_TEXT, clean, escape, length, to_hex
from repbook.ooxml.cellxml import Place

PART = "xl/sharedStrings.xml"
_COUNTS = re.compile(rb' count="(\d+)" uniqueCount="(\d+)"')


class SharedStrings:
    """The texts of a part and those added to it, each once."""

    def __init__(self, part: bytes) -> None:
        found = _COUNTS.search(part)
        assert found is not None
        self._part, self._counts = part, found
        self._first = int(found[2])
        self._items: dict[str, int] = {}

    def index(self, text: str, place: Place) -> int:
        """Return the number of a text; UnsafeFile for one over 32,767 characters."""
        text = clean(text)
        if text not in self._items:
            if length(text) > MAX_TEXT:
                raise UnsafeFile("files.text_too_long", **place._asdict(), length=length(text))
            self._items[text] = self._first + len(self._items)
        return self._items[text]

    def part(self, uses: int) -> bytes:
        """Return the part with what was added; `uses` is the number of cells that hold it."""
        old, unique = (int(number) for number in self._counts.groups())
        counts = f' count="{old + uses}" uniqueCount="{unique + len(self._items)}"'
        head = self._part[: self._counts.start()] + counts.encode()
        body = self._part[self._counts.end() :].removesuffix(b"</sst>")
        return head + body + "".join(map(_item, self._items)).encode() + b"</sst>"


def _item(text: str) -> str:
    keep = ' xml:space="preserve"' if text != text.strip() or "\n" in text or "  " in text else ""
    return f"<si><t{keep}>{escape(to_hex(text))}</t></si>"
